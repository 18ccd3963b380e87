"""Participles of saying: "…, stressing that …", with the subject of the verb before them."""

from __future__ import annotations

import msgspec

from sourcier.statements.clauses import draft_of
from sourcier.statements.reading import Cue, Draft, Range, Reading
from sourcier.statements.verb_first.before import somebody_before, subject_before
from sourcier.statements.verb_first.cues import feature_of_verb
from sourcier.statements.verb_first.opened import content, object_of

# How far behind a participle the preposition stands that it leads with.
_LED = 3
# "Replied to the claims of the party, stressing": whose claims they are is not who replies.
_NO_VERBS = frozenset({"hearsay", "nominal"})


def by_participle(reading: Reading, cue: Cue, bounds: Range, drafts: list[Draft]) -> Draft | None:
    """``…, stressing that …``: the participle has the subject of the verb before it."""
    lo, hi = bounds
    governed = reading.lex.speech.governs.get(cue.lemma, "").split()
    if cue.lemma in reading.lex.sets["led"] and not set(governed) & set(reading.low[cue.end : cue.end + _LED]):
        # "A banner", which is spelled like "drawing attention".
        return None
    found = content(reading, cue, cue.end, hi) or object_of(reading, cue, cue.end, hi)
    if found is None:
        return None
    feature = feature_of_verb(reading, reading.low[cue.start])
    said = [d for d in drafts if d.cue and lo <= d.cue[0] < cue.start and d.kind not in _NO_VERBS]
    last = next((d for d in reversed(said) if d.feature == feature), said[-1] if said else None)
    if last and last.cue and last.content == found.span:
        return None
    drafts[:] = [d for d in drafts if d.kind != "nominal" or d.content != found.span]
    source = last.source if last else subject_before(reading, cue.start, lo) or somebody_before(reading, cue.start, lo)
    draft = msgspec.structs.replace(draft_of(cue, found, source), feature=last.feature if last else feature)
    return msgspec.structs.replace(draft, upstream=last.upstream, downstream=last.downstream) if last else draft
