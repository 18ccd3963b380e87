"""Equal words grown over small edits: from one shared run to the longest passage around it.

After Zhang, Schwartz, Wagner and Miller (2000), "A greedy algorithm for aligning DNA sequences": the furthest point on each
diagonal for each number of edits. An equal word scores 1, a replaced one -1, an added or dropped one -1.5; the search ends where
no path is within ``drop`` of the best.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from sourcier.passages.twin.grams import GRAM

# Doubled, as all scores here are. What agrees by chance is given up early, what scores PROMISING is followed further.
EDIT, CHANCE_DROP, DROP, PROMISING = 4, 5, 16, 14
# Edits in one direction; a passage with more is two.
MOST_EDITS = 2000
_OUT = -(1 << 60)


class Block(NamedTuple):
    """Equal words: ``length`` of them from word ``target`` of the new text and word ``source`` of the earlier one."""

    target: int
    source: int
    length: int


class Row(NamedTuple):
    """For one number of edits, how far each diagonal from ``low`` on reaches."""

    low: int
    reach: list[int]

    def get(self, diagonal: int) -> int:
        """How far a diagonal reaches; _OUT where it was given up."""
        at = diagonal - self.low
        return self.reach[at] if 0 <= at < len(self.reach) else _OUT

    def step(self, diagonal: int) -> tuple[int, int]:
        """The furthest start on a diagonal after one more edit, and the diagonal that it comes from.

        A word replaced goes before a word added before a word dropped, where they reach equally far.
        """
        x, origin = self.get(diagonal) + 1, diagonal
        if (added := self.get(diagonal - 1) + 1) > x:
            x, origin = added, diagonal - 1
        if (dropped := self.get(diagonal + 1)) > x:
            x, origin = dropped, diagonal + 1
        return x, origin


class Extender:
    """Follows the words of a text and of an earlier one from one pair on, in one direction.

    Args:
        target: The hashes of the new text.
        source: The hashes of the earlier text.
        at: The words that the pair consists of.
        way: 1 to go on from that pair, -1 to go back from before it.
    """

    def __init__(self, target: Sequence[int], source: Sequence[int], at: tuple[int, int], way: int) -> None:
        self._target, self._source, self._way = target, source, way
        self._x0, self._y0 = at if way > 0 else (at[0] - 1, at[1] - 1)
        self._width = len(target) - at[0] if way > 0 else at[0]
        self._height = len(source) - at[1] if way > 0 else at[1]
        self.comparisons = self.best = 0

    def run(self, before: int) -> list[Block]:
        """The equal blocks from the pair on, as places relative to it; ``best`` is their score.

        Args:
            before: The score that the passage has already.
        """
        rows = [Row(0, [self._slide(0, 0)])]
        best, best_row, best_diagonal = 2 * rows[0].reach[0], 0, 0
        for edits in range(1, MOST_EDITS + 1):
            last, low = rows[-1], rows[-1].low - 1
            reach: list[int] = []
            around = [_OUT, _OUT, *last.reach, _OUT, _OUT]
            for diagonal, (left, here, right) in enumerate(zip(around, around[1:], around[2:], strict=False), low):
                # As far as ``step``, which is slower.
                x = max(left + 1, here + 1, right)
                if x >= 0:
                    x = self._slide(x, diagonal)
                    score = 2 * x - diagonal - EDIT * edits
                    if score > best:
                        best, best_row, best_diagonal = score, edits, diagonal
                    if score < best - (DROP if best + before >= PROMISING else CHANCE_DROP):
                        x = _OUT
                reach.append(x if x >= 0 else _OUT)
            if (row := _trimmed(low, reach)) is None:
                break
            rows.append(row)
        self.best = best
        return _traced(rows[: best_row + 1], best_diagonal)

    def _slide(self, x: int, diagonal: int) -> int:
        """How far equal words go on from word ``x``."""
        y = x - diagonal
        self.comparisons += 1
        if y < 0:
            return x
        target, source, way = self._target, self._source, self._way
        i, j = self._x0 + way * x, self._y0 + way * y
        end = min(self._width, self._height + diagonal)
        begin = x
        while x < end and target[i] == source[j]:
            i += way
            j += way
            x += 1
        self.comparisons += x - begin
        return x


def _trimmed(low: int, reach: list[int]) -> Row | None:
    """A row without the diagonals at both sides that were given up; None where all were."""
    alive = [at for at, x in enumerate(reach) if x != _OUT]
    return Row(low + alive[0], reach[alive[0] : alive[-1] + 1]) if alive else None


def _traced(rows: list[Row], diagonal: int) -> list[Block]:
    """The blocks on the way to the end of a diagonal of the last row."""
    blocks: list[Block] = []
    for number in range(len(rows) - 1, -1, -1):
        end = rows[number].get(diagonal)
        start, origin = rows[number - 1].step(diagonal) if number else (0, 0)
        if end > start:
            blocks.append(Block(start, start - diagonal, end - start))
        diagonal = origin
    return blocks[::-1]


def extended(target: Sequence[int], source: Sequence[int], run: int, word: int) -> tuple[list[Block], int]:
    """The passage around a run of a text and the word of an earlier text where it stands, and how many comparisons it took.

    It is empty where only their fingerprints agree.
    """
    forward, backward = (Extender(target, source, (run, word), way) for way in (1, -1))
    after = forward.run(0)
    if not after or after[0].length < GRAM:
        return [], forward.comparisons
    score = forward.best
    before = backward.run(score)
    # What came before may promise more than was seen when the search went forward.
    if score < PROMISING <= score + backward.best:
        after = forward.run(backward.best)
    return _joined(after, before, run, word), forward.comparisons + backward.comparisons


def _joined(after: list[Block], before: list[Block], run: int, word: int) -> list[Block]:
    """What was found after a run and before it, as one passage."""
    found = [Block(run - x - length, word - y - length, length) for x, y, length in reversed(before)]
    rest = [Block(run + x, word + y, length) for x, y, length in after]
    # What runs on over the place itself is one block.
    if found and found[-1].target + found[-1].length == run and found[-1].source + found[-1].length == word:
        last = found.pop()
        rest[0] = Block(*last[:2], last.length + rest[0].length)
    return found + rest
