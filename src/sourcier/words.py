"""The words of a text with their offsets, and the folding under which spellings are compared.

Shared by the stages so that a text is cut into words once. No script is assumed: a word is a run of letters, digits and
their combining marks; every other visible character stands alone.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from itertools import accumulate
from typing import NamedTuple

_WORD = re.compile(r"([^\W_]+(?:[\u0300-\u036f\u064b-\u0670\u06d6-\u06ed]+[^\W_]*)*|[^\s])")
# The same in a text without other letters, where the engine is faster: of ASCII alone, and of European Latin and its marks.
_ASCII_WORD = re.compile(r"([A-Za-z0-9]+|[^\s])")
_LATIN_WORD = re.compile("([A-Za-z0-9ª²³µ¹º¼-¾À-ÖØ-öø-ſ]+|[^\\s])")
_BEYOND_LATIN = re.compile("[^\0-ſ\u2000-\u206f€]")
# Letters that NFKD leaves alone but spellings interchange: Arabic alef, yeh, teh marbuta forms; Latin ligatures and strokes.
_FOLD_LETTERS = str.maketrans(dict(zip("أإآٱىةؤئøłđıё’ʼ‘", "اااايهويoldiе'''", strict=True)) | {"ـ": "", "œ": "oe", "æ": "ae"})

# The first of the marks that combine with a letter.
_FIRST_MARK = "\u0300"


# Not a struct as records are: the gazetteer is made from this module before the package's dependencies are there.
class Words(NamedTuple):
    """Parallel lists: where each word starts and ends, the word as written, in small letters, and folded."""

    starts: list[int]
    ends: list[int]
    written: list[str]
    lower: list[str]
    folded: list[str]


def fold(text: str) -> str:
    """Fold case, accents, Arabic letter forms and typographic apostrophes: equal results compare equal."""
    # Making ASCII letters small is faster than finding them in a large cache.
    return text.lower() if text.isascii() else _fold(text)


@lru_cache(maxsize=65536)
def _fold(text: str) -> str:
    text = text.casefold().translate(_FOLD_LETTERS)
    # Cyrillic й decomposes into и + breve, which is a different letter: keep it by recomposing around the stripping.
    parts = unicodedata.normalize("NFKD", text.replace("й", "\ue000"))
    return "".join([c for c in parts if c < _FIRST_MARK or not unicodedata.combining(c)]).replace("\ue000", "й")


@lru_cache(maxsize=8)
def words(text: str) -> Words:
    """Cut ``text`` into words and single punctuation characters, with code-point offsets."""
    simple = text.isascii()
    pattern = _ASCII_WORD if simple else _WORD if _BEYOND_LATIN.search(text) else _LATIN_WORD
    # Spaces and words in turns: what is counted in one go needs no match object for each word.
    pieces = pattern.split(text)
    edges = [*accumulate(map(len, pieces))]
    written = pieces[1::2]
    # No word holds a line break, and none changes how its neighbour is made small.
    lower = "\n".join(written).lower().split("\n") if written else []
    folded = lower if simple else [small if small.isascii() else _fold(small) for small in lower]
    return Words(edges[:-1:2], edges[1::2], written, lower, folded)
