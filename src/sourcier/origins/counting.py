"""How many independent origins a claim has: at least and at most, and what makes the difference.

What counts once for certain: a named person, institution, document or paper where a chain ends; an outlet's own
reporting. What may or may not count: two anonymous sources that may be one; an article that names no source and repeats
nobody here; an agency that names none, and a medium that nobody names, for they may relay the others; a circle, which ends
nowhere.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence

from sourcier.origins.expected import expected
from sourcier.origins.graph import Graph
from sourcier.origins.names import DIFFERENT
from sourcier.origins.naming import outlet_name
from sourcier.origins.paths import Path
from sourcier.origins.roots import Root, by_looks, inherited, one_source
from sourcier.records import Bounds, Evidence, Origin, OriginCount, Step, Telling


def count(roots: Sequence[Root], graph: Graph) -> OriginCount:
    """Count independent origins among roots, as an interval with its reasons.

    Args:
        roots: As `roots_of` gives them.
        graph: The provenance they come from.

    Returns:
        The count; ``items`` in order: certain ones first, then anonymous, then not given.
    """
    order = {"anonymous": 1, "not_given": 3}
    ranked = sorted(roots, key=lambda r: (2 if r.relays or inherited(r) or by_looks(r) else order.get(r.kind, 0), -len(r.paths)))
    low, high, reasons = tally(ranked, graph)
    probable = min(max(expected(ranked, graph), low), high)
    items = tuple(_origin(root, graph) for root in ranked)
    return OriginCount(low=low, high=high, probable=round(probable, 2), reasons=tuple(reasons), items=items)


def bounds(roots: Sequence[Root], graph: Graph) -> Bounds:
    """The interval of independent origins among roots, without reasons."""
    low, high, _ = tally(roots, graph)
    return Bounds(low=low, high=high)


def tally(roots: Sequence[Root], graph: Graph) -> tuple[int, int, list[str]]:
    """The fewest and the most independent origins among ``roots``, and why they differ."""
    low, high = 0, 0
    reasons: list[str] = []
    counted: list[Root] = []
    for root in roots:
        if root.circular:
            high += 1
            reasons.append("the chain runs in a circle and ends nowhere: somebody may have said it first")
        elif root.kind == "not_given":
            high += 1
            low += 0 if counted or low else 1
            if counted:
                reasons.append(f"{graph.name_of(root.node)} gives no source: may repeat the others or know of its own")
            counted.append(root)
        elif root.relays:
            # Where an agency has it from that names no source, or a medium that nobody names, nothing here shows.
            high += 1
            if counted:
                reasons.append(f"where {root.name} has it from is not told: it may have it from the others")
            low += 0 if counted else 1
            counted.append(root)
        elif by_looks(root) and counted:
            high += 1
            reasons.append(f"that {root.name} told it shows by nothing but looks: it may be from the others")
            counted.append(root)
        elif inherited(root) and counted:
            high += 1
            reasons.append(f"what {root.name} told stands before it, and may not reach so far: it may be from the others")
            counted.append(root)
        else:
            twin = next((other for other in counted if one_source(root, other, graph) > DIFFERENT), None)
            high += 1
            low += 0 if twin else 1
            if twin:
                reasons.append(f"“{twin.name}” and “{root.name}” are both unnamed or alike: may be one")
            counted.append(root)
    return low, high, reasons


def _origin(root: Root, graph: Graph) -> Origin:
    articles = tuple(dict.fromkeys(telling.article for telling, _ in root.paths))
    seen: dict[tuple[str, tuple[int, ...]], tuple[Step, ...]] = {}
    for telling, path in root.paths:
        seen.setdefault((telling.article, path.nodes), steps(telling, path, graph))
    name = root.name
    if root.kind == "not_given" and not root.circular:
        # Who gives no source is the page where the chain ends, and not the one that cites it.
        name = f"not given ({graph.name_of(root.node)})"
    return Origin(
        id=hashlib.sha256(f"{root.kind}\n{name}\n{articles}".encode()).hexdigest()[:16],
        name=name,
        kind=root.kind,
        articles=articles,
        chains=tuple(seen.values()),
    )


def steps(telling: Telling, path: Path, graph: Graph) -> tuple[Step, ...]:
    """The steps of one chain, from the origin to the telling's article; each names who received it and how."""
    mentions: Mapping[int, Evidence | None] = _evidence(telling, graph)
    made: list[Step] = []
    for i in range(len(path.edges) - 1, -1, -1):
        edge, receiver = path.edges[i], path.nodes[i]
        last = i == 0
        relation = edge.relation
        if relation == "quoted_by" and graph.sources[edge.to][0].link.kind in ("anonymous", "person", "institution", "group"):
            relation = "quoted_by" if last else "said_to"
        elif relation == "quoted_by":
            relation = "cited_by"
        made.append(
            Step(
                relation=relation,  # type: ignore[arg-type]
                name=outlet_name(graph.articles[telling.article]) if last else graph.name_of(receiver),
                article=telling.article if last else graph.article_of(receiver, edge.article),
                probability=edge.probability,
                evidence=mentions.get(edge.to) or edge.evidence,
            )
        )
    if not made:
        start, end = telling.statement.content
        made.append(
            Step(
                relation="said_to",
                name=outlet_name(graph.articles[telling.article]),
                article=telling.article,
                evidence=Evidence(article=telling.article, start=start, end=end),
            )
        )
    return (*made[:-1], *_credited(telling, graph, made[-1]))


def _credited(telling: Telling, graph: Graph, last: Step) -> tuple[Step, ...]:
    """The last step, with the original and the translator that the article's credits name put in where they belong."""
    article = graph.articles[telling.article]
    credits = {c.kind: c for c in article.credits}
    before: list[Step] = []
    for kind in ("original", "republished"):
        if kind in credits and credits[kind].name and credits[kind].name != last.name:
            c = credits[kind]
            evidence = Evidence(article=article.id, start=c.start, end=c.end)
            before.append(Step(relation="cited_by", name=c.name, evidence=evidence))
            break
    if "translation" in credits and last.relation != "translated_by":
        c = credits["translation"]
        evidence = Evidence(article=article.id, start=c.start, end=c.end)
        last = Step(relation="translated_by", name=last.name, article=last.article, evidence=evidence)
    return (*before, last)


def _evidence(telling: Telling, graph: Graph) -> dict[int, Evidence | None]:
    """Node -> where the telling's article names it."""
    found: dict[int, Evidence | None] = {}
    for node, source in graph.chain[telling.statement.id]:
        span = source.link.evidence
        if span:
            found[node] = Evidence(article=telling.article, start=span[0], end=span[1])
    return found
