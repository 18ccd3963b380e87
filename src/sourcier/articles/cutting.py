"""Take the furniture out of a text, so that what is taken out can be put back exactly."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

import msgspec

from sourcier.articles.lines import Line
from sourcier.records import Removed


class Cut(msgspec.Struct, frozen=True):
    """A text without its furniture, what was removed, and the lines that stayed, at their places in ``text``."""

    text: str
    removed: tuple[Removed, ...]
    lines: tuple[Line, ...]


def cut_furniture(content: str, lines: Sequence[Line]) -> Cut:
    """Cut each line of kind ``chrome`` with its line break; a text that is nothing else is left whole."""
    kept = [line for line in lines if line.kind != "chrome"]
    if not kept or len(kept) == len(lines):
        return Cut(content, (), tuple(lines))
    removed = tuple(
        Removed(at=line.full_start, text=content[line.full_start : line.full_end], why=line.why)
        for line in lines
        if line.kind == "chrome"
    )
    pieces, at = [], 0
    for one in removed:
        pieces.append(content[at : one.at])
        at = one.at + len(one.text)
    pieces.append(content[at:])
    return Cut(
        "".join(pieces), removed, tuple(_moved(line, -shift) for line, shift in zip(kept, shifts(removed, kept), strict=True))
    )


def shifts(removed: Sequence[Removed], lines: Sequence[Line]) -> list[int]:
    """How many characters were removed before each line."""
    ats = [one.at for one in removed]
    sums = [0]
    for one in removed:
        sums.append(sums[-1] + len(one.text))
    return [sums[bisect_right(ats, line.start)] for line in lines]


def _moved(line: Line, by: int) -> Line:
    return msgspec.structs.replace(
        line, start=line.start + by, end=line.end + by, full_start=line.full_start + by, full_end=line.full_end + by
    )
