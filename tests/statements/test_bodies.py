"""For which body somebody speaks whom a possessive ties to it."""

from __future__ import annotations

import pytest

from sourcier import pipeline

SPEAKERS = [
    (
        "fr",
        "L'état-major s'exprime. « Aucun soldat n'est tombé lundi », a dit son porte-parole, le colonel Jean Aldar.",
        "état-major",
    ),
    (
        "fr",
        "L'agence régionale de santé dément : « Aucun lot n'a été retiré », a dit sa directrice adjointe, Ana Diaz.",
        "agence régionale de santé",
    ),
    (
        "fr",
        "Pas soixante, assure la préfecture du Nord. « Vingt-trois ont été arrêtés », a déclaré ce midi sa directrice, Ana Diaz.",
        "la préfecture du Nord",
    ),
    (
        "fr",
        "Le syndicat Sud Rail est parti. « C'est indigne de la direction », tonne son délégué, Ali Ould.",
        "Le syndicat Sud Rail",
    ),
    ("fr", "Ana Diaz a quitté la salle. « Il n'y a rien à leur dire », a lâché son avocate, Inès Hart.", None),
    ("fr", "Le syndicat est parti.\n\nUn passant regarde. « Je n'ai rien vu venir », dit son fils, Ali Ould.", None),
    (
        "fr",
        "Le syndicat Force des ateliers a reçu une lettre. « C'est trop pour nous tous », tonne Ali Ould, le délégué du syndicat.",
        "Le syndicat Force des ateliers",
    ),
    (
        "en",
        "The union Sud Rail got a letter. “It is too much for us,” said Ali Ould, a delegate of the union.",
        "The union Sud Rail",
    ),
    (
        "en",
        "The general staff broke its silence. “No soldier fell,” said its spokesman, Colonel John Alder.",
        "The general staff",
    ),
    ("en", "The operator says all went well. Its director, Ann Hart, said the report was wrong.", "The operator"),
    ("en", "Ann Hart left the hall. “There is nothing to say to them,” her lawyer, John Alder, said.", None),
    ("en", "Nine were arrested, says Luc Hanssen, who heads the regional customs office.", "the regional customs office"),
    ("fr", "Neuf hommes ont été arrêtés, dit Luc Hanssen, qui dirige la police de Lormes.", "la police de Lormes"),
    ("en", "Nine were arrested, says Luc Hanssen, who heads north on Monday.", None),
]


@pytest.mark.parametrize(("language", "text", "body"), SPEAKERS, ids=[text[:60] for _, text, _ in SPEAKERS])
def test_spoken_for(language: str, text: str, body: str | None) -> None:
    said = [s for s in pipeline.read(text, language=language, published="2026-03-04", clean=True).statements if s.source]
    assert said[-1].chain[0].speaks_for == body
