"""Verbs of saying: their speaker before or after them, and what they report on either side."""

from __future__ import annotations

import msgspec

from sourcier.statements.bare import bare_denial, called_before, called_untrue, denied_first
from sourcier.statements.clauses import Found, after_adjunct, draft_of
from sourcier.statements.content.left import joined, left_content
from sourcier.statements.content.right import right_content
from sourcier.statements.declined.behind import past_addressee
from sourcier.statements.declined.cases import past_manner, without_subject
from sourcier.statements.declined.denied import object_before
from sourcier.statements.declined.opening import dropped_subject, verb_opens
from sourcier.statements.declined.quoting import brings_words, quoted_by, quotes_words
from sourcier.statements.declined.sites import site_before, there_before
from sourcier.statements.declined.told_of import before_its_verb, told_of
from sourcier.statements.inverted import closes_quote, inverted
from sourcier.statements.manner import as_clause, as_inverted, as_said
from sourcier.statements.objects import governed
from sourcier.statements.passives import by_passive
from sourcier.statements.phrases import match
from sourcier.statements.reading import Cue, Draft, Range, Reading
from sourcier.statements.sentence_before import about_this, speaks_of_this, told_before
from sourcier.statements.source import left_of, subject_of, trim
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
    if told := about_this(reading, cue, bounds):
        return told
    if (needed := reading.lex.speech.only_behind.get(cue.lemma)) and needed not in reading.low[max(lo, cue.start - 1) : cue.end]:
        return None
    if cue.lemma in reading.lex.sets["only_negated"] and reading.low[cue.start - 1] not in reading.lex.sets["negations"]:
        return None
    if cue.frames == "b":
        return verb_opens(reading, cue, bounds)
    if declines and (told := brings_words(reading, cue, bounds) or before_its_verb(reading, cue, bounds)):
        return told
    if declines and speaks_of_this(reading, cue, hi):
        return None
    if declines and (told := _opened_by_object(reading, cue, bounds)):
        return told
    if declines and cue.lemma in reading.lex.sets["excludes"] and reading.low[cue.start - 1] in reading.lex.sets["negations"]:
        # "Не исключил поджога" holds it possible; to rule somebody out is no speech.
        cue = msgspec.structs.replace(cue, frames=f"{cue.frames}o")
    if declines and pronoun is None:
        cue = with_manner(reading, cue, lo)
    closes = closes_quote(reading, cue.start, lo)
    if not closes:
        cue = _with_clitics(reading, cue, lo)
        closes = closes_quote(reading, cue.start, lo)
    quotes = declines and cue.lemma in reading.lex.sets["quoting"] and (closes or quotes_words(reading, cue, bounds))
    if quotes and (told := quoted_by(reading, cue, bounds)):
        return told
    if pronoun is None and cue.start > lo and (closes or reading.low[cue.start - 1] == ","):
        draft = inverted(reading, cue, bounds, closes)
        if draft:
            return draft
    if cue.start > lo and reading.low[cue.start - 1] in reading.lex.sets["as_words"]:
        return as_inverted(reading, cue, bounds, pronoun, begin)
    if pronoun is not None:
        return _tag(reading, cue, bounds, pronoun, begin, sure=True) or _forward(reading, cue, bounds, pronoun, begin)
    draft = _subject_first(reading, cue, bounds, begin, drafts)
    return verb_opens(reading, cue, bounds) or dropped_subject(reading, cue, bounds) if draft is None and declines else draft


def _opened_by_object(reading: Reading, cue: Cue, bounds: Range) -> Draft | None:
    """What is called something or denied, where it stands before who says so."""
    return called_untrue(reading, cue, bounds) or called_before(reading, cue, bounds) or denied_first(reading, cue, bounds)


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
    while start - 1 >= lo and (reading.low[start - 1] in reading.lex.sets["clitics"] or reading.low[start - 1] in _APOSTROPHES):
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


