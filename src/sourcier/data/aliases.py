"""The alias table: which entity a name means, in any language and script. ``aliases.tsv`` and ``outlets.tsv`` hold the names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from sourcier.data.outlets import registry
from sourcier.words import fold

TABLE = Path(__file__).with_name("aliases.tsv")
TOKEN = re.compile(r"[^\W_]+")
_CYRILLIC = re.compile(r"[а-яёіїєґ]")
# Case endings of Russian and Ukrainian nouns and adjectives: the part of a word that stays is compared.
_ENDING = re.compile(
    r"(?<=\w{3})(?:ого|его|ому|ему|ыми|ими|ым|им|ами|ями|ой|ей|ий|ый|ая|яя|ое|ее|ые|ие|ом|ем|ам|ям|ах|ях|ов|ев|ую|юю|ию|ии|ия|ью|[аяоеуюыиьй])$"
)
# Particles that spellings join to the next word or not: "al Awsat", "alAwsat".
_PARTICLES = frozenset("al el an ash as ad ar".split())
# Shorter words have too many neighbours for a misspelling to be told from another word.
_TYPO, _SWAP = 7, 5
# Longer than any name of the table.
_LONGEST = 90


class Alias(NamedTuple):
    """One name of an entity. ``asked`` names are sure only when asked for, never in running text."""

    entity: str
    type: str
    written: str
    asked: bool

    @property
    def acronym(self) -> bool:
        """Whether the capitals are part of the name: "AP" is not "ap"."""
        return self.written.isupper() and len(self.written) < 7


class Table(NamedTuple):
    """Names by their key words, and by their letters alone.

    ``lengths`` has the numbers of words of the names that start with a word, longest first; ``seconds`` the second words of
    those that are looked for in running text, "" for names of one word.
    """

    by_key: dict[tuple[str, ...], tuple[Alias, ...]]
    lengths: dict[str, tuple[int, ...]]
    joined: dict[str, tuple[Alias, ...]]
    seconds: dict[str, frozenset[str]]


def stem(word: str) -> str:
    """A folded word as compared: Cyrillic words without their case endings."""
    return word if word.isascii() else _stem(word)


@lru_cache(maxsize=65536)
def _stem(word: str) -> str:
    return _ENDING.sub("", word) if _CYRILLIC.search(word) and len(word) > 4 else word


@lru_cache(maxsize=8192)
def key_of(name: str) -> tuple[str, ...]:
    """The words of a name as compared."""
    if name.isascii():
        return tuple(TOKEN.findall(name.lower()))
    return tuple([stem(fold(word)) for word in TOKEN.findall(name)])


@lru_cache(maxsize=1)
def table() -> Table:
    """Load the names of both files (about 5,000) once."""
    by_key: dict[tuple[str, ...], list[Alias]] = {}
    joined: dict[str, list[Alias]] = {}
    for alias in _aliases():
        for key in _keys(alias.written):
            by_key.setdefault(key, []).append(alias)
            joined.setdefault("".join(key), []).append(alias)
    lengths: dict[str, set[int]] = {}
    seconds: dict[str, set[str]] = {}
    for key, found in by_key.items():
        lengths.setdefault(key[0], set()).add(len(key))
        if not all(alias.asked for alias in found):
            seconds.setdefault(key[0], set()).add(key[1] if len(key) > 1 else "")
    return Table(
        {k: tuple(v) for k, v in by_key.items()},
        {k: tuple(sorted(v, reverse=True)) for k, v in lengths.items()},
        {k: tuple(v) for k, v in joined.items()},
        {k: frozenset(v) for k, v in seconds.items()},
    )


def _aliases() -> list[Alias]:
    found = []
    for line in TABLE.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            entity, kind, names = line.split("\t")
            found += [Alias(entity, kind, name.lstrip("?"), name.startswith("?")) for name in names.split("|")]
    for row in registry().rows:
        kind = "agency" if row.kind == "agency" else "outlet"
        found += [Alias(row.id, kind, name.lstrip("?"), name.startswith("?")) for name in row.names]
    return found


def _keys(name: str) -> list[tuple[str, ...]]:
    key = key_of(name)
    keys = [key] if key else []
    for n, word in enumerate(key[:-1]):
        if word in _PARTICLES:
            keys.append((*key[:n], word + key[n + 1], *key[n + 2 :]))
    return keys


def misspelt(name: str) -> Alias | None:
    """The one alias that differs from ``name`` by a swap of neighbours ("Deach") or, in long names, by one letter."""
    letters = "".join(key_of(name))
    if not _SWAP <= len(letters) <= _LONGEST or letters in table().joined:
        return None
    found = {a.entity: a for a in _swapped(letters)}
    if not found and len(letters) >= _TYPO:
        found = {a.entity: a for a in _half_alike(letters) if _one_apart(letters, a)}
    return next(iter(found.values())) if len(found) == 1 else None


@lru_cache(maxsize=1)
def _anagrams() -> frozenset[str]:
    """The letters of every name in alphabetical order: few words have those of a name, and no other is a swap of it."""
    return frozenset("".join(sorted(letters)) for letters in table().joined)


def _swapped(letters: str) -> list[Alias]:
    if "".join(sorted(letters)) not in _anagrams():
        return []
    swaps = (letters[:n] + letters[n + 1] + letters[n] + letters[n + 2 :] for n in range(len(letters) - 1))
    return [a for swap in swaps for a in table().joined.get(swap, ()) if not a.acronym and not a.asked]


def _half_alike(letters: str) -> Iterator[Alias]:
    """The names that begin or end as this does: one wrong letter leaves the first or the second half whole."""
    half = (len(letters) - 1) // 2
    beginnings, endings = _by_half()
    yield from beginnings.get(letters[:half], ())
    yield from endings.get(letters[-half:], ())


@lru_cache(maxsize=1)
def _by_half() -> tuple[dict[str, list[Alias]], dict[str, list[Alias]]]:
    """The names by their first and by their last letters, as many as are half of a word a letter shorter or longer."""
    beginnings: dict[str, list[Alias]] = {}
    endings: dict[str, list[Alias]] = {}
    for letters, aliases in table().joined.items():
        sure = [a for a in aliases if not a.acronym and not a.asked]
        if len(letters) >= _TYPO and sure:
            for half in {(len(letters) + more) // 2 for more in (-2, -1, 0)}:
                beginnings.setdefault(letters[:half], []).extend(sure)
                endings.setdefault(letters[-half:], []).extend(sure)
    return beginnings, endings


def _one_apart(letters: str, alias: Alias) -> bool:
    return any(_distance_one(letters, "".join(key)) for key in _keys(alias.written))


def _distance_one(a: str, b: str) -> bool:
    """Whether one insertion, deletion or replacement turns one into the other."""
    if abs(len(a) - len(b)) > 1:
        return False
    start = next((n for n, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))
    # The first letter of a name is the one least often wrong, and the most telling.
    if start == 0:
        return False
    if len(a) == len(b):
        return a[start + 1 :] == b[start + 1 :]
    longer, shorter = (a, b) if len(a) > len(b) else (b, a)
    return longer[start + 1 :] == shorter[start:]
