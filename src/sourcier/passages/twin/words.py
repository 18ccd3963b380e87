"""Words of a text as numbers: cut and folded by the shipped table, hashed, with their places."""

from __future__ import annotations

import re
import struct
from bisect import bisect_left
from typing import NamedTuple

MASK = (1 << 64) - 1
TRANSPARENT, ITSELF, EXPANDS, ALONE, VALUE = 0x1FFFFF, 0x1FFFFE, 0x40000000, 0x80000000, 0x1FFFFF
BLOCKS = 0x110000 // 256
# Quotation marks, line ends and curly brackets, which is all that labels need of what stands between words.
MARKS = frozenset(map(ord, '\n"«»“”„‹›「」{}'))
# Shapes of characters: a letter, a word by itself, one that counts for nothing, a mark, an apostrophe, a single quotation mark;
# all others part words.
_WORD = re.compile("l[lt]*|at*")
_MARK = re.compile("m|pp|[ps]")
_SHAPES = dict.fromkeys(MARKS, "m") | {ord("'"): "p", ord("‘"): "s", ord("’"): "s"}
# Distinct words whose hashes are kept; then begun anew.
_MOST_KNOWN = 1 << 20


class Mark(NamedTuple):
    """A quotation mark or line end: its code point, the first word that begins after it, its place in characters."""

    code: int
    word: int
    place: int


class Words(NamedTuple):
    """The words of one text: parallel lists of their hashes and their places in characters; and the marks between them."""

    hashes: list[int]
    starts: list[int]
    ends: list[int]
    marks: list[Mark]


class Folding(dict[str, int]):
    """How characters are cut and folded, and the hashes of the words met so far, by the word as written.

    Args:
        file: The bytes of ``folding.bin``, whose layout ``scripts/make_folding.py`` describes.

    Raises:
        ValueError: The bytes are not those of such a file.
    """

    def __init__(self, file: bytes) -> None:
        super().__init__()
        if len(file) < 12 or file[:4] != b"SFT1":
            raise ValueError("folding.bin is damaged")
        tables, pool = struct.unpack_from("<II", file, 4)
        if len(file) != 12 + 2 * BLOCKS + 4 * (256 * tables + pool):
            raise ValueError("folding.bin is damaged")
        self._blocks: tuple[int, ...] = struct.unpack_from(f"<{BLOCKS}H", file, 12)
        self._entries: tuple[int, ...] = struct.unpack_from(f"<{256 * tables}I", file, 12 + 2 * BLOCKS)
        self._pool: tuple[int, ...] = struct.unpack_from(f"<{pool}I", file, 12 + 2 * BLOCKS + 1024 * tables)
        self.shapes = _Shapes(self)

    def entry(self, code: int) -> int:
        """The entry of a character, 0 where it parts words."""
        return self._entries[256 * self._blocks[code >> 8] + (code & 255)]

    def folded(self, code: int) -> tuple[int, ...]:
        """The characters that one becomes."""
        entry = self.entry(code)
        found = entry & VALUE
        if entry & EXPANDS:
            return self._pool[found + 1 : found + 1 + self._pool[found]]
        if found == TRANSPARENT:
            return ()
        return (code if found == ITSELF else found,)

    def __missing__(self, word: str) -> int:
        """The 64-bit hash of the UTF-8 of a word's folded characters, eight bytes at a time, which is kept."""
        folded = "".join(chr(code) for char in word for code in self.folded(ord(char))).encode("utf-8", "surrogatepass")
        state = 0x9E3779B97F4A7C15
        for at in range(0, len(folded), 8):
            state = (state ^ int.from_bytes(folded[at : at + 8], "little")) * 0xD6E8FEB86659FD93 & MASK
            state ^= state >> 32
        if len(self) >= _MOST_KNOWN:
            self.clear()
        self[word] = state
        return state


class _Shapes(dict[int, str]):
    """The shape of each character, for ``str.translate``; filled as characters are met."""

    def __init__(self, folding: Folding) -> None:
        super().__init__()
        self._folding = folding

    def __missing__(self, code: int) -> str:
        entry = self._folding.entry(code)
        if entry == 0:
            shape = _SHAPES.get(code, " ")
        elif entry == TRANSPARENT:
            shape = "t"
        else:
            shape = "a" if entry & ALONE else "l"
        self[code] = shape
        return shape


def cut(folding: Folding, text: str) -> Words:
    """Cut a text into words."""
    shapes = text.translate(folding.shapes)
    spans = [match.span() for match in _WORD.finditer(shapes)]
    starts, ends = [start for start, _ in spans], [end for _, end in spans]
    marks = [Mark(*mark) for match in _MARK.finditer(shapes) if (mark := _mark(text, shapes, match.span(), starts, ends))]
    return Words([folding[text[start:end]] for start, end in spans], starts, ends, marks)


def _mark(text: str, shapes: str, span: tuple[int, int], starts: list[int], ends: list[int]) -> tuple[int, int, int] | None:
    """A mark: code, word, place. An apostrophe between words is none; two are a double mark; others open a quotation before a
    word, and else close one.
    """
    at, end = span
    word = bisect_left(starts, at)
    if shapes[at] == "m":
        return ord(text[at]), word, at
    if end - at == 2:
        return ord('"'), word, at
    opens = end < len(text) and shapes[end] in "la"
    if opens and word > 0 and ends[word - 1] == at:
        return None
    return ord("‘" if opens else "’"), word, at
