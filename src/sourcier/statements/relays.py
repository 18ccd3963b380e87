"""Who stands before and behind a speaker in the same sentence: whom it was learned from, told to, quoted by."""

from __future__ import annotations

import msgspec

from sourcier.statements.adjuncts import past_time
from sourcier.statements.attitudes import KIND
from sourcier.statements.carriers import relayed_by
from sourcier.statements.declined.behind import past_addressee
from sourcier.statements.declined.cases import cited
from sourcier.statements.forms import FINITE
from sourcier.statements.fronted import trim
from sourcier.statements.heads import head_of, is_paper
from sourcier.statements.media import MARKS, MEDIA, medium_at
from sourcier.statements.naming import can_speak
from sourcier.statements.nobody import learns
from sourcier.statements.objects import has_number
from sourcier.statements.phrases import match
from sourcier.statements.publications import publisher_of
from sourcier.statements.reading import APOSTROPHES, Draft, Range, Reading
from sourcier.statements.source import left_of
from sourcier.statements.source_after import right_of
from sourcier.statements.verb_first.passed_on import carrier_between, leaned_on
from sourcier.statements.verb_first.phrases import bare, noun_phrase

# How far behind a source or verb the medium may begin that passes it on: "told it on Monday to X".
_BESIDE = 4
# How much further the name of that medium may reach.
_NAME = 8
# And where a relative clause says so.
_CLAUSE = 14
_REPEATS = frozenset({"verb", KIND})
# A source begins so few words behind the verb of the medium that cites it ("fait écho à un article du Phare").
_DRAWN = 4
# Behind a verb of repeating the noun stands for what is repeated.
_REPORT = 8


def with_relays(reading: Reading, draft: Draft, bounds: Range) -> Draft:
    """Look in the sentence for who stands before and behind the source."""
    lo, hi = bounds
    draft = _without_drawing(reading, draft, lo)
    source, downstream = draft.source, draft.downstream
    if reading.lex.speech.verb_first and source and downstream is None and medium_at(reading, *source) is None:
        # "Said the mayor, according to the paper X, that".
        carrier = carrier_between(reading, source[1], hi)
        if carrier:
            return msgspec.structs.replace(draft, downstream=carrier[0])
    upstream = draft.upstream or _whom_it_cites(reading, draft, bounds)
    if source and _learned(reading, draft):
        if upstream is None and draft.kind == "verb":
            upstream = _learned_from(reading, draft, source, hi)
        if upstream:
            # Who learned it passes it on; the source is who told them.
            relay = None if _impersonal(reading, source) else source
            return msgspec.structs.replace(draft, source=upstream, upstream=None, downstream=relay)
    if source and upstream is None:
        upstream = _whom_source_has_it_from(reading, draft, source, hi)
    if source and downstream is None:
        downstream = _passed_on(reading, draft, bounds) or _as_told(reading, draft, lo)
    if source and downstream and draft.kind == "according" and (giver := _giver(reading, downstream, hi)):
        source = giver
    if source and downstream is None and (confided := _confided(reading, draft)):
        at, downstream = confided
        draft = msgspec.structs.replace(draft, content=(draft.content[0], reading.ends[at - 1]))
    if upstream is draft.upstream and downstream is draft.downstream:
        return draft
    return msgspec.structs.replace(draft, source=source, upstream=upstream, downstream=downstream)


