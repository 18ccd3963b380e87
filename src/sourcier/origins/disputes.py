"""Who disputes a claim, what of it, and which pages carry that."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Literal

from sourcier.data.concepts import counts_alike, overlap
from sourcier.languages import language
from sourcier.origins.identity import Source, same
from sourcier.origins.names import SAME
from sourcier.origins.naming import itself, outlet_name, sources_of
from sourcier.records import Article, ChainLink, Dispute, Group, Quantity, Telling
from sourcier.words import fold, words

# Stances from the one that says most to the one that says least.
_FIRMEST = ("corrects", "denies", "doubts")


def disputes_of(
    group: Group, articles: Mapping[str, Article], ids: Sequence[str], aliases: Mapping[str, str]
) -> tuple[Dispute, ...]:
    """The disputes of a claim; what the same party disputes of it in several articles is one."""
    counting = _counting(group, articles, aliases)
    merged: list[tuple[Source | None, str, list[Telling]]] = []
    for telling in group.disputes:
        by = _disputer(telling, articles[telling.article], aliases)
        of = "quantity" if _of_a_number(telling, group.tellings) or _has_own_number(telling, by, counting) else "claim"
        for known, disputed, tellings in merged:
            if known is not None and by is not None and disputed == of and same(known, by) == SAME:
                tellings.append(telling)
                break
        else:
            merged.append((by, of, [telling]))
    own = frozenset(
        t.statement.id
        for t in group.disputes
        if _takes_back(t, group, articles) or _gives_another(t, group, articles[t.article], aliases)
    )
    return tuple(_dispute(by, of, tellings, articles, ids, own) for by, of, tellings in merged)


def _takes_back(telling: Telling, group: Group, articles: Mapping[str, Article]) -> bool:
    """Whether an outlet says in its own voice that what it said there it had reported is not so: then it corrects itself."""
    chain, outlet = telling.statement.chain, fold(outlet_name(articles[telling.article]))
    if chain and chain[0].kind != "not_given" and fold(chain[0].name) != outlet:
        return False
    told = (t.statement.chain for t in group.tellings if t.article == telling.article)
    return any(links and fold(links[0].name) == outlet for links in told)


def _gives_another(dispute: Telling, group: Group, article: Article, aliases: Mapping[str, str]) -> bool:
    """Whether who rejects a number gives another one of the same on that page: then it is put right."""
    wrong = dispute.rejected or dispute.quantities
    if dispute.statement.stance != "denies" or not _of_a_number(dispute, group.tellings):
        return False
    by = _disputer(dispute, article, aliases)
    return any(
        any(q.value is not None and not any(counts_alike(q, one) and overlap(q, one) for one in wrong) for q in t.quantities[:1])
        for t in group.tellings
        if t.article == dispute.article and _one_voice(by, _disputer(t, article, aliases))
    )


def _one_voice(by: Source | None, other: Source | None) -> bool:
    return (by is None and other is None) or (by is not None and other is not None and same(by, other) == SAME)


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


def _of_a_number(telling: Telling, tellings: Sequence[Telling]) -> bool:
    """Whether a dispute is of how many: it corrects or rejects a number, or disputes "the toll" or "the figure"."""
    known = language(telling.language)
    told = {w.lower() for w in words(telling.text).written}
    figure = bool(known and known.actions and known.actions.figures & told)
    return (
        figure
        or any(_counted(one, tellings) for one in telling.rejected)
        or (_stance(telling) == "corrects" and any(q.value is not None for q in telling.quantities))
    )


def _counted(rejected: Quantity, tellings: Sequence[Telling]) -> bool:
    """Whether a number that is rejected is of what the claim counts: not that of two sites that told it."""
    counted = [q for t in tellings for q in t.quantities]
    bare = not (rejected.concept or rejected.unit) and rejected.mode != "none"
    return bare or any(counts_alike(rejected, q) for q in counted)
