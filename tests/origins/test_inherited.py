"""Who was only heard last before a page tells something itself is no certain origin where somebody else is said to tell it."""

from __future__ import annotations

import pytest

from sourcier import pipeline
from sourcier.records import Claim, Page

SAID = "Selon les pompiers, douze personnes ont été blessées lundi dans l'incendie de la scierie de Lorgues."


def _claim(told: str, said: str = SAID) -> Claim:
    pages = [
        Page(name=name, id=name, content=text, clean=True, outlet=f"Journal {name}", published="2026-03-11", language="fr")
        for name, text in (("a", told), ("b", said))
    ]
    report = pipeline.build_report([pipeline.read_page(page) for page in pages])
    return max(report.claims, key=lambda claim: len(claim.articles))


@pytest.mark.parametrize(
    "before",
    [
        "Le maire Luc Dorval a expliqué que la route restait fermée.",
        "Anne Petit a confirmé que la cantine avait rouvert.",
        "La directrice Maud Terrel a assuré que les classes étaient chauffées.",
        "Le pêcheur Jean Roux affirme que la pluie a cessé.",
        "Un voisin assure que le pont est ouvert.",
    ],
)
def test_who_was_heard_last_is_no_certain_origin(before: str) -> None:
    claim = _claim(f"{before} Douze personnes ont été blessées lundi dans l'incendie de la scierie de Lorgues.")
    assert len(claim.articles) == 2
    assert (claim.origins.low, claim.origins.high) == (1, 2)
    assert any("may not reach so far" in reason for reason in claim.origins.reasons)


def test_who_only_looks_like_a_source_is_no_certain_origin() -> None:
    claim = _claim(
        "Douze personnes ont été blessées lundi dans l'incendie de la scierie de Lorgues. L'aveu est du directeur de la scierie."
    )
    assert {item.name for item in claim.origins.items} == {"les pompiers", "directeur de la scierie"}
    assert (claim.origins.low, claim.origins.high) == (1, 2)
    assert 1 < claim.origins.probable < 2
    assert any("by nothing but looks" in reason for reason in claim.origins.reasons)


@pytest.mark.parametrize(
    "told",
    [
        "Le maire Luc Dorval a dit que douze personnes ont été blessées lundi dans l'incendie de la scierie de Lorgues.",
        "Douze personnes ont été blessées lundi dans l'incendie de la scierie de Lorgues, a dit Anne Petit, la propriétaire.",
    ],
)
def test_who_is_said_to_tell_it_is_one(told: str) -> None:
    claim = _claim(told)
    assert (claim.origins.low, claim.origins.high) == (2, 2)


def test_alone_who_was_heard_last_is_what_is_known() -> None:
    claim = _claim(
        "Le maire Luc Dorval a expliqué que la route restait fermée. Douze personnes ont été blessées lundi dans la scierie.",
        "Douze personnes ont été blessées lundi dans la scierie.",
    )
    assert claim.origins.low == 1