def _without_drawing(reading: Reading, draft: Draft, lo: int) -> Draft:
    """A draft whose source was taken with the medium that cites it ("*L'Écho relaie* le syndicat, qui dénombre")."""
    source, drawing = draft.source, reading.lex.drawing
    if source is None or draft.downstream or not drawing or reading.level[source[0]] >= 0:
        return draft
    for k in range(max(lo + 1, source[0] - _DRAWN), source[1] - 1):
        phrase = match(reading.low, k, source[1], drawing) if reading.low[k] in drawing else None
        subject = trim(reading, left_of(reading, k, lo)) if phrase else None
        medium = medium_at(reading, *subject, told=True) if subject else None
        if phrase is None or medium is None or medium.name is None or medium.whole[1] > k or medium.whole[0] > source[0]:
            continue
        if "," in reading.low[medium.whole[1] : k]:
            # "Jan Aldar, *who runs* the campaign, said".
            continue
        first = k + phrase[0]
        while first < source[1] - 1 and reading.is_adverb(first):
            first += 1
        told = first >= source[0] and not any(reading.low[first] in reading.lex.sets[name] for name in ("agents", "prepositions"))
        cited = trim(reading, (first, source[1])) if told else None
        if cited is not None and can_speak(reading, cited) and not has_number(reading, *cited):
            return msgspec.structs.replace(draft, source=cited, downstream=medium.whole)
    return draft


def _giver(reading: Reading, holder: Range, hi: int) -> Range | None:
    """``According to information that the paper X got *from an officer*``: from whom, right behind who has it."""
    k = holder[1]
    if not reading.lex.speech.verb_first or k + 1 >= hi or reading.low[k] not in reading.lex.received:
        return None
    source = bare(reading, (k + 1, noun_phrase(reading, k + 1, hi)))
    return source if source[1] > source[0] and can_speak(reading, source) and not medium_at(reading, *source) else None


def _whom_it_cites(reading: Reading, draft: Draft, bounds: Range) -> Range | None:
    """Whom a phrase of the sentence refers to ("citing a doctor", "with a link to the firm")."""
    (lo, hi), low, lex = bounds, reading.low, reading.lex
    cue = draft.cue or (lo, lo)
    citing = reading.find("citing", lo, hi) if draft.kind in ("verb", "according") else None
    if citing is None and (named := _as_its_source(reading, draft, hi)):
        return named
    if citing is None or match(low, citing[0], hi, lex.as_phrases):
        # "Based on what X reported".
        return None
    if low[citing[0] - 1] in lex.sets["negations"]:
        # "The agency reported that …, *without* citing a source".
        return None
    if ";" in low[min(cue[1], citing[0]) : max(cue[0], citing[0])] and low[citing[0]] not in lex.sets["unnamed"]:
        # "A reported one death; B, citing a doctor, reported three": that of another clause.
        return None
    named = right_of(reading, citing[1], hi)
    if _weighs(reading, draft, citing[0], named):
        # "With a link to the article put the dead at four": the verb is none of it.
        return None
    # "With a link to the firm the paper X reported": the speaker stands behind it without a comma.
    starts = (draft.source[0] if draft.source and lex.speech.declines else cue[0], cue[0])
    stop = next((k for k in starts if named and named[0] < k < named[1]), None)
    found = trim(reading, (named[0], stop) if named and stop is not None else named)
    if found is None or (lex.speech.declines and not cited(reading, found)) or _of_its_own(reading, found):
        return None
    # "The union, which takes up its work on Monday".
    if match(low, citing[0], hi, lex.taken_over) and not _is_press(reading, found):
        return None
    # "Citing", "invoking": in more words ("which has it from") nobody gives a reason.
    return None if citing[1] - citing[0] == 1 and _is_reason(reading, draft, found) else found


def _is_reason(reading: Reading, draft: Draft, found: Range) -> bool:
    """Whether somebody who is no medium gives with "citing" why they do something ("citing *security concerns*")."""
    speech, sets = reading.lex.speech, reading.lex.sets
    if speech.declines or speech.verb_first or draft.source is None or _is_press(reading, draft.source):
        return False
    # "The union's *strike*": whose it is tells nothing of it.
    owners = (k + 1 for k in range(found[0] + 1, found[1] - 1) if reading.low[k] in sets["possessive_mark"])
    thing = (max(owners, default=found[0]), found[1])
    told = any(reading.listed(name, *thing) for name in ("tellings", "publications", "media_places"))
    if told or medium_at(reading, *thing) or is_paper(reading, thing) or head_of(reading, thing)[0]:
        return False
    # "Pierre Morel", "the Meridian"; in "the war in Kolan" the name only says of what.
    first = thing[0] + (reading.low[thing[0]] in sets["determiners"])
    return not (first < thing[1] and reading.written[first][0].isupper())


