"""Verbal nouns of saying, where a noun phrase behind them says whose words they are ("the ministry's denial that …")."""

from __future__ import annotations

import msgspec

from sourcier.statements.clauses import draft_of
from sourcier.statements.naming import can_speak
from sourcier.statements.reading import Cue, Draft, Range, Reading
from sourcier.statements.verb_first.cues import verb_first_cue
from sourcier.statements.verb_first.opened import content, object_of
from sourcier.statements.verb_first.phrases import bare, noun_phrase

# How far behind the speaker the clause may begin.
_CLOSE = 4
# With no more words before it a verbal noun opens an adjunct before the main clause.
_FRONTED = 3


def by_masdar(reading: Reading, cue: Cue, bounds: Range, drafts: list[Draft]) -> Draft | None:
    """``despite the ministry's assertion that …``, ``with his admission that …``; "the saying that" is nobody's."""
    hi, low, lex = bounds[1], reading.low, reading.lex
    lemma, feature = lex.speech.masdars[low[cue.start]]
    if (entry := lex.forms.get(low[cue.start])) and verb_first_cue(reading, cue.start, entry):
        # "Expected" is spelled like "expectation".
        return None
    if cue.start > bounds[0] and low[cue.start - 1] == lex.speech.article:
        return None
    end = cue.end if feature else noun_phrase(reading, cue.end, hi)
    source = bare(reading, (cue.end, end)) if end > cue.end else None
    if not feature and (source is None or not can_speak(reading, source)):
        return None
    denies = lex.stances.get(lemma) == "denies"
    said = msgspec.structs.replace(cue, lemma=lemma, frames="co" if denies else "c")
    found = content(reading, said, end, hi) or (object_of(reading, said, end, hi) if denies else None)
    if found is None or found.opened - end > _CLOSE or any(found.span == one.content for one in drafts):
        return None
    if cue.start - bounds[0] <= _FRONTED:
        # "Despite the denial that …, he stayed": the main clause follows the comma.
        comma = next(
            (k for k in range(found.opened + 1, hi) if low[k] == "," and reading.level[k] == reading.level[cue.start]), hi
        )
        last = comma - 1 if comma < hi else reading.word_at(found.span[1]) - 1
        found = msgspec.structs.replace(found, span=(found.span[0], min(found.span[1], reading.ends[last])))
    return msgspec.structs.replace(draft_of(said, found, source), feature=feature)
