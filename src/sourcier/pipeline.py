"""The order of the stages: from pages to articles that are read, and from articles to the report on their claims."""

from __future__ import annotations

import re
import traceback
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import msgspec

from sourcier.errors import InputError, SourcierError
from sourcier.languages import language
from sourcier.records import Article, Claim, Comparison, Coverage, Decision, Label, Page, Refusal, Report, Reuse, Ruling, Span

if TYPE_CHECKING:
    from sourcier.claims.embedders import Embedder as Embedder
    from sourcier.claims.embedders import Embeddings as Embeddings
    from sourcier.mentions import Units as Units
    from sourcier.statements.readers import Reader as Reader
    from sourcier.statements.readers import Remembering as Remembering

_SURROGATE = re.compile("[\ud800-\udfff]")
# Enough of a text to see whether it is HTML.
_HEAD = 65_536
# After all dates.
_UNDATED = "9999"
Notice = Callable[[str], None]


class Known(NamedTuple):
    """What was derived from an archive before some articles came to it, and the ids of these."""

    claims: tuple[Claim, ...]
    reuse: tuple[Reuse, ...]
    fresh: frozenset[str]


def open_page(page: Page) -> Article:
    """The article of a page: body, metadata and credits, nothing read in it yet.

    Raises:
        InputError: The page holds no article that can be taken.
    """
    from sourcier import articles

    return articles.read(_encodable(page))


def _encodable(page: Page) -> Page:
    """The page with what no encoding can hold replaced: half surrogates, from broken emoji or from bytes in file names.

    One character stands for one, so offsets hold.
    """
    fields = ("content", "name", "path", "id", "url", "outlet", "published", "title", "language")
    broken = {name: value for name in fields if (value := getattr(page, name)) and _SURROGATE.search(value)}
    if not broken:
        return page
    return msgspec.structs.replace(page, **{name: _SURROGATE.sub("\ufffd", value) for name, value in broken.items()})


def new_units() -> Units:
    """A memory of sentences for articles that are read one after the other: what repeats is read once."""
    from sourcier.mentions import Units

    return Units()


def open_reader(named: str | Reader) -> Remembering:
    """A reader of attributions other than the rules, asked once for each distinct passage.

    Args:
        named: ``spacy:PIPELINE``, ``http(s)://HOST/v1#MODEL`` or a reader of the caller's own (``statements.readers``).

    Raises:
        UsageError: There is none, or it cannot be loaded.
    """
    from sourcier.statements import readers

    return readers.open_reader(named)


def open_embedder(named: str | Embedder | Embeddings) -> Embeddings:
    """A sentence-embedding model of the user's own, asked once for each distinct text; one that is open is passed on.

    Args:
        named: ``sentence-transformers:FOLDER``, ``http(s)://HOST/v1#MODEL`` or an embedder of the caller's own
            (``claims.embedders``).

    Raises:
        UsageError: There is none, or it cannot be loaded.
    """
    from sourcier.claims import embedders

    return embedders.open_embedder(named)


def read_article(article: Article, units: Units | None = None, reader: Remembering | None = None) -> Article:
    """An article with its mentions and statements, the same whatever ``units`` remembers.

    Where a ``reader`` is given, it finds the attributions in the place of the rules.
    """
    from sourcier import mentions, statements

    found = msgspec.structs.replace(article, mentions=mentions.find(article, units))
    return msgspec.structs.replace(found, statements=statements.find(found, reader))


def read_page(page: Page, units: Units | None = None, reader: Remembering | None = None) -> Article:
    """A page read to the end: its article with mentions and statements.

    Raises:
        InputError: The page holds no article that can be taken.
    """
    return read_article(open_page(page), units, reader)


def read_pages(
    pages: Iterable[Page | Article | Refusal],
    read: Callable[[Page], Article] | None = None,
    reader: str | Reader | None = None,
) -> Iterator[Article | Refusal]:
    """Read pages one after the other, in their order; what cannot be read becomes a refusal and the others go on.

    What has been read or refused already is passed on. Without ``read`` they are read to the end, by a ``reader`` where one
    is given (``open_reader``), and a sentence that several of them have is read once.

    Raises:
        UsageError: There is no such reader.
    """
    read = read or partial(read_page, units=new_units(), reader=open_reader(reader) if reader else None)
    for page in pages:
        yield attempt(page, read) if isinstance(page, Page) else page


def attempt(page: Page, read: Callable[[Page], Article]) -> Article | Refusal:
    """Read one page; a fault of the page or of a stage on it is a refusal that names it."""
    try:
        return read(page)
    except InputError as error:
        return Refusal(input=error.name, why=error.why)
    except SourcierError:
        raise
    except Exception as error:  # noqa: BLE001 - a mistake of ours on one page must not cost the thousand others.
        place = traceback.extract_tb(error.__traceback__)[-1]
        what = f"{type(error).__name__}: {error}, {Path(place.filename).name} line {place.lineno}"
        why = f"a mistake in sourcier stopped its reading ({what}); please report it with the page"
        return Refusal(input=page.name, why=why)


