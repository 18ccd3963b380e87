"""``manifest.csv``: what is known of the files beside it."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from pathlib import Path, PurePosixPath

import msgspec

from sourcier.errors import InputError
from sourcier.sources.columns import delimiter_of, named_columns
from sourcier.sources.decoding import decode
from sourcier.sources.limits import ARTICLE_BYTES, megabytes
from sourcier.sources.rows import authors_of

NAME = "manifest.csv"


class Manifest(msgspec.Struct, frozen=True):
    """File name relative to the manifest's folder, to its row (role to value)."""

    rows: Mapping[str, Mapping[str, str]] = {}


def load_manifest(folder: Path) -> Manifest:
    """The manifest of ``folder``; an empty one where there is none.

    Raises:
        InputError: Where it cannot be read or has no column ``file``.
    """
    path = folder / NAME
    if not path.is_file():
        return Manifest()
    name = str(path)
    try:
        with path.open("rb") as stream:
            data = stream.read(ARTICLE_BYTES + 1)
    except OSError as error:
        raise InputError(name, f"cannot be read ({error.strerror}): its files are read without it") from None
    if len(data) > ARTICLE_BYTES:
        raise InputError(name, f"larger than {megabytes(ARTICLE_BYTES)}: split the folder")
    return Manifest(_rows(decode(data), name))


def _rows(text: str, name: str) -> dict[str, dict[str, str]]:
    lines = text.lstrip("\ufeff").splitlines(keepends=True)
    delimiter = delimiter_of(lines[0]) or "," if lines else ","
    try:
        table = list(csv.reader(lines, delimiter=delimiter))
    except csv.Error as error:
        raise InputError(name, f"not CSV ({error}): its files are read without it") from None
    header = table[0] if table else []
    roles = named_columns(header, {})
    if "file" not in roles:
        raise InputError(name, f"no column file: its columns are {', '.join(header[:30])}; its files are read without it")
    places = {role: header.index(cell) for role, cell in roles.items()}
    rows = {}
    for row in table[1:]:
        values = {role: row[at].strip() for role, at in places.items() if at < len(row) and row[at].strip()}
        if file := values.pop("file", None):
            rows[_normal(file)] = values
    return rows


def _normal(file: str) -> str:
    return str(PurePosixPath(file.replace("\\", "/")))


def metadata(row: Mapping[str, str]) -> dict[str, object]:
    """The fields of ``Page`` that a row gives."""
    given: dict[str, object] = {
        role: row[role] for role in ("id", "url", "outlet", "published", "title", "language") if role in row
    }
    if authors := authors_of(row.get("author")):
        given["authors"] = authors
    return given
