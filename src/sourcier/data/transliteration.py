"""How likely a word of one script is written so in another: Arabic, Hebrew and Cyrillic letters beside Latin ones.

A table has two directions. In each, every letter of the source becomes none to four letters of the target, and how likely each
choice is depends on the letter and up to two letters on both sides. ``make_transliteration`` learns the tables from pairs of
names; they are read when a name in one of these scripts is first compared with one in another.
"""

from __future__ import annotations

import gzip
import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from operator import itemgetter
from pathlib import Path
from typing import NamedTuple

from sourcier.data.letterwise import Direction, new_direction
from sourcier.data.spelling import inflections
from sourcier.data.windows import windows

FOLDER = Path(__file__).parent
LATIN = "latn"
# The scripts that have a table, by their ISO 15924 codes in small letters, and the ranges of their letters.
SCRIPTS = ("arab", "cyrl", "hebr")
_RANGES = (
    (0x41, 0x24F, LATIN),
    (0x400, 0x52F, "cyrl"),
    (0x590, 0x5FF, "hebr"),
    (0x600, 0x77F, "arab"),
    (0x1E00, 0x1EFF, LATIN),
    (0xFB1D, 0xFB4F, "hebr"),
    (0xFB50, 0xFEFC, "arab"),
)
# Two words are judged by both directions; the one by which the answer makes what was asked weighs more.
_FORWARD = 0.6
# At this cost for each letter, in nats, two words are as likely the same name as not.
_EVEN = 2.0
# Of a choice and its probability; of two as likely, the letters decide.
_BY_PROBABILITY = itemgetter(1, 0)
# At this cost for each letter in one direction the mean of both ways is below .41 whatever the other direction says.
_RULED_OUT = -5.0
_APOSTROPHES = str.maketrans(dict.fromkeys("’ʼ‘`ʻʹ׳′", "'"))
_ARTICLE = "ال"
_NO_NAME = re.compile(r"[^\w']|[\d_]")
# Latin letters that Unicode takes no mark from, and letters of neighbouring alphabets by the nearest that the tables know.
_STROKES = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe", "ß": "ss", "ð": "d", "þ": "th", "ə": "e"})
_NEAREST = str.maketrans(
    dict(zip("іїєґўқғұүөһңәјљњћђќѓџ", "ииегукгууохнэйлнчджгж", strict=True)) | dict(zip("کیپگچژڤھہ", "كيبغشجفهه", strict=True))
)


class Table(NamedTuple):
    """Both directions of one script; what they give and take in Latin letters has no accents where it is a target."""

    into_latin: Direction
    from_latin: Direction

    def log_probabilities(self, native: str, latin: str) -> tuple[float, float]:
        """The logarithms of the probabilities of a Latin word given the one in the table's script, and the other way round.

        Args:
            native: A word as ``letters`` gives it.
            latin: Likewise.
        """
        return self._given_native(native, latin), self._given_latin(native, latin)

    def _given_native(self, native: str, latin: str) -> float:
        return self.into_latin.log_probability(known(native, self.into_latin.letters), unaccented(latin))

    def _given_latin(self, native: str, latin: str) -> float:
        return self.from_latin.log_probability(known(latin, self.from_latin.letters), known(native, self.into_latin.letters))

    def rate(self, asked: str, answer: str, *, native: bool) -> float:
        """How well a word explains another one, 0 to 1.

        Args:
            asked: The word to be explained, as ``letters`` gives it.
            answer: The word that may be the same in the other script, likewise.
            native: Whether ``asked`` is the one in the table's script.
        """
        if not asked or not answer:
            return 0.0
        if native:
            backward, forward = self.log_probabilities(asked, answer)
        else:
            forward, backward = self.log_probabilities(answer, asked)
        return _explained(forward, backward, len(asked))

    def both_ways(self, native: str, latin: str) -> float:
        """The mean of how well each of two words, as ``letters`` gives them, explains the other one, 0 to 1.

        It is 0 where one direction alone leaves less than two fifths.
        """
        if not native or not latin:
            return 0.0
        given_native = self._given_native(native, latin)
        if given_native < _RULED_OUT * max(len(native), len(latin)):
            return 0.0
        given_latin = self._given_latin(native, latin)
        return (_explained(given_latin, given_native, len(native)) + _explained(given_native, given_latin, len(latin))) / 2


