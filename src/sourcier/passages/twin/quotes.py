"""Quotations: what stands between marks that match, within one line where the marks do not tell opening from closing."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from sourcier.passages.twin.grams import Range
from sourcier.passages.twin.words import Words

# A quotation longer than this many characters is a mark that was never closed.
LONGEST_QUOTE = 1500
# For each opening mark those that close it and those that end the search.
_ROLES = {
    ord(opened): (frozenset(map(ord, closes)), frozenset(map(ord, closes + stops)))
    for opened, closes, stops in (
        ("«", "»", "«"),
        ("»", "«", "»\n"),
        ("„", "“”", "„"),
        ("“", "”", "“„"),
        ('"', '"', "\n"),
        ("「", "」", "「"),
        ("‹", "›", "‹"),
        # One mark may be an apostrophe: what it opens ends with the line and before any other mark.
        ("‘", "’", '\n"«»“”„‹›「」‘{}'),
    )
}


def quotations(words: Words) -> list[Range]:
    """The quotations of a text as ranges of its words, in order; none overlaps another."""
    found: list[Range] = []
    marks = words.marks
    at = 0
    while at < len(marks):
        begin, end = marks[at], _end(words, at)
        at += 1
        if end is None:
            continue
        close = marks[end]
        if 0 < close.place - begin.place - 1 <= LONGEST_QUOTE:
            if close.word > begin.word:
                found.append(Range(begin.word, close.word))
            at = end + 1
    return found


def _end(words: Words, at: int) -> int | None:
    """The mark that closes what mark number `at` opens."""
    marks = words.marks
    if marks[at].code not in _ROLES:
        return None
    closes, ends = _ROLES[marks[at].code]
    for i in range(at + 1, len(marks)):
        if marks[i].code in ends:
            return i if marks[i].code in closes else None
    return None


def quoted(quotes: Sequence[Range], words: Range) -> int:
    """How many of the words of a range stand in quotations."""
    total = 0
    for quote in quotes[bisect_right(quotes, words.first, key=lambda one: one.last) :]:
        if quote.first >= words.last:
            break
        total += min(quote.last, words.last) - max(quote.first, words.first)
    return total
