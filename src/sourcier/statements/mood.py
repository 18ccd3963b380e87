"""How sure a content is told to be: hearsay, possible, meant, or plainly so."""

from __future__ import annotations

from sourcier.records import Modality
from sourcier.statements.conditional import conditionals, is_past, may_be_future, tells_hearsay
from sourcier.statements.forms import PARTICIPLE
from sourcier.statements.lexicon import FUTURE, VERB
from sourcier.statements.phrases import match
from sourcier.statements.reading import Range, Reading, between

# Only the beginning of a content says how it is meant; what follows hangs on it.
_HEAD = 30


def hearsay_conditional(reading: Reading, start: int, end: int, *, past_clause: bool = False) -> int | None:
    """The word of a conditional of hearsay between two words, or None.

    Args:
        past_clause: The words hang on a verb of saying in the past, whose present conditional is a future.
    """
    forms = conditionals(reading, start, end)
    if not forms:
        return None
    return next((form[0] for form in forms if tells_hearsay(reading, form) and not (past_clause and not is_past(form))), None)


def hearsay_word(reading: Reading, start: int, end: int, *, past_clause: bool = False) -> Range | None:
    """The adverb or phrase of hearsay between two words ("reportedly"), or the conditional that is one."""
    if found := reading.find("hearsay", start, end):
        return found
    at = hearsay_conditional(reading, start, end, past_clause=past_clause)
    return (at, at + 1) if at is not None else None


def modality(reading: Reading, start: int, end: int, *, past_clause: bool = False) -> Modality:
    """The modality of the content between two words.

    Args:
        past_clause: The content hangs on a verb of saying in the past, whose conditional is a future ("a dit qu'il viendrait").
    """
    head = min(end, start + _HEAD)
    hearsay = hearsay_word(reading, start, end, past_clause=past_clause)
    if hearsay and reading.low[hearsay[0]] not in reading.lex.sets["quotatives"]:
        return "reported"
    if _said_to(reading, start, head):
        return "reported"
    intended = _intended(reading, start, head, past_clause)
    possible = reading.find("possible", start, head)
    while possible and reading.written[possible[0]][0].isupper() and possible[0] not in reading.sentence_set:
        # A capital inside a sentence is a name or a month ("May"), not a modal verb.
        possible = reading.find("possible", possible[1], head)
    while possible and _before_past(reading, possible[0]):
        possible = reading.find("possible", possible[1], head)
    if possible and (intended is None or possible[0] <= intended):
        return "possible"
    return "intended" if intended is not None else "asserted"


def _said_to(reading: Reading, start: int, end: int) -> bool:
    """Whether the main verb of a content is a passive of hearsay ("is widely believed to have fled")."""
    low, sets = reading.low, reading.lex.sets
    if not reading.lex.speech.infinitive_by_marker:
        return False
    for at in reading.listed("passives", start, end):
        told = next((k for k in range(at + 1, end) if not reading.is_adverb(k)), end)
        entry = reading.lex.forms.get(low[told])
        passive = entry is not None and entry.lemma in sets["hearsay_passives"] and entry.bits & PARTICIPLE
        # "Reported to the police" is no infinitive.
        if passive and low[told + 1] in sets["infinitive_markers"] and low[told + 2] in sets["auxiliaries"]:
            first = next((k + 1 for k in range(at - 1, start - 1, -1) if not _helps(reading, k)), start)
            return not (reading.has_verb(start, first) or reading.listed("relatives", start, first))
    return False


def _helps(reading: Reading, k: int) -> bool:
    """Whether a word before a passive belongs to it ("*has often* been")."""
    sets = reading.lex.sets
    return reading.low[k] in sets["auxiliaries"] or reading.low[k] in sets["inner"] or reading.is_adverb(k)


def _before_past(reading: Reading, at: int) -> bool:
    """Whether a word for "perhaps" means "already" here, as before a past; a present begins with a letter of its own."""
    if reading.low[at] not in reading.lex.sets["perhaps"] or at + 1 >= reading.size:
        return False
    return not reading.low[at + 1].startswith(reading.lex.present)


def _intended(reading: Reading, start: int, end: int, past_clause: bool) -> int | None:
    """Where the first finite verb of a content is a future or a plan."""
    lex, low, verbs, kinds = reading.lex, reading.low, reading.verbs, reading.kinds
    resume = start
    for k in between(reading.mood_places, start, end):
        word = low[k]
        if word == "," and k + 1 < end and low[k + 1] in lex.sets["relatives"]:
            # A relative clause between commas says nothing of the main verb.
            resume = next((j for j in range(k + 1, end) if low[j] == ","), k)
        if k < resume:
            continue
        if word in lex.intended and match(low, k, end, lex.intended):
            return k
        if kinds[k] & FUTURE:
            return k
        if past_clause and may_be_future(reading, k):
            return k
        if (k in verbs or kinds[k] & VERB) and word not in lex.sets["auxiliaries"] and reading.is_verb(k):
            return None
        if word in lex.sets["finite"] and word not in lex.possible:
            return None
    return None
