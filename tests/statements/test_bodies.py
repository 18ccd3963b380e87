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
    # An office behind the name says for whom.
    (
        "fr",
        "Le suspect a été relâché dans la nuit, confirme l'inspecteur Rémi Vauquelin, porte-parole de la police.",
        "la police",
    ),
    ("fr", "« J'ai tout vu », raconte Jean Aldar, boulanger à Lorne.", None),
    ("fr", "« J'ai tout vu », raconte Jean Aldar, père de deux enfants.", None),
    ("fr", "« Rien n'est signé », tempère Jean Aldar, avocat de la famille.", None),
    ("en", "Twelve were hurt, Ann Hart, the head of the rescue service, told reporters.", None),
    ("en", "“Nobody asked us,” said Ann Hart, a nurse at the clinic.", None),
    ("en", "“Nobody asked us,” said Ann Hart, mother of three.", None),
    ("en", "“Nobody asked us,” said Ann Hart, who lives near the harbour office.", None),
    ("ru", "«Нас никто не предупреждал», — сказала Анна Лоскутова, мать двоих детей.", None),
    ("ar", "لم يصب أحد بأذى، حسبما قال سامي الحداد، المتحدث باسم وزارة الصحة.", "وزارة الصحة"),
    ("ar", "وقالت هدى الزين، مديرة المستشفى الحكومي، إن الجرحى غادروا.", "المستشفى الحكومي"),
    # "The company" is the one that spoke before.
    (
        "fr",
        "Le courant est revenu, a indiqué Réseau Volt. Un transformateur a brûlé, a précisé une porte-parole de l'entreprise, Ana Diaz.",
        "Réseau Volt",
    ),
    (
        "en",
        "Power is back, grid operator Voltnet said. A transformer caught fire, said Ana Diaz, a spokeswoman for the company.",
        "grid operator Voltnet",
    ),
    (
        "fr",
        "Un immeuble a brûlé. Trois personnes ont été relogées, a précisé une porte-parole de l'entreprise, Ana Diaz.",
        None,
    ),
]


@pytest.mark.parametrize(("language", "text", "body"), SPEAKERS, ids=[text[:60] for _, text, _ in SPEAKERS])
def test_spoken_for(language: str, text: str, body: str | None) -> None:
    said = [s for s in pipeline.read(text, language=language, published="2026-03-04", clean=True).statements if s.source]
    assert said[-1].chain[0].speaks_for == body
