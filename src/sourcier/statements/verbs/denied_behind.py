"""What is denied in a clause right behind it: "…, ce que conteste la marine", "…, an assertion that the airline disputes"."""

from __future__ import annotations

import msgspec

from sourcier.statements.clauses import Found, draft_of
from sourcier.statements.fronted import trim
from sourcier.statements.mood import modality
from sourcier.statements.phrases import match
from sourcier.statements.reading import Cue, Draft, Range, Reading
from sourcier.statements.source_after import right_of
from sourcier.statements.verb_first.behind import past_free, speaker_behind
from sourcier.statements.verb_first.phrases import noun_phrase
from sourcier.statements.verbs.subject_first import speaker_before
from sourcier.statements.verbs.subjects import can_be_subject

# Who denies is named in so many words between the comma and the verb.
_REACH = 14
# A noun for what was said stands in so few words between two commas (", обвинение, которое …").
_APPOSED = 4
# What is denied has so many words at least.
_SHORTEST = 3
_COMMAS = frozenset(",،–—")
# Kinds of those who deny and are not denied.
_SPEAKERS = frozenset({"person", "institution", "group", "anonymous"})


def denied_behind(reading: Reading, cue: Cue, bounds: Range, drafts: list[Draft]) -> Draft | None:
    """What stands before a relative clause in which somebody denies it, or before a noun for it that they deny.

    Args:
        reading: The article.
        cue: A verb.
        bounds: Its sentence.
        drafts: The attributions before it.
    """
    lo, hi = bounds
    stance = reading.lex.stances.get(cue.lemma)
    denies = stance == "denies" or (stance == "doubts" and reading.lex.speech.verb_first)
    if not (denies or _asserts(reading, cue)) or cue.passive or (comma := _comma(reading, cue.start, lo)) is None:
        return None
    comma, opened = _taken_up(reading, cue, comma, lo)
    if opened is None:
        return None
    source = speaker_before(reading, cue, opened) if opened < cue.start else _behind(reading, cue, hi)
    if source is None or source[0] < opened or not can_be_subject(reading, source):
        return None
    told = _before(reading, lo, comma, drafts)
    # A plan is contested and not denied ("EDF will receive 400 million, ce que contestent des associations").
    planned = modality(reading, reading.word_at(told.span[0]), comma) == "intended"
    return None if planned else draft_of(cue, told, source)


def _asserts(reading: Reading, cue: Cue) -> bool:
    """Whether somebody confirms what the clause before tells ("…, ce que confirme la mairie"), where order shows the object."""
    sets, speech = reading.lex.sets, reading.lex.speech
    plain = not (speech.declines or speech.verb_first or speech.head_last)
    return plain and (cue.lemma in sets["pointing_verbs"] or cue.lemma in sets["judging"])


def without_denials(reading: Reading, drafts: list[Draft]) -> list[Draft]:
    """The drafts, each cut off before the clause in which somebody denies it."""
    ends = {d.content[0]: d.content[1] for d in drafts if d.cue and is_behind(reading, d)}
    if not ends:
        return drafts
    return [_cut(d, ends.get(d.content[0], d.content[1])) for d in drafts]


def _cut(draft: Draft, end: int) -> Draft:
    start, last = draft.content
    return msgspec.structs.replace(draft, content=(start, end)) if end < last else draft


def is_behind(reading: Reading, draft: Draft) -> bool:
    """Whether a draft is a denial whose verb stands behind what it denies."""
    denies = reading.lex.stances.get(draft.lemma) == "denies"
    return denies and draft.cue is not None and reading.starts[draft.cue[0]] >= draft.content[1]


def _comma(reading: Reading, start: int, lo: int) -> int | None:
    """The comma or dash that opens the clause of a verb."""
    near = range(start - 1, max(lo + _SHORTEST, start - _REACH) - 1, -1)
    return next((k for k in near if reading.low[k] in _COMMAS and reading.level[k] == reading.level[start]), None)


def _taken_up(reading: Reading, cue: Cue, comma: int, lo: int) -> tuple[int, int | None]:
    """The comma before what takes up a clause ("something that", "ce que", "an assertion that"), and the word behind it."""
    low, lex = reading.low, reading.lex
    first = _past_small(reading, comma + 1, cue.start)
    if first >= cue.start:
        return comma, None
    if taken := match(low, first, cue.start, lex.taken_up):
        return comma, first + taken[0]
    relative = low[first] in lex.sets["relatives"]
    if relative and first == comma + 1 and (before := _comma(reading, comma, lo)) and comma - before <= _APPOSED:
        # ", — обвинение, которое ведомство отвергает".
        named = low[_past_small(reading, before + 1, comma)] in lex.sets["nominal"]
        return before, first + 1 if named else None
    if (opened := _of_an_event(reading, cue, comma, first)) is not None:
        return comma, opened
    if (
        low[first] not in lex.sets["nominal"]
        and low[first] not in lex.sets["given_nouns" if lex.speech.verb_first else "told_nouns"]
    ):
        return comma, None
    behind = low[first + 1] in lex.sets["relatives"] or low[first + 1] in lex.sets["complementisers"]
    return comma, first + 1 + behind if behind or first + 1 < cue.start or lex.speech.verb_first else None


def _of_an_event(reading: Reading, cue: Cue, comma: int, first: int) -> int | None:
    """The word behind the pronoun of "a *trade* that the army has always denied": only an event is denied, whatever its noun.

    What is turned down may be a thing ("a proposal that the union rejects").
    """
    low, sets = reading.low, reading.lex.sets
    speaks = reading.lex.heads.get(low[first], ("",))[0] in _SPEAKERS
    if first == comma + 1 or low[first - 1] not in sets["indefinite"] or speaks or cue.lemma in sets["refusals"]:
        return None
    joins = sets["relatives"] | sets["complementisers"]
    that = next((k for k in range(first + 1, min(cue.start, first + _APPOSED)) if low[k] in joins), None)
    return that + 1 if that is not None and that + 1 < cue.start and not reading.has_verb(first, that) else None


def _past_small(reading: Reading, k: int, stop: int) -> int:
    """Past articles, words that join clauses and the dash behind a comma."""
    low, sets = reading.low, reading.lex.sets
    while k < stop and (low[k] in sets["indefinite"] or low[k] in sets["coordinators"] or low[k] in _COMMAS):
        k += 1
    if (
        reading.lex.speech.verb_first
        and k + 1 < stop
        and low[k] in reading.lex.speech.pronouns
        and low[k + 1] in sets["given_nouns"]
    ):
        # "And it is an accusation that …".
        k += 1
    return k


def _behind(reading: Reading, cue: Cue, hi: int) -> Range | None:
    """Who denies, behind the verb."""
    if not reading.lex.speech.verb_first:
        begin = cue.end
        sets = reading.lex.sets
        while begin < hi and reading.low[begin] in sets["inner"] and reading.low[begin] not in sets["determiners"]:
            # "Ce que confirme *aussi* la mairie".
            begin += 1
        return trim(reading, right_of(reading, begin, hi))
    begin = past_free(reading, cue.end, hi)
    return speaker_behind(reading, begin, noun_phrase(reading, begin, hi))


def _before(reading: Reading, lo: int, comma: int, drafts: list[Draft]) -> Found:
    """What stands before the comma: what somebody is said there to say, or all of it."""
    last, end = drafts[-1] if drafts else None, reading.ends[comma - 1]
    start = last.content[0] if last and reading.starts[lo] <= last.content[0] < end else reading.starts[lo]
    return Found((start, min(last.content[1], end) if last and start != reading.starts[lo] else end), "indirect", lo)
