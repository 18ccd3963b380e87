"""Who saw, knows or shows it without a verb of saying: "Рыбаки слышали два взрыва", "Фельдшер не сомневается: били в упор"."""

from __future__ import annotations

from collections.abc import Iterator

from sourcier.statements.adjuncts import time_at
from sourcier.statements.clauses import Found, bare_end, draft_of
from sourcier.statements.declined.cases import is_nominative, never_subject
from sourcier.statements.declined.sites import site_before
from sourcier.statements.declined.verbless import is_somebody
from sourcier.statements.fronted import trim
from sourcier.statements.heads import head_of
from sourcier.statements.media import MEDIA, medium_at
from sourcier.statements.naming import can_speak
from sourcier.statements.nobody import no_speaker
from sourcier.statements.objects import has_number
from sourcier.statements.phrases import match
from sourcier.statements.reading import Cue, Draft, Range, Reading
from sourcier.statements.standing import Taken
from sourcier.words import among

_PEOPLE, _BODIES = frozenset({"person", "anonymous", "group"}), frozenset({"institution"})
# Who sees something is named in so many words; and so many stand between them and the colon.
_LONGEST, _NEAR, _CLOSE = 9, 14, 3
# And an unknown noun for them with no more words than these.
_FEWEST, _FEW = 2, 3
# A quotation of fewer words is a slogan; who makes a sign beside it is named in so short a sentence.
_QUOTE, _GESTURE = 4, 14
# So many words lead up to a colon.
_LED = 24
_COLON = frozenset({":"})
# Frames of verbs that say something, and do not only call something back.
_SAYING = frozenset("cqd")


def witnesses(reading: Reading, drafts: list[Draft]) -> list[Draft]:
    """What those who were there saw or heard, what they are sure of, and what they say with a sign."""
    if not reading.lex.speech.declines:
        return []
    taken, found = Taken([draft for draft in drafts if draft.source]), list[Draft]()
    for draft in (*_perceived(reading), *_vouched(reading), *_with_signs(reading), *_led_up(reading, drafts)):
        if not taken.overlaps(draft.content) and all(draft.content != one.content for one in found):
            found.append(draft)
    return found


def _perceived(reading: Reading) -> Iterator[Draft]:
    """``Рыбаки слышали два взрыва``, ``Кассирша насчитала сорок человек``: an event or a number is the object of seeing."""
    for verb in (*reading.listed("witnessing", 0, reading.size), *reading.listed("finding", 0, reading.size)):
        bounds = reading.bounds(verb)
        if bounds is None or reading.level[verb] >= 0 or reading.low[verb - 1] in reading.lex.sets["negations"]:
            continue
        finds = reading.low[verb] in reading.lex.sets["finding"]
        source = _finder(reading, bounds[0], verb) if finds else _subject(reading, bounds[0], verb)
        end = bare_end(reading, verb + 1, bounds[1])
        stop = next((k for k in range(verb + 1, end) if reading.low[k] in ",;:—–"), end)
        counted = (finds or reading.low[verb] in reading.lex.sets["counting"]) and has_number(reading, verb + 1, stop)
        heard = stop - verb > _FEWEST and reading.tells_event(reading.span(verb + 1, stop))
        heard = heard or bool(reading.listed("happenings", verb + 1, stop))
        if source is not None and (counted or heard):
            yield draft_of(_cue(verb), Found(reading.span(verb + 1, end), "indirect", verb + 1), source)


def _finder(reading: Reading, lo: int, verb: int) -> Range | None:
    """Those whose work it is to find out something, or a medium, as the subject of a verb of finding."""
    source = _subject(reading, lo, verb, _PEOPLE | _BODIES | MEDIA)
    if source is None:
        return None
    medium = medium_at(reading, *source)
    return source if (medium and medium.name) or reading.listed("finders", *source) else None


def _vouched(reading: Reading) -> Iterator[Draft]:
    """``Фельдшер не сомневается: били в упор``, ``Сосед показывает снимок: …``: what stands behind a colon."""
    for name, near in (("vouching", _CLOSE), ("gestures", _NEAR)):
        for at in reading.listed(name, 0, reading.size):
            bounds = reading.bounds(at)
            if bounds is None or reading.level[at] >= 0:
                continue
            lo, hi = bounds
            colon = next((k for k in range(at + 1, min(hi - _FEWEST, at + near)) if reading.low[k] == ":"), None)
            source = _subject(reading, lo, at, _PEOPLE | _BODIES) if colon is not None else None
            if colon is None or source is None or reading.level[colon] >= 0:
                continue
            if told := _clause(reading, colon + 1, hi):
                yield draft_of(_cue(at), told, source)


