"""What people wrote or called in to the medium: "Нам написали жители посёлка: …", "وصلتنا رسائل من سكان الحي: …"."""

from __future__ import annotations

from sourcier.statements.clauses import Found, clause_end, draft_of
from sourcier.statements.fronted import trim
from sourcier.statements.naming import can_speak
from sourcier.statements.phrases import match
from sourcier.statements.reading import Cue, Draft, Range, Reading
from sourcier.statements.source_after import right_of
from sourcier.statements.standing import Taken
from sourcier.statements.verb_first.phrases import bare, noun_phrase

# So many words take who wrote and where they live, and what they wrote at least.
_LONGEST, _FEWEST = 14, 2
# The verb is among so many words of the phrase.
_VERB = 4


def wrote_us(reading: Reading, drafts: list[Draft]) -> list[Draft]:
    """The drafts, and what stands behind the colon of such a sentence in the place of what was found by its verb."""
    places = reading.sought.get("wrote_us", ())
    if not places:
        return drafts
    for at in places:
        bounds, phrase = reading.sentence_of(at), match(reading.low, at, reading.size, reading.lex.wrote_us)
        draft = _draft(reading, at, at + phrase[0], bounds) if bounds and phrase else None
        kept = [one for one in drafts if one.cue is None or not at <= one.cue[0] < at + _VERB]
        if draft is not None and not Taken([one for one in kept if one.source]).overlaps(draft.content):
            drafts = [*kept, draft]
    return drafts


def _draft(reading: Reading, at: int, end: int, bounds: Range) -> Draft | None:
    hi = bounds[1]
    colon = next((k for k in range(end + 1, min(hi - _FEWEST, end + _LONGEST)) if reading.low[k] == ":"), None)
    if colon is None or reading.level[at] >= 0:
        return None
    if reading.lex.speech.verb_first:
        last = noun_phrase(reading, end, colon)
        source = bare(reading, (end, last)) if last > end else None
    else:
        source = trim(reading, right_of(reading, end, colon, told=True))
    if source is None or not (can_speak(reading, source) or match(reading.low, *source, reading.lex.one_of)):
        return None
    nxt = colon + 1
    if reading.level[nxt] >= 0:
        told = Found(reading.quotes[reading.level[nxt]].inner, "direct", nxt)
    else:
        told = Found(reading.span(nxt, clause_end(reading, nxt, hi)), "indirect", nxt)
    return draft_of(Cue("according", at, end, "", ""), told, source)
