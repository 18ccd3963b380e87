"""What only points to something that nobody tells is no claim."""

from __future__ import annotations

import pytest

from sourcier import pipeline


@pytest.mark.parametrize(
    ("language", "sentence", "claims"),
    [
        ("fr", "La préfecture de l'Orvonne a corrigé l'erreur.", 0),
        ("en", "The ministry of Varland corrected the mistake.", 0),
        ("fr", "La préfecture de l'Orvonne a démenti avoir évacué le village de Lormes.", 1),
        ("en", "The ministry of Varland denied that two soldiers had been killed.", 1),
    ],
)
def test_a_dispute_alone_is_a_claim_if_it_says_what_it_disputes(language: str, sentence: str, claims: int) -> None:
    article = pipeline.read(sentence, language=language, published="2026-03-04", clean=True)
    assert len(pipeline.build_report([article]).claims) == claims
