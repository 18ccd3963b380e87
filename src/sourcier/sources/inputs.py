"""Inputs as the user names them, in their order: files, folders, ``-``."""

from __future__ import annotations

import os
import re
import shutil
import stat
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import BinaryIO

from sourcier.errors import InputError, UsageError
from sourcier.records import Page, Refusal
from sourcier.sources.columns import check_columns
from sourcier.sources.files import Taking, read_stream
from sourcier.sources.folders import files_of
from sourcier.sources.manifests import NAME, Manifest, load_manifest

_ADDRESS = re.compile(r"(?i)(?:[a-z][a-z0-9+.-]{1,20}://|www\.)\S")


def open_inputs(
    inputs: Sequence[str], *, furniture: bool = False, columns: Mapping[str, str] | None = None
) -> Iterator[Page | Refusal]:
    """Yield the pages of ``inputs`` in order, with a refusal in the place of each that cannot be taken.

    Args:
        inputs: Files, folders (read recursively, in the order of their names), or ``-`` for standard input. What each
            holds is told by its content: plain text, HTML, JSONL, a JSON array, CSV or TSV.
        furniture: Whether a text column may carry page furniture; else it is taken as clean.
        columns: Role (``text``, ``html``, ``id``, ``url``, ``outlet``, ``published``, ``title``, ``language``,
            ``author``) to the column or key that plays it.

    Raises:
        UsageError: For no input at all, or an unknown role.
    """
    if not inputs:
        raise UsageError("no input: give a file, a folder, or - for standard input")
    how = Taking(furniture, check_columns(columns))
    return _open_all([os.fspath(one) for one in inputs], how)


def _open_all(inputs: Sequence[str], how: Taking) -> Iterator[Page | Refusal]:
    for name in inputs:
        try:
            yield from _open_one(name, how)
        except InputError as error:
            yield Refusal(input=error.name, why=error.why)


def _open_one(name: str, how: Taking) -> Iterator[Page | Refusal]:
    if name == "-":
        yield from _standard_input(how)
    elif _ADDRESS.match(name):
        raise InputError(name, "addresses are not fetched by this version: save the page as HTML and give the file")
    elif "\0" in name:
        raise InputError(name.replace("\0", "\ufffd"), "no such file or folder")
    elif os.path.isdir(name):
        yield from _folder(name, how)
    else:
        path = Path(name)
        manifest, refusal = _manifest(path.parent)
        if refusal:
            yield refusal
        yield from _file(name, manifest.rows.get(path.name, {}), how, pipes=True)


def _folder(name: str, how: Taking) -> Iterator[Page | Refusal]:
    """The pages of a folder and of those below it, each with its line of the manifest that stands nearest."""
    manifest, refusal = _manifest(Path(name))
    if refusal:
        yield refusal
    manifests = {"": manifest}
    seen: set[str] = set()
    for relative in files_of(name):
        if isinstance(relative, Refusal):
            yield relative
            continue
        seen.add(relative)
        row = manifest.rows.get(relative)
        if row is None and "/" in relative:
            folder, _, base = relative.rpartition("/")
            if folder not in manifests:
                manifests[folder], refusal = _manifest(Path(name, folder))
                if refusal:
                    yield refusal
            row = manifests[folder].rows.get(base)
        try:
            yield from _file(os.path.join(name, relative), row or {}, how)
        except InputError as error:
            yield Refusal(input=error.name, why=error.why)
    for folder, one in manifests.items():
        for file in one.rows:
            if (f"{folder}/{file}" if folder else file) not in seen:
                where = os.path.join(name, folder, file)
                yield Refusal(input=where, why=f"named in {NAME} but not there: put the file in the folder or take out the row")
    if not seen:
        raise InputError(name, "no files in this folder")


def _manifest(folder: Path) -> tuple[Manifest, Refusal | None]:
    try:
        return load_manifest(folder), None
    except InputError as error:
        return Manifest(), Refusal(input=error.name, why=error.why)


def _file(name: str, row: Mapping[str, str], how: Taking, *, pipes: bool = False) -> Iterator[Page | Refusal]:
    try:
        mode = os.stat(name).st_mode
        # A pipe that nobody writes to would be waited for without end, so only those named by the user are opened.
        if not (stat.S_ISREG(mode) or (pipes and stat.S_ISFIFO(mode))):
            raise InputError(name, "neither a file nor a folder")
        with open(name, "rb") as stream:
            if stat.S_ISREG(mode):
                yield from read_stream(stream, name, name, row, how)
            else:
                yield from _copied(stream, name, how)
    except FileNotFoundError:
        raise InputError(name, "no such file or folder") from None
    except OSError as error:
        raise InputError(name, f"cannot be read: {error.strerror or error}") from None


def _standard_input(how: Taking) -> Iterator[Page | Refusal]:
    source = getattr(sys.stdin, "buffer", None)
    if source is None:
        raise InputError("-", "there is no standard input: give a file")
    yield from _copied(source, "-", how)


def _copied(stream: BinaryIO, name: str, how: Taking) -> Iterator[Page | Refusal]:
    # Kept in a file of its own, for what it is can only be told by looking, and then reading again.
    with tempfile.TemporaryFile() as copy:
        shutil.copyfileobj(stream, copy)
        copy.seek(0)
        yield from read_stream(copy, name, None, {}, how)
