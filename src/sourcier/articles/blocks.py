"""Lines to paragraphs: one each, or, where the text is wrapped at a column, several."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from sourcier.articles.lines import Line, LineKind


class Block(msgspec.Struct, frozen=True, kw_only=True):
    """A paragraph of ``text``: its span, and the kind of its only line (``text`` where there are several)."""

    start: int
    end: int
    kind: LineKind


def read_blocks(lines: Sequence[Line]) -> list[Block]:
    """The paragraphs that the lines make, in order."""
    blocks: list[Block] = []
    for line in lines:
        if line.joined and blocks:
            blocks[-1] = msgspec.structs.replace(blocks[-1], end=line.end)
        else:
            blocks.append(Block(start=line.start, end=line.end, kind=line.kind))
    return blocks
