"""Arithmetic of calendar intervals, half open, without words."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Literal

import msgspec

Grain = Literal["minute", "hour", "part_of_day", "day", "week", "month", "season", "year", "decade"]
DAY = timedelta(days=1)

# Hours of the parts of a day: quarters of the clock; the night runs from the evening into the next morning.
PARTS = {"early": (0, 6), "dawn": (4, 8), "morning": (6, 12), "afternoon": (12, 18), "evening": (18, 24), "night": (18, 30)}
POINTS = {"noon": 12, "midnight": 0}
# Units counted in months, and in days.
MONTHS = {"month": 1, "quarter": 3, "semester": 6, "year": 12, "decade": 120, "century": 1200}
DAYS = {"day": 1, "week": 7, "weekend": 7, "fortnight": 14}
GRAINS: dict[str, Grain] = {
    "minute": "minute",
    "hour": "hour",
    "day": "day",
    "week": "week",
    "weekend": "week",
    "fortnight": "week",
    "month": "month",
    "quarter": "season",
    "semester": "season",
    "year": "year",
    "decade": "decade",
    "century": "decade",
}


class Interval(msgspec.Struct, frozen=True):
    """``[start, end)``; an open side is None."""

    start: datetime | None
    end: datetime | None
    grain: Grain
    approx: bool = False


def day(at: datetime) -> Interval:
    """The day of ``at``."""
    start = at.replace(hour=0, minute=0)
    return Interval(start, start + DAY, "day")


def add_months(at: datetime, months: int) -> datetime:
    """The same day ``months`` later, or the last of its month."""
    index = at.year * 12 + at.month - 1 + months
    year, month = divmod(index, 12)
    first = datetime(year, month + 1, 1)
    following = datetime(year + (month == 11), (month + 1) % 12 + 1, 1)
    return min(first.replace(day=1) + timedelta(days=at.day - 1), following - DAY)


def shift(at: datetime, unit: str, count: float) -> datetime:
    """``at`` moved by a number of units (half a month is fifteen days)."""
    if unit in MONTHS:
        months = int(MONTHS[unit] * count)
        return add_months(at, months) + timedelta(days=round(30 * (MONTHS[unit] * count - months)))
    if unit in DAYS:
        return at + timedelta(days=round(DAYS[unit] * count))
    return at + timedelta(minutes=round(count * (60 if unit == "hour" else 1)))


def containing(at: datetime, unit: str) -> Interval:
    """The calendar unit that ``at`` lies in: Monday to Sunday for a week, Saturday and Sunday for a weekend."""
    at = at.replace(hour=0, minute=0)
    if unit in MONTHS:
        size = MONTHS[unit]
        if size <= 12:
            start = datetime(at.year, (at.month - 1) // size * size + 1, 1)
        else:
            start = datetime(max(at.year // (size // 12) * (size // 12), 1), 1, 1)
        return Interval(start, add_months(start, size), GRAINS[unit])
    if unit in {"week", "fortnight"}:
        start = at - DAY * at.weekday()
        return Interval(start, start + 7 * DAY, "week")
    if unit == "weekend":
        start = at - DAY * at.weekday() + 5 * DAY
        return Interval(start, start + 2 * DAY, "week")
    return day(at)


def third(whole: Interval, which: str) -> Interval:
    """The first, second or last third of an interval; of a month, its days 1-10, 11-20 and 21 to the end."""
    if whole.start is None or whole.end is None or which == "all":
        return whole
    first, second = _cuts(whole.start, whole.end)
    start, end = {"start": (whole.start, first), "mid": (first, second), "end": (second, whole.end)}[which]
    return Interval(start, end, whole.grain, True)


def _cuts(start: datetime, end: datetime) -> tuple[datetime, datetime]:
    days = (end - start).days
    if 28 <= days <= 31:
        return start + 10 * DAY, start + 20 * DAY
    if days > 3000:
        years = round(days / 365.25)
        return add_months(start, round(years * 0.4) * 12), add_months(start, round(years * 0.7) * 12)
    if days > 80:
        months = round(days / 30.44)
        return add_months(start, months // 3), add_months(start, 2 * months // 3)
    if days >= 3:
        return start + DAY * max(days // 3, 1), start + DAY * (2 * days // 3)
    return start + (end - start) / 3, start + (end - start) * 2 / 3


def part(whole: Interval, name: str) -> Interval:
    """The part of a day, in hours."""
    if whole.start is None:
        return whole
    start = whole.start.replace(hour=0, minute=0)
    if name in POINTS:
        at = start + timedelta(hours=POINTS[name])
        return Interval(at, at + timedelta(hours=1), "hour", True)
    first, last = PARTS[name]
    return Interval(start + timedelta(hours=first), start + timedelta(hours=last), "part_of_day", whole.approx)


def iso(at: datetime) -> str:
    """A date, or a date and a time where the time is not midnight."""
    return at.isoformat(timespec="minutes") if at.hour or at.minute else at.date().isoformat()
