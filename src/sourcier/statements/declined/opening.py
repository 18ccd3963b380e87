"""Verbs that stand before all that they report, with their speaker behind them or without one."""

from __future__ import annotations

import msgspec

from sourcier.statements.clauses import draft_of
from sourcier.statements.content.right import right_content
from sourcier.statements.declined.behind import source_after
from sourcier.statements.declined.cases import without_subject
from sourcier.statements.declined.told_of import told_of
from sourcier.statements.reading import Cue, Draft, Range, Reading

# The gender of a single speaker.
_ONE = frozenset("mf")


def verb_opens(reading: Reading, cue: Cue, bounds: Range) -> Draft | None:
    """``Возразил начальник депо: «…»``, ``Сообщается, что …``: the speaker, if any, stands between verb and content."""
    hi = bounds[1]
    source, relay = source_after(reading, cue, hi)
    if source is None:
        if not without_subject(reading, cue) or "s" in cue.frames:
            return None
        found = right_content(reading, cue, cue.end, hi) or told_of(reading, cue, cue.end, hi)
        return Draft(found.span, None, (cue.start, cue.end), "hearsay", cue.lemma, found.form) if found else None
    if source[1] >= hi:
        return None
    marked = reading.low[source[1]] in ",:"
    found = right_content(reading, cue, source[1], hi) if marked else told_of(reading, cue, source[1], hi)
    return msgspec.structs.replace(draft_of(cue, found, source), downstream=relay) if found else None


def dropped_subject(reading: Reading, cue: Cue, bounds: Range) -> Draft | None:
    """``А чуть позже добавил: «…»``: nothing but a connective stands before a verb, which tells the gender of who spoke last."""
    lo, hi = bounds
    verb = reading.low[cue.end - 1]
    feature = next((feature for ending, feature in reading.lex.speech.subject_features.items() if verb.endswith(ending)), "")
    if feature not in _ONE or cue.frames == "d":
        return None
    low, connective = reading.low, reading.lex.sets["connective"]
    if not all(low[k] in connective or reading.is_adverb(k) or not low[k].isalnum() for k in range(lo, cue.start)):
        return None
    found = right_content(reading, cue, cue.end, hi) or told_of(reading, cue, cue.end, hi)
    return msgspec.structs.replace(draft_of(cue, found, None), feature=feature) if found else None
