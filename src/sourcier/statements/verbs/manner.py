"""Clauses of manner around a cue: "as police said", "comme l'a indiqué le préfet"."""

from __future__ import annotations

import msgspec

from sourcier.statements.clauses import Found, after_adjunct, clause_end, draft_of
from sourcier.statements.content.left import joined, left_content
from sourcier.statements.declined.behind import source_after
from sourcier.statements.fronted import trim
from sourcier.statements.nobody import in_first_person, no_speaker
from sourcier.statements.phrases import match
from sourcier.statements.reading import Cue, Draft, Range, Reading
from sourcier.statements.source_after import right_of
from sourcier.statements.verbs.inverted import past_time, past_whom

# A longer stretch before a tag is part of the clause.
_ADVERBIAL = 6


def as_clause(reading: Reading, source: Range, lo: int) -> bool:
    return source[0] > lo and reading.low[source[0] - 1] in reading.lex.sets["as_words"]


def as_said(reading: Reading, cue: Cue, bounds: Range, source: Range, begin: int) -> Draft | None:
    """``As police said, the road is shut``: the main clause is the content."""
    lo, hi = bounds
    k = after_adjunct(reading, begin, hi)
    opened = source[0] - 1
    if opened <= lo + 1 and (quoted := _quoted_behind(reading, k)):
        return draft_of(cue, quoted, source)
    if (opened <= lo + 1 or reading.low[opened - 1] in reading.lex.sets["coordinators"]) and k + 2 < hi and reading.low[k] == ",":
        end = clause_end(reading, k + 1, hi)
        return draft_of(cue, Found(reading.span(k + 1, end), "indirect", k + 1), source) if end > k + 2 else None
    left = left_content(reading, opened, lo)
    return draft_of(cue, left, source) if left and reading.low[opened - 1] == "," else None


def as_inverted(reading: Reading, cue: Cue, bounds: Range, pronoun: Range | None, begin: int) -> Draft | None:
    """``Comme l'a indiqué le préfet, le pont est fermé``."""
    lo, hi = bounds
    named, relay = _named_after(reading, cue, begin, hi)
    source = pronoun or named
    if source is None or no_speaker(reading, source) or in_first_person(reading, cue):
        return None
    k = _past_relative(reading, _past_citing(reading, after_adjunct(reading, source[1], hi), hi), hi)
    if cue.start - lo <= 2 and (quoted := _quoted_behind(reading, k)):
        told: Found | None = quoted
    elif cue.start - lo <= 2 and k + 2 < hi and reading.low[k] == ",":
        end = clause_end(reading, k + 1, hi)
        told = Found(reading.span(k + 1, end), "indirect", k + 1) if end > k + 2 else None
    else:
        left = left_content(reading, cue.start - 1, lo) if cue.start - 1 > lo else None
        told = joined(reading, left, k, hi) if left else None
        if (
            told
            and left
            and told is not left
            and reading.lex.speech.declines
            and _is_adverbial(reading, left.opened, cue.start - 1)
        ):
            # "В последний раз, как рассказывают очевидцы, …": the content begins behind the tag.
            told = Found((reading.starts[k + 1], told.span[1]), told.form, k + 1)
        if told and told is left and reading.has_verb(k, hi) and not reading.has_verb(left.opened, cue.start):
            # "The mother, as X writes, said that …": what stands before is the subject of another verb.
            return None
    return msgspec.structs.replace(draft_of(cue, told, source), downstream=relay) if told else None


def _quoted_behind(reading: Reading, colon: int) -> Found | None:
    """The quotation behind the colon of a clause of manner that opens its sentence ("As the mayor put it: “…”")."""
    first = colon + 1
    if reading.low[colon] != ":" or first >= reading.size or reading.level[first] <= reading.level[colon]:
        return None
    return Found(reading.quotes[reading.level[first]].inner, "direct", first)


def _is_adverbial(reading: Reading, begin: int, end: int) -> bool:
    """Whether a few words without verb that open with a preposition, a time or a connective stand there."""
    sets, word = reading.lex.sets, reading.low[begin]
    opens = word in sets["prepositions"] or word in sets["times"] or word in reading.lex.contrast or reading.is_adverb(begin)
    return opens and end - begin <= _ADVERBIAL and not reading.has_verb(begin, end)


def _past_relative(reading: Reading, k: int, hi: int) -> int:
    """The comma behind a relative clause that only says who speaks ("Как рассказал Мирин, *который живёт рядом*, …")."""
    relatives = reading.lex.sets["person_relatives"]
    if not reading.lex.speech.declines or k + 1 >= hi or reading.low[k] != "," or reading.low[k + 1] not in relatives:
        return k
    return next((j for j in range(k + 2, hi) if reading.low[j] == "," and reading.level[j] == reading.level[k]), k)


def _past_citing(reading: Reading, k: int, hi: int) -> int:
    """The comma behind whom the source cites, where that stands between commas ("As X writes, citing Y, …")."""
    if k + 1 >= hi or reading.low[k] != "," or not match(reading.low, k + 1, hi, reading.lex.citing):
        return k
    return next((j for j in range(k + 2, hi) if reading.low[j] == "," and reading.level[j] == reading.level[k]), k)


def _named_after(reading: Reading, cue: Cue, begin: int, hi: int) -> tuple[Range | None, Range | None]:
    """Who speaks, and the medium that they told it to."""
    if reading.lex.speech.declines:
        return source_after(reading, cue, hi)
    if (when := past_time(reading, begin, hi)) > begin:
        # "Comme l'affirmait *la veille sur son compte* l'avocat".
        begin, relay = past_whom(reading, when, hi)
        return trim(reading, right_of(reading, begin, hi, told=True)), relay
    return trim(reading, right_of(reading, begin, hi, told=True)), None
