"""What the endings of words tell around a verb: who is told, how it was said, and that nobody in particular says it."""

from __future__ import annotations

from sourcier.statements.adjuncts import time_at
from sourcier.statements.heads import describes, head_of
from sourcier.statements.naming import can_speak
from sourcier.statements.reading import Cue, Draft, Range, Reading

# A shorter word is more often another one ("там", "им").
_SHORTEST_DATIVE = 5
# Endings that the nominative plural adds to the dictionary form of a masculine noun.
PLURAL = ("и", "ы")


def without_subject(reading: Reading, cue: Cue) -> bool:
    """Whether a verb has the form of those that stand without a subject: "they said", "it is reported"."""
    return "s" in cue.frames or reading.low[cue.end - 1].endswith(reading.lex.subjectless_endings)


def is_dative(reading: Reading, k: int) -> bool:
    """Whether a plain word has the ending of those who are told ("рассказали родным")."""
    word = reading.low[k]
    lemma = reading.lex.speech.lemmas.get(word, "")
    if lemma.endswith(reading.lex.no_dative) and word == f"{lemma[:-1]}е":
        # "Клялся жене".
        return reading.written[k][0].islower()
    if lemma and not lemma.endswith(reading.lex.no_dative) and word.endswith(reading.lex.dative_singular):
        # "Доложил президенту".
        return word not in reading.lex.sets["nominatives"] and reading.written[k][0].islower()
    plain = word.isalpha() and reading.written[k][0].islower() and len(word) > _SHORTEST_DATIVE
    return plain and word.endswith(reading.lex.dative_endings) and word not in reading.lex.sets["nominatives"]


def past_manner(reading: Reading, k: int, hi: int) -> int:
    """The word after those that tell by their case how it was said ("парировали одной строкой: «…»")."""
    end = next((j for j in range(k, hi) if not reading.low[j].isalpha()), hi)
    return end if end > k and (is_manner(reading, (k, end)) or _comparative(reading, (k, end), (k, k))) else k


def is_manner(reading: Reading, source: Range) -> bool:
    """Whether plain words behind a verb tell by their case how it was said ("парировали одной строкой")."""
    plain = source[1] - source[0] > 1 and all(reading.written[k][0].islower() for k in range(*source))
    words = reading.low[slice(*source)]
    return (
        plain
        and all(word.endswith(reading.lex.predicate_endings) for word in words)
        and reading.lex.sets["nominatives"].isdisjoint(words)
    )


def is_oblique(reading: Reading, k: int) -> bool:
    """Whether a plain noun stands in another case than the subject's, by its ending."""
    word = reading.low[k]
    if describes(reading, k, reading.size):
        return False
    known = reading.lex.speech.lemmas.get(word, word) != word
    oblique = known or word.endswith((*reading.lex.dative_singular, *reading.lex.never_nominative))
    return reading.written[k][0].islower() and oblique


def is_nominative(reading: Reading, at: int) -> bool:
    """Whether a noun has the form of a subject: its dictionary form, or that with the ending of a plural."""
    at += 2 * (reading.low[at + 1 : at + 2] == ["-"])
    word, lex = reading.low[at], reading.lex
    if word in lex.sets["nominatives"] or reading.written[at].isupper():
        return True
    lemma = lex.speech.lemmas.get(word, "")
    if word == lemma:
        return True
    stem = lemma.rstrip("ья")
    return bool(lemma) and not lemma.endswith(lex.no_dative) and word.endswith(PLURAL) and word[:-1] in (lemma, stem)


def is_subject_form(reading: Reading, source: Range) -> bool:
    """Whether the noun of a phrase has the form of a subject, where nouns decline ("газета «X»", and not "газету «X»")."""
    head, at = head_of(reading, source)
    return reading.lex.speech.declines and bool(head) and is_nominative(reading, at)


def never_subject(reading: Reading, source: Range, cue: Range) -> bool:
    """Whether a phrase opens with a word that its case makes an object of the verb ("ладонью", "соседнюю сторону").

    What stands behind a preposition of place is no subject either, and may speak all the same ("в мэрии сообщили").
    """
    low, lex = reading.low, reading.lex
    sets = lex.sets
    if source[0] and low[source[0] - 1] in sets["prepositions"]:
        return False
    for k in range(*source):
        word = low[k]
        capital = reading.written[k][0].isupper() and (k not in reading.sentence_set or word not in lex.speech.lemmas)
        if not word.isalpha() or capital or reading.level[k] != reading.level[source[0]]:
            return False
        if word in sets["nominatives"] or word in lex.speech.pronouns or word in sets["single"] or word in sets["there"]:
            return False
        if word in sets["obliques"] or word.endswith(lex.infinitive_endings) or _comparative(reading, source, cue):
            return True
        if word.endswith(lex.nominative_adjectives):
            continue
        lemma = lex.speech.lemmas.get(word, word)
        known = lemma != word and (word.endswith(lex.person_obliques) or word == f"{lemma}а")
        return known or (len(word) >= _SHORTEST_DATIVE and word.endswith(lex.never_nominative))
    return False


