"""Texts as vectors: what many texts have tells less than what few have, down to what three in ten have."""

from __future__ import annotations

import pytest

from sourcier.claims.vectors import cosines, vectors


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
    none, some, again = vectors([{}, {"word": 2.0}, {"word": 2.0}])
    assert cosines([none, some, again], ["en"] * 3) == {(1, 2): pytest.approx(1.0)}


def test_texts_are_compared_inside_their_groups_or_across_them() -> None:
    one, other = {"a": 0.6, "b": 0.8}, {"b": 0.6, "c": 0.8}
    every, groups = [one, other, one, {"c": 1.0}], ["en", "en", "fr", None]
    assert cosines(every, groups) == {(0, 1): pytest.approx(0.48)}
    across = {(0, 2): pytest.approx(1.0), (1, 2): pytest.approx(0.48), (1, 3): pytest.approx(0.8)}
    assert cosines(every, groups, across=True) == across