def _after_question(reading: Reading, start: int, lo: int) -> bool:
    """Whether a quoted question or exclamation, which ends a sentence of its own, stands right before a tag."""
    if start != lo or start == 0 or reading.level[start - 1] < 0 or start in reading.paragraph_set:
        return False
    quote = reading.quotes[reading.level[start - 1]]
    return reading.text[quote.inner[1] - 1] in "?!,…"


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
        found = found or right_content(reading, cue, past_manner(reading, begin, hi), hi)
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
        clause = (declines and opener == ":") or opener in _APOSTROPHES or opener in reading.lex.sets["complementisers"]
        clause = clause or ("i" in cue.frames and not declines and _is_infinitive(reading, found.opened))
        if manner and reading.low[begin] not in reading.lex.sets["complementisers"]:
            # "As the Echo reported on Monday, a firm that had closed …".
            return as_said(reading, cue, bounds, source, begin)
        if manner or (found.opened and not clause and mere_thing(reading, cue, source)):
            return None
        return draft_of(cue, found, source)
    if as_clause(reading, source, lo):
        return as_said(reading, cue, bounds, source, begin)
    if tag := _tag(reading, cue, bounds, source, begin):
        return tag
    bare = bare_denial(reading, cue, source, hi)
    return draft_of(cue, bare[1], bare[0]) if bare else told_before(reading, cue, source, bounds)


def _is_infinitive(reading: Reading, at: int) -> bool:
    """Whether a content opens with an infinitive, a negation before it or not ("avoir vu", "n'avoir rien vu")."""
    sets, endings = reading.lex.sets, reading.lex.infinitive_endings
    near = (word for word in reading.low[at : at + 4] if word not in sets["inner"] and word not in _APOSTROPHES)
    return next(near, "").endswith(endings)


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
        if source[1] - source[0] > 1 and _is_subject(reading, source[1] - 1):
            # "Обвинение она назвала …".
            return source[1] - 1, source[1]
        if _object_follows(reading, source):
            # "Он переправу описал".
            return source[0], source[0] + 1
        while source[1] - source[0] > 1 and reading.low[source[0]] in reading.lex.sets["inner"]:
            source = (source[0] + 1, source[1])
        return trim(reading, (source[0], _manner_begins(reading, source)))
    return source


def _is_subject(reading: Reading, at: int) -> bool:
    """Whether a pronoun stands here that can only be a subject, joined to nothing before it."""
    low, sets = reading.low, reading.lex.sets
    pronoun = reading.lex.speech.pronouns.get(low[at]) in ("m", "f", "p") and low[at] not in sets["possessives"]
    return (
        pronoun and low[at - 1] not in sets["coordinators"] and low[at - 1] not in sets["prepositions"] and low[at - 1].isalpha()
    )


def _object_follows(reading: Reading, source: Range) -> bool:
    """Whether a pronoun that is a subject stands before the object of its verb, or how or of what it was said."""
    low, first = reading.low, reading.lex.speech.pronouns.get(reading.low[source[0]])
    if first not in ("m", "f", "p") or source[1] - source[0] < 2 or low[source[0]] in reading.lex.sets["possessives"]:
        return False
    after = low[source[0] + 1]
    return after in reading.lex.sets["prepositions"] or (
        source[1] - source[0] == 2 and after.isalpha() and after not in reading.lex.sets["inner"]
    )


def _manner_begins(reading: Reading, source: Range) -> int:
    """Where it is told how or where somebody says it ("The firm with regret …", "Ivanova in her blog …")."""
    sets, written = reading.lex.sets, reading.written
    talk = reading.find("relays", source[0] + 1, source[1])
    stop = talk[0] if talk else source[1]
    for k in range(source[0] + 1, stop):
        named = written[k - 1][0].isupper() and reading.low[k - 1] not in reading.lex.heads
        placed = named and reading.low[k] in sets["sites"] and reading.low[k - 1] not in sets["single"]
        placed = placed and reading.find("anonymity", k, source[1]) is None
        if reading.low[k] in sets["manner"] or (placed and not any(written[j][0].isupper() for j in range(k, source[1]))):
            return k
    return stop


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
