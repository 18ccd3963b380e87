"""Names that one collection writes in several scripts."""

from __future__ import annotations

import pytest

from sourcier.claims.scripts import across_scripts, respelled
from sourcier.data.spelling import frame, latinised

from .making import telling


def _met(*names: str) -> dict[str, str]:
    met = across_scripts(f"name:{name}" for name in names)
    assert {one.replace("name:", "place:"): other.replace("name:", "place:") for one, other in met.items()}.items() <= met.items()
    return {one: other for one, other in met.items() if one.startswith("name:")}


@pytest.mark.parametrize(
    ("latin", "other"),
    [
        ("zhusupov", "жусупов"),
        ("akzhar", "акжар"),
        ("akjar", "акжар"),
        ("karakemir", "каракемир"),
        ("karakemir", "كاراكمير"),
        ("tleulin", "тлеулин"),
        ("dazi", "дази"),
        ("largeau", "ларжо"),
        ("moheli", "мохели"),
        ("qusaiba", "гусайба"),
        ("qusaiba", "قصيبه"),
        ("fomboni", "фомбони"),
        ("fomboni", "فومبوني"),
        ("skyline", "скайлайн"),
    ],
)
def test_one_name_in_two_scripts(latin: str, other: str) -> None:
    assert _met(latin, other) == {f"name:{other}": f"name:{latin}"}


@pytest.mark.parametrize(
    ("latin", "other"),
    [("martin", "маркин"), ("paris", "прага"), ("dazi", "дуза"), ("lorne", "ларин"), ("omsk", "томск"), ("kazan", "казак")],
)
def test_two_names(latin: str, other: str) -> None:
    assert _met(latin, other) == {}


def test_two_other_scripts_meet_without_a_latin_page() -> None:
    met = _met("каракемир", "كاراكمير")
    assert len(set(met.values())) == 1
    assert len(met) == 2


def test_frames_keep_consonants_alone() -> None:
    assert frame("Жусупов") == frame("Zhusupov") == frame("Jusupov")
    assert latinised("Дази") == latinised("Dazi")
    assert frame("Омск") != frame("Томск")


def test_tellings_get_the_latin_name() -> None:
    one = telling("a", "Жусупов ушёл", "resign", names=["жусупов"])
    other = telling("b", "Zhusupov left", "resign", names=["zhusupov"])
    mapped = respelled([one, other], across_scripts(one.features | other.features))
    assert "name:zhusupov" in mapped[0].features
    assert mapped[1] == other
