"""What speaks for two tellings being of one event besides what they state: numbers at all, and how far down they stand."""

from __future__ import annotations

import msgspec
import pytest

from sourcier.claims.agreement import numbered, places, quantities
from sourcier.claims.likeness import points
from sourcier.claims.weights import Weights
from sourcier.records import Place, Telling

from .making import of, on, telling


def _told(article: str, *, count: float | None = None, position: float = 0.0) -> Telling:
    quantity = None if count is None else of(count, "person")
    made = telling(article, "Workers died at the mill", "kill", time=on("2026-03-02"), quantity=quantity)
    return msgspec.structs.replace(made, position=position)


def test_who_counts_and_who_does_not_seldom_tell_one_thing() -> None:
    nobody, three, four = _told("a"), _told("b", count=3), _told("c", count=4)
    assert numbered(nobody, nobody) == 0
    assert numbered(nobody, three) == numbered(three, nobody) < 0 < numbered(three, four)


def test_a_number_in_common_speaks_for_one_event_whatever_it_counts() -> None:
    three, again, four = _told("a", count=3), _told("b", count=3), _told("c", count=4)
    weights = Weights([three, again, four])
    assert points(three, again, weights).words > points(three, four, weights).words


@pytest.mark.parametrize(
    ("one", "other", "opposed"),
    [
        ("soldier", "fighter", True),
        ("peacekeeper", "terrorist", True),
        ("police_officer", "rebel", True),
        ("guard", "militant", True),
        ("soldier", "police_officer", False),
        ("fighter", "terrorist", False),
        ("civilian", "fighter", False),
        ("worker", "employee", False),
        ("commander", "soldier", False),
    ],
)
def test_soldiers_and_those_who_fight_them_are_counted_apart(one: str, other: str, opposed: bool) -> None:
    def counting(article: str, concept: str) -> Telling:
        return msgspec.structs.replace(_told(article), quantities=(of(3, concept),))

    a, b = counting("a", one), counting("b", other)
    assert (quantities(a, b) < 0) == (quantities(b, a) < 0) == opposed


@pytest.mark.parametrize(
    ("one", "other", "action", "opposed"),
    [
        ("guard", "inmate", "kill", True),
        ("guard", "prisoner", "shoot", True),
        ("police_officer", "protester", "injure", True),
        ("police_officer", "rioter", "kill", True),
        ("security_force", "suspect", "kill", True),
        ("police_officer", "gunman", "injure", True),
        ("police_officer", "suspect", "arrest", False),
        ("guard", "detainee", "release", False),
        ("soldier", "prisoner_of_war", "kill", False),
        ("soldier", "prisoner", "kill", False),
        ("militant", "prisoner", "kill", False),
        ("prisoner", "protester", "kill", False),
        ("inmate", "suspect", "kill", False),
        ("guard", "police_officer", "kill", False),
        ("guard", "worker", "kill", False),
    ],
)
def test_those_who_guard_and_those_who_are_guarded_are_killed_and_hurt_apart(
    one: str, other: str, action: str, opposed: bool
) -> None:
    def counting(article: str, concept: str) -> Telling:
        return msgspec.structs.replace(_told(article), action=action, quantities=(of(3, concept),))

    a, b = counting("a", one), counting("b", other)
    assert (quantities(a, b) < 0) == (quantities(b, a) < 0) == opposed


def test_who_counts_both_sides_is_on_neither() -> None:
    both = msgspec.structs.replace(_told("a"), quantities=(of(2, "guard"), of(5, "inmate")))
    for concept in ("guard", "inmate"):
        assert quantities(both, msgspec.structs.replace(_told("b"), quantities=(of(2, concept),))) > 0


@pytest.mark.parametrize(("higher", "lower"), [(0.0, 0.3), (0.5, 0.6), (0.6, 0.9)])
def test_what_stands_further_down_is_less_likely_told_elsewhere(higher: float, lower: float) -> None:
    first, second, third = _told("a"), _told("b", position=higher), _told("c", position=lower)
    weights = Weights([first, second, third])
    up, down = points(first, second, weights), points(first, third, weights)
    assert up.position >= down.position
    assert (up.position == down.position == 0) == (lower <= 0.35)


def test_an_answer_stands_wherever_its_article_has_room() -> None:
    first, answer = _told("a", count=3), msgspec.structs.replace(_told("b", position=0.9), negated=True)
    found = points(first, answer, Weights([first, answer]))
    assert found.position == 0
    assert found.quantity == 0


def _village(name: str, side: str = "north") -> Place:
    return Place(start=0, end=1, text=name, name=name, near=366755, country="SD", lat=15.0, lon=30.0, relation=f"in_{side}_of")


@pytest.mark.parametrize(
    ("one", "other"),
    [("Kerbash", "Kerbach"), ("Kerbash", "Кербаша"), ("Дурган", "دورغان"), ("Dourgane", "Durgan"), ("Бир-Хасан", "Bir Hasan")],
)
def test_a_village_is_one_however_it_is_spelled(one: str, other: str) -> None:
    assert places([_village(one)], [_village(other)]) > 1


@pytest.mark.parametrize(
    ("one", "other"),
    [("Kerbash", "Hamdun"), ("Kerbash", "Хамдун"), ("Дурган", "حمدون"), ("Dourgane", "Oum Kaddad"), ("Дурган", "Кербаша")],
)
def test_two_villages_of_a_country_are_two_scenes(one: str, other: str) -> None:
    assert places([_village(one)], [_village(other)]) < -1


def test_opposite_parts_of_a_country_are_two_scenes() -> None:
    def side(name: str) -> Place:
        return Place(start=0, end=1, text=name, name="Sudan", geoname=366755, country="SD", relation=f"in_{name}_of")

    assert places([side("north")], [side("south")]) < -1
    assert places([side("east")], [side("west")]) < -1
    assert places([side("north")], [side("east")]) >= 0
    assert places([side("north")], [side("north")]) > 0
