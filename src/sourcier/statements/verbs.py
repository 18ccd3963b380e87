"""Verbs of saying: their speaker before or after them, and what they report on either side."""

from __future__ import annotations

import msgspec

from sourcier.statements.bare import bare_denial, called_untrue
from sourcier.statements.clauses import Found, after_adjunct, draft_of
from sourcier.statements.content import right_content
from sourcier.statements.declined import (
    about_this,
    before_its_verb,
    dropped_subject,
    object_before,
    past_addressee,
    past_that,
    quoted_by,
    site_before,
    source_after,
    speaks_of_this,
    there_before,
    told_of,
    verb_first,
    without_subject,
)
from sourcier.statements.forms import match
from sourcier.statements.left import joined, left_content
from sourcier.statements.manner import as_clause, as_inverted, as_said
from sourcier.statements.media import medium_at
from sourcier.statements.naming import can_speak
from sourcier.statements.objects import governed, has_number
from sourcier.statements.passives import by_passive
from sourcier.statements.reading import Cue, Draft, Range, Reading
from sourcier.statements.source import left_of, named_quote, subject_of, trim
from sourcier.statements.source_after import right_of
from sourcier.statements.subjects import can_be_subject, mere_thing, musing, number_of, shared_source

_APOSTROPHES = "'’"
# How many words the name of who carried it takes, behind a relative pronoun.
_CARRIER = 9
# So many words tell how or where somebody speaks, between a quotation and its verb.
_MANNER = 7


def by_verb(reading: Reading, cue: Cue, bounds: Range, drafts: list[Draft]) -> Draft | None:
    lo, hi = bounds
    begin, pronoun = _clitic(reading, cue, hi)
    if cue.passive:
        return by_passive(reading, cue, bounds)
    declines = reading.lex.speech.declines
    if cue.start > lo and match(reading.low, cue.start - 1, cue.end, reading.lex.citing):
        # "According to X, which cites Y": whom somebody cites is no content of its own.
        return None
    if not declines and _passes_on(reading, cue, lo, hi):
        return None
    if told := about_this(reading, cue, bounds, _after_verb):
        return told
    if cue.lemma in reading.lex.sets["only_negated"] and reading.low[cue.start - 1] not in reading.lex.sets["negations"]:
        return None
    if cue.frames == "b":
        return verb_first(reading, cue, bounds)
    if declines and (told := before_its_verb(reading, cue, bounds)):
        return told
    if declines and speaks_of_this(reading, cue, hi):
        return None
    if declines and (told := called_untrue(reading, cue, bounds)):
        return told
    if declines and cue.lemma in reading.lex.sets["excludes"] and reading.low[cue.start - 1] in reading.lex.sets["negations"]:
        # "Не исключил поджога" holds it possible; to rule somebody out is no speech.
        cue = msgspec.structs.replace(cue, frames=f"{cue.frames}o")
    if declines and pronoun is None:
        cue = with_manner(reading, cue, lo)
    closes = closes_quote(reading, cue.start, lo)
    if pronoun is None and not closes:
        cue = _with_clitics(reading, cue, lo)
    if declines and closes and cue.lemma in reading.lex.sets["quoting"] and (told := quoted_by(reading, cue, bounds)):
        return told
    if pronoun is None and cue.start > lo and (closes or reading.low[cue.start - 1] == ","):
        draft = _inverted(reading, cue, bounds, closes)
        if draft:
            return draft
    if cue.start > lo and reading.low[cue.start - 1] in reading.lex.sets["as_words"]:
        return as_inverted(reading, cue, bounds, pronoun, begin)
    if pronoun is not None:
        return _tag(reading, cue, bounds, pronoun, begin, sure=True) or _forward(reading, cue, bounds, pronoun, begin)
    draft = _subject_first(reading, cue, bounds, begin, drafts)
    return verb_first(reading, cue, bounds) or dropped_subject(reading, cue, bounds) if draft is None and declines else draft


