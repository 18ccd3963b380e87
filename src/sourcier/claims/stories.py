"""Which articles tell one story: alike in what they say, and alike on average with all others of it."""

from __future__ import annotations

import heapq
from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from sourcier.claims.dates import STORY_DAYS, day_of
from sourcier.claims.terms import neutral, own
from sourcier.claims.vectors import cosines, vectors
from sourcier.records import Article

# Two groups join when their articles are on average as alike as this, and as this share of what the articles of each are among
# themselves: two events of one kind are as alike as one event told from afar, but each is more so to itself. Set on the training
# part of ECB+ (docs/decisions/0012-translations-and-stories.md).
ONE_STORY, INSIDE = 0.1, 0.55
# Copies say how often a page was copied, not how alike those of one story are: their likeness counts as this.
_COPIED = 0.5
# Fewer articles than this tell little of how alike a group is.
FEW = 3
# Articles in two languages share less: theirs is multiplied by this.
_ACROSS = 1.5
Pairs = dict[tuple[int, int], float]


class Related(NamedTuple):
    """Which story each article tells, and how alike two are that have anything in common, by their ids, the smaller first."""

    story: Mapping[str, int]
    alike: Mapping[tuple[str, str], float]


def stories(articles: Sequence[Article]) -> list[list[str]]:
    """Group articles by the story that they tell.

    Average linkage, the most alike first; the order of the articles decides nothing.

    Args:
        articles: Articles with their texts and, to meet across languages, their mentions.

    Returns:
        The ids of the articles of each story; each stands in exactly one, stories and ids in the order of ids.
    """
    told: defaultdict[int, list[str]] = defaultdict(list)
    for article, story in related(articles).story.items():
        told[story].append(article)
    return list(told.values())


def related(articles: Sequence[Article]) -> Related:
    """The stories of some articles, and how alike these are: each is compared with each, a second or two for five hundred."""
    ordered = sorted(articles, key=lambda one: (one.id, one.version))
    pairs = _alike(ordered)
    groups = linked(len(ordered), pairs, ONE_STORY, INSIDE)
    story = {ordered[at].id: number for number, members in enumerate(groups) for at in members}
    return Related(story, {(ordered[a].id, ordered[b].id): like for (a, b), like in pairs.items()})


def _alike(articles: Sequence[Article]) -> Pairs:
    """How alike the pairs of articles are that have anything in common, by their indices, the smaller first."""
    codes = [one.language for one in articles]
    said = vectors([own(one.text, one.language) for one in articles])
    several = len(set(codes)) > 1
    meant = vectors([neutral(one.text, one.language, one.mentions, letters=False) for one in articles]) if several else []
    days = [day_of(one) for one in articles]
    found = cosines(said, codes)
    if several:
        found |= {pair: min(1.0, _ACROSS * like) for pair, like in cosines(meant, codes, across=True).items()}
    return {(a, b): like for (a, b), like in found.items() if like and not _far_apart(days[a], days[b])}


def _far_apart(one: float | None, other: float | None) -> bool:
    return one is not None and other is not None and abs(one - other) > STORY_DAYS


def linked(count: int, pairs: Pairs, least: float, inside: float = 0.0) -> list[list[int]]:
    """Average linkage: the two groups that are most alike on average join, as long as they are ``least`` alike.

    Args:
        count: How many there are, from 0.
        pairs: How alike two are; those left out are not at all.
        least: Where joining ends.
        inside: Which share of how alike the members of either group are on average two groups must be, once both have three.

    Returns:
        The members of each group, in order.
    """
    groups = _Groups(count, pairs)
    queue = [(-like, a, b) for (a, b), like in pairs.items() if like >= least]
    heapq.heapify(queue)
    while queue:
        told, a, b = heapq.heappop(queue)
        if a not in groups.members or b not in groups.members or -told != groups.mean(a, b):
            continue
        if inside and -told < inside * groups.closeness(a, b):
            continue
        groups.join(a, b)
        for other in groups.sums[a]:
            if (mean := groups.mean(a, other)) >= least:
                heapq.heappush(queue, (-mean, min(a, other), max(a, other)))
    return sorted(sorted(ids) for ids in groups.members.values())


class _Groups:
    """Groups as they grow, each under its smallest number.

    Attributes:
        members: The members of each.
        sums: Sums over all pairs of two groups; what these are worth on average changes as the groups grow.
    """

    def __init__(self, count: int, pairs: Pairs) -> None:
        self.members = {at: [at] for at in range(count)}
        self.sums: list[dict[int, float]] = [{} for _ in range(count)]
        self._uncopied: list[dict[int, float]] = [{} for _ in range(count)]
        for (a, b), like in pairs.items():
            self.sums[a][b] = self.sums[b][a] = like
            self._uncopied[a][b] = self._uncopied[b][a] = min(like, _COPIED)
        self._within = [0.0] * count

    def mean(self, a: int, b: int) -> float:
        """How alike the members of one group are to those of another."""
        return self.sums[a][b] / (len(self.members[a]) * len(self.members[b]))

    def closeness(self, a: int, b: int) -> float:
        """How alike the members of a group are among themselves, of the looser of two groups; 0 where either is small."""
        sizes = [len(self.members[group]) for group in (a, b)]
        if min(sizes) < FEW:
            return 0.0
        return min(2 * self._within[group] / (size * (size - 1)) for group, size in zip((a, b), sizes, strict=True))

    def join(self, a: int, b: int) -> None:
        """Make one group of two, under the smaller number."""
        self._within[a] += self._within[b] + self._uncopied[a][b]
        self.members[a] += self.members.pop(b)
        for sums in (self.sums, self._uncopied):
            del sums[a][b]
            for other, like in sums[b].items():
                if other != a:
                    del sums[other][b]
                    sums[a][other] = sums[other][a] = sums[a].get(other, 0.0) + like
            sums[b] = {}
