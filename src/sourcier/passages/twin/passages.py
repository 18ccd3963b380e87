"""Passages that are repeated: who repeats each, and what that says about it."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import IntEnum
from itertools import islice

from sourcier.passages.twin.articles import Articles


class Label(IntEnum):
    """What a repetition is worth."""

    COPY, QUOTE, STOCK, CHROME = range(4)


# Outlets that are counted for one passage.
MOST_OUTLETS = 8
# Passages of one article that are compared.
_MOST_TRIES = 512


@dataclass(slots=True)
class Passage:
    """A passage of the article that has it first, as characters of that article's text, and how often it has been repeated.

    ``copies`` counts the repetitions, ``outlets`` those of each outlet: a list, for the order in which outlets come and go
    decides which are left out.
    """

    article: int
    start: int
    end: int
    id: int
    copies: int = 0
    outlets: list[tuple[str, int]] = field(default_factory=list)
    links: list[int] = field(default_factory=list)


@dataclass(slots=True)
class Link:
    """An article that repeats a passage; None once that is undone."""

    article: int | None
    passage: int


class Passages(list[Passage]):
    """All passages by number."""

    def __init__(self, articles: Articles) -> None:
        super().__init__()
        self.links: list[Link] = []
        self._articles = articles

    def find(self, article: int, start: int, end: int) -> int | None:
        """The number of the passage of an article that a span is: they share half of the longer one."""
        best, most = None, 0
        for number in islice(reversed(self._articles[article].passages), _MOST_TRIES):
            one = self[number]
            shared = min(end, one.end) - max(start, one.start)
            if 2 * shared >= max(end - start, one.end - one.start) and shared > most:
                best, most = number, shared
        return best

    def repeat(self, article: int, start: int, end: int, target: int) -> int:
        """Count one more repetition of a span of an article by the article `target`; returns the passage's number."""
        number = self.find(article, start, end)
        if number is None:
            number = len(self)
            self.append(Passage(article, start, end, self._articles[article].address + start))
            self._articles[article].passages.append(number)
        self[number].links.append(len(self.links))
        self._articles[target].links.append(len(self.links))
        self.links.append(Link(target, number))
        self._count(self[number], target, 1)
        return number

    def release(self, article: int) -> None:
        """Undo what an article counts for in the passages of others."""
        for number in reversed(self._articles[article].links):
            link = self.links[number]
            self._count(self[link.passage], article, -1)
            link.article = None
        self._articles[article].links.clear()

    def repeaters(self, article: int) -> list[int]:
        """The articles that repeat something of this one, in the order in which they came."""
        links = (self.links[link] for number in self._articles[article].passages for link in self[number].links)
        return sorted({link.article for link in links if link.article is not None})

    def outlets(self, number: int | None, first: str, more: str) -> set[str]:
        """The outlets that have a passage of an article of ``first``, as far as they are counted, and one that may."""
        known = self[number].outlets if number is not None else ()
        return {name for name, count in known if count} | {first, more} - {""}

    def _count(self, one: Passage, target: int, change: int) -> None:
        one.copies += change
        outlet = self._articles[target].outlet
        if not outlet:
            return
        for at, (name, count) in enumerate(one.outlets):
            if (name == outlet and count) or (not count and change > 0):
                one.outlets[at] = outlet, count + change
                return
        if change > 0 and len(one.outlets) < MOST_OUTLETS:
            one.outlets.append((outlet, change))
