"""Who is named behind all that they say, without a verb: "No injuries (coastguard)", "Two barges sink off Lormes - sources"."""

from __future__ import annotations

from sourcier.statements.clauses import Found, bare_end, draft_of
from sourcier.statements.fronted import trim
from sourcier.statements.heads import head_of
from sourcier.statements.nobody import no_speaker
from sourcier.statements.reading import Cue, Draft, Range, Reading
from sourcier.statements.standing import Taken
from sourcier.words import among

_MARKS = frozenset("(-–—")
_DASHES = frozenset("-–—")
# No longer phrase names somebody in brackets or behind a dash, and what they say has as many words.
_LONGEST, _FEWEST = 7, 2
# Who can be named like that by a plain noun.
_SPEAKING = frozenset({"institution", "person", "anonymous", "group", "agency"})


def appended(reading: Reading, drafts: list[Draft]) -> list[Draft]:
    """What is told right before somebody in brackets or behind a dash, where nobody else is known to say that."""
    if not reading.cased or reading.lex.speech.declines:
        return []
    found: list[Draft] = []
    taken: Taken | None = None
    for at in among(reading.low, _MARKS):
        bounds = reading.sentence_of(at)
        if bounds is None or at - bounds[0] < _FEWEST or (source := _named(reading, at, bounds[1])) is None:
            continue
        told = _told(reading, bounds[0], at)
        taken = taken or Taken([draft for draft in drafts if draft.source])
        if told is not None and not taken.overlaps(told.span):
            found.append(draft_of(Cue("according", at, at + 1, "", ""), told, source))
    return found


def _named(reading: Reading, at: int, hi: int) -> Range | None:
    """The noun phrase between brackets, or behind a dash, that ends its sentence and names somebody who can speak."""
    low, sets = reading.low, reading.lex.sets
    if at + 1 >= hi:
        return None
    end = bare_end(reading, at + 1, hi)
    if low[at] == "(":
        if low[end - 1] != ")":
            return None
        end -= 1
    elif reading.starts[at] == reading.ends[at - 1] or low[at + 1] in sets["determiners"]:
        # "A well-known man", "- a first for the town".
        return None
    source = trim(reading, (at + 1, end))
    if source is None or not 0 < source[1] - source[0] <= _LONGEST or reading.has_verb(*source) or "," in low[slice(*source)]:
        return None
    head, where = head_of(reading, source)
    kind = reading.lex.heads.get(head, ("",))[0]
    plain = reading.written[where][0].islower() and not any(low[k] in sets["coordinators"] for k in range(*source))
    if (
        reading.level[source[0]] >= 0
        or kind not in _SPEAKING
        or not plain
        or low[source[0]] in sets["indefinite"]
        or no_speaker(reading, source)
    ):
        return None
    return None if kind == "person" and reading.written[at - 1][0].isupper() else source


def _told(reading: Reading, lo: int, at: int) -> Found | None:
    """What stands before: a quotation that ends there, or all of a sentence that tells an event or a number."""
    level = reading.level[at - 1]
    if level >= 0:
        return Found(reading.quotes[level].inner, "direct", lo)
    end = bare_end(reading, lo, at)
    span = reading.span(lo, end)
    tells = reading.tells_event(span) or any(reading.counted(k) for k in range(lo, end))
    return Found(span, "indirect", lo) if tells or reading.has_verb(lo, end) else None
