"""Denials, doubts and corrections bound to the claims that they address.

A dispute is of the claim that most speaks for (`binding`), if enough does beside all other claims and beside its being of none.
What only says that something is not so ("nobody was killed") disputes a claim less often, and needs more.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from sourcier.claims.binding import NONE, POINTS, Claims, Looked, bare, content, same_voice, total
from sourcier.claims.companions import party
from sourcier.claims.dates import Days, days
from sourcier.claims.grouping import ALL_PAIRS, COMMON, LOOKED_UP
from sourcier.claims.likeness import SAME, likeness
from sourcier.claims.negations import of_no_event
from sourcier.claims.weights import speaker
from sourcier.data.actions import may_be_one
from sourcier.languages import language
from sourcier.records import Telling
from sourcier.words import fold

# The share of the likelihood that the likeliest claim must have among all, and none: of a dispute, of what only says that
# something is not so; and of the likeliest claim that one nearly as likely must have, for then the dispute may be of either.
_LIKELY, _SURE, _NEARLY = 0.1, 0.35, 0.6
# Among articles of many stories a dispute must be so like what it disputes: with the kind of action known, and without.
_ENOUGH, _WITHOUT_ACTION = 0.6, 1.6
# What only says that something is not so must be more clearly of the same event there, in articles of one story as their names
# (a third of them) tell; or repeat more than a word and most of what a clause denies, more of it in an article's own voice.
_CONTRADICTS, _CLEARLY_ONE, _FEWEST, _SHARE, _OWN_SHARE = 1.2, 0.3, 2, 0.6, 0.75


def bind(claims: Claims, disputing: Sequence[Telling], negated: Sequence[Telling]) -> dict[int, list[Telling]]:
    """Find the groups that each dispute addresses.

    Args:
        claims: Tellings of one event each.
        disputing: Tellings whose statement denies, doubts or corrects.
        negated: Tellings whose statement asserts that something is not so.

    Returns:
        Index of group -> what disputes it; what addresses none is left out.
    """
    near = Near(claims)
    found: dict[int, list[Telling]] = defaultdict(list)
    for tellings, negates in ((disputing, False), (negated, True)):
        for telling in tellings:
            for index in _addressed(claims, claims.looked(telling, negates=negates), near):
                found[index].append(telling)
    return found


def _addressed(claims: Claims, one: Looked, near: Near) -> list[int]:
    """The groups that a dispute addresses."""
    if said := claims.said_by_others(one.telling):
        return said
    open_to = {i: tellings for i in near.groups(one) if (tellings := claims.open_to(one.telling, i))}
    points = {i: total(claims.of_claim(one, i, tellings), POINTS) for i, tellings in open_to.items()}
    return likeliest(points, total(claims.of_none(one), NONE), negates=one.negates)


def likeliest(points: Mapping[int, float], none: float, *, negates: bool) -> list[int]:
    """The likeliest of some claims, and those that are nearly as likely, unless none of them is likely enough.

    Args:
        points: What speaks for each claim.
        none: What speaks for none of them.
        negates: Whether the dispute only says that something is not so.
    """
    if not points:
        return []
    best = max(points.values())
    top = max(best, none)
    together = math.fsum(math.exp(each - top) for each in (*points.values(), none))
    if math.exp(best - top) / together < (_SURE if negates else _LIKELY):
        return []
    return [i for i, each in points.items() if math.exp(each - best) >= _NEARLY]


class Near:
    """The groups that a dispute can be of at all, found by what they are about where there are many."""

    def __init__(self, claims: Claims) -> None:
        self._claims = claims
        self._about: dict[str, set[int]] = defaultdict(set)
        for i, group in enumerate(claims.groups):
            for telling in group:
                for feature in claims.weights.rarest(telling.features, LOOKED_UP):
                    self._about[feature].add(i)

    def groups(self, one: Looked) -> list[int]:
        """The groups that a dispute can be of, in order."""
        dispute, groups = one.telling, self._claims.groups
        own = self._claims.told.get(dispute.article, ())
        found = set(self._looked_up(dispute)) | {i for i, _ in own}
        if one.negates:
            found = set() if _denies_nothing(dispute) else {i for i in found if self._contradicts(dispute, groups[i])}
        elif bare(dispute):
            found = self._told_last(dispute)
        elif named := {i for i, t in own if _names_speaker(dispute, t) and not dispute.action}:
            found = named
        if dispute.statement.modality == "intended" and self._claims.weights.many:
            # "Has no plans to sell": what has happened already was no plan.
            found = {i for i in found if any(t.statement.modality != "asserted" for t in groups[i])}
        if self._claims.weights.many:
            here = {i for i, _ in own} if not one.negates else set[int]()
            found = {i for i in found if i in here or self._clearly(one, groups[i])}
        # "Nobody was hurt" is said of the day that the sentence before tells of.
        when = days(dispute.time or (dispute.setting if one.negates and _of_nobody(dispute) else None))
        return sorted(i for i in found if _of_its_days(when, groups[i]))

    def _told_last(self, dispute: Telling) -> set[int]:
        """The group of what was told last before a dispute that says nothing: by others, or by who admits that it was wrong."""
        admits = dispute.statement.stance == "corrects" and bool(speaker(dispute))
        own = self._claims.told.get(dispute.article, ())
        before = [(t.statement.content[0], i) for i, t in own if _before(t, dispute) and (admits or not same_voice(t, dispute))]
        if not before:
            return set()
        last = max(before)[1]
        return {last} if not admits or self._by_its_party(dispute, self._claims.groups[last]) else set()

    def _looked_up(self, dispute: Telling) -> Iterable[int]:
        if len(self._claims.groups) <= ALL_PAIRS:
            return range(len(self._claims.groups))
        looked_up = (self._about.get(f, set()) for f in self._claims.weights.rarest(dispute.features, LOOKED_UP))
        return {i for found in looked_up if len(found) <= COMMON for i in found}

    def _contradicts(self, telling: Telling, group: Sequence[Telling]) -> bool:
        """Whether an event may be what a statement says has not happened.

        "Nobody was hurt" in the voice of an article that tells of the hurt, too, means another event; so does the same speaker's
        negation. Somebody else who says so there answers.
        """
        # Who puts the number right there does not tell that it happened.
        here = [t for t in group if t.article == telling.article and t.statement.stance == "asserts"]
        of_another = _of_nobody(telling) and telling.statement.form == "narrated"
        if here and (of_another or any(speaker(t) == speaker(telling) for t in here)):
            return False
        if all(t.article == telling.article for t in group):
            return False
        if telling.secondary and any(telling.text in t.text for t in group):
            # A clause does not dispute the claim of its own sentence, nor of a copy of it.
            return False
        dated = [when for t in group if (when := days(t.time))]
        return not dated or any(self._claims.weights.of_the_time(telling.article, when) for when in dated)

    def _by_its_party(self, dispute: Telling, group: Sequence[Telling]) -> bool:
        """Whether a group holds what was told by who admits an error, in this article or as a medium in its own."""
        who = fold(party(dispute))
        here = any(fold(link.name) == who for t in group if t.article == dispute.article for link in t.statement.chain)
        return here or any(self._claims.weights.cites(dispute, t.article) for t in group)

    def _clearly(self, one: Looked, group: Sequence[Telling]) -> bool:
        """Whether a dispute is clearly of a group among articles of many stories."""
        dispute, weights = one.telling, self._claims.weights
        if not one.negates:
            return self._is_like(dispute, group, _ENOUGH if dispute.action else _WITHOUT_ACTION)
        if all(weights.story(dispute.article, t.article) < _CLEARLY_ONE for t in group):
            return False
        if dispute.action and any(may_be_one(t.action, dispute.action) for t in group):
            return self._is_like(dispute, group, SAME if dispute.statement.form == "narrated" else _CONTRADICTS)
        least = _OWN_SHARE if dispute.statement.form == "narrated" else _SHARE
        clauses = [content(clause) for clause in dispute.denied]
        return any(len(c & t.features) >= _FEWEST and self._claims.share(c, [t]) >= least for c in clauses for t in group)

    def _is_like(self, dispute: Telling, group: Sequence[Telling], least: float) -> bool:
        """Whether a dispute is so like any telling of a group."""
        return any(likeness(dispute, t, self._claims.weights) >= least for t in group)


def _before(telling: Telling, dispute: Telling) -> bool:
    return telling.statement.content[0] < dispute.statement.content[0]


def _denies_nothing(telling: Telling) -> bool:
    """Whether what is said not to be is to come, may be, or is no event: that denies nothing that has been."""
    if telling.statement.modality in ("intended", "possible"):
        return True
    known = language(telling.language)
    return bool(known and known.actions and known.denials and of_no_event(telling.text, known.actions, known.denials))


def _of_nobody(telling: Telling) -> bool:
    """Whether a negation is of nobody in particular, so that it names no event that it could deny."""
    return any(q.mode == "none" and not q.unit for q in telling.quantities)


def _names_speaker(dispute: Telling, telling: Telling) -> bool:
    """Whether the dispute names who told something before it ("said the report by X was wrong")."""
    if same_voice(telling, dispute) or not _before(telling, dispute):
        return False
    text = fold(dispute.text)
    return any(len(link.name) > 2 and fold(link.name) in text for link in telling.statement.chain)


def _of_its_days(denied: Days | None, group: Sequence[Telling]) -> bool:
    """Whether no day parts the day of a dispute from what a group tells."""
    dated = [when for t in group if (when := days(t.time))]
    return denied is None or not dated or any(denied.start < when.end and when.start < denied.end for when in dated)
