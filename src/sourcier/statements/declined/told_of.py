"""What is told of, behind a preposition or as the object that opens the sentence: "О гибели пяти человек сообщил мэр"."""

from __future__ import annotations

import msgspec

from sourcier.statements.adjuncts import past_time
from sourcier.statements.clauses import Found, bare_end, clause_end, draft_of
from sourcier.statements.declined.behind import past_addressee, source_after
from sourcier.statements.declined.cases import is_nominative, without_subject
from sourcier.statements.declined.sites import end_before_verb
from sourcier.statements.fronted import trim
from sourcier.statements.media import medium_at
from sourcier.statements.naming import can_speak
from sourcier.statements.objects import before_next_verb
from sourcier.statements.reading import Cue, Draft, Range, Reading

# "About the deaths of five": fewer words name no event.
_SHORTEST_OBJECT = 4
# And a preposition with one noun.
_ONE_NOUN = 2
# An object that opens the sentence has no more words.
_LONGEST_OBJECT = 12
_SPEAKING = frozenset({"person", "anonymous", "group", "institution"})


def told_of(reading: Reading, cue: Cue, begin: int, hi: int) -> Found | None:
    """``сообщил о гибели пяти человек``, ``опубликовал статью о гибели пяти``: what somebody told of, behind a preposition."""
    if not set("cq") & set(cue.frames):
        return None
    k, _ = past_addressee(reading, begin, hi)
    first = past_time(reading, k, hi)
    k = next((noun + 1 for noun in reading.listed("publications", first, min(hi, first + _ONE_NOUN))), k)
    if k + 2 >= hi or reading.low[k] not in reading.lex.sets["told_of"] or reading.low[k + 1] in reading.lex.speech.pronouns:
        return None
    end = before_next_verb(reading, k + 1, clause_end(reading, k + 1, hi))
    # "О пожаре, *уничтожившем* девять домов": what happened there belongs to it.
    done = reading.lex.apposed_endings
    commas = [j for j in range(k + 1, end) if reading.low[j] == "," and reading.level[j] == reading.level[k]]
    comma = next((j for j in commas if not reading.low[j + 1].endswith(done) or "," in reading.low[k:j]), end)
    return Found(reading.span(k + 1, comma), "indirect", k + 1) if comma > k + 2 else None


def past_that(reading: Reading, found: Found) -> Found:
    """``О том, что мост закроют, рассказал мэр``: the clause without what leads to it."""
    k, low, sets = found.opened, reading.low, reading.lex.sets
    leads = (
        low[k] in sets["told_of"] and low[k + 2 : k + 3] == [","] and not sets["complementisers"].isdisjoint(low[k + 3 : k + 4])
    )
    if not leads or reading.starts[k] != found.span[0]:
        return found
    return Found((reading.starts[k + 4], found.span[1]), found.form, k + 4)


def before_its_verb(reading: Reading, cue: Cue, bounds: Range) -> Draft | None:
    """What is said where the sentence opens with it."""
    return told_of_first(reading, cue, bounds) or object_first(reading, cue, bounds)


def told_of_first(reading: Reading, cue: Cue, bounds: Range) -> Draft | None:
    """``О гибели пяти человек сообщил мэр``: what was told of opens the sentence, and who told it follows the verb.

    Behind a noun of news ("Информацию о гибели пяти человек опубликовал портал") every verb that has an object passes it on.
    """
    lo, hi = bounds
    about = _about(reading, lo, cue.start)
    if about is not None and (clause := _clause(reading, cue, about)):
        source, relay = source_after(reading, cue, hi)
        if source is None or not can_speak(reading, source):
            return None
        return msgspec.structs.replace(draft_of(cue, clause[0], source), downstream=relay or clause[1])
    end = end_before_verb(reading, cue.start, lo)
    while end > lo and reading.low[end - 1] in reading.lex.sets["foremost"]:
        end -= 1
    if about is not None and cue.start - about < _SHORTEST_OBJECT:
        before_it = _of_before(reading, cue, about, bounds)
        if before_it is not None or end - about < _ONE_NOUN or not reading.tells_event(reading.span(about + 1, end)):
            return before_it
    if about is None or reading.level[about] != reading.level[cue.start]:
        return None
    news = about > lo and reading.low[about - 1] not in reading.lex.sets["foremost"]
    calls = "p" in cue.frames.replace("cop", "")
    if not set("cqdo" if news else "cq") & set(cue.frames) or calls or _parted(reading, about, cue.start, news=news):
        return None
    source, relay = source_after(reading, cue, hi)
    if cue.start - about < _SHORTEST_OBJECT and not (source and can_speak(reading, source)):
        return None
    if (before := _subject(reading, about + 2, end)) is not None:
        source, end, relay = before, before[0], relay
    if source is None or reading.low[about + 1] in reading.lex.speech.pronouns:
        return None
    if without_subject(reading, cue) and source[1] - source[0] == 1 and not can_speak(reading, source):
        # "Про обыск говорят вполголоса".
        return None
    told = draft_of(cue, Found(reading.span(about + 1, end), "indirect", about + 1), source)
    return msgspec.structs.replace(told, downstream=relay)


def _subject(reading: Reading, begin: int, end: int) -> Range | None:
    """``О гибели рыбаков *губернатор* сообщил``: somebody in the nominative between what was told of and its verb."""
    low, lex = reading.low, reading.lex
    for k in range(begin, end):
        kind = lex.heads.get(low[k], ("",))[0]
        if "," in low[k:end] or reading.counted(k) or reading.level[k] != reading.level[end]:
            continue
        if kind in _SPEAKING and is_nominative(reading, k) and low[k - 1] not in lex.sets["prepositions"]:
            while k > begin and low[k - 1].endswith(lex.nominative_adjectives) and low[k - 1] not in lex.heads:
                k -= 1
            return trim(reading, (k, end)) if reading.tells_event(reading.span(begin - 1, k)) else None
    return None


