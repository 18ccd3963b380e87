"""Quotation marks, paired: which spans of a text are somebody's words.

Marks are paired paragraph by paragraph, so that one missing mark never turns the rest of an article inside out. A paragraph
that opens with a mark and never closes it is quoted to its end (the style of one opening mark per paragraph).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

import msgspec

from sourcier.records import Span

# The engine skips to a class at the front; alternatives it would try at each letter. A single ` is no mark.
_MARK = re.compile("[«»“”„‟\"‹›‘’'`](?:(?<=')'|(?<=`)`|(?<!`))")
_CLOSES = {"»": "«", "”": "“„‟”", "›": "‹", "’": "‘", "“": "„", "'": "'", '"': '"‟'}
_PADDING = " \t\n\r\u00a0\u202f\u2009'`"
_OPENS = "«“„‟‹‘"
# A paragraph with more marks than this is a table or an attack, not prose.
_MOST_MARKS = 2000


class Quote(msgspec.Struct, frozen=True):
    """One quotation: the span with its marks and the span of the words inside, without white space around them."""

    start: int
    end: int
    inner: Span
    depth: int


def pair(text: str, paragraphs: Iterable[Span]) -> list[Quote]:
    """Find the quotations of ``text``, in order of start; nested ones follow the one they stand in."""
    found: list[Quote] = []
    for start, end in paragraphs:
        found.extend(_pair_paragraph(text, start, end))
    found.sort(key=lambda q: (q.start, -q.end))
    return found


def _pair_paragraph(text: str, start: int, end: int) -> Iterator[Quote]:
    stack: list[tuple[int, str]] = []
    for count, match in enumerate(_MARK.finditer(text, start, end)):
        if count > _MOST_MARKS:
            return
        at, mark = match.start(), match.group()
        before = text[at - 1] if at > start else " "
        after = text[match.end()] if match.end() < end else " "
        # Typewriters set two single marks for a double one.
        mark = '"' if len(mark) == 2 else mark
        if mark in "'’" and _is_apostrophe(before, after, stack, mark):
            continue
        opener = _opener_on(stack, mark)
        if opener is not None and not _must_open(mark, before, after, stack):
            yield from _closed(text, stack[opener][0], match.end(), opener)
            del stack[opener:]
        elif mark in _OPENS or (mark in "\"'”" and _may_open(before, after, mark)):
            stack.append((at, mark))
    if stack and (stack[0][0] <= start + 1 or text[start : stack[0][0]].rstrip().endswith(":")):
        yield from _closed(text, stack[0][0], end, 0, closed=False)


def _is_apostrophe(before: str, after: str, stack: list[tuple[int, str]], mark: str) -> bool:
    if before.isalnum() and after.isalnum():
        return True
    if any(opener == ("‘" if mark == "’" else mark) for _, opener in stack):
        return before.isspace()
    return not (mark == "'" and _may_open(before, after, mark))


def _opener_on(stack: list[tuple[int, str]], mark: str) -> int | None:
    wanted = _CLOSES.get(mark)
    if not wanted:
        return None
    return next((k for k in range(len(stack) - 1, -1, -1) if stack[k][1] in wanted), None)


def _must_open(mark: str, before: str, after: str, stack: list[tuple[int, str]]) -> bool:
    """A straight mark inside another kind of quotation that can only open: after a space and right before a word."""
    return mark == "“" and not any(m == "„" for _, m in stack)


def _may_open(before: str, after: str, mark: str) -> bool:
    if mark == "'":
        return (before.isspace() or before in '([—–-“«"') and after.isalnum()
    if before.isalnum():
        # Glued to the word before, a mark opens only what begins like a sentence.
        return mark == '"' and after.isupper()
    return mark != "”" or after.isalnum()


def _closed(text: str, start: int, end: int, depth: int, closed: bool = True) -> Iterator[Quote]:
    inner_start, inner_end = start + 1, end - 1 if closed else end
    while inner_start < inner_end and text[inner_start] in _PADDING:
        inner_start += 1
    while inner_end > inner_start and (text[inner_end - 1].isspace() or (closed and text[inner_end - 1] in "'`")):
        inner_end -= 1
    if inner_start < inner_end:
        yield Quote(start, end, (inner_start, inner_end), depth)
