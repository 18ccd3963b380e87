"""How far two tellings agree on where it happened and on how many: points that are added to those of `likeness`."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import product

from sourcier.claims.towns import AREA
from sourcier.claims.weights import Weights
from sourcier.data.actions import FAMILY_OF
from sourcier.data.concepts import MEASURES, ancestors, counts_alike, duty, overlap, part_in_attack, side
from sourcier.data.distance import kilometres
from sourcier.data.spelling import consonants
from sourcier.data.transliteration import likeness, script
from sourcier.records import Place, Quantity, Telling
from sourcier.words import words

# Places nearer than this are one scene told by different landmarks; farther apart than the second they are two.
_SAME_SCENE_KM = 50.0
_OTHER_SCENE_KM = 120.0
# Relations that put an event at a place; the others put it somewhere around or in a part of it.
_AT = frozenset({"in", "near", "at", "from", "to", "suburb_of"})
_OTHER_SCENE, _OTHER_COUNTRY = -9.0, -4.5
# Two villages that no gazetteer has, each told to lie in a part of a country; opposite parts of one country.
_OTHER_VILLAGE, _OPPOSITE_PARTS = -3.5, -2.0
# Two towns that no gazetteer has, and one country or area.
_OTHER_TOWN, _ONE_AREA = -3.0, 0.3
_OPPOSITES = frozenset({frozenset({"in_north_of", "in_south_of"}), frozenset({"in_east_of", "in_west_of"})})
# Names of villages that are less alike are two: as they are written, with their consonants, unless they are written nearly the
# same; and as they are heard in two scripts.
_SPELLED, _SOUNDED, _MISSPELT, _HEARD = 0.6, 0.8, 0.8, 0.3
# Counting the same thing, and how much its amounts agree.
COUNTED_ALIKE, _AMOUNT = 1.1, 0.8
# Both tell numbers; only one does.
_BOTH_COUNT, _ONE_COUNTS = 0.6, -0.8
# One counts those who fight a state, the other its forces; or guards and prisoners; or attackers and whom they attacked.
_OPPOSED = -2.5
# What is done to people who are killed or hurt.
_SUFFERED = frozenset({"casualties", "injuries", "assault", "coercion"})
# Numbers of one thing in two versions differ by a factor of two or three (as powers of two); each further power tells them apart.
_VERSIONS, _FARTHER = 1.2, 0.8


def places(a: Sequence[Place], b: Sequence[Place], weights: Weights | None = None) -> float:
    """The best agreement of one's main place with any of the other, or the worst news if the main places lie far apart."""
    if not a or not b:
        return 0.0
    best = max(
        [
            *[_place_agreement(a[0], other, weights) for other in b],
            *[_place_agreement(one, b[0], weights) for one in a[1:]],
        ]
    )
    if best >= 0.5:
        return best
    if _other_villages(a, b):
        return _OTHER_VILLAGE
    if weights and _other_towns(a, b, weights):
        return _OTHER_TOWN
    if _countries(a) and _countries(b) and not _countries(a) & _countries(b):
        return _OTHER_COUNTRY
    if any(frozenset((one.relation, other.relation)) in _OPPOSITES for one in a for other in b if _anchor(one) == _anchor(other)):
        return _OPPOSITE_PARTS
    gap = _kilometres(a[0], b[0])
    if gap is None or a[0].division is None or b[0].division is None:
        return best
    if gap > _OTHER_SCENE_KM:
        return _OTHER_SCENE
    return best - 1.5 if gap > _SAME_SCENE_KM else best


def _other_villages(a: Sequence[Place], b: Sequence[Place]) -> bool:
    """Whether both name villages that no gazetteer has in a country, and none that may be one."""
    mine, theirs = ([p.name for p in told if _in_a_country(p)] for told in (a, b))
    return bool(mine and theirs) and not any(one_village(*sorted(pair)) for pair in product(mine, theirs))


def _other_towns(a: Sequence[Place], b: Sequence[Place], weights: Weights) -> bool:
    """Whether both name towns that no gazetteer has and the other does not name, and no article names one of each together.

    A county that both name beside their town is of both.
    """
    mine, theirs = ([p.name for p in told if p.geoname is None and p.relation != AREA] for told in (a, b))
    alone = [one for one in mine if not any(weights.one_town(one, other) for other in theirs)]
    others = [other for other in theirs if not any(weights.one_town(one, other) for one in mine)]
    return bool(alone and others) and all(weights.two_towns(one, other) for one, other in product(alone, others))


def _in_a_country(place: Place) -> bool:
    """Whether a place is a village of which nothing is known but its country."""
    return place.geoname is None and place.near is not None and place.division is None