def _as_its_source(reading: Reading, draft: Draft, hi: int) -> Range | None:
    """``…, writes X, with Y as its source``, ``…, according to X, where Y is given as the source``: whom a medium leans on."""
    if draft.source is None or draft.cue is None or "named_source" not in reading.sought:
        return None
    first = max(draft.cue[1], draft.source[1])
    phrase = reading.find("named_source", first, hi)
    opens = phrase is not None and reading.low[first] == "," and not reading.low[first + 1 : phrase[0]].count(",")
    if phrase is None or not opens or not _is_press(reading, draft.source):
        return None
    source = trim(reading, right_of(reading, first + 2, phrase[0]))
    sure = source is not None and (is_paper(reading, source) or can_speak(reading, source) or medium_at(reading, *source))
    return source if sure else None


def _of_its_own(reading: Reading, found: Range) -> bool:
    """Whether what a medium cites is its own ("citing *its own information*"): nobody stands behind that."""
    sets, low = reading.lex.sets, reading.low
    owned = low[found[0]] in sets["possessives"] and not sets["emphatic"].isdisjoint(low[slice(*found)])
    return owned and not reading.listed("unnamed", *found)


def _learned_from(reading: Reading, draft: Draft, source: Range, hi: int) -> Range | None:
    """From whom a source has learned it.

    ``Learned that he left the post``, ``heard that he stole it from a shop``: what is told names nobody it was learned from.
    """
    cue = draft.cue or source
    told = reading.word_at(draft.content[0])
    whole = reading.lex.speech.verb_first or reading.lex.speech.head_last
    stop = told if whole and told >= cue[1] else hi
    # "A appris Le Veilleur de Sauternay": its name says of nobody that it was learned from them.
    before = source[0] if cue[1] <= source[0] else stop
    return received(reading, source[1], stop) or received(reading, cue[1], before)


def _whom_source_has_it_from(reading: Reading, draft: Draft, source: Range, hi: int) -> Range | None:
    """On whom a source leans, whose report it has, holds or repeats, or whom a medium mentions behind it."""
    found: Range | None = None
    if reading.lex.speech.verb_first and medium_at(reading, *source):
        found = leaned_on(reading, source, hi) or _report_of(reading, draft)
    if found is None and "built_on" in reading.sought:
        found = _built_on(reading, draft)
    found = found or _holding(reading, source[1] - 1, hi) or repeated(reading, draft)
    if found is None and reading.lex.sets["mentioning"] and medium_at(reading, *source):
        found = mentioned(reading, source[1], hi)
    return found


def _confided(reading: Reading, draft: Draft) -> tuple[int, Range] | None:
    """``A raconté la rupture de neuf digues *au quotidien Le Phare*``: where what was told ends, and whom it was told to."""
    told = draft.lemma in reading.lex.sets["confiding"] and draft.kind == "verb" and draft.form == "indirect"
    first, end = reading.word_at(draft.content[0]), reading.word_at(draft.content[1])
    if not told or draft.cue is None or draft.cue[1] > first or reading.has_verb(first, end):
        return None
    for at in (k for k in range(first + 2, end - 1) if reading.low[k] in reading.lex.told_by):
        medium = medium_at(reading, at + 1, end)
        if medium and medium.name and all(reading.is_time_word(k) for k in range(medium.whole[1], end)):
            return at, medium.whole
    return None


