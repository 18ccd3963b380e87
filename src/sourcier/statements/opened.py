"""What a verb that stands first opens: the clause, quotation or object behind its subject."""

from __future__ import annotations

from sourcier.statements.clauses import Found, clause_end
from sourcier.statements.forms import FINITE, GERUND, Entry
from sourcier.statements.phrases import noun_phrase, time_end
from sourcier.statements.reading import Cue, Reading
from sourcier.statements.source import short_quote

# How far behind the speaker the clause may begin.
REACH = 40
_SHORTEST_QUOTE = 3


def content(reading: Reading, cue: Cue, begin: int, hi: int) -> Found | None:
    """The clause, quotation or text after a colon that a verb opens, past adjuncts and relative clauses."""
    low, level, lex = reading.low, reading.level, reading.lex
    home = level[cue.start]
    k = begin
    while k < min(reading.size, begin + REACH):
        if level[k] != home:
            if level[k] >= 0 and not _nested(reading, k, home):
                return None
            last = reading.word_at(reading.quotes[level[k]].end)
            # A short quotation is somebody's words right behind the speaker, a name or an ironic word later.
            if k <= begin + 1 or not short_quote(reading, k) or low[k - 1] == ":":
                return _quotation(reading, k, hi) if last - k > _SHORTEST_QUOTE else None
            k = last
            continue
        if k >= hi or low[k] in ".?!;":
            return None
        if low[k] == ":":
            if k + 1 < reading.size and level[k + 1] != home:
                return _quotation(reading, k + 1, hi)
            return _clause(reading, k + 1, hi)
        if low[k] in lex.sets["complementisers"] and "c" in cue.frames and not _after_contrast(reading, k):
            return _clause(reading, k if glued(reading, k) else k + 1, hi)
        if low[k] in lex.sets["askers"] and lex.stances.get(cue.lemma) == "asks":
            return _clause(reading, k, hi)
        entry = lex.forms.get(low[k])
        if entry and k > begin and _says_more(reading, k, entry):
            return None
        k += 1
    return None


def _nested(reading: Reading, k: int, home: int) -> bool:
    return reading.quotes[reading.level[k]].start >= reading.starts[k] or home < 0


def _after_contrast(reading: Reading, k: int) -> bool:
    """Whether "that" belongs to "however" (ghayra anna, illa anna)."""
    return k > 0 and reading.low[k - 1] in reading.lex.sets["before_that"]


def _says_more(reading: Reading, k: int, entry: Entry) -> bool:
    """Whether another verb of saying begins a content of its own here."""
    before, sets = reading.low[k - 1], reading.lex.sets
    if entry.lemma in sets["carriers"] and entry.bits & GERUND:
        return False
    return bool(entry.bits & GERUND) or (
        bool(entry.bits & FINITE) and (before in sets["coordinators"] or before in sets["inner"])
    )


def _quotation(reading: Reading, k: int, hi: int) -> Found | None:
    quote = reading.quotes[reading.level[k]]
    inside = reading.word_at(quote.end) - k
    return Found(quote.inner, "direct" if inside > 4 else "mixed", k) if inside > _SHORTEST_QUOTE else None


def _clause(reading: Reading, start: int, hi: int) -> Found | None:
    while start < hi and reading.low[start] == ",":
        start += 1
    if start >= hi:
        return None
    end = clause_end(reading, start, hi)
    if end <= start:
        return None
    even = {reading.level[start - 1]}.issuperset(reading.level[start:end])
    return Found(reading.span(start, end), "indirect" if even else "mixed", start)


def glued(reading: Reading, k: int) -> bool:
    """Whether a pronoun is joined to the word: then the word stays whole."""
    return k + 1 < reading.size and reading.ends[k] == reading.starts[k + 1] and reading.low[k + 1].isalpha()


def object_of(reading: Reading, cue: Cue, begin: int, hi: int) -> Found | None:
    """What somebody denies, announces, warns of: a noun phrase, behind the preposition that the verb asks for."""
    if "o" not in cue.frames:
        return None
    low, sets = reading.low, reading.lex.sets
    governed = reading.lex.speech.governs.get(cue.lemma, "").split()
    k = begin
    while k < min(hi, begin + REACH):
        if reading.level[k] != reading.level[cue.start]:
            break
        if (after := time_end(reading, k)) > k:
            k = after
        elif low[k] == "," or low[k] in sets["times"] or low[k] in sets["inner"]:
            k += 1
        elif low[k] in governed:
            k += 1
            break
        elif low[k] in sets["prepositions"]:
            k = noun_phrase(reading, k + 1, hi, apposed=False)
        elif low[k] in sets["relatives"]:
            return None
        else:
            break
    if k >= hi or low[k] in ".;:?!" or low[k] in sets["boundaries"] or low[k] in sets["coordinators"]:
        return None
    if (entry := reading.lex.forms.get(low[k])) and entry.bits & (FINITE | GERUND) and k > begin:
        return None
    end = clause_end(reading, k, hi)
    if end - k < 2 and low[k] not in reading.lex.sets["figures"] and not low[k].endswith(reading.lex.objects):
        return None
    quoted = any(reading.level[j] != reading.level[cue.start] for j in range(k, end))
    return Found(reading.span(k, end), "mixed" if quoted else "indirect", k)
