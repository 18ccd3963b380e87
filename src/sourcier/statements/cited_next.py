"""Whom a medium leans on, named in the sentence behind: "X reported that …. The paper cited a diplomat."."""

from __future__ import annotations

from bisect import bisect_left

import msgspec

from sourcier.statements.fronted import trim
from sourcier.statements.heads import is_paper
from sourcier.statements.media import MEDIA, Medium, medium_at
from sourcier.statements.naming import can_speak
from sourcier.statements.nobody import no_speaker
from sourcier.statements.phrases import match
from sourcier.statements.reading import Draft, Range, Reading
from sourcier.statements.source_after import right_of
from sourcier.words import fold


def cited_next(reading: Reading, drafts: list[Draft]) -> list[Draft]:
    """The drafts; what a medium tells by itself is from whom the next sentence says that it cites, which says nothing else."""
    for at in reading.sought.get("cited_next", ()):
        bounds = reading.sentence_of(at)
        named = _named(reading, at, bounds) if bounds and reading.level[at] < 0 else None
        if bounds is None or named is None:
            continue
        medium, source = named
        told = _told_before(reading, drafts, bounds[0], medium)
        if not told:
            continue
        begin, end = reading.span(*bounds)
        kept = [one for one in drafts if one not in told and not (one.cue and begin <= reading.starts[one.cue[0]] < end)]
        # What says whom it is from tells nothing else: it is the cue.
        whose = {"source": source, "cue": (at, source[0]), "kind": "according"}
        drafts = kept + [msgspec.structs.replace(one, downstream=one.source, **whose) for one in told]
    return drafts


def _named(reading: Reading, at: int, bounds: Range) -> tuple[Medium | None, Range] | None:
    """The medium that opens a sentence (None for a pronoun) and whom it cites; None where the sentence tells something else."""
    lo, hi = bounds
    phrase = match(reading.low, at, hi, reading.lex.cited_next)
    opened = _opened(reading, lo, at) if phrase else None
    if phrase is None or opened is None:
        return None
    source = trim(reading, right_of(reading, at + phrase[0], hi))
    if source is None or no_speaker(reading, source) or not (can_speak(reading, source) or is_paper(reading, source)):
        return None
    behind = range(source[1], hi)
    if any(reading.low[k] == ":" or reading.low[k] in reading.lex.sets["complementisers"] for k in behind):
        # "The paper quoted a nurse: …".
        return None
    return opened[0], source


def _opened(reading: Reading, lo: int, at: int) -> tuple[Medium | None] | None:
    """What nothing but a medium, or a pronoun, before a phrase is; behind its verb where verbs stand first."""
    low, lex = reading.low, reading.lex
    if lex.speech.verb_first:
        lo += low[lo] in lex.sets["coordinators"]
        if low[lo] not in lex.sets["citing_verbs"]:
            return None
        lo += 1
    end = at
    while end > lo and (low[end - 1] in lex.sets["inner"] or low[end - 1] in lex.sets["auxiliaries"]):
        end -= 1
    noun = lex.speech.declines and lex.heads.get(low[lo], ("",))[0] in MEDIA
    if end - lo == 1 and (noun or lex.speech.pronouns.get(low[lo], "") not in ("", "i", "1")):
        return (None,)
    medium = medium_at(reading, lo, end)
    if medium is None or medium.own or medium.whole[1] != end:
        return None
    points = lex.speech.declines or low[lo] in lex.sets["definite"] or (lex.speech.article and low[lo] == lex.speech.article)
    return (medium,) if medium.name or points else None


def _told_before(reading: Reading, drafts: list[Draft], lo: int, medium: Medium | None) -> list[Draft]:
    """What the sentence before tells by the word of a medium alone, which is the one meant."""
    number = bisect_left(reading.sentences, (lo, lo)) - 1
    if number < 0:
        return []
    first, last = reading.span(*reading.sentences[number])
    found = []
    for one in drafts:
        if one.source is None or one.upstream or one.downstream or not (first <= one.content[0] and one.content[1] <= last):
            continue
        told = medium_at(reading, *one.source)
        if told and told.name and not told.own and (medium is None or medium.name is None or _one(reading, told, medium)):
            found.append(one)
    return found


def _one(reading: Reading, told: Medium, medium: Medium) -> bool:
    """Whether a name is the other, or its last words ("the Dorne Gazette", "the Gazette")."""
    names = [fold(reading.text[slice(*reading.span(*one.name))]) for one in (told, medium) if one.name]
    return names[0] == names[1] or names[0].endswith(f" {names[1]}")
