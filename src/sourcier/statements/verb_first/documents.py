"""What it says in a document: "it came in the report that", "a report, in which it came that"."""

from __future__ import annotations

from sourcier.statements.clauses import Found, clause_end, draft_of
from sourcier.statements.media import PAPERS, medium_at
from sourcier.statements.phrases import match
from sourcier.statements.reading import Cue, Draft, Range, Reading
from sourcier.statements.standing import Taken
from sourcier.statements.verb_first.opened import content, glued
from sourcier.statements.verb_first.phrases import bare, noun_phrase
from sourcier.statements.verb_first.this import came

# How far before "in it" the document is named.
_DOCUMENT = 12
# What a paper says has more words.
_FEWEST = 3


def in_document(reading: Reading, cue: Cue, begin: int, hi: int) -> Draft | None:
    """``It came in the report that …``: the document stands behind the preposition."""
    if begin < hi and (taken := came(reading, cue, begin, hi)):
        return taken
    if begin < hi and (told := match(reading.low, begin, hi, reading.lex.prefixes)):
        # "It came on the tongue of the director that".
        begin += told[0] - 1
    elif cue.end < hi and reading.low[cue.end] in reading.lex.sets["resumptive"]:
        return _in_document_before(reading, cue, hi)
    elif begin + 1 >= hi or not (reading.low[begin] in reading.lex.sets["inside"] or _on_page(reading, begin, hi)):
        return None
    end = noun_phrase(reading, begin + 1, hi, alone=True)
    found = content(reading, cue, end, hi) if end > begin + 1 else None
    return draft_of(cue, found, bare(reading, (begin + 1, end))) if found else None


def _on_page(reading: Reading, begin: int, hi: int) -> bool:
    """Whether a page of a medium, or the medium, stands behind another preposition of place ("it stood *on the site X* that")."""
    low, sets = reading.low, reading.lex.sets
    medium = medium_at(reading, begin + 1, hi) if low[begin] in sets["prepositions"] else None
    return low[begin] in sets["prepositions"] and (low[begin + 1] in sets["pages"] or bool(medium and medium.name))


def _in_document_before(reading: Reading, cue: Cue, hi: int) -> Draft | None:
    """``… in a report, in which it came that``: the document is named before."""
    heads = reading.lex.heads
    near = range(cue.start - 1, max(-1, cue.start - _DOCUMENT), -1)
    at = next((k for k in near if heads.get(_unowned(reading, k), ("",))[0] == "document"), None)
    found = content(reading, cue, cue.end + 1, hi) if at is not None else None
    if found is None or at is None:
        return None
    # "The *result of an analysis* in which it came that".
    first = next((k for k in (at - 2, at - 1) if heads.get(reading.low[k], ("",))[0] == "document" and k >= 0), at)
    if medium := _whose_report(reading, first):
        return draft_of(cue, found, medium)
    return draft_of(cue, found, bare(reading, (first, max(at + 1, noun_phrase(reading, first, cue.start)))))


def _whose_report(reading: Reading, noun: int) -> Range | None:
    """``The channel X sent a report in which it came that``: the medium whose own report it is, behind its verb."""
    low, sets = reading.low, reading.lex.sets
    if low[noun] not in sets["publications"]:
        return None
    verb = next((k for k in range(noun - 1, max(-1, noun - _DOCUMENT), -1) if low[k] in sets["putting_out"]), None)
    medium = medium_at(reading, verb + 1, noun) if verb is not None else None
    return medium.whole if medium and medium.name and medium.whole[1] == noun else None


def _unowned(reading: Reading, k: int) -> str:
    """A noun without the pronoun that is joined to it ("*his* report")."""
    word, speech = reading.low[k], reading.lex.speech
    joined = (*speech.possessors.split(), speech.possessor_like)
    stems = (word.removesuffix(end) for end in joined if end and word.endswith(end))
    return next((stem for stem in stems if word not in reading.lex.heads and stem in reading.lex.heads), word)


def in_papers(reading: Reading, drafts: list[Draft]) -> list[Draft]:
    """``In the police record (is) that …``, ``From the figures of the ministry: …``: a paper that opens its sentence."""
    found: list[Draft] = []
    taken = Taken(drafts)
    low, lex = reading.low, reading.lex
    for lo, hi in reading.sentences:
        noun = lo + 1 + (low[lo + 1] == lex.speech.article) if lo + 2 < hi else lo
        opens = low[lo] in lex.sets["inside"] or low[lo] in lex.sets["issuing"]
        if not opens or lex.heads.get(low[noun], ("",))[0] not in PAPERS or reading.level[lo] >= 0:
            continue
        end = noun_phrase(reading, lo + 1, hi, alone=True)
        colon = end < hi and low[end] == ":"
        if end + _FEWEST >= hi or not (colon or low[end] in lex.sets["complementisers"]):
            continue
        begin = end + 1 if colon or not glued(reading, end) else end
        told = Found(reading.span(begin, clause_end(reading, begin, hi)), "indirect", begin)
        if reading.level[begin] < 0 and not taken.overlaps(told.span):
            found.append(draft_of(Cue("according", lo, lo + 1, "", ""), told, bare(reading, (lo + 1, end))))
    return found
