"""What belongs to a verb of saying besides the verb: pronouns before it or joined to it, and how it was said."""

from __future__ import annotations

import msgspec

from sourcier.statements.reading import APOSTROPHES, Cue, Range, Reading
from sourcier.statements.verbs.inverted import closes_quote

# So many words tell how or where somebody speaks, between a quotation and its verb.
_MANNER = 7


def clitic(reading: Reading, cue: Cue, hi: int) -> tuple[int, Range | None]:
    """The word after the verb group, and the pronoun inverted into or after it ("a-t-il dit", "dit-elle")."""
    if cue.source:
        return cue.end, cue.source
    low, k = reading.low, cue.end
    if k + 1 < hi and low[k] == "-":
        k += 3 if low[k + 1] in reading.lex.sets["euphonic"] and k + 3 < hi else 1
        if low[k] in reading.lex.speech.pronouns:
            return k + 1, (k, k + 1)
    if k + 2 < hi and low[k] in reading.lex.sets["euphonic"] and low[k + 1] == "-" and low[k + 2] in reading.lex.speech.pronouns:
        # "Estime t-il", without the first hyphen.
        return k + 3, (k + 2, k + 3)
    return cue.end, None


def with_clitics(reading: Reading, cue: Cue, lo: int) -> Cue:
    """``…, nous dit un proche``: the pronoun of whom it was told to belongs to the tag, where a comma stands before it."""
    start = cue.start
    while start - 1 >= lo and (reading.low[start - 1] in reading.lex.sets["clitics"] or reading.low[start - 1] in APOSTROPHES):
        start -= 1
    return msgspec.structs.replace(cue, start=start) if start < cue.start and reading.low[start - 1] == "," else cue


def with_manner(reading: Reading, cue: Cue, lo: int) -> Cue:
    """A cue with how and when it was said, where that stands between a quotation and its verb ("— загадочно бросила подруга")."""
    start, sets = cue.start, reading.lex.sets
    while start > lo and (reading.is_adverb(start - 1) or reading.low[start - 1] in sets["inner"]):
        start -= 1
    if not closes_quote(reading, start, lo):
        # "— сквозь слёзы рассказывает вдова": an adjunct opens with its preposition.
        near = range(start - 2, max(lo, start - _MANNER), -1)
        opened = next((k for k in near if reading.low[k] in sets["prepositions"]), start)
        while opened > lo and (reading.is_adverb(opened - 1) or reading.low[opened - 1] in sets["inner"]):
            opened -= 1
        start = start if reading.has_verb(opened, start) or "," in reading.low[opened:start] else opened
    return msgspec.structs.replace(cue, start=start) if start < cue.start and closes_quote(reading, start, lo) else cue


def behind_manner(reading: Reading, cue: Cue, lo: int) -> Cue | None:
    """A cue with the adverbs that part it from the clause that it tags ("Мост закроют, официально сообщила мэрия")."""
    start = cue.start
    while start > lo and (reading.low[start - 1] in reading.lex.sets["inner"] or reading.is_adverb(start - 1)):
        start -= 1
    parted = lo < start < cue.start and reading.low[start - 1] == ","
    if not parted and reading.low[cue.start] in reading.lex.forms and (adjunct := _adjunct(reading, start, lo)):
        start, parted = adjunct, True
    return msgspec.structs.replace(cue, start=start) if parted else None


def _adjunct(reading: Reading, end: int, lo: int) -> int:
    """Where an adjunct between a comma and a verb begins (", *не под запись* говорит чиновник"); 0 where none stands there."""
    low, sets = reading.low, reading.lex.sets
    comma = next((k for k in range(end - 1, max(lo + 1, end - _MANNER), -1) if low[k] == ","), end)
    first = comma + 1 + (low[comma + 1] in sets["negations"])
    plain = first + 1 < end and (low[first] in sets["manner"] or low[first] in sets["sites"])
    linked = any(low[k] in sets["relatives"] or low[k] in sets["boundaries"] for k in range(first, end))
    return 0 if not plain or linked or reading.has_verb(first, end) else comma + 1
