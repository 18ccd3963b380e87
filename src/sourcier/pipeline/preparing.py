"""Articles made ready to be compared: one version of each, without the furniture of their outlets."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from sourcier.records import Article, Label


def prepared(articles: Iterable[Article]) -> tuple[tuple[Article, ...], tuple[str, ...]]:
    """The articles, one version of each and without the furniture of their outlets, and notes on what was left out."""
    from sourcier import passages

    kept, notes = _one_version_each(articles)
    return _without_furniture(kept, passages.repeated_lines(kept)), notes


def _without_furniture(articles: tuple[Article, ...], repeated: dict[str, tuple[Label, ...]]) -> tuple[Article, ...]:
    """The articles with the lines labelled that their outlets repeat, and without the statements that stand in these."""
    return tuple(_label(one, repeated[one.id]) if one.id in repeated else one for one in articles)


def _label(article: Article, furniture: tuple[Label, ...]) -> Article:
    labels = tuple(sorted({*article.labels, *furniture}, key=lambda one: (one.start, one.end, one.label)))
    statements = tuple(
        one for one in article.statements if not any(f.start <= one.content[0] and one.content[1] <= f.end for f in furniture)
    )
    return msgspec.structs.replace(article, labels=labels, statements=statements)


def _one_version_each(articles: Iterable[Article]) -> tuple[tuple[Article, ...], tuple[str, ...]]:
    """One version of each article, in the place of its first, and a note where others were left out.

    It is the one that was certainly published later, whichever was given first; where dates tell nothing the last one given.
    """
    kept: dict[str, Article] = {}
    left_out: set[str] = set()
    for article in articles:
        before = kept.get(article.id)
        if before and before.version != article.version:
            left_out.add(article.id)
            if _later(before, article):
                continue
        kept[article.id] = article
    names = sorted(kept[one].url or kept[one].path or one for one in left_out)
    notes = [f"another text of {name} is left out: of two the later counts, or else the last one given" for name in names]
    return tuple(kept.values()), tuple(notes)


def _later(one: Article, other: Article) -> bool:
    return one.published is not None and other.published is not None and other.published.latest <= one.published.earliest
