"""What the words of one expression say, before any calendar is asked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import msgspec

from sourcier.languages.quantities import QuantityWords
from sourcier.mentions.numbers import spelled
from sourcier.mentions.patterns import shape

Values = Mapping[str, Sequence[tuple[str, int | str]]]
_CLOCK_MARKS = frozenset(":.")
_DASHES = "-‐‑–—"


class Bag(msgspec.Struct):
    """The features of an expression or of one end of a range."""

    years: list[int] = []
    days: list[int] = []
    months: list[int] = []
    clock: tuple[int, int | None] | None = None
    date: tuple[int, int, int] | None = None
    decade: int | None = None
    number: float | None = None
    length: bool = False
    words: dict[str, int | str] = {}
    units: list[str] = []

    def has(self, *names: str) -> bool:
        """Whether any of these features was told."""
        return not self.words.keys().isdisjoint(names)


class Reader:
    """Collects the features of word ranges of one text."""

    def __init__(
        self,
        folded: Sequence[str],
        values: Values,
        longest: Mapping[str, int],
        suffixes: Mapping[str, str],
        numbers: QuantityWords,
        month_first: bool,
    ):
        self.folded, self.values, self.longest, self.suffixes = folded, values, longest, tuple(suffixes.items())
        self.numbers, self.month_first = numbers, month_first

    def read(self, first: int, last: int, *, length: bool = False) -> Bag:
        """The features of the words ``[first, last)``; where a ``length`` of time is told, "24 hours" is no time of day."""
        bag, at = Bag(length=length), first
        while at < last:
            at = self._number(bag, at, last) or self._phrase(bag, at, last)
        if bag.has("ORD") and bag.units and not bag.has("NTH"):
            # "The 3rd week of March" has no third day.
            bag.words["NTH"] = bag.days.pop(0)
        if bag.has("HALF"):
            bag.number = (bag.number or 1) + 0.5
        return bag

    def separator(self, first: int, last: int) -> int | None:
        """Where a range is divided: at the last separating word that is not inside a date, a number or a compound."""
        found, at, scratch = None, first, Bag()
        while at < last:
            end = self._number(scratch, at, last) or self._phrase(scratch, at, last)
            compound = self.folded[at] in _DASHES and self._is(self.folded[at - 1], "THIRD")
            if first < at and end < last and self._is(" ".join(self.folded[at:end]), "SEP") and not compound:
                found = end - 1
            at = end
        return found

    def _is(self, phrase: str, kind: str) -> bool:
        return any(name.split("_")[0] == kind for name, _ in self.values.get(phrase, ()))

    def _phrase(self, bag: Bag, at: int, last: int) -> int:
        for end in range(min(last, at + self.longest.get(self.folded[at], 0)), at, -1):
            phrase = self.folded[at] if end == at + 1 else " ".join(self.folded[at:end])
            meanings = self.values.get(phrase)
            if meanings:
                decade = self._decade(bag, end, last) if any(name == "DECADE" for name, _ in meanings) else None
                if decade:
                    return decade
                for name, value in meanings:
                    _put(bag, name, value)
                return end
        return at + 1

    def _decade(self, bag: Bag, at: int, last: int) -> int | None:
        """The figure of "années 1990", "années soixante-dix"."""
        if at >= last:
            return None
        word = self.folded[at]
        digits = word.isdecimal()
        found = None if digits else spelled(self.folded, at, last, self.numbers)
        number = int(word[:4]) if digits else int(found.value) if found else 1
        if number % 10:
            return None
        bag.decade = _decade(number)
        return found.end if found else at + 1

    def _number(self, bag: Bag, at: int, last: int) -> int | None:
        word = self.folded[at]
        if not "0" <= word < ":":
            found = spelled(self.folded, at, last, self.numbers)
            if found and bag.number is None:
                bag.number = found.value
            # A number word may mean something else too ("premier", "second"): read on from it, but past longer numbers.
            return found.end if found and found.end > at + 1 else None
        if not word.isdecimal():
            return self._mixed(bag, at)
        for reader in (self._figures,) if bag.length else (self._figures, self._clock):
            end = reader(bag, at, last)
            if end:
                return end
        return _plain_digits(bag, word, at)

    def _mixed(self, bag: Bag, at: int) -> int:
        word = self.folded[at]
        kinds = shape(word, self.suffixes)
        head = word[: next(i for i, c in enumerate(word) if not c.isdecimal())]
        number = int(head[:9])
        if "ORDDAY" in kinds:
            bag.days.append(number)
            bag.words.setdefault("ORD", number)
        elif "DECADES" in kinds:
            bag.decade = _decade(number)
        elif "CLOCK" in kinds:
            minutes = word[len(head) + 1 :]
            bag.clock = (number % 24, int(minutes) if minutes else None)
        elif kinds & {"AM", "PM"}:
            bag.clock = (number % 12 + 12 * ("PM" in kinds), None)
        return at + 1

    def _figures(self, bag: Bag, at: int, last: int) -> int | None:
        """A date in figures: 26/08/2017, 2017-08-26."""
        if at + 5 > last or self.folded[at + 1] != self.folded[at + 3] or self.folded[at + 1] not in "/.-‐‑–—":
            return None
        texts = [self.folded[at], self.folded[at + 2], self.folded[at + 4]]
        if not all(t.isdecimal() for t in texts):
            return None
        a, b, c = (int(t[:9]) for t in texts)
        if len(texts[0]) == 4:
            bag.date = (a, b, c)
        elif (self.month_first and a <= 12 and self.folded[at + 1] == "/") or b > 12:
            bag.date = (c, a, b)
        else:
            bag.date = (c, b, a)
        return at + 5

    def _clock(self, bag: Bag, at: int, last: int) -> int | None:
        """A time of day: 14 h 30, 14:30, 2.30 pm, 5 p.m."""
        hour, after = int(self.folded[at][:9]), self.folded[at + 1 : min(last, at + 3)]
        if hour > 24 or not after:
            return None
        minute, end = None, at + 1
        mark = self._clock_mark(at + 1, last)
        if mark:
            end = at + 1 + mark
            behind = self.folded[end] if end < last else ""
            if behind.isdecimal() and len(behind) == 2 and int(behind) < 60:
                minute, end = int(behind), end + 1
            elif after[0] in _CLOCK_MARKS:
                return None
        meridiem = self._meridiem(end, last)
        if end == at + 1 and meridiem is None:
            return None
        if meridiem:
            hour = hour % 12 + (12 if meridiem == "pm" else 0)
        bag.clock = (hour % 24, minute)
        return end

    def _clock_mark(self, at: int, last: int) -> int:
        """How many words between the hour and the minutes: a colon, "heures", "o'clock"."""
        if self.folded[at] in _CLOCK_MARKS:
            return 1
        return next((n for n in (3, 1) if at + n <= last and self._is(" ".join(self.folded[at : at + n]), "HOURS")), 0)

    def _meridiem(self, at: int, last: int) -> str | None:
        for end in range(min(last, at + 4), at, -1):
            for name, value in self.values.get(" ".join(self.folded[at:end]), ()):
                if name == "MERIDIEM":
                    return str(value)
        return None


def _plain_digits(bag: Bag, word: str, at: int) -> int:
    number = int(word[:9])
    if len(word) == 4:
        bag.years.append(number)
    elif len(word) <= 2 and 1 <= number <= 31:
        bag.days.append(number)
    if bag.number is None:
        bag.number = float(number)
    return at + 1


def _decade(number: int) -> int:
    """1990 of "1990s" and of "90s"; two figures are of the last century unless that is over a hundred years ago."""
    if number >= 1000:
        return number // 10 * 10
    return (1900 if number >= 30 else 2000) + number // 10 * 10


def _put(bag: Bag, name: str, value: int | str) -> None:
    kind = name.split("_")[0]
    if kind == "MONTH":
        bag.months.append(int(value))
    elif kind == "COUNT":
        bag.number = (bag.number or 1) * int(value)
    elif kind == "ORDAY":
        bag.days.append(int(value))
    elif kind == "OCLOCK":
        bag.clock = (int(value) % 24, None)
    elif kind == "UNIT":
        bag.units.append(str(value))
    elif kind == "TONIGHT":
        bag.words |= {"DEICTIC": value, "PART": "evening"}
    elif kind == "OVERNIGHT":
        bag.words |= {"DEICTIC": value, "PART": "night"}
    else:
        bag.words.setdefault(kind if kind != "SHIFT" else "SHIFT", value)
