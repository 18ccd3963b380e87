"""What is attributed without a verb: speaker and colon, quotations that stand alone, and hearsay of nobody."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from functools import cached_property

import msgspec

from sourcier.records import Span
from sourcier.statements.clauses import clause_end
from sourcier.statements.fronted import trim
from sourcier.statements.heads import head_of
from sourcier.statements.kinds import classify
from sourcier.statements.media import medium_at
from sourcier.statements.mood import hearsay_word
from sourcier.statements.naming import can_speak, names_in
from sourcier.statements.phrases import match
from sourcier.statements.quotes import Quote
from sourcier.statements.reading import Draft, Range, Reading
from sourcier.statements.source import subject_of
from sourcier.statements.source_after import right_of
from sourcier.statements.stance import in_relative_clause
from sourcier.statements.verb_first.opened import glued
from sourcier.statements.verb_first.topics import first_speaker

# A name before a colon is short; a longer run is a sentence.
_LONGEST_SPEAKER = 9
# Whom a sentence is about stands so near to its beginning.
_LONGEST_OPENING = 16
# Who signs a quotation behind a dash has so many names.
_DASHES, _FEWEST_NAMES, _LONGEST_NAME = frozenset("-–—―"), 2, 5
# A shorter quotation alone is a title, a slogan or a scare quote.
_SHORTEST_QUOTE = 5


class Taken:
    """The spans that are already somebody's content, to ask quickly whether a span is; most articles are never asked about."""

    def __init__(self, drafts: list[Draft]) -> None:
        self.drafts = drafts

    @cached_property
    def merged(self) -> tuple[list[int], list[int]]:
        """Where the stretches of content start and end."""
        starts: list[int] = []
        ends: list[int] = []
        for start, end in sorted(d.content for d in self.drafts):
            if ends and start <= ends[-1]:
                ends[-1] = max(ends[-1], end)
            else:
                starts.append(start)
                ends.append(end)
        return starts, ends

    def overlaps(self, span: Span) -> bool:
        """Whether any content shares a character with ``span``."""
        starts, ends = self.merged
        at = bisect_right(starts, span[1] - 1) - 1
        return at >= 0 and ends[at] > span[0]


def speakers_with_colon(reading: Reading, drafts: list[Draft]) -> list[Draft]:
    """``The mayor: “…”`` and ``SMITH: …`` at the beginning of a sentence; ``The mayor shrugged: “…”``."""
    found = _after_verbs(reading, drafts)
    if ":" not in reading.low:
        return found
    paragraphs = reading.paragraph_set
    for lo, hi in reading.sentences:
        opening = reading.low[lo : min(hi, lo + _LONGEST_OPENING)]
        if ":" not in opening:
            continue
        colon = lo + opening.index(":")
        if colon - lo >= _LONGEST_SPEAKER and not (reading.lex.speech.head_last and reading.level[colon + 1] >= 0):
            continue
        if colon <= lo or colon + 2 >= reading.size or (reading.low[colon - 1].isdigit() and reading.low[colon + 1].isdigit()):
            continue
        begin = lo
        while begin < colon and not reading.written[begin][0].isalnum():
            begin += 1
        if not reading.cased:
            colon = _last_colon(reading, colon, hi)
            begin = _after_heading(reading, begin, colon)
        if begin == colon or reading.has_verb(begin, colon) or not _opens_speaker(reading, begin, colon):
            continue
        content = _after_colon(reading, begin, colon, lo in paragraphs or begin - 1 in paragraphs)
        if content and all(content != other.content for other in drafts):
            source = (begin, colon) if reading.cased else first_speaker(reading, begin, colon) or (begin, colon)
            told = None
            if reading.lex.speech.head_last:
                source, told = _parted(reading, begin, colon)
            if told or colon - lo < _LONGEST_SPEAKER or can_speak(reading, source):
                found.append(Draft(content, source, (colon, colon + 1), "colon", ":", "direct", downstream=told))
    return found


