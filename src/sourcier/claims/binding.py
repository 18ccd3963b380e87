"""What speaks for a dispute being of a claim, and for its being of none: looks at the two, and the points of each look."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

from sourcier.claims.companions import party
from sourcier.claims.corrections import rejects
from sourcier.claims.likeness import likeness
from sourcier.claims.weights import Weights, kindred, speaker
from sourcier.data.concepts import kinds_of
from sourcier.records import Telling
from sourcier.words import words

# Of what kind most things in the news are tells nothing, and of whom something is denied not what.
_BROAD = frozenset(
    f"concept:{kind}" for kind in ("event", "time_span", "object", "place", "group", "document", *kinds_of("person"))
)
# A dispute of so few words ("these reports", "the allegations of the union") says nothing itself of what it disputes.
_POINTER = 7
# Besides who disputes and the word of dispute it then has no more than so many.
_SAYS_NOTHING = 2
# The letters that a word of a name has.
_SHORTEST_NAME = 3
# What a dispute takes up was told in so many statements before it.
_BEFORE = 2
# What few articles tell says little of how rare a word is: as if so many tellings more had been seen.
_UNSEEN = 40
# More words in common say no more.
_MOST_SHARED = 4

# What each look is worth for a dispute being of a claim, and of none: a conditional logistic regression over the disputes of the
# stories under tests/gold/stories/dev_* (`benchmarks/binding.py`, docs/decisions/0003-claims.md).
POINTS: dict[str, float] = {
    "action": 1.55,
    "alike": 0.24,
    "articles, not so": -0.28,
    "common": 0.62,
    "common, in a pointer": -0.79,
    "concerns": 0.08,
    "context": 2.91,
    "hearsay": 0.83,
    "last": 1.08,
    "later": -1.09,
    "narrated": -1.00,
    "nearest": -1.26,
    "only here": -1.35,
    "own voice": -1.06,
    "rejected": 3.16,
    "shared": 0.14,
    "size": 0.40,
    "stands": 7.16,
    "words": 1.47,
}
NONE: dict[str, float] = {
    "action": 0.46,
    "action, not so": -1.05,
    "any": 0.89,
    "before": 0.69,
    "denials, not so": -0.96,
    "doubts": 4.24,
    "not so": 2.91,
    "rejects": 1.04,
}


class Looked(NamedTuple):
    """A dispute, what it says, and what its article told right before it.

    ``negates`` where it only says that something is not so; ``last`` is what its article told last before it, ``nearest`` the
    group that others told last there; ``chosen`` whether other articles tell anything that it may be of.
    """

    telling: Telling
    negates: bool
    said: frozenset[str]
    context: frozenset[str]
    last: Telling | None
    nearest: int | None
    chosen: bool


class Claims:
    """The claims that disputes can be of.

    Args:
        groups: Tellings of one event each.
        told: All tellings, those that dispute among them.
        weights: Of their features.
        published: When each article was published, in days, where it says so.
    """

    def __init__(
        self, groups: Sequence[list[Telling]], told: Sequence[Telling], weights: Weights, published: Mapping[str, float | None]
    ) -> None:
        self.groups = groups
        self.weights = weights
        self._published = published
        self._held = Counter(feature for telling in told for feature in telling.features)
        self._total = len(told) + _UNSEEN
        self._in_article: dict[str, list[Telling]] = defaultdict(list)
        for telling in told:
            self._in_article[telling.article].append(telling)
        self.told: dict[str, list[tuple[int, Telling]]] = defaultdict(list)
        for i, group in enumerate(groups):
            for telling in group:
                self.told[telling.article].append((i, telling))

    def looked(self, dispute: Telling, *, negates: bool) -> Looked:
        """What a dispute says, and what stands around it."""
        start = dispute.statement.content[0]
        ahead = [t for t in self._in_article[dispute.article] if t.statement.content[1] <= start and not t.headline]
        ahead.sort(key=lambda t: t.statement.content[0], reverse=True)
        context = frozenset().union(*(content(t.features) for t in ahead[:_BEFORE]))
        own = self.told.get(dispute.article, ())
        before = [(t.statement.content[0], -i) for i, t in own if not same_voice(t, dispute) and t.statement.content[0] < start]
        nearest = -max(before)[1] if before else None
        # What says nothing is of what its own article tells.
        chosen = len(self.told) > 1 and (negates or not bare(dispute))
        return Looked(dispute, negates, content(dispute.features), context, ahead[0] if ahead else None, nearest, chosen)

    def said_by_others(self, dispute: Telling) -> list[int]:
        """The groups of what others are said to tell in the very words that a dispute denies ("X says so, which Y denies")."""
        if dispute.statement.stance != "denies":
            return []
        words = dispute.statement.content
        told = self.told.get(dispute.article, ())
        return sorted({i for i, t in told if t.statement.content == words and not t.secondary and not same_voice(t, dispute)})

    def open_to(self, dispute: Telling, index: int) -> list[Telling]:
        """The tellings of a group that a dispute can be of: not its own words, nor a part of them."""
        start, end = dispute.statement.content
        return [
            t
            for t in self.groups[index]
            if t.article != dispute.article or t.statement.content[1] <= start or end <= t.statement.content[0]
        ]

    def of_claim(self, one: Looked, index: int, tellings: Sequence[Telling]) -> dict[str, float]:
        """How a dispute and a group look beside each other.

        Args:
            one: The dispute.
            index: The group.
            tellings: Those of it that the dispute can be of.
        """
        dispute = one.telling
        every = frozenset().union(*(t.features for t in tellings))
        said = frozenset(f for f in dispute.features if not f.startswith(("name:", "place:")))
        common = self.weights.rare(said & every)
        looks = {
            "alike": max(likeness(dispute, t, self.weights) for t in tellings),
            "action": any(_mentions(dispute, t.action) for t in tellings if t.action),
            "words": self._words(one.said, tellings),
            "shared": min(_MOST_SHARED, max(len(one.said & t.features) for t in tellings)),
            "common": common,
            "common, in a pointer": common * pointer(dispute),
            "context": self.share(one.context, tellings),
            "last": any(t is one.last for t in tellings),
            "nearest": index == one.nearest,
            "only here": one.chosen and all(t.article == dispute.article for t in tellings),
            "later": self._later(dispute, tellings),
            "own voice": any(t.article == dispute.article and same_voice(t, dispute) for t in tellings),
            "concerns": self._concerns(dispute, tellings),
            "rejected": any(rejects(dispute, t) for t in tellings),
            "stands": any(t.statement.id == dispute.statement.id for t in self.groups[index]),
            "hearsay": sum(t.statement.modality in ("reported", "possible") for t in tellings) / len(tellings),
            "narrated": sum(t.statement.form == "narrated" for t in tellings) / len(tellings),
            "size": math.log(len(tellings)),
        }
        if one.negates:
            looks["articles, not so"] = math.log(len({t.article for t in tellings}))
        return {name: float(value) for name, value in looks.items()}

    def of_none(self, one: Looked) -> dict[str, float]:
        """How a dispute looks that is of no claim."""
        dispute = one.telling
        looks = {
            "any": 1.0,
            "rejects": bool(dispute.rejected),
            "before": one.nearest is not None,
            "doubts": dispute.statement.stance == "doubts",
            "action": bool(dispute.action),
        }
        if one.negates:
            looks["not so"] = 1.0
            looks["action, not so"] = bool(dispute.action)
            looks["denials, not so"] = math.log(1 + self._denials[dispute.article])
        return {name: float(value) for name, value in looks.items()}

    @cached_property
    def _denials(self) -> Counter[str]:
        """How many denials each article has."""
        every = (t for told in self._in_article.values() for t in told)
        return Counter(t.article for t in every if t.statement.stance in ("denies", "doubts", "corrects"))

    def _rarity(self, feature: str) -> float:
        return math.log(self._total / (self._held[feature] + 0.5))

    def share(self, said: frozenset[str], tellings: Sequence[Telling]) -> float:
        """How much of what is said the best telling says, too, the rarer the more."""
        whole = math.fsum(self._rarity(f) for f in said)
        return max(math.fsum(self._rarity(f) for f in said & t.features) for t in tellings) / whole if whole else 0.0

    def _words(self, said: frozenset[str], tellings: Sequence[Telling]) -> float:
        """How much likelier what is said is in these tellings than in any, the logarithm a feature."""
        points = 0.0
        for feature in said:
            held = sum(feature in t.features for t in tellings)
            usual = (self._held[feature] + 0.5) / self._total
            points += math.log((held + usual) / (len(tellings) + 1) / usual) if held else 0.0
        return points / max(1, len(said))

    def _later(self, dispute: Telling, tellings: Sequence[Telling]) -> bool:
        """Whether all tellings were published after the dispute."""
        when = self._published.get(dispute.article)
        told = [self._published.get(t.article) for t in tellings]
        return when is not None and all(day is not None and day > when for day in told)

    def _concerns(self, dispute: Telling, tellings: Sequence[Telling]) -> bool:
        """Whether a claim names who denies it: those of whom something is told are the first to deny it."""
        named = {f"name:{word}" for word in words(party(dispute)).folded if len(word) > _SHORTEST_NAME}
        return any(named & self.weights.names(t) for t in tellings)


def _mentions(dispute: Telling, action: str) -> bool:
    """Whether a dispute tells an action, or one that can be told of one event with it, be it in passing."""
    of_one = kindred(action)
    return f"action:{dispute.action}" in of_one or not of_one.isdisjoint(dispute.features)


def total(looks: Mapping[str, float], points: Mapping[str, float]) -> float:
    """The points of all looks together."""
    return math.fsum(points.get(name, 0.0) * value for name, value in looks.items())


def content(clause: Iterable[str]) -> frozenset[str]:
    """What a clause says, names and the kind of thing aside."""
    return frozenset(f for f in clause if not f.startswith(("name:", "place:", "number:")) and f not in _BROAD)


def pointer(dispute: Telling) -> bool:
    """Whether a dispute is too short to say itself what it disputes."""
    return sum(word.isalnum() for word in words(dispute.text).written) <= _POINTER


def bare(dispute: Telling) -> bool:
    """Whether a dispute says nothing but that it is one ("the club denies this")."""
    named = dispute.action or dispute.quantities
    return not named and pointer(dispute) and len(content(dispute.features)) <= _SAYS_NOTHING


def same_voice(telling: Telling, dispute: Telling) -> bool:
    """Whether one speaker, or the article itself, tells the one and disputes the other."""
    if "narrated" in (telling.statement.form, dispute.statement.form):
        return telling.statement.form == dispute.statement.form and speaker(telling) == speaker(dispute)
    return (
        bool(speaker(dispute))
        and speaker(telling) == speaker(dispute)
        and len(telling.statement.chain) == len(dispute.statement.chain)
    )
