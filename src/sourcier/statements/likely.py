"""Sources that no rule found, taken where what stands around a noun phrase looks like what stands around sources.

Of a sentence that tells an event and has nobody who tells it, every noun phrase that means somebody, a body, a medium or a paper
is a candidate. How it looks is told by the words before, in and behind it: by the lists that have them and by how they begin.
A weighted sum of that decides.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

import msgspec

from sourcier.records import Name, Quantity, Time
from sourcier.statements.fronted import trim
from sourcier.statements.lexicon import Lexicon
from sourcier.statements.reading import Draft, Range, Reading
from sourcier.statements.told import within

WEIGHTS = Path(__file__).parents[1] / "data" / "likely.tsv"
# The least weighted sum that is taken: three of four such candidates were right in hands that the weights had not seen.
LEAST = 2.5
# So many letters of a word say which it is, whatever its ending.
_STEM = 5
# So many words before and behind a candidate count by their place.
_NEAR = 3
# No more words stand between two nouns of one candidate ("the director of the hospital").
_GAP = 3
_MEDIA = frozenset({"outlet", "agency"})
_OPENING = '«“„"'
_BREAKS = frozenset(",;:—–-()؛،.!?؟")
# Between where a word stands and how it looks.
_SLOT = "|"
# Sentences, shares of a sentence, and lengths of one (in steps of so many words) that are told apart.
_SENTENCES, _FIFTHS, _EIGHTS, _LENGTHS = 5, 5, 8, 4


class Candidate(msgspec.Struct, frozen=True):
    """A run of nouns and names that may mean a source, as a range of words, and of what kinds these are."""

    words: Range
    kinds: tuple[str, ...]


def likeliest(reading: Reading, sentence: Range) -> Draft | None:
    """Who most likely tells what a sentence tells, as an attribution of its whole; None where nobody looks like it."""
    found = [] if _keeps_silent(reading, sentence) else _best(reading, sentence, LEAST)
    if not found:
        return None
    media = [one for one in found if _is_medium(one)]
    others = [one for one in found if not _is_medium(one)]
    source = _phrase(reading, (others or media)[0], sentence)
    if source is None:
        return None
    told = _phrase(reading, media[0], sentence) if others and media else None
    return Draft(reading.span(*sentence), source, source, "likely", "", "indirect", downstream=told)


def _keeps_silent(reading: Reading, sentence: Range) -> bool:
    """Whether somebody has not answered, or would not ("asked by the agency, the firm did not reply")."""
    sets, low = reading.lex.sets, reading.low[slice(*sentence)]
    unanswered = not (sets["negations"].isdisjoint(low) and sets["declining"].isdisjoint(low))
    return unanswered and not sets["answering"].isdisjoint(low)


def _best(reading: Reading, sentence: Range, least: float) -> list[Candidate]:
    """The candidates that look like a source, the likeliest first."""
    weighed = [(weigh(reading, one), one) for one in candidates(reading, sentence)]
    return [one for found, one in sorted(weighed, key=lambda pair: -pair[0]) if found >= least]


def candidates(reading: Reading, sentence: Range) -> list[Candidate]:
    """The runs of nouns and names of a sentence that mean somebody, a body, a medium or a paper."""
    found: list[Candidate] = []
    for first, end, kind in _nouns(reading, sentence):
        if found and _goes_on(reading, found[-1].words, first):
            found[-1] = Candidate((found[-1].words[0], end), (*found[-1].kinds, kind))
        else:
            found.append(Candidate((first, end), (kind,)))
    return found


def _nouns(reading: Reading, sentence: Range) -> Iterator[tuple[int, int, str]]:
    """Each noun for a source and each name that is no place: its words and its kind."""
    names = {reading.word_at(one.start): one for one in within(reading, reading.span(*sentence)) if isinstance(one, Name)}
    k, heads, low = sentence[0], reading.lex.heads, reading.low
    while k < sentence[1]:
        word, end, kind = low[k], k + 1, ""
        if (name := names.get(k)) is not None and name.type != "place":
            end, kind = max(end, min(reading.word_at(name.end), sentence[1])), f"name {name.type}"
        elif word in heads:
            kind = heads[word][0]
        elif word.endswith("s") and word[:-1] in heads:
            kind = heads[word[:-1]][0]
        elif end + 1 < sentence[1] and low[end] == "-" and (compound := f"{word}-{low[end + 1]}") in heads:
            kind = heads[compound][0]
        if kind and word[0].isalnum() and word not in reading.lex.speech.pronouns:
            yield k, end, kind
        k = end


def _goes_on(reading: Reading, run: Range, first: int) -> bool:
    """Whether a noun belongs to the run before it: no verb, mark, conjunction or other speaker's words part them."""
    low, sets = reading.low, reading.lex.sets
    if first - run[1] > _GAP:
        return False
    between = [k for k in range(run[1], first) if low[k] not in _OPENING]
    if reading.level[run[0]] != reading.level[first] and between:
        return False
    if between and low[between[-1]] in sets["determiners"] and not any(low[k] in sets["noun_enders"] for k in between):
        # "The director met a nurse": a verb that no list has.
        return False
    parting = ("coordinators", "relatives", "complementisers")
    return not any(
        low[k] in _BREAKS or low[k] in reading.lex.forms or k in reading.verbs or any(low[k] in sets[name] for name in parting)
        for k in between
    )


def _is_medium(candidate: Candidate) -> bool:
    return any(kind.removeprefix("name ") in _MEDIA for kind in candidate.kinds)


def _phrase(reading: Reading, candidate: Candidate, sentence: Range) -> Range | None:
    """The whole noun phrase of a candidate, its determiners and adjectives included."""
    return trim(reading, (_opens(reading, candidate, sentence[0]) + 1, candidate.words[1]))


