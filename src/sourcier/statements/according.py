"""Prepositional cues: "according to", "selon", "de source judiciaire", "pour l'opposition"."""

from __future__ import annotations

import msgspec

from sourcier.statements.around import around
from sourcier.statements.cited import passed_on_by
from sourcier.statements.clauses import Found, bare_end, clause_end, draft_of
from sourcier.statements.forms import FINITE
from sourcier.statements.fronted import trim
from sourcier.statements.kinds import classify
from sourcier.statements.media import medium_at
from sourcier.statements.name_marks import short_quote
from sourcier.statements.naming import bearing, can_speak, core, names_in
from sourcier.statements.nobody import is_untrue
from sourcier.statements.phrases import match
from sourcier.statements.publications import publisher_of
from sourcier.statements.reading import APOSTROPHES, Cue, Draft, Range, Reading
from sourcier.statements.source import left_of, subject_of
from sourcier.statements.source_after import briefly, right_of

# Who can count for themselves.
_PEOPLE = frozenset({"person", "anonymous", "group"})
_BY_HIS_COUNT = 3
# Words of an apposition, with the comma before it.
_APPOSED = 10
# "For the spokesman of the forces of X, …": more words are a purpose.
_LONGEST_OPINION = 12
# A clause whose verb no list knows has more words than this.
_CLAUSE = 4
# Another opinion of the same sentence is among so many attributions before.
_NEAR_OPINIONS = 3
# "…, что" behind a verb.
_LINK = 3
# "Пояс чемпиона мира по версии": how far before a body the title stands that it gives.
_RATED = 5
# Where somebody works takes so many words.
_HOUSE = 8
# What an infinitive that leads to a source stands behind, where it opens no sentence.
_OPENS = frozenset(",;:—–-")


def by_according(reading: Reading, cue: Cue, bounds: Range, drafts: list[Draft]) -> Draft | None:
    """The attribution of a preposition, and of whoever stands behind it or inside it."""
    lo, hi = bounds
    if _is_none(reading, cue, bounds, drafts):
        return None
    if cue.feature:
        return _in_own_words(reading, cue, bounds)
    source = _possessor(reading, cue) or trim(reading, right_of(reading, cue.end, hi)) or _quoted_medium(reading, cue, hi)
    if source and reading.low[source[0]] in reading.lex.sets["relatives"]:
        return _according_to_whom(reading, cue, source[0] + 1, bounds)
    if not reading.lex.sets["rated"].isdisjoint(reading.low[max(lo, cue.start - _RATED) : cue.start]):
        # "Пояс чемпиона по версии федерации".
        return None
    if source is None:
        return _of_nobody(reading, cue, bounds)
    if _leads_elsewhere(reading, cue, source):
        return None
    if reading.low[source[0]] in reading.lex.sets["rumours"]:
        told = around(reading, cue, source, bounds)
        return msgspec.structs.replace(told, source=None, kind="hearsay", lemma="") if told else None
    if cue.start > lo + 1 and reading.low[cue.start - 1] == "," and _before_colon(reading, lo, source[1], hi):
        return None
    if told := _without_comma(reading, cue, source, hi):
        return told
    source = _with_house(reading, source, hi) if _open_house(reading, cue, source, hi) else source
    weak = cue.lemma.replace(" ", "_") in reading.lex.sets["weak_according"]
    if weak and (_is_rate(reading, cue, source) or not (can_speak(reading, source) or publisher_of(reading, source))):
        return None
    if cue.start > lo and reading.is_verb(cue.start - 1):
        source = briefly(reading, source)
    if quoted := _whom_quotes(reading, source, hi):
        told = around(reading, cue, (source[0], quoted[1]) if reading.low[source[1]] != "," else source, bounds)
        return msgspec.structs.replace(told, downstream=quoted) if told else None
    last = drafts[-1] if drafts else None
    if last and last.cue and last.kind == "verb" and last.cue[1] + 1 == cue.start and last.content[0] > reading.starts[cue.start]:
        # "The paper says, according to a nurse, that …": whom the paper has it from.
        drafts[-1] = msgspec.structs.replace(last, upstream=last.upstream or source)
        return None
    declined = _follows(reading, cue, source, hi) or _dashed(reading, cue, source, hi) if reading.lex.speech.declines else None
    return declined or around(reading, cue, source, bounds)


