"""Which words say whether a day is to come: those of its own clause before those beyond a comma."""

from __future__ import annotations

import pytest

from sourcier.pipeline import read
from sourcier.records import Time

# Language, sentence, and the day of its weekday, read on Wednesday, 4 March 2026.
DAYS = [
    ("en", "The bank will close on Friday, two officials said.", "2026-03-06"),
    ("en", "The bank closed on Friday, two officials said.", "2026-02-27"),
    (
        "en",
        "The bank will raise its key rate by 50 basis points to 5.25 percent on Friday, two officials told Norvia.",
        "2026-03-06",
    ),
    ("en", "The strike will begin on Monday, the union announced.", "2026-03-09"),
    ("en", "The strike began on Monday, the union announced.", "2026-03-02"),
    ("fr", "La banque va fermer vendredi, ont dit deux responsables.", "2026-03-06"),
    ("fr", "La banque a fermé vendredi, disent deux responsables.", "2026-02-27"),
    ("fr", "La grève commencera lundi, a annoncé le syndicat.", "2026-03-09"),
    ("fr", "La grève a commencé lundi, a annoncé le syndicat.", "2026-03-02"),
    ("fr", "Le pont sera fermé samedi, a indiqué la mairie.", "2026-03-07"),
]


@pytest.mark.parametrize(("language", "text", "day"), DAYS, ids=[text for _, text, _ in DAYS])
def test_the_tense_of_a_clause_is_its_own(language: str, text: str, day: str) -> None:
    made = read(text, language=language, published="2026-03-04", clean=True)
    assert [(m.earliest or "")[:10] for m in made.mentions if isinstance(m, Time)] == [day]
