"""Sentence-embedding models of a user's own: what one must answer, and what asks it once for each distinct text.

An embedder turns texts into vectors whose angles tell how near their meanings are, in one language or in several. It is a further
witness beside the rules, in two places: which passage translates which, and whether two tellings are of one event. ``folder``
loads a model that the user keeps on disk, ``endpoint`` asks one over HTTP.
"""

from __future__ import annotations

import math
import os
from array import array
from collections import OrderedDict
from collections.abc import Iterable, Mapping, Sequence
from typing import Protocol

from sourcier.errors import UsageError

__all__ = ["Embedder", "Embeddings", "Kept", "Vector", "cosine", "open_embedder"]

# A vector of length one. Its numbers are rounded to so many decimals: that tells as much, texts of two batches get the same, and
# numbers that are equal take up room once.
Vector = tuple[float, ...]
_DECIMALS = 4
# Texts whose vectors are remembered: 60 MB at 384 numbers each. And texts that are asked for, and kept, at a time.
_REMEMBERED, _AT_ONCE = 20_000, 256
# Characters of a text that are embedded: models read some 500 tokens, and what a sentence tells stands in fewer.
_LONGEST = 2000
# Numbers that a vector may have: ten times what models have.
_MOST_NUMBERS = 1 << 15


class Embedder(Protocol):
    """What turns texts into vectors.

    ``name`` names it with its version: vectors are kept under it, so another model must have another name. ``embed`` answers for
    each text, in order, with a vector: as many numbers for each text, and not all zeros. Its direction counts, its norm does not.
    """

    @property
    def name(self) -> str:
        """Its name with its version."""
        ...

    def embed(self, texts: Sequence[str]) -> Sequence[Sequence[float]]:
        """The vector of each text."""
        ...


class Kept(Protocol):
    """Where vectors are kept between runs, as bytes of 32-bit floats, by the name of the embedder and the text."""

    def vectors(self, model: str, texts: Sequence[str]) -> Mapping[str, bytes]:
        """Those that are kept of some texts."""
        ...

    def save_vectors(self, model: str, vectors: Mapping[str, bytes]) -> None:
        """Keep some."""
        ...


class Embeddings:
    """Asks an embedder once for each distinct text, however many articles repeat it.

    Args:
        embedder: The embedder.
        kept: Where its vectors are kept between runs.
    """

    def __init__(self, embedder: Embedder, kept: Kept | None = None) -> None:
        self._embedder = embedder
        self._kept = kept
        self._known: OrderedDict[str, Vector] = OrderedDict()
        self._numbers: dict[float, float] = {}
        self._length = 0

    @property
    def name(self) -> str:
        """The embedder's name."""
        return self._embedder.name

    def kept_in(self, kept: Kept) -> Embeddings:
        """The same embedder with a place to keep its vectors."""
        return Embeddings(self._embedder, kept)

    def of(self, texts: Iterable[str]) -> dict[str, Vector]:
        """The vector of each distinct text, of length one.

        Raises:
            UsageError: The embedder failed, or answered with what are no vectors. Nothing is made up in their place.
        """
        wanted = list(dict.fromkeys(texts))
        found = {text: self._known[text] for text in wanted if text in self._known}
        new = [text for text in wanted if text not in found]
        for start in range(0, len(new), _AT_ONCE):
            found |= self._new(new[start : start + _AT_ONCE])
        for text in wanted:
            self._known[text] = found[text]
            self._known.move_to_end(text)
        while len(self._known) > _REMEMBERED:
            self._known.popitem(last=False)
        return found

    def _new(self, texts: Sequence[str]) -> dict[str, Vector]:
        """The vectors of texts that are not remembered: those kept, and the others from the embedder."""
        kept = self._kept.vectors(self.name, texts) if self._kept else {}
        # One that is damaged is asked for again.
        found = {text: self._unit(array("f", one)) for text, one in kept.items() if one and len(one) % 4 == 0}
        asked = [text for text in texts if text not in found]
        if asked:
            answer = self._embedder.embed([text[:_LONGEST] for text in asked])
            if len(answer) != len(asked):
                raise UsageError(
                    f"the embedder {self.name} answered for {len(answer)} texts of {len(asked)}: it must answer for each"
                )
            found |= {text: self._unit(vector) for text, vector in zip(asked, answer, strict=True)}
            if self._kept:
                self._kept.save_vectors(self.name, {text: array("f", found[text]).tobytes() for text in asked})
        for vector in found.values():
            self._check_length(len(vector))
        return found

    def _unit(self, given: Sequence[float]) -> Vector:
        try:
            numbers = [float(number) for number in given]
        except (TypeError, ValueError) as error:
            raise UsageError(f"the embedder {self.name} gave no vector of numbers: {str(given)[:80]}") from error
        length = math.hypot(*numbers) if len(numbers) <= _MOST_NUMBERS else math.nan
        if not length or not math.isfinite(length):
            raise UsageError(
                f"the embedder {self.name} gave a vector without a direction: empty, all zeros, too long or not finite"
            )
        return tuple(self._numbers.setdefault(one, one) for one in (round(number / length, _DECIMALS) for number in numbers))

    def _check_length(self, length: int) -> None:
        self._length = self._length or length
        if length != self._length:
            raise UsageError(
                f"the embedder {self.name} gave vectors of {self._length} and of {length} numbers: name another model otherwise"
            )


def cosine(a: Vector, b: Vector) -> float:
    """The cosine of the angle between two vectors of length one, -1 to 1, to three decimals."""
    # Of unit vectors the distance tells it, and that is the fastest that the standard library has.
    return round(1 - math.dist(a, b) ** 2 / 2, 3)


def open_embedder(named: str | Embedder | Embeddings) -> Embeddings:
    """The embedder that a user names or has made, asked once for each distinct text.

    Args:
        named: An embedder, one that is open, or ``sentence-transformers:FOLDER`` for a model that lies in a folder, or the base
            address of an endpoint that speaks OpenAI's protocol with the model behind ``#`` ("http://localhost:8080/v1#e5-small").
            The endpoint's key is read from SOURCIER_EMBEDDER_KEY.

    Raises:
        UsageError: There is no such embedder, or it cannot be loaded.
    """
    if isinstance(named, Embeddings):
        return named
    if not isinstance(named, str):
        return Embeddings(named)
    if named.startswith("sentence-transformers:"):
        from sourcier.claims.embedders.folder import Folder

        return Embeddings(Folder.load(named.removeprefix("sentence-transformers:")))
    if named.startswith(("http://", "https://")):
        from sourcier.claims.embedders.endpoint import Endpoint

        address, _, model = named.partition("#")
        return Embeddings(Endpoint(address, model, key=os.environ.get("SOURCIER_EMBEDDER_KEY", "")))
    raise UsageError(f"no embedder is called {named!r}: give sentence-transformers:FOLDER or http(s)://HOST/v1#MODEL")
