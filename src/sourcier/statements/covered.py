"""What media give room to on their pages or on air: "X devotes a page to the fire", "the fire is on the front page of X".

A verb of giving room, a noun of what media print or send, and the news, which is an event or counts something; the medium stands
before the verb or behind the noun. "The town devotes a budget to …" has neither medium nor noun.
"""

from __future__ import annotations

from sourcier.statements.clauses import Found, clause_end, draft_of
from sourcier.statements.cues import group_start
from sourcier.statements.joint import parted, second_medium
from sourcier.statements.media import medium_at
from sourcier.statements.phrases import match
from sourcier.statements.reading import Cue, Draft, Range, Reading
from sourcier.statements.standing import Taken

# From the verb to the noun, and from the noun to the medium or the news, stand no more words.
_NEAR, _BEHIND = 9, 5
# What opens a sentence before a colon is among so many words, and news has so many at least.
_OPENS, _FEWEST = 4, 3
_MARKS = frozenset(",;:.()")


def covered(reading: Reading, drafts: list[Draft]) -> list[Draft]:
    """The drafts of what media give room to, where nobody else is known to tell it."""
    found: list[Draft] = []
    taken: Taken | None = None
    for noun in reading.listed("coverage", 0, reading.size):
        bounds = reading.bounds(noun)
        if bounds is None or reading.level[noun] >= 0 or reading.low[noun - 1] == "-":
            continue
        draft = _gives_room(reading, noun, bounds) or _has_room(reading, noun, bounds) or _on_page(reading, noun, bounds)
        taken = taken or Taken([one for one in drafts if one.source])
        if draft is not None and not taken.overlaps(draft.content) and all(one.content != draft.content for one in found):
            found.append(draft)
    return parted(reading, found)


def _news(reading: Reading, begin: int, end: int) -> Found | None:
    """The words between two that tell an event or count something."""
    if end - begin < _FEWEST:
        return None
    span = reading.span(begin, end)
    tells = reading.tells_event(span) or any(reading.counted(k) for k in range(begin, end))
    return Found(span, "indirect", begin) if tells else None


def _gives_room(reading: Reading, noun: int, bounds: Range) -> Draft | None:
    """``X consacre une page à l'incendie``, ``Le journal de X s'est ouvert sur l'incendie``: what the medium has there."""
    lo, hi = bounds
    titled = noun <= lo + 1
    first, last = (noun + 1, min(hi, noun + 2 * _NEAR)) if titled else (max(lo + 1, noun - _NEAR), noun + 1)
    verb = next((k for k in reading.listed("covering", first, last) if k > lo), None)
    if verb is None or _negated(reading, verb, lo):
        return None
    start = group_start(reading, verb, lo)[0]
    begin = noun + 1 if titled else lo
    begin += titled and reading.low[begin] in reading.lex.sets["of_words"]
    medium = medium_at(reading, begin, start)
    if medium is None or medium.name is None or any(not _is_light(reading, k) for k in range(medium.whole[1], start)):
        return None
    link = _link(reading, max(noun, verb), hi, owned=bool(reading.listed("possessives", max(lo, noun - 2), noun)))
    told = _news(reading, link, clause_end(reading, link, hi)) if link else None
    return draft_of(Cue("according", verb, verb + 1, "", ""), told, medium.whole) if told else None


def _negated(reading: Reading, verb: int, lo: int) -> bool:
    """Whether the negation stands right before a verb that only verbs have ("*ne* fait pas la une"; not in "pas loin de")."""
    near = reading.low[max(lo, group_start(reading, verb, lo)[0] - 2) : verb]
    return any(word in reading.lex.sets["before_verbs"] or word == "n" for word in near)


def _is_light(reading: Reading, k: int) -> bool:
    return reading.is_time_word(k) or reading.is_adverb(k) or reading.low[k] in reading.lex.sets["inner"]


def _link(reading: Reading, noun: int, hi: int, *, owned: bool) -> int | None:
    """Where the news begins behind the noun: behind "à", "sur", "avec"; behind "de" only where the noun is the medium's own."""
    low, lex = reading.low, reading.lex
    for k in range(noun + 1, min(hi - _FEWEST, noun + 1 + _BEHIND)):
        if about := match(low, k, hi, lex.cover_links):
            return k + about[0]
        if low[k] in lex.sets["of_words"]:
            return k + 1 + (low[k + 1] == "'") if owned else None
        if low[k] in lex.sets["determiners"] and _set_on(reading, noun):
            return k
        if low[k] in _MARKS:
            return None
    return None


def _set_on(reading: Reading, noun: int) -> bool:
    """Whether the noun says where something was put ("met *à la une* l'incendie")."""
    return any(
        word in reading.lex.sets["prepositions"] or word in reading.lex.sets["contracted"]
        for word in reading.low[noun - 2 : noun]
    )


def _has_room(reading: Reading, noun: int, bounds: Range) -> Draft | None:
    """``L'incendie fait l'objet d'un article de X``, ``L'incendie s'étale à la une de X``: what stands before the verb."""
    lo, _ = bounds
    verb = next(iter(reading.listed("featured", max(lo + 1, noun - _NEAR), noun)), None)
    medium = _whose(reading, noun, bounds) if verb is not None else None
    if verb is None or medium is None or _negated(reading, verb, lo):
        return None
    start = group_start(reading, verb, lo)[0]
    while start - 1 > lo and (reading.low[start - 1] in reading.lex.sets["clitics"] or reading.low[start - 1] == "'"):
        start -= 1
    told = _news(reading, lo, start)
    # "L'attaque *qui a coûté* la vie à neuf moutons fait la une".
    plain = not reading.has_verb(lo, start) or bool(reading.listed("person_relatives", lo, start))
    return draft_of(Cue("according", verb, noun + 1, "", ""), told, medium) if told and plain else None


def _on_page(reading: Reading, noun: int, bounds: Range) -> Draft | None:
    """``À la une de X : l'incendie de l'école``: what the colon brings."""
    lo, hi = bounds
    medium = _whose(reading, noun, bounds) if noun < lo + _OPENS and not reading.has_verb(lo, noun) else None
    if medium is None or reading.low[medium[1]] != ":":
        return None
    told = _news(reading, medium[1] + 1, clause_end(reading, medium[1] + 1, hi))
    return draft_of(Cue("according", lo, noun + 1, "", ""), told, medium) if told else None


def _whose(reading: Reading, noun: int, bounds: Range) -> Range | None:
    """The medium, or the two, right behind the noun of what it prints or sends."""
    low, lex, hi = reading.low, reading.lex, bounds[1]
    for k in range(noun + 1, min(hi - 1, noun + 1 + _BEHIND)):
        if low[k] in lex.sets["of_words"] or low[k] in lex.sets["prepositions"]:
            begin = k + 2 if low[k + 1] == "'" else k + 1
            if (medium := medium_at(reading, begin, hi)) is not None and medium.name:
                second = second_medium(reading, medium.whole[1], hi)
                return (medium.whole[0], second.whole[1]) if second else medium.whole
            # "A page *of the history* of the Echo".
            return None
        if low[k] in _MARKS or reading.is_verb(k):
            return None
    return None
