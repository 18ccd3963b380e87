"""How far the work is, on standard error, where somebody looks."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import click

from sourcier.cli.output import line

# Often enough to look alive, seldom enough to cost nothing.
_SECONDS = 0.2
_BAR = 24
_TABLES = {".jsonl", ".ndjson", ".csv", ".tsv"}
_BLOCK = 1 << 20


class Progress:
    """A line that is written over itself: a bar, a rate and the time left; nothing where ``shown`` is false.

    Args:
        total: How many pages there will be, about; None where nobody can know.
        shown: Whether to show it at all.
    """

    def __init__(self, total: int | None, *, shown: bool) -> None:
        self._total = total
        self._shown = shown
        self._begun = self._last = time.monotonic()
        self.stored = 0

    def step(self, done: int, stored: int = 0) -> None:
        """Note that ``done`` pages have been dealt with, ``stored`` of them newly stored."""
        self.stored = stored
        now = time.monotonic()
        if self._shown and now - self._last >= _SECONDS:
            self._last = now
            self._write(describe(done, self._total, now - self._begun))

    def stage(self, name: str) -> None:
        """Note that another stage of the work has begun."""
        if self._shown:
            self._write(f"{name} …")

    def refuse(self, name: str, why: str) -> None:
        """Say that an input could not be taken, whether progress is shown or not."""
        self.clear()
        click.echo(f"refused: {line(name)}: {line(why)}", err=True)

    def clear(self) -> None:
        """Take the line away."""
        if self._shown:
            self._write("")

    def _write(self, text: str) -> None:
        sys.stderr.write(f"\r\x1b[K{text}")
        sys.stderr.flush()


def describe(done: int, total: int | None, seconds: float) -> str:
    """The line itself: a bar where the total is known, the count, pages a second, and the time left."""
    rate = done / seconds if seconds > 0 else 0.0
    if total is None or done > total or not rate:
        return f"reading {done} pages, {rate:.0f}/s"
    filled = round(_BAR * done / max(1, total))
    minutes, left = divmod(round((total - done) / rate), 60)
    return f"reading [{'#' * filled}{'.' * (_BAR - filled)}] {done}/{total}, {rate:.0f}/s, {minutes}:{left:02d} left"


def watched(*, quiet: bool) -> bool:
    """Whether progress is wanted and somebody can see it."""
    return not quiet and sys.stderr.isatty()


def estimate(inputs: Sequence[str]) -> int | None:
    """About how many pages the inputs hold: one a file, one a line of a table. Only for the time left to be told."""
    total = 0
    for name in inputs:
        path = Path(name)
        if name == "-" or not path.exists():
            return None
        files = [Path(root, file) for root, _, found in os.walk(path) for file in found] if path.is_dir() else [path]
        total += sum(_pages(file) for file in files if not file.name.startswith("."))
    return total


def _pages(file: Path) -> int:
    if file.suffix.lower() not in _TABLES or not file.is_file() or file.name == "manifest.csv":
        return int(file.is_file() and file.name != "manifest.csv")
    try:
        with file.open("rb") as stream:
            return sum(block.count(b"\n") for block in iter(lambda: stream.read(_BLOCK), b""))
    except OSError:
        return 1
