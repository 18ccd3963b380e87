"""The words of an article that count for reuse, as numbers, with their offsets and the quotations of the text."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Callable
from itertools import count
from typing import NamedTuple

from sourcier.records import Article, Span
from sourcier.words import words

# A quotation longer than this many characters is a mark that was never closed.
LONGEST_QUOTE = 1500
# Each class excludes its own opening mark, so that a page full of opening marks is read once.
_QUOTE = re.compile(
    "|".join(
        rf"{opening}([^{inside}]{{1,{LONGEST_QUOTE}}}){closing}"
        for opening, inside, closing in (
            ("«", "«»", "»"),
            ("„", "„“”", "[“”]"),
            ("“", "“”„", "”"),
            ("»", "«»\n", "«"),
            ('"', '"\n', '"'),
            ("「", "「」", "」"),
            ("‹", "‹›", "›"),
        )
    )
)


class View(NamedTuple):
    """One article as the linker sees it: parallel arrays over its words, quotations as half-open ranges of words, and the words
    that a sentence begins with.
    """

    ids: array[int]
    starts: array[int]
    ends: array[int]
    quotes: tuple[Span, ...]
    openings: frozenset[int]

    def characters(self, first: int, last: int) -> Span:
        """The character span of the words ``[first, last)``."""
        return self.starts[first], self.ends[last - 1]

    def quoted(self, first: int, last: int) -> float:
        """The share of the words ``[first, last)`` that stand within quotation marks, 0 to 1."""
        near = self.quotes[max(0, bisect_right(self.quotes, (first, 0)) - 1) : bisect_left(self.quotes, (last, 0))]
        return sum(max(0, min(last, end) - max(first, start)) for start, end in near) / (last - first)


def numbering() -> Callable[[str], int]:
    """A function that gives each distinct folded word its number, in order of first sight."""
    return defaultdict[str, int](count().__next__).__getitem__


def view(article: Article, number: Callable[[str], int]) -> View:
    """The words of ``article`` without punctuation, chrome and credits."""
    cut = words(article.text)
    keep = [i for i, word in enumerate(cut.folded) if word.isalnum()]
    left_out = excluded(article)
    if left_out:
        keep = [i for i in keep if not overlaps(left_out, cut.starts[i], cut.ends[i])]
    starts = array("I", [cut.starts[i] for i in keep])
    quotes = []
    for match in _QUOTE.finditer(article.text):
        first, last = bisect_left(starts, match.start()), bisect_left(starts, match.end())
        if last > first:
            quotes.append((first, last))
    ids, ends = array("I", map(number, [cut.folded[i] for i in keep])), array("I", [cut.ends[i] for i in keep])
    openings = frozenset(bisect_left(starts, start) for start, _ in article.sentences)
    return View(ids, starts, ends, tuple(quotes), openings)


def excluded(article: Article) -> list[Span]:
    """Spans whose words never count as reuse."""
    chrome = [(label.start, label.end) for label in article.labels if label.label == "chrome"]
    return merged(chrome + [(credit.start, credit.end) for credit in article.credits])


def merged(spans: list[Span]) -> list[Span]:
    """``spans`` in order, those that touch made one."""
    result: list[Span] = []
    for start, end in sorted(spans):
        if result and start <= result[-1][1]:
            result[-1] = (result[-1][0], max(end, result[-1][1]))
        else:
            result.append((start, end))
    return result


def overlaps(spans: list[Span], start: int, end: int) -> bool:
    """Whether any of the merged ``spans`` shares a character with ``[start, end)``."""
    at = bisect_left(spans, (end, 0)) - 1
    return at >= 0 and start < spans[at][1]
