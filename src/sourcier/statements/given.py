"""What a reader of the user's own found, as the rules would have found it."""

from __future__ import annotations

from sourcier.records import Span
from sourcier.statements.readers import Attribution, trimmed
from sourcier.statements.reading import Draft, Range, Reading

# Marks that a content does not begin or end with.
_EDGES = ' \t\n«»“”„‟"‹›'


def drafts_of(reading: Reading, given: list[Attribution]) -> list[tuple[Draft, float]]:
    """Drafts with their confidence; what stands in furniture or holds no word is left out."""
    found = ((_draft(reading, one), one.confidence) for one in given)
    return [(draft, confidence) for draft, confidence in found if draft is not None]


def _draft(reading: Reading, one: Attribution) -> Draft | None:
    content = trimmed(reading.text, one.content, _EDGES)
    words = _words(reading, content)
    if content is None or words is None or reading.sentence_of(words[0]) is None:
        return None
    cue = _words(reading, one.cue)
    form, lemma = _form(reading, words), ""
    if cue and (known := next((entry for word in reading.low[slice(*cue)] if (entry := reading.lex.forms.get(word))), None)):
        lemma = known.lemma
    kind = "verb" if cue and lemma else "according" if cue else "standing"
    return Draft(content, _words(reading, one.source), cue, kind, lemma, form)


def _words(reading: Reading, span: Span | None) -> Range | None:
    """The words that begin within a span."""
    if span is None:
        return None
    first, last = reading.word_at(span[0]), reading.word_at(span[1])
    return (first, last) if first < last else None


def _form(reading: Reading, words: Range) -> str:
    quoted = sum(level >= 0 for level in reading.level[slice(*words)])
    return "direct" if quoted == words[1] - words[0] else "mixed" if quoted else "indirect"
