"""Fingerprints: hashed runs of five words, and which of them an article adds to the index."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from sourcier.passages.twin.words import MASK

# Words in a run.
GRAM = 5
# Of unbroken new text every third run is stored.
STRIDE = 3
# Distinct words that a run must have.
VARIETY = 3
# Runs that one article adds: as many as a table of the compiled core holds.
MOST_NOVEL = 1 << 20
_FINGERPRINT_BITS = 40
_BASE = 0x9E3779B97F4A7C55
_TOP = _BASE**4 & MASK


class Range(NamedTuple):
    """A half-open range of words."""

    first: int
    last: int


def fingerprints(words: Sequence[int]) -> list[int | None]:
    """The fingerprint of the run that begins at each word; None where it has too few distinct words."""
    found: list[int | None] = []
    total = 0
    for word in words[: GRAM - 1]:
        total = total * _BASE + word & MASK
    for run in zip(*(words[i:] for i in range(GRAM)), strict=False):
        total = total * _BASE + run[-1] & MASK
        found.append(_mixed(total) if _is_varied(run) else None)
        total -= run[0] * _TOP
    return found


def _is_varied(run: tuple[int, ...]) -> bool:
    return len(set(run)) >= VARIETY


def _mixed(hash: int) -> int:
    hash = (hash ^ hash >> 31) * 0x9FB21C651E98DF25 & MASK
    hash = (hash ^ hash >> 29) * 0xD6E8FEB86659FD93 & MASK
    return (hash ^ hash >> 32) >> (64 - _FINGERPRINT_BITS)


def novel(runs: int, repeated: Sequence[Range], quotes: Sequence[Range]) -> list[int]:
    """The runs that an article adds to the index.

    Args:
        runs: How many runs it has.
        repeated: The words that it repeats, in order.
        quotes: Its quotations, in order.

    Returns:
        Every third run of new text, all that straddle the border of what it repeats, every second one of a new quotation.
    """
    known = _known(repeated)
    found: set[int] = set()
    borders = [0, *(at for block in known for at in (min(block.first, runs), block.last - GRAM + 1)), runs]
    for number, (first, last) in enumerate(zip(borders[::2], borders[1::2], strict=True)):
        found.update(range(first, last, STRIDE))
        if number > 0:
            found.update(range(first, min(first + GRAM - 1, last)))
        if number < len(known):
            found.update(range(max(first, last - GRAM + 1), last))
    found.update(run for run in _quoted(quotes, repeated) if run < runs)
    return sorted(found)[:MOST_NOVEL]


def _known(repeated: Sequence[Range]) -> list[Range]:
    """The blocks that hold a run: a run that lies within is known, the others are not."""
    known: list[Range] = []
    at = 0
    for block in repeated:
        if block.last >= block.first + GRAM and block.first >= at:
            known.append(block)
            at = block.last - GRAM + 1
    return known


def _quoted(quotes: Sequence[Range], repeated: Sequence[Range]) -> list[int]:
    """Every second run of each quotation, but those within a block."""
    found: list[int] = []
    block = 0
    for quote in quotes:
        for run in range(quote.first, quote.last - GRAM + 1, 2):
            while block < len(repeated) and repeated[block].last < run + GRAM:
                block += 1
            if block == len(repeated) or run < repeated[block].first:
                found.append(run)
    return found
