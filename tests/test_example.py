"""The invented story under examples/: its expected answers, found by the whole path."""

from __future__ import annotations

from functools import cache

import pytest
from origins import judge
from stories import EXAMPLE, Story

from sourcier import pipeline
from sourcier.records import Article, Refusal
from sourcier.sources import open_inputs


@cache
def _story() -> Story:
    return Story(EXAMPLE)


@cache
def _marks() -> list[tuple[str, bool, str]]:
    return judge(_story())


@pytest.mark.parametrize(
    "measure", ["one_claim", "low", "high", "components", "apart", "disputes", "carried", "drift", "circles", "reuse"]
)
def test_the_example_is_answered(measure: str) -> None:
    told = [(right, what) for name, right, what in _marks() if name == measure]
    assert told
    assert [what for right, what in told if not right] == []


def test_the_statements_of_the_example_are_gathered() -> None:
    told = [(right, what) for name, right, what in _marks() if name == "statements"]
    missed = [what for right, what in told if not right]
    assert len(missed) <= len(told) // 10, missed


@cache
def _page(name: str) -> Article:
    (article,) = pipeline.read_pages(open_inputs([str(EXAMPLE / "pages" / name)]))
    assert not isinstance(article, Refusal)
    return article


@pytest.mark.parametrize("name", sorted(_story().gold["needs"]))
def test_pages_in_further_languages_are_read(name: str) -> None:
    assert _page(name).statements


def test_who_copies_a_relay_has_it_from_whom_the_relay_has_it() -> None:
    chains = [
        [step.name for step in chain]
        for claim in _story().report.claims
        for origin in claim.origins.items
        for chain in origin.chains
        if chain[-1].name == "Fathom Wire" and any(step.name == "The Harbour Post" for step in chain)
    ]
    assert chains
    # Who passed it on stands before who copied them.
    assert all(names.index("Agence Littoral") < names.index("The Harbour Post") for names in chains if "Agence Littoral" in names)
    assert any("Agence Littoral" in names for names in chains)
