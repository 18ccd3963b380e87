"""Whether a number counts something, or is an article, an ordinal, a year, a score or part of a name."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from sourcier.languages.quantities import QuantityWords
from sourcier.mentions.quantities.figures import Figure
from sourcier.mentions.quantities.units import Unit
from sourcier.records import QuantityMode
from sourcier.words import Words

# Figures glued to these before or behind are names, scores, dates, versions or times of day.
_GLUE = frozenset("-‐‑–—/:.#°+_*@=\\")
_DASHES = frozenset("-‐‑–—")
# What stands before the number of a note, a list or a section.
_NOTES = frozenset("([#°§")
# A bare number of four digits from here to there is more often a year than a count.
_YEARS = (1700, 2100)


class Told(msgspec.Struct, frozen=True):
    """How a figure in digits is told: nothing before it or behind it belongs to the quantity; exactly; without a noun."""

    first: bool
    last: bool
    exact: bool
    alone: bool


def counts(
    words: QuantityWords, folded: Sequence[str], figure: Figure, unit: Unit | str | None, mode: QuantityMode, limit: int
) -> bool:
    """Whether the number counts something.

    Args:
        words: The number words of the language.
        folded: The words of the text.
        figure: The number.
        unit: What it seems to count.
        mode: How it is told; a bounded number is no year.
        limit: The word at which the line or sentence ends.
    """
    following = folded[figure.last] if figure.last < limit else ""
    behind = folded[figure.first - 1] if figure.first else ""
    if following in words.fractions or following in words.glue_words or (unit is None and behind in words.out_of):
        return False
    if figure.kind == "words":
        if figure.value == 1:
            return _is_one(words, folded, figure, unit)
        if figure.value == 0 and unit is None:
            return False
        # "A two-day visit" counts no days.
        return following != "-" or figure.last + 1 >= limit or mode != "exact"
    known_unit = isinstance(unit, str) or (unit is not None and unit.concept is not None)
    if figure.kind != "digits" or known_unit:
        return True
    year = _YEARS[0] <= figure.value <= _YEARS[1] and not figure.grouped
    return not year or mode != "exact"


def _is_one(words: QuantityWords, folded: Sequence[str], figure: Figure, unit: Unit | str | None) -> bool:
    if not isinstance(unit, Unit):
        return False
    if folded[figure.first] in words.articles:
        return any(w in words.singles for w in folded[figure.last : unit.first])
    if folded[figure.first] in words.one_of:
        return False
    # "One civilian death", "one army casualty": a plain word between.
    qualified = unit.first == figure.last + 1 and unit.concept in {"death", "injury", "case"} and folded[figure.last].isalpha()
    return (unit.first == figure.last or qualified) and unit.concept not in {None, "time_span", "place"}


def is_name(text: str, cut: Words, words: QuantityWords, figure: Figure, told: Told) -> bool:
    """Whether the digits are part of a name, a score, a version, an ordinal, a phone number."""
    start, end = cut.starts[figure.first], cut.ends[figure.last - 1]
    before = text[start - 1] if start else " "
    after, following = text[end : end + 1], text[end + 1 : end + 2]
    if told.first and (before in _GLUE or before.isalnum()):
        # A dash behind a space opens an aside.
        return not (before in _DASHES and start > 1 and text[start - 2].isspace())
    if told.last and after in _GLUE and following.isalnum():
        return True
    if told.exact and after in _DASHES and following.isalpha():
        return True
    if told.first and figure.first and cut.folded[figure.first - 1] in words.labels:
        return True
    written = cut.written[figure.first]
    return (written.startswith("0") and len(written) > 1) or (told.alone and _is_bare_name(cut, figure))


def _is_bare_name(cut: Words, figure: Figure) -> bool:
    """A bare number behind a capitalised word, next to digits, or that numbers a line ("Boeing 737", "01 23 45", "3. Law")."""
    before = cut.written[figure.first - 1] if figure.first else ""
    behind = cut.written[figure.last] if figure.last < len(cut.written) else ""
    if before[:1].isdigit() or behind[:1].isdigit() or before in _NOTES:
        return True
    if before in {"", "."}:
        return not behind[:1].islower()
    return before[:1].isupper() and len(before) > 1
