"""The stage itself: every reuse among a set of articles, from words in common and from credits and links."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from sourcier.passages.collection import Collection, collect
from sourcier.passages.found import Found, edits, word_range
from sourcier.passages.naming import named_reuse
from sourcier.passages.references import same_page
from sourcier.passages.sources import Sources
from sourcier.passages.stock import without_stock
from sourcier.records import Article, Evidence, Reuse, Span

# Share of a passage's words that must stand in quotation marks for it to be a quotation; marks are often misplaced by a word.
QUOTED = 0.9
# The same where the source quotes it too: both then have it from a third.
QUOTED_IN_BOTH = 0.75
# Words in common from which agreement is no chance; below, the probability falls to a half.
SURE = 20


def link(articles: Sequence[Article]) -> tuple[Reuse, ...]:
    """Find what each article has from earlier ones.

    Args:
        articles: The articles, in any order; the order given matters only between articles without a date.

    Returns:
        One reuse for each passage that repeats an earlier article, with the source whose wording is closest (of equals, the
        one credited, else the earliest), then one for each credit or hyperlink that leads to another article; both in the
        order of the target articles as given. ``probability`` is that the source came first and the agreement is no chance;
        it is 0.5 where nothing tells which came first.
    """
    collection = collect(articles)
    found = _passages(collection)
    shared = _shared(found)
    reuse = [(one.target, _reuse(one, collection)) for one in without_stock(found, shared, articles)]
    reuse += named_reuse(articles, collection.references, shared)
    return tuple(one for _, one in sorted(reuse, key=lambda pair: pair[0]))


def _passages(collection: Collection) -> list[Found]:
    """The passages of each article that stand in one before it."""
    sources, found = Sources(collection), []
    seen: set[tuple[str, str]] = set()
    for target in collection.order():
        article = collection.articles[target]
        # The same article given twice does not copy itself.
        if (article.id, article.version) in seen:
            continue
        seen.add((article.id, article.version))
        for source, one in sources.add(target):
            here, there = (one.start, one.end), (one.other_start, one.other_end)
            kind, before = _kind(collection, (target, here), (source, there)), collection.before(source, target)
            passage = Found(target, source, here, there, one.words, one.similarity, kind, before)
            # Who names whom may say that the order taken was wrong.
            found.append(passage.turned() if before < 0.5 else passage)
    return found


def _kind(collection: Collection, target: tuple[int, Span], source: tuple[int, Span]) -> Literal["copy", "quote", "revision"]:
    if same_page(collection.articles[target[0]], collection.articles[source[0]]):
        return "revision"
    here, there = (_quoted(collection, *side) for side in (target, source))
    return "quote" if here >= QUOTED or (here >= QUOTED_IN_BOTH and there >= QUOTED_IN_BOTH) else "copy"


def _quoted(collection: Collection, number: int, span: Span) -> float:
    view = collection.views[number]
    return view.quoted(*word_range(view, span))


def _shared(found: list[Found]) -> dict[tuple[int, int], int]:
    """Words in common by (later, earlier) article."""
    shared: dict[tuple[int, int], int] = {}
    for one in found:
        key = one.target, one.source
        shared[key] = shared.get(key, 0) + one.words
    return shared


def _reuse(one: Found, collection: Collection) -> Reuse:
    target, source = collection.articles[one.target], collection.articles[one.source]
    chance = min(1.0, 0.5 + one.words / (2 * SURE))
    return Reuse(
        kind=one.kind,
        source=Evidence(article=source.id, start=one.there[0], end=one.there[1]),
        target=Evidence(article=target.id, start=one.here[0], end=one.here[1]),
        similarity=round(one.similarity, 4),
        basis="text",
        probability=round(one.before * chance, 4),
        edits=edits(one, collection.views[one.target], collection.views[one.source], (target.text, source.text)),
    )
