"""Word lists in natural spelling, turned into the words that rules see (``words.words``): folded and cut apart."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import product
from typing import TypeVar

from sourcier.words import words

V = TypeVar("V")


def seen(phrase: str) -> str:
    """A phrase as the rules see it, its words parted by one space: "للشرطة" is "ل ال شرطه"."""
    return " ".join(words(phrase).folded)


def many(text: str) -> tuple[str, ...]:
    """The phrases of a text, parted by "|" or line breaks, as the rules see them, each once and in order."""
    parts = (part.strip() for line in text.splitlines() for part in line.split("|"))
    return tuple(dict.fromkeys(seen(part) for part in parts if part))


def single(text: str) -> str:
    """The words of a text parted by white space, as the rules see them; of one that is cut apart, the last."""
    return " ".join(dict.fromkeys(seen(word).split(" ")[-1] for word in text.split()))


def values(table: Mapping[V, str]) -> dict[str, V]:
    """From value to phrases (as ``many`` reads them) to phrase to value; the first value that names a phrase keeps it."""
    found: dict[str, V] = {}
    for value, text in table.items():
        for phrase in many(text):
            found.setdefault(phrase, value)
    return found


def all_of(phrases: Iterable[str], value: int) -> dict[str, int]:
    """One value for all phrases."""
    return dict.fromkeys(phrases, value)


def variants(phrase: str) -> Iterator[str]:
    """The phrases that one with alternatives stands for: "win/lose [#] match" is "win match", "win # match", "lose match" ..."""
    mark = "*" if phrase.startswith("*") else ""
    choices = [("", word[1:-1]) if word.startswith("[") else word.split("/") for word in phrase.removeprefix(mark).split()]
    for chosen in product(*choices):
        yield mark + " ".join(filter(None, chosen))


def spelled_out(table: Mapping[str, str], parted: str = ";") -> dict[str, tuple[str, ...]]:
    """Lists of phrases by key, each phrase with all its ``variants``."""
    return {key: tuple(one for phrase in listed.split(parted) for one in variants(phrase)) for key, listed in table.items()}
