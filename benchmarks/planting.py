"""Passages planted into real or generated articles, so that what a linker should find is known.

One article in five, in order of arrival, is derived from an earlier one: one to three passages of 20 to 200 words put into it,
or a whole copy with edits, or a beginning with another ending. An edit replaces a word (half of them), drops one or adds one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from random import Random
from typing import NamedTuple

LENGTHS = (20, 30, 50, 100, 200)
RATES = (0.0, 0.05, 0.1, 0.2)
# Share of the articles that are derived, and of those the share that are whole copies and trims.
DERIVED, COPIES, TRIMS = 0.2, 0.12, 0.12
# Words that an article must have to lend or take a passage.
LEAST = 60


class Plant(NamedTuple):
    """What was planted: both articles by number, the kind, words, rate of edits, and the characters of the target."""

    target: int
    source: int
    kind: str
    length: int
    rate: float
    start: int
    end: int


class Planted(NamedTuple):
    """The articles in order of arrival, and what was planted in them."""

    texts: list[str]
    plants: list[Plant]


def plant(texts: Sequence[str], groups: Sequence[str], seed: int = 1) -> Planted:
    """Plant passages among articles; the source of each is an earlier article of the same group (its language)."""
    random = Random(seed)
    earlier: dict[str, list[int]] = {}
    written: list[str] = []
    plants: list[Plant] = []
    for number, (text, group) in enumerate(zip(texts, groups, strict=True)):
        sources = earlier.setdefault(group, [])
        if sources and random.random() < DERIVED and len(text.split()) >= LEAST:
            text, found = _derived(random, text, number, [(i, texts[i]) for i in random.choices(sources, k=3)])
            plants += found
        elif len(text.split()) >= LEAST:
            sources.append(number)
        written.append(text)
    return Planted(written, plants)


def _derived(random: Random, text: str, number: int, sources: list[tuple[int, str]]) -> tuple[str, list[Plant]]:
    kind = random.random()
    source, words = sources[0][0], sources[0][1].split()
    rate = random.choice((0.0, 0.05, 0.1))
    if kind < COPIES:
        copy = " ".join(edited(random, words, rate, text.split()))
        return copy, [Plant(number, source, "copy", len(words), rate, 0, len(copy))]
    if kind < COPIES + TRIMS:
        size = max(LEAST // 3, round(len(words) * random.uniform(0.3, 0.6)))
        copy = " ".join(edited(random, words[:size], rate, text.split()))
        return f"{copy} {text[len(text) // 2 :]}", [Plant(number, source, "trim", size, rate, 0, len(copy))]
    return _inserted(random, text, number, sources[: random.choice((1, 1, 2, 3))])


def _inserted(random: Random, text: str, number: int, sources: list[tuple[int, str]]) -> tuple[str, list[Plant]]:
    host, pieces, plants, at = text.split(), [], [], 0
    places = sorted(random.randrange(len(host)) for _ in sources)
    begun = 0
    for (source, lender), place in zip(sources, places, strict=True):
        words, rate = lender.split(), random.choice(RATES)
        length = min(random.choice(LENGTHS), len(words))
        first = random.randrange(len(words) - length + 1)
        pieces.append(" ".join(host[begun:place]))
        passage = " ".join(edited(random, words[first : first + length], rate, host))
        at = sum(len(piece) + 1 for piece in pieces)
        plants.append(Plant(number, source, "insert", length, rate, at, at + len(passage)))
        pieces.append(passage)
        begun = place
    return " ".join([*pieces, " ".join(host[begun:])]), plants


def edited(random: Random, words: Sequence[str], rate: float, others: Sequence[str]) -> list[str]:
    """``words`` with each edited at this rate, new words taken from ``others``."""
    result: list[str] = []
    for word in words:
        edit = random.choice("rrid") if rate and random.random() < rate else ""
        result += {"": (word,), "r": (random.choice(others),), "i": (word, random.choice(others)), "d": ()}[edit]
    return result or list(words)


def versions(text: str, others: Sequence[str], count: int, seed: int) -> Iterator[tuple[int, str]]:
    """Edited versions of one text, each of an earlier version: (number of its parent, text); number 0 is the text itself."""
    random = Random(seed)
    known = [text.split()]
    for _ in range(count):
        parent = random.randrange(len(known))
        words = list(known[parent])
        for _ in range(random.randint(2, 6)):
            at = random.randrange(len(words))
            size = random.choice((1, 1, 2, 3, 8))
            words[at : at + size] = random.choices(others, k=random.choice((0, size, size, size + 2)))
        known.append(words)
        yield parent, " ".join(words)
