"""Letters between their neighbours, and how often each becomes what in another script."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

# What stands before and behind a word in the window around its first and last letter.
_BEFORE, _BEHIND = "^^", "$$"
# The letters of a window.
AROUND = 5
# A source letter becomes at most so many target letters.
LONGEST = 4
# How much the windows inside a window count against it: as much as this many observations of each choice seen in it.
_INNER_WEIGHT = 5.0
_COUNT = re.compile(r"([^0-9,]*)([0-9]+)")


def windows(word: str) -> Iterator[str]:
    """The window of five around each letter of a word."""
    padded = f"{_BEFORE}{word}{_BEHIND}"
    return (padded[n : n + AROUND] for n in range(len(word)))


def inner_windows(window: str) -> tuple[str, str, str, str, str]:
    """The windows inside one of five by which its counts are smoothed, the narrowest first: each has another length."""
    return window[2], window[2:4], window[1:4], window[1:], window


def blended(counts: Mapping[str, int], inner: Mapping[str, float]) -> dict[str, float]:
    """The probabilities of choices counted in a window, smoothed by those of the window inside it."""
    total = sum(counts.values())
    weight = total / (total + _INNER_WEIGHT * len(counts)) if inner else 1.0
    left, each = 1 - weight, weight / total
    found = {choice: left * chance for choice, chance in inner.items()}
    for choice, count in counts.items():
        found[choice] = found.get(choice, 0.0) + each * count
    return found


def write_counts(counts: Mapping[str, int]) -> str:
    """Counts of choices as a table's file has them."""
    return ",".join(f"{choice}{count}" for choice, count in sorted(counts.items(), key=lambda pair: (-pair[1], pair[0])))


def read_counts(written: str) -> dict[str, int]:
    """What ``write_counts`` wrote."""
    return {choice: int(count) for choice, count in _COUNT.findall(written)}
