"""Denials, doubts and corrections bound to the claims that they address.

A denial looks back: what it denies was told before it in its own article ("the coalition denied these reports"), so that
is searched first, and other articles only where it says enough of its own to be compared.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Sequence, Set

import msgspec

from sourcier.claims.companions import party
from sourcier.claims.corrections import rejects
from sourcier.claims.dates import days
from sourcier.claims.grouping import ALL_PAIRS, COMMON, LOOKED_UP
from sourcier.claims.likeness import SAME, likeness
from sourcier.claims.weights import Weights, speaker
from sourcier.data.actions import may_be_one
from sourcier.data.concepts import kinds_of, same_number
from sourcier.records import Telling
from sourcier.words import fold, words

# A dispute in an article of its own says less of the event than a report of it, so less agreement must do: with the kind
# of action known, and without.
_ENOUGH, _WITHOUT_ACTION = 0.6, 1.6
# A statement that does not call itself a denial must be more clearly of the same event.
_CONTRADICTS = 1.2
# Whoever denies repeats what is denied: so many rare things, and this share of all that the clause says; an article that says in
# its own voice that something has not happened denies less often what others tell.
_REPEATED, _SHARE = 0.5, 0.6
_OWN_REPEATED, _OWN_SHARE = 1.0, 0.75
# Less of it does where all that is told is alike, too.
_SOME = 0.25
# Among articles of many stories only those that clearly tell one contradict each other so, and in more than a word.
_CLEARLY_ONE, _FEWEST = 0.3, 2
# Of what kind most things in the news are tells nothing, and of whom something is denied not what.
_BROAD = frozenset(
    f"concept:{kind}" for kind in ("event", "time_span", "object", "place", "group", "document", *kinds_of("person"))
)
# What a claim that names the denier is worth before others, and the letters that a word of a name has.
_ACCUSED, _SHORTEST_NAME = 1.0, 3
# How much speaks for a dispute being of a claim, rounded from a conditional logistic regression over the disputes of the stories
# under tests/gold/stories/dev_* (docs/decisions/0003-claims.md): a point of likeness, each rare thing in common, less in a
# dispute of few words, the logarithm of how many pages tell it, being told last before it, the share of a negated clause in it.
_ALIKE, _IN_COMMON, _IN_POINTER, _TELLERS, _NEAREST, _NEAREST_POINTER, _CLAUSE = 0.45, 1.2, 0.6, 1.35, 0.65, 0.6, 0.9
_OTHER_ACTION, _OWN_VOICE = -1.0, -0.3
# The share of the likelihood among all claims, and the points, of a claim that a dispute is bound to; the same where a statement
# only says that something has not happened.
_LIKELY, _LEAST = 0.3, 1.0
_SURE, _ENOUGH_NEGATED = 0.7, 4.0
# A dispute of so few words ("these reports", "the allegations of the union") says nothing itself of what it disputes.
_POINTER = 7
# Besides who disputes and the word of dispute it then has no more than so many.
_SAYS_NOTHING = 2


def attach(groups: Sequence[list[Telling]], disputes: Sequence[Telling], weights: Weights) -> dict[int, list[Telling]]:
    """Find the groups that each dispute addresses.

    Args:
        groups: Tellings of one event each.
        disputes: Tellings whose statement denies, doubts or corrects.
        weights: Of the features of all tellings.

    Returns:
        Index of group -> the disputes that address it; disputes that address none are left out.
    """
    events = _Events(groups, weights)
    found: dict[int, list[Telling]] = defaultdict(list)
    for dispute in disputes:
        for index in events.addressed(dispute):
            found[index].append(dispute)
    return found


def contradicted(groups: Sequence[list[Telling]], negated: Sequence[Telling], weights: Weights) -> dict[int, list[Telling]]:
    """Find the groups whose event is said not to have happened by a statement that asserts ("nobody was killed").

    "Nobody was hurt" in an article that tells of the hurt, too, means another event; so does the same speaker's negation.
    """
    events = _Events(groups, weights)
    found: dict[int, list[Telling]] = defaultdict(list)
    for telling in negated:
        for index in events.contradicted(telling):
            # Who puts the number right there does not tell that it happened.
            here = [t for t in groups[index] if t.article == telling.article and t.statement.stance == "asserts"]
            another = here and (_of_nobody(telling) or any(speaker(t) == speaker(telling) for t in here))
            dated = [when for t in groups[index] if (when := days(t.time))]
            then = not dated or any(weights.of_the_time(telling.article, when) for when in dated)
            elsewhere = any(t.article != telling.article for t in groups[index])
            # A clause does not dispute the claim of its own sentence, nor of a copy of it.
            itself = telling.secondary and any(telling.text in t.text for t in groups[index])
            if not another and then and elsewhere and not itself:
                found[index].append(telling)
    return found


class _Events:
    """The groups, found by article and by what they are about."""

    def __init__(self, groups: Sequence[list[Telling]], weights: Weights) -> None:
        self._groups = groups
        self._weights = weights
        self._told: dict[str, list[tuple[int, Telling]]] = defaultdict(list)
        self._about: dict[str, set[int]] = defaultdict(set)
        for i, group in enumerate(groups):
            for telling in group:
                self._told[telling.article].append((i, telling))
                for feature in weights.rarest(telling.features, LOOKED_UP):
                    self._about[feature].add(i)

    def addressed(self, dispute: Telling) -> list[int]:
        """The groups that a dispute addresses: told before it in its article, else the likest of any article."""
        if (placed := self._corrected(dispute)) is not None:
            return placed
        own = self._told.get(dispute.article, ())
        if dispute.statement.stance != "corrects" and not (dispute.quantities or dispute.rejected):
            # Nobody denies what he has told himself, but for the number of it.
            own = [(i, t) for i, t in own if not _same_voice(t, dispute)]
        before = [(i, t) for i, t in own if t.statement.content[0] < dispute.statement.content[0]]
        reported = {i for i, t in before if _names_speaker(dispute, t)}
        if before and _bare(dispute):
            nearest = _nearest(before if _admits(dispute) else _attributed(before), dispute)
            return [nearest] if not _admits(dispute) or self._by_its_party(before, nearest, dispute) else []
        alike = {i for i, _ in before if dispute.action and _could_mean(dispute, self._groups[i])}
        if alike & reported:
            return sorted(alike & reported)
        if reported and not dispute.action:
            return sorted(reported)
        if found := self.ranked(dispute, before, {i for i, _ in own}):
            return self._with_parts(found[0], dispute, alike)
        if alike:
            return sorted(alike)
        if before and not dispute.action and _pointer(dispute):
            return [_nearest(_attributed(before), dispute)]
        if dispute.statement.stance == "corrects" and own:
            return [self._best_told(before or own, dispute)]
        return self.most_alike(dispute, _ENOUGH if dispute.action else _WITHOUT_ACTION)

    def _by_its_party(self, told: Sequence[tuple[int, Telling]], index: int, dispute: Telling) -> bool:
        """Whether a group holds what was told by who admits an error, in this article or as a medium in its own."""
        who = fold(party(dispute))
        here = any(fold(link.name) == who for i, t in told if i == index for link in t.statement.chain)
        return here or any(self._weights.cites(dispute, t.article) for t in self._groups[index])

    def _with_parts(self, index: int, dispute: Telling, alike: set[int]) -> list[int]:
        """A group and, where it is told before the dispute in its article, the other such groups: a whole and its parts."""
        if index not in alike:
            return [index]
        numbered = {i for i in alike if any(_same_number(dispute, t) for t in self._groups[i])}
        return sorted({index} | numbered if numbered else alike)

    def ranked(
        self, dispute: Telling, before: Sequence[tuple[int, Telling]], own: Set[int], sure: float = _LIKELY, least: float = _LEAST
    ) -> list[int]:
        """The group that a dispute most likely addresses, if it is likely enough among all and has enough for it.

        Args:
            dispute: What disputes.
            before: What its article tells before it, by group.
            own: The groups that its article tells.
            sure: The share of the likelihood that the group must have.
            least: The points that it must have.
        """
        nearest = _nearest(_attributed(before), dispute) if before else -1
        near = [i for i in self._near(dispute) if _of_its_days(dispute, self._groups[i])]
        if self._weights.many:
            near = [i for i in near if i in own or self._likest(dispute, i) >= (_ENOUGH if dispute.action else _WITHOUT_ACTION)]
        points = {i: self._points(dispute, i, nearest=i == nearest) for i in near}
        best = max(near, key=lambda i: (points[i], -i), default=None)
        if best is None or points[best] < least:
            return []
        together = math.fsum(math.exp(one - points[best]) for one in points.values())
        return [best] if 1 / together >= sure else []

    def _points(self, dispute: Telling, index: int, *, nearest: bool) -> float:
        """How much speaks for a dispute being of a group: what they have in common, how many tell it, how near it is told."""
        group, rare = self._groups[index], self._weights.rare
        said = frozenset(f for f in dispute.features if not f.startswith(("name:", "place:")))
        common = rare(said & self._words(index))
        points = _ALIKE * self._likest(dispute, index) + (_IN_POINTER if _pointer(dispute) else _IN_COMMON) * common
        points += _TELLERS * math.log(len({t.article for t in group}))
        points += (
            _NEAREST * nearest + _NEAREST_POINTER * (nearest and _pointer(dispute)) + _ACCUSED * self._concerns(dispute, index)
        )
        if dispute.action and not any(may_be_one(t.action, dispute.action) for t in group) and any(t.action for t in group):
            points += _OTHER_ACTION
        if any(t.article == dispute.article and _same_voice(t, dispute) for t in group):
            points += _OWN_VOICE
        return points + _CLAUSE * max((self._share(_content(clause), group) for clause in dispute.denied), default=0.0)

    def _share(self, said: frozenset[str], group: Sequence[Telling]) -> float:
        """How much of what a clause says the best telling of a group says, too."""
        whole = self._weights.rare(said)
        return max(self._weights.rare(said & t.features) for t in group) / whole if whole else 0.0

    def _best_told(self, told: Sequence[tuple[int, Telling]], dispute: Telling) -> int:
        """Of what an article tells, the group that has most in common with a dispute, the nearest where none has anything."""
        shared = {i: max(self._weights.rare(dispute.features & t.features) for t in self._groups[i]) for i, _ in told}
        most = max(shared.values())
        return _nearest([(i, t) for i, t in told if shared[i] == most], dispute)

    def _corrected(self, dispute: Telling) -> list[int] | None:
        """The group that tells a number which the dispute rejects, or in which the correction stands with others."""
        if not dispute.rejected:
            return None
        own = self._told.get(dispute.article, ())
        standing = next((i for i, t in own if t.statement.id == dispute.statement.id), None)
        if standing is not None and len(self._groups[standing]) > 1:
            return [standing]
        found = [i for i in self._near(dispute) if any(rejects(dispute, t) for t in self._groups[i])]
        here = {i for i, _ in own}
        best = max(found, key=lambda i: (i in here, self._likest(dispute, i), -i), default=None)
        return None if best is None else [best]

    def _likest(self, dispute: Telling, index: int) -> float:
        return max(likeness(dispute, t, self._weights) for t in self._groups[index])

    def most_alike(self, dispute: Telling, enough: float) -> list[int]:
        """The group that a dispute is most like, if it is like any."""
        # "Denied any agreement": the noun names the affair as often as what is said to have happened.
        bare = msgspec.structs.replace(dispute, action="") if dispute.nominal else dispute
        near = [i for i in self._near(dispute) if _of_its_days(dispute, self._groups[i])]
        alike = {i: max(self._likest(dispute, i), self._likest(bare, i)) for i in near}
        best = max(near, key=lambda i: (alike[i] + _ACCUSED * self._concerns(dispute, i), -i), default=None)
        return [best] if best is not None and alike[best] >= enough else []

    def contradicted(self, telling: Telling) -> list[int]:
        """The groups of whose event a telling says that it did not happen: of like action, or told in the words of a clause."""
        if telling.action:
            near = (i for i in self._near(telling) if self._one_story(telling, i))
            alike = [i for i in near if _could_mean(telling, self._groups[i])]
            best = max(alike, key=lambda i: (self._likest(telling, i), -i), default=None)
            enough = SAME if telling.statement.form == "narrated" else _CONTRADICTS
            if best is not None and self._likest(telling, best) >= enough:
                return [best]
        found = {i for clause in telling.denied if (i := self._repeated(clause, telling)) is not None}
        return sorted(found) if found or self._weights.many else self._denied(telling)

    def _denied(self, telling: Telling) -> list[int]:
        """The group that a negation most likely denies, among articles that somebody has brought together."""
        if telling.statement.modality == "intended":
            # What is not to be denies nothing that has been.
            return []
        own = [(i, t) for i, t in self._told.get(telling.article, ()) if not _same_voice(t, telling)]
        before = [(i, t) for i, t in own if t.statement.content[0] < telling.statement.content[0]]
        return self.ranked(telling, before, {i for i, _ in own}, _SURE, _ENOUGH_NEGATED)

    def _repeated(self, clause: frozenset[str], telling: Telling) -> int | None:
        """The group that tells most of what a clause says is not so, names and the kind of thing aside."""
        if telling.statement.modality == "intended":
            return None
        rare = self._weights.rare
        said = _content(clause)
        named = {f.partition(":")[2] for f in clause if f.startswith("name:")}
        said = frozenset(f for f in said if not any(n.startswith(f.removeprefix("stem:")) for n in named))
        if self._weights.many and len(said) < _FEWEST:
            return None
        near = [i for i in self._near(telling) if self._one_story(telling, i)]
        found = [(max(rare(said & t.features) for t in self._groups[i]), -i) for i in near]
        most, i = max(found, default=(0.0, 0))
        if self._weights.many and max((len(said & t.features) for t in self._groups[-i]), default=0) < _FEWEST:
            return None
        own = telling.statement.form == "narrated"
        least, share = (_OWN_REPEATED, _OWN_SHARE) if own else (_REPEATED, _SHARE)
        if most >= max(least, share * rare(said)):
            return -i
        if own or telling.action:
            return None
        alone = msgspec.structs.replace(telling, features=clause)
        alike, i = max(((self._likest(alone, i), -i) for i in near), default=(0.0, 0))
        return -i if alike >= _CONTRADICTS and rare(said & self._words(-i)) >= _SOME * rare(said) else None

    def _one_story(self, telling: Telling, index: int) -> bool:
        """Whether some article of a group tells the story of a telling's own; among few articles all do."""
        articles = {t.article for t in self._groups[index]} if self._weights.many else ()
        return not articles or any(self._weights.story(telling.article, other) >= _CLEARLY_ONE for other in articles)

    def _words(self, index: int) -> frozenset[str]:
        return frozenset().union(*(t.features for t in self._groups[index]))

    def _concerns(self, dispute: Telling, index: int) -> bool:
        """Whether a claim names who denies it: those of whom something is told are the first to deny it."""
        named = {f"name:{word}" for word in words(party(dispute)).folded if len(word) > _SHORTEST_NAME}
        return any(named & self._weights.names(t) for t in self._groups[index])

    def _near(self, dispute: Telling) -> Iterable[int]:
        if len(self._groups) <= ALL_PAIRS:
            return range(len(self._groups))
        looked_up = (self._about.get(f, set()) for f in self._weights.rarest(dispute.features, LOOKED_UP))
        return {i for found in looked_up if len(found) <= COMMON for i in found}


