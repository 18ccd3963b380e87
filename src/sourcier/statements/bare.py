"""Denials without an object behind their verb: "Le club dément", "в полиции это отрицают", "слухи фронт назвал вымыслом"."""

from __future__ import annotations

import msgspec

from sourcier.statements.clauses import Found, clause_end, draft_of
from sourcier.statements.declined.cases import past_predicate, without_subject
from sourcier.statements.declined.sites import site_before
from sourcier.statements.fronted import trim
from sourcier.statements.lexicon import TRUTH
from sourcier.statements.naming import can_speak
from sourcier.statements.phrases import match
from sourcier.statements.reading import Cue, Draft, Range, Reading
from sourcier.statements.source import left_of
from sourcier.statements.source_after import right_of
from sourcier.statements.stance import CONTRARY

# Past the verb a clause may have so many adverbs and times ("categorically", "on Friday evening").
# Features of pronouns that mean somebody.
_SOMEBODY = frozenset("mfp")
_REACH = 5
# What is denied stands so near to the beginning of its sentence.
_OPENING = 3
# What is called untrue has so many words at least.
_SHORTEST = 2
# What is called untrue right behind the verb ("эти последние цифры") has so many words.
_OBJECT = 3
# Who denies is named in so many words.
_LONGEST = 14
# The place of work right before a verb without subject is.
_SITE = 5


def bare_denial(reading: Reading, cue: Cue, source: Range, hi: int) -> tuple[Range, Found] | None:
    """Who denies and the clause that says so, where a verb of denial has no object but a pronoun before it.

    Args:
        reading: The article.
        cue: The verb.
        source: What stands before it, a pronoun that is denied among it.
        hi: The word after its sentence.
    """
    if reading.lex.stances.get(cue.lemma) != "denies" or cue.passive or not source[0] < source[1] <= cue.start:
        return None
    of_object = cue.lemma in reading.lex.sets["refusals"] and source[0] > 0
    if of_object and reading.low[source[0] - 1] in reading.lex.sets["relatives"]:
        # "A project that the village rejects".
        return None
    pronouns = reading.lex.speech.pronouns
    end = _without_object(reading, source)[1]
    if end - source[0] > _LONGEST or (end - source[0] == 1 and reading.low[source[0]] in reading.lex.sets["relatives"]):
        return None
    between = range(source[1], cue.start)
    if any(reading.low[k].isalpha() and reading.low[k] not in pronouns and not _light(reading, k) for k in between):
        return None
    stop = _end(reading, cue.end, hi)
    return ((source[0], end), Found(reading.span(source[0], stop), "indirect", source[0])) if stop else None


def _without_object(reading: Reading, source: Range) -> Range:
    """Who denies, without what is denied where that stands between them and their verb."""
    end = source[1]
    while end - source[0] > 1 and reading.low[end - 1] in reading.lex.sets["before_denial"]:
        end -= 1
    return source[0], end


def _light(reading: Reading, k: int) -> bool:
    sets = reading.lex.sets
    return any(reading.low[k] in sets[name] for name in ("before_denial", "inner")) or reading.is_adverb(k)


def _end(reading: Reading, k: int, hi: int) -> int | None:
    """The word after a clause that goes on after its verb with adverbs and times alone, or None."""
    sets = reading.lex.sets
    for at in range(k, min(hi, k + _REACH + 1)):
        word = reading.low[at]
        if not word.isalnum():
            return at if word in ".,;:!–—…»" else None
        if word in sets["coordinators"] or word in sets["contrast_words"]:
            return at
        if not (word in sets["times"] or word in sets["definite"] or reading.is_adverb(at) or word.isdigit()):
            return None
    return hi if hi <= k + _REACH else None


def called_untrue(reading: Reading, cue: Cue, bounds: Range) -> Draft | None:
    """``Слухи фронт назвал вымыслом``, ``Мэр назвал ложью слухи``: languages with cases put the object before or after.

    Args:
        reading: The article.
        cue: A verb that calls something something.
        bounds: Its sentence.
    """
    lo, hi = bounds
    if "p" not in cue.frames or cue.passive:
        return None
    untrue = match(reading.low, cue.end, hi, reading.lex.denial)
    words = untrue[0] if untrue else _rejects_report(reading, cue, lo, hi)
    if not words:
        return None
    after = cue.end + words
    end = clause_end(reading, after, hi)
    if end - after > 1:
        source = site_before(reading, cue, lo) if without_subject(reading, cue) else None
        source = source or trim(reading, left_of(reading, cue.start, lo))
        found = Found(reading.span(cue.end, end), "indirect", cue.end)
        return msgspec.structs.replace(draft_of(cue, found, source), lemma=CONTRARY) if source else None
    source = site_before(reading, cue, lo) or _reported_site(reading, cue, lo) or _name_before(reading, cue.start, lo)
    if source is None or source[1] - lo < 2:
        return None
    draft = draft_of(cue, Found(reading.span(lo, after), "indirect", lo), _without_object(reading, source))
    return draft if untrue else msgspec.structs.replace(draft, lemma=CONTRARY)


