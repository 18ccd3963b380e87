"""What is turned down, withheld, revised or only supposed: words of denial and correction that dispute nothing that was told."""

from __future__ import annotations

from sourcier.records import Action
from sourcier.statements.mood import modality
from sourcier.statements.reading import Draft, Range, Reading

# So many words before the verb of an event its negation and its modal verb stand.
_GROUP = 4
# The noun of what is rejected stands among so many words ("a second, higher takeover offer"), or among more that nothing parts.
_OBJECT, _LONG_OBJECT = 5, 12
# "Denied them entry", "denied the growers' request": what is granted stands among so many words.
_GRANTED = 6
# "Revised its growth forecast": the noun of what is revised stands among so many words.
_REVISED = 8


def only_thinkable(reading: Reading, start: int, main: Action) -> bool:
    """Whether what is negated is no event that was told: ``may not rise``, ``should not be raised``, ``if it does not rise``."""
    sets, low = reading.lex.sets, reading.low
    first, end = reading.word_at(start), reading.word_at(main.end)
    verb = range(max(first, reading.word_at(main.start) - _GROUP), end)
    duty = next((k for k in verb if low[k] in sets["duties"]), None)
    if duty is not None and sets["perfect"].isdisjoint(low[duty:end]):
        return True
    if (possible := reading.find("possible", verb.start, end)) and sets["perfect"].isdisjoint(low[possible[0] : end]):
        return True
    negations = [low[k] for k in verb if low[k] in sets["negations"]]
    if negations and all(word in sets["negating_words"] for word in negations):
        return True
    return any(low[k] in sets["suppositions"] for k in range(first, verb.stop))


def is_revised(reading: Reading, start: int, end: int) -> bool:
    """``revised its growth forecast``: what is changed was foreseen, planned or agreed, and nothing that was told is wrong."""
    sets, said = reading.lex.sets, reading.low[start : min(end, start + _REVISED)]
    at = next((k for k, word in enumerate(said) if word in sets["revisable"]), None)
    return at is not None and not any(word in sets["figures"] or word in sets["nominal"] for word in said[:at])


def withheld(reading: Reading, start: int, end: int) -> bool:
    """``denied them entry``, ``denied the growers' request``, ``an advantage denied to them``: something is not given."""
    sets, low, gerund = reading.lex.sets, reading.low, reading.lex.speech.gerund_ending
    if reading.is_clause(start):
        return False
    if low[start] in sets["told_by"]:
        return True
    for k in range(start, min(end, start + _GRANTED)):
        if low[k] in sets["granted"]:
            told = k + 1 < end and low[k + 1] in sets["complementisers"]
            return k + 1 >= end or not (told or low[k + 1] in sets["auxiliaries"] or reading.is_verb(k + 1))
        if low[k] in sets["phrase_enders"] or (gerund and low[k].endswith(gerund)):
            return False
    return False


def turned_down(reading: Reading, lemma: str, start: int, end: int, what: str) -> bool:
    """``rejected a takeover offer``: what was offered or asked for, of the named list, is turned down, and nothing is denied."""
    sets = reading.lex.sets
    if lemma not in sets["refusals"] or reading.is_clause(start):
        return False
    stop = min(end, start + _LONG_OBJECT)
    stop = next((k for k in range(min(stop, start + _OBJECT), stop) if reading.low[k] in sets["phrase_enders"]), stop)
    said = reading.low[start:stop]
    at = next((k for k, word in enumerate(said) if word in sets[what]), None)
    # "Dismissed talk *of* sanctions" turns none of these down.
    return at is not None and sets["nominal"].isdisjoint(said[:at]) and sets["of_words"].isdisjoint(said[1:at])


def is_change(reading: Reading, found: Range, start: int) -> bool:
    """``will hold five shares rather than two``: what is to come takes the place of what was, and no word negates it."""
    negated = any(reading.low[k] in reading.lex.sets["negations"] for k in range(*found))
    return not negated and modality(reading, start, found[0], past_clause=True) == "intended"


def keeps_silent(reading: Reading, draft: Draft) -> bool:
    """Whether somebody will not speak, has no answer or only hears a question: who does tells nothing."""
    return _refuses_words(reading, draft) or _has_no_answer(reading, draft) or _is_asked(reading, draft)


def _refuses_words(reading: Reading, draft: Draft) -> bool:
    """``The firm refused to comment``, where a noun says it."""
    sets, low = reading.lex.sets, reading.low
    if not sets["silences"] or draft.lemma not in sets["refusals"]:
        return False
    first = reading.word_at(draft.content[0])
    return low[first + (low[first] == reading.lex.speech.article or low[first] in sets["definite"])] in sets["silences"]


def _has_no_answer(reading: Reading, draft: Draft) -> bool:
    """``Did not reply to questions``, ``would not say whether``: a verb of answering, or a question that stays open."""
    sets, low = reading.lex.sets, reading.low
    if draft.kind != "verb" or draft.cue is None or draft.form == "direct" or not sets["withheld"]:
        return False
    first, (start, end) = reading.word_at(draft.content[0]), draft.cue
    refused = not (sets["negations"].isdisjoint(low[start:end]) and sets["declining"].isdisjoint(low[max(0, start - 2) : end]))
    return refused and (
        low[end - 1] in sets["answering"] or (first >= end and not sets["withheld"].isdisjoint((low[first - 1], low[first])))
    )


def _is_asked(reading: Reading, draft: Draft) -> bool:
    """``Asked whether he would go, the minister smiled``: what is taken for said is the question."""
    if draft.source is None or draft.form == "direct" or draft.kind != "verb":
        return False
    first = reading.word_at(draft.content[0])
    return first in reading.sentence_set and first < draft.source[0] and reading.low[first] in reading.lex.sets["questioned"]