def _comparative(reading: Reading, source: Range, cue: Range) -> bool:
    """Whether one word alone behind a verb compares ("говорит яснее: …")."""
    word = reading.low[source[0]]
    compares = word in reading.lex.sets["obliques"] or word.endswith(reading.lex.comparative_endings)
    return source[0] >= cue[1] and source[1] - source[0] == 1 and compares


def disagrees(reading: Reading, draft: Draft) -> bool:
    """Whether a verb shows another gender, number or person than its noun has ("заметил странность", "советую")."""
    if draft.cue is None or draft.source is None or draft.kind != "verb":
        return False
    verb, lex = reading.low[draft.cue[1] - 1], reading.lex
    first = reading.low[draft.source[0]]
    if lex.speech.pronouns.get(first) == "1":
        return False
    if verb.endswith(lex.first_person):
        return True
    shown = next((feature for ending, feature in lex.speech.subject_features.items() if verb.endswith(ending)), "")
    noun = next((k for k in range(*draft.source) if not reading.low[k].endswith(lex.nominative_adjectives)), draft.source[0])
    word = reading.low[noun]
    plain = reading.written[noun][0].islower() and word not in lex.speech.pronouns
    several = not lex.sets["coordinators"].isdisjoint(reading.low[max(draft.source[0] - 1, 0) : draft.source[1]])
    opens = noun in reading.sentence_set and not reading.is_person(noun)
    genitive = (plain or opens) and word.endswith(lex.speech.genitive_plurals) and word not in lex.sets["nominatives"]
    if shown == "p" and not several and (genitive or (reading.is_person(noun) and draft.source[1] - draft.source[0] == 1)):
        # "Детей богачей называют", "Слоуна обвиняют".
        return True
    if not plain:
        return False
    one = word in lex.sets["nominatives"] or (noun > draft.source[0] and reading.low[noun - 1].endswith(lex.masculine_adjectives))
    one = one and word.endswith(lex.masculine_nouns) and "," not in reading.low[slice(*draft.source)]
    if word.endswith(lex.neuter_nouns) and shown in ("m", "f", "p"):
        # "Объяснили отравление".
        return "," not in reading.low[slice(*draft.source)]
    # "И мэр, и губернатор": the second of two.
    return (shown == "p" and one and not several) or (shown == "m" and word.endswith(lex.feminine_nouns))


def lasting_begins(reading: Reading, source: Range) -> int:
    """Where it is told when, how long or how often a subject says something ("Власти первые дни отрицали"); else its end."""
    low, sets = reading.low, reading.lex.sets
    comma = next((k for k in range(*source) if low[k] == ","), source[1])
    level = reading.level
    # "Газета «Сегодня Дорна»" has the time in its name.
    outside = (k for k in range(source[0] + 1, comma) if level[k] == level[source[0]] and low[k] in sets["prepositions"])
    told = (k for k in outside if time_at(reading, k, source[1]))
    source = (source[0], next(told, source[1]))
    if low[source[1] - 1] not in sets["durations"]:
        return source[1]
    k = source[1] - 1
    while k > source[0] + 1 and (low[k - 1] in sets["lasting"] or low[k - 1].endswith(reading.lex.qualifying)):
        k -= 1
    return k if k > source[0] else source[1]


def cited(reading: Reading, source: Range) -> bool:
    """Whether what somebody refers to speaks: by a name, a noun for people, or its case ("на врача", not "на тайну")."""
    lex = reading.lex
    if can_speak(reading, source) or any(reading.written[k][0].isupper() for k in range(*source)):
        return True
    return any(reading.low[k].endswith(lex.living_endings) for k in range(*source))


def called_so(reading: Reading, k: int, hi: int) -> int:
    """The word after what something before a verb is called, as its case shows ("скважины признали опасными"), or 0."""
    low, sets, end = reading.low, reading.lex.sets, past_predicate(reading, k, hi)
    if end == k:
        return 0
    # "Признали опасными скважины": the object stands behind it.
    ends = end == hi or not low[end].isalnum() or low[end] in sets["prepositions"] or low[end] in sets["inner"]
    return end if ends or end - k > 1 or reading.is_adverb(end) else 0


def past_predicate(reading: Reading, k: int, hi: int) -> int:
    """The word after an adjective, and its noun, in the case of what something is called; ``k`` where none stands there."""
    low, lex = reading.low, reading.lex
    if not lex.speech.declines or k >= hi or len(low[k]) < _SHORTEST_DATIVE or not low[k].endswith(lex.called_endings):
        return k
    while k < hi and low[k].isalpha() and low[k].endswith(lex.predicate_endings):
        k += 1
    return k


def governed(reading: Reading, k: int, end: int) -> bool:
    """Whether a preposition belongs to an adjective before the noun of who speaks ("знакомый *с* делом чиновник")."""
    low, lex = reading.low, reading.lex
    nouns = (j for j in range(k + 1, end) if low[j] in lex.heads and low[j] in lex.sets["nominatives"])
    return low[k - 1].endswith(lex.nominative_adjectives) and next(nouns, None) is not None