def _in_own_words(reading: Reading, cue: Cue, bounds: Range) -> Draft | None:
    """``In her words``: nobody is named. "Stood by their account that" has it as an object."""
    if cue.end < bounds[1] and reading.low[cue.end] in reading.lex.sets["complementisers"] and reading.lex.speech.head_last:
        return None
    told = around(reading, cue, (cue.end, cue.end), bounds)
    return msgspec.structs.replace(told, source=_counting_himself(reading, cue, told), feature=cue.feature) if told else None


def _of_nobody(reading: Reading, cue: Cue, bounds: Range) -> Draft | None:
    """``По предварительным данным, …``: nobody is named."""
    closed = cue.end - cue.start > 2 and cue.end < bounds[1] and reading.low[cue.end] == ","
    told = around(reading, cue, (cue.end, cue.end), bounds) if reading.lex.speech.declines and closed else None
    return msgspec.structs.replace(told, source=None) if told else None


def _leads_elsewhere(reading: Reading, cue: Cue, source: Range) -> bool:
    """Whether what a preposition leads to is no source."""
    lex, first = reading.lex, reading.low[source[0]]
    if lex.speech.verb_first and _bare_words(reading, source):
        # "By *statements* to the agency X": of whoever speaks anyway.
        return True
    if lex.speech.declines and first in lex.sets["sites"]:
        # "По обвинению *в* получении взятки": what somebody is charged with.
        return True
    if reading.low[cue.start] not in lex.sets["impersonal"] and _measures(reading, source):
        return True
    # "Held at the disposal of the enquiry", where the same words lead to who vouches for it.
    nouns = lex.acts.get(cue.lemma)
    return nouns is not None and not nouns.isdisjoint(reading.low[slice(*source)])


def _follows(reading: Reading, cue: Cue, source: Range, hi: int) -> Draft | None:
    """``Из рассказов соседей следует, что …``: a verb behind the source opens what it says."""
    if reading.low[source[1]] not in reading.lex.sets["bears"]:
        return None
    opens = source[1] + _LINK < hi and reading.low[source[1] + 2] in reading.lex.sets["complementisers"]
    begin = source[1] + _LINK if opens and reading.low[source[1] + 1] == "," else source[1]
    end = clause_end(reading, begin, hi)
    if not source[1] < begin < end - 1:
        return None
    return draft_of(cue, Found(reading.span(begin, end), "indirect", begin), (cue.end - 1, source[1]))


def _dashed(reading: Reading, cue: Cue, source: Range, hi: int) -> Draft | None:
    """``По данным полиции, их 300, по данным профсоюза — две тысячи``: a number behind a dash."""
    dash = source[1]
    if dash + 1 >= hi or reading.low[dash] not in "—–":
        return None
    end = next((k for k in range(dash + 1, hi) if reading.low[k] in ",;"), clause_end(reading, dash + 1, hi))
    if not any(reading.counted(k) or reading.low[k].isdigit() for k in range(dash + 1, end)):
        return None
    return draft_of(cue, Found(reading.span(dash + 1, end), "indirect", dash + 1), source)


def _counting_himself(reading: Reading, cue: Cue, told: Draft) -> Range | None:
    """``By his own count the farmer has lost nine cows``: whose count it is stands as the subject behind it."""
    opened = reading.word_at(told.content[0])
    # "By his own count" needs nobody before it.
    first = cue.start == 0 or (cue.start in reading.sentence_set and cue.end - cue.start > _BY_HIS_COUNT)
    if not reading.lex.speech.head_last or opened < cue.end or not first or reading.counted(opened):
        return None
    source = trim(reading, subject_of(reading, opened, reading.word_at(told.content[1])))
    person = source is not None and classify(reading, source, core(reading, source))[0] in _PEOPLE
    return source if person and reading.low[opened] not in reading.lex.speech.pronouns else None


