"""Nouns that announce what somebody says: "the claim that", "des accusations selon lesquelles"."""

from __future__ import annotations

from sourcier.statements.clauses import clause_end
from sourcier.statements.forms import FINITE
from sourcier.statements.fronted import trim
from sourcier.statements.media import medium_at
from sourcier.statements.naming import can_speak
from sourcier.statements.phrases import match
from sourcier.statements.publications import sender_of
from sourcier.statements.reading import APOSTROPHES, Cue, Draft, Range, Reading
from sourcier.statements.source import left_of

# The verb of saying stands so near before what it is said in ("said on Monday in a statement").
_SAID = 5
# Words of a verb of passing on and its particle ("picks up on").
_VERB = 4


def by_noun(reading: Reading, cue: Cue, bounds: Range, drafts: list[Draft]) -> Draft | None:
    hi = bounds[1]
    low, lex = reading.low, reading.lex
    if _said_in(reading, cue, bounds[0]) or sender_of(reading, cue.start, cue.end):
        # "A statement that the union put out": nothing is said there.
        return None
    for k in range(cue.end, min(hi, cue.end + 9)):
        linked = match(low, k, hi, lex.links) if low[k] in lex.links else None
        if reading.level[k] != reading.level[cue.start] or (low[k] in ",.;:()" and not linked):
            return None
        if linked:
            begin = k + linked[0]
            if begin >= hi or (linked[0] <= 2 and reading.is_verb(begin)) or match(low, k, hi, lex.citing):
                # "A report in the Echo *that draws on* files".
                return None
            return _nominal_draft(reading, cue, k, begin, bounds)
        if reading.is_verb(k) or low[k] in lex.forms or (k == cue.end and not _owns(reading, k)):
            return None
    return None


def _said_in(reading: Reading, cue: Cue, lo: int) -> bool:
    """``said in its report that``, ``said in a statement that``: where it was said; what was said is the verb's."""
    low, sets = reading.low, reading.lex.sets
    at = cue.start - 1
    if at <= lo or not (low[at] in sets["possessives"] or low[at] in sets["indefinite"]) or low[at - 1] not in sets["in_words"]:
        return False
    told = (reading.lex.forms.get(low[k]) for k in range(max(lo, at - _SAID), at - 1))
    return any(entry is not None and bool(entry.bits & FINITE) and {"c", "q"} <= set(entry.frames) for entry in told)


def _owns(reading: Reading, k: int) -> bool:
    """Whether the word after a noun can name whose claim it is."""
    sets = reading.lex.sets
    if reading.lex.speech.declines:
        # A genitive follows without a preposition.
        return reading.low[k].isalpha() and reading.low[k] not in sets["boundaries"]
    return reading.low[k] in sets["of_words"] or reading.low[k] in sets["agents"] or reading.low[k] in sets["owners"]


def _nominal_draft(reading: Reading, cue: Cue, link: int, begin: int, bounds: Range) -> Draft | None:
    """What a noun of saying announces: whose words they are stands before it, as its possessor, or before its clause."""
    lo, hi = bounds
    low, sets = reading.low, reading.lex.sets
    end = _nominal_end(reading, begin, hi)
    if end - begin < 2:
        return None
    thing = low[cue.end] in sets["of_words"] and low[cue.end + 1] in sets["indefinite"]
    if thing and not can_speak(reading, (cue.end + 1, link)):
        # "Its report of *a rockfall that* cut off nine men".
        return None
    source: Range | None = None
    if cue.start > lo and low[cue.start - 1] in sets["possessives"]:
        source = (cue.start - 1, cue.start)
    elif cue.start - 2 >= lo and low[cue.start - 1] in sets["possessive_mark"] and low[cue.start - 2] in APOSTROPHES:
        owner = left_of(reading, cue.start - 2, lo)
        source = trim(reading, owner and (owned_from(reading, owner), owner[1]))
    elif link > cue.end + 1 and (low[cue.end] in sets["of_words"] or low[cue.end] in sets["prepositions"]):
        source = (cue.end + 1, link)
    elif reading.lex.speech.declines and link > cue.end and low[cue.end] not in sets["prepositions"]:
        source = (cue.end, link)
    said = (reading.lex.forms.get(low[k]) for k in range(lo, cue.start))
    if source is None and reading.lex.speech.declines and any(entry and entry.bits & FINITE for entry in said):
        # "They denied the rumour that …": what a verb of saying has as its object is its own.
        return None
    carrier = _carrier(reading, min(cue.start, source[0]), lo) if source else None
    return Draft(reading.span(begin, end), source, (cue.start, cue.end), "nominal", cue.lemma, "indirect", downstream=carrier)


def _carrier(reading: Reading, first: int, lo: int) -> Range | None:
    """The medium that passes on what a noun brings, named before its verb ("*the Echo* picked up the union's claim that")."""
    low, sets, drawing = reading.low, reading.lex.sets, reading.lex.drawing
    while first - 1 > lo and (low[first - 1] in sets["determiners"] or low[first - 1] in sets["adjectives"]):
        first -= 1
    for verb in range(first - 1, max(lo, first - _VERB), -1):
        phrase = match(low, verb, first, drawing) if low[verb] in drawing else None
        if phrase and verb + phrase[0] == first:
            subject = trim(reading, left_of(reading, verb, lo))
            medium = medium_at(reading, *subject) if subject else None
            return medium.whole if medium and medium.name else None
    return None


def owned_from(reading: Reading, owner: Range) -> int:
    """Where whose report it is begins: behind a verb that no list of saying has ("X relayed the council's claim")."""
    low, sets = reading.low, reading.lex.sets
    passed_on = (k + found[0] for k in range(*owner) if (found := match(low, k, owner[1], reading.lex.drawing)))
    if (first := max(passed_on, default=owner[0])) > owner[0]:
        return first
    for k in range(owner[1] - 1, owner[0], -1):
        if k - 1 in reading.attitudes and reading.written[k][0].isupper():
            return k
        before = low[k - 1]
        joined = before in sets["of_words"] or before in sets["prepositions"] or before in sets["coordinators"]
        if low[k] in sets["determiners"] and before.isalpha() and not joined and before not in sets["determiners"]:
            return k
    # "Said *of the panel's* finding that".
    return owner[0] + (low[owner[0]] in sets["of_words"] and reading.lex.speech.head_last)


def _nominal_end(reading: Reading, begin: int, hi: int) -> int:
    """A clause that hangs on a subject noun ends before the main verb, that is before a second finite verb group."""
    end = clause_end(reading, begin, hi)
    if reading.lex.speech.declines:
        # A comma parts the clause from the verb of the main one.
        near = (k for k in range(begin + 2, end) if reading.low[k] == "," and reading.level[k] == reading.level[begin - 1])
        end = next((k for k in near if reading.has_verb(k + 1, min(end, k + 3)) and reading.has_verb(begin, k)), end)
    seen = False
    k = begin
    while k < end:
        if reading.is_verb(k):
            before, word, sets = reading.low[k - 1], reading.low[k], reading.lex.sets
            grouped = before in sets["auxiliaries"] or before in sets["inner"]
            if seen and not grouped and (word in sets["finite"] or word in sets["auxiliaries"]):
                return k
            seen = True
        elif seen and reading.low[k] in reading.lex.sets["before_verbs"]:
            return k
        elif reading.low[k] in reading.lex.sets["boundaries"]:
            seen = False
        k += 1
    return end
