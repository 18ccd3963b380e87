"""Groups of tellings as they grow: which two may join, asked as rarely as can be."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import product

from sourcier.claims.agreement import one_village
from sourcier.claims.apart import OTHER_DAY, Apart
from sourcier.claims.dates import Days
from sourcier.claims.likeness import SAME, likeness
from sourcier.claims.weights import Weights
from sourcier.records import Telling
from sourcier.words import words

# Two groups join when the likest quarter of their pairs are of one event: versions of one claim differ more, the more pages tell
# it. One chance pair is not enough, and all pairs together must not speak against it.
LIKEST, ON_AVERAGE = 0.25, 0.3
# Two groups of so many articles are of two events where most of each name somebody or a place that no article of the other names.
_FEWEST, _CENTRAL = 3, 0.5
# What else an article tells keeps two groups apart unless so few of their pairs are apart by it, of two groups whose pairs
# are on average of one event: one page of four hundred that tells an older event besides.
_STRAY = 0.05
# Articles that tell members of two groups as two events keep the groups apart, but for one in so many, and a few in all: their
# pages are misread.
_ONE_IN, _MISREAD = 25, 3
# Members of a large group that are compared when two groups join, those that say other things first: the cost of a merge stays
# bounded.
_SAMPLE = 12
# Where members stand that may be kept apart from others whatever the day.
_ANY = "any"
# What features of names begin with, and those of places without an entry.
_NAME, _TOWN = "name:", "town:"


class Joined:
    """Groups of tellings, by the number of their first.

    Whether two groups may join depends on their members alone, so no question is asked twice.

    Attributes:
        members: First telling of a group -> all of them.
    """

    def __init__(self, tellings: Sequence[Telling], weights: Weights, apart: Apart) -> None:
        self._tellings = tellings
        self._weights = weights
        self._apart = apart
        self._group = list(range(len(tellings)))
        self.members = {i: [i] for i in self._group}
        self._articles = {i: {telling.article} for i, telling in enumerate(tellings)}
        # How large two groups were when they were not alike enough; up to which members they were asked about, how many pairs of
        # these are apart by what else their articles tell, and which articles tell both as two events.
        self._unlike: dict[tuple[int, int], tuple[int, int]] = {}
        self._asked: dict[tuple[int, int], tuple[int, int, int, frozenset[str]]] = {}
        self._kept: defaultdict[int, set[int]] = defaultdict(set)
        self._points: dict[tuple[int, int], float] = {}
        self._plain = [apart.plain(i) for i in self._group]

    def join(self, i: int, j: int, *, certain: bool = False) -> bool:
        """Join the groups of two tellings where they may join, or must; whether they have."""
        a, b = sorted((self._group[i], self._group[j]))
        if a == b or not (certain or self._may_join(a, b)):
            return False
        for k in self.members[b]:
            self._group[k] = a
        self.members[a] += self.members.pop(b)
        self._articles[a] |= self._articles.pop(b)
        for other in self._kept.pop(b, set()):
            self._kept[other].discard(b)
            self._kept[other].add(a)
            self._kept[a].add(other)
        return True

    def one(self, i: int, j: int) -> bool:
        """Whether two tellings are in one group."""
        return self._group[i] == self._group[j]

    def _may_join(self, a: int, b: int) -> bool:
        sizes = len(self.members[a]), len(self.members[b])
        if self._unlike.get((a, b)) == sizes or b in self._kept[a]:
            return False
        found = self._between(a, b)
        if found is None:
            self._kept[a].add(b)
            self._kept[b].add(a)
            return False
        stray, both = found
        if stray <= _STRAY * sizes[0] * sizes[1] and self._are_misread(a, b, both):
            points = [self._likeness(i, j) for i in self._sample(a) for j in self._sample(b)]
            likest, average = _averages(points)
            if likest >= SAME and average >= (SAME if stray else ON_AVERAGE) and not self._of_others(a, b):
                return True
        self._unlike[a, b] = sizes
        return False

    def _of_others(self, a: int, b: int) -> bool:
        """Whether two groups are about others: whom or where most articles of one tell of, no article of the other names."""
        if min(len(self._articles[a]), len(self._articles[b])) < _FEWEST:
            return False
        return self._has_own(a, b) and self._has_own(b, a)

    def _has_own(self, group: int, other: int) -> bool:
        articles: defaultdict[str, set[str]] = defaultdict(set)
        for i in self.members[group]:
            for feature in _names_and_places(self._tellings[i]):
                articles[feature].add(self._tellings[i].article)
        count, others = len(self._articles[group]), self._articles[other]
        towns = {town for i in self.members[other] for town in _towns(self._tellings[i])}
        return any(
            len(ids) >= _CENTRAL * count and not self._is_named(feature, others, towns) for feature, ids in articles.items()
        )

    def _is_named(self, feature: str, articles: set[str], towns: set[str]) -> bool:
        """Whether some articles, with towns that no gazetteer has, have a name or a place, a town in whatever letters."""
        name = feature.removeprefix(_TOWN)
        if name == feature:
            return any(self._weights.has(article, feature) for article in articles)
        if any(one_village(*sorted((name, town))) or self._weights.one_town(name, town) for town in towns):
            return True
        return any(self._weights.has(article, f"{_NAME}{word}") for article in articles for word in words(name).folded)

    def _are_misread(self, a: int, b: int, both: frozenset[str]) -> bool:
        """Whether articles that tell two groups as two events are too few among theirs to be believed."""
        return not both or len(both) * _ONE_IN <= min(len(self._articles[a]), len(self._articles[b]))

    def _between(self, a: int, b: int) -> tuple[int, frozenset[str]] | None:
        """How many pairs of members are apart, and which articles tell two of them as two events.

        None where two are of other seasons, where people have decided so, or where more articles tell them apart than are
        misread. Those that were asked before are not asked again.
        """
        one, other = self.members[a], self.members[b]
        known, theirs, stray, both = self._asked.get((a, b), (0, 0, 0, frozenset[str]()))
        for mine, yours in ((one[known:], other), (one[:known], other[theirs:])):
            for i, j in self._pairs(mine, yours):
                if self._apart(i, j):
                    stray += 1
                    if self._apart.firmly(i, j):
                        both |= {self._tellings[k].article for k in (i, j)}
                        if len(both) > _MISREAD or self._tellings[i].article != self._tellings[j].article:
                            return None
        self._asked[a, b] = len(one), len(other), stray, both
        return stray, both

    def _pairs(self, one: Sequence[int], other: Sequence[int]) -> Iterator[tuple[int, int]]:
        """The pairs that may be apart."""
        days, others = self._by_day(one), self._by_day(other)
        for when, mine in days.items():
            for then, theirs in others.items():
                yield from product(mine, theirs) if _may_be_apart(when, then) else self._in_one_article(mine, theirs)

    def _by_day(self, ids: Sequence[int]) -> dict[Days | str, list[int]]:
        """Members by their day; those that more than days may part from others stand by themselves."""
        found: dict[Days | str, list[int]] = {}
        for i in ids:
            found.setdefault((self._apart.days[i] or "") if self._plain[i] else _ANY, []).append(i)
        return found

    def _in_one_article(self, one: Sequence[int], other: Sequence[int]) -> Iterator[tuple[int, int]]:
        holders: defaultdict[str, list[int]] = defaultdict(list)
        for i in one:
            holders[self._tellings[i].article].append(i)
        return ((i, j) for j in other for i in holders.get(self._tellings[j].article, ()))

    def _sample(self, group: int) -> list[int]:
        return varied(self.members[group], self._tellings)

    def _likeness(self, i: int, j: int) -> float:
        if (i, j) not in self._points:
            self._points[i, j] = likeness(self._tellings[i], self._tellings[j], self._weights)
        return self._points[i, j]


def _may_be_apart(when: Days | str, then: Days | str) -> bool:
    if _ANY in (when, then):
        return True
    if isinstance(when, str) or isinstance(then, str):
        return False
    return when.gap(then) >= OTHER_DAY


def varied(ids: Sequence[int], tellings: Sequence[Telling], most: int = _SAMPLE) -> list[int]:
    """The first of those that say something else each, then the first of the others, ``most`` in all."""
    if len(ids) <= most:
        return list(ids)
    first: dict[frozenset[str], int] = {}
    for i in ids:
        first.setdefault(tellings[i].features, i)
    chosen = list(first.values())[:most]
    taken = set(chosen)
    return chosen + [i for i in ids if i not in taken][: most - len(chosen)]


def alike(one: Sequence[Telling], other: Sequence[Telling], weights: Weights) -> tuple[float, float]:
    """The average likeness of the likest pairs of two groups, and that of all."""
    mine, theirs = ([group[i] for i in varied(range(len(group)), group)] for group in (one, other))
    return _averages([likeness(a, b, weights) for a in mine for b in theirs])


def _names_and_places(telling: Telling) -> set[str]:
    """Whom and where a telling names; the words of a place, which each script has for itself, tell less than that it is one."""
    of_places = {f"{_NAME}{word}" for place in telling.places for word in words(place.text).folded}
    named = {one for one in telling.features - of_places if one.startswith((_NAME, "place:"))}
    return named | {f"{_TOWN}{town}" for town in _towns(telling)}


def _towns(telling: Telling) -> set[str]:
    """The names of the places of a telling that no gazetteer has."""
    return {place.name for place in telling.places if place.geoname is None}


def _averages(points: list[float]) -> tuple[float, float]:
    points.sort(reverse=True)
    best = points[: max(1, round(len(points) * LIKEST))]
    return sum(best) / len(best), sum(points) / len(points)