def _of_before(reading: Reading, cue: Cue, about: int, bounds: Range) -> Draft | None:
    """``О взрыве рассказал охранник``: what is named by one noun is what the sentence before tells."""
    lo, hi = bounds
    words = [word for word in reading.low[about : cue.start] if word not in reading.lex.sets["foremost"]]
    if set("cq").isdisjoint(cue.frames) or "p" in cue.frames or len(words) != _ONE_NOUN or lo in reading.paragraph_set:
        return None
    before = reading.sentence_of(lo - 1) if lo in reading.sentence_set else None
    if (
        before is None
        or before[1] != lo
        or reading.level[before[0]] >= 0
        or reading.low[about + 1] in reading.lex.speech.pronouns
    ):
        return None
    source, relay = source_after(reading, cue, hi)
    end = bare_end(reading, *before)
    known = source is not None and (can_speak(reading, source) or medium_at(reading, *source) is not None)
    if not known or end - before[0] <= _ONE_NOUN or reading.has_verb(about, cue.start):
        return None
    told = draft_of(cue, Found(reading.span(before[0], end), "indirect", before[0]), source)
    return msgspec.structs.replace(told, downstream=relay)


def _clause(reading: Reading, cue: Cue, about: int) -> tuple[Found, Range | None] | None:
    """``О том, что мост закроют, во вторник сообщил``: the clause up to the comma before the verb, and the medium told.

    Nothing but when, how and to whom it was told stands between.
    """
    low, sets = reading.low, reading.lex.sets
    if low[about + 2 : about + 3] != [","] or sets["complementisers"].isdisjoint(low[about + 3 : about + 4]):
        return None
    if not set("cq") & set(cue.frames) or "p" in cue.frames.replace("cop", ""):
        return None
    comma = next((k for k in range(cue.start - 1, about + 3, -1) if low[k] == ","), None)
    k, told = comma + 1 if comma is not None else cue.start, None
    while k < cue.start:
        medium = medium_at(reading, k, cue.start, told=True) if told is None else None
        told = medium.whole if medium and medium.name else told
        after = told[1] if told and told[0] == k else past_time(reading, k, cue.start)
        if after == k and not _leads(reading, k):
            break
        k = max(after, k + 1)
    if comma is None or k < cue.start or comma - about < _SHORTEST_OBJECT:
        return None
    return Found(reading.span(about + 4, comma), "indirect", about + 4), told


def _leads(reading: Reading, k: int) -> bool:
    """Whether a word may stand between such a clause and its verb: "the first", an adverb, whom it was told to."""
    sets = reading.lex.sets
    return reading.low[k] in sets["foremost"] or reading.low[k] in sets["inner"] or reading.is_adverb(k)


def _about(reading: Reading, lo: int, hi: int) -> int | None:
    """The preposition of what is told of that opens a sentence, behind "the first" or a noun of news or not."""
    low, sets, k = reading.low, reading.lex.sets, lo
    light = sets["foremost"] | sets["inner"] | sets["times"] | sets["fronted_manners"]
    while k < hi and low[k] in light:
        k += 1
    if k + 1 < hi and low[k] in sets["news_items"]:
        k += 1
    return k if k < hi and low[k] in sets["told_of"] else None


def _parted(reading: Reading, begin: int, end: int, *, news: bool) -> bool:
    """Whether another clause stands before the verb; behind a noun of news one that says more of it may."""
    if not news:
        return "," in reading.low[begin:end] or reading.has_verb(begin, end)
    said = (reading.lex.forms.get(reading.low[k]) for k in range(begin, end) if reading.is_verb(k))
    return (
        any(entry is not None and "c" in entry.frames for entry in said) or reading.low[end - 1] in reading.lex.sets["relatives"]
    )


def object_first(reading: Reading, cue: Cue, bounds: Range) -> Draft | None:
    """``Эту информацию подтвердил мэр``: an object in the accusative opens the sentence, and who says it follows the verb."""
    lo, hi = bounds
    end = end_before_verb(reading, cue.start, lo)
    if "o" not in cue.frames or not (reading.low[lo] in reading.lex.sets["accusatives"] or _confirmed(reading, cue, lo, end)):
        return None
    if not 2 <= end - lo <= _LONGEST_OBJECT or "," in reading.low[lo:end]:
        return None
    source, relay = source_after(reading, cue, hi)
    pointed = reading.low[lo] in reading.lex.sets["accusatives"]
    if source is None or not (pointed or can_speak(reading, source)):
        return None
    told = draft_of(cue, Found(reading.span(lo, end), "indirect", lo), source)
    return msgspec.structs.replace(told, downstream=relay)


def _confirmed(reading: Reading, cue: Cue, lo: int, end: int) -> bool:
    """``Смерть пациента подтвердили в минздраве``: what happened, or may be denied, is the object of confirming or denying."""
    low, lex = reading.low, reading.lex
    if cue.lemma not in lex.sets["judging"] or low[lo] in lex.heads or end <= lo or reading.has_verb(lo, end):
        return False
    known = low[lo] in lex.sets["denied"] or low[lo] in lex.sets["news_items"]
    return reading.written[lo][1:].islower() and (known or reading.tells_event(reading.span(lo, end)))
