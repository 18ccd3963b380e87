"""How numbers, dates and places move between versions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import msgspec
import pytest

from sourcier.origins.drift import drift, place_relation, quantity_relation, time_relation, versions
from sourcier.origins.graph import Graph
from sourcier.origins.parents import Parents
from sourcier.records import Article, Evidence, Overruling, Place, Published, Quantity, Reuse, Telling, Time, Version
from tests.origins.making import article, telling


def _quantity(low: float | None, high: float | None, value: float | None = None, concept: str = "worker") -> Quantity:
    return Quantity(start=0, end=1, text=f"{low}-{high}", low=low, high=high, value=value, concept=concept)


def _time(earliest: str, latest: str) -> Time:
    return Time(start=0, end=1, text=earliest, earliest=earliest, latest=latest)


QUANTITIES = [
    ("the same", (20, 20), (20, 20), None),
    ("more than twenty becomes twenty", (21, None), (20, 20), "deflated"),
    ("about twenty becomes twenty", (16, 24), (20, 20), "refined"),
    ("about forty becomes more than forty", (32, 48), (41, None), "inflated"),
    ("about forty becomes twenty-seven", (32, 48), (27, 27), "deflated"),
    ("twelve becomes thirty", (12, 12), (30, 30), "inflated"),
    ("several becomes twelve", (2, None), (12, 12), "refined"),
    ("at least ten becomes at least twelve", (10, None), (12, None), "refined"),
    ("up to fifty becomes up to thirty", (None, 50), (None, 30), "refined"),
]


@pytest.mark.parametrize(("what", "before", "after", "expected"), QUANTITIES, ids=[case[0] for case in QUANTITIES])
def test_quantity_relation(what: str, before: tuple[float, float], after: tuple[float, float], expected: str | None) -> None:
    assert quantity_relation(_quantity(*before), _quantity(*after)) == expected


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        (("2026-03-01", "2026-04-01"), ("2026-03-10", "2026-03-11"), "refined"),
        (("2026-03-10", "2026-03-11"), ("2026-03-01", "2026-04-01"), None),
        (("2026-03-10", "2026-03-11"), ("2026-03-12", "2026-03-13"), "contradictory"),
        (("2026-03-10", "2026-03-11"), ("2026-03-10T12:00", "2026-03-10T18:00"), "refined"),
        (("2026-03-10", "2026-03-11"), ("2026-03-10", "2026-03-11"), None),
    ],
)
def test_time_relation(before: tuple[str, str], after: tuple[str, str], expected: str | None) -> None:
    assert time_relation(_time(*before), _time(*after)) == expected


def _place(name: str, lat: float, lon: float, division: str | None) -> Place:
    return Place(start=0, end=1, text=name, name=name, lat=lat, lon=lon, division=division, country="XX")


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        (_place("the country", 47.0, 3.0, None), _place("the town", 47.3, 3.8, "XX-A"), "refined"),
        (_place("the town", 47.3, 3.8, "XX-A"), _place("the country", 47.0, 3.0, None), None),
        (_place("one town", 47.3, 3.8, "XX-A"), _place("its suburb", 47.31, 3.82, "XX-A"), None),
        (_place("one town", 47.3, 3.8, "XX-A"), _place("another", 49.3, 3.8, "XX-B"), "contradictory"),
    ],
)
def test_place_relation(before: Place, after: Place, expected: str | None) -> None:
    assert place_relation(before, after) == expected


def _told(where: str, modality: str, quantity: Quantity | None = None) -> Telling:
    one = telling(where)
    statement = msgspec.structs.replace(one.statement, modality=modality)
    return msgspec.structs.replace(one, statement=statement, quantities=(quantity,) if quantity else ())


def _versions(
    tellings: Sequence[Telling], pages: Mapping[str, Article], reuse: Mapping[str, Sequence[Reuse]] | None = None
) -> tuple[Version, ...]:
    return versions(tellings, pages, Parents(Graph(tellings, pages, reuse or {}, Overruling()), reuse or {}))


def test_versions_stand_in_order_of_publication_with_what_they_repeat() -> None:
    pages = {
        name: msgspec.structs.replace(article(name), published=Published(earliest=day, latest=day, basis="manifest"))
        for name, day in (("A", "2026-03-12"), ("B", "2026-03-10"))
    }
    copied = Reuse(
        kind="copy",
        source=Evidence(article="B", start=0, end=30),
        target=Evidence(article="A", start=0, end=30),
        similarity=1.0,
        basis="text",
        probability=1.0,
    )
    made = _versions([telling("A"), telling("B")], pages, {"A": [copied]})
    assert [(v.article, v.parent) for v in made] == [("B", None), ("A", "B/0")]


def test_the_conditional_that_becomes_the_indicative_hardens() -> None:
    tellings = [_told("A", "reported", _quantity(32, 48, 40)), _told("B", "asserted", _quantity(41, None, 40))]
    pages = {name: article(name) for name in "AB"}
    found = drift(tellings, _versions(tellings, pages))
    assert {(d.component, d.relation) for d in found} == {("modality", "hardened"), ("quantity", "inflated")}
    assert {(d.source, d.target) for d in found} == {("A/0", "B/0")}


def _of(where: str, action: str, modality: str, *, nominal: bool = False, quantities: tuple[Quantity, ...] = ()) -> Telling:
    told = msgspec.structs.replace(telling(where, "person:Ann"), action=action, nominal=nominal, quantities=quantities)
    return msgspec.structs.replace(told, statement=msgspec.structs.replace(told.statement, modality=modality))


@pytest.mark.parametrize(
    ("before", "after", "changed"),
    [
        (("close", "intended"), ("close", "asserted"), True),
        (("close", "possible"), ("close", "asserted"), True),
        (("close", "asserted"), ("close", "intended"), True),
        (("injure", "reported"), ("miss", "asserted"), True),
        # "Will miss two matches with a sprained ankle", "was put on the list with a sprained ankle".
        (("injure", "intended"), ("miss", "asserted"), False),
        (("", "intended"), ("", "asserted"), False),
        (("lend", "asserted"), ("open", "possible"), False),
    ],
)
def test_how_sure_another_thing_is_told_to_be_is_no_change(
    before: tuple[str, str], after: tuple[str, str], *, changed: bool
) -> None:
    tellings = [_of("A", *before), _of("B", *after)]
    found = drift(tellings, _versions(tellings, {name: article(name) for name in "AB"}))
    assert [d.component for d in found] == ["modality"] * changed


def test_a_noun_of_action_has_no_mood_to_change() -> None:
    tellings = [_of("A", "close", "intended", nominal=True), _of("B", "close", "asserted")]
    assert drift(tellings, _versions(tellings, {name: article(name) for name in "AB"})) == ()


def test_a_measure_of_two_things_is_no_change_where_one_number_is_kept() -> None:
    four, ten = _quantity(4, 4, 4, "percent"), _quantity(10, 10, 10, "percent")
    pages = {name: article(name) for name in "AB"}
    kept = [_of("A", "buy", "asserted", quantities=(ten, four)), _of("B", "buy", "asserted", quantities=(four,))]
    changed = [_of("A", "buy", "asserted", quantities=(ten,)), _of("B", "buy", "asserted", quantities=(four,))]
    assert drift(kept, _versions(kept, pages)) == ()
    assert [d.relation for d in drift(changed, _versions(changed, pages))] == ["deflated"]


def test_what_is_not_counted_alike_is_not_compared() -> None:
    tellings = [_told("A", "asserted", _quantity(12, 12, 12)), _told("B", "asserted", _quantity(400, 400, 400, "vehicle"))]
    assert drift(tellings, _versions(tellings, {name: article(name) for name in "AB"})) == ()


def _counts(where: str, start: int, quantity: Quantity, *, headline: bool = False, rejected: Quantity | None = None) -> Telling:
    told = msgspec.structs.replace(telling(where, "person:Ann", start=start), quantities=(quantity,), headline=headline)
    return msgspec.structs.replace(told, rejected=(rejected,) if rejected else ())


def test_a_version_is_held_against_what_counts_the_same_things() -> None:
    told = [
        _counts("a", 0, _quantity(4, 4, concept="arrest"), headline=True),
        _counts("a", 40, _quantity(20, 20)),
        _counts("b", 0, _quantity(24, 24)),
    ]
    articles = {name: article(name) for name in "ab"}
    (one,) = drift(told, _versions(told, articles))
    assert (one.component, one.relation, one.source) == ("quantity", "inflated", "a/40")


def test_a_correction_changes_the_last_telling_of_the_number_that_it_rejects() -> None:
    told = [
        _counts("a", 0, _quantity(4, 4, 4)),
        _counts("b", 0, _quantity(9, 9, 9)),
        _counts("c", 0, _quantity(11, 11, 11), rejected=_quantity(9, 9, 9)),
    ]
    articles = {name: article(name) for name in "abc"}
    found = [(one.source, one.target) for one in drift(told, _versions(told, articles))]
    assert found == [("a/0", "b/0"), ("b/0", "c/0")]
