"""Victims whom somebody tells of by raising, lowering or giving their count, by naming, or by showing them.

``The ministry raised the toll to 14``, ``the page named two of the dead``, ``the account posted pictures of the bodies``.
"""

from __future__ import annotations

from bisect import bisect_left

from sourcier.data.concepts import kinds_of
from sourcier.records import Quantity
from sourcier.statements.reading import Reading
from sourcier.words import fold

# How many words behind a verb a count and its number stand.
_REACH = 14
_MENTIONS = 6
# How far behind a verb of naming or of publishing those are whom it tells of ("a film of their teams lifting two bodies").
_NAMED = 10
# Those who are counted after something has happened, and not hired or seated: other counts are changed, and these are told.
_VICTIMS = frozenset().union(*map(kinds_of, ("victim", "patient", "displaced_person", "case")))


def with_tally(reading: Reading, begin: int, hi: int, frames: str, lo: int | None = None) -> str:
    """What a verb may open that tells of victims alone: an object where one follows, else what it opens besides.

    Args:
        reading: The sentence.
        begin: The word behind the verb.
        hi: The end of the clause.
        frames: Frame letters of the verb.
        lo: The beginning of the clause, where what stands before a passive and its agent may be meant.
    """
    if "l" in frames:
        first = lo if lo is not None and begin < hi and reading.low[begin] in reading.lex.sets["rates"] else begin
        frames = frames.replace("l", "lo" if _tallied(reading, first, min(hi, begin + _REACH)) else "")
    if "k" in frames:
        passive = lo is not None and begin < hi and reading.low[begin] in reading.lex.sets["agents"]
        told = _of_victims(reading, lo or 0, begin) if passive else _of_victims(reading, begin, min(hi, begin + _NAMED))
        frames = frames.replace("k", "o" if told else "")
    return frames


def _of_victims(reading: Reading, begin: int, end: int) -> bool:
    """Whether an object or a subject tells of victims, no preposition but "of" before them ("the names of three of the dead")."""
    low, sets = reading.low, reading.lex.sets
    for k in range(begin, end):
        if low[k] in sets["victims"]:
            return True
        stops = low[k] in sets["prepositions"] and low[k] not in sets["object_links"]
        if stops or low[k] in ".,;:" or low[k] in sets["boundaries"]:
            return False
    return False


def _tallied(reading: Reading, begin: int, end: int) -> bool:
    end = next((k for k in range(begin, end) if reading.low[k] in ".;:"), end)
    return any(fold(word) in reading.lex.tallies for word in reading.low[begin:end]) and counts_victims(reading, begin, end)


def counts_victims(reading: Reading, begin: int, end: int) -> bool:
    """Whether the dead or the hurt are counted between two words."""
    start, stop = reading.span(begin, end)
    at = bisect_left(reading.setting_starts, start)
    near = (m for m in reading.settings[at : at + _MENTIONS] if isinstance(m, Quantity) and m.start < stop)
    return any(m.concept in _VICTIMS for m in near)
