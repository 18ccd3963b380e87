"""Verbs that no list holds, supposed to be verbs of saying where their frame looks like one.

Where the rules found nothing in a sentence, its conjunctions ("… that"), quotations, colons and last commas say where a verb of
saying could stand. The rules read such a verb as if a list held it; how the frame looks (who its subject is, what its clause
is like, where both stand) is told in words of no language, and a weighted sum of that decides.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from functools import lru_cache
from pathlib import Path

import msgspec

from sourcier.statements.attribution import read_cue
from sourcier.statements.cues import verb_cue
from sourcier.statements.forms import FINITE, GERUND, PARTICIPLE, Entry
from sourcier.statements.lexicon import VERB, Lexicon
from sourcier.statements.looks import looks
from sourcier.statements.naming import can_speak
from sourcier.statements.reading import APOSTROPHES, Draft, Range, Reading
from sourcier.statements.verb_first.cues import verb_first_cue
from sourcier.words import among

WEIGHTS = Path(__file__).parents[1] / "data" / "supposed.tsv"
# How far a verb stands from the sign beside it, in words.
_NEAR = 7
# A shorter quotation is a title or a name.
_SHORTEST_QUOTE = 2
# A tag at the end of a sentence has no more words, and its verb is among so many of them.
_LONGEST_TAG, _TAGGED = 12, 5
_SHORTEST_VERB = 3
# So many words in quotation marks are a sentence, whatever stands behind them.
_WHOLE_SENTENCE = 8
_TAG_MARKS = frozenset(",?!…")
_FRAMES = "cqy"
# Marks inside words ("vice-president", "weight/power").
_JOINTS = frozenset("-/")
# Features of pronouns that mean somebody.
_SOMEBODY = frozenset("mfp")
# The least weighted sum that is taken: seven of ten such candidates were right in the data that the weights are from.
LEAST = 0.85


def supposed(reading: Reading, drafts: list[Draft]) -> list[Draft]:
    """What verbs that no list holds say in sentences in which ``drafts`` has nothing: of each, what looks most like it."""
    best: dict[int, tuple[float, Draft]] = {}
    for candidate in candidates(reading, drafts):
        number = bisect_right(reading.sentence_starts, candidate.at) - 1
        found = weigh(candidate.looks)
        if found >= LEAST and found > best.get(number, (found - 1, None))[0]:
            best[number] = found, candidate.draft
    return [msgspec.structs.replace(draft, supposed=True) for _, draft in best.values()]


def weigh(looks: Iterable[str]) -> float:
    """How much the looks of a candidate speak for it, as the logarithm of odds."""
    weights = read_weights()
    return sum(weights.get(look, 0.0) for look in looks) + weights[""]


@lru_cache(maxsize=1)
def read_weights() -> dict[str, float]:
    """Look to weight; the empty one is what every candidate has."""
    lines = (line.split("\t") for line in WEIGHTS.read_text(encoding="utf-8").splitlines() if not line.startswith("#"))
    return {look: float(weight) for look, weight in lines}


class Candidate(msgspec.Struct, frozen=True):
    """What is said if word ``at`` says something, the sign that it stands beside ("that", "quote", "comma"), and how it looks."""

    draft: Draft
    at: int
    sign: str
    looks: tuple[str, ...]


def candidates(reading: Reading, drafts: list[Draft]) -> Iterator[Candidate]:
    """Each verb that may say something in a sentence in which nothing was found."""
    busy = _busy(reading, drafts)
    seen: set[int] = set()
    for sign, near, sentence in _signs(reading, busy):
        for at in near:
            if at in seen or not _may_say(reading, at, sentence[0]) or (sign == "comma" and not _subject_follows(reading, at)):
                continue
            seen.add(at)
            draft = _as_if_listed(reading, at)
            if draft is not None and _by_somebody(reading, draft) and _beside(reading, draft, sign, sentence[1]):
                yield Candidate(draft, at, sign, tuple(looks(reading, draft, at, sign, sentence, busy)))


def _busy(reading: Reading, drafts: list[Draft]) -> set[int]:
    """The numbers of the sentences in which somebody is known to say something."""
    busy: set[int] = set()
    starts = reading.sentence_starts
    for draft in drafts:
        first, last = reading.word_at(draft.content[0]), reading.word_at(draft.content[1])
        busy.update(range(bisect_right(starts, first) - 1, bisect_left(starts, last)))
        if draft.cue:
            busy.add(bisect_right(starts, draft.cue[0]) - 1)
    return busy


def _signs(reading: Reading, busy: set[int]) -> Iterator[tuple[str, range, Range]]:
    """The signs of free sentences: which it is, the words near it where a verb may stand, and the sentence."""
    low, level, sets = reading.low, reading.level, reading.lex.sets
    for k in among(low, sets["sure_complementisers"]):
        if not sets["sure_complementisers"].isdisjoint(low[k + 1 : k + 2]) or (k and low[k - 1] in sets["as_words"]):
            # "Как будто": as if.
            continue
        if low[k] in sets["as_words"] and reading.lex.speech.declines and _compares(reading, k):
            continue
        if (sentence := _free(reading, k, busy)) is not None:
            near = range(k - 1, max(sentence[0] - 1, k - 1 - _NEAR), -1)
            if low[k] in sets["relatives"]:
                # Where it may be a relative pronoun the verb stands right before it.
                near = range(k - 1, next((j for j in near if not reading.is_adverb(j)), k) - 1, -1)
            yield "that", near, sentence
    for quote in reading.quotes:
        first, last = reading.word_at(quote.start), reading.word_at(quote.end)
        if quote.depth == 0 and last - first >= _SHORTEST_QUOTE and (sentence := _free(reading, first, busy)) is not None:
            yield "quote", range(last, min(sentence[1], last + _NEAR)), sentence
            if first and low[first - 1] == ":":
                yield "quote", range(first - 2, max(sentence[0] - 1, first - 2 - _NEAR), -1), sentence
    if not _shows_verbs(reading.lex):
        return
    for number, (lo, hi) in enumerate(reading.sentences):
        if number not in busy and "," in (tail := low[max(lo, hi - _LONGEST_TAG) : hi]):
            comma = hi - 1 - tail[::-1].index(",")
            if level[comma] < 0:
                yield "comma", range(comma + 1, min(hi, comma + 1 + _TAGGED)), (lo, hi)


def _compares(reading: Reading, k: int) -> bool:
    """``Дачники бродят, *как* полярники``, ``закончилась, *как и* первая``: no clause stands behind "as"."""
    low = reading.low
    end = next((j for j in range(k + 1, reading.size) if low[j] in ".,;:!?"), reading.size)
    return low[k + 1] in reading.lex.sets["coordinators"] or not reading.has_verb(k + 1, end)


def _free(reading: Reading, at: int, busy: set[int]) -> Range | None:
    """The sentence that a word stands in, if nobody is known to say anything in it."""
    number = bisect_right(reading.sentence_starts, at) - 1
    return reading.sentences[number] if number >= 0 and number not in busy and at < reading.sentences[number][1] else None


def _may_say(reading: Reading, at: int, lo: int) -> bool:
    """Whether a word may be a verb: a plain word of no closed class, and no name."""
    word = reading.low[at]
    if len(word) < _SHORTEST_VERB or not word.isalpha() or word in _closed(reading.lex) or reading.is_adverb(at):
        return False
    if reading.low[at - 1] in _JOINTS or (at + 1 < reading.size and reading.low[at + 1] in _JOINTS and not _inverts(reading, at)):
        return False
    return not (reading.written[at][0].isupper() and (at > lo or not reading.kinds[at] & VERB))


def _subject_follows(reading: Reading, at: int) -> bool:
    """Whether a noun phrase can begin behind a verb, as far as its first word tells."""
    if at + 1 >= reading.size or reading.lex.speech.declines:
        return True
    sets, word = reading.lex.sets, reading.low[at + 1]
    begins = word in sets["determiners"] or word in sets["elided"] or word in reading.lex.heads or word == "-"
    return (
        begins or word in sets["times"] or word in sets["adverbial"] or reading.written[at + 1][0].isupper() or not reading.cased
    )


def _inverts(reading: Reading, at: int) -> bool:
    """Whether a pronoun is joined to a verb ("balaie-t-elle")."""
    sets, near = reading.lex.sets, reading.low[at + 2 : at + 5]
    return bool(near) and (
        near[0] in reading.lex.speech.pronouns or (near[0] in sets["euphonic"] and near[-1] in reading.lex.speech.pronouns)
    )


@lru_cache(maxsize=16)
def _closed(lex: Lexicon) -> frozenset[str]:
    """The words that are no verbs of saying whatever stands beside them."""
    names = (
        "auxiliaries inner complementisers askers titles definite determiners possessives relatives coordinators boundaries "
        "prepositions of_words times negations clitics reflexives audiences nominal"
    )
    return frozenset().union(*(lex.sets[name] for name in names.split()), lex.speech.pronouns, lex.heads)


@lru_cache(maxsize=16)
def _endings(lex: Lexicon) -> tuple[tuple[int, tuple[str, ...]], ...]:
    """The endings that show which form a verb is, by its bit; none where a bare form may be finite."""
    found: dict[int, set[str]] = {FINITE: set(), PARTICIPLE: set(), GERUND: set()}
    for _, finite, participles, gerunds in lex.speech.paradigms:
        for bit, listed in ((FINITE, finite), (PARTICIPLE, participles), (GERUND, gerunds)):
            found[bit].update(listed.split())
    return tuple((bit, ("",) if "-" in endings and bit == FINITE else tuple(endings)) for bit, endings in found.items())


def _shows_verbs(lex: Lexicon) -> bool:
    """Whether finite verbs are known by an ending."""
    return not any("" in endings for _, endings in _endings(lex))


def _entry(reading: Reading, at: int) -> Entry | None:
    """A word as if it were a listed verb of saying."""
    lex, word = reading.lex, reading.low[at]
    if known := lex.forms.get(word):
        return Entry(known.lemma, _FRAMES, known.bits)
    if lex.speech.verb_first or not lex.speech.paradigms:
        return Entry(word, _FRAMES, FINITE)
    bits = 0
    for bit, endings in _endings(lex):
        if word.endswith(endings):
            bits = bit if bit == GERUND else bits | bit
    return Entry(word, _FRAMES, bits) if bits & (FINITE | PARTICIPLE) else None


def _as_if_listed(reading: Reading, at: int) -> Draft | None:
    """What the rules read if word ``at`` is a verb of saying."""
    bounds, entry = reading.bounds(at), _entry(reading, at)
    if bounds is None or entry is None:
        return None
    cue = (verb_first_cue if reading.lex.speech.verb_first else verb_cue)(reading, at, entry)
    return read_cue(reading, cue, []) if cue and cue.kind == "verb" and not cue.passive else None


def _by_somebody(reading: Reading, draft: Draft) -> bool:
    """Whether a subject is somebody known to speak, or a pronoun for one."""
    if draft.source is None or reading.low[draft.source[0]].isdigit():
        # "…, ранены 12 пассажиров": whom it happened to.
        return False
    if draft.source[1] - draft.source[0] == 1 and (feature := reading.lex.speech.pronouns.get(reading.low[draft.source[0]])):
        return feature in _SOMEBODY
    return can_speak(reading, draft.source)


def _beside(reading: Reading, draft: Draft, sign: str, hi: int) -> bool:
    """Whether verb, subject and what is said stand beside each other as they do around verbs of saying."""
    assert draft.cue is not None
    assert draft.source is not None
    first, last = reading.word_at(draft.content[0]), reading.word_at(draft.content[1])
    begin, end = min(draft.cue[0], draft.source[0]), max(draft.cue[1], draft.source[1])
    if not _whole_phrase(reading, draft.source, draft.cue):
        return False
    parted = not _only_inner(reading, min(draft.cue[1], draft.source[1]), max(draft.cue[0], draft.source[0]))
    if parted and not reading.lex.sets["complementisers"].isdisjoint(reading.lex.sets["relatives"]):
        return False
    if sign == "comma":
        return draft.source[0] >= draft.cue[0] and first < begin and not any(w.isalnum() for w in reading.low[end:hi])
    if sign == "quote":
        if draft.form != "direct" or last > begin:
            return draft.form == "direct" and ":" in reading.low[end:first] and _only_inner(reading, end, first)
        # "“Experts” turned out to be students": a mark parts what somebody says from its tag.
        parting = reading.text[draft.content[1] - 1 : reading.starts[begin]]
        return last - first >= _WHOLE_SENTENCE or not _TAG_MARKS.isdisjoint(parting)
    return last <= begin or _opens_clause(reading, draft, first, last)


def _opens_clause(reading: Reading, draft: Draft, first: int, last: int) -> bool:
    """Whether the word before a content opens it, or compares or points back ("more than Renault", "the man that she saw")."""
    assert draft.cue is not None
    assert draft.source is not None
    sets = reading.lex.sets
    opener = reading.low[first - 1] if reading.low[first - 1] not in APOSTROPHES else reading.low[first - 2]
    if opener not in sets["relatives"]:
        # "Came to open the factory": an infinitive tells what for.
        return not reading.low[first].endswith(reading.lex.infinitive_endings)
    if draft.source[1] < draft.cue[0] or not sets["negations"].isdisjoint(reading.low[draft.source[1] - 1 : first]):
        # "Stronger than …", "ne … que": what stands between subject and verb compares or negates.
        return False
    between = range(max(draft.cue[1], draft.source[1]), first)
    opened = all(reading.is_adverb(k) for k in between if reading.low[k] != opener and reading.low[k] not in APOSTROPHES)
    return opened and reading.has_verb(first, last)


def _whole_phrase(reading: Reading, source: Range, cue: Range) -> bool:
    """Whether a subject is a noun phrase of its own, that neither goes on into the supposed verb nor holds another one."""
    sets, low = reading.lex.sets, reading.low
    enders = sets["noun_openers"] | sets["articled"]
    if low[source[1] - 1] in enders or low[source[1] - 1] in APOSTROPHES or len(set(reading.level[slice(*source)])) > 1:
        return False
    if low[cue[0] - 1] in APOSTROPHES and low[cue[0] - 2] in sets["articles"]:
        return False
    if source[0] < cue[0]:
        return not reading.has_verb(*source)
    if low[source[0]] in sets["of_words"]:
        return False
    # Behind the verb a bare noun is its object, or says more of what the verb seems to be ("second country").
    articled = low[source[0]] in sets["phrase_openers"] or low[source[0]] in sets["elided"]
    bare = reading.lex.speech.declines or not reading.cased
    return articled or bare or low[source[0]] in reading.lex.speech.pronouns or reading.written[source[0]][0].isupper()


def _only_inner(reading: Reading, begin: int, end: int) -> bool:
    """Whether nothing stands between two words but marks, adverbs, times and the word that opens a clause."""
    sets = reading.lex.sets
    return all(
        not reading.low[k][0].isalnum()
        or (reading.low[k] in sets["inner"] and reading.low[k] not in sets["boundaries"])
        or reading.low[k] in sets["complementisers"]
        or reading.low[k] in sets["adverbial"]
        or reading.is_adverb(k)
        for k in range(begin, end)
    )
