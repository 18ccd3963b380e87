"""A verb of saying before its subject: "…, a indiqué le maire", "…, warned Ana Diaz", and where what is told stands then."""

from __future__ import annotations

import msgspec

from sourcier.statements.adjuncts import time_at
from sourcier.statements.clauses import after_adjunct, draft_of
from sourcier.statements.content.left import joined, left_content
from sourcier.statements.content.right import right_content
from sourcier.statements.declined.behind import source_after
from sourcier.statements.declined.cases import is_subject_form
from sourcier.statements.declined.told_of import past_that
from sourcier.statements.fronted import trim
from sourcier.statements.heads import head_of, is_paper
from sourcier.statements.kinds import BODIES
from sourcier.statements.media import medium_at
from sourcier.statements.name_marks import named_quote
from sourcier.statements.naming import can_speak
from sourcier.statements.nobody import in_first_person, learns, no_speaker
from sourcier.statements.objects import has_number
from sourcier.statements.phrases import match
from sourcier.statements.reading import APOSTROPHES, Cue, Draft, Range, Reading
from sourcier.statements.source import left_of
from sourcier.statements.source_after import right_of

# So many words may tell where it was said before whoever said it.
_PLACE = 7
# A clause has at least so many words before its tag.
_CLAUSE = 5
# And so many between commas.
_ASIDE = 14


def closes_quote(reading: Reading, start: int, lo: int) -> bool:
    """Whether somebody's words end right before a word; the name of a paper or firm in quotation marks is none."""
    k = start - 1
    if k >= 0 and reading.low[k] == "," and reading.level[k] == reading.level[start]:
        k -= 1
    if not (k >= lo and reading.level[k] != reading.level[start] and reading.level[k] >= 0):
        return False
    return not (named_quote(reading, k) and _qualifies(reading, k, lo, body=k < start - 1))


def _qualifies(reading: Reading, at: int, lo: int, *, body: bool) -> bool:
    """Whether a quotation stands right behind a noun, whose name it is ("наблюдатели из миссии «Щит»").

    Args:
        body: Whether only the noun of a body or a medium counts, as before a comma ("как пишет газета «Речник», …").
    """
    first = reading.word_at(reading.quotes[reading.level[at]].start)
    if first <= lo:
        return False
    return reading.lex.heads.get(reading.low[first - 1], ("",))[0] in BODIES if body else reading.low[first - 1].isalpha()


def inverted(reading: Reading, cue: Cue, bounds: Range, closes: bool) -> Draft | None:
    """``…, a indiqué le maire``: the content stands before the verb and the source after it."""
    lo, hi = bounds
    tags = "q" in cue.frames or ("d" in cue.frames and closes)
    if not tags and not (reading.lex.speech.declines and set("co") & set(cue.frames)):
        return None
    source, relay = after_verb(reading, cue, hi)
    if not tags and not (source and is_paper(reading, source)):
        # "…, показывает видео": of papers and recordings alone.
        return None
    if source and learns(reading, cue.lemma, (cue.start, cue.end)):
        source = trim(reading, _before_received(reading, source))
    if source is None or not _can_follow(reading, source[0]) or no_speaker(reading, source) or in_first_person(reading, cue):
        return None
    if reading.low[source[1]] in reading.lex.sets["agents"] and source[1] - source[0] == 1 and not reading.lex.speech.declines:
        # "…, chiffre *communiqué par* leur fédération": a participle with its agent.
        return None
    unsure = "c" not in cue.frames or "g" in cue.frames or reading.low[source[0]].isdigit()
    if not closes and unsure and not can_speak(reading, source):
        # "…, breathes hard", "…, drops a ball": verbs that only tag say something where somebody follows who can.
        return None
    told = "t" in cue.frames and medium_at(reading, source[0], hi) is not None and not is_subject_form(reading, source)
    if told or ("t" in cue.frames and _apposed_before(reading, cue, lo)):
        # What follows is whom they told; the speaker stands before.
        return None
    if not closes and _opens_clause(reading, cue, hi):
        return None
    if not closes and _subject_after_quote(reading, cue.start, lo):
        return None
    if not closes and (_has_subject(reading, cue, source, lo) or not _inverts(reading, cue, source, lo, hi)):
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


