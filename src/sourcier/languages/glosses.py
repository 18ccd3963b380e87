"""What the common words of the news mean, by a name that every language shares."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import msgspec

# Beginnings of words are at least and at most so long.
_SHORTEST, _LONGEST = 3, 12
# Two lists may cut the beginning of one word here or there.
_NEAR = 2
_LONGEST_ENDING = 3
# A word that loses a letter in front must have at least so many.
_LEAST_VERB = 4
Senses = dict[str, tuple[str, ...]]


class GlossWords(msgspec.Struct, frozen=True, kw_only=True):
    """``whole`` holds folded words without their endings, ``begun`` the beginnings of words whose forms differ more.

    Both lead to the name of a meaning, the same in every language. ``all_whole`` and ``all_begun`` lead to all meanings that a word
    has, those of words too common to tell one event from another among them: they tell what a passage says, and no event.
    ``empty`` are folded words that join others and mean nothing by themselves.
    ``endings`` are those that a form may have beside the listed one, ``feminine`` what may have stood in their place, ``prefixes``
    letters that a verb of the present may have in front, ``past`` what may have stood in their place.
    """

    whole: dict[str, str] = {}
    begun: dict[str, str] = {}
    all_whole: Senses = {}
    all_begun: Senses = {}
    empty: frozenset[str] = frozenset()
    endings: frozenset[str] = frozenset({"es", "s", "x", "e"})
    feminine: str = ""
    prefixes: str = ""
    past: str = ""

    def meaning(self, word: str) -> str | None:
        """The meaning of a folded word, or None where the lists have none."""
        found = next((self.whole[form] for form in self._forms(word) if form in self.whole), None)
        return found or next((self.begun[start] for start in _beginnings(word) if start in self.begun), None)

    def meanings(self, word: str) -> tuple[str, ...]:
        """All that a folded word may mean, that of its whole form first."""
        whole = next((self.all_whole[form] for form in self._forms(word) if form in self.all_whole), ())
        listed = [start for start in _beginnings(word) if start in self.all_begun]
        begun = (meaning for start in listed if len(start) >= len(listed[0]) - _NEAR for meaning in self.all_begun[start])
        return tuple(dict.fromkeys((*whole, *begun)))

    def _forms(self, word: str) -> Iterator[str]:
        """A word and the listed forms that it may be one of."""
        prefixed = len(word) >= _LEAST_VERB and word[0] in self.prefixes
        yield word
        yield from self._without_ending(word, _SHORTEST)
        if prefixed:
            yield from (word[1:], self.past + word[1:])
            # What loses letters on both sides must keep more: "تركي" is no form of a word of two.
            yield from self._without_ending(word[1:], _LEAST_VERB)
            yield from self._without_ending(self.past + word[1:], _LEAST_VERB)

    def _without_ending(self, stem: str, least: int) -> Iterator[str]:
        for length in range(min(_LONGEST_ENDING, len(stem) - least), 0, -1):
            if stem[-length:] in self.endings:
                yield stem[:-length]
                yield stem[:-length] + self.feminine


def _beginnings(word: str) -> Iterator[str]:
    """The beginnings of a word, the longest first."""
    return (word[:n] for n in range(min(len(word), _LONGEST), _SHORTEST - 1, -1))


def bare(word: str) -> str:
    """A folded word without the endings of plural and feminine, as far as two languages share them."""
    for ending in ("es", "s", "x", "e"):
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST:
            return word[: -len(ending)]
    return word


def glosses(table: str, common: str, see: Callable[[str], str] = str) -> GlossWords:
    """Read tables of meanings.

    Args:
        table: Lines ``meaning: word word begin* …``, folded and in the singular; what ends in a star is how words begin.
        common: The same, of words that every article has.
        see: What turns a word as listed into one as the rules see it.

    Returns:
        The words and the beginnings; where one meaning is asked for, the first of ``table`` that names a word keeps it.
    """
    whole, begun = _senses(table, see)
    all_whole, all_begun = _senses(f"{table.strip()}\n{common.strip()}", see)
    return GlossWords(
        whole={word: found[0] for word, found in whole.items()},
        begun={word: found[0] for word, found in begun.items()},
        all_whole=all_whole,
        all_begun=all_begun,
    )


def _senses(table: str, see: Callable[[str], str]) -> tuple[Senses, Senses]:
    """The words of a table and the beginnings, each with its meanings in order."""
    whole: dict[str, list[str]] = {}
    begun: dict[str, list[str]] = {}
    for line in table.strip().splitlines():
        meaning, _, listed = line.partition(":")
        for word in listed.split():
            found = (begun if word.endswith("*") else whole).setdefault(see(word.rstrip("*")), [])
            if meaning not in found:
                found.append(meaning)
    for word, found in list(whole.items()):
        whole.setdefault(bare(word), found)
    return {word: tuple(found) for word, found in whole.items()}, {word: tuple(found) for word, found in begun.items()}
