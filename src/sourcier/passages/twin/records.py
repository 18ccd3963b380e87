"""Records: what an index writes of each change, and from which it is made again; ``native/records.hpp`` has the layout."""

from __future__ import annotations

import struct
from collections.abc import Iterator, Sequence
from itertools import chain, starmap
from typing import NamedTuple

from sourcier.passages.twin.grams import Range

ADDED, REMOVED, RELINKED = 1, 2, 3
_HEAD = struct.Struct("<IB")
_ADDED = struct.Struct("<IIQq")
_NUMBER = struct.Struct("<I")


class LinkRecord(NamedTuple):
    """A span of an earlier article, in characters, that the article of the record repeats."""

    article: int
    start: int
    end: int


class Added(NamedTuple):
    """What the record of a new article says before its ranges and links; ``size`` is its text's in bytes of UTF-8."""

    key: str
    outlet: str
    size: int
    published: int


def added(article: Added, repeated: Sequence[Range], links: Sequence[LinkRecord]) -> bytes:
    """The record of a new article."""
    key, outlet = article.key.encode(), article.outlet.encode()
    head = _ADDED.pack(len(key), len(outlet), article.size, article.published)
    return _record(ADDED, head + key + outlet + _rows(repeated) + _rows(links))


def removed(number: int) -> bytes:
    """The record of an article that was taken out."""
    return _record(REMOVED, _NUMBER.pack(number))


def relinked(number: int, repeated: Sequence[Range], links: Sequence[LinkRecord]) -> bytes:
    """The record of an article that lost a source and was looked at again."""
    return _record(RELINKED, _NUMBER.pack(number) + _rows(repeated) + _rows(links))


def _record(kind: int, body: bytes) -> bytes:
    return _HEAD.pack(len(body) + 1, kind) + body


def _rows(rows: Sequence[tuple[int, ...]]) -> bytes:
    numbers = [len(rows), *chain.from_iterable(rows)]
    return struct.pack(f"<{len(numbers)}I", *numbers)


class Reader:
    """Reads one record.

    Raises:
        RuntimeError: From every method: it ends too soon.
    """

    def __init__(self, record: memoryview) -> None:
        self._rest = record

    def added(self) -> Added:
        """What a record of a new article begins with."""
        key, outlet, size, published = self._get(_ADDED)
        return Added(str(self._bytes(key), "utf-8"), str(self._bytes(outlet), "utf-8"), size, published)

    def number(self) -> int:
        """The number of an article."""
        number: int = self._get(_NUMBER)[0]
        return number

    def ranges(self) -> list[Range]:
        """The words that an article repeats."""
        return [*starmap(Range, self._rows(2))]

    def links(self) -> list[LinkRecord]:
        """Where they stand in earlier articles."""
        return [*starmap(LinkRecord, self._rows(3))]

    def _rows(self, width: int) -> Iterator[tuple[int, ...]]:
        return struct.iter_unpack(f"<{width}I", self._bytes(4 * width * self.number()))

    def _get(self, form: struct.Struct) -> tuple[int, ...]:
        return form.unpack(self._bytes(form.size))

    def _bytes(self, size: int) -> memoryview:
        if size > len(self._rest):
            raise RuntimeError("a record ends too soon")
        found, self._rest = self._rest[:size], self._rest[size:]
        return found


def split(records: bytes) -> Iterator[tuple[int, Reader]]:
    """The kind and the contents of each of some records."""
    rest = memoryview(records)
    while rest:
        if len(rest) < _HEAD.size:
            raise RuntimeError("a record ends too soon")
        size, kind = _HEAD.unpack_from(rest)
        if 4 + size > len(rest) or size == 0:
            raise RuntimeError("a record ends too soon")
        yield kind, Reader(rest[_HEAD.size : 4 + size])
        rest = rest[4 + size :]
