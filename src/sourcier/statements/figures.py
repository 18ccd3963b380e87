"""Numbers that others gave, put right or doubted: "the figure of 87 was provisional", "a toll that nobody has checked"."""

from __future__ import annotations

from typing import NamedTuple

from sourcier.records import Stance
from sourcier.statements.forms import FINITE, PARTICIPLE
from sourcier.statements.objects import has_number
from sourcier.statements.phrases import match
from sourcier.statements.reading import Range, Reading

# "The figure of some 46", "reports of about five": how far behind its noun a number stands.
_NUMBER = 5
# How far behind the number what is said of it begins, a relative clause between them included.
_SAID = 18
# The digits of a year ("the reports of 2024").
_YEAR = 4
# "Called too high the figure of 400": so many words stand between the two.
_CALLED = 2
# "Replaces our first, provisional figure of 2,410": how far the noun stands.
_REPLACED = 6
# "Wrongly told its readers of nineteen arrests": how far the verb of telling and the number stand.
_TELLING, _TOLD = 3, 9
# How far behind the adverb the clause of what was told opens, with an aside between.
_CLAUSE = 20
# "…, but this figure nobody has confirmed": so many words stand between the comma and the noun.
_APPOSED = 3


class PutRight(NamedTuple):
    """What puts a number right or doubts it, as a range of words, and how; ``aside`` in words that hang on the number."""

    said: Range
    stance: Stance
    aside: bool


def put_right(reading: Reading, lo: int, hi: int) -> PutRight | None:
    """How a stretch of words puts a number right or doubts it that somebody gave, or None where it does not.

    Args:
        reading: The article.
        lo: Its first word.
        hi: The word after its last.
    """
    for noun in _nouns(reading, lo, hi):
        number = _number_behind(reading, noun, hi)
        if number is not None and (found := _said_of(reading, noun, number, hi) or _called(reading, lo, noun)):
            return found
        if number is None and _apposed(reading, lo, noun) and (found := _said_of(reading, noun, noun + 1, hi)):
            return found._replace(aside=True)
    replaced = _replaces(reading, lo, hi) if "replacing" in reading.sought else None
    return replaced or (_mistakenly(reading, lo, hi) if "mistaken" in reading.sought else None)


def _nouns(reading: Reading, lo: int, hi: int) -> list[int]:
    """The nouns of a number or of what tells one ("figure", "reports")."""
    return reading.listed("numbers_told", lo, hi)


def _number_behind(reading: Reading, noun: int, hi: int) -> int | None:
    """The word after the number that stands behind a noun, or None."""
    end = noun + 1
    while end < min(hi, noun + 1 + _NUMBER) and reading.low[end] not in ",،.;:!?" and not reading.has_verb(end, end + 1):
        end += 1
    first = next((k for k in range(noun + 1, end) if has_number(reading, k, k + 1) and not _is_year(reading, k)), None)
    if first is None:
        return None
    while first < end and has_number(reading, first, first + 1):
        first += 1
    return first


def _is_year(reading: Reading, at: int) -> bool:
    word = reading.low[at]
    return len(word) == _YEAR and word.isdigit() and word.startswith(("19", "20")) and not reading.counted(at)


def _said_of(reading: Reading, noun: int, behind: int, hi: int) -> PutRight | None:
    """What is said of the number whose words end before ``behind``."""
    lex, low = reading.lex, reading.low
    told = _topic(reading, noun)
    opened = False
    for k in range(behind, min(hi, behind + _SAID)):
        if low[k] in ".;؛:!?" and not _decimal(reading, k):
            return None
        opened = opened or low[k] in ",،" or low[k] in lex.sets["relatives"] or low[k] in lex.sets["repeated"]
        told = told or low[k] in lex.sets["repeated"]
        for table, stance in ((lex.put_right, "corrects"), (lex.unchecked, "doubts"), (lex.stands_for, "corrects")):
            found = match(low, k, hi, table) if low[k] in table else None
            if found is None or (table is lex.stands_for and not told) or _negated(reading, k):
                continue
            return PutRight((k, k + found[0]), stance, _hangs(reading, behind, k))  # type: ignore[arg-type]
        if told and not opened and match(low, k, hi, lex.denial) and not _negated(reading, k):
            return PutRight((k, k + 1), "corrects", aside=False)
        if not opened and reading.is_verb(k) and not _may_stand(reading, k):
            return None
    return None


