"""Whom "there" and "that one" mean, by their words."""

from __future__ import annotations

from sourcier.statements.anaphora.people import INTRODUCED
from sourcier.statements.anaphora.speakers import PEOPLE
from sourcier.statements.declined.sites import site_after
from sourcier.statements.heads import head_of
from sourcier.statements.reading import Range, Reading

# "That one" means somebody within so many words, who is named with so many of them.
_SENTENCE_BEFORE = 25
_COMPLEMENT = 4


def named_before(reading: Reading, at: int) -> Range | None:
    """Whom "there" or "that one" means, by their words: the body that it was told in, or who ends the sentence before."""
    if reading.low[at] in reading.lex.sets["there"]:
        sites = reading.lex.sets["sites"]
        near = (k for k in range(at - 1, max(-1, at - INTRODUCED), -1) if reading.low[k] in sites)
        before = (site_after(reading, k, _body_end(reading, k)) for k in near)
        return next((found for found in before if found and head_of(reading, found)[0]), None)
    if reading.low[at] not in reading.lex.speech.that_one:
        return None
    heads, sets = reading.lex.heads, reading.lex.sets
    for k in range(at - 1, max(-1, at - _SENTENCE_BEFORE), -1):
        if heads.get(reading.low[k], ("",))[0] in (*PEOPLE, "group"):
            stops = (j for j in range(k + 1, at) if not reading.low[j].isalpha() or reading.low[j] in sets["joining"])
            return k, min(next(stops, at), k + _COMPLEMENT)
    return None


def _body_end(reading: Reading, k: int) -> int:
    """Where the words for a body end at the latest: before the next verb, what may stand between, or the end of the sentence."""
    hi = (reading.sentence_of(k) or (k, k + 1))[1]
    return next((j for j in range(k + 1, hi) if reading.is_verb(j) or reading.low[j] in reading.lex.sets["inner"]), hi)
