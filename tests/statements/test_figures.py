"""Numbers that others gave, and what puts them right or doubts them."""

from __future__ import annotations

import pytest

from sourcier import pipeline
from sourcier.claims.components import tellings


def _told(language: str, text: str) -> set[tuple[str, float]]:
    """The stance of each statement that rejects a number, with that number."""
    article = pipeline.read(text, language=language, published="2026-03-04", clean=True)
    return {(t.statement.stance, one.value) for t in tellings(article) for one in t.rejected if one.value is not None}


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        ("en", "The figure of 63 hurt was provisional, the clinic said.", ("corrects", 63)),
        ("en", "Earlier reports of six drownings were incomplete.", ("corrects", 6)),
        ("en", "This replaces our first estimate of 3,100 hectares, issued in May.", ("corrects", 3100)),
        ("en", "A weekly counted 70 deserters, a figure that has never been corroborated.", ("doubts", 70)),
        ("en", "The figure of 52 tonnes quoted in the press refers to the whole cargo.", ("corrects", 52)),
        ("fr", "Le chiffre de 63 blessés était provisoire, dit la clinique.", ("corrects", 63)),
        ("fr", "Le chiffre de 52 tonnes publié par la presse correspond au poids brut.", ("corrects", 52)),
        ("fr", "Une radio avait évoqué le chiffre de 70 déserteurs, qui n'a jamais été corroboré.", ("doubts", 70)),
        ("ru", "Газета ошибочно сообщила о 33 погибших.", ("corrects", 33)),
        ("ru", "Оценка в 70 миллионов рублей была предварительной.", ("corrects", 70_000_000)),
        ("ar", "وأما ما نشر عن ست وفيات فمحض اختلاق.", ("corrects", 6)),
        ("ar", "نعد رقم العشرين الذي أعلنته الوزارة ناقصا.", ("corrects", 20)),
        ("ar", "وتحدث المرضى عن عشرين إصابة لا اثنتي عشرة.", ("corrects", 12)),
        ("es", "La cifra de 63 heridos era provisional, dijo la clínica.", ("corrects", 63)),
    ],
)
def test_a_number_is_put_right_or_doubted(language: str, text: str, told: tuple[str, float]) -> None:
    assert told in _told(language, text)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "A provisional figure of 63 hurt was given by the clinic."),
        ("en", "The figure of 52 tonnes refers to the whole cargo, the port said."),
        ("en", "The reports of 2024 were incomplete."),
        ("en", "The club replaced its captain after 14 seasons."),
        ("en", "Police mistakenly shot 3 dogs."),
        ("fr", "Dans ce pays de 60 millions d'habitants, le bilan a dépassé lundi les 120 morts."),
        ("ru", "Цифра 52 тонны относится к мартовским поставкам."),
        ("ar", "أعلنت العيادة حصيلة أولية من 63 جريحا."),
    ],
)
def test_what_only_looks_like_it_rejects_nothing(language: str, text: str) -> None:
    assert not _told(language, text)


def test_what_hangs_on_a_number_is_not_said_by_who_gave_it() -> None:
    article = pipeline.read(
        "The tabloid reported 70 deserters, a figure that has never been corroborated.", language="en", clean=True
    )
    stances = {(s.form == "narrated", s.stance) for s in article.statements}
    assert stances == {(True, "doubts"), (False, "asserts")}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Le pont a cédé jeudi et non vendredi comme on a pu le lire."),
        ("fr", "Le rapport conclut que le mât est tombé avant l'orage et non après, comme le soutenait l'assureur."),
        ("en", "The gate was opened before dawn and not after, as was claimed."),
    ],
)
def test_something_is_put_in_the_place_of_what_was_claimed(language: str, text: str) -> None:
    article = pipeline.read(text, language=language, published="2026-03-04", clean=True)
    assert [s.stance for s in article.statements] == ["corrects"]
