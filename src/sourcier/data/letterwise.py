"""Words compared letter by letter: compiled where there is a compiler (``native/letters.hpp``), else by ``twin`` with the same results."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from sourcier.compiled import compiled


class Direction(Protocol):
    """From one script into the other: what each letter becomes between its neighbours."""

    @property
    def letters(self) -> frozenset[str]:
        """The letters that it knows."""

    def choices(self, window: str, /) -> dict[str, float]:
        """The logarithms of the probabilities of what the middle letter of a window of five becomes."""

    def log_probability(self, source: str, target: str, /) -> float:
        """The logarithm of the probability that a word is written as another, by the best way to part that into letters.

        Args:
            source: A word in letters that the direction knows.
            target: Any word.

        Returns:
            Minus infinity where one of them has more than 200 letters.
        """


_made = compiled("sourcier.data._letters", "sourcier.data.twin")
# From the counts of windows of one letter up to five, as ``windows.write_counts`` writes them.
new_direction: Callable[[dict[str, str]], Direction] = _made.Direction
# Twice the letters that two words have in common, in order, over all their letters; 1 for equal words.
ratio: Callable[[str, str], float] = _made.ratio