def _report_of(reading: Reading, draft: Draft) -> Range | None:
    """The medium whose report another one tells of ("X summed up *a report that Y showed*: …")."""
    begin, end = draft.source[1] if draft.source else 0, reading.word_at(draft.content[0])
    media = (publisher_of(reading, (noun, noun + 1)) for noun in reading.listed("publications", begin, max(begin, end)))
    other = next((one.whole for one in media if one and one.name and begin <= one.whole[0] and one.whole[1] <= end), None)
    if other or begin + 2 >= end or reading.low[begin + 1] not in reading.lex.sets["issuing"]:
        return other
    # "Published *extracts from a secret report*: …".
    last = noun_phrase(reading, begin + 2, end, alone=True)
    paper = bare(reading, (begin + 2, last)) if last > begin + 2 else None
    return paper if paper and is_paper(reading, paper) and reading.low[last] == ":" else None


def _built_on(reading: Reading, draft: Draft) -> Range | None:
    """``A report in X, *based on* the account of Y, says that``: what a medium, before it tells, is said to build on."""
    begin, told = draft.source[0] if draft.source else 0, reading.word_at(draft.content[0])
    end = told if told > begin else draft.cue[0] if draft.cue else begin
    phrase = reading.find("built_on", begin + 1, end)
    if phrase is None or draft.source is None or not _is_press(reading, (begin, min(draft.source[1], phrase[0]))):
        return None
    end = draft.cue[0] if draft.cue and phrase[1] < draft.cue[0] < end else end
    comma = next((k for k in range(phrase[1], end) if reading.low[k] == ","), end)
    source = trim(reading, right_of(reading, phrase[1], comma))
    return source if source and (is_paper(reading, source) or can_speak(reading, source)) else None


def mentioned(reading: Reading, k: int, hi: int) -> Range | None:
    """Whom a medium only names behind its name ("…, *qui mentionne* une source locale"); what is told there is no source."""
    low, lex = reading.low, reading.lex
    k += k < hi and low[k] == ","
    if k + 2 >= hi or low[k] not in lex.sets["person_relatives"]:
        return None
    verb = lex.forms.get(low[k + 1])
    source = trim(reading, right_of(reading, k + 2, hi)) if verb and verb.lemma in lex.sets["mentioning"] else None
    if source is None or (source[1] < hi and low[source[1]] not in ",.;") or has_number(reading, *source):
        return None
    return source if is_paper(reading, source) or can_speak(reading, source) else None


def only_mentions(reading: Reading, draft: Draft, hi: int) -> bool:
    """Whether an attribution is of a verb that only names whom its subject has it from."""
    if draft.cue is None or draft.lemma not in reading.lex.sets["mentioning"]:
        return False
    source = mentioned(reading, draft.cue[0] - 1, hi)
    before = draft.source and medium_at(reading, *draft.source)
    return bool(before and source and reading.span(*source)[0] == draft.content[0])


def _learned(reading: Reading, draft: Draft) -> bool:
    """Whether a cue says that its subject received what is told."""
    return learns(reading, draft.lemma, draft.cue or (0, 0))


def _is_press(reading: Reading, source: Range) -> bool:
    """Whether a phrase names a medium, or what one has published."""
    return medium_at(reading, *source) is not None or publisher_of(reading, source) is not None


def repeated(reading: Reading, draft: Draft) -> Range | None:
    """Whose report or number it is that somebody repeats ("echoed the council's toll", "repeated a claim by the union")."""
    low, sets = reading.low, reading.lex.sets
    if draft.kind not in _REPEATS or draft.lemma not in sets["repeating"]:
        return None
    begin, end = (reading.word_at(at) for at in draft.content)
    for k in range(begin, min(end, begin + _REPORT)):
        if low[k] not in sets["figures"] and low[k] not in sets["told_by_noun"]:
            continue
        if k - 2 > begin and low[k - 1] in sets["possessive_mark"] and low[k - 2] in APOSTROPHES:
            return trim(reading, (begin, k - 2))
        after = next((j + 1 for j in range(k + 1, end - 1) if low[j] in sets["agents"]), None)
        if after is None:
            return None
        # "A letter signed by 49 doctors reached the ward, the Echo reported": what is reported is what became of it.
        clauses = (j for j in range(after, end) if low[j] in sets["complementisers"] or low[j] in sets["relatives"])
        acts = any(reading.is_verb(j) or j in reading.verbs for j in range(after, next(clauses, end)))
        return None if acts else trim(reading, right_of(reading, after, end))
    return None


