"""Groups and reuse -> claims: where each claim comes from, how many independent origins it has, how it drifted."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

import msgspec

from sourcier.origins.asides import without_asides, without_denied
from sourcier.origins.called import with_whole_names
from sourcier.origins.components import components
from sourcier.origins.counting import count
from sourcier.origins.disputes import disputes_of
from sourcier.origins.drift import drift, versions
from sourcier.origins.grading import grade
from sourcier.origins.graph import Graph
from sourcier.origins.parents import Parents
from sourcier.origins.roots import roots_of
from sourcier.origins.signed import with_signatures
from sourcier.records import Article, Claim, Group, Overruling, Reuse, Telling

__all__ = ["in_order", "trace"]

# A summary is one line of a list.
_SUMMARY = 200
# What stands around the first part of a quotation.
_AROUND = " ,—–-\n\t\"'“”«»‹›„"

_NOTHING = Overruling()


def trace(
    groups: Sequence[Group], articles: Sequence[Article], reuse: Sequence[Reuse], overruling: Overruling = _NOTHING
) -> tuple[Claim, ...]:
    """Trace each group of statements to its origins.

    Args:
        groups: As the claims stage gives them.
        articles: All articles read.
        reuse: All reuse among them.
        overruling: What people have decided about origins and names.

    Returns:
        One claim a group: the most contested, then the most repeated first.
    """
    by_id = {article.id: article for article in articles}
    into: dict[str, list[Reuse]] = defaultdict(list)
    for link in reuse:
        into[link.target.article].append(link)
    return in_order(_claim(group, by_id, into, overruling) for group in groups)


def in_order(claims: Iterable[Claim]) -> tuple[Claim, ...]:
    """Claims, the most contested, then the most repeated first."""
    return tuple(sorted(claims, key=lambda c: (-len(c.disputes), -len(c.articles), -len(c.statements), c.id)))


def _claim(group: Group, articles: Mapping[str, Article], reuse: Mapping[str, Sequence[Reuse]], overruling: Overruling) -> Claim:
    """The claim of a group: its graph, its roots, what counts as one origin, its versions and disputes."""
    group = msgspec.structs.replace(group, tellings=without_asides(with_whole_names(group.tellings, articles)))
    articles = with_signatures(group.tellings, articles)
    graph = Graph(group.tellings, articles, reuse, overruling)
    roots = roots_of(graph, without_denied(graph.tellings, group.disputes, articles))
    origins = count(roots, graph)
    made = versions(group.tellings, articles, Parents(graph, reuse))
    ids = tuple(dict.fromkeys(t.article for t in group.tellings))
    disputes = disputes_of(group, articles, ids, overruling.aliases)
    told = group.tellings or group.disputes
    return Claim(
        id=group.id,
        summary=_summary(told, articles),
        action=group.action,
        statements=tuple(t.statement.id for t in told),
        articles=ids or tuple(dict.fromkeys(t.article for t in told)),
        outlets=len({one.outlet.name if one.outlet else one.id for one in (articles[t.article] for t in told)}),
        origins=origins,
        components=components(roots, graph),
        versions=made,
        drift=drift(group.tellings, made),
        disputes=disputes,
        circular=_circles(graph),
        grade=grade(origins, disputes, roots, graph),
    )


def _summary(told: Sequence[Telling], articles: Mapping[str, Article]) -> str:
    """The telling that says most in running text: time, place, quantity, actor; the earliest among equals.

    It is in the language that most of them are in, which is most likely the reader's.
    """
    languages = Counter(t.language for t in told)
    usual = max(languages.values())

    def fullness(telling: Telling) -> tuple[bool, int, int, str]:
        parts = (telling.time, telling.places, telling.quantities, telling.actor)
        published = articles[telling.article].published
        return (
            languages[telling.language] < usual,
            telling.headline,
            -sum(bool(part) for part in parts),
            published.earliest if published else "9999",
        )

    text = " ".join(_without_tag(min(told, key=fullness), articles).split())
    return text if len(text) <= _SUMMARY else text[: _SUMMARY - 1].rsplit(" ", 1)[0] + "…"


def _without_tag(telling: Telling, articles: Mapping[str, Article]) -> str:
    """What a telling says; a quotation that goes on behind "…, said X" up to there."""
    said = telling.statement
    inside = [span[0] for span in (said.source, said.cue) if span and said.content[0] < span[0] < said.content[1]]
    if telling.secondary or said.form not in ("direct", "mixed") or not inside:
        return telling.text
    return articles[telling.article].text[said.content[0] : min(inside)].strip(_AROUND) or telling.text


def _circles(graph: Graph) -> tuple[tuple[str, ...], ...]:
    """The speakers and outlets that have it from one another, whether or not one of them has it from somebody else, too."""
    behind = {node: _behind(graph, node) for node in graph.edges}
    found: dict[frozenset[int], tuple[str, ...]] = {}
    for node in graph.outlet.values():
        loop = [other for other in behind.get(node, ()) if node in behind.get(other, ())]
        if loop:
            found.setdefault(frozenset(loop), tuple(graph.name_of(n) for n in [node, *(n for n in loop if n != node)]))
    return tuple(found.values())


def _behind(graph: Graph, node: int) -> list[int]:
    """All that a node has it from, nearest first; the node itself where it has it from itself."""
    found: list[int] = []
    waiting = [node]
    while waiting:
        for edge in graph.edges.get(waiting.pop(0), ()):
            if edge.to not in found:
                found.append(edge.to)
                waiting.append(edge.to)
    return found
