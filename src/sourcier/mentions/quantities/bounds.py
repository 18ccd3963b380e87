"""What a number word or a phrase around a number leaves open: closed bounds."""

from __future__ import annotations

import math

import msgspec

from sourcier.records import QuantityMode

# "Around 1,200" is within a tenth, "une vingtaine" and "two dozen" within a fifth: round words are rougher.
AROUND, ROUND = 0.1, 0.2
# "Several" is two at the least.
VAGUE_LOW = 2
# What "several hundred" spans, by the number that is counted in.
CROWDS = {
    10: (24, 99),
    12: (24, 99),
    15: (30, 99),
    20: (40, 99),
    100: (200, 999),
    1000: (2000, 9999),
    10**6: (2 * 10**6, 10**7 - 1),
    10**9: (2 * 10**9, 10**10 - 1),
    10**12: (2 * 10**12, 10**13 - 1),
}


class Bounded(msgspec.Struct, frozen=True):
    """Closed bounds (None is open), the figure as told, and the mode."""

    low: float | None
    high: float | None
    value: float | None
    mode: QuantityMode


def bounded(value: float, mode: QuantityMode, tolerance: float = AROUND, countable: bool = True) -> Bounded:
    """The bounds that a mode gives to a number.

    Args:
        value: The number as told.
        mode: How it is told.
        tolerance: The share by which an approximate number may be off.
        countable: Whether it counts whole things; then "more than 20" starts at 21.
    """
    if mode == "exact":
        return Bounded(value, value, value, mode)
    whole = countable and value == int(value)
    step = 1 if whole else 0
    if mode == "approx":
        return Bounded(*_rounded(value * (1 - tolerance), value * (1 + tolerance), whole), value, mode)
    if mode == "nearly":
        return Bounded(_rounded(value * (1 - AROUND), value, whole)[0], value, value, mode)
    low = {"more_than": value + step, "at_least": value}.get(mode)
    high = {"less_than": value - step, "at_most": value}.get(mode)
    return Bounded(low, high, value, mode)


def _rounded(low: float, high: float, whole: bool) -> tuple[float, float]:
    # Rounding first to nine places keeps 16.000000000000004 from becoming 17.
    low, high = round(low, 9), round(high, 9)
    return (math.ceil(low), math.floor(high)) if whole else (low, high)


def between(low: float, high: float) -> Bounded:
    """A range that is told by both ends."""
    low, high = sorted((low, high))
    return Bounded(low, high, (low + high) / 2, "range")


def crowd(low: float, high: float, times: float = 1) -> Bounded:
    """An order of magnitude: "hundreds", "tens of thousands"."""
    return Bounded(low * times, (high + 1) * times - 1, None, "vague")


VAGUE = Bounded(VAGUE_LOW, None, None, "vague")
NONE = Bounded(0, 0, 0, "none")
