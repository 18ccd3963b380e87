"""Public tables of outlets as a registry of the user's own, beside the one that ships with sourcier."""

from __future__ import annotations

import csv
import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from pathlib import Path

from sourcier.data.gazetteer import by_name
from sourcier.data.outlets import MOST_BYTES, Row, domain_of, name_key
from sourcier.errors import InputError, UsageError
from sourcier.words import fold

# What public tables call their columns; of several the first that is there counts, and of addresses all do.
ROLES: dict[str, tuple[str, ...]] = {
    "name": ("name", "nom", "outlet", "main assets", "title", "titre", "media", "source", "cible", "outlet name"),
    "address": ("address", "domain", "domains", "url", "website", "site", "home_page", "homepage", "prefixes", "link"),
    "country": ("country", "pays", "country_code"),
    "kind": ("kind", "type", "typology", "category", "media_type"),
    "owner": ("owner", "media company", "parent", "proprietaire", "groupe", "origine", "ownership"),
}
# Words of a kind in the tables' languages, and the State Media Monitor's codes; the first that fits.
_KINDS = (
    ("state_media", "sc capu capr isfm isf ism state government"),
    ("agency", "agency agence wire newswire"),
    ("broadcaster", "television tv radio broadcaster broadcast chaine channel ip"),
    ("magazine", "magazine hebdomadaire weekly revue"),
    ("newspaper", "newspaper presse press print journal quotidien daily"),
    ("blog", "blog"),
    ("website", "website site web online digital"),
)
# Everybody has pages there, so their addresses name nobody.
_SHARED = re.compile(
    r"(?:^|\.)(?:facebook|twitter|x|youtube|youtu|instagram|tiktok|t|telegram|vk|ok|linkedin|dailymotion|wikipedia|google|blogspot|"
    r"wordpress|medium|substack|soundcloud|flickr|tumblr|rutube|pinterest)\.[a-z.]{2,6}$"
)
_MOST_ROWS, _LONGEST_CELL, _MOST_DOMAINS = 200_000, 20_000, 20
_WORD = re.compile(r"[^\W_]+")
_CONTROL = re.compile(r"[\x00-\x1f\x7f|\u2028\u2029]+")


def read_outlets(path: str | Path, columns: Mapping[str, str] | None = None) -> Iterator[Row]:
    """The outlets of one CSV or TSV file whose first row names the columns.

    Args:
        path: The file.
        columns: Role (name, address, country, kind, owner) to the column that plays it, where its name does not tell.

    Raises:
        InputError: It cannot be read, is too large, or has no column of names.
        UsageError: For a role that there is not.
    """
    if unknown := set(columns or {}) - set(ROLES):
        raise UsageError(f"unknown column {sorted(unknown)[0]!r}: the columns that can be mapped are {', '.join(ROLES)}")
    lines = _text(Path(path)).splitlines(keepends=True)
    first = lines[0] if lines else ""
    reader = csv.reader(lines, delimiter="\t" if "\t" in first else ";" if first.count(";") > first.count(",") else ",")
    try:
        header = next(reader, [])
        places = _places(header, columns or {})
        if "name" not in places:
            known = ", ".join(header[:12]) or "none"
            raise InputError(str(path), f"no column of names among {known}: give it with --column name=COLUMN")
        for cells in islice(reader, _MOST_ROWS):
            if row := _row({role: [cells[at] for at in listed if at < len(cells)] for role, listed in places.items()}):
                yield row
    except csv.Error as error:
        raise InputError(str(path), f"line {reader.line_num} is no row of a table ({error})") from error


def _text(path: Path) -> str:
    try:
        if path.stat().st_size > MOST_BYTES:
            raise InputError(str(path), f"larger than {MOST_BYTES // 1_000_000} MB: no table of outlets is")
        return path.read_bytes().decode("utf-8-sig", errors="replace").replace("\0", "")
    except OSError as error:
        raise InputError(str(path), f"cannot be read ({error.strerror})") from error


def _places(header: Sequence[str], columns: Mapping[str, str]) -> dict[str, list[int]]:
    """Role to the numbers of the columns that play it."""
    named = {fold(cell.strip()): at for at, cell in reversed(list(enumerate(header)))}
    found: dict[str, list[int]] = {}
    for role, synonyms in ROLES.items():
        wanted = (fold(columns[role].strip()),) if role in columns else synonyms
        listed = [named[name] for name in wanted if name in named]
        if listed:
            found[role] = listed if role == "address" else listed[:1]
    return found


def _row(cells: Mapping[str, list[str]]) -> Row | None:
    """One outlet; None where it has no name."""
    value = {role: _CONTROL.sub(" ", listed[0][:_LONGEST_CELL]).strip() for role, listed in cells.items() if listed}
    name = value.get("name", "")[:200].lstrip("?#")
    if not name_key(name):
        return None
    owner = value.get("owner", "")[:200]
    addresses = [part for cell in cells.get("address", ()) for part in re.split(r"[|\s]+", cell[:_LONGEST_CELL])]
    domains = dict.fromkeys(host for one in addresses if one and (host := domain_of(one)) and not _SHARED.search(host))
    return Row(
        id=f"own-{hashlib.sha256(name_key(name).encode()).hexdigest()[:12]}",
        kind=_kind(value.get("kind", "")),
        country=_country(value.get("country", "")),
        domains=tuple(islice(domains, _MOST_DOMAINS)),
        # Nobody has looked whether such a name is a common word: it is known where a page gives it, and not sought in texts.
        names=(f"?{name}",),
        owner=owner if name_key(owner) not in ("", name_key(name)) else None,
    )


def _kind(given: str) -> str:
    listed = set(_WORD.findall(fold(given)))
    return next((kind for kind, known in _KINDS if listed & set(known.split())), "website")


def _country(given: str) -> str | None:
    """The ISO code of a country by its code or its name in any language."""
    if re.fullmatch(r"[A-Za-z]{2}", given):
        return given.upper()
    return next((entry.country for entry in by_name(given) if entry.feature == "C"), None) if given else None


def merged(rows: Iterable[Row]) -> list[Row]:
    """One row for each name, with all that several told of it; the first to tell something counts."""
    found: dict[str, Row] = {}
    for row in rows:
        known = found.get(row.id)
        if known is None:
            found[row.id] = row
            continue
        domains = tuple(islice(dict.fromkeys((*known.domains, *row.domains)), _MOST_DOMAINS))
        kind = known.kind if known.kind != "website" else row.kind
        found[row.id] = known._replace(
            kind=kind, country=known.country or row.country, domains=domains, owner=known.owner or row.owner
        )
    return list(found.values())


def registry_lines(rows: Iterable[Row]) -> Iterator[bytes]:
    """A registry file, line by line, as ``sourcier.data.outlets`` reads it."""
    yield b"# id\tkind\tcountry\tdomains\tnames\towner\n"
    for one in rows:
        cells = (one.id, one.kind, one.country or "", "|".join(one.domains) or "-", "|".join(one.names), one.owner or "")
        yield ("\t".join(cells) + "\n").encode()
