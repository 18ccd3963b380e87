"""Who may be a source in a sentence: its noun phrases that mean somebody, a body, a medium or a paper."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from sourcier.records import Name
from sourcier.statements.fronted import trim
from sourcier.statements.reading import Range, Reading, between
from sourcier.statements.told import within
from sourcier.statements.verb_first.phrases import noun_phrase

# No more words stand between two nouns of one candidate ("the director of the hospital").
_GAP = 3
# So many words stand between a determiner and its noun, and so many adjectives and complements behind it.
_MODIFIERS, _BEHIND = 3, 2
_OPENING = '«“„"'
_BREAKS = frozenset(",;:—–-()؛،.!?؟")
# What joins phrases and clauses, and is inside none.
_JOINING = (
    "prepositions",
    "of_words",
    "coordinators",
    "relatives",
    "complementisers",
    "determiners",
    "demonstratives",
    "accusatives",
    "negations",
    "boundaries",
)
# What stands before a noun phrase that has no determiner.
_OUTSIDE = ("prepositions", "of_words", "numerals", "determiners")


class Candidate(msgspec.Struct, frozen=True):
    """A run of nouns and names that may mean a source, as a range of words, and of what kinds these are."""

    words: Range
    kinds: tuple[str, ...]


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
    heads, low, done = reading.lex.heads, reading.low, sentence[0]
    for k in sorted({*names, *between(reading.nouns, *sentence)}):
        if k < done or k >= sentence[1]:
            # A noun inside a name.
            continue
        word, end = low[k], k + 1
        if (name := names.get(k)) is not None and name.type != "place":
            end, kind = max(end, min(reading.word_at(name.end), sentence[1])), f"name {name.type}"
        else:
            kind = reading.lex.noun_kinds[word]
        declines = reading.lex.speech.declines
        if (
            (declines or not kind)
            and end + 1 < sentence[1]
            and low[end] == "-"
            and (compound := f"{word}-{low[end + 1]}") in heads
        ):
            # "Пресс-служба" is one noun, and no agency.
            kind, end = heads[compound][0], end + 2 * declines
        said = kind and word[0].isalnum() and word not in reading.lex.speech.pronouns
        if said and not _of_compound(reading, end, sentence[1], kind):
            yield k, end, kind
        done = end


def _of_compound(reading: Reading, end: int, hi: int, kind: str) -> bool:
    """Whether a noun only says of which kind the noun behind it is ("a *research* vessel")."""
    if not reading.lex.speech.head_last or kind != "document" or end >= hi or not reading.written[end][0].islower():
        return False
    return reading.low[end] not in reading.lex.heads and _is_inside(reading, end, end - 1)


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


def phrase(reading: Reading, candidate: Candidate, sentence: Range) -> Range | None:
    """The whole noun phrase of a candidate, with its determiner, its adjectives and what it is of."""
    begin = opens(reading, candidate, sentence[0]) + 1
    if reading.lex.speech.head_last or reading.written[candidate.words[0]][0].isupper():
        begin = _modified(reading, begin, sentence[0])
    if begin < candidate.words[0] and reading.low[begin] in reading.lex.sets["of_words"]:
        # "L'aveu est *du* directeur".
        begin += 1
    end = _complemented(reading, candidate.words[1], sentence[1])
    if reading.lex.speech.verb_first:
        # "The union *of doctors*", "the *veterinary* board": no word says what a noun is of.
        end = max(end, noun_phrase(reading, begin, sentence[1], apposed=False))
    return trim(reading, (begin, end))


def opens(reading: Reading, candidate: Candidate, lo: int) -> int:
    """The word before a candidate, past its determiners, adjectives and opening quotation marks."""
    low, sets, k = reading.low, reading.lex.sets, candidate.words[0] - 1
    while k >= lo and low[k] not in sets["complementisers"]:
        if low[k] not in sets["determiners"] and low[k] not in sets["adjectives"] and low[k] not in _OPENING:
            break
        k -= 1
    return k


def _modified(reading: Reading, begin: int, lo: int) -> int:
    """Where a phrase begins whose noun has others before it ("the *county* ecologist", "the *Sunday* Courier")."""
    first = begin
    while first > max(lo, begin - _MODIFIERS) and _is_inside(reading, first - 1, begin):
        first -= 1
    if first == lo:
        return first
    word, sets = reading.low[first - 1], reading.lex.sets
    if word in sets["determiners"]:
        return first - 1
    outside = not word[0].isalnum() or any(word in sets[name] for name in _OUTSIDE)
    return first if outside else begin


def _complemented(reading: Reading, end: int, hi: int) -> int:
    """Where a phrase ends, with the adjectives behind its noun and what it is of ("police cantonale", "clerk of the court")."""
    low, sets, k = reading.low, reading.lex.sets, end
    for _ in range(_BEHIND):
        noun = k
        if k < hi and low[k] in sets["of_words"]:
            noun = k + 1
            while noun < hi and (low[noun] in sets["determiners"] or low[noun] in sets["adjectives"]):
                noun += 1
        elif reading.lex.speech.head_last or reading.written[k][0].isupper():
            return k
        if noun >= hi or not _is_inside(reading, noun, end - 1):
            return k
        k = noun + 1
    return k


def _is_inside(reading: Reading, k: int, of: int) -> bool:
    """Whether a word may stand inside a noun phrase: no verb, time, adverb or pronoun, and nothing that joins phrases."""
    word = reading.low[k]
    if not word[0].isalpha() or reading.level[k] != reading.level[of] or word in reading.lex.speech.pronouns:
        return False
    if k in reading.verbs or word in reading.lex.forms or reading.is_verb(k):
        return False
    if reading.is_time_word(k) or reading.is_adverb(k):
        return False
    return not any(word in reading.lex.sets[name] for name in _JOINING)
