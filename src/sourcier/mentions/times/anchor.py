"""The day from which "yesterday" is counted: given, or inferred from the dates of the text itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import NamedTuple

from sourcier.mentions.times.bag import Bag
from sourcier.mentions.times.intervals import DAY
from sourcier.records import Published

# An undated text is looked for in the years of news pages on the web.
_FIRST_YEAR, _LAST_YEAR = 1995, 2035


class Anchor(NamedTuple):
    """The first and the last day on which the text may have been published; ``known`` unless both are only guesses."""

    first: datetime
    last: datetime
    known: bool


def anchor_of(published: Published | None, read: Callable[[], Sequence[Bag]]) -> Anchor:
    """The anchor of a text.

    Args:
        published: What is known of the publication.
        read: Reads what the calendar expressions of the text say, to infer the year from where nothing is known.
    """
    given = published and _given(published)
    if given:
        return given
    bags = read()
    guess = _from_full_date(bags) or _from_weekdays(bags)
    if guess is None:
        return Anchor(datetime(_FIRST_YEAR, 1, 1), datetime(_LAST_YEAR, 12, 31), False)
    return Anchor(*guess, False)


def _given(published: Published) -> Anchor | None:
    try:
        first = datetime.fromisoformat(published.earliest[:10])
        last = datetime.fromisoformat(published.latest[:10])
    except ValueError:
        return None
    # Half open: the last day is the one before, unless the interval ends within a day.
    if last > first and published.latest[10:19] in {"", "T00:00:00", "T00:00"}:
        last -= DAY
    return Anchor(first, max(first, last), True)


def _from_full_date(bags: Sequence[Bag]) -> tuple[datetime, datetime] | None:
    dates = []
    for bag in bags:
        told = bag.date or ((bag.years[-1], bag.months[-1], bag.days[0]) if bag.years and bag.months and bag.days else None)
        if told:
            try:
                dates.append(datetime(*told))
            except ValueError:
                continue
    # News is published soon after the last thing it dates; within the half year the same months are meant.
    return (max(dates), max(dates) + 120 * DAY) if dates else None


def _from_weekdays(bags: Sequence[Bag]) -> tuple[datetime, datetime] | None:
    """The latest years in which every pair of a weekday and a day falls together, if the years told leave only one."""
    pairs = [
        (b.months[-1], b.days[0], int(b.words["WEEKDAY"]))
        for b in bags
        if b.months and b.days and b.has("WEEKDAY") and not b.years
    ]
    floor = max((y for b in bags for y in b.years), default=None)
    if not pairs or floor is None:
        return None
    for year in range(max(floor, _FIRST_YEAR), _LAST_YEAR):
        if all(_weekday(year, month, number) == weekday for month, number, weekday in pairs):
            month, number, _ = max(pairs)
            start = datetime(year, month, number)
            return start, start + 120 * DAY
    return None


def _weekday(year: int, month: int, number: int) -> int | None:
    try:
        return datetime(year, month, number).weekday()
    except ValueError:
        return None
