"""Text wrapped at a column: which lines go on with the paragraph of the line before them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Protocol

# A column that mail, agencies and terminals wrap at; a longer line was not wrapped.
_WIDEST = 100
# So many breaks in the midst of a sentence, and this share of all, are no accident.
_FEWEST_WRAPS = 3
_WRAP_SHARE = 0.3
# Of the width; indented first lines are a little shorter than others, headings much.
_HEADING_SHARE = 0.6
_FINAL = re.compile(r"[.!?…؟。]['\"”’»)\]\s]*$")


class _Placed(Protocol):
    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...
    @property
    def full_start(self) -> int: ...
    @property
    def full_end(self) -> int: ...


def is_sentence(text: str) -> bool:
    """Whether ``text`` ends as a sentence does."""
    return not text[-1:].isalnum() and bool(_FINAL.search(text, max(0, len(text) - 12)))


def joined_lines(text: str, lines: Sequence[_Placed]) -> list[bool]:
    """Of each line, whether it goes on with the paragraph of the line before it."""
    width = _wrap_width(text, lines)
    joined = [bool(width) and _continues(text, one, two, width) for one, two in pairwise(lines)]
    return [False, *joined] if lines else []


def _wrap_width(text: str, lines: Sequence[_Placed]) -> int:
    """The column at which the text is wrapped, or 0 where it is not."""
    pairs = [(one, two) for one, two in pairwise(lines) if one.full_end == two.full_start]
    wraps = sum(_breaks_sentence(text, one, two) for one, two in pairs)
    if wraps < _FEWEST_WRAPS or wraps < _WRAP_SHARE * len(pairs):
        return 0
    width = max(one.end - one.start for one, _ in pairs)
    return width if width <= _WIDEST else 0


def _breaks_sentence(text: str, one: _Placed, two: _Placed) -> bool:
    return text[two.start].islower() and not is_sentence(text[one.start : one.end])


def _continues(text: str, one: _Placed, two: _Placed, width: int) -> bool:
    if one.full_end != two.full_start:
        return False
    # An unfinished line goes on, unless it is so short that it must be a heading.
    if text[two.start].islower() or (one.end - one.start > _HEADING_SHARE * width and not is_sentence(text[one.start : one.end])):
        return True
    # Where the next word would have fitted, the writer ended the line on purpose.
    next_word = text[two.start : two.end].split(maxsplit=1)[0]
    return one.end - one.start + 1 + len(next_word) > width
