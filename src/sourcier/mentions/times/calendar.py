"""Plain calendar expressions: dates, weekdays, months, seasons, "last week", and the intervals they denote."""

from __future__ import annotations

from datetime import datetime, timedelta

import msgspec
from msgspec.structs import replace

from sourcier.mentions.times import intervals
from sourcier.mentions.times.bag import Bag
from sourcier.mentions.times.intervals import DAY, Interval

# A date without a year is tried against its weekday this many years back.
_WEEKDAY_YEARS = 6
# What is to come is no day or month that has just passed, unless "next" says so: of the last days, this year's is meant.
_JUST_PASSED = 31
# Where no verb tells the tense, a day that comes within this many days is meant rather than last year's.
_SOON = 45


class Context(msgspec.Struct, frozen=True):
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
    """Such as "Early September" told on the 8th has happened by then; the end of a year that is running may be to come."""
    if at.future or (which != "start" and not at.past) or not told.start or not told.end or not told.start <= at.today < told.end:
        return told
    return replace(told, end=at.today + DAY)


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
    """Such as "Last month", "this week", "next year", "last night", "this morning"."""
    rel = int(bag.words.get("REL", 0))
    if bag.units and bag.units[-1] == "month" and bag.days and not bag.length and bag.has("REL"):
        # "The fifth of this month".
        month = intervals.shift(first_of(at.today, "month"), "month", rel)
        return intervals.day(month.replace(day=bag.days[0]))
    if bag.units:
        unit = bag.units[-1]
        if unit == "weekend" and rel <= 0:
            return _this_weekend(at) if rel == 0 else intervals.containing(at.today - 7 * DAY, "weekend")
        if unit == "day" and rel == 0:
            return intervals.day(at.today)
        return intervals.containing(intervals.shift(first_of(at.today, unit), unit, rel), unit)
    if bag.has("PART") and bag.has("REL"):
        night_before = bag.words["PART"] == "night" and rel == 0 and not at.future
        return intervals.day(at.today + DAY * (-1 if night_before else rel))
    return _of_clock(bag, at)


def _of_clock(bag: Bag, at: Context) -> Interval | None:
    return intervals.day(at.last or at.today) if bag.clock or bag.has("PART") else None


def first_of(today: datetime, unit: str) -> datetime:
    """The first day of the unit that a day lies in, from which whole units are counted."""
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
        just = at.today - DAY * (_JUST_PASSED if rel is None else 0)
        candidates = [d for d in found if d >= just]
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
    """Such as "Tuesday of last week"."""
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
    """Such as "The second half of August", "the first quarter", "the last week of March"."""
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
