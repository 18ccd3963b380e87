"""Who is called by a short name that the same page says in full: "the company" is "the company Veltrane" of its next sentence."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from sourcier.data.publishers import ARTICLES, JOINING
from sourcier.data.spelling import uninflected
from sourcier.data.transliteration import script
from sourcier.origins.identity import Source, same
from sourcier.origins.names import MEDIA, SAME, parts
from sourcier.origins.outlets import place_of
from sourcier.words import words

# A longer description says enough of whom it means.
_LONGEST = 2
_NOBODY = MEDIA | {"anonymous", "document", "footage"}
# What ends a sentence or a line.
_END = re.compile(r"[.:;!?\n]")
# What opens a name, and an Arabic noun that another defines has no article.
_OPENING = frozenset("«“„\"'")
_ARTICLE = "ال"
_ARTICLES = ARTICLES | {"a", "an"}


class _Cut(NamedTuple):
    """A text without articles and marks.

    ``said`` are its words without endings, ``starts`` where they stand, ``ends`` after which a sentence or line ends, ``named``
    whether more of a name follows each: a word that joins, an opening mark or a capital.
    """

    said: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[bool, ...]
    named: tuple[bool, ...]


def is_short(source: Source) -> bool:
    """Whether a body or person is called by one or two nouns alone ("the company", "la porte-parole")."""
    link = source.link
    return link.kind not in _NOBODY and not link.entity and 0 < len(_said(link.name)) <= _LONGEST and not parts(link.name)[0]


def in_full(source: Source, text: str, others: Sequence[Source]) -> Source | None:
    """Whom of ``others`` a text names in full by the noun that a source is called by alone.

    None where it names none of them so, or several, or somebody else by the same noun.
    """
    short = _said(source.link.name)
    cut, size = _cut(text), len(short)
    places = [n for n in range(len(cut.said) - size + 1) if cut.said[n : n + size] == short and not cut.ends[n + size - 1]]
    found: Source | None = None
    told: set[int] = set()
    for other in others if places else ():
        if other.link.kind in _NOBODY or _is_as_short(other, short):
            continue
        begins = _places_of(text, _rest(other.link.name, short))
        at = {place for place in places if place + size in begins}
        if at and found is not None and same(found, other) != SAME:
            return None
        told |= at
        found = found or (other if at else None)
    return None if any(cut.named[place + size - 1] for place in places if place not in told) else found


def _is_as_short(source: Source, short: tuple[str, ...]) -> bool:
    """Whether a source is called by no more than the short name is."""
    said = _said(source.link.name)
    return len(said) <= len(short) and said[:1] == short[:1]


def _rest(name: str, short: tuple[str, ...]) -> str:
    """A name without the noun that opens it, if that is the short one."""
    cut = words(name)
    kept = [n for n, word in enumerate(cut.folded) if _tells(word)]
    if tuple(uninflected(cut.folded[n]) for n in kept[: len(short)]) != short:
        return name
    return name[cut.ends[kept[len(short) - 1]] :].strip()


@lru_cache(maxsize=4096)
def _places_of(text: str, name: str) -> frozenset[int]:
    """The words of a text, by their numbers, at which a name begins, in whatever letters."""
    cut, said = _cut(text), _said(name)
    if said and script(name) == script(text):
        return frozenset(n for n in range(len(cut.said)) if cut.said[n : n + len(said)] == said)
    at = place_of(text, name) if said else None
    return frozenset(n for n, start in enumerate(cut.starts) if at and start == at[0])


@lru_cache(maxsize=65536)
def _said(name: str) -> tuple[str, ...]:
    return tuple(uninflected(word) for word in words(name).folded if _tells(word))


def _tells(word: str) -> bool:
    return word.isalnum() and word not in _ARTICLES


@lru_cache(maxsize=1024)
def _cut(text: str) -> _Cut:
    cut = words(text)
    kept = [n for n, word in enumerate(cut.folded) if _tells(word)]
    begins = [*(cut.starts[n] for n in kept), len(text)]
    return _Cut(
        tuple(uninflected(cut.folded[n]) for n in kept),
        tuple(begins[:-1]),
        tuple(bool(_END.search(text[cut.ends[n] : begin])) for n, begin in zip(kept, begins[1:], strict=True)),
        tuple(_goes_on(cut.written, cut.folded, n) for n in kept),
    )


def _goes_on(written: Sequence[str], folded: Sequence[str], n: int) -> bool:
    """Whether a name goes on behind a word."""
    after = next(iter(written[n + 1 : n + 2]), "")
    if script(written[n]) == "arab":
        return after.isalnum() and _ARTICLE not in folded[max(0, n - 1) : n]
    return after in _OPENING or after.lower() in JOINING or after[:1].isupper()
