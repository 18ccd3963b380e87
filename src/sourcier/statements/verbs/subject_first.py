"""Verbs of saying behind their subject, and verbs that alone say who speaks."""

from __future__ import annotations

import msgspec

from sourcier.statements.bare import bare_denial
from sourcier.statements.clauses import Found, draft_of
from sourcier.statements.content.right import right_content
from sourcier.statements.declined.behind import past_addressee
from sourcier.statements.declined.cases import past_manner, without_subject
from sourcier.statements.declined.denied import object_before
from sourcier.statements.declined.sites import site_before
from sourcier.statements.declined.subject import declined_subject, relative_before
from sourcier.statements.declined.told_of import told_of
from sourcier.statements.forms import FINITE
from sourcier.statements.fronted import trim
from sourcier.statements.heads import head_of
from sourcier.statements.kinds import BODIES, classify, is_place
from sourcier.statements.media import medium_at
from sourcier.statements.name_marks import named_quote
from sourcier.statements.naming import can_speak
from sourcier.statements.objects import governed, has_number, object_of
from sourcier.statements.papers import shown_by_paper
from sourcier.statements.phrases import match
from sourcier.statements.reading import APOSTROPHES, Cue, Draft, Range, Reading
from sourcier.statements.relays import received
from sourcier.statements.sentence_before import told_before, told_so
from sourcier.statements.source import left_of, subject_of
from sourcier.statements.verbs.inverted import closes_quote, past_time, past_whom
from sourcier.statements.verbs.manner import as_clause, as_said
from sourcier.statements.verbs.subjects import can_be_subject, mere_thing, musing, number_of, shared_source
from sourcier.statements.verbs.tags import after_question, tag_of

# Whose house something is said in.
_HOUSES = BODIES | {"anonymous", "person"}


def subject_first(reading: Reading, cue: Cue, bounds: Range, begin: int, drafts: list[Draft]) -> Draft | None:
    """The attribution of a verb behind its subject, or of one that alone says who speaks."""
    lo, hi = bounds
    declines, tags = reading.lex.speech.declines, not set("qd").isdisjoint(cue.frames)
    source = speaker_before(reading, cue, lo)
    if source and source[0] == lo and reading.low[lo] in reading.lex.sets["auxiliaries"]:
        # "Did the mayor say that he would go?"
        return None
    if source and source[1] - source[0] == 1 and reading.low[source[0]] in reading.lex.sets["coordinators"]:
        # "… “…,” and said": the subject stands before.
        source = None
    if source and tags and closes_quote(reading, source[0], lo) and (draft := tag_of(reading, cue, bounds, source, begin)):
        return draft
    if source and tags and (told := _tag_with_when(reading, cue, bounds, source) or _tag_to_whom(reading, cue, bounds, source)):
        return told
    if source and (told := told_so(reading, cue, source, bounds, drafts)):
        return told
    found = (
        _reported(reading, cue, begin, hi, drafts)
        or _reported_by_medium(reading, cue, source, begin, hi)
        or shown_by_paper(reading, cue, source, begin, hi)
    )
    if found is None and source and tags and after_question(reading, source[0], lo):
        return tag_of(reading, cue, bounds, source, begin)
    parted = object_before(reading, cue, source) if found is None and source and declines else None
    if parted and can_be_subject(reading, parted[0]):
        return draft_of(cue, parted[1], parted[0])
    if source is None and declines and not without_subject(reading, cue) and relative_before(reading, cue, lo) is None:
        source = trim(reading, subject_of(reading, lo, cue.start))
    if source is None:
        source = shared_source(reading, cue, lo, drafts)
        if source is None:
            return _unwritten(reading, cue, bounds, begin, found)
    elif cue.lemma in reading.lex.sets["learning"] and reading.lex.speech.pronouns.get(reading.low[source[1] - 1]) == "i":
        return _learned(reading, cue, found)
    elif site := _house_before(reading, source, lo) if found else None:
        source = site
    elif not can_be_subject(reading, source) or musing(reading, cue, source) or _counts_himself(reading, cue, source):
        return None
    if found is None:
        return _told_before_it(reading, cue, bounds, source, begin, drafts)
    return _told_behind_it(reading, cue, bounds, source, begin, found)


