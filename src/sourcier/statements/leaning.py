"""Whom media lean on otherwise than by "has this from": "X names Y as its source", "Y is the one X relies on for the loss"."""

from __future__ import annotations

import msgspec

from sourcier.statements.clauses import Found, clause_end, draft_of
from sourcier.statements.content.left import left_content
from sourcier.statements.forms import GERUND
from sourcier.statements.fronted import trim
from sourcier.statements.heads import is_paper
from sourcier.statements.media import Medium, medium_at
from sourcier.statements.naming import can_speak
from sourcier.statements.nobody import no_speaker
from sourcier.statements.objects import has_number
from sourcier.statements.phrases import match
from sourcier.statements.reading import Cue, Draft, Range, Reading
from sourcier.statements.source import left_of
from sourcier.statements.standing import Taken

# So many words name whom a medium leans on.
_LONGEST = 16
_FEWEST = 3


def leaning(reading: Reading, drafts: list[Draft]) -> list[Draft]:
    """The drafts, and what media tell by whom they lean on, in the place of what has no source there."""
    found: list[Draft] = []
    taken = Taken([draft for draft in drafts if draft.source and not _only_drawn_on(reading, draft)])
    for name, rule in (
        ("leaning_on", _for_event),
        ("ascribing", _ascribed),
        ("quoted_as", _quoted),
        ("to_light", _to_light),
        ("contacting", _met),
    ):
        for at in reading.sought.get(name, ()):
            bounds, phrase = reading.bounds(at), match(reading.low, at, reading.size, getattr(reading.lex, name))
            draft = rule(reading, (at, at + phrase[0]), bounds) if bounds and phrase and reading.level[at] < 0 else None
            if draft is not None and not taken.overlaps(draft.content):
                found.append(draft)
    if not found:
        return drafts
    mine = Taken(found)
    return [
        one for one in drafts if not (mine.overlaps(one.content) and (one.source is None or _only_drawn_on(reading, one)))
    ] + found


def _only_drawn_on(reading: Reading, draft: Draft) -> bool:
    """Whether a draft has for its content whom a medium leans on ("*refers to* an email")."""
    return draft.cue is not None and match(reading.low, draft.cue[0], draft.cue[1], reading.lex.leaning_on) is not None


def named_source(reading: Reading, bounds: Range, told: Found) -> Draft | None:
    """``…: X names Y as its source``, ``…; X has footage to prove it``: of what the words before tell."""
    lo, hi = bounds
    phrase = reading.find("named_source", lo + _FEWEST, hi)
    medium = _medium(reading, lo, hi) if phrase else None
    if phrase is None or medium is None or not 1 < phrase[0] - medium.whole[1] <= _LONGEST:
        return None
    source = trim(reading, (medium.whole[1] + 1, phrase[0]))
    if source is None or not (is_paper(reading, source) or can_speak(reading, source)) or no_speaker(reading, source):
        return None
    draft = draft_of(Cue("according", *phrase, "", ""), told, source)
    return msgspec.structs.replace(draft, downstream=medium.whole)


def _medium(reading: Reading, lo: int, hi: int) -> Medium | None:
    medium = medium_at(reading, lo, hi, told=True)
    return medium if medium and medium.name else None


def _for_event(reading: Reading, phrase: Range, bounds: Range) -> Draft | None:
    """``X points to Y for the loss of …``, ``Y is the one X relies on for …``: an event behind "for"."""
    lo, hi = bounds
    link = next(iter(reading.listed("opinion_for", phrase[1], min(hi, phrase[1] + _LONGEST))), None)
    if link is None or not _event(reading, link + 1, hi):
        return None
    pointed = next(
        (k for k in reading.listed("pointing_out", lo + 1, phrase[0]) if reading.low[k - 1] in reading.lex.sets["definite"]), None
    )
    medium: Medium | None
    if pointed is not None and link == phrase[1]:
        be = next((k for k in reading.listed("passives", lo, pointed)), None)
        medium, source = _medium(reading, pointed + 1, phrase[0]), trim(reading, (lo, be)) if be else None
    else:
        subject = trim(reading, left_of(reading, phrase[0], lo))
        medium, source = _medium(reading, subject[0], phrase[0]) if subject else None, trim(reading, (phrase[1], link))
    if medium is None or source is None or no_speaker(reading, source):
        return None
    other = medium_at(reading, *source, told=True)
    if not (other or is_paper(reading, source) or can_speak(reading, source)):
        return None
    end = clause_end(reading, link + 1, hi)
    return Draft(reading.span(link + 1, end), source, phrase, "according", "", "indirect", downstream=medium.whole)


def _event(reading: Reading, begin: int, hi: int) -> bool:
    """Whether a noun phrase for something that happened stands behind "for"."""
    opens = begin < hi and (
        reading.low[begin] in reading.lex.sets["determiners"] or reading.tells_event(reading.span(begin, begin + 1))
    )
    return opens and (reading.tells_event(reading.span(begin, hi)) or has_number(reading, begin, hi))


