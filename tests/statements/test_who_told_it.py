"""Who told it where the sentence before, a phrase in front or a noun names them: sentences of Russian, Arabic and French news."""

from __future__ import annotations

from pathlib import Path

import pytest

import sourcier

# Language, kind, text, and the chains of what is told, origin first ("origin < medium"; "|" parts several).
CASES = [
    line.split("\t")
    for line in Path(__file__).with_name("who_told_it.tsv").read_text(encoding="utf-8").splitlines()
    if not line.startswith("#")
]

NAMES = {"not_given": "not given", "own_reporting": "own"}


@pytest.mark.parametrize(("language", "text", "chains"), [(one[0], *one[2:]) for one in CASES], ids=lambda value: value[:60])
def test_who_told_it(language: str, text: str, chains: str) -> None:
    found = [
        " < ".join(NAMES.get(link.kind, link.name) for link in s.chain)
        for s in sourcier.read(text, language=language).statements
        if s.confidence >= 0.5
    ]
    assert sorted(found) == sorted(chains.split(" | "))
