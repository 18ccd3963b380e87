"""Terms that can be compared with another language, and with one's own."""

from __future__ import annotations

import pytest

from sourcier.claims.terms import neutral, own
from sourcier.records import Place, Quantity


@pytest.mark.parametrize(
    ("one", "other", "term"),
    [
        (("The hospital was closed", "en"), ("Les hôpitaux ont fermé", "fr"), "meaning:hospital_pl"),
        (("Two schools", "en"), ("في مدارسها", "ar"), "meaning:school"),
        (("It announced", "en"), ("تعلن الشركة", "ar"), "meaning:announce"),
        (("in prisons", "en"), ("в тюрьмах", "ru"), "meaning:prison_word"),
        (("in November", "en"), ("в ноябре", "ru"), "MONTH:11"),
        (("on Tuesday", "en"), ("يوم الثلاثاء", "ar"), "WEEKDAY:1"),
        (("10,268 people", "en"), ("10 268 personnes", "fr"), "number:10268"),
        (("Mr Dolinski", "en"), ("Марек Долински", "ru"), "skeleton:dlnsk"),
    ],
)
def test_one_thing_is_one_term_in_two_languages(one: tuple[str, str], other: tuple[str, str], term: str) -> None:
    assert term in neutral(*one)
    assert term in neutral(*other)


@pytest.mark.parametrize("odd", ["9" * 5000, "१" * 5000, "፩", "②", "٤" * 16])
def test_any_run_of_digits_is_a_term(odd: str) -> None:
    """Neither is past what Python makes a number of, nor is every digit one that it knows."""
    assert neutral(f"The minister counted {odd} tonnes", "en") == neutral(f"The minister counted {odd} tonnes", "en")


def test_mentions_add_what_they_stand_for() -> None:
    place = Place(start=0, end=6, text="Genève", name="Genève", geoname=2660646, country="CH")
    number = Quantity(start=7, end=12, text="vingt", value=20)
    found = neutral("Genève vingt", "fr", [place, number])
    assert {"place:2660646", "country:CH", "number:20"} <= set(found)


def test_a_language_without_lists_has_figures_and_sounds() -> None:
    found = neutral("Die Brücke von Kostrova wurde 1912 gebaut", "de")
    assert "number:1912" in found
    assert "skeleton:kstrf" in found
    assert not any(term.startswith("meaning:") for term in found)


def test_arabic_has_no_letters_beside_its_consonants() -> None:
    assert not any(term.startswith("letters:") for term in neutral("زار دولينسكي المصنع", "ar"))


def test_names_count_double_and_words_that_join_nothing() -> None:
    found = own("Yesterday the mayor of Kostrova was with us.", "en")
    assert found["stem:kostr"] == 2
    assert found["meaning:mayor"] == 1
    assert not {"stem:yeste", "stem:with"} & set(found)
