"""The conditional of hearsay, told from those of hypotheses, wishes, futures in the past and mere possibility."""

from __future__ import annotations

from bisect import bisect_left

from sourcier.statements.conjugation import Forms
from sourcier.statements.phrases import match
from sourcier.statements.reading import Range, Reading

# A participle may stand this many words after its auxiliary ("auraient été, selon lui, rapidement évacués").
_REACH = 8
# How far before "that" stands the verb that it hangs on.
_GOVERNED = 8
# How far before "who" stands the "anyone" that it goes on.
_ANTECEDENT = 4
# The shortest word that its ending alone makes a past.
_SHORTEST_PAST = 4
# How far behind a verb of being stands what is thought of it.
_EVALUATION = 4


def conditionals(reading: Reading, start: int, end: int) -> list[Range]:
    """The conditionals between two words: from the verb, of a past to its participle."""
    known, places = reading.conditional, reading.conditionals
    if known is None or not places:
        return []
    found = []
    for at in places[bisect_left(places, start) : bisect_left(places, end)]:
        last = _participle(reading, at, known)
        found.append((at, last + 1 if last and _is_past(reading, at, last, known) else at + 1))
    return found


def is_past(form: Range) -> bool:
    """Whether a conditional (as ``conditionals`` has it) has a participle."""
    return form[1] > form[0] + 1


def may_be_future(reading: Reading, at: int) -> bool:
    """Whether a word is a conditional that behind a past verb of saying tells its future; the auxiliary of the past is none."""
    known = reading.conditional
    return known is not None and known.stems[reading.low[at]] not in ("", known.having)


def tells_hearsay(reading: Reading, form: Range) -> bool:
    """Whether a conditional (as ``conditionals`` has it) tells what others say and nobody vouches for."""
    known = reading.conditional
    if known is None:
        return False
    at, past = form[0], is_past(form)
    lo, hi = reading.bounds(at) or (0, reading.size)
    stem = known.stems[reading.low[at]]
    if reading.low[at].endswith(known.own) or known.modals.fullmatch(stem) or _is_set_phrase(reading, at, lo, hi, known):
        return False
    if _asks(reading, at, hi) or _supposes(reading, lo, hi, past, known) or _is_future(reading, at, lo, hi, past, known):
        return False
    if _is_of_anyone(reading, lo, hi, known):
        return False
    if past:
        wished = not known.sets["wishes"].isdisjoint(reading.low[at + 1 : form[1]])
        return not wished and not _is_of_something_better(reading.low, at, lo, known)
    return _passes_on(reading, at, lo, hi, stem, known)


def _participle(reading: Reading, at: int, known: Forms) -> int | None:
    """The last participle behind an auxiliary, beyond adverbs and what stands between commas."""
    stem, low = known.stems[reading.low[at]], reading.low
    if stem not in (known.having, known.being):
        return None
    found, k, last = None, at + 1, min(reading.size, at + _REACH + 1)
    while k < last:
        if low[k] == "," and found is None:
            comma = next((j for j in range(k + 1, min(reading.size, k + _REACH)) if low[j] == ","), None)
            if comma is None:
                break
            k, last = comma + 1, min(reading.size, comma + _REACH)
            continue
        if known.is_participle(low[k]) and low[k] not in reading.lex.sets["inner"]:
            found = k
        elif not (
            low[k] in reading.lex.sets["inner"] or low[k] in known.sets["adverbs"] or reading.is_adverb(k) or _is_behind(low, k)
        ):
            break
        k += 1
    return found


def _is_behind(low: list[str], at: int) -> bool:
    """Whether a word belongs to the pronoun behind a verb ("aurait-il menti")."""
    return low[at] == "-" or low[at - 1] == "-"


def _is_past(reading: Reading, at: int, last: int, known: Forms) -> bool:
    if known.stems[reading.low[at]] == known.having:
        return True
    before = reading.low[at - 1] if at else ""
    elided = reading.low[at - 2] if before == "'" and at > 1 else before
    return reading.low[last] in known.sets["motions"] or elided in known.sets["reflexives"]


def _is_set_phrase(reading: Reading, at: int, lo: int, hi: int, known: Forms) -> bool:
    """Whether a verb and a word beside it tell nothing by themselves, or what somebody thinks of something."""
    low, sets = reading.low, known.sets
    if any((low[at], word) in known.idioms for word in low[max(lo, at - 1) : min(hi, at + 2)]):
        return True
    for k in range(at + 1, min(hi, at + _EVALUATION)):
        if low[k] in sets["evaluations"] or (low[k] in sets["opinions"] and k + 1 < hi and low[k + 1] in sets["leading"]):
            return known.stems[low[at]] in (known.being, known.having)
    return False


def _asks(reading: Reading, at: int, hi: int) -> bool:
    return "?" in reading.low[at : min(reading.size, hi + 1)]


def _supposes(reading: Reading, lo: int, hi: int, past: bool, known: Forms) -> bool:
    low, k = reading.low, lo
    if _opens_supposing(low, lo, hi, past, known):
        return True
    while k < hi:
        word = low[k]
        if word in known.not_hypotheses and (skipped := match(low, k, hi, known.not_hypotheses)):
            k += skipped[0]
        elif word in known.hypotheses and match(low, k, hi, known.hypotheses):
            return True
        else:
            k += 1
    return False


