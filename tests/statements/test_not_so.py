"""A negated event denies what its article tells elsewhere where its speaker opens on it; a wish, an aside or a later sentence does not."""

from __future__ import annotations

import pytest

import sourcier

TOLD = {
    "fr": "L'école a rouvert lundi et des élèves ont été vaccinés. Le maire a perdu son adjoint et un témoin a vu la digue céder. ",
    "en": "The school reopened on Monday and pupils were vaccinated. A guard was hurt and the quay was closed. ",
}
DENIED = [
    ("fr", "« L'école n'a pas rouvert », a déclaré la directrice."),
    ("fr", "La directrice affirme que l'école n'a pas rouvert."),
    ("fr", "Les élèves n'ont pas été vaccinés, selon le rectorat."),
    ("en", "The head said the school had not reopened."),
    ("en", "Pupils were not vaccinated, the clinic said."),
]
NOT_DENIED = [
    ("fr", "La directrice a conseillé de ne pas rouvrir l'école."),
    ("fr", "« Nous avions peur de ne pas rouvrir », raconte une institutrice."),
    ("fr", "Elle a promis de ne pas perdre espoir."),
    ("fr", "« La cantine est prête. Mais si l'eau manque, elle ne rouvre pas », explique l'intendant."),
    ("fr", "« Il y avait vingt enfants le matin. Ils n'ont pas été vaccinés tout de suite », explique l'infirmière."),
    ("en", "The nurse advised them not to reopen the school."),
    ("en", '"We were tired. We had not vaccinated anyone before noon," the nurse said.'),
    ("en", "The mayor said the town must not close the quay."),
]


def _stances(code: str, text: str) -> set[str]:
    article = sourcier.read(TOLD[code] + text, published="2026-03-11", language=code)
    return {one.stance for one in article.statements if one.content[0] >= len(TOLD[code])}


@pytest.mark.parametrize(("code", "text"), DENIED)
def test_what_has_not_happened_is_denied_where_others_tell_that_it_has(code: str, text: str) -> None:
    assert "denies" in _stances(code, text)


@pytest.mark.parametrize(("code", "text"), NOT_DENIED)
def test_a_negation_in_passing_denies_nothing(code: str, text: str) -> None:
    assert "denies" not in _stances(code, text)
