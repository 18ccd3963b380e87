"""The places that a text mentions."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from sourcier.data.spelling import TRANSLITERATED
from sourcier.languages import ALL
from sourcier.mentions.places import relations
from sourcier.mentions.places.choose import choose, evidence
from sourcier.mentions.places.joined import anaphors, apart, between
from sourcier.mentions.places.relations import Relation
from sourcier.mentions.places.senses import alike_anywhere, given_names, words_of
from sourcier.mentions.places.spot import Spot
from sourcier.mentions.places.spots import Candidates, spots
from sourcier.mentions.places.unknown import locate_unknown
from sourcier.records import Place, Span
from sourcier.words import fold, words

_APPOSED = re.compile(r"(?:, | \()$")
# A direction stands right before the name, but for an article and a noun of town.
_DIRECTION_REACH = 28
_NEXT_WORD = re.compile(r"\s(\w+)")
# A village with a person behind it has so many words at least.
_WITH_PERSON = 3


def find(
    text: str,
    *,
    language: str | None,
    taken: Sequence[Span] = (),
    country: str | None = None,
    candidates: Sequence[Candidates] | None = None,
) -> list[Place]:
    """Find the places of a text.

    Args:
        text: The text of an article.
        language: ISO 639-1 code; names are found in any language, relations in those that have place words.
        taken: Spans of known names that are not places, in which no place is looked for.
        country: ISO 3166-1 code of the country that the text is known to be about.
        candidates: What each of its capitalised runs may name, where that is known already.

    Returns:
        Places in order of start, none overlapping another.
    """
    return _find(text, language, spots(text, language, taken, candidates), country, bare=False)


def resolve_places(text: str, country: str | None = None) -> list[Place]:
    """The places of a short text in any language, such as one name or "20 miles south of Mosul".

    Args:
        text: A place as somebody told it.
        country: ISO 3166-1 code of the country it is about, where known; transliterations are then matched in it.

    Returns:
        Places in order of start. A name that no gazetteer has comes back with ``geoname`` null.
    """
    readings = [_find(text, one.code, spots(text, one.code), country, bare=True) for one in ALL if one.places]
    return max(readings, key=_worth, default=[])


def _worth(places: list[Place]) -> tuple[int, int, int]:
    """The better reading states more relations, resolves more, and covers more of the text."""
    return (
        sum(p.relation != "in" for p in places),
        sum(p.geoname is not None or p.division is not None for p in places),
        sum(p.end - p.start for p in places),
    )


def _find(text: str, code: str | None, found: list[Spot], country: str | None, *, bare: bool) -> list[Place]:
    """Choose among what each spot can be, then find what only its neighbours tell."""
    place_words = words_of(code)
    told = [_told(text, spot, code) if spot.entries else None for spot in found]
    _announce(text, found, code)
    _support(text, found)
    _of_people(text, found, code)
    weights = evidence(found, words(text), code)
    if country:
        # What the caller knows outweighs what the text seems to say.
        weights[country] += 10 + 2 * sum(weights.values())
    choose(text, found, weights, place_words, bare=bare)
    if bare and not country:
        _transliterated(found)
    for n, spot in enumerate(found):
        if spot.entry and not spot.entries:
            told[n] = _told(text, spot, code)
    unknown = locate_unknown(text, found, told, code, bare=bare)
    places = [_place(text, spot, relation) for spot, relation in zip(found, told, strict=True) if spot.entry]
    places = between(text, places + unknown, code)
    places += anaphors(text, places, code)
    return apart(places)


def _told(text: str, spot: Spot, code: str | None) -> Relation | None:
    relation = relations.before(text, spot.start, code)
    if relation is None:
        relation = _around(text, spot, code)
    if relation:
        spot.relation = relation.name
    return relation


def _around(text: str, spot: Spot, code: str | None) -> Relation | None:
    """Relations that a noun after the name states ("Homs province"), or the direction of a movement before it."""
    place_words = words_of(code)
    following = _NEXT_WORD.match(text, spot.end)
    if following and (name := place_words.after.get(fold(following[1]))) and name != "in":
        return Relation(spot.start, name)
    if not spot.of and spot.before not in relations.direction_words(code):
        return None
    for pattern, name in relations.patterns(code).directions:
        if pattern.search(text, max(0, spot.start - _DIRECTION_REACH), spot.start):
            # The direction is of the movement, not of the place: its words stay outside the span.
            return Relation(spot.start, name)
    return None


def _announce(text: str, found: list[Spot], code: str | None) -> None:
    """A noun before a name that no gazetteer has ("le village de") says that it is a place."""
    town = relations.patterns(code).town
    for spot in found:
        if (
            not spot.entries
            and relations.triggered(text, spot.start, code)
            and town.search(text, max(0, spot.start - 60), spot.start)
            and (not words_of(code).person_follows or _cut_person(text, spot))
        ):
            spot.announced = spot.cue = True


def _cut_person(text: str, spot: Spot) -> bool:
    """``мэр города Нарын Насрин Хаддад``: first and last name of somebody are no part of a place; whether a place is left."""
    parts = spot.surface.split()
    if len(parts) == _WITH_PERSON - 1:
        return fold(parts[0]) not in given_names()
    if len(parts) >= _WITH_PERSON and all(part[0].isupper() for part in parts[-2:]):
        spot.end -= len(" ".join(parts[-2:])) + 1
        spot.surface = text[spot.start : spot.end]
        spot.key = fold(spot.surface)
    return True


def _support(text: str, found: list[Spot]) -> None:
    """A country or division in apposition decides the town before it ("Homs, Syria", "Paris, Texas")."""
    for spot, after in itertools.pairwise(found):
        if after.entries and spot.entries and 0 < after.start - spot.end < 4 and _APPOSED.match(text[spot.end : after.start]):
            wide = [e for e in after.entries if e.feature in "CA"]
            inside = {e.country for e in spot.entries} | {e.division for e in spot.entries}
            spot.support += [code for e in wide if (code := e.division or e.country) in inside]


def _of_people(text: str, found: list[Spot], code: str | None) -> None:
    """An adjective of a people right behind a name says in whose country the town lies ("Lebanese Tripoli", in Arabic)."""
    words_here = words_of(code)
    known = words_here.demonyms
    for spot in found:
        if len(spot.entries) < 2 or not (following := _NEXT_WORD.match(text, spot.end)):
            continue
        word = fold(following[1])
        iso = known.get(word) or known.get(word.removeprefix(words_here.article))
        if iso and any(entry.country == iso for entry in spot.entries):
            spot.support.append(iso)


def _transliterated(found: list[Spot]) -> None:
    """With neither country nor exact spelling, a name alone is matched only where one place of the world sounds the same."""
    for spot in found:
        if spot.entry is None and not spot.entries and (near := alike_anywhere(spot.surface, tuple(sorted(TRANSLITERATED)))):
            spot.entry, spot.confidence = near[0], 0.5


def _place(text: str, spot: Spot, told: Relation | None) -> Place:
    """The mention of a spot that has its entry, with the relation that the words around it tell."""
    entry = spot.entry
    assert entry is not None
    relation, start, distance = (
        told.name if told else "in",
        told.start if told else spot.start,
        told.distance_km if told else None,
    )
    if entry.feature == "C" and told and told.compass and distance is None:
        relation = f"in_{told.compass}_of"
    if relation == "province_of" and entry.feature in "CA":
        relation = "in"
    return Place(
        start=start,
        end=spot.end,
        text=text[start : spot.end],
        name=spot.surface,
        geoname=entry.id if entry.id > 0 else None,
        division=entry.division,
        country=entry.country,
        # Divisions that nobody has located stand at zero.
        lat=entry.lat if entry.lat or entry.lon else None,
        lon=entry.lon if entry.lat or entry.lon else None,
        relation=relation,
        distance_km=distance,
        confidence=spot.confidence,
    )