def _passes_on(reading: Reading, cue: Cue, lo: int, hi: int) -> bool:
    """Whether a verb only says who carried somebody's words ("dont Y rapporte les propos", "as quoted by Y")."""
    low, lex = reading.low, reading.lex
    if cue.start > lo and low[cue.start - 1] in lex.cited_by and match(low, cue.start - 1, hi, lex.cited_by):
        return True
    held = match(low, cue.start, hi, lex.holding) if low[cue.start] in lex.holding else None
    # "Who has revealed that …" goes on behind the verb; "has carried the words" is whole.
    return (
        held is not None
        and cue.start + held[0] > cue.end
        and not lex.sets["relatives"].isdisjoint(low[max(lo, cue.start - _CARRIER) : cue.start])
    )


def _with_clitics(reading: Reading, cue: Cue, lo: int) -> Cue:
    """``…, nous dit un proche``: the pronoun of whom it was told to belongs to the tag, where a comma stands before it."""
    start = cue.start
    while start - 1 > lo and (reading.low[start - 1] in reading.lex.sets["clitics"] or reading.low[start - 1] in _APOSTROPHES):
        start -= 1
    return msgspec.structs.replace(cue, start=start) if start < cue.start and reading.low[start - 1] == "," else cue


def _clitic(reading: Reading, cue: Cue, hi: int) -> tuple[int, Range | None]:
    """The word after the verb group, and the pronoun inverted into or after it ("a-t-il dit", "dit-elle")."""
    if cue.source:
        return cue.end, cue.source
    low, k = reading.low, cue.end
    if k + 1 < hi and low[k] == "-":
        k += 3 if low[k + 1] in reading.lex.sets["euphonic"] and k + 3 < hi else 1
        if low[k] in reading.lex.speech.pronouns:
            return k + 1, (k, k + 1)
    return cue.end, None


def closes_quote(reading: Reading, start: int, lo: int) -> bool:
    """Whether somebody's words end right before a word; the name of a paper or firm in quotation marks is none."""
    k = start - 1
    if k >= 0 and reading.low[k] == "," and reading.level[k] == reading.level[start]:
        k -= 1
    if not (k >= lo and reading.level[k] != reading.level[start] and reading.level[k] >= 0):
        return False
    return not (k == start - 1 and named_quote(reading, k) and _qualifies(reading, k, lo))


def with_manner(reading: Reading, cue: Cue, lo: int) -> Cue:
    """A cue with how and when it was said, where that stands between a quotation and its verb ("— загадочно бросила подруга")."""
    start, sets = cue.start, reading.lex.sets
    while start > lo and (reading.is_adverb(start - 1) or reading.low[start - 1] in sets["inner"]):
        start -= 1
    if not closes_quote(reading, start, lo):
        # "— сквозь слёзы рассказывает вдова": an adjunct opens with its preposition.
        near = range(start - 2, max(lo, start - _MANNER), -1)
        opened = next((k for k in near if reading.low[k] in sets["prepositions"]), start)
        while opened > lo and (reading.is_adverb(opened - 1) or reading.low[opened - 1] in sets["inner"]):
            opened -= 1
        start = start if reading.has_verb(opened, start) or "," in reading.low[opened:start] else opened
    return msgspec.structs.replace(cue, start=start) if start < cue.start and closes_quote(reading, start, lo) else cue


def _qualifies(reading: Reading, at: int, lo: int) -> bool:
    """Whether a quotation stands right behind a noun, whose name it is ("наблюдатели из миссии «Щит»")."""
    first = reading.word_at(reading.quotes[reading.level[at]].start)
    return first > lo and reading.low[first - 1].isalpha()


def _after_question(reading: Reading, start: int, lo: int) -> bool:
    """Whether a quoted question or exclamation, which ends a sentence of its own, stands right before a tag."""
    if start != lo or start == 0 or reading.level[start - 1] < 0 or start in reading.paragraph_set:
        return False
    quote = reading.quotes[reading.level[start - 1]]
    return reading.text[quote.inner[1] - 1] in "?!,…"