def _open_house(reading: Reading, cue: Cue, source: Range, hi: int) -> bool:
    """Whether a preposition goes on right behind somebody who has no name, where a clause needs a comma."""
    speech, low = reading.lex.speech, reading.low
    if speech.declines or speech.verb_first or source[1] + 1 >= hi or reading.written[source[1] - 1][0].isupper():
        return False
    return low[source[1]] in reading.lex.told_by and cue.end <= source[0] and can_speak(reading, source)


def _with_house(reading: Reading, source: Range, hi: int) -> Range:
    """``Une infirmière *aux urgences de Lorme*, neuf …``: a source with where they work, up to the comma."""
    near = range(source[1] + 1, min(hi, source[1] + _HOUSE))
    comma = next((k for k in near if not (reading.low[k].isalpha() or reading.low[k] in APOSTROPHES)), None)
    if comma is None or reading.low[comma] != "," or reading.has_verb(source[1], comma):
        return source
    return source[0], comma


def _bare_words(reading: Reading, source: Range) -> bool:
    """Whether a noun for what somebody tells stands alone, before whom it was told to."""
    alone = source[1] - source[0] == 1 and reading.low[source[0]] in reading.lex.sets["own_words"]
    return alone and source[1] < reading.size and reading.low[source[1]] in reading.lex.told_by


def _quoted_medium(reading: Reading, cue: Cue, hi: int) -> Range | None:
    """``حسب «رويترز»``: a medium whose name alone stands in quotation marks."""
    if not reading.lex.speech.verb_first or cue.end >= hi or not short_quote(reading, cue.end):
        return None
    inner = cue.end + 1, reading.word_at(reading.quotes[reading.level[cue.end]].end) - 1
    return inner if inner[0] < inner[1] and medium_at(reading, *inner) else None


def _without_comma(reading: Reading, cue: Cue, source: Range, hi: int) -> Draft | None:
    """``В изложении газеты «X» эколог говорит``, ``По словам мэра Олега Мирина мост рухнул``: no comma parts whose it is."""
    if not reading.lex.speech.declines or reading.low[cue.start - 1] == ",":
        return None
    medium = medium_at(reading, *source)
    people = [one for one in names_in(reading, source) if one.type == "person" and " " in one.text]
    end = medium.whole[1] if medium and medium.name else reading.word_at(people[0].end) if people else source[1]
    near = range(source[0] + 1, end if source[1] < hi and reading.low[source[1]] != "," else source[0])
    opens = next((k for k in near if _counts(reading, k) or _is_subject(reading, k)), None)
    if opens is not None:
        end = opens
        # "Согласно статистике 96% больных умирают", "По словам мэра она уехала".
        told = Found(reading.span(end, bare_end(reading, end, hi)), "indirect", end)
        return draft_of(cue, told, (source[0], end)) if reading.has_verb(end, hi) else None
    behind = (end, source[1])
    if end >= source[1] or reading.low[end] in reading.lex.sets["coordinators"] or not reading.has_verb(source[1], hi):
        return None
    plain = reading.low[end].isalpha() and reading.low[end] not in reading.lex.sets["prepositions"]
    if not plain or (medium and medium.name and not can_speak(reading, behind)):
        return None
    heard = Found(reading.span(end, bare_end(reading, end, hi)), "indirect", end)
    return draft_of(cue, heard, (source[0], end))


def _counts(reading: Reading, k: int) -> bool:
    """Whether a number begins a clause here, and belongs to no preposition ("согласно указу *от 30* сентября")."""
    return (
        reading.low[k].isdigit() and reading.low[k - 1].isalpha() and reading.low[k - 1] not in reading.lex.sets["prepositions"]
    )


def _is_subject(reading: Reading, k: int) -> bool:
    """Whether a pronoun that can only be a subject stands here."""
    low = reading.low
    return reading.lex.speech.pronouns.get(low[k]) in ("m", "f", "p") and low[k] not in reading.lex.sets["possessives"]


def _before_colon(reading: Reading, lo: int, end: int, hi: int) -> bool:
    """``Le maire, selon L'Écho *:* …``: who speaks stands before the preposition, and what they say behind the colon."""
    colon = next((k for k in range(end, min(hi, end + 2)) if reading.low[k] == ":"), None)
    return colon is not None and passed_on_by(reading, lo, colon) is not None


