"""How near the sentences at hand are to each other by an embedder, on a scale of their own collection.

Cosines of one model lie between .7 and 1, of another between 0 and 1, so no number means the same of both. What sentences that
tell different things have in common is seen in the collection itself: two of one article hardly ever tell the same. The scale
begins a fifth of the way from the middle of their cosines to 1, which few of them pass, and ends at 1: the same words. It is
made anew for each collection, without labels.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import islice
from statistics import median

from sourcier.claims.embedders import Embeddings, cosine

# Pairs of each kind that a scale is made of: at least so many, and about so many of all articles together.
_FEWEST, _MOST = 10, 4000
# Sentences of two articles that are compared for it, and articles that each is compared with: of a thousand not all.
_OF_TWO, _OTHERS = 4, 30
# Where the scale begins, between the middle and the same words, and where it ends: what is farther tells no more.
_BEGINS, _FARTHEST = 0.2, -0.8
# Cosines that are remembered: pairs come up again as groups grow.
_REMEMBERED = 1 << 18
# A sentence: its language, and its text.
Sentence = tuple[str | None, str]
Pairs = Iterable[tuple[str, str]]


class Nearness:
    """How near sentences are.

    Args:
        embeddings: The embedder.
        articles: The sentences that will be compared, by article.

    Raises:
        UsageError: The embedder failed.
    """

    def __init__(self, embeddings: Embeddings, articles: Mapping[str, Sequence[Sentence]]) -> None:
        self.name = embeddings.name
        told = {key: sorted(set(articles[key]), key=_drawn) for key in sorted(articles)}
        self._vectors = embeddings.of(text for sentences in told.values() for _, text in sentences)
        self.cosine = lru_cache(_REMEMBERED)(self._cosine)
        self._middle = self._median(_within(told))
        # Sentences of two languages are farther from each other, by as much as those of two articles show.
        same, across = (self._median(_between(told, across=two)) for two in (False, True))
        apart = across - same if same is not None and across is not None else 0.0
        self._across = None if self._middle is None else self._middle + apart

    def __call__(self, one: str, other: str, *, across: bool) -> float | None:
        """How near two sentences are: 1 for the same words, 0 and below for what tells different things.

        ``across`` is true where they are in two languages. None where there are too few sentences to make a scale of.
        """
        middle = self._across if across else self._middle
        if middle is None or middle >= 1:
            return None
        begin = middle + _BEGINS * (1 - middle)
        return max(_FARTHEST, (self.cosine(min(one, other), max(one, other)) - begin) / (1 - begin))

    def told(self, one: str, other: str, *, across: bool) -> str:
        """The same in words."""
        close = "close" if (self(one, other, across=across) or 0.0) > 0 else "not close"
        return f"their sentences are {close}: {self.cosine(min(one, other), max(one, other)):.2f} by {self.name}"

    def _cosine(self, one: str, other: str) -> float:
        return cosine(self._vectors[one], self._vectors[other])

    def _median(self, pairs: Pairs) -> float | None:
        """The median cosine of some pairs, of which few tell the same; None of too few pairs."""
        cosines = [self._cosine(one, other) for one, other in islice(pairs, _MOST)]
        return median(cosines) if len(cosines) >= _FEWEST else None


def _drawn(sentence: Sentence) -> tuple[int, str]:
    """An order that is the same on every run and has nothing to do with what sentences say or where they stand."""
    return zlib.crc32(sentence[1].encode(errors="replace")), sentence[1]


def _within(told: Mapping[str, Sequence[Sentence]]) -> Iterator[tuple[str, str]]:
    """Pairs of sentences of one article, none of which holds the other."""
    each = -(-_MOST // max(1, len(told)))
    for sentences in told.values():
        texts = [text for _, text in sentences]
        apart = ((one, other) for step in range(1, len(texts)) for one, other in zip(texts, texts[step:], strict=False))
        yield from islice(((one, other) for one, other in apart if one not in other and other not in one), each)


def _between(told: Mapping[str, Sequence[Sentence]], *, across: bool) -> Iterator[tuple[str, str]]:
    """Pairs of sentences of two articles, of one language or of two."""
    articles = list(told.values())
    for step in range(1, min(len(articles), _OTHERS + 1)):
        for one, other in zip(articles, articles[step:], strict=False):
            pairs = ((here, there) for here, there in zip(one, other, strict=False) if (here[0] != there[0]) == across)
            yield from islice(((here, there) for (_, here), (_, there) in pairs if here != there), _OF_TWO)