def _led_up(reading: Reading, drafts: list[Draft]) -> Iterator[Draft]:
    """``Врачи объяснили отравление водой: …``, ``У мэра своя версия: …``: a verb of saying with its object before a clause."""
    low, lex = reading.low, reading.lex
    # Behind "…, считает мэр:" the same mayor goes on.
    behind = (
        draft for draft in drafts if draft.cue and draft.source and draft.kind == "verb" and draft.source[0] >= draft.cue[1]
    )
    speakers = {draft.cue[0]: draft.source for draft in behind if draft.cue}
    for colon in among(low, _COLON):
        bounds = reading.sentence_of(colon)
        if bounds is None or reading.level[colon] >= 0 or not bounds[0] + 1 < colon < bounds[1] - _FEWEST:
            continue
        lo, hi = bounds
        told = _clause(reading, colon + 1, hi)
        tells = told is not None and (told.form == "direct" or reading.has_verb(colon + 1, hi))
        if told is None or not tells or colon - lo > _LED or low[colon - 1].isdigit():
            continue
        source, at = _has_own(reading, lo, colon) if low[lo] in lex.sets["having"] else None, colon
        for verb in range(lo + 1, colon) if source is None else ():
            entry = lex.forms.get(low[verb])
            said = (
                entry is not None
                and reading.is_verb(verb)
                and not _SAYING.isdisjoint(entry.frames)
                and entry.lemma not in lex.sets["decisions"]
            )
            if (said or low[verb] in lex.sets["so_telling"]) and low[verb - 1] not in lex.sets["negations"]:
                source, at = speakers.get(verb) or _subject(reading, lo, verb, _PEOPLE | _BODIES | MEDIA), verb
                break
        if source is not None:
            yield draft_of(_cue(at), told, source)


def _has_own(reading: Reading, lo: int, colon: int) -> Range | None:
    """``У перевозчиков своя арифметика: …``: who has an account of their own, up to the word for it or what is said of it."""
    sets = reading.lex.sets
    noun = next((k for k in range(lo + 2, colon) if reading.low[k] in sets["own_accounts"]), None)
    own = (k for k in range(lo + 2, colon) if reading.low[k] in sets["possessives"] or k == noun)
    source = trim(reading, (lo + 1, next(own, colon))) if noun is not None else None
    return source if source and can_speak(reading, source) else None


def _clause(reading: Reading, begin: int, hi: int) -> Found | None:
    """What a colon brings: a quotation, or a clause that is no question."""
    level = reading.level[begin]
    if level >= 0:
        return Found(reading.quotes[level].inner, "direct", begin)
    end = bare_end(reading, begin, hi)
    asks = "?" in reading.low[end:hi] or reading.low[begin] in reading.lex.sets["askers"]
    return Found(reading.span(begin, end), "indirect", begin) if end - begin >= _FEWEST and not asks else None


def _with_signs(reading: Reading) -> Iterator[Draft]:
    """``«…». Баба Нюра машет рукой``, ``Почтальон качает головой. «…»``: a quotation alone beside somebody's gesture."""
    for quote in reading.quotes:
        first, last = reading.word_at(quote.start), reading.word_at(quote.end)
        bounds = reading.sentence_of(first)
        if bounds is None or last - first < _QUOTE or first > bounds[0] + 1:
            continue
        behind = last + (last < reading.size and reading.low[last] in ".,")
        near = (reading.sentence_of(behind) if behind < reading.size else None, reading.sentence_of(bounds[0] - 1))
        for one in near[: 2 if bounds[0] and bounds[0] not in reading.paragraph_set else 1]:
            sign = next(iter(reading.listed("gestures", *one)), None) if one and one[1] - one[0] <= _GESTURE else None
            source = _subject(reading, max(one[0], behind if one is near[0] else 0), sign) if one and sign is not None else None
            if source is not None and sign is not None:
                yield draft_of(_cue(sign), Found(quote.inner, "direct", first), source)
                break


