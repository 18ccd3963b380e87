"""The articles of an index: keys, texts, times, outlets, and their words as often as they are asked for."""

from __future__ import annotations

from dataclasses import dataclass, field

from sourcier.passages.twin.words import Folding, Words, cut

# No time of publication is known.
UNDATED = (1 << 63) - 1
# Articles whose words are kept: those that repeat one another mostly arrive together.
_MOST_CUT = 256


@dataclass(slots=True)
class Article:
    """One article; ``address`` is where its text begins among the texts of all, in bytes of UTF-8.

    ``passages`` are those that others repeat, ``links`` those that it repeats, both in the order in which they were found.
    """

    key: str
    text: str
    address: int
    published: int
    outlet: str
    passages: list[int] = field(default_factory=list)
    links: list[int] = field(default_factory=list)
    removed: bool = False


class Articles(list[Article]):
    """All articles by number, in the order in which they came."""

    def __init__(self, folding: Folding) -> None:
        super().__init__()
        self.end = self.removed = 0
        self._folding = folding
        self._numbers: dict[str, int] = {}
        self._words: dict[int, Words] = {}

    def find(self, key: str) -> int | None:
        """The number of the article of a key."""
        return self._numbers.get(key)

    def add(self, key: str, text: str, size: int, published: int, outlet: str) -> int:
        """Take an article in, whose text has `size` bytes, and return its number."""
        number = self._numbers[key] = len(self)
        self.append(Article(key, text, self.end, published, outlet))
        self.end += size
        return number

    def take_out(self, number: int) -> None:
        """Take an article out; its number stays taken."""
        self[number].removed = True
        self._numbers.pop(self[number].key, None)
        self.removed += 1

    def words(self, number: int) -> Words:
        """The words of an article."""
        found = self._words.get(number)
        if found is None:
            if len(self._words) >= _MOST_CUT:
                del self._words[next(iter(self._words))]
            found = self._words[number] = cut(self._folding, self[number].text)
        return found
