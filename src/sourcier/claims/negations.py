"""Whether a telling says that something is not so: by its verb, its subject, its first clause."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set

from sourcier.languages.actions import ActionWords
from sourcier.records import Action, Quantity
from sourcier.words import words

_FIRST_CLAUSE = re.compile(r"[,;:.!?\n]")
# A negation stands so many characters before its verb.
_NEGATED_BEFORE = 12
# "Only" stands so near its negation.
_ONLY_REACH = 7
# "Nobody wants", "personne ne veut": the verb stands right behind the negation, a clitic perhaps between.
_WISH_REACH = 3
# Quotation marks and the like before the first word.
_SUBJECT = 3


def denying(text: str, grammar: ActionWords) -> bool:
    """Whether the first clause of a text without a known action says that something is not so."""
    clause = words(_FIRST_CLAUSE.split(text, maxsplit=1)[0]).lower
    at = next((i for i, w in enumerate(clause) if w in grammar.negations and w not in grammar.without), None)
    if at is None or grammar.wishing.intersection(clause[at + 1 : at + _WISH_REACH]):
        return False
    # "A ship whose crew was not hurt": what is told in passing is not denied.
    return grammar.relative.isdisjoint(clause[:at]) and not _only(clause[at + 1 :], grammar)


def _only(after: Sequence[str], grammar: ActionWords) -> bool:
    """Whether what follows a negation turns it into "only" ("n'a tué que deux", "not only")."""
    at = next((i for i, w in enumerate(after[:_ONLY_REACH]) if w in grammar.only), None)
    return at is not None and not grammar.firm.intersection(after[:at]) and (at == 0 or bool(grammar.firm))


def denied(text: str, start: int, main: Action, grammar: ActionWords) -> bool:
    """Whether the statement says that its action did not happen."""
    if not main.negated:
        return False
    said = words(_FIRST_CLAUSE.split(text[max(0, main.start - start - _NEGATED_BEFORE) :], maxsplit=1)[0]).lower
    begun = next((i for i, w in enumerate(said) if w in grammar.negations), -1)
    return not _only(said[begun + 1 :], grammar)


def of_none(text: str, grammar: ActionWords, openers: Set[str]) -> bool:
    """Whether a text begins with a subject that is nobody ("not one of my clients has been held", "aucun de nos clients")."""
    said = words(_FIRST_CLAUSE.split(text, maxsplit=1)[0]).lower
    first = next((i for i, w in enumerate(said[:_SUBJECT]) if w.isalnum() and w not in openers), 0)
    opens = bool(said) and said[first] in grammar.negations and said[first] not in grammar.elided_negations | grammar.without
    return opens and not _only(said[first + 1 :], grammar)


def none_of_them(quantities: list[Quantity], main: Action) -> bool:
    """Whether the action is said of nobody and nothing ("no batch was withdrawn")."""
    return any(q.mode == "none" and q.end <= main.start for q in quantities)
