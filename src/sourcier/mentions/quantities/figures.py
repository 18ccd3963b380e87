"""The number that begins at a word: digits, number words, round words, crowds."""

from __future__ import annotations

import re
from bisect import bisect_left

import msgspec

from sourcier.clitics import folded_mark
from sourcier.mentions.numbers import digits, spelled
from sourcier.mentions.quantities.bounds import CROWDS
from sourcier.mentions.quantities.lexicon import Lexicon, match_at
from sourcier.words import Words

# Digits with their separators; the spaces are those that typographers put between groups of three.
_DIGITS = re.compile(
    r"\d{1,3}(?:([.,٬'’\u0020\u00a0\u2009\u202f])\d{3}(?!\d)(?:\1\d{3}(?!\d)){0,4})(?:[.,٫]\d{1,2}(?!\d))?"
    r"|\d{1,15}(?:[.,٫]\d{1,9})?"
)
_LETTERS = re.compile(r"[^\W\d_]{1,5}[23]?(?!\w)")


class Figure(msgspec.Struct, frozen=True):
    """A number: its value, the words ``[first, last)``, and how it is written.

    ``kind`` is digits, words, round ("vingtaine") or crowd (then ``value`` to ``high`` are its bounds). ``unit`` is a measure
    that is glued to the digits ("50km").
    """

    value: float
    first: int
    last: int
    kind: str
    high: float = 0.0
    unit: str | None = None
    grouped: bool = False


def figure_at(known: Lexicon, text: str, cut: Words, at: int, limit: int) -> Figure | None:
    """The number whose first word is ``at``, or None."""
    if at >= limit:
        return None
    folded = cut.folded
    if "0" <= folded[at] < ":":
        return _in_digits(known, text, cut, at, limit)
    here = at + 1 if folded[at] in known.words.articles and at + 1 < limit else at
    parts = match_at(known.collective, folded, at, limit)
    if parts is None and here > at:
        parts = match_at(known.collective, folded, here, limit)
    if parts and here == at and at and folded[at - 1] in known.words.uncounted:
        return None
    if parts:
        begin = at if folded[at] == parts[0] else here
        return _times(known, folded, Figure(known.words.collective[" ".join(parts)], at, begin + len(parts), "round"), limit)
    crowd = _crowd(known, folded, at, limit)
    if crowd:
        return crowd
    if here > at and folded[here] not in known.words.hundreds and folded[here] not in known.words.scales:
        here = at
    number = spelled(folded, here, limit, known.words)
    alone = number is not None and here == at and number.end == at + 1 and folded[at] in known.multipliers
    if number is None or (alone and folded[at] not in known.words.bare):
        return None
    half = match_at(known.halves, folded, number.end, limit)
    if half:
        return Figure(number.value + _half_of(known, folded[number.end - 1]), at, number.end + len(half), "words")
    return _times(known, folded, Figure(number.value, at, number.end, "words"), limit)


def _half_of(known: Lexicon, last: str) -> float:
    """What "and a half" adds behind the last word of a number: half of one, or of the million it ended with."""
    dual = known.words.numbers.get(last, 0) // 2
    return known.words.scales.get(last, dual if dual in CROWDS else 1) / 2


def _in_digits(known: Lexicon, text: str, cut: Words, at: int, limit: int) -> Figure | None:
    """The number in digits at a word, with letters that are joined to it ("2.5m", "300kg"); None where it is no amount."""
    match = _DIGITS.match(text, cut.starts[at])
    if match is None:
        return None
    written = folded_mark(match.group())
    value = float(int(written)) if written.isdecimal() else digits(written)
    if value is None:
        return None
    end, unit = match.end(), None
    glued = _LETTERS.match(text, end)
    if glued:
        unit, scale = _glued(known, cut, at, glued.group(), bisect_left(cut.starts, glued.end()))
        if unit is None and scale is None:
            return None
        value, end = value * (scale or 1), glued.end()
    last = bisect_left(cut.starts, end)
    if last > limit or cut.ends[last - 1] != end:
        return None
    figure = Figure(value, at, last, "digits", unit=unit, grouped=match.group(1) is not None)
    return figure if glued else _times(known, cut.folded, figure, limit)


def _glued(known: Lexicon, cut: Words, at: int, letters: str, after: int) -> tuple[str | None, int | None]:
    """The measure or the scale that letters behind a figure mean ("50km", "$3bn", "2m people", but not "5G")."""
    suffix = letters.lower()
    money = at > 0 and cut.folded[at - 1] in known.words.currencies
    scale = known.words.scale_suffixes.get(suffix)
    counted = after < len(cut.folded) and cut.folded[after] in known.concepts.phrases
    if scale and (money or counted or suffix not in known.words.measures):
        return None, scale if money or counted or len(letters) > 1 else None
    known_measure = suffix in known.words.measures and (len(letters) > 1 or letters == suffix)
    return (letters if known_measure else None), None


def _times(known: Lexicon, folded: list[str], figure: Figure, limit: int) -> Figure:
    """Such as "1.2 million", "two dozen", "trois centaines", "une dizaine de milliers"."""
    at = figure.last
    if at < limit and folded[at] in known.words.link_words and figure.kind == "round":
        at += 1
    if at >= limit:
        return figure
    word = folded[at]
    if word in known.words.scales and figure.kind != "words":
        return msgspec.structs.replace(figure, value=figure.value * known.words.scales[word], last=at + 1, grouped=True)
    base = known.words.collective.get(word) or known.words.collective.get(word.removesuffix("s"))
    if base and figure.kind in ("words", "digits"):
        return msgspec.structs.replace(figure, value=figure.value * base, last=at + 1, kind="round", grouped=True)
    if word in known.words.crowds and (at > figure.last or (figure.kind == "words" and figure.value > 1)):
        return msgspec.structs.replace(figure, value=figure.value * known.words.crowds[word][0] / 2, last=at + 1)
    return figure


def _crowd(known: Lexicon, folded: list[str], at: int, limit: int) -> Figure | None:
    """Such as "Dozens", "hundreds of thousands"; ``at`` is the crowd word itself."""
    crowds = known.words.crowds
    if folded[at] not in crowds:
        return None
    low, high = crowds[folded[at]]
    last = at + 1
    linked = last + (last < limit and folded[last] in known.words.link_words)
    if linked < limit and folded[linked] in crowds:
        scale = crowds[folded[linked]][0] // 2
        if scale >= 1000:
            return Figure(low * scale, at, linked + 1, "crowd", high=(high + 1) * scale - 1)
    return Figure(low, at, last, "crowd", high=high)


def several(known: Lexicon, folded: list[str], at: int, limit: int) -> Figure | None:
    """What follows "several": "hundred", "dozen", "centaines de milliers"."""
    if at >= limit:
        return None
    crowd = _crowd(known, folded, at, limit)
    if crowd:
        return crowd
    word = folded[at]
    base = known.words.collective.get(word) or known.words.scales.get(word) or (100 if word in known.words.hundreds else 0)
    if base not in CROWDS:
        return None
    low, high = CROWDS[base]
    last, scale = at + 1, 1
    if base == 100 and last < limit and folded[last] in known.words.scales:
        scale, last = known.words.scales[folded[last]], last + 1
    return Figure(low * scale, at, last, "crowd", high=(high + 1) * scale - 1)
