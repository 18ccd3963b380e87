"""Two who put a number at one thing, the second without a verb: "3 200 selon la police, 9 000 pour les syndicats"."""

from __future__ import annotations

import msgspec

from sourcier.statements.clauses import Found, clause_end, draft_of
from sourcier.statements.fronted import trim
from sourcier.statements.kinds import classify
from sourcier.statements.naming import can_speak
from sourcier.statements.nobody import no_speaker
from sourcier.statements.objects import has_number
from sourcier.statements.reading import Cue, Draft, Range, Reading
from sourcier.statements.source_after import right_of
from sourcier.statements.standing import Taken

# So many words take a number with what it counts, up to "for", and who counts, up to their number.
_NUMBER, _WHO = 7, 12
# And so many what is counted, behind the number of the second.
_COUNTED = 5
_STOPS = frozenset(",;:.?!")
_PARTS = frozenset(",;")
_BODIES = frozenset({"institution", "agency", "group"})
_SPEAKING = _BODIES | {"person", "anonymous", "outlet"}
# "Les *autres*", beside words for one more.
_OTHERS = frozenset({"un", "les", "autres", "others", "another", "l", "'"})
# A clause behind "that" has so many words.
_FEWEST = 3


def side_by_side(reading: Reading, drafts: list[Draft]) -> list[Draft]:
    """The drafts, and the second counts beside them."""
    if not reading.lex.sets["opinion_for"]:
        return drafts
    drafts = _with_the_other(reading, _for_whom(reading, drafts))
    found: list[Draft] = []
    taken: Taken | None = None
    for draft in drafts:
        if draft.kind != "verb" or not draft.cue or not draft.source or draft.form != "indirect":
            continue
        end = reading.word_at(draft.content[1])
        if end + 2 < reading.size and reading.low[end] in _PARTS and draft.source[1] <= draft.cue[0] < end:
            second = _second(reading, draft, end)
            taken = taken or Taken(drafts)
            if second and not taken.overlaps(second.content):
                found.append(second)
    return drafts + found if found else drafts


def _with_the_other(reading: Reading, drafts: list[Draft]) -> list[Draft]:
    """The drafts, and who goes on with a clause and no verb; what the first says ends there.

    ``La police affirme que le car roulait trop vite, *les témoins que la route était gelée*``.
    """
    if reading.lex.speech.declines or reading.lex.speech.verb_first:
        return drafts
    found: list[Draft] = []
    for draft in drafts:
        other = (
            _other(reading, draft) if draft.kind == "verb" and draft.cue and draft.source and draft.form == "indirect" else None
        )
        if other is None:
            found.append(draft)
            continue
        mark, source, told = other
        cut = min(draft.content[1], reading.ends[mark - 1])
        found += [
            msgspec.structs.replace(draft, content=(draft.content[0], cut)),
            draft_of(Cue("according", source[1], told.opened, "", ""), told, source),
        ]
    return found


def _other(reading: Reading, first: Draft) -> tuple[int, Range, Found] | None:
    """The mark before another who stands right before "that", who it is, and what the clause tells."""
    low, sets, begin = reading.low, reading.lex.sets, reading.word_at(first.content[0])
    bounds = reading.sentence_of(begin)
    if bounds is None or first.cue is None or first.cue[0] > begin or not reading.is_clause(begin):
        return None
    for mark in (
        k for k in range(begin + 1, bounds[1] - _FEWEST) if low[k] in _PARTS and reading.level[k] == reading.level[begin]
    ):
        near = range(mark + 2, min(bounds[1] - _FEWEST, mark + _WHO))
        that = next((k for k in near if low[k] in sets["complementisers"]), None)
        if that is None or not reading.has_verb(begin, mark) or reading.has_verb(mark + 1, that):
            continue
        source = trim(reading, (mark + 1, next((k for k in range(mark + 1, that) if low[k] == ","), that)))
        opened = that + 2 if low[that + 1] == "'" else that + 1
        end = clause_end(reading, opened, bounds[1])
        if source and source[0] == mark + 1 and _is_other(reading, source) and reading.has_verb(opened, end):
            return mark, source, Found(reading.span(opened, end), "indirect", opened)
    return None


