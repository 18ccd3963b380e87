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
    ("en", "The gas is said to have escaped from a tank, according to the port.", "reported"),
    ("en", "The minister is believed to have fled, the ministry said.", "reported"),
    ("en", "The police said that the two men were thought to have drowned.", "reported"),
    ("en", "Four of them are understood to be in hospital, the coastguard told the Echo.", "reported"),
    ("en", "The driver is widely believed to have slept, a lawyer said.", "reported"),
    ("en", "The firm has often been believed to be for sale, a broker said.", "reported"),
    ("en", "The bridge, which is said to be haunted, was closed on Monday, the mayor said.", "asserted"),
    ("en", "The guard who is believed to have slept was dismissed, the company said.", "asserted"),
    ("en", "The pilot resigned after he was alleged to have lied, the airline said.", "asserted"),
    ("en", "The theft was reported to the police on Monday, the owner said.", "asserted"),
    ("en", "The workers were told to leave the site, the union said.", "asserted"),
    ("en", "The visitors were allowed to be there, a clerk said.", "asserted"),
]


@pytest.mark.parametrize(("language", "text", "modality"), MOODS, ids=[text for _, text, _ in MOODS])
def test_modality(language: str, text: str, modality: str) -> None:
    said = [s for s in pipeline.read(text, language=language, published="2026-03-04", clean=True).statements if s.source]
    assert [s.modality for s in said] == [modality]
