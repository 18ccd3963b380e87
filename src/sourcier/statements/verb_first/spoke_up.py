"""Who is only said to have spoken, where nobody else tells what follows: "The prosecutor met the press. The suspect …"."""

from __future__ import annotations

from itertools import pairwise

from sourcier.statements.clauses import Found, bare_end, draft_of
from sourcier.statements.forms import FINITE
from sourcier.statements.naming import can_speak
from sourcier.statements.nobody import no_speaker
from sourcier.statements.phrases import match
from sourcier.statements.reading import Cue, Draft, Range, Reading
from sourcier.statements.standing import Taken
from sourcier.statements.verb_first.before import subject_before
from sourcier.statements.verb_first.behind import past_free
from sourcier.statements.verb_first.phrases import bare, noun_phrase

# "At last", "and": so many words stand before the verb; so many the sentence has at most, and so few are no content.
_OPENERS, _LONGEST, _FEWEST = 6, 30, 3


def spoken_up(reading: Reading, drafts: list[Draft]) -> list[Draft]:
    """The sentence behind one in which somebody takes the floor, where it begins anew and nobody else is known to say it."""
    if "floor" not in reading.sought:
        return []
    found: list[Draft] = []
    taken, cues = Taken(drafts), [draft.cue[0] for draft in drafts if draft.cue]
    for (lo, hi), (first, last) in pairwise(reading.sentences):
        floor = reading.find("floor", lo, hi)
        if floor is None or hi != first or hi - lo > _LONGEST or first in reading.paragraph_set:
            continue
        told = Found(reading.span(first, bare_end(reading, first, last)), "indirect", first)
        silent = any(lo <= cue < hi for cue in cues) or taken.overlaps(told.span)
        if silent or not _begins_anew(reading, first, last) or _says_there(reading, lo, floor[1], hi):
            continue
        if source := _who(reading, lo, floor, hi):
            found.append(draft_of(Cue("colon", floor[0], floor[1], ":", ""), told, source))
    return found


def _begins_anew(reading: Reading, first: int, last: int) -> bool:
    """Whether a sentence is no more of the same tale ("*And* the drivers went on strike"), no quotation and no question."""
    low, lex = reading.low, reading.lex
    joined = low[first] in lex.sets["coordinators"] or match(low, first, last, lex.contrast)
    return not joined and reading.level[first] < 0 and low[last - 1] != "?" and last - first > _FEWEST


def _says_there(reading: Reading, lo: int, k: int, hi: int) -> bool:
    """Whether a sentence says itself what was told, or has a verb of saying there ("a conference *in which he announced*")."""
    low, lex = reading.low, reading.lex
    that = (
        not lex.sets["complementisers"].isdisjoint(low[lo:hi])
        or ":" in low[lo:hi]
        or not lex.sets["negations"].isdisjoint(low[lo:hi])
    )
    return that or any((entry := lex.forms.get(low[j])) and entry.bits & FINITE for j in range(k, hi))


def _who(reading: Reading, lo: int, floor: Range, hi: int) -> Range | None:
    """Who takes the floor: behind the verb that opens the sentence, before it, or right behind the phrase where none is there."""
    low, verbs = reading.low, reading.lex.sets["floor_verbs"]
    verb = next((k for k in range(lo, floor[0]) if low[k] in verbs), None)
    k = floor[1] if verb is None else past_free(reading, verb + 1, floor[0])
    if verb is None and floor[0] > lo + _OPENERS // 2:
        return None
    # "Spoke to us the teacher".
    k = floor[1] if k == floor[0] else k
    source = subject_before(reading, verb, lo) if verb is not None and verb > lo else None
    source = source or (bare(reading, (k, noun_phrase(reading, k, floor[0] if k < floor[0] else hi))) if k < hi else None)
    if source is None or source[1] <= source[0] or (verb or lo) > lo + _OPENERS:
        return None
    return source if can_speak(reading, source) and not no_speaker(reading, source) else None
