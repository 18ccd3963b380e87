"""What each text repeats of the texts before it, and the texts as the passage index takes them, in the order of arrival.

A text is named by its key here: the number of its row, which a new text of a known article has of its own.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from sourcier.records import Article, Published


class Text(NamedTuple):
    """A text with what tells who had it first."""

    key: int
    text: str
    outlet: str | None
    published: Published | None


class Repeat(NamedTuple):
    """A span of a text that stands in an earlier one, whose key is ``other``; the fields are those of the index's ``Reuse``."""

    start: int
    end: int
    other: int
    other_start: int
    other_end: int
    words: int
    similarity: float
    label: str


def mark(connection: sqlite3.Connection) -> int:
    """The number of the last transaction that changed the articles."""
    return int(connection.execute("select value from archive where key = 'transaction'").fetchone()[0])


def texts_after(connection: sqlite3.Connection, key: int, most: int) -> list[Text]:
    """The next texts after one, in the order of arrival."""
    query = "select key, text, outlet, published, published_before from articles where key > ? order by key limit ?"
    found = []
    for number, text, outlet, earliest, latest in connection.execute(query, (key, most)):
        # The basis is of no use here and stands in the record alone.
        published = Published(earliest=earliest, latest=latest, basis="metadata") if earliest and latest else None
        found.append(Text(number, text, outlet, published))
    return found


def texts(connection: sqlite3.Connection) -> Iterator[tuple[int, str]]:
    """Key and text of every version of every article, in the order of arrival."""
    yield from connection.execute("select key, text from articles order by key")


def save(connection: sqlite3.Connection, key: int, repeats: Sequence[Repeat]) -> None:
    """Put what a text repeats in place of what was known of it."""
    connection.execute("delete from repeats where article = ?", (key,))
    rows = [(key, position, *one) for position, one in enumerate(repeats)]
    connection.executemany("insert into repeats values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", rows)


def of_article(connection: sqlite3.Connection, article: Article, labels: Sequence[str]) -> list[tuple[str, int]]:
    """The passages with these labels that a text has in common with earlier texts of other articles: id and characters."""
    query = f"""select theirs.id, own_end - own_start
        from articles as own join repeats on repeats.article = own.key join articles as theirs on theirs.key = repeats.other
        where own.id = ? and own.version = ? and theirs.id <> own.id and label in ({", ".join("?" * len(labels))})
        order by position"""
    return connection.execute(query, (article.id, article.version, *labels)).fetchall()


def current(connection: sqlite3.Connection, key: int) -> str | None:
    """The id of the article whose current text has this key."""
    found = connection.execute("select id from articles where key = ? and current = 1", (key,)).fetchone()
    return found[0] if found else None


def misplaced(connection: sqlite3.Connection) -> list[str]:
    """The ids of the articles with a repeat that does not lie within both texts; one whose text is gone is no matter here."""
    # In Python, for SQLite ends a text at its first NUL.
    sizes = {key: len(text) for key, text in texts(connection)}
    query = """select articles.id, article, own_start, own_end, other, other_start, other_end
        from repeats join articles on articles.key = article
        where other in (select key from articles) order by article, position"""
    wrong = {
        name: None
        for name, key, start, end, other, other_start, other_end in connection.execute(query)
        if not (0 <= start < end <= sizes[key] and 0 <= other_start < other_end <= sizes[other])
    }
    return list(wrong)
