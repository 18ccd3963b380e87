"""Lines to paragraphs: one each, or, where the text is wrapped at a column, several."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import msgspec

from sourcier.articles.lines import Line, LineKind, is_sentence


class Block(msgspec.Struct, frozen=True, kw_only=True):
    """A paragraph of ``text``: its span, and the kind of its only line (``text`` where there are several)."""

    start: int
    end: int
    kind: LineKind
    why: str = ""
    noted: bool = False


# A column that mail, agencies and terminals wrap at; a longer line was not wrapped.
_WIDEST = 100
# So many breaks in the midst of a sentence, and this share of all, are no accident.
_FEWEST_WRAPS = 3
_WRAP_SHARE = 0.4


def read_blocks(text: str, lines: Sequence[Line]) -> list[Block]:
    """The paragraphs of a text, in order."""
    width = _wrap_width(text, lines)
    blocks: list[Block] = []
    previous: Line | None = None
    for line in lines:
        if width and previous and _continues(text, previous, line, width):
            blocks[-1] = msgspec.structs.replace(blocks[-1], end=line.end)
        else:
            blocks.append(Block(start=line.start, end=line.end, kind=line.kind, why=line.why, noted=bool(line.credits)))
        previous = line
    return blocks


def _wrap_width(text: str, lines: Sequence[Line]) -> int:
    """The column at which the text is wrapped, or 0 where it is not."""
    pairs = [(one, two) for one, two in pairwise(lines) if _adjacent(one, two)]
    wraps = sum(_breaks_sentence(text, one, two) for one, two in pairs)
    if wraps < _FEWEST_WRAPS or wraps < _WRAP_SHARE * len(pairs):
        return 0
    width = max(one.end - one.start for one, _ in pairs)
    return width if width <= _WIDEST else 0


def _adjacent(one: Line, two: Line) -> bool:
    return one.full_end == two.full_start and one.kind == two.kind == "text"


def _breaks_sentence(text: str, one: Line, two: Line) -> bool:
    return text[two.start].islower() and not is_sentence(text[one.start : one.end])


def _continues(text: str, one: Line, two: Line, width: int) -> bool:
    if not _adjacent(one, two):
        return False
    if not is_sentence(text[one.start : one.end]) or text[two.start].islower():
        return True
    # Where the next word would have fitted, the writer ended the line on purpose.
    next_word = text[two.start : two.end].split(maxsplit=1)[0]
    return one.end - one.start + 1 + len(next_word) > width
