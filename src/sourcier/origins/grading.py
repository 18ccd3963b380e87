"""A word for what was found of a claim, by rules that are the same for every source and stand beside it.

The words are those of people who record incidents by hand: by how many independent sources tell it, whether it is contested, and
whether the one who is said to have done it says so.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sourcier.data.bodies import body
from sourcier.origins.graph import Graph
from sourcier.origins.identity import Source, same
from sourcier.origins.names import SAME
from sourcier.origins.roots import Root
from sourcier.records import Article, ChainLink, Dispute, Grade, Name, OriginCount, Telling
from sourcier.words import words

# Of these it is known who speaks.
_SPEAKING = frozenset({"person", "institution", "group"})
# A determiner before a name has so many letters at most, a noun so many at least.
_ARTICLE, _NOUN = 4, 4


def grade(origins: OriginCount, disputes: Sequence[Dispute], roots: Sequence[Root], graph: Graph) -> Grade:
    """The grade of a claim, and the rule that gave it."""
    accepted = _accepted(roots, graph)
    if origins.high == 0:
        return Grade(label="only disputed", rule="only denials, doubts or corrections of it were read")
    if disputes:
        also = f"; {accepted}, who is said to have done it, tells it" if accepted else ""
        return Grade(label="contested", rule=f"at least one source denies, doubts or corrects it{also}")
    if accepted:
        rule = f"{accepted}, who is said to have done it, tells it, and nobody disputes it"
        return Grade(label="accepted by the actor", rule=rule)
    if origins.low >= 2:
        return Grade(label="two or more sources", rule="at least two independent origins are certain")
    if origins.high >= 2:
        return Grade(label="uncertain", rule="one origin is certain, more are possible")
    return Grade(label="single source", rule="every telling leads back to one origin")


def _accepted(roots: Sequence[Root], graph: Graph) -> str:
    """The name of an origin that is also who the claim says did it; empty where there is none."""
    named = (actor for t in graph.tellings if (actor := _actor(t, graph.articles)))
    actors = list({(actor.link.name, actor.link.entity): actor for actor in named}.values())
    for root in roots:
        if root.kind in _SPEAKING and any(same(a, b) == SAME for a in graph.speakers.distinct[root.node] for b in actors):
            return root.name
    return ""


def _actor(telling: Telling, articles: Mapping[str, Article]) -> Source | None:
    """Who a telling says did it, as a source of its own; None where it names nobody."""
    if telling.actor is None:
        return None
    start, end = telling.actor
    article = articles[telling.article]
    # "The dishes of the caterer" are not the caterer: the name, or the noun for a body, is what the words begin with.
    named = next((m for m in article.mentions if isinstance(m, Name) and m.end == end and m.start - start <= _ARTICLE), None)
    head = next((word for word in words(article.text[start:end]).folded if len(word) >= _NOUN), "")
    if named is None and not body(head):
        return None
    link = ChainLink(name=article.text[start:end], kind="institution", entity=named.entity if named else None)
    return Source(link, None, telling.article)
