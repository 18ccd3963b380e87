"""Numbers that stand apart from what they count: "the death toll rose to 12", "число погибших достигло восьми".

A noun that says how many ("number", "toll") names what is counted beside it. The number follows behind a word that brings an
amount ("to", "was", "reached"), or right behind the noun; or it stands before both ("porte à 19 le nombre de décès").
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

import msgspec

from sourcier.data.concepts import ancestors
from sourcier.mentions.quantities.lexicon import Lexicon
from sourcier.mentions.quantities.units import Unit, unit_at
from sourcier.records import Quantity, Span
from sourcier.words import Words

# How many words a number may stand behind what it counts, and before the noun that says how many.
_BEHIND, _BEFORE = 14, 3
# What ends a clause that a number may not be looked for beyond.
_ENDS = frozenset(";.!?")
# Words between a tally and what it counts: "of the", "total of".
_LINKED = 5


class _Tally(msgspec.Struct, frozen=True):
    """A noun that says how many, in words ``[first, last)``, with what is counted."""

    first: int
    last: int
    unit: Unit


def counted_apart(found: Sequence[Quantity], text: str, cut: Words, known: Lexicon, sentences: Sequence[Span]) -> list[Quantity]:
    """The quantities, bare ones with the noun and the concept that a tally of their sentence gives them."""
    if not any(_bare(one) for one in found) or known.words.tallies.keys().isdisjoint(cut.folded):
        return list(found)
    taken = [(one.start, one.end) for one in found]
    told = []
    for one in found:
        tally = _tally_of(one, text, cut, known, sentences, taken) if _bare(one) else None
        told.append(one if tally is None else _counting(one, tally, text, cut, known))
    return told


def _bare(one: Quantity) -> bool:
    return one.unit is None and one.concept is None and one.value is not None


def _counting(one: Quantity, tally: _Tally, text: str, cut: Words, known: Lexicon) -> Quantity:
    unit = text[cut.starts[tally.unit.first] : cut.ends[tally.unit.last - 1]]
    return msgspec.structs.replace(one, unit=unit, concept=tally.unit.concept)


def _tally_of(
    one: Quantity, text: str, cut: Words, known: Lexicon, sentences: Sequence[Span], taken: Sequence[Span]
) -> _Tally | None:
    index = bisect_right(sentences, (one.start, len(text))) - 1
    start, end = sentences[index] if index >= 0 and one.start < sentences[index][1] else (0, len(text))
    low, limit = bisect_left(cut.starts, start), bisect_left(cut.starts, end)
    at, behind = bisect_left(cut.starts, one.start), bisect_left(cut.starts, one.end)
    before = list(_tallies(cut, known, max(low, at - _BEHIND), at, limit, taken))
    if before and before[-1].last <= at and _brought(cut, known, before[-1].last, at):
        return before[-1]
    after = next(_tallies(cut, known, behind, min(limit, behind + _BEFORE), limit, taken), None)
    between = cut.folded[behind : after.first] if after else ()
    return after if after and _ENDS.isdisjoint(between) and "," not in between else None


def _brought(cut: Words, known: Lexicon, last: int, at: int) -> bool:
    """Whether a number right behind a tally, or behind a word that brings an amount, is its amount."""
    between = cut.folded[last:at]
    if not _ENDS.isdisjoint(between):
        return False
    # An adverb may stand between ("atteint désormais 44").
    return not between or not known.words.amounts.isdisjoint((*between[-2:], cut.folded[at]))


def _tallies(cut: Words, known: Lexicon, first: int, last: int, limit: int, taken: Sequence[Span]) -> Iterator[_Tally]:
    """The tallies whose noun lies in words ``[first, last)``, with a noun known to be counted."""
    folded = cut.folded
    for at in range(first, last):
        if folded[at] not in known.words.tallies or _inside(taken, cut.starts[at]):
            continue
        alone = known.words.tallies[folded[at]]
        unit = _named_before(cut, known, at) or _named_behind(cut, known, at + 1, limit)
        if unit is None and alone:
            unit = Unit(at, at + 1, alone)
        if unit is not None:
            yield _Tally(at, max(at + 1, unit.last), unit)


def _named_before(cut: Words, known: Lexicon, at: int) -> Unit | None:
    """What a compound counts: "death toll", "casualty count"."""
    if not known.words.head_last or at == 0:
        return None
    concept = known.concepts.phrases.get(cut.folded[at - 1])
    return Unit(at - 1, at, concept) if concept else None


def _named_behind(cut: Words, known: Lexicon, at: int, limit: int) -> Unit | None:
    """What a tally counts by the nouns behind it: "number of wounded", "عدد الجرحى"."""
    unit = unit_at(known, cut.folded, cut.written, at, min(limit, at + _LINKED))
    if unit is None or unit.concept is None:
        return None
    definite = any(word in known.words.determiners for word in cut.folded[at : unit.first])
    if definite and cut.folded[at - 1] in known.words.numerals and not cut.folded[unit.last - 1].endswith("s"):
        # "The number of the house" is its name; that of the missing is how many they are.
        return unit if "person" in ancestors(unit.concept) else None
    return unit


def _inside(taken: Sequence[Span], at: int) -> bool:
    index = bisect_right(taken, (at, at + 1)) - 1
    return any(a <= at < b for a, b in taken[max(0, index - 1) : index + 1])
