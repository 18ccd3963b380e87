"""Numbers that a statement rejects, and those that it puts in their place: "nine, not fifteen", "fifteen is a lie"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import accumulate
from typing import NamedTuple

from sourcier.data.concepts import same_number
from sourcier.languages import language as language_of
from sourcier.records import Quantity, Telling
from sourcier.words import words

# "22 million, not as high as 30": so many characters before a number may hold the word that rejects it, or what it is called.
_BEFORE, _CALLED = 24, 40
# What may open a sentence before its first word of denial.
_AND = "و "


class Rejecting(NamedTuple):
    """How a language rejects: words right before a number, words after it, for who gives it, and those anywhere.

    ``figure`` are words after a number that has a noun of figures before them; ``called`` stand before such a noun.
    """

    before: re.Pattern[str]
    after: re.Pattern[str]
    lying: re.Pattern[str]
    instead: re.Pattern[str]
    figure: re.Pattern[str]
    called: re.Pattern[str]


@lru_cache
def rejecting(code: str | None) -> Rejecting | None:
    """The words by which a language rejects numbers, or None where they are not known."""
    known = language_of(code)
    if known is None or known.speech is None or known.denials is None:
        return None
    said = known.denials
    links = "|".join(map(re.escape, known.speech.of_words.split()))
    nouns = "|".join(map(re.escape, f"{known.speech.figures} {said.given_as}".split()))
    of_figures = _any((*said.put_right, *said.stands_for, *said.unchecked))
    return Rejecting(
        re.compile(rf"\b(?:{_any(said.instead)})\s+(?:(?:{links})['’\s]\s*)?$", re.IGNORECASE),
        re.compile(rf"\b(?:{_any((*said.denial, *said.truths, *said.of_reports, *said.miscounted))})\b", re.IGNORECASE),
        re.compile(rf"\b(?:{_any((*said.lying, *said.mistaken)) or '(?!)'})\b", re.IGNORECASE),
        re.compile(rf"(?<=\s)(?:{_any(said.instead)})(?=\s)", re.IGNORECASE),
        re.compile(rf"\b(?:{nouns or '(?!)'})\b.*?\b(?P<said>{of_figures or '(?!)'})\b", re.IGNORECASE | re.DOTALL),
        re.compile(
            rf"\b(?:{_any((*said.too_much, *said.replacing)) or '(?!)'})\s[^,.;:،]*\b(?:{nouns or '(?!)'})\b[^,.;:،]*$",
            re.IGNORECASE,
        ),
    )


def _any(phrases: Iterable[str]) -> str:
    return "|".join(re.escape(p).replace(r"\ '\ ", "['’]").replace(r"\ ", r"\s+") for p in phrases)


def own_and_rejected(
    text: str, start: int, quantities: Sequence[Quantity], code: str | None
) -> tuple[list[Quantity], list[Quantity]]:
    """Part the numbers of a statement that denies, doubts or corrects: those it gives, and those it says are wrong.

    Args:
        text: Of the statement.
        start: Where it stands in its article, as the quantities do.
        quantities: What it counts.
        code: Its language.
    """
    known = rejecting(code)
    if known is None:
        return list(quantities), []
    listed, places = _as_listed(text, [one.start - start for one in quantities], code)
    denial, lies, figure = known.after.search(listed), known.lying.search(listed), known.figure.search(listed)
    own: list[Quantity] = []
    rejected: list[Quantity] = []
    for one, at in zip(quantities, places, strict=True):
        before = known.before.search(listed[max(0, at - _BEFORE) : at]) or known.called.search(listed[max(0, at - _CALLED) : at])
        # "Forty is false", but also "called false the forty tonnes of the firm", "lies when it speaks of forty".
        denied = denial is not None and (at < denial.start() or denial.start() == 0)
        denied = denied or (figure is not None and at < figure.start("said")) or (lies is not None and lies.end() <= at)
        (rejected if before or denied else own).append(one)
    wrong = {one.value for one in rejected}
    return [one for one in own if one.value not in wrong], rejected


def _as_listed(text: str, places: list[int], code: str | None) -> tuple[str, list[int]]:
    """A text and places in it in the spelling of the word lists: those of Arabic have its words folded and cut apart."""
    known = language_of(code)
    if known is None or known.speech is None or not known.speech.verb_first:
        return text, places
    cut = words(text)
    before = list(accumulate((len(word) + 1 for word in cut.folded), initial=0))
    listed, opening = " ".join(cut.folded), 0
    if listed.startswith(_AND):
        listed, opening = listed.removeprefix(_AND), len(_AND)
    return listed, [before[bisect_left(cut.starts, at)] - opening for at in places]


def puts_right(telling: Telling) -> bool:
    """Whether a telling gives a number, or somebody or something, of its own in place of another: then it tells the event too."""
    if telling.statement.stance != "corrects":
        return False
    return bool(telling.rejected and telling.quantities) or _replaces(telling)


def _replaces(telling: Telling) -> bool:
    """Whether a telling of an event says who or what did it in place of another ("a hose burst, not the tank itself")."""
    words = rejecting(telling.language)
    return bool(telling.action and not telling.rejected and words and words.instead.search(telling.text))


def rejects(correction: Telling, telling: Telling) -> bool:
    """Whether a telling gives a number that the correction rejects."""
    return any(same_number(one, other) for one in correction.rejected for other in telling.quantities)
