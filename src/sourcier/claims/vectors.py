"""Texts as vectors of what they say, each term weighed by its rarity, and how alike two of them are."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Sequence

from sourcier.claims.terms import Terms

# Rarity is counted among at least so many texts: in a handful everything is rare.
_FEWEST = 200
# What so large a share of the texts have may be what one large story tells, since words of grammar are left out: it tells
# no less than what that share has (docs/decisions/0012-translations-and-stories.md).
COMMON = 0.3


def vectors(said: Sequence[Terms]) -> list[Terms]:
    """What texts say, weighed by how rare it is among them, each of length one.

    Args:
        said: The terms of each text and how often it has them (`terms`).

    Returns:
        Their vectors in the same order; a text without terms has none.
    """
    holders = Counter(term for terms in said for term in terms)
    total = max(len(said), _FEWEST)
    rarity = {term: math.log(1 + total / min(count, COMMON * total)) for term, count in holders.items()}
    return [
        _of_length_one({term: (1 + math.log(max(1.0, often))) * rarity[term] for term, often in terms.items()}) for terms in said
    ]


def _of_length_one(terms: Terms) -> Terms:
    length = math.sqrt(math.fsum(weight * weight for weight in terms.values())) or 1.0
    return {term: weight / length for term, weight in terms.items()}


def cosines(every: Sequence[Terms], groups: Sequence[str | None], *, across: bool = False) -> dict[tuple[int, int], float]:
    """How alike vectors of length one are that have a term in common, 0 to 1.

    Args:
        every: The vectors.
        groups: The group that each is of.
        across: Whether those of two groups are compared, in the place of those of one.

    Returns:
        Each pair by its indices, the smaller first.
    """
    # Two texts share few of their terms: each term leads to the texts before that have it.
    holders: defaultdict[str | None, defaultdict[str, list[tuple[int, float]]]] = defaultdict(lambda: defaultdict(list))
    found: dict[tuple[int, int], float] = {}
    for b, (terms, group) in enumerate(zip(every, groups, strict=True)):
        products: list[list[float]] = [[] for _ in range(b)]
        for held in [held for other, held in holders.items() if (other != group) == across]:
            for term in terms.keys() & held.keys():
                weight = terms[term]
                for a, other in held[term]:
                    products[a].append(other * weight)
        found |= {(a, b): math.fsum(shared) for a, shared in enumerate(products) if shared}
        own = holders[group]
        for term, weight in terms.items():
            own[term].append((b, weight))
    return found