@lru_cache(maxsize=4096)
def one_village(a: str, b: str) -> bool:
    """Whether two names may be spellings of one."""
    one, other = ("".join(words(name).folded) for name in (a, b))
    if script(one) != script(other):
        return likeness(one, other) >= _HEARD
    spelled = _ratio(one, other)
    return spelled >= _MISSPELT or (spelled >= _SPELLED and _ratio(consonants(one), consonants(other)) >= _SOUNDED)


def _ratio(one: str, other: str) -> float:
    return SequenceMatcher(None, one, other, autojunk=False).ratio()


def _anchor(place: Place) -> int | None:
    return place.geoname or place.near


def _countries(places: Sequence[Place]) -> set[str]:
    return {p.country for p in places if p.country}


def _place_agreement(a: Place, b: Place, weights: Weights | None) -> float:
    if a.geoname is None and b.geoname is None:
        if one_village(*sorted((a.name, b.name))):
            return _ONE_AREA if AREA in (a.relation, b.relation) else 2.0
        return 0.5 if a.near is not None and a.near == b.near and not _in_a_country(a) else 0.0
    anchor_a, anchor_b = _anchor(a), _anchor(b)
    if anchor_a is not None and anchor_a == anchor_b:
        if a.division is None:
            return _ONE_AREA
        same_spot = a.relation == b.relation or {a.relation, b.relation} <= _AT
        rarity = weights.rarity(f"place:{anchor_a}") if weights else 1.0
        return (1.2 if same_spot else 0.6) * rarity
    gap = _kilometres(a, b)
    if gap is not None and gap <= _SAME_SCENE_KM and a.division is not None and b.division is not None:
        return 0.7
    return 0.0


def _kilometres(a: Place, b: Place) -> float | None:
    if a.lat is None or b.lat is None or a.lon is None or b.lon is None:
        return None
    return kilometres((a.lat, a.lon), (b.lat, b.lon))


def quantities(a: Telling, b: Telling) -> float:
    """Agreement of the best comparable pair; a disagreement costs little, since numbers are what drifts.

    Soldiers and the militants whom they fight are counted apart, and so are the guards and the prisoners whom something befell.
    """
    if not a.quantities or not b.quantities:
        return 0.0
    if _opposed(a, b, side) or _befell_two_camps(a, b):
        return _OPPOSED
    best: float | None = None
    for one in a.quantities[:3]:
        for other in b.quantities[:3]:
            if counts_alike(one, other):
                points = COUNTED_ALIKE + _AMOUNT * _quantity_agreement(one, other)
                best = points if best is None else max(best, points)
    return best or 0.0


def _befell_two_camps(a: Telling, b: Telling) -> bool:
    """Whether two tellings say what befell people of two camps, and neither of both: guards and inmates, attackers and others."""
    return _befell(a) and _befell(b) and any(_opposed(a, b, camp) for camp in (duty, part_in_attack))


def _opposed(a: Telling, b: Telling, camp: Callable[[str], str | None]) -> bool:
    """Whether two tellings count people of two camps, and neither of them both."""
    one, other = ({on for q in t.quantities if q.concept and (on := camp(q.concept))} for t in (a, b))
    return bool(one and other) and one.isdisjoint(other)


def _befell(telling: Telling) -> bool:
    """Whether a telling states what those whom it counts suffered: of guards and prisoners either may be arrested, or freed."""
    return FAMILY_OF.get(telling.action) in _SUFFERED


def only_measures_alike(a: Telling, b: Telling) -> bool:
    """Whether two tellings have only a measure in common of all they count: of what nine, and of what twelve per cent?"""
    pair = counted_alike(a, b)
    if pair is None or overlap(*pair):
        return False
    return any(one.concept is not None and not MEASURES.isdisjoint(ancestors(one.concept)) for one in pair)


def counted_alike(a: Telling, b: Telling) -> tuple[Quantity, Quantity] | None:
    """The pair of quantities that `quantities` goes by; None where nothing can be compared."""
    pairs = [(one, other) for one in a.quantities[:3] for other in b.quantities[:3] if counts_alike(one, other)]
    return max(pairs, key=lambda pair: _quantity_agreement(*pair), default=None)


def numbered(a: Telling, b: Telling) -> float:
    """Points for telling numbers at all, whatever they count: who counts and who does not seldom tell one thing."""
    if a.quantities and b.quantities:
        return _BOTH_COUNT
    return _ONE_COUNTS if a.quantities or b.quantities else 0.0


def _quantity_agreement(a: Quantity, b: Quantity) -> float:
    if a.value is None or b.value is None:
        return 0.2
    if not overlap(a, b):
        return -0.2 - _FARTHER * max(0.0, abs(math.log2(max(a.value, 1) / max(b.value, 1))) - _VERSIONS)
    if a.concept and MEASURES.intersection(ancestors(a.concept)):
        return 0.4
    # Small numbers agree by chance; 2 and 2 say little, 120 and 120 a lot.
    return min(2.0, 0.4 + 0.4 * math.log2(max(a.value, b.value, 1)))
