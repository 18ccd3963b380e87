"""What has become known to a medium, named in the case of whom something is told to: "Как стало известно газете «X», …"."""

from __future__ import annotations

from sourcier.statements.according import around
from sourcier.statements.clauses import Found, clause_end, draft_of
from sourcier.statements.media import medium_at
from sourcier.statements.phrases import match
from sourcier.statements.reading import Cue, Draft, Range, Reading

_MARKS = frozenset('«"“„')


def known_to(reading: Reading, drafts: list[Draft]) -> list[Draft]:
    """Drafts with those of what became known to media."""
    found = [draft for at in reading.sought.get("known_to", ()) if (draft := _known(reading, at))]
    taken = [draft.content for draft in drafts]
    return drafts + [draft for draft in found if draft.content not in taken]


def _known(reading: Reading, at: int) -> Draft | None:
    bounds, phrase = reading.bounds(at), match(reading.low, at, reading.size, reading.lex.known_to)
    if bounds is None or phrase is None:
        return None
    (lo, hi), end = bounds, at + phrase[0]
    if at > lo and reading.low[at - 1] in reading.lex.sets["as_words"]:
        medium = _medium(reading, end, hi)
        return around(reading, _cue(reading, at - 1, end), medium, bounds) if medium else None
    return _that(reading, at, end, bounds)


def _that(reading: Reading, at: int, end: int, bounds: Range) -> Draft | None:
    """``Газете «X» стало известно, что …``: the medium opens the clause, or stands behind the verb."""
    lo, hi = bounds
    begin = next((k + 1 for k in range(at - 1, lo - 1, -1) if reading.low[k] in ",;:" and reading.level[k] < 0), lo)
    medium = _medium(reading, begin, at) or _medium(reading, end, hi)
    that = max(end, medium[1]) if medium else hi
    if medium is None or that + 2 >= hi or reading.low[that] != "," or medium[1] not in (at, that):
        return None
    if reading.low[that + 1] not in reading.lex.sets["complementisers"]:
        return None
    last = clause_end(reading, that + 2, hi)
    return draft_of(_cue(reading, at, end), Found(reading.span(that + 2, last), "indirect", that + 2), medium)


def _cue(reading: Reading, first: int, end: int) -> Cue:
    return Cue("according", first, end, " ".join(reading.low[first:end]), "")


def _medium(reading: Reading, begin: int, hi: int) -> Range | None:
    """A medium by its noun or, in quotation marks, by its name alone."""
    if begin >= hi:
        return None
    quoted = reading.low[begin] in _MARKS
    medium = medium_at(reading, begin, hi, told=quoted)
    return medium.whole if medium and medium.name else None
