"""Villages that no gazetteer has: announced as places, they stay unresolved, near the town they are told to be near."""

from __future__ import annotations

from collections.abc import Sequence

from sourcier.mentions.places import relations
from sourcier.mentions.places.relations import Relation
from sourcier.mentions.places.spot import Spot
from sourcier.records import Place

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
    for n, spot in enumerate(found):
        if spot.entry is not None or spot.blocked:
            continue
        located = _town_after(text, n, found, told, code)
        if located or spot.announced or (bare and not spot.entries):
            places.append(_unresolved(text, spot, located))
    return places


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
    # Without a participle ("située"), only a name that a locative announces is located by what follows it.
    if not (found[n].cue or len(between) > _PARTICIPLE):
        return None
    if relations.patterns(code).situated.fullmatch(between):
        return after, relation
    return None


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
        relation=relation.name,
        distance_km=relation.distance_km,
        confidence=0.5,
    )
