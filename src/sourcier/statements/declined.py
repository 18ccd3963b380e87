"""Languages whose nouns inflect for case and have no articles: who speaks after a verb, who is told, and where it was said."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from sourcier.statements.adjuncts import past_time, subject_start, time_at
from sourcier.statements.clauses import Found, bare_end, clause_end, draft_of
from sourcier.statements.content import right_content
from sourcier.statements.forms import match
from sourcier.statements.left import left_content
from sourcier.statements.media import medium_at
from sourcier.statements.naming import describes, head_of
from sourcier.statements.objects import before_next_verb
from sourcier.statements.reading import Cue, Draft, Range, Reading
from sourcier.statements.source import left_of, named_quote, trim
from sourcier.statements.source_after import right_of

After = Callable[[Reading, Cue, int], tuple[Range | None, Range | None]]

_SPEAKING = frozenset({"institution", "group", "outlet", "agency", "document", "footage"})
_PEOPLE = frozenset({"person", "anonymous", "group"})
# A body named before its verb is told in so many words, its preposition included.
_LONGEST_SITE = 14
# A shorter word is more often another one ("там", "им").
_SHORTEST_DATIVE = 5
# "About the deaths of five": fewer words name no event.
_SHORTEST_OBJECT = 4
# Endings of nouns behind a preposition of place; so many words name an unknown body, and so far from the beginning it stands.
_PLACED = ("е", "и", "ах", "ях", "у")
_SITE_WORDS, _OPENING = 4, 4
# Object pronouns that may mean what a sentence tells.
_OBJECT_PRONOUNS = frozenset({"l", "le", "lo"})
# The gender of a single speaker.
_ONE = frozenset("mf")
# How many words may stand between "about this" and the verb of saying.
_ABOUT_REACH = 12


def without_subject(reading: Reading, cue: Cue) -> bool:
    """Whether a verb has the form of those that stand without a subject: "they said", "it is reported"."""
    return "s" in cue.frames or reading.low[cue.end - 1].endswith(reading.lex.subjectless_endings)


def past_addressee(reading: Reading, k: int, hi: int) -> tuple[int, Range | None]:
    """The word after those told, and the medium among them ("сообщил журналистам", "рассказали «Вестнику» в мэрии")."""
    relay: Range | None = None
    sets = reading.lex.sets
    while k < hi:
        after = past_time(reading, k, hi)
        if after < hi and (reading.low[after] in sets["audiences"] or (after == k and _is_dative(reading, after))):
            medium = medium_at(reading, after, hi, told=True)
            relay = medium.whole if medium else relay
            after = max(after + 1, medium.whole[1] if medium else 0)
        elif after < hi and relay is None and (medium := medium_at(reading, after, hi, told=True)) and medium.name:
            if not _begins_source(reading, medium.whole[1], hi):
                return after, relay
            relay, after = medium.whole, medium.whole[1]
        if after == k:
            return k, relay
        k = after
    return k, relay


def _is_dative(reading: Reading, k: int) -> bool:
    """Whether a plain word has the ending of those who are told ("рассказали родным")."""
    word = reading.low[k]
    lemma = reading.lex.speech.lemmas.get(word, "")
    if lemma.endswith(reading.lex.no_dative) and word == f"{lemma[:-1]}е":
        # "Клялся жене".
        return reading.written[k][0].islower()
    if lemma and not lemma.endswith(reading.lex.no_dative) and word.endswith(reading.lex.dative_singular):
        # "Доложил президенту".
        return word not in reading.lex.sets["nominatives"] and reading.written[k][0].islower()
    plain = word.isalpha() and reading.written[k][0].islower() and len(word) > _SHORTEST_DATIVE
    return plain and word.endswith(reading.lex.dative_endings) and word not in reading.lex.sets["nominatives"]


def _begins_source(reading: Reading, k: int, hi: int) -> bool:
    """Whether somebody who speaks can be named from word ``k`` on, so that what stands before it was told."""
    k = past_time(reading, k, hi)
    if k >= hi:
        return False
    low, sets = reading.low, reading.lex.sets
    if low[k] in sets["sites"]:
        return site_after(reading, k, hi) is not None
    plain = low[k].isalpha() and low[k] not in sets["prepositions"] and low[k] not in sets["boundaries"]
    return plain and low[k] not in sets["coordinators"]


def source_after(reading: Reading, cue: Cue, hi: int) -> tuple[Range | None, Range | None]:
    """Who speaks, named after the verb, and the medium that they told it to."""
    k, relay = past_addressee(reading, cue.end, hi)
    if k < hi and reading.low[k] in reading.lex.sets["there"] and without_subject(reading, cue):
        return (k, k + 1), relay
    if k < hi and reading.low[k] in reading.lex.sets["sites"] and without_subject(reading, cue):
        return site_after(reading, k, hi), relay
    if k < hi and reading.low[k] in reading.lex.sets["prepositions"]:
        end = next((j for j in range(k, hi) if reading.low[j] in ",;:"), hi)
        k = subject_start(reading, k, end)
        if k >= end:
            return None, relay
    nominatives = reading.lex.sets["nominatives"]
    while k + 1 < hi and reading.low[k + 1] in nominatives and _is_oblique(reading, k):
        # "Обратил внимание суда защитник".
        k += 1
    source = trim(reading, right_of(reading, k, hi, told=True))
    return (None if source and _is_manner(reading, source) else source), relay


def past_manner(reading: Reading, k: int, hi: int) -> int:
    """The word after those that tell by their case how it was said ("парировали одной строкой: «…»")."""
    end = next((j for j in range(k, hi) if not reading.low[j].isalpha()), hi)
    return end if end > k and _is_manner(reading, (k, end)) else k


def _is_manner(reading: Reading, source: Range) -> bool:
    """Whether plain words behind a verb tell by their case how it was said ("парировали одной строкой")."""
    plain = source[1] - source[0] > 1 and all(reading.written[k][0].islower() for k in range(*source))
    words = reading.low[slice(*source)]
    return (
        plain
        and all(word.endswith(reading.lex.predicate_endings) for word in words)
        and reading.lex.sets["nominatives"].isdisjoint(words)
    )


def _is_oblique(reading: Reading, k: int) -> bool:
    """Whether a plain noun stands in another case than the subject's, by its ending."""
    word = reading.low[k]
    if describes(reading, k, len(reading.low)):
        return False
    known = reading.lex.speech.lemmas.get(word, word) != word
    return reading.written[k][0].islower() and (known or word.endswith(reading.lex.dative_singular))


