"""Words that relate one place to another, and names of countries and regions that the gazetteer does not have."""

from __future__ import annotations

from typing import Literal

import msgspec


class PlaceWords(msgspec.Struct, frozen=True, kw_only=True):
    """What a language says around places. All words are folded (``words.fold``); patterns run over the text as written.

    Attributes:
        compass: Direction word to its name ("nord-ouest" to "north_west"), adjectives included.
        numbers: Number words used with distances ("une vingtaine" to 20).
        units: Unit of distance to kilometres.
        of: Regex of what links a relation word to a place ("de la ", "d'"), its trailing space included.
        links: Words of the patterns below that tell no relation by themselves.
        town: Regex of nouns for a town, which may stand between ("de la ville de").
        qualifier: Regex of up to two adjectives that may follow a noun of place.
        outside: Regexes that end right before ``of``: "{compass}" there means outside the place ("au {compass}").
        inside: The same, meaning a part of the place ("le {compass}").
        distance: Regexes with "{number}" and "{unit}", and perhaps "{compass}", that end right before ``of``.
        relations: Pairs of regex (ending right before ``of``) and the relation that it states.
        between: Regexes that open "A and B": between two places, or a road that links them; ``joins`` are the words that join.
        directions: Regexes right before a place that say where a movement goes ("to") or comes from ("from").
        locatives: Words right before a name that show that it is a place.
        names_town: Regexes right before a name that show that it is a place even if no gazetteer has it.
        villages: The same as words as they are written, in scripts without case; ``village_openers`` begin names of two words.
        after: Nouns right after a name, with the relation they state ("Province" to "province_of").
        modifiers: Words that may be capitalised before a place name without making another name of it ("Northern").
        situated: Regex of what may stand between a name and the relation that locates it (", située ").
        anaphors: Regexes for the town named before ("cette ville").
        countries: Names of countries beside those of CLDR, and acronyms (case matters for these), to ISO codes.
        demonyms: Singular adjectives and nouns of peoples to ISO codes.
        regions: Names of first-level divisions to ISO 3166-2 codes.
        region_adjectives: Adjectives of first-level divisions, which name one only before a noun of ``after``.
        person_follows: Whether a person may be named right behind the genitive of a place ("мэр Казани Иван Лунин").
        common: Capitalised words that are rarely the town that has the same name.
        plural: Endings that a demonym may take.
        article: The article that adjectives and names are written together with.
        adjunct: Where an acronym of a country stands when it is an adjective: before its noun ("US forces") or after it.
    """

    compass: dict[str, str] = {}
    numbers: dict[str, float] = {}
    units: dict[str, float] = {}
    of: str = "(?!)"
    links: frozenset[str] = frozenset()
    town: str = "(?!)"
    qualifier: str = ""
    outside: tuple[str, ...] = ()
    inside: tuple[str, ...] = ()
    distance: tuple[str, ...] = ()
    relations: tuple[tuple[str, str], ...] = ()
    between: tuple[str, ...] = ()
    joins: str = "(?!)"
    directions: tuple[tuple[str, str], ...] = ()
    locatives: frozenset[str] = frozenset()
    names_town: tuple[str, ...] = ()
    villages: frozenset[str] = frozenset()
    village_openers: frozenset[str] = frozenset()
    after: dict[str, str] = {}
    modifiers: frozenset[str] = frozenset()
    situated: str = "(?!)"
    anaphors: tuple[str, ...] = ()
    countries: dict[str, str] = {}
    demonyms: dict[str, str] = {}
    regions: dict[str, str] = {}
    region_adjectives: dict[str, str] = {}
    person_follows: bool = False
    common: frozenset[str] = frozenset()
    plural: tuple[str, ...] = ()
    article: str = ""
    adjunct: Literal["before", "after", ""] = ""


def by_code(table: str) -> dict[str, str]:
    """Turn lines "SY syrien syrienne" into {"syrien": "SY", "syrienne": "SY"}; "_" in a word stands for a space."""
    return {word.replace("_", " "): line.split()[0] for line in table.strip().splitlines() for word in line.split()[1:]}
