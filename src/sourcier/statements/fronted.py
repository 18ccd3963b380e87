"""What opens a sentence before its subject: connectives, adjuncts, and what else is no part of a source."""

from __future__ import annotations

from sourcier.statements.adjuncts import subject_start, time_at
from sourcier.statements.phrases import match
from sourcier.statements.reading import Range, Reading

# The hour of an entry and its dash take no more words.
_CLOCK = 5


def trim(reading: Reading, found: Range | None) -> Range | None:
    """Cut punctuation and connectives off the ends of a source; None where nothing is left."""
    if found is None:
        return None
    begin, end = found
    while begin < end and not (reading.written[begin][0].isalnum() or reading.written[begin] in '"“«'):
        begin += 1
    if begin + 1 < end and reading.low[begin] in reading.lex.sets["coordinators"] and reading.written[begin][0].islower():
        begin += 1
    if begin + 1 < end and reading.low[begin] in reading.lex.sets["excepting"]:
        begin += 1
    while end > begin and reading.written[end - 1] in ",;:-–—'’":
        end -= 1
    return (begin, end) if begin < end else None


def skip_fronted(reading: Reading, begin: int, end: int) -> int:
    """Leave out a fronted adjunct without comma ("In a statement the club", "On Tuesday police")."""
    low, sets = reading.low, reading.lex.sets
    if begin + 2 < end and low[begin].isdigit() and low[begin + 1] == "." and begin in reading.sentence_set:
        # "3. The mission says": the number of a paragraph.
        begin += 2
    begin = _past_clock(reading, begin, end)
    if reading.lex.speech.declines and begin < end:
        # "Вместе с тем она допускает": a connective of several words.
        opened = match(low, begin, end, reading.lex.contrast) if low[begin] in reading.lex.contrast else None
        begin += opened[0] if opened and begin + opened[0] < end else 0
        first = begin
        while first + 1 < end and (low[first] in sets["inner"] or low[first] in sets["focus"] or reading.is_adverb(first)):
            # "Буквально на прошлой неделе прокурор", "Лишь сегодня пресс-служба".
            first += 1
        if _opens_adjunct(reading, first, end):
            return subject_start(reading, first, end)
    if begin >= end or low[begin] not in sets["prepositions"] or low[begin] in sets["determiners"]:
        return _skip_connective(reading, begin, end)
    best = end
    for k in range(end - 1, begin, -1):
        before = low[k - 1]
        if before in sets["prepositions"] or before in sets["of_words"]:
            continue
        if low[k] in sets["determiners"] and low[k] not in sets["of_words"]:
            best = k
        elif low[k] in reading.lex.speech.pronouns or before in sets["times"]:
            best = min(best, k)
    return best


def _past_clock(reading: Reading, begin: int, end: int) -> int:
    """Past the hour of an entry and its dash ("*16:48 -* A report by"), where one opens a sentence."""
    if begin not in reading.sentence_set or not reading.low[begin][0].isdigit():
        return begin
    dash = next((k for k in range(begin + 1, min(end - 1, begin + _CLOCK)) if reading.low[k] in "-–—"), None)
    clock = dash is not None and all(word[0].isdigit() or not word.isalpha() for word in reading.low[begin:dash])
    return dash + 1 if dash is not None and clock and reading.starts[dash] > reading.ends[dash - 1] else begin


def _opens_adjunct(reading: Reading, begin: int, end: int) -> bool:
    """Whether a phrase before a verb opens with when, where or whom it was told, by a word or by its case ("этому изданию")."""
    word, sets = reading.low[begin], reading.lex.sets
    told = word in sets["audiences"] or (word.endswith(reading.lex.oblique_endings) and word not in sets["nominatives"])
    return word in sets["prepositions"] or (told and end - begin > 1) or bool(time_at(reading, begin, end))


def _skip_connective(reading: Reading, begin: int, end: int) -> int:
    """Past the connectives and times with a capital that open a sentence; at least one word stays."""
    low, sets = reading.low, reading.lex.sets
    while begin + 1 < end and not reading.written[begin][0].islower():
        if all(low[begin] not in sets[name] for name in ("coordinators", "times", "contrast_words", "fronted_manners")):
            break
        begin += 1
    return begin
