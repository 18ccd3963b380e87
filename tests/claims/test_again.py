"""A number alone counts what the article counted last."""

from __future__ import annotations

import pytest

from sourcier import pipeline
from sourcier.claims.components import tellings

# Language, text, and what its last telling says was done and to whom.
NUMBERS = [
    ("fr", "Douze personnes ont été arrêtées lundi, selon la police. La préfecture parle de quinze.", ("arrest", "person")),
    ("fr", "L'usine supprime 320 postes, a annoncé le groupe. Les syndicats évoquent le chiffre de 280.", ("lay_off", "job")),
    (
        "fr",
        "Douze personnes ont été arrêtées lundi, selon la police. « Nous étions quinze », dit Ali Ould.",
        ("arrest", "person"),
    ),
    ("fr", "Douze personnes ont été arrêtées lundi, selon la police. « Il a sept ans », dit Ali Ould.", ("", "time_span")),
    ("fr", "Douze personnes ont été arrêtées lundi, selon la police. « Le bus 12 est passé », dit Ali Ould.", ("", None)),
    ("en", "Twelve people were hurt on Monday, police said. The hospital put the number at fifteen.", ("injure", "person")),
    ("en", "The plant will cut 320 jobs, the firm said. A union insists that it holds a paper listing 280.", ("lay_off", "job")),
    ("en", "No jobs will go, the firm said. A union insists that it holds a paper listing 280.", ("", None)),
]


@pytest.mark.parametrize(("language", "text", "expected"), NUMBERS, ids=[text for _, text, _ in NUMBERS])
def test_counting_again(language: str, text: str, expected: tuple[str, str | None]) -> None:
    told = list(tellings(pipeline.read(text, language=language, published="2026-03-04", clean=True)))
    assert (told[-1].action, told[-1].quantities[0].concept) == expected
    assert told[-1].again == (told[0].statement.id if expected[0] else None)
