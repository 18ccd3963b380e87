"""Where words stand that may tell from whom those before them are."""

from __future__ import annotations

from collections.abc import Iterator

from sourcier.statements.reading import Range, Reading
from sourcier.words import among

# Fewer words tell nothing.
_FEWEST = 3
# What parts words from those that say whom they are from, and how many of these there are.
_DASHES = frozenset("-–—")
MARKS = frozenset(":;") | _DASHES
_SHORT = 2


def tails_in(reading: Reading) -> Iterator[tuple[Range, Range]]:
    """Sentences, and what stands behind a colon or a semicolon, each with the words before that it may be about."""
    yield from _sentences(reading)
    if reading.lex.how_told:
        yield from _behind_quotations(reading)
    yield from _behind_marks(reading)


def _sentences(reading: Reading) -> Iterator[tuple[Range, Range]]:
    """Sentences behind others of their paragraph, and nouns of news behind a comma."""
    for number, (lo, hi) in enumerate(reading.sentences):
        if number and lo not in reading.paragraph_set and reading.sentences[number - 1][1] == lo:
            yield (lo, hi), reading.sentences[number - 1]
        for k in reading.listed("told_nouns", lo + _FEWEST, hi):
            comma = k - 2 if reading.low[k - 1] in reading.lex.sets["indefinite"] else k - 1
            if reading.low[comma] == "," and reading.has_verb(lo, comma):
                # "…, une information confirmée par la préfecture".
                yield (comma + 1, hi), (lo, comma)


def _behind_quotations(reading: Reading) -> Iterator[tuple[Range, Range]]:
    """What follows a quotation that opens a sentence, where it tells how it was told."""
    for quote in reading.quotes:
        first, behind = reading.word_at(quote.start), reading.word_at(quote.end)
        if first in reading.sentence_set and reading.low[behind] in reading.lex.how_told:
            yield (behind, (reading.sentence_of(first) or (first, behind))[1]), (first, behind)


def _behind_marks(reading: Reading) -> Iterator[tuple[Range, Range]]:
    """What stands on either side of a mark inside a sentence."""
    low, lex = reading.low, reading.lex
    for at in among(low, MARKS if lex.how_told else MARKS - _DASHES):
        bounds = reading.sentence_of(at)
        if bounds is None or not bounds[0] + _FEWEST < at < bounds[1] - _SHORT or reading.level[at] >= 0:
            continue
        if low[at] in _DASHES:
            if low[at + 1] in lex.how_told or low[at + 1] in lex.pointed:
                yield (at + 1, bounds[1]), (bounds[0], at)
            continue
        quoted = bool(lex.how_told) and reading.level[bounds[0]] >= 0
        if reading.has_verb(bounds[0], at) or reading.counted(bounds[0]) or quoted:
            yield (at + 1, bounds[1]), (bounds[0], at)
        if low[at] == ":" and not (lex.speech.declines or lex.speech.verb_first):
            yield (bounds[0], at), (at + 1, bounds[1])
