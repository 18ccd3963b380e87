"""Two media that tell the same: "X and Y report that", "selon X et Y". Each of them tells it by itself."""

from __future__ import annotations

import msgspec

from sourcier.statements.media import Medium, medium_at
from sourcier.statements.publications import goes_on, publisher_of
from sourcier.statements.reading import Draft, Range, Reading

# A bare noun ("Presse") is no second medium; a name of two words, or one behind a noun or an article, is.
_FEWEST = 2
# How far behind "reports by" the second of two media may begin.
_BEHIND = 10


def parted(reading: Reading, drafts: list[Draft]) -> list[Draft]:
    """The drafts, those whose source is two media as one for each."""
    found: list[Draft] = []
    for draft in drafts:
        media = joint_media(reading, draft.source) if draft.source else None
        relay = None if media else draft.downstream
        found += [msgspec.structs.replace(draft, source=one, downstream=relay) for one in media or (draft.source,)]
    return found


def joint_media(reading: Reading, source: Range) -> tuple[Range, Range] | None:
    """The words of the two media that a source names; None where it names anybody else."""
    begin = source[0] + 1 if reading.low[source[0]] in reading.lex.sets["both"] else source[0]
    bounds = reading.bounds(begin) if begin < source[1] else None
    if bounds is None:
        return None
    joined = (
        reading.lex.speech.verb_first and source[1] < reading.size and reading.low[source[1]] in reading.lex.sets["coordinators"]
    )
    end = min(bounds[1], source[1] + _BEHIND) if joined or goes_on(reading, source) else source[1] - 1
    for k in reading.listed("coordinators", begin + 1, end):
        first = _ending_at(reading, begin, k)
        second = medium_at(reading, k + 1, bounds[1]) if first else None
        if first and second and _stands_alone(second) and second.whole[1] >= source[1]:
            return first.whole, second.whole
    return None


def _ending_at(reading: Reading, begin: int, end: int) -> Medium | None:
    """The medium, or that whose report it is, whose name ends right before a word."""
    one = medium_at(reading, begin, end)
    if one is None or one.name is None or one.whole[1] != end:
        one = publisher_of(reading, (begin, end))
    return one if one and one.name and one.whole[1] == end else None


def _stands_alone(medium: Medium) -> bool:
    name = medium.name
    return name is not None and (medium.whole[1] - medium.whole[0] >= _FEWEST)
