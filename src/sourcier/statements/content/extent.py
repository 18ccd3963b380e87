"""How far the content that opens at a word reaches, past tags inside it and up to the marks around it."""

from __future__ import annotations

from sourcier.statements.clauses import Found, clause_end
from sourcier.statements.phrases import match
from sourcier.statements.reading import Reading

# How many words may stand between a verb and what it opens ("a expliqué mardi à la presse que").
GAP = 14


def content_from(reading: Reading, start: int, hi: int) -> Found | None:
    """The content that opens at a word: a quotation, or the clause up to its end."""
    while start < hi and reading.low[start] == ",":
        start += 1
    if start >= hi:
        return None
    scan = _past_inner_tag(reading, start, hi)
    if scan > start:
        end = clause_end(reading, scan, hi)
        return Found(reading.span(start, end), "indirect", start) if end > scan else None
    if reading.level[start] != reading.level[start - 1]:
        quote = reading.quotes[reading.level[start]]
        last = reading.word_at(quote.end)
        end = clause_end(reading, start, hi)
        if end <= last + 1:
            return Found(quote.inner, "mixed", start)
    end = _fronted_end(reading, start, clause_end(reading, start, hi))
    if end <= start:
        return None
    ending = reading.quotes[reading.level[end - 1]] if reading.level[end - 1] >= 0 else None
    if ending and reading.level[end - 1] != reading.level[start - 1] and ending.inner[1] > reading.ends[hi - 1]:
        # A quotation that ends the clause goes on through the sentences after it.
        return Found((reading.starts[start], ending.inner[1]), "mixed", start)
    even = {reading.level[start - 1]}.issuperset(reading.level[start:end])
    return Found(reading.span(start, end), "indirect" if even else "mixed", start)


def _fronted_end(reading: Reading, start: int, end: int) -> int:
    """Where a clause ends that is reported in a fronted one ("While he says that it works, experts warn …"): at its comma."""
    sentence = reading.sentence_of(start)
    if (
        sentence is None
        or reading.low[sentence[0]] not in reading.lex.sets["fronting"]
        or "," in reading.low[sentence[0] : start]
    ):
        return end
    level = reading.level[start - 1]
    comma = next((k for k in range(start + 1, end) if reading.low[k] == "," and reading.level[k] == level), end)
    return comma if comma < end and reading.has_verb(comma, end) else end


def _past_inner_tag(reading: Reading, start: int, hi: int) -> int:
    """Skip an attribution that opens a reported clause ("que, selon ses proches, le roi …")."""
    lex, low = reading.lex, reading.low
    if low[start] not in lex.prefixes or match(low, start, hi, lex.prefixes) is None:
        return start
    return next((k + 1 for k in range(start, min(hi - 2, start + GAP)) if low[k] == ","), start)
