"""The files of a passage index: what was added, in batches that are whole or not there, and the texts.

One folder holds, for the newest generation N (a compaction begins the next one):

``N.articles``
    A header, then batches: a header of its own (BATCH below) and the records of the core (``native/records.hpp``).
``N.texts``
    The texts in UTF-8, one after the other.
``N.segments/``
    Sorted postings that the compiled core can make again from the two others.
``lock``
    Held by the one process that writes.

Texts are written and forced to disk before the batch that tells of them, so that a batch whose check sums hold is whole. What
follows the last such batch, after a crash or a truncation, is not read, and cut off by the next writer.
"""

from __future__ import annotations

import errno
import fcntl
import os
import struct
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from io import FileIO
from pathlib import Path
from typing import BinaryIO

from sourcier.errors import ArchiveError

MAGIC, VERSION = b"SRCIDX\r\n", 1
_HEADER = struct.Struct("<8sI")
# Bytes of records, bytes of all texts so far, mark of whoever wrote it, check sums of records and texts, of the header itself.
_BATCH = struct.Struct("<QQQIII")
_CHECK = 4
_STEP = 1 << 24
_WORDS = {
    errno.ENOSPC: "the disk is full; free some space and run the same again",
    errno.EDQUOT: "the disk quota is used up; free some space and run the same again",
    errno.EACCES: "the folder or a file in it may not be written to; make it writable or name another",
    errno.EPERM: "the folder or a file in it may not be written to; make it writable or name another",
    errno.EROFS: "the disk is read-only; name a folder elsewhere",
}


class Damaged(ArchiveError):
    """What an index holds contradicts itself; it can be made anew from the texts."""


