"""Is an archive sound? From SQLite's pages over the search index to every offset; and putting right what can be."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Callable, Iterator
from typing import NamedTuple

import msgspec

from sourcier.records import Article, Outlet, Published, Span
from sourcier.store import decisions, derived, rows
from sourcier.store.opening import writing

Reread = Callable[[Article], Article]
# The first few messages name the damage; thousands of the same would hide it.
_MOST_MESSAGES = 20
_INDEXES = ("articles_fts", "claims_fts")


class Finding(NamedTuple):
    """One thing wrong: where, what, and whether it has been put right."""

    where: str
    what: str
    repaired: bool = False


def verify(connection: sqlite3.Connection, reread: Reread | None) -> tuple[Finding, ...]:
    """All findings, worst first. With ``reread`` whatever can be rebuilt is."""
    damage = _pages(connection, repair=reread is not None)
    if any(not one.repaired for one in damage):
        return damage
    found = [*damage, *_foreign_keys(connection, repair=reread is not None)]
    for key in [row[0] for row in connection.execute("select key from articles order by key").fetchall()]:
        found.extend(_article(connection, key, reread))
    damaged = decisions.damaged(connection)
    found.extend(Finding(f"decision {name}", "its record cannot be read; take it from an export or a copy") for name in damaged)
    found.extend(_indexes(connection, repair=reread is not None))
    if reread is not None and found:
        with writing(connection):
            derived.clear(connection)
    return tuple(found)


def _pages(connection: sqlite3.Connection, *, repair: bool) -> tuple[Finding, ...]:
    """SQLite's own check; an index that disagrees with its table is made anew from it."""
    messages = _integrity(connection)
    if messages and repair:
        try:
            connection.execute("reindex")
        except sqlite3.DatabaseError:
            return tuple(Finding("file", message) for message in messages)
        still = set(_integrity(connection))
        return tuple(Finding("file", message, message not in still) for message in messages)
    return tuple(Finding("file", message) for message in messages)


def _integrity(connection: sqlite3.Connection) -> list[str]:
    try:
        rows_ = connection.execute(f"pragma integrity_check({_MOST_MESSAGES})").fetchall()
    except sqlite3.ProgrammingError:
        # No damage: the archive was closed.
        raise
    except sqlite3.DatabaseError as error:
        return [str(error)]
    # An FTS index is checked, and rebuilt, by itself.
    return [row[0] for row in rows_ if row[0] != "ok" and "fts" not in row[0].lower()]


def _foreign_keys(connection: sqlite3.Connection, *, repair: bool) -> list[Finding]:
    """Rows whose parent is gone: only derived rows have parents, so they can go too."""
    orphans = connection.execute("pragma foreign_key_check").fetchall()
    if orphans and repair:
        with writing(connection):
            connection.execute("delete from statements where article not in (select key from articles)")
            for column in ("article", "other"):
                connection.execute(f"delete from repeats where {column} not in (select key from articles)")
            connection.execute("delete from claim_statements where claim not in (select position from claims)")
    return [Finding(f"table {table}", f"a row refers to a missing row of {parent}", repair) for table, _, parent, _ in orphans]


def _indexes(connection: sqlite3.Connection, *, repair: bool) -> Iterator[Finding]:
    """The full-text indexes against the texts they were made from."""
    for name in _INDEXES:
        try:
            connection.execute(f"insert into {name}({name}, rank) values ('integrity-check', 1)")
        except sqlite3.DatabaseError as error:
            # The check is an insertion to SQLite: a file that is read-only or locked cannot be checked, which is no damage.
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_CORRUPT:
                raise
            if repair:
                with writing(connection):
                    connection.execute(f"insert into {name}({name}) values ('rebuild')")
            yield Finding(f"index {name}", "does not agree with the texts", repair)


def _article(connection: sqlite3.Connection, key: int, reread: Reread | None) -> Iterator[Finding]:
    """One version of one article: its text, its record, and the rows of its statements."""
    name, version, text, record = connection.execute(
        "select id, version, text, cast(record as blob) from articles where key = ?", (key,)
    ).fetchone()
    where = f"article {name}"
    if not isinstance(text, str) or digest(text) != version:
        # The text is the evidence and nothing can restore it; what was read in it is left as it is.
        yield Finding(where, "its text is not the one that its version names; add the page again from its source")
        return
    faults = _faults(connection, key, text, record)
    if not faults:
        return
    if reread is not None:
        with writing(connection):
            _repair(connection, key, reread)
    for fault in faults:
        yield Finding(where, fault, reread is not None)


def _faults(connection: sqlite3.Connection, key: int, text: str, record: bytes) -> list[str]:
    try:
        article = msgspec.structs.replace(msgspec.json.decode(record, type=Article), text=text)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        return [f"its record is damaged ({error})"]
    faults = []
    names = rows.columns(article)
    stored = connection.execute(f"select {', '.join(names)} from articles where key = ?", (key,)).fetchone()
    if stored != tuple(names.values()):
        faults.append("its columns do not agree with its record")
    faults.extend(f"{what} lies outside its text or not on its words" for what in misplaced(article))
    wanted = [rows.statement_row(key, n, one) for n, one in enumerate(article.statements)]
    if connection.execute("select * from statements where article = ? order by position", (key,)).fetchall() != wanted:
        faults.append("the rows of its statements do not agree with its record")
    return faults


def _repair(connection: sqlite3.Connection, key: int, reread: Reread) -> None:
    """Read an article anew from its text and its columns, and keep its id and version."""
    query = (
        "select id, version, outlet, url, path, title, language, published, published_before, text from articles where key = ?"
    )
    name, version, outlet, url, path, title, language, earliest, latest, text = connection.execute(query, (key,)).fetchone()
    published = Published(earliest=earliest, latest=latest, basis="manifest") if earliest and latest else None
    named = Outlet(name=outlet) if outlet else None
    bare = Article(
        id=name, version=version, outlet=named, url=url, path=path, title=title, language=language, published=published, text=text
    )
    article = reread(bare)
    rows.replace(connection, msgspec.structs.replace(article, id=name, version=version, text=text))


def digest(text: str) -> str:
    """The version of a text: its SHA-256."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def misplaced(article: Article) -> list[str]:
    """Which spans of an article do not lie in its text, and which mentions are not the words at their place."""
    size, text = len(article.text), article.text
    wrong = [what for what, (start, end) in _spans(article) if not 0 <= start <= end <= size]
    return wrong + [f"mention {one.text!r}" for one in article.mentions if text[one.start : one.end] != one.text]


def _spans(article: Article) -> Iterator[tuple[str, Span]]:
    yield from (("a paragraph", span) for span in article.paragraphs)
    yield from (("a sentence", span) for span in article.sentences)
    for what, marks in (("a label", article.labels), ("a credit", article.credits), ("a link", article.links)):
        yield from ((what, (one.start, one.end)) for one in marks)
    for one in article.statements:
        parts = (one.content, one.source, one.cue, *(link.evidence for link in one.chain))
        yield from ((f"statement {one.id}", span) for span in parts if span is not None)
