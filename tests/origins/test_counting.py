"""How many independent origins: chains, copies, credits, circles and what cannot be known."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
import pytest

from sourcier import pipeline
from sourcier.origins.counting import count
from sourcier.origins.graph import Graph
from sourcier.origins.roots import roots_of
from sourcier.records import Article, Credit, Evidence, OriginCount, Overruling, Page, Reuse, Telling
from tests.origins.making import article, telling

SOURCE = "anonymous:une source portuaire"
AFP = Credit(start=0, end=3, kind="agency", name="AFP")


def _count(tellings: Sequence[Telling], articles: Sequence[Article] = (), reuse: Sequence[Reuse] = ()) -> OriginCount:
    known = {a.id: a for a in articles}
    for one in tellings:
        known.setdefault(one.article, article(one.article))
    into: dict[str, list[Reuse]] = {}
    for edge in reuse:
        into.setdefault(edge.target.article, []).append(edge)
    graph = Graph(tellings, known, into, Overruling())
    return count(roots_of(graph, graph.tellings), graph)


def _copy(source: str, target: str) -> Reuse:
    return Reuse(
        kind="copy",
        source=Evidence(article=source, start=0, end=30),
        target=Evidence(article=target, start=0, end=30),
        similarity=1.0,
        basis="text",
        probability=1.0,
    )


CASES = [
    ("one source of one agency in two papers", [telling("A", SOURCE, "agency:Littoral"), telling("B", SOURCE, "agency:Littoral")], 1, 1),
    ("the agency's own page and a paper that quotes the agency", [telling("Littoral", SOURCE), telling("B", "agency:Littoral")], 1, 1),
    ("an outlet cited without its source, which another page gives", [telling("A", "outlet:Littoral"), telling("B", SOURCE, "outlet:Littoral")], 1, 1),
    ("unnamed sources of like description through two agencies", [telling("A", SOURCE, "agency:Littoral"), telling("B", SOURCE, "agency:Onde")], 1, 2),
    ("an unnamed source and a witness", [telling("A", SOURCE, "agency:Littoral"), telling("B", "person:Yann Morvan")], 2, 2),
    ("two institutions", [telling("A", "institution:la préfecture"), telling("B", "institution:les pompiers")], 2, 2),
    ("one institution in two languages", [telling("A", "institution:les pompiers"), telling("B", "institution:firefighters")], 1, 1),
    ("an unsourced page beside a sourced one", [telling("A", SOURCE), telling("B")], 1, 2),
    ("a single unsourced page", [telling("A", "not_given:not given")], 1, 1),
    ("two unsourced pages", [telling("A"), telling("B")], 1, 2),
    ("an unsourced headline above a sourced text", [telling("A"), telling("A", SOURCE, start=33)], 1, 1),
    ("a page with two sources of its own", [telling("A", "person:Yann Morvan"), telling("A", "institution:la mairie", start=33)], 2, 2),
    ("own reporting and an institution", [telling("A", "own_reporting:A"), telling("B", "institution:la mairie")], 2, 2),
    ("a circle", [telling("A", "outlet:B"), telling("B", "outlet:A")], 0, 1),
    ("a circle beside a witness", [telling("A", "outlet:B"), telling("B", "outlet:A"), telling("C", "person:Yann Morvan")], 1, 2),
    ("a chain of outlets", [telling("C", "outlet:B"), telling("B", "outlet:A"), telling("A", "person:Yann Morvan")], 1, 1),
    ("an agency that names nobody beside a ministry", [telling("A", "institution:le ministère"), telling("B", "agency:Littoral")], 1, 2),
    ("two agencies that name nobody", [telling("A", "agency:Littoral"), telling("B", "agency:Onde")], 1, 2),
    ("an agency that names its source", [telling("A", "institution:le ministère"), telling("B", "person:Yann Morvan", "agency:Littoral")], 2, 2),
    ("an agency alone", [telling("A", "agency:Littoral"), telling("B", "agency:Littoral")], 1, 1),
    ("a paper that is cited beside a ministry", [telling("A", "institution:le ministère"), telling("B", "outlet:Le Phare")], 2, 2),
    ("a paper without a name beside a ministry", [telling("A", "institution:le ministère"), telling("B", "outlet:un journal local")], 1, 2),
    ("a paper without a name alone", [telling("A", "outlet:un journal local")], 1, 1),
    ("another source than the medium's own page names", [telling("A", "person:Yann Morvan"), telling("B", "institution:la mairie", "outlet:A")], 1, 2),
    ("another source than its page names, who speaks elsewhere", [telling("A", "person:Yann Morvan"), telling("B", "institution:la mairie", "outlet:A"), telling("C", "institution:la mairie")], 2, 2),
    ("another source of a medium without a page here", [telling("A", "person:Yann Morvan"), telling("B", "institution:la mairie", "outlet:D")], 2, 2),
    ("no telling at all", [], 0, 0),
]  # fmt: skip


@pytest.mark.parametrize(("what", "tellings", "low", "high"), CASES, ids=[case[0] for case in CASES])
def test_count(what: str, tellings: list[Telling], low: int, high: int) -> None:
    found = _count(tellings)
    assert (found.low, found.high) == (low, high)
    assert low <= found.probable <= high
    assert bool(found.reasons) == (low != high)


@pytest.mark.parametrize(("what", "tellings", "low", "high"), CASES, ids=[case[0] for case in CASES])
def test_count_does_not_depend_on_order(what: str, tellings: list[Telling], low: int, high: int) -> None:
    found = _count(tellings[::-1])
    assert (found.low, found.high) == (low, high)


def test_who_gives_no_source_is_called_by_its_own_name() -> None:
    found = _count([telling("Blog", "outlet:Daily"), telling("Daily"), telling("B", "person:Yann Morvan")])
    assert [one.name for one in found.items] == ["Yann Morvan", "not given (Daily)"]
    assert found.reasons == ("Daily gives no source: may repeat the others or know of its own",)


def test_who_is_cited_has_it_from_nobody_who_spoke_later() -> None:
    """An agency quotes one in January and another in May; a paper of January cites it."""
    articles = [article("january", outlet="Littoral", day="2026-01-12"), article("may", outlet="Littoral", day="2026-05-21")]
    articles.append(article("Paper", day="2026-01-13"))
    told = [telling("january", SOURCE), telling("Paper", "agency:Littoral"), telling("may", "person:Yann Morvan")]
    for order in (told, told[::-1]):
        found = _count(order, articles)
        assert (found.low, found.high) == (2, 2)
        of = {one.name: one for one in found.items}
        assert set(of["une source portuaire"].articles) == {"january", "Paper"}
        assert of["Yann Morvan"].articles == ("may",)
        assert {step.article for chain in of["Yann Morvan"].chains for step in chain} == {"may"}
        assert {step.article for chain in of["une source portuaire"].chains for step in chain} == {"january", "Paper"}


def test_who_is_cited_by_earlier_pages_alone_is_still_their_source() -> None:
    """Dates are wrong now and then, and what was cited may not be here."""
    articles = [article("Littoral", day="2026-05-21"), article("Paper", day="2026-01-13")]
    found = _count([telling("Littoral", "person:Yann Morvan"), telling("Paper", "agency:Littoral")], articles)
    assert [(one.name, len(one.articles)) for one in found.items] == [("Yann Morvan", 2)]


def test_a_circle_of_january_that_somebody_feeds_in_may() -> None:
    articles = [article("a", outlet="A", day="2026-01-12"), article("B", day="2026-01-12")]
    articles.append(article("late", outlet="A", day="2026-05-21"))
    found = _count([telling("a", "outlet:B"), telling("B", "outlet:A"), telling("late", "person:Yann Morvan")], articles)
    assert (found.low, found.high) == (1, 2)
    assert "circle" in found.reasons[0]


def test_an_unsourced_copy_has_the_origin_of_what_it_copies() -> None:
    found = _count([telling("A", SOURCE), telling("B")], reuse=[_copy("A", "B")])
    assert (found.low, found.high) == (1, 1)
    assert found.items[0].articles == ("A", "B")
    assert found.items[0].chains[1][-1].relation == "copied_by"


def test_pages_credited_to_one_agency_have_one_origin() -> None:
    pages = [article("A", credits=[AFP]), article("B", credits=[AFP])]
    found = _count([telling("A"), telling("B")], pages)
    assert (found.low, found.high) == (1, 1)
    assert (found.items[0].kind, found.items[0].name) == ("agency", "AFP")


@pytest.mark.parametrize(
    ("name", "kind"), [("Littoral", "agency"), ("agences et rédaction", "not_given"), ("Nord, Sud", "not_given")]
)
def test_a_source_line_with_one_name_is_an_origin(name: str, kind: str) -> None:
    pages = [article("A", credits=[Credit(start=0, end=5, kind="source", name=name)])]
    assert [item.kind for item in _count([telling("A")], pages).items] == [kind]


def test_chains_run_from_the_origin_to_the_article_with_evidence() -> None:
    found = _count([telling("A", SOURCE, "agency:Littoral")])
    (chain,) = found.items[0].chains
    assert [(s.relation, s.name, s.article) for s in chain] == [("said_to", "Littoral", None), ("cited_by", "A", "A")]
    assert all(step.evidence is not None for step in chain)


def test_a_translation_and_its_original_stand_in_the_chain() -> None:
    credits = [
        Credit(start=0, end=5, kind="original", name="South Quay"),
        Credit(start=6, end=9, kind="translation", name="TLC"),
    ]
    found = _count([telling("A", SOURCE, "agency:Littoral")], [article("A", credits=credits)])
    (chain,) = found.items[0].chains
    assert [(s.relation, s.name) for s in chain] == [("said_to", "Littoral"), ("cited_by", "South Quay"), ("translated_by", "A")]


@pytest.mark.parametrize(
    ("text", "high"), [("Les propos tenus à Littoral sont faux.", 1), ("Les propos tenus hier sont faux.", 2)]
)
def test_the_agency_is_the_medium_that_the_page_names(text: str, high: int) -> None:
    told = [telling("Littoral", SOURCE), telling("B", "anonymous:le responsable", "agency:l'agence")]
    page = msgspec.structs.replace(article("B"), text=text + " Douze riverains ont été évacués." * 4)
    assert _count(told, [page]).high == high


@pytest.mark.parametrize(
    ("language", "ministry", "agency"),
    [
        ("en", "Six planes struck a depot near Lormes on Monday, the ministry of defence said.", "Six planes struck a depot near Lormes on Monday, the news agency Nordpress reported."),
        ("fr", "Six avions ont frappé lundi un dépôt près de Lormes, a indiqué le ministère de la Défense.", "Six avions ont frappé lundi un dépôt près de Lormes, a rapporté l'agence Nordpress."),
        ("ru", "Шесть самолётов нанесли в понедельник удар по складу у Лормы, сообщило министерство обороны.", "Шесть самолётов нанесли в понедельник удар по складу у Лормы, сообщило агентство «Норд-Информ»."),
        ("ar", "قالت وزارة الدفاع إن ست طائرات قصفت يوم الاثنين مستودعاً قرب لورم.", "ذكرت وكالة سنابل للأنباء أن ست طائرات قصفت يوم الاثنين مستودعاً قرب لورم."),
        ("es", "Seis aviones bombardearon el lunes un depósito cerca de Lormes, informó el Ministerio de Defensa.", "Seis aviones bombardearon el lunes un depósito cerca de Lormes, informó la agencia Nordpress."),
    ],
    ids=["en", "fr", "ru", "ar", "es"],
)  # fmt: skip
def test_an_agency_that_names_nobody_may_have_it_from_the_ministry(language: str, ministry: str, agency: str) -> None:
    told = {"Le Phare": ministry, "La Vigie": agency}
    pages = [
        Page(name=n, id=n, content=t, clean=True, language=language, outlet=n, published="2026-03-03") for n, t in told.items()
    ]
    (claim,) = pipeline.build_report([pipeline.read_page(page) for page in pages], []).claims
    assert sorted(item.kind for item in claim.origins.items) == ["agency", "institution"]
    assert (claim.origins.low, claim.origins.high) == (1, 2)
