"""Whom somebody counts as their comrades or colleagues: people of their own kind."""

from __future__ import annotations

import pytest

from sourcier import pipeline
from sourcier.claims.components import tellings
from sourcier.data.concepts import related

# Language, text, and what is counted; nothing where it is not told.
SAID = [
    ("en", "Two inmates said that five of their comrades were shot in the yard.", "inmate"),
    ("en", "Nurses said that three of their colleagues had fallen ill.", "nurse"),
    ("en", "A miner said that four colleagues were trapped.", "miner"),
    ("fr", "Deux détenus racontent que cinq de leurs camarades ont été abattus dans la cour.", "prisoner"),
    ("fr", "Une infirmière a déclaré que quatre collègues étaient bloqués.", "nurse"),
    ("ru", "Двое заключённых рассказали, что пятеро их товарищей убиты во дворе.", "prisoner"),
    ("ru", "Шахтёры сообщили, что погибли трое их коллег.", "miner"),
    ("ar", "وأفاد النزيلان بأن خمسة من رفاقهما قتلوا رميا بالرصاص في الباحة.", "inmate"),
    ("ar", "قالت ممرضات إن ثلاثة من زملائهن أصيبوا بالعدوى.", "nurse"),
    ("en", "The ministry said that five comrades were shot in the yard.", None),
    ("en", "Nurses said that five miners and their colleagues were trapped.", "miner"),
    ("en", "Nurses said that five were trapped.", None),
    ("en", "Two inmates said that five cars of their comrades were burnt.", "car"),
    ("fr", "Deux détenus racontent que cinq maisons de leurs camarades ont brûlé.", "house"),
]


@pytest.mark.parametrize(("language", "text", "concept"), SAID, ids=[text[:40] for _, text, _ in SAID])
def test_what_is_counted(language: str, text: str, concept: str | None) -> None:
    article = pipeline.read(text, language=language, published="2026-03-04", clean=True)
    counted = [q.concept for told in tellings(article) if not told.secondary for q in told.quantities[:1]]
    assert counted
    assert all(one is concept is None or (one and concept and related(one, concept)) for one in counted)
