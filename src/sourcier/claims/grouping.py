"""Tellings of one event brought together: likeness joins, and what one article keeps apart stays apart."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations, pairwise

from sourcier.claims.decided import NOTHING, event_of, kept_apart, settled
from sourcier.claims.likeness import SAME, distinct, likeness, precise, seasons_apart, within
from sourcier.claims.weights import Weights, days, family, speaker
from sourcier.records import Overruling, Telling

# An undated telling is one of several dated ones only if it is clearly liker to it than to the others.
_CLEARLY = 0.3
# Up to this many tellings every pair is compared; beyond it only pairs of one family that share a telling feature.
ALL_PAIRS = 400
# Of each telling the rarest features are looked up; a feature of more tellings than the cap joins only what is alike besides, and
# near in the order of all features.
LOOKED_UP, COMMON, NEAR = 12, 80, 20
# Two groups join when the likest third of their pairs are of one event: versions of one claim differ more, the more pages tell
# it. One chance pair is not enough, and all pairs together must not speak against it.
LIKEST, ON_AVERAGE = 0.34, 0.3
# What answers a telling is of its event, however far the two are from each other.
_CERTAIN = 100.0
# Who copies "last night" a day later tells the same night.
_NEXT_DAY = 1.0
# Members of a large group that are compared when two groups join: the cost of a merge stays bounded.
_SAMPLE = 12


def group(tellings: Sequence[Telling], weights: Weights, overruling: Overruling = NOTHING) -> list[list[Telling]]:
    """Bring together the tellings of one event.

    Greedy agglomeration: the most alike pair first, groups join when they are alike on average and nothing keeps any two
    members apart. The result does not depend on the order of the tellings.

    Args:
        tellings: Tellings of all articles.
        weights: How much each of their features tells.
        overruling: What people have decided to be one event, or two.

    Returns:
        Groups; each telling is in exactly one.
    """
    tellings = sorted(tellings, key=lambda t: (t.article, t.statement.content, t.secondary, t.action))
    told = {t.statement.id for t in tellings}
    # What answers a telling ("There were nine, the police say") says too little to be compared: it is of that telling's event.
    answers = [t for t in tellings if t.again in told and not (t.time or t.places)]
    left = {t.statement.id for t in answers}
    groups = _agglomerated([t for t in tellings if t.statement.id not in left], weights, overruling)
    holder = {t.statement.id: members for members in groups for t in reversed(members)}
    for answer in answers:
        members = holder[answer.again or ""]
        members.append(answer)
        holder.setdefault(answer.statement.id, members)
    return settled(groups, overruling)


def _agglomerated(tellings: Sequence[Telling], weights: Weights, overruling: Overruling) -> list[list[Telling]]:
    apart = Apart(tellings, weights, overruling)
    edges = []
    for i, j in _candidates(tellings, weights):
        points = _CERTAIN if told_again(tellings[i], tellings[j]) else likeness(tellings[i], tellings[j], weights)
        if points >= SAME and not apart(i, j):
            edges.append((-points, i, j))
    edges.sort()
    member_of = list(range(len(tellings)))
    members = {i: [i] for i in member_of}
    for points, i, j in edges:
        a, b = member_of[i], member_of[j]
        if a != b and (points == -_CERTAIN or _may_join(tellings, members[a], members[b], weights, apart)):
            a, b = min(a, b), max(a, b)
            for k in members[b]:
                member_of[k] = a
            members[a] += members.pop(b)
    return [[tellings[i] for i in sorted(ids)] for _, ids in sorted(members.items())]


def _candidates(tellings: Sequence[Telling], weights: Weights) -> Iterator[tuple[int, int]]:
    if len(tellings) <= ALL_PAIRS:
        yield from combinations(range(len(tellings)), 2)
        return
    holders: dict[tuple[str, str], list[int]] = defaultdict(list)
    for i, telling in enumerate(tellings):
        for feature in weights.rarest(telling.features, LOOKED_UP):
            holders[family(telling), feature].append(i)
    pairs: set[tuple[int, int]] = set()
    for ids in holders.values():
        pairs.update(combinations(ids, 2) if len(ids) <= COMMON else _of_many(ids, tellings))
    yield from sorted(pairs)


def _of_many(ids: Sequence[int], tellings: Sequence[Telling]) -> Iterator[tuple[int, int]]:
    """Pairs among tellings too many to compare each with each: those that say the same, and those that say half of it.

    What hundreds of pages tell is mostly copies. Each is compared with the next of the same features, and the first of them with
    the first of the others near it in the order of their features.
    """
    alike: dict[frozenset[str], list[int]] = defaultdict(list)
    for i in ids:
        alike[tellings[i].features].append(i)
    for same in alike.values():
        yield from pairwise(same)
    kinds = sorted(alike, key=sorted)
    for at, one in enumerate(kinds):
        for other in kinds[at + 1 : at + NEAR]:
            if 2 * len(one & other) >= min(len(one), len(other)):
                i, j = alike[one][0], alike[other][0]
                yield min(i, j), max(i, j)


def _may_join(tellings: Sequence[Telling], a: list[int], b: list[int], weights: Weights, apart: Apart) -> bool:
    if any(apart(i, j) for i in a for j in b):
        return False
    likest, average = alike([tellings[i] for i in a], [tellings[j] for j in b], weights)
    return likest >= SAME and average >= ON_AVERAGE


def alike(one: Sequence[Telling], other: Sequence[Telling], weights: Weights) -> tuple[float, float]:
    """The average likeness of the likest pairs of two groups, and that of all."""
    points = sorted((likeness(a, b, weights) for a in one[:_SAMPLE] for b in other[:_SAMPLE]), reverse=True)
    best = points[: max(1, round(len(points) * LIKEST))]
    return sum(best) / len(best), sum(points) / len(points)


class Apart:
    """Which pairs of tellings are of two events, on the evidence of the articles that tell them."""

    def __init__(self, tellings: Sequence[Telling], weights: Weights, overruling: Overruling) -> None:
        self._tellings = tellings
        self._weights = weights
        self._overruling = overruling
        self._event = [event_of(t, overruling) for t in tellings] if overruling.apart else [None] * len(tellings)
        self._days = [days(t.time) for t in tellings]
        self._parts: dict[tuple[str, str], list[Telling]] = defaultdict(list)
        for telling in tellings:
            if precise(telling):
                self._parts[telling.article, family(telling)].append(telling)

    def __call__(self, i: int, j: int) -> str:
        """Why two tellings are of two events; empty where nothing says so."""
        a, b = self._tellings[i], self._tellings[j]
        if kept_apart(self._event[i], self._event[j], self._overruling):
            return "people have decided that these are two events"
        if a.again or b.again:
            # It is of the event whose number it gives anew; what that is apart from, the group is.
            return ""
        when, other = self._days[i], self._days[j]
        if when and other and when.precise and other.precise and when.meets(other) and a.article != b.article:
            # Of one day in two articles: none of what follows parts them, and most pairs of a large claim are so.
            return ""
        if seasons_apart(a, b):
            return "their times are more than two months apart"
        if a.article == b.article and distinct(a, b):
            return "one article tells both, on other days, at other places, in a series, or of others with other numbers"
        if self._sum_and_part(a, b):
            return "one is of a single day or of one of a series, and the other may be the sum of several or another of them"
        if a.article != b.article and (self._told_apart(a, b) or self._told_apart(b, a)):
            return "the article of the one tells, besides it, an event on the very day of the other"
        if a.article != b.article and self._other_sum(a, b):
            return "both are sums of several events in their articles, and none of these is of a common day"
        return ""

    def _sum_and_part(self, a: Telling, b: Telling) -> bool:
        """One tells a day's event; the other gives no day and is the sum of several, or could as well be another of them."""
        whole, part = sorted((a, b), key=_precision)
        if _precision(whole) == _precision(part):
            return False
        if len(self._own_parts(whole)) > 1:
            return True
        others = self._parts.get((part.article, family(part)), ())
        rivals = [other for other in others if distinct(other, part) and within(other, whole)]
        if not rivals:
            return False
        alike = likeness(whole, part, self._weights)
        return any(likeness(whole, rival, self._weights) > alike - _CLEARLY for rival in rivals)

    def _told_apart(self, a: Telling, b: Telling) -> bool:
        """The article of ``a`` tells, besides ``a``, an event on the very day of ``b``: then ``b`` is that other event.

        An undated ``a`` may be that event told again, or another's version of it, unless the author tells the two apart.
        """
        when = days(b.time)
        if when is None or not when.precise:
            return False
        dated = days(a.time)
        if dated and (dated.meets(when) or max(dated.start, when.start) - min(dated.end, when.end) < _NEXT_DAY):
            return False
        for other in self._parts.get((a.article, family(a)), ()):
            day = days(other.time)
            if other is not a and day and day.precise and day.meets(when) and (dated or distinct(a, other)):
                return True
        return False

    def _other_sum(self, a: Telling, b: Telling) -> bool:
        """Both are wholes with several parts in their articles, and no part of the one is on a day of the other's."""
        if precise(a) or precise(b):
            return False
        parts_a, parts_b = self._own_parts(a), self._own_parts(b)
        if len(parts_a) < 2 or len(parts_b) < 2:
            return False
        days_a, days_b = ([d for p in parts if (d := days(p.time))] for parts in (parts_a, parts_b))
        return not any(one.meets(other) for one in days_a for other in days_b)

    def _own_parts(self, whole: Telling) -> list[Telling]:
        """The precise tellings of the same article and speaker that may lie in a whole, each distinct from the first."""
        teller = speaker(whole)
        inside = [p for p in self._parts.get((whole.article, family(whole)), ()) if speaker(p) == teller and within(p, whole)]
        return inside[:1] + [p for p in inside[1:] if distinct(p, inside[0])]


def told_again(a: Telling, b: Telling) -> bool:
    return a.again == b.statement.id or b.again == a.statement.id


def _precision(telling: Telling) -> int:
    """2 for a day, 1 for one of a series, 0 for neither."""
    when = days(telling.time)
    return 2 if when and when.precise else int(telling.ordinal is not None)
