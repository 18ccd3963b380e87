"""The five founding pages, where they are at hand: every line of furniture is gone and no credit is lost."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from sourcier.articles import read
from sourcier.records import Article, Page
from sourcier.sources import open_inputs

FOLDER = Path(os.environ.get("SOURCIER_SEEDS") or Path(__file__).parents[2].parent / "shared" / "seeds")
pytestmark = pytest.mark.skipif(not FOLDER.is_dir(), reason=f"no founding pages in {FOLDER}: set SOURCIER_SEEDS")

# Numbers of lines in the files, from one.
FURNITURE = {
    "000": [],
    "001": [1, 3, 8, 9, 37, 39],
    "002": [],
    "003": [27, 28, 30, 32, 34, 36, 38, 40, 42, 44, 46, 48, 50],
    "004": [],
}
CREDITS = {"000": [5, 7, 11], "001": [35], "002": [16], "003": [23], "004": [20]}
HEADINGS = {"000": [3], "001": [5, 7, 13], "002": [6], "003": [1, 5, 15], "004": [5, 9, 13, 17]}


def seed(number: str) -> tuple[list[str], Article]:
    (path,) = FOLDER.glob(f"{number}_*.txt")
    (page,) = (one for one in open_inputs([str(path)]) if isinstance(one, Page))
    return ["", *page.content.split("\n")], read(page)


@pytest.mark.parametrize("number", FURNITURE)
def test_the_furniture_is_gone_and_nothing_else(number: str) -> None:
    lines, article = seed(number)
    assert [one.text.rstrip("\n") for one in article.removed] == [lines[at] for at in FURNITURE[number]]


@pytest.mark.parametrize("number", CREDITS)
def test_no_credit_is_lost(number: str) -> None:
    lines, article = seed(number)
    assert [article.text[one.start : one.end] for one in article.credits] == [lines[at].strip() for at in CREDITS[number]]


@pytest.mark.parametrize("number", HEADINGS)
def test_headings_are_labelled_and_are_no_sentences(number: str) -> None:
    lines, article = seed(number)
    found = [one for one in article.labels if one.label in ("headline", "subheading")]
    assert [article.text[one.start : one.end] for one in found] == [lines[at].strip() for at in HEADINGS[number]]
    assert not {one.start for one in found} & {start for start, _ in article.sentences}
    assert article.language == "fr"
