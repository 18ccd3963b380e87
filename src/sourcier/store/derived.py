"""What was last derived from the articles: claims, reuse and coverage. All of it can be made again from the articles."""

from __future__ import annotations

import math
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import NamedTuple

import msgspec

from sourcier.records import Article, Claim, Coverage, Report, Reuse, Ruling
from sourcier.store import rows, schema
from sourcier.words import words

# A claim is told in a sentence or two; words beyond these add time and no certainty.
_MOST_WORDS = 100
# Inflection seldom changes more than the last three letters, and shorter beginnings than five no longer tell words apart.
_ENDING = 3
_STEM = 5
# Less than a share by more than the error of a sum.
_CERTAINLY = 1 - 1e-9
# Among fewer articles claims are derived from all of them, which takes seconds; and once so large a share of them has come since.
_FEWEST, _GROWTH = 200, 0.1
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


def is_of(connection: sqlite3.Connection, state: str) -> bool:
    """Whether what was derived is of this state of the articles."""
    return connection.execute("select 1 from archive where key = 'derived' and value = ?", (state,)).fetchone() is not None


def in_memory() -> sqlite3.Connection:
    """A place for what was derived where the file cannot take it."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    for statement in chain.from_iterable(schema.MIGRATIONS):
        connection.execute(statement)
    return connection


def load(connection: sqlite3.Connection, positions: Iterable[int] | None = None) -> Derived | None:
    """What was derived, or the claims of some positions in that order; None where it cannot be decoded.

    Of the reuse it is what is between articles that these claims name.
    """
    kept = dict(connection.execute("select key, value from archive where key in ('coverage', 'rulings')").fetchall())
    try:
        if positions is None:
            claims = tuple(_claim(row[0]) for row in connection.execute("select record from claims order by position"))
            reuse = tuple(_reuse(row[0]) for row in connection.execute("select record from reuse order by position"))
        else:
            query = "select record from claims where position = ?"
            claims = tuple(_claim(connection.execute(query, (one,)).fetchone()[0]) for one in positions)
            reuse = tuple(_reuse_among(connection, {name for claim in claims for name in named_in(claim)}))
        return Derived(claims, reuse, _coverage(kept["coverage"]), _rulings(kept["rulings"]))
    except (msgspec.DecodeError, KeyError):
        return None


def named_in(claim: Claim) -> set[str]:
    """Every article that a claim's parts point into."""
    steps = {step for origin in claim.origins.items for chain in origin.chains for step in chain}
    named = {step.article for step in steps} | {step.evidence.article for step in steps if step.evidence}
    told = {version.article for version in claim.versions}
    disputed = {name for one in claim.disputes for name in (*one.carried_by, *one.missing_in)}
    return {name for name in named | told | disputed | set(claim.articles) if name}


def _reuse_among(connection: sqlite3.Connection, names: set[str]) -> Iterator[Reuse]:
    query = "select position, to_article, record from reuse where from_article = ?"
    found = (row for name in names for row in connection.execute(query, (name,)))
    yield from (_reuse(record) for _, to, record in sorted(found) if to in names)


def of_id(connection: sqlite3.Connection, wanted: str) -> list[int]:
    """The position of the claim of an id."""
    return [row[0] for row in connection.execute("select position from claims where id = ?", (wanted,))]


def of_articles(connection: sqlite3.Connection, names: Iterable[str]) -> list[int]:
    """The positions of the claims that articles tell, or dispute where nobody tells them."""
    query = "select distinct claim from claim_statements where article = ? and disputes = 0"
    return sorted({row[0] for name in names for row in connection.execute(query, (name,))})


def of_statements(connection: sqlite3.Connection, told: Iterable[tuple[str, str]]) -> list[tuple[int, str, str]]:
    """The positions of the claims that statements tell or dispute, each with the article and the statement."""
    query = "select claim, article, statement from claim_statements where article = ? and statement = ?"
    return [row for one in told for row in connection.execute(query, one)]


def fresh(connection: sqlite3.Connection, state: str) -> frozenset[str] | None:
    """The ids of the articles that came since claims were derived; None where anything else has changed, or they are many.

    Articles that came since claims were last derived from all of them count among the many.
    """
    kept = dict(connection.execute("select key, value from archive where key in ('derived', 'grown')").fetchall())
    # Behind the number of changes stand the decisions, the release and the embedder.
    if len(kept) < 2 or kept["derived"].partition(".")[2] != state.partition(".")[2]:
        return None
    whole, last = map(int, kept["grown"].split())
    count = connection.execute("select count(*) from articles where current = 1").fetchone()[0]
    if whole < _FEWEST or count - whole > _GROWTH * whole:
        return None
    return frozenset(row[0] for row in connection.execute("select id from articles where current = 1 and key > ?", (last,)))


