"""Who stands before a colon with no verb and no quotation: "Medics: 6 dead in blast", "Correction from the fire service — …"."""

from __future__ import annotations

from sourcier.statements.clauses import Found, bare_end, draft_of
from sourcier.statements.fronted import trim
from sourcier.statements.heads import head_of, is_paper
from sourcier.statements.naming import can_speak
from sourcier.statements.nobody import no_speaker
from sourcier.statements.objects import has_number
from sourcier.statements.reading import Cue, Draft, Range, Reading
from sourcier.statements.standing import Taken

# Who speaks takes no more words, and what they tell no fewer.
_LONGEST, _FEWEST = 9, 3
# When it was put out stands in so many words before ("13:15").
_CLOCK = 5
_MARKS = frozenset(":—–")
_SPEAKING = frozenset({"anonymous", "group", "institution", "person"})


def labelled(reading: Reading, drafts: list[Draft]) -> list[Draft]:
    """What stands behind whoever opens a sentence before a colon, or behind a notice of theirs and a dash."""
    if not reading.lex.speech.head_last:
        return []
    found: list[Draft] = []
    taken: Taken | None = None
    for lo, hi in reading.sentences:
        begin = next((k for k in range(lo, min(hi, lo + _CLOCK)) if reading.low[k][0].isalpha()), hi)
        mark = next((k for k in range(begin + 1, min(hi - _FEWEST, begin + _LONGEST)) if reading.low[k] in _MARKS), None)
        if mark is None or reading.low[hi - 1] == "?" or reading.level[mark] >= 0 or reading.level[mark + 1] >= 0:
            continue
        source = _sender(reading, begin, mark) or (_speaker(reading, begin, mark) if reading.low[mark] == ":" else None)
        end = bare_end(reading, mark + 1, hi)
        told = Found(reading.span(mark + 1, end), "indirect", mark + 1)
        if source is None or not _tells(reading, source, told, end):
            continue
        taken = taken or Taken([draft for draft in drafts if draft.source])
        if not taken.overlaps(told.span):
            found.append(draft_of(Cue("according", mark, mark + 1, ":", ""), told, source))
    return found


def _tells(reading: Reading, source: Range, told: Found, end: int) -> bool:
    """Whether an event or a number stands behind the mark; of one person, who may be named there alone, an event."""
    event = reading.tells_event(told.span)
    plural = reading.low[source[1] - 1].endswith("s") or reading.lex.heads.get(head_of(reading, source)[0], ("",))[0] != "person"
    return event or (plural and (has_number(reading, told.opened, end) or reading.has_verb(told.opened, end)))


def _speaker(reading: Reading, begin: int, mark: int) -> Range | None:
    """Who alone stands before the mark, by a plain noun for somebody, a body or a study."""
    source = trim(reading, (begin, mark))
    if source is None or source[0] != begin or source[1] != mark or reading.has_verb(begin, mark) or no_speaker(reading, source):
        return None
    if any(reading.written[k].isupper() and len(reading.low[k]) > 1 for k in range(*source)) or "," in reading.low[begin:mark]:
        return None
    kind = reading.lex.heads.get(head_of(reading, source)[0], ("",))[0]
    if is_paper(reading, source):
        return source if mark - begin == 1 and reading.low[begin] in reading.lex.sets["studies"] else None
    return source if kind in _SPEAKING and can_speak(reading, source) else None


def _sender(reading: Reading, begin: int, mark: int) -> Range | None:
    """Whose notice it is ("*Correction* from the fire service")."""
    low, sets = reading.low, reading.lex.sets
    if low[begin] not in sets["notices"] or begin + 2 >= mark:
        return None
    if (
        low[begin + 1] not in sets["of_words"]
        and low[begin + 1] not in sets["agents"]
        and low[begin + 1] not in reading.lex.received
    ):
        return None
    source = trim(reading, (begin + 2, mark))
    return source if source and can_speak(reading, source) and not no_speaker(reading, source) else None