def site_after(reading: Reading, k: int, hi: int) -> Range | None:
    """The body behind a preposition of place: "(сообщили) в пресс-службе завода"."""
    if time_at(reading, k, hi):
        return None
    found = trim(reading, right_of(reading, k + 1, hi, told=True))
    return found if found and (_is_body(reading, found) or _is_place_of_work(reading, found)) else None


def site_before(reading: Reading, cue: Cue, lo: int) -> Range | None:
    """The body before a verb without subject: "В пресс-службе завода сообщили"."""
    end = _before_aside(reading, _before_verb(reading, cue.start, lo), lo)
    level = reading.level[cue.start]
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
    if found is None:
        opened = next((k for k in range(lo, min(end, lo + _OPENING)) if reading.low[k] in reading.lex.sets["sites"]), None)
        if opened is None or not _is_place_of_work(reading, (opened + 1, end)) or time_at(reading, opened, end):
            return None
        return None if _has_subject(reading, opened, lo) else (opened + 1, end)
    if _has_subject(reading, found[0] - 1, lo):
        return None
    # "In Paris this demand they call …": the object stands between.
    definite = reading.lex.sets["definite"]
    stop = next((k for k in range(found[0] + 1, found[1]) if reading.low[k] in definite), found[1])
    stop = min(stop, _object_begins(reading, cue, found[0] + 1, found[1]) or stop)
    return trim(reading, (found[0], stop))


def _has_subject(reading: Reading, k: int, lo: int) -> bool:
    """Whether people who can only be a subject stand before a site ("Наблюдатели из миссии считают"): they speak."""
    low, lex = reading.low, reading.lex
    for j in range(k - 1, lo - 1, -1):
        if not low[j].isalpha() or reading.is_verb(j) or low[j] in lex.sets["boundaries"]:
            return False
        several = lex.speech.gender.get(low[j]) == "p"
        if several or (lex.heads.get(low[j], ("",))[0] in _PEOPLE and low[j] in lex.sets["nominatives"]):
            return low[j - 1] not in lex.sets["prepositions"]
    return False


