"""The index: articles in, the passages that each repeats out."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from os import PathLike
from pathlib import Path

from sourcier.passages.twin.linker import Linker, Told
from sourcier.passages.twin.records import (
    ADDED,
    RELINKED,
    REMOVED,
    Added,
    Reader,
    added,
    relinked,
    removed,
    split,
)
from sourcier.passages.twin.words import Folding, cut

# An article: key, text, time of publication in seconds, outlet ("" where unknown).
Row = tuple[str, str, int, str]
# Characters of one text, and bytes of all.
MOST_TEXT, MOST_TEXTS = 1 << 28, 1 << 40


class Core:
    """What ``Index`` in ``native/index.hpp`` is, with the same results.

    Args:
        folding: The bytes of ``folding.bin``.
    """

    def __init__(self, folding: bytes, /) -> None:
        self._folding = Folding(folding)
        self._linker = Linker(self._folding)
        self._articles = self._linker.articles
        self._records: list[bytes] = []
        self._texts: list[bytes] = []

    def find(self, text: str, outlet: str, /) -> list[Told]:
        """The passages of a text that stand in the articles added before.

        Raises:
            ValueError: The text is too long.
        """
        _check(text)
        return self._linker.known(self._linker.look(cut(self._folding, text)), outlet)

    def add(self, key: str, text: str, published: int, outlet: str, /) -> list[Told]:
        """Find, then remember; the key must be new.

        Raises:
            ValueError: The text is too long, or all texts together are.
        """
        _check(text)
        data = text.encode("utf-8", "surrogatepass")
        if self._articles.end + len(data) > MOST_TEXTS:
            raise ValueError("the texts of an index are a terabyte at most")
        look = self._linker.look(cut(self._folding, text))
        number = self._articles.add(key, text, len(data), published, outlet)
        found, repeated, links = self._linker.linked(look, number)
        self._linker.count(
            characters=len(text), words=len(look.words.hashes), novel=self._linker.remember(look, number, repeated)
        )
        self._texts.append(data)
        self._records.append(added(Added(key, outlet, len(data), published), repeated, links))
        return found

    def add_many(self, rows: Iterable[Row], /) -> list[list[Told]]:
        """Add articles one after the other; one list of passages for each."""
        return [self.add(*row) for row in rows]

    def holds(self, key: str, /) -> bool:
        """Whether there is an article of this key."""
        return self._articles.find(key) is not None

    def remove(self, key: str, /) -> bool:
        """Forget an article; those that had text from it are looked at again, so that this text stays known."""
        number = self._articles.find(key)
        if number is None:
            return False
        heirs = self._linker.forget(number)
        self._records.append(removed(number))
        for heir in heirs:
            self._records.append(relinked(heir, *self._linker.read_again(heir)))
        return True

    def rows(self, first: int, count: int, /) -> list[Row]:
        """The articles of these numbers that are still there."""
        found = self._articles[first : first + count]
        return [(one.key, one.text, one.published, one.outlet) for one in found if not one.removed]

    def take(self) -> tuple[bytes, bytes]:
        """The records and texts since the last call, which are to be written one after the other."""
        records, texts = b"".join(self._records), b"".join(self._texts)
        self._records.clear()
        self._texts.clear()
        return records, texts

    def pass_over(self) -> None:
        """The same where nobody will write them."""
        self._records.clear()
        self._texts.clear()

    def written(self, texts: str | PathLike[str], size: int, records: int, /) -> bool:
        """What was taken is written; nothing follows from it here but whether the texts are there."""
        del records
        return _size(texts) >= size

    def open_segments(self, folder: str | PathLike[str], records: int, writes: bool, /) -> int:
        """How many bytes of records the segments of a folder cover: none, so that replay derives all postings."""
        del folder, records, writes
        return 0

    def replay(self, records: bytes, at: int, covered: int, texts: str | PathLike[str], size: int, /) -> None:
        """Take records in as they were written.

        Raises:
            RuntimeError: Records or texts are damaged.
        """
        del at, covered
        if _size(texts) < size:
            raise RuntimeError("texts cannot be mapped")
        with Path(texts).open("rb") as file:
            file.seek(self._articles.end)
            for kind, record in split(records):
                if kind in (ADDED, RELINKED):
                    number = self._replayed(record, file.read, size) if kind == ADDED else self._number(record)
                    self._linker.relink(number, record.ranges(), record.links())
                elif kind == REMOVED:
                    self._linker.forget(self._number(record))
                else:
                    raise RuntimeError("a record is of no known kind")

    def finish(self) -> None:
        """Leave nothing to be derived anew: without segments all is."""

    def settle(self) -> None:
        """Wait for what runs in the background: nothing does."""

    def broken_segments(self) -> int:
        """How many segments do not hold what was written."""
        return 0

    def stats(self) -> dict[str, int]:
        """Counts by name."""
        return self._linker.stats() | {"segments": 0, "segment_bytes": 0, "damaged_segments": 0}

    def _replayed(self, record: Reader, read: Callable[[int], bytes], size: int) -> int:
        """Take in a new article whose text comes next; returns its number."""
        one = record.added()
        if self._articles.end + one.size > size:
            raise RuntimeError("texts are missing")
        text = read(one.size).decode("utf-8", "surrogatepass")
        return self._articles.add(one.key, text, one.size, one.published, one.outlet)

    def _number(self, record: Reader) -> int:
        number = record.number()
        if number >= len(self._articles) or self._articles[number].removed:
            raise RuntimeError("a record names no article")
        return number


def _check(text: str) -> None:
    if len(text) > MOST_TEXT:
        raise ValueError("a text has 268435456 characters at most")


def _size(path: str | PathLike[str]) -> int:
    """The size of a file; -1 where there is none."""
    try:
        return os.stat(path).st_size
    except OSError:
        return -1
