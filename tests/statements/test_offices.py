"""The capital of an adjective before the noun of an office is no name ("le Premier ministre")."""

from __future__ import annotations

import pytest

import sourcier

CASES = [
    ("fr", "Le Premier ministre a dit que la grève continue.", "Le Premier ministre"),
    ("fr", "La Première ministre a dit que la grève continue.", "La Première ministre"),
    ("fr", "L'ancien Premier ministre a dit que la grève continue.", "L'ancien Premier ministre"),
    ("fr", "Le Haut commissaire aux retraites a dit que la grève continue.", "Le Haut commissaire aux retraites"),
    ("fr", "Le Grand rabbin a dit que la grève continue.", "Le Grand rabbin"),
    ("fr", "Le Premier secrétaire du parti a dit que la grève continue.", "Le Premier secrétaire du parti"),
    ("fr", "« La grève continue », a déclaré le Premier ministre.", "le Premier ministre"),
    ("es", "El Primer ministro dijo que la huelga sigue.", "El Primer ministro"),
    ("fr", "Le Premier ministre Jean Dorval a dit que la grève continue.", "Jean Dorval"),
    ("fr", "Le Premier ministre ardanais Luc Dorval a dit que la grève continue.", "Luc Dorval"),
    ("fr", "Dorval, ministre du Travail, a dit que la grève continue.", "Dorval"),
]


@pytest.mark.parametrize(("code", "text", "name"), CASES)
def test_who_holds_an_office_is_called_by_all_of_it(code: str, text: str, name: str) -> None:
    article = sourcier.read(text, published="2026-03-11", language=code)
    told = [one for one in article.statements if one.form != "narrated"]
    assert [one.chain[-1].name for one in told] == [name]
