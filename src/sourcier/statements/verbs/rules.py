"""Verbs of saying, rule by rule: who speaks and what is said, wherever both stand."""

from __future__ import annotations

import msgspec

from sourcier.statements.bare import called_before, called_behind, called_first, called_so, called_untrue, denied_first
from sourcier.statements.clauses import Found, clause_end, draft_of
from sourcier.statements.content.right import right_content
from sourcier.statements.declined.opening import dropped_subject, verb_opens
from sourcier.statements.declined.quoting import brings_words, quoted_by, quotes_words
from sourcier.statements.declined.this import told_of_this
from sourcier.statements.declined.told_of import before_its_verb
from sourcier.statements.forms import GERUND
from sourcier.statements.fronted import trim
from sourcier.statements.media import medium_at
from sourcier.statements.naming import can_speak
from sourcier.statements.papers import by_paper, opened_by_paper
from sourcier.statements.phrases import match
from sourcier.statements.reading import Cue, Draft, Range, Reading
from sourcier.statements.sentence_before import about_this, speaks_of_this
from sourcier.statements.source import left_of
from sourcier.statements.stance import CONTRARY
from sourcier.statements.verbs.denied_behind import denied_behind
from sourcier.statements.verbs.groups import behind_manner, clitic, with_clitics, with_manner
from sourcier.statements.verbs.inverted import closes_quote, inverted
from sourcier.statements.verbs.manner import as_inverted
from sourcier.statements.verbs.passives import by_passive
from sourcier.statements.verbs.subject_first import subject_first
from sourcier.statements.verbs.tags import tag_of

# How many words the name of who carried it takes, behind a relative pronoun.
_CARRIER = 9
# And the medium that tells it, between two commas.
_TELLER = 12
# What a verb must have behind it stands so near.
_BESIDE = 3


def by_verb(reading: Reading, cue: Cue, bounds: Range, drafts: list[Draft]) -> Draft | None:
    """The attribution of a verb of saying, by the first of the rules that holds for where its speaker and its content stand."""
    lo, declines = bounds[0], reading.lex.speech.declines
    if cue.passive:
        return None if _words_of(reading, cue, lo) else by_passive(reading, cue, bounds)
    if _carries(reading, cue, bounds):
        return None
    if told := about_this(reading, cue, bounds) or denied_behind(reading, cue, bounds, drafts):
        return told
    if told := _made_up(reading, cue, bounds):
        return told
    if not _says(reading, cue, lo):
        return None
    if told := opened_by_paper(reading, cue, bounds):
        return told
    if cue.frames == "w":
        return by_paper(reading, cue, bounds)
    if cue.frames == "b":
        return verb_opens(reading, cue, bounds)
    if declines and (told := _with_case(reading, cue, bounds)):
        return told
    if declines and speaks_of_this(reading, cue, bounds[1]):
        return None
    if told := (_opened_by_object if declines else called_first)(reading, cue, bounds):
        return told
    return _by_order(reading, cue, bounds, drafts)


def _with_case(reading: Reading, cue: Cue, bounds: Range) -> Draft | None:
    """What is called something, carried, or told of this, where nouns decline and so may stand on any side of the verb."""
    called = called_so(reading, cue, bounds) or brings_words(reading, cue, bounds)
    return called or before_its_verb(reading, cue, bounds) or told_of_this(reading, cue, bounds)


def _by_order(reading: Reading, cue: Cue, bounds: Range, drafts: list[Draft]) -> Draft | None:
    """The attribution by the order of its words: a tag behind a quotation or a comma, "as X says", or a subject and its verb."""
    lo, hi = bounds
    declines = reading.lex.speech.declines
    begin, pronoun = clitic(reading, cue, hi)
    if declines:
        cue = _holding_possible(reading, cue)
        cue = with_manner(reading, cue, lo) if pronoun is None else cue
    closes = closes_quote(reading, cue.start, lo)
    if not closes:
        cue = with_clitics(reading, cue, lo)
        closes = closes_quote(reading, cue.start, lo)
    quotes = declines and cue.lemma in reading.lex.sets["quoting"] and (closes or quotes_words(reading, cue, bounds))
    if quotes and (told := quoted_by(reading, cue, bounds)):
        return told
    tags = pronoun is None and cue.start > lo and (closes or reading.low[cue.start - 1] == ",")
    tags = tags and not (declines and _past_teller(reading, cue.start - 1, lo))
    if tags and (told := inverted(reading, cue, bounds, closes)):
        return told
    if declines and not tags and (led := behind_manner(reading, cue, lo)):
        told = inverted(reading, led, bounds, closes)
        if told and told.source and can_speak(reading, told.source) and not reading.has_verb(*told.source):
            return told
    if (as_is := _behind_as(reading, cue, lo)) is not None:
        return as_inverted(reading, as_is, bounds, pronoun, begin)
    if pronoun is not None:
        return tag_of(reading, cue, bounds, pronoun, begin, sure=True) or _forward(reading, cue, bounds, pronoun, begin)
    told = subject_first(reading, cue, bounds, begin, drafts)
    return verb_opens(reading, cue, bounds) or dropped_subject(reading, cue, bounds) if told is None and declines else told