def _explained(forward: float, backward: float, letters: int) -> float:
    """How well a word of so many letters is explained by another one, from what each makes of the other."""
    return rating((_FORWARD * forward + (1 - _FORWARD) * backward) / letters)


def rating(log_probability: float) -> float:
    """A logarithm of a probability, for each letter, as a number from 0 to 1."""
    return 1.0 / (1.0 + (log_probability / _EVEN) ** 2)


@lru_cache(maxsize=65536)
def likeness(a: str, b: str) -> float:
    """How likely two words in different scripts are to be one name, 0 to 1; the order does not matter.

    Args:
        a: A word in any case form; of two words in scripts that have tables, one is put into Latin letters first.
        b: Likewise.

    Returns:
        0 where the two are in one script, or one of them is in a script without a table.
    """
    first, second = script(a), script(b)
    if first == second or not (first and second):
        return 0.0
    # Latin letters come second; of two other scripts the one that writes vowels loses least in Latin letters.
    if first == LATIN or (first == "cyrl" and second != LATIN):
        first, second, a, b = second, first, b, a
    own = table(first)
    others = [letters(b)]
    if second != LATIN:
        others = [romanised(form) for form in _forms(b, second)]
    return max(own.both_ways(letters(form), other) for form in _forms(a, first) for other in others)


# The names of one story are met with each other again and again.
@lru_cache(maxsize=65536)
def romanised(word: str) -> str:
    """A word in the Latin letters that it is likeliest to have; itself where its script has no table."""
    own = script(word)
    return likeliest(table(own).into_latin, letters(word)) if own in SCRIPTS else word


def likeliest(direction: Direction, word: str) -> str:
    """The likeliest way to write a word that ``letters`` gave."""
    found = []
    for window in windows(known(word, direction.letters)):
        choices = direction.choices(window)
        found.append(max(choices.items(), key=_BY_PROBABILITY)[0] if choices else "")
    return "".join(found)


def _forms(word: str, script: str) -> list[str]:
    """A word as it stands, and what it may be without the Arabic article or a Russian case ending."""
    if script == "arab" and word.startswith(_ARTICLE) and len(word) > len(_ARTICLE) + 2:
        return [word, word[len(_ARTICLE) :]]
    return [word, *inflections(word.lower())] if script == "cyrl" else [word]


@lru_cache(maxsize=65536)
def script(word: str) -> str:
    """The script of a word by its first letter: "latn", one of ``SCRIPTS``, or "" for any other."""
    if word.isascii():
        return LATIN if word.isalpha() or any(map(str.isalpha, word)) else ""
    for letter in word:
        if letter.isalpha():
            code = ord(letter)
            return next((name for first, last, name in _RANGES if first <= code <= last), "")
    return ""


@lru_cache(maxsize=65536)
def letters(word: str) -> str:
    """A word as tables take it: in small letters, with accents, without vowel points and anything that is no letter."""
    if word.isascii():
        return _NO_NAME.sub("", word.lower())
    small = unicodedata.normalize("NFKC", word.casefold())
    return _NO_NAME.sub("", small.translate(_APOSTROPHES).replace("\u0640", ""))


@lru_cache(maxsize=65536)
def unaccented(word: str) -> str:
    """The plain Latin letters of a word that ``letters`` gave."""
    if word.isascii():
        return word.replace("'", "")
    parts = unicodedata.normalize("NFKD", word.translate(_STROKES))
    return "".join(c for c in parts if c.isalpha())


def known(word: str, letters: frozenset[str]) -> str:
    """A word in the letters that a direction knows; others by the nearest one, or left out."""
    if letters.issuperset(word):
        return word
    near = "".join(c if c in letters else unaccented(c.translate(_NEAREST)) for c in word)
    return "".join(c for c in near if c in letters)


@lru_cache(maxsize=len(SCRIPTS))
def table(script: str) -> Table:
    """Read the table of one of ``SCRIPTS`` once (a tenth of a second)."""
    with gzip.open(FOLDER / f"transliteration_{script}.gz", "rt", encoding="utf-8") as lines:
        return from_lines(lines)


def from_lines(lines: Iterable[str]) -> Table:
    """A table from its lines: a direction, a window and its counts, parted by tabs; those that begin with "#" are notes."""
    found: tuple[dict[str, str], dict[str, str]] = ({}, {})
    for line in lines:
        if not line.startswith("#"):
            direction, window, counts = line.rstrip("\n").split("\t")
            found[direction == "<"][window] = counts
    return Table(new_direction(found[0]), new_direction(found[1]))
