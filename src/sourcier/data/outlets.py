"""The registry of outlets and agencies, written for this project (``outlets.tsv``)."""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from sourcier.records import Outlet
from sourcier.words import fold

TABLE = Path(__file__).with_name("outlets.tsv")
_HOST = re.compile(r"^(?:https?://)?(?:www\d?\.|m\.)?((?:[^\W_]|-)+(?:\.(?:[^\W_]|-)+)+)(?=[/:?#]|$)", re.IGNORECASE)
_KEY = re.compile(r"[\W_]+")


class Row(NamedTuple):
    """One line of the registry; names that start with "?" are sure only when asked for."""

    id: str
    kind: str
    country: str | None
    domains: tuple[str, ...]
    names: tuple[str, ...]


class Registry(NamedTuple):
    """The rows, and the row of each name (its letters alone) and of each domain."""

    rows: tuple[Row, ...]
    by_name: dict[str, Row]
    by_domain: dict[str, Row]


@lru_cache(maxsize=1)
def registry() -> Registry:
    """Load the registry once."""
    rows = []
    for line in TABLE.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            id, kind, country, domains, names = line.split("\t")
            hosts = tuple(d for d in domains.split("|") if d != "-")
            rows.append(Row(id, kind, country or None, hosts, tuple(names.split("|"))))
    by_name = {_name_key(name): row for row in reversed(rows) for name in row.names}
    by_domain = {domain: row for row in reversed(rows) for domain in row.domains}
    return Registry(tuple(rows), by_name, by_domain)


def _name_key(name: str) -> str:
    return _KEY.sub("", fold(name))


def domain_of(address: str) -> str | None:
    """The host of a URL or a bare domain without "www.", in lower case; None for what is neither."""
    match = _HOST.match(address.strip())
    return match[1].lower() if match else None


# An input names its outlets again and again.
@lru_cache(maxsize=1024)
def outlet_row(name_or_domain: str) -> Row | None:
    """The row of a name, a domain, a subdomain of one, or a URL."""
    known = registry()
    row = known.by_name.get(_name_key(name_or_domain))
    host = domain_of(name_or_domain)
    while row is None and host and "." in host:
        row = known.by_domain.get(host)
        host = host.partition(".")[2]
    return row


def find_outlet(name_or_domain: str) -> Outlet | None:
    """The outlet or agency of a name, a domain or a URL.

    Args:
        name_or_domain: "Le Monde", "lemonde.fr", "https://www.lemonde.fr/a.html"; any case, accents and script.

    Returns:
        Its usual name, main domain, country and kind (``agency`` for news agencies), or None where it is not in the registry.
    """
    row = outlet_row(name_or_domain)
    if row is None:
        return None
    return Outlet(
        name=row.names[0].lstrip("?"), domain=row.domains[0] if row.domains else None, country=row.country, kind=row.kind
    )
