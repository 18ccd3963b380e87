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
from sourcier.statements.forms import FINITE, GERUND, PARTICIPLE, Entry, Lexicon
from sourcier.statements.kinds import classify
from sourcier.statements.naming import can_speak, names_in
from sourcier.statements.reading import Draft, Range, Reading
from sourcier.statements.verb_first import verb_first_cue

WEIGHTS = Path(__file__).parents[1] / "data" / "supposed.tsv"
# How far a verb stands from the sign beside it, in words.
_NEAR = 7
# A shorter quotation is a title or a name.
_SHORTEST_QUOTE = 2
# A tag at the end of a sentence has no more words.
_LONGEST_TAG = 12
_SHORTEST_VERB = 3
_FRAMES = "cqy"
_APOSTROPHES = "'’"
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
    weights = _weights()
    return sum(weights.get(look, 0.0) for look in looks) + weights[""]


@lru_cache(maxsize=1)
def _weights() -> dict[str, float]:
    """Look to weight; the empty one is what every candidate has."""
    lines = (line.split("\t") for line in WEIGHTS.read_text(encoding="utf-8").splitlines() if not line.startswith("#"))
    return {look: float(weight) for look, weight in lines}


class Candidate(msgspec.Struct, frozen=True):
    """What is said if word ``at`` says something, beside which sign it stands (``t`` hat, ``q`` uotation, ``c`` olon, comma), and how that looks."""

    draft: Draft
    at: int
    sign: str
    looks: tuple[str, ...]


def candidates(reading: Reading, drafts: list[Draft]) -> Iterator[Candidate]:
    """Each verb that may say something in a sentence in which nothing was found."""
    busy = _busy(reading, drafts)
    seen: set[int] = set()
    for sign, near, lo, hi in _signs(reading, busy):
        for at in near:
            if at in seen or not _may_say(reading, at, lo):
                continue
            seen.add(at)
            draft = _as_if_listed(reading, at)
            if draft is not None and _by_somebody(reading, draft) and _beside(reading, draft, sign, hi):
                yield Candidate(draft, at, sign, tuple(_looks(reading, draft, at, sign, (lo, hi), busy)))


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


def _signs(reading: Reading, busy: set[int]) -> Iterator[tuple[str, Iterator[int] | range, int, int]]:
    """The signs of free sentences: which kind, the words near it where a verb may stand, and the bounds of the sentence."""
    low, level = reading.low, reading.level
    # A conjunction that is a determiner too ("that argument") opens a clause too seldom.
    openers = reading.lex.sets["complementisers"] - reading.lex.sets["determiners"]
    for k in [k for k, word in enumerate(low) if word in openers]:
        number = bisect_right(reading.sentence_starts, k) - 1
        if number in busy or number < 0 or k >= reading.sentences[number][1]:
            continue
        lo, hi = reading.sentences[number]
        yield "that", range(k - 1, max(lo - 1, k - 1 - _NEAR), -1), lo, hi
    for quote in reading.quotes:
        first, last = reading.word_at(quote.start), reading.word_at(quote.end)
        number = bisect_right(reading.sentence_starts, first) - 1
        if number < 0 or number in busy or last - first < _SHORTEST_QUOTE or quote.depth:
            continue
        lo, hi = reading.sentences[number]
        yield "quote", range(last, min(hi, last + _NEAR)), lo, hi
        yield "quote", range(first - 1, max(lo - 1, first - 1 - _NEAR), -1), lo, hi
    for number, (lo, hi) in enumerate(reading.sentences):
        if number in busy or not _shows_verbs(reading.lex):
            continue
        comma = next((k for k in range(hi - 1, lo, -1) if low[k] == "," and level[k] == level[lo]), lo)
        if comma > lo and hi - comma <= _LONGEST_TAG:
            yield "comma", range(comma + 1, hi), lo, hi


def _may_say(reading: Reading, at: int, lo: int) -> bool:
    """Whether a word may be a verb: a plain word of no closed class, and no name."""
    word = reading.low[at]
    if len(word) < _SHORTEST_VERB or not word.isalpha() or word in _closed(reading.lex) or reading.is_adverb(at):
        return False
    if reading.low[at - 1] in _JOINTS or (at + 1 < reading.size and reading.low[at + 1] in _JOINTS and not _inverts(reading, at)):
        return False
    return not (reading.written[at][0].isupper() and reading.cased and (at > lo or not reading.lex.may_be_verb(word)))


