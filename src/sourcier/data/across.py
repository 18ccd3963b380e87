"""Words that are to be found from another script."""

from __future__ import annotations

from collections import defaultdict
from functools import lru_cache

from sourcier.data.spelling import consonants
from sourcier.data.transliteration import likeness, romanised, script

# Shorter words are of too many names.
SHORTEST = 4
# Of pairs of words that are less alike than this, one in a thousand is no name that both are.
_ALIKE = 0.7
# Consonants that one script or language writes for another's.
_ONE_SOUND = str.maketrans("zg", "ss")
# Words are compared that have their first consonants in common.
_FIRST = 2


class Across:
    """Words by script and by their first consonants, as they are heard."""

    def __init__(self) -> None:
        self._near: defaultdict[str, defaultdict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
        self._nearest: dict[str, str | None] = {}

    def add(self, word: str) -> None:
        """Let a folded word be found; one that is too short to tell is left out."""
        if len(word) >= SHORTEST:
            self._nearest.clear()
            for key in first_heard(word):
                self._near[script(word)][key].add(word)

    def nearest(self, word: str) -> str | None:
        """The word of another script that a folded word is likeliest to be, if it is likely enough; else None."""
        if word not in self._nearest:
            self._nearest[word] = self._find(word)
        return self._nearest[word]

    def _find(self, word: str) -> str | None:
        own = script(word)
        others = [near for other, near in self._near.items() if other != own] if len(word) >= SHORTEST else ()
        candidates = {other for near in others for key in first_heard(word) for other in near.get(key, ())}
        rate, best = max(((likeness(word, other), other) for other in candidates), default=(0.0, ""))
        return best if rate >= _ALIKE else None


@lru_cache(maxsize=65536)
def first_heard(word: str) -> tuple[str, ...]:
    """The first consonants of a word, as they are written and as they are romanised: two names that are one share one of these.

    Other scripts write a German or Polish "w" as they hear it ("Вагнер", "فاغنر"), and an English one as a vowel ("Уилсон"); an
    "s" between vowels is a "z" in one language and none in another ("Rosalba", "روزالبا"), "x" is two consonants, and what is "zh"
    or "j" here is "g" there.
    """
    spellings = (word, romanised(word), *([word.replace("w", "v")] if "w" in word else []))
    return tuple(consonants(one).replace("x", "ks").translate(_ONE_SOUND)[:_FIRST] for one in spellings)
