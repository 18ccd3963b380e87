"""Collections of many stories: how mixed one is, and what speaks there against two tellings being of one event.

Among pages that somebody brought together for one story a likely pair is likely one event. In weeks of news it seldom is:
there are a hundred times as many pairs, and of those that look alike most are two matches, two polls or two appearances of one
person.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

# Articles of one story share at least this much of the names of the shorter.
SAME_STORY = 0.15
# So large a share of all pairs of articles have names in common in a collection of many stories; in one of a few. Of real news 2
# to 4 in a hundred have, of a single story 65 and more.
_MANY_STORIES, _FEW_STORIES = 0.1, 0.3
# Of each article so many pairs are looked at, in a collection of up to so many articles; of larger ones fewer.
_STEPS, _EACH = (1, 7, 31, 101), 500
# Articles of one event are at least this alike; each halving of it, and each doubling of the days between them, speaks against
# one event. Rounded from a logistic regression over 108 pairs of claims of real news that were judged by hand
# (docs/decisions/0003-claims.md).
_ALIKE, _LEAST_ALIKE, _LESS_ALIKE, _DAYS = 0.25, 0.03, -1.0, -1.0


def mixture(articles: Sequence[str], in_common: Callable[[str, str], float]) -> float:
    """How mixed a collection is: 0 where it tells one story or a few, 1 where it tells many.

    Args:
        articles: The ids of all articles.
        in_common: The share of the names of the shorter of two that the other has.
    """
    ordered = sorted(articles)
    count = len(ordered)
    every = max(1, count // _EACH)
    pairs = [(ordered[at], ordered[(at + step) % count]) for step in _STEPS if step < count for at in range(0, count, every)]
    if not pairs:
        return 0.0
    share = sum(in_common(a, b) >= SAME_STORY for a, b in pairs) / len(pairs)
    return min(1.0, max(0.0, (_FEW_STORIES - share) / (_FEW_STORIES - _MANY_STORIES)))


def by_chance(alike: float | None, days: float | None) -> float:
    """Points against two tellings that say no common day, of articles in a collection of many stories.

    Args:
        alike: How alike their articles are in all they say; None where nobody knows.
        days: How far apart these were published; None where one has no date.
    """
    little = 0.0 if alike is None else _LESS_ALIKE * max(0.0, math.log2(_ALIKE / max(alike, _LEAST_ALIKE)))
    return little + (_DAYS * math.log2(1.0 + days) if days else 0.0)
