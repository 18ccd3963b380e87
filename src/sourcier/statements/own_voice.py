"""What an article denies, corrects or tells of as not so in its own voice: who is accused or asked speaks on pages of its own."""

from __future__ import annotations

from typing import NamedTuple

from sourcier.records import Stance
from sourcier.statements.forms import match
from sourcier.statements.reading import Draft, Reading
from sourcier.statements.stance import between_numbers, replaces_number, replaces_report, tells_of_report
from sourcier.statements.untrue import unnegated

# A denial is what its sentence says if a form of "be" stands so near before it ("is a pure invention").
_PREDICATE = 4
# "Contrary to what a news agency has claimed": the word of saying stands within so many words.
_CLAUSE = 16
# A sentence of fewer words answers something without saying what.
_SHORTEST = 4
# A participle or a noun has more letters.
_SHORT_WORD = 3


class Disputing(NamedTuple):
    """What of a sentence disputes, as a range of words, and how."""

    start: int
    end: int
    stance: Stance


def disputing(reading: Reading, lo: int, hi: int) -> Disputing | None:
    """How a sentence of the article's own voice disputes something, or None where it does not.

    Args:
        reading: The article.
        lo: The sentence's first word.
        hi: The word after its last.
    """
    if hi - lo < _SHORTEST or reading.written[hi - 1] == "?":
        return None
    if (found := _against(reading, lo, hi)) is not None:
        return found
    if _rejects(reading, lo, hi) and (replaces_number(reading, lo, hi) or replaces_report(reading, lo, hi)):
        return Disputing(lo, hi, "corrects")
    if (at := denies(reading, lo, hi)) is not None:
        return Disputing(lo, hi, "corrects" if between_numbers(reading, (at, at + 1), lo, hi) else "denies")
    return Disputing(lo, hi, "asserts") if _happened_not(reading, lo, hi) else None


def against(reading: Reading, draft: Draft) -> bool:
    """Whether an attribution takes what is told for what it is told against ("no order was sent, contrary to what X claims")."""
    if draft.cue is None:
        return False
    said = reading.word_at(draft.content[1])
    found = reading.find("contrary", said, draft.cue[0]) if said < draft.cue[0] else None
    return found is not None and not any(reading.low[k] in ".;:" for k in range(said, found[0]))


def denies(reading: Reading, lo: int, hi: int) -> int | None:
    """The word by which the main clause of a sentence calls something untrue, or None."""
    found = unnegated(reading, lo, hi)
    if found is None or reading.level[found[0]] >= 0:
        return None
    be = reading.lex.sets["passives"]
    if match(reading.low, found[0], hi, reading.lex.lying):
        return found[0]
    following = reading.low[found[1]] if found[1] < hi else ""
    if following.isalpha() and following not in reading.lex.sets["joining"]:
        # "The index is made up shares in …": it goes on.
        return None
    says = any(reading.low[k] in be for k in range(max(lo, found[0] - _PREDICATE), found[1]))
    return found[0] if says or any(reading.is_verb(k) for k in range(*found)) else None


def _against(reading: Reading, lo: int, hi: int) -> Disputing | None:
    """``No order was sent, contrary to what an agency claims``: without the clause that names what it is against."""
    found = reading.find("contrary", lo, hi)
    if found is None or reading.level[found[0]] >= 0 or not tells_of_report(reading, found[0], min(hi, found[0] + _CLAUSE)):
        return None
    start, end = lo, found[0]
    if end - lo < _SHORTEST:
        comma = next((k for k in range(found[1], hi) if reading.low[k] == ","), hi)
        start, end = comma + 1, hi
    if end - start < _SHORTEST:
        return None
    return Disputing(start, end, "corrects" if replaces_number(reading, start, end) else "denies")


def _rejects(reading: Reading, lo: int, hi: int) -> bool:
    """Whether a "not" outside quotations puts one thing in place of another; "183 instead of 90" compares two."""
    found = reading.find("instead", lo, hi)
    said = reading.low[found[0] : found[1]] if found else []
    return found is not None and reading.level[found[0]] < 0 and not reading.lex.sets["rejecting"].isdisjoint(said)


def _happened_not(reading: Reading, lo: int, hi: int) -> bool:
    """Whether a sentence tells in its main clause that something has not happened ("no order was sent")."""
    sets, low = reading.lex.sets, reading.low
    denied = next((k for k in range(lo, hi) if low[k] in sets["negations"]), None)
    if denied is None or reading.level[denied] >= 0:
        return False
    clause = next((k for k in range(lo + 1, hi) if low[k] in sets["relatives"] or low[k] in ":;"), hi)
    # "Has not commented" says nothing of what others tell, and "but the luggage did not" nothing by itself.
    told = any(len(low[k]) > _SHORT_WORD for k in range(denied + 1, clause))
    auxiliary = any(low[k] in sets["auxiliaries"] for k in range(lo, clause))
    return denied < clause and told and auxiliary and not tells_of_report(reading, lo, clause, nouns=False)
