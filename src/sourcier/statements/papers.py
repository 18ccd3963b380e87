"""Papers that media have: "Y has obtained a memo stating"."""

from __future__ import annotations

from sourcier.statements.fronted import trim
from sourcier.statements.heads import head_of
from sourcier.statements.media import medium_at
from sourcier.statements.reading import Range, Reading
from sourcier.statements.source import left_of

# How many words the name of a paper takes ("a long internal memo on the dam").
_PAPER = 10


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
