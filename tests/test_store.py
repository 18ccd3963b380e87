"""The archive's file: what goes in comes out, what is damaged is found, and what can be rebuilt is."""

from __future__ import annotations

import hashlib
import re
import sqlite3
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest

from sourcier.errors import ArchiveError
from sourcier.records import (
    Article,
    Bounds,
    Claim,
    Component,
    Coverage,
    Grade,
    Name,
    OriginCount,
    Outlet,
    Published,
    Report,
    Statement,
    Version,
)
from sourcier.store import Store, schema

TEXT = "Le préfet de Varmont a annoncé l'évacuation de l'hôpital. « Personne n'est blessé », a-t-il dit."


def article(name: str = "one", text: str = TEXT, **fields: object) -> Article:
    start = text.find("l'évacuation")
    statement = Statement(id=f"s-{name}", content=(start, start + 12), source=(0, 20)) if start >= 0 else None
    values: dict[str, object] = {
        "id": name,
        "version": hashlib.sha256(text.encode()).hexdigest(),
        "url": f"https://gazette.example/{name}",
        "title": "Hôpital évacué à Varmont",
        "outlet": Outlet(name="La Gazette"),
        "language": "fr",
        "published": Published(earliest="2026-03-01T00:00:00Z", latest="2026-03-02T00:00:00Z", basis="manifest"),
        "text": text,
        "sentences": ((0, len(text)),),
        "mentions": (Name(start=13, end=20, text=text[13:20]),),
        "statements": (statement,) if statement else (),
    }
    return Article(**(values | fields))  # type: ignore[arg-type]


def report(*articles: Article) -> Report:
    claims = tuple(
        Claim(
            id=f"claim-{one.id}",
            summary="The hospital of Varmont was evacuated",
            action="evacuate",
            statements=(f"s-{one.id}",),
            articles=(one.id,),
            outlets=1,
            origins=OriginCount(low=1, high=1, probable=1.0),
            components={"happened": Component(origins=Bounds(low=1, high=1))},
            versions=(Version(article=one.id, statement=f"s-{one.id}"),),
            grade=Grade(label="single origin", rule="one origin"),
        )
        for one in articles
    )
    coverage = Coverage(articles=len(articles), earliest=None, latest=None, languages={"fr": len(articles)})
    return Report(articles=articles, reuse=(), claims=claims, coverage=coverage)


def damage(path: Path, *statements: str) -> None:
    """Change the file behind the store's back, with the safeguards off."""
    connection = sqlite3.connect(path)
    connection.execute("pragma foreign_keys = off")
    for statement in statements:
        connection.execute(statement)
    connection.commit()
    connection.close()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "news.db"


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    opened = Store(path)
    yield opened
    opened.close()


def test_save_keeps_articles_whole_and_in_their_order(store: Store) -> None:
    articles = [article("two"), article("one"), article("three", text="\u2067مقال قصير\u2069 😀 e\u0301")]
    assert store.save(articles) == ("added",) * 3
    assert list(store.articles()) == articles
    assert store.select(["one", "two", "none"]) == (articles[0], articles[1])
    assert store.count() == 3


def test_save_is_idempotent(store: Store) -> None:
    store.save([article()])
    before = store.state()
    assert store.save([article()]) == ("known",)
    assert store.state() == before
    assert store.outcome(article()) == "known"


def test_save_keeps_a_new_text_beside_the_old_one(store: Store) -> None:
    old, new = article(), article(text=TEXT + " Un blessé, finalement.")
    assert store.save([old, new]) == ("added", "revised")
    assert store.versions("one") == (old, new)
    assert list(store.articles()) == [new]
    assert store.save([old]) == ("known",), "an earlier text that comes again changes nothing"


def test_save_updates_metadata_that_came_later(store: Store) -> None:
    store.save([article(published=None)])
    assert store.save([article()]) == ("updated",)
    assert list(store.articles()) == [article()]


