"""From what an expression says to an interval, given the day it is counted from."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import NamedTuple

from sourcier.mentions.times import intervals
from sourcier.mentions.times.bag import Bag
from sourcier.mentions.times.intervals import DAY, Interval

# How many units a vague plural ("ces derniers jours", "a few months ago") is taken for.
_SOME = {"minute": 60, "hour": 24, "day": 7, "week": 4, "month": 6, "quarter": 3, "year": 5, "decade": 3}
_FEW = 3
# Above this many units a number is not a span of news time, and dates would leave the calendar.
_MOST_UNITS = 3000
# A date without a year is tried against its weekday this many years back.
_WEEKDAY_YEARS = 6
# Where no verb tells the tense, a day that comes within this many days is meant rather than last year's.
_SOON = 45


class Context(NamedTuple):
    """What an expression is counted from: the publication day, the last day told before, and the tense around it, if any."""

    today: datetime
    last: datetime | None
    future: bool
    past: bool = False


def simple(bag: Bag, at: Context) -> Interval | None:
    """An expression without a preposition that changes it: a date, a weekday, "last month", "the early 1990s"."""
    whole = _whole(bag, at)
    if whole is None:
        return None
    if bag.has("PART") and whole.grain == "day":
        whole = intervals.part(whole, str(bag.words["PART"]))
    elif bag.has("THIRD"):
        which = str(bag.words["THIRD"])
        whole = _clipped(intervals.third(whole, which), at, which)
    if bag.clock and whole.grain in {"day", "part_of_day"} and whole.start:
        late = bag.clock[0] < 12 and bag.words.get("PART") in {"afternoon", "evening", "night"}
        return _at_clock(whole.start, (bag.clock[0] + 12 * late, bag.clock[1]))
    return whole


def _at_clock(day: datetime, clock: tuple[int, int | None]) -> Interval:
    start = day.replace(hour=clock[0], minute=clock[1] or 0)
    return Interval(start, start + timedelta(minutes=60 if clock[1] is None else 1), "hour" if clock[1] is None else "minute")


def _clipped(told: Interval, at: Context, which: str) -> Interval:
    """ "Early September" told on the 8th has happened by then; the end of a year that is running may be to come."""
    if at.future or (which != "start" and not at.past) or not told.start or not told.end or not told.start <= at.today < told.end:
        return told
    return told._replace(end=at.today + DAY)


def _whole(bag: Bag, at: Context) -> Interval | None:
    if bag.date:
        return intervals.day(datetime(*bag.date))
    if _is_nth(bag):
        return _nth(bag, at)
    if bag.has("DEICTIC"):
        return intervals.day(at.today + DAY * int(bag.words["DEICTIC"]))
    if bag.months:
        return _in_month(bag, at)
    if bag.has("WEEKDAY"):
        return _weekday_of_week(bag, at) if "week" in bag.units else _weekday(bag, at)
    if bag.has("SEASON"):
        return _season(bag, at)
    if bag.decade is not None:
        return intervals.containing(datetime(bag.decade, 1, 1), "decade")
    if bag.years:
        return intervals.containing(datetime(bag.years[-1], 1, 1), "year")
    return _relative(bag, at)


def _relative(bag: Bag, at: Context) -> Interval | None:
    """ "Last month", "this week", "next year", "last night", "this morning"."""
    rel = int(bag.words.get("REL", 0))
    if bag.units:
        unit = bag.units[-1]
        if unit == "weekend" and rel <= 0:
            return _this_weekend(at) if rel == 0 else intervals.containing(at.today - 7 * DAY, "weekend")
        if unit == "day" and rel == 0:
            return intervals.day(at.today)
        return intervals.containing(intervals.shift(_first_of(at.today, unit), unit, rel), unit)
    if bag.has("PART") and bag.has("REL"):
        night_before = bag.words["PART"] == "night" and rel == 0 and not at.future
        return intervals.day(at.today + DAY * (-1 if night_before else rel))
    return _of_clock(bag, at)


def _of_clock(bag: Bag, at: Context) -> Interval | None:
    return intervals.day(at.last or at.today) if bag.clock or bag.has("PART") else None


def _first_of(today: datetime, unit: str) -> datetime:
    start = intervals.containing(today, unit).start
    return start if start and unit != "weekend" else today


def _this_weekend(at: Context) -> Interval:
    this = intervals.containing(at.today, "weekend")
    if at.future or at.today.weekday() >= 5:
        return this
    return intervals.containing(at.today - 7 * DAY, "weekend")


def _year_of(bag: Bag, at: Context) -> int | None:
    """The year that is told, in figures or as "last year"."""
    if bag.years:
        return bag.years[-1]
    if "year" in bag.units and bag.has("REL"):
        return at.today.year + int(bag.words["REL"])
    return None


def _in_month(bag: Bag, at: Context) -> Interval | None:
    month, year = bag.months[-1], _year_of(bag, at)
    if not bag.days:
        if year is None:
            year = _month_year(month, bag, at)
        return intervals.containing(datetime(year, month, 1), "month")
    number = bag.days[0]
    if year is not None:
        return intervals.day(datetime(year, month, number))
    return _day_and_month(number, month, bag, at)


def _month_year(month: int, bag: Bag, at: Context) -> int:
    today, rel = at.today, bag.words.get("REL")
    if rel == 0:
        return today.year
    if rel == 1 or (rel is None and at.future):
        return today.year + (month < today.month or (rel == 1 and month == today.month))
    return today.year - (month > today.month or (rel == -1 and month == today.month))


def _day_and_month(number: int, month: int, bag: Bag, at: Context) -> Interval | None:
    rel, weekday = bag.words.get("REL"), bag.words.get("WEEKDAY")
    forward = rel == 1 or (rel is None and at.future)
    found = [d for y in range(at.today.year - _WEEKDAY_YEARS, at.today.year + 2) if (d := _date(y, month, number))]
    if forward:
        candidates = [d for d in found if d >= at.today]
    else:
        candidates = [d for d in reversed(found) if d <= at.today]
        soon = next((d for d in found if d > at.today), None)
        if rel is None and not at.past and soon and (soon - at.today).days < _SOON:
            candidates.insert(0, soon)
    if weekday is not None:
        near = [d for d in found if d.weekday() == weekday and abs((d - at.today).days) < 370]
        candidates = [d for d in candidates if d.weekday() == weekday and abs((d - at.today).days) < 370] or near or candidates
    return intervals.day(candidates[0]) if candidates else None


def _date(year: int, month: int, number: int) -> datetime | None:
    try:
        return datetime(year, month, number)
    except ValueError:
        return None


def _weekday(bag: Bag, at: Context) -> Interval | None:
    weekday, rel = int(bag.words["WEEKDAY"]), bag.words.get("REL")
    if bag.days:
        days = [at.today + DAY * n for n in sorted(range(-190, 120), key=lambda n: (n > 0) != at.future)]
        near = sorted(
            (d for d in days if d.weekday() == weekday and d.day == bag.days[0]), key=lambda d: abs((d - at.today).days)
        )
        return intervals.day(near[0]) if near else None
    back = (at.today.weekday() - weekday) % 7
    if rel == 1 or (rel is None and at.future):
        return intervals.day(at.today + DAY * (7 - back if back or rel == 1 else 0))
    if rel == -1 and back == 0:
        back = 7
    return intervals.day(at.today - DAY * back)


def _weekday_of_week(bag: Bag, at: Context) -> Interval | None:
    """ "Tuesday of last week"."""
    week = intervals.containing(at.today + 7 * DAY * int(bag.words.get("REL", 0)), "week")
    return intervals.day(week.start + DAY * int(bag.words["WEEKDAY"])) if week.start else None


def _season(bag: Bag, at: Context) -> Interval:
    """Three whole months; winter bears the year of its January."""
    season, year, rel = int(bag.words["SEASON"]), _year_of(bag, at), bag.words.get("REL")
    starts = [intervals.add_months(datetime(y, 1, 1), 3 * season - 1) for y in range(at.today.year - 2, at.today.year + 3)]
    if year is not None:
        start = intervals.add_months(datetime(year, 1, 1), 3 * season - 1)
    elif rel == 1 or (at.future and rel is None):
        start = next(s for s in starts if s > at.today)
    elif rel == -1:
        start = next(s for s in reversed(starts) if intervals.add_months(s, 3) <= at.today)
    else:
        start = next(s for s in reversed(starts) if s <= at.today)
        coming = intervals.add_months(start, 12)
        start = coming if rel == 0 and (coming - at.today).days < 100 and at.future else start
    return Interval(start, intervals.add_months(start, 3), "season")


def _is_nth(bag: Bag) -> bool:
    if not bag.has("NTH") or not bag.units or bag.units[0] not in _NTH_UNITS:
        return False
    # "The last week" is counted from today, "the last week of March" within March.
    return bool(bag.months or bag.years or len(bag.units) > 1 or not bag.has("REL"))


_NTH_UNITS = {"week", "half", "quarter", "semester", "weekend", "trimester"}


def _nth(bag: Bag, at: Context) -> Interval | None:
    """ "The second half of August", "the first quarter", "the last week of March"."""
    unit, nth = bag.units[0], int(bag.words["NTH"])
    words = {k: v for k, v in bag.words.items() if k not in {"NTH", "THIRD"}}
    if bag.months or bag.years:
        words.pop("REL", None)
    rest = replace(bag, units=bag.units[1:], words=words, number=None)
    told = bool(bag.months or bag.years or bag.units[1:])
    whole = _whole(rest, at) if told else intervals.containing(at.today, "year")
    if whole is None or whole.start is None or whole.end is None:
        return None
    if unit in {"half", "semester"}:
        middle = whole.start + 15 * DAY if whole.grain == "month" else intervals.add_months(whole.start, 6)
        return Interval(whole.start, middle, "season") if nth == 1 else Interval(middle, whole.end, "season")
    if unit in {"week", "weekend"}:
        start = whole.end - 7 * DAY if nth < 0 else whole.start + 7 * DAY * (nth - 1)
        return Interval(start, min(start + 7 * DAY, whole.end), "week", True)
    start = intervals.add_months(whole.start, 3 * ((4 if nth < 0 else nth) - 1))
    if not told and not at.future and start > at.today:
        start = intervals.add_months(start, -12)
    return Interval(start, intervals.add_months(start, 3), "season") if start < whole.end else None


def since(bag: Bag, at: Context) -> Interval | None:
    """From the start of what is told to the publication."""
    told = simple(bag, at._replace(future=False))
    if told is None or told.start is None:
        return None
    if told.start > at.today:
        return told._replace(end=None)
    end = at.today if told.start < at.today else at.today + DAY
    return Interval(told.start, end, told.grain, told.approx or told.grain not in {"day", "hour", "minute"})


def until(bag: Bag, at: Context) -> Interval | None:
    """Up to the end of what is told, from nobody says when."""
    ahead = simple(bag, at._replace(future=True, past=False))
    told = simple(bag, at._replace(future=False, past=True))
    if ahead and told and ahead.start and ahead.end and told.end:
        # The nearest one: "until Friday" looks ahead, "until March" perhaps back.
        running = ahead.start <= at.today
        told = ahead if running or ahead.end - at.today <= at.today - told.end else told
    return told and told._replace(start=None)


def before(bag: Bag, at: Context) -> Interval | None:
    """Up to the start of what is told."""
    told = simple(bag, at)
    return told and told._replace(start=None, end=told.start)


def after(bag: Bag, at: Context) -> Interval | None:
    """From the end of what is told; up to the publication where that is past."""
    told = simple(bag, at)
    if told is None or told.end is None:
        return None
    return told._replace(start=told.end, end=at.today + DAY if told.end <= at.today else None)


def earlier(bag: Bag, at: Context) -> Interval | None:
    """From the start of the current unit to the publication."""
    told = simple(bag, at)
    if told is None or not told.start or not told.start < at.today:
        return told
    return told._replace(end=min(at.today, told.end) if told.end else at.today, approx=True)


def later(bag: Bag, at: Context) -> Interval | None:
    """From the publication to the end of the current unit; in the past, the later part of the unit."""
    told = simple(bag, at)
    if told is None or not told.end or not told.start or told.end <= at.today or told.grain == "day":
        return told
    return told._replace(start=max(at.today, told.start), approx=True)


def early(bag: Bag, at: Context) -> Interval | None:
    """The first six hours of the day that is told."""
    bag.words.pop("THIRD", None)
    bag.words["PART"] = "early"
    return simple(bag, at)


def _count(bag: Bag) -> float | None:
    if bag.number is not None:
        return bag.number if 0 < bag.number <= _MOST_UNITS else None
    return float(_FEW) if bag.has("RECENT") else 1.0


def window(bag: Bag, at: Context) -> Interval | None:
    """ "The past two weeks": the units up to the publication; "the next days": from it on."""
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
    """ "For three years now": the units up to the publication."""
    bag.words["REL"] = -1
    return window(bag, at)


def _moved(start: datetime, bag: Bag, direction: int) -> Interval | None:
    count, unit = _count(bag), bag.units[-1]
    if count is None:
        return None
    vague = bag.number is None and bag.has("RECENT")
    at = intervals.shift(start, unit, count * direction)
    if unit in {"day", "week", "weekend", "hour", "minute", "fortnight"}:
        return intervals.day(at)._replace(approx=vague or bag.has("APPROX") or unit != "day")
    return intervals.containing(at, unit if intervals.MONTHS[unit] < 12 else "year")._replace(approx=True)


def ago(bag: Bag, at: Context) -> Interval | None:
    """ "Three days ago": that day; with months and years, the calendar unit in which that day lies."""
    return _moved(at.today, bag, -1)


def ahead(bag: Bag, at: Context) -> Interval | None:
    """ "In three days"."""
    return _moved(at.today, bag, 1)


def ahead_of(bag: Bag, at: Context) -> Interval | None:
    """ "Two days later", counted from the last day told."""
    return _moved(at.last, bag, 1) if at.last else None


def before_of(bag: Bag, at: Context) -> Interval | None:
    """ "Two days earlier"."""
    return _moved(at.last, bag, -1) if at.last else None


def shifted(bag: Bag, at: Context) -> Interval | None:
    """ "The next day", "le lendemain", "la semaine suivante", "that day"."""
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
        told = intervals.containing(intervals.shift(_first_of(day, unit), unit, count), unit)
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
    start = simple(left, at._replace(today=end.start, future=False, past=True))
    if start and start.start and start.start >= end.end and left.years == right.years and not left.date:
        left.years = [y - 1 for y in left.years]
        start = simple(left, at)
    if start is None or start.start is None or start.start >= end.end:
        return None
    return Interval(start.start, end.end, end.grain, start.approx or end.approx)


def night(left: Bag, right: Bag, at: Context) -> Interval | None:
    """ "In the night from Tuesday to Wednesday"."""
    if right.days and not right.months and not right.has("WEEKDAY"):
        right.months = list(left.months)
    end = simple(right, at) or simple(left, at)
    if end is None or end.start is None:
        return None
    morning = end.start.replace(hour=0, minute=0)
    return Interval(morning - timedelta(hours=6), morning + timedelta(hours=6), "part_of_day")
