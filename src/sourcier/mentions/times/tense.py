"""Whether the words around an expression speak of the future."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Container, Sequence
from functools import lru_cache

from sourcier.languages.times import TimeWords
from sourcier.records import Span
from sourcier.words import Words

# How far a verb may stand from its time.
_REACH = 20
_STOPS = frozenset(".!?;")

# What a word may be a cue of: a word of the future, one of the past, and one that ends as a future does.
_FUTURE, _PAST, _ENDING = "future", "past", "ending"
KindOf = Callable[[str], str]


def kinds(words: TimeWords) -> KindOf:
    """Which cue of tense a word may be, "" for none; few words stand near times, so the answers are kept."""

    @lru_cache(maxsize=8192)
    def kind_of(word: str) -> str:
        if word in words.future:
            return _FUTURE
        if word in words.past or (words.past_endings and len(word) > 4 and word.endswith(words.past_endings)):
            return _PAST
        future = words.future_endings and len(word) > 3 and word.endswith(words.future_endings)
        return _ENDING if future and word not in words.not_endings else ""

    return kind_of


class Tense:
    """Looks for the nearest cue of tense, within the sentence."""

    def __init__(self, cut: Words, words: TimeWords, kind_of: KindOf, sentences: Sequence[Span]) -> None:
        self.cut, self.words, self.kind_of, self.sentences = cut, words, kind_of, sentences

    def future(self, first: int, last: int) -> bool | None:
        """Whether the nearest cue on either side of the words ``[first, last)`` is one of the future; None without any."""
        low, high = self._sentence(first, last)
        inner = self._clause(first, last, low, high)
        # "The bank will close on Friday, two officials said": what stands beyond a comma speaks of something else.
        found = self._nearest(first, last, *inner)
        return self._nearest(first, last, low, high) if found is None and inner != (low, high) else found

    def _nearest(self, first: int, last: int, low: int, high: int) -> bool | None:
        for distance in range(1, _REACH + 1):
            for at in (first - distance, last - 1 + distance):
                if low <= at < high and (kind := self.kind_of(self.cut.folded[at])):
                    cue = self._cue(at, kind)
                    if cue is not None:
                        return cue
        return None

    def _clause(self, first: int, last: int, low: int, high: int) -> tuple[int, int]:
        """The stretch between the commas around the words ``[first, last)``."""
        begin = next((at + 1 for at in range(first - 1, low - 1, -1) if self._stops(at, ",")), low)
        return begin, next((at for at in range(last, high) if self._stops(at, ",")), high)

    def _sentence(self, first: int, last: int) -> tuple[int, int]:
        low, high = max(first - _REACH, 0), min(last + _REACH, len(self.cut.starts))
        for at in range(first - 1, low - 1, -1):
            if self._stops(at):
                low = at + 1
                break
        for at in range(last, high):
            if self._stops(at):
                return low, at
        if self.sentences:
            index = bisect_right(self.sentences, (self.cut.starts[first], len(self.cut.starts) + self.cut.ends[-1])) - 1
            if index >= 0:
                low = max(low, bisect_right(self.cut.starts, self.sentences[index][0] - 1))
                high = min(high, bisect_right(self.cut.starts, self.sentences[index][1] - 1))
        return low, high

    def _stops(self, at: int, marks: Container[str] = _STOPS) -> bool:
        """Whether a sentence or clause stops here; the point of a decimal number stops none."""
        folded = self.cut.folded
        if folded[at] not in marks:
            return False
        inside = 0 < at < len(folded) - 1 and self.cut.ends[at - 1] == self.cut.starts[at] == self.cut.starts[at + 1] - 1
        return not (inside and folded[at - 1].isdigit() and folded[at + 1].isdigit())

    def _cue(self, at: int, kind: str) -> bool | None:
        """Whether a word that may be a cue is one of the future; None where it is no cue."""
        if kind == _ENDING:
            return True if self.cut.written[at][0].islower() else None
        return kind == _FUTURE or (at > 0 and self.cut.folded[at - 1] in self.words.infinitives)
