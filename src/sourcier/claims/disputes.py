"""Denials, doubts and corrections bound to the claims that they address.

A denial looks back: what it denies was told before it in its own article ("the coalition denied these reports"), so that
is searched first, and other articles only where it says enough of its own to be compared.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

import msgspec

from sourcier.claims.likeness import SAME, likeness
from sourcier.claims.weights import Weights, days, family
from sourcier.records import Telling
from sourcier.words import fold

# A dispute in an article of its own says less of the event than a report of it; its action must be the same kind.
_ENOUGH = 1.2

# A statement that does not call itself a denial must be more clearly of the same event.
_CONTRADICTS = 2.0


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


def contradicted(groups: Sequence[list[Telling]], negated: Sequence[Telling], weights: Weights) -> dict[int, list[Telling]]:
    """Find the groups whose event is said not to have happened by a statement that asserts ("nobody was killed").

    An article that tells the event and, without calling it a denial, that nobody was hurt, means another event.
    """
    found: dict[int, list[Telling]] = defaultdict(list)
    for telling in negated:
        for index in _most_alike(groups, telling, weights, _CONTRADICTS):
            elsewhere = all(t.article != telling.article for t in groups[index])
            if elsewhere and _could_mean(telling, groups[index]):
                found[index].append(telling)
    return found


def _addressed(groups: Sequence[list[Telling]], dispute: Telling, weights: Weights) -> list[int]:
    own = {i: [t for t in group if t.article == dispute.article] for i, group in enumerate(groups)}
    own = {i: tellings for i, tellings in own.items() if tellings}
    at = dispute.statement.content[0]
    told = {i: before for i, tellings in own.items() if (before := [t for t in tellings if t.statement.content[0] < at])}
    reported = [i for i, tellings in told.items() if any(_names_speaker(dispute, t) for t in tellings)]
    if dispute.action:
        alike = [i for i in told if _could_mean(dispute, groups[i])]
        both = [i for i in alike if i in reported]
        if both or alike:
            return both or alike
    elif reported or told:
        return reported or [_nearest(told, dispute)]
    if dispute.statement.stance == "corrects" and own:
        return [_nearest(own, dispute)]
    return _most_alike(groups, dispute, weights, _ENOUGH if dispute.action else SAME)


def _most_alike(groups: Sequence[list[Telling]], dispute: Telling, weights: Weights, enough: float) -> list[int]:
    if dispute.nominal:
        # "Denied any agreement": the noun names the affair and not what is said to have happened.
        dispute = msgspec.structs.replace(dispute, action="")
    best = [(max(likeness(dispute, t, weights) for t in group), -i) for i, group in enumerate(groups)]
    points, i = max(best, default=(0.0, 0))
    return [-i] if points >= enough else []


def _names_speaker(dispute: Telling, telling: Telling) -> bool:
    """Whether the dispute names who told it ("said the report by X was wrong")."""
    text = fold(dispute.text)
    return any(len(link.name) > 2 and fold(link.name) in text for link in telling.statement.chain)


def _could_mean(dispute: Telling, group: Sequence[Telling]) -> bool:
    """Whether a denial that names an action may mean this event: same kind of action, no conflict of days."""
    if not any(family(t) == family(dispute) for t in group):
        return False
    denied = days(dispute.time)
    dated = [when for t in group if (when := days(t.time))]
    return denied is None or not dated or any(denied.start < when.end and when.start < denied.end for when in dated)


def _nearest(told: dict[int, list[Telling]], dispute: Telling) -> int:
    at = dispute.statement.content[0]
    return min(told, key=lambda i: min(abs(at - t.statement.content[0]) for t in told[i]))
