"""What a dossier is called: the inputs in words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

# Folders named for what they hold, not for what it is about: the folder above them says that.
_GENERIC = frozenset(
    "article articles content corpus data dataset doc docs documents download downloads file files html htm in input inputs "
    "json jsonl csv news page pages raw sources story text texts tmp temp txt warc web".split()
)
# Hyphens and underscores stand for spaces, but not those of a date.
_SPACES = re.compile(r"(?<!\d)[-_]+|[-_]+(?!\d)|\s+")
_ENDINGS = re.compile(r"(?:\.[A-Za-z][A-Za-z0-9]{0,5}){1,2}$")
_ADDRESS = re.compile(r"https?://(?:www\.)?", re.IGNORECASE)
# More names than this are told by their number.
_MOST = 3


def title_of(inputs: Sequence[str]) -> str:
    """A title for a report on ``inputs``: the name of the folder or file they are, or the folder that holds them all."""
    if len(inputs) == 1:
        return _named(inputs[0])
    folders = {str(Path(one).parent) for one in inputs if _local(one)}
    if len(inputs) > _MOST and len(folders) == 1 and all(map(_local, inputs)):
        return _folder(Path(folders.pop()))
    names = list(dict.fromkeys(map(_named, inputs)))
    more = len(names) - _MOST
    return ", ".join(names[:_MOST]) + (f" and {more} more" if more > 0 else "")


def _named(given: str) -> str:
    if given == "-":
        return "Standard input"
    if not _local(given):
        return _ADDRESS.sub("", given).rstrip("/")
    path = Path(given)
    return _folder(path) if path.is_dir() else _words(_ENDINGS.sub("", path.name)) or given


def _local(given: str) -> bool:
    return given != "-" and not _ADDRESS.match(given)


def _folder(path: Path) -> str:
    """The folder's name, or where that says nothing the name of the folder above it."""
    whole = path.absolute()
    whole = whole.resolve() if ".." in whole.parts else whole
    telling = [name for name in (whole.name, whole.parent.name) if name and name.casefold() not in _GENERIC]
    return _words(telling[0] if telling else whole.name) or str(path)


def _words(name: str) -> str:
    words = " ".join(_SPACES.sub(" ", name).split())
    # Who writes a capital inside the first word means the small one before it.
    return words[:1].upper() + words[1:] if words.split(" ")[0].islower() else words
