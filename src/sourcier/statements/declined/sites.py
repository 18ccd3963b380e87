"""Bodies that something is said in: "в пресс-службе завода сообщили", "сообщили в полиции"."""

from __future__ import annotations

from sourcier.statements.adjuncts import time_at
from sourcier.statements.declined.cases import without_subject
from sourcier.statements.declined.denied import object_begins
from sourcier.statements.fronted import trim
from sourcier.statements.heads import head_of
from sourcier.statements.name_marks import named_quote
from sourcier.statements.reading import Cue, Range, Reading
from sourcier.statements.source_after import is_theirs, right_of

_SPEAKING = frozenset({"institution", "group", "outlet", "agency", "document", "footage"})
_PAPERS = frozenset({"document", "footage"})
_PEOPLE = frozenset({"person", "anonymous", "group"})
# Features of pronouns that are a subject by themselves.
_WHO = frozenset("mfp1")
# A body named before its verb is told in so many words, its preposition included.
_LONGEST_SITE = 14
# Endings of nouns behind a preposition of place.
_PLACED = ("е", "и", "ах", "ях", "у")
# So many words name an unknown body, and so far from the beginning it stands.
_SITE_WORDS, _OPENING = 4, 4


def site_after(reading: Reading, k: int, hi: int) -> Range | None:
    """The body behind a preposition of place: "(сообщили) в пресс-службе завода"."""
    if time_at(reading, k, hi):
        return None
    found = trim(reading, right_of(reading, k + 1, hi, told=True))
    return found if found and (_is_body(reading, found) or _is_place_of_work(reading, found)) else None


def site_before(reading: Reading, cue: Cue, lo: int) -> Range | None:
    """The body before a verb without subject: "В пресс-службе завода сообщили"."""
    end = _before_aside(reading, end_before_verb(reading, cue.start, lo), lo)
    level = reading.level[cue.start]
    if (
        end > lo
        and reading.lex.speech.pronouns.get(reading.low[end - 1]) in _WHO
        and reading.low[end - 1] in reading.lex.sets["nominatives"]
    ):
        # "На вокзале мы насчитали".
        return None
    found: Range | None = None
    for k in range(end - 1, max(lo - 1, end - _LONGEST_SITE), -1):
        if reading.level[k] != level:
            if not named_quote(reading, k):
                break
            continue
        if reading.low[k] in ",;:()" or (k < end and reading.is_verb(k)):
            break
        if reading.low[k] in reading.lex.sets["sites"] and not time_at(reading, k, end) and _is_body(reading, (k + 1, end)):
            found = (k + 1, end)
            if reading.lex.heads.get(head_of(reading, found)[0], ("",))[0] == "institution":
                # "В ответ на запрос в ведомстве": a body nearer to the verb than any other noun.
                break
    return _opening_site(reading, lo, end) if found is None else _up_to_object(reading, cue, found, lo)


def _opening_site(reading: Reading, lo: int, end: int) -> Range | None:
    """The place of work that opens a clause, where no body is known before the verb."""
    opened = next((k for k in range(lo, min(end, lo + _OPENING)) if reading.low[k] in reading.lex.sets["sites"]), None)
    if opened is None or not _is_place_of_work(reading, (opened + 1, end)) or time_at(reading, opened, end):
        return None
    other = _has_subject(reading, opened, lo) or _of_source(reading, opened, lo) or _has_object(reading, opened, lo)
    return None if other else (opened + 1, end)


def _up_to_object(reading: Reading, cue: Cue, found: Range, lo: int) -> Range | None:
    """A body before a verb without what stands between both: its object, or its own subject, which speaks then."""
    gender, prepositions = reading.lex.speech.gender, reading.lex.sets["prepositions"]
    inside = range(found[0] + 1, found[1])
    several = next((k for k in inside if gender.get(reading.low[k]) == "p" and reading.low[k - 1] not in prepositions), None)
    papers = several is not None and reading.low[several] in reading.lex.sets["nominatives"] and head_of(reading, found)[0]
    if several is not None and any(
        reading.lex.heads.get(noun, ("",))[0] in _PAPERS for noun in (reading.low[several - 1], papers or "")
    ):
        # "В отчёте аудиторы указали", "в письме мэру жители просят".
        return trim(reading, (several, found[1]))
    if _has_subject(reading, found[0] - 1, lo) or _of_source(reading, found[0] - 1, lo):
        return None
    # "In Paris this demand they call …": the object stands between.
    definite = reading.lex.sets["definite"] | reading.lex.sets["accusatives"]
    stop = next((k for k in range(found[0] + 1, found[1]) if reading.low[k] in definite), found[1])
    stop = min(stop, object_begins(reading, cue, found[0] + 1, found[1]) or stop)
    return trim(reading, (found[0], stop))


