"""What stands where a speaker would and is none: time that will tell, a number, half a clause, a noun in the wrong case."""

from __future__ import annotations

from sourcier.statements.declined.cases import disagrees, never_subject
from sourcier.statements.forms import FINITE, GERUND, PARTICIPLE
from sourcier.statements.naming import can_speak
from sourcier.statements.phrases import match
from sourcier.statements.reading import Cue, Draft, Range, Reading

_APOSTROPHES = "'’"
# What is asked is told by so many words.
_PLEA = 6
# And a word for nobody in particular is among so many first ones.
_WHICHEVER = 3
# Features of pronouns that are a subject by themselves.
_ALONE = frozenset("mfpn1")
_VERBAL = frozenset({"verb", "gerund"})


def nobody(reading: Reading, draft: Draft) -> bool:
    """Whether the source of an attribution can be no speaker, whatever its verb is."""
    source = draft.source
    if source is None or draft.kind not in _VERBAL or draft.lemma in reading.lex.sets["quoting"]:
        return False
    if no_speaker(reading, source):
        return True
    if not reading.lex.speech.declines or draft.cue is None:
        return False
    return never_subject(reading, source, draft.cue) or disagrees(reading, draft)


def no_speaker(reading: Reading, source: Range) -> bool:
    """Whether the words of a phrase alone show that it can be no speaker."""
    return (
        _teaches(reading, source)
        or _called_untrue(reading, source)
        or _small(reading, source)
        or _nothing(reading, source)
        or _half_clause(reading, source)
        or _happens(reading, source)
    )


def in_first_person(reading: Reading, cue: Cue) -> bool:
    """Whether a verb has the ending of "we", of which no noun behind it is the subject ("nous déplorons cinq morts")."""
    drops, verbs = reading.lex.speech.drops_subjects, range(cue.start, cue.end)
    return not drops and any(reading.low[k].endswith(reading.lex.first_person) and reading.low[k].isalpha() for k in verbs)


def learns(reading: Reading, lemma: str, cue: Range) -> bool:
    """Whether a verb, or a phrase of one, says that its subject received what is told; who "nous apprend" it tells it."""
    if lemma.replace(" ", "_") not in reading.lex.sets["learning"]:
        return False
    low, lex = reading.low, reading.lex
    near = range(max(0, cue[0] - 2), cue[1])
    if not any(low[k] in lex.sets["clitics"] and lex.speech.pronouns.get(low[k]) == "1" for k in near):
        return True
    return any(low[k].endswith(lex.first_person) for k in near)


def _teaches(reading: Reading, source: Range) -> bool:
    """``Time will tell``, ``как показала жизнь``: what teaches everybody is nobody's word."""
    low, sets = reading.low, reading.lex.sets
    plain = [k for k in range(*source) if low[k] not in sets["unspecific"] and low[k] not in _APOSTROPHES]
    if len(plain) != 1 or low[plain[0]] not in sets["lessons"]:
        return False
    # "Le Temps" and "The Times" are papers.
    return reading.written[plain[0]][0].islower() or plain[0] == source[0] or not reading.cased


def _called_untrue(reading: Reading, source: Range) -> bool:
    """``Dismissed as *false* reports that …``: what a report is called, in small letters, tells nothing."""
    return source[1] - source[0] == 1 and reading.written[source[0]][0].islower() and is_untrue(reading, source[0])


def is_untrue(reading: Reading, k: int) -> bool:
    """Whether a word by itself calls something untrue ("false", "mensongères")."""
    found = match(reading.low, k, k + 1, reading.lex.denial) if reading.low[k] in reading.lex.denial else None
    return found is not None


def _happens(reading: Reading, source: Range) -> bool:
    """``The accident recalls that of 2019``: what happens says nothing, and reminds of things all the same."""
    low, sets = reading.low, reading.lex.sets
    for k in reading.listed("happenings", *source):
        behind = k + 1 == source[1] or low[k + 1] in sets["noun_enders"] or low[k + 1] == ","
        # "A reporter at the fire": the noun of a phrase stands before its prepositions, where it comes last, else first.
        joins = sets["noun_enders"] if reading.lex.speech.head_last else None
        before = all(low[j] not in joins if joins else low[j] in sets["unspecific"] or low[j] == "'" for j in range(source[0], k))
        if behind and before:
            return True
    return False


