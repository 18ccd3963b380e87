"""What follows a cue and is said: whatever of a clause, a quotation, an infinitive and an object comes first."""

from __future__ import annotations

from sourcier.statements.clauses import Found, clause_end
from sourcier.statements.content.bare_clause import bare_clause
from sourcier.statements.content.clause import opened_clause
from sourcier.statements.content.infinitive import infinitive_after
from sourcier.statements.content.quotation import quotation_after
from sourcier.statements.objects import asked, object_of
from sourcier.statements.reading import Cue, Reading


def right_content(reading: Reading, cue: Cue, begin: int, hi: int) -> Found | None:
    """The content that follows a cue: a clause, a quotation, an infinitive or an object, in this order."""
    marked = reading.lex.speech.infinitive_by_marker
    return (
        (None if marked else infinitive_after(reading, cue, begin, hi))
        or opened_clause(reading, cue, begin, hi)
        or quotation_after(reading, cue, begin, hi)
        or (infinitive_after(reading, cue, begin, hi) if marked else None)
        or _of_himself(reading, cue, begin, hi)
        or bare_clause(reading, cue, begin, hi)
        or object_of(reading, cue, begin, hi)
        or asked(reading, cue, begin, hi)
    )


def _of_himself(reading: Reading, cue: Cue, begin: int, hi: int) -> Found | None:
    """``se dit prêt à négocier``: what somebody says that they are."""
    low, sets = reading.low, reading.lex.sets
    if cue.lemma not in sets["self_saying"] or begin >= hi or sets["reflexives"].isdisjoint(low[cue.start : cue.end]):
        return None
    k = begin
    while k < hi and (low[k] in sets["inner"] or reading.is_adverb(k)):
        k += 1
    quoted = k < hi and reading.level[k] != reading.level[begin - 1]
    described = k < hi and (low[k] in sets["states"] or low[k].endswith(reading.lex.apposed_endings))
    if not (quoted or described):
        return None
    end = clause_end(reading, k, hi)
    if not quoted:
        end = next((j for j in range(k, end) if low[j] == ":" or (low[j] == "," and reading.has_verb(j, end))), end)
    return Found(reading.span(begin, end), "mixed" if quoted else "indirect", begin)
