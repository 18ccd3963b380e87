"""What somebody has seen or done with their own hands and thus vouches for, where no verb of saying says so.

``A gravedigger buried eleven``, ``Dr X took in nine wounded``, ``residents saw soldiers loading crates``: the number of victims
whom one person handled is that person's, and what somebody saw another do is what they tell.
"""

from __future__ import annotations

from sourcier.statements.clauses import clause_end
from sourcier.statements.cues import group_start
from sourcier.statements.fronted import trim
from sourcier.statements.heads import head_of
from sourcier.statements.naming import names_in
from sourcier.statements.nobody import no_speaker
from sourcier.statements.objects import goes_on_doing, has_number
from sourcier.statements.reading import Draft, Range, Reading
from sourcier.statements.source import left_of
from sourcier.statements.standing import Taken

# The number of those whom somebody handled, and the noun for them, stand so near behind the verb.
_OBJECT = 8
# What was seen has as many words.
_SHORTEST = 3


def with_firsthand(reading: Reading, drafts: list[Draft]) -> list[Draft]:
    """The drafts, and what people have handled or seen, where nobody else is known to tell it."""
    if not reading.lex.sets["handling"]:
        return drafts
    found: list[Draft] = []
    taken = Taken(drafts)
    for name, told in (("handling", _handled), ("perceiving", _perceived)):
        for verb in reading.listed(name, 0, reading.size):
            near = min(reading.size, verb + 1 + _OBJECT)
            if near <= verb + 1 or (name == "handling" and not has_number(reading, verb + 1, near)):
                continue
            bounds = reading.bounds(verb)
            source = _who(reading, verb, bounds[0]) if bounds and reading.level[verb] < 0 else None
            end = told(reading, verb, source, bounds[1]) if bounds and source else 0
            if source is None or not end:
                continue
            begin = verb if name == "handling" else verb + 1
            draft = Draft(reading.span(begin, end), source, (verb, verb + 1), "verb", "", "indirect")
            if not taken.overlaps(draft.content) and all(other.content != draft.content for other in found):
                found.append(draft)
    return drafts + found


def _who(reading: Reading, verb: int, lo: int) -> Range | None:
    """The subject of a verb in the active."""
    start, _, _, passive = group_start(reading, verb, lo)
    if passive or reading.low[verb - 1] in reading.lex.sets["negations"] or reading.low[verb - 1] in reading.lex.told_by:
        # "Placés en garde *à vue*".
        return None
    source = trim(reading, left_of(reading, start, lo)) if start > lo else None
    return None if source is None or no_speaker(reading, source) else source


def _handled(reading: Reading, verb: int, source: Range, hi: int) -> int:
    """The end of what one person did with victims who are counted, or of what they filmed; 0 where it is no such thing."""
    begin, end = verb + 1, clause_end(reading, verb + 1, hi)
    near = min(end, begin + _OBJECT)
    if begin >= end or not _one_person(reading, source):
        return 0
    return end if _victims(reading, source, begin, near) and has_number(reading, begin, near) else 0


def _victims(reading: Reading, source: Range, begin: int, end: int) -> bool:
    """Whether what somebody handled are victims, or people where it is known that somebody could handle them."""
    if reading.listed("victims", begin, end) or reading.listed("handled", begin, end):
        return True
    people = (reading.lex.heads.get(word.removesuffix("s"), ("",))[0] == "person" for word in reading.low[begin:end])
    return _named(reading, source) and any(people)


def _perceived(reading: Reading, verb: int, source: Range, hi: int) -> int:
    """The end of what people saw somebody do, or heard; 0 where it is no such thing."""
    low, sets, begin = reading.low, reading.lex.sets, verb + 1
    end = clause_end(reading, begin, hi)
    theirs = low[begin] in sets["possessives"] and reading.lex.heads.get(low[begin + 1], ("",))[0] != "person"
    if end - begin < _SHORTEST or theirs or low[begin] in sets["boundaries"]:
        return 0
    kind, role = (*reading.lex.heads.get(head_of(reading, source)[0], ("",)), "")[:2]
    if role == "official" or reading.lex.speech.pronouns.get(low[source[0]]) == "i":
        # "La juge a entendu trois témoins": it is her office.
        return 0
    if kind not in ("anonymous", "person") and not _named(reading, source):
        return 0
    told = goes_on_doing(reading, begin, end) or (
        has_number(reading, begin, min(end, begin + _SHORTEST)) or reading.tells_event(reading.span(begin, end))
    )
    return end if told else 0


def _one_person(reading: Reading, source: Range) -> bool:
    """Whether somebody is a single person: by name, or by a noun that one can be."""
    low, sets = reading.low, reading.lex.sets
    if _named(reading, source):
        return True
    head, at = head_of(reading, source)
    if reading.lex.speech.gender.get(low[source[0]]) == "p":
        return False
    known = reading.lex.heads.get(head, ("",))
    kind = known[0] if low[at] != f"{head}s" else "group"
    if known[-1] == "medical":
        return True
    single = low[source[0]] in sets["single"] or low[source[0]] in sets["definite"] or low[source[0]] in sets["possessives"]
    return single and kind in ("person", "anonymous", "") and source[1] - source[0] > 1


def _named(reading: Reading, source: Range) -> bool:
    return any(name.type == "person" for name in names_in(reading, source))
