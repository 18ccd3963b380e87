"""A line that only names who wrote is no statement; a sentence in which the outlet tells what it has seen is one."""

from __future__ import annotations

import pytest

from sourcier import pipeline

BYLINES = [
    "De notre envoyée spéciale à Brest, Ana Roux",
    "Par notre envoyé spécial, Luc Aubin",
    "De nos correspondants à Brest et à Nantes",
    "Notre correspondante à Lyon, Ana Roux",
]
SEEN = [
    "Notre envoyée spéciale a vu deux navires brûler lundi.",
    "Selon notre envoyé spécial, le port a fermé lundi.",
    "Constat de notre envoyé spécial : douze blessés et deux navires coulés.",
    "Nos correspondants ont pu visiter le quai, qui a brûlé lundi.",
]


def told(line: str) -> list[str]:
    """What a page is read to tell in one of its lines, which is not its first."""
    text = f"La grève du port continue\n\n{line}\n\nIl pleut sur la ville."
    article = pipeline.read(text, language="fr")
    start = text.index(line)
    return [text[slice(*one.content)] for one in article.statements if start <= one.content[0] < start + len(line)]


@pytest.mark.parametrize("line", BYLINES)
def test_a_byline_tells_nothing(line: str) -> None:
    assert told(line) == []


@pytest.mark.parametrize("line", SEEN)
def test_what_the_outlet_has_seen_is_told(line: str) -> None:
    assert len(told(line)) == 1
