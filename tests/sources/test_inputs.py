"""open_inputs: files, folders, tables and what is none of them."""

from __future__ import annotations

import io
import json
import os
import sys
from pathlib import Path

import pytest

from sourcier.errors import UsageError
from sourcier.records import Page, Refusal
from sourcier.sources import open_inputs


def write(path: Path, content: str | bytes) -> str:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return str(path)


def opened(*inputs: str, **given: object) -> list[Page | Refusal]:
    return list(open_inputs(inputs, **given))  # type: ignore[arg-type]


def page(*inputs: str, **given: object) -> Page:
    (one,) = opened(*inputs, **given)
    assert isinstance(one, Page)
    return one


def refusal(*inputs: str, **given: object) -> Refusal:
    (one,) = opened(*inputs, **given)
    assert isinstance(one, Refusal)
    return one


def test_a_file_of_text_is_a_page_as_it_stands(tmp_path: Path) -> None:
    name = write(tmp_path / "a", "Le pont est tombé.\r\nOui.")
    one = page(name)
    assert (one.content, one.html, one.clean, one.name, one.path) == ("Le pont est tombé.\r\nOui.", False, False, name, name)


@pytest.mark.parametrize(
    "content",
    [
        "<!DOCTYPE html><html><p>Oui.</p></html>",
        "  <p>Oui.</p>",
        "<!-- a --><div>Oui.</div>",
        '<?xml version="1.0"?><html><p>Oui.</p></html>',
    ],
)
def test_html_is_known_by_its_content(tmp_path: Path, content: str) -> None:
    assert page(write(tmp_path / "a.txt", content)).html


@pytest.mark.parametrize(
    "content", ["a < b and c > d", "{{ a }} is a template", "[1] The first note.", "Text, then more.\nBody", "Title: a\nText: b"]
)
def test_text_that_looks_a_little_like_something_else_is_text(tmp_path: Path, content: str) -> None:
    one = page(write(tmp_path / "a", content))
    assert (one.content, one.html, one.clean) == (content, False, False)


def test_jsonl_gives_its_records_and_refuses_bad_lines(tmp_path: Path) -> None:
    lines = [
        json.dumps(
            {
                "id": 7,
                "text": "Oui.",
                "url": "https://a.example/1",
                "outlet": "A",
                "published": "2017-09-08",
                "title": "T",
                "language": "fr",
                "author": ["X", "Y"],
            }
        ),
        "{bad",
        "",
        json.dumps({"html": "<p>Non.</p>"}),
        "[1]",
        json.dumps({"title": "no text"}),
        json.dumps({"text": " "}),
        '{"text": "a\\ud800b\\u0000"}',
        '{"a":' + "[" * 100_000,
    ]
    name = write(tmp_path / "a.dat", "\n".join(lines))
    results = opened(name)
    first = results[0]
    assert isinstance(first, Page)
    assert (first.id, first.content, first.clean, first.outlet, first.published, first.authors) == (
        "7",
        "Oui.",
        True,
        "A",
        "2017-09-08",
        ("X", "Y"),
    )
    assert [one.input.rpartition(":")[2] for one in results if isinstance(one, Refusal)] == ["2", "5", "6", "7", "9"]
    pages = [one for one in results if isinstance(one, Page)]
    assert (pages[1].content, pages[1].html, pages[1].name) == ("<p>Non.</p>", True, f"{name}:4")
    assert pages[2].content == "a\ufffdb\ufffd"


def test_a_json_array_and_a_single_object_give_their_records(tmp_path: Path) -> None:
    array = json.dumps([{"text": "Oui."}, {"text": "Non."}, 3], indent=1)
    assert [one.content if isinstance(one, Page) else one.input[-2:] for one in opened(write(tmp_path / "a", array))] == [
        "Oui.",
        "Non.",
        ":3",
    ]
    assert page(write(tmp_path / "b", json.dumps({"text": "Oui."}, indent=1))).content == "Oui."


@pytest.mark.parametrize("content", ["text,title\n", "text,title\n\n , \n", "[]", " [\n]\n"])
def test_what_has_no_record_is_refused(tmp_path: Path, content: str) -> None:
    (one,) = opened(write(tmp_path / "a.csv" if content[0] == "t" else tmp_path / "a.json", content))
    assert isinstance(one, Refusal)
    assert one.input.endswith(("a.csv", "a.json"))
    assert one.why.startswith("empty:")


