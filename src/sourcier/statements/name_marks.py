"""Marks that end nothing: quotation marks around a name, and the full stop of an abbreviation."""

from __future__ import annotations

from sourcier.statements.reading import Reading

# The Arabic article as Latin letters write it before any consonant ("an-Nahr", "as-Sahil").
_ARTICLES = frozenset("al el an en ar er as es ash esh at et ath ad ed adh az ez ul ur us".split())
# No name in quotation marks has more words, the marks counted.
_LONGEST_NAME = 7


def short_quote(reading: Reading, at: int) -> bool:
    """A quoted nickname or scare quote inside a phrase, not somebody's words before a tag."""
    if reading.level[at] < 0:
        return False
    quote = reading.quotes[reading.level[at]]
    return quote.end - quote.start < 40 and reading.text[quote.inner[1] - 1] not in ",.!?…" and not _whole(reading, quote.start)


def named_quote(reading: Reading, at: int) -> bool:
    """Whether a quotation is the name of a company or paper, which some languages set in quotation marks ("«Ведомости»")."""
    if not reading.lex.speech.quoted_names or reading.level[at] < 0:
        return False
    quote = reading.quotes[reading.level[at]]
    first, last = reading.word_at(quote.start), reading.word_at(quote.end)
    named = reading.text[quote.inner[0]].isupper() and reading.text[quote.inner[1] - 1] not in ",.!?…"
    # "«Аль-Масар аль-Яум»": a word with a hyphen is one.
    return named and last - first - 2 * reading.low[first:last].count("-") <= _LONGEST_NAME


def _whole(reading: Reading, start: int) -> bool:
    """Whether a quotation opens its sentence."""
    first = reading.word_at(start)
    sentence = reading.sentence_of(first)
    return sentence is not None and first <= sentence[0]


def is_abbreviation(reading: Reading, at: int) -> bool:
    """A full stop inside a sentence belongs to an abbreviation when it touches the word before, or to an address."""
    return reading.is_dotted(at) or (reading.ends[at - 1] == reading.starts[at] and len(reading.low[at - 1]) < 8)


def joined_article(reading: Reading, at: int) -> bool:
    """Whether an Arabic article stands at a word, joined by a hyphen to the capital behind it ("Mirat *as*-Sahil")."""
    if reading.low[at] not in _ARTICLES or at + 2 >= reading.size or reading.low[at + 1] != "-":
        return False
    touches = reading.ends[at] == reading.starts[at + 1] and reading.ends[at + 1] == reading.starts[at + 2]
    return touches and reading.written[at][0].islower() and reading.written[at + 2][0].isupper()