def _inverted(reading: Reading, cue: Cue, bounds: Range, closes: bool) -> Draft | None:
    """``…, a indiqué le maire``: the content stands before the verb and the source after it."""
    lo, hi = bounds
    if not set("qd") & set(cue.frames) or ("q" not in cue.frames and not closes):
        return None
    source, relay = _after_verb(reading, cue, hi)
    if source and cue.lemma in reading.lex.sets["learning"]:
        source = trim(reading, _before_received(reading, source))
    if source is None or not _can_follow(reading, source[0]):
        return None
    if not closes and "c" not in cue.frames and not can_speak(reading, source):
        # "…, breathes hard", "…, drops a ball": verbs that only tag say something where somebody follows who can.
        return None
    if "t" in cue.frames and (medium_at(reading, source[0], hi) or _apposed_before(reading, cue, lo)):
        # What follows is whom they told; the speaker stands before.
        return None
    if not closes and _opens_clause(reading, cue, hi):
        return None
    if not closes and _subject_after_quote(reading, cue.start, lo):
        return None
    if not closes and not _inverts(reading, cue, source, lo, hi):
        return None
    left = left_content(reading, cue.start, lo)
    if left is None:
        return None
    left = past_that(reading, left) if reading.lex.speech.declines else left
    whole = joined(reading, left, after_adjunct(reading, source[1], hi), hi)
    return msgspec.structs.replace(draft_of(cue, whole, source), downstream=relay)


def _apposed_before(reading: Reading, cue: Cue, lo: int) -> bool:
    """``…, the prosecutor, Ana Diaz, told a news conference``: between commas before the verb stands somebody who speaks."""
    if reading.low[cue.end] in reading.lex.sets["audiences"] and not can_speak(reading, (cue.end, cue.end + 1)):
        return True
    comma = cue.start - 1
    before = trim(reading, left_of(reading, comma, lo)) if reading.low[comma] == "," and reading.level[comma] < 0 else None
    return before is not None and before[0] > lo and reading.low[before[0] - 1] == "," and can_speak(reading, before)


def _after_verb(reading: Reading, cue: Cue, hi: int) -> tuple[Range | None, Range | None]:
    """Who speaks, named after the verb, and the medium that they told it to."""
    if reading.lex.speech.declines:
        return source_after(reading, cue, hi)
    begin, relay = _past_addressee(reading, _past_time(reading, cue.end, hi), hi)
    return trim(reading, right_of(reading, begin, hi, told=True)), relay


def _past_time(reading: Reading, k: int, hi: int) -> int:
    """Skip when it was said ("mardi", "ce lundi")."""
    low, sets = reading.low, reading.lex.sets
    while k < hi:
        if low[k] in sets["times"] or reading.is_adverb(k):
            k += 1
        elif low[k] in sets["definite"] and k + 1 < hi and low[k + 1] in sets["times"]:
            k += 2
        else:
            break
    return k


def _past_addressee(reading: Reading, begin: int, hi: int) -> tuple[int, Range | None]:
    """Skip whom it was told to where that stands before the speaker ("a expliqué à l'AFP le maire")."""
    if begin >= hi:
        return begin, None
    first = begin + 1 if reading.low[begin] in reading.lex.told_by else None
    phrase = match(reading.low, begin, hi, reading.lex.relays)
    if phrase:
        first = begin + phrase[0]
    if first is None:
        return begin, None
    medium = medium_at(reading, first, hi, told=True)
    end = medium.whole[1] if medium else _audience_end(reading, first, hi)
    while medium and end < hi and reading.written[end][0].isupper() and reading.low[end] not in reading.lex.sets["determiners"]:
        # A name goes on over a word that elsewhere is one of time ("Sud Matin").
        end += 1
    if end >= hi or not _begins_phrase(reading, end):
        return begin, None
    return end, (medium.whole if medium else None)


def _audience_end(reading: Reading, begin: int, hi: int) -> int:
    """The word after those told who are no medium ("aux journalistes", "à la presse", "à Jean Morel")."""
    low, written, k = reading.low, reading.written, begin
    while k < hi and (low[k] in reading.lex.sets["determiners"] or low[k] in _APOSTROPHES):
        k += 1
    k += 1
    while k < hi and written[k][0].isupper() and written[k - 1][0].isupper() and low[k] not in reading.lex.sets["determiners"]:
        k += 1
    return k


