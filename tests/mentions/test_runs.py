"""Runs of capitalised words: what stands around a run does not change what it is made of."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sourcier.mentions.places import runs

PIECES = (
    "Deir ez-Zor al- el Al-Raqqa de la d' l’ D’Arc of the U.S. U.N. A.B.C. McKay iPhone Ж Жук аль-Хаммад é École e\u0301 É\u0301cole 7 Ǆ"
    " bin ibn abu AbuBakr and - ' . , \n \t \xa0 «Le» \ud800 漢 دمشق 𝐀bc"
).split(" ")
TEXTS = st.lists(st.tuples(st.sampled_from(PIECES), st.sampled_from(["", " ", "  ", "\n", "-", "’"])), max_size=24)


def plain(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The capitalised words of a run, looked for where it stands."""
    return [one.span() for one in re.compile(runs._UNIT).finditer(text, start, end)]


@given(TEXTS)
@settings(max_examples=200, deadline=None)
def test_a_run_cut_out_has_the_words_that_it_has_in_its_text(pieces: list[tuple[str, str]]) -> None:
    text = "".join(piece + gap for piece, gap in pieces)
    for start, end in runs.runs(text):
        found = runs.units_of(text[start:end])
        assert [(start + one.start, start + one.end) for one in found] == plain(text, start, end)
        assert found[0].start == 0
        assert found[-1].end == end - start
        for one, two in pairwise(found):
            assert two.joined == (not text[start + one.end : start + two.start].strip(" -'’"))


@given(TEXTS)
@settings(max_examples=100, deadline=None)
def test_runs_are_apart_and_in_order(pieces: list[tuple[str, str]]) -> None:
    text = "".join(piece + gap for piece, gap in pieces)
    found = runs.runs(text)
    assert all(start < end for start, end in found)
    assert all(end <= start for (_, end), (start, _) in pairwise(found))


@pytest.mark.parametrize(
    "text", ["", "\n", "a" * 100_000, "A" * 100_000, "A " * 50_000, "al-" * 30_000, "\ud800"], ids=lambda t: repr(t[:4])
)
def test_empty_huge_and_broken_texts_have_runs(text: str) -> None:
    assert sum(end - start for start, end in runs.runs(text)) <= len(text)