def _whom_quotes(reading: Reading, source: Range, hi: int) -> Range | None:
    """The medium of "selon un témoin *que cite l'agence X*, …": it stands behind its verb, up to the comma."""
    low, sets = reading.low, reading.lex.sets
    k = source[1] + 1 if source[1] < hi and low[source[1]] == "," else source[1]
    if k >= hi or low[k] not in sets["complementisers"] or low[k] not in sets["relatives"]:
        return None
    comma = next((j for j in range(k + 1, min(hi, k + _APPOSED)) if low[j] in ",."), None)
    verb = next((j for j in range(k + 1, comma or k) if low[j] in sets["carrying"] or low[j] in sets["reached"]), None)
    medium = medium_at(reading, verb + 1, hi) if verb is not None else None
    return medium.whole if medium and medium.name and medium.whole[1] == comma else None


def _is_none(reading: Reading, cue: Cue, bounds: Range, drafts: list[Draft]) -> bool:
    """Whether a preposition attributes nothing by itself: it is another word, or part of another cue."""
    lo, hi = bounds
    if cue.end < reading.size and reading.low[cue.end] == "-":
        # "en fin d'après-midi" is a time of day.
        return True
    asks = reading.lex.speech.declines and reading.low[cue.start].endswith(reading.lex.infinitive_endings)
    if asks and cue.start != lo and reading.low[cue.start - 1] not in _OPENS:
        # "Пришли послушать мэра".
        return True
    if match(reading.low, cue.start, hi, reading.lex.as_phrases):
        # "According to what X said": the verb of saying is the cue.
        return True
    if _of_a_medium(reading, cue, bounds, drafts):
        return True
    before = drafts[-1].source if drafts else None
    if before and cue.start - before[1] <= 1 and match(reading.low, cue.start, hi, reading.lex.cited_by):
        # "According to X, as quoted by Y": who carries it is read with X.
        return True
    return reading.lex.speech.verb_first and _inside_said(reading, cue, lo, drafts)


def _of_a_medium(reading: Reading, cue: Cue, bounds: Range, drafts: list[Draft]) -> bool:
    """Whether it is whom a medium has it from, whose verb of saying is a cue by itself, where nouns decline."""
    lo, hi = bounds
    if not reading.lex.speech.declines or not match(reading.low, cue.start, hi, reading.lex.citing):
        return False
    if cue.start == lo and (medium := _telling_medium(reading, cue.end, hi)):
        return "," not in reading.low[cue.end : medium[0]]
    return _behind_verb(reading, cue, lo, drafts)


def _telling_medium(reading: Reading, begin: int, hi: int) -> Range | None:
    """``Со слов мэра *газета «X»* сообщает о``: the first medium with a name behind whom it cites, if its verb follows."""
    nouns = (k for k in range(begin + 1, min(hi, begin + _APPOSED)) if reading.low[k] in reading.lex.sets["nominatives"])
    medium = next((medium for k in nouns if (medium := medium_at(reading, k, hi)) and medium.name), None)
    return medium.whole if medium and _is_finite(reading, medium.whole[1]) else None


def _behind_verb(reading: Reading, cue: Cue, lo: int, drafts: list[Draft]) -> bool:
    """``Как пишет со слов мэра газета``, ``…, пишет газета со слов мэра``: whether the verb of a medium, or it, stands before."""
    last = drafts[-1] if drafts else None
    behind = last is not None and last.kind == "verb" and last.source is not None and 0 <= cue.start - last.source[1] <= 1
    return behind or (cue.start > lo and _is_finite(reading, cue.start - 1))


def _is_finite(reading: Reading, at: int) -> bool:
    """Whether a word is a finite form of a verb of saying."""
    entry = reading.lex.forms.get(reading.low[at])
    return entry is not None and bool(entry.bits & FINITE)


