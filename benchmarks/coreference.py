"""How well clusters agree with the expected ones: MUC, B³, CEAF of entities, and their mean, which is called CoNLL F1.

Vilain and others 1995; Bagga and Baldwin 1998; Luo 2005; Pradhan and others 2014. Both sides hold the same items.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Sequence, Set

Clusters = Sequence[Set[Hashable]]


def f1(precision: float, recall: float) -> float:
    """The harmonic mean."""
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def muc(key: Clusters, found: Clusters) -> float:
    """F1 over links: how many links less would join what the other side parts."""
    return f1(_links(found, key), _links(key, found))


def _links(these: Clusters, others: Clusters) -> float:
    holder = {item: at for at, cluster in enumerate(others) for item in cluster}
    kept = sum(len(cluster) - len({holder[item] for item in cluster}) for cluster in these)
    links = sum(len(cluster) - 1 for cluster in these)
    return kept / links if links else 0.0


def b_cubed(key: Clusters, found: Clusters) -> float:
    """F1 over items: which share of an item's cluster is right, and which share of the right one is there."""
    expected, given = ({item: cluster for cluster in side for item in cluster} for side in (key, found))
    common = {item: len(expected[item] & given[item]) for item in expected}
    precision = sum(common[item] / len(given[item]) for item in common) / len(common)
    recall = sum(common[item] / len(expected[item]) for item in common) / len(common)
    return f1(precision, recall)


def ceaf_e(key: Clusters, found: Clusters) -> float:
    """F1 over clusters, each aligned with one of the other side so that the sum of their likeness is greatest."""
    holder = {item: at for at, cluster in enumerate(key) for item in cluster}
    alike: defaultdict[int, dict[int, float]] = defaultdict(dict)
    for at, cluster in enumerate(found):
        for other in {holder[item] for item in cluster}:
            alike[at][other] = 2 * len(cluster & key[other]) / (len(cluster) + len(key[other]))
    best = sum(_greatest(part) for part in _parts(alike))
    return f1(best / len(found), best / len(key))


def _parts(alike: dict[int, dict[int, float]]) -> list[dict[int, dict[int, float]]]:
    """The rows in groups that have no column in common: each is aligned by itself."""
    rows_of: defaultdict[int, list[int]] = defaultdict(list)
    for row, columns in alike.items():
        for column in columns:
            rows_of[column].append(row)
    left, parts = set(alike), []
    while left:
        part, waiting = set(), [min(left)]
        while waiting:
            row = waiting.pop()
            if row not in part:
                part.add(row)
                waiting += [other for column in alike[row] for other in rows_of[column] if other not in part]
        left -= part
        parts.append({row: alike[row] for row in sorted(part)})
    return parts


def _greatest(alike: dict[int, dict[int, float]]) -> float:
    """The greatest sum of an alignment of rows with columns, each used once (Kuhn and Munkres, by shortest paths)."""
    columns = sorted({column for row in alike.values() for column in row})
    size = max(len(alike), len(columns))
    cost = [[-row.get(column, 0.0) for column in columns] + [0.0] * (size - len(columns)) for row in alike.values()]
    cost += [[0.0] * size for _ in range(size - len(cost))]
    rows_paid, columns_paid = [0.0] * (size + 1), [0.0] * (size + 1)
    taken = [0] * (size + 1)
    for row in range(1, size + 1):
        _augment(row, cost, rows_paid, columns_paid, taken)
    return -sum(cost[taken[column] - 1][column - 1] for column in range(1, size + 1))


def _augment(row: int, cost: list[list[float]], rows_paid: list[float], columns_paid: list[float], taken: list[int]) -> None:
    """Give one more row a column, moving others as it pays; rows and columns count from 1, 0 is none."""
    size = len(cost)
    taken[0], at = row, 0
    least, before, done = [float("inf")] * (size + 1), [0] * (size + 1), [False] * (size + 1)
    while taken[at]:
        done[at] = True
        here, step, nearest = taken[at], float("inf"), 0
        for column in (c for c in range(1, size + 1) if not done[c]):
            reduced = cost[here - 1][column - 1] - rows_paid[here] - columns_paid[column]
            if reduced < least[column]:
                least[column], before[column] = reduced, at
            if least[column] < step:
                step, nearest = least[column], column
        for column in range(size + 1):
            if done[column]:
                rows_paid[taken[column]] += step
                columns_paid[column] -= step
            else:
                least[column] -= step
        at = nearest
    while at:
        taken[at] = taken[before[at]]
        at = before[at]


def conll(key: Clusters, found: Clusters) -> float:
    """The mean of the three."""
    return (muc(key, found) + b_cubed(key, found) + ceaf_e(key, found)) / 3