def test_save_is_all_or_none(store: Store) -> None:
    store.save([article("before")])

    def broken() -> Iterator[Article]:
        yield article("one")
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        store.save(broken())
    assert [one.id for one in store.articles()] == ["before"]
    assert store.save([article("after")]) == ("added",)


def indexed(store: Store, words: str) -> list[str]:
    """The ids of the texts that the file's own index finds, as whoever opens the file without sourcier does."""
    query = "select id from articles_fts join articles on articles.key = articles_fts.rowid where articles_fts match ?"
    with closing(sqlite3.connect(store.path)) as connection:
        return [row[0] for row in connection.execute(query, (words,))]


@pytest.mark.parametrize("wanted", ["https://gazette.example/one", "one"])
def test_named_takes_an_id_or_an_address(store: Store, wanted: str) -> None:
    store.save([article(), article("other", text="Rien à voir.", title=None)])
    assert store.named(wanted) == ("one",)
    assert store.named("Varmont") == ()


@pytest.mark.parametrize("wanted", ["hopital VARMONT", "évacuation hôpital"])
def test_the_index_of_the_file_ignores_case_and_accents(store: Store, wanted: str) -> None:
    store.save([article(), article("other", text="Rien à voir.", title=None)])
    assert indexed(store, wanted) == ["one"]


@pytest.mark.parametrize("wanted", ['"', "NEAR(", "a AND", "*", "", "col:x", "\0", "-", '" OR 1=1 --'])
def test_find_claims_takes_no_word_for_syntax(store: Store, wanted: str) -> None:
    store.save([article()])
    assert store.find_claims(wanted) == []
    assert store.match_claims(wanted, 0.5) == []


def test_the_index_of_the_file_has_later_texts_too(store: Store) -> None:
    store.save([article(), article(text="Tout a changé.")])
    assert indexed(store, "préfet") == indexed(store, "changé") == ["one"]


def test_claims_are_kept_until_an_article_changes(store: Store) -> None:
    store.save([article()])
    assert not store.is_derived()
    made = report(article())
    store.save_claims(made, store.state())
    assert store.is_derived()
    kept = store.claims()
    assert kept is not None
    assert (kept.claims, kept.coverage) == (made.claims, made.coverage)
    store.save([article("two")])
    assert not store.is_derived()


def test_what_was_derived_from_an_older_state_is_kept_for_the_question_at_hand_alone(store: Store) -> None:
    store.save([article()])
    state = store.state()
    store.save([article("two")])
    made = report(article())
    store.save_claims(made, state)
    kept = store.claims([0])
    assert kept is not None
    assert kept.claims == made.claims
    assert not store.is_derived()


def test_claims_are_found_by_id_article_and_statement(store: Store) -> None:
    both = article(), article("two")
    store.save(both)
    store.save_claims(report(*both), store.state())
    made = report(*both).claims
    for position, claim in enumerate(made):
        assert store.claims_of_id(claim.id) == [position]
        assert store.claims_of_articles(claim.articles) == [position]
        told = (claim.articles[0], claim.statements[0])
        assert store.claims_of_statements([told]) == [(position, *told)]
    assert store.claims_of_id("nonsense") == store.claims_of_articles(["x"]) == store.claims_of_statements([("x", "y")]) == []


def test_claims_are_found_by_the_words_they_are_told_in(store: Store) -> None:
    told = article("two", text="Un incendie a détruit l'évacuation du moulin.")
    store.save([article(), told])
    store.save_claims(report(article(), told), store.state())
    assert store.find_claims("hospital evac") == [0, 1]
    assert store.find_claims("hospital moulin") == []
    assert store.match_claims("hospitals evacuated from Varmont yesterday", 0.4)
    assert store.match_claims("an unrelated election in another country", 0.4) == []