def _inside_said(reading: Reading, cue: Cue, lo: int, drafts: list[Draft]) -> bool:
    """``The ministry said, on the tongue of its spokesman, that …``, ``It came on the tongue of X``: part of another cue."""
    last = drafts[-1] if drafts else None
    if last is None or last.cue is None or not lo <= last.cue[0] < cue.start:
        return False
    if last.cue[1] > cue.start:
        return False
    # "That came on the tongue of X": of the sentence before.
    of_before = last.source is not None and last.content[1] <= reading.starts[lo] and last.source[0] >= cue.end - 1
    return of_before or reading.starts[cue.start] < last.content[0]


def _is_rate(reading: Reading, cue: Cue, source: Range) -> bool:
    """``12 crowns per share offered by the board``: something is counted for each of what follows."""
    word, sets = reading.low[source[0]], reading.lex.sets
    if reading.low[cue.start - 1] == "," or reading.written[source[0]][0].isupper() or reading.lex.speech.declines:
        return False
    return word not in sets["owning"] and word not in reading.lex.heads


def _possessor(reading: Reading, cue: Cue) -> Range | None:
    """``по его словам``: whose words they are stands inside the cue."""
    possessives = reading.lex.sets["possessives"]
    return next(((k, k + 1) for k in range(cue.start + 1, cue.end - 1) if reading.low[k] in possessives), None)


def _according_to_whom(reading: Reading, cue: Cue, begin: int, bounds: Range) -> Draft | None:
    """``les déclarations d'un officier, selon qui …``: the one before the comma is the source."""
    lo, hi = bounds
    low, lex = reading.low, reading.lex
    source = trim(reading, left_of(reading, cue.start, lo)) or _last_named(reading, cue.start - 1, lo)
    if source is None or begin >= hi:
        return None
    if _news_of_nobody(reading, source):
        # "Des informations selon lesquelles": nobody is named who has told them.
        end = clause_end(reading, begin, hi)
        return Draft(reading.span(begin, end), None, (cue.start, cue.end), "hearsay", "", "indirect") if end > begin + 1 else None
    for k in range(source[1] - 3, source[0] - 1, -1):
        if low[k] in lex.sets["nominal"] and low[k + 1] in lex.sets["of_words"]:
            source = trim(reading, (k + 2, source[1])) or source
            break
    if reading.level[begin] != reading.level[cue.start]:
        return draft_of(cue, Found(reading.quotes[reading.level[begin]].inner, "direct", begin), source)
    end = clause_end(reading, begin, hi)
    return draft_of(cue, Found(reading.span(begin, end), "indirect", begin), source) if end > begin + 1 else None


def _news_of_nobody(reading: Reading, source: Range) -> bool:
    """Whether a phrase is news, or a rumour, without whose it is ("les informations", "aux rumeurs persistantes")."""
    sets, low = reading.lex.sets, reading.low
    nouns = [k for k in range(*source) if low[k] in sets["unsigned"] or low[k] in sets["news"] or low[k] in sets["nominal"]]
    plain = (
        low[k] in sets["determiners"]
        or low[k] in sets["of_words"]
        or low[k] in sets["vague"]
        or low[k] in sets["elided"]
        or low[k] == "'"
        # "Qualifié de fausses les informations selon lesquelles".
        or is_untrue(reading, k)
        for k in range(*source)
        if k not in nouns
    )
    return bool(nouns) and all(plain)


def _last_named(reading: Reading, comma: int, lo: int) -> Range | None:
    """The noun phrase or the name that ends right before a comma ("laisse sceptique le syndicat des pilotes, selon qui")."""
    low, written, sets = reading.low, reading.written, reading.lex.sets
    if comma <= lo or low[comma] != ",":
        return None
    k = comma - 1
    while k > lo and (low[k].isalpha() or low[k] in "-'’") and not reading.is_verb(k):
        before = low[k - 2] if low[k - 1] in APOSTROPHES else low[k - 1]
        if low[k] in sets["determiners"] and low[k] not in sets["of_words"] and before not in sets["of_words"]:
            break
        if written[k][0].isupper() and written[k - 1][0].islower() and before not in sets["name_openers"]:
            # A name without article.
            break
        k -= 1
    source = (k, comma)
    return source if lo < k < comma and can_speak(reading, source) and not reading.is_verb(k) else None


