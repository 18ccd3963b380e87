"""How many independent origins a claim has: at least and at most, and what makes the difference.

What counts once for certain: a named person, institution, document or outlet where a chain ends; an outlet's own
reporting. What may or may not count: two anonymous sources that may be one; an article that names no source and repeats
nobody here; a circle, which ends nowhere.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import product
from typing import NamedTuple

from sourcier.origins.graph import Graph
from sourcier.origins.identity import DIFFERENT, described, letters, nameless, same
from sourcier.origins.naming import outlet_name
from sourcier.origins.paths import Path, leads_back
from sourcier.records import Bounds, Evidence, Origin, OriginCount, SourceKind, Step, Telling

# An article that names no source may know of its own or repeat the others; nothing in the text says which is likelier,
# but most unsourced retellings are echoes.
_UNSOURCED_IS_OWN = 0.3
_CIRCLE_HAS_ORIGIN = 0.5
# A name that fewer than one in so many mentions have is a misreading as likely as a name.
_ONE_IN = 25


_BODIES = frozenset({"institution", "group"})


class Root(NamedTuple):
    """Where paths end: its node, what it is, and the paths that end there by telling."""

    node: int
    kind: SourceKind
    name: str
    circular: bool
    paths: list[tuple[Telling, Path]]


def roots_of(graph: Graph) -> list[Root]:
    """The roots of all tellings, in order of first telling.

    A telling without a source in an article that has a sourced telling of the same claim (a headline, a summary) has
    that article's roots and none of its own.
    """
    with_source = {t.article for t in graph.tellings if t.statement.chain and t.statement.chain[0].kind != "not_given"}
    roots: dict[int, Root] = {}
    for telling in graph.tellings:
        if telling.article in with_source and telling.statement.chain[:1] and telling.statement.chain[0].kind == "not_given":
            continue
        if telling.article in with_source and not telling.statement.chain:
            continue
        for path in graph.paths(telling):
            end = path.nodes[-1]
            circular = leads_back(path, graph.edges)
            key = min(path.nodes) if circular else end
            if key not in roots:
                kind, name = _what(graph, end)
                roots[key] = Root(key, "not_given" if circular else kind, "not given" if circular else name, circular, [])
            roots[key].paths.append((telling, path))
    return list(roots.values())


def _what(graph: Graph, node: int) -> tuple[SourceKind, str]:
    if node in graph.own:
        return "own_reporting", graph.sources[node][0].link.name
    if node in graph.published:
        article = graph.articles[graph.published[node][-1]]
        if any(s.link.kind in _BODIES and s.article not in graph.published[node] for s in graph.sources[node]):
            # Others name who publishes this page as the body that said it: it is no medium.
            return "institution", outlet_name(article)
        if article.outlet and article.outlet.kind == "agency":
            return "agency", outlet_name(article)
        return "not_given", "not given"
    return _called(graph, node)


def _called(graph: Graph, node: int) -> tuple[SourceKind, str]:
    """The kind and the name of a speaker, as most mentions have them: one page in a hundred is misread."""
    sources = [s for s in graph.sources[node] if s.link.evidence is not None] or graph.sources[node]
    languages = Counter(graph.articles[s.article].language for s in sources)
    usual = max(languages.values())
    told = [s.link for s in sources if languages[graph.articles[s.article].language] == usual]
    # The longest name says most; it is in the language that most of them are in, and not that of one page in dozens.
    names = Counter(link.name for link in told)
    common = [link for link in told if names[link.name] * _ONE_IN >= len(told)] or told[:1]
    name = max(common, key=lambda link: (not nameless(link), len(link.name))).name
    kinds = Counter(link.kind for link in told if link.name == name)
    return max(kinds, key=lambda kind: kinds[kind]), name


def count(roots: Sequence[Root], graph: Graph) -> OriginCount:
    """Count independent origins among roots, as an interval with its reasons.

    Args:
        roots: As `roots_of` gives them.
        graph: The provenance they come from.

    Returns:
        The count; ``items`` in order: certain ones first, then anonymous, then not given.
    """
    order = {"anonymous": 1, "not_given": 2}
    ranked = sorted(roots, key=lambda r: (order.get(r.kind, 0), -len(r.paths)))
    low, high, probable, reasons = tally(ranked, graph)
    items = tuple(_origin(root, graph) for root in ranked)
    return OriginCount(low=low, high=high, probable=round(probable, 2), reasons=tuple(reasons), items=items)


def bounds(roots: Sequence[Root], graph: Graph) -> Bounds:
    """The interval of independent origins among roots, without reasons."""
    low, high, _, _ = tally(roots, graph)
    return Bounds(low=low, high=high)


def tally(roots: Sequence[Root], graph: Graph) -> tuple[int, int, float, list[str]]:
    """The fewest, the most and the expected number of independent origins among ``roots``, and why they differ."""
    low, high, probable = 0, 0, 0.0
    reasons: list[str] = []
    counted: list[Root] = []
    for root in roots:
        if root.circular:
            high += 1
            probable += _CIRCLE_HAS_ORIGIN
            reasons.append("the chain runs in a circle and ends nowhere: somebody may have said it first")
        elif root.kind == "not_given":
            high += 1
            low += 0 if counted or low else 1
            probable += _UNSOURCED_IS_OWN if counted else 1.0
            if counted:
                reasons.append(f"{_where(root, graph)} gives no source: may repeat the others or know of its own")
            counted.append(root)
        else:
            twin = next((other for other in counted if _may_be_one(root, other, graph)), None)
            high += 1
            low += 0 if twin else 1
            probable += 0.5 if twin else 1.0
            if twin:
                reasons.append(f"“{twin.name}” and “{root.name}” are both unnamed or alike: may be one")
            counted.append(root)
    return low, high, probable, reasons


def _may_be_one(root: Root, other: Root, graph: Graph) -> bool:
    if other.kind == "not_given":
        return False
    mine, theirs = (described(graph.speakers.distinct[one.node]) for one in (root, other))
    pairs = list(product(mine, theirs))
    # What the same letters say tells more than what is compared across scripts.
    near = [(a, b) for a, b in pairs if letters(a.link.name) & letters(b.link.name)]
    return any(same(a, b) > DIFFERENT for a, b in near or pairs)


def _where(root: Root, graph: Graph) -> str:
    return outlet_name(graph.articles[root.paths[0][0].article])


def _origin(root: Root, graph: Graph) -> Origin:
    articles = tuple(dict.fromkeys(telling.article for telling, _ in root.paths))
    seen: dict[tuple[str, tuple[int, ...]], tuple[Step, ...]] = {}
    for telling, path in root.paths:
        seen.setdefault((telling.article, path.nodes), steps(telling, path, graph))
    name = root.name
    if root.kind == "not_given" and not root.circular:
        name = f"not given ({_where(root, graph)})"
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
                article=telling.article if last else graph.article_of(receiver),
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
