"""What an article denies, corrects or tells of as not so in its own voice: who is accused or asked speaks on pages of its own."""

from __future__ import annotations

from typing import NamedTuple

from sourcier.records import Stance
from sourcier.statements.figures import put_right
from sourcier.statements.lexicon import TRUTH
from sourcier.statements.negated import happened_not, opposite
from sourcier.statements.phrases import match
from sourcier.statements.reading import Draft, Range, Reading
from sourcier.statements.stance import as_claimed, between_numbers, is_figure, replaces_number, replaces_report, tells_of_report
from sourcier.statements.untrue import answers, unnegated

# A denial is what its sentence says if a form of "be" stands so near before it ("is a pure invention").
_PREDICATE = 4
# A longer phrase of denial is what is said, whatever follows it ("is a matter of slander pure and simple").
_PHRASE = 2
# "Contrary to what a news agency has claimed": the word of saying stands within so many words.
_CLAUSE = 16
# A sentence of fewer words answers something without saying what, its mark included; so does what is left of one of more.
_SHORTEST, _SHORTEST_LEFT = 3, 4


class Disputing(NamedTuple):
    """What of a sentence disputes, as a range of words, and how."""

    start: int
    end: int
    stance: Stance


def only_named(reading: Reading, at: int) -> bool:
    """Whether words of the outlet's own name it and say of nothing that it saw it ("questions *from* this newspaper")."""
    sets, low = reading.lex.sets, reading.low
    return low[at] in sets["demonstratives"] and low[at - 1] in sets["reporting_for"]


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
    if (number := put_right(reading, lo, hi)) and reading.level[number.said[0]] < 0:
        return Disputing(lo, hi, number.stance)
    if (at := denies(reading, lo, hi)) is not None:
        puts_right = is_figure(reading, lo, at) or between_numbers(reading, (at, at + 1), lo, hi)
        return Disputing(lo, hi, "corrects" if puts_right else "denies")
    if answers(reading, lo, hi):
        return Disputing(lo, hi, "denies")
    claimed = as_claimed(reading, lo, hi)
    if claimed is not None and happened_not(reading, lo, claimed):
        return Disputing(lo, claimed, "denies")
    return Disputing(lo, hi, "asserts") if happened_not(reading, lo, hi) or opposite(reading, lo, hi) else None


def against(reading: Reading, draft: Draft) -> bool:
    """Whether an attribution takes what is told for what it is told against ("no order was sent, contrary to what X claims")."""
    if draft.cue is None:
        return False
    if (sentence := reading.sentence_of(draft.cue[0])) is not None:
        claimed = as_claimed(reading, sentence[0], min(sentence[1], draft.cue[1]))
        if claimed is not None and _not_so(reading, sentence[0], claimed, sentence[1]):
            return True
    said = reading.word_at(draft.content[1])
    found = reading.find("contrary", said, draft.cue[0]) if said < draft.cue[0] else None
    return found is not None and not any(reading.low[k] in ".;:" for k in range(said, found[0]))


def _not_so(reading: Reading, lo: int, claimed: int, hi: int) -> bool:
    """Whether what stands before a claim is that it is not so, or that something else is."""
    return happened_not(reading, lo, claimed) or (_rejects(reading, lo, claimed) and replaces_report(reading, lo, hi))


def denies(reading: Reading, lo: int, hi: int) -> int | None:
    """The word by which the main clause of a sentence calls something untrue, or None."""
    found = unnegated(reading, lo, hi)
    if found is None or reading.level[found[0]] >= 0:
        return None
    if match(reading.low, found[0], hi, reading.lex.lying):
        return found[0]
    sets, tag = reading.lex.sets, match(reading.low, found[0], hi, reading.lex.denial)
    following = reading.low[found[1]] if found[1] < hi else ""
    joined = reading.low[found[1] - 1] in sets["joining"] or following in sets["joining"] or following in sets["copulas"]
    goes_on = following.isalpha() and not joined
    if goes_on and found[1] - found[0] <= _PHRASE and not (tag and tag[1] == TRUTH):
        # "The index is made up shares in …".
        return None
    return found[0] if _predicate(reading, lo, found) else None


def _predicate(reading: Reading, lo: int, found: Range) -> bool:
    """Whether words of denial are what is said of something: with a verb in them, "be" beside them, or none needed."""
    low, speech, copulas = reading.low, reading.lex.speech, reading.lex.sets["copulas"]
    near = range(max(lo, found[0] - _PREDICATE), min(reading.size, found[1] + 1))
    if any(low[k] in copulas for k in near) or reading.has_verb(*found):
        return True
    tag = match(low, found[0], found[1], reading.lex.denial)
    if tag and tag[1] == TRUTH:
        # "Has no grain of truth": the negation stands with its verb.
        return reading.has_verb(near.start, found[0])
    if not (speech.declines or speech.verb_first):
        return False
    clause = next((k + 1 for k in range(found[0] - 1, lo - 1, -1) if low[k] in ",،:;"), lo)
    published = reading.lex.sets["published"]
    return not any(reading.is_verb(k) and low[k] not in published for k in range(clause, found[0]))


def _against(reading: Reading, lo: int, hi: int) -> Disputing | None:
    """``No order was sent, contrary to what an agency claims``: without the clause that names what it is against."""
    found = reading.find("contrary", lo, hi)
    if found is None or reading.level[found[0]] >= 0 or not tells_of_report(reading, found[0], min(hi, found[0] + _CLAUSE)):
        return None
    start, end = lo, found[0]
    if end - lo < _SHORTEST_LEFT:
        comma = next((k for k in range(found[1], hi) if reading.low[k] == ","), hi)
        start, end = comma + 1, hi
    if end - start < _SHORTEST_LEFT:
        return None
    return Disputing(start, end, "corrects" if replaces_number(reading, start, end) else "denies")


def _rejects(reading: Reading, lo: int, hi: int) -> bool:
    """Whether a "not" outside quotations puts one thing in place of another; "183 instead of 90" compares two."""
    found = reading.find("instead", lo, hi)
    said = reading.low[found[0] : found[1]] if found else []
    return found is not None and reading.level[found[0]] < 0 and not reading.lex.sets["rejecting"].isdisjoint(said)
