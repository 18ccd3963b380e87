"""Counted things and their language-neutral concepts."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

Plurals = Callable[[str, dict[str, str]], str]


class ConceptWords(msgspec.Struct, frozen=True, kw_only=True):
    """Counted things and their language-neutral concepts.

    ``phrases`` maps a word or a phrase to its concept in ``data.concepts``. Its words are folded as ``words.fold`` does and
    joined by one space, punctuation standing alone ("chefs d ' etat"); singular and plural both stand there. ``duals`` are
    single words that mean two of a concept by their ending. ``companions`` are words for people of the kind of whoever they are
    the comrades of, separated by ``;``; one before ``*`` is the beginning of a word.
    """

    phrases: dict[str, str] = {}
    duals: dict[str, str] = {}
    companions: str = ""


def phrases(table: str, plural: dict[str, str], plurals: Plurals) -> dict[str, str]:
    """Read a table of concepts.

    Args:
        table: Lines ``concept: word, phrase, …`` in the singular, folded.
        plural: Irregular plurals of single words.
        plurals: How the language makes the plural of a phrase, given the irregular ones.

    Returns:
        Every phrase, singular and plural, with its concept; the first concept that names a phrase keeps it.
    """
    found: dict[str, str] = {}
    for line in table.strip().splitlines():
        concept, _, words = line.partition(":")
        for phrase in words.split(","):
            phrase = phrase.strip()
            if phrase:
                found.setdefault(phrase, concept.strip())
                found.setdefault(plurals(phrase, plural), concept.strip())
    return found
