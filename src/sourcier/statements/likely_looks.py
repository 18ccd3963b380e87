"""How a candidate for a source looks: the words before, in and behind it, where it stands, and what the sentences around tell.

A word counts by the lists of its language that have it, which are the same in all languages, and by how it begins.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from sourcier.records import Quantity, Time
from sourcier.statements.candidates import Candidate, opens
from sourcier.statements.lexicon import Lexicon
from sourcier.statements.reading import Range, Reading
from sourcier.statements.told import within

# So many letters of a word say which it is, whatever its ending.
_STEM = 5
# So many words before and behind a candidate count by their place, and so many may stand between it and a verb.
_NEAR, _REACH = 3, 8
# Sentences, shares of a sentence, and lengths of one (in steps of so many words) that are told apart.
_SENTENCES, _FIFTHS, _EIGHTS, _LENGTHS = 5, 5, 8, 4
# Between where a word stands and how it looks.
SLOT = "|"


def looks(reading: Reading, candidate: Candidate) -> list[str]:
    """All that counts of a candidate; a look that several words have counts once for each."""
    sentence = reading.sentence_of(candidate.words[0])
    assert sentence is not None
    found = [f"{SLOT}{look}" for look in whole(reading, candidate, setting_of(reading, sentence))]
    for slot, start, end in placed(reading, candidate, sentence):
        for word in reading.low[start:end]:
            found += [f"{slot}{SLOT}{look}" for look in of_word(reading.lex, reading.article.language, word)]
    return found


class Setting(NamedTuple):
    """A sentence as each of its candidates has it: its words, how it looks itself, and how it begins and ends around it."""

    words: Range
    own: tuple[str, ...]
    around: tuple[str, ...]


def setting_of(reading: Reading, sentence: Range) -> Setting:
    """How a sentence looks, whoever is a candidate in it."""
    number = bisect_right(reading.sentence_starts, sentence[0])
    return Setting(sentence, tuple(_of_sentence(reading, sentence, number)), tuple(_around(reading, number - 1)))


def _of_sentence(reading: Reading, sentence: Range, number: int) -> Iterator[str]:
    """Its length, its number among all (from 1), and what it counts and dates."""
    lo, hi = sentence
    yield f"length {min(_LENGTHS, (hi - lo) // _EIGHTS)}"
    yield f"sentence {min(_SENTENCES, number)}"
    if number == len(reading.sentences):
        yield "last sentence"
    if lo in reading.paragraph_set:
        yield "opens paragraph"
    for mention in {type(one) for one in within(reading, reading.span(lo, hi))} & {Quantity, Time}:
        yield f"beside {mention.__name__}"


@lru_cache(maxsize=16)
def _lists(lex: Lexicon) -> dict[str, list[str]]:
    """Each listed word with the lists that have it."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for name, listed in lex.sets.items():
        for word in listed:
            found[word].append(name)
    return dict(found)


def of_word(lex: Lexicon, language: str | None, word: str) -> list[str]:
    """How a word looks: the lists that have it, what else is known of it, and how it begins."""
    found = [*_lists(lex).get(word, ())]
    if word in lex.forms:
        found.append("a verb of saying")
    if word in lex.heads:
        found.append(f"a noun for {lex.heads[word][0]}")
    if not word[0].isalnum():
        found.append(f"mark {word}")
    if word.isdigit():
        found.append("a number")
    return [*found, f"{language}:{word[:_STEM]}"]


def placed(reading: Reading, candidate: Candidate, sentence: Range) -> Iterator[tuple[str, int, int]]:
    """Where the words of a candidate's sentence stand to it: each place, and from which word to which (not included) it is."""
    (lo, hi), (first, end) = sentence, candidate.words
    before_it = opens(reading, candidate, lo)
    kind = candidate.kinds[-1]
    for place in range(_NEAR):
        before, behind = before_it - place, end + place
        if before >= lo:
            yield f"-{place + 1}", before, before + 1
        if behind < hi:
            yield f"+{place + 1}", behind, behind + 1
    if before_it >= lo:
        yield f"-1 {kind}", before_it, before_it + 1
    if end < hi:
        yield f"+1 {kind}", end, end + 1
    yield "its", before_it + 1, first
    yield "in", first, end
    yield "before", lo, before_it + 1
    yield "behind", end, hi


def whole(reading: Reading, candidate: Candidate, setting: Setting) -> Iterator[str]:
    """How a candidate looks beside its words: its kinds, its place, and what else the sentence has."""
    (first, end), (lo, hi) = candidate.words, setting.words
    before_it = opens(reading, candidate, lo)
    yield f"language {reading.article.language}"
    yield from {f"kind {kind}" for kind in candidate.kinds}
    yield f"first {candidate.kinds[0]}"
    yield f"last {candidate.kinds[-1]}"
    if before_it < lo:
        yield "opens"
    elif before_it in reading.verbs or reading.is_verb(before_it):
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
    yield from setting.own
    yield from _beside(reading, candidate, before_it, (lo, hi))
    yield from setting.around


def _beside(reading: Reading, candidate: Candidate, before_it: int, sentence: Range) -> Iterator[str]:
    """The words beside a candidate two by two, its last word, and the verbs next to it."""
    (lo, hi), end, code = sentence, candidate.words[1], reading.article.language

    def stem(k: int) -> str:
        return reading.low[k][:_STEM] if lo <= k < hi else ""

    yield f"before two {code}:{stem(before_it - 1)} {stem(before_it)}"
    yield f"behind two {code}:{stem(end)} {stem(end + 1)}"
    yield f"between {code}:{stem(before_it)} {stem(end)}"
    yield f"noun {code}:{stem(end - 1)}"
    yield f"verb behind {code}:{_verb(reading, range(end, min(hi, end + _REACH)))}"
    yield f"verb before {code}:{_verb(reading, range(before_it, max(lo - 1, before_it - _REACH), -1))}"


def _verb(reading: Reading, places: Iterable[int]) -> str:
    low, forms = reading.low, reading.lex.forms
    for k in places:
        if low[k] in forms or reading.is_verb(k):
            return low[k][:_STEM]
    return ""


def _around(reading: Reading, number: int) -> Iterator[str]:
    """Whether the sentences before and behind tell events, how the one ends and the other begins."""
    if number:
        lo, hi = reading.sentences[number - 1]
        yield f"event in the sentence before {reading.tells_event(reading.span(lo, hi))}"
        yield f"behind a sentence that ends on {reading.low[hi - 1] if not reading.low[hi - 1][0].isalnum() else ''}"
    if number + 1 < len(reading.sentences):
        lo, hi = reading.sentences[number + 1]
        yield f"event in the sentence behind {reading.tells_event(reading.span(lo, hi))}"
        for k in range(lo, min(hi, lo + _NEAR)):
            yield f"behind begins {reading.article.language}:{reading.low[k][:_STEM]}"