def _before_aside(reading: Reading, end: int, lo: int) -> int:
    """The comma before a relative clause that ends right before a verb ("В банке, который ведёт сделку, заявили")."""
    if end <= lo or reading.low[end - 1] != ",":
        return end
    near = range(end - 2, max(lo, end - _LONGEST_SITE), -1)
    comma = next((k for k in near if reading.low[k] == "," and reading.level[k] == reading.level[end - 1]), None)
    if comma is None or not any(reading.low[k] in reading.lex.sets["relatives"] for k in (comma + 1, comma + 2)):
        return end
    return comma


def _before_verb(reading: Reading, start: int, lo: int) -> int:
    """The end of what stands before a verb, the words left out that may stand between."""
    sets, low = reading.lex.sets, reading.low
    while start > lo:
        # "В полиции говорят" tells it there, not to them.
        told = low[start - 1] in sets["audiences"] and not (start - 2 >= lo and low[start - 2] in sets["sites"])
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


def speaks_of_this(reading: Reading, cue: Cue, hi: int) -> bool:
    """``я сам говорил об этом``: no tag of what stands before it."""
    return cue.end < hi and match(reading.low, cue.end, hi, reading.lex.about_this) is not None


def about_this(reading: Reading, cue: Cue, bounds: Range, after: After) -> Draft | None:
    """``Об этом сообщил мэр``, ``Así lo anunció el alcalde``: what the sentence before tells is said.

    Args:
        after: Who speaks, named after the verb, and the medium that they told it to.
    """
    lo, hi = bounds
    first = next((k for k in range(lo, min(hi, lo + 3)) if match(reading.low, k, hi, reading.lex.about_this)), None)
    found = match(reading.low, first, hi, reading.lex.about_this) if first is not None else None
    if first is None or found is None or not first < cue.start <= first + _ABOUT_REACH:
        return None
    opened, declines = first + found[0], reading.lex.speech.declines
    if reading.has_verb(opened, cue.start) or not (declines or set("qd") & set(cue.frames)):
        return None
    before = reading.sentence_of(lo - 1) if lo else None
    if before is None or before[1] != lo:
        return None
    source = trim(reading, left_of(reading, cue.start, opened)) if opened < cue.start else None
    source, relay = (source, None) if source and not declines else after(reading, cue, hi)
    if source is None:
        source = site_before(reading, cue, first) or trim(reading, left_of(reading, cue.start, min(opened, cue.start)))
    end = bare_end(reading, before[0], before[1])
    if source is None or end - before[0] < 2:
        return None
    told = draft_of(cue, Found(reading.span(before[0], end), "indirect", before[0]), source)
    return msgspec.structs.replace(told, downstream=relay)


def told_before(reading: Reading, cue: Cue, source: Range, bounds: Range) -> Draft | None:
    """``L'agence l'a annoncé mardi``: an object pronoun of a verb that nothing follows means what the sentence before tells."""
    lo, hi = bounds
    low, sets = reading.low, reading.lex.sets
    if source[0] != lo or cue.lemma not in sets["pointing_verbs"] or lo in reading.paragraph_set:
        return None
    pronoun = next((k for k in range(source[1], cue.end) if low[k] in _OBJECT_PRONOUNS), None)
    k = past_time(reading, cue.end, hi)
    alone = k >= hi or low[k] in ",." or (low[k] in sets["prepositions"] and not reading.has_verb(k, hi))
    if pronoun is None or not alone:
        return None
    before = reading.sentence_of(lo - 1)
    end = bare_end(reading, *before) if before and before[1] == lo else 0
    if before is None or end - before[0] < _SHORTEST_OBJECT or reading.level[lo] != reading.level[before[0]]:
        return None
    return draft_of(cue, Found(reading.span(before[0], end), "indirect", before[0]), source)