def _says_nobody(reading: Reading, last: Draft) -> bool:
    """Whether the source so far is an impersonal pronoun ("dit-on de source policière") or the word after "learned"."""
    if last.source is None or last.source[1] - last.source[0] != 1:
        return last.lemma in reading.lex.sets["learning"]
    return reading.lex.speech.pronouns.get(reading.low[last.source[0]]) == "i"


def by_source_of(reading: Reading, cue: Cue, bounds: Range, drafts: list[Draft]) -> Draft | None:
    """``de source judiciaire, …``, ``on apprend de source proche que …``: a source that is named by its nearness alone."""
    found = right_of(reading, cue.end, bounds[1])
    noun = cue.end - 1
    if found is None and noun - cue.start > 1 and reading.low[noun - 1] not in reading.lex.sets["pointers"]:
        # "De bonne source, …": an adjective before the noun is enough.
        noun, found = cue.start + 1, (noun, cue.end)
    if found is None:
        return None
    source = (noun, found[1])
    last = drafts[-1] if drafts else None
    if last and last.cue and bounds[0] <= last.cue[0] and cue.start - last.cue[1] <= 6 and _says_nobody(reading, last):
        drafts[-1] = msgspec.structs.replace(last, source=source)
        return None
    k = source[1]
    impersonal = reading.lex.speech.pronouns.get(reading.low[bounds[0]]) == "i"
    if impersonal and k < bounds[1] and reading.low[k] in reading.lex.sets["complementisers"]:
        begin = k + 2 if reading.low[k + 1] == "'" else k + 1
        end = clause_end(reading, begin, bounds[1])
        told = Found(reading.span(begin, end), "indirect", begin)
        plain = msgspec.structs.replace(cue, kind="according", end=cue.end - 1)
        return draft_of(plain, told, source) if end > begin + 1 else None
    return around(reading, Cue("according", cue.start, cue.end - 1, cue.lemma, ""), source, bounds)


def _measures(reading: Reading, source: Range) -> bool:
    """``according to plan``: nobody is quoted."""
    head = source[0] + 1 if reading.low[source[0]] in reading.lex.sets["determiners"] else source[0]
    if reading.low[min(head, source[1] - 1)] in APOSTROPHES and head + 1 < source[1]:
        head += 1
    if head < source[1] and reading.lex.speech.head_last and source[1] - source[0] == 1 and _is_criterion(reading, head):
        return True
    if head >= source[1] or reading.low[head] not in reading.lex.sets["not_sources"]:
        return False
    if not reading.lex.speech.head_last:
        return True
    # "A law enforcement official": a noun that is known behind it, in the same phrase, is who speaks.
    end = next((k for k in range(head + 1, source[1]) if reading.low[k] in reading.lex.sets["noun_enders"]), source[1])
    return not any(reading.low[k] in reading.lex.heads for k in range(head + 1, end))


def _is_criterion(reading: Reading, k: int) -> bool:
    """``priced according to row``: a noun in the singular alone, and none for a body or for somebody, is what is measured by."""
    word, lex = reading.low[k], reading.lex
    known = word in lex.heads or word in lex.speech.pronouns or word in lex.sets["plurals"] or word in lex.sets["audiences"]
    return reading.written[k].islower() and word.isalpha() and not (known or word.endswith("s"))


def by_opinion(reading: Reading, cue: Cue, bounds: Range, drafts: list[Draft]) -> Draft | None:
    """``Pour l'opposition, …``: only at the beginning of a sentence or a part of it, and only of those who can speak."""
    (lo, hi), beside = _of_part(reading, cue, bounds), _beside(reading, cue, bounds, drafts)
    if cue.start != lo:
        return _for_whom(reading, cue, bounds)
    if reading.lex.no_doubt and (told := _no_doubt(reading, cue, hi)):
        return told
    source = trim(reading, right_of(reading, cue.end, hi))
    if source is None or source[1] >= hi or reading.low[source[1]] != "," or reading.listed("durations", *source):
        return None
    if "," not in reading.low[source[0] : source[0] + _LONGEST_OPINION + 1]:
        return None
    source = _with_apposition(reading, source, hi)
    head = [reading.lex.heads.get(reading.low[k], ("",))[0] for k in range(*source)]
    named = bearing(reading, source) is not None and classify(reading, source, core(reading, source))[0] == "person"
    speaks = named or any(kind in ("person", "institution", "group", "anonymous") for kind in head)
    quoted = source[1] + 1 < hi and reading.level[source[1] + 1] >= 0
    named = named or reading.is_person(source[1] - 1)
    if not speaks or not (
        quoted or beside or reading.has_verb(source[1], hi) or (named and _opens_clause(reading, source[1], hi))
    ):
        return None
    return around(reading, cue, source, (lo, hi))


