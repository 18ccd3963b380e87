"""Places told through others: between two towns, and "2 km from that city"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain

import msgspec

from sourcier.mentions.places import relations
from sourcier.records import Place

# "this city" looks back this far, in characters: two paragraphs of news.
_BACK = 1500
# "Homs et la ville de Hama": what joins two places is no longer.
_JOINT = 25


def between(text: str, places: Sequence[Place], code: str | None) -> list[Place]:
    """Join "the road linking A and B" and "between A and B" to one place: A, with B as ``near``."""
    known = relations.patterns(code)
    found: list[Place] = []
    waiting = sorted(places, key=lambda p: p.start)
    n = 0
    while n < len(waiting):
        place = waiting[n]
        after = waiting[n + 1] if n + 1 < len(waiting) else None
        name_start = place.end - len(place.name)
        near = after is not None and after.start - place.end < _JOINT
        told = near and relations.triggered(text, name_start, code)
        opening = known.between.search(text, max(0, name_start - relations.REACH), name_start) if told else None
        if after and opening and known.joins.fullmatch(text, place.end, after.end - len(after.name)):
            start = opening.start()
            change = {
                "start": start,
                "end": after.end,
                "text": text[start : after.end],
                "relation": "between",
                "near": after.geoname,
            }
            found.append(msgspec.structs.replace(place, **change))
            n += 2
        else:
            found.append(place)
            n += 1
    return found


def anaphors(text: str, places: Sequence[Place], code: str | None) -> list[Place]:
    """Places told relative to the town named last: "à 2 km de cette ville"."""
    found: list[Place] = []
    anaphor = relations.patterns(code).anaphor
    for match in chain.from_iterable(anaphor.finditer(text, *reach) for reach in relations.reaches(text, code)):
        told = relations.before(text, match.start(), code)
        if told is None:
            continue
        town = _last_town(places, told.start)
        found.append(
            Place(
                start=told.start,
                end=match.end(),
                text=text[told.start : match.end()],
                name=town.name if town else match.group(),
                geoname=town.geoname if town else None,
                division=town.division if town else None,
                country=town.country if town else None,
                lat=town.lat if town else None,
                lon=town.lon if town else None,
                relation=told.name,
                distance_km=told.distance_km,
                confidence=0.5 if town else 0.2,
            )
        )
    return found


def _last_town(places: Sequence[Place], before: int) -> Place | None:
    """The nearest town named before an offset: a country or a division is no town."""
    towns = [p for p in places if p.end <= before and before - p.end < _BACK and p.geoname and p.division]
    return max(towns, key=lambda p: p.end, default=None)


def apart(places: Sequence[Place]) -> list[Place]:
    """Places in order; of two that overlap, the one that tells more keeps its words and the other goes."""
    kept: list[Place] = []
    for place in sorted(places, key=lambda p: (p.start, -p.end)):
        if kept and place.start < kept[-1].end:
            if place.geoname and not kept[-1].geoname:
                kept[-1] = place
            continue
        kept.append(place)
    return kept
