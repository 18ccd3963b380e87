"""Whom a pronoun means that nobody who spoke fits: what its own sentence is about, or a paper that the one before tells of."""

from __future__ import annotations

from bisect import bisect_right

from sourcier.records import ChainLink, Name
from sourcier.statements.anaphora.speakers import PEOPLE, Speaker
from sourcier.statements.fronted import trim
from sourcier.statements.genders import feature_of
from sourcier.statements.kinds import BODIES, classify
from sourcier.statements.naming import can_speak, link_name
from sourcier.statements.reading import APOSTROPHES, Range, Reading
from sourcier.statements.source import subject_of
from sourcier.statements.told import within

# A pronoun stands so many words behind the subject of its own sentence.
_BEHIND = 2


def own_subject(reading: Reading, at: int, feature: str) -> Speaker | None:
    """The person whom the sentence of a pronoun has as its subject before it ("The widow sold the farm, *she* says")."""
    source = _subject(reading, at)
    if source is None:
        return None
    speaker = _speaker(reading, owner_of_it(reading, source) or source)
    fits = not speaker.feature or speaker.feature == feature
    return speaker if speaker.kind in PEOPLE and fits else None


def thing_before(reading: Reading, at: int) -> Speaker | None:
    """The body or the name in the sentence of "it", or the paper in the one before ("sent up a *note*. It reads")."""
    source = _subject(reading, at)
    if source is not None and (speaker := _speaker(reading, source)).kind in BODIES:
        return speaker
    number = bisect_right(reading.sentence_starts, at) - 1
    named = _named(reading, reading.sentences[number][0], at)
    if named is not None:
        return _speaker(reading, named)
    quoted = max(reading.level[max(0, at - _BEHIND) : at], default=-1) if reading.level[at] < 0 else -1
    if quoted >= 0:
        # "… sent up a note. “All alive. Send tobacco,” it reads": the sentence before the quotation.
        number = bisect_right(reading.sentence_starts, reading.word_at(reading.quotes[quoted].start)) - 1
    paper = _paper_in(reading, *reading.sentences[number - 1]) if number > 0 else None
    return _speaker(reading, paper) if paper else None


def first_name_before(reading: Reading, at: int) -> Speaker | None:
    """``Devant la gare, Sonia montre son bras. Elle raconte``: a first name alone, of whom the sentence before is about."""
    number = bisect_right(reading.sentence_starts, at) - 1
    if number < 1 or reading.lex.speech.declines or not reading.cased or reading.sentences[number][0] in reading.paragraph_set:
        return None
    lo, hi = reading.sentences[number - 1]
    fronted = reading.low[lo] in reading.lex.sets["prepositions"]
    comma = next((k for k in range(lo, hi - 2) if reading.low[k] == ","), None) if fronted else None
    name = lo if not fronted else comma + 1 if comma is not None else hi
    if name + 2 >= hi or reading.level[name] >= 0 or not _is_bare_name(reading, name):
        return None
    evidence = reading.span(name, name + 1)
    link = ChainLink(name=reading.text[slice(*evidence)], kind="person", evidence=evidence)
    return Speaker((link,), "person", "", "", frozenset(reading.low[name : name + 1]))


def _is_bare_name(reading: Reading, k: int) -> bool:
    """Whether a word with a capital that no list knows stands alone before a plain word that may be its verb."""
    word, low, lex = reading.written[k], reading.low, reading.lex
    known = low[k] in lex.heads or low[k] in lex.forms or low[k] in lex.speech.pronouns or reading.is_adverb(k)
    listed = any(low[k] in lex.sets[name] for name in ("noun_openers", "boundaries", "inner", "negations", "titles", "numerals"))
    if known or listed or not word[0].isupper() or word.isupper() or not word.isalpha() or reading.is_time_word(k):
        return False
    start = reading.starts[k]
    named = (m for m in (*reading.settings, *reading.names) if not (isinstance(m, Name) and m.type in (None, "person")))
    if any(m.start <= start < m.end for m in named):
        return False
    verb = low[k + 1]
    return (
        reading.written[k + 1].islower()
        and verb.isalpha()
        and verb not in lex.sets["joining"]
        and verb not in lex.sets["noun_openers"]
    )


def _subject(reading: Reading, at: int) -> Range | None:
    """The subject of the sentence of a pronoun, that can speak and stands well before it, in the words of the same speaker."""
    sentence = reading.sentence_of(at)
    source = trim(reading, subject_of(reading, sentence[0], at)) if sentence else None
    if source is None or source[1] + _BEHIND > at or reading.level[source[0]] != reading.level[at]:
        return None
    return source if reading.low[source[0]] not in reading.lex.speech.pronouns and can_speak(reading, source) else None


def owner_of_it(reading: Reading, source: Range) -> Range | None:
    """Whose something is that can do nothing ("*the cook*'s story")."""
    mark = next((k for k in range(source[0] + 1, source[1]) if reading.low[k] in APOSTROPHES), None)
    behind = reading.low[source[1] - 1]
    return (source[0], mark) if mark is not None and behind not in reading.lex.heads else None


def _named(reading: Reading, lo: int, at: int) -> Range | None:
    """The last name of no person and no place before a pronoun, in its sentence."""
    names = [
        one for one in within(reading, reading.span(lo, at)) if isinstance(one, Name) and one.type not in ("person", "place")
    ]
    bodies = [one for one in names if " " in one.text and reading.level[reading.word_at(one.start)] == reading.level[at]]
    return (reading.word_at(bodies[-1].start), reading.word_at(bodies[-1].end)) if bodies else None


def _paper_in(reading: Reading, lo: int, hi: int) -> Range | None:
    """The one paper that a sentence tells of for the first time ("a letter", "a note")."""
    sets, low = reading.lex.sets, reading.low
    nouns = reading.listed("papers", lo, hi)
    if len(nouns) != 1 or low[nouns[0] - 1] in sets["of_words"]:
        return None
    noun, first = nouns[0], max(lo, nouns[0] - _BEHIND - 1)
    begin = next((k for k in range(noun - 1, first - 1, -1) if low[k] in sets["indefinite"]), None)
    return (begin, noun + 1) if begin is not None and reading.level[noun] < 0 else None


def _speaker(reading: Reading, source: Range) -> Speaker:
    kind, role, head = classify(reading, source, source)
    link = ChainLink(name=link_name(reading, source, kind), kind=kind, role=role, evidence=reading.span(*source))
    return Speaker((link,), kind, head, feature_of(reading, source), frozenset(reading.low[slice(*source)]))
