"""Spellings under which case forms of Cyrillic names meet."""

from __future__ import annotations

import pytest

from sourcier.data.spelling import inflections, uninflected

FORMS = [
    "тарханов тарханова тарханову тархановым",
    "сергей сергея сергею сергеем",
    "мария марии марию",
    "ирина ирины ирину ириной",
    "министерство министерства министерством",
    "ведомостей ведомости ведомостями",
]


@pytest.mark.parametrize("forms", FORMS)
def test_uninflected_makes_the_forms_of_a_name_equal(forms: str) -> None:
    assert len({uninflected(form) for form in forms.split()}) == 1


def test_uninflected_leaves_other_scripts_and_short_words_alone() -> None:
    assert [uninflected(word) for word in ("source", "été", "мид", "он")] == ["source", "été", "мид", "он"]


@pytest.mark.parametrize(
    ("written", "nominative"),
    [
        ("Нижнего Новгорода", "Нижний Новгород"),
        ("Великих Луках", "Великие Луки"),
        ("Ростове-на-Дону", "Ростов-на-Дону"),
        ("Дейр эз-Зором", "Дейр эз-Зор"),
    ],
)
def test_inflections_of_names_of_several_words(written: str, nominative: str) -> None:
    assert nominative in inflections(written)