def _opens_supposing(low: list[str], lo: int, hi: int, past: bool, known: Forms) -> bool:
    """``Without the rain, …``, ``With a stronger wind, …``, ``By leaving earlier, …``."""
    sets = known.sets
    at = next((k for k in range(lo, hi) if low[k][0].isalnum()), lo)
    if at + 1 >= hi:
        return False
    if known.stems[low[at]] and low[at + 1] == "-":
        # "Aurait-il freiné, …": a verb that opens a sentence that does not ask.
        return True
    if low[at] in sets["openers"] or (low[at] == known.gerund[0] and low[at + 1].endswith(known.gerund[1])):
        return True
    if low[at] not in sets["withs"]:
        return False
    comma = next((k for k in range(at, hi) if low[k] == ","), hi)
    return not past or not sets["more"].isdisjoint(low[at:comma]) or (low[at] in sets["without"] and low[at + 1] in sets["known"])


def _is_future(reading: Reading, at: int, lo: int, hi: int, past: bool, known: Forms) -> bool:
    """Whether it is the future of a past: what somebody promised, knew or hoped would be."""
    low, sets = reading.low, known.sets
    thats = [k for k in range(at - 1, lo, -1) if low[k] in sets["subordinators"]]
    # "… that it will, and that it would": the second hangs on the verb of the first.
    that = next((k for k in thats if low[k - 1] not in reading.lex.sets["coordinators"]), None)
    if that is None or low[that - 1] in sets["conjoined"]:
        return not past and _is_announced(reading, at, lo, known)
    governing = [low[k] for k in range(max(lo, that - _GOVERNED), that)]
    if past:
        told = any(
            word.endswith(known.past_before) and len(word) > _SHORTEST_PAST for word in governing if word not in sets["not_past"]
        )
        return told and not sets["until"].isdisjoint(low[at:hi])
    if not known.stative.fullmatch(known.stems[low[at]]) and low[that - 1].endswith(known.lasting):
        return True
    return known.is_participle(low[that - 1]) or any(word in sets["past"] or _ends_past(word, known) for word in governing)


def _is_announced(reading: Reading, at: int, lo: int, known: Forms) -> bool:
    """``Le maire avait prévenu : la piscine fermerait``: what a past in the past announces before a colon."""
    colon = next((k for k in range(at - 1, lo, -1) if reading.low[k] == ":"), lo)
    before = reading.low[max(lo, colon - _GOVERNED) : colon]
    return any(word in reading.lex.sets["auxiliaries"] and word.endswith(known.past_before) for word in before)


def _ends_past(word: str, known: Forms) -> bool:
    return len(word) > _SHORTEST_PAST and word.endswith(known.past_endings) and word not in known.sets["not_past"]


def _is_of_anyone(reading: Reading, lo: int, hi: int, known: Forms) -> bool:
    """``Toute personne qui refuserait …``: a sentence about nobody in particular."""
    places = reading.conditionals
    for at in places[bisect_left(places, lo) : bisect_left(places, hi)]:
        beginning = reading.low[max(lo, at - _ANTECEDENT) : at]
        if beginning and beginning[-1] in reading.lex.sets["person_relatives"] and not known.sets["anyone"].isdisjoint(beginning):
            return True
    return False


def _passes_on(reading: Reading, at: int, lo: int, hi: int, stem: str, known: Forms) -> bool:
    """Whether a present conditional passes something on: what is, is had or counts does; consequences do not."""
    low, sets = reading.low, known.sets
    if any(match(low, k, at, known.later) for k in range(lo, at)):
        return False
    vague = _is_of_the_said(reading, at, lo, known)
    if known.stative.fullmatch(stem) and not vague:
        return True
    if at + 1 < hi and low[at + 1] in sets["following"]:
        return False
    if vague or known.consequences.fullmatch(stem) or reading.level[at] >= 0:
        sentence = reading.sentence_of(at) or (lo, hi)
        return any(match(low, k, sentence[1], known.sources) for k in range(*sentence))
    return not _is_of_something_new(low, at, lo, reading.lex.sets["person_relatives"], known)


def _is_of_the_said(reading: Reading, at: int, lo: int, known: Forms) -> bool:
    """``Ça changerait tout``, ``ce qui n'aurait aucun sens``: the subject is what was said before."""
    low, k = reading.low, at - 1
    while k > lo and (low[k] == "'" or low[k] in reading.lex.sets["clitics"] or low[k] in reading.lex.sets["negations"]):
        k -= 1
    if k > lo and low[k] in reading.lex.sets["person_relatives"]:
        k -= 1
    return k >= lo and low[k] in known.sets["impersonal"]


def _is_of_something_better(low: list[str], at: int, lo: int, known: Forms) -> bool:
    """``Une réaction plus rapide aurait …``: what something else than what there was would have done."""
    begin = _clause_begin(low, at, lo)
    return low[begin] in known.sets["indefinite"] and not known.sets["more"].isdisjoint(low[begin:at])


def _clause_begin(low: list[str], at: int, lo: int) -> int:
    return next((k + 1 for k in range(at - 1, lo - 1, -1) if not low[k].isalnum() and low[k] not in "'-"), lo)


def _is_of_something_new(low: list[str], at: int, lo: int, relatives: frozenset[str], known: Forms) -> bool:
    """``Un retrait créerait un vide``: what something indefinite or proposed would do if it came to be."""
    begin = _clause_begin(low, at, lo)
    if low[at - 1] in relatives:
        return not known.sets["measures"].isdisjoint(low[max(lo, at - _ANTECEDENT) : at])
    if not known.sets["measures"].isdisjoint(low[begin + 1 : min(begin + 3, at)]):
        return True
    return low[begin] in known.sets["indefinite"] and not low[begin + 1].endswith(known.amounts)