def _object_begins(reading: Reading, cue: Cue, begin: int, end: int) -> int:
    """The first word of what a verb denies or confirms, whose it is included ("его слова"); 0 where none stands there."""
    low, sets = reading.low, reading.lex.sets
    if reading.lex.stances.get(cue.lemma) != "denies" and cue.lemma not in sets["confirms"]:
        return 0
    noun = next((k for k in range(begin, end) if low[k] in sets["denied"]), 0)
    return noun - 1 if noun > begin and low[noun - 1] in sets["possessives"] | sets["definite"] else noun


def object_before(reading: Reading, cue: Cue, source: Range) -> tuple[Range, Found] | None:
    """``Директор Ирина Лунина отравление отрицает``: what is denied stands between the name of who denies it and the verb."""
    if "o" not in cue.frames or "p" in cue.frames:
        return None
    pronouns = reading.lex.speech.pronouns
    if opened := _object_begins(reading, cue, source[0] + 1, cue.start):
        stop = max(source[1], next((k for k in range(cue.start, opened, -1) if reading.low[k - 1].isalpha()), 0))
        if not reading.has_verb(opened, stop) and "," not in reading.low[source[1] : stop]:
            return (source[0], min(opened, source[1])), Found(reading.span(opened, stop), "indirect", opened)
    named = next(
        (k for k in range(source[1] - 1, source[0] - 1, -1) if reading.written[k][0].isupper() or reading.low[k] in pronouns),
        None,
    )
    while named is not None and named + 1 < source[1] and reading.low[named + 1] in reading.lex.sets["nominatives"]:
        # "Газовая служба вину отвергает".
        named += 1
    if named is None or named + 1 >= source[1] or not reading.low[named + 1].isalpha():
        return None
    if reading.low[named + 1] in reading.lex.sets["prepositions"] or reading.low[named + 1] in reading.lex.speech.pronouns:
        return None
    return (source[0], named + 1), Found(reading.span(named + 1, source[1]), "indirect", named + 1)


def verb_first(reading: Reading, cue: Cue, bounds: Range) -> Draft | None:
    """``Возразил начальник депо: «…»``, ``Сообщается, что …``: the speaker, if any, stands between verb and content."""
    hi = bounds[1]
    source, relay = source_after(reading, cue, hi)
    if source is None:
        if not without_subject(reading, cue) or "s" in cue.frames:
            return None
        found = right_content(reading, cue, cue.end, hi) or told_of(reading, cue, cue.end, hi)
        return Draft(found.span, None, (cue.start, cue.end), "hearsay", cue.lemma, found.form) if found else None
    if source[1] >= hi:
        return None
    marked = reading.low[source[1]] in ",:"
    found = right_content(reading, cue, source[1], hi) if marked else told_of(reading, cue, source[1], hi)
    return msgspec.structs.replace(draft_of(cue, found, source), downstream=relay) if found else None


def object_first(reading: Reading, cue: Cue, bounds: Range) -> Draft | None:
    """``Эту информацию подтвердил мэр``: an object in the accusative opens the sentence, and who says it follows the verb."""
    lo, hi = bounds
    end = _before_verb(reading, cue.start, lo)
    if "o" not in cue.frames or reading.low[lo] not in reading.lex.sets["accusatives"] or end - lo < 2 or end - lo > _ABOUT_REACH:
        return None
    source, relay = source_after(reading, cue, hi)
    if source is None or "," in reading.low[lo:end]:
        return None
    told = draft_of(cue, Found(reading.span(lo, end), "indirect", lo), source)
    return msgspec.structs.replace(told, downstream=relay)


def quotes_words(reading: Reading, cue: Cue, bounds: Range) -> bool:
    """Whether a verb behind what is told has somebody's words as its object ("…, приводит слова мэра агентство «X»")."""
    lex = reading.lex
    said = lex.sets["quoted_words"] | {word for word in lex.sets["possessives"] if lex.speech.pronouns.get(word)}
    follows = cue.end < bounds[1] and reading.low[cue.end] in said
    return follows and cue.start > bounds[0] and reading.low[cue.start - 1] == ","


