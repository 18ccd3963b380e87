"""The plain twin of what cuts texts into words (``native/words_module.cpp``): the same results."""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Mapping
from functools import lru_cache
from itertools import accumulate

_WORD = re.compile(r"([^\W_]+(?:[\u0300-\u036f\u064b-\u0670\u06d6-\u06ed]+[^\W_]*)*|[^\s])")
# The same in a text without other letters, where the engine is faster: of ASCII alone, and of European Latin and its marks.
_ASCII_WORD = re.compile(r"([A-Za-z0-9]+|[^\s])")
_LATIN_WORD = re.compile("([A-Za-z0-9ª²³µ¹º¼-¾À-ÖØ-öø-ſ]+|[^\\s])")
_INITIAL, _ASCII_INITIAL = re.compile(r"([^\W\d_])[^\W\d_]+"), re.compile(r"([A-Za-z])[A-Za-z]+")
_BEYOND_LATIN = re.compile("[^\0-ſ\u2000-\u206f€]")


class Cutter:
    """Cuts texts into words, each of which is told of once.

    Args:
        tell: Of a word as written: in small letters, and folded.
        most: How many words are remembered.
    """

    def __init__(self, tell: Callable[[str], tuple[str, str]], most: int) -> None:
        self._told = lru_cache(maxsize=most)(tell)

    def __call__(self, text: str) -> tuple[list[int], list[int], list[str], list[str], list[str]]:
        """Where each word starts and ends, as written, in small letters, and folded."""
        pattern = _ASCII_WORD if text.isascii() else _WORD if _BEYOND_LATIN.search(text) else _LATIN_WORD
        # Spaces and words in turns: what is counted in one go needs no match object for each word.
        pieces = pattern.split(text)
        edges = [*accumulate(map(len, pieces))]
        written = pieces[1::2]
        forms = [*map(self._told, written)]
        return edges[:-1:2], edges[1::2], written, [small for small, _ in forms], [folded for _, folded in forms]


def among(words: list[str], table: Container[str]) -> list[int]:
    """Where the words stand that a set or a dictionary has."""
    return [at for at, word in enumerate(words) if word in table]


def answered(words: list[str], table: Mapping[str, object]) -> list[int]:
    """Where the words stand whose answer in a table is not empty; the table is asked for those that it lacks."""
    return [at for at, word in enumerate(words) if table[word]]


def capitals(text: str) -> list[int]:
    """Where the letters stand that may begin a name: capitals, and all beyond the Basic Multilingual Plane."""
    return [at for at, letter in enumerate(text) if letter.isupper() or letter.istitle() or letter > "\uffff"]


def initials(text: str, start: int, end: int) -> str:
    """The first letters of the words between two places of a text that have two letters or more."""
    return "".join((_ASCII_INITIAL if text.isascii() else _INITIAL).findall(text, start, end))


def has_between(text: str, first: int, last: int) -> bool:
    """Whether a text has a character from ``first`` to ``last``."""
    return any(first <= ord(letter) <= last for letter in set(text))
