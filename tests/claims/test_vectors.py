"""Texts as vectors: what many texts have tells less than what few have, down to what three in ten have."""

from __future__ import annotations

import pytest

from sourcier.claims.vectors import cosine, vectors


def _two_words(holders: int, texts: int = 1000) -> float:
    """The weight of a word that so many of a thousand texts have, beside one that is in a single text."""
    said = [{f"own {i}": 1.0} | ({"common": 1.0} if i < holders else {}) for i in range(texts)]
    return vectors(said)[0]["common"] / vectors(said)[0]["own 0"]


def test_what_many_have_tells_less() -> None:
    assert _two_words(1) == pytest.approx(1.0)
    assert _two_words(1) > _two_words(20) > _two_words(250) > _two_words(299)


def test_what_one_large_story_tells_is_no_empty_word() -> None:
    assert _two_words(300) == pytest.approx(_two_words(1000))


def test_a_text_without_terms_is_like_nothing() -> None:
    none, some = vectors([{}, {"word": 2.0}])
    assert cosine(none, some) == 0.0
    assert cosine(some, some) == pytest.approx(1.0)
