"""Where a text names an outlet, in whatever letters."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from functools import lru_cache

from sourcier.data.across import SHORTEST, Across, first_heard
from sourcier.data.transliteration import script
from sourcier.records import Span
from sourcier.words import words

# The script of a text shows by its beginning.
_BEGINNING = 200


class Names:
    """Names of outlets, found in a text without looking for each of them."""

    def __init__(self, names: Iterable[str]) -> None:
        said = {name: (words(name).folded, _asked(name)) for name in names}
        often = Counter(
            word for written, (_, near) in said.values() for word in (*written, *(key for keys in near for key in keys))
        )
        self._by_word: defaultdict[str, set[str]] = defaultdict(set)
        for name, (written, (_, near)) in said.items():
            # Each is looked up by what the fewest of them have: not by "the" nor by "newspaper".
            for keys in (sorted(written, key=lambda word: often[word])[:1], min(near, key=lambda two: often[two[0]], default=())):
                for key in keys:
                    self._by_word[key].add(name)

    def within(self, text: str) -> set[str]:
        """The names that a text has, as `place_of` finds them."""
        keys = {*words(text).folded, *_heard_in(text)}
        return {name for key in keys for name in self._by_word.get(key, ()) if place_of(text, name)}


def place_of(text: str, name: str) -> Span | None:
    """Where a text first has a name, as it is written or in the letters of another script; None where it has not."""
    at = text.find(name)
    if at >= 0:
        return at, at + len(name)
    return None if script(text[:_BEGINNING]) == script(name) else _in_other_letters(text, name)


def _in_other_letters(text: str, name: str) -> Span | None:
    asked, near = _asked(name)
    keys = _heard_in(text)
    return _found(text, asked) if asked and not any(keys.isdisjoint(heard) for heard in near) else None


@lru_cache(maxsize=4096)
def _asked(name: str) -> tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]:
    """The words of a name that are looked for, and the first consonants of each."""
    asked = tuple(word for word in words(name).folded if len(word) >= SHORTEST)
    return asked, tuple(first_heard(word) for word in asked)


@lru_cache(maxsize=1024)
def _found(text: str, asked: tuple[str, ...]) -> Span | None:
    heard = [Across() for _ in asked]
    for one, word in zip(heard, asked, strict=True):
        one.add(word)
    cut, first = words(text), frozenset(first_heard(asked[0]))
    for n in range(len(cut.folded) - len(asked) + 1):
        if first.isdisjoint(first_heard(cut.folded[n])):
            continue
        if all(one.nearest(word) for one, word in zip(heard, cut.folded[n:], strict=False)):
            return cut.starts[n], cut.ends[n + len(asked) - 1]
    return None


@lru_cache(maxsize=1024)
def _heard_in(text: str) -> frozenset[str]:
    """The first consonants of all words of a text."""
    return frozenset(key for word in words(text).folded if len(word) >= SHORTEST for key in first_heard(word))
