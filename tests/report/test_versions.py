"""What changed between two versions of a sentence."""

from __future__ import annotations

import pytest

from sourcier.report.versions import compared, versions
from sourcier.report.view import View

from .story import DEATHS, REPORT


@pytest.mark.parametrize(
    ("before", "after", "shown"),
    [
        ("Il a vu 20 corps", "Il a vu plus de 20 corps", "Il a vu <ins>plus de </ins>20 corps"),
        ("about twenty men fled", "twenty men fled", "<del>about </del>twenty men fled"),
        ("قتل عشرون عاملاً أمس", "قتل ثلاثون عاملاً أمس", "قتل <del>عشرون</del><ins>ثلاثون</ins> عاملاً أمس"),
        ("the same words", "the same words", "the same words"),
        ("One sentence about a fire.", "Autre chose, sans rapport aucun", "Autre chose, sans rapport aucun"),
        ("a < b & c", "a < d & c", "a &lt; <del>b</del><ins>d</ins> &amp; c"),
    ],
)
def test_compared(before: str, after: str, shown: str) -> None:
    assert compared(before, after) == shown


def test_rows_are_in_the_order_of_publication() -> None:
    made = versions(View(REPORT), DEATHS)
    positions = [made.index(f">A{n}</span>") for n in (1, 2, 4, 3, 6, 5)]
    assert positions == sorted(positions)


def test_a_column_that_nobody_fills_is_left_out() -> None:
    assert "Who did it" not in versions(View(REPORT), DEATHS)