def _parted(reading: Reading, begin: int, colon: int) -> tuple[Range, Range | None]:
    """Who stands before a colon, without how they speak ("A driver, *clearly shaken*"), and the medium that they talk with."""
    low, lex = reading.low, reading.lex
    for k in range(begin + 1, colon):
        phrase = match(low, k, colon, lex.relays) if low[k] in lex.relays else None
        medium = medium_at(reading, k + phrase[0], colon, told=True) if phrase else None
        if medium and medium.name:
            return (begin, k - (low[k - 1] == ",")), medium.whole
        if low[k] == "," and can_speak(reading, (begin, k)):
            return (begin, colon) if any(reading.written[j][0].isupper() for j in range(k, colon)) else (begin, k), None
    return (begin, colon), None


def _opens_speaker(reading: Reading, begin: int, colon: int) -> bool:
    """Whether somebody is named before a colon: by a capital, or where there are none by a noun that no verb follows."""
    if reading.cased:
        label = reading.lex.sets["news_labels"].issuperset(reading.low[begin:colon])
        return reading.written[begin][0].isupper() and not label
    said = any(reading.low[k] in reading.lex.forms for k in range(begin, colon))
    return not said and can_speak(reading, (begin, colon)) and reading.level[colon + 1] != reading.level[colon]


def _last_colon(reading: Reading, colon: int, hi: int) -> int:
    """The colon before a quotation, where another closes a heading before it ("Update: the director: “…”")."""
    near = (k for k in range(colon + 1, min(hi - 1, colon + _LONGEST_SPEAKER)) if reading.low[k] == ":")
    return next((k for k in near if reading.level[k + 1] != reading.level[k]), colon)


def _after_heading(reading: Reading, begin: int, colon: int) -> int:
    return next((k + 1 for k in range(colon - 1, begin, -1) if reading.low[k] == ":"), begin)


def _after_verbs(reading: Reading, drafts: list[Draft]) -> list[Draft]:
    """Whole quotations after a colon that no verb of saying opens: the subject of the sentence speaks, if it can."""
    found: list[Draft] = []
    if not reading.quotes:
        return found
    taken = Taken(drafts)
    for quote in reading.quotes:
        first = reading.word_at(quote.start)
        sentence = reading.sentence_of(first)
        if first == 0 or reading.low[first - 1] != ":" or sentence is None or taken.overlaps(quote.inner):
            continue
        long_enough = reading.word_at(quote.end) - first > _SHORTEST_QUOTE + 2
        tag = next(
            (d for d in drafts if d.cue and d.source and d.kind == "verb" and max(d.cue[1], d.source[1]) == first - 1), None
        )
        if tag and long_enough and sentence[0] <= reading.word_at(tag.content[0]):
            # "The bridge fell, said the mayor: “…”".
            found.append(Draft(quote.inner, tag.source, (first - 1, first), "colon", ":", "direct", downstream=tag.downstream))
            continue
        source = trim(reading, subject_of(reading, sentence[0], first - 1)) if long_enough else None
        if source and _is_account(reading, source):
            # "Ответ был коротким: «…»": of whoever was asked.
            continue
        if source and can_speak(reading, source):
            found.append(Draft(quote.inner, source, (first - 1, first), "colon", ":", "direct"))
    return found


def _is_account(reading: Reading, source: Range) -> bool:
    """Whether nothing but a noun for what somebody tells stands before a verb, where nouns decline."""
    alone = reading.lex.speech.declines and source[1] - source[0] == 1
    return alone and reading.low[source[0]] in reading.lex.sets["own_accounts"]


def _after_colon(reading: Reading, begin: int, colon: int, opens_paragraph: bool) -> Span | None:
    nxt = colon + 1
    level = reading.level
    if level[nxt] != level[colon] and level[nxt] >= 0:
        quote = reading.quotes[level[nxt]]
        return quote.inner if reading.word_at(quote.end) - nxt > _SHORTEST_QUOTE else None
    shouted = all(w.isupper() for w in reading.written[begin:colon] if w.isalpha()) and len(reading.written[begin]) > 1
    if shouted and (reading.tells_event(reading.span(begin, colon)) or reading.listed("happenings", begin, colon)):
        # "DAM DISASTER: nine miners were freed".
        return None
    if not (shouted and opens_paragraph):
        return None
    at = bisect_right(reading.paragraph_starts, begin) - 1
    end = reading.paragraph_starts[at + 1] if at + 1 < len(reading.paragraph_starts) else reading.size
    return reading.span(nxt, end) if end - nxt > 3 else None