def quoted_by(reading: Reading, cue: Cue, bounds: Range) -> Draft | None:
    """``«…», — цитирует тренера телеканал``: behind a verb of quoting stand the medium and, before or after it, who speaks."""
    lo, hi = bounds
    left = left_content(reading, cue.start, lo)
    end = next((k for k in range(cue.end, hi) if reading.low[k] in ".,;:()"), hi)
    media = (medium_at(reading, k, end) for k in range(cue.end, end) if reading.level[k] == reading.level[cue.start])
    medium = next((one for one in media if one is not None), None)
    if left is None or medium is None:
        return None
    begin, stop = (cue.end, medium.whole[0]) if medium.whole[0] > cue.end else (medium.whole[1], end)
    while begin < stop and reading.low[begin] in reading.lex.sets["quoted_words"]:
        begin += 1
    if begin >= stop:
        return draft_of(cue, left, medium.whole)
    return msgspec.structs.replace(draft_of(cue, left, medium.whole), upstream=(begin, stop))


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


def dropped_subject(reading: Reading, cue: Cue, bounds: Range) -> Draft | None:
    """``А чуть позже добавил: «…»``: nothing but a connective stands before a verb, which tells the gender of who spoke last."""
    lo, hi = bounds
    verb = reading.low[cue.end - 1]
    feature = next((feature for ending, feature in reading.lex.speech.subject_features.items() if verb.endswith(ending)), "")
    if feature not in _ONE or cue.frames == "d":
        return None
    sets, low = reading.lex.sets, reading.low
    for k in range(lo, cue.start):
        light = (
            low[k] in sets["inner"]
            or low[k] in sets["times"]
            or low[k] in sets["contrast_words"]
            or low[k] in sets["coordinators"]
        )
        if not (light or reading.is_adverb(k) or not low[k].isalnum()):
            return None
    found = right_content(reading, cue, cue.end, hi) or told_of(reading, cue, cue.end, hi)
    return msgspec.structs.replace(draft_of(cue, found, None), feature=feature) if found else None


def told_of(reading: Reading, cue: Cue, begin: int, hi: int) -> Found | None:
    """``сообщил о гибели пяти человек``: what somebody told of, as the object of a preposition."""
    if not set("cq") & set(cue.frames):
        return None
    k, _ = past_addressee(reading, begin, hi)
    if k + 2 >= hi or reading.low[k] not in reading.lex.sets["told_of"] or reading.low[k + 1] in reading.lex.speech.pronouns:
        return None
    end = before_next_verb(reading, k + 1, clause_end(reading, k + 1, hi))
    comma = next((j for j in range(k + 1, end) if reading.low[j] == "," and reading.level[j] == reading.level[k]), end)
    return Found(reading.span(k + 1, comma), "indirect", k + 1) if comma > k + 2 else None


def past_that(reading: Reading, found: Found) -> Found:
    """``О том, что мост закроют, рассказал мэр``: the clause without what leads to it."""
    k, low, sets = found.opened, reading.low, reading.lex.sets
    leads = (
        low[k] in sets["told_of"] and low[k + 2 : k + 3] == [","] and low[k + 3 : k + 4] and low[k + 3] in sets["complementisers"]
    )
    if not leads or reading.starts[k] != found.span[0]:
        return found
    return Found((reading.starts[k + 4], found.span[1]), found.form, k + 4)


def told_of_first(reading: Reading, cue: Cue, bounds: Range) -> Draft | None:
    """``О гибели пяти человек сообщил мэр``: what was told of opens the sentence, and who told it follows the verb."""
    lo, hi = bounds
    if not set("cq") & set(cue.frames) or reading.low[lo] not in reading.lex.sets["told_of"] or cue.start - lo < _SHORTEST_OBJECT:
        return None
    if (
        "," in reading.low[lo : cue.start]
        or reading.has_verb(lo, cue.start)
        or reading.low[lo + 1] in reading.lex.speech.pronouns
    ):
        return None
    source, relay = source_after(reading, cue, hi)
    if source is None:
        return None
    told = draft_of(cue, Found(reading.span(lo + 1, _before_verb(reading, cue.start, lo)), "indirect", lo + 1), source)
    return msgspec.structs.replace(told, downstream=relay)


def before_its_verb(reading: Reading, cue: Cue, bounds: Range) -> Draft | None:
    """What is said where the sentence opens with it."""
    return told_of_first(reading, cue, bounds) or object_first(reading, cue, bounds)
