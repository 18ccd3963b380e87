"""What media have on their pages or on the air: "X runs a piece on the loss of …", "The headline in X is about …".

The event stands as a noun phrase beside a verb of giving room to it, or a page, an hour or a wire of the medium stands in front.
"""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from sourcier.statements.clauses import clause_end
from sourcier.statements.joint import second_medium
from sourcier.statements.media import Medium, medium_at
from sourcier.statements.objects import has_number
from sourcier.statements.phrases import match
from sourcier.statements.reading import Draft, Range, Reading
from sourcier.statements.standing import Taken
from sourcier.words import among

# The medium stands among the first words of its sentence, its verb and what the verb is followed by so near behind.
_OPENING, _ROOM = 5, 12
# A page and the medium that it is in stand so near to each other.
_NEAR = 3
_FEWEST = 3


def featured(reading: Reading, drafts: list[Draft]) -> list[Draft]:
    """The drafts, what they say without a source given one, and what media give room to where nobody else is known to tell it."""
    sets = reading.lex.sets
    places = sorted({*reading.listed("media_places", 0, reading.size), *reading.listed("featuring", 0, reading.size)})
    places += [at for at in among(reading.low, frozenset(reading.lex.featured_in)) if at not in places]
    if not sets["media_places"] or not places:
        return drafts
    found: list[Draft] = []
    seen: set[Range] = set()
    taken = Taken([draft for draft in drafts if draft.source])
    for bounds in (reading.sentence_of(at) for at in sorted(places)):
        if bounds is None or bounds in seen:
            continue
        seen.add(bounds)
        for draft in _given_room(reading, bounds, drafts):
            if not taken.overlaps(draft.content):
                found.append(draft)
    told = {draft.cue for draft in found if draft.cue} | {draft.content for draft in found}
    kept = [one for one in drafts if one.source or not (one.content in told or Taken(found).overlaps(one.content))]
    return [*kept, *found] if found else drafts


def _given_room(reading: Reading, bounds: Range, drafts: list[Draft]) -> Iterator[Draft]:
    lo, hi = bounds
    if reading.level[lo] >= 0 or not _is_event(reading, lo, hi):
        return
    place = _page_in_front(reading, lo, hi)
    if place is not None and reading.low[lo] in reading.lex.sets["prepositions"]:
        if (draft := _on_the_page(reading, bounds, place, drafts)) is not None:
            yield draft
        return
    named = place is None and any(word[0].isupper() for word in reading.written[lo + 1 : lo + _OPENING])
    media = (one for k in (lo, lo + 1) if (one := medium_at(reading, k, hi)) and one.name) if named else ()
    medium = place or next(iter(media), None)
    if medium is not None and medium.whole[0] < lo + _OPENING:
        begin = _room_for(reading, medium.whole[1], hi, page=place is not None)
        if begin is not None and _is_event(reading, begin, hi):
            content = reading.span(begin, clause_end(reading, begin, hi))
            yield Draft(content, medium.whole, (medium.whole[1], begin), "verb", "", "indirect")
        return
    first = lo + _FEWEST
    for k in (first + at for at in among(reading.low[first : hi - 1], reading.lex.featured_in)):
        phrase = match(reading.low, k, hi, reading.lex.featured_in)
        medium = _named_behind(reading, k + phrase[0], hi) if phrase else None
        if phrase and medium and _is_event(reading, lo, k) and not reading.has_verb(lo, k):
            second = second_medium(reading, medium.whole[1], hi)
            for one in (medium, second) if second else (medium,):
                yield Draft(reading.span(lo, k), one.whole, (k, k + phrase[0]), "verb", "", "indirect")
            return


def _named_behind(reading: Reading, k: int, hi: int) -> Medium | None:
    """The medium behind a phrase, or that behind a page of its ("makes *the front page of* the Echo")."""
    at = next(iter(reading.listed("media_places", k, min(hi, k + _NEAR + 1))), None)
    if at is not None and at + 2 < hi:
        k = at + 2
    medium = medium_at(reading, k, hi, told=at is not None)
    return medium if medium and medium.name else None


