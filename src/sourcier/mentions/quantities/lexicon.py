"""The phrases of one language, indexed by the word they begin or end with."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

import msgspec

from sourcier.languages import language as language_of
from sourcier.languages.concepts import ConceptWords
from sourcier.languages.quantities import QuantityWords
from sourcier.mentions.patterns import longest_phrases

Phrases = dict[str, list[tuple[str, ...]]]


class Lexicon(msgspec.Struct, frozen=True):
    """What the finder looks up.

    ``triggers`` are the words that a quantity may begin with, figures apart; ``needed`` has, for those that mean nothing by
    themselves, the words of which one must follow ("de": "nombreux").
    """

    words: QuantityWords
    concepts: ConceptWords
    triggers: frozenset[str]
    phrase_starts: frozenset[str]
    needed: Mapping[str, frozenset[str]]
    number_words: frozenset[str]
    vague: Phrases
    none: Phrases
    nobody: Phrases
    pairs: Phrases
    collective: Phrases
    before: Phrases
    after: Phrases
    percents: Phrases
    halves: Phrases
    multipliers: frozenset[str]
    longest: Mapping[str, int]


@lru_cache(maxsize=32)
def lexicon(code: str) -> Lexicon | None:
    """The indexed phrases of a language; None where its number words are not known."""
    known = language_of(code)
    if not known or not known.quantities or not known.concepts:
        return None
    words = known.quantities
    numbers = frozenset(words.numbers) | words.hundreds | frozenset(words.scales)
    vague, none, nobody, pairs, collective = map(starting, (words.vague, words.none, words.nobody, words.pairs, words.collective))
    opened = (vague, none, nobody, pairs)
    phrase_starts = frozenset().union(*opened)
    alone = numbers | set(words.crowds) | set(collective) | set(words.behind) | set(known.concepts.duals)
    listed = frozenset(alone | phrase_starts)
    following = {word: [parts[1:2] for index in opened for parts in index.get(word, ())] for word in phrase_starts - alone}
    return Lexicon(
        words,
        known.concepts,
        listed,
        phrase_starts,
        {word: frozenset(parts[0] for parts in found) for word, found in following.items() if all(found)},
        numbers,
        vague,
        none,
        nobody,
        pairs,
        collective,
        ending(words.bounds),
        starting(words.after),
        starting(words.percents),
        starting(words.halves),
        words.hundreds | frozenset(words.scales),
        longest_phrases(known.concepts.phrases),
    )


def starting(phrases: Iterable[str]) -> Phrases:
    """Phrases by their first word, longest first."""
    index: Phrases = {}
    for phrase in sorted(phrases, key=len, reverse=True):
        parts = tuple(phrase.split(" "))
        index.setdefault(parts[0], []).append(parts)
    return index


def ending(phrases: Iterable[str]) -> Phrases:
    """Phrases by their last word, longest first."""
    index: Phrases = {}
    for phrase in sorted(phrases, key=len, reverse=True):
        parts = tuple(phrase.split(" "))
        index.setdefault(parts[-1], []).append(parts)
    return index


def match_at(index: Mapping[str, list[tuple[str, ...]]], folded: Sequence[str], at: int, limit: int) -> tuple[str, ...] | None:
    """The longest phrase that begins at a word."""
    if at >= limit:
        return None
    for parts in index.get(folded[at], ()):
        end = at + len(parts)
        if end <= limit and (end == at + 1 or tuple(folded[at:end]) == parts):
            return parts
    return None


def match_before(
    index: Mapping[str, list[tuple[str, ...]]], folded: Sequence[str], at: int, floor: int
) -> tuple[str, ...] | None:
    """The longest phrase that ends just before a word."""
    if at <= floor:
        return None
    for parts in index.get(folded[at - 1], ()):
        start = at - len(parts)
        if start >= floor and tuple(folded[start:at]) == parts:
            return parts
    return None
