"""Logistic regression over looks that are named by words: the weights of ``supposing.py`` and ``likely.py``."""

from __future__ import annotations

import random
from collections import Counter, defaultdict
from collections.abc import Sequence
from math import exp, sqrt
from typing import NamedTuple


class Steps(NamedTuple):
    """How weights are learnt: passes, step, pull to zero; looks that are rarer are left out, and weights that are smaller."""

    passes: int
    step: float
    pull: float
    rarest: int
    smallest: float


def learn(rows: Sequence[tuple[Sequence[str], bool]], steps: Steps, every: str) -> dict[str, float]:
    """Look to weight: steps that grow smaller with use, the mean of the later passes.

    Args:
        rows: How a candidate looks, and whether it is right.
        steps: How they are learnt.
        every: The look that all have, which nothing pulls to zero.
    """
    counts = Counter(look for looks, _ in rows for look in set(looks))
    told = [((every, *(look for look in looks if counts[look] >= steps.rarest)), float(right)) for looks, right in rows]
    weights: dict[str, float] = defaultdict(float)
    used: dict[str, float] = defaultdict(lambda: 1.0)
    sums: dict[str, float] = defaultdict(float)
    rng = random.Random(0)
    for number in range(steps.passes):
        rng.shuffle(told)
        for looks, right in told:
            error = 1 / (1 + exp(-max(-30.0, min(30.0, sum(weights[look] for look in looks))))) - right
            for look in looks:
                slope = error + (steps.pull * weights[look] if look != every else 0)
                used[look] += slope * slope
                weights[look] -= steps.step * slope / sqrt(used[look])
        if number >= steps.passes // 2:
            for look, weight in weights.items():
                sums[look] += weight
    means = {look: round(total / (steps.passes - steps.passes // 2), 2) for look, total in sums.items()}
    return {look: weight for look, weight in means.items() if abs(weight) >= steps.smallest or look == every}
