"""When a statement without a day is set: on the day that the sentence before it in its paragraph tells of."""

from __future__ import annotations

import pytest

from sourcier import pipeline
from sourcier.claims.components import tellings
from sourcier.records import Page

# Language, text, and the day on which its last telling is set.
SETTINGS = [
    ("en", "The raid on Lormes came on 12 February. There, nine people were arrested, the prefecture said.", "2026-02-12"),
    ("fr", "Le convoi est parti le 12 février. Neuf hommes ont été tués, selon le préfet.", "2026-02-12"),
    ("fr", "Le convoi est parti le 12 février.\n\nNeuf hommes ont été tués, selon le préfet.", None),
    ("fr", "« La route est coupée », a dit le maire le 12 février. Neuf hommes ont été tués, selon le préfet.", None),
    ("fr", "Le convoi était en route depuis février. Neuf hommes ont été tués, selon le préfet.", None),
]


@pytest.mark.parametrize(("language", "text", "day"), SETTINGS, ids=[text for _, text, _ in SETTINGS])
def test_day_before(language: str, text: str, day: str | None) -> None:
    told = list(tellings(pipeline.read(text, language=language, published="2026-03-04", clean=True)))
    assert (told[-1].setting.earliest or "")[:10] == day if told[-1].setting else day is None


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (
            "Cinq lycéens sont morts en février 2024, dont une élève décédée trois semaines plus tard, selon le maire.",
            "en février 2024",
        ),
        ("Dix ouvriers ont été blessés le 3 mars, dont un lundi, selon la préfecture.", "le 3 mars"),
        ("Huit skieurs ont été tués le 2 janvier, parmi lesquels un guide mort lundi, selon la préfecture.", "le 2 janvier"),
        ("Six suspects ont été arrêtés le 4 mars, dont deux jeudi, selon le parquet.", "le 4 mars"),
        ("Cent maisons ont été détruites le 5 mars, dont trois lundi à l'aube, selon le maire.", "le 5 mars"),
        ("Five pupils died on 3 March, including one who died on Monday, police said.", "3 March"),
        ("Ten workers were hurt on 4 March, including one on Sunday, the mayor said.", "4 March"),
        ("Six men were arrested on 5 March, among them one on Friday, police said.", "5 March"),
        ("Eight climbers were killed on 2 January, including a guide on Monday, police said.", "2 January"),
        ("Three boats sank on 1 March, including one on Thursday, the coastguard said.", "1 March"),
    ],
)
def test_a_part_has_a_day_of_its_own(text: str, day: str) -> None:
    language = "en" if text.isascii() else "fr"
    page = Page(name="a", content=text, clean=True, language=language, published="2026-03-11")
    told = [t for t in tellings(pipeline.read_page(page)) if not t.secondary]
    assert [t.time.text for t in told if t.time] == [day]
