"""What the endings of words tell around a verb: who is told, how it was said, and that nobody in particular says it."""

from __future__ import annotations

from sourcier.statements.heads import describes
from sourcier.statements.reading import Cue, Range, Reading

# A shorter word is more often another one ("там", "им").
_SHORTEST_DATIVE = 5


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
    return end if end > k and is_manner(reading, (k, end)) else k


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
    if describes(reading, k, len(reading.low)):
        return False
    known = reading.lex.speech.lemmas.get(word, word) != word
    return reading.written[k][0].islower() and (known or word.endswith(reading.lex.dative_singular))