def _tag_with_when(reading: Reading, cue: Cue, bounds: Range, source: Range) -> Draft | None:
    """``…, the engineer said when the Echo called``: a tag that tells when it was said, and to whom."""
    lo, hi = bounds
    low, sets, k = reading.low, reading.lex.sets, cue.end
    opens = k + 1 < hi and low[k] in sets["when_words"] and source[0] - 1 > lo and low[source[0] - 1] == ","
    if not opens or not reading.has_verb(lo, source[0] - 1) or not sets["complementisers"].isdisjoint(low[k:hi]):
        return None
    draft = tag_of(reading, cue, bounds, source, hi)
    medium = medium_at(reading, k + 1, hi, told=True) if draft else None
    asked = medium is not None and medium.name is not None and reading.listed("reached", medium.whole[1], hi)
    return msgspec.structs.replace(draft, downstream=medium.whole) if draft and medium and asked else draft


def _tag_to_whom(reading: Reading, cue: Cue, bounds: Range, source: Range) -> Draft | None:
    """``…, the mayor told relatives who had gathered outside``: a tag with a clause about those whom it was told to."""
    lo, hi = bounds
    low, sets = reading.low, reading.lex.sets
    opens = "t" in cue.frames and source[0] - 1 > lo and low[source[0] - 1] == "," and reading.has_verb(lo, source[0] - 1)
    which = next((k for k in range(cue.end + 1, hi) if low[k] in sets["relatives"]), None) if opens else None
    if which is None or any(low[k] in ",:;" for k in range(cue.end, which)) or not reading.has_verb(which + 1, which + 2):
        return None
    if any(low[k] in sets["complementisers"] or low[k] == ":" for k in range(which + 1, hi)):
        return None
    return tag_of(reading, cue, bounds, source, hi)


def _reported(reading: Reading, cue: Cue, begin: int, hi: int, drafts: list[Draft]) -> Found | None:
    """What a verb reports behind it; where nouns decline, also what it tells of, past whom it was told to, and how."""
    named = reading.lex.speech.declines and begin < hi and named_quote(reading, begin)
    # "Рассказал «Заре», сколько стоит мост": a name in quotation marks is whom it was told to.
    past = past_addressee(reading, begin, hi)[0] if named else begin
    found = right_content(reading, cue, past if past < hi and reading.low[past] in ",:" else begin, hi)
    if found and begin < hi and reading.low[begin] in reading.lex.citing and match(reading.low, begin, hi, reading.lex.citing):
        # "…, the Echo said on the strength of a source": what is told stands before it, or behind a word that opens a clause.
        opens = reading.lex.sets["complementisers"]
        found = found if any(reading.low[k] in opens for k in range(begin, found.opened)) else None
    rates = not set("alm").isdisjoint(cue.frames)
    if (
        (found is None or (not rates and reading.low[found.opened] in reading.lex.told_by))
        and not reading.lex.speech.declines
        and begin < hi
    ):
        # "A annoncé à ses salariés la fermeture": past whom it was told to.
        told = past_whom(reading, past_time(reading, begin, hi), hi)[0]
        behind = object_of(reading, cue, told, hi) if told > begin and reading.low[told - 1] not in reading.lex.told_by else None
        found = behind or found
    if found or not reading.lex.speech.declines:
        return found
    inside = bool(drafts) and drafts[-1].content[0] <= reading.starts[cue.start] < drafts[-1].content[1]
    return (
        told_of(reading, cue, begin, hi)
        or (None if inside else governed(reading, cue, begin, hi))
        or right_content(reading, cue, past_addressee(reading, begin, hi)[0], hi)
        or right_content(reading, cue, past_manner(reading, begin, hi), hi)
    )


def _reported_by_medium(reading: Reading, cue: Cue, source: Range | None, begin: int, hi: int) -> Found | None:
    """``The Echo reported the release of nine hostages``, ``X writes of the strike``: an event that a medium tells as a noun."""
    sets = reading.lex.sets
    if source is None or cue.lemma not in sets["media_telling"] or medium_at(reading, *source) is None:
        return None
    if begin < hi and reading.low[begin] in reading.lex.citing and match(reading.low, begin, hi, reading.lex.citing):
        # "…, the Echo reports *on the strength of* a video".
        return None
    first = begin + 1 if begin < hi and reading.low[begin] in sets["news_links"] else begin
    found = object_of(reading, msgspec.structs.replace(cue, frames="o"), first, hi)
    if found is None:
        return None
    counts = reading.lex.speech.head_last and has_number(reading, first, reading.word_at(found.span[1]))
    return found if counts or reading.tells_event(found.span) else None


