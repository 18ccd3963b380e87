"""The words of a text with their offsets, and the folding under which spellings are compared.

Shared by the stages so that a text is cut into words once. No script is assumed: a word is a run of letters, digits and
their combining marks; every other visible character stands alone. Arabic words are cut further (``clitics``).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Container, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeVar

from sourcier.clitics import folded_mark, parts
from sourcier.compiled import compiled

_ARABIC = re.compile("[\u060c-\u06f9]")
# Figures with what Arabic writes together with them: a unit, a percent sign.
_ARABIC_PIECE = re.compile(r"\d+|[^\W\d_](?:[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]|[^\W\d_])*|[^\s]")
# Letters that NFKD leaves alone but spellings interchange: Arabic alef, yeh, teh marbuta forms; Latin ligatures and strokes.
_FOLD_LETTERS = str.maketrans(dict(zip("أإآٱىةؤئøłđıё’ʼ‘", "اااايهويoldiе'''", strict=True)) | {"ـ": "", "œ": "oe", "æ": "ae"})

# The first of the marks that combine with a letter.
_FIRST_MARK = "\u0300"
# As many words as months of news have, at some 100 bytes each.
_MOST_WORDS = 65_536
Answer = TypeVar("Answer")


# Not a struct as records are: the gazetteer is made from this module before the package's dependencies are there. Nor a tuple:
# a slot is read in a third of the time, and rules read these lists at every step.
@dataclass(slots=True)
class Words:
    """Parallel lists: where each word starts and ends, the word as written, in small letters, and folded."""

    starts: list[int]
    ends: list[int]
    written: list[str]
    lower: list[str]
    folded: list[str]

    def add(self, start: int, end: int, written: str, lower: str, folded: str) -> None:
        """Put a word behind the others."""
        self.starts.append(start)
        self.ends.append(end)
        self.written.append(written)
        self.lower.append(lower)
        self.folded.append(folded)


class Asked(dict[str, Answer]):
    """What is told of each word by a function that is asked about it once: a look-up costs a fraction of a call."""

    def __init__(self, tell: Callable[[str], Answer]) -> None:
        super().__init__()
        self._tell = tell

    def __missing__(self, word: str) -> Answer:
        if len(self) >= _MOST_WORDS:
            self.clear()
        self[word] = answer = self._tell(word)
        return answer


def fold(text: str) -> str:
    """Fold case, accents, Arabic letter forms and typographic apostrophes: equal results compare equal."""
    # Making ASCII letters small is faster than finding them in a large table.
    return text.lower() if text.isascii() else _FOLDED[text]


def _fold(text: str) -> str:
    if text.isascii():
        return text.lower()
    text = text.casefold().translate(_FOLD_LETTERS)
    # Cyrillic й decomposes into и + breve, which is a different letter: keep it by recomposing around the stripping.
    parts = unicodedata.normalize("NFKD", text.replace("й", "\ue000")).replace("\ue000", "й")
    if parts.replace(" ", "").isalpha():
        # Letters alone: there is no mark to take away.
        return parts
    return "".join([c for c in parts if c < _FIRST_MARK or not unicodedata.combining(c)])


_FOLDED = Asked(_fold)
_made = compiled("sourcier.words._words", "sourcier.words.twin")


def _forms(written: str) -> tuple[str, str]:
    """A word in small letters, and folded; equal forms are one string, which is compared by where it lies."""
    lower = written.lower()
    lower = written if lower == written else lower
    if lower.isascii():
        return lower, lower
    folded = fold(lower)
    return lower, lower if folded == lower else folded


_cut: Callable[[str], tuple[list[int], list[int], list[str], list[str], list[str]]] = _made.Cutter(_forms, _MOST_WORDS)
# Where the words stand that a set or a dictionary has.
among: Callable[[list[str], Container[str]], list[int]] = _made.among
# Where the words stand whose answer in a table is not empty.
answered: Callable[[list[str], Mapping[str, object]], list[int]] = _made.answered
# Where the letters of a text stand that may begin a name: capitals, and all beyond the Basic Multilingual Plane.
capitals: Callable[[str], list[int]] = _made.capitals
# The first letters of the words between two places of a text that have two letters or more.
initials: Callable[[str, int, int], str] = _made.initials
# Whether a text has a character from one code point to another.
has_between: Callable[[str, int, int], bool] = _made.has_between


@lru_cache(maxsize=8)
def words(text: str) -> Words:
    """Cut ``text`` into words and single punctuation characters, with code-point offsets.

    What Arabic writes together with a word is a word of its own: "and", "to", the article, a pronoun. Arabic words are folded in
    ``lower`` too, for spelling differs there as capitals do elsewhere.
    """
    cut = whole_words(text)
    return _taken_apart(cut) if is_arabic(text) else cut


def is_arabic(text: str) -> bool:
    """Whether a text has Arabic letters, marks or figures."""
    return not text.isascii() and has_between(text, 0x60C, 0x6F9)


@lru_cache(maxsize=8)
def whole_words(text: str) -> Words:
    """The same with Arabic words as they are written."""
    return Words(*_cut(text))


def _taken_apart(cut: Words) -> Words:
    found = Words([], [], [], [], [])
    for start, written, small, folded in zip(cut.starts, cut.written, cut.lower, cut.folded, strict=True):
        if not _ARABIC.search(written):
            pieces: Sequence[tuple[int, str]] = ((len(written), folded),)
        else:
            pieces, small = _pieces(written), ""
        begin = 0
        for length, word in pieces:
            found.add(start + begin, start + length, written[begin:length], small or word, word)
            begin = length
    return found


@lru_cache(maxsize=65536)
def _pieces(written: str) -> Sequence[tuple[int, str]]:
    """The words that one of Arabic letters, figures or marks is made of: where each ends, and each folded."""
    if written.isalpha():
        return parts(written)
    found: list[tuple[int, str]] = []
    for piece in _ARABIC_PIECE.finditer(written):
        if piece[0][0].isalpha():
            found += [(piece.start() + length, word) for length, word in parts(piece[0])]
        else:
            found.append((piece.end(), folded_mark(piece[0])))
    return found
