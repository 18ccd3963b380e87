"""What a noun of saying is said to be: "the army's version is that …", "the word from the union is that", "its count was 12"."""

from __future__ import annotations

from sourcier.statements.around import around
from sourcier.statements.clauses import Found, clause_end
from sourcier.statements.content.left import left_content
from sourcier.statements.fronted import trim
from sourcier.statements.naming import can_speak
from sourcier.statements.nobody import no_speaker
from sourcier.statements.objects import has_number
from sourcier.statements.reading import APOSTROPHES, Cue, Draft, Range, Reading
from sourcier.statements.source import left_of
from sourcier.statements.source_after import briefly, right_of
from sourcier.statements.standing import Taken
from sourcier.statements.verbs.inverted import closes_quote

# So many words name whose view it is and tell when, up to the verb; so few part the verb from its clause.
_WHOSE, _LATER = 14, 4
# Adjectives between a possessor and the noun ("the ministry's first explanation").
_ADJECTIVES = 2
# Whose account it is takes no more words.
_OWNER = 9
_FEWEST = 2
_OWNED = frozenset(APOSTROPHES)


def with_copulas(reading: Reading, drafts: list[Draft]) -> list[Draft]:
    """The drafts, and what somebody's view is said to be, where nobody else is known to say it."""
    sets, low = reading.lex.sets, reading.low
    if not sets["views"]:
        return drafts
    found: list[Draft] = []
    for noun in reading.listed("held_nouns", 0, reading.size):
        # Most have neither a verb of being behind them nor an owner before, and are left at once.
        is_told = not sets["passives"].isdisjoint(low[noun + 1 : noun + _WHOSE])
        is_told = (
            is_told or not sets["passives"].isdisjoint(low[max(0, noun - _OWNER) : noun]) or low[noun - 2] in sets["arriving"]
        )
        is_owned = not _OWNED.isdisjoint(low[max(0, noun - 2 - _ADJECTIVES) : noun])
        bounds = reading.bounds(noun) if is_told or is_owned else None
        draft = _held(reading, noun, bounds) if bounds else None
        if draft is not None:
            found.append(draft)
    if not found:
        return drafts
    taken = Taken([draft for draft in drafts if draft.source and draft.kind != "nominal"])
    found = [draft for draft in found if not taken.overlaps(draft.content)]
    mine = Taken(found)
    return [draft for draft in drafts if draft.kind != "nominal" or not mine.overlaps(draft.content)] + found


def _held(reading: Reading, noun: int, bounds: Range) -> Draft | None:
    """What the rules for a noun find, one after the other."""
    word, sets = reading.low[noun], reading.lex.sets
    draft = _view(reading, noun, bounds) if word in sets["views"] else None
    draft = draft or (_called(reading, noun, bounds) if word in sets["views"] else None)
    draft = draft or _figure(reading, noun, bounds)
    told = word in sets["tellings"] or reading.lex.speech.head_last
    return draft or (_account(reading, noun, bounds) if told else None)


def _view(reading: Reading, noun: int, bounds: Range) -> Draft | None:
    hi, low, sets = bounds[1], reading.low, reading.lex.sets
    be = next((k for k in range(noun + 1, min(hi - _FEWEST, noun + _WHOSE)) if low[k] in sets["passives"]), None)
    if be is None or any(low[k] in ";:." for k in range(noun, be)):
        return None
    near = range(be + 1, min(hi - _FEWEST, be + 1 + _LATER))
    that = next((k for k in near if low[k] in sets["complementisers"]), None)
    if that is None or any(low[k] not in sets["passives"] and not _light(reading, k) for k in range(be + 1, that)):
        return None
    source = possessor(reading, noun, bounds[0]) or _giver(reading, noun, be)
    if source is None:
        return None
    end = clause_end(reading, that + 1, hi)
    content = reading.span(that + 1, end) if end - that > _FEWEST else None
    return Draft(content, source, (noun, that + 1), "verb", "", "indirect") if content else None


def _called(reading: Reading, noun: int, bounds: Range) -> Draft | None:
    """``"Nonsense" was the mayor's verdict``, ``"No," came the reply from the palace``: what stands before is somebody's view."""
    lo, low, sets = bounds[0], reading.low, reading.lex.sets
    near = range(noun - 1, max(lo - 1, noun - _OWNER), -1)
    be = next((k for k in near if low[k] in sets["passives"] or low[k] in sets["arriving"]), None)
    if be is None or reading.level[be] >= 0 or any(low[k] in ",.;:" for k in range(be, noun)):
        return None
    arrives = low[be] in sets["arriving"]
    if arrives and be + 2 != noun - (low[noun - 1] not in sets["definite"]):
        return None
    source = possessor(reading, noun, be + 1) or _giver(reading, noun, min(bounds[1], noun + _OWNER))
    told = _before(reading, be, bounds, arrives=arrives) if source else None
    return Draft(told.span, briefly(reading, source), (be, noun + 1), "verb", "", told.form) if told and source else None


