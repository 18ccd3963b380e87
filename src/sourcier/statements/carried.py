"""Media that carry what others said, and papers that they have: "Y carries the words of X", "Y has obtained a memo stating"."""

from __future__ import annotations

import msgspec

from sourcier.statements.clauses import Found, clause_end, draft_of
from sourcier.statements.content import right_content
from sourcier.statements.forms import match
from sourcier.statements.left import left_content
from sourcier.statements.media import MEDIA, medium_at
from sourcier.statements.naming import can_speak, head_of
from sourcier.statements.reading import Cue, Draft, Range, Reading
from sourcier.statements.source import left_of, trim

# Nobody's rank and name take more words.
_LONGEST = 14
# How many words the name of a paper takes ("a long internal memo on the dam").
_PAPER = 10


def words_carried(reading: Reading, cue: Cue, bounds: Range) -> Draft | None:
    """``…, передаёт слова депутата X газета «Y»``, ``«Y» приводит слова X о том, что …``: X speaks, and Y carries it."""
    lo, hi = bounds
    if cue.end + 1 >= hi or reading.low[cue.end] not in reading.lex.sets["quoted_words"]:
        return None
    first = cue.end + 1
    end = next((k for k in range(first, min(hi, first + _LONGEST)) if _ends(reading, k, hi)), min(hi, first + _LONGEST))
    medium = next((k for k in range(first + 1, end) if _carrier(reading, k, hi)), None)
    source = trim(reading, (first, medium or end))
    if source is None or not can_speak(reading, source):
        # "The words of a song".
        return None
    if medium is not None:
        carrier = medium_at(reading, medium, hi, told=True)
        left = left_content(reading, cue.start, lo) if cue.start > lo else None
        return _draft(cue, left, source, carrier.whole if carrier else None)
    before = trim(reading, left_of(reading, cue.start, lo)) if cue.start > lo else None
    if before is None or medium_at(reading, *before, told=True) is None or (found := _told(reading, cue, end, hi)) is None:
        return None
    return _draft(cue, found, source, before)


def _draft(cue: Cue, found: Found | None, source: Range, carrier: Range | None) -> Draft | None:
    return msgspec.structs.replace(draft_of(cue, found, source), kind="according", downstream=carrier) if found else None


def _ends(reading: Reading, k: int, hi: int) -> bool:
    return reading.low[k] in ",:;." or match(reading.low, k, hi, reading.lex.links) is not None


def _carrier(reading: Reading, k: int, hi: int) -> bool:
    """Whether the name of a medium begins here as a subject: its noun in the nominative, or a name in quotation marks."""
    if reading.level[k] != reading.level[k - 1]:
        return (
            reading.lex.heads.get(reading.low[k - 1], ("",))[0] != "institution"
            and medium_at(reading, k, hi, told=True) is not None
        )
    noun = reading.low[k] in reading.lex.sets["nominatives"] and reading.lex.heads.get(reading.low[k], ("",))[0] in MEDIA
    return noun and medium_at(reading, k, hi) is not None


def _told(reading: Reading, cue: Cue, k: int, hi: int) -> Found | None:
    """What the words are: a clause that "that" opens, or a quotation behind a colon."""
    if k < hi and (found := match(reading.low, k, hi, reading.lex.links)):
        begin = k + found[0]
        end = clause_end(reading, begin, hi)
        return Found(reading.span(begin, end), "indirect", begin) if end > begin + 1 else None
    return right_content(reading, msgspec.structs.replace(cue, frames="cq"), k, hi) if k < hi and reading.low[k] == ":" else None


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
    before = reading.low[k - 1]
    return (
        before not in reading.lex.sets["of_words"]
        and before not in reading.lex.sets["prepositions"]
        and reading.low[k] not in (reading.lex.sets["of_words"])
    )