def _begins_phrase(reading: Reading, k: int) -> bool:
    return reading.low[k] in reading.lex.sets["phrase_openers"] or reading.written[k][0].isupper()


def _can_follow(reading: Reading, first: int) -> bool:
    """Whether a source can begin here after an inverted verb; an adjunct or a clause begins otherwise."""
    sets, word = reading.lex.sets, reading.low[first]
    plain = word in sets["determiners"] or not (word in sets["prepositions"] or word in sets["boundaries"])
    return plain and word not in sets["complementisers"] and word not in sets["times"] and word not in sets["announcers"]


def _main_verb(reading: Reading, lo: int, end: int) -> bool:
    """Whether a finite verb stands outside the relative clauses that commas enclose."""
    relatives = reading.lex.sets["relatives"]
    begin = lo
    for k in range(lo, end):
        if reading.low[k] == "," or k == end - 1:
            if reading.low[begin] not in relatives and reading.has_verb(begin, k):
                return True
            begin = k + 1
    return False


def _opens_clause(reading: Reading, cue: Cue, hi: int) -> bool:
    """Whether a complementiser after the verb shows that the content follows it."""
    found = right_content(reading, cue, cue.end, hi)
    if found is None or found.opened < 2:
        return False
    before = found.opened - 2 if reading.low[found.opened - 1] == "'" else found.opened - 1
    return reading.low[before] in reading.lex.sets["complementisers"]


def _subject_after_quote(reading: Reading, start: int, lo: int) -> bool:
    """``“…,” Ann Lorne, a nurse, told X``: what stands between a quotation and the verb is its subject."""
    level = reading.level[start]
    quoted = next((k for k in range(start - 1, lo - 1, -1) if reading.level[k] != level), None)
    if quoted is None or start - quoted < 3 or reading.has_verb(quoted + 1, start):
        return False
    quote = reading.quotes[reading.level[quoted]] if reading.level[quoted] >= 0 else None
    # A scare quote goes on without a comma; somebody's words do not.
    return quote is not None and (reading.text[quote.inner[1] - 1] in ",.?!…" or reading.low[quoted + 1] == ",")


def _inverts(reading: Reading, cue: Cue, source: Range, lo: int, hi: int) -> bool:
    comma = next((k for k in range(lo, cue.start) if reading.low[k] == "," and reading.level[k] == reading.level[cue.start]), lo)
    after = after_adjunct(reading, source[1], hi)
    if (
        reading.lex.speech.declines
        and comma == cue.start - 1
        and after == source[1]
        and after + 1 < hi
        and reading.low[after] == ","
    ):
        # "Деньги, уверяла она, нужны сегодня": between two commas nothing but verb and subject.
        agent = reading.low[source[1] - 1].endswith(reading.lex.agent_endings)
        return agent or can_speak(reading, source) or reading.low[source[0]] in reading.lex.speech.pronouns
    if after + 1 < hi and reading.low[after] == "," and reading.has_verb(after, hi) and not _main_verb(reading, lo, cue.start):
        return cue.start - comma == 1
    # "Not sixty, anyway, said …", "Nine, not sixty, said …": a number put right needs no verb.
    rejected = reading.find("instead", lo, cue.start)
    rejects = rejected is not None and has_number(reading, rejected[1], min(cue.start, rejected[1] + 2))
    clause = (
        rejects or _main_verb(reading, lo, cue.start) or (comma == cue.start - 1 and comma - lo > 2 - reading.lex.speech.declines)
    )
    return (
        clause
        and not reading.has_verb(source[0], _own_end(reading, source))
        and reading.low[source[0]] not in reading.lex.sets["complementisers"]
        and not _acts(reading, source[1], hi)
    )


def _acts(reading: Reading, k: int, hi: int) -> bool:
    """Whether the one named behind the verb is the subject of another ("…, said the road was shut")."""
    while k < hi and (reading.is_adverb(k) or (reading.low[k] in reading.lex.sets["inner"] and reading.low[k].isalpha())):
        k += 1
    return k < hi and reading.is_verb(k) and reading.level[k] == reading.level[k - 1] and not reading.lex.speech.declines