def read(
    text: str,
    *,
    url: str | None = None,
    published: str | None = None,
    language: str | None = None,
    title: str | None = None,
    outlet: str | None = None,
    clean: bool = False,
    reader: str | Reader | None = None,
) -> Article:
    """Read one text or HTML page.

    Args:
        text: Plain text or the source of an HTML page, told apart by its content.
        url: Where it was published.
        published: When, as a date or a date and time; relative dates of the text rest on it.
        language: Its ISO 639-1 code; found from the text where it is not given.
        title: Its headline.
        outlet: Who published it.
        clean: Whether the text is an article's body alone, of which no line may be cut.
        reader: What finds the attributions in the place of the rules (``open_reader``).

    Raises:
        InputError: There is no article in it.
        UsageError: There is no such reader.
    """
    from sourcier.sources.kinds import kind_of

    page = Page(
        name=url or "text",
        content=text,
        html=kind_of(text[:_HEAD], "", {}) == "html",
        clean=clean,
        url=url,
        outlet=outlet,
        published=published,
        title=title,
        language=language,
    )
    return read_page(page, reader=open_reader(reader) if reader else None)


def build_report(
    articles: Iterable[Article],
    refused: Iterable[Refusal] = (),
    notice: Notice = lambda stage: None,
    decisions: Iterable[Decision] = (),
    embedder: str | Embedder | Embeddings | None = None,
    known: Known | None = None,
) -> Report:
    """Link the articles, group their statements into claims and trace each to its origins.

    Args:
        articles: Articles with their mentions and statements.
        refused: The inputs that could not be taken, for the record.
        notice: Called with a word for each stage as it begins.
        decisions: What people have decided against the rules, in any order.
        embedder: What tells how near sentences are, beside the rules (``open_embedder``).
        known: What was derived before some of the articles came; given, only what these touch is derived anew.

    Raises:
        UsageError: There is no such embedder, or it failed.

    Returns:
        The report: its articles in the order given, which decides nothing else, and its claims from the most contested and most
        repeated on.
    """
    from sourcier import claims, origins, passages, review

    near = open_embedder(embedder) if embedder else None
    notice("linking")
    kept, notes = _prepared(articles)
    ordered = sorted(kept, key=_place)
    reuse = passages.link(ordered)
    reuse += claims.translated(ordered, reuse, near)
    notice("grouping")
    ruled = review.rule(decisions, ordered)
    staying: list[Claim] = []
    if known is None:
        groups = claims.group(ordered, ruled.overruling, near)
    else:
        changed = {one.target.article for one in {*reuse} ^ {*known.reuse}}
        groups, staying = claims.group_again(ordered, known.claims, known.fresh, changed, ruled.overruling, near)
    notice("tracing")
    traced = review.marked(origins.trace(groups, ordered, reuse, ruled.overruling), ruled)
    traced = origins.in_order((*traced, *staying))
    coverage = cover(kept, (*notes, *_lost_notes(ruled.rulings)))
    return Report(articles=kept, reuse=reuse, claims=traced, coverage=coverage, refused=tuple(refused), decisions=ruled.rulings)


def why(
    articles: Iterable[Article],
    one: Collection[tuple[str, Span]],
    other: Collection[tuple[str, Span]],
    decisions: Iterable[Decision] = (),
    joined: Collection[tuple[str, Span]] = (),
    embedder: Embeddings | None = None,
) -> Comparison | None:
    """Compare two statements or claims.

    Args:
        articles: All articles.
        one: The ids of the statements of the first, each with the span that tells it.
        other: Those of the second.
        decisions: What people have decided.
        joined: The statements of the claim that holds both, where one does.
        embedder: What the claims were grouped with.

    Returns:
        The comparison; None where one of the two tells no event.
    """
    from sourcier import claims, review

    ordered = sorted(_prepared(articles)[0], key=_place)
    return claims.why(ordered, one, other, review.rule(decisions, ordered).overruling, joined=joined, embeddings=embedder)


def _prepared(articles: Iterable[Article]) -> tuple[tuple[Article, ...], tuple[str, ...]]:
    """The articles, one version of each and without the furniture of their outlets, and notes on what was left out."""
    from sourcier import passages

    kept, notes = _one_version_each(articles)
    return _without_furniture(kept, passages.repeated_lines(kept)), notes


def _place(article: Article) -> tuple[str, str, str]:
    """Where an article stands among all: by its date, and where that says nothing, as the files of a folder are listed."""
    published = article.published
    return published.earliest if published else _UNDATED, article.path or article.url or "", article.id


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
    """The last version given of each article, in the place of its first, and a note where others were left out."""
    kept: dict[str, Article] = {}
    earlier: set[str] = set()
    for article in articles:
        if article.id in kept and kept[article.id].version != article.version:
            earlier.add(article.id)
        kept[article.id] = article
    notes = [f"an earlier text of {name} was given too and is left out: the last one given counts" for name in sorted(earlier)]
    return tuple(kept.values()), tuple(notes)


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
        notes=(*notes, *_unread_notes(unread), *_undated_notes(len(articles) - len(dated))),
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


def _lost_notes(rulings: Iterable[Ruling]) -> Iterator[str]:
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
    return f"{count} article" if count == 1 else f"{count} articles"
