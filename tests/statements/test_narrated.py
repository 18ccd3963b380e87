"""Events told in the article's own voice, and the account that they stand under."""

from __future__ import annotations

import pytest

from sourcier import read
from sourcier.records import Label
from sourcier.statements import find

from .by_hand import actions, article, times


def told(language: str, text: str, when: tuple[str, ...], labels: tuple[Label, ...] = (), **said: str) -> list[tuple[str, str]]:
    """The narrated contents with their chains."""
    made = article(text, language, actions(text, **said) + times(text, *when), labels)
    return [
        (text[slice(*s.content)], " > ".join(link.name or link.kind for link in s.chain))
        for s in find(made)
        if s.form == "narrated"
    ]


def test_a_sentence_after_an_attribution_stands_under_it() -> None:
    text = "Le pont est miné, a dit un officier à Norvia. Le 3 mai, un obus a tué deux soldats. Deux jours plus tard, un tir a tué un berger."
    assert told("fr", text, ("Le 3 mai", "Deux jours plus tard"), kill="a_tué") == [
        ("Le 3 mai, un obus a tué deux soldats", "un officier > Norvia"),
        ("Deux jours plus tard, un tir a tué un berger", "un officier > Norvia"),
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Le pont est miné, a dit un officier. Toutefois, le 3 mai, un obus a tué deux soldats."),
        ("fr", "Le pont est miné, a dit un officier. Par ailleurs, le 3 mai, un obus a tué deux soldats."),
        ("en", "The bridge is mined, an officer said. However, on May 3 a shell a tué two soldiers."),
        ("en", "The bridge is mined, an officer said. Meanwhile, on May 3 a shell a tué two soldiers."),
    ],
)
def test_a_contrast_ends_the_account(language: str, text: str) -> None:
    assert [chain for _, chain in told(language, text, ("le 3 mai", "May 3"), kill="a_tué")] == ["not given"]


def test_an_account_crosses_a_paragraph_only_about_the_same_things() -> None:
    same = "Un tir a tué un berger, a dit un officier.\nLe 3 mai, un obus a tué deux soldats."
    other = "Un tir a tué un berger, a dit un officier.\nLe 3 mai, la rivière a inondé la plaine."
    assert [c for _, c in told("fr", same, ("Le 3 mai",), kill="a_tué")] == ["un officier"]
    assert [c for _, c in told("fr", other, ("Le 3 mai",), kill="a_tué", flood="a_inondé")] == ["not given"]


def test_background_without_event_or_setting_tells_nothing() -> None:
    assert told("fr", "La ville compte deux ponts. Le 3 mai est un jour férié.", ("Le 3 mai",)) == []


def test_a_question_is_not_told() -> None:
    assert told("en", "Who killed the king on May 3?", ("May 3",), kill="killed") == []


def test_what_somebody_says_is_not_told_again() -> None:
    assert told("en", "Police said a shell killed two men on May 3.", ("May 3",), kill="killed") == []


def test_a_headline_tells_at_most_one_event() -> None:
    text = "Shell kills two\nThe town slept."
    label = Label(start=0, end=15, label="headline", why="test")
    assert told("en", text, (), (label,), kill="kills") == [("Shell kills two", "not given")]


def test_own_reporting_is_the_outlets() -> None:
    text = "On May 3 a shell killed two men. Our correspondent counted nine craters."
    assert told("en", text, ("May 3",), kill="killed") == [("On May 3 a shell killed two men", "The Lorne Gazette")]


def test_a_relative_clause_tells_nothing() -> None:
    assert told("en", "The bomb that killed two men on May 3 is a museum piece.", ("May 3",), kill="killed") == []


def test_hearsay_inside_an_account_keeps_its_chain() -> None:
    text = "Le pont est miné, a dit un officier. Le 3 mai, un obus a tué deux hommes et aurait détruit un char."
    made = article(text, "fr", actions(text, kill="a_tué", destroy="aurait_détruit") + times(text, "Le 3 mai"))
    last = find(made)[-1]
    assert (last.form, last.modality, [link.name for link in last.chain]) == ("narrated", "reported", ["un officier"])


def passing(language: str, text: str) -> list[str]:
    """The contents that are told in passing."""
    made = read(text, language=language, published="2026-03-04", clean=True)
    return [text[slice(*s.content)] for s in made.statements if s.in_passing]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Le second a sombré."),
        ("fr", "Les survivants ont été évacués par la porte nord."),
        ("fr", "Quatorze blessés légers."),
        ("fr", "Bilan provisoire : onze maisons en cendres."),
        ("en", "The other one sank."),
        ("en", "Twenty-eight passages."),
        ("ru", "Второй затонул."),
        ("ru", "Четырнадцать раненых."),
        ("ar", "غرقت السفينة."),
        ("es", "Siete ataúdes, cinco de ellos vacíos."),
    ],
)
def test_what_says_neither_when_nor_where_nor_of_whom_is_told_in_passing(language: str, text: str) -> None:
    assert passing(language, text) == [text.rstrip(".")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Le second n'a pas sombré."),
        ("fr", "La mer est froide."),
        ("fr", "Qui a coulé le second ?"),
        ("fr", "Le second a coulé, a dit le capitaine."),
        ("en", "Nobody sank anything."),
        ("en", "The sea is cold in winter."),
        ("ru", "Второй не затонул."),
        ("ar", "لم تغرق السفينة."),
        ("es", "Nadie ha muerto."),
    ],
)
def test_what_tells_no_event_is_not_told_in_passing_either(language: str, text: str) -> None:
    assert passing(language, text) == []


def test_a_setting_makes_a_statement_of_its_own() -> None:
    assert passing("fr", "Le 3 mars, le second a sombré.") == []


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        ("en", "A guard was arrested that evening; the ministry said that nobody was hurt.", "A guard was arrested that evening"),
        ("en", "The plan is dead, the mayor said; two depots burned in March.", "two depots burned in March"),
        ("fr", "Le pont est fermé, a dit le maire ; deux hommes ont été arrêtés.", "deux hommes ont été arrêtés"),
        ("ru", "Мост закрыт, сообщил мэр; двое рабочих погибли.", "двое рабочих погибли"),
        ("ar", "قال الوزير إن الجسر مغلق؛ قتل رجلان يوم الاثنين.", "قتل رجلان يوم الاثنين"),
        ("es", "El puente está cerrado, dijo el alcalde; dos hombres murieron.", "dos hombres murieron"),
    ],
)
def test_what_a_semicolon_parts_from_what_is_attributed_is_told_in_passing(language: str, text: str, told: str) -> None:
    assert passing(language, text) == [told]


@pytest.mark.parametrize(
    "text",
    [
        "The mayor said that the bridge was shut; that two depots burned, he denied.",
        "“The bridge burned; two men died,” he said.",
    ],
)
def test_what_is_attributed_across_a_semicolon_is_not_told_again(text: str) -> None:
    assert passing("en", text) == []