def _own_end(reading: Reading, source: Range) -> int:
    """Where a source's own words end: what follows a comma or a relative pronoun only says more of it."""
    relatives = reading.lex.sets["relatives"]
    return next((k for k in range(source[0] + 1, source[1]) if reading.low[k] == "," or reading.low[k] in relatives), source[1])


def _before_received(reading: Reading, source: Range) -> Range:
    """Who learned it, without from whom."""
    for k in range(source[0] + 1, source[1]):
        if reading.low[k] in reading.lex.received and match(reading.low, k, source[1], reading.lex.received):
            return source[0], k
    return source


def _tag(reading: Reading, cue: Cue, bounds: Range, source: Range | None, begin: int, *, sure: bool = False) -> Draft | None:
    lo, hi = bounds
    start, end = (min(cue.start, source[0]), max(begin, source[1])) if source else (cue.start, begin)
    closes = closes_quote(reading, start, lo) or _after_question(reading, start, lo)
    if start <= lo and not closes:
        return None
    if not closes and (reading.low[start - 1] != "," or "q" not in cue.frames):
        return None
    if not closes and not sure and _takes_object(reading, cue, begin, hi):
        return None
    left = left_content(reading, start, lo)
    if left is None:
        return None
    whole = joined(reading, left, after_adjunct(reading, end, hi), hi)
    if whole is left and not sure and left.form != "direct" and not reading.has_verb(left.opened, start):
        return None
    return draft_of(cue, whole, source)


def _takes_object(reading: Reading, cue: Cue, begin: int, hi: int) -> bool:
    """Whether a noun phrase follows a verb, so that it is no tag ("…, the party has shown little interest")."""
    if begin >= hi or "t" in cue.frames or reading.level[begin] != reading.level[begin - 1]:
        return False
    word, sets = reading.low[begin], reading.lex.sets
    plain = word in sets["adverbial"] or word in sets["prepositions"] or word in sets["boundaries"] or reading.is_adverb(begin)
    return word[0].isalnum() and not plain


def _forward(reading: Reading, cue: Cue, bounds: Range, source: Range, begin: int) -> Draft | None:
    found = right_content(reading, cue, begin, bounds[1])
    return draft_of(cue, found, source) if found else None


def _subject_first(reading: Reading, cue: Cue, bounds: Range, begin: int, drafts: list[Draft]) -> Draft | None:
    lo, hi = bounds
    declines = reading.lex.speech.declines
    source = _subject(reading, cue, lo)
    if source and source[0] == lo and reading.low[lo] in reading.lex.sets["auxiliaries"]:
        # "Did the mayor say that he would go?"
        return None
    if source and source[1] - source[0] == 1 and reading.low[source[0]] in reading.lex.sets["coordinators"]:
        # "… “…,” and said": the subject stands before.
        source = None
    if source and closes_quote(reading, source[0], lo):
        draft = _tag(reading, cue, bounds, source, begin) if set("qd") & set(cue.frames) else None
        if draft:
            return draft
    found = right_content(reading, cue, begin, hi)
    if found is None and declines:
        inside = bool(drafts) and drafts[-1].content[0] <= reading.starts[cue.start] < drafts[-1].content[1]
        found = told_of(reading, cue, begin, hi) or (None if inside else governed(reading, cue, begin, hi))
        found = found or right_content(reading, cue, past_addressee(reading, begin, hi)[0], hi)
    if found is None and source and _after_question(reading, source[0], lo) and set("qd") & set(cue.frames):
        return _tag(reading, cue, bounds, source, begin)
    parted = object_before(reading, cue, source) if found is None and source and declines else None
    if parted and can_be_subject(reading, parted[0]):
        return draft_of(cue, parted[1], parted[0])
    if source is None and declines and not without_subject(reading, cue):
        source = trim(reading, subject_of(reading, lo, cue.start))
    if source is None:
        source = shared_source(reading, cue, lo, drafts)
        if source is None:
            return _unwritten(reading, cue, bounds, begin, found)
    elif not can_be_subject(reading, source) or musing(reading, cue, source) or _counts_himself(reading, cue, source):
        return None
    if found is None and source and (whole := _denied_clause(reading, cue, source, lo, drafts)):
        return draft_of(cue, whole, source)
    if found is not None:
        manner = as_clause(reading, source, lo) and source[0] - 2 < lo + 1
        opener = reading.low[found.opened - 1] if found.opened else ""
        clause = declines and (opener == ":" or opener in reading.lex.sets["complementisers"])
        if manner or (found.opened and not clause and mere_thing(reading, cue, source)):
            return None
        return draft_of(cue, found, source)
    if as_clause(reading, source, lo):
        return as_said(reading, cue, bounds, source, begin)
    if tag := _tag(reading, cue, bounds, source, begin):
        return tag
    bare = bare_denial(reading, cue, source, hi)
    return draft_of(cue, bare[1], bare[0]) if bare else None


