"""Who told the sentence before, named before the verb: "Мэр сообщил об этом в понедельник", "В мэрии это подтвердили"."""

from __future__ import annotations

from sourcier.statements.adjuncts import past_time
from sourcier.statements.clauses import Found, bare_end, draft_of
from sourcier.statements.declined.behind import past_addressee
from sourcier.statements.declined.cases import is_nominative
from sourcier.statements.declined.sites import site_before
from sourcier.statements.fronted import trim
from sourcier.statements.lexicon import ABOUT, ALONE, NEWS
from sourcier.statements.naming import can_speak
from sourcier.statements.phrases import match
from sourcier.statements.reading import Cue, Draft, Range, Reading
from sourcier.statements.source import left_of

# What is told has as many words.
_FEWEST = 2
_THIRD = frozenset("mfp")
_PARTS = frozenset(":;—–")
_SPEAKING = frozenset({"person", "anonymous", "group", "institution", "outlet", "agency"})


def told_of_this(reading: Reading, cue: Cue, bounds: Range) -> Draft | None:
    """What the sentence before tells, of whoever opens a sentence before a verb with "of this" behind or "this" before it."""
    low, lex, (lo, hi) = reading.low, reading.lex, bounds
    clause = cue.start - 1 > lo and low[cue.start - 1] in _PARTS and reading.has_verb(lo, cue.start - 1)
    if (not clause and (lo == 0 or lo not in reading.sentence_set)) or not set("cq") & set(cue.frames):
        return None
    this = _this(reading, cue, hi)
    before = (lo, cue.start - 1) if clause else reading.sentence_of(lo - 1) if this else None
    lo = cue.start if clause else lo
    if this is None or before is None or before[1] + clause != lo or low[before[1] - 1] == "?":
        return None
    goes_on = any(low[k] == ":" or low[k] in lex.sets["complementisers"] for k in range(max(this[1], cue.end), hi))
    if goes_on or not lex.sets["negations"].isdisjoint(low[lo : cue.end]):
        return None
    source = _who(reading, cue, min(this[0], cue.start), this[1], (lo, hi))
    end = bare_end(reading, *before)
    if source is None or end - before[0] < _FEWEST:
        return None
    return draft_of(cue, Found(reading.span(before[0], end), "indirect", before[0]), source)


def _this(reading: Reading, cue: Cue, hi: int) -> Range | None:
    """ "Of this" behind a verb, past whom it was told to, or "this" right before or behind a verb that confirms."""
    low, about = reading.low, reading.lex.about_this
    k, _ = past_addressee(reading, cue.end, hi)
    judges = cue.lemma in reading.lex.sets["confirms"]
    tags = (ABOUT, ALONE, NEWS) if judges else (ABOUT,)
    if k < hi and (found := match(low, k, hi, about)) and found[1] in tags:
        behind = k + found[0]
        return (k, behind) if found[1] == ABOUT or behind + 1 >= hi or low[behind] in ",.и" else None
    before = match(low, cue.start - 1, cue.start, about) if judges and cue.start else None
    return (cue.start - 1, cue.start) if before and before[1] in (ALONE, NEWS) else None


def _who(reading: Reading, cue: Cue, stop: int, this: int, bounds: Range) -> Range | None:
    """Who opens the sentence before the verb, or follows "of this" where the verb opens it."""
    low, lex, (lo, hi) = reading.low, reading.lex, bounds
    if cue.start == lo:
        end = bare_end(reading, this, hi)
        heads = (k for k in range(this, end) if lex.heads.get(low[k], ("",))[0] in _SPEAKING and is_nominative(reading, k))
        head = next(heads, None)
        # "Интернет-издание".
        head = head - 2 if head is not None and low[head - 1] == "-" else head
        return trim(reading, (head, end)) if head is not None and low[head - 1] not in lex.sets["prepositions"] else None
    first = max(past_time(reading, lo, stop), lo)
    while first < stop and low[first] in lex.sets["contrast_words"] | lex.sets["inner"]:
        first += 1
    source = site_before(reading, cue, lo) or trim(reading, left_of(reading, stop, lo))
    if source is None or source[0] - (low[source[0] - 1] in lex.sets["sites"]) > first or reading.has_verb(lo, stop):
        return None
    pronoun = lex.speech.pronouns.get(low[source[0]])
    source = (source[0], min(source[1], stop))
    known = pronoun in _THIRD if source[1] - source[0] == 1 and pronoun is not None else can_speak(reading, source)
    return source if known and source[0] < source[1] else None
