"""The files of a folder, in the order of their names."""

from __future__ import annotations

import os
from collections.abc import Iterator

from sourcier.records import Refusal
from sourcier.sources.limits import FOLDER_DEPTH
from sourcier.sources.manifests import NAME


def files_of(folder: str) -> Iterator[str | Refusal]:
    """Yield the path of each file below ``folder``, relative to it, with ``/`` between its parts.

    Hidden files and manifests are passed over. Links to folders are followed, but no folder is read twice.
    """
    yield from _below(folder, "", set(), 0)


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
