"""Of several articles with equally close wording, the one that a passage was most probably taken from."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

import msgspec

from sourcier.passages.collection import Collection
from sourcier.passages.found import counts
from sourcier.passages.index import PassageIndex, Reuse
from sourcier.passages.references import same_page
from sourcier.passages.tokens import excluded

# Articles that repeat one passage and are weighed against each other; the first are nearest to its origin.
MOST = 50


class Sources:
    """The articles of a collection, looked at one after the other from the earliest on."""

    def __init__(self, collection: Collection) -> None:
        self._collection = collection
        self._index = PassageIndex()
        self._repeaters: defaultdict[int, list[int]] = defaultdict(list)
        self._place: dict[int, int] = {}

    def add(self, number: int) -> list[tuple[int, Reuse]]:
        """The passages of the next article that count, each with the number of the article it is from."""
        self._place[number] = len(self._place)
        passages = [one for one in self._index.add(str(number), self._text(number)) if self._counts(number, one)]
        chosen = [self._chosen(number, one, passages) for one in passages]
        for one in passages:
            self._repeaters[one.passage].append(number)
        return chosen

    def _counts(self, number: int, one: Reuse) -> bool:
        views = self._collection.views
        return counts(one, views[number], views[int(one.other)])

    def _chosen(self, number: int, one: Reuse, passages: list[Reuse]) -> tuple[int, Reuse]:
        """The passage from the source that explains it best: of those with as many equal words, the one that says that it is the
        same page, that is credited, that is named, that shares most in all, that is first."""
        first = int(one.other)
        options = [(self._rank(number, first, passages), first, one)]
        for other in self._others(number, one, passages):
            index = PassageIndex()
            index.add(str(other), self._text(other))
            text = self._text(number)
            rank = self._rank(number, other, index.find(text))
            for part in index.find(text[one.start : one.end]):
                if part.words >= one.words:
                    moved = msgspec.structs.replace(part, start=part.start + one.start, end=part.end + one.start)
                    options.append((rank, other, moved))
        _, source, best = min(options, key=lambda option: option[0])
        return source, best

    def _others(self, number: int, one: Reuse, passages: list[Reuse]) -> Iterator[int]:
        """The repeaters of a passage with something that speaks for them."""
        sources = {int(each.other) for each in passages}
        for other in self._repeaters[one.passage][:MOST]:
            if other in sources or any(self._evidence(number, other)):
                yield other

    def _evidence(self, number: int, other: int) -> tuple[bool, bool, bool]:
        collection = self._collection
        return (
            same_page(collection.articles[number], collection.articles[other]),
            (number, other) in collection.credits,
            collection.names_in_text(number, other),
        )

    def _rank(self, number: int, other: int, shared: list[Reuse]) -> tuple[int, ...]:
        total = sum(each.words for each in shared if each.other == str(other))
        return (*(-int(one) for one in self._evidence(number, other)), -total, self._place[other])

    def _text(self, number: int) -> str:
        """The text with its chrome and credits blanked out, which are no reuse."""
        article = self._collection.articles[number]
        text = article.text
        for start, end in excluded(article):
            text = text[:start] + "\n" * (end - start) + text[end:]
        return text
