"""What the common words of the news mean, by a name that every language shares."""

from __future__ import annotations

import msgspec

# Beginnings of words are at least and at most so long.
_SHORTEST, _LONGEST = 3, 10


class GlossWords(msgspec.Struct, frozen=True):
    """``whole`` holds folded words without their endings, ``begun`` the beginnings of words whose forms differ more.

    Both lead to the name of a meaning, the same in every language. ``empty`` are folded words that join others and mean nothing
    by themselves.
    """

    whole: dict[str, str] = {}
    begun: dict[str, str] = {}
    empty: frozenset[str] = frozenset()

    def meaning(self, word: str) -> str | None:
        """The meaning of a folded word, or None where the lists have none."""
        found = self.whole.get(word) or self.whole.get(bare(word))
        if found:
            return found
        lengths = range(min(len(word), _LONGEST), _SHORTEST - 1, -1)
        return next((self.begun[word[:n]] for n in lengths if word[:n] in self.begun), None)


def bare(word: str) -> str:
    """A folded word without the endings of plural and feminine, as far as two languages share them."""
    for ending in ("es", "s", "x", "e"):
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST:
            return word[: -len(ending)]
    return word


def glosses(table: str) -> tuple[dict[str, str], dict[str, str]]:
    """Read a table of meanings.

    Args:
        table: Lines ``meaning: word word begin* …``, folded and in the singular; what ends in a star is how words begin.

    Returns:
        The words and the beginnings, each with its meaning; the first that names a word keeps it.
    """
    whole: dict[str, str] = {}
    begun: dict[str, str] = {}
    for line in table.strip().splitlines():
        meaning, _, listed = line.partition(":")
        for word in listed.split():
            if word.endswith("*"):
                begun.setdefault(word[:-1], meaning)
            else:
                whole.setdefault(word, meaning)
    for word, meaning in list(whole.items()):
        whole.setdefault(bare(word), meaning)
    return whole, begun
