"""Papers that media have ("Y has obtained a memo stating"), and what papers and recordings show as a noun."""

from __future__ import annotations

import msgspec

from sourcier.statements.clauses import Found, clause_end, draft_of
from sourcier.statements.content.right import right_content
from sourcier.statements.fronted import trim
from sourcier.statements.heads import head_of, is_paper
from sourcier.statements.media import medium_at
from sourcier.statements.objects import goes_on_doing, has_number, object_of
from sourcier.statements.reading import Cue, Draft, Range, Reading
from sourcier.statements.source import left_of, subject_of

# How many words the name of a paper takes ("a long internal memo on the dam").
_PAPER = 10
# The number of what a paper lists is among so many words ("at least 40 payments").
_COUNTED = 4


def paper_before(reading: Reading, at: int, lo: int) -> tuple[Range, Range | None] | None:
    """The document whose noun stands right before what it says, and who has it ("Y has obtained a memo stating …")."""
    sets, low = reading.lex.sets, reading.low
    if "holding" not in reading.sought or at - 1 <= lo or low[at - 1] == ",":
        return None
    begin = next(
        (k for k in range(at - 2, max(lo, at - _PAPER), -1) if low[k] in sets["determiners"] and _opens(reading, k)), None
    )
    if begin is None or reading.lex.heads.get(head_of(reading, (begin, at))[0], ("",))[0] != "document":
        return None
    held = reading.find("holding", max(lo, begin - _PAPER), begin)
    if held is None or held[1] != begin:
        return None
    holder = trim(reading, left_of(reading, held[0], lo))
    medium = medium_at(reading, holder[0], at, told=True) if holder else None
    return ((begin, at), medium.whole) if medium else None


def _opens(reading: Reading, k: int) -> bool:
    """Whether a determiner opens a phrase of its own and hangs on no noun before it."""
    sets, low = reading.lex.sets, reading.low
    hangs = low[k - 1] in sets["of_words"] or low[k - 1] in sets["prepositions"]
    return not hangs and low[k] not in sets["of_words"]


def by_paper(reading: Reading, cue: Cue, bounds: Range) -> Draft | None:
    """The attribution of a verb that says nothing but of a paper ("the ledger *gives* 412 passengers")."""
    source = trim(reading, left_of(reading, cue.start, bounds[0]))
    source = _before_relative(reading, cue, bounds[0]) or _shared(reading, cue, bounds[0]) or source
    found = shown_by_paper(reading, cue, source, cue.end, bounds[1])
    return draft_of(cue, found, source) if found else None


def opened_by_paper(reading: Reading, cue: Cue, bounds: Range) -> Draft | None:
    """``A draft report, marked secret, says nine bridges are unsafe``: a paper, an aside between commas, and what it says."""
    source = _parted_paper(reading, cue, bounds[0])
    if source is None:
        return None
    found = right_content(reading, cue, cue.end, bounds[1]) or shown_by_paper(reading, cue, source, cue.end, bounds[1])
    return draft_of(cue, found, source) if found else None


def _parted_paper(reading: Reading, cue: Cue, lo: int) -> Range | None:
    """The paper or recording that opens a sentence, with what is said of it between commas right before a verb."""
    low, sets, level = reading.low, reading.lex.sets, reading.level[cue.start]
    end = cue.start
    while end - 1 > lo and (low[end - 1] in sets["inner"] or reading.is_adverb(end - 1)):
        end -= 1
    if not reading.lex.speech.head_last or level >= 0 or low[end - 1] != ",":
        return None
    comma = next((k for k in range(lo + 1, end - 1) if low[k] == "," and reading.level[k] == level), None)
    if comma is None or low[lo] in sets["prepositions"]:
        return None
    if not is_paper(reading, (lo, comma)) and low[comma - 1] not in sets["publications"]:
        return None
    opens = comma + 1
    subject = low[opens] in reading.lex.speech.pronouns and low[opens] not in sets["relatives"]
    clause = subject or low[opens] in sets["determiners"]
    if (clause or low[opens] in sets["coordinators"]) and reading.has_verb(opens, end - 1):
        return None
    # "Footage *released* late", "a *leaked* memo": no verb of its own.
    said = (k for k in range(lo, comma) if reading.is_verb(k))
    return (lo, end - 1) if all(low[k].endswith(reading.lex.finite_endings) for k in said) else None


def _shared(reading: Reading, cue: Cue, lo: int) -> Range | None:
    """The paper that is the subject of a verb before this one ("The treaty runs to 41 pages *and commits* both sides")."""
    joined = reading.low[cue.start - 1] in reading.lex.sets["coordinators"]
    return trim(reading, subject_of(reading, lo, cue.start)) if joined else None


def _before_relative(reading: Reading, cue: Cue, lo: int) -> Range | None:
    """The paper that opens the sentence before a relative clause ("Footage *that a reader sent to X* captures")."""
    relatives = reading.listed("relatives", lo + 1, cue.start)
    paper = (lo, relatives[0]) if relatives and reading.low[relatives[0] - 1] != "," else None
    return paper if paper and reading.has_verb(relatives[0], cue.start) and is_paper(reading, paper) else None


def shown_by_paper(reading: Reading, cue: Cue, source: Range | None, begin: int, hi: int) -> Found | None:
    """What a paper or a recording shows as a noun ("footage *shows the lorry hitting the gate*", "the log *lists nine*")."""
    if source is None or cue.lemma.split()[-1] not in reading.lex.sets["paper_verbs"] or not is_paper(reading, source):
        return None
    found = object_of(reading, msgspec.structs.replace(cue, frames="o"), begin, hi)
    if found is None or reading.listed("negations", source[1], found.opened):
        # "Cette vidéo *ne* montre *pas* la frappe".
        return None
    first, end = found.opened, reading.word_at(found.span[1])
    counts = reading.low[first] not in reading.lex.sets["possessives"] and has_number(reading, first, min(end, first + _COUNTED))
    told = counts or cue.lemma in reading.lex.sets["paper_telling"] or reading.tells_event(found.span)
    if cue.lemma in reading.lex.sets["auxiliaries"]:
        # "Footage *has* the lorry drifting"; "the report has the backing of nine".
        told = reading.low[cue.start - 1] not in reading.lex.sets["relatives"]
        told = told and reading.low[first] in reading.lex.sets["determiners"] and goes_on_doing(reading, first, end)
    told = told or (cue.lemma not in reading.lex.sets["auxiliaries"] and goes_on_doing(reading, first, end))
    last = _past_settings(reading, end, clause_end(reading, first, hi))
    whole = Found((found.span[0], reading.ends[last - 1]), found.form, first) if last > end else found
    return whole if told else None


def _past_settings(reading: Reading, end: int, hi: int) -> int:
    """The word behind where and when it was, between commas ("l'explosion d'un camion, *au Nigeria, en octobre*")."""
    while end + 2 < hi and reading.low[end] == "," and reading.low[end + 1] in reading.lex.sets["prepositions"]:
        comma = next((k for k in range(end + 1, hi) if reading.low[k] == ","), hi)
        if reading.has_verb(end + 1, comma):
            break
        end = comma
    return end
