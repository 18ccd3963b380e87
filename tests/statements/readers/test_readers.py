"""A reader of the user's own: asked once for each passage, checked, and understood as the rules understand themselves."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from sourcier import Archive, UsageError, read
from sourcier.cli import sourcier
from sourcier.records import Page
from sourcier.statements.readers import LONGEST, Attribution, open_reader, passages

TEXT = "The mayor of Ashby said the bridge is closed.\n\nShe told reporters that two drivers were hurt.\n\nThe river rose again."


class Listed:
    """Finds sentences of the form "WHO CUE WHAT." where it knows who and the cue, and keeps what it was asked."""

    def __init__(self, *known: tuple[str, str], name: str = "listed/1") -> None:
        self.name = name
        self.known = known
        self.asked: list[str] = []

    def read(self, passages: Sequence[str], language: str | None) -> list[list[Attribution] | None]:
        self.asked += passages
        return [self._read(passage) for passage in passages]

    def _read(self, text: str) -> list[Attribution] | None:
        found = []
        for who, cue in self.known:
            if (at := text.find(f"{who} {cue} ")) >= 0:
                said = at + len(who) + 1
                content = (said + len(cue) + 1, text.index(".", said))
                found.append(
                    Attribution(content=content, source=(at, at + len(who)), cue=(said, said + len(cue)), confidence=0.9)
                )
        return found


LISTED = (("The mayor of Ashby", "said"), ("She", "told reporters that"))


def test_statements_are_those_of_the_reader_with_its_name_and_confidence() -> None:
    article = read(TEXT, language="en", reader=Listed(*LISTED))
    said = [one for one in article.statements if one.form != "narrated"]
    assert [article.text[slice(*one.content)] for one in said] == ["the bridge is closed", "two drivers were hurt"]
    assert {one.reader for one in said} == {"listed/1"}
    assert {one.confidence for one in said} == {0.9}


def test_who_she_is_the_rules_say() -> None:
    article = read(TEXT, language="en", reader=Listed(*LISTED))
    assert [one.chain[0].name for one in article.statements if one.source] == ["The mayor of Ashby", "The mayor of Ashby"]


def test_stance_and_mood_the_rules_say() -> None:
    text = "The company denied that the valve leaked.\n\nThe union said the plant may close."
    article = read(text, language="en", reader=Listed(("The company", "denied that"), ("The union", "said")))
    assert [(one.stance, one.modality) for one in article.statements if one.source] == [
        ("denies", "asserted"),
        ("asserts", "possible"),
    ]


def test_a_quotation_is_direct_and_its_marks_are_left_out() -> None:
    class Quoting:
        name = "quoting/1"

        def read(self, passages: Sequence[str], language: str | None) -> list[list[Attribution]]:
            return [
                [Attribution(content=(0, text.index(",")), cue=(text.index("said"), text.index("said") + 4))] for text in passages
            ]

    article = read('"We saw the smoke", said a driver.', language="en", reader=Quoting())
    statement = next(one for one in article.statements if one.cue)
    assert (article.text[slice(*statement.content)], statement.form) == ("We saw the smoke", "direct")


def test_a_passage_is_asked_for_once() -> None:
    reader = Listed(*LISTED)
    asked = open_reader(reader)
    for top in ("The rain went on.", "It was dry in the north.", "The rain went on."):
        asked.attributions(read(f"{top}\n\n{TEXT}", language="en"))
    assert len(reader.asked) == len(set(reader.asked)) == 5


def test_what_was_remembered_is_what_is_found_anew() -> None:
    reader = open_reader(Listed(*LISTED))
    article = read(f"A new beginning.\n\n{TEXT}", language="en")
    reader.attributions(read(TEXT, language="en"))
    assert reader.attributions(article) == open_reader(Listed(*LISTED)).attributions(article)


def test_the_rules_read_what_the_reader_cannot() -> None:
    class Silent(Listed):
        def _read(self, text: str) -> list[Attribution] | None:
            return None

    article = read(TEXT, language="en", reader=Silent())
    assert {one.reader for one in article.statements} == {"rules/1"}
    assert article.statements == read(TEXT, language="en").statements


@pytest.mark.parametrize("span", [(-1, 4), (3, 3), (5, 4), (0, 10_000)])
def test_a_span_outside_its_passage_is_an_error_that_names_the_reader(span: tuple[int, int]) -> None:
    class Wrong(Listed):
        def _read(self, text: str) -> list[Attribution] | None:
            return [Attribution(content=span)]

    with pytest.raises(UsageError, match="listed/1"):
        read(TEXT, language="en", reader=Wrong())


def test_answers_are_wanted_for_each_passage() -> None:
    class Short(Listed):
        def read(self, passages: Sequence[str], language: str | None) -> list[list[Attribution] | None]:
            return []

    with pytest.raises(UsageError, match="0 passages of 3"):
        read(TEXT, language="en", reader=Short())


def test_a_long_paragraph_is_cut_between_sentences() -> None:
    article = read(" ".join(f"Sentence number {n} tells of a bridge." for n in range(200)), language="en")
    spans = list(passages(article))
    assert max(end - start for start, end in spans) <= LONGEST
    assert all(article.text[start:end].startswith("Sentence") for start, end in spans)
    assert "".join(article.text[start:end] for start, end in spans) == article.text


def test_a_text_without_sentences_is_cut_all_the_same() -> None:
    article = read("word " * 3000, language="en")
    assert max(end - start for start, end in passages(article)) <= LONGEST


def test_an_archive_keeps_who_read(tmp_path: Path) -> None:
    with Archive(tmp_path / "a.db", reader=Listed(*LISTED)) as archive:
        archive.add(Page(name="one", content=TEXT, language="en"))
    with Archive(tmp_path / "a.db") as archive:
        (article,) = archive.articles()
    assert {one.reader for one in article.statements if one.source} == {"listed/1"}


@pytest.mark.parametrize("named", ["stanza", "spacy:no_such_pipeline", "http://localhost:1/v1", "http://", "ftp://host/v1#m"])
def test_a_reader_that_is_none_is_an_error_with_a_remedy(named: str) -> None:
    with pytest.raises(UsageError, match=r"give|cannot load|not installed"):
        open_reader(named)


def test_the_page_on_readers_runs() -> None:
    page = Path(__file__).resolve().parents[3] / "docs" / "readers.md"
    example = page.read_text(encoding="utf-8").split("```python\n")[1].split("```")[0]
    names: dict[str, Any] = {}
    exec(compile(example, str(page), "exec"), names)
    (statement,) = [one for one in names["article"].statements if one.source]
    assert (statement.reader, statement.chain[0].name) == ("mine/1", "The mayor")


def test_the_command_takes_a_reader(tmp_path: Path) -> None:
    page = tmp_path / "page.txt"
    page.write_text(TEXT, encoding="utf-8")
    result = CliRunner().invoke(sourcier, ["read", "--reader", "nobody", str(page)])
    assert result.exit_code == 2
    assert "no reader is called 'nobody'" in result.stderr