def forget_growth(connection: sqlite3.Connection) -> None:
    """Note that an article has changed, so that claims are to be derived from all."""
    connection.execute("delete from archive where key = 'grown'")


def grown(connection: sqlite3.Connection, *, whole: bool) -> str:
    """How many articles claims were last derived from all at once, now or before, and the key of the last article."""
    count, last = connection.execute("select count(*) filter (where current = 1), coalesce(max(key), 0) from articles").fetchone()
    before = None if whole else connection.execute("select value from archive where key = 'grown'").fetchone()
    return f"{before[0].split()[0] if before else count} {last}"


def save(connection: sqlite3.Connection, report: Report, state: str, grown: str) -> None:
    """Put what ``report`` found in place of what was derived before."""
    clear(connection)
    articles = {one.id: one for one in report.articles}
    for position, claim in enumerate(report.claims):
        connection.execute(
            "insert into claims values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", _claim_row(position, claim, articles)
        )
        told = {(position, *pair, int(disputing)) for pair, disputing in _tellings(claim, articles).items()}
        connection.executemany("insert into claim_statements values (?, ?, ?, ?)", sorted(told))
    connection.executemany(
        "insert into reuse values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", [_reuse_row(n, one) for n, one in enumerate(report.reuse)]
    )
    connection.execute("insert into claims_fts(claims_fts) values ('rebuild')")
    keep = "insert or replace into archive values (?, ?)"
    values = {"derived": state, "grown": grown, "coverage": _text(report.coverage), "rulings": _text(report.decisions)}
    connection.executemany(keep, values.items())


def _tellings(claim: Claim, articles: dict[str, Article]) -> dict[tuple[str, str], bool]:
    """The statements of a claim with their articles, and whether each only disputes it."""
    disputes = {one.statement: one.carried_by for one in claim.disputes}
    carried = {(name, statement): True for statement, names in disputes.items() for name in names if name in articles}
    told = {(one.article, one.statement): False for one in claim.versions}
    if not told:
        own = set(claim.statements)
        told = {(name, one.id): False for name in claim.articles for one in articles[name].statements if one.id in own}
    held = {(name, one.id) for name, _ in carried for one in articles[name].statements}
    return {pair: disputing for pair, disputing in carried.items() if pair in held} | told


def _text(value: object) -> str:
    return _encode(value).decode()


def clear(connection: sqlite3.Connection) -> None:
    """Forget what was derived."""
    connection.execute("delete from archive where key in ('derived', 'grown', 'coverage', 'rulings')")
    for table in _TABLES:
        connection.execute(f"delete from {table}")
    connection.execute("insert into claims_fts(claims_fts) values ('rebuild')")


def find(connection: sqlite3.Connection, wanted: str) -> list[int]:
    """The positions of the claims that hold all the words or their beginnings, in the order of the claims."""
    query = " ".join(f"{word}*" for word in rows.quoted(wanted))
    search = "select rowid from claims_fts where claims_fts match ? order by rowid"
    return [row[0] for row in connection.execute(search, (query,))] if query else []


def matching(connection: sqlite3.Connection, text: str, share: float) -> list[int]:
    """The positions of the claims that hold at least ``share`` of the words of ``text``, weighed by rarity, best first.

    A claim that holds none of the rarer words cannot reach the share: the commoner ones are looked up in the others alone.
    """
    total = connection.execute("select count(*) from claims").fetchone()[0]
    counted = "select count(*) from claims_fts where claims_fts match ?"
    weights = {
        f"{word}*": math.log(1 + total / max(1, connection.execute(counted, (f"{word}*",)).fetchone()[0]))
        for word in sorted(set(rows.quoted(_stems(text))))[:_MOST_WORDS]
    }
    needed = share * math.fsum(weights.values())
    scores: defaultdict[int, list[float]] = defaultdict(list)
    left = math.fsum(weights.values())
    rarer: list[str] = []
    for word in sorted(weights, key=lambda word: (-weights[word], word)):
        among = left < needed * _CERTAINLY and rarer
        query = f"{word} AND ({' OR '.join(rarer)})" if among else word
        for (position,) in connection.execute("select rowid from claims_fts where claims_fts match ?", (query,)):
            scores[position].append(weights[word])
        if not among:
            rarer.append(word)
        left -= weights[word]
    found = {position: math.fsum(parts) for position, parts in scores.items()}
    return sorted((one for one in found if found[one] >= needed), key=lambda one: (-found[one], one))


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