def _opens_clause(reading: Reading, comma: int, hi: int) -> bool:
    """Whether what stands behind a comma is long enough for a clause whose verb no list knows, and opens as one."""
    sets, first = reading.lex.sets, comma + 1
    opens = (
        reading.low[first] in sets["definite"]
        or reading.low[first] in sets["indefinite"]
        or reading.low[first] in sets["negations"]
    )
    return opens and hi - first > _CLAUSE


def _of_part(reading: Reading, cue: Cue, bounds: Range) -> Range:
    """The part of a sentence, up to a semicolon and from one or from a colon on, that one of several opinions fills."""
    (lo, hi), low = bounds, reading.low
    other = next((k for k in range(cue.end, hi - 1) if low[k] == ";" and low[k + 1] == low[cue.start]), None)
    mark = low[cue.start - 1] if cue.start > lo and reading.level[cue.start - 1] < 0 else ""
    parts = mark == ";" or (mark == ":" and other is not None)
    return cue.start if parts else lo, hi if other is None else other


def _beside(reading: Reading, cue: Cue, bounds: Range, drafts: list[Draft]) -> bool:
    """``Pour l'armée, …; pour le ministère, des vivres``: whether a semicolon parts it from another opinion."""
    before = (draft for draft in drafts[-_NEAR_OPINIONS:] if draft.kind == cue.kind and draft.cue)
    of_both = any(draft.cue[0] >= bounds[0] for draft in before if draft.cue)
    return of_both and cue.start > bounds[0] and reading.low[cue.start - 1] == ";"


def _no_doubt(reading: Reading, cue: Cue, hi: int) -> Draft | None:
    """``For the union there is no doubt that …``: what somebody is sure of."""
    near = range(cue.end + 1, min(hi - 2, cue.end + _LONGEST_OPINION))
    at = next(
        (k for k in near if reading.low[k] in reading.lex.no_doubt and match(reading.low, k, hi, reading.lex.no_doubt)), None
    )
    found = match(reading.low, at, hi, reading.lex.no_doubt) if at is not None else None
    source = trim(reading, (cue.end, at)) if at is not None else None
    if at is None or found is None or source is None or not can_speak(reading, source):
        return None
    that = at + found[0]
    if reading.low[that] not in reading.lex.sets["complementisers"] and reading.low[that] != ":":
        return None
    return draft_of(cue, Found(reading.span(that + 1, clause_end(reading, that + 1, hi)), "indirect", that + 1), source)


def _for_whom(reading: Reading, cue: Cue, bounds: Range) -> Draft | None:
    """``…, pour qui le buffet était au frais``: what somebody holds, who stands before the comma."""
    k, low, sets = cue.end + 1, reading.low, reading.lex.sets
    if k + 2 >= bounds[1] or low[cue.start - 1] != "," or low[cue.end] not in sets["person_relatives"]:
        return None
    opens = low[k] in sets["determiners"] or low[k] in sets["announcers"] or low[k] in sets["nobody"]
    return _according_to_whom(reading, cue, k, bounds) if opens and reading.has_verb(k, bounds[1]) else None


def _with_apposition(reading: Reading, source: Range, hi: int) -> Range:
    """A source with what a comma adds to it and another closes ("Jean Aldar, maire de Lorne, …")."""
    end = next((k for k in range(source[1] + 1, min(hi, source[1] + _APPOSED)) if reading.low[k] == ","), None)
    adds = end is not None and not reading.has_verb(source[1], end) and reading.has_verb(end, hi)
    return (source[0], end) if adds and end is not None else source
