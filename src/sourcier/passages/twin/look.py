"""Looking at one text: from its words to the passages that stand in earlier articles."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field

from sourcier.passages.twin.align import extended
from sourcier.passages.twin.articles import Articles
from sourcier.passages.twin.grams import GRAM, Range, fingerprints
from sourcier.passages.twin.quotes import quotations
from sourcier.passages.twin.select import Candidate, chosen, counting
from sourcier.passages.twin.shelf import Hit, Place, Shelf
from sourcier.passages.twin.words import Words

# Passages that are tried for one text, and one more for so many of its words; what is cut off is counted.
ATTEMPTS, WORDS_PER_ATTEMPT = 256, 4
# Comparisons of words after which no further passage is tried, and so many more for each of its words.
COMPARISONS, COMPARISONS_PER_WORD = 1 << 20, 64


@dataclass(slots=True)
class Look:
    """A text and what was found of it.

    ``counts`` says how many places each of its runs has already, ``shared`` how many words it shares with each article.
    """

    words: Words
    runs: list[int | None]
    quotes: list[Range]
    counts: dict[int, int] = field(default_factory=dict)
    taken: list[Candidate] = field(default_factory=list)
    shared: Counter[int] = field(default_factory=Counter)
    comparisons: int = 0
    windows: int = 0
    cut: int = 0

    @classmethod
    def at(cls, words: Words) -> Look:
        """Begin to look at a text."""
        return cls(words, fingerprints(words.hashes), quotations(words))

    def search(self, articles: Articles, shelf: Shelf, but: int | None) -> None:
        """Fill ``taken`` from the articles that are there, one of them excepted."""
        self.taken = chosen(self._candidates(articles, self.count_places(articles, shelf, but)), self.quotes)
        for one in self.taken:
            self.shared[one.article] += one.matched

    def count_places(self, articles: Articles, shelf: Shelf, but: int | None) -> list[Hit]:
        """Fill ``counts`` and return the places found."""
        hits, self.counts = shelf.find(self.runs, lambda number: number != but and not articles[number].removed)
        return hits

    def rarity(self, one: Candidate) -> tuple[int, int]:
        """How many runs of a candidate stand in one place alone, and how many in more."""
        runs = (run for at, _, length in one.blocks for run in range(at, at + length - GRAM + 1))
        places = [self.counts.get(run, 0) for run in runs]
        return places.count(1), sum(number > 1 for number in places)

    def _candidates(self, articles: Articles, hits: list[Hit]) -> list[Candidate]:
        """Where hits extend to a passage; within bounds of attempts and comparisons, so that a text of one phrase ends."""
        tried = _Tried()
        found: list[Candidate] = []
        size = len(self.words.hashes)
        for run, place in hits:
            if tried.covers(run, place):
                continue
            if tried.size >= ATTEMPTS + size // WORDS_PER_ATTEMPT or self.comparisons > COMPARISONS + COMPARISONS_PER_WORD * size:
                self.cut += 1
                continue
            source = articles.words(place.article).hashes
            blocks, comparisons = extended(self.words.hashes, source, run, place.word)
            self.windows += 1
            self.comparisons += comparisons
            if blocks:
                one = Candidate(blocks, place.article, articles[place.article].published)
                tried.remember(one)
                if part := counting(one, self.quotes):
                    found.append(part)
        return found


class _Tried:
    """What has been tried already: a run that begins within it tells nothing more. Runs come in order."""

    def __init__(self) -> None:
        self.size = 0
        self._spans: defaultdict[int, list[tuple[Range, Range]]] = defaultdict(list)

    def covers(self, run: int, place: Place) -> bool:
        """Whether a run and its place lie within what was tried."""
        spans = self._spans.get(place.article)
        if not spans:
            return False
        spans[:] = [one for one in spans if run < one[0].last]
        return any(target.first <= run and source.first <= place.word < source.last for target, source in spans)

    def remember(self, one: Candidate) -> None:
        """Take a passage in that was tried."""
        self.size += 1
        self._spans[one.article].append((one.target, one.source))
