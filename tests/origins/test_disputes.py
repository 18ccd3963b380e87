"""What of a claim is disputed, and whether who rejects a number puts it right."""

from __future__ import annotations

import pytest

from sourcier import pipeline
from sourcier.records import Article, Claim, Page

AGENCY = "A hospital source said that forty dockers were hurt in a fire at the port of Ellery on Sunday."
REJECTED = "Reports that forty dockers were hurt in a fire at the port of Ellery on Sunday are not accurate."


def claim_of(*pages: tuple[str, str]) -> Claim:
    """The claim of most pages, one a publisher."""
    read = pipeline.read_pages(
        Page(name=outlet, id=outlet, content=text, clean=True, language="en", outlet=outlet, published=f"2026-03-{day:02}")
        for day, (outlet, text) in enumerate(pages, start=2)
    )
    report = pipeline.build_report([one for one in read if isinstance(one, Article)])
    return max(report.claims, key=lambda claim: (len(claim.disputes), len(claim.articles)))


@pytest.mark.parametrize("body", ["Ministry of Ports", "Ellery Harbour Board"])
def test_who_rejects_a_number_and_gives_another_corrects_it(body: str) -> None:
    claim = claim_of(("Harbour Wire", AGENCY), (body, f"{REJECTED} Twelve dockers were hurt in the fire at the port of Ellery."))
    assert [(one.by, one.stance, one.of) for one in claim.disputes] == [(body, "corrects", "quantity")]


def test_who_only_rejects_a_number_denies_it() -> None:
    claim = claim_of(("Harbour Wire", AGENCY), ("Ministry of Ports", REJECTED))
    assert [(one.stance, one.of) for one in claim.disputes] == [("denies", "quantity")]


def test_the_number_of_those_who_told_it_is_not_what_is_disputed() -> None:
    told = "The port of Ellery has lost its licence, a customs official said on Monday."
    denied = "The information, published on two sites, that the port of Ellery has lost its licence is false."
    claim = claim_of(("Harbour Wire", told), ("Ministry of Ports", denied))
    assert [one.of for one in claim.disputes] == ["claim"]


def test_a_bodys_own_page_is_its_source_and_what_it_denies_is_not() -> None:
    claim = claim_of(
        ("Harbour Wire", AGENCY),
        ("Ellery Post", "Forty dockers were hurt in a fire at the port of Ellery on Sunday, according to the Ministry of Ports."),
        (
            "Ministry of Ports",
            "Forty dockers were hurt in a fire at the port of Ellery on Sunday. The Ministry thanks the firefighters.",
        ),
    )
    assert sorted(one.kind for one in claim.origins.items) == ["anonymous", "institution"]
    assert (claim.origins.low, claim.origins.high) == (2, 2)