def standing_quotes(reading: Reading, drafts: list[Draft]) -> list[Draft]:
    """Quotations that are whole sentences of their own: the last speaker goes on."""
    found: list[Draft] = []
    if not reading.quotes:
        return found
    taken = Taken(drafts)
    for quote in reading.quotes:
        first, last = reading.word_at(quote.start), reading.word_at(quote.end)
        if last - first < _SHORTEST_QUOTE + 2 or quote.depth > 0 or taken.overlaps(quote.inner):
            continue
        sentence = reading.sentence_of(first)
        if sentence is not None and (behind := _behind_its_colon(reading, quote, first, sentence)):
            found.append(Draft(quote.inner, behind, behind, "colon", "", "direct"))
            continue
        if sentence is None or not _stands_alone(reading, first, last, sentence):
            continue
        if signed := _signed(reading, last):
            found.append(Draft(quote.inner, signed, signed, "colon", "", "direct"))
            continue
        told = [draft for draft in drafts if draft.source and draft.content[0] < quote.start]
        opens = not told and not found and not reading.lex.speech.declines
        source = (_named_next(reading, last) or _named_before(reading, sentence[0])) if opens else None
        if source:
            found.append(Draft(quote.inner, source, source, "colon", "", "direct"))
        else:
            found.append(Draft(quote.inner, None, None, "standing", "", "direct"))
    return found


def _behind_its_colon(reading: Reading, quote: Quote, first: int, sentence: Range) -> Range | None:
    """``« Neuf bateaux ont coulé » : le capitaine ne décolère pas``: whom the clause behind a quotation and a colon is about."""
    lo, hi = sentence
    colon = reading.word_at(quote.end)
    opens = first <= lo + 1 and reading.low[colon] == ":" and reading.has_verb(first, colon) and not reading.lex.speech.declines
    return _about_whom(reading, colon + 1, hi) if opens and colon + 2 < hi else None


def _signed(reading: Reading, dash: int) -> Range | None:
    """``“…” — Jan Aldar``: the first and last name that a dash parts from a quotation and that ends its paragraph."""
    if not reading.cased or reading.low[dash] not in _DASHES:
        return None
    end = dash + 1
    while (
        end < reading.size
        and end - dash <= _LONGEST_NAME
        and (reading.written[end][0].isupper() or reading.low[end] in reading.lex.sets["name_particles"])
    ):
        end += 1
        if "\n" in reading.text[reading.ends[end - 1] : reading.starts[end]]:
            break
    behind = reading.text[reading.ends[end - 1] : reading.starts[end]] if reading.low[end] != "." else "\n"
    closes = end >= reading.size or "\n" in behind
    return (dash + 1, end) if closes and end - dash > _FEWEST_NAMES else None


def _named_next(reading: Reading, last: int) -> Range | None:
    """Whom the sentence behind a quotation is about, before anybody has spoken ("“…” The boy's mother wipes her eyes")."""
    while last < reading.size and not reading.written[last][0].isalnum():
        last += 1
    bounds = reading.sentence_of(last) if last < reading.size and last not in reading.paragraph_set else None
    if bounds is None or bounds[0] < last - 2 or reading.level[last] >= 0:
        return None
    return _about_whom(reading, last, bounds[1])


def _named_before(reading: Reading, lo: int) -> Range | None:
    """Whom the sentence before a quotation in its paragraph is about, behind its colon ("…: sa mère sort du silence. « … »")."""
    bounds = reading.sentence_of(lo - 1) if lo and lo not in reading.paragraph_set else None
    if bounds is None or bounds[1] != lo or any(level >= 0 for level in reading.level[slice(*bounds)]):
        return None
    colon = next((k for k in range(bounds[1] - 1, bounds[0], -1) if reading.low[k] == ":"), bounds[0] - 1)
    return _about_whom(reading, colon + 1, bounds[1])


