"""Quotation marks of every kind, whole and broken."""

from __future__ import annotations

import pytest

from sourcier.statements.quotes import pair

CASES = [
    ("« Oui », dit-il.", ["Oui"]),
    ("“Yes,” she said, “and no.”", ["Yes,", "and no."]),
    ('"Yes," she said.', ["Yes,"]),
    ('vers des " régions plus sûres ", dit-il', ["régions plus sûres"]),
    ("'No,' he said. It's the boys' turn.", ["No,"]),
    ("‘No,’ he said. It’s late.", ["No,"]),
    ("„Nein“, sagte er.", ["Nein"]),
    ("‹ Oui › et « non »", ["Oui", "non"]),
    ("“He said ‘go’ twice.”", ["He said ‘go’ twice.", "go"]),
    ("« Elle a crié “au feu” hier »", ["Elle a crié “au feu” hier", "au feu"]),
    ("''It is late,'' he said.", ["It is late,"]),
    ("The residents' homes and the dogs' beds.", []),
    ("l'eau d'Irénée aujourd'hui", []),
    ('a 6" pipe and a 7" pipe', []),
    ("“One paragraph that never closes", ["One paragraph that never closes"]),
    ("A mark “ in the middle of nothing", []),
    ("Le maire : « Nous irons", ["Nous irons"]),
    ("fini»; « a » »", ["a"]),
    ("«»", []),
]


@pytest.mark.parametrize(("text", "inner"), CASES)
def test_pair(text: str, inner: list[str]) -> None:
    assert [text[slice(*q.inner)] for q in pair(text, [(0, len(text))])] == inner


def test_a_missing_mark_ends_with_its_paragraph() -> None:
    text = "“One that never closes.\n“Two,” she said."
    quotes = pair(text, [(0, 23), (24, len(text))])
    assert [text[slice(*q.inner)] for q in quotes] == ["One that never closes.", "Two,"]
