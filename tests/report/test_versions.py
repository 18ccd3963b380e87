"""What changed between two versions of a sentence."""

from __future__ import annotations

import msgspec
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


def test_of_many_versions_those_that_changed_are_shown_first_of_all() -> None:
    first, last = DEATHS.versions[0], DEATHS.versions[-1]
    same = tuple(msgspec.structs.replace(first, statement=f"s{n}") for n in range(100))
    drift = msgspec.structs.replace(DEATHS.drift[0], target=last.statement)
    made = versions(View(REPORT), msgspec.structs.replace(DEATHS, versions=(*same, last), drift=(drift,)))
    assert made.count("<tr>") == 31
    assert made.rindex("<tr>") < made.index(f">{View(REPORT).label(last.article)}</span>")
    assert "and 71 more versions, all in the JSON" in made


def test_a_column_that_nobody_fills_is_left_out() -> None:
    assert "Who did it" not in versions(View(REPORT), DEATHS)