def _told_behind_it(reading: Reading, cue: Cue, bounds: Range, source: Range, begin: int, found: Found) -> Draft | None:
    """What a verb opens behind it, unless it only says how something is known, or its subject is a thing."""
    lo, declines, sets = bounds[0], reading.lex.speech.declines, reading.lex.sets
    manner = as_clause(reading, source, lo) and source[0] - 2 < lo + 1
    if manner and reading.low[begin] not in sets["complementisers"]:
        # "As the Echo reported on Monday, a firm that had closed …".
        return as_said(reading, cue, bounds, source, begin)
    opener = reading.low[found.opened - 1] if found.opened else ""
    clause = (declines and opener == ":") or opener in APOSTROPHES or opener in sets["complementisers"]
    clause = clause or ("i" in cue.frames and not declines and _is_infinitive(reading, found.opened))
    if opener in sets["complementisers"] and _says_so(reading, cue, found.opened - 2):
        # "A doctor, whose name X agreed to keep back, *said* that …".
        return None
    if manner or (found.opened and not clause and mere_thing(reading, cue, source)):
        return None
    return draft_of(cue, found, source)


def _says_so(reading: Reading, cue: Cue, verb: int) -> bool:
    """Whether another verb of saying opens what stands behind a cue, right behind the comma that closes the clause of the cue."""
    entry = reading.lex.forms.get(reading.low[verb]) if verb - 1 > cue.end else None
    return entry is not None and bool(entry.bits & FINITE) and reading.low[verb - 1] == "," and "c" in entry.frames


def _told_before_it(reading: Reading, cue: Cue, bounds: Range, source: Range, begin: int, drafts: list[Draft]) -> Draft | None:
    """What stands before a verb and its subject and is said: what they tag or deny, or what the sentence before tells."""
    lo, hi = bounds
    if as_clause(reading, source, lo):
        return as_said(reading, cue, bounds, source, begin)
    if tagged := tag_of(reading, cue, bounds, source, begin):
        return tagged
    bare = bare_denial(reading, cue, source, hi)
    return draft_of(cue, bare[1], bare[0]) if bare else told_before(reading, cue, source, bounds, drafts)


def _learned(reading: Reading, cue: Cue, found: Found | None) -> Draft | None:
    """``On a appris lundi par le préfet que …``: nobody is named but from whom it was learned."""
    source = received(reading, cue.end, found.opened - 1) if found and found.opened > cue.end + 1 else None
    return draft_of(cue, found, source) if found and source and can_speak(reading, source) else None


def _house_before(reading: Reading, source: Range, lo: int) -> Range | None:
    """The house of "à la mairie, *on* indique que", "*du côté de la* mairie": it opens the sentence, and nobody else is named."""
    low, sets = reading.low, reading.lex.sets
    if reading.lex.speech.pronouns.get(low[source[1] - 1]) != "i":
        return None
    site = lo + (low[lo] in sets["of_words"])
    if low[site] not in sets["one_sites"]:
        return None
    begin = site + 1 + (site > lo and low[site + 1] in sets["of_words"])
    begin += low[begin] == "'"
    end = source[0] - 1 if low[source[0] - 1] == "," else source[0]
    house = trim(reading, (begin, end)) if begin < end else None
    if house and not head_of(reading, house)[0] and is_place(reading, (house[1] - 1, house[1])):
        # "Du côté de la France, on recense 71 attentats".
        return None
    kind = classify(reading, house, house)[0] if house and not reading.has_verb(*house) and can_speak(reading, house) else None
    return house if kind in _HOUSES else None


def _is_infinitive(reading: Reading, at: int) -> bool:
    """Whether a content opens with an infinitive, a negation before it or not ("avoir vu", "n'avoir rien vu")."""
    sets, endings = reading.lex.sets, reading.lex.infinitive_endings
    near = (word for word in reading.low[at : at + 4] if word not in sets["inner"] and word not in APOSTROPHES)
    return next(near, "").endswith(endings)


def _unwritten(reading: Reading, cue: Cue, bounds: Range, begin: int, found: Found | None) -> Draft | None:
    """``Añadió que…``, ``«…», dijo``: the verb alone says who speaks, where it may."""
    number = cue.feature or number_of(reading, cue)
    if not number:
        return None
    # "Desde el ministerio señalan que": the body speaks, by people of its own.
    site = site_before(reading, cue, bounds[0]) if number == "p" else None
    draft = draft_of(cue, found, site) if found else tag_of(reading, cue, bounds, site, begin)
    return msgspec.structs.replace(draft, feature="" if site else number) if draft else None


def _counts_himself(reading: Reading, cue: Cue, source: Range) -> bool:
    """``I counted six bodies``: what somebody counts who is speaking is not said by him a second time."""
    return cue.frames == "m" and reading.lex.speech.pronouns.get(reading.low[source[0]]) == "1"


def speaker_before(reading: Reading, cue: Cue, lo: int) -> Range | None:
    """Who speaks, named before the verb."""
    if reading.lex.speech.declines:
        return declined_subject(reading, cue, lo)
    return trim(reading, left_of(reading, cue.start, lo))
