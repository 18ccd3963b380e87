"""An embedder made for the tests, of words alone: words of one line of a list mean the same, the others are themselves."""

from __future__ import annotations

import zlib
from collections.abc import Sequence

from sourcier.words import words

LENGTH = 256


class Listed:
    """A text's vector counts its words, in a place for each; ``lean`` is added to all, as models whose cosines lie close do."""

    def __init__(self, *meanings: str, name: str = "listed/1", lean: float = 0.0) -> None:
        self.name = name
        self.lean = lean
        self.meaning = {word: line.split()[0] for line in meanings for word in line.split()}
        self.asked: list[str] = []

    def embed(self, texts: Sequence[str]) -> list[list[float]]:
        self.asked += texts
        return [self._embed(text) for text in texts]

    def _embed(self, text: str) -> list[float]:
        vector = [self.lean] * LENGTH
        for word in words(text).folded:
            if word.isalnum():
                vector[zlib.crc32(self.meaning.get(word, word).encode()) % LENGTH] += 1.0
        return vector
