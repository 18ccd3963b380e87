"""Whose number a page tells that names nobody."""

from __future__ import annotations

import msgspec
import pytest

from sourcier.origins.counting import count
from sourcier.origins.graph import Graph
from sourcier.origins.roots import roots_of
from sourcier.records import Article, OriginCount, Overruling, Quantity, Telling
from tests.origins.making import article, telling


def _with(told: Telling, value: int, concept: str = "person") -> Telling:
    return msgspec.structs.replace(told, quantities=(_number(value, concept),))


def _number(value: int, concept: str) -> Quantity:
    return Quantity(start=0, end=1, text=str(value), low=value, high=value, value=value, mode="exact", concept=concept)


def _bound(told: Telling) -> Telling:
    number = msgspec.structs.replace(told.quantities[0], mode="at_least", high=None)
    return msgspec.structs.replace(told, quantities=(number,))


def _count(tellings: list[Telling], days: dict[str, str]) -> OriginCount:
    known: dict[str, Article] = {name: article(name, day=day) for name, day in days.items()}
    graph = Graph(tellings, known, {}, Overruling())
    return count(roots_of(graph, graph.tellings), graph)


DAYS = {"A": "2026-03-01", "B": "2026-03-01", "C": "2026-03-03"}
TOLD = [_with(telling("A", "person:Ana Diaz"), 47), _with(telling("B", "person:Jean Aldar"), 52)]


@pytest.mark.parametrize(("value", "from_whom"), [(47, "Ana Diaz"), (52, "Jean Aldar")])
def test_a_page_that_names_nobody_has_the_number_from_who_told_it(value: int, from_whom: str) -> None:
    found = _count([*TOLD, _with(telling("C", "not_given:not given"), value)], DAYS)
    assert (found.low, found.high) == (2, 2)
    assert next(item.name for item in found.items if "C" in item.articles) == from_whom
    # It may know of its own all the same.
    assert found.probable < 3


@pytest.mark.parametrize(
    ("what", "tellings", "days"),
    [
        ("another number", [*TOLD, _with(telling("C", "not_given:not given"), 49)], DAYS),
        ("the number of other things", [*TOLD, _with(telling("C", "not_given:not given"), 47, "vehicle")], DAYS),
        ("a round number", [_with(TOLD[0], 60), TOLD[1], _with(telling("C", "not_given:not given"), 60)], DAYS),
        ("a bound", [*TOLD, _bound(_with(telling("C", "not_given:not given"), 47))], DAYS),
        ("told on the same day", [*TOLD, _with(telling("C", "not_given:not given"), 47)], DAYS | {"C": "2026-03-01"}),
        ("told by all", [TOLD[0], _with(telling("C", "not_given:not given"), 47)], {"A": "2026-03-01", "C": "2026-03-03"}),
        (
            "a small number",
            [_with(TOLD[0], 7), TOLD[1], _with(telling("C", "not_given:not given"), 7)],
            DAYS,
        ),
    ],
)
def test_a_page_stands_alone_where_its_number_tells_nothing(what: str, tellings: list[Telling], days: dict[str, str]) -> None:
    found = _count(tellings, days)
    assert "not given (C)" in [item.name for item in found.items], what
