"""Places in letters that no gazetteer has for them, told by other pages of the set."""

from __future__ import annotations

import pytest

from sourcier.claims.placed import with_places
from sourcier.data.gazetteer import by_name
from sourcier.records import Article, Name, Place


def _article(name: str, language: str, text: str, *places: Place) -> Article:
    return Article(id=name, version=name, language=language, text=text, mentions=places)


def _place(text: str, name: str, geoname: int = 7) -> Place:
    return Place(
        start=text.index(name), end=text.index(name) + len(name), text=name, name=name, geoname=geoname, lat=1.0, lon=2.0
    )


NAMED = "Thirty doctors resigned at the hospital in Nakuru on Monday."
KNOWN = [_article(name, "en", NAMED, _place(NAMED, "Nakuru")) for name in ("A", "B")]

# Language, text, the words that are the place; None where none is.
CASES = [
    ("ar", "استقال ثلاثون طبيباً في ناكورو يوم الاثنين.", "ناكورو"),
    ("ar", "استقال الأطباء في المستشفى بمدينة ناكورو.", "ناكورو"),
    ("ru", "Врачи уволились из больницы в Накуру в понедельник.", "Накуру"),
    ("ru", "Врачи города Накуру уволились.", "Накуру"),
    # The very name, behind a preposition that a place has.
    ("fr", "Les médecins ont démissionné à Nakuru.", "Nakuru"),
    ("en", "Doctors in Nakuru have resigned.", "Nakuru"),
    # Another place, no preposition, no capital, another name in the same letters.
    ("ar", "استقال الأطباء في نيروبي يوم الاثنين.", None),
    ("ar", "وقال ناكورو إن الأطباء استقالوا.", None),
    ("ru", "Врачи уволились в накуру.", None),
    ("fr", "Les médecins ont démissionné à Nakura.", None),
    ("en", "Doctors at nakuru have resigned.", None),
]


@pytest.mark.parametrize(("language", "text", "found"), CASES, ids=[text[:40] for _, text, _ in CASES])
def test_a_place_is_known_by_its_sound(language: str, text: str, found: str | None) -> None:
    read = with_places([*KNOWN, _article("C", language, text)])[-1]
    known = [(one.text, one.geoname) for one in read.mentions if isinstance(one, Place) and one.geoname is not None]
    assert known == ([(found, 7)] if found else [])
    assert all(text[one.start : one.end] == one.text for one in read.mentions)


def test_one_page_alone_is_not_enough() -> None:
    article = _article("C", "ru", "Врачи уволились из больницы в Накуру.")
    assert with_places([KNOWN[0], article])[-1] == article


def test_what_is_named_already_stays_as_it_is() -> None:
    text = "استقال الأطباء في ناكورو."
    article = _article("C", "ar", text, _place(text, "ناكورو", geoname=9))
    assert with_places([*KNOWN, article])[-1] == article


def test_elsewhere_the_gazetteer_must_know_the_spelling() -> None:
    town = by_name("Vaasa")[0].id
    named = "Верфь в городе Вааса стоит."
    known = [_article(name, "ru", named, _place(named, "Вааса", town)) for name in ("A", "B")]
    for text, found in (("Le chantier naval de Vaasa est en grève.", ["Vaasa"]), ("Le chantier de Vosa est en grève.", [])):
        read = with_places([*known, _article("C", "fr", text)])[-1]
        assert [one.text for one in read.mentions if isinstance(one, Place)] == found


def test_the_very_name_of_a_town_of_the_gazetteer_is_it_wherever_it_stands() -> None:
    town = by_name("Lorient")[0].id
    named = "La verrerie ferme à Lorient."
    known = [_article(name, "fr", named, _place(named, "Lorient", town)) for name in ("A", "B")]
    for language, text in (("fr", "La verrerie de Lorient ferme."), ("en", "The glassworks of Lorient will close.")):
        read = with_places([*known, _article("C", language, text)])[-1]
        assert [(one.text, one.geoname) for one in read.mentions if isinstance(one, Place)] == [("Lorient", town)]


def test_a_surname_is_no_place() -> None:
    town = by_name("Vaasa")[0].id
    named, text = "Верфь в городе Вааса стоит.", "Le chantier est en grève, a dit Anna Vaasa."
    known = [_article(name, "ru", named, _place(named, "Вааса", town)) for name in ("A", "B")]
    start = text.index("Anna")
    person = Name(start=start, end=start + len("Anna Vaasa"), text="Anna Vaasa", type="person")
    article = Article(id="C", version="C", language="fr", text=text, mentions=(person,))
    assert with_places([*known, article])[-1] == article
