"""The stage itself: every reuse among a set of articles, from words in common and from credits and links."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from sourcier.passages.alignment import Alignment, align, edits
from sourcier.passages.collection import Collection, collect
from sourcier.passages.naming import named_reuse
from sourcier.passages.references import same_page
from sourcier.passages.seeds import Block, SeedIndex
from sourcier.passages.selection import Candidate, Found, choose, counts
from sourcier.passages.stock import without_stock
from sourcier.records import Article, Evidence, Reuse

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
    articles, views, sequence = collection.articles, collection.views, collection.order()
    index = SeedIndex()
    found: list[Found] = []
    for target in sequence:
        candidates: list[Candidate] = []
        for earlier, blocks in index.blocks(views[target]).items():
            source = sequence[earlier]
            if (articles[source].id, articles[source].version) != (articles[target].id, articles[target].version):
                candidates += _candidates(collection, target, source, earlier, blocks)
        found += (
            _directed(collection, target, sequence[one.source], one) for one in choose(candidates, views[target], index.views)
        )
        index.add(views[target])
    return found


def _candidates(collection: Collection, target: int, source: int, earlier: int, blocks: list[Block]) -> list[Candidate]:
    """What one article may have from one other; the more it has from it in all, the better that source explains it."""
    ours, theirs = collection.views[target], collection.views[source]
    alignments = [one for one in align(blocks, ours.ids, theirs.ids) if counts(one, ours, theirs)]
    total = sum(one.matched for one in alignments)
    evidence = (
        same_page(collection.articles[target], collection.articles[source]),
        (target, source) in collection.credits,
        collection.names_in_text(target, source),
    )
    return [Candidate(earlier, (-total, *(-int(one) for one in evidence), earlier), one) for one in alignments]


def _directed(collection: Collection, target: int, source: int, one: Candidate) -> Found:
    """The passage with its direction turned where who names whom says that the order taken was wrong."""
    before, alignment = collection.before(source, target), one.alignment
    if before < 0.5:
        target, source, alignment, before = source, target, alignment.turned(), 1 - before
    return Found(target, source, alignment, _kind(collection, target, source, alignment), before)


def _kind(collection: Collection, target: int, source: int, alignment: Alignment) -> Literal["copy", "quote", "revision"]:
    if same_page(collection.articles[target], collection.articles[source]):
        return "revision"
    here = collection.views[target].quoted(alignment.first, alignment.last)
    there = collection.views[source].quoted(*alignment.source)
    return "quote" if here >= QUOTED or (here >= QUOTED_IN_BOTH and there >= QUOTED_IN_BOTH) else "copy"


def _shared(found: list[Found]) -> dict[tuple[int, int], int]:
    """Words in common by (later, earlier) article."""
    shared: dict[tuple[int, int], int] = {}
    for one in found:
        key = one.target, one.source
        shared[key] = shared.get(key, 0) + one.alignment.matched
    return shared


def _reuse(one: Found, collection: Collection) -> Reuse:
    target, source, alignment = collection.articles[one.target], collection.articles[one.source], one.alignment
    ours, theirs = collection.views[one.target], collection.views[one.source]
    start, end = ours.characters(alignment.first, alignment.last)
    from_start, from_end = theirs.characters(*alignment.source)
    chance = min(1.0, 0.5 + alignment.matched / (2 * SURE))
    return Reuse(
        kind=one.kind,
        source=Evidence(article=source.id, start=from_start, end=from_end),
        target=Evidence(article=target.id, start=start, end=end),
        similarity=round(alignment.similarity, 4),
        basis="text",
        probability=round(one.before * chance, 4),
        edits=edits(alignment, ours, theirs, (target.text, source.text)),
    )
