"""Tellings built by hand for the tests of grouping: what matters is what each says and where it was told."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

import msgspec

from sourcier.records import ChainLink, Place, Quantity, Statement, Telling, Time
from sourcier.words import words

# Invented villages near one another, and a town far from both: name -> (id, latitude, longitude).
PLACES = {"Lormes": (1, 47.3, 3.8), "Auxy": (2, 47.35, 3.9), "Valmont": (3, 49.7, 0.5)}


def on(day: str, *, until: str | None = None) -> Time:
    """A day, or the days up to but without ``until``."""
    latest = until or str(date.fromisoformat(day) + timedelta(days=1))
    return Time(start=0, end=1, text=day, earliest=day, latest=latest)


def at(name: str) -> Place:
    """A place of the table, or an unlisted one near Lormes."""
    if name in PLACES:
        geoname, lat, lon = PLACES[name]
        return Place(start=0, end=1, text=name, name=name, geoname=geoname, lat=lat, lon=lon, division="XX-A", country="XX")
    _, lat, lon = PLACES["Lormes"]
    return Place(start=0, end=1, text=name, name=name, near=1, lat=lat, lon=lon, division="XX-A", country="XX")


def of(value: float, concept: str, *, low: float | None = None, high: float | None = None) -> Quantity:
    """So many of something; bounds are the value unless given."""
    return Quantity(
        start=0,
        end=1,
        text=f"{value:g} {concept}",
        value=value,
        low=value if low is None else low,
        high=value if high is None else high,
        concept=concept,
    )


def telling(
    article: str,
    text: str,
    action: str,
    *,
    time: Time | None = None,
    place: str | None = None,
    quantity: Quantity | None = None,
    start: int = 0,
    ordinal: int | None = None,
    stance: str = "asserts",
    names: Sequence[str] = (),
) -> Telling:
    """A telling whose features are the words of its text, its place, its quantity and ``names``."""
    features = {f"stem:{w[:5]}" for w in words(text).folded if len(w) >= 4}
    features |= {f"name:{name}" for name in names}
    if place:
        features.add(f"place:{PLACES[place][0] if place in PLACES else place}")
    if quantity:
        features |= {f"concept:{quantity.concept}", f"number:{quantity.value:g}"}
    return Telling(
        article=article,
        language="fr",
        statement=Statement(id=f"{article}/{start}", content=(start, start + len(text)), stance=stance),  # type: ignore[arg-type]
        text=text,
        action=action,
        time=time,
        places=(at(place),) if place else (),
        quantities=(quantity,) if quantity else (),
        ordinal=ordinal,
        features=frozenset(features),
    )


def said_by(name: str, told: Telling) -> Telling:
    """The telling as somebody named says it."""
    chain = (ChainLink(name=name, kind="person", evidence=(0, 1)),)
    return msgspec.structs.replace(told, statement=msgspec.structs.replace(told.statement, chain=chain))
