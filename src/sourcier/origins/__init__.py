"""Groups and reuse -> claims: where each claim comes from, how many independent origins it has, how it drifted."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Literal

import msgspec

from sourcier.data.concepts import counts_alike, overlap
from sourcier.languages import language
from sourcier.origins.asides import without_asides, without_denied
from sourcier.origins.called import with_whole_names
from sourcier.origins.components import components
from sourcier.origins.counting import count
from sourcier.origins.drift import drift, versions
from sourcier.origins.grading import grade
from sourcier.origins.graph import Graph
from sourcier.origins.identity import Source, same
from sourcier.origins.names import SAME
from sourcier.origins.naming import itself, outlet_name, sources_of
from sourcier.origins.parents import Parents
from sourcier.origins.roots import roots_of
from sourcier.origins.signed import with_signatures
from sourcier.records import Article, ChainLink, Claim, Dispute, Group, Overruling, Reuse, Telling
from sourcier.words import fold, words

__all__ = ["in_order", "trace"]

# A summary is one line of a list.
_SUMMARY = 200
# What stands around the first part of a quotation.
_AROUND = " ,—–-\n\t\"'“”«»‹›„"
# Stances from the one that says most to the one that says least.
_FIRMEST = ("corrects", "denies", "doubts")


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
    disputes = _disputes(group, articles, ids, overruling.aliases)
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


def _disputes(
    group: Group, articles: Mapping[str, Article], ids: Sequence[str], aliases: Mapping[str, str]
) -> tuple[Dispute, ...]:
    """The disputes of a claim; what the same party disputes of it in several articles is one."""
    counting = _counting(group, articles, aliases)
    merged: list[tuple[Source | None, str, list[Telling]]] = []
    for telling in group.disputes:
        by = _disputer(telling, articles[telling.article], aliases)
        of = "quantity" if _of_a_number(telling) or _has_own_number(telling, by, counting) else "claim"
        for known, disputed, tellings in merged:
            if known is not None and by is not None and disputed == of and same(known, by) == SAME:
                tellings.append(telling)
                break
        else:
            merged.append((by, of, [telling]))
    own = frozenset(t.statement.id for t in group.disputes if _takes_back(t, group, articles))
    return tuple(_dispute(by, of, tellings, articles, ids, own) for by, of, tellings in merged)


def _takes_back(telling: Telling, group: Group, articles: Mapping[str, Article]) -> bool:
    """Whether an outlet says in its own voice that what it said there it had reported is not so: then it corrects itself."""
    chain, outlet = telling.statement.chain, fold(outlet_name(articles[telling.article]))
    if chain and chain[0].kind != "not_given" and fold(chain[0].name) != outlet:
        return False
    told = (t.statement.chain for t in group.tellings if t.article == telling.article)
    return any(links and fold(links[0].name) == outlet for links in told)


def _counting(group: Group, articles: Mapping[str, Article], aliases: Mapping[str, str]) -> list[tuple[Source, Telling]]:
    """Who gives a number in the claim."""
    told = [t for t in group.tellings if t.quantities]
    return [(by, t) for t in told if (by := _disputer(t, articles[t.article], aliases)) is not None]


def _has_own_number(dispute: Telling, by: Source | None, counting: Sequence[tuple[Source, Telling]]) -> bool:
    """Whether who denies a number of those it befell gives another: then the number is denied, and not that it happened."""
    if by is None or not dispute.quantities or dispute.negated:
        return False
    return any(
        same(by, other) == SAME
        and counts_alike(dispute.quantities[0], t.quantities[0])
        and not overlap(dispute.quantities[0], t.quantities[0])
        for other, t in counting
    )


def _disputer(telling: Telling, article: Article, aliases: Mapping[str, str]) -> Source | None:
    chain = telling.statement.chain
    if not chain or chain[0].kind == "not_given":
        return None
    if itself(chain[0], article):
        return Source(ChainLink(name=outlet_name(article), kind="institution"), None, article.id)
    return next(sources_of(telling, article, aliases), None)


def _stance(telling: Telling, own: Collection[str] = ()) -> Literal["denies", "doubts", "corrects"]:
    """How a telling disputes: what asserts that something did not happen denies it, and corrects what was one's own."""
    stance = "corrects" if telling.statement.id in own else telling.statement.stance
    return stance if stance in ("doubts", "corrects") else "denies"


def _dispute(
    by: Source | None,
    of: str,
    tellings: Sequence[Telling],
    articles: Mapping[str, Article],
    ids: Sequence[str],
    own: Collection[str],
) -> Dispute:
    # Who corrects a number on one page and denies it on another corrects it; one who denies does more than doubt.
    told = min(tellings, key=lambda t: (_FIRMEST.index(_stance(t, own)), not (t.quantities or t.rejected)))
    carried = tuple(dict.fromkeys(t.article for t in tellings))
    missing = tuple(article for article in ids if article not in carried)
    return Dispute(
        statement=told.statement.id,
        by=by.link.name if by else outlet_name(articles[told.article]),
        stance=_stance(told, own),
        of=of,  # type: ignore[arg-type]
        carried_by=carried,
        missing_in=missing,
        earlier=tuple(one for one in missing if all(_before(articles[one], articles[other]) for other in carried)),
    )


def _before(one: Article, other: Article) -> bool:
    """Whether an article was certainly published before another."""
    return one.published is not None and other.published is not None and one.published.latest <= other.published.earliest


def _of_a_number(telling: Telling) -> bool:
    """Whether a dispute is of how many: it corrects or rejects a number, or disputes "the toll" or "the figure"."""
    known = language(telling.language)
    told = {w.lower() for w in words(telling.text).written}
    figure = bool(known and known.actions and known.actions.figures & told)
    return (
        figure
        or bool(telling.rejected)
        or (_stance(telling) == "corrects" and any(q.value is not None for q in telling.quantities))
    )


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
