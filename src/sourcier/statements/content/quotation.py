"""Quotations right after a cue, or after a colon."""

from __future__ import annotations

from sourcier.statements.clauses import Found, clause_end
from sourcier.statements.content.clause import passable
from sourcier.statements.content.extent import GAP, content_from
from sourcier.statements.name_marks import named_quote, short_quote
from sourcier.statements.phrases import match
from sourcier.statements.reading import APOSTROPHES, Cue, Reading


def quotation_after(reading: Reading, cue: Cue, begin: int, hi: int) -> Found | None:
    """A quotation right after the cue, or after a colon; after a colon a clause without marks too."""
    low, level = reading.low, reading.level
    for k in range(begin, min(reading.size, begin + GAP)):
        if level[k] != level[begin - 1]:
            if k > begin and _is_name(reading, k):
                return None
            of = low[k - 2] if low[k - 1] in APOSTROPHES else low[k - 1]
            return _with_phrase(reading, begin, k) or _quote_at(reading, k, hi, called=of in reading.lex.sets["of_words"])
        if low[k] == ":":
            nxt = k + 1
            if nxt < hi and _told_by_same(reading, nxt, hi):
                return None
            if nxt < reading.size and level[nxt] != level[begin - 1]:
                return _quote_at(reading, nxt, hi)
            if nxt < hi and ("q" in cue.frames or "s" in cue.frames):
                return content_from(reading, nxt, hi)
            return None
        if low[k] in ".;?!" or k >= hi or (k == begin and not passable(reading, cue, k)):
            return None
        if k > begin and reading.is_verb(k):
            return None
    return None


def _is_name(reading: Reading, k: int) -> bool:
    """Whether a quotation is the name of whom the noun before it means, as a paper's is."""
    if not (reading.low[k - 1].isalpha() and named_quote(reading, k)):
        return False
    heads = reading.lex.heads
    return reading.lex.speech.declines or reading.low[k - 1] in heads or reading.low[k - 2] in heads


def _with_phrase(reading: Reading, begin: int, k: int) -> Found | None:
    """``juge la riposte « un peu courte »``: an object stands before a few words in quotation marks, and belongs to them."""
    sets = reading.lex.sets
    if reading.lex.speech.head_last:
        # In English what stands before is as often left out of what is said.
        return None
    opens = k > begin + 1 and (reading.low[begin] in sets["determiners"] or reading.low[begin] in sets["possessives"])
    if not opens or not short_quote(reading, k) or reading.has_verb(begin, k):
        return None
    return Found((reading.starts[begin], reading.quotes[reading.level[k]].end), "mixed", begin)


def _told_by_same(reading: Reading, k: int, hi: int) -> bool:
    """Whether "by his words" opens what a colon brings: that is a cue of its own, of the same speaker."""
    found = match(reading.low, k, hi, reading.lex.prefixes) if reading.low[k] in reading.lex.prefixes else None
    return found is not None and not reading.lex.sets["possessives"].isdisjoint(reading.low[k + 1 : k + found[0]])


def _quote_at(reading: Reading, k: int, hi: int, *, called: bool = False) -> Found | None:
    """The quotation that opens at a word, with what goes on behind it; one word counts where something is called so."""
    quote = reading.quotes[reading.level[k]]
    if quote.start < reading.starts[k]:
        return None
    last = reading.word_at(quote.end)
    if last < hi:
        end = clause_end(reading, last, hi)
        if end - last > 1 + reading.lex.speech.head_last and reading.low[last] not in ",.":
            return Found((quote.start, reading.ends[end - 1]), "mixed", k)
    inside = last - k
    # "Parle d'« intox »": one word is what something is called.
    return Found(quote.inner, "direct" if inside > 4 else "mixed", k) if inside > 3 - called else None