def cites(reading: Reading, draft: Draft) -> bool:
    """Whether a cue only names whom somebody relies on ("the agency, which refers to a diplomat")."""
    if draft.cue is None:
        return False
    first, end = draft.cue
    # "…, the Echo reports, *referring to* a diplomat": the cue itself is such a phrase.
    alone = "citing" in reading.sought and match(reading.low, first, end, reading.lex.citing)
    return bool(alone) or (first > 0 and match(reading.low, first - 1, end, reading.lex.citing) is not None)


def _as_told(reading: Reading, draft: Draft, lo: int) -> Range | None:
    """The medium that the sentence opens with ("As the Beacon reports, the mayor said that …")."""
    low, lex = reading.low, reading.lex
    if draft.source is None or draft.cue is None or low[lo] not in lex.sets["as_words"]:
        return None
    comma = next((k for k in range(lo + 1, min(draft.source[0], lo + _CLAUSE)) if low[k] == ","), None)
    if comma is None or not any((e := lex.forms.get(low[k])) and e.bits & FINITE for k in range(lo + 1, comma)):
        return None
    media = (medium_at(reading, k, comma) for k in range(lo + 1, comma))
    medium = next((one for one in media if one is not None and one.name), None)
    return medium.whole if medium else None


def _weighs(reading: Reading, draft: Draft, at: int, named: Range | None) -> bool:
    """Whether somebody who is no medium only leans on what they rely on: they argue from it, they do not pass it on.

    What media told of an event, everybody passes on ("the observatory counted one death, referring to Radio X").
    """
    if match(reading.low, at, reading.size, reading.lex.relying) is None:
        return False
    if draft.source is not None and _is_press(reading, draft.source):
        return False
    told = named is not None and draft.form == "indirect" and reading.tells_event(draft.content)
    return not (told and named and _of_press(reading, named))


def _of_press(reading: Reading, named: Range) -> bool:
    """Whether a phrase is a medium, several, or of one ("local media", "footage *of the channel X*")."""
    leads = reading.lex.sets["of_words"] | reading.lex.sets["determiners"]
    several = reading.lex.heads.get(head_of(reading, named)[0], ("",))[0] in MEDIA
    begins = (k for k in range(*named) if k == named[0] or reading.low[k - 1] in leads)
    return several or any(_is_press(reading, (k, named[1])) for k in begins)


def _impersonal(reading: Reading, source: Range) -> bool:
    """Whether nobody is named, or whoever writes ("we learned from the clerks")."""
    return source[1] - source[0] == 1 and reading.lex.speech.pronouns.get(reading.low[source[0]]) in ("i", "1")


def received(reading: Reading, begin: int, hi: int) -> Range | None:
    """From whom it was learned, named behind what leads to that; where nouns have cases, before the next comma."""
    for k in range(begin, min(hi, begin + 8)):
        if reading.lex.speech.declines and reading.low[k] == ",":
            return None
        found = match(reading.low, k, hi, reading.lex.received) if reading.low[k] in reading.lex.received else None
        if found:
            source = right_of(reading, k + found[0], hi)
            source = trim(reading, source and (source[0], _until_link(reading, source)))
            placed = source and reading.low[k] in reading.lex.sets["sites"]
            if source and placed and (medium_at(reading, *source) or not can_speak(reading, source)):
                # "Журналист из подкаста": where somebody is from.
                return None
            if source and reading.low[k] in reading.lex.sets["agents"] and not can_speak(reading, source):
                # "Learned by chance".
                return None
            return source
    return None


