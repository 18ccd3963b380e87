"""What a surface may mean: names of the language's own tables first, then the gazetteer."""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import SequenceMatcher
from functools import lru_cache

from sourcier.data import gazetteer
from sourcier.data.gazetteer import Entry
from sourcier.data.spelling import compact, has_article, inflections, sounds, without_article
from sourcier.languages import ALL, language
from sourcier.languages.places import PlaceWords
from sourcier.words import fold

_ELIDED = re.compile(r"^(?:[ldnjsmtcLDNJSMTC]|[Qq]u)['’ʼ]")
# What parts an elided article, a possessive or a part of a town from a name.
_PARTED = re.compile(r"['’ʼ-]")
_POSSESSIVE = re.compile(r"['’ʼ]s?$")
# The longest name of a place in use is some 60 letters long.
_LONGEST = 100
# Below this likeness of sounds a shared skeleton is chance.
_ALIKE = 0.6


@lru_cache(maxsize=16)
def words_of(code: str | None) -> PlaceWords:
    """The place words of a language; empty where nothing is known of it."""
    known = language(code)
    return known.places if known and known.places else PlaceWords()


@lru_cache(maxsize=16)
def _tables(code: str | None) -> tuple[dict[str, str], dict[str, str], dict[str, str]]:
    """Acronyms as written, countries and regions by compact key: of one language, or of all where it is not known."""
    known = [words_of(code)] if code else [one.places for one in ALL if one.places]
    acronyms, countries, regions = {}, {}, {}
    for words in known:
        for name, iso in words.countries.items():
            if name.isupper() and len(name) < 7:
                acronyms[name.replace(".", "")] = iso
            else:
                countries[compact(name)] = iso
        regions.update({compact(name): iso for name, iso in words.regions.items()})
    return acronyms, countries, regions


@lru_cache(maxsize=40_000)
def senses(surface: str, code: str | None) -> tuple[Entry, ...]:
    """The places that a surface may mean, the most populous first; none for an acronym that is no country."""
    if len(surface) > _LONGEST:
        return ()
    acronyms, countries, regions = _tables(code)
    iso = acronyms.get(surface.replace(".", ""))
    plain = surface.isascii()
    if iso is None and surface.isupper() and len(surface) < 5:
        return () if plain else gazetteer.by_name(surface)
    for form in _forms(surface, code):
        key = compact(form)
        iso = iso or countries.get(key)
        found = gazetteer.country(iso) if iso else gazetteer.division(regions[key]) if key in regions else None
        if found:
            # A town of the same name stays possible: "Georgia", "Grenada".
            return (found, *gazetteer.by_key(key)) if key in regions else (found,)
        if len(key) > 1 and (plain or not inflections(form)) and (entries := gazetteer.by_key(key)):
            return entries
    return () if plain else _inflected(surface)


def _inflected(surface: str) -> tuple[Entry, ...]:
    """The places of a Cyrillic name and of every nominative that it may inflect, the most populous first."""
    forms = inflections(surface)
    if not forms:
        # As it is written, it has been asked for.
        return ()
    found = {e.id: e for form in forms for e in gazetteer.by_name(form)}
    found |= {e.id: e for e in gazetteer.by_name(surface)}
    return tuple(sorted(found.values(), key=lambda e: (e.feature != "C", -e.population)))


def _forms(surface: str, code: str | None) -> Sequence[str]:
    """The surface, and the surface without its elided article or possessive."""
    if not _PARTED.search(surface):
        return (surface,)
    forms = [surface]
    bare = _POSSESSIVE.sub("", _without_elided(surface))
    if bare != surface:
        forms.append(bare)
    stem, _, part = bare.rpartition("-")
    # "Alep-Est", "Mossoul-Ouest": a part of the town.
    if len(stem) > 2 and fold(part) in words_of(code).compass:
        forms.append(stem)
    return forms


def likeness(surface: str, entry: Entry) -> float:
    """How alike two romanisations sound, 0 to 1."""
    return SequenceMatcher(None, sounds(surface), sounds(entry.name), autojunk=False).ratio()


@lru_cache(maxsize=10_000)
def alike(surface: str, country: str, least: float) -> tuple[Entry, ...]:
    """Places of a country that the surface may transliterate, at least so alike, the most alike first."""
    bare = _POSSESSIVE.sub("", _without_elided(surface))
    rated = [(rate, e) for e in gazetteer.alike(bare, country) if (rate := likeness(bare, e)) >= least]
    if has_article(bare):
        # "ar-Raqqa": the gazetteer may have the name without its article.
        rated += [(1.0, e) for e in gazetteer.by_name(without_article(bare)) if e.country == country]
    return tuple(e for _, e in sorted(rated, key=lambda pair: (-pair[0], -pair[1].population)))


@lru_cache(maxsize=4_000)
def alike_anywhere(surface: str, countries: tuple[str, ...]) -> tuple[Entry, ...]:
    """A place that the surface transliterates where no country is known: only a name that sounds the same and is alone."""
    found = [e for country in countries for e in alike(surface, country, _ALIKE)]
    # "Soukhna" and "Sukhnah" sound the same; a lesser likeness in a whole continent is chance.
    close = [e for e in found if likeness(surface, e) >= 0.9]
    if len(close) == 1:
        return (close[0],)
    if not close and has_article(surface):
        article = [e for e in found if has_article(e.name)]
        return tuple(article) if len(article) == 1 else ()
    return ()


@lru_cache(maxsize=40_000)
def in_tables(surface: str, code: str | None) -> bool:
    """Whether the language's own tables name a country or region so."""
    acronyms, countries, regions = _tables(code)
    key = compact(_without_elided(surface))
    return surface.replace(".", "") in acronyms or key in countries or key in regions


@lru_cache(maxsize=16)
def peoples(code: str | None) -> dict[str, str]:
    """The adjectives and nouns of peoples in singular and plural, to ISO codes."""
    words = words_of(code)
    return {name + ending: iso for ending in words.plural for name, iso in words.demonyms.items()} | words.demonyms


@lru_cache(maxsize=1)
def _common() -> frozenset[str]:
    """Common words of all languages: names of media and parties cross languages ("South Front" in a French page)."""
    known = [one.places for one in ALL if one.places]
    return frozenset().union(*(words.common | set(words.compass) | set(words.after) for words in known))


@lru_cache(maxsize=1)
def given_names() -> frozenset[str]:
    """Given names of all languages: persons travel."""
    return frozenset().union(*(one.names.given for one in ALL if one.names))


@lru_cache(maxsize=40_000)
def is_common(surface: str) -> bool:
    """Whether every word of a surface is one that is rarely a place."""
    return _common().issuperset(fold(_without_elided(surface)).replace("-", " ").split())


def _without_elided(surface: str) -> str:
    """A surface without the article or pronoun that an apostrophe joins to it."""
    elided = _ELIDED.match(surface)
    return surface[elided.end() :] if elided else surface
