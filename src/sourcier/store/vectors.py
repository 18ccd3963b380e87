"""The vectors that a user's own embedder gave, by its name and the SHA-256 of the text."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Mapping, Sequence


def load(connection: sqlite3.Connection, model: str, texts: Sequence[str]) -> dict[str, bytes]:
    """Those that are kept of some texts."""
    query = "select vector from vectors where model = ? and text = ?"
    found = ((text, connection.execute(query, (model, _digest(text))).fetchone()) for text in texts)
    return {text: row[0] for text, row in found if row}


def save(connection: sqlite3.Connection, model: str, vectors: Mapping[str, bytes]) -> None:
    """Keep some; a text that has one gets the new one."""
    rows = [(model, _digest(text), vector) for text, vector in vectors.items()]
    connection.executemany("insert or replace into vectors values (?, ?, ?)", rows)


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
