"""Whether the words around an expression speak of the future."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence, Set

from sourcier.languages.times import TimeWords
from sourcier.records import Span
from sourcier.words import Asked, Words, among, answered

# How far a verb may stand from its time.
_REACH = 20
# How far behind the word that joins a clause its verb stands.
_VERB_REACH = 2
_STOPS = frozenset(".!?;")
_PARTING = _STOPS | {","}

# What a word may be a cue of: a word of the future, one of the past, and one that ends as a future does.
_FUTURE, _PAST, _ENDING = "future", "past", "ending"
Kinds = Asked[str]


def kinds(words: TimeWords) -> Kinds:
    """Which cue of tense each word may be, "" for none."""

    def kind_of(word: str) -> str:
        if word in words.future:
            return _FUTURE
        if word in words.past or (words.past_endings and len(word) > 4 and word.endswith(words.past_endings)):
            return _PAST
        future = words.future_endings and len(word) > 3 and word.endswith(words.future_endings)
        return _ENDING if future and word not in words.not_endings else ""

    return Asked(kind_of)


class Tense:
    """Looks for the nearest cue of tense, within the sentence."""

    def __init__(
        self, cut: Words, words: TimeWords, kinds: Kinds, sentences: Sequence[Span], joining: Set[str] = frozenset()
    ) -> None:
        self.cut, self.words, self.kinds, self.sentences = cut, words, kinds, sentences
        # "It stopped on Monday *and will* sue": what joins a verb of its own begins a clause.
        self.joints = [at for at in among(cut.folded, joining) if self._verb_behind(at)]
        # Where a clause stops, and where a sentence does.
        self.parting = [at for at in among(cut.folded, _PARTING) if self._stops(at)]
        self.stops = [at for at in self.parting if cut.folded[at] != ","]

    def future(self, first: int, last: int) -> bool | None:
        """Whether the nearest cue on either side of the words ``[first, last)`` is one of the future; None without any."""
        low, high = _around(self.joints, first, last, *self._sentence(first, last))
        inner = self._clause(first, last, low, high)
        # "The bank will close on Friday, two officials said": what stands beyond a comma speaks of something else.
        found = self._nearest(first, last, *inner)
        return self._nearest(first, last, low, high) if found is None and inner != (low, high) else found

    def _nearest(self, first: int, last: int, low: int, high: int) -> bool | None:
        folded, start = self.cut.folded, max(low, first - _REACH)
        linked = first - 1 if first > start and folded[first - 1] in self.words.day_links else first
        before = answered(folded[start:linked], self.kinds)
        behind = answered(folded[last : min(high, last + _REACH)], self.kinds)
        # Of two as near, the one before.
        for _, at in sorted([(linked - start - at, start + at) for at in before] + [(at + 1, last + at) for at in behind]):
            cue = self._cue(at, self.kinds[folded[at]])
            if cue is not None:
                return cue
        return None

    def _clause(self, first: int, last: int, low: int, high: int) -> tuple[int, int]:
        """The stretch between the commas around the words ``[first, last)``."""
        return _around(self.parting, first, last, low, high)

    def _sentence(self, first: int, last: int) -> tuple[int, int]:
        reach = min(last + _REACH, len(self.cut.starts))
        low, high = _around(self.stops, first, last, max(first - _REACH, 0), reach)
        if self.sentences and high == reach:
            index = bisect_right(self.sentences, (self.cut.starts[first], len(self.cut.starts) + self.cut.ends[-1])) - 1
            if index >= 0:
                low = max(low, bisect_right(self.cut.starts, self.sentences[index][0] - 1))
                high = min(high, bisect_right(self.cut.starts, self.sentences[index][1] - 1))
        return low, high

    def _verb_behind(self, at: int) -> bool:
        """Whether a cue of tense stands right behind a word, or beyond one more (a pronoun, an adverb)."""
        behind = range(at + 1, min(at + 1 + _VERB_REACH, len(self.cut.folded)))
        cues = answered([self.cut.folded[k] for k in behind], self.kinds)
        return any(self._cue(behind[k], self.kinds[self.cut.folded[behind[k]]]) is not None for k in cues)

    def _stops(self, at: int) -> bool:
        """Whether the mark at a word stops a sentence or clause; the point of a decimal number stops none."""
        folded = self.cut.folded
        if not folded[at - 1].isdigit() or not 0 < at < len(folded) - 1 or not folded[at + 1].isdigit():
            return True
        return not self.cut.ends[at - 1] == self.cut.starts[at] == self.cut.starts[at + 1] - 1

    def _cue(self, at: int, kind: str) -> bool | None:
        """Whether a word that may be a cue is one of the future; None where it is no cue."""
        if kind == _ENDING:
            return True if self.cut.written[at][0].islower() else None
        if kind == _FUTURE:
            return True if not at or self.cut.folded[at - 1] not in self.words.articles else None
        return at > 0 and self.cut.folded[at - 1] in self.words.infinitives


def _around(stops: Sequence[int], first: int, last: int, low: int, high: int) -> Span:
    """The stretch from ``low`` to ``high`` around the words ``[first, last)``, cut at the nearest stop on either side."""
    before, behind = bisect_left(stops, first) - 1, bisect_left(stops, last)
    return (
        stops[before] + 1 if before >= 0 and stops[before] >= low else low,
        stops[behind] if behind < len(stops) and stops[behind] < high else high,
    )