def _opens(reading: Reading, candidate: Candidate, lo: int) -> int:
    """The word before a candidate, past its determiners, adjectives and opening quotation marks."""
    low, sets, k = reading.low, reading.lex.sets, candidate.words[0] - 1
    while k >= lo and low[k] not in sets["complementisers"]:
        if low[k] not in sets["determiners"] and low[k] not in sets["adjectives"] and low[k] not in _OPENING:
            break
        k -= 1
    return k


def weigh(reading: Reading, candidate: Candidate) -> float:
    """How much the looks of a candidate speak for its being a source, as the logarithm of odds."""
    weights, known = read_weights(), _known(reading.lex)
    plain = weights[""]
    total = plain[""] + sum(plain.get(look, 0.0) for look in _plain(reading, candidate))
    for slot, word in _words(reading, candidate):
        found = known.get((slot, word))
        if found is None:
            of_slot = weights.get(slot, plain)
            found = known[slot, word] = sum(of_slot.get(look, 0.0) for look in _of_word(reading, word))
        total += found
    return total


def looks(reading: Reading, candidate: Candidate) -> list[str]:
    """All that counts of a candidate; a look that several words have counts once for each."""
    found = [f"{_SLOT}{look}" for look in _plain(reading, candidate)]
    for slot, word in _words(reading, candidate):
        found += [f"{slot}{_SLOT}{look}" for look in _of_word(reading, word)]
    return found


@lru_cache(maxsize=1)
def read_weights() -> dict[str, dict[str, float]]:
    """Place and look to weight; the empty place has what is looked at as a whole, and its empty look what every candidate has."""
    weights: dict[str, dict[str, float]] = {"": {}}
    for line in WEIGHTS.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            look, _, weight = line.partition("\t")
            slot, _, name = look.partition(_SLOT)
            weights.setdefault(slot, {})[name] = float(weight)
    return weights


@lru_cache(maxsize=16)
def _known(lex: Lexicon) -> dict[tuple[str, str], float]:
    """What words weigh by their place, as far as they have been met in a language."""
    return {}


@lru_cache(maxsize=16)
def _lists(lex: Lexicon) -> dict[str, list[str]]:
    """Each listed word with the lists that have it."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for name, listed in lex.sets.items():
        for word in listed:
            found[word].append(name)
    return dict(found)


def _of_word(reading: Reading, word: str) -> list[str]:
    """How a word looks: the lists that have it, what else is known of it, and how it begins."""
    lex = reading.lex
    found = [*_lists(lex).get(word, ())]
    if word in lex.forms:
        found.append("a verb of saying")
    if word in lex.heads:
        found.append(f"a noun for {lex.heads[word][0]}")
    if not word[0].isalnum():
        found.append(f"mark {word}")
    if word.isdigit():
        found.append("a number")
    return [*found, f"{reading.article.language}:{word[:_STEM]}"]


def _words(reading: Reading, candidate: Candidate) -> Iterator[tuple[str, str]]:
    """The words of a candidate's sentence with where they stand to it."""
    sentence = reading.sentence_of(candidate.words[0])
    assert sentence is not None
    (lo, hi), (first, end), low = sentence, candidate.words, reading.low
    opens = _opens(reading, candidate, lo)
    kind = candidate.kinds[-1]
    for place in range(_NEAR):
        before, behind = opens - place, end + place
        if before >= lo:
            yield f"-{place + 1}", low[before]
        if behind < hi:
            yield f"+{place + 1}", low[behind]
    if opens >= lo:
        yield f"-1 {kind}", low[opens]
    if end < hi:
        yield f"+1 {kind}", low[end]
    for k in range(opens + 1, first):
        yield "its", low[k]
    for k in range(first, end):
        yield "in", low[k]
    for k in range(lo, opens + 1):
        yield "before", low[k]
    for k in range(end, hi):
        yield "behind", low[k]


def _plain(reading: Reading, candidate: Candidate) -> Iterator[str]:
    """How a candidate looks beside its words: its kinds, its place, and what else the sentence has."""
    first, end = candidate.words
    sentence = reading.sentence_of(first)
    assert sentence is not None
    lo, hi = sentence
    opens = _opens(reading, candidate, lo)
    yield f"language {reading.article.language}"
    yield from {f"kind {kind}" for kind in candidate.kinds}
    yield f"first {candidate.kinds[0]}"
    yield f"last {candidate.kinds[-1]}"
    if opens < lo:
        yield "opens"
    elif opens in reading.verbs or reading.is_verb(opens):
        yield "behind a verb"
    if hi - end <= 1:
        yield "closes"
    elif end in reading.verbs:
        yield "before a verb of an event"
    elif reading.is_verb(end):
        yield "before a verb"
    told_before = lo < first and reading.tells_event((reading.starts[lo], reading.starts[first]))
    told_behind = end < hi and reading.tells_event((reading.starts[end], reading.ends[hi - 1]))
    yield f"event before {told_before} behind {told_behind}"
    if reading.level[first] >= 0:
        yield "quoted"
    yield f"place {_FIFTHS * (first - lo) // (hi - lo)}"
    yield f"length {min(_LENGTHS, (hi - lo) // _EIGHTS)}"
    number = bisect_right(reading.sentence_starts, first)
    yield f"sentence {min(_SENTENCES, number)}"
    if number == len(reading.sentences):
        yield "last sentence"
    if lo in reading.paragraph_set:
        yield "opens paragraph"
    for mention in {type(one) for one in within(reading, reading.span(lo, hi))} & {Quantity, Time}:
        yield f"beside {mention.__name__}"
