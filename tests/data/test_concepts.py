"""The counted concepts and their words."""

from __future__ import annotations

import pytest

from sourcier.data.concepts import PARENTS, ancestors, related
from sourcier.languages import ALL
from sourcier.words import fold


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("commander", "fighter", True),
        ("fighter", "commander", True),
        ("commander", "person", True),
        ("helicopter", "vehicle", True),
        ("helicopter", "helicopter", True),
        ("helicopter", "tank", False),
        ("civilian", "fighter", False),
        ("death", "injury", False),
    ],
)
def test_related(a: str, b: str, expected: bool) -> None:
    assert related(a, b) is expected


def test_related_of_unknown_concepts() -> None:
    assert related("zebra", "zebra")
    assert not related("zebra", "person")


def test_ancestors_end() -> None:
    assert ancestors("helicopter") == ("helicopter", "aircraft", "vehicle")
    assert all(len(ancestors(name)) < 8 for name in PARENTS)


@pytest.mark.parametrize("code", [one.code for one in ALL if one.concepts])
def test_every_phrase_is_folded_and_names_a_concept(code: str) -> None:
    words = next(one.concepts for one in ALL if one.code == code)
    assert words is not None
    for phrase, concept in words.phrases.items():
        assert concept in PARENTS, phrase
        assert fold(phrase) == phrase


@pytest.mark.parametrize(
    ("code", "phrase", "concept"),
    [
        ("fr", "chefs de guerre", "commander"),
        ("fr", "chevaux", "horse"),
        ("fr", "personnes agees", "elderly_person"),
        ("fr", "vehicules blindes", "armoured_vehicle"),
        ("fr", "chefs d ' etat", "head_of_state"),
        ("en", "policemen", "police_officer"),
        ("en", "children", "child"),
        ("en", "heads of state", "head_of_state"),
        ("en", "armoured vehicles", "armoured_vehicle"),
        ("en", "cities", "city"),
    ],
)
def test_phrases(code: str, phrase: str, concept: str) -> None:
    words = next(one.concepts for one in ALL if one.code == code)
    assert words is not None
    assert words.phrases[phrase] == concept


@pytest.mark.parametrize(
    ("english", "french"),
    [("batch", "lot"), ("tobacco", "tabac"), ("river", "fleuve"), ("border", "frontiere"), ("wage", "salaire"), ("milk", "lait")],
)
def test_things_of_the_news_meet_across_languages(english: str, french: str) -> None:
    words = {one.code: one.concepts.phrases for one in ALL if one.concepts}
    assert words["en"][english] == words["fr"][french]
