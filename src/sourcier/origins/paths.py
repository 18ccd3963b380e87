"""Paths through who has a claim from whom, and where they end: at an origin, or in a circle."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Container, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from sourcier.records import Evidence

# Words that came from a page, whoever is said to have told them.
_COPIES = frozenset({"copied_by", "translated_by"})


class Edge(NamedTuple):
    """``to`` told it to whoever the edge leaves; ``evidence`` is the span that shows it, ``article`` the page that says so."""

    to: int
    relation: str
    probability: float
    evidence: Evidence | None
    article: str = ""


class Path(NamedTuple):
    """From an article down to where it has the claim from: node indices, and the edges between them."""

    nodes: tuple[int, ...]
    edges: tuple[Edge, ...]


Edges = Mapping[int, Sequence[Edge]]


class Then:
    """The edges that held when a page was published: of each node those of pages that were there, all where none was.

    Paths end at nodes without edges, and at those of ``own``, who know of their own, where all that they have from others
    are words: a background sentence copied from a page does not make that page the source of what a reporter saw.
    """

    def __init__(self, edges: Edges, was_there: Callable[[str], bool], own: Container[int] = ()) -> None:
        self._edges = edges
        self._was_there = was_there
        self._own = own

    def ends_at(self, node: int) -> bool:
        """Whether paths may end at a node."""
        onward = self.get(node)
        return not onward or (node in self._own and all(edge.relation in _COPIES for edge in onward))

    def get(self, node: int, default: Sequence[Edge] = ()) -> Sequence[Edge]:
        """The edges of a node, as a mapping gives them."""
        edges = self._edges.get(node, default)
        return [edge for edge in edges if self._was_there(edge.article)] or edges


def along(nodes: Sequence[int], edges: Then) -> Path:
    """The path over some nodes, each once, the nearest to the article first."""
    nodes = list(dict.fromkeys(nodes))
    taken = (
        next((edge for edge in edges.get(here, ()) if edge.to == there), Edge(there, "quoted_by", 1.0, None))
        for here, there in pairwise(nodes)
    )
    return Path(tuple(nodes), tuple(taken))


def leads_back(path: Path, edges: Then) -> bool:
    """Whether the last node of a path leads on, but only to nodes of the path: then the path is a circle."""
    last = path.nodes[-1]
    return not edges.ends_at(last) and all(edge.to in path.nodes for edge in edges.get(last))


def ends(path: Path, edges: Then) -> Iterator[Path]:
    """One shortest path from the end of ``path`` to each node where paths end; if none does, one that runs in a circle.

    Who has it from one another and, one of them, from somebody else has it from that one.
    """
    waiting, seen = deque([path]), set(path.nodes)
    circle = None
    ended = False
    while waiting:
        path = waiting.popleft()
        onward = edges.get(path.nodes[-1], ())
        if edges.ends_at(path.nodes[-1]):
            ended = True
            yield path
        if onward and all(edge.to in seen for edge in onward):
            circle = circle or path
        back = [path.nodes.index(edge.to) for edge in onward if edge.to in path.nodes]
        for at in range(len(path.nodes) - 1, min(back, default=len(path.nodes) - 1) - 1, -1):
            for edge in edges.get(path.nodes[at], ()):
                if edge.to not in seen:
                    seen.add(edge.to)
                    waiting.append(Path((*path.nodes[: at + 1], edge.to), (*path.edges[:at], edge)))
    if not ended and circle:
        yield circle
