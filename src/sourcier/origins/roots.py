"""The roots of a claim: where the paths of its tellings end, what each is and how likely two are one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import product
from typing import NamedTuple

from sourcier.data.bodies import body
from sourcier.data.concepts import same_number
from sourcier.origins.graph import Graph
from sourcier.origins.identity import described, nameless, same
from sourcier.origins.names import DIFFERENT, MAYBE, letters
from sourcier.origins.naming import outlet_name, unnamed_medium
from sourcier.origins.paths import Path
from sourcier.records import LIKELY, SourceKind, Telling
from sourcier.words import words

# A name that fewer than one in so many mentions have is a misreading as likely as a name.
_ONE_IN = 25


_BODIES = frozenset({"institution", "group"})
_NAMED = _BODIES | {"person"}
_SEEN = "body"
_LAST_HEARD = frozenset({"person", "anonymous", "document"})


class Root(NamedTuple):
    """Where paths end: its node, what it is, whether it passes on what others say, and the paths that end there by telling."""

    node: int
    kind: SourceKind
    name: str
    circular: bool
    relays: bool
    paths: list[tuple[Telling, Path]]


def roots_of(graph: Graph, tellings: Sequence[Telling]) -> list[Root]:
    """The roots of tellings of a graph, in order of first telling.

    A telling without a source in an article that has a sourced telling of the same claim (a headline, a summary) has
    that article's roots and none of its own. What is told in passing has the roots of others, or none.
    """
    with_source = {t.article for t in tellings if t.statement.chain and t.statement.chain[0].kind != "not_given"}
    roots: dict[int, Root] = {}
    for telling in sorted(tellings, key=lambda t: t.statement.in_passing):
        if telling.article in with_source and telling.statement.chain[:1] and telling.statement.chain[0].kind == "not_given":
            continue
        if telling.article in with_source and not telling.statement.chain:
            continue
        for path in graph.paths(telling):
            end = path.nodes[-1]
            circular = graph.circular(telling, path)
            key = min(path.nodes) if circular else end
            if telling.statement.in_passing and key not in roots:
                continue
            if key not in roots:
                roots[key] = _circle(key) if circular else _ending(graph, end)
            roots[key].paths.append((telling, path))
    return _in_round_ups(list(roots.values()), graph)


def _in_round_ups(roots: list[Root], graph: Graph) -> list[Root]:
    """The roots, those that may pass on what the others say as such: the page that retells them had their numbers before.

    Who gives the number that was given may have it from there; one who gives another has it from elsewhere.
    """
    found: list[Root] = []
    for root in roots:
        others = [t for other in roots if other is not root for t, _ in other.paths]
        told = [t for t, _ in root.paths]
        again = _only_counts(root, told, graph) and all(_repeats(t, others) for t in told)
        found.append(root._replace(relays=True) if again else root)
    return found


def _only_counts(root: Root, told: Sequence[Telling], graph: Graph) -> bool:
    """Whether a root is a medium without a page here, or somebody of no known kind who gives bare counts ("eight deaths")."""
    if root.node in graph.published or root.circular:
        return False
    if root.kind == "outlet":
        return True
    named = [source.link for source in graph.sources[root.node]]
    known = any(link.role or any(body(word) for word in words(link.name).folded) for link in named)
    # Who counts bodies has seen them.
    seen = any(q.concept == _SEEN for t in told for q in t.quantities)
    return root.kind in _NAMED and not known and not seen and all(t.nominal for t in told)


def _repeats(telling: Telling, others: Sequence[Telling]) -> bool:
    """Whether a page had all numbers of a telling from somebody else before."""
    before = [t for t in others if t.article == telling.article and t.position < telling.position]
    return bool(telling.quantities) and all(
        any(same_number(q, o) for t in before for o in t.quantities) for q in telling.quantities
    )


def _circle(node: int) -> Root:
    return Root(node, "not_given", "not given", circular=True, relays=False, paths=[])


def _ending(graph: Graph, node: int) -> Root:
    kind, name = _what(graph, node)
    return Root(node, kind, name, circular=False, relays=_relays(graph, node, kind), paths=[])


def _what(graph: Graph, node: int) -> tuple[SourceKind, str]:
    if node in graph.own:
        return "own_reporting", graph.sources[node][0].link.name
    if node in graph.published:
        article = graph.articles[graph.published[node][-1]]
        others = [s.link.kind in _BODIES for s in graph.sources[node] if s.article not in graph.published[node]]
        # One of several mentions may be misread.
        said_so = 2 * sum(others) > len(others)
        if said_so or (article.outlet and article.outlet.kind == "institution"):
            # Others name who publishes this page as the body that said it: it is no medium.
            return "institution", outlet_name(article)
        if article.outlet and article.outlet.kind == "agency":
            return "agency", outlet_name(article)
        return "not_given", "not given"
    return _called(graph, node)


def _relays(graph: Graph, node: int, kind: SourceKind) -> bool:
    """Whether paths end at a medium that passes on what others say: an agency, or one that nobody names ("a local website")."""
    named = (source.link for source in graph.sources[node])
    return kind == "agency" or (node not in graph.published and all(unnamed_medium(link) for link in named))


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


def inherited(root: Root) -> bool:
    """Whether nobody is said to have told it: pages narrate it behind what somebody told last.

    Bodies, and media, mostly told what stands behind their account, too.
    """
    return root.kind in _LAST_HEARD and all(t.statement.form == "narrated" and t.statement.chain for t, _ in root.paths)


def by_looks(root: Root) -> bool:
    """Whether nobody is read to tell it: whoever it is looks like a source in every page that leads there."""
    return bool(root.paths) and all(t.statement.reader == LIKELY for t, _ in root.paths)


def one_source(root: Root, other: Root, graph: Graph) -> float:
    """The probability that two roots are one: that of their mentions that are likest.

    Whom a medium is said to have had may be whom its own page names, though the two are called otherwise: one page is misread, or
    passes it on wrongly.
    """
    if "not_given" in (root.kind, other.kind):
        return 0.0
    mine, theirs = (described(graph.speakers.distinct[one.node]) for one in (root, other))
    pairs = list(product(mine, theirs))
    # What the same letters say tells more than what is compared across scripts.
    near = [(a, b) for a, b in pairs if letters(a.link.name) & letters(b.link.name)]
    found = max(same(a, b) for a, b in near or pairs)
    if found > DIFFERENT or not (_passed_on_for(root, other, graph) or _passed_on_for(other, root, graph)):
        return found
    return MAYBE


def _passed_on_for(root: Root, other: Root, graph: Graph) -> bool:
    """Whether a speaker is told only by who has it from media whose own pages here name the other, and not this one."""
    if not graph.published.keys().isdisjoint((root.node, other.node)):
        return False
    media = {graph.medium(source) for source in graph.sources[root.node]}
    named_in = {source.article for source in graph.sources[other.node]}
    mine = {source.told_in for source in graph.sources[root.node]}
    pages = [set(graph.published[medium]) if medium is not None else set() for medium in media]
    return all(named_in & page and not mine & page for page in pages)
