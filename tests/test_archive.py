"""The archive as Python uses it: adding, asking, and what is derived again."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

import sourcier
from sourcier import Archive, pipeline
from sourcier.archive.adding import BATCH
from sourcier.errors import ArchiveError, UsageError
from sourcier.records import Page, Refusal

TEXT = "Forty dockers were hurt on Tuesday in Port Ellery, the harbour master said."


def page(name: str, text: str = TEXT) -> Page:
    return Page(name=name, path=name, id=name, content=text, language="en", published="2026-05-06", outlet=name.title())


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    with Archive(tmp_path / "news.db") as opened:
        yield opened


def test_add_takes_pages_articles_files_and_refusals(archive: Archive, pages: Path) -> None:
    refusal = Refusal(input="gone", why="not there")
    added = archive.add([page("a"), sourcier.read(TEXT, url="https://echo.example/1"), pages, refusal])
    assert (added.added, added.refused) == (5, (refusal,))
    assert archive.add(str(pages / "a.txt")).known == 1
    assert archive.add(page("a")).known == 1
    assert len(list(archive.articles())) == 5


def test_add_tells_how_far_it_is(archive: Archive) -> None:
    told: list[tuple[int, int]] = []
    archive.add((page(str(n)) for n in range(BATCH + 1)), lambda done, stored: told.append((done, stored)))
    assert told[0] == (1, 0)
    assert (BATCH, BATCH) in told
    assert told[-1] == (BATCH + 1, BATCH + 1)


def test_add_reads_nothing_that_is_stored(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    archive.add([page("a")])
    read: list[str] = []
    whole = pipeline.read_article
    monkeypatch.setattr(pipeline, "read_article", lambda article, *known: read.append(article.id) or whole(article, *known))
    assert archive.add([page("a"), page("b"), page("a", TEXT + " One has died.")]).revised == 1
    assert read == ["b", "a"]


def test_add_tells_how_much_it_had_to_read(archive: Archive) -> None:
    more = "One has died, the mayor said."
    added = archive.add([page("a"), page("b", f"{TEXT} {more}")])
    assert (added.bytes, added.bytes_read) == (2 * len(TEXT) + len(more), len(TEXT) + len(more))
    # What is known already is not looked at; what a later call brings again was read before.
    again = archive.add([page("a"), page("c", more)])
    assert (again.bytes, again.bytes_read) == (len(more), 0)


def test_add_stores_what_was_read_before_an_interruption(archive: Archive) -> None:
    def interrupted() -> Iterator[Page]:
        yield page("a")
        yield page("b")
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        archive.add(interrupted())
    assert [one.id for one in archive.articles()] == ["a", "b"]


def test_a_closed_archive_says_so(tmp_path: Path) -> None:
    with Archive(tmp_path / "news.db") as archive:
        archive.add([page("a"), page("b")])
        begun = iter(archive.articles())
        next(begun)
    asked: list[Callable[[], object]] = [
        lambda: archive.add([page("c")]),
        lambda: list(archive.articles()),
        lambda: next(begun),
        archive.claims,
        lambda: archive.claims(rebuild=True),
        lambda: archive.trace("dockers"),
        archive.verify,
        archive.decisions,
        lambda: archive.confirm("a", by="me"),
    ]
    for ask in asked:
        with pytest.raises(UsageError, match=r"news\.db: this archive was closed"):
            ask()
    archive.close()


def test_claims_are_derived_once_and_again_after_a_change(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    derived: list[int] = []
    whole = pipeline.build_report

    def counted(*arguments: object, **named: object) -> sourcier.records.Report:
        derived.append(1)
        return whole(*arguments, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(pipeline, "build_report", counted)
    archive.add([page("a"), page("b")])
    first = archive.claims()
    assert archive.claims() == first
    assert archive.claims("dockers").claims
    assert len(derived) == 1
    archive.add([page("c")])
    assert len(archive.claims().articles) == 3
    assert len(derived) == 2


def test_claims_equal_those_of_a_report_at_once(archive: Archive) -> None:
    given = [page("a"), page("b"), page("c", "Nobody was hurt in Port Ellery, the operator said on Wednesday.")]
    archive.add(given)
    assert archive.claims() == pipeline.build_report([pipeline.read_page(one) for one in given])


def test_trace_finds_claims_by_id_article_and_words(archive: Archive) -> None:
    archive.add([page("a"), page("b"), page("c", "The council of Varmont has sold the old mill, the mayor said on Monday.")])
    claim = next(one for one in archive.claims().claims if set(one.articles) == {"a", "b"})
    assert archive.trace(claim.id).claims == (claim,)
    assert claim in archive.trace("a").claims
    assert claim in archive.trace("dozens of dockers hurt, says harbour master of Port Ellery").claims
    assert {one.id for one in archive.trace(claim.id).articles} == {"a", "b"}
    assert all(set(one.articles) == {"c"} for one in archive.trace("who sold the mill in Varmont").claims)
    with pytest.raises(UsageError, match="sourcier claims"):
        archive.trace("parliament dissolved")


def test_trace_of_nothing_asks_for_something(archive: Archive) -> None:
    with pytest.raises(UsageError, match="nothing to trace: give a claim"):
        archive.trace(" ")


def test_trace_of_an_article_without_claims_says_so(archive: Archive) -> None:
    archive.add([page("a"), page("b", "A fine day.")])
    with pytest.raises(UsageError, match="no claim was found in this article"):
        archive.trace("b")


def test_an_archive_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(ArchiveError, match="no such archive"):
        Archive(tmp_path / "none.db", create=False)
