"""Opening an archive's file, and saying in words what SQLite says in codes."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from urllib.parse import quote

from sourcier.errors import ArchiveError, UsageError
from sourcier.store import schema

# A writer's transaction lasts well under a second; waiting longer than this means that the other one hangs.
BUSY_SECONDS = 10.0
_TRY_AGAIN_SECONDS = 0.02
_MAGIC = b"SQLite format 3\0"
_WORDS = {
    sqlite3.SQLITE_BUSY: "another process is writing to it; wait for that to end and try again",
    sqlite3.SQLITE_LOCKED: "another process is writing to it; wait for that to end and try again",
    sqlite3.SQLITE_FULL: "the disk is full; free some space and run the same command again",
    sqlite3.SQLITE_IOERR: "the disk does not take or give data (full, over quota, or failing); run the same command again later",
    sqlite3.SQLITE_READONLY: "the file or its folder is read-only; make both writable or copy the file elsewhere",
    sqlite3.SQLITE_PERM: "the file or its folder is read-only; make both writable or copy the file elsewhere",
    sqlite3.SQLITE_CANTOPEN: "it cannot be opened; its folder is missing or may not be written to",
    sqlite3.SQLITE_CORRUPT: "the file is damaged; try `sourcier verify --repair`, restore a copy, or add the pages to a new file",
    sqlite3.SQLITE_NOTADB: "this is not an archive of sourcier; name another file",
}


# Nothing can be repaired in a file that does not open.
_SHUT = {sqlite3.SQLITE_CORRUPT: "the file is too damaged to open; restore a copy, or add the pages to a new file"}
# What Python says, without a code, of a connection that was closed.
_CLOSED = "closed database"
# A byte that was damaged must not hide the text that it is in: the check of that text against its version finds it.
_TEXT = partial(str, encoding="utf-8", errors="replace")


@contextmanager
def guard(path: Path, *, opening: bool = False) -> Iterator[None]:
    """Turn what SQLite reports about the file at ``path`` into an ``ArchiveError`` that says what to do.

    Errors without a code of the file (a mistake in our own SQL or calls) pass through unchanged.

    Args:
        path: The archive's file.
        opening: It is being opened, so that no command will get at what is in it.

    Raises:
        ArchiveError: The file is no archive, is damaged or in use, or its disk fails.
        UsageError: The archive was closed before.
    """
    known = _WORDS | _SHUT if opening else _WORDS
    try:
        yield
    except sqlite3.DatabaseError as error:
        if _CLOSED in str(error):
            raise UsageError(f"{path}: this archive was closed; open it again") from error
        words = known.get(getattr(error, "sqlite_errorcode", -1) & 0xFF)
        if words is None:
            raise
        raise ArchiveError(f"{path}: {words} ({error})") from error
    except UnicodeDecodeError as error:
        # What SQLite says of a damaged schema quotes its bytes.
        raise ArchiveError(f"{path}: {known[sqlite3.SQLITE_CORRUPT]} ({error})") from error


def connect(path: Path, *, create: bool) -> sqlite3.Connection:
    """Open the archive at ``path``, making it or bringing its schema up to date where that is needed.

    Args:
        path: The archive's file.
        create: Make the file where there is none.

    Raises:
        ArchiveError: There is none, it is not an archive, it is damaged, or it was written by a newer sourcier.
    """
    _check_file(path, create=create)
    with guard(path, opening=True):
        connection = _open(path)
        try:
            _prepare(connection, path, create=create)
        except (ArchiveError, sqlite3.DatabaseError, UnicodeDecodeError):
            connection.close()
            raise
    return connection


def _check_file(path: Path, *, create: bool) -> None:
    """Refuse what is evidently no archive before SQLite touches it."""
    if not path.exists():
        if not create:
            raise ArchiveError(f"{path}: there is no such archive; `sourcier add INPUT... --archive {path}` makes one")
        return
    if not path.is_file():
        raise ArchiveError(f"{path}: this is not a file, so not an archive; name another file")
    try:
        with path.open("rb") as file:
            head = file.read(len(_MAGIC))
    except OSError as error:
        raise ArchiveError(f"{path}: it cannot be read ({error.strerror}); check its permissions") from error
    if head and head != _MAGIC:
        raise ArchiveError(f"{path}: this is not an archive of sourcier (not a SQLite file); name another file")


def _open(path: Path) -> sqlite3.Connection:
    """Connect for writing, or for reading alone where the folder cannot be written to."""
    connection = sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None)
    try:
        connection.execute("pragma schema_version").fetchone()
    except sqlite3.OperationalError:
        connection.close()
        # WAL wants to write beside the file even to read it; where nothing can be written, nothing changes meanwhile.
        if not path.exists() or path.with_name(path.name + "-wal").exists():
            raise
        connection = sqlite3.connect(f"file:{quote(str(path))}?immutable=1", uri=True, isolation_level=None)
    connection.execute("pragma foreign_keys = on")
    connection.text_factory = _TEXT
    return connection


def _prepare(connection: sqlite3.Connection, path: Path, *, create: bool) -> None:
    """Check that a file is an archive of this or an earlier release, and make or migrate its tables."""
    # In one transaction: another process may be making the archive at this moment.
    connection.execute("begin")
    application, version = _marks(connection)
    empty = connection.execute("select count(*) from sqlite_schema").fetchone()[0] == 0
    connection.execute("commit")
    if empty and not application and not create:
        raise ArchiveError(f"{path}: nothing is in it yet; `sourcier add INPUT... --archive {path}` puts articles in")
    if not empty and application != schema.APPLICATION_ID:
        raise ArchiveError(f"{path}: this SQLite file belongs to another program; name another file")
    if version > len(schema.MIGRATIONS):
        raise ArchiveError(
            f"{path}: written by a newer sourcier (schema {version}, this one knows {len(schema.MIGRATIONS)}); update sourcier"
        )
    if empty:
        _write_ahead(connection)
    if version < len(schema.MIGRATIONS):
        _migrate(connection, path)


def _write_ahead(connection: sqlite3.Connection) -> None:
    """Change to a write-ahead log; for this SQLite waits for nobody, so that two who begin at once must try again."""
    deadline = time.monotonic() + BUSY_SECONDS
    while True:
        try:
            connection.execute("pragma journal_mode = wal")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or time.monotonic() > deadline:
                raise
            time.sleep(_TRY_AGAIN_SECONDS)
        else:
            return


def _marks(connection: sqlite3.Connection) -> tuple[int, int]:
    application = connection.execute("pragma application_id").fetchone()[0]
    version = connection.execute("pragma user_version").fetchone()[0]
    return int(application), int(version)


def _migrate(connection: sqlite3.Connection, path: Path) -> None:
    """Apply the migrations that are missing, all or none."""
    with writing(connection):
        # Asked again under the lock: another process may have migrated meanwhile.
        done = _marks(connection)[1]
        try:
            for migration in schema.MIGRATIONS[done:]:
                for statement in migration:
                    connection.execute(statement)
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_ERROR:
                raise
            raise ArchiveError(f"{path}: its tables are not those of schema {done} ({error}); restore a copy") from error
        connection.execute(f"pragma application_id = {schema.APPLICATION_ID}")
        connection.execute(f"pragma user_version = {len(schema.MIGRATIONS)}")


@contextmanager
def writing(connection: sqlite3.Connection) -> Iterator[None]:
    """One transaction that takes the single writer's place at its start, so that it never fails half way for a lock."""
    connection.execute("begin immediate")
    try:
        yield
        connection.execute("commit")
    finally:
        # After a full disk SQLite may have rolled back by itself.
        if connection.in_transaction:
            connection.execute("rollback")
