"""Who has it from one another, whether or not somebody outside the circle said it first."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from sourcier.origins import trace
from sourcier.records import Group, Telling
from tests.origins.making import article, telling

CASES: list[tuple[str, list[Telling], list[set[str]]]] = [
    ("a pure circle", [telling("A", "outlet:B"), telling("B", "outlet:A")], [{"A", "B"}]),
    (
        "a circle that somebody feeds",
        [
            telling("A", "person:Yann Morvan"),
            telling("B", "outlet:A"),
            telling("C", "outlet:B"),
            telling("A", "outlet:C", start=33),
        ],
        [{"A", "B", "C"}],
    ),
    ("a chain", [telling("A", "person:Yann Morvan"), telling("B", "outlet:A"), telling("C", "outlet:B")], []),
    ("two pages that cite a third", [telling("B", "outlet:A"), telling("C", "outlet:A"), telling("A")], []),
    (
        "two circles",
        [telling("A", "outlet:B"), telling("B", "outlet:A"), telling("C", "outlet:D"), telling("D", "outlet:C")],
        [{"A", "B"}, {"C", "D"}],
    ),
]


@pytest.mark.parametrize(("what", "told", "circles"), CASES, ids=[case[0] for case in CASES])
def test_circles(what: str, told: Sequence[Telling], circles: list[set[str]]) -> None:
    articles = [article(name) for name in dict.fromkeys(t.article for t in told)]
    (claim,) = trace([Group(id="g", action="evacuate", tellings=tuple(told))], articles, [])
    assert [set(circle) for circle in claim.circular] == circles
