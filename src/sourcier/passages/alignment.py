"""Equal runs joined over small edits into aligned passages, and the edits between the two wordings."""

from __future__ import annotations

from array import array
from difflib import SequenceMatcher
from itertools import pairwise, product
from typing import NamedTuple

from sourcier.passages.seeds import Block, equal_after, equal_before
from sourcier.passages.tokens import View
from sourcier.records import Edit

# Words that may differ between two runs of one passage; a replaced clause is longer than that and ends the passage.
GAP = 10
# Passages still open to which a run may be joined; a text that repeats itself opens more.
OPEN = 8
# Words skipped at most on either side, and equal words needed after them, when a passage grows over its last run; at the
# very beginning or end of both texts any equal word will do.
SKIP, FOOTHOLD = 3, 3
# Passages grown for one pair of articles, the longest first; only texts of very few distinct words have more.
MOST_PASSAGES = 500
# Edits listed for one passage; a reader compares more than that in the texts.
MOST_EDITS = 50
_STEPS = sorted(product(range(SKIP + 1), repeat=2), key=lambda step: (sum(step), step))[1:]


class Alignment(NamedTuple):
    """The runs of one passage, in order in both texts."""

    blocks: tuple[Block, ...]

    @property
    def first(self) -> int:
        """First word of the passage in the later article."""
        return self.blocks[0].target

    @property
    def last(self) -> int:
        """One past its last word."""
        return self.blocks[-1].target + self.blocks[-1].length

    @property
    def source(self) -> tuple[int, int]:
        """The words ``[first, last)`` of the earlier article."""
        return self.blocks[0].source, self.blocks[-1].source + self.blocks[-1].length

    @property
    def matched(self) -> int:
        """How many words are equal in both."""
        return sum(block.length for block in self.blocks)

    @property
    def similarity(self) -> float:
        """Dice's coefficient over the words of both spans."""
        start, end = self.source
        return 2 * self.matched / (self.last - self.first + end - start)

    def turned(self) -> Alignment:
        """The same passage with the two articles exchanged."""
        return Alignment(tuple(Block(source, target, length) for target, source, length in self.blocks))


def align(blocks: list[Block], target: array[int], source: array[int]) -> list[Alignment]:
    """Join the runs between two articles into passages and grow each passage at its ends over small edits."""
    chains: list[list[Block]] = []
    for block in sorted(blocks):
        _join(chains, block)
    if len(chains) > MOST_PASSAGES:
        chains = sorted(chains, key=lambda chain: -sum(block.length for block in chain))[:MOST_PASSAGES]
    return [_grown(chain, target, source) for chain in chains]


def _join(chains: list[list[Block]], block: Block) -> None:
    """Append ``block`` to the open passage that it continues most closely, or open another."""
    best: tuple[int, list[Block], Block] | None = None
    for chain in chains[-OPEN:]:
        last = chain[-1]
        gaps = block.target - last.target - last.length, block.source - last.source - last.length
        overlap = max(0, -min(gaps))
        rest = Block(block.target + overlap, block.source + overlap, block.length - overlap)
        gap = max(gaps) + overlap
        if rest.length > 0 and gap <= min(GAP, last.length, rest.length) and (best is None or gap < best[0]):
            best = gap, chain, rest
    if best is None:
        chains.append([block])
    else:
        best[1].append(best[2])


def _grown(chain: list[Block], target: array[int], source: array[int]) -> Alignment:
    first, last = chain[0], chain[-1]
    after = _after(target, last.target + last.length, source, last.source + last.length)
    before = _before(target, first.target, source, first.source)
    return Alignment((*before, *chain, *after))


def _after(target: array[int], i: int, source: array[int], j: int) -> list[Block]:
    found: list[Block] = []
    while True:
        for one, other in _STEPS:
            # The first word is compared here, since nearly all steps fail on it.
            if i + one >= len(target) or j + other >= len(source) or target[i + one] != source[j + other]:
                continue
            length = equal_after(target, i + one, source, j + other)
            ends = i + one + length, j + other + length
            if length >= FOOTHOLD or (length and ends == (len(target), len(source))):
                found.append(Block(i + one, j + other, length))
                i, j = ends
                break
        else:
            return found


def _before(target: array[int], i: int, source: array[int], j: int) -> list[Block]:
    found: list[Block] = []
    while True:
        for one, other in _STEPS:
            if i <= one or j <= other or target[i - one - 1] != source[j - other - 1]:
                continue
            length = equal_before(target, i - one, source, j - other)
            starts = i - one - length, j - other - length
            if length >= FOOTHOLD or (length and starts == (0, 0)):
                i, j = starts
                found.append(Block(i, j, length))
                break
        else:
            return found[::-1]


def without(alignment: Alignment, first: int, last: int) -> list[Alignment]:
    """What is left of a passage before and after the words ``[first, last)`` of the later article."""
    before = [Block(b.target, b.source, min(b.length, first - b.target)) for b in alignment.blocks if b.target < first]
    after = []
    for block in alignment.blocks:
        cut = max(0, last - block.target)
        if cut < block.length:
            after.append(Block(block.target + cut, block.source + cut, block.length - cut))
    return [Alignment(tuple(blocks)) for blocks in (before, after) if blocks]


def edits(alignment: Alignment, target: View, source: View, texts: tuple[str, str]) -> tuple[Edit, ...]:
    """What the later wording changed, in order; case and punctuation are not compared.

    Args:
        alignment: The passage.
        target: The later article's words.
        source: The earlier article's words.
        texts: The text of the later and of the earlier article.
    """
    found: list[Edit] = []
    for one, other in pairwise(alignment.blocks):
        ours, theirs = one.target + one.length, one.source + one.length
        before, after = source.ids[theirs : other.source], target.ids[ours : other.target]
        for op, a, b, c, d in SequenceMatcher(None, before.tolist(), after.tolist(), autojunk=False).get_opcodes():
            if op != "equal":
                old, new = _slice(texts[1], source, theirs + a, theirs + b), _slice(texts[0], target, ours + c, ours + d)
                found.append(Edit(op=op, before=old, after=new))
                if len(found) == MOST_EDITS:
                    return tuple(found)
    return tuple(found)


def _slice(text: str, view: View, first: int, last: int) -> str:
    if first == last:
        return ""
    start, end = view.characters(first, last)
    return text[start:end]
