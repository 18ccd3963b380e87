"""A measure in common is no event in common: of what nine, and of what twelve per cent?"""

from __future__ import annotations

import pytest

from sourcier.claims.agreement import only_measures_alike

from .making import of, telling

ONLY_MEASURES = [
    ((9, "percent"), (12, "percent")),
    ((0.4, "percent"), (4.1, "percent")),
    ((30, "time_span"), (90, "time_span")),
]
MORE = [
    ((9, "percent"), (9, "percent")),
    ((9, "soldier"), (12, "soldier")),
    ((9, "percent"), (12, "soldier")),
]


def _both(one: tuple[float, str], other: tuple[float, str]) -> bool:
    a, b = (telling(name, "Milk rose", "rise", quantity=of(*number)) for name, number in (("a", one), ("b", other)))
    return only_measures_alike(a, b) and only_measures_alike(b, a)


@pytest.mark.parametrize(("one", "other"), ONLY_MEASURES)
def test_other_numbers_of_a_measure(one: tuple[float, str], other: tuple[float, str]) -> None:
    assert _both(one, other)


@pytest.mark.parametrize(("one", "other"), MORE)
def test_equal_numbers_and_things_counted(one: tuple[float, str], other: tuple[float, str]) -> None:
    assert not _both(one, other)
