"""One sentence that gives each source its number: "nine died according to the hospital, fourteen according to the council"."""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise

import msgspec

from sourcier.records import Quantity
from sourcier.statements.reading import Draft, Range, Reading

_KIND = "according"
_COMMAS = frozenset(",;،")


def shared_out(reading: Reading, drafts: list[Draft]) -> list[Draft]:
    """The drafts, those of one sentence that each stand behind a number of their own with no more than what is theirs."""
    found = list(drafts)
    for at, (one, other) in enumerate(pairwise(drafts)):
        if one.source is None or one.cue is None or other.cue is None:
            continue
        joint, number = _between(reading, one, other)
        if number:
            begin = reading.word_at(found[at].content[0])
            source = (one.source[0], min(one.source[1], joint))
            found[at] = msgspec.structs.replace(
                found[at], content=reading.span(begin, _last(reading, begin, one.cue[0])), source=source, upstream=None
            )
            found[at + 1] = msgspec.structs.replace(other, content=reading.span(number, _last(reading, number, other.cue[0])))
    return found


def _between(reading: Reading, one: Draft, other: Draft) -> Range:
    """The comma or "and" behind the source of the first, and the number that it joins to the second; two noughts for none."""
    if one.kind != _KIND or other.kind != _KIND or not (one.source and one.cue and other.source and other.cue):
        return 0, 0
    if reading.bounds(one.cue[0]) != reading.bounds(other.cue[0]) or one.content[0] >= reading.starts[one.cue[0]]:
        return 0, 0
    low, sets = reading.low, reading.lex.sets
    if other.source[1] + 1 < reading.size and not low[other.source[1]].isalpha() and _counts(reading, other.source[1] + 1):
        # "According to the hospital nine, according to the council fourteen".
        return 0, 0
    joints = sets["coordinators"] | _COMMAS
    for joint in range(one.source[0] + 1, min(one.source[1] + 1, other.cue[0])):
        if low[joint] in joints:
            plain = (k for k in range(joint + 1, other.cue[0]) if low[k] not in joints and low[k] not in sets["of_words"])
            number = next(plain, 0)
            return (joint, number) if number and _counts(reading, number) else (0, 0)
    return 0, 0


def _last(reading: Reading, begin: int, end: int) -> int:
    """The end of a content before a cue, without the comma or the dash between them."""
    return next((k for k in range(end, begin, -1) if reading.low[k - 1][0].isalnum()), end)


def _counts(reading: Reading, word: int) -> bool:
    """Whether a number begins at a word."""
    start = reading.starts[word]
    at = bisect_left(reading.setting_starts, start)
    return any(isinstance(m, Quantity) and m.start == start for m in reading.settings[at : at + 3])
