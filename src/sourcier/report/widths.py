"""Text in a given number of columns, for the terminal and for boxes of a drawing; wide and combining letters are counted."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

# Letters that may take no column or two; those of the common alphabets take one. Of these marks and formats are the rest.
_ODD = re.compile("[^\x00-\xac\xae-\u02ff\u0370-\u0482\u048a-\u058f\u0620-\u064a\u2010-\u2027\u2030-\u205f]")


def columns(text: str) -> int:
    """How many columns ``text`` takes in a fixed-width font."""
    if text.isascii():
        return len(text)
    return len(text) + sum([_width(c) - 1 for c in _ODD.findall(text)])


def fit(text: str, width: int, lines: int) -> list[str]:
    """Break ``text`` into at most ``lines`` lines of ``width`` columns, with an ellipsis where it is cut."""
    # No line needs more letters than this, and a name may be a page long.
    broken = list(wrap(text[: width * lines * 4], width))
    if len(broken) <= lines:
        return broken or [""]
    return [*broken[: lines - 1], cut(" ".join(broken[lines - 1 :]), width)]


def cut(text: str, width: int) -> str:
    """Shorten ``text`` to ``width`` columns."""
    text = text[: width * 4]
    if columns(text) <= width:
        return text
    return _head(text, width - 1).rstrip() + "…"


def wrap(text: str, width: int) -> Iterator[str]:
    """Break at spaces, inside a word only where the word alone is too long."""
    line = ""
    for word in text.split():
        while columns(word) > width:
            room = width - columns(line) - 1 if line else width
            head = _head(word, room if room > 3 else width) or word[0]
            if room <= 3:
                yield line
                line = ""
            yield f"{line} {head}".lstrip()
            line, word = "", word[len(head) :]
        if line and columns(line) + 1 + columns(word) > width:
            yield line
            line = word
        else:
            line = f"{line} {word}".lstrip() if word else line
    if line:
        yield line


def _head(word: str, width: int) -> str:
    taken = 0
    for i, c in enumerate(word):
        taken += _width(c)
        if taken > width:
            return word[:i]
    return word


def _width(c: str) -> int:
    if unicodedata.combining(c) or unicodedata.category(c) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(c) in ("W", "F") else 1
