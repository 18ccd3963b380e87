"""Whose the words before are, where a sentence or its tail points back at them: "that is how X sees it", "thus the Echo"."""

from __future__ import annotations

from sourcier.statements.clauses import Found, draft_of
from sourcier.statements.fronted import trim
from sourcier.statements.media import medium_at
from sourcier.statements.naming import can_speak
from sourcier.statements.nobody import no_speaker
from sourcier.statements.phrases import match
from sourcier.statements.reading import Cue, Draft, Range, Reading
from sourcier.statements.source_after import right_of

# Who sees it so, with verb and pronoun, takes so many words.
_LONGEST = 16
# Behind the pronoun so many words of the verb may follow ("lays it *out on Monday*").
_BEHIND = 3
_FEWEST = 2


def how_told(reading: Reading, bounds: Range, told: Found) -> Draft | None:
    """``…: that is how the mayor sees it``, ``That is what the Echo laid out``: whoever sees, puts or tells it so."""
    lo, hi = bounds
    phrase = match(reading.low, lo, hi, reading.lex.how_told)
    if phrase is None:
        return None
    begin, low, sets = lo + phrase[0], reading.low, reading.lex.sets
    near = range(begin + _FEWEST, min(hi, begin + _LONGEST))
    laid = (k for k in near if low[k] in sets["particles"] and low[k - 1] in sets["laid_out"])
    it = next((k for k in near if low[k] in sets["impersonal"]), None) or next(laid, None)
    if it is None or any(reading.has_verb(k, k + 1) for k in range(it + 1, hi)) or hi - it > _BEHIND + _BEHIND:
        return None
    source = trim(reading, (begin, it - 1))
    if source is None or any(reading.low[k] in reading.lex.sets["boundaries"] for k in range(*source)):
        return None
    return _draft(reading, (lo, begin), source, told, sure=low[it] in sets["particles"])


def thus_told(reading: Reading, bounds: Range, told: Found) -> Draft | None:
    """``…: thus the Echo on Monday``: who alone, with nothing but when, follows a word that means what was told."""
    lo, hi = bounds
    if reading.low[lo] not in reading.lex.sets["thus_told"] or reading.has_verb(lo + 1, hi):
        return None
    source = trim(reading, right_of(reading, lo + 1, hi))
    if source is None or any(reading.low[k].isalpha() and not _beside(reading, k) for k in range(source[1], hi)):
        return None
    return _draft(reading, (lo, lo + 1), source, told)


def _beside(reading: Reading, k: int) -> bool:
    return reading.is_time_word(k) or reading.low[k] in reading.lex.sets["prepositions"]


def _draft(reading: Reading, cue: Range, source: Range, told: Found, *, sure: bool = False) -> Draft | None:
    medium, low = medium_at(reading, *source, told=True), reading.low[source[0]]
    if medium is not None and medium.name:
        source = medium.whole
    elif no_speaker(reading, source) or not (can_speak(reading, source) or (sure and low in reading.lex.sets["indefinite"])):
        return None
    return draft_of(Cue("according", *cue, "", ""), told, source)