def _inverts(reading: Reading, at: int) -> bool:
    """Whether a pronoun is joined to a verb ("balaie-t-elle")."""
    sets, near = reading.lex.sets, reading.low[at + 2 : at + 5]
    return bool(near) and (near[0] in reading.lex.speech.pronouns or (near[0] in sets["euphonic"] and near[-1] in reading.lex.speech.pronouns))


@lru_cache(maxsize=16)
def _closed(lex: Lexicon) -> frozenset[str]:
    """The words that are no verbs of saying whatever stands beside them."""
    names = (
        "auxiliaries inner complementisers askers titles definite determiners possessives relatives coordinators boundaries prepositions "
        "of_words times negations clitics reflexives audiences nominal"
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
        return Entry(known.lemma, "".join(sorted({*known.frames, *_FRAMES})), known.bits)
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
    if draft.source is None:
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
    if _open_phrase(reading, draft.source) or (begin == draft.source[0] and reading.has_verb(*draft.source)):
        return False
    sets = reading.lex.sets
    parted = not _only_inner(reading, min(draft.cue[1], draft.source[1]), max(draft.cue[0], draft.source[0]))
    if parted and not sets["complementisers"].isdisjoint(sets["relatives"]):
        return False
    if sign == "comma":
        return draft.source[0] >= draft.cue[0] and first < begin and not any(w.isalnum() for w in reading.low[end:hi])
    if sign == "quote":
        return draft.form == "direct" and (last <= begin or (":" in reading.low[end:first] and _only_inner(reading, end, first)))
    return last <= begin or _opens_clause(reading, end, first, last)


def _opens_clause(reading: Reading, end: int, first: int, last: int) -> bool:
    """Whether the word before a content opens it, or compares or points back ("more than Renault", "the man that she saw")."""
    opener = reading.low[first - 1] if reading.low[first - 1] not in _APOSTROPHES else reading.low[first - 2]
    if opener not in reading.lex.sets["relatives"]:
        return True
    between = [k for k in range(end, first) if reading.low[k] != opener and reading.low[k] not in _APOSTROPHES]
    return all(reading.is_adverb(k) for k in between) and reading.has_verb(first, last)


def _open_phrase(reading: Reading, source: Range) -> bool:
    """Whether a noun phrase goes on into the word supposed to be a verb ("some towns", "the fight against fear")."""
    sets, last = reading.lex.sets, reading.low[source[1] - 1]
    return any(last in sets[name] for name in ("determiners", "possessives", "prepositions", "of_words", "coordinators")) or last in _APOSTROPHES


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


def _looks(reading: Reading, draft: Draft, at: int, sign: str, sentence: Range, busy: set[int]) -> Iterator[str]:
    """How a candidate looks, in words of no language; what only makes sense beside its sign stands with that too."""
    for look in (*_of_verb(reading, draft, at, sentence), *_of_source(reading, draft, sentence), *_of_content(reading, draft, sentence)):
        yield look
        yield f"{sign} {look}"
    yield from _of_place(reading, sentence, busy)
    yield sign


def _of_verb(reading: Reading, draft: Draft, at: int, sentence: Range) -> Iterator[str]:
    lex, low = reading.lex, reading.low
    assert draft.cue is not None
    word = low[at]
    yield f"verb {'listed' if word in lex.forms else 'form' if lex.may_be_verb(word) else 'word'}"
    yield f"verb group {min(draft.cue[1] - draft.cue[0], 4)}"
    yield f"verb length {min(len(word), 12) // 3}"
    if reading.tells_event(reading.span(at, at + 1)):
        yield "verb event"
    if any(low[k] in lex.sets["negations"] for k in range(max(sentence[0], draft.cue[0] - 2), min(draft.cue[1] + 2, sentence[1]))):
        yield "verb negated"
    yield f"verb before {_class(reading, draft.cue[0] - 1, sentence)}"
    yield f"verb after {_class(reading, draft.cue[1], sentence)}"
    yield f"verb after {_class(reading, draft.cue[1], sentence)} {_class(reading, draft.cue[1] + 1, sentence)}"


def _of_source(reading: Reading, draft: Draft, sentence: Range) -> Iterator[str]:
    assert draft.cue is not None
    source = draft.source
    if source is None:
        yield "source none"
        return
    first, size = reading.low[source[0]], source[1] - source[0]
    pronoun = reading.lex.speech.pronouns.get(first) if size == 1 else None
    kind = f"pronoun {pronoun}" if pronoun is not None else classify(reading, source, source)[0]
    speaks = "speaks" if can_speak(reading, source) else "may"
    side = "before" if source[0] < draft.cue[0] else "after"
    gap = draft.cue[0] - source[1] if side == "before" else source[0] - draft.cue[1]
    yield f"source {kind} {speaks}"
    yield f"source {speaks} {side}"
    yield f"source size {min(size, 9) // 2}"
    yield f"source gap {side} {min(max(gap, 0), 3)}"
    yield f"source opens {_class(reading, source[0], sentence)}"
    if any(reading.written[k][0].isupper() for k in range(*source)) and reading.cased:
        yield "source capital"
    yield from (f"source name {name.type}" for name in names_in(reading, source)[:2])
    if source[0] <= sentence[0] + 1:
        yield "source first"


def _of_content(reading: Reading, draft: Draft, sentence: Range) -> Iterator[str]:
    assert draft.cue is not None
    first, last = reading.word_at(draft.content[0]), reading.word_at(draft.content[1])
    size = last - first
    side = "before" if last <= draft.cue[0] else "around" if first < draft.cue[0] else "after"
    yield f"content {draft.form}"
    yield f"content {side}"
    yield f"content size {0 if size < 4 else 1 if size < 8 else 2 if size < 16 else 3}"
    yield f"content {'clause' if reading.has_verb(first, last) else 'phrase'}"
    yield f"content opens {_class(reading, first, sentence)}"
    if side == "after":
        yield f"content gap {min(first - draft.cue[1], 4)}"
    if last >= sentence[1] - 1:
        yield "content last"
    if first <= sentence[0] + 1:
        yield "content first"
    if reading.tells_event(draft.content):
        yield "content event"
    if reading.text[draft.content[1] - 1 : draft.content[1]] in ("!", "?", ",", ".", "…"):
        yield "content mark"
    if reading.text[draft.content[0] : draft.content[0] + 1].isupper():
        yield "content capital"


def _of_place(reading: Reading, sentence: Range, busy: set[int]) -> Iterator[str]:
    number = bisect_right(reading.sentence_starts, sentence[0]) - 1
    yield f"place {'p' if sentence[0] in reading.paragraph_set else ''}{'b' if number - 1 in busy else ''}{'a' if number + 1 in busy else ''}"
    yield f"place opens {_class(reading, sentence[0], sentence)}"
    if "?" in reading.low[sentence[0] : sentence[1]][-2:]:
        yield "place asks"


_CLASSES = (
    ("complementisers", "that"),
    ("coordinators", "and"),
    ("relatives", "which"),
    ("negations", "not"),
    ("auxiliaries", "aux"),
    ("possessives", "his"),
    ("definite", "the"),
    ("determiners", "a"),
    ("of_words", "of"),
    ("boundaries", "if"),
    ("prepositions", "in"),
    ("times", "now"),
    ("askers", "how"),
    ("infinitive_markers", "to"),
)


def _class(reading: Reading, at: int, sentence: Range) -> str:
    """What a word is, in words of no language."""
    if not sentence[0] <= at < sentence[1]:
        return "-"
    word, lex = reading.low[at], reading.lex
    if not word[0].isalpha():
        return "0" if word[0].isdigit() else "“" if reading.level[at] != reading.level[at - 1] else word
    known = _known_class(lex, word)
    if known:
        return known
    if reading.written[at][0].isupper():
        return "X"
    return "adv" if reading.is_adverb(at) else "v" if lex.may_be_verb(word) else "x"


@lru_cache(maxsize=16384)
def _known_class(lex: Lexicon, word: str) -> str:
    if word in lex.speech.pronouns:
        return "he"
    if name := next((short for name, short in _CLASSES if word in lex.sets[name]), ""):
        return name
    if word in lex.heads:
        return f"n {lex.heads[word][0].split('/')[0]}"
    return "cue" if word in lex.forms else ""
