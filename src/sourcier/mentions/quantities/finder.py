"""Finds the quantities of a text."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import cast

import msgspec

from sourcier.languages.quantities import QuantityWords
from sourcier.mentions.numbers import Number, spelled
from sourcier.mentions.patterns import figures, lines
from sourcier.mentions.quantities import bounds
from sourcier.mentions.quantities.bounds import Bounded
from sourcier.mentions.quantities.checks import Told, counts, is_name
from sourcier.mentions.quantities.figures import Figure, figure_at, several
from sourcier.mentions.quantities.lexicon import Lexicon, lexicon, match_at, match_before
from sourcier.mentions.quantities.tallies import counted_apart
from sourcier.mentions.quantities.units import Unit, unit_at
from sourcier.records import Quantity, QuantityMode, Span
from sourcier.words import Words, among, fold, words

# How far a negation may stand from "personne".
_NEGATION = 5
# How far from a number a verb may stand that says that it has changed.
_CHANGE = 8


def find(text: str, *, language: str | None, sentences: Sequence[Span] = (), taken: Sequence[Span] = ()) -> list[Quantity]:
    """The quantities of ``text``, in order, none overlapping another or a span of ``taken``.

    Args:
        text: The text; offsets of the result are code points of it.
        language: ISO 639-1 code. A language whose number words are unknown has no mentions.
        sentences: Spans of the sentences; no quantity runs over the end of one.
        taken: Spans that are something else already, such as times.
    """
    known = lexicon(language) if language else None
    if known is None or not text:
        return []
    cut = words(text)
    return counted_apart(_Finder(text, cut, known, sentences, taken).all(), text, cut, known, sentences)


def _plain(number: float | None) -> float | None:
    """Whole numbers without a point: 20, not 20.0."""
    return int(number) if number is not None and number == int(number) else number


def _is_article(figure: Figure, folded: Sequence[str], words: QuantityWords) -> bool:
    """Whether a number is written as the article is, which counts only with a word such as "single" behind it."""
    return figure.value == 1 and figure.kind == "words" and folded[figure.first] in words.articles


class _Told(msgspec.Struct, frozen=True):
    """A quantity in words ``[first, last)``; ``unit`` may be glued text or words."""

    first: int
    last: int
    bounded: Bounded
    unit: Unit | str | None


class _Finder:
    """Finds the quantities of one text, from its first word to its last, none inside another or inside what is taken."""

    def __init__(self, text: str, cut: Words, known: Lexicon, sentences: Sequence[Span], taken: Sequence[Span]) -> None:
        self.text, self.cut, self.known, self.taken = text, cut, known, taken
        edges = [first for first, _ in lines(text)] + [bisect_left(cut.starts, end) for _, end in sentences]
        edges += [bisect_left(cut.starts, start) for start, _ in taken] + [bisect_right(cut.starts, end - 1) for _, end in taken]
        self.edges = sorted({*edges, len(cut.starts)})
        self.free = 0

    def all(self) -> list[Quantity]:
        """All quantities."""
        found = []
        folded = self.cut.folded
        numbers = [at for at in figures(self.text) if "0" <= folded[at] < ":"]
        for at in sorted({*among(folded, self.known.triggers), *numbers}):
            if at < self.free or self._is_idle(at) or self._is_taken(at):
                continue
            index = bisect_right(self.edges, at)
            low = max(self.edges[index - 1] if index else 0, self.free)
            told = self._at(at, low, self.edges[index])
            if told:
                found.append(self._quantity(told))
                self.free = told.last
        return found

    def _is_idle(self, at: int) -> bool:
        """Whether a word that only begins phrases has none behind it: most words that are looked at are such ("de", "les")."""
        needed = self.known.needed.get(self.cut.folded[at])
        return needed is not None and needed.isdisjoint(self.cut.folded[at + 1 : at + 2])

    def _is_taken(self, at: int) -> bool:
        start = self.cut.starts[at]
        index = bisect_right(self.taken, (start, len(self.text) + 1)) - 1
        return index >= 0 and self.taken[index][1] > start

    def _quantity(self, told: _Told) -> Quantity:
        """The mention of what was found, its concept by its unit."""
        start, end = self.cut.starts[told.first], self.cut.ends[told.last - 1]
        unit, concept = None, None
        if isinstance(told.unit, str):
            unit, concept = told.unit, self.known.concepts.phrases.get(fold(told.unit))
        elif told.unit:
            unit = self.text[self.cut.starts[told.unit.first] : self.cut.ends[told.unit.last - 1]]
            concept = told.unit.concept
        bounded = told.bounded
        low, high, value = _plain(bounded.low), _plain(bounded.high), _plain(bounded.value)
        return Quantity(
            start=start,
            end=end,
            text=self.text[start:end],
            low=low,
            high=high,
            value=value,
            mode=bounded.mode,
            unit=unit,
            concept=concept,
        )

    def _at(self, at: int, floor: int, limit: int) -> _Told | None:
        """What is counted at a word: nobody, none, a few, or a number; None where nothing is."""
        known, folded = self.known, self.cut.folded
        word = folded[at]
        if word in known.concepts.duals:
            return self._dual(at, at + 1, floor, limit, 2)
        if word not in known.phrase_starts:
            behind = self._behind(at, floor, limit) if word in known.words.behind else None
            return behind or self._number(at, floor, limit)
        parts = match_at(known.nobody, folded, at, limit) if word in known.nobody else None
        if parts and self._is_nobody(at, len(parts)):
            return _Told(at, at + len(parts), bounds.NONE, None)
        parts = match_at(known.none, folded, at, limit) if word in known.none else None
        if parts:
            return self._none(at, at + len(parts), limit)
        parts = match_at(known.pairs, folded, at, limit) if word in known.pairs else None
        if parts and (unit := self._unit(at + len(parts), limit)):
            return _Told(at, unit.last, bounds.bounded(2, "exact"), unit)
        parts = match_at(known.vague, folded, at, limit) if word in known.vague else None
        if parts:
            told = self._vague(at, at + len(parts), floor, limit)
            if told:
                return told
        return self._number(at, floor, limit)

    def _behind(self, at: int, floor: int, limit: int) -> _Told | None:
        """A number behind its noun, as Arabic has "one" and "two"; None where it begins a longer one, or counts what follows."""
        words, noun = self.known.words, at - 1
        value = words.behind[self.cut.folded[at]]
        if noun < floor or (at + 1 < limit and (spelled(self.cut.folded, at, limit, words) or Number(0, at)).end > at + 1):
            return None
        word = self.cut.folded[noun]
        if value > 1 and not word.endswith(tuple(words.duals)):
            return None
        concept = self.known.concepts.phrases.get(word) or self.known.concepts.duals.get(word)
        if not word.isalpha() or (value == 1 and concept is None):
            return None
        return self._dual(noun, at + 1, floor, limit, value)

    def _dual(self, at: int, end: int, floor: int, limit: int, value: int) -> _Told:
        """Two of what the noun at a word means, told by its ending, or by a number behind it; or one."""
        unit = self.cut.written[at]
        if value == 2:
            ending, singular = next(pair for pair in self.known.words.duals.items() if self.cut.folded[at].endswith(pair[0]))
            unit = unit[: len(unit) - len(ending)] + singular
        first, mode, end = self._bounds(at, end, floor, limit)
        return _Told(first, end, bounds.bounded(value, mode), unit)

    def _unit(self, at: int, limit: int) -> Unit | None:
        return unit_at(self.known, self.cut.folded, self.cut.written, at, limit)

    def _is_nobody(self, at: int, length: int) -> bool:
        negations, folded = self.known.words.negations, self.cut.folded
        if not negations:
            return True
        if at and folded[at - 1] in self.known.words.determiners:
            return False
        near = [*folded[max(0, at - _NEGATION) : at], *folded[at + length : at + length + 2]]
        return any(word in negations for word in near)

    def _none(self, at: int, after: int, limit: int) -> _Told | None:
        if after < limit and self.cut.folded[after] in self.known.words.determiners:
            after += 1
        unit = self._unit(after, limit)
        if unit is None or (unit.concept is None and self.known.words.head_last):
            return None
        return _Told(at, unit.last, bounds.NONE, unit)

    def _vague(self, at: int, after: int, floor: int, limit: int) -> _Told | None:
        figure = several(self.known, self.cut.folded, after, limit)
        if figure:
            return self._crowd(msgspec.structs.replace(figure, first=at), floor, limit)
        if after < limit and figure_at(self.known, self.text, self.cut, after, limit):
            return None
        unit = self._unit(after, limit)
        return _Told(at, unit.last, bounds.VAGUE, unit) if unit else None

    def _crowd(self, figure: Figure, floor: int, limit: int) -> _Told | None:
        unit = self._unit(figure.last, limit)
        first, folded = figure.first, self.cut.folded
        if first > floor and folded[first - 1] in self.known.words.determiners:
            first -= 1
        told = Bounded(figure.value, figure.high, None, "vague")
        bound = match_before(self.known.before, folded, first, floor)
        mode = self.known.words.bounds[" ".join(bound)] if bound else "exact"
        if bound and mode in {"more_than", "at_least"}:
            first -= len(bound)
            told = Bounded(figure.value, None, None, cast(QuantityMode, mode))
        return _Told(first, unit.last if unit else figure.last, told, unit)

    def _number(self, at: int, floor: int, limit: int) -> _Told | None:
        begin = self._with_article(at, floor)
        figure = figure_at(self.known, self.text, self.cut, begin, limit)
        if figure is None and begin < at:
            figure = figure_at(self.known, self.text, self.cut, at, limit)
        if figure is None:
            return None
        if figure.kind == "crowd":
            return self._crowd(figure, floor, limit)
        told = self._range(figure, floor, limit) or self._single(figure, floor, limit)
        if told is None or (figure.kind == "digits" and self._is_name(told, figure)):
            return None
        return told

    def _is_name(self, told: _Told, figure: Figure) -> bool:
        bare = told.bounded.mode == "exact"
        first, last = told.first == figure.first, told.last == figure.last and told.bounded.mode != "range"
        return is_name(self.text, self.cut, self.known.words, figure, Told(first, last, bare, bare and told.unit is None))

    def _with_article(self, at: int, floor: int) -> int:
        """The article of "a hundred" belongs to the number."""
        return at - 1 if at > floor and self.cut.folded[at - 1] in self.known.words.articles else at

    def _single(self, figure: Figure, floor: int, limit: int) -> _Told | None:
        """A number by itself, with its unit, its currency, and the words that loosen it."""
        folded, words = self.cut.folded, self.known.words
        if _is_article(figure, folded, words) and words.singles.isdisjoint(folded[figure.last : limit]):
            return None
        first, money = self._currency(figure.first, floor)
        first, mode, last = self._bounds(first, figure.last, floor, limit)
        unit: Unit | str | None = figure.unit or money or self._unit(last, limit)
        end = unit.last if isinstance(unit, Unit) and not money else last
        if mode == "exact":
            end, mode = self._after(end, limit, mode)
        if not counts(self.known.words, folded, figure, unit, mode, limit):
            return None
        countable = (isinstance(unit, Unit) and unit.concept != "percent") or unit is None
        if mode == "exact" and figure.kind == "round":
            mode = "approx"
        tolerance = bounds.ROUND if figure.kind == "round" else bounds.AROUND
        if isinstance(unit, Unit) and unit.concept == "time_span" and end < limit and folded[end] in words.rates:
            return None
        return _Told(first, end, bounds.bounded(figure.value, mode, tolerance, countable), unit)

    def _currency(self, first: int, floor: int) -> tuple[int, Unit | None]:
        """The currency sign before a figure, with the country before the sign ("US$")."""
        cut, words = self.cut, self.known.words
        sign = first - 1
        if sign < floor or cut.folded[sign] not in words.currencies or cut.folded[sign].isalpha():
            return first, None
        country = sign > floor and cut.folded[sign - 1] in words.currency_prefixes and cut.ends[sign - 1] == cut.starts[sign]
        return sign - country, Unit(sign, first, "money")

    def _bounds(self, first: int, last: int, floor: int, limit: int) -> tuple[int, QuantityMode, int]:
        """The first word with the bounding phrase, its mode, and the last word with one that follows the number."""
        phrase = match_before(self.known.before, self.cut.folded, first, floor)
        if phrase and not (phrase[0] in self.known.words.reaching and self._changes(first, floor, limit)):
            mode = cast(QuantityMode, self.known.words.bounds[" ".join(phrase)])
            return (first if mode == "exact" else first - len(phrase)), mode, last
        end, mode = self._after(last, limit, "exact")
        return first, mode, end

    def _changes(self, at: int, floor: int, limit: int) -> bool:
        """Whether something near a number rises or falls: then "до 12" is where it has got to."""
        near = self.cut.folded[max(floor, at - _CHANGE) : min(limit, at + _CHANGE)]
        return not self.known.words.changes.isdisjoint(near)

    def _after(self, last: int, limit: int, mode: QuantityMode) -> tuple[int, QuantityMode]:
        phrase = match_at(self.known.after, self.cut.folded, last, limit)
        # "83 tanks and more | than 200 cars" is two quantities.
        if not phrase or (last + len(phrase) < limit and self.cut.folded[last + len(phrase)] in self.known.words.not_after):
            return last, mode
        return last + len(phrase), cast(QuantityMode, self.known.words.after[" ".join(phrase)])

    def _range(self, figure: Figure, floor: int, limit: int) -> _Told | None:
        """A number that is the first of two bounds ("between 20 and 30", "3-5 million"); None where no second follows."""
        words, folded = self.known.words, self.cut.folded
        at = figure.last
        if at + 1 >= limit or folded[at] not in words.range_between or (figure.kind == "round" and folded[at] == "-"):
            return None
        money = figure.first > floor and folded[figure.first - 1] in words.currencies
        after = at + 1 + (money and folded[at + 1] in words.currencies)
        second = figure_at(self.known, self.text, self.cut, after, limit)
        if second is None or second.kind == "crowd":
            return None
        before = figure.first - money
        opened = before > floor and folded[before - 1] in words.range_open
        if folded[at] in words.range_closed and not opened:
            return None
        unit: Unit | str | None = second.unit or self._unit(second.last, limit)
        unit = Unit(before, figure.first, "money") if money else unit
        if unit is None and not (opened and folded[before - 1] in words.range_closing):
            return None
        low = self._scaled(figure.value, second)
        if low >= second.value or (opened and before - 2 >= floor and folded[before - 2] in words.changes):
            return None
        first, last = before - opened, unit.last if isinstance(unit, Unit) and not money else second.last
        return _Told(first, last, bounds.between(low, second.value), unit)

    def _scaled(self, low: float, second: Figure) -> float:
        """In "three to five million" the scale belongs to both."""
        scale = self.known.words.scales.get(self.cut.folded[second.last - 1], 1)
        return low * scale if low < 1000 <= scale else low