def _subject(reading: Reading, lo: int, verb: int, kinds: frozenset[str] = _PEOPLE) -> Range | None:
    """People in the nominative, or behind "у", who open a clause before a verb, with what says more of them between commas."""
    low, lex = reading.low, reading.lex
    sets = lex.sets
    begin = _clause_begins(reading, lo, verb)
    owned = begin < verb and low[begin] in sets["having"]
    begin += owned
    stop = _subject_ends(reading, begin, verb)
    if begin < stop and low[begin] in sets["sites"] and low[verb].endswith(reading.lex.subjectless_endings) and not owned:
        # "В мэрии насчитали сорок человек".
        own = any(reading.lex.speech.pronouns.get(low[k]) for k in range(begin, verb))
        return None if own else site_before(reading, _cue(verb), lo)
    source = trim(reading, (begin, stop)) if stop > begin else None
    if source is None or source[1] - source[0] > _LONGEST or no_speaker(reading, source):
        return None
    if any(reading.lex.speech.pronouns.get(low[k]) == "1" for k in range(*source)):
        return None
    if not owned and never_subject(reading, source, (verb, verb + 1)):
        return None
    head, at = head_of(reading, source)
    kind = reading.lex.heads.get(head, ("",))[0]
    if not kind:
        # Only people make signs and are sure; what shows something may be a chart.
        shows = (entry := reading.lex.forms.get(low[verb])) is not None and entry.lemma in sets["proving"]
        open_class = (
            kinds >= _BODIES and not shows and source[1] - source[0] <= _FEW and low[source[0]] not in sets["prepositions"]
        )
        return source if is_somebody(reading, source) or (open_class and _plain(reading, source)) else None
    return source if kind in kinds and (owned or is_nominative(reading, at)) else None


def _clause_begins(reading: Reading, lo: int, verb: int) -> int:
    """The first word of a verb's clause that may be of its subject."""
    low, lex = reading.low, reading.lex
    begin = next((k + 1 for k in range(verb - 1, lo - 1, -1) if low[k] in ";:()" or (low[k] in "—–" and k > lo)), lo)
    openers = (lex.sets["inner"], lex.sets["contrast_words"], lex.sets["coordinators"])
    while begin < verb and (not low[begin][0].isalnum() or any(low[begin] in opener for opener in openers)):
        begin += 1
    if begin < verb and low[begin] in lex.contrast and (opened := match(low, begin, verb, lex.contrast)):
        # "Первым делом полиция назвала цифру".
        begin += opened[0]
    return begin


def _subject_ends(reading: Reading, begin: int, verb: int) -> int:
    """Where a subject ends before its verb: at a comma, a relative, another verb, a time, "with its own eyes", or an adverb."""
    low, lex, sets = reading.low, reading.lex, reading.lex.sets
    stop = next((k for k in range(begin, verb) if low[k] == "," or low[k] in sets["relatives"] or reading.is_verb(k)), verb)
    own_eyes = (k for k in range(begin + 1, stop) if low[k] in sets["possessives"] and low[k].endswith(lex.predicate_endings))
    stop = next(own_eyes, stop)
    # "Врачи в Лорме *в понедельник* насчитали".
    stop = next((k for k in range(begin + 1, stop) if time_at(reading, k, stop)), stop)
    # "Жандармерия *первым делом* назвала".
    stop = next((k for k in range(begin + 1, stop) if (p := match(low, k, stop, lex.contrast)) and k + p[0] == stop), stop)
    while stop > begin and (low[stop - 1] in sets["inner"] or low[stop - 1] in sets["negations"] or reading.is_adverb(stop - 1)):
        stop -= 1
    return stop


def _plain(reading: Reading, source: Range) -> bool:
    """Whether a phrase of no known noun is made of words alone, none of them a pronoun or what happens."""
    low, speech = reading.low, reading.lex.speech
    words = all(low[k].isalpha() and low[k] not in speech.pronouns for k in range(*source))
    if low[source[0]].endswith(reading.lex.dative_singular) or low[source[0]] in reading.lex.sets["possessives"]:
        # "Яхту помнят", "своими глазами видел".
        return False
    return words and not reading.listed("nobody", *source) and not reading.tells_event(reading.span(*source))


def _cue(at: int) -> Cue:
    return Cue("colon", at, at + 1, ":", "")
