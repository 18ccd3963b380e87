"""Who brought what stands before: "такие данные привёл мэр", "Источником новости стал портал «X»"; whom a medium has it from."""

from __future__ import annotations

import msgspec

from sourcier.statements.adjuncts import past_time
from sourcier.statements.ahead import after_colon
from sourcier.statements.clauses import Found, bare_end, clause_end, draft_of, whole
from sourcier.statements.fronted import trim
from sourcier.statements.heads import is_paper
from sourcier.statements.lexicon import NEWS, SO
from sourcier.statements.media import MARKS, MEDIA, Medium, medium_at
from sourcier.statements.naming import can_speak
from sourcier.statements.phrases import match
from sourcier.statements.reading import Cue, Draft, Range, Reading
from sourcier.statements.source_after import right_of
from sourcier.statements.standing import Taken

# Fewer words tell nothing.
_FEWEST = 3
# So many words may stand between "such data" and its verb.
_BETWEEN = 4
_MARKS = frozenset(",:;—–-")


def brought(reading: Reading, drafts: list[Draft]) -> list[Draft]:
    """What somebody brought, gave or put out, where nothing else found who says it."""
    if not reading.lex.speech.declines:
        return []
    taken = Taken([draft for draft in drafts if draft.source])
    found = [_this(reading, at) for at in reading.sought.get("brought_this", ())]
    for lo, hi in reading.sentences:
        ways = (_fed, _witnessed, _cleared_up, _became) if hi - lo > _FEWEST else ()
        if told := next((one for way in ways if (one := way(reading, lo, hi))), None):
            found.append(told)
    return [draft for draft in found if draft is not None and not taken.overlaps(draft.content)]


def _this(reading: Reading, at: int) -> Draft | None:
    """``Мост закрыт: такие данные приводит мэр``, ``Заявление об этом выпустила мэрия``, ``Первым новость узнал портал «X»``."""
    low, sets = reading.low, reading.lex.sets
    this, bounds = match(low, at, reading.size, reading.lex.about_this), reading.bounds(at)
    if this is None or bounds is None or this[1] == SO:
        return None
    (lo, hi), begin = bounds, at
    if begin > lo and low[begin - 1] in sets["told_nouns"] | sets["nominal"]:
        begin -= 1
    foremost = begin > lo and low[begin - 1] in sets["foremost"]
    pointed = begin > lo and low[begin - 1] in sets["accusatives"]
    begin -= foremost or pointed
    while begin > lo and low[begin - 1] in sets["inner"]:
        begin -= 1
    if this[1] == NEWS and not (foremost or pointed or begin == lo):
        return None
    told = _medium_told(reading, at + this[0], hi)
    first = told.whole[1] if told else at + this[0]
    if this[1] == NEWS and first + 1 < hi and low[first].isalpha() and low[first + 1] in sets["putting_out"]:
        # "Перечень находок огласил прокурор".
        first += low[first] not in sets["putting_out"]
    verb = _verb(reading, first, hi, foremost=foremost)
    before = _before(reading, begin, lo)
    source = _speaker(reading, verb + 1, hi) if verb is not None and before else None
    if verb is None or before is None or source is None:
        return None
    draft = draft_of(Cue("verb", begin, verb + 1, "", ""), before, source)
    return msgspec.structs.replace(draft, downstream=told.whole) if told else draft


def _medium_told(reading: Reading, k: int, hi: int) -> Medium | None:
    """The medium to which the news was given, between it and its verb ("Новость порталу «X» слил …")."""
    if k >= hi or not (reading.low[k] in MARKS or reading.lex.heads.get(reading.low[k], ("",))[0] in MEDIA):
        return None
    medium = medium_at(reading, k, hi, told=True)
    return medium if medium and medium.name else None


def _verb(reading: Reading, k: int, hi: int, *, foremost: bool) -> int | None:
    """The verb of bringing behind "such data", past when and how; of whoever was the first any verb of saying."""
    low, sets = reading.low, reading.lex.sets
    for _ in range(_BETWEEN):
        if k >= hi:
            return None
        if low[k] in sets["putting_out"] or (foremost and low[k] in reading.lex.forms):
            return k
        after = past_time(reading, k, hi)
        if after == k and not (low[k] in sets["inner"] or reading.is_adverb(k)):
            return None
        k = max(after, k + 1)
    return None


def _before(reading: Reading, begin: int, lo: int) -> Found | None:
    """What stands before a clause: in its sentence before a mark, else the sentence before it in the paragraph."""
    if begin > lo:
        first, end = lo, begin - 1
        if reading.low[end] not in _MARKS and reading.level[end] < 0:
            return None
        end += reading.level[end] >= 0
    else:
        before = reading.sentence_of(lo - 1) if lo and lo not in reading.paragraph_set and lo in reading.sentence_set else None
        if before is None or before[1] != lo:
            return None
        first, end = before
    end = bare_end(reading, first, end)
    # "«Воды нет» — такое объявление вывесил завхоз".
    return whole(reading, first, end) if end - first >= _FEWEST else None


