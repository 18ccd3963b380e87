"""Which place each name of an article means: one joint choice, or none where nothing is sure."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable

from sourcier.data.distance import kilometres
from sourcier.data.gazetteer import Entry
from sourcier.data.spelling import ARABIC_SCRIPT, TRANSLITERATED, has_article
from sourcier.languages.places import PlaceWords
from sourcier.mentions.places.senses import alike, given_names, is_common, peoples
from sourcier.mentions.places.spot import Spot
from sourcier.mentions.places.spots import is_title_case
from sourcier.words import Words, among

Weights = defaultdict[str, float]
# Weight of each kind of evidence for a country: its name tells more than an adjective of its people.
_NAMED, _PEOPLE, _CITY = 2.0, 1.0, 1.0
# A town of this size that no other of its name comes near is what the name means anywhere in the world.
_FAMOUS = 100_000
# How far the population of the first must exceed the second's for a name to stand as evidence of its country.
_DOMINANT = 10
# A lone small town with nothing else for it: below this, a name with a locative is still not taken.
_SMALL, _SMALL_MAIN = 40_000, 3_000
# Kilometres within which places of one story support each other.
_NEAR = 200.0
# Of the places told so far, only the last ones are asked.
_ANCHORS = 12
# "Co", "San", "VIe" are towns somewhere.
_SHORT = 4
# No transliterated name of a town is longer.
_LONGEST_SURFACE = 40
# What the country of the article is worth: a town there goes before one some hundred times as large elsewhere.
_COUNTRY = 2.6
# A small town is hardly meant by a name that is not its own where a larger one has it ("Genève" in Illinois).
_FOREIGN_NAME, _SMALL_TOWN = 1.5, 50_000
# A country beats whatever else its name means; a lone meaning beats the next by so much.
_COUNTRY_SCORE, _ALONE = 12.0, 3.0
# A division counts as a town of this size, so that its seat, which often has the very name, goes before it.
_DIVISION = 60_000


def evidence(found: Iterable[Spot], words: Words, code: str | None) -> Weights:
    """How strongly an article points to each country."""
    weights: Weights = defaultdict(float)
    known = peoples(code)
    for at in among(words.folded, known):
        weights[known[words.folded[at]]] += _PEOPLE
    for spot in found:
        if spot.entries:
            first = spot.entries[0]
            rival = spot.entries[1].population if len(spot.entries) > 1 else 0
            if first.feature == "C":
                weights[first.country] += _NAMED
            elif not spot.blocked and first.population >= _FAMOUS and first.population > _DOMINANT * rival:
                weights[first.country] += _CITY
    return weights


def choose(text: str, found: list[Spot], weights: Weights, words: PlaceWords, *, bare: bool = False) -> None:
    """Fill in the place of each spot that has a sure one.

    Args:
        text: The article.
        found: Its spots, changed in place.
        weights: Its evidence for countries.
        words: The words of its language.
        bare: The text is nothing but a place, says the caller.
    """
    persons = _persons(text, found)
    sense: dict[str, Entry] = {}
    anchors: list[Entry] = []
    top = max(weights.values(), default=0.0)
    for final in (False, True):
        for spot in found:
            if spot.entries and (final or not spot.blocked) and spot.entry is None:
                _settle(text, spot, sense, anchors, weights, top, words, persons, bare)
    countries = tuple(c for c, n in sorted(weights.items(), key=lambda w: -w[1])[:4] if c in TRANSLITERATED and n >= _NAMED)
    for spot in found:
        if not spot.entries and countries and len(spot.surface) < _LONGEST_SURFACE:
            _transliterate(spot, countries, persons, bare)


def _transliterate(spot: Spot, countries: tuple[str, ...], persons: set[str], bare: bool) -> None:
    """Match a name that no table has by its skeleton, in the countries that the article is about, the likeliest first."""
    arabic = has_article(spot.surface)
    if spot.key in persons or not (spot.cue or bare or arabic):
        return
    for country in countries:
        # An Arabic article rules out the Cyrillic world; without one, chance needs more likeness to be beaten.
        near = alike(spot.surface, country, 0.6 if arabic else 0.75) if not arabic or country in ARABIC_SCRIPT else ()
        if near:
            spot.entry, spot.confidence = near[0], 0.6
            return


def _settle(
    text: str,
    spot: Spot,
    sense: dict[str, Entry],
    anchors: list[Entry],
    weights: Weights,
    top: float,
    words: PlaceWords,
    persons: set[str],
    bare: bool,
) -> None:
    """Give a spot its entry and how sure that is, or leave it without one."""
    known = sense.get(spot.key)
    if spot.blocked:
        if known and is_title_case(text, spot.start):
            spot.entry, spot.confidence = known, 0.6
        return
    if known is None or spot.support:
        entry, score, margin = best(spot, anchors, weights, top)
        if not bare and not _is_sure(spot, entry, weights, words, persons, entry in anchors):
            return
        spot.confidence = round(min(0.99, 0.5 + 0.05 * score + 0.1 * min(margin, 2.0)), 2)
    else:
        entry = known
        if not bare and not _is_sure(spot, entry, weights, words, persons, True):
            return
        spot.confidence = 0.8
    spot.entry = entry
    sense.setdefault(spot.key, entry)
    if entry.feature != "C":
        anchors.append(entry)


def best(spot: Spot, anchors: list[Entry], weights: Weights, top: float) -> tuple[Entry, float, float]:
    """The likeliest meaning, its score, and by how much it beats the next; ``top`` is the most that any country weighs."""
    if len(spot.entries) == 1 and spot.entries[0].feature == "C":
        return spot.entries[0], _COUNTRY_SCORE, _ALONE
    near: dict[str, list[Entry]] = {}
    for anchor in anchors[-_ANCHORS:]:
        near.setdefault(anchor.country, []).append(anchor)
    scores = [_score(entry, near, weights, top, spot.support) for entry in spot.entries]
    score = max(scores)
    at = scores.index(score)
    margin = score - max(scores[:at] + scores[at + 1 :]) if len(scores) > 1 else _ALONE
    return spot.entries[at], score, margin


def _score(entry: Entry, near: dict[str, list[Entry]], weights: Weights, top: float, support: list[str]) -> float:
    if entry.feature == "C":
        return _COUNTRY_SCORE
    population = entry.population or (_DIVISION if entry.feature == "A" else 0)
    score = math.log10(population + 100)
    score += 0.7 * (entry.main and entry.feature != "A") + 1.0 * (entry.feature == "PPLC")
    if not entry.main and population < _SMALL_TOWN:
        score -= _FOREIGN_NAME
    if top:
        score += _COUNTRY * weights[entry.country] / top * min(1.0, top / 2)
    if entry.country in near and any(kilometres((a.lat, a.lon), (entry.lat, entry.lon)) < _NEAR for a in near[entry.country]):
        score += 1.0
    if support and (entry.country in support or entry.division in support):
        score += 8.0
    return score


def _is_sure(spot: Spot, entry: Entry, weights: Weights, words: PlaceWords, persons: set[str], told: bool) -> bool:
    """Whether a name may be taken for a place at all, and for this one."""
    # "sold to Hercules": where a movement goes may be a person or a company as well.
    announced = spot.cue or spot.relation not in (None, "to", "from") or bool(spot.support)
    if spot.key in persons and not announced and (entry.feature != "C" or spot.key in given_names()):
        return False
    if entry.feature == "C":
        return spot.noun
    supported = weights[entry.country] >= _PEOPLE or told or bool(spot.support)
    if entry.feature == "A":
        return spot.table or supported
    if spot.key in words.demonyms or "." in spot.surface:
        return False
    if _is_doubtful(spot):
        # "in Nice", "in Reading": the town of a common word must be large, be announced, and not open a sentence.
        large = entry.population >= _FAMOUS or (supported and entry.population >= _SMALL)
        return announced and large and (not spot.initial or told)
    if announced:
        return supported or entry.population >= _SMALL or (entry.main and entry.population >= _SMALL_MAIN)
    if supported and (spot.of or entry.country in TRANSLITERATED or told):
        return entry.population >= _SMALL_MAIN or told
    return entry.population >= _FAMOUS


def _is_doubtful(spot: Spot) -> bool:
    """Whether a name is more often something else: a common word, a word of the article itself, two or three letters."""
    return spot.everyday or is_common(spot.surface) or len(spot.surface) < _SHORT


def _persons(text: str, found: list[Spot]) -> set[str]:
    """Single words that stand inside a longer capitalised name and never with a locative: surnames and the like."""
    inside = {s.key for s in found if s.blocked and " " not in s.surface and not is_title_case(text, s.start)}
    return inside - {s.key for s in found if s.cue and not s.blocked}
