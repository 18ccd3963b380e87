"""The passage index: for each arriving text, every passage that it has in common with those before it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import suppress
from datetime import datetime
from os import PathLike
from pathlib import Path
from types import TracebackType
from typing import Literal

import msgspec

from sourcier.errors import ArchiveError
from sourcier.passages.engine import Row, Told, new_core
from sourcier.passages.files import Damaged, Files
from sourcier.passages.given import Given, checked

Label = Literal["copy", "quote", "stock", "chrome"]
_LABELS: tuple[Label, ...] = ("copy", "quote", "stock", "chrome")
# Articles, and characters, that go to the core at once and are committed together: half a second of work that a crash may lose.
BATCH, BATCH_CHARACTERS = 2_000, 8_000_000
# Articles that are read back at once.
_READ = 100


class Reuse(msgspec.Struct, frozen=True):
    """One passage of a text that stands in an article added before.

    ``start`` and ``end`` are characters of the new text, ``other_start`` and ``other_end`` of the text of ``other``; ``words``
    are equal in both, ``similarity`` is Dice's coefficient over the words of both spans (0 to 1). ``passage`` is the same for
    every repetition of one passage. ``label`` says what the repetition is worth: a ``copy``, a ``quote`` of somebody, a
    ``stock`` phrase or a formula, ``chrome`` that a site puts around its articles; the last two tell nothing of origins.
    """

    start: int
    end: int
    other: str
    other_start: int
    other_end: int
    words: int
    similarity: float
    label: Label
    passage: int


class PassageIndex:
    """Articles in, the passages that each repeats out; each passage is indexed once.

    In memory, or in a folder that one process writes and any number read meanwhile. The first ``add`` takes the folder's lock
    and ``close`` gives it back. What ``add`` is given counts at once here, and is on disk, and seen by others, from the next
    ``commit`` on, which ``close``, ``add_many`` and every 2,000 articles call; a crash loses at most what came after it.

    Args:
        path: The folder, made by the first ``add``; None keeps all in memory.

    Raises:
        ArchiveError: From every method: the folder is another program's, damaged, full, read-only, or another process writes.
    """

    def __init__(self, path: str | PathLike[str] | None = None) -> None:
        self._files = Files(Path(path)) if path is not None else None
        self._pending = 0
        self._core = new_core()
        self._load()

    def __enter__(self) -> PassageIndex:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def __contains__(self, key: str) -> bool:
        self._refresh()
        return self._core.holds(key)

    def __len__(self) -> int:
        self._refresh()
        return self._core.stats()["articles"]

    @classmethod
    def anew(cls, path: str | PathLike[str]) -> PassageIndex:
        """An empty index in the place of the one in a folder, sound or not; its lock is taken.

        Raises:
            ArchiveError: The folder is another program's or a newer sourcier's, cannot be written, or another process writes.
        """
        files = Files(Path(path))
        try:
            files.lock()
            with suppress(Damaged):
                files.check()
            files.adopt(files.next_generation())
        finally:
            files.close()
        index = cls(path)
        index.lock()
        return index

    def texts(self, first: int = 0) -> Iterator[tuple[str, str]]:
        """Key and text of each article in the order in which they were added, from number ``first`` on.

        Numbers are those of all that was ever added; what was removed or replaced has one and is left out.
        """
        self._refresh()
        stats = self._core.stats()
        for number in range(first, stats["articles"] + stats["removed"], _READ):
            yield from ((key, text) for key, text, _, _ in self._core.rows(number, _READ))

    def add(self, key: str, text: str, *, published: str | datetime | None = None, outlet: str | None = None) -> list[Reuse]:
        """Find what a text repeats, then remember what is new in it.

        Args:
            key: A name for the article; one that is known is replaced.
            text: Its text.
            published: When, as ISO 8601 or a datetime (UTC where it says no zone); of equally close sources the earlier counts.
            outlet: Who published it; chrome and stock phrases show by it.

        Returns:
            The passages, in the order of the text, none overlapping another; for each the source whose wording is closest.

        Raises:
            InputError: The text cannot be taken.
        """
        return self.add_many([(key, text, published, outlet)], commit=False)[0]

    def add_many(self, rows: Iterable[Given], *, commit: bool = True) -> list[list[Reuse]]:
        """Add articles, with the same result as one by one; what cannot be taken raises after all before it is added."""
        self.lock()
        found: list[list[Reuse]] = []
        waiting: dict[str, Row] = {}
        size = 0
        for row in map(checked, rows):
            known = self._core.holds(row[0])
            if known or row[0] in waiting or len(waiting) >= BATCH or size > BATCH_CHARACTERS:
                found += self._add(waiting)
                size = 0
            if known or self._core.holds(row[0]):
                self._core.remove(row[0])
            waiting[row[0]] = row
            size += len(row[1])
        found += self._add(waiting)
        if commit:
            self.commit()
        return found

    def find(self, text: str, *, outlet: str | None = None) -> list[Reuse]:
        """What a text repeats, as ``add`` tells it; nothing is remembered."""
        self._refresh()
        _, text, _, outlet = checked(("text", text, None, outlet))
        return [_reuse(one) for one in self._core.find(text, outlet)]

    def remove(self, key: str) -> bool:
        """Forget an article, and say whether it was known; those that had text from it keep this text known."""
        self.lock()
        self._pending += 1
        return self._core.remove(key)

    def lock(self) -> None:
        """Become the writer, up to date with all that others wrote; nothing in memory, and where it is the writer already."""
        if self._files is None or self._files.writes:
            return
        self._files.lock()
        self._files.restart()
        self._core = new_core()
        self._load(writes=True)

    def commit(self, mark: int = 0) -> None:
        """Write what was added and force it to disk.

        Args:
            mark: A number of the caller's that becomes visible together with it, as ``mark``.
        """
        if self._files is None or not self._files.writes or not (self._pending or mark != self._files.mark):
            return
        records, texts = self._core.take()
        try:
            self._files.append(records, texts, mark)
        except BaseException:
            # Only what is on disk is true: what could not be written, or was interrupted, is forgotten here too.
            self._reload()
            raise
        self._pending = 0
        if not self._core.written(str(self._files.texts), self._files.texts_end, self._files.records_end):
            raise ArchiveError(f"{self._files.folder}: its texts cannot be read back; check the disk and open it again")

    def rollback(self) -> None:
        """Forget what was done since the last ``commit``; in memory there is none."""
        self._reload()

    @property
    def mark(self) -> int:
        """The mark of the last commit."""
        return self._files.mark if self._files else 0

    def compact(self) -> None:
        """Write the index anew without what was removed or replaced."""
        self.lock()
        self.commit(self.mark)
        if self._files is None:
            return
        fresh = self._files.next_generation()
        core = new_core()
        total = self._core.stats()["articles"] + self._core.stats()["removed"]
        for first in range(0, total, BATCH):
            core.add_many(self._core.rows(first, BATCH))
            fresh.append(*core.take(), self.mark)
            core.written(str(fresh.texts), fresh.texts_end, fresh.records_end)
        self._files.adopt(fresh)
        self._reload()

    def verify(self) -> list[str]:
        """What of the files is not as it was written, each in words; empty for a sound index."""
        self._refresh()
        if self._files is None:
            return []
        wrong = self._files.damaged()
        broken = self._core.broken_segments() + self._core.stats()["damaged_segments"]
        return [*wrong, f"{broken} segments, which are made anew when the index is next written"] if broken else wrong

    def stats(self) -> dict[str, int]:
        """Counts of the whole index, by name: see docs/data-model.md."""
        self._refresh()
        self._core.settle()
        bytes_ = {"record_bytes": 0, "text_bytes": 0, "dropped_bytes": 0}
        if self._files:
            bytes_ = {
                "record_bytes": self._files.records_end,
                "text_bytes": self._files.texts_end,
                "dropped_bytes": self._files.dropped,
            }
        return self._core.stats() | bytes_

    def close(self) -> None:
        """Commit, and let the folder go."""
        try:
            self.commit(self.mark)
            if self._files and self._files.writes:
                self._core.finish()
        finally:
            if self._files:
                self._core.settle()
                self._files.close()

    def _refresh(self) -> None:
        """Take in what the writer has committed since."""
        files = self._files
        if files is None or files.writes or not files.changed():
            return
        if not files.generation or files.compacted():
            self._reload()
            return
        at = files.records_end
        self._replay(files.read(), at, at)

    def _reload(self) -> None:
        files = self._files
        if files is None:
            return
        files.restart()
        self._core, self._pending = new_core(), 0
        self._load(writes=files.writes)

    def _load(self, *, writes: bool = False) -> None:
        files = self._files
        if files is None:
            return
        records = files.read()
        if writes:
            files.prepare()
        covered = 0
        if files.segments.is_dir():
            covered = self._core.open_segments(str(files.segments), files.records_end, writes)
        if files.generation:
            self._replay(records, 0, covered)

    def _replay(self, records: bytes, at: int, covered: int) -> None:
        assert self._files
        try:
            self._core.replay(records, at, covered, str(self._files.texts), self._files.texts_end)
        except RuntimeError as error:
            raise Damaged(f"{self._files.folder}: the index is damaged ({error}); make it anew from the texts") from error

    def _add(self, waiting: dict[str, Row]) -> list[list[Reuse]]:
        told = self._core.add_many(list(waiting.values()))
        self._pending += len(waiting)
        waiting.clear()
        if self._files is None:
            # Nobody will write what is kept for the files.
            self._core.pass_over()
        elif self._pending >= BATCH:
            self.commit(self.mark)
        return [[_reuse(one) for one in passages] for passages in told]


def _reuse(told: Told) -> Reuse:
    start, end, other, other_start, other_end, words, similarity, label, passage = told
    return Reuse(start, end, other, other_start, other_end, words, similarity, _LABELS[label], passage)
