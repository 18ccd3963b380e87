"""Which claims new articles touch: these are grouped anew, and the others stay as they were derived."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Sequence

from sourcier.claims.grouping import COMMON, LOOKED_UP
from sourcier.claims.likeness import likeness
from sourcier.claims.weights import Weights
from sourcier.records import Claim, Telling

# The least likeness that binds anything, a denial to what it denies.
_NEAR = 0.6
DISPUTES = ("denies", "doubts", "corrects")


def touched(
    told: Sequence[Telling], known: Sequence[Claim], fresh: Collection[str], changed: Collection[str], weights: Weights
) -> tuple[list[Telling], list[Claim]]:
    """Part what is to be grouped anew from what stays.

    Args:
        told: The tellings of all articles.
        known: The claims that were derived before the new articles came.
        fresh: The ids of the new articles.
        changed: The ids of articles that have something from others by now that they had not.
        weights: Of the features of all tellings.

    Returns:
        The tellings of new articles, those near one of them, and all that share a claim with these; and the claims that have
        none of them.
    """
    news = [t for t in told if t.article in fresh]
    ids = {t.statement.id for t in news} | {t.statement.id for t in told if t.article in changed}
    ids |= {t.statement.id for t in _near(news, [t for t in told if t.article not in fresh], weights)}
    members = _members(known, told)
    # What turned out to be furniture of its outlet is told no more.
    ids |= set().union(*members) - {t.statement.id for t in told}
    staying = list(range(len(known)))
    grown = True
    while grown:
        met = [n for n in staying if not members[n].isdisjoint(ids)]
        grown = bool(met)
        ids = ids.union(*(members[n] for n in met))
        staying = [n for n in staying if n not in set(met)]
    return [t for t in told if t.statement.id in ids], [known[n] for n in staying]


def _near(news: Sequence[Telling], others: Sequence[Telling], weights: Weights) -> Iterator[Telling]:
    """Those that may be of one event with a new telling, or dispute it: they share a telling feature and are a little alike."""
    wanted: defaultdict[str, list[Telling]] = defaultdict(list)
    for telling in news:
        for feature in weights.rarest(telling.features, LOOKED_UP):
            wanted[feature].append(telling)
    looked_up = [[f for f in weights.rarest(other.features, LOOKED_UP) if f in wanted] for other in others]
    holding = Counter(feature for features in looked_up for feature in features)
    for other, features in zip(others, looked_up, strict=True):
        rare = {id(t): t for f in features if holding[f] <= COMMON for t in wanted[f]}
        # Of what many tell only what says half of the same.
        common = {id(t): t for f in features if holding[f] > COMMON for t in wanted[f] if _says_half(t, other)}
        if any(likeness(telling, other, weights) >= _NEAR for telling in (rare | common).values()):
            yield other


def _says_half(a: Telling, b: Telling) -> bool:
    return 2 * len(a.features & b.features) >= min(len(a.features), len(b.features))


def _members(known: Sequence[Claim], told: Sequence[Telling]) -> list[set[str]]:
    """The statements of each claim, and those that dispute it: of what one party disputes in several articles it names one."""
    named = [{*claim.statements, *(one.statement for one in claim.disputes)} for claim in known]
    placed = set().union(*named)
    loose: defaultdict[str, set[str]] = defaultdict(set)
    for telling in told:
        if (telling.negated or telling.statement.stance in DISPUTES) and telling.statement.id not in placed:
            loose[telling.article].add(telling.statement.id)
    return [
        ids.union(*(loose[article] for one in claim.disputes for article in one.carried_by if article in loose))
        for ids, claim in zip(named, known, strict=True)
    ]
