"""Counts of victims that somebody raises, lowers or puts at a number, and tells by it: "the ministry raised the toll to 14"."""

from __future__ import annotations

from bisect import bisect_left

from sourcier.data.concepts import kinds_of
from sourcier.records import Quantity
from sourcier.statements.reading import Reading
from sourcier.words import fold

# How many words behind a verb a count and its number stand.
_REACH = 14
_MENTIONS = 6
# Those who are counted after something has happened, and not hired or seated: other counts are changed, and these are told.
_VICTIMS = frozenset().union(*map(kinds_of, ("victim", "patient", "displaced_person", "case")))


def with_tally(reading: Reading, begin: int, hi: int, frames: str) -> str:
    """What a verb may open that tells counts of victims alone: an object where one follows, else what it opens besides.

    Args:
        reading: The sentence.
        begin: The word behind the verb.
        hi: The end of the clause.
        frames: Frame letters of the verb.
    """
    if "l" not in frames:
        return frames
    return frames.replace("l", "lo" if _tallied(reading, begin, min(hi, begin + _REACH)) else "")


def _tallied(reading: Reading, begin: int, end: int) -> bool:
    end = next((k for k in range(begin, end) if reading.low[k] in ".;:"), end)
    if not any(fold(word) in reading.lex.tallies for word in reading.low[begin:end]):
        return False
    start, stop = reading.span(begin, end)
    at = bisect_left(reading.setting_starts, start)
    near = (m for m in reading.settings[at : at + _MENTIONS] if isinstance(m, Quantity) and m.start < stop)
    return any(m.concept in _VICTIMS for m in near)
