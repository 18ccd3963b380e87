"""Names and places in Spanish (invented sentences)."""

from __future__ import annotations

import pytest

from sourcier.mentions.names import find
from sourcier.mentions.places import find as places_of

NAMES = [
    ("El alcalde Fermín Barrantes habló.", ("Fermín Barrantes", "person")),
    ("Lo dijo la doctora Nuria Bascuas.", ("Nuria Bascuas", "person")),
    ("El general Aurelio Toledo lo negó.", ("Aurelio Toledo", "person")),
    ("Informó el Ministerio de Sanidad.", ("Ministerio de Sanidad", "organisation")),
    ("Según el Observatorio de las Mareas, subirá.", ("Observatorio de las Mareas", "organisation")),
    ("La secretaria Adriana Quiroz calla.", ("Adriana Quiroz", "person")),
]
# text, the words of the place, its country, its relation.
PLACES = [
    ("El presidente viajó a Argentina.", "Argentina", "AR", "in"),
    ("El ministro viajó al Perú.", "Perú", "PE", "in"),
    ("Ocurrió en Sevilla.", "Sevilla", "ES", "in"),
    ("Llueve en Estados Unidos.", "Estados Unidos", "US", "in"),
    ("El incendio avanza hacia Cataluña.", "Cataluña", "ES", "to"),
    ("Cayó a 20 kilómetros al norte de Sevilla.", "20 kilómetros al norte de Sevilla", "ES", "north_of"),
    ("Vive cerca de Bogotá.", "cerca de Bogotá", "CO", "near"),
]


@pytest.mark.parametrize(("text", "expected"), NAMES)
def test_find_tells_people_from_bodies(text: str, expected: tuple[str, str]) -> None:
    assert expected in [(name.text, name.type) for name in find(text, language="es", taken=[])]


@pytest.mark.parametrize("text", ["Nadie lo sabe.", "Según parece, llueve.", "También ayer nevó.", "El lunes cerró."])
def test_find_takes_no_sentence_opening_for_a_name(text: str) -> None:
    assert find(text, language="es", taken=[]) == []


@pytest.mark.parametrize(("text", "words", "country", "relation"), PLACES)
def test_find_places(text: str, words: str, country: str, relation: str) -> None:
    found = [place for place in places_of(text, language="es") if place.text.endswith(words)]
    assert [(place.country, place.relation) for place in found] == [(country, relation)]
