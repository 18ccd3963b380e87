"""How far two tellings agree on when it happened: points that are added to those of `likeness`, and what times rule out.

The points are of the same regression as those of `likeness`.
"""

from __future__ import annotations

from sourcier.claims.dates import Days, days
from sourcier.claims.weights import Weights
from sourcier.data.actions import may_be_one
from sourcier.records import Telling

# Reports of one event differ by a day or two (time zones, the day it was told); beyond that they are of two events.
_DAYS_APART = 3.0
# One day; one time of up to a month.
SAME_DAY, _SAME_TIME = 1.2, 0.3
# Further apart in time much must agree to make up for it, in articles of one story; beyond a month nothing does.
_OTHER_DAY, OTHER_TIME, _MONTH = -4.0, -6.0, 31
# So many days apart nothing that lies between two tellings brings them together.
SEASON = 60
# An undated telling in an article that mentions the other's day is likely of that day.
_DAY_MENTIONED = 0.7
# A telling without a day is most likely of the day that the sentence before it tells of.
_SAME_SETTING, _OTHER_SETTING = 1.2, -1.0
# Only one says when.
_ONE_DATED = -0.2


def times(a: Telling, b: Telling, weights: Weights) -> float:
    """Points for when it happened: by the times told, else by the days that the tellings are set on."""
    when_a, when_b = days(a.time), days(b.time)
    if when_a is None or when_b is None:
        if a.article != b.article and (near_a := when_a or _set_on(a, weights)) and (near_b := when_b or _set_on(b, weights)):
            if near_a.meets(near_b):
                return _SAME_SETTING
            if near_a.gap(near_b) >= _DAYS_APART:
                return _OTHER_SETTING
        dated, undated = (when_a, b) if when_a else (when_b, a)
        if dated and _came_later(a if when_a else b, undated, dated, weights):
            return OTHER_TIME
        meets = dated is not None and dated.precise and a.article != b.article and weights.may_be_on(undated, dated)
        return _DAY_MENTIONED if meets else _ONE_DATED if dated else 0.0
    gap = when_a.gap(when_b)
    if gap < 0:
        if when_a.precise and when_b.precise:
            return SAME_DAY
        return _SAME_TIME if max(when_a.end - when_a.start, when_b.end - when_b.start) <= 32 else 0.1
    if gap < _DAYS_APART and when_a.precise and when_b.precise:
        return -0.5
    return _OTHER_DAY if gap < _MONTH and not weights.many else OTHER_TIME


def _came_later(dated: Telling, undated: Telling, when: Days, weights: Weights) -> bool:
    """Whether what the one tells happened long after the article of the other, which tells what has been, was published."""
    if not when.precise or "intended" in (dated.statement.modality, undated.statement.modality):
        return False
    return weights.is_past(dated.article, when) and weights.is_still_to_come(undated.article, when)


def _set_on(telling: Telling, weights: Weights) -> Days | None:
    """The day that a telling is set on, unless its article tells a like event of that day: then this is another, or the sum."""
    when = days(telling.setting)
    return when if when and weights.may_be_on(telling, when) else None


def seasons_apart(a: Telling, b: Telling) -> bool:
    """Whether two tellings of what has happened give times so far from each other that no error of a date explains it."""
    if "intended" in (a.statement.modality, b.statement.modality) or not (a.action and may_be_one(a.action, b.action)):
        return False
    when_a, when_b = days(a.time), days(b.time)
    if when_a is None or when_b is None:
        return False
    return when_a.gap(when_b) > SEASON


def precise(telling: Telling) -> bool:
    """Whether a telling says on which day, or which of a series."""
    when = days(telling.time)
    return bool(when and when.precise) or telling.ordinal is not None


def within(part: Telling, whole: Telling) -> bool:
    """Whether the time of ``part`` may lie in that of ``whole`` (an unknown time may lie anywhere)."""
    inner, outer = days(part.time), days(whole.time)
    return inner is None or outer is None or (outer.start <= inner.start + 1 and inner.end <= outer.end + 1)
