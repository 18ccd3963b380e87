"""A sentence, or the end of one, that only says who told what stands before it.

``So the paper X wrote``, ``This is the figure of the union``, ``…, and the news is from the headmistress``.
"""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from sourcier.statements.clauses import Found, draft_of
from sourcier.statements.forms import FINITE
from sourcier.statements.media import medium_at
from sourcier.statements.naming import can_speak
from sourcier.statements.phrases import match
from sourcier.statements.reading import Cue, Draft, Range, Reading
from sourcier.statements.standing import Taken
from sourcier.statements.verb_first.behind import past_free, past_pronoun
from sourcier.statements.verb_first.phrases import bare, noun_phrase
from sourcier.statements.verb_first.this import sentence_before, told_until

# What is told before a comma has so many words at least.
_FEWEST = 3
# So many words lead from "the source that" to the medium that named it.
_NEAR = 5
_MARKS = frozenset('.,;:!()«»"”')


def told_before(reading: Reading, drafts: list[Draft]) -> list[Draft]:
    """What such words are about, where nothing else says who told it; and the other drafts, of them none of these words."""
    taken, found, tails = Taken([draft for draft in drafts if draft.source]), list[Draft](), list[Range]()
    for begin, hi, told in _tails(reading):
        who = _so_told(reading, begin, hi) or _whose_figure(reading, begin, hi) or _from_whom(reading, begin, hi, told.form)
        labelled = source_named(reading, begin, hi) if who is None else None
        if (who is None and labelled is None) or taken.overlaps(told.span):
            continue
        at, source = who or (begin + 1, labelled[0] if labelled else (0, 0))
        draft = draft_of(Cue("according", begin, at, "", ""), told, source)
        found.append(msgspec.structs.replace(draft, downstream=labelled[1]) if labelled else draft)
        tails.append((begin, hi))
    kept = [one for one in drafts if not (one.cue and any(lo <= one.cue[0] < hi for lo, hi in tails))]
    return kept + found if found else drafts


def _tails(reading: Reading) -> Iterator[tuple[int, int, Found]]:
    """Where such words may begin, past "and": with a sentence, or with "and the" behind a comma; and what stands before them."""
    low, lex = reading.low, reading.lex
    labels = lex.sets["source_labels"]
    opening = lex.sets["pointers"] | lex.sets["coordinators"] | {lex.speech.article} | lex.so_told.keys() | labels
    nouns = lex.sets["told_nouns"] | lex.sets["own_words"] | lex.sets["answer_nouns"] | labels
    for lo, hi in reading.sentences:
        if low[lo] in opening and lo and (told := sentence_before(reading, lo)):
            yield lo + (low[lo] in lex.sets["coordinators"]), hi, told
        for k in reading.listed("coordinators", lo + _FEWEST, hi - _FEWEST):
            opens = (low[k + 1] == lex.speech.article and low[k + 2] in nouns) or low[k + 1] in labels
            if low[k - 1] == "," and opens and reading.level[k] < 0:
                yield k + 1, hi, told_until(reading, lo, k - 1)


def _so_told(reading: Reading, k: int, hi: int) -> tuple[int, Range] | None:
    """``So the paper X wrote this morning``: "so", a verb of saying, its subject, and nothing said behind it."""
    low, lex = reading.low, reading.lex
    phrase = match(low, k, hi, lex.so_told) if low[k] in lex.so_told else None
    verb = k + phrase[0] if phrase else hi
    entry = lex.forms.get(low[verb]) if verb < hi else None
    if (
        entry is None
        or not entry.bits & FINITE
        or any(low[j] in lex.sets["complementisers"] or low[j] == ":" for j in range(verb, hi))
    ):
        return None
    begin = past_free(reading, past_pronoun(reading, verb + 1, hi), hi)
    source = _somebody(reading, begin, hi)
    return (verb + 1, source) if source else None


