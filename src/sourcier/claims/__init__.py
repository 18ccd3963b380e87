"""Statements -> groups: which statements tell the same event, and which deny, doubt or correct it."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Sequence

from sourcier.claims.components import tellings
from sourcier.claims.disputes import attach
from sourcier.claims.grouping import group as _group
from sourcier.claims.likeness import Weights
from sourcier.records import Article, Group, Telling

__all__ = ["group"]

_DISPUTES = ("denies", "doubts", "corrects")


def group(articles: Sequence[Article]) -> tuple[Group, ...]:
    """Group the statements of all articles by the event that they tell.

    Args:
        articles: Articles with their mentions and statements, in any order.

    Returns:
        One group an event, in the order of its first statement. A dispute that addresses no group is a group of its own.
    """
    told = [telling for article in articles for telling in tellings(article) if telling.statement.stance != "asks"]
    asserted = [t for t in told if t.statement.stance == "asserts"]
    disputing = [t for t in told if t.statement.stance in _DISPUTES and not t.secondary]
    groups = [members for members in _group(asserted) if _stands(members)]
    disputes = attach(groups, disputing, Weights(told))
    bound = {t.statement.id for one in disputes.values() for t in one}
    loose = [[t] for t in disputing if t.statement.id not in bound]
    return tuple(
        [_make(members, disputes.get(i, [])) for i, members in enumerate(groups)] + [_make([], members) for members in loose]
    )


def _stands(members: Sequence[Telling]) -> bool:
    """Whether a group is a claim: a further clause of one article's statement is told by the statement's own claim."""
    return any(not t.secondary for t in members) or len({t.article for t in members}) > 1


def _make(members: list[Telling], disputes: list[Telling]) -> Group:
    ids = sorted(t.statement.id for t in members or disputes)
    actions = Counter(t.action for t in members or disputes if t.action)
    return Group(
        id=hashlib.sha256("\n".join(ids).encode()).hexdigest()[:16],
        action=min(actions, key=lambda a: (-actions[a], a)) if actions else "state",
        tellings=tuple(members),
        disputes=tuple(disputes),
    )
