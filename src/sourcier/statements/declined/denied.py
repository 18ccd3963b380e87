"""What is denied or confirmed, where it stands before the verb: "Директор Ирина Лунина отравление отрицает"."""

from __future__ import annotations

from sourcier.statements.clauses import Found
from sourcier.statements.declined.cases import called_so
from sourcier.statements.heads import head_of
from sourcier.statements.reading import Cue, Range, Reading


def object_before(reading: Reading, cue: Cue, source: Range) -> tuple[Range, Found] | None:
    """``Директор Ирина Лунина отравление отрицает``: what is denied stands between the name of who denies it and the verb."""
    if "o" not in cue.frames or "p" in cue.frames:
        return None
    pronouns = reading.lex.speech.pronouns
    if opened := object_begins(reading, cue, source[0] + 1, cue.start):
        stop = max(source[1], next((k for k in range(cue.start, opened, -1) if reading.low[k - 1].isalpha()), 0))
        if not reading.has_verb(opened, stop) and "," not in reading.low[source[1] : stop]:
            return (source[0], min(opened, source[1])), Found(reading.span(opened, stop), "indirect", opened)
    named = next(
        (k for k in range(source[1] - 1, source[0] - 1, -1) if reading.written[k][0].isupper() or reading.low[k] in pronouns),
        None,
    )
    while named is not None and named + 1 < source[1] and reading.low[named + 1] in reading.lex.sets["nominatives"]:
        # "Газовая служба вину отвергает".
        named += 1
    if named is None or named + 1 >= source[1] or not reading.low[named + 1].isalpha():
        return None
    behind = reading.low[named + 1]
    if behind in reading.lex.sets["prepositions"] or behind in reading.lex.speech.pronouns or reading.is_time_word(named + 1):
        # "Судьи в Вельске утром осудили": when it was is no object.
        return None
    if end := called_so(reading, cue.end, reading.size):
        # "Инспекция скважины признала опасными"; a place ("48 скважин в Сабруне района Брента") says nothing.
        speaks = head_of(reading, (source[0], named + 1))[0]
        return ((source[0], named + 1), Found(reading.span(named + 1, end), "indirect", named + 1)) if speaks else None
    return (source[0], named + 1), Found(reading.span(named + 1, source[1]), "indirect", named + 1)


def object_begins(reading: Reading, cue: Cue, begin: int, end: int) -> int:
    """The first word of what a verb denies or confirms, whose it is included ("его слова"); 0 where none stands there."""
    low, sets = reading.low, reading.lex.sets
    if reading.lex.stances.get(cue.lemma) != "denies" and cue.lemma not in sets["confirms"]:
        return 0
    noun = next((k for k in range(begin, end) if low[k] in sets["denied"]), 0)
    return noun - 1 if noun > begin and low[noun - 1] in sets["possessives"] | sets["definite"] else noun
