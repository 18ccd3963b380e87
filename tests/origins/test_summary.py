"""The line that stands for a claim is what somebody says, without who says it in its middle."""

from __future__ import annotations

import pytest

from sourcier import pipeline


@pytest.mark.parametrize(
    ("language", "text", "summary"),
    [
        (
            "en",
            "“Nine miners were killed in the shaft on Monday,” said Ann Hart. “We are still looking for two.”",
            "Nine miners were killed in the shaft on Monday",
        ),
        (
            "fr",
            "« Neuf mineurs ont été tués lundi dans le puits », a déclaré Ana Diaz. « Nous en cherchons deux. »",
            "Neuf mineurs ont été tués lundi dans le puits",
        ),
        (
            "ru",
            "«Девять горняков погибли в понедельник в шахте, — сказала Анна Лоскутова. — Двоих ещё ищут».",
            "Девять горняков погибли в понедельник в шахте",
        ),
    ],
)
def test_an_interrupted_quotation_is_told_up_to_its_speaker(language: str, text: str, summary: str) -> None:
    article = pipeline.read(text, language=language, published="2026-03-04", clean=True)
    assert summary in [claim.summary for claim in pipeline.build_report([article]).claims]
