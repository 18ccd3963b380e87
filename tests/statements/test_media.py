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
