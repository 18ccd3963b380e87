"""What an article says in its own voice has not happened: a negation in a main clause, and what only looks like one."""

from __future__ import annotations

from bisect import bisect_left

from sourcier.statements.forms import FINITE, PARTICIPLE, Entry
from sourcier.statements.phrases import match
from sourcier.statements.reading import Reading

# How many words before or behind its negation a phrase that denies nothing may begin ("ce n'est pas la première fois").
_PHRASE = 3
# Other scripts write shorter words.
_SHORT_WORD, _SHORT_OTHER = 3, 2
# The noun of what is said stands so near behind its verb.
_OBJECT = 4
# So many words before a participle an auxiliary stands ("have since been dismissed").
_GROUP = 3


def happened_not(reading: Reading, lo: int, hi: int) -> bool:
    """Whether a sentence tells in its main clause that something has not happened ("no order was sent").

    Args:
        reading: The article.
        lo: The sentence's first word.
        hi: The word after its last.
    """
    sets, low = reading.lex.sets, reading.low
    denied = next(iter(reading.listed("clause_negations", lo, hi)), None)
    if denied is None or reading.level[denied] >= 0:
        return False
    clause = next((k for k in range(lo + 1, hi) if low[k] in sets["relatives"] or low[k] in ":;"), hi)
    if denied >= clause or not _says_something(reading, lo, denied, clause):
        return False
    if any(match(low, k, hi, reading.lex.not_negating) for k in range(max(lo, denied - _PHRASE), min(hi, denied + _PHRASE))):
        return False
    told = _opens(reading, lo, denied) or low[denied] in sets["verbal_negations"] or _has_verb(reading, lo, clause)
    return told and not _of_saying(reading, denied + 1, clause)


def opposite(reading: Reading, lo: int, hi: int) -> bool:
    """Whether a sentence says by an opposite that something has not happened ("the general is alive")."""
    sets, low = reading.lex.sets, reading.low
    start, end = reading.span(lo, hi)
    told = reading.actions[bisect_left(reading.action_starts, start) : bisect_left(reading.action_starts, end)]
    first = next((a for a in told if a.mood != "noun"), None) if told else None
    if first is None or not first.negated:
        return False
    at = reading.word_at(first.start)
    return reading.level[at] < 0 and sets["not_opposing"].isdisjoint(low[lo:at])


def _says_something(reading: Reading, lo: int, denied: int, clause: int) -> bool:
    """``but the luggage did not`` says nothing by itself; "нет" stands behind what there is none of."""
    start = lo if reading.low[denied] in reading.lex.sets["closing_negations"] else denied + 1
    return any(_tells(word) for k, word in enumerate(reading.low[start:clause], start) if k != denied)


def _tells(word: str) -> bool:
    return len(word) > (_SHORT_WORD if word.isascii() else _SHORT_OTHER) and word.isalpha()


def _opens(reading: Reading, lo: int, denied: int) -> bool:
    """Whether nothing but words that join sentences or say when stands before a negation ("no cabin left the rope")."""
    sets, low = reading.lex.sets, reading.low
    before = ("coordinators", "inner", "clause_negations", "nobody")
    return not any(low[k].isalpha() and all(low[k] not in sets[name] for name in before) for k in range(lo, denied))


def _has_verb(reading: Reading, lo: int, clause: int) -> bool:
    auxiliaries = reading.lex.sets["auxiliaries"]
    return any(reading.low[k] in auxiliaries for k in range(lo, clause)) or reading.has_verb(lo, clause)


def _of_saying(reading: Reading, start: int, clause: int) -> bool:
    """Whether what is negated is that somebody said or learnt something: that is no event, but nothing to be told of it either.

    "Has not been dismissed" is no saying, and neither is what a noun has in common with a verb ("received no demand").
    """
    sets, low = reading.lex.sets, reading.low
    for k in range(start, clause):
        entry = reading.lex.forms.get(low[k])
        if entry is None or low[k] in sets["auxiliaries"] or not entry.bits & (FINITE | PARTICIPLE):
            continue
        if not _says(reading, k, entry):
            continue
        if _passive(reading, start, k, entry):
            if entry.lemma in sets["making_known"]:
                return True
        elif "n" not in entry.frames and not _noun(reading, k):
            return True
    return False


def _says(reading: Reading, at: int, entry: Entry) -> bool:
    """Whether a verb says something here: by itself, or with the words that it needs for it ("has not *made it known*")."""
    following = set(reading.low[at + 1 : at + 1 + _OBJECT])
    if set(entry.frames) - set("xr") or any(following & reading.lex.sets[name] for name in ("reports", "attitude_nouns")):
        # "Made no comment".
        return True
    phrases = (parts for parts, *_ in reading.lex.verb_phrases.get(entry.lemma, ()))
    return any(tuple(reading.low[at + 1 : at + 1 + len(parts)]) == tuple(parts) for parts in phrases)


def _passive(reading: Reading, start: int, at: int, entry: Entry) -> bool:
    """Whether a passive stands before a form; of participles that share one ("was neither heard nor questioned"), further off."""
    sets, low = reading.lex.sets, reading.low
    if any(low[j] in sets["passives"] for j in range(max(start, at - _GROUP), at)):
        return True
    shared = not entry.bits & FINITE
    before = next((low[j] for j in range(at - 1, start - 1, -1) if low[j] in sets["auxiliaries"]), "") if shared else ""
    return before in sets["passives"]


def _noun(reading: Reading, at: int) -> bool:
    """Whether a form of a verb of saying is a noun behind a determiner, or of what none is told ("لم تسجل أي وفاة")."""
    sets, low = reading.lex.sets, reading.low
    none = sets["none_of"]
    before, after = low[at - 2 if low[at - 1] == "'" else at - 1], low[at + 1] if at + 1 < reading.size else ""
    return before in sets["determiners"] or before in none or (reading.lex.speech.verb_first and after in none)
