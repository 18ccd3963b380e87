"""Which passage of one list says the same as which of another, in another language, without a model.

Passages are compared by the terms that no language owns (`terms.neutral`), each weighed by how rare it is among the passages at
hand. What is near to everything is no translation of anything: a likeness counts against the mean of the nearest others of both
sides (the margin of Artetxe and Schwenk, 2019), and against the ratio of the lengths.
"""

from __future__ import annotations

import heapq
import math
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence

from sourcier.claims.terms import Terms

# The nearest others that a likeness is set against.
_NEAREST = 4
# Answers kept for each passage: who reads on further than that looks for something else.
BEST = 50
# Where the longer of two passages has e times the characters of the other raised to this, their likeness loses a fifth.
_LENGTHS = 0.6
# What is added to the mean of the nearest, so that passages that are near to nothing at all do not all seem near.
_STEADY = 0.05
Vector = list[tuple[str, float]]


def ranked(
    first: Sequence[Terms],
    second: Sequence[Terms],
    lengths: tuple[Sequence[int], Sequence[int]],
    near: Callable[[int, int], float | None] | None = None,
) -> list[list[tuple[int, float]]]:
    """For each of the first passages those of the second that may be its translation, the likeliest first.

    Args:
        first: The terms of each passage.
        second: The same of the passages to choose from.
        lengths: Their lengths in characters.
        near: How near one of the first, by its index, is to one of the second by an embedder (`Nearness`).

    Returns:
        Up to `BEST` pairs of index and score an item: the likeness over the mean likeness of the nearest on both sides. One tells
        no better than chance, two and more are rarely wrong. What has no term in common is left out.
    """
    likeness = _likeness(*weighed(first, second))
    if near:
        likeness = [
            {at: like for at in range(len(second)) if (like := together(row.get(at, 0.0), near(here, at)))}
            for here, row in enumerate(likeness)
        ]
    for row, here in zip(likeness, lengths[0], strict=True):
        for at in row:
            row[at] *= _fit(here, lengths[1][at])
    before = [_nearest(row.values()) for row in likeness]
    columns: defaultdict[int, list[float]] = defaultdict(list)
    for row in likeness:
        for at, like in row.items():
            columns[at].append(like)
    beside = {at: _nearest(likes) for at, likes in columns.items()}
    scored = (
        [(at, like / (_STEADY + (mean + beside[at]) / 2)) for at, like in row.items()]
        for row, mean in zip(likeness, before, strict=True)
    )
    return [
        [(at, round(score, 4)) for at, score in heapq.nsmallest(BEST, row, key=lambda one: (-one[1], one[0]))] for row in scored
    ]


def together(terms: float, near: float | None) -> float:
    """How alike two passages are by their terms and by an embedder, 0 to 1; by the terms alone where it says nothing."""
    return terms if near is None else (terms + max(0.0, near)) / 2


def weighed(first: Sequence[Terms], second: Sequence[Terms]) -> tuple[list[Vector], list[Vector]]:
    """Terms as vectors of length one, each term weighed by its rarity in both lists."""
    holders = Counter(term for terms in (*first, *second) for term in terms)
    total = len(first) + len(second)
    rarity = {term: math.log(1 + total / count) for term, count in holders.items()}
    return [_vector(terms, rarity) for terms in first], [_vector(terms, rarity) for terms in second]


def _vector(terms: Terms, rarity: dict[str, float]) -> Vector:
    weights = [(term, weight * rarity[term]) for term, weight in terms.items()]
    length = math.sqrt(sum(weight * weight for _, weight in weights)) or 1.0
    return [(term, weight / length) for term, weight in weights]


def _likeness(first: Sequence[Vector], second: Sequence[Vector]) -> list[dict[int, float]]:
    """The cosine of each of the first with those of the second that it has a term in common with."""
    holders: defaultdict[str, list[tuple[int, float]]] = defaultdict(list)
    for at, vector in enumerate(second):
        for term, weight in vector:
            holders[term].append((at, weight))
    rows = []
    for vector in first:
        row: defaultdict[int, float] = defaultdict(float)
        for term, weight in vector:
            for at, other in holders.get(term, ()):
                row[at] += weight * other
        rows.append(dict(row))
    return rows


def _nearest(likes: Iterable[float]) -> float:
    """The mean of the nearest; where there are fewer, the missing ones count as nothing."""
    return sum(heapq.nlargest(_NEAREST, likes)) / _NEAREST


def _fit(here: int, there: int) -> float:
    """How well two lengths agree, 1 for equal ones."""
    off = math.log(max(1, there) / max(1, here)) / _LENGTHS
    return 1 / (1 + off * off / 4)