def _about_whom(reading: Reading, begin: int, hi: int) -> Range | None:
    """The first person between the commas of a sentence up to its verb ("Assise dans sa cuisine, Mireille R. raconte")."""
    first = begin
    while first < hi and first - begin < _LONGEST_OPENING:
        end = next((k for k in range(first, hi) if reading.low[k] in ",.;" and not _initial(reading, k)), hi)
        near = range(first + 1, end)
        verb = next((k for k in near if reading.is_verb(k) or _negates(reading, k)), _past_name(reading, first, end))
        source = trim(reading, right_of(reading, first, verb)) if verb > first else None
        if source and _is_somebody(reading, source, end):
            return source
        if verb < end:
            return None
        first = end + 1
    return None


def _negates(reading: Reading, k: int) -> bool:
    """Whether the negation stands here that only verbs have ("sa mère *ne* décolère pas", "*n'*a pas tremblé")."""
    low, sets = reading.low, reading.lex.sets
    elided = low[k] in sets["negations"] and low[k] in sets["elided"]
    return low[k] in sets["before_verbs"] or elided


def _past_name(reading: Reading, first: int, end: int) -> int:
    """The word behind a name of several capitals that opens a phrase, where a plain word goes on; else the end of the phrase."""
    k = first
    while k < end and (reading.written[k][0].isupper() or _initial(reading, k)):
        k += 1
    goes_on = k < end and k - first > 1 and reading.low[k].isalpha() and reading.low[k] not in reading.lex.sets["noun_enders"]
    return k if goes_on and not reading.lex.speech.head_last else end


def _initial(reading: Reading, k: int) -> bool:
    """Whether a full stop closes the initial of a surname ("Mireille R.")."""
    return reading.low[k] == "." and len(reading.low[k - 1]) == 1 and reading.written[k - 1].isupper()


def _is_somebody(reading: Reading, source: Range, end: int) -> bool:
    """Whether a phrase names a person: by its noun, by a name, or by capitals alone with an age or a trade behind a comma."""
    low, lex = reading.low, reading.lex
    if low[source[0]] in lex.speech.pronouns or low[source[0]] in lex.sets["prepositions"]:
        return False
    if head_of(reading, source)[0] or any(name.type == "person" for name in names_in(reading, source)):
        kind = classify(reading, source, source)[0]
        return kind in ("person", "anonymous") and can_speak(reading, source)
    if lex.speech.head_last or not all(reading.written[k][0].isupper() or low[k] == "." for k in range(*source)):
        return False
    behind = low[end + 1] if source[1] == end and end + 1 < reading.size else ""
    return behind.isdigit() or lex.heads.get(behind, ("",))[0] == "person" or source[1] - source[0] > 1


def carried_on(reading: Reading, drafts: list[Draft]) -> list[Draft]:
    """Join to a tagged quotation those that go on right after it in its paragraph: one speech, one statement."""
    if not reading.quotes:
        return drafts
    following = {reading.sentence_starts[k]: k for k in range(len(reading.sentences))}
    taken = Taken([d for d in drafts if d.cue is None or reading.level[d.cue[0]] < 0])
    return [_extended(reading, d, following, taken) if d.form == "direct" and d.cue else d for d in drafts]


def _extended(reading: Reading, draft: Draft, following: dict[int, int], taken: Taken) -> Draft:
    """A quotation that ends in its tag, with the quotations right behind the tag."""
    assert draft.cue is not None
    last = max(draft.cue[1], draft.source[1] if draft.source else 0)
    if reading.ends[last - 1] <= draft.content[0]:
        return draft
    sentence = reading.sentence_of(draft.cue[0])
    end = draft.content[1]
    number = following.get(sentence[1]) if sentence else None
    while number is not None and number < len(reading.sentences):
        first, _ = reading.sentences[number]
        quote = reading.quotes[reading.level[first]] if reading.level[first] >= 0 else None
        if quote is not None and quote.start == quote.inner[0]:
            # A line of dialogue: what follows the tag is a sentence of its own.
            break
        if quote is None or quote.start != reading.starts[first] or taken.overlaps(quote.inner) or first in reading.paragraph_set:
            break
        after = reading.word_at(quote.end)
        end = quote.inner[1]
        number = following.get(after) or following.get(after + 1)
    return msgspec.structs.replace(draft, content=(draft.content[0], end))


