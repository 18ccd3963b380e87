"""Quotation marks, paired: which spans of a text are somebody's words.

Marks are paired paragraph by paragraph, so that one missing mark never turns the rest of an article inside out. A paragraph
that opens with a mark and never closes it is quoted to its end (the style of one opening mark per paragraph).
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence

import msgspec

from sourcier.records import Span
from sourcier.words import Words, among, words

# A single ` is none.
_MARKS, _DOUBLE = frozenset("«»“”„‟\"‹›‘’'`"), ("''", "``")
_CLOSES = {"»": "«", "”": "“„‟”", "›": "‹", "’": "‘", "“": "„", "'": "'", '"': '"‟'}
_PADDING = " \t\n\r\u00a0\u202f\u2009'`"
_OPENS = "«“„‟‹‘"
_STOPS = (".", "?", "!", "…")
# A paragraph with more marks than this is a table or an attack, not prose.
_MOST_MARKS = 2000


# A line of dialogue opens with a dash; another, behind a mark, opens its tag, and a third closes it.
_DASHES = frozenset("—–-")
_BEFORE_TAG = frozenset(',.?!…»"”')
# "— сказал журналистам глава администрации района Иван Петров. —"
_LONGEST_TAG = 110
_LINE_OPENS = re.compile(r"[—–-]\s+(?=[^\W\d_]|[«\d])")
_TAG_OPENS = re.compile(r"[,?!…]\s?[—–-]\s+(?=[^\W\d_])(?![A-ZА-ЯЁ])")
_TAG_CLOSES = re.compile(r"[.,:]\s?[—–-]\s+")


class Quote(msgspec.Struct, frozen=True):
    """One quotation: the span with its marks and the span of the words inside, without white space around them."""

    start: int
    end: int
    inner: Span
    depth: int


def pair(text: str, paragraphs: Iterable[Span], *, dialogue: bool = False) -> list[Quote]:
    """Find the quotations of ``text``, in order of start; nested ones follow the one they stand in.

    Args:
        text: The text.
        paragraphs: Its paragraphs.
        dialogue: Whether a dash that opens a paragraph opens somebody's words, up to the dash before a tag.
    """
    found: list[Quote] = []
    cut = words(text)
    marks = [cut.starts[at] for at in among(cut.written, _MARKS)]
    for start, end in paragraphs:
        spoken = list(_dialogue(text, start, end)) if dialogue and text[start] in _DASHES else []
        inside = marks[bisect_left(marks, start) : bisect_left(marks, end)]
        if not (spoken or inside):
            continue
        paired = spoken or list(_pair_paragraph(text, start, end, inside))
        found.extend(part for quote in paired for part in (_without_tag(text, quote) if dialogue else (quote,)))
    found.sort(key=lambda q: (q.start, -q.end))
    return found


def _dialogue(text: str, start: int, end: int) -> Iterator[Quote]:
    """The words of a line of dialogue: from its dash to the tag, and from the dash behind the tag on; none without a tag."""
    opening = _LINE_OPENS.match(text, start, end)
    at = opening.end() if opening else end
    while at < end and (tag := _TAG_OPENS.search(text, at, end)):
        # A comma before the dash belongs to neither; a question mark belongs to the words.
        close = tag.start() + (text[tag.start()] != ",")
        yield Quote(at, close, (at, close), 0)
        goes_on = _TAG_CLOSES.search(text, tag.end(), end)
        if goes_on is None:
            return
        at = goes_on.end()
        if not _TAG_OPENS.search(text, at, end):
            yield Quote(at, end, (at, end), 0)
            return


def _without_tag(text: str, quote: Quote) -> tuple[Quote, ...]:
    """The parts of a quotation that a tag between dashes interrupts inside its marks ("«Вода ушла, — сказал он. — Ждем»")."""
    begin, end = quote.inner
    opens = _TAG_OPENS.search(text, begin, end)
    closes = _TAG_CLOSES.search(text, opens.end(), min(end, opens.end() + _LONGEST_TAG)) if opens else None
    if opens is None or closes is None:
        return (quote,)
    close = opens.start() + (text[opens.start()] != ",")
    first = Quote(quote.start, close, (begin, close), quote.depth)
    return first, Quote(closes.end(), quote.end, (closes.end(), end), quote.depth)


def without_tag_dashes(cut: Words) -> Words:
    """The words without the dashes that part quotations from their tags: they stand behind a mark that says as much."""
    written = cut.written
    if _DASHES.isdisjoint(written):
        return cut
    keep = [n for n, word in enumerate(written) if word not in _DASHES or (n and not _parts_tag(cut, n))]
    starts, ends = [cut.starts[n] for n in keep], [cut.ends[n] for n in keep]
    return Words(starts, ends, [written[n] for n in keep], [cut.lower[n] for n in keep], [cut.folded[n] for n in keep])


def _parts_tag(cut: Words, n: int) -> bool:
    spaced = cut.starts[n] > cut.ends[n - 1] and n + 1 < len(cut.starts) and cut.starts[n + 1] > cut.ends[n]
    if not spaced or cut.written[n - 1] not in _BEFORE_TAG:
        return False
    return cut.written[n - 1] != "»" or cut.written[n + 1][0].islower()


def _pair_paragraph(text: str, start: int, end: int, marks: Sequence[int]) -> Iterator[Quote]:
    """The quotations of one paragraph; the first one left open goes to its end."""
    stack: list[tuple[int, str]] = []
    after_mark = start
    for at in marks[: _MOST_MARKS + 1]:
        if at < after_mark:
            continue
        double = text.startswith(_DOUBLE, at, end)
        if text[at] == "`" and not double:
            continue
        # Typewriters set two single marks for a double one.
        mark, after_mark = ('"', at + 2) if double else (text[at], at + 1)
        before = text[at - 1] if at > start else " "
        after = text[after_mark] if after_mark < end else " "
        if mark in "'’" and _is_apostrophe(before, after, stack, mark):
            continue
        opener = _opener_on(stack, mark)
        if opener is not None and _goes_on(text, start, at, after):
            yield from _closed(text, stack[opener][0], at, opener, closed=False)
            stack[opener:] = [(at, mark)]
        elif opener is not None:
            yield from _closed(text, stack[opener][0], after_mark, opener)
            del stack[opener:]
        elif mark in _OPENS or (mark in "\"'”" and _may_open(before, after, mark)):
            stack.append((at, mark))
    if stack and (stack[0][0] <= start + 1 or text[start : stack[0][0]].rstrip().endswith(":")):
        yield from _closed(text, stack[0][0], end, 0, closed=False)


def _goes_on(text: str, start: int, at: int, after: str) -> bool:
    """Whether a mark opens the next paragraph of an open quotation, in a text that has lost its paragraphs ("… it. "We …")."""
    return at > start and text[at - 1].isspace() and after.isupper() and text[start:at].rstrip().endswith(_STOPS)


def _is_apostrophe(before: str, after: str, stack: list[tuple[int, str]], mark: str) -> bool:
    """Whether a single mark stands for letters left out, or closes a quotation that it cannot close."""
    if before.isalnum() and after.isalnum():
        return True
    if any(opener == ("‘" if mark == "’" else mark) for _, opener in stack):
        return before.isspace()
    return not (mark == "'" and _may_open(before, after, mark))


def _opener_on(stack: list[tuple[int, str]], mark: str) -> int | None:
    """Which of the open quotations a mark closes, the innermost first."""
    wanted = _CLOSES.get(mark)
    if not wanted:
        return None
    return next((k for k in range(len(stack) - 1, -1, -1) if stack[k][1] in wanted), None)


def _may_open(before: str, after: str, mark: str) -> bool:
    """Whether a mark that opens and closes alike opens here, by the characters around it."""
    if mark == "'":
        return (before.isspace() or before in '([—–-“«"') and after.isalnum()
    if before.isalnum():
        # Glued to the word before, a mark opens only what begins like a sentence.
        return mark == '"' and after.isupper()
    return mark != "”" or after.isalnum()


def _closed(text: str, start: int, end: int, depth: int, closed: bool = True) -> Iterator[Quote]:
    """The quotation from one mark to another, unless nothing stands between them."""
    inner_start, inner_end = start + 1, end - 1 if closed else end
    while inner_start < inner_end and text[inner_start] in _PADDING:
        inner_start += 1
    while inner_end > inner_start and (text[inner_end - 1].isspace() or (closed and text[inner_end - 1] in "'`")):
        inner_end -= 1
    if inner_start < inner_end:
        yield Quote(start, end, (inner_start, inner_end), depth)
