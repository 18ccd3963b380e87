"""Numbers that a statement rejects, and those that it puts in their place: "nine, not fifteen", "fifteen is a lie"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple

from sourcier.data.concepts import same_number
from sourcier.languages import language as language_of
from sourcier.records import Quantity, Telling

# "22 million, not as high as 30": so many characters before a number may hold the word that rejects it.
_BEFORE = 24


class Rejecting(NamedTuple):
    """How a language rejects: words right before a number, words after it, for who gives it, and those anywhere."""

    before: re.Pattern[str]
    after: re.Pattern[str]
    lying: re.Pattern[str]
    instead: re.Pattern[str]


@lru_cache
def rejecting(code: str | None) -> Rejecting | None:
    """The words by which a language rejects numbers, or None where they are not known."""
    known = language_of(code)
    if known is None or known.speech is None or known.denials is None:
        return None
    said = known.denials
    links = "|".join(map(re.escape, known.speech.of_words.split()))
    return Rejecting(
        re.compile(rf"\b(?:{_any(said.instead)})\s+(?:(?:{links})['’\s]\s*)?$", re.IGNORECASE),
        re.compile(rf"\b(?:{_any((*said.denial, *said.truths, *said.of_reports, *said.miscounted))})\b", re.IGNORECASE),
        re.compile(rf"\b(?:{_any(said.lying) or '(?!)'})\b", re.IGNORECASE),
        re.compile(rf"(?<=\s)(?:{_any(said.instead)})(?=\s)", re.IGNORECASE),
    )


def _any(phrases: Iterable[str]) -> str:
    return "|".join(re.escape(p).replace(r"\ '\ ", "['’]").replace(r"\ ", r"\s+") for p in phrases)


def own_and_rejected(
    text: str, start: int, quantities: Sequence[Quantity], code: str | None
) -> tuple[list[Quantity], list[Quantity]]:
    """Part the numbers of a statement that denies or corrects: those it gives, and those it says are wrong.

    Args:
        text: Of the statement.
        start: Where it stands in its article, as the quantities do.
        quantities: What it counts.
        code: Its language.
    """
    words = rejecting(code)
    if words is None:
        return list(quantities), []
    denial, lies = words.after.search(text), words.lying.search(text)
    own: list[Quantity] = []
    rejected: list[Quantity] = []
    for one in quantities:
        at = one.start - start
        before = words.before.search(text[max(0, at - _BEFORE) : at])
        # "Forty is false", but also "called false the forty tonnes of the firm", "lies when it speaks of forty".
        denied = denial is not None and (at < denial.start() or denial.start() == 0)
        denied = denied or (lies is not None and lies.end() <= at)
        (rejected if before or denied else own).append(one)
    wrong = {one.value for one in rejected}
    return [one for one in own if one.value not in wrong], rejected


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
