"""What a medium has from somebody: "X informed the agency that …", "the paper reported from a player that …"."""

from __future__ import annotations

import msgspec

from sourcier.statements.clauses import Found, draft_of
from sourcier.statements.genders import gender_of_noun
from sourcier.statements.media import medium_at
from sourcier.statements.naming import can_speak
from sourcier.statements.reading import Cue, Draft, Range, Reading
from sourcier.statements.verb_first.before import subject_before
from sourcier.statements.verb_first.opened import REACH, content, object_of
from sourcier.statements.verb_first.phrases import bare, noun_phrase


def informed_by(reading: Reading, cue: Cue, source: Range, end: int, hi: int) -> Draft | None:
    """``X informed the agency Y that …``: the medium that stands right behind the speaker passes it on."""
    if "t" not in cue.frames or not can_speak(reading, source):
        return None
    medium = medium_at(reading, end, hi, told=True)
    found = content(reading, cue, medium.whole[1], hi) if medium else None
    return msgspec.structs.replace(draft_of(cue, found, source), downstream=medium.whole) if medium and found else None


def carried_by(reading: Reading, cue: Cue, source: Range, end: int, found: Found, hi: int) -> Draft | None:
    """``The paper reported from a player … that``: a medium has it from whom it names behind "from"."""
    origin = from_whom(reading, cue, end, hi)
    if origin is None or origin[1] > found.opened or not medium_at(reading, *source):
        return None
    return msgspec.structs.replace(draft_of(cue, found, origin), downstream=source)


def from_whom(reading: Reading, cue: Cue, k: int, hi: int) -> Range | None:
    """Whom a medium has it from, right behind it ("…, as the paper X quoted from the mayor")."""
    speech = reading.lex.speech
    opener = speech.quoted_from.split()[0]
    if k + 1 >= hi or reading.low[k] != opener or opener in speech.governs.get(cue.lemma, "").split():
        return None
    end = noun_phrase(reading, k + 1, hi)
    return bare(reading, (k + 1, end)) if end > k + 1 else None


def quoted_as(reading: Reading, cue: Cue, medium: Range | None, bounds: Range) -> Draft | None:
    """``The radio quoted from a source his saying that …``: the source stands behind "from", who quotes it before."""
    lo, hi = bounds
    begin = medium[1] if medium else cue.end
    at = next((k for k in range(begin, min(hi, begin + REACH)) if reading.low[k] in reading.lex.sets["quoted_from"]), None)
    if at is None:
        # "The agency X reported that …": its own news; a driver carries passengers.
        found = content(reading, msgspec.structs.replace(cue, frames="c"), begin, hi) if medium else None
        return draft_of(cue, found, medium) if medium and found and medium_at(reading, *medium) else None
    end = noun_phrase(reading, at + 1, hi)
    if end <= at + 1:
        return None
    quoted = reading.lex.sets["quoted_words"]
    # "Quoted from a Western diplomat the saying that": what is said is no part of who says it.
    end = next(
        (j - (reading.low[j - 1] == reading.lex.speech.article) for j in range(at + 2, end) if reading.low[j] in quoted), end
    )
    source = bare(reading, (at + 1, end))
    k = next((j for j in range(end, min(hi, end + REACH)) if reading.low[j] in quoted), end)
    if end < hi and reading.low[end] in reading.lex.sets["denying_nouns"]:
        k = end
    named = k < hi and reading.low[k] in quoted | reading.lex.sets["denying_nouns"]
    whole = msgspec.structs.replace(cue, frames="cqo")
    found = content(reading, whole, k, hi) or (object_of(reading, whole, k + 1, hi) if named else None)
    if found is None:
        return None
    if k < hi and reading.low[k] in reading.lex.sets["denying_nouns"]:
        cue = msgspec.structs.replace(cue, lemma=_denying(reading))
    cue = msgspec.structs.replace(cue, feature=gender_of_noun(reading, reading.low[source[0]]) or "m")
    if medium is None:
        medium = subject_before(reading, cue.start, lo)
    return msgspec.structs.replace(draft_of(cue, found, source), downstream=medium)


def _denying(reading: Reading) -> str:
    """A verb of denial, whose stance a noun of denial has."""
    return next(verb for verb, stance in reading.lex.stances.items() if stance == "denies")
