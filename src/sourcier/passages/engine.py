"""The core of linking: compiled where there is a compiler, else its plain twin with the same results."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from importlib.util import find_spec
from typing import Protocol

from sourcier.compiled import compiled

# One passage as the core tells it: start, end, key of the other, start and end there, equal words, similarity, label, passage.
Told = tuple[int, int, str, int, int, int, float, int, int]
# What the core takes for each article: key, text, time of publication in seconds, outlet ("" where unknown).
Row = tuple[str, str, int, str]
# The time of what has none: after all others.
UNDATED = 2**63 - 1
_CORE = "sourcier.passages._core"


class Core(Protocol):
    """What both cores do; ``native/index.hpp`` describes each method."""

    def find(self, text: str, outlet: str, /) -> list[Told]: ...
    def add(self, key: str, text: str, published: int, outlet: str, /) -> list[Told]: ...
    def add_many(self, rows: list[Row], /) -> list[list[Told]]: ...
    def holds(self, key: str, /) -> bool: ...
    def remove(self, key: str, /) -> bool: ...
    def rows(self, first: int, count: int, /) -> list[Row]: ...
    def take(self) -> tuple[bytes, bytes]: ...
    def pass_over(self) -> None: ...
    def written(self, texts: str, size: int, records: int, /) -> bool: ...
    def open_segments(self, folder: str, records: int, writes: bool, /) -> int: ...
    def replay(self, records: bytes, at: int, covered: int, texts: str, size: int, /) -> None: ...
    def finish(self) -> None: ...
    def settle(self) -> None: ...
    def broken_segments(self) -> int: ...
    def stats(self) -> dict[str, int]: ...


def new_core() -> Core:
    """An empty core.

    Raises:
        SourcierError: The compiled core is missing and SOURCIER_REQUIRE_NATIVE is 1.
    """
    core: Core = compiled(_CORE, "sourcier.passages.twin").Core(_folding())
    return core


def is_native() -> bool:
    """Whether the compiled core is there."""
    return find_spec(_CORE) is not None


@cache
def _folding() -> bytes:
    return files("sourcier.passages").joinpath("folding.bin").read_bytes()
