"""What is told with reference to somebody and with no verb of saying, or with one that names nobody: "…, quoted from X"."""

from __future__ import annotations

import msgspec

from sourcier.statements.around import around
from sourcier.statements.forms import FINITE
from sourcier.statements.fronted import trim
from sourcier.statements.media import medium_at
from sourcier.statements.naming import can_speak
from sourcier.statements.nobody import no_speaker
from sourcier.statements.phrases import match
from sourcier.statements.reading import Cue, Draft, Range, Reading
from sourcier.statements.relays import with_relays
from sourcier.statements.source import left_of
from sourcier.statements.source_after import right_of

# Fewer words tell nothing.
_FEWEST = 3
# Between a verb of quoting and the colon behind whom it quotes stand no more words.
_QUOTED = 12


def by_reference(reading: Reading, drafts: list[Draft]) -> list[Draft]:
    """Drafts with those that have nobody given the one they refer to, and those of sentences that have a reference alone."""
    places = [at for at in reading.sought.get("citing", ()) if match(reading.low, at, reading.size, reading.lex.by_reference)]
    for at in places:
        if (bounds := reading.bounds(at)) is None:
            continue
        near = [d for d in drafts if d.cue and bounds[0] <= d.cue[0] < bounds[1]]
        if not near and (alone := _alone(reading, at, bounds)):
            drafts = [*drafts, alone]
        elif len(near) == 1 and near[0].kind == "hearsay" and near[0].source is None:
            told = _of_nobody(reading, near[0], at, bounds)
            drafts = [told if draft is near[0] else draft for draft in drafts]
    return drafts


def quoted_by_name(reading: Reading, drafts: list[Draft]) -> list[Draft]:
    """The drafts with those of ``The paper quoted the clinic: "…"``: who is quoted speaks, and the subject passes it on."""
    if reading.lex.speech.declines or not reading.lex.sets["quoting"]:
        return drafts
    for quote in reading.quotes:
        colon = reading.word_at(quote.start) - 1
        if colon < _FEWEST or reading.low[colon] != ":" or (bounds := reading.bounds(colon)) is None:
            continue
        forms = reading.lex.forms
        near = range(colon - 2, max(bounds[0], colon - _QUOTED), -1)
        verb = next((k for k in near if (e := forms.get(reading.low[k])) and e.lemma in reading.lex.sets["quoting"]), None)
        speaker = trim(reading, (verb + 1, colon)) if verb else None
        if verb is None or speaker is None or reading.has_verb(*speaker) or not can_speak(reading, speaker):
            continue
        subject = trim(reading, left_of(reading, verb, bounds[0]))
        told = Draft(quote.inner, speaker, (verb, verb + 1), "verb", forms[reading.low[verb]].lemma, "direct", downstream=subject)
        drafts = [draft for draft in drafts if draft.content != quote.inner] + [told]
    return drafts


def _alone(reading: Reading, at: int, bounds: Range) -> Draft | None:
    """``Three men were killed, quoted from a doctor``: the sentence before the reference, or behind it."""
    found = match(reading.low, at, bounds[1], reading.lex.by_reference)
    source = _cited(reading, at, bounds[1])
    if found is None or source is None:
        return None
    leans = match(reading.low, at, bounds[1], reading.lex.relying)
    if leans and not medium_at(reading, *source) and not _informs(reading, at, source, bounds[0]):
        # "Convicted on the strength of a photograph".
        return None
    first = _verb_before(reading, at, bounds[0])
    cue = Cue("according", first, at + found[0], " ".join(reading.low[at : at + found[0]]), "")
    draft = around(reading, cue, source, bounds)
    if draft is None or len(reading.low[reading.word_at(draft.content[0]) : reading.word_at(draft.content[1])]) < _FEWEST:
        return None
    # Whom it refers to is the source itself, and nobody behind it.
    return msgspec.structs.replace(with_relays(reading, draft, bounds), upstream=None)


def _informs(reading: Reading, at: int, source: Range, lo: int) -> bool:
    """``…, relying on the figures of the customs``: set off by a comma, on what tells something and decides nothing."""
    if not reading.lex.speech.verb_first or (at > lo and reading.low[at - 1] != ","):
        return False
    opening = reading.low[source[0] : source[0] + 2]
    return can_speak(reading, source) and reading.lex.sets["deciding"].isdisjoint(opening)


def _verb_before(reading: Reading, at: int, lo: int) -> int:
    """The verb without a subject that stands behind a comma before a reference ("…, сообщается со ссылкой на X")."""
    entry = reading.lex.forms.get(reading.low[at - 1]) if at - 2 > lo and reading.low[at - 2] == "," else None
    return at - 1 if entry and entry.bits & FINITE and reading.is_verb(at - 1) else at


def _cited(reading: Reading, at: int, hi: int) -> Range | None:
    found = match(reading.low, at, hi, reading.lex.by_reference)
    return trim(reading, right_of(reading, at + found[0], hi)) if found else None


def _of_nobody(reading: Reading, draft: Draft, at: int, bounds: Range) -> Draft:
    """``Со ссылкой на X сообщается, что …``: a verb without a subject has the one referred to."""
    source = _cited(reading, at, bounds[1])
    start = reading.word_at(draft.content[0])
    if source is None or draft.cue is None or (start <= at and draft.cue[1] <= start):
        return draft
    return msgspec.structs.replace(draft, source=source, kind="according")


def passed_on_by(reading: Reading, lo: int, colon: int) -> tuple[Range, Range] | None:
    """``Le maire, selon L'Écho : …``, ``Un docker au quotidien Le Phare : …``: who speaks, and the medium that passes it on.

    Nothing else stands before the colon.
    """
    low, lex = reading.low, reading.lex
    for k in range(lo + 1, colon - 1):
        if low[k] == ",":
            phrase = match(low, k + 1, colon, lex.prefixes) or match(low, k + 1, colon, lex.cited_by)
            first = k + 1 + phrase[0] if phrase else colon
        else:
            relay = match(low, k, colon, lex.relays)
            phrase, first = relay, k + relay[0] if relay else k + 1 if low[k] in lex.told_by else colon
        medium = medium_at(reading, first, colon, told=phrase is not None) if first < colon else None
        if medium and medium.name and all(reading.is_time_word(j) for j in range(medium.whole[1], colon)):
            source = trim(reading, (lo, k))
            sure = source is not None and can_speak(reading, source) and not no_speaker(reading, source)
            return (source, medium.whole) if source and sure and not reading.has_verb(lo, k) else None
    return None
