"""What is counted: the head of the noun phrase behind a number, and its concept."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from sourcier.mentions.quantities.lexicon import Lexicon, match_at

# How many words may stand between a number and the noun it counts.
_REACH = 5


class Unit(msgspec.Struct, frozen=True):
    """The words ``[first, last)`` of a unit, and its concept."""

    first: int
    last: int
    concept: str | None


def unit_at(known: Lexicon, folded: Sequence[str], written: Sequence[str], at: int, limit: int) -> Unit | None:
    """The counted noun at or soon after the word ``at``, before ``limit``."""
    at = _linked(known, folded, at, limit)
    percent = match_at(known.percents, folded, at, limit)
    if percent:
        return Unit(at, at + len(percent), "percent")
    if at < limit and folded[at] in known.words.currencies:
        end = at + 1
        return Unit(at, end, known.concepts.phrases.get(folded[at], "money"))
    if at < limit and folded[at] in known.words.measures:
        return Unit(at, at + 1, known.concepts.phrases.get(folded[at]))
    return _last_head(known, folded, written, at, limit) if known.words.head_last else _first_head(known, folded, at, limit)


def _linked(known: Lexicon, folded: Sequence[str], at: int, limit: int) -> int:
    """Past "of the", "de ces", "d'"."""
    if at < limit and folded[at] in known.words.link_words:
        at += 1
        if at < limit and folded[at] == "'":
            return at + 1
        if at < limit and folded[at] in known.words.determiners:
            at += 1
    return at


def _phrase(known: Lexicon, folded: Sequence[str], at: int, limit: int) -> Unit | None:
    phrases = known.concepts.phrases
    for length in range(min(known.longest.get(folded[at], 0), limit - at), 0, -1):
        concept = phrases.get(folded[at] if length == 1 else " ".join(folded[at : at + length]))
        if concept:
            return Unit(at, at + length, concept)
    return None


def _noun(word: str) -> bool:
    return word[:1].isalpha() and len(word) > 1


def _first_head(known: Lexicon, folded: Sequence[str], at: int, limit: int) -> Unit | None:
    """Languages that put adjectives behind: the first word that is not one of the few that go before."""
    adjective: Unit | None = None
    for here in range(at, min(limit, at + _REACH)):
        found = _phrase(known, folded, here, limit)
        if found:
            return found
        word = folded[here]
        if not _noun(word) or word in known.words.stops or word in known.words.changes or word in known.words.tallies:
            return adjective
        if known.words.adjective_endings and word.endswith(known.words.adjective_endings):
            adjective = Unit(here, here + 1, None)
        elif word not in known.words.adjectives:
            return Unit(here, here + 1, None)
    return adjective


def _last_head(known: Lexicon, folded: Sequence[str], written: Sequence[str], at: int, limit: int) -> Unit | None:
    """Languages that put the head last: the last known noun of the run of words before a verb or a preposition."""
    best: Unit | None = None
    plain: Unit | None = None
    here = at
    while here < min(limit, at + _REACH):
        word, capital = folded[here], written[here][:1].isupper()
        if here > at and (word in known.words.stops or word in known.number_words):
            break
        found = None if capital and here + 1 < limit and _noun(folded[here + 1]) else _phrase(known, folded, here, limit)
        if found:
            best, here = found, found.last
            continue
        if best or (word in known.words.stops) or not (_noun(word) or word in "-'"):
            break
        if not capital and word not in known.words.adjectives and _noun(word):
            plain = plain or Unit(here, here + 1, None)
            if word.endswith("s") and not word.endswith("ss"):
                plain = Unit(here, here + 1, None)
                break
        here += 1
    return best or plain