def _whose_figure(reading: Reading, k: int, hi: int) -> tuple[int, Range] | None:
    """``This is the figure of the union``: "this", a noun for what is told, and whose it is, up to the end."""
    low, sets, noun = reading.low, reading.lex.sets, k + 1
    if low[k] not in sets["pointers"] or noun + 1 >= hi:
        return None
    told = low[noun] in sets["accounts"] or low[noun] in sets["own_words"] or low[noun] in sets["figures"]
    source = _somebody(reading, noun + 1, hi) if told else None
    closes = source is not None and (source[1] >= hi or low[source[1]] in _MARKS)
    return (noun + 1, source) if source and closes else None


def _from_whom(reading: Reading, k: int, hi: int, form: str) -> tuple[int, Range] | None:
    """``The news is from the guard``, ``the words here are ascribed to a guard``; "the news of X" is that of a medium alone.

    ``form`` is that of what stands before: of a quotation "the phrase" is told, too.
    """
    low, lex = reading.low, reading.lex
    nouns = lex.sets["told_nouns"] | lex.sets["own_words"] | (lex.sets["answer_nouns"] if form == "direct" else frozenset())
    if k + 3 >= hi or low[k] != lex.speech.article or low[k + 1] not in nouns:
        return None
    for link in (k + 2, k + 3):
        issued = match(low, link, hi, lex.issued)
        if issued is None and low[link] not in lex.sets["issuing"] and low[link] not in lex.told_by:
            continue
        first = link + (issued[0] if issued else 1)
        words = first + 1 < hi and low[first] in lex.sets["quoted_words"]
        if low[k + 1] not in lex.sets["told_nouns"] | lex.sets["own_words"] and low[link] in lex.sets["issuing"] and not words:
            # "The phrase is made by the firm".
            return None
        first += words
        medium = medium_at(reading, first, hi)
        if low[link] in lex.sets["news_links"] and (medium is None or medium.name is None):
            return None
        source = _somebody(reading, first, hi)
        return (first, source) if source else None
    return None


def source_named(reading: Reading, k: int, hi: int) -> tuple[Range, Range | None] | None:
    """``The source that the paper X named: the doctor``, ``The source of the number is the doctor``: who, and the medium."""
    low, lex = reading.low, reading.lex
    noun = k + (low[k] == lex.speech.article)
    if low[noun] not in lex.sets["source_labels"]:
        return None
    begin, medium = noun + 1, None
    told = begin + (low[begin] in lex.sets["pointers"])
    told += low[told] == lex.speech.article
    if low[told] in lex.sets["told_nouns"] or low[told] in lex.sets["figures"]:
        begin = told + 1
    elif low[begin] in lex.sets["relatives"] or medium_at(reading, begin, hi):
        medium = next(
            (one for j in range(begin, min(hi, begin + _NEAR)) if (one := medium_at(reading, j, hi)) and one.name), None
        )
        begin = medium.whole[1] if medium else hi
    else:
        return None
    begin += 2 * (low[begin] in lex.sets["inside"])
    parts = begin < hi and (low[begin] in ":," or low[begin] in lex.speech.pronouns)
    source = _somebody(reading, begin + parts, hi)
    closes = source is not None and (source[1] >= hi or low[source[1]] in _MARKS) and (parts or medium is None)
    return (source, medium.whole if medium else None) if source and closes else None


def _somebody(reading: Reading, k: int, hi: int) -> Range | None:
    """The medium, or the noun phrase of somebody who can speak, that begins at a word."""
    if k >= hi:
        return None
    medium = medium_at(reading, k, hi)
    if medium is not None and medium.name is not None:
        return medium.whole
    source = bare(reading, (k, noun_phrase(reading, k, hi)))
    if reading.level[k] >= 0:
        # "So «X» wrote".
        end = reading.word_at(reading.quotes[reading.level[k]].end)
        source = (k + 1, end - 1)
    return source if source[1] > source[0] and (can_speak(reading, source) or reading.level[source[0]] >= 0) else None
