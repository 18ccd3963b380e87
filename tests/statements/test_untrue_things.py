"""Words of untruth for what is spoken of, or for a thing: they deny nothing that was told."""

from __future__ import annotations

import pytest

import sourcier

NOTHING_DENIED = [
    ("fr", "La légende du blues est morte à Lorgues, a déclaré son frère."),
    ("fr", "Cette fable de l'auteur local a été jouée à Lorgues, selon la mairie."),
    ("fr", "Le mythe du vampire a inspiré le festival, explique la directrice."),
    ("fr", "Des escrocs utilisent des cagnottes mensongères, prévient la plateforme."),
    ("fr", "L'acteur s'est perdu dans son personnage imaginaire, précise le producteur."),
    ("fr", "Ils recourent à des publicités mensongères, affirme l'association."),
    ("es", "El actor interpreta a un personaje imaginario, explica la directora."),
    ("en", "The legend of the blues died on Monday, his brother said."),
    ("en", "The myth of the lake inspired the festival, the director said."),
    ("en", "Forty judgments were set aside on Monday after tests proved false, the Gravella Recorder writes."),
    ("en", "The museum closed two rooms because the paintings were fake, its director said."),
    ("fr", "Selon un historien, 88 toiles ont été retirées du musée parce qu'elles étaient fausses."),
    ("ru", "Суд отменил сорок приговоров, потому что анализы оказались ложными, сообщил адвокат."),
    ("ar", "قال مصدر إن المتحف سحب 57 لوحة مزورة من قاعاته فجر الجمعة."),
    ("ar", "أُلغي 950 حكما قضائيا السبت بسبب تحاليل مزورة، بحسب محكمة الاستئناف."),
]
DENIED = [
    ("en", "Reports that he resigned after a quarrel are false, the mayor said."),
    ("en", "That he was arrested after the match is false, the mayor said."),
    ("fr", "La rumeur selon laquelle il a démissionné après une dispute est fausse, a dit le maire."),
    ("ar", "قالت الوزارة إن الوثيقة مزورة."),
    ("fr", "Tout cela est un mensonge, a dit le maire."),
    ("fr", "C'est la pure invention d'un rival, a dit le maire."),
    ("fr", "Le maire juge que la rumeur est une fable."),
    ("fr", "Le maire rejette des accusations mensongères."),
    ("fr", "Ces informations sont mensongères, a dit le maire."),
    ("fr", "L'histoire du trésor est une légende, a expliqué l'archiviste."),
    ("fr", "Les messages sur les noyés relèvent de la désinformation, a dit le préfet."),
    ("fr", "Ces récits tiennent de la fable, a dit le préfet."),
    ("en", "The story is a lie, the mayor said."),
    ("en", "The report is a myth, the mayor said."),
]


def _stances(code: str, text: str) -> set[str]:
    return {one.stance for one in sourcier.read(text, published="2026-03-11", language=code).statements}


@pytest.mark.parametrize(("code", "text"), NOTHING_DENIED)
def test_what_is_only_named_so_is_not_denied(code: str, text: str) -> None:
    assert "denies" not in _stances(code, text)


@pytest.mark.parametrize(("code", "text"), DENIED)
def test_what_is_called_so_is_denied(code: str, text: str) -> None:
    assert "denies" in _stances(code, text)
