"""Media that no table knows are named by the nouns beside them."""

from __future__ import annotations

import pytest

import sourcier


@pytest.mark.parametrize(
    ("told", "named"),
    [
        ("the French newspaper Le Midi Libre", "Le Midi Libre"),
        ("the Russian state news agency Vesna", "Vesna"),
        ("the British tabloid The Siren", "The Siren"),
        ("the US-based website Openlook", "Openlook"),
        ("the Gulf-owned channel Al Sahil", "Al Sahil"),
        ("the Oslo-based daily L'Horizon", "L'Horizon"),
        ("the Irish weekly paper The Clare Lantern", "The Clare Lantern"),
        ("the Lebanese news site El Marsad", "El Marsad"),
        ("the Meridian newspaper", "Meridian"),
    ],
)
@pytest.mark.parametrize(
    "text",
    [
        "Two men were killed on Monday, {} reported.",
        "According to {}, two men were killed on Monday.",
        "Two men were killed on Monday, a police source told {}.",
    ],
)
def test_a_medium_named_after_its_noun(text: str, told: str, named: str) -> None:
    article = sourcier.read(text.format(told), language="en")
    assert [s.chain[-1].name for s in article.statements if s.chain] == [named]


@pytest.mark.parametrize(
    ("language", "text", "relay"),
    [
        ("en", "Questioned on Tuesday by Agence Relais, a municipal source said that two men had died.", "Agence Relais"),
        ("en", "Interviewed late on Monday by Radio Nord, Anna Bell said that two men had died.", "Radio Nord"),
        ("en", "Asked by the Echo, the minister said that two men had died.", "Echo"),
        ("fr", "Interrogé mardi par l'Agence Relais, un élu affirme que deux hommes sont morts.", "Agence Relais"),
        ("fr", "Interrogé ce lundi soir par le Courrier, un élu affirme que deux hommes sont morts.", "Courrier"),
        ("fr", "Invité de Radio Nord lundi, le ministre a assuré que deux hommes étaient morts.", "Radio Nord"),
        ("en", "Asked by Mr Smith, the minister said that two men had died.", None),
        ("fr", "Interrogé mardi par la police, le suspect a affirmé que deux hommes étaient morts.", None),
    ],
)
def test_who_asked_is_the_medium_that_passes_it_on(language: str, text: str, relay: str | None) -> None:
    (statement,) = sourcier.read(text, language=language).statements
    assert [link.name for link in statement.chain[1:]] == ([relay] if relay else [])
