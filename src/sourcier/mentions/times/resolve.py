"""From what an expression says to an interval, given the day it is counted from."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from msgspec.structs import replace

from sourcier.mentions.times import intervals
from sourcier.mentions.times.bag import Bag
from sourcier.mentions.times.calendar import Context, first_of, simple
from sourcier.mentions.times.intervals import DAY, Interval

# How many units a vague plural ("ces derniers jours", "a few months ago") is taken for.
_SOME = {"minute": 60, "hour": 24, "day": 7, "week": 4, "month": 6, "quarter": 3, "year": 5, "decade": 3}
_FEW = 3
# Above this many units a number is not a span of news time, and dates would leave the calendar.
_MOST_UNITS = 3000


def since(bag: Bag, at: Context) -> Interval | None:
    """From the start of what is told to the publication."""
    told = simple(bag, replace(at, future=False))
    if told is None or told.start is None:
        return None
    if told.start > at.today:
        return replace(told, end=None)
    end = at.today if told.start < at.today else at.today + DAY
    return Interval(told.start, end, told.grain, told.approx or told.grain not in {"day", "hour", "minute"})


def until(bag: Bag, at: Context) -> Interval | None:
    """Up to the end of what is told, from nobody says when."""
    ahead = simple(bag, replace(at, future=True, past=False))
    told = simple(bag, replace(at, future=False, past=True))
    if ahead and told and ahead.start and ahead.end and told.end:
        # The nearest one: "until Friday" looks ahead, "until March" perhaps back.
        running = ahead.start <= at.today
        told = ahead if running or ahead.end - at.today <= at.today - told.end else told
    return told and replace(told, start=None)


def before(bag: Bag, at: Context) -> Interval | None:
    """Up to the start of what is told."""
    told = simple(bag, at)
    return told and replace(told, start=None, end=told.start)


def after(bag: Bag, at: Context) -> Interval | None:
    """From the end of what is told; up to the publication where that is past."""
    told = simple(bag, at)
    if told is None or told.end is None:
        return None
    return replace(told, start=told.end, end=at.today + DAY if told.end <= at.today else None)


def earlier(bag: Bag, at: Context) -> Interval | None:
    """From the start of the current unit to the publication."""
    told = simple(bag, at)
    if told is None or not told.start or not told.start < at.today:
        return told
    return replace(told, end=min(at.today, told.end) if told.end else at.today, approx=True)


def later(bag: Bag, at: Context) -> Interval | None:
    """From the publication to the end of the current unit; in the past, the later part of the unit."""
    told = simple(bag, at)
    if told is None or not told.end or not told.start or told.end <= at.today or told.grain == "day":
        return told
    return replace(told, start=max(at.today, told.start), approx=True)


def early(bag: Bag, at: Context) -> Interval | None:
    """The first six hours of the day that is told."""
    words = {name: value for name, value in bag.words.items() if name != "THIRD"}
    return simple(replace(bag, words=words | {"PART": "early"}), at)


def _count(bag: Bag) -> float | None:
    if bag.number is not None:
        return bag.number if 0 < bag.number <= _MOST_UNITS else None
    return float(_FEW) if bag.has("RECENT") else 1.0


def window(bag: Bag, at: Context) -> Interval | None:
    """Such as "The past two weeks": the units up to the publication; "the next days": from it on."""
    if not bag.units:
        return None
    unit = bag.units[-1]
    some = bag.number is None and bag.has("PLURAL") and bag.words.get("RECENT") != _FEW
    count = float(_SOME.get(unit, _FEW)) if some else _count(bag)
    if count is None:
        return None
    rel = int(bag.words.get("REL", -1))
    start, end = sorted((at.today, intervals.shift(at.today, unit, count * (1 if rel > 0 else -1))))
    if unit in {"hour", "minute"}:
        end = max(end, at.today + DAY)
        start = start.replace(hour=0, minute=0)
    return Interval(start, end, intervals.GRAINS[unit], True)


def since_span(bag: Bag, at: Context) -> Interval | None:
    """Such as "For three years now": the units up to the publication."""
    return window(replace(bag, words=bag.words | {"REL": -1}), at)


def _moved(start: datetime, bag: Bag, direction: int) -> Interval | None:
    count = _count(bag)
    if count is None or not bag.units:
        return None
    unit = bag.units[-1]
    vague = bag.number is None and bag.has("RECENT")
    at = intervals.shift(start, unit, count * direction)
    if count % 1 and unit == "year":
        unit = "month"
    if unit in {"day", "week", "weekend", "hour", "minute", "fortnight"}:
        return replace(intervals.day(at), approx=vague or bag.has("APPROX") or unit != "day")
    return replace(intervals.containing(at, unit if intervals.MONTHS[unit] < 12 else "year"), approx=True)


def ago(bag: Bag, at: Context) -> Interval | None:
    """Such as "Three days ago": that day; with months and years, the calendar unit in which that day lies."""
    return _moved(at.today, bag, -1)


def ahead(bag: Bag, at: Context) -> Interval | None:
    """Such as "In three days"."""
    return _moved(at.today, bag, 1)


def ahead_of(bag: Bag, at: Context) -> Interval | None:
    """Such as "Two days later", counted from the last day told."""
    return _moved(at.last, bag, 1) if at.last else None


def before_of(bag: Bag, at: Context) -> Interval | None:
    """Such as "Two days earlier"."""
    return _moved(at.last, bag, -1) if at.last else None


def later_or_ahead(bag: Bag, at: Context) -> Interval | None:
    """Such as Arabic "after two days": from the last day told, or, of what is to come, from the publication."""
    return ahead(bag, at) if at.future else ahead_of(bag, at)


def shifted(bag: Bag, at: Context) -> Interval | None:
    """Such as "The next day", "le lendemain", "la semaine suivante", "that day"."""
    if at.last is None:
        return None
    day = at.last.replace(hour=0, minute=0)
    if bag.has("SHIFT"):
        told = intervals.day(day + DAY * int(bag.words["SHIFT"]))
    elif bag.units:
        unit, count = bag.units[-1], int(bag.words.get("DREL", 0))
        if bag.number and bag.number <= _MOST_UNITS:
            start, end = sorted((day, intervals.shift(day, unit, bag.number * (count or 1))))
            return Interval(start, end, intervals.GRAINS[unit], True)
        told = intervals.containing(intervals.shift(first_of(day, unit), unit, count), unit)
    else:
        told = intervals.day(day + DAY * max(int(bag.words.get("DREL", 0)), 0) * (bag.words.get("PART") != "night"))
    if bag.has("PART") and told.grain == "day":
        return intervals.part(told, str(bag.words["PART"]))
    return told


SIMPLE: dict[str, Callable[[Bag, Context], Interval | None]] = {
    "plain": simple,
    "year": simple,
    "clock": simple,
    "since": since,
    "until": until,
    "before": before,
    "after": after,
    "earlier": earlier,
    "later": later,
    "early": early,
    "window": window,
    "since_span": since_span,
    "ago": ago,
    "ahead": ahead,
    "within": ahead,
    "ahead_of": ahead_of,
    "before_of": before_of,
    "later_or_ahead": later_or_ahead,
    "shift": shifted,
}


def between(left: Bag, right: Bag, at: Context) -> Interval | None:
    """From the start of the one to the end of the other; each takes from the other what it does not say."""
    for one, other in ((left, right), (right, left)):
        if not one.months and one.days and not one.has("WEEKDAY"):
            one.months = list(other.months)
        if not (one.days or one.months or one.has("WEEKDAY", "DEICTIC") or one.years or one.date or one.decade is not None):
            return None
    if right.years and not left.years:
        left.years = list(right.years)
    if right.has("REL"):
        left.words.setdefault("REL", right.words["REL"])
    end = simple(right, at)
    if end is None or end.end is None or end.start is None:
        return None
    if left.has("WEEKDAY") and not left.days and not left.has("REL"):
        left.words["REL"] = -1
    start = simple(left, replace(at, today=end.start, future=False, past=True))
    if start and start.start and start.start >= end.end and left.years == right.years and not left.date:
        left.years = [y - 1 for y in left.years]
        start = simple(left, at)
    if start is None or start.start is None or start.start >= end.end:
        return None
    return Interval(start.start, end.end, end.grain, start.approx or end.approx)


def night(left: Bag, right: Bag, at: Context) -> Interval | None:
    """Such as "In the night from Tuesday to Wednesday"."""
    if right.days and not right.months and not right.has("WEEKDAY"):
        right.months = list(left.months)
    end = simple(right, at) or simple(left, at)
    if end is None or end.start is None:
        return None
    morning = end.start.replace(hour=0, minute=0)
    return Interval(morning - timedelta(hours=6), morning + timedelta(hours=6), "part_of_day")
