"""One source for each passage: of all that an article may have it from, the one whose wording is closest."""

from __future__ import annotations

import heapq
from bisect import bisect_left, insort
from typing import Literal, NamedTuple

from sourcier.passages.alignment import Alignment, without
from sourcier.passages.tokens import View

# Words that a passage must share; below, sentences agree by chance.
LEAST = 8
# Words of a quotation that is repeated whole; a name or a title in quotation marks is shorter.
LEAST_QUOTE = 5
# Share of equal words over both spans; a passage of fewer equal words than the second number must be nearly untouched,
# since formulas ("… pct in January and … pct in February") are short and edited.
LEAST_SIMILARITY, SHORT, SHORT_SIMILARITY = 0.6, 12, 0.85


class Candidate(NamedTuple):
    """A passage that an article may have from one earlier article; ``rank`` sorts equally close sources, lowest first."""

    source: int
    rank: tuple[int, ...]
    alignment: Alignment


class Found(NamedTuple):
    """One passage as reported: the numbers of the later and the earlier article, their alignment, what
    kind it is, and the probability that the earlier one came first."""

    target: int
    source: int
    alignment: Alignment
    kind: Literal["copy", "quote", "revision"]
    before: float


def choose(candidates: list[Candidate], target: View, sources: list[View]) -> list[Candidate]:
    """The passages to report, none overlapping another in the target, in the target's order.

    The longest wording in common wins its words; what it covers is cut out of the others. Of equally long ones, the source
    that ``rank`` puts first wins.
    """
    heap = [_entry(one) for one in candidates]
    heapq.heapify(heap)
    covered: list[tuple[int, int]] = []
    chosen: list[Candidate] = []
    while heap:
        one = heapq.heappop(heap)[-1]
        taken = _overlapping(covered, one.alignment)
        if taken is None:
            insort(covered, (one.alignment.first, one.alignment.last))
            chosen.append(one)
            continue
        for rest in without(one.alignment, *taken):
            part = Candidate(one.source, one.rank, rest)
            if counts(rest, target, sources[one.source]):
                heapq.heappush(heap, _entry(part))
    return sorted(chosen, key=lambda one: one.alignment.first)


def _entry(one: Candidate) -> tuple[int, tuple[int, ...], int, int, int, Candidate]:
    alignment = one.alignment
    return -alignment.matched, one.rank, one.source, alignment.first, alignment.source[0], one


def _overlapping(covered: list[tuple[int, int]], alignment: Alignment) -> tuple[int, int] | None:
    at = bisect_left(covered, (alignment.first, alignment.first))
    for taken in covered[max(0, at - 1) : at + 1]:
        if taken[0] < alignment.last and alignment.first < taken[1]:
            return taken
    return None


def counts(alignment: Alignment, target: View, source: View) -> bool:
    """Whether the passage is long and close enough, or a quotation repeated."""
    short = alignment.matched < SHORT
    if alignment.similarity < (SHORT_SIMILARITY if short else LEAST_SIMILARITY):
        return False
    if alignment.matched >= LEAST and _full_words(target, alignment) >= LEAST:
        return not (short and _straddles(target, source, alignment))
    return (
        alignment.matched >= LEAST_QUOTE
        and _whole_quote(target, alignment.first, alignment.last)
        and source.quoted(*alignment.source) == 1
    )


def _straddles(target: View, source: View, alignment: Alignment) -> bool:
    """Whether the passage is, in either text, the end of one sentence and the beginning of the next, which agree by chance."""
    return any(
        first not in view.openings and last not in view.openings and any(i in view.openings for i in range(first + 1, last))
        for view, first, last in ((target, alignment.first, alignment.last), (source, *alignment.source))
    )


def _full_words(target: View, alignment: Alignment) -> int:
    """The equal words of two characters and more: "l" and "d" of "l'" and "d'" are no words of their own."""
    if alignment.matched >= 2 * LEAST:
        return alignment.matched
    return sum(
        target.ends[i] - target.starts[i] > 1
        for block in alignment.blocks
        for i in range(block.target, block.target + block.length)
    )


def _whole_quote(view: View, first: int, last: int) -> bool:
    """Whether a whole quotation of at least LEAST_QUOTE words stands in the words ``[first, last)``."""
    at = bisect_left(view.quotes, (first, 0))
    return any(start >= first and end <= last and end - start >= LEAST_QUOTE for start, end in view.quotes[at : at + 2])