def _speaker(reading: Reading, k: int, hi: int) -> Range | None:
    """The medium, or somebody who can speak, that begins at a word, past when and how."""
    while k < hi and ((after := past_time(reading, k, hi)) > k or reading.low[k] in reading.lex.sets["inner"]):
        k = max(after, k + 1)
    medium = medium_at(reading, k, hi) if k < hi else None
    if medium and medium.name:
        return medium.whole
    source = trim(reading, right_of(reading, k, hi, told=True)) if k < hi else None
    return source if source and can_speak(reading, source) else None


def _fed(reading: Reading, lo: int, hi: int) -> Draft | None:
    """``Источником портала «X» стала мэрия: …``: whom a medium has it from, and behind the colon what they tell.

    Or the medium says so itself ("Своим источником портал «X» называет мэрию: …").
    """
    low, sets = reading.low, reading.lex.sets
    noun = lo + (low[lo] in sets["possessives"])
    if low[noun] not in sets["feeders"]:
        return None
    first = noun + 1 + (low[noun + 1] in sets["news_items"])
    medium = medium_at(reading, first, hi, told=True)
    verb = medium.whole[1] if medium and medium.name else hi
    colon = next((k for k in range(verb + 1, hi - _FEWEST) if low[k] == ":" and reading.level[k] < 0), None)
    named = reading.lex.forms.get(low[verb]) if colon is not None else None
    if medium is None or colon is None or not (low[verb] in sets["feeding"] or (named and named.lemma in sets["naming"])):
        return None
    source = trim(reading, right_of(reading, past_time(reading, verb + 1, colon), colon, told=True))
    end = bare_end(reading, colon + 1, clause_end(reading, colon + 1, hi))
    if source is None or end - colon <= _FEWEST:
        return None
    told = Found(reading.span(colon + 1, end), "indirect", colon + 1)
    return msgspec.structs.replace(draft_of(Cue("according", lo, colon + 1, "", ""), told, source), downstream=medium.whole)


def _cleared_up(reading: Reading, lo: int, hi: int) -> Draft | None:
    """``Ситуацию прояснил мэр: …``: an object that somebody clears up opens the sentence, and the colon brings what they say."""
    low, lex = reading.low, reading.lex
    opened = match(low, lo, hi, lex.cleared_up) if low[lo] in lex.cleared_up else None
    verb = past_time(reading, lo + opened[0], hi) if opened else hi
    if verb >= hi or low[verb] not in lex.sets["clearing"]:
        return None
    return _before_colon(reading, (lo, verb + 1), past_time(reading, verb + 1, hi), hi)


def _became(reading: Reading, lo: int, hi: int) -> Draft | None:
    """``Первым комментарием стало заявление мэра: …``: whose words, or which paper, something was, and what they tell."""
    low, sets = reading.low, reading.lex.sets
    verb = next(iter(reading.listed("feeding", lo + 1, min(hi - _FEWEST, lo + 1 + _BETWEEN))), None)
    if verb is None or reading.has_verb(lo, verb) or any(low[k] in _MARKS for k in range(lo, verb)):
        return None
    first = past_time(reading, verb + 1, hi)
    words = low[first] in sets["quoted_words"] or low[first] in sets["tellings"]
    draft = _before_colon(reading, (lo, verb + 1), first + words, hi)
    return draft if words or (draft and draft.source and is_paper(reading, draft.source)) else None


def _before_colon(reading: Reading, cue: Range, begin: int, hi: int) -> Draft | None:
    """Who alone is named from a word up to a colon, and what that brings."""
    low = reading.low
    colon = next((k for k in range(begin, hi - _FEWEST) if low[k] == ":" and reading.level[k] < 0), hi)
    source = trim(reading, (begin, colon)) if begin < colon < hi else None
    # "Точку поставил нападающий: *он* забил".
    if source is None or reading.has_verb(*source) or low[colon + 1] in reading.lex.speech.pronouns:
        return None
    medium = medium_at(reading, *source)
    if not (can_speak(reading, source) or is_paper(reading, source) or (medium and medium.name)):
        return None
    told = after_colon(reading, colon, hi)
    if told is not None and told.form != "direct":
        told = Found(reading.span(colon + 1, bare_end(reading, colon + 1, hi)), "indirect", colon + 1)
    return draft_of(Cue("according", *cue, "", ""), told, source) if told else None


def _witnessed(reading: Reading, lo: int, hi: int) -> Draft | None:
    """``Очевидцем этого стал корреспондент газеты «X»``: what the sentence before tells was seen by a reporter."""
    seen = match(reading.low, lo, hi, reading.lex.witnessed_by) if reading.low[lo] in reading.lex.witnessed_by else None
    at = past_time(reading, lo + seen[0], hi) if seen else hi
    before = _before(reading, lo, lo) if at < hi and reading.low[at] in reading.lex.sets["reporters"] else None
    source = trim(reading, right_of(reading, at, hi, told=True)) if before else None
    return draft_of(Cue("according", lo, at, "", ""), before, source) if before and source else None