def test_a_quotation_mark_that_is_not_closed_takes_no_other_row_with_it(tmp_path: Path) -> None:
    rows = ["text,title", "One.,A", '"Two,', 'and more.",B', '"Three, and more,C', "Four.,D", "Five.,E"]
    results = opened(write(tmp_path / "a.csv", "\n".join(rows)))
    told = [one.content if isinstance(one, Page) else one.input[-2:] for one in results]
    assert told == ["One.", "Two,\nand more.", ":5", "Four.", "Five."]
    (refused,) = [one for one in results if isinstance(one, Refusal)]
    assert "quotation mark that is not closed" in refused.why
    assert [one.name.rpartition(":")[2] for one in results if isinstance(one, Page)] == ["2", "3", "6", "7"]


def test_a_table_that_was_cut_off_in_a_text_keeps_the_text(tmp_path: Path) -> None:
    rows = ["title,text", "A,One.", 'B,"Two.', "It goes on, and on, and on.", "And ends"]
    first, second, note = opened(write(tmp_path / "a.csv", "\n".join(rows)))
    assert isinstance(first, Page)
    assert isinstance(second, Page)
    assert second.content == "Two.\nIt goes on, and on, and on.\nAnd ends"
    assert isinstance(note, Refusal)
    assert note.input.endswith("a.csv:3")
    assert "not closed" in note.why


@pytest.mark.parametrize(
    ("header", "delimiter"),
    [
        (["text", "title"], ","),
        (["Texte", "Titre"], ";"),
        (["Body", "Headline"], "\t"),
        (["title", "content"], "|"),
        (["titre", "corps"], ","),
    ],
)
def test_a_table_is_read_whatever_its_delimiter_and_names(tmp_path: Path, header: list[str], delimiter: str) -> None:
    named = dict(
        zip(header, ['"Oui. Non."', "T"] if header[0].lower() in ("text", "texte", "body") else ["T", '"Oui. Non."'], strict=True)
    )
    one = page(write(tmp_path / "a", delimiter.join(header) + "\n" + delimiter.join(named.values()) + "\n"))
    assert (one.content, one.title, one.clean) == ("Oui. Non.", "T", True)


def test_columns_map_and_furniture_makes_text_not_clean(tmp_path: Path) -> None:
    name = write(tmp_path / "a.csv", "Story,When\nOui.,2017\n")
    one = page(name, columns={"text": "Story", "published": "When"}, furniture=True)
    assert (one.content, one.published, one.clean) == ("Oui.", "2017", False)


def test_a_table_without_text_is_refused_with_its_columns(tmp_path: Path) -> None:
    why = refusal(write(tmp_path / "a.csv", "when,story\n2017,Oui.\n")).why
    assert "when, story" in why
    assert "text=" in why


def test_a_row_of_several_lines_is_one_record(tmp_path: Path) -> None:
    name = write(tmp_path / "a.csv", 'text,title\n"Oui.\nNon.",T\n,U\n')
    first, second = opened(name)
    assert isinstance(first, Page)
    assert first.content == "Oui.\nNon."
    assert isinstance(second, Refusal)
    assert second.input == f"{name}:4"


def test_an_unknown_column_or_no_input_is_a_usage_error() -> None:
    with pytest.raises(UsageError, match="unknown column"):
        opened("x", columns={"body": "Story"})
    with pytest.raises(UsageError, match="no input"):
        opened()


def test_a_folder_is_read_in_order_with_its_manifest(tmp_path: Path) -> None:
    for name in ("b.txt", "a.txt", "sub/c.txt", ".hidden"):
        write(tmp_path / name, f"In {name}.")
    write(
        tmp_path / "manifest.csv",
        "file,outlet,published,author\na.txt,Le Phare,2017-09-08,X; Y\nsub/c.txt,Nord,,\nlost.txt,Z,,\n",
    )
    results = opened(str(tmp_path))
    pages = [one for one in results if isinstance(one, Page)]
    assert [one.content for one in pages] == ["In a.txt.", "In b.txt.", "In sub/c.txt."]
    assert [one.outlet for one in pages] == ["Le Phare", None, "Nord"]
    assert pages[0].authors == ("X", "Y")
    (missing,) = (one for one in results if isinstance(one, Refusal))
    assert missing.input.endswith("lost.txt")
    assert "manifest.csv" in missing.why


