"""Which passages are shown: of all that an article may repeat, for each of its words the source whose wording is closest."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from heapq import heapify, heappop, heappush

from sourcier.passages.twin.align import Block
from sourcier.passages.twin.grams import Range

# Words that a passage must share; below, sentences agree by chance.
LEAST = 8
# Words of a quotation that is repeated whole.
LEAST_QUOTE = 5


@dataclass(slots=True)
class Candidate:
    """A passage that the new text may have from one earlier article; its blocks are in order in both texts."""

    blocks: list[Block]
    article: int
    published: int

    @property
    def matched(self) -> int:
        """The words that are equal."""
        return sum(block.length for block in self.blocks)

    @property
    def target(self) -> Range:
        """The words of the new text that it spans."""
        return Range(self.blocks[0].target, self.blocks[-1].target + self.blocks[-1].length)

    @property
    def source(self) -> Range:
        """The words of the earlier text that it spans."""
        return Range(self.blocks[0].source, self.blocks[-1].source + self.blocks[-1].length)

    @property
    def spanned(self) -> int:
        """The words of both spans together; the similarity is Dice's coefficient."""
        (first, last), (source_first, source_last) = self.target, self.source
        return last - first + source_last - source_first

    def rank(self) -> tuple[int, int, int, int, int]:
        """The longest wording in common goes first, then fewer edits, the earlier article, the one added first."""
        return -self.matched, self.spanned, self.published, self.article, self.target.first

    def unbroken(self) -> Candidate:
        """The longest run of equal words alone, the first of equal ones."""
        return Candidate([max(self.blocks, key=lambda block: block.length)], self.article, self.published)

    def clipped(self, first: int, last: int) -> Candidate:
        """The part within the words [first, last) of the new text."""
        blocks: list[Block] = []
        for target, source, length in self.blocks:
            skip = max(0, first - target)
            rest = min(target + length, last) - target - skip
            if rest > 0:
                blocks.append(Block(target + skip, source + skip, rest))
        return Candidate(blocks, self.article, self.published)


def is_close(one: Candidate) -> bool:
    """Whether enough of the words are equal: 0.6 of them, and 0.85 of a short passage: formulas are short and edited."""
    matched, spanned = one.matched, one.spanned
    return 40 * matched >= 17 * spanned if matched < 12 else 10 * matched >= 3 * spanned


def counting(one: Candidate, quotes: Sequence[Range]) -> Candidate | None:
    """A candidate, if it is more than chance.

    One that was grown too far is cut back to its longest run, a short one to the whole quotation that it repeats.
    """
    if not one.blocks:
        return None
    if one.matched >= LEAST:
        part = one if is_close(one) else one.unbroken()
        return part if part.matched >= LEAST else None
    words = one.target
    at = bisect_left(quotes, words.first, key=lambda quote: quote.first)
    if at == len(quotes) or quotes[at].last > words.last or quotes[at].last - quotes[at].first < LEAST_QUOTE:
        return None
    one = one.clipped(*quotes[at])
    return one if one.matched >= LEAST_QUOTE and is_close(one) else None


def chosen(candidates: list[Candidate], quotes: Sequence[Range]) -> list[Candidate]:
    """The candidates that are shown, in the order of the new text; no two share a word of it.

    The one of the first rank wins its words; what it covers is cut out of the others.
    """
    heap = [(one.rank(), number) for number, one in enumerate(candidates)]
    heapify(heap)
    taken: list[Candidate] = []
    while heap:
        one = candidates[heappop(heap)[1]]
        first, last = one.target
        at = bisect_right(taken, first, key=lambda other: other.target.last)
        if at == len(taken) or taken[at].target.first >= last:
            taken.insert(at, one)
            continue
        winner = taken[at].target
        for rest in (one.clipped(first, winner.first), one.clipped(winner.last, last)):
            if part := counting(rest, quotes):
                heappush(heap, (part.rank(), len(candidates)))
                candidates.append(part)
    return taken
