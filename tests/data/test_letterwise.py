"""The compiled comparison of words and its twin: the same results to the last bit, on words of all kinds."""

from __future__ import annotations

import os
import time
from importlib import import_module
from math import inf
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from sourcier.data import twin
from sourcier.data.transliteration import FOLDER
from sourcier.data.windows import windows

# Few letters, so that words share some: of several scripts, joined by marks, beyond the basic plane, half of such a pair.
LETTERS = "abc'çé\u0301шщбиابתا\u064b한字😀𐍈\ud800\x00^$1,"
words = st.text(st.sampled_from(LETTERS), max_size=90) | st.text(max_size=20)
counted = st.text(st.sampled_from("abcшש,2"), max_size=12) | st.sampled_from(["a3,b2,12", "ab7,abcdef4,a1", "😀5,a5", "b1a2a9"])
ANY_MACHINE = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
tables = st.dictionaries(st.text(st.sampled_from("^$ab\u0301ш😀"), min_size=1, max_size=6), counted, max_size=30)


@pytest.fixture(scope="session")
def native() -> Any:
    """The compiled module; the test is skipped where it is missing."""
    try:
        return import_module("sourcier.data._letters")
    except ImportError:
        if os.environ.get("SOURCIER_REQUIRE_NATIVE") == "1":
            raise
        pytest.skip("the compiled core is missing; install a C++20 compiler and install sourcier again")


@ANY_MACHINE
@given(words, words)
@example("", "")
@example("", "a")
@example("a" * 64 + "b", "b" + "a" * 64)
@example("ab" * 100, "ba" * 64 + "c")
def test_ratio(native: Any, a: str, b: str) -> None:
    assert native.ratio(a, b) == twin.ratio(a, b) == native.ratio(b, a)


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("", "", 1),
        ("", "a", 0),
        ("abc", "abc", 1),
        ("abcd", "axcd", 0.75),
        ("e\u0301", "é", 0),
        ("😀a", "😀b", 0.5),
        ("xaby", "zabw", 0.5),
    ],
)
def test_ratio_counts_letters_in_common(native: Any, a: str, b: str, expected: float) -> None:
    assert native.ratio(a, b) == twin.ratio(a, b) == expected


def test_huge_words_are_compared_in_time(native: Any) -> None:
    began = time.process_time()
    assert native.ratio("ab" * 10_000, "ba" * 10_000) == pytest.approx(1, abs=0.001)
    assert native.ratio("a" * 1_000_000, "a" * 999_999 + "b") == pytest.approx(1, abs=0.001)
    for made in (native, twin):
        assert made.Direction({"a": "b3"}).log_probability("a" * 201, "b") == -inf
        assert made.Direction({"a": "b3"}).log_probability("a", "b" * 1_000_000) == -inf
        assert made.Direction({"a": "b3"}).log_probability("a" * 200, "b" * 200) == pytest.approx(0)
    assert time.process_time() - began < 5


@ANY_MACHINE
@given(tables, words, words)
@example({"a": "b1,c3", "ab": "b2"}, "", "")
@example({"a": "b1,c3", "ab": "b2"}, "ab", "")
@example({"a": "bcdef1,b1"}, "a", "bcdef")
def test_direction(native: Any, counts: dict[str, str], source: str, target: str) -> None:
    counts = {window: written for window, written in counts.items() if any(twin.read_counts(written).values())}
    ours, theirs = native.Direction(counts), twin.Direction(counts)
    assert ours.letters == theirs.letters
    assert ours.log_probability(source, target) == theirs.log_probability(source, target)
    for window in windows(source):
        assert list(ours.choices(window).items()) == list(theirs.choices(window).items())


@pytest.mark.parametrize("made", ["native", "twin"])
def test_a_window_has_five_letters(made: str, request: pytest.FixtureRequest) -> None:
    module = twin if made == "twin" else request.getfixturevalue("native")
    for window in ("", "^^a$", "^^ab$$"):
        with pytest.raises(ValueError, match="five"):
            module.Direction({"a": "b3"}).choices(window)


@pytest.mark.parametrize("script", ["arab", "cyrl", "hebr"])
def test_shipped_tables(native: Any, script: str) -> None:
    from sourcier.data.make_transliteration import opened

    sides: dict[str, dict[str, str]] = {">": {}, "<": {}}
    for line in opened(FOLDER / f"transliteration_{script}.gz").splitlines():
        if not line.startswith("#"):
            side, window, counts = line.split("\t")
            sides[side][window] = counts
    for counts in sides.values():
        ours, theirs = native.Direction(counts), twin.Direction(counts)
        # Words of what the table knows: every fifth window of five, three of them a word.
        long = [window.strip("^$") for window in counts if len(window) == 5][::5]
        pairs = [("".join(long[n : n + 3]), "".join(long[n + 1 : n + 3])) for n in range(0, len(long), 7)]
        others = ["nikolaj", "", "شعبان", "щукин", "😀"]
        for n, (source, _) in enumerate(pairs):
            target = "".join(max(theirs.choices(w), key=lambda c: theirs.choices(w)[c], default="") for w in windows(source))
            for one in (target, target[1:], target[::-1], others[n % len(others)]):
                assert ours.log_probability(source, one) == theirs.log_probability(source, one)
