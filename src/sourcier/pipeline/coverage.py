"""What a report looked at, and what in it could not be read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from sourcier.languages import language
from sourcier.records import Article, Coverage, Ruling


def cover(articles: tuple[Article, ...], notes: tuple[str, ...] = ()) -> Coverage:
    """What was looked at, and what in it could not be read."""
    dated = [one.published for one in articles if one.published]
    unread = [one for one in articles if not _readable(one)]
    return Coverage(
        articles=len(articles),
        earliest=min((one.earliest for one in dated), default=None),
        latest=max((one.latest for one in dated), default=None),
        languages=dict(Counter(one.language or "unknown" for one in articles).most_common()),
        not_read=tuple(one.path or one.url or one.id for one in unread),
        notes=(
            *notes,
            *_unread_notes(unread),
            *_undated_notes(len(articles) - len(dated)),
            *_nobodys_notes(sum(one.outlet is None for one in articles)),
        ),
    )


def _readable(article: Article) -> bool:
    known = language(article.language)
    return known is not None and known.speech is not None


def _unread_notes(unread: list[Article]) -> list[str]:
    counts = Counter(_language_name(one.language) for one in unread)
    return [
        f"{_articles(n)} in {name}: linked to what is repeated, not read for statements" for name, n in sorted(counts.items())
    ]


def _undated_notes(undated: int) -> list[str]:
    return [f"{_articles(undated)} without a publication date: who came first rests on other signs"] if undated else []


def _nobodys_notes(nobodys: int) -> list[str]:
    what = f"{_articles(nobodys)} without a known outlet"
    return (
        [f"{what}: counted as {'an outlet' if nobodys == 1 else 'outlets'} of {'its' if nobodys == 1 else 'their'} own"]
        if nobodys
        else []
    )


def lost_notes(rulings: Iterable[Ruling]) -> Iterator[str]:
    """A note for each decision that no longer holds whole, because statements that it is about are gone."""
    for one in rulings:
        if one.missing:
            decision = one.decision
            gone = f"{len(one.missing)} of its statements" if one.status == "partly" else "what it is about"
            who = f"{decision.verb}, by {decision.by} on {decision.on[:10]}"
            yield f"decision {decision.id} ({who}): {gone} is not there any more"


def _language_name(code: str | None) -> str:
    known = language(code)
    return known.name if known else code or "an unknown language"


def _articles(count: int) -> str:
    return f"{count:,} article{'' if count == 1 else 's'}"
