"""An embedder that asks a model behind an endpoint of OpenAI's protocol (``POST BASE/embeddings``)."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from sourcier.endpoints import ServedModel
from sourcier.errors import UsageError

# Texts of one question, and bytes of its answer (vectors of 4,096 numbers, written out).
_AT_ONCE, _MOST_BYTES = 32, 1 << 23


class Endpoint:
    """An embedding model over HTTP.

    Args:
        address: The base address, up to and with ``/v1``.
        model: The model's name there.
        key: Sent as bearer token where it is not empty.

    Raises:
        UsageError: From ``embed`` too: the address is none, nothing answers there, it refuses, or it gives no vectors.
    """

    def __init__(self, address: str, model: str, *, key: str = "") -> None:
        self._model = ServedModel(address, model, key=key, most=_MOST_BYTES)
        self.name = self._model.name

    def embed(self, texts: Sequence[str]) -> list[list[float]]:
        """The vector of each text."""
        return [
            vector for start in range(0, len(texts), _AT_ONCE) for vector in self._embed(list(texts[start : start + _AT_ONCE]))
        ]

    def _embed(self, texts: list[str]) -> list[list[float]]:
        question = {"input": texts, "encoding_format": "float"}
        found = self._model.ask("embeddings", question, lambda answer: _vectors(answer, len(texts)))
        if found is None:
            raise UsageError(f"the endpoint {self._model.host} gave no vector for each text: does {self.name} embed?")
        return found


def _vectors(answer: bytes, count: int) -> list[list[float]] | None:
    """The vectors of an answer in the order of the texts; None where it is not what was asked for."""
    try:
        given: Any = json.loads(answer)["data"]
        found = {item["index"]: item["embedding"] for item in given}
        vectors = [found[at] for at in range(count)]
    except (ValueError, LookupError, TypeError, RecursionError):
        return None
    return vectors if len(given) == count and all(isinstance(vector, list) for vector in vectors) else None
