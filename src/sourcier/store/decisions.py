"""What people have decided: kept as it was decided, row by row, never changed and never taken away."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from pathlib import Path

import msgspec

from sourcier.errors import ArchiveError
from sourcier.records import Decision

_encode = msgspec.json.Encoder().encode
_decode = msgspec.json.Decoder(Decision).decode


def save(connection: sqlite3.Connection, decisions: Iterable[Decision]) -> int:
    """Add decisions; returns how many were new."""
    added = 0
    for one in decisions:
        row = (one.id, one.on, one.by, one.verb, one.comment, _encode(one).decode())
        added += connection.execute("insert into decisions values (?, ?, ?, ?, ?, ?) on conflict do nothing", row).rowcount
    return added


def load(connection: sqlite3.Connection, path: Path) -> tuple[Decision, ...]:
    """Every decision, by its time."""
    found = connection.execute("select id, record from decisions order by decided, id")
    return tuple(_decoded(name, record, path) for name, record in found)


def last(connection: sqlite3.Connection) -> str | None:
    """When the last decision was made."""
    found = connection.execute("select max(decided) from decisions").fetchone()[0]
    return None if found is None else str(found)


def damaged(connection: sqlite3.Connection) -> list[str]:
    """The ids of decisions whose record cannot be decoded or is another's."""
    wrong = []
    for name, record in connection.execute("select id, record from decisions order by decided, id"):
        try:
            if _decode(record).id != name:
                wrong.append(name)
        except msgspec.DecodeError:
            wrong.append(name)
    return wrong


def _decoded(name: str, record: str, path: Path) -> Decision:
    try:
        return _decode(record)
    except msgspec.DecodeError as error:
        raise ArchiveError(
            f"{path}: decision {name} is damaged; import it again from an export into a new archive ({error})"
        ) from error
