"""An embedder that loads a model from a folder on disk, as sentence-transformers or transformers save it; nothing is fetched."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from sourcier.errors import UsageError

_AT_ONCE = 32
# Digits of the digest that tell one model from another.
_DIGITS = 12


class Folder:
    """A model of sentence-transformers as an embedder.

    Args:
        model: A loaded ``SentenceTransformer``.
        name: What to call it, with its version.
    """

    def __init__(self, model: Any, name: str) -> None:
        self.name = name
        self._model = model

    @classmethod
    def load(cls, named: str) -> Folder:
        """Load a model from its folder. A model of transformers alone gets the mean of its words' vectors.

        Raises:
            UsageError: sentence-transformers is missing, or the folder is, or there is no model in it.
        """
        folder = Path(named)
        if not (folder / "config.json").is_file() and not (folder / "modules.json").is_file():
            raise UsageError(f"there is no model in {named!r}: give a folder with a config.json or a modules.json in it")
        try:
            from sentence_transformers import SentenceTransformer
        except ImportError as error:
            raise UsageError("sentence-transformers is not installed: pip install 'sourcier[embedders]'") from error
        try:
            model = SentenceTransformer(str(folder), local_files_only=True, trust_remote_code=False)
        except Exception as error:
            why = (str(error).splitlines() or [type(error).__name__])[0]
            raise UsageError(f"sentence-transformers cannot load {named!r}: {why}") from error
        return cls(model, f"sentence-transformers/{folder.resolve().name}-{_digest(folder)}")

    def embed(self, texts: Sequence[str]) -> list[list[float]]:
        """The vector of each text."""
        found: list[list[float]] = self._model.encode(list(texts), batch_size=_AT_ONCE, show_progress_bar=False).tolist()
        return found


def _digest(folder: Path) -> str:
    """What tells the files of a folder from any other: models are called by names such as "model"."""
    found = hashlib.sha256()
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            found.update(f"{path.relative_to(folder).as_posix()}\0".encode())
            with path.open("rb") as file:
                found.update(hashlib.file_digest(file, "sha256").digest())
    return found.hexdigest()[:_DIGITS]