def after_verb(reading: Reading, cue: Cue, hi: int) -> tuple[Range | None, Range | None]:
    """Who speaks, named after the verb, and the medium that they told it to."""
    if reading.lex.speech.declines:
        return source_after(reading, cue, hi)
    begin, relay = past_whom(reading, past_time(reading, cue.end, hi), hi)
    return trim(reading, right_of(reading, past_time(reading, begin, hi), hi, told=True)), relay


def past_time(reading: Reading, k: int, hi: int) -> int:
    """Skip when it was said, and words of contrast ("mardi", "ce lundi", "en outre")."""
    low, sets = reading.low, reading.lex.sets
    while k < hi:
        if end := time_at(reading, k, hi):
            k = end
        elif low[k] in reading.lex.contrast and (found := match(low, k, hi, reading.lex.contrast)):
            k += found[0]
        elif low[k] in sets["times"] or reading.is_adverb(k):
            k += 1
        elif low[k] in sets["definite"] and k + 1 < hi and reading.is_time_word(k + 1):
            k += 2
        elif low[k] == "," and (after := _past_aside(reading, k, hi)):
            k = after
        else:
            break
    return k


def _past_aside(reading: Reading, comma: int, hi: int) -> int:
    """The word behind where, how or when something was said, between commas, if a noun phrase follows; 0 where it is none."""
    low, sets = reading.low, reading.lex.sets
    if comma + 2 >= hi or not (low[comma + 1] in sets["prepositions"] or low[comma + 1] in sets["boundaries"]):
        return 0
    end = next((j for j in range(comma + 2, min(hi - 1, comma + _ASIDE)) if low[j] == ","), 0)
    return end + 1 if end and low[end + 1] in sets["determiners"] else 0


def past_whom(reading: Reading, begin: int, hi: int) -> tuple[int, Range | None]:
    """Skip whom it was told to where that stands before the speaker ("a expliqué à l'AFP le maire")."""
    if begin >= hi:
        return begin, None
    first = begin + 1 if reading.low[begin] in reading.lex.told_by else None
    if first and first + 1 < hi and reading.low[first] in reading.lex.sets["of_words"] and not reading.lex.speech.declines:
        # "Auprès *de* l'AFP".
        first += 1
    phrase = match(reading.low, begin, hi, reading.lex.relays)
    if phrase:
        first = begin + phrase[0]
    if first is None:
        return _past_place(reading, begin, hi), None
    medium = medium_at(reading, first, hi, told=True)
    end = medium.whole[1] if medium else _audience_end(reading, first, hi)
    while medium and end < hi and reading.written[end][0].isupper() and reading.is_time_word(end):
        # A name goes on over a word that elsewhere is one of time ("Sud Matin").
        end += 1
    if end + 1 < hi and reading.low[end] == ",":
        end = _past_aside(reading, end, hi) or end
    if end >= hi or not _begins_phrase(reading, end):
        return begin, None
    return end, (medium.whole if medium else None)


def _past_place(reading: Reading, begin: int, hi: int) -> int:
    """The word after where or how it was said, where somebody who speaks follows ("a dit en entrevue le porte-parole")."""
    low, sets = reading.low, reading.lex.sets
    if low[begin] not in sets["prepositions"] and low[begin] not in sets["of_words"]:
        return begin
    for k in range(begin + 2, min(hi, begin + _PLACE)):
        if low[k] in ",.;:" or reading.level[k] != reading.level[begin]:
            break
        free = low[k - 1] not in sets["prepositions"] and low[k - 1] not in sets["of_words"] and low[k - 1] not in APOSTROPHES
        named = reading.written[k][0].isupper() and medium_at(reading, k, hi) is not None
        # "Nous a confié par téléphone *un* médecin".
        opens = low[k] in sets["definite"] or (low[k] in sets["indefinite"] and low[k - 1] in sets["channels"])
        if free and (named or opens) and low[k - 1] not in sets["determiners"]:
            found = trim(reading, right_of(reading, k, hi, told=True))
            if found and can_speak(reading, found):
                return k
    return begin