def _until_link(reading: Reading, source: Range) -> int:
    """A source does not reach into the clause that it is the source of."""
    sets = reading.lex.sets
    return next((k for k in range(*source) if reading.low[k] in sets["complementisers"]), source[1])


def _holding(reading: Reading, begin: int, hi: int) -> Range | None:
    """``qui tient ces informations de Y``: only the long phrases count outside verbs of learning."""
    low, received = reading.low, reading.lex.received
    for k in range(begin, min(hi, begin + 12)):
        found = match(low, k, hi, received) if low[k] in received else None
        if found and found[0] >= 3:
            return trim(reading, right_of(reading, k + found[0], hi))
    return None


def _passed_on(reading: Reading, draft: Draft, bounds: Range) -> Range | None:
    """The medium that a source is quoted by, spoke to, or whose document is seen."""
    lo, hi = bounds
    source, cue = draft.source, draft.cue
    if source is None or cue is None:
        return None
    low = reading.low
    reach = _said_of(reading, source[1], hi)
    # Names with cases are closed by their quotation marks or by the next noun, so that nothing further on is theirs.
    closed = max(reach, cue[0]) if source[1] <= cue[0] else min(hi, reach + _NAME)
    beside = relayed_by(reading, source[0], reach, closed if reading.lex.speech.declines else hi)
    if beside is None and reading.lex.speech.verb_first and _opens_relative(reading, source[1]) and low[reach] == ",":
        # "The source, who asked not to be named, told the agency X".
        medium = medium_at(reading, reach + 2, hi, told=True) if low[reach + 1] in reading.lex.told_by else None
        beside = medium.whole if medium and medium.name else None
    # "L'Écho cite un docker, *pour qui* …", "…, *qui* répond que …".
    clause = _opens_relative(reading, source[1]) if draft.kind == "verb" else cue[0] - 1 == source[1] and low[source[1]] == ","
    if beside is None and clause:
        beside = _asked_by(reading, source[0], lo)
    if beside is None and draft.kind in ("verb", "gerund"):
        beside = _told_to(reading, draft, hi)
    if beside is None and (draft.kind in ("verb", "according") or reading.lex.speech.verb_first):
        beside = _around(reading, draft, lo, hi)
    return beside


def _opens_relative(reading: Reading, comma: int) -> bool:
    """Whether a comma and "who" stand here."""
    return reading.low[comma] == "," and reading.low[comma + 1] in reading.lex.sets["person_relatives"]


def _asked_by(reading: Reading, source: int, lo: int) -> Range | None:
    """The medium that opens a sentence and asked somebody ("*Le Phare* a posé la question à une habitante, qui répond")."""
    medium = medium_at(reading, lo, source) if reading.listed("asking", lo, source) else None
    return medium.whole if medium and medium.name else None


def _said_of(reading: Reading, k: int, hi: int) -> int:
    """How far what is said of a source reaches: some words, or its relative clause ("which the Echo has seen")."""
    near = min(hi, k + _BESIDE)
    if reading.lex.speech.declines and "," in reading.low[k:near]:
        # "Запись с беспилотника, имеющаяся у": what stands before the comma only says more of it.
        return min(hi, reading.low.index(",", k) + _BESIDE)
    if not reading.lex.speech.declines and not reading.lex.sets["relatives"].isdisjoint(reading.low[k : min(hi, k + 3)]):
        return next((j for j in range(k + 1, min(hi, k + _CLAUSE)) if reading.low[j] in ",.;:"), near)
    return near


