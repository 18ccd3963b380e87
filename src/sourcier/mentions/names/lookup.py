"""Words of a pool that one word may mean: in another script by its transliterations, in its own by the letters they share."""

from __future__ import annotations

import heapq
from collections.abc import Iterable
from math import inf

from sourcier.data.letterwise import Direction
from sourcier.data.windows import windows

# Where the words of a pool part is a node; so many of them are followed at once, and none that is so many nats behind the best.
_BEAM, _BEHIND = 160, 14.0
# A letter may always be left out, at this price in nats; what is less likely than the other is not tried.
_LEFT_OUT, _LEAST = -9.0, -11.0
_KEPT = 20_000


class Node:
    """A place in a tree of words, letter by letter, and the words that end there."""

    __slots__ = ("next", "words")

    def __init__(self) -> None:
        self.next: dict[str, Node] = {}
        self.words: list[str] = []

    def add(self, spelling: str, word: str) -> None:
        """Let ``word`` be found by the letters of ``spelling``."""
        node = self
        for letter in spelling:
            node = node.next.setdefault(letter, Node())
        node.words.append(word)


class _Choice:
    """A place in the tree of what one letter may become: how likely it is to end there, and there or further on at best."""

    __slots__ = ("best", "next", "rate")

    def __init__(self) -> None:
        self.next: dict[str, _Choice] = {}
        self.rate = self.best = -inf


_Way = tuple[float, Node]


def _rate(way: _Way) -> float:
    return way[0]


class Walker:
    """Finds the words of a tree that a word of another script may be."""

    def __init__(self, direction: Direction) -> None:
        self._direction = direction
        self._choices: dict[str, _Choice] = {}

    def find(self, word: str, tree: Node, most: int) -> list[str]:
        """The words of a tree that ``word`` may be written as, the likeliest first.

        Args:
            word: In letters that the direction knows.
            tree: Words in the script that the direction leads to.
            most: How many words at most.
        """
        ways: list[_Way] = [(0.0, tree)]
        for window in windows(word):
            ways = self._step(ways, self._tree(window))
        return [found for _, node in ways for found in node.words][:most]

    def _step(self, ways: list[_Way], choices: _Choice) -> list[_Way]:
        """Go on from every way by every choice for one letter; the ways that are left, the likeliest first."""
        after: dict[int, _Way] = {}
        least = -inf
        for rate, start in ways:
            open_ = [(start, choices)]
            while open_:
                node, choice = open_.pop()
                reached = rate + choice.rate
                if reached > least:
                    old = after.get(id(node))
                    if old is None or old[0] < reached:
                        after[id(node)] = (reached, node)
                        least = max(least, reached - _BEHIND)
                here, there = node.next, choice.next
                if len(here) < len(there):
                    for letter in here:
                        if letter in there and rate + there[letter].best > least:
                            open_.append((here[letter], there[letter]))
                else:
                    for letter in there:
                        if letter in here and rate + there[letter].best > least:
                            open_.append((here[letter], there[letter]))
        kept = [way for way in after.values() if way[0] > least]
        kept.sort(key=_rate, reverse=True)
        return kept[:_BEAM]

    def _tree(self, window: str) -> _Choice:
        found = self._choices.get(window)
        if found is None:
            if len(self._choices) > _KEPT:
                self._choices.clear()
            found = self._choices[window] = _Choice()
            for choice, rate in {"": _LEFT_OUT, **self._direction.choices(window)}.items():
                if rate >= _LEAST:
                    place = found
                    for letter in choice:
                        place = place.next.setdefault(letter, _Choice())
                        place.best = max(place.best, rate)
                    place.rate = rate
        return found


class Bigrams:
    """Finds the words of a pool that share letters with a word of the same script."""

    def __init__(self, words: Iterable[str]) -> None:
        self._holders: dict[str, list[str]] = {}
        for word in words:
            for pair in _bigrams(word):
                self._holders.setdefault(pair, []).append(word)

    def find(self, word: str, most: int) -> list[str]:
        """The words that share most pairs of letters with ``word``, for their length, best first."""
        shared: dict[str, int] = {}
        for pair in _bigrams(word):
            for other in self._holders.get(pair, ()):
                shared[other] = shared.get(other, 0) + 1
        return heapq.nlargest(most, shared, key=lambda other: shared[other] / (len(word) + len(other)))


def _bigrams(word: str) -> set[str]:
    padded = f"^{word}$"
    return {padded[n : n + 2] for n in range(len(padded) - 1)}
