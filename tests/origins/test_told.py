"""Whom a telling is from where its own words do not say it all: people without a name, misread names, names of media."""

from __future__ import annotations

import msgspec
import pytest

from sourcier.origins.counting import count
from sourcier.origins.graph import Graph
from sourcier.origins.identity import Source, same
from sourcier.origins.names import DIFFERENT, MAYBE, SAME, same_medium
from sourcier.origins.roots import roots_of
from sourcier.records import Article, ChainLink, Evidence, OriginCount, Overruling, Reuse, Telling
from tests.origins.making import article, telling


def _count(tellings: list[Telling], articles: dict[str, Article] | None = None, reuse: list[Reuse] | None = None) -> OriginCount:
    known = {t.article: article(t.article) for t in tellings} | (articles or {})
    into: dict[str, list[Reuse]] = {}
    for link in reuse or ():
        into.setdefault(link.target.article, []).append(link)
    graph = Graph(tellings, known, into, Overruling())
    return count(roots_of(graph, graph.tellings), graph)


@pytest.mark.parametrize("role", ["the surgeon", "la chirurgienne", "хирург", "رئيسة البلدية"])
def test_a_person_without_a_name_is_the_one_of_the_page_that_is_cited(role: str) -> None:
    named = "la maire, Miriam Haddad" if role.startswith("رئيسة") else "Miriam Haddad"
    found = _count([telling("Littoral", f"person:{named}"), telling("B", f"person:{role}", "outlet:Littoral")])
    assert [item.name for item in found.items] == [named]


@pytest.mark.parametrize("sources", [["person:Miriam Haddad", "person:Ana Diaz"], ["institution:la Croix-Rouge"]])
def test_a_person_without_a_name_stays_alone_where_others_may_be_meant(sources: list[str]) -> None:
    told = [telling("Littoral", one, start=33 * n) for n, one in enumerate(sources)]
    found = _count([*told, telling("B", "person:la chirurgienne", "outlet:Littoral")])
    assert "la chirurgienne" in [item.name for item in found.items]


def test_a_mayor_is_no_policeman() -> None:
    found = _count(
        [telling("Littoral", "person:le commissaire de police Jean Aldar"), telling("B", "person:la maire", "outlet:Littoral")]
    )
    assert len(found.items) == 2


def test_an_unnamed_source_is_that_of_the_cited_page_whatever_kind_its_outlet_was_read_as() -> None:
    told = [telling("Messager Bleu", "anonymous:une source médicale"), telling("B", "anonymous:مصدر طبي", "person:Messager Bleu")]
    assert _count(told).high == 1


def test_an_unnamed_source_is_whom_the_cited_page_has_through_a_medium_that_it_names_alone() -> None:
    told = [
        telling("Harbour Wire", "anonymous:a medical source"),
        telling("Echo", "outlet:Harbour Wire"),
        telling("B", "anonymous:un médecin", "outlet:Echo"),
    ]
    assert _count(told).high == 1
    # A source of another kind is another.
    assert _count([*told[:2], telling("B", "anonymous:a police source", "outlet:Echo")]).high == 2


@pytest.mark.parametrize("again", ["anonymous:un secouriste", "anonymous:le secouriste"])
def test_who_is_called_as_whom_the_page_has_from_a_medium_is_no_other(again: str) -> None:
    told = [telling("B", "anonymous:un secouriste", "outlet:Echo"), telling("B", again, start=33)]
    assert _count(told).high == 1
    assert _count([told[0], telling("B", "anonymous:un pompier", start=33)]).high == 2


@pytest.mark.parametrize(
    ("here", "there", "high"),
    [
        ("institution:health directorate", "institution:l'office de santé publique", 1),
        ("institution:the fire brigade", "institution:l'office de santé publique", 2),
        ("document:an internal memo", "document:une note de service", 1),
        ("anonymous:a quarryman", "anonymous:un carrier", 1),
    ],
)
def test_what_a_translation_calls_otherwise_is_what_the_cited_page_has(here: str, there: str, high: int) -> None:
    english = {"Echo": msgspec.structs.replace(article("Echo"), language="en")}
    assert _count([telling("Echo", here), telling("B", there, "outlet:Echo")], english).high == high


def test_media_that_name_each_other_alone_lead_to_nobody() -> None:
    told = [
        telling("Echo", "outlet:Mail"),
        telling("Mail", "outlet:Echo"),
        telling("B", "anonymous:a medical source", "outlet:Echo"),
    ]
    assert "a medical source" in [item.name for item in _count(told).items]


def test_one_page_of_many_gives_nobody_a_source_of_their_own() -> None:
    told = [telling(name, "person:Miriam Haddad") for name in "ABC"]
    misread = telling("D", "outlet:Echo", "person:Miriam Haddad")
    assert [item.name for item in _count([*told, misread]).items if "A" in item.articles] == ["Miriam Haddad"]
    # Where it is all that is known, it holds.
    assert "Echo" in [item.name for item in _count([misread]).items]


