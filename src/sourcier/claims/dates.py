"""Times as days that can be compared, and when articles were published."""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from typing import NamedTuple

from sourcier.records import Article, Time

# Articles further apart than this in time are not taken for one story, whatever names they share.
STORY_DAYS = 60
# An interval no longer than this many days is a date; "the weekend" is one, "late August" is not.
_PRECISE_DAYS = 2.5


class Days(NamedTuple):
    """An interval of time in days since the year 1, half open."""

    start: float
    end: float

    @property
    def precise(self) -> bool:
        return self.end - self.start <= _PRECISE_DAYS

    def meets(self, other: Days) -> bool:
        """Whether the two have a moment in common."""
        return self.start < other.end and other.start < self.end

    def gap(self, other: Days) -> float:
        """The days between the two; less than none where they meet."""
        return max(self.start, other.start) - min(self.end, other.end)


@lru_cache(maxsize=8192)
def _day(moment: str) -> float:
    day = date.fromisoformat(moment[:10]).toordinal()
    if len(moment) >= 16:
        return day + int(moment[11:13]) / 24 + int(moment[14:16]) / 1440
    return float(day)


def days(time: Time | None) -> Days | None:
    """The interval of a time mention in days, or None where it has no place on the calendar."""
    if time is None or not time.earliest or not time.latest:
        return None
    return _between(time.earliest, time.latest)


@lru_cache(maxsize=8192)
def _between(earliest: str, latest: str) -> Days:
    return Days(_day(earliest), _day(latest))


def day_of(article: Article) -> float | None:
    """The day on which an article was published, in days since the year 1; None where it has no date."""
    return _day(article.published.earliest) if article.published else None
