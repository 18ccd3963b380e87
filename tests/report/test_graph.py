"""The graph of chains: who stands where, what is left out, and that nothing overlaps."""

from __future__ import annotations

from itertools import pairwise

import msgspec

from sourcier.records import Claim, Origin, OriginCount, Step
from sourcier.report.chains import MOST_BOXES, Chains, collect
from sourcier.report.graph import chain_graph
from sourcier.report.layout import place
from sourcier.report.view import View

from .story import DEATHS, REPORT, article


def laid_out(claim: Claim = DEATHS) -> tuple[Chains, list[str]]:
    """Boxes with their columns and rows, and the headings."""
    chains = collect(View(REPORT), claim)
    return chains, place(chains)


def copied(number: int) -> tuple[View, Claim]:
    """A claim that one agency gave to ``number`` outlets on ten days."""
    articles = tuple(article(f"p{i}", f"Outlet {i}", f"2031-04-{i % 10 + 1:02}", "en", f"Text {i}.") for i in range(number))
    chains = tuple(
        (Step(relation="said_to", name="Agency"), Step(relation="copied_by", name=f"Outlet {i}", article=f"p{i}"))
        for i in range(number)
    )
    origin = Origin(id="o", name="a mayor", kind="person", articles=tuple(a.id for a in articles), chains=chains)
    claim = msgspec.structs.replace(
        DEATHS, origins=OriginCount(low=1, high=1, probable=1.0, items=(origin,)), disputes=(), versions=()
    )
    return View(msgspec.structs.replace(REPORT, articles=articles, claims=(claim,))), claim


def test_each_article_is_one_box() -> None:
    chains, _ = laid_out()
    articles = [n.article for n in chains.nodes.values() if n.kind == "article"]
    assert sorted(filter(None, articles)) == ["aln", "courier", "criee", "fil", "nadir", "vestnik"]


def test_columns_follow_the_days() -> None:
    chains, headings = laid_out()
    assert headings == ["Origins", "15 Mar 2031", "16 Mar 2031", "17 Mar 2031", "18 Mar 2031"]
    column = {n.article or n.key[1]: n.column for n in chains.nodes.values() if n.kind != "pass"}
    assert column == {"o1": 0, "o2": 0, "aln": 1, "fil": 2, "nadir": 2, "courier": 3, "criee": 3, "vestnik": 4}


def test_only_the_edge_that_closes_the_circle_runs_back() -> None:
    chains, _ = laid_out()
    assert [(e.source[1], e.target[1]) for e in chains.edges if e.back] == [("vestnik", "aln")]
    for edge in chains.edges:
        assert edge.back or chains.nodes[edge.source].column < chains.nodes[edge.target].column


def test_boxes_of_a_column_do_not_overlap() -> None:
    for chains in (laid_out()[0], collect(*copied(15))):
        place(chains)
        boxes = sorted((n.column, n.row) for n in chains.nodes.values() if n.kind != "pass")
        for (column, row), (other, below) in pairwise(boxes):
            assert column != other or below - row >= 0.99


def test_an_edge_keeps_its_own_place_in_the_columns_it_crosses() -> None:
    chains, _ = laid_out()
    long = next(e for e in chains.edges if e.source == ("origin", "o2"))
    assert [chains.nodes[k].column for k in long.via] == [1, 2]
    for key in long.via:
        same = [n for n in chains.nodes.values() if n.column == chains.nodes[key].column and n.kind != "pass"]
        assert all(abs(n.row - chains.nodes[key].row) > 0.5 for n in same)


def test_a_crowd_is_bounded_and_the_rest_counted() -> None:
    view, claim = copied(300)
    chains = collect(view, claim)
    boxes = [key for key in chains.nodes if key[0] != "origin"]
    assert len(boxes) == MOST_BOXES
    assert chains.left_out == 300 - (MOST_BOXES - 1)
    assert f"and {chains.left_out} more articles" in chain_graph(view, claim)
    assert len(place(chains)) <= 6


def test_a_chain_of_ten_thousand_steps_is_left_out_of_the_drawing() -> None:
    chain = tuple(Step(relation="cited_by", name=f"Blog {i}") for i in range(10_000))
    origin = Origin(id="o", name="x", kind="anonymous", articles=(), chains=(chain,))
    claim = msgspec.structs.replace(DEATHS, origins=OriginCount(low=1, high=1, probable=1.0, items=(origin,)))
    assert len(laid_out(claim)[0].nodes) == 1


def test_names_are_cut_to_their_box_and_told_in_full_to_who_asks() -> None:
    made = chain_graph(View(REPORT), DEATHS)
    assert "<title>une source portuaire sous couvert d'anonymat, anonymous source</title>" in made
    assert 'direction="rtl" class="name">صحيفة نادر</text>' in made
    assert "cited by Agence ALN, 40% sure" in made


def test_an_outlet_named_on_the_way_is_the_box_of_its_article() -> None:
    chain = (Step(relation="said_to", name="agence aln"), Step(relation="copied_by", name="La Criée", article="criee"))
    origin = Origin(id="o", name="a mayor", kind="person", articles=("criee",), chains=(chain,))
    claim = msgspec.structs.replace(DEATHS, origins=OriginCount(low=1, high=1, probable=1.0, items=(origin,)))
    assert list(laid_out(claim)[0].nodes) == [("origin", "o"), ("article", "aln"), ("article", "criee")]
