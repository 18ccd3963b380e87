"""Tags: a verb and its speaker right behind what is said ("…, the mayor said")."""

from __future__ import annotations

from sourcier.statements.adjuncts import past_time
from sourcier.statements.clauses import after_adjunct, draft_of
from sourcier.statements.content.left import joined, left_content
from sourcier.statements.naming import can_speak
from sourcier.statements.reading import Cue, Draft, Range, Reading
from sourcier.statements.verbs.inverted import closes_quote

# A clause before a tag that closes its sentence has so many words.
_WHOLE = 4
# "Speaking in the square, she said".
_ADJUNCTS = ("ing", "ed")


def tag_of(reading: Reading, cue: Cue, bounds: Range, source: Range | None, begin: int, *, sure: bool = False) -> Draft | None:
    """What ends right before a verb and whoever speaks, and what goes on behind them.

    Args:
        source: Who speaks; None where the verb alone says so.
        begin: The word behind the verb group.
        sure: Whether nothing else can be meant, as with a pronoun behind its verb.
    """
    lo, hi = bounds
    start, end = (min(cue.start, source[0]), max(begin, source[1])) if source else (cue.start, begin)
    closes = closes_quote(reading, start, lo) or after_question(reading, start, lo)
    if start <= lo and not closes:
        return None
    if not closes and (reading.low[start - 1] != "," or "q" not in cue.frames):
        return None
    if not closes and not sure and _takes_object(reading, cue, begin, hi):
        return None
    left = left_content(reading, start, lo)
    if left is None:
        return None
    whole = joined(reading, left, after_adjunct(reading, end, hi), hi)
    verbless = whole is left and not sure and left.form != "direct" and not reading.has_verb(left.opened, start)
    if verbless and (source is None or not _closes(reading, cue, source, left.opened, begin, hi)):
        return None
    return draft_of(cue, whole, source)


def _closes(reading: Reading, cue: Cue, source: Range, opened: int, begin: int, hi: int) -> bool:
    """Whether a tag closes its sentence behind a clause whose verb no list knows ("It provides food to the poor, X said.")."""
    sets, start = reading.lex.sets, min(cue.start, source[0])
    closed = (
        begin >= hi or reading.low[begin] in ".;" or reading.is_time_word(begin) or reading.low[begin] in sets["prepositions"]
    )
    says = {"c", "q"} <= set(cue.frames) and reading.lex.speech.head_last and can_speak(reading, source)
    whole = start - 1 - opened >= _WHOLE and reading.low[opened] not in sets["prepositions"]
    adjunct = reading.low[opened].endswith(_ADJUNCTS) or reading.is_time_word(opened) or reading.low[opened] in sets["boundaries"]
    return closed and says and whole and not adjunct


def after_question(reading: Reading, start: int, lo: int) -> bool:
    """Whether a quoted question or exclamation, which ends a sentence of its own, stands right before a tag."""
    if start != lo or start == 0 or reading.level[start - 1] < 0 or start in reading.paragraph_set:
        return False
    quote = reading.quotes[reading.level[start - 1]]
    return reading.text[quote.inner[1] - 1] in "?!,…"


def _takes_object(reading: Reading, cue: Cue, begin: int, hi: int) -> bool:
    """Whether a noun phrase follows a verb, so that it is no tag ("…, the party has shown little interest")."""
    if begin >= hi or "t" in cue.frames or reading.level[begin] != reading.level[begin - 1]:
        return False
    word, sets = reading.low[begin], reading.lex.sets
    done = past_time(reading, begin, hi)
    if reading.lex.speech.declines and done < hi and reading.low[done].endswith(reading.lex.infinitive_endings):
        # "…, завод постановил во вторник упразднить 90 мест".
        return True
    where = word in sets["prepositions"] and word not in sets["in_words"] and reading.lex.speech.head_last
    if where and cue.lemma in sets["opinions"] and begin + 1 < hi and not reading.is_time_word(begin + 1):
        # "…, the walker found on Ben Arrow".
        return True
    plain = word in sets["adverbial"] or word in sets["prepositions"] or word in sets["boundaries"] or reading.is_adverb(begin)
    return word[0].isalnum() and not plain
