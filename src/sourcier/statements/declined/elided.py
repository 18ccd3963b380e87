"""The second of two who say different things, whose verb is left out: "Мэрия говорит о трёх погибших, больница — о пяти"."""

from __future__ import annotations

import msgspec

from sourcier.statements.clauses import Found, bare_end, draft_of
from sourcier.statements.declined.cases import without_subject
from sourcier.statements.declined.sites import site_before
from sourcier.statements.declined.verbless import spaced, speaker
from sourcier.statements.fronted import trim
from sourcier.statements.name_marks import named_quote
from sourcier.statements.objects import has_number
from sourcier.statements.reading import Cue, Draft, Range, Reading
from sourcier.words import among

_DASHES = frozenset("—–-")
_MARKS = frozenset(",;:")
# Frames of verbs that say something or put a number at something.
_SAYING = frozenset("cqmal")
# Who is named with what more is said of them between commas in so many words.
_LONGEST = 12
# A clause between commas has two of them, and a verb with its object two words.
_TWO = 2


def elided(reading: Reading, drafts: list[Draft]) -> list[Draft]:
    """The drafts, what the first says cut where the second begins, and those whose verb a dash stands for."""
    marks = among(reading.low, _DASHES) if reading.lex.speech.declines else []
    found = list(drafts)
    for at in marks:
        bounds = reading.sentence_of(at)
        if bounds is None or reading.level[at] >= 0 or not bounds[0] < at < bounds[1] - 1 or not spaced(reading, at):
            continue
        second = _second(reading, at, bounds[0])
        if second is None:
            found += _of_sentence_before(reading, found, at, bounds)
            continue
        mark, source = second
        end = next((k for k in range(at + 1, bounds[1]) if reading.low[k] in ",;"), bounds[1])
        end = bare_end(reading, at + 1, end)
        first = _first(reading, found, mark, bounds[0])
        amounts = reading.lex.sets["numerals"] | reading.lex.sets["folds"]
        counts = any(reading.counted(k) or reading.low[k].isdigit() or reading.low[k] in amounts for k in range(at + 1, end))
        that = end > at + 2 and reading.low[at + 1] in reading.lex.sets["complementisers"]
        alike = (
            that
            or _parallel(reading, at + 1, (bounds[0], mark))
            or (first is not None and _of_things(reading, found[first], at, end))
        )
        if end <= at + 1 or not (counts or alike):
            continue
        if first is None and counts and (made := _made(reading, bounds[0], mark)):
            found.append(made)
            first = len(found) - 1
        if first is None:
            continue
        if found[first].content[1] > reading.starts[mark]:
            content = (found[first].content[0], reading.ends[mark - 1])
            found[first] = msgspec.structs.replace(found[first], content=content)
        told = Found(reading.span(at + 1 + that, end), "indirect", at + 1 + that)
        found.append(draft_of(Cue("colon", at, at + 1, ":", ""), told, source))
    return found


def _second(reading: Reading, at: int, lo: int) -> tuple[int, Range] | None:
    """The mark before whoever stands right before a dash, a clause between commas apart, and who it is."""
    low = reading.low
    last = at - 1 if low[at - 1] == "," else at
    near = range(last - 1, max(lo, at - _LONGEST), -1)
    marks = [k for k in near if low[k] in _MARKS and reading.level[k] < 0]
    if last < at:
        if len(marks) < _TWO:
            return None
        last, marks = marks[0], marks[1:]
    if not marks:
        return None
    begin = _past_and(reading, marks[0] + 1)
    source = speaker(reading, begin, last) or _name_alone(reading, begin, last)
    return (marks[0], source) if source else None


def _name_alone(reading: Reading, begin: int, end: int) -> Range | None:
    """A name of one word, or one in quotation marks, as the second of two who speak ("«X» пишет, что …, «Y» — что …")."""
    quoted = begin + 1 < end and named_quote(reading, begin) and reading.word_at(reading.quotes[reading.level[begin]].end) == end
    capital = end - begin == 1 and reading.written[begin][0].isupper() and reading.low[begin] not in reading.lex.speech.pronouns
    return (begin, end) if quoted or capital else None


def _of_sentence_before(reading: Reading, drafts: list[Draft], at: int, bounds: Range) -> list[Draft]:
    """``Полиция насчитала сорок человек. Правозащитники — вдвое больше.``: a short sentence goes on with another's number."""
    lo, hi = bounds
    end = bare_end(reading, at + 1, hi)
    amounts = reading.lex.sets["numerals"] | reading.lex.sets["folds"]
    counts = any(reading.low[k].isdigit() or reading.low[k] in amounts for k in range(at + 1, min(end, at + 1 + _TWO)))
    before = reading.sentence_of(lo - 1) if lo and lo not in reading.paragraph_set else None
    if before is None or not counts or hi - lo > _LONGEST:
        return []
    told = (
        one for one in drafts if one.source and one.cue and before[0] <= one.cue[0] < lo and one.content[1] <= reading.starts[lo]
    )
    counted = any(has_number(reading, *(reading.word_at(place) for place in one.content)) for one in told)
    source = speaker(reading, lo, at) or _name_alone(reading, lo, at)
    if not counted or source is None:
        return []
    return [draft_of(Cue("colon", at, at + 1, ":", ""), Found(reading.span(at + 1, end), "indirect", at + 1), source)]


def _past_and(reading: Reading, k: int) -> int:
    sets = reading.lex.sets
    return k + (
        reading.low[k] in sets["coordinators"] or reading.low[k] in sets["contrast_words"] or reading.low[k] in sets["boundaries"]
    )


def _first(reading: Reading, drafts: list[Draft], mark: int, lo: int) -> int | None:
    """The draft of whoever speaks first in the sentence, its cue before the mark."""
    said = (k for k, one in enumerate(drafts) if one.source and one.cue and lo <= one.cue[0] < mark and one.source[1] <= mark)
    return next(said, None)


def _made(reading: Reading, lo: int, mark: int) -> Draft | None:
    """``Полиция насчитала 400 участников``: of a verb of saying with its subject before it, whatever its object is."""
    for k in range(lo + 1, mark):
        entry = reading.lex.forms.get(reading.low[k])
        if entry is None or _SAYING.isdisjoint(entry.frames) or not reading.is_verb(k):
            continue
        begin = next((j + 1 for j in range(k - 1, lo - 1, -1) if reading.low[j] in _MARKS), lo)
        cue = Cue("verb", k, k + 1, entry.lemma, entry.frames)
        site = site_before(reading, cue, begin) if without_subject(reading, cue) else None
        source = trim(reading, site or speaker(reading, begin, k))
        if source is None or mark - k < _TWO:
            return None
        told = Found(reading.span(k + 1, bare_end(reading, k + 1, mark)), "indirect", k + 1)
        return draft_of(Cue("colon", k, k + 1, ":", ""), told, source)
    return None


def _of_things(reading: Reading, draft: Draft, at: int, end: int) -> bool:
    """``Аналитики винят налоги, экспортёры — погоду``: what both say something of are nouns alone."""
    first, last = (reading.word_at(one) for one in draft.content)
    things = draft.cue is not None and draft.cue[1] <= first and not reading.has_verb(first, last)
    return things and draft.lemma.replace(" ", "_") in reading.lex.sets["blaming"] and not reading.has_verb(at + 1, end)


def _parallel(reading: Reading, second: int, first: Range) -> bool:
    """Whether a dash stands for a verb with the preposition of its object, which is repeated."""
    return reading.low[second] in reading.lex.sets["prepositions"] and reading.low[second] in reading.low[slice(*first)]
