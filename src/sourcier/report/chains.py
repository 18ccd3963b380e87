"""The chains of a claim as boxes and edges, each article once, and no more of them than a page can show."""

from __future__ import annotations

from collections import defaultdict

import msgspec
from msgspec.structs import replace

from sourcier.records import Claim, Evidence, Step
from sourcier.report import phrases
from sourcier.report.view import View
from sourcier.words import fold

# More boxes than this cannot be read at the width of a page; the list of chains below the graph holds the others.
MOST_BOXES = 18
# A publication date less sure than this says nothing about order.
_SURE_DAYS = 3
Key = tuple[str, str]
Chain = tuple[Step, ...]


class Node(msgspec.Struct, kw_only=True):
    """A box: an origin, an article, someone named on the way, or (``pass``) the place where an edge crosses a column."""

    key: Key
    kind: str
    name: str
    article: str | None = None
    day: str = ""
    evidence: Evidence | None = None
    column: int = 0
    row: float = 0.0


class Edge(msgspec.Struct, kw_only=True):
    """A step of a chain; ``via`` are the boxes of kind ``pass`` that it runs through; ``back`` closes a circle."""

    source: Key
    target: Key
    relation: str
    probability: float
    evidence: Evidence | None
    via: list[Key] = []
    back: bool = True


class Chains(msgspec.Struct, kw_only=True):
    """Boxes by key, edges, and how many articles were left out."""

    nodes: dict[Key, Node]
    edges: list[Edge]
    left_out: int


def collect(view: View, claim: Claim) -> Chains:
    """Merge the chains of ``claim`` into boxes and edges."""
    nodes: dict[Key, Node] = {}
    edges: dict[tuple[Key, Key], Edge] = {}
    for origin in claim.origins.items:
        root = ("origin", origin.id)
        nodes[root] = Node(key=root, kind=origin.kind, name=phrases.origin_name(origin))
    placed = _placed(view, claim)
    for root, chain in _chosen(view, claim):
        chain = tuple(step if step.article else replace(step, article=placed.get(fold(step.name))) for step in chain)
        _follow(view, nodes, edges, root, chain)
    drawn = {n.article for n in nodes.values()}
    missing = {step.article for o in claim.origins.items for c in o.chains for step in c if step.article} - drawn
    return Chains(nodes=nodes, edges=list(edges.values()), left_out=len(missing))


def step_key(step: Step) -> Key:
    """What makes two steps one: the article, else the name."""
    return ("article", step.article) if step.article else ("relay", fold(step.name))


def _placed(view: View, claim: Claim) -> dict[str, str]:
    """Outlets that tell the claim in one article: who names such an outlet on the way means that article's box."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for article in claim.articles:
        found[fold(view.outlet(article))].append(article)
    return {name: articles[0] for name, articles in found.items() if len(articles) == 1}


def publication_day(view: View, article: str | None) -> str:
    """The day an article was published, ISO 8601; empty where it is not sure enough to order by."""
    one = view.articles.get(article) if article else None
    if one is None or one.published is None:
        return ""
    start, end = phrases.moment(one.published.earliest), phrases.moment(one.published.latest)
    if start is None or end is None or (end - start).days > _SURE_DAYS:
        return ""
    return start.date().isoformat()


def _follow(view: View, nodes: dict[Key, Node], edges: dict[tuple[Key, Key], Edge], root: Key, chain: Chain) -> None:
    at = root
    for step in chain:
        key = step_key(step)
        if key not in nodes:
            day = publication_day(view, step.article)
            nodes[key] = Node(key=key, kind=key[0], name=view.receiver(step), article=step.article, day=day)
        nodes[at].evidence = nodes[at].evidence or step.evidence
        if key != at and ((at, key) not in edges or edges[at, key].probability < step.probability):
            edge = Edge(source=at, target=key, relation=step.relation, probability=step.probability, evidence=step.evidence)
            edges[at, key] = edge
        at = key
    nodes[at].evidence = nodes[at].evidence or (chain[-1].evidence if chain else None)


def _chosen(view: View, claim: Claim) -> list[tuple[Key, Chain]]:
    """The chains to draw: origin after origin, the earliest published first, while there is room."""
    queues: defaultdict[Key, list[Chain]] = defaultdict(list)
    for origin in claim.origins.items:
        late_first = sorted(origin.chains, key=lambda c: (publication_day(view, c[-1].article) or "~", len(c)) if c else ("", 0))
        queues["origin", origin.id] = late_first[::-1]
    taken: list[tuple[Key, Chain]] = []
    boxes: set[Key] = set()
    while any(queues.values()):
        for root, queue in queues.items():
            chain = queue.pop() if queue else ()
            more = boxes | {step_key(step) for step in chain}
            if chain and len(more) <= MOST_BOXES:
                boxes = more
                taken.append((root, chain))
    return taken
