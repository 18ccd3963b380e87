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
    (
        "fr",
        "Environ 12 000 personnes ont manifesté jeudi à Lormes, selon la préfecture. Les syndicats avancent le chiffre de 30 000.",
        ("protest", "person"),
    ),
    ("en", "Twelve people were hurt on Monday, police said. The hospital put the number at fifteen.", ("injure", "person")),
    ("en", "The plant will cut 320 jobs, the firm said. A union insists that it holds a paper listing 280.", ("lay_off", "job")),
    ("en", "No jobs will go, the firm said. A union insists that it holds a paper listing 280.", ("", None)),
]


@pytest.mark.parametrize(("language", "text", "expected"), NUMBERS, ids=[text for _, text, _ in NUMBERS])
def test_counting_again(language: str, text: str, expected: tuple[str, str | None]) -> None:
    told = list(tellings(pipeline.read(text, language=language, published="2026-03-04", clean=True)))
    assert (told[-1].action, told[-1].quantities[0].concept) == expected
    assert told[-1].again == (told[0].statement.id if expected[0] else None)


HAPPENED = [
    ("fr", "Un enfant est mort mardi, selon le maire. Le drame s'est produit à Lormes, a précisé la police.", "kill"),
    ("fr", "Un incendie a brûlé une grange, selon le maire. Le sinistre est survenu mardi, a dit la police.", "burn"),
    ("fr", "Un enfant est mort mardi, selon le maire. Un débat a eu lieu à Lormes, a précisé la police.", None),
    ("en", "A child died on Tuesday, the mayor said. The tragedy happened in the village of Auxy, police said.", "kill"),
    ("en", "Two trains collided, the mayor said. The accident took place near Auxy, police said.", "crash"),
    ("en", "A child died on Tuesday, the mayor said. A debate took place in Auxy, police said.", None),
]


@pytest.mark.parametrize(("language", "text", "action"), HAPPENED, ids=[text for _, text, _ in HAPPENED])
def test_happening_again(language: str, text: str, action: str | None) -> None:
    first, *_, last = tellings(pipeline.read(text, language=language, published="2026-03-04", clean=True))
    assert action is None or last.action == action
    assert last.again in ((first.statement.id, None) if action else (None,))
