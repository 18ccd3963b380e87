"""The stage itself: every reuse among a set of articles, from words in common and from credits and links."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from sourcier.passages.alignment import Alignment, align, edits
from sourcier.passages.chronology import NAMED, interval, order, probability_before
from sourcier.passages.naming import named_reuse
from sourcier.passages.references import references, same_page
from sourcier.passages.seeds import SeedIndex
from sourcier.passages.selection import Candidate, Found, choose
from sourcier.passages.stock import without_stock
from sourcier.passages.tokens import View, numbering, view
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
    named = references(articles)
    pairs = {(one.article, one.named) for one in named}
    sequence = order(articles, pairs)
    number = numbering()
    views = [view(article, number) for article in articles]
    found = _passages(articles, views, sequence, pairs)
    shared = _shared(found)
    reuse = [(one.target, _reuse(one, articles, views, pairs)) for one in without_stock(found, shared, articles)]
    reuse += named_reuse(articles, named, shared)
    return tuple(one for _, one in sorted(reuse, key=lambda pair: pair[0]))


def _passages(articles: Sequence[Article], views: list[View], sequence: list[int], pairs: set[tuple[int, int]]) -> list[Found]:
    """The passages of each article that stand in one before it in ``sequence``."""
    index = SeedIndex()
    found: list[Found] = []
    for target in sequence:
        candidates: list[Candidate] = []
        for earlier, blocks in index.blocks(views[target]).items():
            source = sequence[earlier]
            if (articles[source].id, articles[source].version) == (articles[target].id, articles[target].version):
                continue
            alignments = align(blocks, views[target].ids, views[source].ids)
            evidence = 2 * same_page(articles[target], articles[source]) + ((target, source) in pairs)
            rank = -sum(one.matched for one in alignments), -evidence, earlier
            candidates += (Candidate(earlier, rank, one) for one in alignments)
        for one in choose(candidates, views[target], index.views):
            source = sequence[one.source]
            kind = _kind(one.alignment, articles[target], articles[source], (views[target], views[source]))
            found.append(Found(target, source, one.alignment, kind))
        index.add(views[target])
    return found


def _shared(found: list[Found]) -> dict[tuple[int, int], int]:
    """Words in common by (later, earlier) article."""
    shared: dict[tuple[int, int], int] = {}
    for one in found:
        key = one.target, one.source
        shared[key] = shared.get(key, 0) + one.alignment.matched
    return shared


def _reuse(one: Found, articles: Sequence[Article], views: list[View], pairs: set[tuple[int, int]]) -> Reuse:
    target, source, alignment = articles[one.target], articles[one.source], one.alignment
    ours, theirs = views[one.target], views[one.source]
    start, end = ours.characters(alignment.first, alignment.last)
    from_start, from_end = theirs.characters(*alignment.source)
    before = probability_before(interval(source.published), interval(target.published))
    if (one.target, one.source) in pairs:
        before = max(before, NAMED)
    chance = min(1.0, 0.5 + alignment.matched / (2 * SURE))
    return Reuse(
        kind=one.kind,
        source=Evidence(article=source.id, start=from_start, end=from_end),
        target=Evidence(article=target.id, start=start, end=end),
        similarity=round(alignment.similarity, 4),
        basis="text",
        probability=round(before * chance, 4),
        edits=edits(alignment, ours, theirs, (target.text, source.text)),
    )


def _kind(
    alignment: Alignment, target: Article, source: Article, views: tuple[View, View]
) -> Literal["copy", "quote", "revision"]:
    if same_page(target, source):
        return "revision"
    here, there = views[0].quoted(alignment.first, alignment.last), views[1].quoted(*alignment.source)
    return "quote" if here >= QUOTED or (here >= QUOTED_IN_BOTH and there >= QUOTED_IN_BOTH) else "copy"
