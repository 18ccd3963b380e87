"""What somebody owns up to, who is the subject: "Les rebelles ont, de leur propre aveu, perdu onze hommes"."""

from __future__ import annotations

from sourcier.statements.clauses import Found, bare_end, draft_of
from sourcier.statements.cues import group_start
from sourcier.statements.fronted import trim
from sourcier.statements.naming import can_speak
from sourcier.statements.nobody import no_speaker
from sourcier.statements.phrases import match
from sourcier.statements.reading import Cue, Draft, Range, Reading
from sourcier.statements.source import left_of
from sourcier.statements.standing import Taken

# What is owned up to has as many words.
_FEWEST = 3


def by_avowal(reading: Reading, drafts: list[Draft]) -> list[Draft]:
    """The sentences that hold such a phrase, as what their subject has told, where nobody else is known to tell them."""
    found: list[Draft] = []
    taken: Taken | None = None
    for at in reading.sought.get("avowals", ()):
        bounds, phrase = reading.sentence_of(at), match(reading.low, at, reading.size, reading.lex.avowals)
        source = _subject(reading, at, at + phrase[0], bounds) if bounds and phrase and reading.level[at] < 0 else None
        if bounds is None or phrase is None or source is None:
            continue
        begin = at + phrase[0] if at == bounds[0] else bounds[0]
        begin += reading.low[begin] == ","
        content = reading.span(begin, bare_end(reading, begin, bounds[1]))
        taken = taken or Taken([draft for draft in drafts if draft.source])
        if reading.word_at(content[1]) - begin >= _FEWEST and not taken.overlaps(content):
            found.append(draft_of(Cue("according", at, at + phrase[0], "", ""), Found(content, "indirect", begin), source))
    return found


def _subject(reading: Reading, at: int, end: int, bounds: Range) -> Range | None:
    """Who owns up: the subject of the first verb behind the phrase, or of the verb that stands before it, or goes around it."""
    lo, hi = bounds
    before = next((k for k in range(at - 1, lo, -1) if reading.is_verb(k)), None)
    verb = before if before is not None else next((k for k in range(end, hi) if reading.is_verb(k)), None)
    if verb is None:
        return None
    begin = end + (reading.low[end] == ",") if at == lo else lo
    start = group_start(reading, verb, begin)[0]
    if before is None and lo < at:
        # "Le trésorier, de son propre aveu, a pris".
        start = at - (reading.low[at - 1] == ",")
    source = trim(reading, left_of(reading, start, begin)) if start > begin else None
    if source is None or no_speaker(reading, source):
        return None
    return source if can_speak(reading, source) or reading.low[source[0]] in reading.lex.speech.pronouns else None