class Files:
    """The files in ``folder``; nothing is made or locked before the first write.

    Raises:
        ArchiveError: From every method: the folder is of another program or a newer sourcier, or the disk fails.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._drafts = False
        self._lock: BinaryIO | None = None
        self._records: FileIO | None = None
        self.restart()

    def restart(self) -> None:
        """Forget what was read: the next ``read`` begins with the first batch of the newest generation."""
        with self._guard():
            if self._records:
                self._records.close()
            self._records = None
            self.generation = self._newest()
            self.records_end = self.texts_end = self.mark = self.dropped = 0
            self._at = _HEADER.size

    @property
    def texts(self) -> Path:
        """The file of the texts."""
        return self._name("texts")

    @property
    def segments(self) -> Path:
        """The folder of the segments."""
        return self._name("segments")

    @property
    def writes(self) -> bool:
        """Whether this object holds the lock."""
        return self._lock is not None

    def changed(self) -> bool:
        """Whether another process has added to the files, or begun a new generation, since the last ``read``."""
        try:
            return os.stat(self._name("articles")).st_size > self._at
        except FileNotFoundError:
            return self._newest() != self.generation

    def compacted(self) -> bool:
        """Whether a newer generation has taken the place of the one that was read."""
        with self._guard():
            return self._newest() != self.generation

    def read(self) -> bytes:
        """The records of the batches that were added since the last call."""
        parts = []
        with self._guard():
            size = self.texts.stat().st_size if self.texts.exists() else 0
            for records, texts_end, mark in self._batches():
                if texts_end > size:
                    self._at -= _BATCH.size + len(records)
                    break
                parts.append(records)
                self.records_end += len(records)
                self.texts_end, self.mark = texts_end, mark
            self.dropped = self._length() - self._at
        return b"".join(parts)

    def check(self) -> None:
        """Look whether this sourcier can read the newest generation.

        Raises:
            Damaged: It cannot, nor could any other.
            ArchiveError: It is of a newer sourcier.
        """
        with self._guard():
            if self.generation:
                self._open()

    def lock(self) -> None:
        """Become the one writer.

        Raises:
            ArchiveError: Another process is; or the folder cannot be made or written.
        """
        with self._guard():
            self.folder.mkdir(parents=True, exist_ok=True)
            lock = open(self.folder / "lock", "ab")  # noqa: SIM115 - held until close
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                lock.close()
                raise ArchiveError(
                    f"{self.folder}: another process is writing to it; wait for that to end and try again"
                ) from None
            self._lock = lock

    def prepare(self) -> None:
        """Make the files where there are none, and cut off what was never finished; the lock is held and all is read."""
        with self._guard():
            if not self.generation:
                self.adopt(self.next_generation())
            self.segments.mkdir(exist_ok=True)
            self.texts.touch()
            os.truncate(self._name("articles"), self._at)
            os.truncate(self.texts, self.texts_end)
            self.dropped = 0
            self._remove_older()

    def append(self, records: bytes, texts: bytes, mark: int) -> None:
        """Write a batch and force it to disk; after an error nothing of it is there."""
        with self._guard():
            try:
                _append(self.texts, self.texts_end, texts)
                end = self.texts_end + len(texts)
                head = _BATCH.pack(len(records), end, mark, zlib.crc32(records), zlib.crc32(texts), 0)[:-_CHECK]
                _append(self._name("articles"), self._at, head + struct.pack("<I", zlib.crc32(head)) + records)
            except BaseException:
                os.truncate(self._name("articles"), self._at)
                os.truncate(self.texts, self.texts_end)
                raise
        self._at += _BATCH.size + len(records)
        self.records_end += len(records)
        self.texts_end, self.mark = end, mark

    def next_generation(self) -> Files:
        """The files of the next generation, empty, to be filled and then ``adopt``-ed."""
        fresh = Files(self.folder)
        fresh.generation, fresh._drafts = self.generation + 1, True
        with self._guard():
            fresh.texts.write_bytes(b"")
            self._begin(fresh._name("articles"))
        return fresh

    def adopt(self, fresh: Files) -> None:
        """Put a filled next generation in the place of this one, at once or not at all."""
        with self._guard():
            draft = fresh._name("articles")
            fresh._drafts = False
            os.replace(draft, fresh._name("articles"))
            _sync(self.folder)
        self.restart()

    def damaged(self) -> list[str]:
        """What is not as it was written, each in words; the segments aside."""
        wrong = []
        with self._guard():
            if self.dropped:
                wrong.append(f"{self.dropped} bytes after the last whole batch")
            for records_at, begin, end, check in self._texts():
                if _sum(self.texts, begin, end) != check:
                    wrong.append(f"texts of the batch at byte {records_at}")
        return wrong

    def close(self) -> None:
        """Let the lock and the files go."""
        for file in (self._records, self._lock):
            if file:
                file.close()
        self._records = self._lock = None

    def _name(self, kind: str) -> Path:
        return self.folder / f"{self.generation:08d}.{kind}{'.draft' if self._drafts and kind == 'articles' else ''}"

    def _newest(self) -> int:
        if not self.folder.exists():
            return 0
        if not self.folder.is_dir():
            raise ArchiveError(f"{self.folder}: this is a file, and a passage index is a folder; name another")
        names = [one.name for one in self.folder.iterdir()]
        found = [int(name[:8]) for name in names if name.endswith(".articles") and name[:8].isdigit()]
        if not found and set(names) - {"lock"} and not any(name.endswith((".texts", ".draft")) for name in names):
            raise ArchiveError(f"{self.folder}: this folder holds other files and no passage index; name another")
        return max(found, default=0)

    def _open(self) -> FileIO:
        if not self._records:
            # Without a buffer, which would show what a truncated file no longer holds.
            file = open(self._name("articles"), "rb", buffering=0)  # noqa: SIM115 - kept for the next batches
            head = file.read(_HEADER.size)
            magic, version = _HEADER.unpack(head) if len(head) == _HEADER.size else (b"", 0)
            if magic != MAGIC:
                file.close()
                raise Damaged(f"{self.folder}: this is no passage index of sourcier, or a damaged one; name another folder")
            if version > VERSION:
                file.close()
                raise ArchiveError(f"{self.folder}: a newer sourcier wrote this index (format {version}); update sourcier")
            self._records = file
        return self._records

    def _batches(self) -> Iterator[tuple[bytes, int, int]]:
        """Whole batches from the place reached on: records, bytes of texts, mark."""
        if not self.generation:
            return
        file = self._open()
        while True:
            file.seek(self._at)
            found = _batch(file, os.fstat(file.fileno()).st_size - self._at)
            if found is None:
                return
            self._at = file.tell()
            yield found[0], found[1], found[2]

    def _texts(self) -> Iterator[tuple[int, int, int, int]]:
        """For each batch read: where it stands, and the range of its texts with their check sum."""
        if not self.generation:
            return
        file, at, begin = self._open(), _HEADER.size, 0
        while at < self._at:
            file.seek(at)
            length, end, _, _, check, _ = _BATCH.unpack(file.read(_BATCH.size))
            yield at, begin, end, check
            at, begin = at + _BATCH.size + length, end

    def _length(self) -> int:
        return os.stat(self._name("articles")).st_size if self.generation else 0

    def _begin(self, path: Path) -> None:
        path.write_bytes(_HEADER.pack(MAGIC, VERSION))
        _sync(path)
        _sync(self.folder)

    def _remove_older(self) -> None:
        for one in self.folder.iterdir():
            if one.name[:8].isdigit() and int(one.name[:8]) != self.generation:
                if one.is_dir():
                    for segment in one.iterdir():
                        segment.unlink()
                    one.rmdir()
                else:
                    one.unlink()

    @contextmanager
    def _guard(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            words = _WORDS.get(error.errno or 0, f"the disk does not take or give data ({error.strerror}); try again later")
            raise ArchiveError(f"{self.folder}: {words}") from error


def _batch(file: FileIO, left: int) -> tuple[bytes, int, int] | None:
    """The batch at the place of the file, or None where none is whole."""
    head = file.read(_BATCH.size)
    if len(head) < _BATCH.size:
        return None
    length, end, mark, check, _, own = _BATCH.unpack(head)
    if zlib.crc32(head[:-_CHECK]) != own or length > left - _BATCH.size:
        return None
    records = file.read(length)
    return (records, end, mark) if zlib.crc32(records) == check else None


def _append(path: Path, at: int, data: bytes) -> None:
    with open(path, "r+b") as file:
        file.seek(at)
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _sync(path: Path) -> None:
    file = os.open(path, os.O_RDONLY)
    try:
        os.fsync(file)
    finally:
        os.close(file)


def _sum(path: Path, begin: int, end: int) -> int:
    check = 0
    with open(path, "rb") as file:
        file.seek(begin)
        while begin < end and (part := file.read(min(_STEP, end - begin))):
            check = zlib.crc32(part, check)
            begin += len(part)
    return check if begin == end else -1
