"""Where the paths of a claim end: at an origin, and in a circle only where nobody outside feeds it."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from sourcier.origins.counting import count
from sourcier.origins.graph import Graph
from sourcier.origins.paths import Edge, Path, Then, along, ends, leads_back
from sourcier.origins.roots import roots_of
from sourcier.records import Evidence, OriginCount, Overruling, Reuse, Telling
from tests.origins.making import article, telling

# What it shows, who has it from whom, where the path begins, and where it ends.
CASES: list[tuple[str, dict[int, list[int]], list[int], list[int]]] = [
    ("a chain", {0: [1], 1: [2]}, [0], [2]),
    ("two ways to one origin", {0: [1, 2], 1: [3], 2: [3]}, [0], [3]),
    ("two origins", {0: [1, 2]}, [0], [1, 2]),
    ("a pure circle", {0: [1], 1: [0]}, [0], [1]),
    ("a circle that somebody feeds", {0: [1], 1: [2], 2: [0, 3]}, [0], [3]),
    ("a circle fed behind the way that was named", {0: [1], 1: [2, 3], 2: [0]}, [0, 1, 2], [3]),
    ("a circle before an origin", {0: [1], 1: [0, 2]}, [0], [2]),
]


def _edges(onward: dict[int, list[int]]) -> Then:
    edges = {node: [Edge(to, "quoted_by", 1.0, None) for to in others] for node, others in onward.items()}
    return Then(edges, lambda _: True)


@pytest.mark.parametrize(("what", "onward", "begun", "reached"), CASES, ids=[case[0] for case in CASES])
def test_ends(what: str, onward: dict[int, list[int]], begun: list[int], reached: list[int]) -> None:
    edges = _edges(onward)
    found = list(ends(along(begun, edges), edges))
    assert sorted(path.nodes[-1] for path in found) == reached
    assert all(path.nodes[0] == begun[0] and len(path.edges) == len(path.nodes) - 1 for path in found)
    assert any(leads_back(path, edges) for path in found) == (what == "a pure circle")


@pytest.mark.parametrize(("relation", "reached"), [("copied_by", [1, 2]), ("translated_by", [1, 2]), ("quoted_by", [2])])
def test_who_knows_of_their_own_is_an_end_beside_what_they_copied(relation: str, reached: list[int]) -> None:
    edges = Then({0: [Edge(1, "quoted_by", 1.0, None)], 1: [Edge(2, relation, 1.0, None)]}, lambda _: True, {1})
    assert [path.nodes[-1] for path in ends(along([0], edges), edges)] == reached


def test_who_knows_of_their_own_runs_in_no_circle() -> None:
    edges = Then({0: [Edge(1, "copied_by", 1.0, None)], 1: [Edge(0, "copied_by", 1.0, None)]}, lambda _: True, {1})
    assert not any(leads_back(path, edges) for path in ends(along([0], edges), edges))


def test_a_way_passes_each_node_once() -> None:
    assert along([0, 1, 0, 2], _edges({0: [1]})) == Path(
        (0, 1, 2), (Edge(1, "quoted_by", 1.0, None), Edge(2, "quoted_by", 1.0, None))
    )


def _counted(tellings: Sequence[Telling], copied: Sequence[tuple[str, str]]) -> OriginCount:
    articles = {t.article: article(t.article) for t in tellings}
    reuse: dict[str, list[Reuse]] = {}
    for source, target in copied:
        there, here = (Evidence(article=name, start=0, end=30) for name in (source, target))
        link = Reuse(kind="copy", source=there, target=here, similarity=1.0, basis="text", probability=1.0)
        reuse.setdefault(target, []).append(link)
    graph = Graph(tellings, articles, reuse, Overruling())
    return count(roots_of(graph, graph.tellings), graph)


def test_whom_a_copy_names_besides_stands_before_the_origin_and_not_behind_it() -> None:
    # C has it from B, who has it from A, whose own page C repeats; B repeats a page that cites A, too.
    told = [
        telling("A", "institution:la Croix-Rouge"),
        telling("B", "institution:la Croix-Rouge", "outlet:A"),
        telling("C", "outlet:A", "outlet:B"),
    ]
    found = _counted(told, [("A", "C"), ("A", "B")])
    assert (found.low, found.high) == (1, 1)
    assert [(item.kind, item.name) for item in found.items] == [("institution", "la Croix-Rouge")]
    assert set(found.items[0].articles) == {"A", "B", "C"}


def test_a_copy_that_names_another_source_has_both() -> None:
    told = [
        telling("A", "institution:la Croix-Rouge"),
        telling("B", "institution:la Croix-Rouge"),
        telling("B", "person:Ana Diaz", start=33),
    ]
    found = _counted(told, [("A", "B")])
    assert {item.name for item in found.items} == {"la Croix-Rouge", "Ana Diaz"}
