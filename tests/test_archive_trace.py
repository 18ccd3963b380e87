"""A question reads the claims that it is about and nothing else, and answers as the report on everything does."""

from __future__ import annotations

import math
import sqlite3
from collections.abc import Sequence
from pathlib import Path

import msgspec
import pytest

from sourcier import Archive, open_inputs, pipeline
from sourcier.records import Article, Claim, Report
from sourcier.store import Store, derived, rows

ROOT = Path(__file__).resolve().parent.parent
STORIES = [
    ROOT / "examples" / "pages",
    *(ROOT / "tests" / "gold" / "stories" / name for name in ("dev_launch", "dev_convoy_village")),
]


@pytest.fixture(scope="module")
def read() -> tuple[Article, ...]:
    found = pipeline.read_pages(open_inputs([str(folder) for folder in STORIES]))
    return tuple(one for one in found if isinstance(one, Article))


@pytest.fixture(scope="module")
def whole(read: Sequence[Article]) -> Report:
    return pipeline.build_report(read)


@pytest.fixture(scope="module")
def path(read: Sequence[Article], tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("trace") / "news.db"
    with Archive(path) as archive:
        archive.add(read)
        archive.claims()
    return path


def part(whole: Report, claims: Sequence[Claim]) -> Report:
    """The report cut down by looking through all of it."""
    text = msgspec.json.encode(claims).decode()
    named = {one.id for one in whole.articles if f'"{one.id}"' in text}
    return msgspec.structs.replace(
        whole,
        articles=tuple(one for one in whole.articles if one.id in named),
        reuse=tuple(one for one in whole.reuse if {one.source.article, one.target.article} <= named),
        claims=tuple(claims),
    )


def test_every_claim_is_traced_as_the_report_on_everything_has_it(path: Path, whole: Report) -> None:
    with Archive(path) as archive:
        assert archive.claims() == whole
        for claim in whole.claims:
            assert archive.trace(claim.id) == part(whole, [claim])


def test_every_article_has_the_claims_that_the_report_on_everything_has(path: Path, whole: Report) -> None:
    with Archive(path) as archive:
        for article in whole.articles:
            expected = [claim for claim in whole.claims if article.id in claim.articles]
            for name in (article.id, article.path, article.url):
                if expected and name:
                    assert archive.trace(name) == part(whole, expected)


def test_a_statement_that_is_pasted_finds_its_claim(path: Path, whole: Report) -> None:
    with Archive(path) as archive:
        claim = next(one for one in whole.claims if len(one.articles) > 3)
        longest = max((version.text for version in claim.versions), key=len)
        assert claim in archive.trace(longest).claims


def test_words_keep_the_claims_that_hold_them(path: Path, whole: Report) -> None:
    with Archive(path) as archive:
        found = archive.claims("dockers")
        assert found.claims
        assert found == part(whole, found.claims)
        order = [one.id for one in whole.claims]
        assert [order.index(one.id) for one in found.claims] == sorted(order.index(one.id) for one in found.claims)


def test_what_the_claim_does_not_name_is_not_read(path: Path, whole: Report, tmp_path: Path) -> None:
    claim = next(one for one in whole.claims if 1 < len(one.articles) < 5)
    with Archive(path) as archive:
        named = {one.id for one in archive.trace(claim.id).articles}
    copy = tmp_path / "copy.db"
    copy.write_bytes(path.read_bytes())
    connection = sqlite3.connect(copy)
    marks = ", ".join("?" * len(named))
    connection.execute(f"update articles set record = '{{' where id not in ({marks})", sorted(named))
    connection.execute("update claims set record = '{' where id <> ?", (claim.id,))
    connection.commit()
    connection.close()
    with Archive(copy) as archive:
        assert archive.trace(claim.id) == part(whole, [claim])


def test_damaged_claims_are_derived_anew(path: Path, whole: Report, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    copy.write_bytes(path.read_bytes())
    connection = sqlite3.connect(copy)
    connection.execute("update claims set record = '{'")
    connection.commit()
    connection.close()
    with Archive(copy) as archive:
        assert archive.trace(whole.claims[0].id) == part(whole, whole.claims[:1])


def test_an_archive_that_cannot_be_written_answers_all_the_same(
    path: Path, whole: Report, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = tmp_path / "copy.db"
    copy.write_bytes(path.read_bytes())
    connection = sqlite3.connect(copy)
    connection.execute("delete from archive where key = 'derived'")
    connection.execute("create trigger full before insert on claims begin select raise(abort, 'disk full'); end")
    connection.commit()
    connection.close()
    with Archive(copy) as archive:
        monkeypatch.setattr("sourcier.store.opening._WORDS", {sqlite3.SQLITE_CONSTRAINT: "the disk is full"})
        assert archive.claims("dockers").claims
        assert archive.trace(whole.claims[0].id) == part(whole, whole.claims[:1])


@pytest.mark.parametrize("share", [0.0, 0.2, 0.4, 0.8, 1.0])
def test_claims_are_matched_as_by_looking_each_word_up_in_all(path: Path, whole: Report, share: float) -> None:
    store = Store(path)
    connection = sqlite3.connect(path)
    texts = [version.text for claim in whole.claims for version in claim.versions[:1]]
    for text in [*texts, "the port of nowhere", "dockers dockers", "xyzzy", ""]:
        words = sorted({f"{word}*" for word in rows.quoted(derived._stems(text))})[:100]
        hits = {
            word: {row[0] for row in connection.execute("select rowid from claims_fts where claims_fts match ?", (word,))}
            for word in words
        }
        weight = {word: math.log(1 + len(whole.claims) / max(1, len(found))) for word, found in hits.items()}
        scores = {n: math.fsum(weight[word] for word in words if n in hits[word]) for n in range(len(whole.claims))}
        needed = share * math.fsum(weight.values())
        expected = [n for n in sorted(scores, key=lambda n: (-scores[n], n)) if scores[n] >= needed and scores[n]]
        assert store.match_claims(text, share) == expected
    connection.close()
    store.close()
