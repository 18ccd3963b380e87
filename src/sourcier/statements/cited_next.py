"""Whom a medium leans on, named in the sentence behind: "X reported that …. The paper cited a diplomat."."""

from __future__ import annotations

from bisect import bisect_left

import msgspec

from sourcier.statements.clauses import bare_end, draft_of, whole
from sourcier.statements.fronted import trim
from sourcier.statements.heads import is_paper
from sourcier.statements.media import MEDIA, Medium, medium_at
from sourcier.statements.naming import can_speak
from sourcier.statements.nobody import no_speaker
from sourcier.statements.phrases import match
from sourcier.statements.reading import Cue, Draft, Range, Reading
from sourcier.statements.source_after import right_of
from sourcier.words import fold

# What is told has so many words.
_FEWEST = 3


def cited_next(reading: Reading, drafts: list[Draft]) -> list[Draft]:
    """The drafts; what a medium tells by itself is from whom the next sentence says that it cites, which says nothing else."""
    places = reading.sought.get("cited_next", ())
    in_order = sorted(range(len(drafts)), key=lambda n: drafts[n].content) if places else []
    starts = [drafts[n].content[0] for n in in_order]
    of: dict[int, tuple[Range, int]] = {}
    silent: set[Range] = set()
    found: list[Draft] = []
    for at in places:
        bounds = reading.sentence_of(at)
        named = _named(reading, at, bounds) if bounds and reading.level[at] < 0 else None
        before = bisect_left(reading.sentences, bounds) - 1 if bounds else -1
        if bounds is None or named is None or before < 0:
            continue
        medium, source = named
        first, last = reading.span(*reading.sentences[before])
        near = [in_order[k] for k in range(bisect_left(starts, first), bisect_left(starts, last))]
        if medium and not any(drafts[n].source for n in near):
            alone = _told_by_nobody(reading, (at, source[0]), (reading.sentences[before], bounds), medium)
            found += [msgspec.structs.replace(alone, source=source)] if alone else []
            silent |= {bounds} if alone else set()
        told = [n for n in near if n not in of and _tells_alone(reading, drafts[n], last, medium)]
        of |= dict.fromkeys(told, (source, at))
        silent |= {bounds} if told else set()
    if not silent:
        return drafts
    kept = (n for n, one in enumerate(drafts) if n in of or not _is_cue(reading, one, silent))
    return [_cited(drafts[n], *of[n]) if n in of else drafts[n] for n in kept] + found


def _told_by_nobody(reading: Reading, cue: Range, sentences: tuple[Range, Range], medium: Medium) -> Draft | None:
    """``Сгорели шесть сараев. Газета «X» ссылается на пожарного``: what the sentence before tells, of a medium that is named.

    Only where nouns decline or verbs stand first; elsewhere such phrases also say whom a medium has appointed.
    """
    (lo, hi), (begin, _) = sentences
    lex, end = reading.lex, bare_end(reading, lo, hi)
    if medium.name is None or hi != begin or begin in reading.paragraph_set or not (lex.speech.declines or lex.speech.verb_first):
        return None
    told = whole(reading, lo, end) if end - lo >= _FEWEST and reading.has_verb(lo, end) else None
    if told is None or reading.low[hi - 1] == "?":
        return None
    return msgspec.structs.replace(draft_of(Cue("according", *cue, "", ""), told, None), downstream=medium.whole)


def _cited(draft: Draft, source: Range, at: int) -> Draft:
    """What a medium tells, from whom it cites; what says so tells nothing else: it is the cue."""
    return msgspec.structs.replace(draft, source=source, downstream=draft.source, cue=(at, source[0]), kind="according")


def _is_cue(reading: Reading, draft: Draft, silent: set[Range]) -> bool:
    """Whether a draft is of a sentence that only says whom a medium cites."""
    return draft.cue is not None and reading.sentence_of(draft.cue[0]) in silent


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


def _tells_alone(reading: Reading, draft: Draft, last: int, medium: Medium | None) -> bool:
    """Whether a draft of a sentence that ends at a character is told by the word of a medium alone, the one that is meant."""
    if draft.source is None or draft.upstream or draft.downstream or draft.content[1] > last:
        return False
    told = medium_at(reading, *draft.source)
    if told is None or not told.name or told.own:
        return False
    return medium is None or medium.name is None or _one(reading, told, medium)


def _one(reading: Reading, told: Medium, medium: Medium) -> bool:
    """Whether a name is the other, or its last words ("the Dorne Gazette", "the Gazette")."""
    names = [fold(reading.text[slice(*reading.span(*one.name))]) for one in (told, medium) if one.name]
    return names[0] == names[1] or names[0].endswith(f" {names[1]}")
