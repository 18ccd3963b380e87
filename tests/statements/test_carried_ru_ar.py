"""Who carries a claim to the page, in Russian and Arabic: media that learned, published, were told, have seen or are referred to."""

from __future__ import annotations

import pytest

import sourcier
from tests.statements.cases_carried_ru_ar import ARABIC, RUSSIAN

CASES = [
    pytest.param(language, text, chains, id=f"{kind}: {text}")
    for language, cases in (("ru", RUSSIAN), ("ar", ARABIC))
    for kind, rows in cases.items()
    for text, chains in rows
]


@pytest.mark.parametrize(("language", "text", "chains"), CASES)
def test_who_carries_it(language: str, text: str, chains: str) -> None:
    statements = sourcier.read(text, language=language).statements
    found = (
        " < ".join("not given" if link.kind == "not_given" else link.name for link in s.chain)
        for s in statements
        if s.confidence >= 0.5
    )
    assert " | ".join(found) == chains
