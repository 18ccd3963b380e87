"""Who stands before and behind a speaker in the same sentence: whom it was learned from, told to, quoted by."""

from __future__ import annotations

from sourcier.statements.forms import find, match
from sourcier.statements.reading import Draft, Range, Reading
from sourcier.statements.source import trim
from sourcier.statements.source_after import right_of

_APOSTROPHES = "'’"


def with_relays(reading: Reading, draft: Draft, bounds: Range) -> Draft:
    """Look in the sentence for who stands before and behind the source."""
    lo, hi = bounds
    upstream = draft.upstream
    downstream = draft.downstream
    cue = draft.cue or (lo, lo)
    citing = find(reading.low, lo, hi, reading.lex.citing)
    if citing and upstream is None and draft.kind in ("verb", "according"):
        upstream = trim(reading, right_of(reading, citing[1], hi))
    if draft.source and upstream is None and draft.lemma in reading.lex.sets["learning"] and draft.kind == "verb":
        upstream = _received(reading, draft.source[1], hi) or _received(reading, cue[1], hi)
    if upstream and draft.source and draft.lemma in reading.lex.sets["learning"]:
        # Who learned it passes it on; the source is who told them.
        relay = None if _impersonal(reading, draft.source) else draft.source
        return draft._replace(source=upstream, upstream=None, downstream=relay)
    if draft.source and upstream is None:
        upstream = _holding(reading, draft.source[1] - 1, hi)
    if draft.source and downstream is None:
        downstream = _cited_by(reading, draft.source, hi) or _told_to(reading, draft, hi)
    return draft._replace(upstream=upstream, downstream=downstream)


def _impersonal(reading: Reading, source: Range) -> bool:
    return source[1] - source[0] == 1 and reading.lex.speech.pronouns.get(reading.low[source[0]]) == "i"


def _received(reading: Reading, begin: int, hi: int) -> Range | None:
    for k in range(begin, min(hi, begin + 8)):
        found = match(reading.low, k, hi, reading.lex.received) if reading.low[k] in reading.lex.received else None
        if found:
            source = right_of(reading, k + found[0], hi)
            return trim(reading, source and (source[0], _until_link(reading, source)))
    return None


def _until_link(reading: Reading, source: Range) -> int:
    """A source does not reach into the clause that it is the source of."""
    sets = reading.lex.sets
    return next((k for k in range(*source) if reading.low[k] in sets["complementisers"]), source[1])


def _holding(reading: Reading, begin: int, hi: int) -> Range | None:
    """``qui tient ces informations de Y``: only the long phrases count outside verbs of learning."""
    for k in range(begin, min(hi, begin + 12)):
        found = match(reading.low, k, hi, reading.lex.received) if reading.low[k] in reading.lex.received else None
        if found and found[0] >= 3:
            return trim(reading, right_of(reading, k + found[0], hi))
    return None


def _cited_by(reading: Reading, source: Range, hi: int) -> Range | None:
    found = find(reading.low, source[0], min(hi, source[1] + 4), reading.lex.cited_by)
    return trim(reading, right_of(reading, found[1], hi)) if found else None


def _told_to(reading: Reading, draft: Draft, hi: int) -> Range | None:
    """Whom a speaker told it to, kept only where that can pass it on; the chain decides what it is."""
    if draft.kind != "verb" or not draft.cue or not draft.source:
        return None
    after = draft.source[1] if draft.source[0] >= draft.cue[1] else draft.cue[1]
    if after >= hi:
        return None
    low, sets = reading.low, reading.lex.sets
    k = after
    if low[k] in reading.lex.told_by:
        k += 1
    elif "t" not in _frames(reading, draft):
        return None
    if k < hi and low[k] in _APOSTROPHES:
        k += 1
    end = k
    while end < hi and end - k < 7 and low[end] not in ",.;:" and reading.level[end] == reading.level[after]:
        if low[end] in sets["complementisers"] or (end > k and low[end] in sets["prepositions"]) or low[end] in sets["times"]:
            break
        if low[end] in sets["audiences"]:
            return None
        if end > k and low[end] in sets["determiners"] and low[end] not in sets["of_words"]:
            break
        end += 1
    return (k, end) if end > k else None


def _frames(reading: Reading, draft: Draft) -> str:
    entry = reading.lex.forms.get(reading.low[draft.cue[1] - 1]) if draft.cue else None
    return entry.frames if entry else ""
