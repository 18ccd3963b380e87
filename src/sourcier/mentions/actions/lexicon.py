"""The words of action of a language, ready for look-up."""

from __future__ import annotations

from functools import cache
from typing import Literal

import msgspec

from sourcier.languages import language as language_of
from sourcier.languages.actions import ActionWords
from sourcier.mentions.actions.inflection import inflect
from sourcier.mentions.actions.phrases import Phrases, indexed_phrases
from sourcier.words import fold

# Marks inside verb groups: of what is elided, and of pronouns behind their verb.
JOINTS = "'’-"
Mood = Literal["indicative", "conditional", "infinitive", "participle", "noun"]


class Form(msgspec.Struct, frozen=True):
    """What a form may be: of which action and verb or noun, and which kind of form."""

    action: str
    lemma: str
    kind: str


class Lexicon(msgspec.Struct, frozen=True):
    """The words of action of a language by their forms, and the auxiliaries with the mood that each tells.

    ``grouped`` are all that may stand in a verb group before its verb.
    """

    forms: dict[str, tuple[Form, ...]]
    phrases: dict[str, Phrases]
    marks: frozenset[str]
    have: dict[str, Mood]
    be: dict[str, Mood]
    modals: dict[str, Mood]
    grouped: frozenset[str]
    grammar: ActionWords


@cache
def lexicon_of(code: str) -> Lexicon:
    """The lexicon of a language that has one, in all its forms."""
    known = language_of(code)
    assert known is not None
    assert known.actions is not None
    grammar = known.actions
    forms, phrases = _forms(grammar), indexed_phrases(grammar)
    if grammar.folded:
        forms = {fold(form): entry for form, entry in reversed(forms.items())}
    have, be, modals = _moods(grammar.have), _moods(grammar.be), _moods(grammar.modals)
    return Lexicon(
        forms={form: tuple(entry) for form, entry in forms.items()},
        phrases=phrases,
        marks=frozenset((*forms, *phrases)),
        have=have,
        be=be,
        modals=modals,
        grouped=frozenset(
            (*have, *be, *modals, *grammar.been, *grammar.negations, *grammar.reflexive, *grammar.adverbs, *JOINTS)
        ),
        grammar=grammar,
    )


def _forms(grammar: ActionWords) -> dict[str, list[Form]]:
    """Each form of the verbs and nouns, with what it may be: of one kind the first that is listed."""
    forms: dict[str, dict[str, Form]] = {}
    for action, verbs in grammar.verbs.items():
        for lemma in verbs.split():
            for form, kind in inflect(lemma, grammar):
                if form not in grammar.ignored:
                    forms.setdefault(form, {}).setdefault(kind, Form(action, lemma, kind))
    for action, nouns in grammar.nouns.items():
        for noun in nouns.split():
            forms.setdefault(noun, {}).setdefault("noun", Form(action, noun, "noun"))
    return {form: list(entry.values()) for form, entry in forms.items()}


def _moods(by_mood: dict[str, str]) -> dict[str, Mood]:
    """Each form of an auxiliary with its mood."""
    return {form: mood for mood, forms in by_mood.items() for form in forms.split()}  # type: ignore[misc]