def _around(reading: Reading, draft: Draft, lo: int, hi: int) -> Range | None:
    """The medium of the interview that opens or closes the sentence ("In an interview with X, he said …, told at the mike of Y").

    A medium inside what is said belongs to somebody else's words.
    """
    start, end = reading.word_at(draft.content[0]), reading.word_at(draft.content[1])
    first, last = lo, hi
    if draft.cue and draft.cue[0] >= end:
        first = max(lo, end)
    elif draft.cue and draft.cue[1] <= start:
        last = min(hi, start)
    else:
        return None
    return relayed_by(reading, first, last, last)


def _told_to(reading: Reading, draft: Draft, hi: int) -> Range | None:
    """Whom a speaker told it to, where that can pass it on."""
    if draft.cue is None or draft.source is None:
        return None
    low, lex = reading.low, reading.lex
    after = draft.source[1] if draft.source[0] >= draft.cue[1] else draft.cue[1]
    if lex.speech.verb_first and after == draft.source[1]:
        # "Said one of the guards *working in the forest* to the paper X".
        after = noun_phrase(reading, draft.source[0], hi, alone=True)
        placed = noun_phrase(reading, after + 1, hi) if after < hi and low[after] in lex.sets["inside"] else 0
        after = max(draft.source[1], placed if after + 1 < placed < hi and low[placed] in lex.told_by else after)
    if lex.speech.declines:
        told = (
            past_addressee(reading, draft.cue[1], hi)[1] or past_addressee(reading, _past_participle(reading, after, hi), hi)[1]
        )
        return told or (_told_by_name(reading, draft.cue[1], hi) if after == draft.cue[1] else None)
    direct = draft.source[0] < draft.cue[1] and "t" in _frames(reading, draft)
    # "Confided *to* the agency X".
    confided = lex.speech.quoted_from.split()[1:2]
    for k in range(after, min(hi, after + _BESIDE)):
        if low[k] in lex.told_by or low[k] in confided:
            if low[k] in lex.speech.governs.get(draft.lemma, "").split():
                # "Pointed to the paper X".
                return None
            medium = medium_at(reading, k + 1, hi, told=True)
            if medium is None and low[k + 1] in lex.sets["channels"]:
                continue
            return medium.whole if medium else None
        if direct and k == after:
            if low[k] in lex.sets["audiences"]:
                return None
            if medium := medium_at(reading, k, hi, told=True):
                return medium.whole
        channel = low[k] in lex.sets["channels"] or (low[k] in lex.sets["prepositions"] and low[k + 1] in lex.sets["channels"])
        if low[k] not in lex.sets["beside_told"] and not channel and not reading.is_adverb(k):
            return None
    return None


def _past_participle(reading: Reading, comma: int, hi: int) -> int:
    """The word behind what a participle says of who spoke ("сказал рыбак, *живущий у переправы*, газете «X»")."""
    low = reading.low
    if comma >= hi or low[comma] != ",":
        return comma
    first = comma + 1 + (reading.is_adverb(comma + 1) or low[comma + 1] in reading.lex.sets["inner"])
    if not low[first].endswith(reading.lex.nominative_participles):
        # The source may reach up to that comma.
        return comma + 1
    closing = next((k for k in range(comma + 2, min(hi, comma + _CLAUSE)) if low[k] in ",.;:"), comma)
    return closing + 1 if low[closing] == "," and closing > comma else comma


def _told_by_name(reading: Reading, k: int, hi: int) -> Range | None:
    """``Чиновник сообщил «Ведомостям», что``: the medium in quotation marks between a verb and what was told."""
    k = past_time(reading, k, hi)
    medium = medium_at(reading, k, hi, told=True) if k < hi and reading.low[k] in MARKS else None
    stop = medium.whole[1] if medium and medium.name else hi
    return medium.whole if medium and stop < hi and reading.low[stop] in ",:" else None


def _frames(reading: Reading, draft: Draft) -> str:
    entry = reading.lex.forms.get(reading.low[draft.cue[1] - 1]) if draft.cue else None
    return entry.frames if entry else ""
