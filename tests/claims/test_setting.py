"""When a statement without a day is set: on the day that the sentence before it in its paragraph tells of."""

from __future__ import annotations

import pytest

from sourcier import pipeline
from sourcier.claims.components import tellings

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
