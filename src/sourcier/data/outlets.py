"""The registry of outlets and agencies: the one written for this project (``outlets.tsv``), and the user's own beside it.

The files that SOURCIER_OUTLETS names (several parted as on a PATH) are read after ours, which goes before them.
"""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from sourcier.errors import UsageError
from sourcier.records import Outlet
from sourcier.words import fold

TABLE = Path(__file__).with_name("outlets.tsv")
# All outlets of the world with their addresses take less.
MOST_BYTES = 50_000_000
_HOST = re.compile(r"^(?:https?://)?(?:www\d?\.|m\.)?((?:[^\W_]|-)+(?:\.(?:[^\W_]|-)+)+)(?=[/:?#]|$)", re.IGNORECASE)
_KEY = re.compile(r"[\W_]+")


class Row(NamedTuple):
    """One line of the registry; names that start with "?" are sure only when asked for."""

    id: str
    kind: str
    country: str | None
    domains: tuple[str, ...]
    names: tuple[str, ...]
    owner: str | None = None


class Registry(NamedTuple):
    """The rows, and the row of each name (its letters alone) and of each domain; and whose the outlets of some names are."""

    rows: tuple[Row, ...]
    by_name: dict[str, Row]
    by_domain: dict[str, Row]
    owners: dict[str, str]


@lru_cache(maxsize=1)
def registry() -> Registry:
    """Load the registry once.

    Raises:
        UsageError: A file that SOURCIER_OUTLETS names is none.
    """
    own = [Path(one) for one in os.environ.get("SOURCIER_OUTLETS", "").split(os.pathsep) if one]
    rows = [row for path in (TABLE, *own) for row in _rows(path)]
    by_name = {name_key(name): row for row in reversed(rows) for name in row.names}
    by_domain = {domain: row for row in reversed(rows) for domain in row.domains}
    owners = {name_key(name): row.owner for row in reversed(rows) if row.owner for name in row.names}
    return Registry(tuple(rows), by_name, by_domain, owners)


def _rows(path: Path) -> list[Row]:
    try:
        if path.stat().st_size > MOST_BYTES:
            raise ValueError(f"larger than {MOST_BYTES // 1_000_000} MB")
        lines = path.read_text(encoding="utf-8").splitlines()
        return [_row(line) for line in lines if line and not line.startswith("#")]
    except (OSError, ValueError) as error:
        raise UsageError(f"{path} is no registry of outlets ({error}): make one with `sourcier outlets import`") from error


def _row(line: str) -> Row:
    id, kind, country, domains, names, *owner = line.split("\t")
    hosts = tuple(d for d in domains.split("|") if d != "-")
    return Row(id, kind, country or None, hosts, tuple(names.split("|")), owner[0] or None if owner else None)


def name_key(name: str) -> str:
    """The letters and figures of a name alone, folded: what names are compared by."""
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
    row = known.by_name.get(name_key(name_or_domain))
    host = domain_of(name_or_domain)
    while row is None and host and "." in host:
        row = known.by_domain.get(host)
        host = host.partition(".")[2]
    return row


def _owner(names: Sequence[str]) -> str | None:
    owners = registry().owners
    return next((owner for name in names if (owner := owners.get(name_key(name)))), None) if owners else None


def find_outlet(name_or_domain: str) -> Outlet | None:
    """The outlet or agency of a name, a domain or a URL.

    Args:
        name_or_domain: "Le Monde", "lemonde.fr", "https://www.lemonde.fr/a.html"; any case, accents and script.

    Returns:
        Its usual name, main domain, country, kind (``agency`` for news agencies) and owner, or None where it is not in the registry.
    """
    row = outlet_row(name_or_domain)
    if row is None:
        return None
    return Outlet(
        name=row.names[0].lstrip("?"),
        domain=row.domains[0] if row.domains else None,
        country=row.country,
        kind=row.kind,
        # A table may tell whose an outlet is that ours knows already.
        owner=row.owner or _owner(row.names),
    )
