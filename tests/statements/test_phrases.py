"""The tables of phrases: what their first words leave out."""

from __future__ import annotations

import pytest

from sourcier.statements.lexicon import _SOUGHT, lexicon
from sourcier.statements.phrases import Phrases, match, phrases

LANGUAGES = ["ar", "en", "es", "fr", "ru"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_sought_phrases_stand_under_their_first_two_words(language: str) -> None:
    lex = lexicon(language)
    assert lex is not None
    tables: dict[str, Phrases] = {name: getattr(lex, name) for name in _SOUGHT}
    assert lex.sought.keys() == {first for table in tables.values() for first in table}
    for first, opened in lex.sought.items():
        for second, found in opened.items():
            # A word that no phrase goes on with leaves those of one word.
            low = [first, second or "\0", "\0", "\0"]
            wanted = {name for name, table in tables.items() if first in table and (low[1] in table[first] or "" in table[first])}
            assert {name for name, _, _ in found} == wanted
            assert {name for name, table in tables.items() if match(low, 0, len(low), table)} <= wanted


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_phrase_of_a_table_is_matched_where_it_stands(language: str) -> None:
    lex = lexicon(language)
    assert lex is not None
    for name in _SOUGHT:
        longer = [one for opened in getattr(lex, name).values() for one in opened.values()]
        listed = [one for begun in longer for fourths in begun.values() for one in fourths.values()]
        for parts, _ in (phrase for one in listed for phrase in one):
            found = match([",", *parts, ","], 1, len(parts) + 1, getattr(lex, name))
            assert found is not None
            assert found[0] == len(parts)


def test_the_longest_phrase_that_fits_is_matched() -> None:
    table = phrases({"a b": "two", "a b c": "three", "a b c d": "four", "a": "one", "a b d c": "other"})
    assert match("a b c d".split(), 0, 4, table) == (4, "four")
    assert match("a b c d".split(), 0, 3, table) == (3, "three")
    assert match("a b c x".split(), 0, 4, table) == (3, "three")
    assert match("a b d c".split(), 0, 4, table) == (4, "other")
    assert match("a b x d".split(), 0, 4, table) == (2, "two")
    assert match("a b".split(), 0, 1, table) == (1, "one")
    assert match("x a b".split(), 1, 3, table) == (2, "two")
    assert match("x a b".split(), 0, 3, table) is None