def _has_subject(reading: Reading, k: int, lo: int) -> bool:
    """Whether people who can only be a subject stand before a site ("Наблюдатели из миссии считают"): they speak."""
    low, lex = reading.low, reading.lex
    for j in range(k - 1, lo - 1, -1):
        if not (low[j].isalpha() or low[j].isdigit()) or reading.is_verb(j) or low[j] in lex.sets["boundaries"]:
            return False
        several = lex.speech.gender.get(low[j]) == "p"
        if several or (lex.heads.get(low[j], ("",))[0] in _PEOPLE and low[j] in lex.sets["nominatives"]):
            return low[j - 1] not in lex.sets["prepositions"]
        if lex.heads.get(low[j], ("",))[0] in _PEOPLE and _are_counted(reading, j, lo):
            return True
    return False


def _are_counted(reading: Reading, noun: int, lo: int) -> bool:
    """Whether a number without a preposition stands before a noun, adjectives between ("*два высокопоставленных* чиновника")."""
    low, sets = reading.low, reading.lex.sets
    k = noun - 1
    while k > lo and low[k].endswith(reading.lex.qualifying):
        k -= 1
    return k >= lo and (low[k] in sets["numerals"] or low[k].isdigit()) and (k == lo or low[k - 1] not in sets["prepositions"])


def _has_object(reading: Reading, k: int, lo: int) -> bool:
    """Whether a plain noun stands before a place that is no body, which then only says more of it ("Человека в шляпе просят")."""
    low, sets = reading.low, reading.lex.sets
    return k > lo and low[k - 1].isalpha() and low[k - 1] not in sets["connective"] and not reading.is_adverb(k - 1)


def _of_source(reading: Reading, k: int, lo: int) -> bool:
    """Whether a site is where somebody sits who is referred to ("Со ссылкой на источник в полиции сообщается")."""
    cited = reading.find("citing", lo, k)
    return cited is not None and not any(reading.low[j] in ",;:" for j in range(cited[0], k))


def _before_aside(reading: Reading, end: int, lo: int) -> int:
    """The comma before a clause of a relative or participle right before a verb ("В банке, который ведёт сделку, заявили")."""
    if end <= lo or reading.low[end - 1] != ",":
        return end
    near = range(end - 2, max(lo, end - _LONGEST_SITE), -1)
    comma = next((k for k in near if reading.low[k] == "," and reading.level[k] == reading.level[end - 1]), None)
    if comma is None:
        return end
    # "Из записки, оказавшейся в редакции, следует".
    participle = reading.low[comma + 1].endswith(reading.lex.apposed_endings)
    relative = any(reading.low[k] in reading.lex.sets["relatives"] for k in (comma + 1, comma + 2))
    return comma if participle or relative else end


def end_before_verb(reading: Reading, start: int, lo: int) -> int:
    """The end of what stands before a verb, the words left out that may stand between."""
    sets, low = reading.lex.sets, reading.low
    while start > lo:
        # "В полиции говорят" tells it there, not to them.
        told = low[start - 1] in sets["audiences"] and not (start - 2 >= lo and low[start - 2] in sets["sites"])
        # "В пресс-релизе полиции говорится".
        told = told and not is_theirs(reading, start - 1)
        if not (told or low[start - 1] in sets["inner"] or reading.is_adverb(start - 1)):
            break
        start -= 1
    return start


def _is_body(reading: Reading, source: Range) -> bool:
    """Whether a phrase names a body or a document by its noun, or a body by its acronym or its name in quotation marks."""
    if source[0] >= source[1]:
        return False
    head, _ = head_of(reading, source)
    if head:
        return reading.lex.heads.get(head, ("",))[0] in _SPEAKING
    # "In the Kremlin", "in «Rosneft»": of those whom a name stands for.
    return reading.written[source[0]][0].isupper() or reading.level[source[0]] != reading.level[source[0] - 1]


def _is_place_of_work(reading: Reading, source: Range) -> bool:
    """Whether a phrase behind a preposition of place has an unknown noun in that case ("в горгазе", "на форуме района")."""
    low, sets = reading.low, reading.lex.sets
    if not 0 < source[1] - source[0] <= _SITE_WORDS or not reading.is_plain(*source):
        return False
    named = any(low[k] in sets["not_sites"] or low[k] in sets["audiences"] or low[k] in sets["times"] for k in range(*source))
    return not named and any(low[k].endswith(_PLACED) for k in range(*source)) and not low[source[0]].isdigit()


def there_before(reading: Reading, cue: Cue, lo: int) -> Range | None:
    """``Там признают``, ``там же обмолвились``: the body named before, where a verb has no subject."""
    if not without_subject(reading, cue):
        return None
    there, inner = reading.lex.sets["there"], reading.lex.sets["inner"]
    for k in range(cue.start - 1, lo - 1, -1):
        if reading.low[k] in there:
            return k, k + 1
        if reading.low[k] not in inner:
            return None
    return None