def test_a_manifest_serves_a_single_file_beside_it(tmp_path: Path) -> None:
    name = write(tmp_path / "a.txt", "Oui.")
    write(tmp_path / "manifest.csv", "file;title\na.txt;T\nlost.txt;U\n")
    assert page(name).title == "T"


def test_a_manifest_without_files_is_refused_and_the_files_are_read(tmp_path: Path) -> None:
    write(tmp_path / "a.txt", "Oui.")
    write(tmp_path / "manifest.csv", "name,outlet\na.txt,X\n")
    kinds = [type(one).__name__ for one in opened(str(tmp_path))]
    assert kinds == ["Refusal", "Page"]


def test_a_loop_of_folders_is_walked_once(tmp_path: Path) -> None:
    write(tmp_path / "in" / "a.txt", "Oui.")
    os.symlink(tmp_path, tmp_path / "in" / "loop")
    assert page(str(tmp_path)).content == "Oui."


def test_a_link_to_what_lies_around_a_folder_takes_in_nothing(tmp_path: Path) -> None:
    write(tmp_path / "beside" / "b.txt", "Non.")
    write(tmp_path / "in" / "deep" / "a.txt", "Oui.")
    os.symlink("../..", tmp_path / "in" / "deep" / "up")
    os.symlink("/", tmp_path / "in" / "all")
    assert page(str(tmp_path / "in")).content == "Oui."
    os.symlink("../../beside", tmp_path / "in" / "deep" / "friend")
    assert [one.content for one in opened(str(tmp_path / "in")) if isinstance(one, Page)] == ["Oui.", "Non."]


@pytest.mark.parametrize(
    ("content", "what"),
    [
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "PNG"),
        (b"%PDF-1.7\n%\xe2\xe3", "PDF"),
        (b"PK\x03\x04\x14\x00", "ZIP"),
        (b"\x1f\x8b\x08\x00abc", "gzip"),
        (bytes(range(256)) * 40, "binary"),
        (b"a\x00\x01\x02" * 300, "binary"),
        (b"WARC/1.0\r\nWARC-Type: response", "WARC"),
        (b'<?xml version="1.0"?><rss version="2.0"></rss>', "feed"),
    ],
)
def test_what_is_no_text_is_refused_by_name(tmp_path: Path, content: bytes, what: str) -> None:
    assert what in refusal(write(tmp_path / "a.txt", content)).why


def test_empty_missing_and_unreadable_inputs_are_refused_and_the_rest_goes_on(tmp_path: Path) -> None:
    empty, blank, good = write(tmp_path / "e", ""), write(tmp_path / "w", " \n"), write(tmp_path / "g", "a")
    (tmp_path / "nothing").mkdir()
    results = opened(empty, blank, str(tmp_path / "none"), str(tmp_path / "nothing"), "a\0b", "https://a.example/1", good)
    assert [one.why.split(":")[0] for one in results if isinstance(one, Refusal)] == [
        "empty",
        "empty",
        "no such file or folder",
        "no files in this folder",
        "no such file or folder",
        "addresses are not fetched by this version",
    ]
    assert isinstance(results[-1], Page)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_permission_is_refused(tmp_path: Path) -> None:
    name = write(tmp_path / "a", "Oui.")
    os.chmod(name, 0)
    assert "cannot be read" in refusal(name).why


def test_a_pipe_in_a_folder_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert "neither a file nor a folder" in refusal(str(tmp_path)).why


def test_an_article_beyond_the_limit_is_refused_with_the_limit(tmp_path: Path) -> None:
    assert "10 MB" in refusal(write(tmp_path / "a", b"a" * 10_000_001)).why
    assert "10 MB" in refusal(write(tmp_path / "b.jsonl", b'{"text": "' + b"a" * 10_000_001 + b'"}\n')).why


def test_standard_input_is_known_by_its_content(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b'{"text": "Oui."}\n{"text": "Non."}\n')))
    assert [one.content for one in opened("-") if isinstance(one, Page)] == ["Oui.", "Non."]
