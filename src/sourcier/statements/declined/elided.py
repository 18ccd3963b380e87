"""The second of two who say different things, whose verb is left out: "Мэрия говорит о трёх погибших, больница — о пяти"."""

from __future__ import annotations

import msgspec

from sourcier.statements.clauses import Found, bare_end, draft_of
from sourcier.statements.declined.verbless import spaced, speaker
from sourcier.statements.fronted import trim
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
            continue
        mark, source = second
        end = next((k for k in range(at + 1, bounds[1]) if reading.low[k] in ",;"), bounds[1])
        end = bare_end(reading, at + 1, end)
        first = _first(reading, found, mark, bounds[0])
        numerals = reading.lex.sets["numerals"]
        counts = any(reading.counted(k) or reading.low[k].isdigit() or reading.low[k] in numerals for k in range(at + 1, end))
        if end <= at + 1 or not (counts or _parallel(reading, at + 1, (bounds[0], mark))):
            continue
        if first is None and counts and (made := _made(reading, bounds[0], mark)):
            found.append(made)
            first = len(found) - 1
        if first is None:
            continue
        if found[first].content[1] > reading.starts[mark]:
            content = (found[first].content[0], reading.ends[mark - 1])
            found[first] = msgspec.structs.replace(found[first], content=content)
        told = Found(reading.span(at + 1, end), "indirect", at + 1)
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
    source = speaker(reading, _past_and(reading, marks[0] + 1), last)
    return (marks[0], source) if source else None


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
        source = trim(reading, speaker(reading, begin, k))
        if source is None or mark - k < _TWO:
            return None
        told = Found(reading.span(k + 1, bare_end(reading, k + 1, mark)), "indirect", k + 1)
        return draft_of(Cue("colon", k, k + 1, ":", ""), told, source)
    return None


def _parallel(reading: Reading, second: int, first: Range) -> bool:
    """Whether a dash stands for a verb with the preposition of its object, which is repeated."""
    return reading.low[second] in reading.lex.sets["prepositions"] and reading.low[second] in reading.low[slice(*first)]
