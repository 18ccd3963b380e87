"""What somebody demands, vows or turns down: "demanded the opening of the graves", "the court refused his release"."""

from __future__ import annotations

import msgspec

from sourcier.statements.attitudes import KIND
from sourcier.statements.reading import Draft, Reading

# What is turned down has its noun among so many words.
_OBJECT = 3


def only_wished(reading: Reading, drafts: list[Draft]) -> list[Draft]:
    """The drafts, of which those that have an act for their object are attitudes: nothing is told by who only wants it."""
    return [msgspec.structs.replace(one, kind=KIND) if _is_wish(reading, one) else one for one in drafts]


def _is_wish(reading: Reading, draft: Draft) -> bool:
    """Whether a verb of demanding, vowing or refusing has a noun for its object, and no clause and no words of somebody's."""
    lex, low = reading.lex, reading.low
    if draft.cue is None or draft.kind != "verb" or draft.form != "indirect" or draft.lemma not in lex.sets["wishes"]:
        return False
    first, end = (reading.word_at(at) for at in draft.content)
    if first < draft.cue[1] or first >= end:
        return False
    stop = next((k for k in range(first, end) if low[k] == ","), end)
    if any(low[k] in lex.sets["complementisers"] for k in range(draft.cue[1], stop)):
        return False
    return draft.lemma not in lex.sets["refusals"] or not _is_told(reading, first, stop)


def _is_told(reading: Reading, first: int, stop: int) -> bool:
    """Whether what is turned down was said or claimed by others ("refused the *charges*", "what was published")."""
    return not reading.lex.sets["disputable"].isdisjoint(reading.low[first : min(stop, first + _OBJECT)])
