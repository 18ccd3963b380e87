"""Whether the subject of a verb of saying can be somebody who says something."""

from __future__ import annotations

from bisect import bisect_left

from sourcier.statements.fronted import trim
from sourcier.statements.heads import head_of
from sourcier.statements.naming import can_speak
from sourcier.statements.publications import publisher_of
from sourcier.statements.reading import Cue, Draft, Range, Reading
from sourcier.statements.source import subject_of


def can_be_subject(reading: Reading, source: Range) -> bool:
    first, low = source[0], reading.low
    if source[1] - first > 2 and low[first] in reading.lex.sets["elided"] and low[source[1] - 2] == "'":
        # "What *l'on* feared"; "the board, where *l'on* says so" is that of the board.
        sited = low[first - 1] in reading.lex.sets["relatives"] and low[first - 1] not in reading.lex.sets["complementisers"]
        first = first if sited else source[1] - 1
    if source[1] - first == 1 and low[first] not in reading.lex.sets["there"]:
        pronoun = reading.lex.speech.pronouns.get(low[first])
        if pronoun in ("i", ""):
            return False
        if low[first].isdigit():
            # "86 suspects were held": a number alone is nobody, and what follows it is its noun.
            return False
    denied = low[first] in reading.lex.sets["denying_determiners"] and source[1] - first > 1 and not low[first + 1][0].isdigit()
    if denied and (head_of(reading, source)[0] in reading.lex.sets["unnamed"] or reading.lex.speech.head_last):
        # "No other source mentions it", "no group has claimed it".
        return False
    # "US" is a country.
    nobody = low[first] in reading.lex.sets["nobody"] and not (reading.written[first].isupper() and len(low[first]) > 1)
    return not nobody and not _oblique(reading, first)


def _oblique(reading: Reading, first: int) -> bool:
    """Whether a word has the ending of a case that no subject has ("Первым считают"), and begins no name of a person."""
    lex, start = reading.lex, reading.starts[first]
    word = reading.low[first]
    if word in lex.speech.lemmas and word.endswith(lex.person_obliques) and word not in lex.sets["nominatives"]:
        # "Жителям советуют", "Губернатору доложили": who is told.
        return True
    if not reading.low[first].endswith(lex.oblique_endings) or reading.low[first] in lex.sets["nominatives"]:
        return False
    at = bisect_left(reading.name_starts, start)
    return not any(name.start == start and name.type == "person" for name in reading.names[at : at + 1])


def mere_thing(reading: Reading, cue: Cue, source: Range) -> bool:
    """A thing that shows or reveals something says nothing: where only an object follows, somebody must speak."""
    if not set("oma") & set(cue.frames) or reading.low[source[0]] in reading.lex.speech.pronouns:
        return False
    ends = reading.lex.agent_endings
    does = bool(ends) and reading.lex.speech.head_last and any(word.endswith(ends) for word in reading.low[slice(*source)])
    return not does and not can_speak(reading, source) and publisher_of(reading, source) is None


def musing(reading: Reading, cue: Cue, source: Range) -> bool:
    """``I think``, ``as I said`` inside a quotation is part of what is said; it is no statement of its own."""
    pronoun = reading.lex.speech.pronouns.get(reading.low[source[0]]) if source[1] - source[0] == 1 else None
    if pronoun == "1":
        return reading.level[cue.start] >= 0
    return pronoun == "n" and cue.lemma in reading.lex.sets["opinions"]


def shared_source(reading: Reading, cue: Cue, lo: int, drafts: list[Draft]) -> Range | None:
    """``X said A and added B``: the second verb has the first one's subject."""
    sets = reading.lex.sets
    if cue.start <= lo or not (reading.low[cue.start - 1] == "," or reading.low[cue.start - 1] in sets["clause_joiners"]):
        return None
    last = drafts[-1] if drafts else None
    if reading.lex.speech.declines:
        # "Жители молчат; одна из учительниц решилась и призналась": a semicolon ends a sentence there.
        lo = next((k + 1 for k in range(cue.start - 1, lo, -1) if reading.low[k] == ";"), lo)
    if last and last.source and last.cue and lo <= last.cue[0] < cue.start:
        return last.source
    return trim(reading, subject_of(reading, lo, cue.start)) if reading.low[cue.start - 1] != "," else None


def number_of(reading: Reading, cue: Cue) -> str:
    """The number (s, p) of a subject that is not written, where a verb may stand without one; "" where nobody is meant.

    A reflexive verb that is none by itself has nobody as its subject ("se informó").
    """
    endings, sets = reading.lex.speech.drops_subjects, reading.lex.sets
    if not endings or (not cue.lemma.startswith("se ") and not sets["reflexives"].isdisjoint(reading.low[cue.start : cue.end])):
        return ""
    verb = next((k for k in range(cue.start, cue.end) if reading.low[k] in sets["auxiliaries"] or reading.is_verb(k)), cue.start)
    return next((number for ending, number in endings.items() if reading.low[verb].endswith(ending)), "")