def called_so(reading: Reading, cue: Cue, bounds: Range) -> Draft | None:
    """``Мэр назвал эту цифру завышенной``, ``назвал это ложью``: a pronoun, or a report pointed at, before what it is called."""
    low, lex, (lo, hi) = reading.low, reading.lex, bounds
    k = cue.end
    if "p" not in cue.frames or cue.passive:
        return None
    while k < min(hi, cue.end + _OBJECT) and (low[k] in lex.sets["before_denial"] or low[k] in lex.sets["reports"]):
        if match(low, k, hi, lex.denial):
            break
        k += 1
    if k == cue.end or k >= hi or (low[cue.end] not in lex.sets["pointing"] and low[cue.end] not in lex.sets["accusatives"]):
        return None
    # An adjective may stand before what it is called ("чистой выдумкой").
    tables = (lex.denial, lex.put_right, lex.too_much)
    called = ((at, match(low, at, hi, table)) for at in range(k, min(hi, k + 2)) for table in tables)
    after = next((at + found[0] for at, found in called if found), None)
    if after is None or clause_end(reading, after, hi) - after > 1:
        return None
    source = trim(reading, left_of(reading, cue.start, lo))
    found = Found(reading.span(cue.end, after), "indirect", cue.end)
    return msgspec.structs.replace(draft_of(cue, found, source), lemma=CONTRARY) if source else None


def _rejects_report(reading: Reading, cue: Cue, lo: int, hi: int) -> int:
    """How many words say what a report is called that opens the sentence or follows them ("назвали преждевременными слухи")."""
    low, lex = reading.low, reading.lex
    if cue.end >= hi or reading.level[cue.end] != reading.level[cue.start]:
        return 0
    word, reports = low[cue.end], lex.sets["reports"]
    if not word.endswith(lex.predicate_endings) or word in lex.sets["vouching_for"] or word in reports:
        return 0
    behind = low[cue.end + 1 : min(hi, cue.end + 3)]
    return 1 if not reports.isdisjoint(behind) or not reports.isdisjoint(low[lo : lo + 2]) else 0


def _reported_site(reading: Reading, cue: Cue, lo: int) -> Range | None:
    """``Разговоры о роспуске в клубе назвали …``: the place of work right before a verb without subject."""
    if not without_subject(reading, cue):
        return None
    near = range(cue.start - 1, max(lo, cue.start - _SITE), -1)
    site = next((k for k in near if reading.low[k] in reading.lex.sets["sites"]), None)
    return trim(reading, (site + 1, cue.start)) if site is not None and can_speak(reading, (site + 1, cue.start)) else None


def called_first(reading: Reading, cue: Cue, bounds: Range) -> Draft | None:
    """What a word of denial right behind a verb is said of: behind that word, or a pronoun before it.

    ``Juge infondées les accusations``, ``dismissed as wrong a figure of 200``, ``calls that a fairy tale``.
    """
    low, lex, hi = reading.low, reading.lex, bounds[1]
    if cue.passive or cue.end + 2 >= hi or not {"o", "p", "c"} & set(cue.frames):
        return None
    pronoun = low[cue.end] in lex.sets["called_this"]
    begin = cue.end + pronoun
    linked = low[begin] in lex.sets["called_as"]
    first = begin + linked + (linked and low[begin + 1] == "'")
    if pronoun and low[first] in lex.sets["indefinite"]:
        first += 1
    untrue = match(low, first, hi, lex.denial)
    if untrue is None or untrue[1] == TRUTH:
        return None
    after = first + untrue[0]
    end = clause_end(reading, after, hi) if after < hi else after
    if pronoun and "p" in cue.frames and (end == after or low[after] in '.,;:»”"'):
        found = Found(reading.span(cue.end, after), "indirect", cue.end)
    elif not pronoun and _is_said_of(reading, after, end, linked=linked):
        found = Found(reading.span(first, end), "indirect", first)
    else:
        return None
    source = trim(reading, left_of(reading, cue.start, bounds[0]))
    return msgspec.structs.replace(draft_of(cue, found, source), lemma=CONTRARY) if source else None


