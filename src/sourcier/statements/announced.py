"""What a sentence says to have been announced: "The mayor made the announcement on Monday", "The chief gave an update. …"."""

from __future__ import annotations

from collections.abc import Iterator

from sourcier.statements.clauses import Found, bare_end, clause_end, draft_of
from sourcier.statements.cues import group_start
from sourcier.statements.fronted import trim
from sourcier.statements.naming import can_speak
from sourcier.statements.nobody import no_speaker
from sourcier.statements.phrases import match
from sourcier.statements.reading import Cue, Draft, Range, Reading
from sourcier.statements.source import left_of
from sourcier.statements.source_after import right_of
from sourcier.statements.standing import Taken

# The noun of what was announced stands so near behind its verb, and the verb so near to the beginning of its sentence.
_NEAR, _FAR, _OPENING = 5, 10, 24
# What is told has so many words.
_FEWEST = 4
# Pronouns that may mean who spoke before.
_SOMEBODY = frozenset("mfp")


def announced(reading: Reading, drafts: list[Draft]) -> list[Draft]:
    """What the sentence before was told by, or the one behind, where nobody else is known to tell it."""
    found: list[Draft] = []
    taken: Taken | None = None
    for draft in _come_out(reading):
        taken = taken or Taken([one for one in drafts if one.source])
        if not taken.overlaps(draft.content):
            found.append(draft)
    for verb in reading.listed("announcing", 0, reading.size):
        bounds = reading.sentence_of(verb)
        if bounds is None or not bounds[0] < verb < bounds[0] + _OPENING or reading.level[verb] >= 0:
            continue
        about = _about(reading, verb, bounds[1])
        noun = about[0] if about else _noun(reading, verb, bounds[1])
        source = _speaker(reading, verb, bounds[0]) if noun else None
        told = about[1] if about else _told(reading, verb, noun, bounds) if noun and source else None
        if told is None or noun is None or source is None:
            continue
        taken = taken or Taken([draft for draft in drafts if draft.source])
        if not taken.overlaps(told.span) and not taken.overlaps(reading.span(verb, noun + 1)):
            found.append(draft_of(Cue("according", verb, noun + 1, "", ""), told, source))
    return found


def _come_out(reading: Reading) -> Iterator[Draft]:
    """``The mayor went on the radio to confirm the loss of nine boats``, ``It fell to the mayor to announce …``."""
    low, sets = reading.low, reading.lex.sets
    for verb in reading.listed("public_verbs", 1, reading.size):
        bounds = reading.bounds(verb)
        lead = (
            low[verb - 1] in sets["infinitive_markers"]
            or low[verb - 1] in sets["telling"]
            or low[max(0, verb - 2)] in sets["of_words"]
        )
        if bounds is None or not lead or reading.level[verb] >= 0 or reading.listed("negations", bounds[0], verb):
            continue
        source = _who_comes_out(reading, verb, bounds[0])
        first, end = verb + 1, clause_end(reading, verb + 1, bounds[1])
        tells = reading.tells_event(reading.span(first, end)) or any(reading.counted(k) for k in range(first, end))
        plain = low[first] not in sets["complementisers"] and low[first] not in sets["prepositions"]
        if source is not None and end - first >= _FEWEST and tells and plain:
            lemma = reading.lex.forms[low[verb]].lemma if low[verb] in reading.lex.forms else ""
            yield draft_of(Cue("verb", verb, verb + 1, lemma, ""), Found(reading.span(first, end), "indirect", first), source)


def _who_comes_out(reading: Reading, verb: int, lo: int) -> Range | None:
    """Who turns to the public to announce what a verb brings, or whom it fell to."""
    low, sets = reading.low, reading.lex.sets
    fell = reading.find("falling_to", lo, verb)
    if fell is not None and fell[0] == lo:
        # "D'annoncer".
        source = trim(reading, right_of(reading, fell[1], verb - (2 if low[verb - 1] == "'" else 1)))
    else:
        turn = next((k for k in reading.listed("coming_out", lo + 1, verb - 1) if k + 2 < verb), None)
        if turn is None or any(low[k] in ":;" or low[k] in sets["relatives"] for k in range(turn, verb)):
            return None
        begin = group_start(reading, turn, lo)[0]
        source = trim(reading, left_of(reading, begin, lo))
    return source if source and can_speak(reading, source) and not no_speaker(reading, source) else None


def _about(reading: Reading, verb: int, hi: int) -> tuple[int, Found] | None:
    """The noun of what was announced and what it is about ("a livré *les premiers détails sur* la fermeture de neuf puits")."""
    low, lex = reading.low, reading.lex
    for k in range(verb + 2, min(hi - _FEWEST, verb + 1 + _FAR)) if lex.topic_links else ():
        about = match(low, k, hi, lex.topic_links)
        if about is None:
            if low[k] in ",;:.":
                return None
            continue
        noun = next(iter(reading.listed("announced_things", verb + 1, k)), None)
        first, end = k + about[0], clause_end(reading, k + about[0], hi)
        tells = reading.tells_event(reading.span(first, end)) or any(reading.counted(j) for j in range(first, end))
        return (noun, Found(reading.span(first, end), "indirect", first)) if noun and tells else None
    return None


def _noun(reading: Reading, verb: int, hi: int) -> int | None:
    """The noun of what was announced, where nothing behind it says what that was ("gave the figure *of nine*")."""
    low, sets = reading.low, reading.lex.sets
    for k in range(verb + 1, min(hi, verb + 1 + _NEAR)):
        if low[k] in sets["announced_things"] and (k + 1 >= hi or low[k + 1] not in sets["announced_things"]):
            if k + 1 >= hi or low[k + 1] in ".,":
                return k
            closes = low[k + 1] in sets["prepositions"] or reading.is_time_word(k + 1) or reading.is_adverb(k + 1)
            goes_on = low[k + 1] in sets["of_words"]
            return k if closes and not goes_on and not reading.has_verb(verb + 1, k) else None
        if low[k] in ",;:" or low[k] in sets["prepositions"]:
            return None
    return None


def _speaker(reading: Reading, verb: int, lo: int) -> Range | None:
    """Who opens the sentence and is the subject of the verb."""
    source = trim(reading, left_of(reading, group_start(reading, verb, lo)[0], lo))
    if source is None or source[0] != lo or no_speaker(reading, source):
        return None
    if source[1] - source[0] == 1 and (feature := reading.lex.speech.pronouns.get(reading.low[lo])) is not None:
        return source if feature in _SOMEBODY else None
    return source if can_speak(reading, source) else None


def _told(reading: Reading, verb: int, noun: int, bounds: Range) -> Found | None:
    """The sentence before where the noun points back ("made *the* announcement"), else the one behind ("gave *an* update")."""
    low, sets = reading.low, reading.lex.sets
    lo, hi = bounds
    back = any(low[k] in sets["definite"] for k in range(verb + 1, noun))
    if not back and low[noun] not in sets["announced_ahead"]:
        return None
    beside = reading.sentence_of(lo - 1) if back and lo else reading.sentence_of(hi) if not back and hi < reading.size else None
    if beside is None or (beside[1] != lo and beside[0] != hi) or (back and lo in reading.paragraph_set):
        return None
    end = bare_end(reading, *beside)
    tells = reading.has_verb(*beside) or any(reading.counted(k) for k in range(*beside))
    if end - beside[0] < _FEWEST or not tells or reading.level[beside[0]] >= 0 or low[beside[1] - 1] == "?":
        return None
    return Found(reading.span(beside[0], end), "indirect", beside[0])
