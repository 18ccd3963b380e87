"""What people have seen or heard, without a verb of saying: "The residents heard three shots", "He saw the lorry *empty*"."""

from __future__ import annotations

from sourcier.statements.clauses import Found, clause_end, draft_of
from sourcier.statements.heads import head_of
from sourcier.statements.objects import has_number
from sourcier.statements.phrases import match
from sourcier.statements.reading import Cue, Draft, Range, Reading
from sourcier.statements.standing import Taken
from sourcier.statements.verb_first.before import subject_before
from sourcier.statements.verb_first.phrases import bare, noun_phrase

_PEOPLE = frozenset({"person", "anonymous"})
# What was seen has more words.
_FEWEST = 2
# No shorter word is a verb in the present.
_SHORTEST = 3


def perceived(reading: Reading, drafts: list[Draft]) -> list[Draft]:
    """What stands behind a verb of perception and its subject, people, where it tells something that happened or counts."""
    found: list[Draft] = []
    taken = Taken(drafts)
    low, lex = reading.low, reading.lex
    for verb in reading.listed("seeing", 0, reading.size):
        bounds = reading.bounds(verb)
        if bounds is None or reading.level[verb] >= 0 or taken.overlaps(reading.span(verb, verb + 1)):
            continue
        lo, hi = bounds
        if verb > lo and (low[verb - 1] in lex.sets["negations"] or low[verb - 1] in lex.sets["complementisers"]):
            continue
        before = subject_before(reading, verb, lo) if verb > lo else None
        begin = verb + 1
        if before is None:
            begin = noun_phrase(reading, verb + 1, hi)
            before = bare(reading, (verb + 1, begin)) if begin > verb + 1 else None
        if before is None or not _are_people(reading, before) or match(low, *before, lex.own_voice):
            continue
        end = clause_end(reading, begin, hi) if begin < hi else begin
        content = reading.span(begin, end) if end - begin > _FEWEST else None
        tells = content and (reading.tells_event(content) or has_number(reading, begin, end) or _goes_on(reading, begin, end))
        if content and tells and not taken.overlaps(content):
            found.append(draft_of(Cue("verb", verb, verb + 1, low[verb], ""), Found(content, "indirect", begin), before))
    return found


def _are_people(reading: Reading, source: Range) -> bool:
    head = head_of(reading, source)[0]
    named = reading.is_person(source[0]) and not head
    return named or reading.lex.heads.get(head, ("",))[0] in _PEOPLE


def _goes_on(reading: Reading, begin: int, end: int) -> bool:
    """Whether a verb in the present says what the one who was seen did ("the lorry *empty* its load")."""
    low, article = reading.low, reading.lex.speech.article
    verbs = (k for k in range(begin + 2, end) if low[k][0] in reading.lex.present_letters and len(low[k]) > _SHORTEST)
    return any(low[k - 2] == article and low[k - 1] != article for k in verbs)
