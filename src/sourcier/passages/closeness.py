"""How alike two articles are, by what they share beyond word runs: enough to tell which article a credit means."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from sourcier.records import Article, Name, Place, Quantity, Time
from sourcier.words import words

# Letters of a word that tells something of the subject; shorter ones are mostly grammar, in every language measured.
LETTERS = 5
# The fewest anchors that likeness is a share of: two short texts that have three numbers in common are not alike.
FEWEST = 30
# Words taken from one article, and mentions: the beginning of an article holds what it is about.
MOST = 400


class Closeness:
    """Likeness of pairs of articles, 0 to 1, computed where it is asked for."""

    def __init__(self, articles: Sequence[Article], shared: dict[tuple[int, int], int]) -> None:
        self._articles = articles
        self._shared = shared
        self._anchors = cache(self._read)

    def __call__(self, later: int, earlier: int) -> float:
        """Likeness of two articles: the share of the later one's words that it has from the earlier, or else of anchors."""
        one, other = self._anchors(later), self._anchors(earlier)
        like = len(one & other) / max(FEWEST, min(len(one), len(other)))
        shared = self._shared.get((later, earlier), 0)
        if not shared:
            return like
        return max(like, min(1.0, 0.5 + shared / len(words(self._articles[later].text).folded)))

    def _read(self, i: int) -> frozenset[str]:
        article = self._articles[i]
        telling = (word for word in words(article.text).folded if len(word) >= LETTERS or (len(word) > 1 and word.isdigit()))
        return frozenset([*list(dict.fromkeys(telling))[:MOST], *_mentioned(article)])


def _mentioned(article: Article) -> list[str]:
    found = []
    for mention in article.mentions[:MOST]:
        if isinstance(mention, Name) and mention.entity:
            found.append(mention.entity)
        elif isinstance(mention, Place) and mention.geoname:
            found.append(f"place {mention.geoname}")
        elif isinstance(mention, Time) and mention.earliest and mention.grain not in ("season", "year", "decade"):
            found.append(mention.earliest)
        elif isinstance(mention, Quantity) and mention.concept and mention.value is not None:
            found.append(f"{mention.value:g} {mention.concept}")
    return found
