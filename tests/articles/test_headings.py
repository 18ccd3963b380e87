"""find_headings, on short texts: which lines are headlines and subheadings."""

from __future__ import annotations

import pytest

from sourcier.articles.blocks import read_blocks
from sourcier.articles.headings import find_headings
from sourcier.articles.lines import read_lines

PROSE = "The bridge over the river fell on Tuesday, the mayor of the town said."
CASES = [
    ("A bridge falls\n\n" + PROSE, "A bridge falls", []),
    ("Will the bridge fall?\n\n" + PROSE, "Will the bridge fall?", []),
    ("World News\n\nA bridge falls near the old port\n\n" + PROSE, "A bridge falls near the old port", ["World News"]),
    (PROSE + "\n\nA closed road\n\n" + PROSE, None, ["A closed road"]),
    (PROSE + "\n\nWho is to blame?\n\n" + PROSE, None, ["Who is to blame?"]),
    (PROSE + "\n\nسقط الجسر\n\n" + PROSE, None, ["سقط الجسر"]),
    (PROSE + "\n\n- a closed road\n\n" + PROSE, None, []),
    (PROSE + "\n\nHe said so.\n\n" + PROSE, None, []),
    (PROSE + "\n\nand then it fell\n\n" + PROSE, None, []),
    (PROSE + "\n\n“We left”\n\n" + PROSE, None, []),
    (PROSE, None, []),
    ("A bridge falls", None, []),
    ("Lyon\nVienne\nArles", None, []),
]


@pytest.mark.parametrize(("text", "title", "subheadings"), CASES)
def test_headings_of_a_text_without_a_title(text: str, title: str | None, subheadings: list[str]) -> None:
    found, labels = find_headings(text, read_blocks(read_lines(text)), None)
    assert found == title
    assert [text[one.start : one.end] for one in labels if one.label == "headline"] == ([title] if title else [])
    assert [text[one.start : one.end] for one in labels if one.label == "subheading"] == subheadings


def test_a_given_title_wins_over_the_first_line() -> None:
    text = "A bridge falls\n\n" + PROSE
    title, labels = find_headings(text, read_blocks(read_lines(text)), "Bridge down")
    assert title == "Bridge down"
    assert [one.label for one in labels] == ["subheading"]