def _may_stand(reading: Reading, at: int) -> bool:
    """Whether what has the form of a verb may stand before what is said of a number: "be", or what is counted ("tonnes")."""
    sets = reading.lex.sets
    return reading.counted(at) or reading.low[at] in sets["copulas"] or reading.low[at] in sets["auxiliaries"]


def _decimal(reading: Reading, mark: int) -> bool:
    return 0 < mark < reading.size - 1 and reading.low[mark - 1][-1].isdigit() and reading.low[mark + 1][0].isdigit()


def _topic(reading: Reading, noun: int) -> bool:
    """Whether the number is what the sentence turns to ("as for the figure of 87, it is …")."""
    return any(match(reading.low, k, noun + 1, reading.lex.as_for) for k in range(max(0, noun - _APPOSED), noun + 1))


def _negated(reading: Reading, at: int) -> bool:
    return any(reading.low[k] in reading.lex.sets["negations"] for k in range(max(0, at - 2), at))


def _hangs(reading: Reading, behind: int, at: int) -> bool:
    """Whether a relative word opens the clause in which something is said of a number."""
    relatives, low = reading.lex.sets["relatives"], reading.low
    opened = next((k for k in range(at - 1, behind - 1, -1) if low[k] in relatives or low[k] in ",،"), None)
    return opened is not None and low[opened] in relatives


def _called(reading: Reading, lo: int, noun: int) -> PutRight | None:
    """``calls too high the figure of 400``: what it is called stands right before it."""
    low, lex = reading.low, reading.lex
    for k in range(max(lo, noun - _REPLACED), noun):
        for table in (lex.put_right, lex.too_much):
            found = match(low, k, noun, table)
            between = range(k + found[0], noun) if found else range(0)
            if found and between and len(between) <= _CALLED and all(low[j] in lex.sets["definite"] for j in between):
                return PutRight((k, k + found[0]), "corrects", aside=False)
    return None


def _apposed(reading: Reading, lo: int, noun: int) -> bool:
    """``60 prisoners, a number that …``: a number stands before the comma that the noun follows."""
    comma = next((k for k in range(noun - 1, max(lo, noun - 1 - _APPOSED) - 1, -1) if reading.low[k] in ",،"), None)
    if comma is None or not has_number(reading, lo, comma):
        return False
    # "…, the toll has passed 120": a number told before is taken up by "a", "this", or behind a word that joins clauses.
    sets = reading.lex.sets
    between = reading.low[comma + 1 : noun]
    return not between or not sets["taking_up"].isdisjoint(between) or sets["definite"].isdisjoint(between)


def _replaces(reading: Reading, lo: int, hi: int) -> PutRight | None:
    """``this replaces our provisional figure of 2,410``."""
    for k, behind in reading.every("replacing", lo, hi):
        nouns = _nouns(reading, behind, min(hi, behind + _REPLACED))
        if any(_number_behind(reading, noun, hi) is not None for noun in nouns):
            return PutRight((k, behind), "corrects", aside=False)
    return None


def _mistakenly(reading: Reading, lo: int, hi: int) -> PutRight | None:
    """``the agency wrongly reported nineteen arrests``: beside a verb of telling, with the number behind it."""
    for k, behind in reading.every("mistaken", lo, hi):
        beside = (*range(max(lo, k - _TELLING), k), *range(behind, min(hi, behind + _TELLING)))
        told = any(_tells(reading, j) for j in beside) or any(_nouns(reading, behind, min(hi, behind + _TELLING)))
        if told and (has_number(reading, behind, min(hi, behind + _TOLD)) or _opens_clause(reading, behind, hi)):
            return PutRight((k, behind), "corrects", aside=True)
    return None


def _opens_clause(reading: Reading, behind: int, hi: int) -> bool:
    """Whether a clause of what was told follows, an aside between ("écrit à tort, sur la foi d'un communiqué, que …")."""
    sets, low = reading.lex.sets, reading.low
    near = range(behind, min(hi, behind + _CLAUSE))
    opened = next((k for k in near if low[k] in sets["complementisers"] and (k == behind or low[k - 1] in ",،")), None)
    return opened is not None and not any(reading.is_verb(k) for k in range(behind, opened))


def _tells(reading: Reading, at: int) -> bool:
    entry = reading.lex.forms.get(reading.low[at])
    return bool(entry and entry.bits & (FINITE | PARTICIPLE)) or reading.low[at] in reading.lex.sets["published"]
