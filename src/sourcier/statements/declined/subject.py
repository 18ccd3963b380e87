"""Who speaks, before a verb: the subject without the object, the place or the manner that stands between."""

from __future__ import annotations

from sourcier.statements.declined.cases import governed, lasting_begins, without_subject
from sourcier.statements.declined.sites import site_before, there_before
from sourcier.statements.fronted import trim
from sourcier.statements.media import PAPERS
from sourcier.statements.reading import Cue, Range, Reading
from sourcier.statements.source import left_of

# A relative clause has so many words before its verb.
_CLAUSE = 8


def declined_subject(reading: Reading, cue: Cue, lo: int) -> Range | None:
    """Who speaks, named before the verb, where nouns decline: a body that it is said in, or a subject without its object."""
    site = (site_before(reading, cue, lo) if without_subject(reading, cue) else None) or there_before(reading, cue, lo)
    source = site or trim(reading, left_of(reading, cue.start, lo)) or _antecedent(reading, cue, lo)
    if source is None:
        return None
    source = _with_noun(reading, source, cue)
    if cited := reading.find("citing", source[0] + 1, source[1]):
        # "The channel, citing a source, reports" without commas.
        return trim(reading, (source[0], cited[0]))
    if source[1] - source[0] > 1 and _is_subject(reading, source[1] - 1):
        # "Обвинение она назвала …".
        return source[1] - 1, source[1]
    if _object_follows(reading, source):
        # "Он переправу описал".
        return source[0], source[0] + 1
    while source[1] - source[0] > 1 and reading.low[source[0]] in reading.lex.sets["inner"]:
        source = (source[0] + 1, source[1])
    return trim(reading, (source[0], lasting_begins(reading, (source[0], _manner_begins(reading, source)))))


def relative_before(reading: Reading, cue: Cue, lo: int) -> int | None:
    """The comma of the relative clause that a verb stands in, adjuncts between ("…, *который* ещё в мае *уверял*")."""
    low, relatives = reading.low, reading.lex.sets["relatives"]
    near = (k for k in range(cue.start - 1, max(lo, cue.start - _CLAUSE), -1) if low[k] in ",;:—–")
    comma = next(near, None)
    opens = comma is not None and low[comma] == "," and any(low[k] in relatives for k in (comma + 1, comma + 2))
    return comma if opens and comma is not None and comma + 2 < cue.start else None


def _antecedent(reading: Reading, cue: Cue, lo: int) -> Range | None:
    """Whom a relative pronoun that is the subject of a verb means, behind which it is told when or how."""
    comma = relative_before(reading, cue, lo)
    if comma is None or reading.low[comma + 1] not in reading.lex.sets["person_relatives"]:
        return None
    source = trim(reading, left_of(reading, comma, lo))
    if source is None or source[1] != comma:
        return None
    # "Мост закрыл инженер, который в мае уверял".
    verb = next((k for k in range(comma - 1, source[0] - 1, -1) if reading.is_verb(k)), source[0] - 1)
    return trim(reading, (verb + 1, comma)) if verb + 1 < comma else None


def _with_noun(reading: Reading, source: Range, cue: Cue) -> Range:
    """``*Связанное* с группировкой агентство «X» назвало``: the noun of a participle that stands alone before its adjunct."""
    low, lex, end = reading.low, reading.lex, source[1]
    alone = end - source[0] == 1 and low[source[0]].endswith(lex.qualifying) and low[source[0]] not in lex.heads
    if not alone or end >= cue.start or low[end] not in lex.sets["prepositions"]:
        return source
    behind = range(end + 2, cue.start)
    noun = next((k for k in behind if low[k] in lex.sets["nominatives"] and low[k - 1] not in lex.sets["prepositions"]), None)
    plain = noun is not None and all(low[k] not in ",;:" for k in range(end, cue.start))
    return (noun, cue.start) if noun is not None and plain else source


def _is_subject(reading: Reading, at: int) -> bool:
    """Whether a pronoun stands here that can only be a subject, joined to nothing before it."""
    low, sets = reading.low, reading.lex.sets
    pronoun = reading.lex.speech.pronouns.get(low[at]) in ("m", "f", "p") and low[at] not in sets["possessives"]
    return (
        pronoun and low[at - 1] not in sets["coordinators"] and low[at - 1] not in sets["prepositions"] and low[at - 1].isalpha()
    )


def _object_follows(reading: Reading, source: Range) -> bool:
    """Whether a pronoun that is a subject stands before the object of its verb, or how or of what it was said."""
    low, first = reading.low, reading.lex.speech.pronouns.get(reading.low[source[0]])
    if first not in ("m", "f", "p") or source[1] - source[0] < 2 or low[source[0]] in reading.lex.sets["possessives"]:
        return False
    after = low[source[0] + 1]
    return after in reading.lex.sets["prepositions"] or (
        source[1] - source[0] == 2 and after.isalpha() and after not in reading.lex.sets["inner"]
    )


def _manner_begins(reading: Reading, source: Range) -> int:
    """Where it is told how or where somebody says it ("The firm with regret …", "Ivanova in her blog …")."""
    sets, written = reading.lex.sets, reading.written
    talk = reading.find("relays", source[0] + 1, source[1])
    stop = talk[0] if talk else source[1]
    if reading.lex.heads.get(reading.low[source[0]], ("",))[0] in PAPERS:
        # "Съёмка с дрона показывает".
        return stop
    for k in (k for k in range(source[0] + 1, stop) if reading.level[k] == reading.level[source[0]]):
        named = written[k - 1][0].isupper() and reading.low[k - 1] not in reading.lex.heads
        placed = named and reading.low[k] in sets["sites"] and reading.low[k - 1] not in sets["single"]
        placed = placed and reading.find("anonymity", k, source[1]) is None
        manner = reading.low[k] in sets["manner"] and not governed(reading, k, source[1])
        if manner or (placed and not any(written[j][0].isupper() for j in range(k, source[1]))):
            return k
    return stop
