"""The gazetteer: what it holds, and what happens where it is missing."""

from __future__ import annotations

import sqlite3
import threading
from pathlib import Path

import pytest

from sourcier.data import gazetteer
from sourcier.data.divisions import match_divisions
from sourcier.data.spelling import compact, inflections, skeleton, sounds
from sourcier.errors import SourcierError


def test_by_name_puts_the_most_populous_first() -> None:
    found = gazetteer.by_name("Paris")
    assert found[0].id == 2988507
    assert found[0].population > found[-1].population


@pytest.mark.parametrize("name", ["Syria", "Syrie", "Сирия", "سوريا", "シリア", "Syrien", "Siria"])
def test_countries_are_known_in_many_languages(name: str) -> None:
    assert gazetteer.by_name(name)[0].country == "SY"


@pytest.mark.parametrize(
    ("id", "division"),
    [
        (170794, "SY-DY"),
        (99072, "IQ-NI"),
        (2996944, "FR-ARA"),
        (703448, "UA-30"),
        (524901, "RU-MOW"),
        (5128581, "US-NY"),
        (2867714, "DE-BY"),
    ],
)
def test_towns_have_the_iso_code_of_their_division(id: int, division: str) -> None:
    place = gazetteer.place(id)
    assert place is not None
    assert place.division == division


def test_country_and_division_are_found_by_code() -> None:
    country, division = gazetteer.country("SY"), gazetteer.division("SY-DY")
    assert country is not None
    assert division is not None
    assert (country.id, country.feature) == (163843, "C")
    assert (division.feature, division.country) == ("A", "SY")
    assert 34 < division.lat < 36


def test_a_transport_code_is_no_name() -> None:
    assert not any(e.id == 170794 for e in gazetteer.by_name("DEZ"))


def test_each_thread_reads_through_its_own_connection() -> None:
    gazetteer._by_key.cache_clear()
    answers: list[int] = []
    threads = [
        threading.Thread(target=lambda name=n: answers.append(gazetteer.by_name(name)[0].id)) for n in ("Lyon", "Mosul", "Homs")
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(answers) == [99072, 169577, 2996944]


def _without_connection(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    monkeypatch.setattr(gazetteer, "PATH", path)
    monkeypatch.setattr(gazetteer, "_local", threading.local())
    gazetteer._by_key.cache_clear()


def test_a_missing_gazetteer_names_the_remedy(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    _without_connection(monkeypatch, tmp_path / "none.sqlite")
    with pytest.raises(SourcierError, match=r"python -m sourcier\.data\.make_gazetteer"):
        gazetteer.by_name("Lyon")


def test_a_gazetteer_of_another_version_is_refused(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    old = tmp_path / "old.sqlite"
    sqlite3.connect(old).execute("pragma user_version = 1").connection.close()
    _without_connection(monkeypatch, old)
    with pytest.raises(SourcierError, match="another version"):
        gazetteer.by_name("Lyon")


def test_match_divisions_finds_a_division_through_its_seat() -> None:
    pytest.importorskip("pycountry")
    towns = [
        {"countrycode": "SY", "admin1code": "X", "name": "Idlib", "alternatenames": [], "population": 100_000},
        {"countrycode": "SY", "admin1code": "Y", "name": "Tartus", "alternatenames": [], "population": 100_000},
    ]
    codes, names = match_divisions(towns)
    assert codes == {("SY", "X"): "SY-ID", ("SY", "Y"): "SY-TA"}
    assert names["SY-ID"][0] == "Idlib"


def test_compact_drops_what_stands_between_letters() -> None:
    assert compact("Deir ez-Zor") == compact("Deïr EzZor") == compact("DEIR-EZ ZOR") == "deirezzor"


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Jarablous", "Jarābulus"),
        ("al-Soukhna", "As Sukhnah"),
        ("AlTabneh", "At Tibnī"),
        ("Al-Boukamal", "Ālbū Kamāl"),
        ("Мосул", "Mossoul"),
        ("Qusair", "al-Koussair"),
    ],
)
def test_skeleton_agrees_over_transliterations(a: str, b: str) -> None:
    assert skeleton(a) == skeleton(b) != ""


def test_skeleton_of_two_consonants_tells_nothing() -> None:
    assert skeleton("al-Raqqa") == ""


def test_sounds_keeps_vowels_that_differ() -> None:
    assert sounds("Soukhna") == sounds("Sukhnah") != sounds("Sakhina")


def test_inflections_are_of_cyrillic_names_only() -> None:
    assert "Ракка" in inflections("Ракке")
    assert inflections("Homs") == []
