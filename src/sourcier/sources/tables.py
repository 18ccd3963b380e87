"""JSONL, JSON arrays and CSV: each record becomes a page, each bad one a refusal that names its line."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator, Sequence
from typing import BinaryIO

from sourcier.errors import InputError
from sourcier.records import Page, Refusal
from sourcier.sources.columns import Roles, delimiter_of, named_columns
from sourcier.sources.limits import ARRAY_BYTES, ARTICLE_BYTES, megabytes
from sourcier.sources.rows import page_of

# Escapes may make a line of JSON six times its text; HTML records carry more besides.
_LINE_BYTES = 8 * ARTICLE_BYTES


def read_jsonl(
    stream: BinaryIO, name: str, path: str | None, encoding: str, furniture: bool, columns: Roles
) -> Iterator[Page | Refusal]:
    """The records of a JSONL stream, a line at a time; the memory needed is that of the longest line."""
    if encoding.startswith(("utf-16", "utf-32")):
        stream = io.BytesIO(stream.read(ARRAY_BYTES).decode(encoding, errors="replace").encode("utf-8"))
        encoding = "utf-8"
    number = 0
    while line := stream.readline(_LINE_BYTES):
        number += 1
        where = f"{name}:{number}"
        if len(line) >= _LINE_BYTES and not line.endswith(b"\n"):
            _skip_line(stream)
            yield Refusal(input=where, why=f"a line of more than {megabytes(_LINE_BYTES)}: split it into its articles")
        elif line.strip(b" \t\r\n\xef\xbb\xbf"):
            yield _record(line.decode(encoding, errors="replace").lstrip("\ufeff"), where, path, furniture, columns)


def read_json(
    stream: BinaryIO, name: str, path: str | None, encoding: str, furniture: bool, columns: Roles
) -> Iterator[Page | Refusal]:
    """The records of one JSON value: an array of objects, or a single object."""
    data = stream.read(ARRAY_BYTES + 1)
    if len(data) > ARRAY_BYTES:
        raise InputError(name, f"a JSON array of more than {megabytes(ARRAY_BYTES)}: give it as JSONL, which may be of any size")
    value = _parse(data.decode(encoding, errors="replace").lstrip("\ufeff"), name)
    if value == []:
        yield Refusal(input=name, why="empty: there is no object in the array")
    for number, record in enumerate(value if isinstance(value, list) else [value], 1):
        yield _page(record, f"{name}:{number}", path, furniture, columns)


def read_table(
    stream: BinaryIO, name: str, path: str | None, encoding: str, furniture: bool, columns: Roles
) -> Iterator[Page | Refusal]:
    """The rows of a CSV or TSV stream whose first row names the columns."""
    csv.field_size_limit(_LINE_BYTES)
    text = io.TextIOWrapper(stream, encoding=encoding, errors="replace", newline="")
    try:
        yield from _rows(_bounded_lines(text, name), name, path, furniture, columns)
    finally:
        # The stream is its opener's to close.
        text.detach()


def _rows(lines: Iterator[str], name: str, path: str | None, furniture: bool, columns: Roles) -> Iterator[Page | Refusal]:
    first = next(lines, "").lstrip("\ufeff")
    delimiter = delimiter_of(first) or ","
    header = next(csv.reader([first], delimiter=delimiter), [])
    places = _places(header, name, columns)
    rows, line, empty = _Rows(lines, delimiter), 2, True
    while True:
        where, row = f"{name}:{line}", []
        try:
            row = next(rows)
        except StopIteration:
            break
        except csv.Error as error:
            empty = False
            yield Refusal(input=where, why=f"not a row of CSV ({error}): look for a quotation mark that is not closed")
        if rows.unclosed and _are_rows(rows.taken[1:], len(header), delimiter):
            empty = False
            yield Refusal(input=where, why="a quotation mark that is not closed: close it (the rows behind it are taken)")
            rows, line = _Rows(iter(rows.taken[1:]), delimiter), line + 1
            continue
        line += len(rows.taken)
        if any(cell.strip() for cell in row):
            empty = False
            yield _taken({role: row[at] for role, at in places.items() if at < len(row)}, where, path, furniture)
            if rows.unclosed:
                yield Refusal(input=where, why="its quotation mark is not closed, so that it was taken to the end: close it")
    if empty:
        yield Refusal(input=name, why="empty: there is no row below the names of the columns")


class _Rows:
    """The rows of a table; ``taken`` has the lines of the last one, ``unclosed`` says that its quotation ran to the end."""

    def __init__(self, lines: Iterator[str], delimiter: str) -> None:
        self.taken: list[str] = []
        self.unclosed = False
        self._lines, self._ended = lines, False
        self._reader = csv.reader(self._noted(), delimiter=delimiter)

    def __next__(self) -> list[str]:
        self.taken.clear()
        row = next(self._reader)
        # Only inside a quotation does a reader ask for another line before it gives a row.
        self.unclosed = self._ended
        return row

    def _noted(self) -> Iterator[str]:
        for line in self._lines:
            self.taken.append(line)
            yield line
        self._ended = True


def _are_rows(lines: Sequence[str], cells: int, delimiter: str) -> bool:
    """Whether most lines have as many cells as the header, so that they are rows and no text of the row before them."""
    alike = sum(len(next(csv.reader([line], delimiter=delimiter), [])) == cells for line in lines)
    return 2 * alike > len(lines)


def _places(header: Sequence[str], name: str, columns: Roles) -> dict[str, int]:
    """Role to the index of its column."""
    roles = named_columns(header, columns)
    if "text" not in roles and "html" not in roles:
        seen = ", ".join(cell.strip()[:60] for cell in header[:30])
        example = header[0].strip()[:60] if header else "Body"
        raise InputError(name, f"no column of text: its columns are {seen}; name the one that has it, such as text={example}")
    return {role: header.index(cell) for role, cell in roles.items() if role != "file"}


def _record(line: str, where: str, path: str | None, furniture: bool, columns: Roles) -> Page | Refusal:
    try:
        value = _parse(line, where)
    except InputError as error:
        return Refusal(input=error.name, why=error.why)
    return _page(value, where, path, furniture, columns)


def _page(value: object, where: str, path: str | None, furniture: bool, columns: Roles) -> Page | Refusal:
    if not isinstance(value, dict):
        return Refusal(input=where, why=f"not a JSON object but {type(value).__name__}: give objects with text or html")
    roles = named_columns([str(key) for key in list(value)[:200]], columns)
    return _taken({role: value[key] for role, key in roles.items()}, where, path, furniture)


def _taken(values: dict[str, object], where: str, path: str | None, furniture: bool) -> Page | Refusal:
    try:
        return page_of(where, path, values, furniture=furniture)
    except InputError as error:
        return Refusal(input=error.name, why=error.why)


def _parse(text: str, where: str) -> object:
    try:
        return json.loads(text)
    except RecursionError:
        raise InputError(where, "its JSON is nested too deeply: give flat objects") from None
    except ValueError as error:
        raise InputError(where, f"not JSON ({error}): mend or remove the line") from None


def _skip_line(stream: BinaryIO) -> None:
    while (part := stream.readline(1_000_000)) and not part.endswith(b"\n"):
        pass


def _bounded_lines(stream: io.TextIOWrapper, name: str) -> Iterator[str]:
    while line := stream.readline(_LINE_BYTES):
        if len(line) >= _LINE_BYTES:
            raise InputError(name, f"a line of more than {megabytes(_LINE_BYTES)}: split it into its articles")
        yield line
