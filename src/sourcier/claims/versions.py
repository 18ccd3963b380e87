"""Versions of one toll inside one article: a round-up retells what several sources said of one event.

Most articles that have two things from two speakers tell two events. How many died or were hurt is the exception: "A reported
that six were killed, B put the dead at eight" is one event, unless something in the article tells the two apart.
"""

from __future__ import annotations

from sourcier.claims.dates import days
from sourcier.claims.weights import Weights, family, speaker
from sourcier.data.actions import FAMILY_OF
from sourcier.data.concepts import overlap
from sourcier.records import Telling
from sourcier.words import fold

TOLLS = frozenset({"casualties", "injuries"})
# What is counted where a toll names nothing that happened ("the toll at six").
_COUNTED = frozenset({"victim", "death", "body"})
# What a telling is about that counts the dead and the hurt without saying what befell them.
_VICTIM = "concept:victim"
# What violence is called differs from version to version ("a blast", "an air strike", "the house collapsed").
_VIOLENCE = frozenset({"assault", "explosion", "destruction", "collapse", "fire", "shot_down"})
# What else people die of.
_PERILS = frozenset(
    {"illness", "crash", "water", "quake", "eruption", "weather", "sinking", "falls", "leak", "crowd", "coercion"}
)


def versions(a: Telling, b: Telling, weights: Weights) -> bool:
    """Whether two tellings of one article are of one toll: both count or none does, and speakers, days and causes allow it.

    What a round-up has from several need not be counted alike.
    """
    round_up = weights.rounds_up(a.article)
    if not (_of_tolls(a, b) if round_up else _of_one_kind(a, b) and bool(a.quantities) == bool(b.quantities)):
        return False
    first, second = sorted((a, b), key=lambda t: t.position)
    opens = _sums_up(first, second) or (round_up and first.lead and not first.negated)
    if _tellers(a) == _tellers(b) or not _says(second) or not (_says(first) or opens):
        return False
    return _one_cause(a, b) and not _looks_back(first, second, weights)


def _of_tolls(a: Telling, b: Telling) -> bool:
    """Whether both tell of the dead or of the hurt, be it others of them or with no number: what a round-up has of one event."""
    return all(_tolls(one) or _counts_victims(one) for one in (a, b))


def _counts_victims(telling: Telling) -> bool:
    """``The names of seven victims``: how many there are, of whom nothing else is told."""
    return not telling.action and _VICTIM in telling.features and bool(telling.quantities)


def _of_one_kind(a: Telling, b: Telling) -> bool:
    """Whether both tell of the dead or both of the hurt; who tells of both tells of either."""
    return bool(_tolls(a) & _tolls(b))


def _tolls(telling: Telling) -> set[str]:
    """Of whom a telling states how many: the dead, the hurt; where it names no action, by whom it counts."""
    stated = family(telling)
    if not telling.action:
        return {"casualties"} if any(q.concept in _COUNTED for q in telling.quantities) else set()
    told = TOLLS & {FAMILY_OF.get(f.removeprefix("action:"), "") for f in telling.features}
    if stated in _VIOLENCE and not telling.secondary and telling.quantities and _says(telling):
        # "The raid hit a house, killing six"; who writes the page may sum up several.
        return set(told)
    return {stated} | told if stated in TOLLS else set()


def _tellers(telling: Telling) -> tuple[str, ...]:
    """Who tells it, from whom: two whom one medium has heard are two."""
    return tuple(fold(link.name) for link in telling.statement.chain)


def _says(telling: Telling) -> bool:
    """Whether somebody is said outright to have told of what has happened."""
    said = telling.statement
    return bool(speaker(telling)) and said.form != "narrated" and said.modality != "intended" and not telling.headline


def _sums_up(first: Telling, second: Telling) -> bool:
    """Whether a page opens in its own voice with bounds that hold the number which somebody tells further down."""
    if not first.lead or first.headline or speaker(first):
        return False
    bounds = [q for q in first.quantities if q.low != q.high]
    return any(overlap(q, other) for q in bounds for other in second.quantities)


def _one_cause(a: Telling, b: Telling) -> bool:
    """Whether what they say of how it came about allows that they tell one event ("in the fire", "of cholera")."""
    one, other = _causes(a), _causes(b)
    return not one or not other or not one.isdisjoint(other)


def _causes(telling: Telling) -> set[str]:
    families = {FAMILY_OF.get(f.removeprefix("action:"), "") for f in telling.features if f.startswith("action:")}
    return (families & _PERILS) | ({"violence"} if families & _VIOLENCE else set())


def _looks_back(first: Telling, second: Telling, weights: Weights) -> bool:
    """Whether the second is of a day long before the article, which the first is not of ("in 2019 a raid killed nine")."""
    when = days(second.time)
    return when is not None and first.time is None and weights.long_before(second.article, when)