def test_a_copied_file_alone_is_the_archive(store: Store, path: Path) -> None:
    store.save([article()])
    store.close()
    assert [file.name for file in path.parent.iterdir()] == [path.name]
    copy = path.with_name("copy.db")
    copy.write_bytes(path.read_bytes())
    assert list(Store(copy, create=False).articles()) == [article()]


def test_other_tools_can_read_it(store: Store, path: Path) -> None:
    store.save([article()])
    connection = sqlite3.connect(path)
    assert connection.execute("select article, content, source from statement_texts").fetchall() == [
        ("one", "l'évacuation", "Le préfet de Varmont")
    ]
    assert connection.execute("select outlet, published from articles").fetchall() == [("La Gazette", "2026-03-01T00:00:00Z")]
    connection.close()


def test_open_refuses_what_is_no_archive(path: Path) -> None:
    with pytest.raises(ArchiveError, match=r"no such archive.*sourcier add"):
        Store(path, create=False)
    path.write_text("Just a text file, long enough to be looked at.")
    with pytest.raises(ArchiveError, match="not an archive"):
        Store(path)
    assert path.read_text().startswith("Just"), "nothing of it is touched"
    with pytest.raises(ArchiveError, match="not a file"):
        Store(path.parent)
    with pytest.raises(ArchiveError, match="folder is missing"):
        Store(path.parent / "none" / "news.db")


