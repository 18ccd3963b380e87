"""An article as rows: what is saved of it in columns that people query, and as the record that ``--json`` prints."""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime
from pathlib import Path

import msgspec

import sourcier
from sourcier.errors import ArchiveError
from sourcier.records import Article, Statement

_Row = tuple[int, str, str, str]

_encode = msgspec.json.Encoder().encode
_decode = msgspec.json.Decoder(Article).decode

_INSERT = """insert into articles
    (id, version, current, outlet, url, path, title, language, published, published_before, text, record, read_by, added)
    values (:id, :version, 1, :outlet, :url, :path, :title, :language, :published, :published_before,
        :text, :record, :read_by, :added)"""
_UPDATE = """update articles set outlet = :outlet, url = :url, path = :path, title = :title, language = :language,
    published = :published, published_before = :published_before, record = :record, read_by = :read_by where key = :key"""
_STATEMENT = """insert into statements
    (article, position, id, form, stance, modality, origin, speaker, content_start, content_end, source_start, source_end,
        cue_start, cue_end, confidence, reader)
    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"""


def decode(text: str, record: str, path: Path) -> Article:
    """The article of a row, whose text is kept once, beside its record."""
    try:
        return msgspec.structs.replace(_decode(record), text=text)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise ArchiveError(f"{path}: an article's record is damaged; run `sourcier verify --repair` ({error})") from error


def encode(article: Article) -> str:
    """The record of an article without its text."""
    return _encode(msgspec.structs.replace(article, text="")).decode()


def columns(article: Article) -> dict[str, str | None]:
    """What a person queries an article by."""
    published = article.published
    return {
        "id": article.id,
        "version": article.version,
        "outlet": article.outlet.name if article.outlet else None,
        "url": article.url,
        "path": article.path,
        "title": article.title,
        "language": article.language,
        "published": published.earliest if published else None,
        "published_before": published.latest if published else None,
    }


def same(article: Article, row: _Row) -> bool:
    """Whether a row holds ``article`` as it would be read now, its path and what was read in its text aside."""
    _, text, record, read_by = row
    if read_by != sourcier.__version__ or text != article.text:
        return False
    try:
        stored = _decode(record)
    except msgspec.DecodeError:
        return False
    # Where the file lies now is no property of the article.
    return msgspec.structs.replace(stored, text=text, path=article.path, mentions=(), statements=()) == msgspec.structs.replace(
        article, mentions=(), statements=()
    )


def insert(connection: sqlite3.Connection, article: Article) -> None:
    """Add a version of an article, which becomes the current one."""
    connection.execute("update articles set current = 0 where id = ? and current = 1", (article.id,))
    now = datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
    kept = {"text": article.text, "record": encode(article), "read_by": sourcier.__version__, "added": now}
    key = connection.execute(_INSERT, columns(article) | kept).lastrowid
    assert key is not None  # An insert always has one; the type allows for other statements.
    insert_statements(connection, key, article.statements)


def replace(connection: sqlite3.Connection, article: Article) -> None:
    """Put what was read anew in place of what was read before; the text stays as it is."""
    key = connection.execute("select key from articles where id = ? and version = ?", (article.id, article.version)).fetchone()[0]
    kept = {"key": key, "record": encode(article), "read_by": sourcier.__version__}
    connection.execute(_UPDATE, columns(article) | kept)
    insert_statements(connection, key, article.statements)


def insert_statements(connection: sqlite3.Connection, key: int, statements: tuple[Statement, ...]) -> None:
    """Make the rows of one article's statements what its record says."""
    connection.execute("delete from statements where article = ?", (key,))
    connection.executemany(_STATEMENT, [statement_row(key, n, one) for n, one in enumerate(statements)])


def statement_row(key: int, position: int, one: Statement) -> tuple[object, ...]:
    """The columns of one statement, in the order of the table."""
    origin, speaker = (one.chain[0].name, one.chain[-1].name) if one.chain else (None, None)
    spans = (*one.content, *(one.source or (None, None)), *(one.cue or (None, None)))
    return (key, position, one.id, one.form, one.stance, one.modality, origin, speaker, *spans, one.confidence, one.reader)


def count_change(connection: sqlite3.Connection) -> None:
    """Note that the articles have changed, so that what was made from them is known to be out of date."""
    connection.execute("update archive set value = random() & 0x7fffffffffffffff where key = 'transaction'")
    connection.execute(
        "insert into archive values ('changes', '1') on conflict (key) do update set value = cast(value as integer) + 1"
    )


def state(connection: sqlite3.Connection) -> str:
    """The number of changes and of decisions so far, and the release that would read them."""
    row = connection.execute("select value from archive where key = 'changes'").fetchone()
    decided = connection.execute("select count(*) from decisions").fetchone()[0]
    return f"{row[0] if row else 0}.{decided}/{sourcier.__version__}"


def named(connection: sqlite3.Connection, wanted: str) -> tuple[str, ...]:
    """The ids of current articles by id, URL or path."""
    # One look-up a column: each has an index, and "or" would read every row.
    each = " union ".join(
        f"select key, id from articles where current = 1 and {column} = :it" for column in ("id", "url", "path")
    )
    return tuple(row[1] for row in connection.execute(f"{each} order by key", {"it": wanted}))


def quoted(words: str) -> list[str]:
    """The words of a search, each quoted for FTS5 so that nothing in it is syntax."""
    return [f'"{word}"' for word in words.replace('"', " ").replace("\0", " ").split() if any(c.isalnum() for c in word)]
