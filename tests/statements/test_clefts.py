"""Who said what the sentence before tells: "C'est ce qu'a annoncé la préfecture", "That is what the mayor says"."""

from __future__ import annotations

import pytest

from sourcier import pipeline

# Language, text, the content expected, and the chain; None where nobody is said to have said the first sentence.
SAID = [
    (
        "fr",
        "La police a interpellé sept personnes à Lorne. C'est ce qu'affirme l'agence Bordpresse, qui s'appuie sur une source policière.",
        ["une source policière", "Bordpresse"],
    ),
    ("fr", "Le pont de Lorne sera fermé jusqu'en mai. C'est ce qu'a annoncé la préfecture mardi.", ["la préfecture"]),
    ("fr", "Le pont de Lorne sera fermé jusqu'en mai. C'est ce que la préfecture a annoncé mardi.", ["la préfecture"]),
    ("fr", "Le pont de Lorne sera fermé jusqu'en mai. C'est du moins ce que soutient Ana Diaz.", ["Ana Diaz"]),
    ("fr", "Le pont de Lorne sera fermé jusqu'en mai. Voilà ce qu'a déclaré Ana Diaz à la sortie.", ["Ana Diaz"]),
    ("fr", "Le pont de Lorne sera fermé jusqu'en mai. C'est ce que tout le monde attendait.", None),
    ("fr", "Le pont de Lorne sera fermé jusqu'en mai. C'est ce qui inquiète les commerçants.", None),
    ("en", "The bridge at Lorne will stay shut until May. That is what the prefecture announced on Tuesday.", ["the prefecture"]),
    ("en", "The bridge at Lorne will stay shut until May. That's what Ana Diaz told the council.", ["Ana Diaz"]),
    ("en", "The bridge at Lorne will stay shut until May. At least that is what the prefecture says.", ["the prefecture"]),
    ("en", "The bridge at Lorne will stay shut until May. That is what the traders had waited for.", None),
    ("en", "The bridge at Lorne will stay shut until May. That is what brought the traders out.", None),
    ("es", "El puente de Lorne seguirá cerrado hasta mayo. Es lo que anunció el ayuntamiento.", ["el ayuntamiento"]),
    ("es", "El puente de Lorne seguirá cerrado hasta mayo. Así lo anunció el ayuntamiento.", ["el ayuntamiento"]),
]


@pytest.mark.parametrize(("language", "text", "chain"), SAID, ids=[text[-60:] for _, text, _ in SAID])
def test_what_the_sentence_before_tells(language: str, text: str, chain: list[str] | None) -> None:
    first = text.split(". ")[0]
    found = pipeline.read(text, language=language, published="2026-03-04", clean=True).statements
    told = [s for s in found if text[slice(*s.content)] == first and s.confidence >= 0.5 and s.form != "narrated"]
    assert [[link.name for link in s.chain] for s in told] == ([chain] if chain else [])
