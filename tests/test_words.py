"""The words of a text, and the table of answers about words."""

from __future__ import annotations

import os
import unicodedata
from importlib import import_module
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sourcier import words as module
from sourcier.words import Asked, fold, twin, whole_words

# Letters of several scripts, marks that stand alone or on letters, signs, spaces, half of a pair.
HOSTILE = st.text(st.sampled_from("aZé’'-.\u0301\u064bßİΣσœ٣7²،Ж漢ا \n\t«\ud800_😀"), max_size=60)


@pytest.fixture(scope="session")
def native() -> Any:
    """The compiled module; the test is skipped where it is missing."""
    try:
        return import_module("sourcier.words._words")
    except ImportError:
        if os.environ.get("SOURCIER_REQUIRE_NATIVE") == "1":
            raise
        pytest.skip("the compiled core is missing; install a C++20 compiler and install sourcier again")


@given(st.lists(HOSTILE | st.text(max_size=40), max_size=6))
@settings(max_examples=150, deadline=None)
def test_the_compiled_cutter_and_its_twin_agree(native: Any, texts: list[str]) -> None:
    def tell(word: str) -> tuple[str, str]:
        return word.lower(), fold(word)

    # So few are remembered that texts are cut with words that were forgotten.
    ours, theirs = native.Cutter(tell, 4), twin.Cutter(tell, 4)
    for text in texts:
        assert ours(text) == theirs(text)


@pytest.mark.parametrize("first", range(0, 0x110000, 0x11000))
def test_each_character_is_cut_alike(native: Any, first: int) -> None:
    def tell(word: str) -> tuple[str, str]:
        return word, word

    text = "".join(f"a{chr(code)}b{chr(code)} " for code in range(first, first + 0x11000))
    assert native.Cutter(tell, 9)(text) == twin.Cutter(tell, 9)(text)


@given(st.lists(st.sampled_from(["a", "b", "é", "", "ab"])))
def test_words_are_sought_alike(native: Any, words: list[str]) -> None:
    for table in ({"a", "é"}, frozenset({"ab"}), {"b": 0}, dict[str, int]()):
        assert native.among(words, table) == twin.among(words, table)
    asked: Asked[int] = Asked(len)
    assert native.answered(words, asked) == twin.answered(words, Asked(len)) == [n for n, word in enumerate(words) if word]
    assert set(asked) == set(words)


@given(HOSTILE | st.text(max_size=40), st.integers(0, 40), st.integers(0, 60))
@settings(max_examples=300, deadline=None)
def test_letters_are_found_alike(native: Any, text: str, start: int, end: int) -> None:
    assert native.capitals(text) == twin.capitals(text)
    assert native.initials(text, start, end) == twin.initials(text, start, end)
    for first, last in ((0x60C, 0x6F9), (0x1F600, 0x1F64F), (0x20, 0x20)):
        assert native.has_between(text, first, last) == twin.has_between(text, first, last)


def test_letters_of_any_script_are_found_alike(native: Any) -> None:
    text = " ".join(f"{chr(code)}a a{chr(code)}" for code in range(0x110000))
    assert native.capitals(text) == twin.capitals(text)
    assert native.initials(text, 0, len(text)) == twin.initials(text, 0, len(text))


def test_initials_are_of_words_of_two_letters() -> None:
    for made in (module._made, twin):
        assert made.initials("Le 3 Mai à Aix, Él B2 Co_De ab", 0, 40) == "LMAÉCDa"
        assert made.initials("Le Mai", 1, 5) == "M"


def test_what_a_table_raises_is_passed_on(native: Any) -> None:
    def refuse(word: str) -> Any:
        raise ValueError(word)

    for made in (native, twin):
        with pytest.raises(ValueError, match="word"):
            made.answered(["word"], Asked(refuse))
        with pytest.raises(ValueError, match="word"):
            made.Cutter(refuse, 9)("word")


@given(HOSTILE)
@settings(max_examples=150, deadline=None)
def test_the_words_of_any_text_are_its_visible_characters_in_order(text: str) -> None:
    cut = whole_words(text)
    assert [text[a:b] for a, b in zip(cut.starts, cut.ends, strict=True)] == cut.written
    assert "".join(cut.written) == "".join(text.split())
    assert cut.lower == [word.lower() for word in cut.written]
    assert cut.folded == [fold(word) for word in cut.lower]


@pytest.mark.parametrize(
    "text", ["", " ", "\n\n", "\u0301", "a" * 100_000, "é " * 50_000, "\ud800"], ids=lambda text: repr(text[:3])
)
def test_empty_huge_and_broken_texts_are_cut(text: str) -> None:
    cut = whole_words(text)
    assert len(cut.starts) == len(cut.ends) == len(cut.written) == len(cut.folded)
    assert "".join(cut.written) == "".join(text.split())


@given(st.text(max_size=20))
def test_folding_is_by_case_accents_and_spelling_alone(text: str) -> None:
    assert fold(text) == fold(fold(text)) or not text.isascii()
    assert not any(unicodedata.combining(c) for c in fold(text) if c >= "\u0300")


def test_an_answer_is_found_once_and_the_table_stays_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_MOST_WORDS", 3)
    asked: list[str] = []

    def tell(word: str) -> int:
        asked.append(word)
        return len(word)

    told = Asked(tell)
    assert [told[word] for word in ("a", "bb", "a", "bb", "ccc")] == [1, 2, 1, 2, 3]
    assert asked == ["a", "bb", "ccc"]
    assert [told[word] for word in ("dddd", "a", "a")] == [4, 1, 1]
    assert asked == ["a", "bb", "ccc", "dddd", "a"]
    assert len(told) == 2