def _ascribed(reading: Reading, phrase: Range, bounds: Range) -> Draft | None:
    """``X attributes to Y the statement that …``: what Y says by the word of X."""
    lo, hi = bounds
    near = range(phrase[1] + 2, min(hi - _FEWEST, phrase[1] + _LONGEST))
    that = next((k for k in near if reading.low[k] in reading.lex.sets["complementisers"]), None)
    told = reading.lex.sets["nominal"] | reading.lex.sets["tellings"] | reading.lex.sets["news_items"]
    if that is None or reading.low[that - 1] not in told:
        return None
    source = trim(reading, (phrase[1], that - 1 - (reading.low[that - 2] in reading.lex.sets["determiners"])))
    subject = trim(reading, left_of(reading, phrase[0], lo))
    medium = _medium(reading, subject[0], phrase[0]) if subject else None
    somebody = source is not None and reading.low[source[0]] in reading.lex.sets["indefinite"]
    if source is None or not (somebody or can_speak(reading, source)) or no_speaker(reading, source):
        return None
    content = reading.span(that + 1, clause_end(reading, that + 1, hi))
    return Draft(content, source, (phrase[0], that + 1), "verb", "", "indirect", downstream=medium.whole if medium else None)


def _quoted(reading: Reading, phrase: Range, bounds: Range) -> Draft | None:
    """``…, X is quoted in Y as saying``: a tag in the passive."""
    lo, hi = bounds
    saying = next(
        (k + 1 for k in reading.listed("as_words", phrase[1], min(hi - 1, phrase[1] + _LONGEST)) if _is_gerund(reading, k + 1)),
        None,
    )
    source = trim(reading, left_of(reading, phrase[0], lo)) if saying else None
    if saying is None or source is None or source[0] <= lo or reading.low[source[0] - 1] != ",":
        return None
    if reading.has_verb(saying + 1, hi) or any(
        reading.low[k] in reading.lex.sets["complementisers"] for k in range(saying + 1, hi)
    ):
        return None
    left = left_content(reading, source[0], lo)
    links = (
        k for k in range(phrase[1], hi - 1) if any(reading.low[k] in reading.lex.sets[one] for one in ("in_words", "agents"))
    )
    medium = next((one for k in links if (one := _medium(reading, k + 1, hi))), None)
    draft = draft_of(Cue("verb", *phrase, "", ""), left, source) if left else None
    return msgspec.structs.replace(draft, downstream=medium.whole) if draft and medium else draft


def _to_light(reading: Reading, phrase: Range, bounds: Range) -> Draft | None:
    """``…, our own inquiry has brought to light``: a tag of what somebody found out, or the clause behind it."""
    lo, hi = bounds
    begin = phrase[0]
    while begin > lo and reading.low[begin - 1] in reading.lex.sets["auxiliaries"]:
        begin -= 1
    source = trim(reading, left_of(reading, begin, lo)) if begin > lo else None
    if source is None or no_speaker(reading, source):
        return None
    ours = reading.low[source[0]] in reading.lex.sets["own_possessives"]
    if not (ours or can_speak(reading, source) or is_paper(reading, source)):
        return None
    cue = Cue("verb", begin, phrase[1], "", "")
    if phrase[1] < hi and reading.low[phrase[1]] in reading.lex.sets["complementisers"]:
        first = phrase[1] + 1
        return draft_of(cue, Found(reading.span(first, clause_end(reading, first, hi)), "indirect", first), source)
    tag = source[0] > lo and reading.low[source[0] - 1] == "," and not reading.has_verb(phrase[1], hi)
    left = left_content(reading, source[0], lo) if tag and reading.has_verb(lo, source[0] - 1) else None
    return draft_of(cue, left, source) if left else None


def _met(reading: Reading, phrase: Range, bounds: Range) -> Draft | None:
    """``X met with the Echo on Monday to talk about the loss of …``: an event that somebody told a medium of."""
    lo, hi = bounds
    medium = medium_at(reading, phrase[1], hi)
    subject = trim(reading, left_of(reading, phrase[0], lo)) if medium and medium.name else None
    if medium is None or subject is None or not can_speak(reading, subject) or no_speaker(reading, subject):
        return None
    near = range(medium.whole[1], min(hi - _FEWEST, medium.whole[1] + _FEWEST + _FEWEST))
    to = next((k for k in near if reading.low[k] in reading.lex.sets["infinitive_markers"]), None)
    about = to + 2 if to and reading.low[to + 2] in reading.lex.sets["room_links"] else None
    if about is None or reading.has_verb(medium.whole[1], about) or not _event(reading, about + 1, hi):
        return None
    content = reading.span(about + 1, clause_end(reading, about + 1, hi))
    return Draft(content, subject, phrase, "verb", "", "indirect", downstream=medium.whole)


def _is_gerund(reading: Reading, k: int) -> bool:
    entry = reading.lex.forms.get(reading.low[k])
    return entry is not None and bool(entry.bits & GERUND)
