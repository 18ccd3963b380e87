"""The measures of clusters, on examples worked out by hand and in the papers."""

from __future__ import annotations

from itertools import permutations

import pytest
from coreference import _greatest, b_cubed, ceaf_e, conll, muc
from hypothesis import given
from hypothesis import strategies as st


def clusters(text: str) -> list[set[str]]:
    return [set(part) for part in text.split()]


# Bagga and Baldwin 1998: 12345 67 89ABC expected, and what links the first with the last, or the first two.
EXPECTED = "12345 67 89ABC"


@pytest.mark.parametrize(
    ("key", "found", "f1"),
    [
        (EXPECTED, EXPECTED, 1),
        # Precision 9/10, recall 9/9.
        (EXPECTED, "1234567 89ABC", 18 / 19),
        (EXPECTED, "1234589ABC 67", 18 / 19),
        # Recall (3 - 2) / 2, precision (2 - 1) / 1.
        ("abc", "ab c", 2 / 3),
        ("a b", "a b", 0),
    ],
)
def test_muc(key: str, found: str, f1: float) -> None:
    assert muc(clusters(key), clusters(found)) == pytest.approx(f1)


@pytest.mark.parametrize(
    ("key", "found", "f1"),
    [
        # Precision (5 * 5/7 + 2 * 2/7 + 5) / 12 = 64/84, recall 1.
        (EXPECTED, "1234567 89ABC", 2 * (64 / 84) / (1 + 64 / 84)),
        # Precision (10 * 5/10 + 2) / 12 = .58.
        (EXPECTED, "1234589ABC 67", 2 * (7 / 12) / (1 + 7 / 12)),
        # Precision 1, recall (2 * 2/3 + 1/3) / 3 = 5/9.
        ("abc", "ab c", 5 / 7),
    ],
)
def test_b_cubed(key: str, found: str, f1: float) -> None:
    assert b_cubed(clusters(key), clusters(found)) == pytest.approx(f1)


@pytest.mark.parametrize(
    ("key", "found", "f1"),
    [
        # Aligned: 10/12 of the first, nothing of the second, all of the third; over 2 and over 3 clusters.
        (EXPECTED, "1234567 89ABC", 2 * (11 / 12) * (11 / 18) / (11 / 12 + 11 / 18)),
        ("abc", "ab c", 2 * (2 / 5) * (4 / 5) / (6 / 5)),
        # ab with abc is 4/5, cd with d 2/3; two clusters on each side.
        ("ab cd", "abc d", (4 / 5 + 2 / 3) / 2),
    ],
)
def test_ceaf(key: str, found: str, f1: float) -> None:
    assert ceaf_e(clusters(key), clusters(found)) == pytest.approx(f1)


def test_conll_is_the_mean() -> None:
    key, found = clusters(EXPECTED), clusters("1234567 89ABC")
    assert conll(key, found) == pytest.approx((muc(key, found) + b_cubed(key, found) + ceaf_e(key, found)) / 3)


@given(st.lists(st.lists(st.floats(0, 1), min_size=4, max_size=4), min_size=1, max_size=4))
def test_the_alignment_is_the_best_of_all(rows: list[list[float]]) -> None:
    best = max(sum(row[at] for row, at in zip(rows, order, strict=False)) for order in permutations(range(4)))
    assert _greatest({at: dict(enumerate(row)) for at, row in enumerate(rows)}) == pytest.approx(best)


@given(st.lists(st.integers(0, 3), min_size=1, max_size=12))
def test_what_is_right_is_one(labels: list[int]) -> None:
    found = [{at for at, label in enumerate(labels) if label == one} for one in set(labels)]
    assert b_cubed(found, found) == pytest.approx(1)
    assert ceaf_e(found, found) == pytest.approx(1)
