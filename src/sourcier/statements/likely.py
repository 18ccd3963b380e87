"""Sources that no rule found, taken where what stands around a noun phrase looks like what stands around sources.

Of a sentence that has nobody who tells it, every noun phrase that means somebody, a body, a medium or a paper is a candidate. A
weighted sum of how it looks says how likely it is a source; what all of them say together, whether the sentence has one.
"""

from __future__ import annotations

from functools import lru_cache
from math import exp, log
from pathlib import Path

from sourcier.statements.candidates import Candidate, candidates, phrase
from sourcier.statements.lexicon import Lexicon
from sourcier.statements.likely_looks import SLOT, Setting, of_word, placed, setting_of, whole
from sourcier.statements.reading import Draft, Range, Reading
from sourcier.words import Asked

WEIGHTS = Path(__file__).parents[1] / "data" / "likely.tsv"
# The least logarithm of the odds that a sentence has a source, for which its likeliest candidate is taken.
LEAST = 1.25
# The least one for which a sentence that tells nothing known is a statement.
ALONE = 3.0
# A medium beside somebody nearly as likely has it from them.
_NEARLY = 1.5
_MEDIA = frozenset({"outlet", "agency"})
_QUESTIONS = frozenset("?؟")
# What a candidate is beside its words adds less to the weight of its words; learning the weights anew moves this.
MOST_BESIDE = 2.5
# Of a candidate whose words weigh less, nothing else is looked at.
_HOPELESS = -3.0
# Longer sentences are lists and tables; each candidate is held against all words of its own.
_LONGEST = 200


def likeliest(reading: Reading, sentence: Range, *, alone: bool = False) -> Draft | None:
    """Who most likely tells what a sentence tells, as an attribution of its whole; None where nobody looks like it.

    Args:
        reading: The article.
        sentence: The words of the sentence.
        alone: Whether nothing but these looks says that the sentence tells anything, which asks for more.
    """
    found = [] if _keeps_silent(reading, sentence) else _best(reading, sentence, ALONE if alone else LEAST)
    if not found:
        return None
    media = [one for one in found if _is_medium(one)]
    others = [one for one in found if not _is_medium(one)]
    source = phrase(reading, (others or media)[0], sentence)
    if source is None:
        return None
    told = phrase(reading, media[0], sentence) if others and media else None
    return Draft(reading.span(*sentence), source, source, "likely", "", "indirect", downstream=told)


def _keeps_silent(reading: Reading, sentence: Range) -> bool:
    """Whether a sentence asks, or somebody has not answered, or would not ("asked by the agency, the firm did not reply")."""
    sets, low = reading.lex.sets, reading.low[slice(*sentence)]
    if low[-1] in _QUESTIONS or low[0] in sets["questioned"]:
        return True
    unanswered = not (sets["negations"].isdisjoint(low) and sets["declining"].isdisjoint(low))
    return unanswered and not sets["answering"].isdisjoint(low)


def _best(reading: Reading, sentence: Range, least: float) -> list[Candidate]:
    """The likeliest candidate and those that are nearly as likely, the likeliest first; none where a source is not likely."""
    if sentence[1] - sentence[0] > _LONGEST:
        return []
    found = candidates(reading, sentence)
    if not found:
        return []
    said = [by_words(reading, one, sentence) for one in found]
    if max(said) + MOST_BESIDE + log(len(found)) < least:
        return []
    setting = setting_of(reading, sentence)
    weights = [with_rest(reading, one, setting, weight) for one, weight in zip(found, said, strict=True)]
    weighed = sorted(zip(weights, found, strict=True), key=lambda pair: -pair[0])
    if log(sum(exp(weight) for weight, _ in weighed)) < least:
        return []
    return [one for weight, one in weighed if weight >= weighed[0][0] - _NEARLY]


def _is_medium(candidate: Candidate) -> bool:
    return any(kind.removeprefix("name ") in _MEDIA for kind in candidate.kinds)


def by_words(reading: Reading, candidate: Candidate, sentence: Range) -> float:
    """How much the words of its sentence speak for a candidate's being a source, as the logarithm of odds."""
    low, total = reading.low, read_weights()[""][""]
    for slot, start, end in placed(reading, candidate, sentence):
        weight_of = _of_words(reading.lex, reading.article.language, slot).__getitem__
        total = sum(map(weight_of, low[start:end]), total)
    return total


def with_rest(reading: Reading, candidate: Candidate, setting: Setting, weight: float) -> float:
    """The same with its looks beside its words, unless these speak so much against it that nothing else could outweigh them."""
    if weight < _HOPELESS:
        return weight
    plain = read_weights()[""]
    return weight + sum([plain.get(look, 0.0) for look in whole(reading, candidate, setting)])


@lru_cache(maxsize=1)
def read_weights() -> dict[str, dict[str, float]]:
    """Place and look to weight; the empty place has what is looked at as a whole, and its empty look what every candidate has."""
    weights: dict[str, dict[str, float]] = {"": {}}
    for line in WEIGHTS.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            look, _, weight = line.partition("\t")
            slot, _, name = look.partition(SLOT)
            weights.setdefault(slot, {})[name] = float(weight)
    return weights


@lru_cache(maxsize=512)
def _of_words(lex: Lexicon, language: str | None, slot: str) -> Asked[float]:
    """What each word of a language weighs at a place."""
    weights = read_weights()
    of_slot = weights.get(slot, weights[""])
    return Asked(lambda word: sum([of_slot.get(look, 0.0) for look in of_word(lex, language, word)]))