def _content(clause: frozenset[str]) -> frozenset[str]:
    """What a clause says, names and the kind of thing aside."""
    return frozenset(f for f in clause if not f.startswith(("name:", "place:", "number:")) and f not in _BROAD)


def _pointer(dispute: Telling) -> bool:
    """Whether a dispute is too short to say itself what it disputes."""
    return sum(word.isalnum() for word in words(dispute.text).written) <= _POINTER


def _admits(dispute: Telling) -> bool:
    """Whether somebody named says that he was wrong himself ("the ministry has admitted the error")."""
    return dispute.statement.stance == "corrects" and bool(speaker(dispute))


def _bare(dispute: Telling) -> bool:
    """Whether a dispute says nothing but that it is one ("the club denies this")."""
    named = dispute.action or dispute.quantities
    return not named and _pointer(dispute) and len(_content(dispute.features)) <= _SAYS_NOTHING


def _attributed(told: Sequence[tuple[int, Telling]]) -> Sequence[tuple[int, Telling]]:
    """What others say, if an article tells any of it: nobody denies what it tells without a source as long as it does."""
    return [(i, t) for i, t in told if t.statement.chain and speaker(t)] or told


def _same_voice(telling: Telling, dispute: Telling) -> bool:
    """Whether one speaker, or the article itself, tells the one and disputes the other."""
    if "narrated" in (telling.statement.form, dispute.statement.form):
        return telling.statement.form == dispute.statement.form and speaker(telling) == speaker(dispute)
    return (
        bool(speaker(dispute))
        and speaker(telling) == speaker(dispute)
        and len(telling.statement.chain) == len(dispute.statement.chain)
    )