def _past_teller(reading: Reading, comma: int, lo: int) -> bool:
    """``Мэрия, пишет газета «X», подтвердила``: whether a medium that tells it parts a subject from its verb."""
    low, forms = reading.low, reading.lex.forms
    opened = next((k for k in range(comma - 2, max(lo, comma - _TELLER), -1) if low[k] == "," and reading.level[k] < 0), lo)
    if low[comma] != "," or opened == lo or reading.has_verb(lo, opened):
        return False
    verb = opened + 1 + (low[opened + 1] in reading.lex.sets["as_words"])
    entry = forms.get(low[verb])
    medium = medium_at(reading, verb + 1, comma, told=True) if entry and "q" in entry.frames else None
    return medium is not None and medium.name is not None and medium.whole[1] >= comma - 1


def _made_up(reading: Reading, cue: Cue, bounds: Range) -> Draft | None:
    """``The mayor accused the press of inventing the loss of nine boats``: what somebody says that others made up."""
    phrase = reading.find("inventing", cue.end + 1, bounds[1]) if "inventing" in reading.sought else None
    if phrase is None or cue.lemma not in reading.lex.sets["accusing"] or reading.has_verb(cue.end, phrase[0]):
        return None
    source = trim(reading, left_of(reading, cue.start, bounds[0]))
    end = clause_end(reading, phrase[1], bounds[1])
    if source is None or end - phrase[1] < _BESIDE:
        return None
    told = draft_of(cue, Found(reading.span(phrase[1], end), "indirect", phrase[1]), source)
    return msgspec.structs.replace(told, lemma=CONTRARY)


def _behind_as(reading: Reading, cue: Cue, lo: int) -> Cue | None:
    """The cue with the pronouns before it ("comme le montre"), where a word of manner opens its clause."""
    start, sets = cue.start, reading.lex.sets
    while start - 1 > lo and reading.low[start - 1] in sets["inner"]:
        start -= 1
    if start <= lo or reading.low[start - 1] not in sets["as_words"]:
        return None
    return msgspec.structs.replace(cue, start=start)


def _words_of(reading: Reading, cue: Cue, lo: int) -> bool:
    """Whether somebody's words are what a relative clause says to have been carried ("dont les propos sont rapportés par Y")."""
    low, sets = reading.low, reading.lex.sets
    told = cue.start > lo and low[cue.start - 1] in sets["tellings"]
    return told and not sets["relatives"].isdisjoint(low[max(lo, cue.start - 3) : cue.start])


def _carries(reading: Reading, cue: Cue, bounds: Range) -> bool:
    """Whether a verb only says who passes on what another cue attributes."""
    lo, hi = bounds
    if cue.lemma in reading.lex.sets["quoting"] and reading.lex.speech.head_last:
        # "The Echo cited the mayor as saying".
        gerunds = (reading.lex.forms.get(reading.low[k + 1]) for k in reading.listed("as_words", cue.end, hi - 1))
        if any(entry is not None and entry.bits & GERUND for entry in gerunds):
            return True
    low, citing = reading.low, reading.lex.citing
    if cue.start > lo and low[cue.start - 1] in citing and match(low, cue.start - 1, hi, citing):
        # "According to X, which cites Y": whom somebody cites is no content of its own.
        return True
    return not reading.lex.speech.declines and _passes_on(reading, cue, lo, hi)


def _says(reading: Reading, cue: Cue, lo: int) -> bool:
    """Whether a verb stands beside the word without which it says nothing, a negation among such words."""
    needed = reading.lex.speech.only_behind.get(cue.lemma)
    if needed and needed not in reading.low[max(lo, cue.start - 1) : cue.end]:
        return False
    follows = None if reading.lex.speech.verb_first else reading.lex.needs.get(cue.lemma)
    if follows and follows.isdisjoint(reading.low[cue.end : cue.end + _BESIDE]):
        return False
    return cue.lemma not in reading.lex.sets["only_negated"] or reading.low[cue.start - 1] in reading.lex.sets["negations"]


def _holding_possible(reading: Reading, cue: Cue) -> Cue:
    """``Не исключил поджога`` holds it possible, and so has an object; to rule somebody out is no speech."""
    negated = cue.lemma in reading.lex.sets["excludes"] and reading.low[cue.start - 1] in reading.lex.sets["negations"]
    return msgspec.structs.replace(cue, frames=f"{cue.frames}o") if negated else cue


def _opened_by_object(reading: Reading, cue: Cue, bounds: Range) -> Draft | None:
    """What is called something or denied, where it stands before who says so."""
    called = called_untrue(reading, cue, bounds) or called_before(reading, cue, bounds) or called_behind(reading, cue, bounds)
    return called or denied_first(reading, cue, bounds)


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


def _forward(reading: Reading, cue: Cue, bounds: Range, source: Range, begin: int) -> Draft | None:
    """What follows a verb and its pronoun."""
    found = right_content(reading, cue, begin, bounds[1])
    return draft_of(cue, found, source) if found else None
