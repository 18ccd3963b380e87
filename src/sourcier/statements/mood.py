"""How sure a content is told to be: hearsay, possible, meant, or plainly so."""

from __future__ import annotations

from sourcier.records import Modality
from sourcier.statements.forms import match
from sourcier.statements.reading import Range, Reading

# A participle may stand this many words after its auxiliary ("auraient été, selon lui, rapidement évacués").
_REACH = 6
# Only the beginning of a content says how it is meant; what follows hangs on it.
_HEAD = 30


def hearsay_conditional(reading: Reading, start: int, end: int) -> int | None:
    """The word of a journalistic conditional between two words, or None.

    It is a past conditional, or a present one of being, in a stretch without a hypothesis.
    """
    sets, low = reading.lex.sets, reading.low
    if sets["stative_conditional"].isdisjoint(low[start:end]):
        return None
    for k in range(start, end):
        word = low[k]
        if word not in sets["stative_conditional"]:
            continue
        if _hypothetical(reading, start, end):
            return None
        if word in sets["past_conditional"] and _wish(reading, k, end):
            continue
        return k
    return None


def _hypothetical(reading: Reading, start: int, end: int) -> bool:
    low, sets = reading.low, reading.lex.sets
    lo, hi = reading.bounds(start) or (start, end)
    for k in range(min(lo, start), max(hi, end)):
        # "The same source" supposes nothing, "even then" does.
        if low[k] not in sets["hypothetical"] or (k and low[k - 1] in sets["determiners"]):
            continue
        if low[k] not in sets["elided"] or (k + 2 < reading.size and low[k + 2] in sets["hypothetical_before"]):
            return True
    return False


def _wish(reading: Reading, at: int, end: int) -> bool:
    sets = reading.lex.sets
    for k in range(at + 1, min(end, at + _REACH)):
        if reading.low[k] in sets["not_hearsay"]:
            return True
        if reading.low[k] not in sets["inner"] and not reading.is_adverb(k):
            return False
    return False


def hearsay_word(reading: Reading, start: int, end: int) -> Range | None:
    """The adverb or phrase of hearsay between two words ("reportedly"), or the conditional that is one."""
    if found := reading.find("hearsay", start, end):
        return found
    at = hearsay_conditional(reading, start, end)
    return (at, at + 1) if at is not None else None


def modality(reading: Reading, start: int, end: int, *, past_clause: bool = False) -> Modality:
    """The modality of the content between two words.

    Args:
        past_clause: The content hangs on a verb of saying in the past, whose conditional is a future ("a dit qu'il viendrait").
    """
    head = min(end, start + _HEAD)
    low = reading.low
    word = hearsay_word(reading, start, end)
    if word and not (past_clause and low[word[0]] in reading.lex.sets["future_in_past"]):
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


def _before_past(reading: Reading, at: int) -> bool:
    """Whether a word for "perhaps" means "already" here, as before a past; a present begins with a letter of its own."""
    if reading.low[at] not in reading.lex.sets["perhaps"] or at + 1 >= reading.size:
        return False
    return not reading.low[at + 1].startswith(reading.lex.present)


def _intended(reading: Reading, start: int, end: int, past_clause: bool) -> int | None:
    """Where the first finite verb of a content is a future or a plan."""
    lex, low = reading.lex, reading.low
    resume = start
    for k in range(start, end):
        word = low[k]
        if word == "," and k + 1 < end and low[k + 1] in lex.sets["relatives"]:
            # A relative clause between commas says nothing of the main verb.
            resume = next((j for j in range(k + 1, end) if low[j] == ","), k)
        if k < resume:
            continue
        if word in lex.intended and match(low, k, end, lex.intended):
            return k
        if lex.is_future(word):
            return k
        if past_clause and len(word) > 5 and word.endswith(lex.conditional_endings) and word not in lex.sets["past_conditional"]:
            return k
        if past_clause and word in lex.sets["future_in_past"]:
            return k
        if reading.is_verb(k) and word not in lex.sets["auxiliaries"]:
            return None
        if word in lex.sets["finite"] and word not in lex.possible:
            return None
    return None
