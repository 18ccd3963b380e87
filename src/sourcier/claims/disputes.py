"""Denials, doubts and corrections bound to the claims that they address.

A denial looks back: what it denies was told before it in its own article ("the coalition denied these reports"), so that
is searched first, and other articles only where it says enough of its own to be compared.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from sourcier.claims.likeness import SAME, Weights, days, likeness
from sourcier.data.actions import FAMILY_OF
from sourcier.records import Telling
from sourcier.words import fold


def attach(groups: Sequence[list[Telling]], disputes: Sequence[Telling], weights: Weights) -> dict[int, list[Telling]]:
    """Find the groups that each dispute addresses.

    Args:
        groups: Tellings of one event each.
        disputes: Tellings whose statement denies, doubts or corrects.
        weights: Of the features of all tellings.

    Returns:
        Index of group -> the disputes that address it; disputes that address none are left out.
    """
    found: dict[int, list[Telling]] = defaultdict(list)
    for dispute in disputes:
        for index in _addressed(groups, dispute, weights):
            found[index].append(dispute)
    return found


def _addressed(groups: Sequence[list[Telling]], dispute: Telling, weights: Weights) -> list[int]:
    before = {
        i: [t for t in group if t.article == dispute.article and t.statement.content[0] < dispute.statement.content[0]]
        for i, group in enumerate(groups)
    }
    told = {i: own for i, own in before.items() if own}
    reported = [i for i, own in told.items() if any(_names_speaker(dispute, t) for t in own)]
    if dispute.action:
        alike = [i for i, own in told.items() if any(_could_mean(dispute, t) for t in own)]
        if both := [i for i in alike if i in reported]:
            return both
        if alike:
            return alike
    elif reported:
        return reported
    elif told:
        return [_nearest(told, dispute)]
    best = [(max(likeness(dispute, t, weights) for t in group), i) for i, group in enumerate(groups)]
    return [i for points, i in sorted(best, reverse=True)[:1] if points >= SAME]


def _names_speaker(dispute: Telling, telling: Telling) -> bool:
    """Whether the dispute names who told it ("said the report by X was wrong")."""
    text = fold(dispute.text)
    return any(len(link.name) > 2 and fold(link.name) in text for link in telling.statement.chain)


def _could_mean(dispute: Telling, telling: Telling) -> bool:
    """Whether a denial that names an action may mean this telling: same kind of action, no conflict of days."""
    if not telling.action or FAMILY_OF.get(dispute.action) != FAMILY_OF.get(telling.action):
        return False
    denied, told = days(dispute.time), days(telling.time)
    return not (denied and told) or (denied.start < told.end and told.start < denied.end)


def _nearest(told: dict[int, list[Telling]], dispute: Telling) -> int:
    at = dispute.statement.content[0]
    return min(told, key=lambda i: min(at - t.statement.content[1] for t in told[i]))
