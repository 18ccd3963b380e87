"""Who is called by a short name ("the company") that the same page says in full ("the company Veltrane")."""

from __future__ import annotations

import msgspec
import pytest

from sourcier.origins.counting import count
from sourcier.origins.graph import Graph
from sourcier.origins.roots import roots_of
from sourcier.records import Article, OriginCount, Overruling, Telling
from tests.origins.making import article, telling


def _count(tellings: list[Telling], **texts: str) -> OriginCount:
    known: dict[str, Article] = {t.article: article(t.article) for t in tellings}
    known |= {name: msgspec.structs.replace(known[name], text=text) for name, text in texts.items()}
    # The evidence of the tellings is of another text.
    bare = [_without_evidence(t) for t in tellings]
    graph = Graph(bare, known, {}, Overruling())
    return count(roots_of(graph, graph.tellings), graph)


def _without_evidence(told: Telling) -> Telling:
    chain = tuple(msgspec.structs.replace(one, evidence=None) for one in told.statement.chain)
    return msgspec.structs.replace(told, statement=msgspec.structs.replace(told.statement, chain=chain))


ONE = [
    ("institution:l'entreprise", "institution:Veltrane", "Le standard ouvert par l'entreprise Veltrane ne répond plus."),
    ("institution:the company", "institution:Veltrane", "Phones at the company Veltrane rang all night. The company said so."),
    ("institution:компания", "institution:Veltrane", "Телефон компании «Велтран» молчал весь вечер."),
    ("institution:الشركة", "institution:Veltrane", "لم يرد أحد على هاتف شركة فيلتران طوال الليل."),
    ("institution:the operator", "institution:Lower Elm Lines", "The operator, Lower Elm Lines, was late."),
    ("institution:le centre", "institution:le centre des pilotes", "Au centre des pilotes, on attendait. Le centre compte."),
    ("person:la porte-parole", "person:une porte-parole de Veltrane", "Une porte-parole de Veltrane est sortie dans la cour."),
    ("person:the spokesman", "person:a spokesman for Veltrane", "It was a spokesman for Veltrane who came out."),
    ("institution:the movement", "institution:Front of the Hills", "Nobody at the movement Front of the Hills was reached."),
    ("institution:профсоюз", "institution:Единая верфь", "В профсоюзе «Единая верфь» ждали до утра."),
    (
        "person:la porte-parole",
        "person:une porte-parole de Veltrane",
        "Trois morts, dit la porte-parole\n\nUne porte-parole de Veltrane",
    ),
    ("institution:la fédération", "institution:Voiles unies", "La fédération Voiles unies a fermé ses bureaux."),
    ("institution:المنظمة", "institution:دروب مفتوحة", "أغلقت منظمة دروب مفتوحة مكتبها."),
]


@pytest.mark.parametrize(("short", "full", "text"), ONE)
def test_who_is_called_by_a_part_of_what_the_page_says_in_full_is_that_one(short: str, full: str, text: str) -> None:
    found = _count([telling("B", full), telling("A", short)], A=text)
    assert (found.low, found.high, len(found.items)) == (1, 1, 1)


TWO = [
    # A new sentence.
    ("institution:l'entreprise", "institution:Veltrane", "On attend l'entreprise. Veltrane se tait."),
    # The page does not name it; names it without the noun; has the noun of another, too.
    ("institution:l'entreprise", "institution:Veltrane", "Le standard de l'entreprise ne répond plus."),
    ("institution:l'entreprise", "institution:Veltrane", "Près de Veltrane, l'entreprise a fermé ses portes."),
    ("institution:the company", "institution:Veltrane", "The company Veltrane rang the company Ormond, which was shut."),
    ("institution:компания", "institution:Veltrane", "Компания «Велтран» судится с компанией «Омега»."),
    ("person:the spokesman", "person:a spokesman for Veltrane", "A spokesman for Veltrane met a spokesman for Ormond."),
    # Another kind of body.
    ("institution:le syndicat", "institution:Veltrane", "L'entreprise Veltrane négocie. Le syndicat attend."),
    ("institution:les pompiers", "institution:la police", "La police a bouclé la rue, et les pompiers sont venus."),
]


@pytest.mark.parametrize(("short", "full", "text"), TWO)
def test_others_stay_two(short: str, full: str, text: str) -> None:
    assert _count([telling("B", full), telling("A", short)], A=text).high == 2


def test_of_two_who_are_named_with_the_noun_neither_is_meant_for_certain() -> None:
    text = "The company Veltrane and the company Ormond share a quay."
    told = [telling("B", "institution:Veltrane"), telling("C", "institution:Ormond"), telling("A", "institution:the company")]
    assert _count(told, A=text).high == 3