def _audience_end(reading: Reading, begin: int, hi: int) -> int:
    """The word after those told who are no medium ("aux journalistes", "à la presse", "à Jean Morel")."""
    low, written, k = reading.low, reading.written, begin
    while k < hi and (low[k] in reading.lex.sets["determiners"] or low[k] in APOSTROPHES):
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
    if word in reading.lex.told_by and not reading.lex.speech.declines:
        # "A témoigné au micro de X".
        return False
    if reading.written[first][0].islower() and len(word) > 3 and word.endswith(reading.lex.infinitive_endings):
        # "L'importateur, à qui rien n'est reproché, dit collaborer".
        return word in reading.lex.heads or word in sets["determiners"]
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
    noun = before - 1
    if (
        noun > cue.end
        and reading.low[noun] in reading.lex.sets["papers"]
        and reading.low[noun - 1] in reading.lex.sets["indefinite"]
    ):
        # "A écrit le syndicat dans une lettre *que Le Phare a lue*".
        return False
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
    """Whether a verb between comma and subject is a tag: a whole clause, a number put right, or an answer stands before it."""
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
    # "Not sixty, anyway, said …", "Nine, not sixty, said …": a number put right needs no verb; with cases nothing put right does.
    rejected = reading.find("instead", lo, cue.start)
    rejects = rejected is not None and (
        has_number(reading, rejected[1], min(cue.start, rejected[1] + 2))
        or (reading.lex.speech.declines and reading.low[rejected[0] - 1] == ",")
    )
    alone = comma == cue.start - 1 and (comma - lo > 2 - reading.lex.speech.declines or _answers(reading, source, lo, after, hi))
    clause = rejects or _main_verb(reading, lo, cue.start) or alone or _closes(reading, cue, source, after, lo, hi)
    return (
        clause
        and not reading.has_verb(source[0], _own_end(reading, source))
        and reading.low[source[0]] not in reading.lex.sets["complementisers"]
        and not _acts(reading, source[1], hi)
    )


def _has_subject(reading: Reading, cue: Cue, source: Range, lo: int) -> bool:
    """``Une note, remise au Phare lundi, révèle la fermeture``: who says it stands before the aside, and behind it an event."""
    comma = next((k for k in range(lo + 1, cue.start - 1) if reading.low[k] == ","), None)
    if comma is None or reading.low[cue.start - 1] != "," or reading.lex.speech.declines:
        return False
    subject = trim(reading, (lo, comma))
    speaks = subject is not None and can_speak(reading, subject)
    behind = head_of(reading, source)[0] or not reading.tells_event(reading.span(*source))
    return speaks and not behind and medium_at(reading, *source) is None


def _closes(reading: Reading, cue: Cue, source: Range, after: int, lo: int, hi: int) -> bool:
    """Whether a comma, a verb and somebody who speaks close a sentence of some length, where no list need know its verb.

    Without cases what stands before may be the subject, unless a subordinate clause opens it ("Alors que l'eau monte, …").
    """
    ends = after >= hi or reading.low[after] == "."
    long = reading.low[cue.start - 1] == "," and cue.start - lo > _CLAUSE
    clause = reading.lex.speech.declines or not reading.lex.sets["subordinating"].isdisjoint(reading.low[lo : lo + 2])
    return clause and ends and long and (can_speak(reading, source) or medium_at(reading, *source) is not None)


def _answers(reading: Reading, source: Range, lo: int, after: int, hi: int) -> bool:
    """Whether a word or two before a tag are all that somebody says ("Faux, s'insurge l'avocat.")."""
    opened = reading.lex.contrast.get(reading.low[lo]) or reading.low[lo] in reading.lex.sets["coordinators"]
    ends = after >= hi or reading.low[after] in ".:" or after + 1 >= hi
    return ends and not opened and not reading.is_adverb(lo) and can_speak(reading, source)


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
    """Who learned it, without from whom; the words of a medium's name lead to nobody."""
    medium = medium_at(reading, *source)
    for k in range(medium.whole[1] if medium and medium.name else source[0] + 1, source[1]):
        if reading.low[k] in reading.lex.received and match(reading.low, k, source[1], reading.lex.received):
            return source[0], k
    return source