def _unwritten(reading: Reading, cue: Cue, bounds: Range, begin: int, found: Found | None) -> Draft | None:
    """``Añadió que…``, ``«…», dijo``: the verb alone says who speaks, where it may."""
    number = number_of(reading, cue)
    if not number:
        return None
    # "Desde el ministerio señalan que": the body speaks, by people of its own.
    site = site_before(reading, cue, bounds[0]) if number == "p" else None
    draft = draft_of(cue, found, site) if found else _tag(reading, cue, bounds, site, begin)
    return msgspec.structs.replace(draft, feature="" if site else number) if draft else None


def _subject(reading: Reading, cue: Cue, lo: int) -> Range | None:
    """Who speaks, named before the verb."""
    site = reading.lex.speech.declines and without_subject(reading, cue) and site_before(reading, cue, lo)
    if reading.lex.speech.declines and not site:
        site = there_before(reading, cue, lo)
    source = site or trim(reading, left_of(reading, cue.start, lo))
    cited = source and reading.lex.speech.declines and reading.find("citing", source[0] + 1, source[1])
    if source and cited:
        # "The channel, citing a source, reports" without commas.
        return trim(reading, (source[0], cited[0]))
    if source and reading.lex.speech.declines:
        # "The firm with regret confirms".
        while source[1] - source[0] > 1 and reading.low[source[0]] in reading.lex.sets["inner"]:
            source = (source[0] + 1, source[1])
        return trim(reading, (source[0], _manner_begins(reading, source)))
    return source


def _manner_begins(reading: Reading, source: Range) -> int:
    """Where it is told how or where somebody says it ("The firm with regret …", "Ivanova in her blog …")."""
    sets, written = reading.lex.sets, reading.written
    for k in range(source[0] + 1, source[1]):
        named = written[k - 1][0].isupper() and reading.low[k - 1] not in reading.lex.heads
        placed = named and reading.low[k] in sets["sites"] and reading.low[k - 1] not in sets["single"]
        placed = placed and reading.find("anonymity", k, source[1]) is None
        if reading.low[k] in sets["manner"] or (placed and not any(written[j][0].isupper() for j in range(k, source[1]))):
            return k
    return source[1]


def _counts_himself(reading: Reading, cue: Cue, source: Range) -> bool:
    """``I counted six bodies``: what somebody counts who is speaking is not said by him a second time."""
    return cue.frames == "m" and reading.lex.speech.pronouns.get(reading.low[source[0]]) == "1"


def _denied_clause(reading: Reading, cue: Cue, source: Range, lo: int, drafts: list[Draft]) -> Found | None:
    """``…, ce que l'armée a démenti``, ``…, which the army denied``: the main clause is what is denied."""
    sets, k = reading.lex.sets, source[0] - 1
    if reading.lex.stances.get(cue.lemma) != "denies" or k <= lo:
        return None
    if reading.low[k] not in sets["relatives"] and reading.low[k] not in sets["complementisers"]:
        return None
    comma = next((j for j in range(k, max(lo, k - 3), -1) if reading.low[j] == ","), None)
    if comma is None:
        return None
    last = drafts[-1] if drafts else None
    if last and last.content[0] >= reading.starts[lo]:
        return Found((last.content[0], min(last.content[1], reading.ends[comma - 1])), "indirect", lo)
    return Found(reading.span(lo, comma), "indirect", lo)
