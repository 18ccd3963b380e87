"""Villages that no gazetteer has: announced as places, they stay unresolved, near the town they are told to be near."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec

from sourcier.mentions.places import relations
from sourcier.mentions.places.relations import Relation
from sourcier.mentions.places.spot import Spot
from sourcier.records import Place
from sourcier.words import fold

# Words and relation between a village and the town that locates it: ", une localité située à une dizaine de km à l'est de ".
_REACH = 110
# ", dans " is shorter and "située " longer.
_PARTICIPLE = 7


def locate_unknown(
    text: str, found: Sequence[Spot], told: Sequence[Relation | None], code: str | None, *, bare: bool
) -> list[Place]:
    """Places of the spots that have no entry but are announced as places.

    Args:
        text: The article.
        found: Its spots, resolved as far as they can be.
        told: What each spot is told to be relative to.
        code: Its language.
        bare: The text is nothing but a place: every unresolved name is one.

    Returns:
        Places without ``geoname``; ``near``, country, division and coordinates are those of the town told.
    """
    places = []
    unplaced = []
    for n, spot in enumerate(found):
        if spot.entry is not None or spot.blocked:
            continue
        located = _town_after(text, n, found, told, code)
        if located or spot.announced or (bare and not spot.entries):
            places.append(_unresolved(text, spot, located))
        elif not spot.entries:
            unplaced.append(spot)
    return places + _again(text, places, unplaced) if places and not bare else places


def _again(text: str, places: list[Place], unplaced: Sequence[Spot]) -> list[Place]:
    """Where a name that was announced as a place stands once more ("Karmouta falls", above a page about its village)."""
    known = {fold(place.name): place for place in sorted(places, key=lambda place: place.near is not None)}
    unlocated = [place for place in places if place.near is None]
    for place in unlocated:
        places[places.index(place)] = _at(known[fold(place.name)], text, place.start, place.end)
    spans = [(spot.start, spot.end) for spot in unplaced if spot.key in known]
    taken = {place.start for place in places}
    for place in known.values():
        if not any(map(str.isupper, place.name)):
            spans += [(start, start + len(place.name)) for start in _whole(text, place.name) if start not in taken]
    return [_at(known[fold(text[start:end])], text, start, end) for start, end in spans]


def _at(place: Place, text: str, start: int, end: int) -> Place:
    """A place where its name stands elsewhere."""
    return msgspec.structs.replace(place, start=start, end=end, text=text[start:end], name=text[start:end])


def _whole(text: str, name: str) -> Iterator[int]:
    """Where a name stands as words of its own, in a script without capitals."""
    at = text.find(name)
    while at >= 0:
        end = at + len(name)
        if not (text[at - 1 : at].isalnum() or text[end : end + 1].isalnum()):
            yield at
        at = text.find(name, end)


def _town_after(
    text: str, n: int, found: Sequence[Spot], told: Sequence[Relation | None], code: str | None
) -> tuple[Spot, Relation] | None:
    """The resolved town that locates spot ``n`` from behind: "Brangoul, situé au nord de Lormes"."""
    if n + 1 >= len(found):
        return None
    after, relation = found[n + 1], told[n + 1]
    if after.entry is None or relation is None or not 0 < relation.start - found[n].end < _REACH:
        return None
    if relation.name in ("to", "from", "on_road"):
        return None
    between = text[found[n].end : relation.start]
    # Without a participle ("située"), only a name that a locative announces, or one in apposition to a side of a country
    # ("Karmouta, in northern Syria"), is located by what follows it.
    if not (found[n].cue or _side_of(after, relation) or len(between) > _PARTICIPLE):
        return None
    if relations.patterns(code).situated.fullmatch(between):
        return after, relation
    return None


def _side_of(town: Spot, relation: Relation) -> bool:
    """Whether a relation names a side of a country: it lies within."""
    return bool(town.entry and town.entry.feature == "C" and relation.compass and relation.distance_km is None)


def _unresolved(text: str, spot: Spot, located: tuple[Spot, Relation] | None) -> Place:
    """A place that no gazetteer knows, at the town that it is told to be near."""
    place = Place(start=spot.start, end=spot.end, text=text[spot.start : spot.end], name=spot.surface, confidence=0.3)
    if located is None:
        return place
    town, relation = located
    entry = town.entry
    if entry is None:
        return place
    return Place(
        start=spot.start,
        end=spot.end,
        text=place.text,
        name=spot.surface,
        near=entry.id if entry.id > 0 else None,
        division=entry.division,
        country=entry.country,
        lat=entry.lat,
        lon=entry.lon,
        relation=f"in_{relation.compass}_of" if _side_of(town, relation) else relation.name,
        distance_km=relation.distance_km,
        confidence=0.5,
    )
