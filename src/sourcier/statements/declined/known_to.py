"""What has become known to a medium, or from somebody: "Как стало известно газете «X» от главврача, …"."""

from __future__ import annotations

import msgspec

from sourcier.statements.around import around
from sourcier.statements.clauses import Found, clause_end, draft_of
from sourcier.statements.media import MARKS, MEDIA, medium_at
from sourcier.statements.phrases import match
from sourcier.statements.reading import Cue, Draft, Range, Reading
from sourcier.statements.relays import received
from sourcier.statements.verb_first.this import sentence_before

# "From a source in the army" and "of the deaths of six": fewer words name nobody and tell nothing.
_SHORTEST = 2


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
    if at == lo or reading.low[at - 1] not in reading.lex.sets["as_words"]:
        return _that(reading, at, end, bounds)
    medium = _medium(reading, end, hi)
    source = received(reading, medium[1] if medium else end, hi)
    last = source or medium
    return _with(around(reading, _cue(reading, at - 1, end), last, bounds), source, medium) if last else None


def _that(reading: Reading, at: int, end: int, bounds: Range) -> Draft | None:
    """``Газете «X» стало известно от врача, что …``: the medium opens the clause, or stands behind the verb."""
    lo, hi = bounds
    begin = next((k + 1 for k in range(at - 1, lo - 1, -1) if reading.low[k] in ",;:" and reading.level[k] < 0), lo)
    named = [k for k in range(begin, at) if reading.low[k] in MARKS or reading.lex.heads.get(reading.low[k], ("",))[0] in MEDIA]
    before = (one for k in [*named, *range(begin, at)] if (one := _medium(reading, k, at)) and one[1] == at)
    medium = next(before, None) or _medium(reading, end, hi)
    if medium is None:
        return _from_somebody(reading, (at, end), begin, hi)
    source = received(reading, max(end, medium[1]), hi)
    opened = (begin, medium[0])
    if opened[1] - begin > _SHORTEST - 1 and reading.low[begin] in reading.lex.received:
        # "От врача газете «X» стало известно".
        source, opened = (begin + 1, medium[0]), (begin, begin)
    this = match(reading.low, begin, medium[0], reading.lex.about_this) if begin == lo and medium[0] > begin else None
    if this and begin + this[0] == medium[0] and (told := sentence_before(reading, lo)):
        # "Об этом газете «X» стало известно от врача".
        return _with(draft_of(_cue(reading, at, end), told, medium), source, medium)
    that = source[1] if source and source[0] > at else max(end, medium[1])
    if opened[1] - begin > _SHORTEST and reading.low[begin] in reading.lex.sets["told_of"]:
        told = Found(reading.span(begin + 1, opened[1]), "indirect", begin + 1)
    elif opened[1] == begin or medium[0] > at:
        if that + 2 >= hi or reading.low[that] != "," or reading.low[that + 1] not in reading.lex.sets["complementisers"]:
            return None
        told = Found(reading.span(that + 2, clause_end(reading, that + 2, hi)), "indirect", that + 2)
    else:
        return None
    return _with(draft_of(_cue(reading, at, end), told, medium), source, medium)


def _from_somebody(reading: Reading, known: Range, begin: int, hi: int) -> Draft | None:
    """``О гибели альпинистов стало известно от проводника``: whom it is from stands right behind."""
    source = received(reading, known[1], min(hi, known[1] + _SHORTEST + 1)) and received(reading, known[1], hi)
    about = begin if reading.low[begin] in reading.lex.sets["told_of"] else None
    if source is None or about is None or known[0] - about <= _SHORTEST or reading.has_verb(about, known[0]):
        return None
    told = Found(reading.span(about + 1, known[0]), "indirect", about + 1)
    return draft_of(_cue(reading, *known), told, source)


def _with(draft: Draft | None, source: Range | None, medium: Range | None) -> Draft | None:
    """The draft of whom it became known from, which the medium passes on."""
    return msgspec.structs.replace(draft, source=source, downstream=medium) if draft and source else draft


def _cue(reading: Reading, first: int, end: int) -> Cue:
    return Cue("according", first, end, " ".join(reading.low[first:end]), "")


def _medium(reading: Reading, begin: int, hi: int) -> Range | None:
    """A medium by its noun or, in quotation marks, by its name alone; a reporter's is the reporter."""
    if begin < hi and reading.low[begin] in reading.lex.sets["reporters"]:
        begin += 1
    if begin >= hi:
        return None
    medium = medium_at(reading, begin, hi, told=reading.low[begin] in MARKS)
    return medium.whole if medium and medium.name else None