def _same_number(dispute: Telling, telling: Telling) -> bool:
    return any(same_number(one, other) for one in dispute.quantities for other in telling.quantities)


def _of_nobody(telling: Telling) -> bool:
    """Whether a negation is of nobody in particular, so that it names no event that it could deny."""
    return any(q.mode == "none" and not q.unit for q in telling.quantities)


def _names_speaker(dispute: Telling, telling: Telling) -> bool:
    """Whether the dispute names who told it ("said the report by X was wrong")."""
    text = fold(dispute.text)
    return any(len(link.name) > 2 and fold(link.name) in text for link in telling.statement.chain)


def _could_mean(dispute: Telling, group: Sequence[Telling]) -> bool:
    """Whether a denial that names an action may mean this event: same kind of action, no conflict of days."""
    return any(may_be_one(t.action, dispute.action) for t in group) and _of_its_days(dispute, group)


def _of_its_days(dispute: Telling, group: Sequence[Telling]) -> bool:
    """Whether no day parts a dispute from what a group tells."""
    denied = days(dispute.time)
    dated = [when for t in group if (when := days(t.time))]
    return denied is None or not dated or any(denied.start < when.end and when.start < denied.end for when in dated)


def _nearest(told: Sequence[tuple[int, Telling]], dispute: Telling) -> int:
    at = dispute.statement.content[0]
    return min(told, key=lambda one: abs(at - one[1].statement.content[0]))[0]
