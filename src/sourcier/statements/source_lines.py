"""The line at the end of an article that says whom all of it is from: "Source: Southern Seismic Network.", "(Agence Nord)"."""

from __future__ import annotations

from sourcier.records import ChainLink
from sourcier.statements.fronted import trim
from sourcier.statements.heads import head_of
from sourcier.statements.kinds import classify
from sourcier.statements.naming import can_speak, link_name
from sourcier.statements.phrases import match
from sourcier.statements.reading import Range, Reading

# Such a line is among the last sentences, and no longer than so many words.
_LAST, _LONGEST = 2, 12
# Who stands in brackets behind a headline or the last sentence takes no more words.
_ENCLOSED = 6
_BODIES = frozenset({"institution", "agency", "outlet", "group"})


def source_line(reading: Reading) -> tuple[ChainLink, ...]:
    """Whoever such a line names; empty without one."""
    if found := _filed_from(reading):
        return found
    for lo, hi in reading.sentences[-_LAST:] if reading.lex.sets["source_labels"] else ():
        if source := named_on_line(reading, lo, hi):
            kind, role, _ = classify(reading, source, source)
            name = link_name(reading, source, kind)
            return (ChainLink(name=name, kind=kind, role=role, evidence=reading.span(*source)),)
    return _in_brackets(reading)


def _filed_from(reading: Reading) -> tuple[ChainLink, ...]:
    """``With files from the Northern Press.``: whose material an article is made with, in a sentence of its own."""
    for lo, hi in (*reading.sentences[:1], *reading.sentences[-1:]) if reading.lex.filed_from else ():
        first = next((k for k in range(lo, hi) if reading.low[k][0].isalpha()), lo)
        phrase = match(reading.low, first, hi, reading.lex.filed_from)
        source = trim(reading, (first + phrase[0], _end(reading, first + phrase[0], hi))) if phrase else None
        if source and can_speak(reading, source) and not reading.has_verb(*source) and hi - source[1] <= 1:
            kind, role, _ = classify(reading, source, source)
            return (ChainLink(name=link_name(reading, source, kind), kind=kind, role=role, evidence=reading.span(*source)),)
    return ()


def named_on_line(reading: Reading, lo: int, hi: int) -> Range | None:
    """Whom a sentence names that has nothing but a label, a colon and a source ("Source: the ministry, which …")."""
    if ":" not in reading.low[lo : lo + 3]:
        return None
    opening = range(lo, min(hi, lo + 2))
    first = next((k for k in opening if reading.low[k].isalpha() and reading.low[k] != reading.lex.speech.article), lo)
    if reading.low[first] not in reading.lex.sets["source_labels"] or first + 2 >= hi or reading.low[first + 1] != ":":
        return None
    end = _end(reading, first + 2, hi)
    described = reading.lex.speech.verb_first and reading.low[end] in reading.lex.sets["relatives"]
    if (end if described else hi) - first > _LONGEST:
        return None
    source = trim(reading, (first + 2, end))
    named = source and reading.low[source[0]].isalpha() and can_speak(reading, source) and not reading.has_verb(*source)
    return source if named else None


def _in_brackets(reading: Reading) -> tuple[ChainLink, ...]:
    """``Two dead in a crash (gendarmerie)`` as a headline, and an agency in brackets behind the last sentence."""
    if ")" not in reading.low or reading.lex.speech.declines or reading.lex.speech.verb_first:
        return ()
    headlines = [label.end for label in reading.article.labels if label.label == "headline"]
    ends = [reading.word_at(end) for end in headlines] + ([reading.size] if reading.size else [])
    for end in ends:
        if reading.low[end - 1] != ")":
            continue
        opens = next((k for k in range(end - 2, max(0, end - 2 - _ENCLOSED), -1) if reading.low[k] == "("), None)
        source = trim(reading, (opens + 1, end - 1)) if opens else None
        if opens is None or source is None or (end == reading.size and reading.low[opens - 1] not in ".!?"):
            continue
        head = reading.lex.heads.get(head_of(reading, source)[0], ("",))[0]
        if head in _BODIES and not reading.has_verb(*source) and not reading.written[opens - 1][0].isupper():
            kind, role, _ = classify(reading, source, source)
            return (ChainLink(name=link_name(reading, source, kind), kind=kind, role=role, evidence=reading.span(*source)),)
    return ()


def _end(reading: Reading, begin: int, hi: int) -> int:
    """Where a source on such a line ends: at a mark, or at a clause about it."""
    which = reading.lex.sets["relatives"] if reading.lex.speech.verb_first else frozenset()
    return next((k for k in range(begin, hi) if reading.low[k] in ".,;()" or reading.low[k] in which), hi)
