"""The files of a folder, in the order of their names."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator

from sourcier.records import Refusal
from sourcier.sources.limits import FOLDER_DEPTH
from sourcier.sources.manifests import NAME


def files_of(folder: str) -> Iterator[str | Refusal]:
    """Yield the path of each file below ``folder``, relative to it, with ``/`` between its parts.

    Hidden files and manifests are passed over. Links to folders are followed, but no folder is read twice, and none that the
    folder lies in: a link to ".." would take in all that lies beside it.
    """
    yield from _below(folder, "", _around(folder), 0)


def _around(folder: str) -> set[tuple[int, int]]:
    """The folders that a folder lies in."""
    found: set[tuple[int, int]] = set()
    here = os.path.realpath(folder)
    while (above := os.path.dirname(here)) != here:
        here = above
        with contextlib.suppress(OSError):
            status = os.stat(here)
            found.add((status.st_dev, status.st_ino))
    return found


def _below(root: str, relative: str, seen: set[tuple[int, int]], depth: int) -> Iterator[str | Refusal]:
    """The files below a folder in the order of their names; links that lead round in a circle are followed once."""
    here = os.path.join(root, relative)
    try:
        status = os.stat(here)
        entries = sorted(os.scandir(here), key=lambda entry: entry.name)
    except OSError as error:
        yield Refusal(input=here, why=f"this folder cannot be read: {error.strerror}")
        return
    if (status.st_dev, status.st_ino) in seen or depth > FOLDER_DEPTH:
        return
    seen.add((status.st_dev, status.st_ino))
    for entry in entries:
        path = f"{relative}/{entry.name}" if relative else entry.name
        if entry.name.startswith(".") or entry.name == NAME:
            continue
        if entry.is_dir():
            yield from _below(root, path, seen, depth + 1)
        else:
            yield path
