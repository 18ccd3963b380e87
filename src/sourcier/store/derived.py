"""What was last derived from the articles: claims, reuse and coverage. All of it can be made again from the articles."""

from __future__ import annotations

import math
import sqlite3
from collections import defaultdict
from typing import NamedTuple

import msgspec

from sourcier.records import Article, Claim, Coverage, Report, Reuse, Ruling
from sourcier.store import rows
from sourcier.words import words

# A claim is told in a sentence or two; words beyond these add time and no certainty.
_MOST_WORDS = 100
# Inflection seldom changes more than the last three letters, and shorter beginnings than five no longer tell words apart.
_ENDING = 3
_STEM = 5
_TABLES = ("claim_statements", "claims", "reuse")
_encode = msgspec.json.Encoder().encode
_claim = msgspec.json.Decoder(Claim).decode
_reuse = msgspec.json.Decoder(Reuse).decode
_coverage = msgspec.json.Decoder(Coverage).decode
_rulings = msgspec.json.Decoder(tuple[Ruling, ...]).decode


class Derived(NamedTuple):
    """The claims in their order, the reuse between the articles, what was looked at, and what became of each decision."""

    claims: tuple[Claim, ...]
    reuse: tuple[Reuse, ...]
    coverage: Coverage
    decisions: tuple[Ruling, ...]


def load(connection: sqlite3.Connection) -> Derived | None:
    """What was derived, or None where it is not of the present articles or cannot be decoded."""
    kept = dict(connection.execute("select key, value from archive where key in ('derived', 'coverage', 'rulings')").fetchall())
    if kept.get("derived") != rows.state(connection):
        return None
    try:
        claims = tuple(_claim(row[0]) for row in connection.execute("select record from claims order by position"))
        reuse = tuple(_reuse(row[0]) for row in connection.execute("select record from reuse order by position"))
        return Derived(claims, reuse, _coverage(kept["coverage"]), _rulings(kept["rulings"]))
    except msgspec.DecodeError:
        return None


def save(connection: sqlite3.Connection, report: Report, state: str) -> None:
    """Put what ``report`` found in place of what was derived before."""
    clear(connection)
    articles = {one.id: one for one in report.articles}
    for position, claim in enumerate(report.claims):
        connection.execute(
            "insert into claims values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", _claim_row(position, claim, articles)
        )
        pairs = {(position, version.article, version.statement) for version in claim.versions}
        connection.executemany("insert into claim_statements values (?, ?, ?)", sorted(pairs))
    connection.executemany(
        "insert into reuse values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", [_reuse_row(n, one) for n, one in enumerate(report.reuse)]
    )
    connection.execute("insert into claims_fts(claims_fts) values ('rebuild')")
    keep = "insert or replace into archive values (?, ?)"
    told = {"derived": state, "coverage": _text(report.coverage), "rulings": _text(report.decisions)}
    connection.executemany(keep, told.items())


def _text(value: object) -> str:
    return _encode(value).decode()


def clear(connection: sqlite3.Connection) -> None:
    """Forget what was derived."""
    connection.execute("delete from archive where key in ('derived', 'coverage', 'rulings')")
    for table in _TABLES:
        connection.execute(f"delete from {table}")
    connection.execute("insert into claims_fts(claims_fts) values ('rebuild')")


def find(connection: sqlite3.Connection, wanted: str) -> tuple[str, ...]:
    """Ids of claims that hold all the words or their beginnings, best first."""
    query = " ".join(f"{word}*" for word in rows.quoted(wanted))
    search = """select id from claims_fts join claims on claims.position = claims_fts.rowid
        where claims_fts match ? order by bm25(claims_fts), claims.position"""
    return tuple(row[0] for row in connection.execute(search, (query,))) if query else ()


def matching(connection: sqlite3.Connection, text: str, share: float) -> tuple[str, ...]:
    """Ids of claims that hold at least ``share`` of the words of ``text``, each weighed by its rarity, best first."""
    total = connection.execute("select count(*) from claims").fetchone()[0]
    scores: defaultdict[int, float] = defaultdict(float)
    whole = 0.0
    for word in sorted(set(rows.quoted(_stems(text))))[:_MOST_WORDS]:
        hits = connection.execute("select rowid from claims_fts where claims_fts match ?", (f"{word}*",)).fetchall()
        weight = math.log(1 + total / max(1, len(hits)))
        whole += weight
        for (position,) in hits:
            scores[position] += weight
    best = [position for position, score in sorted(scores.items(), key=lambda one: (-one[1], one[0])) if score >= share * whole]
    found = [connection.execute("select id from claims where position = ?", (position,)).fetchone() for position in best]
    return tuple(row[0] for row in found)


def _stems(text: str) -> str:
    """The words of a text without the endings in which one word's forms differ; crude, but the same for every language."""
    return " ".join(word[: max(_STEM, len(word) - _ENDING)] for word in words(text).written)


def _claim_row(position: int, claim: Claim, articles: dict[str, Article]) -> tuple[object, ...]:
    origins = claim.origins
    counts = (len(claim.articles), claim.outlets, origins.low, origins.high, len(claim.disputes))
    told = "\n".join(_told(claim, articles))
    names = (claim.id, claim.summary, claim.action, claim.grade.label)
    return (position, *names, *counts, told, _encode(claim).decode())


def _told(claim: Claim, articles: dict[str, Article]) -> list[str]:
    """The words in which a claim is told, disputed and sourced: what a search for it looks through."""
    wanted = {(one.article, one.statement) for one in claim.versions}
    disputed = {one.statement for one in claim.disputes}
    spans = {
        articles[name].text[one.content[0] : one.content[1]]
        for name in {*claim.articles, *(article for article, _ in wanted)} & articles.keys()
        for one in articles[name].statements
        if (name, one.id) in wanted or one.id in disputed
    }
    return sorted(spans) + [origin.name for origin in claim.origins.items]


def _reuse_row(position: int, one: Reuse) -> tuple[object, ...]:
    source, target = one.source, one.target
    spans = (source.article, source.start, source.end, target.article, target.start, target.end)
    return (position, one.kind, *spans, one.probability, _encode(one).decode())
