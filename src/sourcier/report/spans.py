"""Highlight overlapping spans of a text: nested where they nest, split where they cross.

Elements cannot cross, spans do. The text is cut at every boundary; each piece stands inside the marks that cover it, outermost
first, and marks that go on from one piece to the next stay open.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

import msgspec

from sourcier.report.markup import EMPTY, Html, escape

# Browsers flatten elements nested deeper than some 500; hostile input must stay far from that.
_DEEPEST = 24


class Mark(msgspec.Struct, kw_only=True):
    """One highlighted span.

    Attributes:
        start, end: The span, code points of the whole text.
        rank: Among marks of one span, the lower encloses the higher.
        name: The element's name.
        attributes: Its attributes as HTML, with a space before each.
        id: Its anchor, written on the first piece only; later pieces carry it as ``data-of``.
        after: What is put right after its last piece.
    """

    start: int
    end: int
    rank: int = 0
    name: str = "span"
    attributes: Html = EMPTY
    id: str | None = None
    after: Html = EMPTY


def highlight(text: str, start: int, end: int, marks: Iterable[Mark], written: set[str]) -> Html:
    """Render ``text[start:end]`` with its marks.

    Args:
        text: The whole text.
        start, end: The block to render; marks are clipped to it.
        marks: Marks that touch the block, in any order.
        written: Ids written so far; those written here are added, so that a span over several blocks has one anchor.
    """
    inside = sorted((m for m in marks if m.start < end and m.end > start), key=lambda m: (m.start, -m.end, m.rank))
    cuts = sorted({start, end, *(p for m in inside for p in (m.start, m.end) if start < p < end)})
    out: list[str] = []
    open_marks: list[Mark] = []
    coming = 0
    alive: list[Mark] = []
    for left, right in pairwise(cuts):
        alive = [m for m in alive if m.end > left]
        while coming < len(inside) and inside[coming].start <= left:
            alive.append(inside[coming])
            coming += 1
        open_marks = _change(out, open_marks, alive[:_DEEPEST], left, written)
        out.append(escape(text[left:right]))
    _change(out, open_marks, [], end, written)
    return Html("".join(out))


def _change(out: list[str], old: Sequence[Mark], new: list[Mark], at: int, written: set[str]) -> list[Mark]:
    """Close and open elements so that ``new`` stands where ``old`` stood."""
    same = 0
    while same < len(old) and same < len(new) and old[same] is new[same]:
        same += 1
    for mark in reversed(old[same:]):
        out.append(f"</{mark.name}>")
        if mark.end <= at:
            out.append(mark.after)
    out.extend([_opening(mark, written) for mark in new[same:]])
    return new


def _opening(mark: Mark, written: set[str]) -> str:
    if mark.id is None:
        return f"<{mark.name}{mark.attributes}>"
    if mark.id in written:
        return f'<{mark.name}{mark.attributes} data-of="{mark.id}">'
    written.add(mark.id)
    return f'<{mark.name}{mark.attributes} id="{mark.id}">'
