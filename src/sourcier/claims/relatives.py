"""Events that a statement tells in a relative clause alone, while its main clause states something else.

"The workshop that exploded on Sunday had no permit" says nothing new of the explosion: who says so is no source of it.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from sourcier.languages import Language, language
from sourcier.languages.actions import ActionWords
from sourcier.records import Action, Span
from sourcier.words import words

# An ending alone shows a verb of so many letters and more.
_VERB = 4
_ENDS = frozenset(".;:!?")
# How far before a relative pronoun the noun stands that it goes on from.
_HEAD = 60


def only_related(text: str, content: Span, main: Action, actions: Sequence[Action], known: Language) -> bool:
    """Whether the action of a statement stands in a relative clause behind which the main clause goes on with a verb.

    Not where the noun before it is an event itself ("a strike that killed ten"), or says what is told ("a rumour that he fled").

    Args:
        text: The article's.
        content: Where the statement's content stands.
        main: The likeliest action of it; no other is told by a verb of the main clause.
        actions: All that the content names.
        known: The article's language.
    """
    if known.actions is None or main.mood not in ("indicative", "conditional"):
        return False
    before = words(text[content[0] : main.start])
    lower = [word.lower() for word in before.written]
    at = next((k for k in range(len(lower) - 1, 0, -1) if lower[k] in known.actions.relative), None)
    if at is None or any(word in _ENDS for word in lower[at:]):
        return False
    # "On which", "in the house where".
    pronoun = content[0] + before.starts[at]
    if not _words_of(known.code).reporting.isdisjoint(lower[max(0, at - 3) : at]) or _tells(actions, pronoun):
        return False
    return _goes_on(text[main.end : content[1]], known, known.actions)


def _tells(actions: Sequence[Action], pronoun: int) -> bool:
    """Whether an action stands before a relative pronoun, in what it goes on from."""
    return any(pronoun - _HEAD <= action.start < pronoun for action in actions)


def _goes_on(rest: str, known: Language, grammar: ActionWords) -> bool:
    """Whether a verb of the main clause follows: the first that nothing joins to the relative clause."""
    verbs, endings, _ = _words_of(known.code)
    opened = grammar.coordinators | grammar.subordinators | grammar.relative | _ENDS
    for word in map(str.lower, words(rest).written):
        if word in opened:
            return False
        if word in verbs or (len(word) >= _VERB and word.endswith(endings)):
            return True
    return False


class _Words(NamedTuple):
    """``verbs``: words that show a clause; ``endings``: of verbs, where they show one; ``reporting``: nouns behind which a
    clause says what is told and not which one is meant."""

    verbs: frozenset[str]
    endings: tuple[str, ...]
    reporting: frozenset[str]


@lru_cache(maxsize=16)
def _words_of(code: str) -> _Words:
    known = language(code)
    speech = known.speech if known else None
    if speech is None:
        return _Words(frozenset(), (), frozenset())
    verbs = f"{speech.finite} {speech.auxiliaries} {speech.negations}".split()
    endings = speech.past_endings.split() if speech.declines else ()
    return _Words(frozenset(verbs), tuple(endings), frozenset(speech.nominal.split()))
