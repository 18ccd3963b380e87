"""Fixed phrases: indexed by their first words, and found in a text, across gaps too."""

from __future__ import annotations

import re
from collections.abc import Iterable

import msgspec

from sourcier.languages.actions import ActionWords
from sourcier.mentions.actions.inflection import inflect
from sourcier.words import fold, is_arabic, words

# In a phrase, a few words that do not matter ("cut 320 jobs", "supprimer près de 1 200 emplois").
_GAP, _LONGEST_GAP = "#", 5
_ENDS = frozenset(".!?;…")
# Before the first word of a phrase: that verb in all its forms.
_ANY_FORM = "*"
# Between the forms that a phrase may begin with.
_EITHER = "|"
# What stands together in a phrase and falls apart when it is cut: "d'eau".
_JOINED = re.compile(rf"[^\w\s{_GAP}{_EITHER}]")


class Phrase(msgspec.Struct, frozen=True):
    """A phrase without its first word: ``noun`` says that it is no verb group, ``opposite`` that it denies the action."""

    rest: tuple[str, ...]
    action: str
    noun: bool
    opposite: bool
    # Its place among all: of phrases of one length the first counts.
    rank: int


class Phrases(msgspec.Struct, frozen=True):
    """The phrases that begin with one word: by the two words after it, by the word after a gap, and the word by itself.

    Under "" as the second of the two stand those that any word may follow; under all others these, too, in their order.
    """

    near: dict[str, dict[str, list[Phrase]]]
    far: dict[str, list[Phrase]]
    alone: list[Phrase]


def phrase_at(phrases: Phrases, lower: list[str], i: int) -> tuple[Phrase, int] | None:
    """Which of the phrases of word ``i`` begins there, and its last word: one of neighbouring words before one with a gap."""
    if i + 1 < len(lower) and (near := phrases.near.get(lower[i + 1])):
        # Most phrases of one beginning go on otherwise.
        for phrase in near.get(lower[i + 2] if i + 2 < len(lower) else "", near[""]):
            if (last := _end_of(phrase.rest, lower, i + 1)) is not None:
                return phrase, last
    if phrases.far and (found := _behind_gap(phrases.far, lower, i + 1)):
        return found
    return (phrases.alone[0], i) if phrases.alone else None


def _behind_gap(far: dict[str, list[Phrase]], lower: list[str], at: int) -> tuple[Phrase, int] | None:
    """Which phrase goes on behind a gap that begins at word ``at``, and its last word."""
    for after in _across(lower, at):
        if phrases := far.get(lower[after]):
            for phrase in phrases:
                if (last := _end_of(phrase.rest[1:], lower, after)) is not None:
                    return phrase, last
    return None


def _across(lower: list[str], at: int) -> range:
    """The words that may follow a gap that begins at word ``at``: a gap holds a word or a few and no end of a sentence."""
    end = min(at + 1 + _LONGEST_GAP, len(lower))
    if _ENDS.isdisjoint(lower[at : end - 1]):
        return range(at + 1, end)
    return range(at + 1, next(k for k in range(at, end) if lower[k] in _ENDS) + 1)


def _end_of(rest: tuple[str, ...], lower: list[str], at: int) -> int | None:
    """The last word of a phrase whose further words begin at ``at``, or None where they do not stand there."""
    for k, part in enumerate(rest):
        if part == _GAP:
            for after in _across(lower, at):
                if lower[after] == rest[k + 1] and (end := _end_of(rest[k + 1 :], lower, after)) is not None:
                    return end
            return None
        if at >= len(lower) or lower[at] != part:
            return None
        at += 1
    return at - 1


def indexed_phrases(grammar: ActionWords) -> dict[str, Phrases]:
    """Phrases by each form that they may begin with; the forms of one verb share theirs, where no other phrase begins so."""
    begun: dict[str, list[Phrase]] = {}
    count = 0
    kinds = ((grammar.phrases, False, False), (grammar.noun_phrases, True, False), (grammar.opposites, False, True))
    for phrases_of, noun, opposite in kinds:
        for action, phrases in phrases_of.items():
            for phrase in phrases.split(";"):
                phrase = fold(phrase) if grammar.folded else phrase
                first, *rest = _parts(phrase.removeprefix(_ANY_FORM))
                beginning = f"{_ANY_FORM}{first}" if phrase.startswith(_ANY_FORM) else first
                listed = begun.setdefault(beginning, [])
                listed.append(Phrase(tuple(rest), action, noun, opposite, rank=count))
                count += 1
    of_form: dict[str, list[str]] = {}
    for beginning in begun:
        for form in _beginnings(beginning, grammar):
            of_form.setdefault(form, []).append(beginning)
    shared: dict[tuple[str, ...], Phrases] = {}
    for key in map(tuple, of_form.values()):
        if key not in shared:
            shared[key] = _indexed(phrase for beginning in key for phrase in begun[beginning])
    return {form: shared[tuple(key)] for form, key in of_form.items()}


def _beginnings(beginning: str, grammar: ActionWords) -> set[str]:
    """The forms that the first word of a phrase stands for."""
    if beginning.startswith(_ANY_FORM):
        return {form for form, _ in inflect(beginning.removeprefix(_ANY_FORM), grammar)}
    return set(beginning.split(_EITHER))


def _indexed(listed: Iterable[Phrase]) -> Phrases:
    """Phrases by what follows their first word, the longest first."""
    entries = Phrases({}, {}, [])
    near: dict[str, list[Phrase]] = {}
    for phrase in sorted(listed, key=lambda e: (-len(e.rest), e.rank)):
        if not phrase.rest:
            entries.alone.append(phrase)
        elif phrase.rest[0] == _GAP:
            entries.far.setdefault(phrase.rest[1], []).append(phrase)
        else:
            near.setdefault(phrase.rest[0], []).append(phrase)
    for second, begun in near.items():
        thirds = {"", *(phrase.rest[1] for phrase in begun if len(phrase.rest) > 1)} - {_GAP}
        entries.near[second] = {
            third: [phrase for phrase in begun if len(phrase.rest) < 2 or phrase.rest[1] in (_GAP, third)] for third in thirds
        }
    return entries


def _parts(phrase: str) -> list[str]:
    """The words of a listed phrase; Arabic ones stand there as the rules see them, and cut again they would fall apart."""
    return phrase.split() if is_arabic(phrase) or not _JOINED.search(phrase) else words(phrase).written
