"""Verbs that quote somebody: the medium stands behind them, and whoever speaks before or after it."""

from __future__ import annotations

import msgspec

from sourcier.statements.clauses import Found, clause_end, draft_of
from sourcier.statements.content.left import left_content
from sourcier.statements.fronted import trim
from sourcier.statements.media import medium_at
from sourcier.statements.reading import Cue, Draft, Range, Reading
from sourcier.statements.source import left_of


def quotes_words(reading: Reading, cue: Cue, bounds: Range) -> bool:
    """Whether a verb behind what is told has somebody's words as its object ("…, приводит слова мэра агентство «X»")."""
    lex = reading.lex
    said = lex.sets["quoted_words"] | {word for word in lex.sets["possessives"] if lex.speech.pronouns.get(word)}
    follows = cue.end < bounds[1] and reading.low[cue.end] in said
    return follows and cue.start > bounds[0] and reading.low[cue.start - 1] == ","


def brings_words(reading: Reading, cue: Cue, bounds: Range) -> Draft | None:
    """``Агентство «X» приводит слова мэра: …``: whose words a medium brings, and behind the colon what they say."""
    lo, hi = bounds
    low = reading.low
    if cue.lemma not in reading.lex.sets["quoting"] or cue.end >= hi or low[cue.end] not in reading.lex.sets["quoted_words"]:
        return None
    colon = next((k for k in range(cue.end + 1, hi - 1) if low[k] in ":;"), hi)
    source, medium = trim(reading, (cue.end + 1, min(colon, hi))), trim(reading, left_of(reading, cue.start, lo))
    if colon >= hi or low[colon] != ":" or source is None or medium is None or medium_at(reading, *medium, told=True) is None:
        return None
    begin = colon + 1
    if reading.level[begin] != reading.level[cue.start]:
        found = Found(reading.quotes[reading.level[begin]].inner, "direct", begin)
    else:
        found = Found(reading.span(begin, clause_end(reading, begin, hi)), "indirect", begin)
    return msgspec.structs.replace(draft_of(cue, found, source), downstream=medium)


def quoted_by(reading: Reading, cue: Cue, bounds: Range) -> Draft | None:
    """``«…», — цитирует тренера телеканал``: behind a verb of quoting stand the medium and, before or after it, who speaks."""
    lo, hi = bounds
    left = left_content(reading, cue.start, lo)
    end = next((k for k in range(cue.end, hi) if reading.low[k] in ".,;:()"), hi)
    media = (medium_at(reading, k, end) for k in range(cue.end, end) if reading.level[k] == reading.level[cue.start])
    medium = next((one for one in media if one is not None), None)
    if left is None or medium is None:
        return None
    begin, stop = (cue.end, medium.whole[0]) if medium.whole[0] > cue.end else (medium.whole[1], end)
    while begin < stop and reading.low[begin] in reading.lex.sets["quoted_words"]:
        begin += 1
    if begin >= stop:
        return draft_of(cue, left, medium.whole)
    return msgspec.structs.replace(draft_of(cue, left, medium.whole), upstream=(begin, stop))