def _stands_alone(reading: Reading, first: int, last: int, sentence: Range) -> bool:
    if first > sentence[0] + 1:
        return False
    end = sentence[1]
    return last >= end or (all(not reading.written[k][0].isalnum() for k in range(last, min(end, last + 2))) and end - last <= 2)


def hearsay(reading: Reading, drafts: list[Draft]) -> list[Draft]:
    """Clauses in the conditional of hearsay, with "reportedly" or a doubt, that nobody is named for."""
    found: list[Draft] = []
    if not (reading.conditionals or "hearsay" in reading.sought or "doubt" in reading.sought):
        return found
    taken = Taken(drafts)
    cues = {
        k
        for draft in drafts
        if draft.cue
        for k in range(draft.cue[0], draft.cue[1] if draft.kind == "according" else draft.cue[0] + 1)
    }
    for lo, hi in reading.sentences:
        at = hearsay_word(reading, lo, hi) or reading.find("doubt", lo, hi)
        if at is None or at[0] in cues or reading.level[at[0]] >= 0 or taken.overlaps(reading.span(*at)):
            continue
        if _names_an_agency(reading, at[0]):
            continue
        begin = _clause_begin(reading, lo, at[0])
        if _tells_first(reading, begin, at[0]) or _is_of_a_thing(reading, (begin, hi), at):
            continue
        if begin < at[0] and reading.low[at[0] - 1] == "," and reading.lex.speech.declines and reading.has_verb(begin, at[0]):
            # "She told them to boil it, it can do no harm, they say": the particle opens a clause of its own.
            begin = at[0]
        if reading.lex.speech.verb_first and at[1] < hi and reading.low[at[1] - 1] in reading.lex.sets["complementisers"]:
            begin = at[1] - glued(reading, at[1] - 1)
        if begin == at[0] and reading.lex.speech.declines and at[1] < hi:
            # "According to some, …": what opens the sentence is the cue and no part of what is said.
            begin = at[1] + (reading.low[at[1]] == ",")
        end = clause_end(reading, begin + 1, hi) if begin + 1 < hi else hi
        if end <= at[1]:
            end = hi
        if end - begin > (1 if begin >= at[1] else 3):
            kind = "doubt" if reading.find("doubt", *at) else "hearsay"
            particle = reading.low[at[0]] if reading.low[at[0]] in reading.lex.sets["quotatives"] else ""
            found.append(Draft(reading.span(begin, end), None, at, kind, particle, "indirect"))
    return found


def _is_of_a_thing(reading: Reading, clause: Range, at: Range) -> bool:
    """Whether a doubt only says what something is like of which more is told ("letters that *prove nothing* were burnt")."""
    if reading.find("doubt", *at) is None or not reading.has_verb(at[1], clause[1]):
        return False
    said_of = at[0] - 1 > clause[0] and reading.low[at[0] - 1] in reading.lex.sets["relatives"]
    return said_of or in_relative_clause(reading, clause[0], at[0])


def _names_an_agency(reading: Reading, at: int) -> bool:
    """Whether "news of" only ends the name of an agency that quotes from somebody ("نقلت وكالة X للأنباء عن …")."""
    k = at - 1
    while k > 0 and reading.low[k] in reading.lex.sets["name_fillers"] | {reading.lex.speech.article}:
        k -= 1
    return k < at - 1 and reading.lex.speech.verb_first and not reading.is_verb(k)


def _tells_first(reading: Reading, begin: int, at: int) -> bool:
    """Whether an event is told before the hearsay in one sentence: then the sentence is told as part of an account."""
    hi = (reading.bounds(at) or (begin, at))[1]
    first = bisect_left(reading.action_starts, reading.starts[begin])
    acts = first < len(reading.actions) and reading.actions[first].start < reading.ends[hi - 1]
    sets = reading.lex.sets
    for k in range(begin, at):
        if reading.low[k] in sets["relatives"]:
            return False
        if acts and reading.low[k] in sets["auxiliaries"] and reading.is_verb(k):
            return True
    return False


def _clause_begin(reading: Reading, lo: int, at: int) -> int:
    """The clause of the hearsay word: the sentence's unless a semicolon or colon cuts it."""
    for k in range(at - 1, lo, -1):
        if reading.low[k] in ";:":
            return k + 1
    return lo
