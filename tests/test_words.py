"""The words of a text, and the table of answers about words."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sourcier import words as module
from sourcier.words import Asked, fold, whole_words

# Letters of several scripts, marks that stand alone or on letters, signs, spaces, half of a pair.
HOSTILE = st.text(st.sampled_from("aZé’'-.\u0301\u064bßİΣσœ٣7²،Ж漢ا \n\t«\ud800_😀"), max_size=60)


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
