"""Which version a change is measured from, and what of a statement with several clauses changed."""

from __future__ import annotations

import pytest

from sourcier import pipeline
from sourcier.origins.identity import Source, same
from sourcier.origins.names import SAME
from sourcier.origins.parents import comparable
from sourcier.records import Article, ChainLink, Drift, Page, Quantity, Report

PRESS = ("Nordpresse", "fr", "2026-03-03", "Quelque 35 000 personnes ont défilé lundi à Lormes, selon le syndicat.")
COPY = ("Echo", "en", "2026-03-04", "Some 35,000 people marched in Lormes on Monday, the union said, Nordpresse reported.")
UNION = ("Syndicat", "fr", "2026-03-05", "Nous étions 50 000 lundi à Lormes, et non 35 000.")


def _report(*told: tuple[str, str, str, str]) -> Report:
    pages = (Page(name=n, id=n, content=t, clean=True, language=code, outlet=n, published=day) for n, code, day, t in told)
    return pipeline.build_report([pipeline.read_page(page) for page in pages], [])


def _changes(report: Report) -> list[tuple[str, str, Drift]]:
    """The changes of the first claim, each with the articles that it lies between."""
    claim = report.claims[0]
    where = {one.statement: one.article for one in claim.versions}
    return [(where[one.source], where[one.target], one) for one in claim.drift]


def test_a_correction_changes_the_number_that_it_rejects_where_it_was_told_first() -> None:
    changed = [(a, b, one.before, one.after) for a, b, one in _changes(_report(PRESS, COPY, UNION)) if b == "Syndicat"]
    assert ("Nordpresse", "Syndicat", "Quelque 35 000 personnes", "50 000") in changed
    assert all(a != "Echo" for a, *_ in changed)


def test_who_published_before_a_dispute_is_not_said_to_have_left_it_out() -> None:
    late = ("Phare", "fr", "2026-03-06", "Quelque 35 000 personnes ont défilé lundi à Lormes, selon le syndicat.")
    (dispute,) = _report(PRESS, COPY, UNION, late).claims[0].disputes
    assert (dispute.carried_by, set(dispute.missing_in)) == (("Syndicat",), {"Nordpresse", "Echo", "Phare"})
    assert set(dispute.earlier) == {"Nordpresse", "Echo"}
    assert dispute.left_out_by == ("Phare",)
    undated = [(name, code, "", text) for name, code, _, text in (PRESS, COPY, UNION)]
    assert all(not one.earlier for one in _report(*undated).claims[0].disputes)


def test_what_is_published_later_is_no_parent() -> None:
    said = ("Nordpresse", "fr", "2026-03-03", "Douze ouvriers ont été blessés lundi à Lormes, a indiqué Bardot.")
    later = ("Bardot", "fr", "2026-03-04", "Douze ouvriers ont été blessés lundi à Lormes.")
    claim = _report(said, later).claims[0]
    assert [one.parent for one in claim.versions if one.article == "Nordpresse"] == [None]


def test_a_clause_without_a_number_drops_none_that_its_statement_gives() -> None:
    first = ("Nordpresse", "en", "2026-03-03", "Fifteen children fell ill in Lormes on Monday, a doctor said.")
    then = ("Echo", "en", "2026-03-04", "Fifteen children fell ill in Lormes, and a school was closed, Nordpresse reported.")
    assert [one for *_, one in _changes(_report(first, then)) if one.relation == "dropped"] == []


@pytest.mark.parametrize(
    ("name", "described", "medium", "one"),
    [
        ("la préfète", "la préfète de l'Orne", "La Nouvelle Orne", False),
        ("the prefect", "the prefect of Orne", "The Orne Herald", False),
        ("la police", "la police de Lormes", "L'Écho de Lormes", False),
        ("Nordpresse", "Nordpresse", "Agence Nordpresse", True),
        ("Le Canard", "Le Canard", "Le Canard", True),
    ],
)
def test_who_speaks_for_a_place_is_no_medium_of_that_place(name: str, described: str, medium: str, one: bool) -> None:
    speaker = Source(ChainLink(name=name, kind="institution", evidence=(0, 1)), None, "a", described=described)
    outlet = Source(ChainLink(name=medium, kind="outlet", evidence=(0, 1)), None, "b")
    assert (same(speaker, outlet) == SAME) is one


def test_of_several_numbers_those_of_one_noun_are_compared() -> None:
    """ "Fûts" is in no lexicon and may be people; here the other page has fûts, too."""
    first = ("Echo", "fr", "2026-03-03", "Le dépôt de Lormes abritait lundi 40 fûts de solvants, selon Bardot.")
    later = (
        "Phare",
        "fr",
        "2026-03-04",
        "Lormes : trois pompiers hospitalisés, plus de 40 fûts de solvants au dépôt lundi, selon Bardot.",
    )
    articles = [
        pipeline.read_page(Page(name=n, id=n, content=t, clean=True, language=code, published=day))
        for n, code, day, t in (first, later)
    ]
    one, other = ([m for m in a.mentions if isinstance(m, Quantity)] for a in articles if isinstance(a, Article))
    assert [q.unit for q in other] == ["pompiers", "fûts"]
    pair = comparable(one, other)
    assert pair is not None
    assert (pair[0].text, pair[1].text) == ("40 fûts", "plus de 40 fûts")
    assert comparable(one, other[:1]) == (one[0], other[0])
