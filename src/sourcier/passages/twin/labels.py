"""What a repetition is worth, by the words themselves: how they stand in both texts and how often they stand elsewhere."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from enum import IntEnum
from itertools import takewhile
from typing import NamedTuple

from sourcier.passages.twin.grams import Range
from sourcier.passages.twin.look import Look
from sourcier.passages.twin.quotes import quoted
from sourcier.passages.twin.select import Candidate
from sourcier.passages.twin.words import Mark, Words

# The numbers that part the passages labelled by hand best (benchmarks/reuse.py); ``native/labels.hpp`` says what each is.
RARE_RUNS = 8
UNBROKEN_WORDS, SHARED_WORDS, LEAST_COPIED = 14, 20, 10
LEAST_FIGURES, WORDS_BETWEEN_FIGURES = 3, 10
DAY = 86_400
PART_OF_QUOTE, KNOWN_QUOTE = 10, 14
LONGEST_FURNITURE = 64
MET_TWICE, MET_OFTEN = 2, 4
_BRACES = frozenset(map(ord, "{}"))


class Edge(IntEnum):
    """Where a passage begins or ends: amid a line, with the line, or with the text."""

    NONE, LINE, TEXT = range(3)


class House(NamedTuple):
    """How often a passage was met, whether one house alone has it, and whether both articles are known to be of that house."""

    times: int
    is_alone: bool
    is_known: bool


class Borders(NamedTuple):
    """How a passage begins and ends in the new text and in the earlier one."""

    first: Edge
    last: Edge
    source_first: Edge
    source_last: Edge


def borders(one: Candidate, words: Words, source: Words) -> Borders:
    """How a candidate begins and ends."""
    return Borders(*(edge(text, word) for text, span in ((words, one.target), (source, one.source)) for word in span))


def edge(words: Words, word: int) -> Edge:
    """What parts a word from the one before it; ``word`` may be the number of words, where the text ends."""
    if word in (0, len(words.hashes)):
        return Edge.TEXT
    here = takewhile(lambda mark: mark.word == word, words.marks[_first_mark(words.marks, word) :])
    return Edge.LINE if any(mark.code == ord("\n") for mark in here) else Edge.NONE


def is_code(words: Words, passage: Range) -> bool:
    """Whether a passage holds a curly bracket: code of the page, which no sentence has."""
    within = words.marks[_first_mark(words.marks, passage.first + 1) : _first_mark(words.marks, passage.last)]
    return any(mark.code in _BRACES for mark in within)


def _first_mark(marks: Sequence[Mark], word: int) -> int:
    return bisect_left(marks, word, key=lambda mark: mark.word)


def is_quotation(quotes: Sequence[Range], passage: Range, matched: int, apart: int | None) -> bool:
    """Whether most of a passage is quoted, and enough to know it by.

    Args:
        quotes: The quotations of the text.
        passage: The words of the passage.
        matched: How many of them are equal.
        apart: Seconds between the two articles, where they are known.
    """
    if 4 * quoted(quotes, passage) < 3 * (passage.last - passage.first):
        return False
    if matched < KNOWN_QUOTE and apart is not None and apart > 30 * DAY:
        return False
    if matched >= PART_OF_QUOTE:
        return True
    at = bisect_right(quotes, passage.first, key=lambda quote: quote.last)
    return at < len(quotes) and quotes[at].last <= passage.last


def is_furniture(house: House, borders: Borders) -> bool:
    """Whether a passage of two articles that share little is what a site puts around its articles.

    The last words of both, again and again; lines at the end of both, in one house alone; or lines amid both, and that again
    and again.
    """
    if Edge.NONE in (borders.last, borders.source_last):
        return False
    # A short article that a longer one repeats whole is news.
    if borders.source_first == borders.source_last == Edge.TEXT:
        return False
    ends = borders.last == borders.source_last == Edge.TEXT
    if ends and house.times >= MET_OFTEN:
        return True
    if Edge.NONE in (borders.first, borders.source_first) or not house.is_alone:
        return False
    return ends or house.times >= (MET_TWICE if house.is_known else MET_OFTEN)


def is_copy(look: Look, one: Candidate, apart: int | None, own: bool) -> bool:
    """Whether a passage is wording that somebody took.

    Args:
        look: The new text.
        one: The passage.
        apart: Seconds between the two articles, where they are known.
        own: Whether it is all that two articles of one house share.
    """
    rare, common = look.rarity(one)
    blocks, matched = len(one.blocks), one.matched
    if common > rare:
        return False
    # What a house fills anew days later is a form.
    if own and apart is not None and apart > 2 * DAY and blocks >= LEAST_FIGURES and matched < WORDS_BETWEEN_FIGURES * blocks:
        return False
    if rare >= RARE_RUNS:
        return True
    longest = max(block.length for block in one.blocks)
    part = matched >= LEAST_COPIED and look.shared[one.article] >= SHARED_WORDS
    return (apart is None or apart <= 14 * DAY) and (longest >= UNBROKEN_WORDS or part)
