"""The number of origins to expect: sums and products of the probabilities of the links, by hand."""

from __future__ import annotations

import pytest

from sourcier.origins.counting import count
from sourcier.origins.expected import CIRCLE_FED, OWN_KNOWLEDGE, expected
from sourcier.origins.graph import Graph
from sourcier.origins.names import MAYBE
from sourcier.origins.roots import roots_of
from sourcier.records import Evidence, Overruling, Reuse, Telling
from tests.origins.making import article, telling

SOURCE = "anonymous:une source portuaire"
WITNESS = "person:Yann Morvan"


def _graph(tellings: list[Telling], copied: dict[tuple[str, str], float]) -> Graph:
    known = {t.article: article(t.article) for t in tellings}
    into: dict[str, list[Reuse]] = {}
    for (source, target), probability in copied.items():
        here, there = Evidence(article=source, start=0, end=30), Evidence(article=target, start=0, end=30)
        link = Reuse(kind="copy", source=here, target=there, similarity=1.0, basis="text", probability=probability)
        into.setdefault(target, []).append(link)
    return Graph(tellings, known, into, Overruling())


CASES = [
    ("one witness", [telling("A", WITNESS)], {}, 1.0),
    ("two unnamed sources that may be one", [telling("A", SOURCE, "agency:Littoral"), telling("B", SOURCE, "agency:Onde")], {}, 2 - MAYBE),
    (
        "three of them",
        [telling("A", SOURCE, "agency:Littoral"), telling("B", SOURCE, "agency:Onde"), telling("C", SOURCE, "agency:Cap")],
        {},
        1 + (1 - MAYBE) + (1 - MAYBE) ** 2,
    ),
    ("a page that names nobody beside a witness", [telling("A", WITNESS), telling("B")], {}, 1 + OWN_KNOWLEDGE),
    ("a circle beside a witness", [telling("A", "outlet:B"), telling("B", "outlet:A"), telling("C", WITNESS)], {}, 1 + CIRCLE_FED),
    ("a certain copy", [telling("A", WITNESS), telling("B")], {("A", "B"): 1.0}, 1.0),
    # The copy may have been none: then that page names nobody.
    ("a likely copy", [telling("A", WITNESS), telling("B")], {("A", "B"): 0.6}, 1 + 0.4 * OWN_KNOWLEDGE),
    ("two likely copies", [telling("A", WITNESS), telling("B"), telling("C")], {("A", "B"): 0.6, ("A", "C"): 0.8}, 1 + 0.6 * OWN_KNOWLEDGE),
]  # fmt: skip


@pytest.mark.parametrize(("what", "tellings", "copied", "number"), CASES, ids=[case[0] for case in CASES])
def test_the_expected_number_of_origins(
    what: str, tellings: list[Telling], copied: dict[tuple[str, str], float], number: float
) -> None:
    graph = _graph(tellings, copied)
    roots = sorted(roots_of(graph, graph.tellings), key=lambda root: root.kind == "not_given")
    assert expected(roots, graph) == pytest.approx(number)


def test_the_less_sure_a_link_is_the_more_origins_are_to_be_expected() -> None:
    numbers = []
    for probability in (1.0, 0.8, 0.5, 0.2):
        graph = _graph([telling("A", WITNESS), telling("B")], {("A", "B"): probability})
        numbers.append(expected(roots_of(graph, graph.tellings), graph))
    assert numbers == sorted(numbers)
    assert len(set(numbers)) == len(numbers)


def test_no_more_are_expected_than_the_evidence_allows() -> None:
    graph = _graph([telling("A", WITNESS), telling("B")], {("A", "B"): 0.6})
    found = count(roots_of(graph, graph.tellings), graph)
    assert (found.low, found.probable, found.high) == (1, 1.0, 1)
