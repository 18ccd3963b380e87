"""What is said, and by whom, in sentences that put much between a verb of saying and its content."""

from __future__ import annotations

import pytest

from sourcier import pipeline

# Language, text, the content of its last attribution and who says it, origin first.
SAID = [
    # Whom somebody told something is not who says it.
    (
        "en",
        "Twelve were hurt, Ann Hart, the head of the rescue service, told reporters.",
        "Twelve were hurt",
        ["Ann Hart"],
    ),
    (
        "en",
        "Twelve people were hurt, the prosecutor, Ana Diaz, told a news conference on Friday.",
        "Twelve people were hurt",
        ["Ana Diaz"],
    ),
    (
        "en",
        "Twelve people were hurt, the bridge being shut, warned police.",
        "Twelve people were hurt, the bridge being shut",
        ["police"],
    ),
    ("en", "“It is over,” Ann Hart said. Did the mayor say that he would resign?", "It is over,", ["Ann Hart"]),
    (
        "fr",
        "Une infirmière du dispensaire, Ramatou Hassane, explique à Horizon TV avoir soigné onze blessés jeudi dans la nuit.",
        "avoir soigné onze blessés jeudi dans la nuit",
        ["Ramatou Hassane", "Horizon TV"],
    ),
    (
        "fr",
        "Le préfet assure aux journalistes avoir reçu douze plaintes depuis lundi.",
        "avoir reçu douze plaintes depuis lundi",
        ["Le préfet"],
    ),
    (
        "fr",
        "Le ministère affirme n'avoir reçu aucune plainte à ce jour.",
        "n'avoir reçu aucune plainte à ce jour",
        ["Le ministère"],
    ),
    (
        "fr",
        "La préfecture de la Côte-d'Or confirme avoir reçu douze lettres.",
        "avoir reçu douze lettres",
        ["La préfecture de la Côte-d'Or"],
    ),
    ("fr", "M. Aubanel reconnaît en revanche avoir reçu une offre.", "avoir reçu une offre", ["Aubanel"]),
    (
        "fr",
        "Le maire, Jean Aldar, a démissionné lundi soir, confirme The Lorne Gazette, un quotidien qu'on ne soupçonnera de rien.",
        "Le maire, Jean Aldar, a démissionné lundi soir",
        ["The Lorne Gazette"],
    ),
    (
        "fr",
        "L'agence Norvia évoquait la veille, en citant une source policière, une soixantaine d'interpellations.",
        "une soixantaine d'interpellations",
        ["une source policière", "Norvia"],
    ),
    (
        "fr",
        "Deux corps ont été trouvés, a dit Ana Diaz. Il en reste, a-t-elle ajouté.\n\n"
        "Parmi les rescapés, Jean Aldar. « J'ai compté six corps sur le quai », lui a-t-il confié.",
        "J'ai compté six corps sur le quai",
        ["Jean Aldar"],
    ),
    ("en", "We have established little, but we report that nine men fled the prison on Monday.", None, ["Radio Test"]),
]


@pytest.mark.parametrize(("language", "text", "content", "chain"), SAID, ids=[text[:60] for _, text, _, _ in SAID])
def test_said(language: str, text: str, content: str | None, chain: list[str]) -> None:
    article = pipeline.read(text, language=language, published="2026-03-04", clean=True, outlet="Radio Test")
    last = [s for s in article.statements if s.source][-1]
    assert content is None or article.text[slice(*last.content)] == content
    assert [link.name for link in last.chain] == chain
