"""Which articles tell one story: alike in what they say, and alike on average with all others of it."""

from __future__ import annotations

import heapq
from collections import Counter, defaultdict
from collections.abc import Sequence
from itertools import combinations

from sourcier.claims.terms import Terms, neutral, own
from sourcier.claims.vectors import vectors
from sourcier.claims.weights import STORY_DAYS, day_of
from sourcier.records import Article

# Two groups join when their articles are on average as alike as this: set on the training part of ECB+, on all of it, on eighths
# and on single subjects, which are flat around it (docs/decisions/0012-translations-and-stories.md).
ONE_STORY = 0.14
# Articles in two languages share less: theirs is multiplied by this.
_ACROSS = 2.0
# A term of more articles than this joins nothing by itself, in large archives.
_MOST = 2000
Pairs = dict[tuple[int, int], float]


def stories(articles: Sequence[Article]) -> list[list[str]]:
    """Group articles by the story that they tell.

    Average linkage, the most alike first; the order of the articles decides nothing.

    Args:
        articles: Articles with their texts and, to meet across languages, their mentions.

    Returns:
        The ids of the articles of each story; each stands in exactly one, stories and ids in the order of ids.
    """
    ordered = sorted(articles, key=lambda one: (one.id, one.version))
    joined = linked(len(ordered), alike(ordered), ONE_STORY)
    return [[ordered[at].id for at in members] for members in joined]


def alike(articles: Sequence[Article]) -> Pairs:
    """How alike the pairs of articles are that have anything rare in common, by their indices, the smaller first."""
    codes = [one.language for one in articles]
    same = _cosines([own(one.text, one.language) for one in articles])
    found = {pair: like for pair, like in same.items() if codes[pair[0]] == codes[pair[1]]}
    if len(set(codes)) > 1:
        across = _cosines([neutral(one.text, one.language, one.mentions) for one in articles])
        found |= {pair: min(1.0, _ACROSS * like) for pair, like in across.items() if codes[pair[0]] != codes[pair[1]]}
    days = [day_of(one) for one in articles]
    return {(a, b): like for (a, b), like in found.items() if not _far_apart(days[a], days[b])}


def _far_apart(one: float | None, other: float | None) -> bool:
    return one is not None and other is not None and abs(one - other) > STORY_DAYS


def _cosines(terms: Sequence[Terms]) -> Pairs:
    """The cosine of each pair that has a term in common, terms weighed by their rarity."""
    holders = Counter(term for said in terms for term in said)
    holding: defaultdict[str, list[tuple[int, float]]] = defaultdict(list)
    for at, vector in enumerate(vectors(terms)):
        for term, weight in vector.items():
            if 1 < holders[term] <= _MOST:
                holding[term].append((at, weight))
    found: defaultdict[tuple[int, int], float] = defaultdict(float)
    for having in holding.values():
        for (a, here), (b, there) in combinations(having, 2):
            found[a, b] += here * there
    return dict(found)


def linked(count: int, pairs: Pairs, least: float) -> list[list[int]]:
    """Average linkage: the two groups that are most alike on average join, as long as they are ``least`` alike.

    Args:
        count: How many there are, from 0.
        pairs: How alike two are; those left out are not at all.
        least: Where joining ends.

    Returns:
        The members of each group, in order.
    """
    # The sum over all pairs of two groups; what they are worth on average changes as they grow.
    sums: list[dict[int, float]] = [{} for _ in range(count)]
    for (a, b), like in pairs.items():
        sums[a][b] = sums[b][a] = like
    members = {at: [at] for at in range(count)}
    queue = [(-like, a, b) for (a, b), like in pairs.items() if like >= least]
    heapq.heapify(queue)
    while queue:
        told, a, b = heapq.heappop(queue)
        if a not in members or b not in members or -told != sums[a][b] / (len(members[a]) * len(members[b])):
            continue
        _join(a, b, sums, members)
        for other, like in sums[a].items():
            mean = like / (len(members[a]) * len(members[other]))
            if mean >= least:
                heapq.heappush(queue, (-mean, min(a, other), max(a, other)))
    return sorted(sorted(ids) for ids in members.values())


def _join(a: int, b: int, sums: list[dict[int, float]], members: dict[int, list[int]]) -> None:
    """Make one group of two, under the smaller number."""
    members[a] += members.pop(b)
    del sums[a][b]
    for other, like in sums[b].items():
        if other != a:
            del sums[other][b]
            sums[a][other] = sums[other][a] = sums[a].get(other, 0.0) + like
    sums[b] = {}
