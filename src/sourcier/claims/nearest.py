"""Which of several times, places and quantities belongs to the event that a text states."""

from __future__ import annotations

from sourcier.data.concepts import MEASURES, ancestors
from sourcier.languages.actions import ActionWords
from sourcier.records import Action, Place, Quantity, Time
from sourcier.words import words

# "Including at least" before the number of a part.
_BEFORE_PART = 25


def nearest_time(times: list[Time], main: Action | None) -> Time | None:
    """The most precise time of the content, the nearest to the action among equals."""
    dated = [t for t in times if t.earliest and t.latest]
    if not dated:
        return None
    at = main.start if main else 0
    return min(dated, key=lambda t: (t.grain not in ("minute", "hour", "part_of_day", "day"), abs(t.start - at)))


def place_rank(place: Place, main: Action | None) -> tuple[int, int, int]:
    """Towns before countries, what follows the action before what precedes it, nearness."""
    whole_country = place.division is None
    at = main.start if main else 0
    return (whole_country, place.start < at, abs(place.start - at))


def quantity_rank(quantity: Quantity, main: Action | None, text: str, grammar: ActionWords | None) -> tuple[int, int, int]:
    """Wholes before parts, counted participants before measures, the side of the verb where they stand, nearness."""
    measure = quantity.concept is None or bool(MEASURES.intersection(ancestors(quantity.concept)))
    before = words(text[max(0, quantity.start - _BEFORE_PART) : quantity.start]).written[-2:]
    part = bool(grammar and any(w.lower() in grammar.subsets for w in before))
    if main is None:
        return (part, measure, quantity.start)
    if quantity.start <= main.start < quantity.end:
        return (part, measure, 0)
    distance = quantity.start - main.end if quantity.start >= main.end else main.start - quantity.end
    wrong_side = (quantity.start < main.start) != main.passive
    return (part, measure, distance + (60 if wrong_side else 0))


def ordinal_of(text: str, grammar: ActionWords) -> int | None:
    """Which of several events of a kind a text tells of, by one of its first words ("the second strike")."""
    for word in words(text).written[:8]:
        if word.lower() in grammar.ordinals:
            return grammar.ordinals[word.lower()]
    return None