def _is_other(reading: Reading, source: Range) -> bool:
    """Whether somebody definite who can speak stands beside the first, or "another" does."""
    others = all(reading.low[k] in reading.lex.sets["one_alone"] or reading.low[k] in _OTHERS for k in range(*source))
    return others or (_counts(reading, source) and classify(reading, source, source)[0] in _SPEAKING)


def _second(reading: Reading, first: Draft, mark: int) -> Draft | None:
    """``L'armée parle de 14 morts, *les rebelles de soixante*``: who stands before the next number, and no verb."""
    bounds = reading.sentence_of(mark)
    if bounds is None or not has_number(reading, *_words(reading, first)):
        return None
    begin = mark + 1 + (reading.low[mark + 1] in reading.lex.sets["coordinators"])
    end = next((k for k in range(begin, bounds[1]) if reading.low[k] in _STOPS), bounds[1])
    number = next((k for k in range(begin + 1, min(end, begin + _WHO)) if _begins_number(reading, k)), None)
    if number is None or end - number > _COUNTED or reading.has_verb(begin, end):
        return None
    last = number - 1 if reading.low[number - 1] in reading.lex.sets["of_words"] else number
    source = trim(reading, (begin, last))
    if source is None or source[0] != begin or not _counts(reading, source):
        return None
    return draft_of(Cue("according", last, number + 1, "", ""), Found(reading.span(number, end), "indirect", number), source)


def _words(reading: Reading, draft: Draft) -> Range:
    return reading.word_at(draft.content[0]), reading.word_at(draft.content[1])


def _begins_number(reading: Reading, k: int) -> bool:
    return has_number(reading, k, k + 1)


def _counts(reading: Reading, source: Range, *, bodies: bool = False) -> bool:
    """Whether somebody can put a number at something: somebody definite who can speak."""
    low, sets = reading.low, reading.lex.sets
    opens = low[source[0]] in sets["definite"] or low[source[0]] in sets["possessives"]
    if not (opens or reading.written[source[0]][0].isupper()):
        return False
    if no_speaker(reading, source) or not can_speak(reading, source):
        return False
    return not bodies or classify(reading, source, source)[0] in _BODIES


def _for_whom(reading: Reading, drafts: list[Draft]) -> list[Draft]:
    """The drafts, with whom a number is "for" where another has one in the sentence; what the others say ends there."""
    found: list[Draft] = []
    for at in reading.listed("opinion_for", 0, reading.size):
        begin = _number_before(reading, at)
        bounds = reading.sentence_of(at) if begin is not None else None
        if begin is None or bounds is None or reading.level[at] >= 0:
            continue
        source = trim(reading, right_of(reading, at + 1, bounds[1]))
        beside = any(one.cue and one.source and bounds[0] <= one.cue[0] < bounds[1] for one in drafts)
        if source and _counts(reading, source, bodies=not beside):
            told = Found(reading.span(begin, at), "indirect", begin)
            found.append(draft_of(Cue("according", at, at + 1, "", ""), told, source))
    alone = [one for one in found if not any(_beside(reading, one, other) for other in (*drafts, *found) if other is not one)]
    found = [one for one in found if one not in alone]
    return [_cut(reading, one, found) for one in drafts] + found if found else drafts


def _beside(reading: Reading, one: Draft, other: Draft) -> bool:
    """Whether two sources stand in one sentence, and the other has a number, too."""
    if not (one.cue and other.cue and other.source):
        return False
    same = reading.sentence_of(one.cue[0]) == reading.sentence_of(other.cue[0])
    return same and has_number(reading, *_words(reading, other))


def _number_before(reading: Reading, at: int) -> int | None:
    """Where the phrase begins that has a number and no verb, and ends before "for"."""
    low = reading.low
    begin = at
    while begin > 0 and at - begin < _NUMBER and low[begin - 1] not in _STOPS and low[begin - 1] not in "—–":
        begin -= 1
    if at - begin >= _NUMBER or begin == at or not has_number(reading, begin, at) or reading.has_verb(begin, at):
        return None
    return begin


def _cut(reading: Reading, draft: Draft, found: list[Draft]) -> Draft:
    """What the first says, up to its cue where it goes on around that and what the second says."""
    if draft.cue is None or draft.kind != "according":
        return draft
    start, end = draft.content
    around = start < reading.starts[draft.cue[0]] < end
    if around and any(start < other.content[0] < end for other in found):
        return msgspec.structs.replace(draft, content=(start, reading.ends[draft.cue[0] - 1]))
    return draft