def passes_sentence(reading: Reading, draft: Draft) -> bool:
    """``Le tribunal a condamné neuf agents``: a court does it and does not say it."""
    source, sets = draft.source, reading.lex.sets
    if source is not None and draft.lemma in sets["pleading"]:
        # "Прокурор просил девять лет": what is asked of a court in years alone.
        first = reading.word_at(draft.content[0])
        asked = (k for k in range(first, min(reading.size, first + _PLEA)) if reading.low[k] not in sets["numerals"])
        acts = any(
            reading.low[k].endswith(reading.lex.infinitive_endings) or reading.low[k] in sets["complementisers"] for k in asked
        )
        return not acts and not sets["pleaders"].isdisjoint(reading.low[slice(*source)])
    return source is not None and draft.lemma in sets["convicting"] and bool(reading.listed("courts", *source))


def _small(reading: Reading, source: Range) -> bool:
    """Whether a phrase has no word that could name somebody: numbers, articles, what only joins words."""
    sets = reading.lex.sets
    if "%" in reading.low[source[0] : source[1] + 1]:
        # "Forty of them say", "73 % pensent": of those who were asked.
        return False
    if source[1] - source[0] == 2 and reading.low[source[0]] in sets["negations"] and reading.low[source[0] + 1].isdigit():
        # "No 10 said".
        return False
    low, speech = reading.low, reading.lex.speech
    if not all(low[k] in sets["small"] or low[k].isdigit() or not low[k][0].isalpha() for k in range(*source)):
        return False
    known = any(low[k] in speech.pronouns or low[k] in speech.that_one for k in range(*source))
    return not known and low[source[0]] not in sets["there"]


def _nothing(reading: Reading, source: Range) -> bool:
    """Whether a phrase means nobody in particular by its last word, or by its only one ("towards anyone")."""
    low, sets = reading.low, reading.lex.sets
    last = source[1] - 1
    one = last > source[0] and low[source[0]] in sets["determiners"] and not reading.lex.speech.head_last
    if not sets["whichever"].isdisjoint(low[source[0] : min(source[1], source[0] + _WHICHEVER)]):
        # "As *any* taxi driver will explain", "*n'importe quel* chauffeur".
        return True
    if low[last] in sets["nobody"] and not one and (last == source[0] or low[last - 1] not in sets["of_words"]):
        return not reading.lex.speech.declines and (reading.written[last][0].islower() or not reading.cased)
    return (
        source[1] - source[0] == 1
        and low[last] in sets["not_verbs"]
        and low[last] not in reading.lex.heads
        and reading.lex.speech.bare_plural
    )


def _acts(reading: Reading, source: Range) -> bool:
    """``*it completed the* acquisition announced``, ``was *granted a loan* at two points``: a verb with its subject or object.

    An adjective made of a verb stands right before its noun ("injured men"), and a participle behind its own ("men held here").
    """
    low, sets = reading.low, reading.lex.sets
    first, last = source[0], source[1] - 1
    if last > first and low[last] in sets["noun_before"]:
        return True
    pronoun = reading.lex.speech.pronouns.get(low[first], "") in _ALONE and low[first] not in sets["possessives"]
    if pronoun and low[first] not in sets["there"]:
        return reading.has_verb(first + 1, source[1])
    opens = reading.is_verb(first) and low[first] not in sets["not_verbs"] and low[first] not in reading.lex.heads
    return opens and last > first and (low[first + 1] in sets["determiners"] or low[first + 1] in sets["prepositions"])


def _half_clause(reading: Reading, source: Range) -> bool:
    """Whether a phrase opens with what no noun phrase opens with: a verb, a negation, a preposition."""
    first, sets = source[0], reading.lex.sets
    word = reading.low[first]
    if reading.lex.speech.head_last and _acts(reading, source):
        return True
    if reading.low[source[1] - 1] in sets["coordinators"] and source[1] - first > 1:
        # "Had put the number as 43 and (said)".
        return not can_speak(reading, source)
    if not reading.cased:
        return False
    if reading.written[first][0].isupper():
        return reading.lex.speech.bare_plural and word in sets["auxiliaries"] and first in reading.sentence_set
    if word.endswith(reading.lex.never_nominative) and not reading.lex.speech.declines:
        return not can_speak(reading, source)
    if word in sets["lone_prepositions"] or (word in sets["negations"] and source[1] - first > 1):
        return True
    entry = reading.lex.forms.get(word)
    verbal = (
        word in sets["auxiliaries"]
        or word in sets["finite"]
        or (entry is not None and bool(entry.bits & (FINITE | PARTICIPLE | GERUND)))
    )
    return verbal and word not in sets["not_verbs"] and word not in reading.lex.heads and not can_speak(reading, source)