def _before(reading: Reading, be: int, bounds: Range, *, arrives: bool) -> Found | None:
    """The quotation before a verb of being, or before "that" and the verb; any words before a comma where an answer arrives."""
    lo, low, k = bounds[0], reading.low, be
    if be - 1 == lo and low[lo] in reading.lex.sets["demonstratives"] and lo not in reading.paragraph_set:
        k = lo
    elif be - 1 > lo and low[be - 1] == "," and not arrives:
        return None
    if closes_quote(reading, k, 0):
        return left_content(reading, k, 0 if k == lo else lo)
    return left_content(reading, be, lo) if arrives and low[be - 1] == "," else None


def _figure(reading: Reading, noun: int, bounds: Range) -> Draft | None:
    """``The hospital's count was 12``: the number that somebody's figure is."""
    hi, sets = bounds[1], reading.lex.sets
    if noun + 2 >= hi or reading.low[noun + 1] not in sets["passives"]:
        return None
    source = possessor(reading, noun, bounds[0])
    if source is None or not has_number(reading, noun + 2, min(hi, noun + 2 + _LATER)):
        return None
    begin = noun
    while begin - 1 >= source[1] and reading.low[begin - 1].isalpha() and reading.low[begin - 1] not in sets["possessive_mark"]:
        begin -= 1
    end = clause_end(reading, noun + 1, hi)
    return Draft(reading.span(begin, end), source, (noun, noun + 2), "verb", "", "indirect")


def _account(reading: Reading, noun: int, bounds: Range) -> Draft | None:
    """``By his mother's account``, ``in the union's words``, ``by the council's own figures``: what stands around is hers."""
    lo, low, sets = bounds[0], reading.low, reading.lex.sets
    # "In the city's toll" something is counted.
    counted = low[noun] in sets["figures"] and low[noun] not in sets["views"] and low[noun] not in sets["tellings"]
    leads = sets["agents"] | sets["count_leads"] if counted else sets["agents"] | sets["in_words"] | sets["count_leads"]
    mark = next((k for k in range(noun - 1, max(lo, noun - 2 - _ADJECTIVES), -1) if low[k] in APOSTROPHES), None)
    at = next((k for k in range(mark - 1, max(lo - 1, mark - _OWNER), -1) if low[k] in leads), None) if mark else None
    if mark is None or at is None or at + 1 >= mark or "," in low[at:mark] or reading.has_verb(at, mark):
        return None
    source = (at + 1, mark)
    apart = at == lo or low[at - 1] == "," or (low[at] in sets["count_leads"] and _closes(reading, noun + 1, bounds[1]))
    that = noun + 1 < bounds[1] and low[noun + 1] in sets["complementisers"]
    if not apart or that or not can_speak(reading, source) or no_speaker(reading, source):
        return None
    return around(reading, Cue("according", at, noun + 1, "", ""), source, bounds)


def _closes(reading: Reading, k: int, hi: int) -> bool:
    """Whether a phrase ends before a word, and with it its clause or sentence."""
    return k >= hi or reading.low[k] in ",.;"


def _light(reading: Reading, k: int) -> bool:
    sets = reading.lex.sets
    return reading.low[k] == "," or reading.low[k] in sets["adverbial"] or reading.is_adverb(k)


def possessor(reading: Reading, noun: int, lo: int) -> Range | None:
    """Whose the noun is, before it: "the army's *version*", "his *claim*"."""
    low, sets = reading.low, reading.lex.sets
    for k in range(noun - 1, max(lo - 1, noun - 2 - _ADJECTIVES), -1):
        if low[k] in sets["possessives"]:
            return k, k + 1
        mark = k if low[k] in APOSTROPHES else k - 1
        if low[k] in APOSTROPHES or (low[k] in sets["possessive_mark"] and low[k - 1] in APOSTROPHES):
            source = trim(reading, left_of(reading, mark, lo)) if mark > lo else None
            return source if source and can_speak(reading, source) and not no_speaker(reading, source) else None
        if not low[k].isalpha() or low[k] in sets["determiners"]:
            return None
    return None


def _giver(reading: Reading, noun: int, be: int) -> Range | None:
    """Whose it is, behind it: "the verdict *of the coroner*", "the word *from the union*"."""
    low, sets = reading.low, reading.lex.sets
    if noun + 2 >= be or not (low[noun + 1] in sets["of_words"] or low[noun + 1] in reading.lex.received):
        return None
    source = trim(reading, right_of(reading, noun + 2, be))
    return source if source and can_speak(reading, source) and not no_speaker(reading, source) else None
