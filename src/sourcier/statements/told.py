"""Which sentences of the article's own voice tell an event, and which do so in passing."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from sourcier.records import Action, Mention, Name, Quantity, Span, Time
from sourcier.statements.reading import SETTINGS, Reading, between

# What only says that something follows has fewer words, and the clause behind its colon more than so many.
_LABEL, _CLAUSE = 9, 3


def within(reading: Reading, span: Span) -> Sequence[Mention]:
    """The mentions that start between two characters."""
    starts = reading.mention_starts
    return reading.article.mentions[bisect_left(starts, span[0]) : bisect_left(starts, span[1])]


def event_of(reading: Reading, lo: int, hi: int, *, lead: bool) -> Span | None:
    """The span of a sentence that tells a dated, placed or counted event in its main clauses.

    The opening paragraph tells what the article is about: there a name is setting enough.
    """
    lo = _past_label(reading, lo, hi)
    start, end = reading.span(lo, hi)
    inside = within(reading, (start, end))
    settings = any(isinstance(m, SETTINGS) for m in inside)
    named = lead and any(isinstance(m, Name) for m in inside)
    if not (settings or named) or reading.text[end - 1] == "?":
        return None
    if not _tells_listed(reading, inside, lo) and not _tells_unlisted(reading, inside, lo, hi):
        return None
    return trimmed(reading, start, end)


def _past_label(reading: Reading, lo: int, hi: int) -> int:
    """The word behind the colon of what only says that something follows ("There is no getting round it: …"); else ``lo``."""
    colon = next((k for k in range(lo + 1, min(hi - _CLAUSE, lo + _LABEL)) if reading.low[k] == ":"), None)
    if colon is None or reading.level[colon] >= 0 or reading.low[colon - 1].isdigit():
        return lo
    said = within(reading, reading.span(lo, colon))
    if any(not isinstance(m, Time) and not (isinstance(m, Quantity) and m.mode == "none") for m in said):
        return lo
    return colon + 1 if reading.tells_event(reading.span(colon + 1, hi)) or reading.has_verb(colon + 1, hi) else lo


def in_passing(reading: Reading, lo: int, hi: int) -> Span | None:
    """The span of a sentence that says too little of when, where or of whom to tell an event by itself.

    It tells an action that the lexicon knows ("The second one sank"), or counts something without a verb ("Seven coffins,
    five of them empty").
    """
    start, end = reading.span(lo, hi)
    if reading.text[end - 1] == "?":
        return None
    if _negates(reading, lo, hi):
        return None
    inside = within(reading, (start, end))
    if not _tells_listed(reading, inside, lo) and not _counts(reading, inside, lo, hi):
        return None
    return trimmed(reading, start, end)


def _negates(reading: Reading, lo: int, hi: int) -> bool:
    """Whether a negation stands in a sentence that negates something (that of "no fewer than forty" does not)."""
    places = reading.listed("negations", lo, hi)
    if not places:
        return False
    counts = [m for m in within(reading, reading.span(lo, hi)) if isinstance(m, Quantity) and m.mode != "none"]
    return any(not any(m.start <= reading.starts[k] < m.end for m in counts) for k in places)


def _counts(reading: Reading, inside: Sequence[Mention], lo: int, hi: int) -> bool:
    """Whether a sentence without a verb gives a number of something."""
    counted = any(isinstance(m, Quantity) and m.mode != "none" for m in inside)
    return counted and not any(map(reading.is_verb, between(reading.verb_places, lo + 1, hi)))


def trimmed(reading: Reading, start: int, end: int) -> Span:
    """A span without the punctuation at its end."""
    while end > start and reading.text[end - 1] in " .,;!،؛\n":
        end -= 1
    return start, end


def _tells_listed(reading: Reading, inside: Sequence[Mention], lo: int) -> bool:
    """Whether a sentence tells one of the actions that the lexicon knows."""
    kinds = {*map(type, inside)}
    if Action not in kinds:
        return False
    times = Time in kinds
    moods = ("indicative", "conditional", "infinitive") if times else ("indicative", "conditional")
    acts = [m for m in inside if isinstance(m, Action) and m.mood in moods and not m.negated]
    if any(_in_main_clause(reading, reading.word_at(a.start), lo) for a in acts):
        return True
    return times and any(isinstance(m, Action) and m.mood == "noun" for m in inside)


def _tells_unlisted(reading: Reading, inside: Sequence[Mention], lo: int, hi: int) -> bool:
    """Whether some verb of its main clauses says more than that something is so: no lexicon lists all that can happen."""
    if any(isinstance(m, Action) and m.negated for m in inside):
        return False
    if _negates(reading, lo, hi):
        return False
    verbs = filter(reading.is_verb, between(reading.verb_places, lo + 1, hi))
    return any(not _state(reading, k, hi) and _in_main_clause(reading, k, lo) for k in verbs)


def _state(reading: Reading, at: int, hi: int) -> bool:
    """Whether a form of "be" opens no verb group: what follows it is a noun or a place ("is a museum", "était à Lyon")."""
    sets = reading.lex.sets
    if reading.low[at] not in sets["passives"]:
        return False
    after = at + 1
    while after < hi and (reading.low[after] in sets["inner"] or reading.is_adverb(after)):
        after += 1
    return after >= hi or reading.low[after] in sets["determiners"] or reading.low[after] in sets["prepositions"]


def _in_main_clause(reading: Reading, at: int, lo: int) -> bool:
    """Whether a verb stands outside quotations and relative clauses."""
    if at >= reading.size or reading.level[at] >= 0:
        return False
    for k in range(at - 1, lo - 1, -1):
        if reading.low[k] in ",;:":
            return True
        if reading.low[k] in reading.lex.sets["relatives"]:
            return False
    return True
