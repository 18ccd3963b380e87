"""Negations that say of no event that it has not happened, and so contradict nobody who tells that it has."""

from __future__ import annotations

import pytest

from sourcier.claims.negations import of_no_event
from sourcier.languages import language

OF_NONE = [
    ("en", "It cannot buy more than a tenth of the shares before May"),
    ("en", "The line had no comment on the suit"),
    ("en", "He did not mention where the yard was looking"),
    ("en", "Not to go ahead with the duty"),
    ("en", "We should not raise the toll of the bridge"),
    ("en", "There were no details beyond one sentence"),
    ("en", "The ministry did not disclose the price"),
    ("fr", "Le port ne doit pas fermer chaque semaine"),
    ("es", "El puerto no puede cerrar cada semana"),
]
OF_AN_EVENT = [
    ("en", "No child was hurt in the fire"),
    ("en", "The guns could not have shelled the school"),
    ("en", "The bank did not sell crowns on Monday"),
    ("en", "The tank has not leaked"),
    ("en", "Nobody left the island"),
    ("fr", "Aucun enfant n'a été blessé"),
    ("fr", "Le camion n'a pas quitté le dépôt"),
    ("es", "El tanque no ha explotado"),
]


@pytest.mark.parametrize(("code", "text"), OF_NONE)
def test_of_no_event(code: str, text: str) -> None:
    assert _of_no_event(code, text)


@pytest.mark.parametrize(("code", "text"), OF_AN_EVENT)
def test_of_an_event(code: str, text: str) -> None:
    assert not _of_no_event(code, text)


def _of_no_event(code: str, text: str) -> bool:
    known = language(code)
    assert known is not None
    assert known.actions is not None
    assert known.denials is not None
    return of_no_event(text, known.actions, known.denials)
