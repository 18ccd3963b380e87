"""Texts as vectors of what they say, each term weighed by its rarity, and how alike two of them are."""

from __future__ import annotations

import math
from collections import Counter
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


def cosine(a: Terms, b: Terms) -> float:
    """How alike two vectors of length one are, 0 to 1."""
    # Two texts share few of their terms, which sets of keys tell at once.
    return math.fsum([a[term] * b[term] for term in a.keys() & b.keys()])