def test_open_refuses_the_file_of_another_program(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("create table bookmarks (url text)")
    connection.close()
    with pytest.raises(ArchiveError, match="another program"):
        Store(path)


def test_open_refuses_a_newer_schema(store: Store, path: Path) -> None:
    store.close()
    damage(path, "pragma user_version = 999")
    with pytest.raises(ArchiveError, match=r"newer sourcier.*update"):
        Store(path)


def test_open_applies_the_migrations_that_are_missing(store: Store, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store.save([article()])
    store.close()
    monkeypatch.setattr(schema, "MIGRATIONS", (*schema.MIGRATIONS, ("alter table articles add column note text",)))
    migrated = Store(path)
    assert list(migrated.articles()) == [article()]
    migrated.close()
    connection = sqlite3.connect(path)
    assert connection.execute("pragma user_version").fetchone() == (len(schema.MIGRATIONS),)
    assert connection.execute("select note from articles").fetchall() == [(None,)]
    connection.close()


def test_open_undoes_a_migration_that_fails(store: Store, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store.save([article()])
    store.close()
    monkeypatch.setattr(schema, "MIGRATIONS", (*schema.MIGRATIONS, ("alter table articles add column note text", "nonsense")))
    with pytest.raises(ArchiveError, match=re.escape(f"{path}: its tables are not those of schema")):
        Store(path)
    monkeypatch.undo()
    assert list(Store(path).articles()) == [article()]


def test_an_archive_that_has_more_tables_than_its_number_says_is_an_archive_error(store: Store, path: Path) -> None:
    store.save([article()])
    store.close()
    damage(path, "pragma user_version = 1")
    with pytest.raises(ArchiveError, match="its tables are not those of schema 1"):
        Store(path)
    damage(path, f"pragma user_version = {len(schema.MIGRATIONS)}")
    assert list(Store(path).articles()) == [article()]


def test_a_damaged_file_is_an_archive_error(store: Store, path: Path) -> None:
    store.save([article(str(n), text=f"{n} {TEXT * 100}") for n in range(40)])
    store.close()
    data = bytearray(path.read_bytes())
    # Pages in the middle hold texts; the schema at the front stays.
    begin, end = len(data) // 2, len(data) * 3 // 4
    data[begin:end] = b"\x5a" * (end - begin)
    path.write_bytes(data)
    damaged = Store(path)
    with pytest.raises(ArchiveError, match="damaged"):
        list(damaged.articles())
    assert any(not one.repaired for one in damaged.verify(lambda bare: bare))
    damaged.close()


def test_verify_finds_nothing_in_a_sound_archive(store: Store) -> None:
    store.save([article(), article("two", text="Court.")])
    store.save_claims(report(article()), store.state())
    assert store.verify() == ()
    assert store.verify(lambda bare: bare) == ()


_DAMAGES = {
    "rows of its statements": "update statements set content_end = content_end + 1",
    "record is damaged": "update articles set record = substr(record, 1, 40)",
    "its record is damaged": "update articles set record = substr(record, 1, 12) || cast(x'ff' as text) || substr(record, 14)",
    "its columns do not agree": "update articles set title = title || cast(x'ff' as text)",
    "columns do not agree": "update articles set outlet = 'Someone else'",
    "outside its text": """update articles set record = replace(record, '"sentences":[[0,', '"sentences":[[90000,')""",
    "not on its words": """update articles set record = replace(record, '"start":13', '"start":12')""",
    "articles_fts": "insert into articles_fts(articles_fts) values ('delete-all')",
    "claims_fts": "insert into claims_fts(claims_fts) values ('delete-all')",
    "missing row": "insert into claim_statements values (99, 'one', 's-one', 0)",
}


@pytest.mark.parametrize("what", _DAMAGES)
def test_verify_finds_damage_and_repairs_it(store: Store, path: Path, what: str) -> None:
    store.save([article(outlet=None), article("two", outlet=None)])
    store.save_claims(report(article()), store.state())
    damage(path, _DAMAGES[what])
    found = store.verify()
    assert found
    assert all(what in f"{one.where} {one.what}" for one in found)
    assert not any(one.repaired for one in found)
    texts = [one.text for one in (article(), article("two"))]
    repaired = store.verify(lambda bare: article(bare.id, outlet=None))
    assert [one[:2] for one in repaired] == [one[:2] for one in found]
    assert all(one.repaired for one in repaired)
    assert store.verify() == ()
    assert [one.text for one in store.articles()] == texts


def test_verify_never_passes_a_changed_text_nor_rebuilds_from_it(store: Store, path: Path) -> None:
    store.save([article()])
    damage(path, "update articles set text = replace(text, 'Personne', 'Quelqu''un')")
    found = store.verify(lambda bare: pytest.fail("a text that is not the evidence must not be read"))
    assert [(one.where, one.repaired) for one in found] == [("article one", False)]
    assert "add the page again" in found[0].what


def test_verify_finds_a_text_with_a_byte_that_is_no_letter(store: Store, path: Path) -> None:
    store.save([article()])
    damage(path, "update articles set text = substr(text, 1, 9) || cast(x'ff' as text) || substr(text, 11)")
    assert [(one.where, one.repaired) for one in store.verify(lambda bare: bare)] == [("article one", False)]
    assert [one.text[9] for one in store.articles()] == ["\ufffd"]


def test_a_file_too_damaged_to_open_is_an_archive_error_that_promises_no_repair(store: Store, path: Path) -> None:
    store.save([article()])
    store.close()
    whole = path.read_bytes()
    begin = whole.index(b"CREATE TABLE articles")
    for torn in (whole[:3000], whole[:begin] + b"CREATE \x8d\xff" + whole[begin + 9 :]):
        path.write_bytes(torn)
        with pytest.raises(ArchiveError, match="too damaged to open; restore a copy"):
            Store(path)


def test_a_second_writer_waits_for_the_first(store: Store, path: Path) -> None:
    other = Store(path)
    store.save([article("one")])
    assert other.save([article("two")]) == ("added",)
    assert [one.id for one in store.articles()] == ["one", "two"]
    other.close()


def test_many_that_make_one_archive_at_once_all_get_it(tmp_path: Path) -> None:
    at_once = 6
    together = threading.Barrier(at_once)

    def make(folder: int) -> None:
        together.wait(timeout=30)
        Store(tmp_path / f"{folder}.db", create=True).close()

    with ThreadPoolExecutor(at_once) as pool:
        for folder in range(60):
            list(pool.map(make, [folder] * at_once))
