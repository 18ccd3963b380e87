"""Chains of one origin without what they share: those that no other goes on from, or all of them as one tree."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from sourcier.records import Step
from sourcier.report.chains import Chain, Key, step_key


def endings(chains: Sequence[Chain]) -> list[Chain]:
    """The chains that are not the beginning of another, in their order."""
    ways = {tuple(step_key(step) for step in chain): chain for chain in chains}
    # In order, a beginning stands right before a chain that goes on from it.
    ordered = sorted(ways)
    begun = {way for way, following in pairwise(ordered) if following[: len(way)] == way}
    return [chain for way, chain in ways.items() if way not in begun]


def tree(chains: Sequence[Chain]) -> Iterator[tuple[int, Step]]:
    """Each step once, with its depth (from 1), right under the step that it comes from."""
    steps: list[Step] = []
    below: list[dict[Key, int]] = [{}]
    for chain in chains:
        at = 0
        for step in chain:
            key = step_key(step)
            if key not in below[at]:
                steps.append(step)
                below.append({})
                below[at][key] = len(steps)
            at = below[at][key]
    stack = [(1, number) for number in reversed(below[0].values())]
    while stack:
        depth, number = stack.pop()
        yield depth, steps[number - 1]
        stack += [(depth + 1, following) for following in reversed(below[number].values())]
