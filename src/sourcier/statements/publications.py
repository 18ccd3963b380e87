"""What a medium has published itself: "an article of the Beacon" says no more than the Beacon does."""

from __future__ import annotations

from sourcier.statements.media import Medium, medium_at
from sourcier.statements.naming import head_of
from sourcier.statements.phrases import match
from sourcier.statements.reading import Range, Reading

# How many adjectives may stand behind the noun ("a special report").
_ADJECTIVES = 3
_MARKS = frozenset('«"“„')


def publisher(reading: Reading, source: Range) -> Medium | None:
    """The medium whose article, report or dispatch a source is; None for what others have written and it has got hold of."""
    head, at = head_of(reading, source)
    if head not in reading.lex.sets["publications"]:
        return None
    low, lex, k = reading.low, reading.lex, at + 1
    bounds = reading.bounds(at)
    if bounds is None:
        return None
    hi = bounds[1]
    while k < min(hi, at + 1 + _ADJECTIVES) and (low[k] in lex.sets["adjectives"] or low[k].endswith(lex.adjective_endings)):
        k += 1
    if k < hi and (found := match(low, k, hi, lex.published)):
        k += found[0]
    if k >= hi or match(low, k, hi, lex.obtained):
        return None
    medium = medium_at(reading, k, hi, told=low[k] in _MARKS)
    return medium if medium and medium.name else None
