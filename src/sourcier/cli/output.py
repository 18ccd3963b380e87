"""What the command writes: safe text for a terminal, JSON, and files that appear whole or not at all."""

from __future__ import annotations

import os
import re
import secrets
import shutil
import sys
from collections.abc import Iterable
from pathlib import Path

import click
import msgspec

# What could move a terminal's cursor, recolour it or reverse the order of letters; half surrogates print nowhere.
_UNSAFE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
# Below this a line of prose cannot be laid out; above the other it cannot be read.
_NARROW, _WIDE = 60, 110


def plain(text: str) -> str:
    """``text`` with its control characters written out."""
    return _UNSAFE.sub(lambda found: found.group().encode("unicode_escape").decode(), text)


def line(text: str) -> str:
    """``text`` as one safe line."""
    return plain(" ".join(text.split()))


def say(text: str) -> None:
    """A line on standard error."""
    click.echo(line(text), err=True)


def print_json(value: object) -> None:
    """One JSON value on standard output, UTF-8 whatever the locale."""
    click.echo(msgspec.json.encode(value))


def width() -> int:
    """How wide the answer may be."""
    return max(_NARROW, min(_WIDE, shutil.get_terminal_size().columns))


def color() -> bool:
    """Whether standard output is a terminal that shows colours (https://no-color.org)."""
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR")


def check_target(path: Path) -> None:
    """Refuse an output path that cannot be written, before the long work begins.

    Raises:
        click.UsageError: With the reason.
    """
    try:
        if str(path) == "-":
            raise click.UsageError("cannot write -: that is standard output; name a file")
        if path.is_dir():
            raise click.UsageError(f"cannot write {line(str(path))}: it is a folder; name a file in it")
        if _special(path):
            return
        if path.exists() and not os.access(path, os.W_OK):
            raise click.UsageError(f"cannot write {line(str(path))}: it is read-only; name another file")
        temporary = _beside(path)
        temporary.open("xb").close()
        temporary.unlink()
    except (OSError, ValueError) as error:
        raise click.UsageError(_cannot(path, error)) from error


def write(path: Path, parts: Iterable[bytes]) -> None:
    """Write a file in one step: whoever looks sees the old one or the whole new one.

    Args:
        path: The file; a device or a pipe is written to directly.
        parts: Its content, piece by piece.

    Raises:
        click.UsageError: With the reason.
    """
    try:
        if _special(path):
            with path.open("wb") as file:
                file.writelines(parts)
            return
        temporary = _beside(path)
        try:
            with temporary.open("xb") as file:
                file.writelines(parts)
            temporary.replace(path)
        finally:
            temporary.unlink(missing_ok=True)
    except OSError as error:
        raise click.UsageError(_cannot(path, error)) from error


def _special(path: Path) -> bool:
    """A device or a pipe: there is nothing to replace."""
    return path.exists() and not path.is_file()


def _beside(path: Path) -> Path:
    return path.with_name(f".{path.name[:100]}.{secrets.token_hex(4)}.tmp")


def _cannot(path: Path, error: OSError | ValueError) -> str:
    why = error.strerror if isinstance(error, OSError) else str(error)
    return f"cannot write {line(str(path))}: {why}; name another file with -o or --json, or make room"
