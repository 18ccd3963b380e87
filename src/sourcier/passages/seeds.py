"""Equal word runs between an article and those before it: a dictionary of hashed word 5-grams.

Every other 5-gram of an earlier article is remembered and every 5-gram of the new one is looked up, which finds each run of 6
equal words whatever its phase (a fixed-stride form of winnowing: Schleimer, Wilkerson, Aiken 2003).
"""

from __future__ import annotations

from array import array
from itertools import chain
from typing import NamedTuple

from sourcier.passages.tokens import View

# Words in a seed: with 4 most seeds are stock phrases, with 6 a passage with an edit every seven words is lost.
GRAM = 5
# Every second 5-gram is stored, which halves the memory and still finds each run of 6 equal words.
STRIDE = 2
# First occurrences kept per seed: measured to lose no recall, and it bounds the work on phrases that everyone uses.
POSTINGS = 4
# Times that one text may use one seed: beyond, it is a table, a litany or an attack.
REPEATS = 4
# Distinct words that a seed must have: "ha ha ha ha ha" repeats nothing.
VARIETY = 3
_SHIFT = 32
# Words compared at once: most runs end within it.
_STEP = 64


class Block(NamedTuple):
    """``length`` equal words, from word ``target`` of the later article and word ``source`` of the earlier one."""

    target: int
    source: int
    length: int


class SeedIndex:
    """The seeds of the articles added so far; ``views`` holds those articles by number."""

    def __init__(self) -> None:
        self._postings: dict[int, tuple[int, ...]] = {}
        self.views: list[View] = []

    def add(self, view: View) -> None:
        """Remember the next article; its number is how many were added before it."""
        keys, number, postings = _keys(view.ids), len(self.views), self._postings
        self.views.append(view)
        # Every seed of a quotation, since five words of one may be quoted on and the stride needs six.
        quotes = chain.from_iterable(range(first, min(last, len(keys))) for first, last in view.quotes)
        for at in chain(range(0, len(keys), STRIDE), quotes):
            known = postings.get(keys[at])
            if known is None:
                postings[keys[at]] = (number << _SHIFT | at,)
            elif len(known) < POSTINGS and known[-1] >> _SHIFT != number:
                postings[keys[at]] = (*known, number << _SHIFT | at)

    def blocks(self, view: View) -> dict[int, list[Block]]:
        """The maximal equal runs between ``view`` and each article added, by the number of that article."""
        found: dict[int, list[Block]] = {}
        seen: dict[tuple[int, ...], int] = {}
        reached: dict[tuple[int, int], int] = {}
        ids = view.ids
        for at, postings in enumerate(map(self._postings.get, _keys(ids))):
            if postings is None:
                continue
            times = seen[postings] = seen.get(postings, 0) + 1
            if times > REPEATS or len(set(ids[at : at + GRAM])) < VARIETY:
                continue
            for posting in postings:
                number, there = posting >> _SHIFT, posting & ((1 << _SHIFT) - 1)
                diagonal = number, there - at
                if reached.get(diagonal, 0) > at:
                    continue
                block = _grow(ids, at, self.views[number].ids, there)
                if block.length >= GRAM:
                    found.setdefault(number, []).append(block)
                    reached[diagonal] = block.target + block.length
        return found


def _keys(ids: array[int]) -> list[int]:
    return list(map(hash, zip(*(ids[i:] for i in range(GRAM)), strict=False)))


def _grow(target: array[int], at: int, source: array[int], there: int) -> Block:
    """The maximal equal run through one pair of positions; of length 0 where the hashes only collided."""
    after = equal_after(target, at, source, there)
    if after < GRAM:
        return Block(at, there, 0)
    before = equal_before(target, at, source, there)
    return Block(at - before, there - before, before + after)


def equal_after(one: array[int], i: int, other: array[int], j: int) -> int:
    """How many words are equal from ``one[i]`` and ``other[j]`` on; slices are compared, halving where they differ."""
    limit, length, step = min(len(one) - i, len(other) - j), 0, _STEP
    while step and length < limit:
        size = min(step, limit - length)
        if one[i + length : i + length + size] == other[j + length : j + length + size]:
            length += size
        else:
            step = size // 2
    return length


def equal_before(one: array[int], i: int, other: array[int], j: int) -> int:
    """How many words are equal before ``one[i]`` and ``other[j]``."""
    limit, length, step = min(i, j), 0, _STEP
    while step and length < limit:
        size = min(step, limit - length)
        if one[i - length - size : i - length] == other[j - length - size : j - length]:
            length += size
        else:
            step = size // 2
    return length
