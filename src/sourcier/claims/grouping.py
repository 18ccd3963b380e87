"""Tellings of one event brought together: likeness joins, and what one article keeps apart stays apart."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import combinations, pairwise

from sourcier.claims.apart import Apart
from sourcier.claims.decided import NOTHING, settled
from sourcier.claims.joining import Joined, varied
from sourcier.claims.likeness import SAME, likeness
from sourcier.claims.weights import Weights, family
from sourcier.data.concepts import counts_alike
from sourcier.records import Overruling, Telling

# Up to this many tellings every pair is compared; beyond it only pairs of one family that share a telling feature.
ALL_PAIRS = 400
# Of each telling the rarest features are looked up; a feature of more tellings than the cap joins only what is alike besides, and
# near in the order of all features.
LOOKED_UP, COMMON, NEAR = 12, 80, 20
# Of those that say the same, so many are compared with others.
_COMPARED = 2
# What answers a telling is of its event, however far the two are from each other.
_CERTAIN = 100.0
# One and two stand in too many sentences.
_SEVERAL = 3
# So many members stand for a group that is held against those of other families.
_SPOKEN_FOR = 3
# How little two are alike, and their numbers.
_Pair = tuple[float, int, int]


def group(
    tellings: Sequence[Telling], weights: Weights, overruling: Overruling = NOTHING, *, crowded: bool = False
) -> list[list[Telling]]:
    """Bring together the tellings of one event.

    Greedy agglomeration: the most alike pair first, groups join when they are alike on average and nothing keeps any two
    members apart. The result does not depend on the order of the tellings.

    Args:
        tellings: Tellings of all articles.
        weights: How much each of their features tells.
        overruling: What people have decided to be one event, or two.
        crowded: Whether they are compared as some of too many are, however few they are.

    Returns:
        Groups; each telling is in exactly one.
    """
    tellings = sorted(tellings, key=lambda t: (t.article, t.statement.content, t.secondary, t.action))
    told = {t.statement.id for t in tellings}
    # What answers a telling ("There were nine, the police say") says too little to be compared: it is of that telling's event.
    answers = [t for t in tellings if t.again in told and not (t.time or t.places)]
    left = {t.statement.id for t in answers}
    crowded = crowded or len(tellings) - len(answers) > ALL_PAIRS
    groups = _agglomerated([t for t in tellings if t.statement.id not in left], weights, overruling, crowded)
    holder = {t.statement.id: members for members in groups for t in reversed(members)}
    for answer in answers:
        members = holder[answer.again or ""]
        members.append(answer)
        holder.setdefault(answer.statement.id, members)
    return settled(groups, overruling)


def _agglomerated(tellings: Sequence[Telling], weights: Weights, overruling: Overruling, crowded: bool) -> list[list[Telling]]:
    apart = Apart(tellings, weights, overruling)
    joined = Joined(tellings, weights, apart)
    every = range(len(tellings))
    candidates = _sharing(every, tellings, weights, family) if crowded else combinations(every, 2)
    edges = _alike(candidates, tellings, weights, apart)
    _join(joined, edges)
    if crowded:
        # Each family of actions has been grouped by itself: what is told in several articles is held against the others.
        several = (ids for ids in joined.members.values() if len({tellings[i].article for i in ids}) > 1)
        first = [i for ids in several for i in varied(ids, tellings, _SPOKEN_FOR)]
        pairs = _sharing(first, tellings, weights, lambda _: "")
        _join(joined, edges + _alike((p for p in pairs if not joined.one(*p)), tellings, weights, apart))
    return [[tellings[i] for i in sorted(ids)] for _, ids in sorted(joined.members.items())]


def _join(joined: Joined, edges: list[_Pair]) -> None:
    """Join what may be joined, the most alike pair first.

    Groups that were not alike when a pair was asked first may be so once both have grown.
    """
    edges.sort()
    waiting = edges
    grown = True
    while grown:
        grown = False
        for points, i, j in waiting:
            grown |= joined.join(i, j, certain=points == -_CERTAIN)
        waiting = [pair for pair in waiting if not joined.one(*pair[1:])]


def _alike(pairs: Iterable[tuple[int, int]], tellings: Sequence[Telling], weights: Weights, apart: Apart) -> list[_Pair]:
    """Those of some pairs that are of one event by themselves, by how little they are alike."""
    found = []
    for i, j in pairs:
        points = _CERTAIN if told_again(tellings[i], tellings[j]) else likeness(tellings[i], tellings[j], weights)
        if points >= SAME and not apart(i, j):
            found.append((-points, i, j))
    return found


def _sharing(
    ids: Iterable[int], tellings: Sequence[Telling], weights: Weights, kind: Callable[[Telling], str]
) -> list[tuple[int, int]]:
    """The pairs of one kind that share a telling feature."""
    holders: dict[tuple[str, str], list[int]] = defaultdict(list)
    for i in ids:
        for feature in weights.rarest(tellings[i].features, LOOKED_UP):
            holders[kind(tellings[i]), feature].append(i)
    pairs: set[tuple[int, int]] = set()
    for holding in holders.values():
        pairs.update(combinations(sorted(holding), 2) if len(holding) <= COMMON else _of_many(sorted(holding), tellings))
    return sorted(pairs)


def _of_many(ids: Sequence[int], tellings: Sequence[Telling]) -> Iterator[tuple[int, int]]:
    """Pairs among tellings too many to compare each with each: those that say the same, and those that say something else.

    What hundreds of pages tell is mostly copies. Each is compared with the next of the same features, and the first two of them
    with the first two of the others: of all, or where there are too many of those that are near in the order of their features
    and say half of the same.
    """
    alike: dict[frozenset[str], list[int]] = defaultdict(list)
    for i in ids:
        alike[tellings[i].features].append(i)
    for same in alike.values():
        yield from pairwise(same)
    if len(alike) <= COMMON:
        yield from combinations(sorted(i for same in alike.values() for i in same[:_COMPARED]), 2)
        return
    kinds = sorted(alike, key=sorted)
    for at, one in enumerate(kinds):
        for other in kinds[at + 1 : at + NEAR]:
            if 2 * len(one & other) >= min(len(one), len(other)):
                i, j = alike[one][0], alike[other][0]
                yield min(i, j), max(i, j)


def told_again(a: Telling, b: Telling) -> bool:
    """Whether one of two answers the other, or is its headline."""
    return a.again == b.statement.id or b.again == a.statement.id or _heads(a, b) or _heads(b, a)


def told_as_headlined(tellings: Sequence[Telling]) -> set[str]:
    """The ids of the statements that negate no known action and have the number of a headline that negates nothing.

    "Fourteen villages have neither light nor water", under "14 villages in the dark", tells the headline's event.
    """
    headlines = {t.article: t for t in tellings if t.headline and not t.negated}
    negating = (t for t in tellings if t.negated and not t.action and t.article in headlines)
    return {t.statement.id for t in negating if _heads(headlines[t.article], t)}


def _heads(headline: Telling, told: Telling) -> bool:
    """Whether a headline has the very number of what its article tells in words that no lexicon lists.

    ``«The votes of 27 stations no longer count», a note says``, under "27 polling stations annulled".
    """
    if not headline.headline or told.headline or headline.article != told.article or (headline.action and told.action):
        return False
    several = [one for one in headline.quantities if one.value is not None and one.value >= _SEVERAL]
    return any(
        one.value == other.value and (None in (one.concept, other.concept) or counts_alike(one, other))
        for one in several
        for other in told.quantities
    )
