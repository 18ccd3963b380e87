"""What articles tell in passing, in their own voice: it joins the claim that others make, and makes none."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from itertools import count

from sourcier.claims.apart import Apart
from sourcier.claims.grouping import COMMON, LOOKED_UP, NEAR
from sourcier.claims.joining import ON_AVERAGE, alike
from sourcier.claims.likeness import SAME
from sourcier.claims.weights import Weights
from sourcier.records import Overruling, Telling


def taken_in(groups: Sequence[list[Telling]], passing: Sequence[Telling], weights: Weights, overruling: Overruling) -> None:
    """Add each telling to the group that it is likest to, where it is of one event with that.

    All are held against the groups as they were, so the order of the tellings decides nothing.

    Args:
        groups: The groups of the others, which grow.
        passing: What is told in passing.
        weights: Of the features of all.
        overruling: What people have decided.
    """
    if not passing:
        return
    apart = Apart([*(t for group in groups for t in group), *passing], weights, overruling)
    numbers = count()
    numbered = [[next(numbers) for _ in group] for group in groups]
    holders: defaultdict[str, set[int]] = defaultdict(set)
    for index, group in enumerate(groups):
        for feature in frozenset().union(*(telling.features for telling in group)):
            holders[feature].add(index)
    joining: list[tuple[int, Telling]] = []
    for number, telling in zip(numbers, passing, strict=False):
        looked_up = (holders[feature] for feature in weights.rarest(telling.features, LOOKED_UP) if feature in holders)
        # What many claims tell says of none that it is this one.
        shared = Counter(index for having in looked_up if len(having) <= COMMON for index in having)
        near = sorted(shared, key=lambda i: (-shared[i], i))[:NEAR]
        points = {index: alike([telling], groups[index], weights) for index in near}
        of_one = [i for i, (likest, average) in points.items() if likest >= SAME and average >= ON_AVERAGE]
        of_one = [i for i in of_one if not any(apart(number, other) for other in numbered[i])]
        if of_one:
            joining.append((max(of_one, key=lambda i: (points[i], -i)), telling))
    for index, telling in joining:
        groups[index].append(telling)
