"""What a sentence tells, in the form in which the tests list it."""

from __future__ import annotations

from sourcier.mentions import quantities, times
from sourcier.mentions.actions import find
from sourcier.records import Published

FRIDAY = Published(earliest="2017-09-08T00:00:00Z", latest="2017-09-09T00:00:00Z", basis="metadata")

# The text, the expression, low, high, value, mode, unit, concept.
Amount = tuple[str, str, float | None, float | None, float | None, str, str | None, str | None]


def actions(text: str, language: str) -> set[str]:
    """The actions that a text tells."""
    return {one.action for one in find(text, language=language)}


def amounts(text: str, language: str) -> list[Amount]:
    """The quantities of a text."""
    found = quantities.find(text, language=language)
    return [(text, q.text, q.low, q.high, q.value, q.mode, q.unit, q.concept) for q in found]


def bounds(text: str, language: str) -> dict[str, tuple[str | None, str | None]]:
    """Expression of time -> its first moment and its end, for a text of Friday 8 September 2017."""
    return {t.text: (t.earliest, t.latest) for t in times.find(text, language=language, published=FRIDAY)}
