"""Whom the text is about where a verb that can stand first has no subject of its own, or a colon no verb of saying before it."""

from __future__ import annotations

from sourcier.statements.genders import gender_of_noun
from sourcier.statements.heads import head_of
from sourcier.statements.naming import can_speak
from sourcier.statements.reading import Range, Reading
from sourcier.statements.verb_first.phrases import bare, noun_phrase

_PEOPLE = ("person", "anonymous")
_SPEAKERS = (*_PEOPLE, "institution", "group", "outlet", "agency")
# How far back the sentence may begin that turns to somebody, in sentences.
_SENTENCES = 2
# "The minister" rarely means an office named more words ago.
_INTRODUCED = 150


def turned_to(reading: Reading, at: int, since: int, feature: str) -> Range | None:
    """The person whom the text turned to after all that was said before a word, where gender and number allow it."""
    sentence = reading.sentence_of(at)
    if sentence is None:
        return None
    number = reading.sentences.index(sentence)
    for lo, hi in reversed(reading.sentences[max(0, number + 1 - _SENTENCES) : number + 1]):
        if lo != sentence[0] and any(k in reading.paragraph_set for k in range(lo + 1, sentence[0] + 1)):
            return None
        found = first_speaker(reading, max(lo, since), min(hi, at), _PEOPLE)
        if found:
            return found if _agrees(reading, found, feature) else None
    return None


def subject_before(reading: Reading, at: int) -> Range | None:
    """Who does what the sentence before a verb tells, right behind its own verb ("*The bank* wrote to us. And said that …")."""
    sentence = reading.sentence_of(at)
    lo = sentence[0] if sentence else 0
    before = reading.sentence_of(lo - 1) if lo and lo not in reading.paragraph_set else None
    if before is None:
        return None
    first = before[0] + (reading.low[before[0]] in reading.lex.sets["coordinators"])
    if not reading.is_verb(first):
        return None
    end = noun_phrase(reading, first + 1, before[1], alone=True)
    source = bare(reading, (first + 1, end)) if end > first + 1 else None
    known = source and (can_speak(reading, source) or reading.low[source[0]] in reading.given)
    return source if known else None


def _agrees(reading: Reading, source: Range, feature: str) -> bool:
    """Whether a noun can be the subject of a verb of some gender and number."""
    head = head_of(reading, source)[0]
    shown = gender_of_noun(reading, head) if head else ""
    return not feature or (shown or "m") == feature if head else feature != "p"


def first_speaker(reading: Reading, lo: int, hi: int, kinds: tuple[str, ...] = _SPEAKERS) -> Range | None:
    """The first noun phrase between two words that names somebody who can speak, behind no preposition."""
    low, lex = reading.low, reading.lex
    k = lo
    while k < hi:
        at = k + (low[k] == lex.speech.article)
        if reading.level[k] != reading.level[lo] or at >= hi:
            return None
        named = reading.written[at][0] == "N" and reading.is_person(at)
        if not named and lex.heads.get(low[at], ("",))[0] not in kinds:
            k = at + 1
            continue
        end = noun_phrase(reading, k, hi, alone=True)
        free = k == lo or not (low[k - 1] in lex.sets["prepositions"] or lex.heads.get(low[k - 1]) or _is_joined(reading, k))
        if free and end > k:
            return bare(reading, (k, end))
        k = max(end, at + 1)
    return None


def _is_joined(reading: Reading, k: int) -> bool:
    """Whether what stands before a noun is a noun itself, by its ending ("the visit of the minister")."""
    return reading.text[: reading.ends[k - 1]].endswith(reading.lex.speech.noun_shape or "\0")


def office_before(reading: Reading, forms: frozenset[str], at: int) -> Range | None:
    """The office, with what it is of, that a noun alone means later ("the minister of energy … The minister said")."""
    low, lex = reading.low, reading.lex
    for k in range(at - 1, max(0, at - _INTRODUCED), -1):
        several = gender_of_noun(reading, low[k]) == "p"
        if several or low[k] not in forms or low[k - 1] == lex.speech.article:
            continue
        end = noun_phrase(reading, k, min(reading.size, k + 8), apposed=False)
        if end > k + 1:
            return bare(reading, (k, end))
    return None
