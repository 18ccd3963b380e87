"""When an article was published: the interval that a date, as people and machines write it, denotes."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from functools import lru_cache

from sourcier.articles.cues import cues
from sourcier.languages import ALL
from sourcier.words import fold

Interval = tuple[str, str]

_ISO = re.compile(
    r"(\d{4})-(\d\d?)-(\d\d?)"
    r"(?:(?:[T ]|\s?,\s?)(\d\d?):(\d\d)(?::(\d\d)(?:[.,]\d{1,9})?)?\s?(Z|UTC|GMT|[+-]\d\d:?\d\d)?)?(?![\d-])",
    re.I,
)
_MONTH = re.compile(r"([0-9]{4})-([0-9]{1,2})")
_SINCE_1970 = re.compile(r"[0-9]{10}(?:[0-9]{3})?")
_COMPACT = re.compile(r"(?<!\d)((?:19|20)\d\d)(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(\d\d)(Z)?)?(?!\d)")
_YEAR_FIRST = re.compile(r"(?<!\d)(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?!\d)")
_YEAR_LAST = re.compile(r"(?<!\d)(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4})(?!\d)")
_DAY_MONTH = re.compile(
    r"(?<!\d)(\d{1,2})(?:\.|er|st|nd|rd|th|º|ª)?\s?[-\s]?\s?(?:de\s|of\s|d')?([^\W\d_]+(?:\s[^\W\d_]+)?)\.?,?[-\s]\s?(?:de\s|del\s)?(\d{4})(?!\d)"
)
_MONTH_DAY = re.compile(r"([^\W\d_]+)\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})(?!\d)")
_TIME = re.compile(
    r"(?<!\d)\d{1,2}\s?[:hH.]\s?\d{2}(?::\d{2})?\s?(?:[ap]\.?m\.?)?(?:\s?\(?(?:UTC|GMT|[A-Z]{2,4})\)?(?:[+-]\d{1,2})?)?"
)
# Every date has its year, or runs into more digits.
_FOUR_DIGITS = re.compile(r"\d\d\d\d")
# Before printing there was no press, and a date beyond this is a mistake.
_FIRST_YEAR, _LAST_YEAR = 1600, 2100
# The clocks of Kiribati are furthest from Greenwich.
_FURTHEST_HOURS = 14
# What a line that gives nothing but a date may hold besides it: a weekday, a place, "by admin".
_LONGEST_LINE = 110
_REST_LETTERS = 14


@lru_cache(maxsize=1)
def _months() -> dict[str, int]:
    return {
        fold(name).replace("\u00a0", " "): number
        for one in ALL
        for number, names in enumerate(one.pages.months, 1)
        for name in names.split(" ")
    }


def interval_of(value: str | None) -> Interval | None:
    """The half-open interval in UTC of a date or date-time, or None where it is none.

    A date is its day, "2017-09" its month; a time of the day is its minute or second. A time without a zone is taken as UTC.
    "08/09/2017" is read day first unless that is impossible. Ten digits alone are seconds since 1970, thirteen thousandths.
    """
    if value and (alone := _MONTH.fullmatch(value.strip())):
        return _whole_month(int(alone[1]), int(alone[2]))
    if value and _SINCE_1970.fullmatch(value.strip()):
        return _second(int(value.strip()[:10]))
    found = _search(value[:200]) if value else None
    return found[0] if found else None


def line_date(line: str) -> Interval | None:
    """The date of a line that says when the article was published and little else, or None."""
    if len(line) > _LONGEST_LINE:
        return None
    found = _search(line)
    if not found:
        return None
    interval, start, end = found
    before, after = fold(line[:start]).strip(" :,-–—|•(\u00a0"), _TIME.sub("", line[end:])
    letters = sum(c.isalpha() for c in after)
    cued = any(before == cue or before.startswith(f"{cue} ") for cue in cues().published if cue and len(cue) > 3)
    if cued and len(before) <= 40:
        return interval
    return interval if letters + sum(c.isalpha() for c in before) <= _REST_LETTERS else None


def _search(text: str) -> tuple[Interval, int, int] | None:
    if not _FOUR_DIGITS.search(text):
        return None
    for pattern, read in (
        (_ISO, _iso),
        (_COMPACT, _iso),
        (_YEAR_FIRST, _year_first),
        (_YEAR_LAST, _year_last),
        (_DAY_MONTH, _day_month),
        (_MONTH_DAY, _month_day),
    ):
        for match in pattern.finditer(text):
            if interval := read(match):
                return interval, match.start(), match.end()
    return None


def _iso(match: re.Match[str]) -> Interval | None:
    year, month, day, hour, minute, second, zone = match.groups()
    if hour is None:
        return _day(int(year), int(month), int(day))
    try:
        at = datetime(int(year), int(month), int(day), int(hour), int(minute), int(second or 0), tzinfo=UTC)
        at -= _offset(zone)
        until = at + (timedelta(seconds=1) if second else timedelta(minutes=1))
    except (ValueError, OverflowError):
        return None
    return (_print(at), _print(until)) if _FIRST_YEAR <= at.year <= _LAST_YEAR else None


def _offset(zone: str | None) -> timedelta:
    if not zone or zone[0] not in "+-":
        return timedelta()
    digits = zone[1:].replace(":", "")
    sign = -1 if zone[0] == "-" else 1
    hours, minutes = int(digits[:2]), int(digits[2:])
    if hours > _FURTHEST_HOURS or minutes >= 60:
        raise ValueError(f"no time zone: {zone}")
    return sign * timedelta(hours=hours, minutes=minutes)


def _year_first(match: re.Match[str]) -> Interval | None:
    return _day(*(int(part) for part in match.groups()))


def _year_last(match: re.Match[str]) -> Interval | None:
    first, second, year = (int(part) for part in match.groups())
    return _day(year, second, first) or _day(year, first, second)


def _day_month(match: re.Match[str]) -> Interval | None:
    day, name, year = match.groups()
    month = _month(name) or _month(name.split()[0])
    return _day(int(year), month, int(day)) if month else None


def _month_day(match: re.Match[str]) -> Interval | None:
    month = _month(match[1])
    return _day(int(match[3]), month, int(match[2])) if month else None


def _month(name: str) -> int | None:
    return _months().get(" ".join(fold(name).split()))


def _day(year: int, month: int, day: int) -> Interval | None:
    try:
        start = datetime(year, month, day, tzinfo=UTC)
    except (ValueError, OverflowError):
        return None
    return (_print(start), _print(start + timedelta(days=1))) if _FIRST_YEAR <= year <= _LAST_YEAR else None


def _whole_month(year: int, month: int) -> Interval | None:
    first = _day(year, month, 1)
    after = _day(year + month // 12, month % 12 + 1, 1)
    return (first[0], after[0]) if first and after else None


def _second(since: int) -> Interval | None:
    at = datetime.fromtimestamp(since, UTC)
    return (_print(at), _print(at + timedelta(seconds=1))) if at.year <= _LAST_YEAR else None


def _print(at: datetime) -> str:
    return at.isoformat(timespec="seconds").removesuffix("+00:00") + "Z"