def _page_in_front(reading: Reading, lo: int, hi: int) -> Medium | None:
    """The medium whose page, hour or wire opens a sentence ("*The headline in the Echo*", "On the air of Radio X")."""
    sets, low = reading.lex.sets, reading.low
    for at in reading.listed("media_places", lo, min(hi - 2, lo + _OPENING)):
        link = at + 1
        if low[link] in sets["of_words"] or low[link] in sets["in_words"] or low[link] in sets["prepositions"]:
            medium = medium_at(reading, link + 1, hi, told=True)
            return medium if medium and medium.name else None
        if low[at - 1] in sets["possessive_mark"] and (medium := medium_at(reading, lo, at - 2)) and medium.name:
            return msgspec.structs.replace(medium, whole=(lo, at + 1))
    return None


def _room_for(reading: Reading, k: int, hi: int, *, page: bool) -> int | None:
    """The first word of what a medium gives room to, behind its verb and what that is followed by ("runs a piece *on*")."""
    sets, low = reading.lex.sets, reading.low
    while k < hi and (
        reading.is_time_word(k) or low[k] in sets["auxiliaries"] or low[k] in sets["inner"] or low[k] in sets["prepositions"]
    ):
        if low[k] in sets["room_links"] and page and not reading.is_time_word(k + 1):
            break
        k += 1
    if k >= hi - 2 or not (low[k] in sets["featuring"] or (page and low[k] in sets["room_links"])):
        return None
    if (
        low[k] in sets["showing_room"]
        and (low[k + 1] in sets["determiners"] or reading.counted(k + 1))
        and _is_event_noun(reading, k + 1, hi)
    ):
        return k + 1
    near = range(k if low[k] in sets["room_links"] else k + 1, min(hi - 2, k + _ROOM))
    link = next((j for j in near if low[j] in sets["room_links"] and not reading.is_time_word(j + 1)), None)
    if link is not None and low[link + 1] in sets["room_links"]:
        # "Given *over to*".
        link += 1
    if link is None or reading.has_verb(k + 1, link) or reading.counted(link - 1):
        return None
    room = (
        link == k
        or reading.listed("media_places", k, link)
        or reading.listed("publications", k, link)
        or low[k] in sets["leading_on"]
    )
    return link + 1 if room else None


def _is_event_noun(reading: Reading, begin: int, hi: int) -> bool:
    """Whether an event opens a phrase as its noun ("carried *the felling of nine oaks*"), and no number of things does."""
    end = min(hi, begin + _NEAR + 1)
    return reading.tells_event(reading.span(begin, end)) and not reading.counted(begin)


def _is_event(reading: Reading, begin: int, hi: int) -> bool:
    """Whether a noun phrase tells an event, or counts victims or things that something happened to."""
    if reading.tells_event(reading.span(begin, hi)):
        return True
    return bool(reading.listed("of_words", begin, hi)) and has_number(reading, begin, hi)


def _on_the_page(reading: Reading, bounds: Range, medium: Medium, drafts: list[Draft]) -> Draft | None:
    """``On the air of X it was said that …``, ``In the columns of X, …``: what is told there."""
    lo, hi = bounds
    begin, end = medium.whole[1], reading.span(lo, hi)[1]
    said = next((d for d in drafts if d.cue and begin <= d.cue[0] < hi and d.content[1] <= end), None)
    if said is not None:
        return None if said.source else msgspec.structs.replace(said, source=medium.whole, kind="according")
    first = begin + 1
    if (
        begin >= hi
        or reading.low[begin] != ","
        or not (reading.has_verb(first, hi) and reading.tells_event(reading.span(first, hi)))
    ):
        return None
    return Draft(reading.span(first, clause_end(reading, first, hi)), medium.whole, (lo, begin), "according", "", "indirect")
