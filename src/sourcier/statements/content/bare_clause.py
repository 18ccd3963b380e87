"""Clauses without complementiser: "said the driver fled"."""

from __future__ import annotations

from sourcier.statements.adjuncts import past_time
from sourcier.statements.clauses import Found, clause_end
from sourcier.statements.content.extent import GAP, content_from
from sourcier.statements.objects import opens_count
from sourcier.statements.reading import Cue, Reading

# A clause whose verb no list knows has so many words; fewer are an object ("said a few words").
_PLAIN = 4
# Who speaks behind what they said stands in so many words before the verb.
_TELLER = 8
# What is spelled like a clause and only says in what it was said has so many words.
_PHRASE = 6
# Kinds of what somebody says something in.
_PAPERS = frozenset({"document", "footage"})
# How far before its cue a relative pronoun stands ("who the two men said").
_RELATIVE = 6


def bare_clause(reading: Reading, cue: Cue, begin: int, hi: int) -> Found | None:
    """A clause without complementiser ("said the driver fled"): a noun phrase and then a verb."""
    if "z" not in cue.frames or begin >= hi:
        return None
    low, sets = reading.low, reading.lex.sets
    k = begin
    adjunct = low[k] in sets["times"] or low[k] in sets["prepositions"] or reading.is_adverb(k)
    if "t" in cue.frames or (adjunct and not opens_count(reading, k)):
        k = _past_adjunct(reading, cue, begin, hi)
        if k >= hi and "t" not in cue.frames:
            begin = past_time(reading, begin, hi)
            k = begin if _has_main_verb(reading, begin, hi) and not _is_phrase(reading, begin, hi) else hi
    if k < hi and _on_paper(reading, cue, k, hi):
        return None
    if k >= hi or reading.level[k] != reading.level[begin - 1] or low[k] in ",.;:?!":
        return None
    if low[k] in sets["auxiliaries"]:
        return content_from(reading, k, hi) if _in_relative(reading, cue) else None
    end = clause_end(reading, k, hi)
    named = all(reading.written[j][0].isupper() or not low[j].isalpha() for j in range(k, end))
    if "y" in cue.frames and end - k >= _PLAIN and not named and _begins_clause(reading, k):
        return content_from(reading, k, hi)
    subject = low[k] in reading.lex.speech.pronouns and low[k] not in sets["relatives"] and end - k > 2
    if end - k < 2 or not (subject or _has_main_verb(reading, k, end)):
        return None
    return content_from(reading, k, hi)


def _is_phrase(reading: Reading, begin: int, hi: int) -> bool:
    """Whether a preposition leads to a noun that is spelled like a verb ("in a brief *dispatch*"), with nothing behind it."""
    low, sets = reading.low, reading.lex.sets
    if low[begin] not in sets["prepositions"] or low[begin + 1] not in sets["determiners"]:
        return False
    end = next((k for k in range(begin + 2, hi) if low[k] in ".,;"), hi)
    opens = sets["determiners"] | sets["auxiliaries"] | reading.lex.speech.pronouns.keys()
    return end - begin <= _PHRASE and opens.isdisjoint(low[begin + 2 : end])


def _in_relative(reading: Reading, cue: Cue) -> bool:
    """``what he said were the failures``, ``who she said was ill``: what somebody says of what stands before."""
    low, sets = reading.low, reading.lex.sets
    near = range(cue.start - 1, max(0, cue.start - _RELATIVE), -1)
    return any(low[k] in sets["relatives"] or low[k] in sets["fused"] for k in near if low[k] != ",")


def _begins_clause(reading: Reading, k: int) -> bool:
    """Whether a clause can begin here: no adjunct, and no name alone, which may be whom it was said to."""
    low, sets = reading.low, reading.lex.sets
    plain = low[k] not in sets["prepositions"] and low[k] not in sets["negations"] and low[k] not in sets["boundaries"]
    return plain and low[k] not in sets["times"] and not reading.is_adverb(k)


def _has_main_verb(reading: Reading, begin: int, end: int) -> bool:
    """Whether a finite verb stands before the first subordinate clause; a relative one may belong to the subject."""
    low, stops = reading.low, reading.lex.sets["main_stops"]
    # "More than ten men left" has no second clause.
    stop = next((k for k in range(begin + 1, end) if low[k] in stops and low[k] != low[begin]), end)
    return reading.has_verb(begin + 1, stop)


def _on_paper(reading: Reading, cue: Cue, begin: int, hi: int) -> bool:
    """Whether what follows only says where it was said: "in a report *published* today", "at a hearing *held* in Lorma"."""
    low, lex = reading.low, reading.lex
    if low[begin] not in lex.sets["prepositions"]:
        return False
    verb = next((k for k in range(begin + 1, hi) if reading.is_verb(k)), hi)
    if verb >= hi or low[verb] in lex.sets["auxiliaries"] or reading.has_verb(verb + 1, hi):
        return False
    noun = low[verb - 1]
    if noun in lex.sets["reports"] or lex.heads.get(noun, ("",))[0] in _PAPERS:
        return True
    lo = (reading.sentence_of(cue.start) or (0, 0))[0]
    comma = next((k for k in range(cue.start - 1, max(lo, cue.start - _TELLER), -1) if low[k] == ","), lo)
    return comma > lo and reading.has_verb(lo, comma)


def _past_adjunct(reading: Reading, cue: Cue, begin: int, hi: int) -> int:
    """Skip whom it was told to and when, up to the first word that can begin a clause."""
    low, sets = reading.low, reading.lex.sets
    k = begin
    addressee = "t" in cue.frames
    while k < min(hi, begin + GAP):
        word = low[k]
        starts = (
            word in sets["determiners"]
            or word in sets["main_stops"]
            or word in reading.lex.speech.pronouns
            or (reading.written[k][0].isupper() and word not in sets["times"])
            or (low[k - 1] in sets["audiences"] and k > begin)
            or opens_count(reading, k)
        ) and not (k > begin and low[k - 1] in sets["determiners"])
        free = k > begin and low[k - 1] not in sets["prepositions"] and low[k - 1] not in sets["determiners"]
        inside_name = k > begin and reading.written[k][0].isupper() and reading.written[k - 1][0].isupper()
        led = low[k - 1] in sets["prepositions"] or low[k - 1] in sets["of_words"]
        if starts and (free or not addressee) and not led and not inside_name:
            return k
        if word in ",;:." or word in sets["auxiliaries"] or reading.is_verb(k):
            # A verb before any of these: the clause has begun ("said on Monday *there was* no truth in …").
            return hi
        k += 1
    return hi
