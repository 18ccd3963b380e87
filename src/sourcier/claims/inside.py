"""The mentions inside a span of an article, by kind."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from sourcier.records import Action, Mention, Name, Place, Quantity, Span, Time


class Inside(NamedTuple):
    """The mentions inside one span, by kind."""

    times: list[Time]
    places: list[Place]
    quantities: list[Quantity]
    names: list[Name]
    actions: list[Action]


def mentions_in(mentions: tuple[Mention, ...], starts: Sequence[int], span: Span) -> Inside:
    """The mentions inside a span, of those of its article and where they start."""
    found = Inside([], [], [], [], [])
    for mention in mentions[bisect_left(starts, span[0]) : bisect_left(starts, span[1])]:
        if mention.end > span[1]:
            continue
        match mention:
            case Time():
                found.times.append(mention)
            case Place():
                found.places.append(mention)
            case Quantity():
                found.quantities.append(mention)
            case Name():
                found.names.append(mention)
            case Action():
                found.actions.append(mention)
    return found
