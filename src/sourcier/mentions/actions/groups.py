"""Verb groups: the auxiliaries, adverbs and negations before a word, and what they make of it."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from sourcier.languages.actions import ActionWords
from sourcier.mentions.actions.lexicon import JOINTS, Lexicon, Mood

# A verb group holds an auxiliary or two and a few adverbs; looking further back finds another clause's auxiliary.
_REACH = 5


class Group(msgspec.Struct, frozen=True):
    """The verb group before a word: its first word, mood (None without an auxiliary), and what was met on the way."""

    first: int
    mood: Mood | None
    negated: bool
    be: bool
    reflexive: bool


def group_before(lexicon: Lexicon, lower: list[str], i: int) -> Group:
    """Read the auxiliaries, adverbs and negations that stand before word ``i``."""
    grammar = lexicon.grammar
    first, mood, negated, be, reflexive = i, None, False, False, False
    j = i - 1
    while j >= 0 and j >= i - _REACH - 2:
        word = lower[j]
        if word not in lexicon.grouped:
            break
        if word in grammar.been and j > 0:
            be, first, mood = True, j, mood or lexicon.be.get(word)
        elif word in lexicon.have and mood in (None, "indicative"):
            first, mood = j, lexicon.have[word]
        elif word in lexicon.be and mood is None:
            first, mood, be = j, lexicon.be[word], True
        elif word in lexicon.modals:
            first, mood = j, lexicon.modals[word]
        elif word in grammar.negations:
            negated = True
        elif word in grammar.reflexive:
            reflexive = True
        elif word not in grammar.adverbs and word not in JOINTS:
            break
        j -= 1
    return Group(first, mood, negated, be, reflexive)


def none_of_it(grammar: ActionWords, lower: list[str], i: int) -> bool:
    """Whether there was none of what the noun at word ``i`` tells ("pas d'arrestation", "no arrests")."""
    k = i - 1
    while k >= 0 and lower[k] in grammar.partitives:
        k -= 1
    return k >= 0 and lower[k] in grammar.none


def done_to_none(grammar: ActionWords, lower: list[str], places: Iterable[int]) -> bool:
    """Whether at one of some places behind a verb stands that it was done to nobody and nothing ("killed nobody")."""
    return any(
        lower[k] in grammar.none_behind and (k + 1 == len(lower) or lower[k + 1] not in grammar.no_bound)
        for k in places
        if k < len(lower)
    )


def is_participle(word: str, grammar: ActionWords) -> bool:
    """Whether a word has the ending of a participle."""
    return bool(grammar.participle_endings) and word.endswith(grammar.participle_endings)
