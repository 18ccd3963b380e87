"""Demands that what was told be taken back, and reports that are said to rest on nothing: who denies it, and that nobody asserts it."""

from __future__ import annotations

from pathlib import Path

import pytest

import sourcier

CASES = [
    line.split("\t")
    for line in Path(__file__).with_name("retractions.tsv").read_text(encoding="utf-8").splitlines()
    if not line.startswith("#")
]


@pytest.mark.parametrize(("language", "text", "expected"), [(one[0], *one[2:]) for one in CASES], ids=lambda value: value[:60])
def test_who_takes_it_back(language: str, text: str, expected: str) -> None:
    found = [s for s in sourcier.read(text, language=language).statements if s.confidence >= 0.5]
    assert [(s.chain[0].name, s.stance) for s in found] == [_said(one) for one in expected.split(" | ")]


def _said(expected: str) -> tuple[str, str]:
    name, _, stance = expected.partition(" !")
    return name, stance or "asserts"