UNNAMED = [
    ("a judicial source", "une source judiciaire", MAYBE),
    ("a judicial source", "судебный источник", MAYBE),
    ("a judicial source", "مصدر قضائي", MAYBE),
    ("судебный источник", "مصدر قضائي", MAYBE),
    ("une source médicale", "медицинский источник", MAYBE),
    ("a medical source", "مصدر طبي", MAYBE),
    ("a police source", "مصدر قضائي", DIFFERENT),
    ("une source policière", "судебный источник", DIFFERENT),
    ("a police source", "une source judiciaire", DIFFERENT),
    ("a source close to the film", "источник в клубе", MAYBE),
]


@pytest.mark.parametrize(("a", "b", "expected"), UNNAMED, ids=[f"{a} / {b}" for a, b, _ in UNNAMED])
def test_unnamed_sources_are_compared_by_what_they_are_said_to_be(a: str, b: str, expected: float) -> None:
    one, other = (
        Source(ChainLink(name=name, kind="anonymous", role="official"), ChainLink(name=via, kind="outlet"), via)
        for name, via in ((a, "Littoral"), (b, "Onde"))
    )
    assert same(one, other) == same(other, one) == expected


@pytest.mark.parametrize("one", ["one dock worker", "another dock worker", "один докер", "un docker"])
def test_one_of_several_is_nobody_named(one: str) -> None:
    found = _count([telling("A", f"person:{one}"), telling("B", "anonymous:a dock worker")])
    assert found.low == 1


def test_a_bare_mention_does_not_join_those_that_say_more() -> None:
    told = [
        telling("A", "anonymous:a police source", "agency:Littoral"),
        telling("B", "anonymous:a source", "agency:Littoral"),
        telling("C", "anonymous:a judicial source", "agency:Onde"),
    ]
    found = _count(told)
    assert (found.low, found.high) == (2, 2)


@pytest.mark.parametrize(("hidden", "low"), [("a union", 1), ("un syndicat", 1), ("a union source", 2), ("a ministry", 2)])
def test_an_unnamed_body_may_be_the_one_that_others_name(hidden: str, low: int) -> None:
    found = _count([telling("A", "institution:Le syndicat Force des ateliers"), telling("B", f"anonymous:{hidden}")])
    assert (found.low, found.high) == (low, 2)


def test_what_one_page_of_many_misreads_names_nobody() -> None:
    told = [telling(f"P{n}", "institution:la Croix-Rouge", "agency:Littoral") for n in range(40)]
    told.append(telling("Q", "institution:la Croix-Rouge qui dit avoir compté", "agency:Littoral"))
    assert [(i.kind, i.name) for i in _count(told).items] == [("institution", "la Croix-Rouge")]


def test_of_a_few_names_the_longest_says_most() -> None:
    told = [telling("A", "person:Morvan"), telling("B", "person:Yann Morvan")]
    assert [i.name for i in _count(told).items] == ["Yann Morvan"]


MEDIA = [
    ("صحيفة البيان", "Al-Bayan", True),
    ("صحيفة البيان", "газета «Аль-Баян»", True),
    ("صحيفة الوادي", "Al-Wadi", True),
    ("صحيفة الوادي", "Al-Wardi", False),
    ("The Leader", "The Leader", True),
    ("The Leader", "The Statement", False),
    ("La Rive", "La Rive-Info", False),
    ("Литтораль-Информ", "Littoral-Inform", True),
]


@pytest.mark.parametrize(("a", "b", "expected"), MEDIA, ids=[f"{a} / {b}" for a, b, _ in MEDIA])
def test_names_of_media(a: str, b: str, expected: bool) -> None:
    assert same_medium(a, b) == same_medium(b, a) == expected


def test_a_part_of_a_joined_name_is_another_medium() -> None:
    cited, outlet = (Source(ChainLink(name=name, kind="outlet"), None, name) for name in ("Al-Rif", "صحيفة الريف-الساحل"))
    assert same(cited, outlet) == DIFFERENT
    whole = Source(ChainLink(name="La Gazette", kind="outlet"), None, "A")
    assert same(whole, whole._replace(link=ChainLink(name="La Gazette de Lormes", kind="outlet"))) == SAME


def _page(name: str, text: str) -> Article:
    return msgspec.structs.replace(article(name), text=text)


@pytest.mark.parametrize(
    ("text", "copied", "high"),
    [
        # With its source; with whom it told; what is told alone.
        ("Trente ouvriers ont été blessés, a dit une source portuaire hier soir.", 42, 1),
        ("Trente ouvriers ont été blessés, a dit une source portuaire à L'Onde Bleue.", 42, 2),
        ("Trente ouvriers ont été blessés, a dit une source portuaire hier soir.", 30, 2),
    ],
)
def test_who_spoke_to_this_outlet_was_not_copied(text: str, copied: int, high: int) -> None:
    one = telling("A", "anonymous:une source portuaire", "agency:Littoral")
    other = telling("L'Onde Bleue", "anonymous:une source portuaire")
    there, here = (Evidence(article=name, start=0, end=end) for name, end in (("A", 30), ("L'Onde Bleue", copied)))
    link = Reuse(kind="copy", source=there, target=here, similarity=1.0, basis="text", probability=0.9)
    source = msgspec.structs.replace(other.statement, cue=(31, 33), source=(33, 41))
    other = msgspec.structs.replace(other, statement=source)
    assert _count([one, other], {"L'Onde Bleue": _page("L'Onde Bleue", text)}, [link]).high == high
