"""The plain twin of the compiled comparison of words (``native/letters.hpp``): the same results to the last bit."""

from __future__ import annotations

from functools import lru_cache
from math import inf, log

from sourcier.data.windows import AROUND, LONGEST, blended, inner_windows, read_counts, windows

# The logarithm of the probability of a letter where no table has it, and of one too many at the end.
_UNSEEN, _LEFT_OVER = -12.0, -10.0
_LEAST = 1e-7
# A way that is so many nats behind the best one does not win: two or three letters that no table has are as far.
_HOPELESS = 30.0
# What is longer is no word of a name.
_LONGEST_WORD = 200
# What is worked out for windows is kept up to this number: names of one collection repeat their letters.
_KEPT = 100_000


class Direction:
    """From one script into the other: what each letter becomes between its neighbours."""

    def __init__(self, counts: dict[str, str]) -> None:
        """Take the counts of each window, as ``write_counts`` writes them: windows of one letter up to five."""
        self._counts = counts
        self._chances: dict[str, dict[str, float]] = {}
        self._logs: dict[str, dict[str, float]] = {}
        self.letters = frozenset(window for window in counts if len(window) == 1)

    def choices(self, window: str) -> dict[str, float]:
        """The logarithms of the probabilities of what the middle letter of a window of five becomes."""
        if len(window) != AROUND:
            raise ValueError("a window has five letters")
        found = self._logs.get(window)
        if found is None:
            if len(self._logs) > _KEPT:
                self._logs.clear()
                self._chances.clear()
            counted = [inner for inner in inner_windows(window) if inner in self._counts]
            # Most windows of five were never counted: what the largest one inside them tells is worked out once.
            largest = counted[-1] if counted else ""
            found = self._logs.get(largest)
            if found is None:
                chances: dict[str, float] = {}
                for inner in counted:
                    chances = self._chance(inner, chances)
                found = self._logs[largest] = {choice: log(chance) for choice, chance in chances.items() if chance > _LEAST}
            self._logs[window] = found
        return found

    def _chance(self, window: str, inner: dict[str, float]) -> dict[str, float]:
        found = self._chances.get(window)
        if found is None:
            found = self._chances[window] = blended(read_counts(self._counts[window]), inner)
        return found

    def log_probability(self, source: str, target: str) -> float:
        """The logarithm of the probability that ``source`` is written as ``target``, by the best way to part it into letters."""
        length = len(target)
        if max(len(source), length) > _LONGEST_WORD:
            return -inf
        steps = _steps(target)
        best = {0: 0.0}
        for window in windows(source):
            choices = self.choices(window)
            after: dict[int, float] = {}
            least = max(best.values()) - _HOPELESS
            for start, sum_ in best.items():
                if sum_ < least:
                    continue
                for end, piece in steps[start]:
                    rate = choices.get(piece)
                    if rate is None:
                        if end > start + 1:
                            continue
                        rate = _UNSEEN
                    rate += sum_
                    if end not in after or after[end] < rate:
                        after[end] = rate
            best = after
        reached = max(best)
        return best[reached] + _LEFT_OVER * (length - reached)


@lru_cache(maxsize=256)
def _steps(target: str) -> list[list[tuple[int, str]]]:
    """For each place in a word the letters that may follow there, none to ``LONGEST``, with the place behind them."""
    places = range(len(target) + 1)
    return [[(end, target[start:end]) for end in places[start : start + LONGEST + 1]] for start in places]


def ratio(a: str, b: str) -> float:
    """Twice the letters that two words have in common, in order, over all their letters."""
    if a == b:
        return 1.0
    start, end_a, end_b = 0, len(a), len(b)
    while start < end_a and start < end_b and a[start] == b[start]:
        start += 1
    while end_a > start and end_b > start and a[end_a - 1] == b[end_b - 1]:
        end_a -= 1
        end_b -= 1
    common = start + len(a) - end_a
    if start < end_a and start < end_b:
        common += _common(a[start:end_a], b[start:end_b])
    return 2 * common / (len(a) + len(b))


def _common(a: str, b: str) -> int:
    """The length of the longest common subsequence."""
    masks: dict[str, int] = {}
    for n, letter in enumerate(a):
        masks[letter] = masks.get(letter, 0) | 1 << n
    full = row = (1 << len(a)) - 1
    # All columns of a row at once: a zero is where it grows.
    for letter in b:
        mask = masks.get(letter)
        if mask is not None:
            met = row & mask
            row = ((row + met) | (row - met)) & full
    return len(a) - row.bit_count()
