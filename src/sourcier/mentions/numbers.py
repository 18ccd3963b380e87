"""Numbers written in digits or in words."""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from sourcier.languages.quantities import QuantityWords

_MARK = re.compile(r"\D")
# No count in the news has more digits; longer runs are identifiers.
_MOST_DIGITS = 15


class Number(msgspec.Struct, frozen=True):
    """A value and the index of the word after it."""

    value: float
    end: int


def digits(written: str) -> float | None:
    """The value of a number in digits, with its separators; None where it is none.

    Args:
        written: For example ``1.417``, ``1,200.5``, ``2 687``, ``3,5``. A group of three digits after the only mark is taken
            for thousands, in every language: pages mix the marks.
    """
    groups = _MARK.split(written)
    if not all(groups) or not written[:1].isdecimal() or sum(map(len, groups)) > _MOST_DIGITS:
        return None
    marks = _MARK.findall(written)
    if not marks:
        return float(int(written))
    mark_is_point = len(groups[-1]) != 3 or (len(set(marks)) == 2) or groups[0] == "0"
    if mark_is_point and marks[-1] in ".,":
        return float("".join(groups[:-1]) + "." + groups[-1])
    return float(int("".join(groups))) if all(len(g) == 3 for g in groups[1:]) else None


def spelled(folded: Sequence[str], first: int, last: int, words: QuantityWords) -> Number | None:
    """The number that the words from ``first`` on spell ("two thousand six hundred and five"), at most up to ``last``."""
    total, current, at, end = 0, 0, first, first
    seen = False
    while at < last:
        word = folded[at]
        if seen and (word in words.joiners or word == "-") and at + 1 < last:
            at += 1
            continue
        joined = at > end and seen and folded[end] in words.joiners
        step = _step(word, total, current, words, seen, joined)
        if step is None:
            break
        total, current = step
        seen, at = True, at + 1
        end = at
    return Number(float(total + current), end) if seen else None


def _step(word: str, total: int, current: int, words: QuantityWords, seen: bool, joined: bool) -> tuple[int, int] | None:
    """The sums after one more number word, or None where it cannot follow ("two three", "and a hundred")."""
    if word in words.hundreds and current < 100:
        return total, max(current, 1) * 100
    if word in words.scales:
        scale = words.scales[word]
        if total and total < scale:
            return (total + current) * scale, 0
        return total + max(current, 1) * scale, 0
    value = words.numbers.get(word)
    if value is None or (value == 0 and seen):
        return None
    if value == 20 and word in words.scores and 2 <= current % 100 <= 9:
        return total, current + 19 * (current % 100)
    tens = current % 100
    fits = not tens or (value < 10 and tens >= 20 and tens % 10 == 0)
    if words.units_first and tens < 10:
        # "Five and twenty", and "five ten" for fifteen.
        fits = fits or (joined and 20 <= value < 100) or (value == 10 and not joined)
    if tens in words.teens_after:
        fits = fits or (7 <= value <= 9 if tens == 10 else 10 <= value < 20)
    if not fits or (joined and not (current or total)):
        return None
    return total, current + value
