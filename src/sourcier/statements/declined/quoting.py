"""Verbs that quote somebody: the medium stands behind them, and whoever speaks before or after it."""

from __future__ import annotations

import msgspec

from sourcier.statements.adjuncts import past_time
from sourcier.statements.clauses import Found, clause_end, draft_of
from sourcier.statements.content.left import left_content
from sourcier.statements.declined.told_of import past_that
from sourcier.statements.fronted import trim
from sourcier.statements.heads import is_paper
from sourcier.statements.media import medium_at
from sourcier.statements.naming import can_speak
from sourcier.statements.reading import Cue, Draft, Range, Reading
from sourcier.statements.source import left_of
from sourcier.statements.verb_first.this import sentence_before

# Who is quoted takes no more words up to the colon.
_QUOTED = 12


def quotes_words(reading: Reading, cue: Cue, bounds: Range) -> bool:
    """Whether a verb behind what is told has somebody's words as its object ("…, приводит слова мэра агентство «X»")."""
    lex = reading.lex
    said = lex.sets["quoted_words"] | {word for word in lex.sets["possessives"] if lex.speech.pronouns.get(word)}
    follows = cue.end < bounds[1] and reading.low[cue.end] in said
    return follows and cue.start > bounds[0] and reading.low[cue.start - 1] == ","


def brings_words(reading: Reading, cue: Cue, bounds: Range) -> Draft | None:
    """``Агентство «X» приводит слова мэра: …``: whose words a medium brings, and what they say, behind a colon or "of".

    Where the words stand first ("Слова мэра приводит газета «X»"), they may be those of the sentence before.
    """
    if cue.lemma not in reading.lex.sets["quoting"]:
        return None
    (lo, hi), said = bounds, reading.lex.sets["quoted_words"]
    if reading.low[lo] in said and lo + 1 < cue.start:
        medium = medium_at(reading, past_time(reading, cue.end, hi), hi, told=True)
        return _brought(reading, cue, (lo + 1, cue.start), medium.whole if medium else None)
    begin = cue.end + (cue.end < hi and reading.low[cue.end] in said)
    if begin >= hi or (begin == cue.end and not _quotes_somebody(reading, cue, hi)):
        return None
    before = trim(reading, left_of(reading, cue.start, lo))
    medium = medium_at(reading, *before, told=True) if before else None
    return _brought(reading, cue, (begin, hi), before if medium else None)


def _quotes_somebody(reading: Reading, cue: Cue, hi: int) -> bool:
    """``Газета «X» цитирует ректора: …``: whether somebody, or a paper, and nothing else stands between a verb and its colon."""
    colon = next((k for k in range(cue.end, min(hi - 1, cue.end + _QUOTED)) if reading.low[k] == ":"), cue.end)
    source = trim(reading, (cue.end, colon)) if colon > cue.end else None
    if source is None or source[0] != cue.end or reading.has_verb(*source):
        return False
    return can_speak(reading, source) or is_paper(reading, source)


def _brought(reading: Reading, cue: Cue, words: Range, medium: Range | None) -> Draft | None:
    """Whose words stand behind that noun, and what they are: behind a colon, of what they tell, or the sentence before."""
    begin, hi = words
    low = reading.low
    colon = next((k for k in range(begin, hi - 1) if low[k] in ":;"), hi)
    about = next((k for k in reading.listed("told_of", begin + 1, colon) if k + 2 < hi), colon)
    source = trim(reading, (begin, about))
    if source is None or medium is None:
        return None
    if colon < hi and low[colon] == ":":
        begin = colon + 1
        quoted = reading.level[begin] != reading.level[cue.start]
        inner = reading.quotes[reading.level[begin]].inner if quoted else (0, 0)
        end = clause_end(reading, begin, hi)
        found = Found(inner, "direct", begin) if quoted else Found(reading.span(begin, end), "indirect", begin)
    elif about < colon:
        whole = Found(reading.span(about, clause_end(reading, about + 1, hi)), "indirect", about)
        found = past_that(reading, whole)
        found = found if found is not whole else Found((reading.starts[about + 1], whole.span[1]), "indirect", about + 1)
    elif colon == hi == cue.start and (told := sentence_before(reading, begin - 1)):
        found = told
    else:
        return None
    return msgspec.structs.replace(draft_of(cue, found, source), downstream=medium)


def quoted_by(reading: Reading, cue: Cue, bounds: Range) -> Draft | None:
    """``«…», — цитирует тренера телеканал``: behind a verb of quoting stand the medium and, before or after it, who speaks."""
    lo, hi = bounds
    left = left_content(reading, cue.start, lo)
    end = next((k for k in range(cue.end, hi) if reading.low[k] in ".,;:()"), hi)
    near = (k for k in range(cue.end, end) if reading.level[k] == reading.level[cue.start] and _opens_medium(reading, k))
    medium = next((one for k in near if (one := medium_at(reading, k, end)) is not None), None)
    if left is None or medium is None:
        return None
    begin, stop = (cue.end, medium.whole[0]) if medium.whole[0] > cue.end else (medium.whole[1], end)
    while begin < stop and reading.low[begin] in reading.lex.sets["quoted_words"]:
        begin += 1
    if begin >= stop:
        return draft_of(cue, left, medium.whole)
    return msgspec.structs.replace(draft_of(cue, left, medium.whole), upstream=(begin, stop))


def _opens_medium(reading: Reading, k: int) -> bool:
    """Whether a medium's name may begin at a word: its noun, an adjective that goes with it, a mark or a capital.

    ``Слова инспекции труда газета «X»``: whose words they are is none of it.
    """
    word = reading.low[k]
    opens = reading.written[k][0].islower() and word not in reading.lex.heads
    return not opens or word.endswith(reading.lex.nominative_adjectives)
