"""Who it is from, beside what is told, where nouns decline: "Погибли двое. Данные штаба", "Дозвонились до депо: …"."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from sourcier.statements.adjuncts import past_time
from sourcier.statements.carriers import relayed_by
from sourcier.statements.clauses import Found, bare_end, draft_of, whole
from sourcier.statements.declined.behind import past_addressee
from sourcier.statements.declined.cases import is_nominative
from sourcier.statements.fronted import trim
from sourcier.statements.heads import head_of
from sourcier.statements.joint import parted
from sourcier.statements.media import MARKS, MEDIA, PAPERS, medium_at
from sourcier.statements.naming import can_speak, names_in
from sourcier.statements.phrases import match
from sourcier.statements.reading import Cue, Draft, Range, Reading
from sourcier.statements.source_after import right_of
from sourcier.statements.standing import Taken

# A sentence that only says whom the one before is from has no more words, and what is told no fewer.
_LONGEST, _FEWEST = 12, 2
# One that says from whom it came has no more, and says so among its first words.
_SENTENCE, _OPENING = 22, 9
# A verb of coming to speak stands so near to "the press".
_NEAR = 5
# Whom we have reached stands so near behind the verb.
_REACHED = 10
_SPEAKING = frozenset({"person", "anonymous", "group", "institution", "document", "outlet", "agency"})
_DASHES = frozenset("—–-")
_PARTING = _DASHES | frozenset(":;,")


def tails(reading: Reading, drafts: list[Draft]) -> list[Draft]:
    """What stands before a sentence that only names its source, or behind one that says whom we have reached."""
    if not reading.lex.speech.declines:
        return []
    taken, found = Taken([draft for draft in drafts if draft.source]), list[Draft]()
    for draft in (
        *_named_behind(reading),
        *_clause_behind(reading),
        *_phrased(reading),
        *_so_told(reading),
        *_spoke_up(reading),
        *_reached(reading),
        *_posted(reading),
        *_posted_before(reading),
        *_came(reading),
        *_took_on(reading),
    ):
        if not taken.overlaps(draft.content) and all(draft.content != one.content for one in found):
            found.append(draft)
    return parted(reading, found)


def _named_behind(reading: Reading) -> Iterator[Draft]:
    """``Погибли двое. Данные штаба спасателей.``, ``Источник сведений — механик``, ``Откуда это известно? От водителя``."""
    low, sets, sentences = reading.low, reading.lex.sets, reading.sentences
    for number in range(1, len(sentences)):
        (first, before_end), (lo, hi) = sentences[number - 1], sentences[number]
        end = bare_end(reading, lo, hi)
        if before_end != lo or lo in reading.paragraph_set or reading.level[lo] >= 0 or not 1 < end - lo <= _SENTENCE:
            continue
        asked = low[before_end - 1] == "?" and number > 1 and sentences[number - 2][1] == first
        source = None
        if asked and low[lo] in reading.lex.received and not sets["whence"].isdisjoint(low[first:before_end]):
            first, before_end = sentences[number - 2]
            source = _somebody(reading, lo + 1, end)
        elif end - lo <= _LONGEST:
            source = _whose(reading, lo, end)
            verb = reading.lex.forms.get(low[lo])
            if source is None and verb is not None and {"c", "q"} <= set(verb.frames):
                # "Сообщила дежурная."
                source = _somebody(reading, lo + 1, end)
        source = source or _from_whom(reading, lo, end)
        told = bare_end(reading, first, before_end)
        told_to, source = _medium_of_source(reading, lo, end) or (None, source)
        content = whole(reading, first, told) if source is not None and told - first >= _FEWEST else None
        if content is not None:
            yield msgspec.structs.replace(draft_of(_cue(lo, lo + 1), content, source), downstream=told_to)


def _medium_of_source(reading: Reading, lo: int, end: int) -> tuple[Range, Range] | None:
    """``Источник газеты «X» — вахтёрша``: the medium, and behind the dash who its source is."""
    medium = medium_at(reading, lo + 1, end) if reading.low[lo] in reading.lex.sets["unnamed"] else None
    first = medium.whole[1] if medium and medium.name else end
    if medium is None or first >= end or not (reading.low[first] in _DASHES or reading.low[first - 1] in MARKS):
        return None
    source = _somebody(reading, first + (reading.low[first] in _DASHES), end)
    return (medium.whole, source) if source else None


def _clause_behind(reading: Reading) -> Iterator[Draft]:
    """``Погибли четверо — это подсчёты жандармерии``, ``Взорвался котёл: таковы сведения телеканала «X»``."""
    low, sets = reading.low, reading.lex.sets
    for noun in reading.listed("credit_nouns", 0, reading.size):
        # "Таковы последние данные МЧС".
        mark = noun - 2 - (low[noun - 1].endswith(reading.lex.qualifying) and low[noun - 1] not in sets["verdicts"])
        bounds = reading.sentence_of(noun)
        if bounds is None or mark < bounds[0] + _FEWEST or reading.level[noun] >= 0:
            continue
        (lo, hi), quoted = bounds, reading.level[mark] >= 0
        if reading.level[noun - 1] >= 0 or (low[noun - 1] in _DASHES and reading.level[mark] >= 0):
            # "«Воды нет» — слова мэра".
            mark, quoted = noun - 1, True
        elif low[mark + 1] not in sets["verdicts"] or not (quoted or low[mark] in _PARTING):
            continue
        source = _somebody(reading, noun + 1, bare_end(reading, noun + 1, hi))
        end = mark + 1 if quoted and low[mark] not in _PARTING else bare_end(reading, lo, mark)
        told = whole(reading, lo, end) if source is not None and end - lo >= _FEWEST else None
        if told is not None and (not quoted or told.form == "direct"):
            yield draft_of(_cue(mark, noun + 1), told, source)


def _phrased(reading: Reading) -> Iterator[Draft]:
    """``«Воды нет» — эта фраза есть в докладной; текст изучила газета «X»``: the paper that a quotation stands in."""
    low, sets = reading.low, reading.lex.sets
    for noun in reading.listed("credit_nouns", 0, reading.size):
        bounds, mark = reading.sentence_of(noun), noun - 2
        if bounds is None or mark < bounds[0] + _FEWEST or low[noun - 1] not in sets["definite"] or reading.level[noun] >= 0:
            continue
        (lo, hi), quoted = bounds, reading.level[mark] >= 0
        site = next((k for k in range(noun + 1, min(hi - 1, noun + _NEAR)) if low[k] in sets["sites"]), None)
        source = trim(reading, right_of(reading, site + 1, hi, told=True)) if site and (quoted or low[mark] in _DASHES) else None
        paper = source is not None and reading.lex.heads.get(head_of(reading, source)[0], ("",))[0] in PAPERS
        told = whole(reading, lo, mark + 1 if quoted else bare_end(reading, lo, mark))
        if source is None or not paper or told is None or told.form != "direct":
            continue
        media = (medium_at(reading, k, hi) for k in range(source[1], hi) if reading.lex.heads.get(low[k], ("",))[0] in MEDIA)
        medium = next((one.whole for one in media if one and one.name), None)
        yield msgspec.structs.replace(draft_of(_cue(noun - 1, noun + 1), told, source), downstream=medium)


def _whose(reading: Reading, lo: int, end: int) -> Range | None:
    """``Данные штаба``, ``таковы подсчёты МЧС``, ``это цифра минздрава``: whose a noun for what is told is."""
    low, sets = reading.low, reading.lex.sets
    if low[lo] in sets["credit_nouns"]:
        return _behind_noun(reading, lo + 1, end)
    pointed = low[lo] in sets["verdicts"]
    lo += pointed and low[lo + 1].endswith(reading.lex.qualifying) and low[lo + 1] not in sets["credit_nouns"]
    if pointed and low[lo + 1] in sets["credit_nouns"] | sets["own_accounts"]:
        return _behind_noun(reading, lo + 2, end)
    return None


def _from_whom(reading: Reading, lo: int, end: int) -> Range | None:
    """``Сведения исходят от диспетчера``, ``Всё это — из письма``, ``Признание прозвучало из уст министра``: from whom it is."""
    low, lex = reading.low, reading.lex
    sets = lex.sets
    at = next((k for k in range(lo, end - 1) if low[k] in lex.received and low[k + 1] not in sets["inner"]), lo)
    noun = next((k for k in range(lo, at) if low[k] in sets["credit_nouns"] or low[k] in sets["verdicts"]), None)
    if noun is None or at - lo > _OPENING or any(low[k] in ",;:" for k in range(lo, at)):
        return None
    came = any(low[k] in sets["coming"] for k in range(lo, at)) or low[at - 1] in _DASHES
    if not came:
        return None
    begin = at + 1
    if low[begin] in sets["lips"] or low[begin + 1] in sets["manner"]:
        # "Из уст", "из разговора с".
        begin += 1 + (low[begin] not in sets["lips"])
    return _somebody(reading, begin, end)


def _so_told(reading: Reading) -> Iterator[Draft]:
    """``Сирена молчала — так описывает пожар грузчик``, ``Так объяснил задержку мэр``: an object stands between."""
    low, sets, lex = reading.low, reading.lex.sets, reading.lex
    for at in sorted((*reading.listed("so_telling", 0, reading.size), *reading.listed("standing_by", 0, reading.size))):
        bounds = reading.sentence_of(at)
        # "— на этом стоит мэр".
        stands = low[at - 1] in sets["standing_by"] and low[at - 2] in sets["prepositions"]
        if bounds is None or reading.level[at] >= 0 or at <= bounds[0] or not (stands or low[at - 1] in lex.sets["so_words"]):
            continue
        (lo, hi), first = bounds, at - 1 - stands
        told = (
            (lo, first - 1)
            if first - 1 >= lo + _FEWEST and low[first - 1] in _PARTING
            else reading.sentence_of(lo - 1)
            if first == lo > 0
            else None
        )
        if told is None or (told[1] == lo and lo in reading.paragraph_set):
            continue
        end = next((k for k in range(at + 1, hi) if low[k] in ",;:"), bare_end(reading, at + 1, hi))
        heads = (k for k in range(at + 1, end) if lex.heads.get(low[k], ("",))[0] in _SPEAKING and is_nominative(reading, k))
        noun = next(heads, None)
        while noun is not None and noun - 1 > at and low[noun - 1].endswith(lex.nominative_adjectives):
            noun -= 1
        source = trim(reading, (noun, end)) if noun is not None and low[noun - 1] not in sets["prepositions"] else None
        stop = bare_end(reading, *told)
        if source is not None and stop - told[0] >= _FEWEST:
            # "Так ответил на вопрос газеты «X» адвокат".
            medium = relayed_by(reading, at + 1, source[0], hi) or past_addressee(reading, at + 1, source[0])[1]
            draft = draft_of(Cue("verb", at - 1, at + 1, "", ""), Found(reading.span(told[0], stop), "indirect", told[0]), source)
            yield msgspec.structs.replace(draft, downstream=medium)


def _took_on(reading: Reading) -> Iterator[Draft]:
    """``Ответственность за взрыв взяла на себя группа «X»``: what somebody admits stands before the verb."""
    low, sets = reading.low, reading.lex.sets
    for at in reading.listed("accountable", 0, reading.size):
        bounds = reading.sentence_of(at)
        if bounds is None or reading.level[at] >= 0 or low[at + 1] not in sets["prepositions"]:
            continue
        verb = next((k for k in reading.listed("taking_on", at + _FEWEST, bounds[1])), None)
        if verb is None or low[verb - 1] in sets["negations"] or low[verb + 1] not in sets["sites"]:
            continue
        source = trim(reading, right_of(reading, verb + 3, bounds[1], told=True))
        if source is not None and can_speak(reading, source) and "," not in low[at:verb]:
            yield draft_of(_cue(verb, verb + 3), Found(reading.span(at + 1, verb), "indirect", at + 1), source)


def _behind_noun(reading: Reading, begin: int, end: int) -> Range | None:
    """Whose news it is, behind its noun or a dash, up to the end of the sentence or a clause that says more of them."""
    dash = next((k for k in range(begin, min(end, begin + _FEWEST + 1)) if reading.low[k] in _DASHES), None)
    return _somebody(reading, begin if dash is None else dash + 1, end)


def _somebody(reading: Reading, begin: int, end: int) -> Range | None:
    """The words between two, up to a comma, where they name somebody who can speak and hold no verb."""
    stop = next((k for k in range(begin, end) if reading.low[k] == ","), end)
    source = trim(reading, (begin, stop)) if stop > begin else None
    if source is None or source[0] != begin or reading.has_verb(*source):
        return None
    medium = medium_at(reading, *source)
    known = reading.lex.heads.get(head_of(reading, source)[0], ("",))[0] in _SPEAKING or (medium and medium.name)
    named = any(one.type == "person" and " " in one.text for one in names_in(reading, source))
    one = match(reading.low, *source, reading.lex.one_of) is not None
    return source if (known or named or one) and reading.low[begin] not in reading.lex.sets["prepositions"] else None


def _reached(reading: Reading) -> Iterator[Draft]:
    """``Дозвонились до депо: трамваи пойдут``, ``Позвонили в водоканал. Порыв, обещают к вечеру``: whom we have called."""
    low, sets = reading.low, reading.lex.sets
    for at in reading.listed("reaching", 0, reading.size):
        bounds = reading.sentence_of(at)
        medium = _whose_reporter(reading, bounds[0], at) if bounds else None
        if bounds is None or not (medium or _is_ours(reading, bounds[0], at)) or reading.level[at] >= 0:
            continue
        hi = bounds[1]
        end = bare_end(reading, at + 1, hi)
        mark = next((k for k in range(at + 1, min(end, at + _REACHED)) if low[k] in ":,"), end)
        first = next((k for k in range(at + 1, mark) if low[k] in sets["prepositions"]), None)
        # "Разыскал вахтёршу" has no preposition.
        source = trim(reading, (at + 1 if first is None else first + 1, mark))
        if source is None or reading.has_verb(*source) or not can_speak(reading, source):
            continue
        told = _answer(reading, mark, hi)
        if told is not None:
            yield msgspec.structs.replace(draft_of(_cue(at, at + 1), told, source), downstream=medium)


def _whose_reporter(reading: Reading, lo: int, at: int) -> Range | None:
    """The medium that, or a reporter of which, opens a sentence before a verb of reaching somebody."""
    first = lo + (reading.low[lo] in reading.lex.sets["reporters"])
    medium = medium_at(reading, first, at)
    return medium.whole if medium and medium.name and medium.whole[1] == at else None


def _is_ours(reading: Reading, lo: int, verb: int) -> bool:
    """Whether nobody but "we" stands before a verb that opens its sentence."""
    low, lex = reading.low, reading.lex
    light = lex.sets["inner"] | lex.sets["times"]
    light |= lex.sets["audiences"] | lex.sets["managing"]
    return all(low[k] in light or lex.speech.pronouns.get(low[k]) == "1" for k in range(lo, verb))


def _answer(reading: Reading, mark: int, hi: int) -> Found | None:
    """What those who were reached answered: behind a colon, or in the next sentence of the paragraph."""
    if mark < hi and reading.low[mark] == ":":
        begin, stop = mark + 1, hi
    elif mark >= hi - 1 and hi in reading.sentence_set and hi not in reading.paragraph_set:
        begin, stop = next((lo, end) for lo, end in reading.sentences if lo == hi)
        if not _answers(reading, begin, stop):
            return None
        colon = next((k for k in range(begin, stop - _FEWEST) if reading.low[k] == ":"), None)
        begin = begin if colon is None else colon + 1
    else:
        return None
    end = bare_end(reading, begin, stop)
    if reading.level[begin] >= 0:
        return Found(reading.quotes[reading.level[begin]].inner, "direct", begin)
    return Found(reading.span(begin, end), "indirect", begin) if end - begin >= _FEWEST else None


def _answers(reading: Reading, begin: int, end: int) -> bool:
    """Whether a sentence says that it is answered: "there", or by a verb of saying without a subject ("обещают к вечеру")."""
    low, lex = reading.low, reading.lex
    said = any(low[k] in lex.forms and low[k].endswith(lex.subjectless_endings) for k in range(begin, end))
    return said or low[begin] in lex.sets["there"] or low[begin] in lex.sets["own_accounts"]


def _spoke_up(reading: Reading) -> Iterator[Draft]:
    """``К прессе вышел командир. Двое найдены живыми``: who comes to speak tells what the next sentence of the paragraph does."""
    low, lex = reading.low, reading.lex
    for noun in reading.listed("briefing", 0, reading.size):
        bounds = reading.sentence_of(noun)
        if (
            bounds is None
            or reading.level[noun] >= 0
            or bounds[1] not in reading.sentence_set
            or bounds[1] in reading.paragraph_set
        ):
            continue
        lo, hi = bounds
        near = range(max(lo, noun - _NEAR), min(hi, noun + _NEAR))
        verb = next((k for k in near if low[k] in lex.sets["speaking_up"]), None)
        if verb is None or not lex.sets["negations"].isdisjoint(low[lo:hi]):
            continue
        heads = (k for k in range(lo, hi - 1) if lex.heads.get(low[k], ("",))[0] in _SPEAKING and k != noun)
        head = next((k for k in heads if is_nominative(reading, k) or low[lo] in lex.sets["sites"]), None)
        if head is None:
            continue
        end = next((k for k in range(head + 1, hi - 1) if low[k] in ",;:" or reading.is_verb(k) or k == verb), hi - 1)
        end = next((k for k in range(head + 1, end) if past_time(reading, k, end) > k), end)
        source, told = trim(reading, (head, end)), reading.sentence_of(hi)
        stop = bare_end(reading, *told) if told else hi
        if source is not None and told is not None and reading.level[told[0]] < 0 and reading.has_verb(told[0], stop):
            yield draft_of(Cue("verb", verb, verb + 1, "", ""), Found(reading.span(told[0], stop), "indirect", told[0]), source)


def _posted(reading: Reading) -> Iterator[Draft]:
    """``На сайте министерства появилось сообщение о вспышке кори``: where something was put out, and what it tells."""
    low, sets = reading.low, reading.lex.sets
    for at in reading.listed("appearing", 0, reading.size):
        bounds = reading.bounds(at)
        if bounds is None or reading.level[at] >= 0:
            continue
        lo, hi = bounds
        near = range(at + 1, min(hi - _FEWEST, at + _FEWEST + 2))
        news = next((k for k in near if low[k] in sets["news_items"] or low[k] in sets["occasions_of"]), None)
        site = next((k for k in range(lo, at - 1) if low[k] in sets["sites"] and low[k + 1] in sets["pages_of"]), None)
        if news is None or site is None or site - lo > 1:
            continue
        found = _news(reading, news + 1, hi)
        stop = next((k for k in range(site + 2, at) if past_time(reading, k, at) > k or low[k] == ","), at)
        source = trim(reading, (site + 2, stop)) or (site + 1, site + 2)
        if found is not None and can_speak(reading, source):
            yield draft_of(_cue(at, news + 1), found, source)


def _posted_before(reading: Reading) -> Iterator[Draft]:
    """``Шахту закроют. Сообщение об этом появилось на сайте мэрии``: where what the sentence before tells was put out."""
    low, lex = reading.low, reading.lex
    sets = lex.sets
    for at in reading.listed("appearing", 0, reading.size):
        bounds = reading.sentence_of(at)
        if bounds is None or reading.level[at] >= 0 or bounds[0] in reading.paragraph_set or not bounds[0]:
            continue
        lo, hi = bounds
        noun = lo + (low[lo] in sets["such"])
        this = match(low, noun + 1, at + 1, lex.about_this)
        behind = past_time(reading, noun + 1 + (this[0] if this else 0), at + 1)
        if behind != at or not (this or noun > lo) or low[noun] not in sets["occasions_of"] | sets["news_items"]:
            continue
        site = next((k for k in range(at + 1, min(hi - 2, at + _NEAR)) if low[k] in sets["sites"]), None)
        page = next((k for k in range(site + 1, site + 4) if low[k] in sets["pages_of"]), None) if site else None
        source = trim(reading, (page + 1, bare_end(reading, page + 1, hi))) if page else None
        before = reading.sentence_of(lo - 1)
        end = bare_end(reading, *before) if before and before[1] == lo else lo
        told = whole(reading, before[0], end) if before and end - before[0] > _FEWEST else None
        if told is not None and source is not None and can_speak(reading, source) and not reading.has_verb(*source):
            yield draft_of(_cue(lo, page or at), told, source)


def _came(reading: Reading) -> Iterator[Draft]:
    """``Новость пришла от портала «Утро»: голоса отменены``: what is told behind whom it came from."""
    low, sets = reading.low, reading.lex.sets
    for lo, hi in reading.sentences:
        if low[lo] not in sets["news_items"] or ":" not in low[lo:hi]:
            continue
        colon = low.index(":", lo, hi)
        at = next((k for k in range(lo + 1, min(colon, lo + _NEAR + 1)) if low[k] in reading.lex.received), None)
        if at is None or not reading.has_verb(lo + 1, at) or reading.level[colon] >= 0:
            continue
        source = trim(reading, right_of(reading, at + 1, colon, told=True))
        medium = medium_at(reading, at + 1, colon)
        source = medium.whole if medium and medium.name else source
        found = _news(reading, colon, hi)
        if source is not None and found is not None and (medium or can_speak(reading, source)):
            yield draft_of(_cue(lo, at + 1), found, source)


def _news(reading: Reading, k: int, hi: int) -> Found | None:
    """What news tells: behind a preposition, a colon, or a comma and the word that opens a clause."""
    low, sets = reading.low, reading.lex.sets
    if k + 1 >= hi:
        return None
    clause = low[k] == "," and low[k + 1] in sets["complementisers"]
    if not (clause or low[k] == ":" or low[k] in sets["told_of"]):
        return None
    begin = k + 1 + clause
    end = bare_end(reading, begin, hi)
    return Found(reading.span(begin, end), "indirect", begin) if end - begin >= _FEWEST else None


def _cue(at: int, end: int) -> Cue:
    return Cue("according", at, end, "", "")
