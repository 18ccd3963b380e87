"""How sure a content is told to be, by its verb and where it stands beside its tag."""

from __future__ import annotations

import pytest

from sourcier import pipeline

MOODS = [
    ("fr", "Trois tonnes de tabac auraient été saisies, a ajouté la même source.", "reported"),
    ("fr", "Deux d'entre eux seraient dans un état critique, a ajouté le médecin.", "reported"),
    ("fr", "Même blessé, il serait venu, a dit son frère.", "asserted"),
    ("fr", "Il serait venu si on l'avait appelé, a dit son frère.", "asserted"),
    ("en", "Three tonnes were reportedly seized, the same source added.", "reported"),
]


@pytest.mark.parametrize(("language", "text", "modality"), MOODS, ids=[text for _, text, _ in MOODS])
def test_modality(language: str, text: str, modality: str) -> None:
    said = [s for s in pipeline.read(text, language=language, published="2026-03-04", clean=True).statements if s.source]
    assert [s.modality for s in said] == [modality]
