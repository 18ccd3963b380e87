"""Finds the time expressions of a text and resolves them in reading order."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import lru_cache

import msgspec

from sourcier.languages import language as language_of
from sourcier.languages.quantities import QuantityWords
from sourcier.languages.times import TimeWords
from sourcier.mentions import patterns
from sourcier.mentions.patterns import THOUSANDS, Found, Grammar, Rule, longest_phrases
from sourcier.mentions.times import intervals, resolve
from sourcier.mentions.times.anchor import Anchor, anchor_of
from sourcier.mentions.times.bag import Bag, Reader, Values
from sourcier.mentions.times.calendar import Context
from sourcier.mentions.times.intervals import Interval
from sourcier.mentions.times.tense import Kinds, Tense, kinds
from sourcier.records import Published, Span, Time
from sourcier.words import Words, among, fold, words

# Every expression of time holds a word of one of these classes.
_CORE = frozenset(
    "MONTH WEEKDAY WEEKDAYS UNIT PART SEASON DEICTIC TONIGHT OVERNIGHT SHIFT DECADES YEAR CLOCK AM PM MERIDIEM COLON".split()
)
_DISCOURSE = {"shift", "ahead_of", "before_of", "later_or_ahead"}
# Ops of expressions that tell how long, rather than what day or hour.
_LENGTHS = frozenset(
    "window ago ahead within since_span duration event ahead_of before_of later_or_ahead ahead_or_later shift".split()
)
_RANGES = {"range": resolve.between, "night": resolve.night}
_LETTERS = {"day": "D", "week": "W", "month": "M", "year": "Y"}
# Units that ISO 8601 durations of the contract lack, in those they have.
_LONGER = {
    "weekend": ("D", 2),
    "fortnight": ("W", 2),
    "quarter": ("M", 3),
    "semester": ("M", 6),
    "decade": ("Y", 10),
    "century": ("Y", 100),
}

# Years that a text can name without a preposition; others are more often counts.
_OLDEST_BARE, _YOUNGEST_BARE = 1800, 2100


class Tools(msgspec.Struct, frozen=True):
    """What one language needs, compiled once."""

    words: TimeWords
    numbers: QuantityWords
    concepts: Mapping[str, str]
    grammar: Grammar
    values: Values
    longest: Mapping[str, int]
    cased: frozenset[str]
    tenses: Kinds
    joining: frozenset[str]


@lru_cache(maxsize=32)
def tools(code: str) -> Tools | None:
    """The compiled grammar of a language; None where its words of time are not known."""
    known = language_of(code)
    if not known or not known.times or not known.quantities:
        return None
    times = known.times
    grammar = patterns.build(times.classes, times.definitions, [Rule(*r) for r in times.rules], times.suffixes, _CORE)
    values: dict[str, list[tuple[str, int | str]]] = {}
    for name, phrases in times.classes.items():
        if name not in {"NUM", "NUM_BIG"}:
            for phrase, value in phrases.items():
                values.setdefault(phrase.lower(), []).append((name, value))
    concepts = known.concepts.phrases if known.concepts else {}
    joining = known.actions.coordinators | known.actions.relative if known.actions else frozenset[str]()
    return Tools(
        times,
        known.quantities,
        concepts,
        grammar,
        values,
        longest_phrases(values),
        times.capital | times.small,
        kinds(times),
        frozenset(map(fold, joining)),
    )


def find(text: str, *, language: str | None, published: Published | None, sentences: Sequence[Span] = ()) -> list[Time]:
    """The time expressions of ``text``, in order, none overlapping.

    Args:
        text: The text; offsets of the result are code points of it.
        language: ISO 639-1 code. A language whose words of time are unknown has no mentions.
        published: When the text was published; None where nobody knows, then what only that would tell stays open.
        sentences: Spans of the sentences, to look for the tense in; without them, punctuation serves.
    """
    known = tools(language) if language else None
    if known is None or not text:
        return []
    cut = words(text)
    found = known.grammar.find(_tags(text, cut, known), patterns.lines(text))
    found = [f for f in found if f.op != "skip"]
    if not found:
        return []
    reader = Reader(cut.folded, known.values, known.longest, known.words.suffixes, known.numbers, known.words.month_first)
    anchor = anchor_of(published, lambda: [reader.read(f.first, f.last) for f in found if f.op in {"plain", "year", "since"}])
    return _Resolver(text, cut, known, reader, anchor, Tense(cut, known.words, known.tenses, sentences, known.joining)).all(found)


def _tags(text: str, cut: Words, known: Tools) -> str:
    """One tag a word, by which the patterns of time are matched."""
    figures = patterns.figures(text)
    tags = known.grammar.tag(cut, figures)
    folded, written = cut.folded, cut.written
    capital, small = known.words.capital, known.words.small
    for i in among(folded, known.cased):
        lower = written[i][:1].islower()
        if folded[i] in capital and lower:
            tags[i] = patterns.OTHER
        elif folded[i] in small and not lower:
            tags[i] = known.grammar.tags.get(folded[i].capitalize(), patterns.OTHER)
    end = 0
    for first in figures:
        match = THOUSANDS.match(text, cut.starts[first]) if cut.starts[first] >= end else None
        if not match:
            continue
        end = match.end()
        last = bisect_right(cut.starts, end - 1) - 1
        tags[first + 1 : last + 1] = patterns.REST * (last - first)
        tags[first] = known.grammar.shapes.get(frozenset({"INT"}), patterns.OTHER)
    return "".join(tags)


class _Resolver:
    """Resolves matches one after another, remembering the last day told."""

    def __init__(self, text: str, cut: Words, known: Tools, reader: Reader, anchor: Anchor, tense: Tense) -> None:
        self.text, self.cut, self.known, self.reader, self.anchor, self.tense = text, cut, known, reader, anchor, tense
        self.last: datetime | None = None

    def all(self, found: Sequence[Found]) -> list[Time]:
        return [time for f in found if (time := self._one(f)) is not None]

    def _one(self, found: Found) -> Time | None:
        """The time of one match; None where it turns out to be none."""
        if found.op == "year" and not self._is_year(found):
            return None
        found = self._without_count(found)
        bag = self.reader.read(found.first, found.last, length=found.op in _LENGTHS)
        start, end = self.cut.starts[found.first], self.cut.ends[found.last - 1]
        time = Time(start=start, end=end, text=self.text[start:end], duration=_duration(found.op, bag))
        if found.op in {"event", "duration"}:
            if found.op == "duration":
                return time if time.duration else None
            return _with(time, anchor="event", approx=bag.has("APPROX"))
        future = self.tense.future(found.first, found.last)
        if found.op == "ahead_or_later":
            # Russian "через два дня": from the publication, or, of what has been, from the last day told.
            found = Found("ahead_of" if future is False else "ahead", found.first, found.last)
        if found.op == "within" and not future:
            return _with(time, duration=_duration("duration", bag)) if _duration("duration", bag) else None
        told = self._bounds(found, bag, future)
        if told is None:
            calendar = found.op in _DISCOURSE or not self.anchor.known
            return _with(time, anchor="discourse" if found.op in _DISCOURSE else "none") if calendar else None
        return self._finished(time, found.op, bag, *told)

    def _without_count(self, found: Found) -> Found:
        """``lundi 30 médecins``: a number behind a weekday that counts what follows it is no day of the month."""
        last, folded = found.last - 1, self.cut.folded
        if found.op != "plain" or last <= found.first or found.last >= len(folded) or not folded[last].isdigit():
            return found
        weekday = "WEEKDAY" in self.reader.read(last - 1, last).words
        return Found(found.op, found.first, last) if weekday and folded[found.last] in self.known.concepts else found

    def _bounds(self, found: Found, bag: Bag, future: bool | None) -> tuple[Interval, Interval] | None:
        """The interval counted from the first and from the last day the text may be published on."""
        first = Context(self.anchor.first, self.last, future is True, future is False)
        one = self._resolved(found, bag, first)
        last = msgspec.structs.replace(first, today=self.anchor.last)
        two = one if first.today == last.today else self._resolved(found, bag, last)
        if one is None or two is None:
            return None
        if not self.anchor.known and one != two and found.op not in _DISCOURSE:
            return None
        return one, two

    def _resolved(self, found: Found, bag: Bag, at: Context) -> Interval | None:
        try:
            if found.op in _RANGES:
                middle = self.reader.separator(found.first, found.last)
                if middle is None:
                    return None
                left, right = self.reader.read(found.first, middle), self.reader.read(middle + 1, found.last)
                return _RANGES[found.op](left, right, at)
            return resolve.SIMPLE[found.op](bag, at)
        except (ValueError, OverflowError):
            # The 31st of June, a year 0, a million years ago: no such place on the calendar.
            return None

    def _finished(self, time: Time, op: str, bag: Bag, one: Interval, two: Interval) -> Time:
        """The time with its bounds, its grain and what it counts from; a day is remembered for those told after it."""
        absolute = bool(bag.date or bag.years or bag.decade is not None)
        if op in _DISCOURSE or (op == "clock" and self.last):
            anchor = "discourse"
        else:
            anchor = "none" if absolute and op not in {"since", "after"} else "publication"
        starts = sorted(i.start for i in (one, two) if i.start)
        ends = sorted(i.end for i in (one, two) if i.end)
        if (
            one.start
            and one.start == two.start
            and one.grain in {"day", "part_of_day", "hour", "minute"}
            and op not in {"since", "until", "before", "after"}
        ):
            self.last = one.start.replace(hour=0, minute=0)
        time = _with(
            time,
            earliest=intervals.iso(starts[0]) if starts else None,
            latest=intervals.iso(ends[-1]) if ends else None,
            grain=one.grain,
            anchor=anchor,
            approx=one.approx or bag.has("APPROX") or one != two,
        )
        if one == two:
            return time
        return _with(
            time,
            start_latest=intervals.iso(starts[-1]) if starts else None,
            end_earliest=intervals.iso(ends[0]) if ends else None,
        )

    def _is_year(self, found: Found) -> bool:
        """Whether a bare figure of four digits is a year rather than a count or the number of a model."""
        # The noun may follow its figure ("2017 года").
        at = next(k for k in range(found.last - 1, found.first - 1, -1) if self.cut.folded[k].isdecimal())
        before = self.cut.folded[at - 1] if at else ""
        after = self.cut.folded[at + 1] if at + 1 < len(self.cut.folded) else ""
        numbers, year = self.known.numbers, int(self.cut.folded[at])
        if before in numbers.currencies or before in numbers.labels or before in {"#", "°", "-", "/", "+", "&"}:
            return False
        if after in numbers.currencies or after in numbers.percents or after in numbers.measures or after in numbers.scales:
            return False
        if after in self.known.concepts and before not in self.known.words.year_cues and found.last - found.first == 1:
            return False
        return found.last - found.first > 1 or _OLDEST_BARE <= year <= _YOUNGEST_BARE


def _with(time: Time, **changes: object) -> Time:
    return msgspec.structs.replace(time, **changes)


def _duration(op: str, bag: Bag) -> str | None:
    if op not in {"duration", "event", "since_span"} or bag.number is None or not bag.units:
        return None
    unit, count = bag.units[-1], bag.number
    letter, times = _LONGER.get(unit, (_LETTERS.get(unit), 1))
    if letter is None:
        return f"PT{count:g}{'H' if unit == 'hour' else 'M'}"
    return f"P{count * times:g}{letter}"
