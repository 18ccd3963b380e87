"""An embedder of the user's own: asked once for each text, checked, kept by an archive, and failing clearly."""

from __future__ import annotations

import math
import sqlite3
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from sourcier import Archive, UsageError, build_report, read_pages
from sourcier.claims.embedders import Embeddings, cosine, open_embedder
from sourcier.records import Article, Page

from .made import Listed

ONE = "The bridge collapsed.", "Nine people were hurt.", "The bridge collapsed."


class Answering:
    """Gives one answer whatever it is asked."""

    name = "answering/1"

    def __init__(self, answer: Any) -> None:
        self.answer = answer

    def embed(self, texts: Sequence[str]) -> Any:
        return self.answer


def test_each_text_is_asked_for_once() -> None:
    embedder = Listed()
    opened = open_embedder(embedder)
    opened.of(ONE)
    opened.of([*ONE, "A third."])
    assert embedder.asked == [ONE[0], ONE[1], "A third."]


def test_vectors_have_length_one_and_the_same_words_the_cosine_one() -> None:
    found = open_embedder(Listed()).of(ONE)
    assert len(found) == 2
    assert all(math.hypot(*vector) == pytest.approx(1, abs=1e-3) for vector in found.values())
    assert cosine(found[ONE[0]], found[ONE[0]]) == 1
    assert 0 <= cosine(found[ONE[0]], found[ONE[1]]) < 0.5


def test_what_was_forgotten_is_asked_for_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sourcier.claims.embedders._REMEMBERED", 1)
    embedder = Listed()
    opened = open_embedder(embedder)
    opened.of(ONE)
    opened.of([ONE[1]])
    assert len(embedder.asked) == 2
    opened.of([ONE[0]])
    assert len(embedder.asked) == 3


def test_a_long_text_is_cut_for_the_embedder() -> None:
    embedder = Listed()
    open_embedder(embedder).of(["word " * 10_000])
    assert len(embedder.asked[0]) == 2000


@pytest.mark.parametrize(
    ("answer", "why"),
    [
        ([], "0 texts of 2"),
        ([[1.0, 0.0]], "1 texts of 2"),
        ([[1.0, 0.0], [1.0, math.nan]], "without a direction"),
        ([[1.0, 0.0], [math.inf, 0.0]], "without a direction"),
        ([[1.0, 0.0], [0.0, 0.0]], "without a direction"),
        ([[1.0, 0.0], []], "without a direction"),
        ([[1.0, 0.0], [1.0, 0.0, 0.0]], "of 2 and of 3"),
        ([[1.0, 0.0], ["a", "b"]], "no vector of numbers"),
        ([[1.0, 0.0], None], "no vector of numbers"),
        ([[1.0, 0.0], [[1.0], [0.0]]], "no vector of numbers"),
    ],
)
def test_what_is_no_vector_is_an_error_that_names_the_embedder(answer: Any, why: str) -> None:
    with pytest.raises(UsageError, match=f"answering/1.*{why}"):
        Embeddings(Answering(answer)).of(ONE)


@pytest.mark.parametrize(
    "named",
    ["minilm", "sentence-transformers:no/such/folder", "http://localhost:1/v1", "http://", "ftp://host/v1#m"],
)
def test_an_embedder_that_is_none_is_an_error_with_a_remedy(named: str) -> None:
    with pytest.raises(UsageError, match="give"):
        open_embedder(named)


TEXTS = {
    "a": "Three wagons left the rails near Ashby on Monday, the operator said. The line was closed.",
    "b": "A train derailed close to the town, residents told reporters. Rail traffic stopped.",
}


def pages() -> list[Page]:
    return [
        Page(name=key, id=key, content=text, clean=True, language="en", published="2026-02-03") for key, text in TEXTS.items()
    ]


def test_an_archive_keeps_the_vectors(tmp_path: Path) -> None:
    first, second = Listed(), Listed()
    with Archive(tmp_path / "a.db", embedder=first) as archive:
        archive.add(pages())
        told = archive.claims()
    assert first.asked
    with Archive(tmp_path / "a.db", embedder=second) as archive:
        assert archive.claims() == told
        archive.add(Page(name="c", id="c", content="The mayor resigned on Tuesday.", clean=True, language="en"))
        archive.claims()
    assert {text for text in second.asked if "mayor" not in text} == set()
    assert any("mayor" in text for text in second.asked)


def test_another_model_is_asked_anew(tmp_path: Path) -> None:
    first, second = Listed(), Listed(name="listed/2")
    for embedder in (first, second):
        with Archive(tmp_path / "a.db", embedder=embedder) as archive:
            archive.add(pages())
            archive.claims()
    assert second.asked == first.asked


def test_a_damaged_vector_is_asked_for_again(tmp_path: Path) -> None:
    first, second = Listed(), Listed()
    with Archive(tmp_path / "a.db", embedder=first) as archive:
        archive.add(pages())
        told = archive.claims()
    with sqlite3.connect(tmp_path / "a.db") as file:
        file.execute("update vectors set vector = x'00' where rowid = (select min(rowid) from vectors)")
        file.execute("delete from archive where key = 'derived'")
    file.close()
    with Archive(tmp_path / "a.db", embedder=second) as archive:
        assert archive.claims() == told
    assert len(second.asked) == 1


def test_without_an_embedder_claims_are_those_of_the_rules(tmp_path: Path) -> None:
    articles = [one for one in read_pages(pages()) if isinstance(one, Article)]
    with Archive(tmp_path / "a.db", embedder=Listed()) as archive:
        archive.add(pages())
        archive.claims()
    with Archive(tmp_path / "a.db") as archive:
        assert archive.claims().claims == build_report(articles).claims


def test_a_failing_embedder_costs_no_article(tmp_path: Path) -> None:
    with Archive(tmp_path / "a.db", embedder=Answering([])) as archive:
        archive.add(pages())
        with pytest.raises(UsageError, match="answering/1"):
            archive.claims()
    with Archive(tmp_path / "a.db") as archive:
        assert [one.id for one in archive.articles()] == ["a", "b"]
        assert archive.claims().claims


def test_a_read_only_archive_is_answered_from_all_the_same(tmp_path: Path) -> None:
    with Archive(tmp_path / "a.db") as archive:
        archive.add(pages())
    (tmp_path / "a.db").chmod(0o444)
    with Archive(tmp_path / "a.db", embedder=Listed()) as archive:
        assert archive.claims().claims


def test_the_command_takes_an_embedder(run: Any, pages: Path) -> None:
    done = run("report", "--embedder", "nobody", pages)
    assert done.returncode == 2
    assert "no embedder is called 'nobody'" in done.stderr
    run("add", pages)
    for asked in (["claims"], ["trace", "x"], ["why", "x", "y"], ["review", "list"]):
        done = run(*asked, "--embedder", "nobody")
        assert done.returncode == 2, asked
        assert "no embedder is called 'nobody'" in done.stderr


def test_the_environment_names_one_too(run: Any, pages: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run("add", pages)
    monkeypatch.setenv("SOURCIER_EMBEDDER", "nobody")
    assert "no embedder is called 'nobody'" in run("claims").stderr


def test_the_page_on_embedders_runs() -> None:
    page = Path(__file__).resolve().parents[3] / "docs" / "embedders.md"
    example = page.read_text(encoding="utf-8").split("```python\n")[1].split("```")[0]
    names: dict[str, Any] = {}
    exec(compile(example, str(page), "exec"), names)
    assert names["report"].claims
