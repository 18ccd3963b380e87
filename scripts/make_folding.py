"""Makes ``src/sourcier/passages/folding.bin``: how every Unicode character is cut into words and folded for linking.

Both the compiled core and its plain twin read this one file, so that neither depends on the Unicode version of an interpreter.
Run it by hand after a change of the rules below; the file is part of the repository.

    python scripts/make_folding.py

Layout, little endian: the magic ``SFT1``; the number of blocks and of expansion words (two u32); for each of the 4,352 blocks
of 256 characters the number of its table (u16); the tables (256 u32 each); the expansions (u32 each). An entry is 0 for a
character that parts words, TRANSPARENT for one that counts for nothing inside a word, ITSELF for one that folding leaves
alone, else the folded character, or with EXPANDS set the place of its expansion: a length, then so many characters. ALONE
marks characters that are words by themselves.
"""

from __future__ import annotations

import struct
import sys
import unicodedata
from pathlib import Path

from sourcier.words import fold

TRANSPARENT, ITSELF, EXPANDS, ALONE = 0x1FFFFF, 0x1FFFFE, 0x40000000, 0x80000000
TARGET = Path(__file__).resolve().parents[1] / "src/sourcier/passages/folding.bin"
# Scripts that write no space between words: each character is a word.
UNSPACED = (
    *((0x0E00, 0x0EFF), (0x1000, 0x109F), (0x1780, 0x17FF), (0x2E80, 0x2FDF), (0x3005, 0x3007), (0x3021, 0x30FF)),
    *((0x31F0, 0x31FF), (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFAFF), (0xFF66, 0xFF9F), (0x1B000, 0x1B16F)),
    (0x20000, 0x323AF),
)
# Joiners, direction marks, soft hyphen, tatweel and variation selectors change no word.
IGNORED = {
    0xAD,
    0x640,
    0x200B,
    0x200C,
    0x200D,
    0x200E,
    0x200F,
    0x2060,
    0xFEFF,
    *range(0x202A, 0x202F),
    *range(0x2066, 0x206A),
} | {*range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0)}
# Hangul syllables are letters of their own; their decomposition would triple the table.
HANGUL = range(0xAC00, 0xD7A4)


def entry(code: int, pool: list[int]) -> int:
    """The entry of one character."""
    char = chr(code)
    category = unicodedata.category(char)
    # Accents and vowel points are dropped; the vowel signs of Indic scripts, of low combining class, are letters.
    if code in IGNORED or (category[0] == "M" and unicodedata.combining(char) >= 10):
        return TRANSPARENT
    if category[0] not in "LNM" or category == "Me":
        return 0
    alone = ALONE if any(first <= code <= last for first, last in UNSPACED) else 0
    folded = _folded(char)
    if len(folded) == 1:
        # One entry for all of them, so that whole blocks of a script share a table.
        return alone | (ITSELF if folded == char else ord(folded))
    pool += [len(folded), *map(ord, folded)]
    return alone | EXPANDS | (len(pool) - len(folded) - 1)


def _folded(char: str) -> str:
    if ord(char) in HANGUL:
        return char
    digit = unicodedata.decimal(char, None)
    folded = str(digit) if digit is not None else fold(char)
    kept = "".join(c for c in folded if unicodedata.category(c)[0] in "LNM")
    return kept or char


def main() -> None:
    """Write the file."""
    pool: list[int] = []
    tables: dict[tuple[int, ...], int] = {}
    numbers = []
    for first in range(0, sys.maxunicode + 1, 256):
        table = tuple(entry(code, pool) for code in range(first, first + 256))
        numbers.append(tables.setdefault(table, len(tables)))
    parts = [b"SFT1", struct.pack("<II", len(tables), len(pool)), struct.pack(f"<{len(numbers)}H", *numbers)]
    parts += [struct.pack("<256I", *table) for table in tables]
    TARGET.write_bytes(b"".join([*parts, struct.pack(f"<{len(pool)}I", *pool)]))
    print(f"{TARGET.name}: {TARGET.stat().st_size:,} bytes, Unicode {unicodedata.unidata_version}", file=sys.stderr)  # noqa: T201


if __name__ == "__main__":
    main()