def _is_said_of(reading: Reading, after: int, end: int, *, linked: bool) -> bool:
    """Whether a noun phrase opens behind a word of denial: where adjectives stand before their noun, "as" must lead to it."""
    low, lex = reading.low, reading.lex
    if end - after < _SHORTEST:
        return False
    if lex.speech.head_last:
        return linked
    return low[after] in lex.sets["determiners"] or low[after] in lex.sets["definite"]


def called_before(reading: Reading, cue: Cue, bounds: Range) -> Draft | None:
    """``Слухи она назвала «сказкой»``, ``Ущерб потерпевшая оценила в миллион``: the object stands before the subject."""
    lo, hi = bounds
    low, sets = reading.low, reading.lex.sets
    subject = cue.start - 1
    while subject > lo and low[subject] in sets["inner"]:
        subject -= 1
    if not set("pa") & set(cue.frames) or cue.passive or subject <= lo or cue.end >= hi:
        return None
    somebody = reading.lex.speech.pronouns.get(low[subject]) in _SOMEBODY or low[subject] in sets["nominatives"]
    first = low[lo].endswith(reading.lex.nominative_adjectives) and low[lo] not in reading.lex.heads
    pronoun = reading.lex.speech.pronouns.get(low[subject]) in _SOMEBODY
    first = (
        first
        or (low[lo] in sets["nominatives"] and not pronoun)
        or low[lo] in sets["prepositions"]
        or low[lo] in reading.lex.speech.pronouns
    )
    if not somebody or first or not reading.is_plain(lo, subject):
        return None
    end = clause_end(reading, cue.end, hi)
    called = reading.level[cue.end] != reading.level[cue.start] or low[end - 1].endswith(reading.lex.predicate_endings)
    valued = "a" in cue.frames and low[cue.end] in sets["rates"]
    if not (called or valued):
        return None
    return draft_of(cue, Found(reading.span(lo, end), "indirect", lo), (subject, subject + 1))


def called_behind(reading: Reading, cue: Cue, bounds: Range) -> Draft | None:
    """``Дом признала аварийным комиссия``: what is called so opens the sentence, and who calls it so stands at its end."""
    (lo, hi), low, sets = bounds, reading.low, reading.lex.sets
    begin = past_predicate(reading, cue.end, hi)
    if begin == cue.end or begin >= hi or set("op").isdisjoint(cue.frames) or "," in low[lo : cue.start]:
        return None
    subject = low[begin] in sets["nominatives"] or low[begin].endswith(reading.lex.nominative_adjectives)
    source = trim(reading, right_of(reading, begin, hi, told=True)) if subject else None
    if source is None or not can_speak(reading, source) or not sets["nominatives"].isdisjoint(low[lo : cue.start]):
        return None
    return draft_of(cue, Found(reading.span(lo, begin), "indirect", lo), source)


def denied_first(reading: Reading, cue: Cue, bounds: Range) -> Draft | None:
    """``Слух о закрытии школ ведомство опровергло``: what is denied opens the sentence, and who denies it stands at the verb."""
    lo, hi = bounds
    low, sets = reading.low, reading.lex.sets
    if reading.lex.stances.get(cue.lemma) != "denies" or cue.passive or _end(reading, cue.end, hi) is None:
        return None
    opened = next((k for k in range(lo, min(cue.start, lo + _OPENING)) if low[k] in sets["denied"]), None)
    end = cue.start
    while end - 1 > lo and _light(reading, end - 1):
        end -= 1
    begin = end - 1
    while begin - 1 > lo and reading.is_name(begin) and reading.is_name(begin - 1):
        begin -= 1
    named = (
        reading.is_name(begin) or low[begin] in sets["nominatives"] or reading.lex.speech.pronouns.get(low[begin]) in _SOMEBODY
    )
    if opened is None or not named or begin <= opened or "," in low[lo:begin]:
        return None
    first = opened if low[lo] in sets["boundaries"] else lo
    return draft_of(cue, Found(reading.span(first, begin), "indirect", first), (begin, end))


def _name_before(reading: Reading, end: int, lo: int) -> Range | None:
    """The name or the one noun right before a verb, where an object stands before it."""
    start = end - 1
    while start > lo and reading.written[start][0].isupper() and reading.written[start - 1][0].isupper():
        start -= 1
    return (start, end) if start > lo and reading.low[start].isalpha() else None
