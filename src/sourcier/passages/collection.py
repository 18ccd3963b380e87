"""The articles of one run with their words, and what tells which of two came first."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from typing import NamedTuple

from sourcier.passages.chronology import interval, order, probability_before
from sourcier.passages.references import LEAST_NAME, Reference, outlet_keys, references
from sourcier.passages.tokens import View, numbering, view
from sourcier.records import Article

# How sure it is that the one who names the other came later, where their dates allow both: by a credit or a hyperlink, and by
# the other outlet's name in the text, which may be named for something else.
CREDITED, NAMED = 0.9, 0.8


class Collection(NamedTuple):
    """Articles, their words, the namings among them, and each outlet's names as numbers of words."""

    articles: Sequence[Article]
    views: list[View]
    references: list[Reference]
    credits: frozenset[tuple[int, int]]
    names: list[tuple[bytes, ...]]

    def order(self) -> list[int]:
        """The articles from the earliest to the latest, as indices."""
        return order(self.articles, self.credits)

    def names_in_text(self, one: int, other: int) -> bool:
        """Whether the text of ``one`` holds a name of the outlet of ``other``, and they are not the same outlet."""
        if set(self.names[one]) & set(self.names[other]):
            return False
        text = self.views[one].ids.tobytes()
        return any(name in text for name in self.names[other])

    def before(self, one: int, other: int) -> float:
        """The probability that ``one`` came before ``other``: by their dates, and where these allow both by who names whom."""
        before = probability_before(interval(self.articles[one].published), interval(self.articles[other].published))
        if before in (0.0, 1.0):
            return before
        later, earlier = self._names(other, one), self._names(one, other)
        if later > earlier:
            return max(before, later)
        return min(before, 1 - earlier) if earlier > later else before

    def _names(self, one: int, other: int) -> float:
        """How sure it is that ``one`` has it from ``other``, whom it names; 0 where it does not."""
        if (one, other) in self.credits:
            return CREDITED
        return NAMED if self.names_in_text(one, other) else 0.0


def collect(articles: Sequence[Article]) -> Collection:
    """Cut the articles into words and find the namings among them."""
    number = numbering()
    named = references(articles)
    views = [view(article, number) for article in articles]
    names = [
        tuple(
            array("I", map(number, key)).tobytes()
            for key in sorted(outlet_keys(article))
            if len(key) > 1 or len(key[0]) >= LEAST_NAME
        )
        for article in articles
    ]
    return Collection(articles, views, named, frozenset((one.article, one.named) for one in named), names)
