"""Media that are said to carry somebody's words, right behind who says them ("…, quoted by the Echo")."""

from __future__ import annotations

from sourcier.statements.media import PAPERS, Medium, medium_at
from sourcier.statements.phrases import match
from sourcier.statements.reading import Range, Reading

# How far behind a phrase of relaying the medium may stand, where its clause goes on.
_REACH = 8
# So many words tell how, where or on what somebody was reached.
_ADJUNCT = 8


def relayed_by(reading: Reading, begin: int, reach: int, hi: int) -> Range | None:
    """The medium named after "cited by", "in an interview with" and the like.

    Args:
        reach: The word before which the phrase must end; the name behind it may go on up to ``hi``.
    """
    at = begin
    while found := reading.find("relays", at, reach):
        # "In a talk with a reporter of X" is one with X.
        first = found[1] + (found[1] < hi and reading.low[found[1]] in reading.lex.sets["reporters"])
        if (medium := medium_at(reading, first, hi, told=True)) is not None:
            return medium.whole
        at = found[1]
    return (
        _relayed_at_a_time(reading, begin, reach)
        or _reached_by(reading, begin, reach, hi)
        or held_by(reading, begin, hi if reach == hi else min(hi, reach + _REACH))
    )


def _reached_by(reading: Reading, begin: int, reach: int, hi: int) -> Range | None:
    """The medium of "reached at home by telephone by": how, where or on what parts the phrase."""
    low, agents = reading.low, reading.lex.sets["agents"]
    for at in reading.listed("reached", begin, reach):
        for k in range(at + 1, min(reach, at + 1 + _ADJUNCT)):
            if low[k] in ",.;:" or reading.level[k] != reading.level[at] or reading.is_verb(k):
                break
            if (
                low[k] in agents
                and _closed(reading, k - 1, at)
                and (medium := medium_at(reading, k + 1, hi, told=k == at + 1)) is not None
            ):
                return medium.whole
    return None


def _closed(reading: Reading, k: int, at: int) -> bool:
    """Whether no other participle than that at word ``at`` stands before an agent ("asked about the pictures *aired* by X")."""
    done = reading.low[k].endswith((*reading.lex.apposed_endings, *reading.lex.finite_endings))
    return k == at or not done or reading.low[k - 1] in reading.lex.sets["determiners"]


def _relayed_at_a_time(reading: Reading, begin: int, hi: int) -> Range | None:
    """The medium of "questioned on Tuesday by": a time parts the phrase."""
    if reading.lex.sets["times"].isdisjoint(reading.low[begin:hi]):
        return None
    kept = without_times(reading, begin, hi)
    low, relays = [reading.low[k] for k in kept], reading.lex.relays
    for i in range(len(low)):
        found = match(low, i, len(low), relays) if low[i] in relays else None
        after = i + found[0] if found else len(low)
        if after < len(low) and (medium := medium_at(reading, kept[after], hi, told=True)) is not None:
            return medium.whole
    return None


def without_times(reading: Reading, begin: int, hi: int) -> list[int]:
    """The words between two without those of time and what leads to them."""
    low, sets = reading.low, reading.lex.sets
    times, links = sets["times"], sets["time_links"]
    return [k for k in range(begin, hi) if low[k] not in times and not (k + 1 < hi and low[k + 1] in times and low[k] in links)]


def held_by(reading: Reading, begin: int, hi: int) -> Range | None:
    """The medium that holds a document ("dont La Vigie a obtenu copie", "which the Echo has seen")."""
    low, lex = reading.low, reading.lex
    if lex.speech.verb_first and (found := _obtained_by(reading, begin, hi)):
        return found[1].whole
    if "holding" not in reading.sought:
        return None
    for k in range(begin, hi - 2):
        if low[k] not in lex.sets["relatives"]:
            continue
        first = k + 2 if low[k + 1] == "'" else k + 1
        if (held := match(low, first, hi, lex.holding)) and (named := medium_at(reading, first + held[0], hi)):
            # "Dont fait état Le Courrier".
            return named.whole
        medium = medium_at(reading, first, hi, told=True)
        if medium and medium.whole[1] < hi and match(low, medium.whole[1], hi, lex.holding):
            return medium.whole
    return None


def _obtained_by(reading: Reading, begin: int, hi: int) -> tuple[int, Medium] | None:
    """Who has a document, behind a verb that stands first ("a record of which the agency X got a copy"), and the verb's place."""
    lex = reading.lex
    begin += reading.low[begin] == lex.speech.article
    if begin >= hi or lex.heads.get(reading.low[begin], ("",))[0] not in PAPERS:
        return None
    for k in range(begin + 1, min(hi, begin + _REACH)):
        if reading.low[k] in ",;:" or reading.low[k] in lex.sets["complementisers"]:
            return None
        verb = match(reading.low, k, hi, lex.obtained) if reading.low[k] in lex.obtained else None
        if verb:
            medium = medium_at(reading, k + verb[0], hi)
            return (k, medium) if medium and medium.name else None
    return None


def obtained_at(reading: Reading, source: Range) -> int:
    """Where a source ends that is a document which a medium has got hold of."""
    found = _obtained_by(reading, source[0], reading.size) if reading.lex.speech.verb_first else None
    return found[0] if found and found[0] < source[1] else source[1]
