"""What event a statement states, by its components."""

from __future__ import annotations

import pytest

from sourcier import pipeline
from sourcier.claims.components import tellings
from sourcier.records import Telling


def _tellings(text: str, language: str) -> list[Telling]:
    article = pipeline.read(text, published="2026-03-11", language=language, outlet="The Test", url="https://test.example/1")
    return list(tellings(article))


def _first(text: str, language: str) -> Telling:
    return _tellings(text, language)[0]


# Language, text, action, negated, quantity as bounds or None.
CASES = [
    ("fr", "Selon la préfecture, douze riverains ont été évacués lundi.", "evacuate", False, (12, 12)),
    ("fr", "Le feu a fait vingt-huit blessés, selon les pompiers.", "injure", False, (28, 28)),
    ("fr", "L'incendie a détruit trois granges, selon le maire.", "destroy", False, (3, 3)),
    ("fr", "Aucun lot n'a été retiré de la vente, a déclaré l'agence sanitaire.", "recall", True, (0, 0)),
    ("fr", "Les rebelles ont lancé une attaque contre deux villages, selon l'armée.", "attack", False, (2, 2)),
    ("fr", "Le maire, qui avait fermé l'école, a démissionné, selon la radio locale.", "resign", False, None),
    ("fr", "Trente et une personnes, dont quatre enfants, ont été blessées, selon le parquet.", "injure", False, (31, 31)),
    ("en", "Twelve soldiers were killed in the ambush, the army said.", "kill", False, (12, 12)),
    ("en", "The firm will cut 320 jobs, a union official said.", "lay_off", False, (320, 320)),
    ("en", "A chlorine leak injured six workers, according to the inspectorate.", "injure", False, (6, 6)),
    ("en", "Nobody was hurt in the fire, police said.", "injure", True, (0, 0)),
    ("en", "Eleven people, including two children, were killed, officials said.", "kill", False, (11, 11)),
]


@pytest.mark.parametrize(("language", "text", "action", "negated", "bounds"), CASES, ids=[case[1] for case in CASES])
def test_tellings(language: str, text: str, action: str, negated: bool, bounds: tuple[int, int] | None) -> None:
    told = _first(text, language)
    assert (told.action, told.negated) == (action, negated)
    found = [(q.low, q.high) for q in told.quantities[:1]]
    assert found == ([bounds] if bounds else [])


@pytest.mark.parametrize(
    ("language", "text", "actor"),
    [
        ("fr", "Des hélicoptères de la marine ont évacué douze marins, selon la préfecture.", "Des hélicoptères de la marine"),
        ("fr", "Douze marins ont été évacués par la marine, selon la préfecture.", "la marine"),
        ("en", "Navy helicopters evacuated twelve sailors, the prefecture said.", "Navy helicopters"),
        ("en", "Twelve sailors were evacuated by the navy, the prefecture said.", "the navy"),
        ("fr", "La préfecture dit que la mer montait et que la marine a évacué douze marins.", "la marine"),
        ("fr", "Une vedette, arrivée dans la baie, en a évacué douze marins, selon la préfecture.", None),
    ],
)
def test_actor(language: str, text: str, actor: str | None) -> None:
    told = _first(text, language)
    assert (text[slice(*told.actor)] if told.actor else None) == actor


def test_a_further_clause_with_its_own_subject_is_a_telling_of_its_own() -> None:
    told = _tellings("Fifteen children fell ill after the jab and the batch was recalled, a nurse said.", "en")
    assert [(t.action, t.secondary) for t in told] == [("sicken", False), ("recall", True)]


def test_a_further_verb_of_the_same_subject_is_not() -> None:
    told = _tellings("Gunmen attacked the village and kidnapped two teachers, the governor said.", "en")
    assert [t.action for t in told] == ["attack"]


def test_ordinals_tell_the_events_of_a_series_apart() -> None:
    told = _tellings(
        "Selon le site, la première attaque a eu lieu à Lormes. La deuxième attaque a visé Auxy, selon le site.", "fr"
    )
    assert [t.ordinal for t in told] == [1, 2]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("« Ils ont fui », a dit un douanier. Trois tonnes de tabac auraient été saisies.", "fr", ["un douanier", "un douanier"]),
        ("Le toit s'est effondré, a dit le maire. Deux hommes auraient été blessés.", "fr", ["le maire", "le maire"]),
        ("Le toit s'est effondré, a dit le maire.\n\nDeux hommes auraient été blessés à Lormes.", "fr", ["le maire", ""]),
        ("“They fled,” a customs officer said. Three tonnes were reportedly seized.", "en", ["a customs officer"] * 2),
    ],
)
def test_hearsay_stands_under_the_account_of_its_paragraph(text: str, language: str, expected: list[str]) -> None:
    told = tellings(pipeline.read(text, language=language, published="2026-03-04", clean=True))
    assert [t.statement.chain[-1].name if t.statement.chain else "" for t in told] == expected
