"""The page words of every language, folded and put into sets once."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

import msgspec

from sourcier.languages import ALL
from sourcier.words import fold

_CORE = re.compile(r"[^\W\d_](?:.*[^\W\d_])?", re.DOTALL)
# Words that other things than buttons are made of too: a line needs one more than these to be furniture.
_WEAK = frozenset(
    "in on up via aux par sur e-mail mail a no em por per auf mir me mi su в на على عبر ok article page photo image".split()
)


class Cues(msgspec.Struct, frozen=True, kw_only=True):
    """Folded cues of all languages together.

    ``starts`` are by their first letter; ``parts_within`` are the parts by a word inside them, "" for those that have none.
    """

    lines: frozenset[str]
    starts: dict[str, tuple[str, ...]]
    parts: tuple[str, ...]
    parts_within: dict[str, tuple[str, ...]]
    interface: frozenset[str]
    strong: frozenset[str]
    comments: frozenset[str]
    form: frozenset[str]
    published: frozenset[str]
    byline: frozenset[str]
    photo: frozenset[str]
    rights: tuple[str, ...]
    credits: dict[str, str]
    credit_openings: frozenset[str]
    media: frozenset[str]


def core(folded: str) -> str:
    """``folded`` without the digits and signs at its edges: "comments" of "Comments (12) »"."""
    if folded[:1].isalpha() and folded[-1:].isalpha():
        return folded
    found = _CORE.search(folded)
    return found.group() if found else ""


def _grouped(phrases: list[str], key: Callable[[str], str]) -> dict[str, tuple[str, ...]]:
    groups: dict[str, list[str]] = {}
    for phrase in phrases:
        groups.setdefault(key(phrase), []).append(phrase)
    return {name: tuple(group) for name, group in groups.items()}


@lru_cache(maxsize=1)
def cues() -> Cues:
    """The cues, built at first use."""

    def folded(field: str) -> list[str]:
        return [fold(phrase) for one in ALL for phrase in getattr(one.pages, field)]

    # Where one phrase is listed under two kinds, the later kind here says more.
    credits = {core(p): kind for kind in ("source", "original", "republished", "translation") for p in folded(kind)}
    interface = frozenset(folded("interface"))
    return Cues(
        lines=frozenset(core(phrase) for phrase in folded("furniture_lines")),
        starts=_grouped(folded("furniture_starts"), lambda phrase: phrase[0]),
        parts=tuple(folded("furniture_parts")),
        parts_within=_grouped(folded("furniture_parts"), lambda phrase: max(phrase.split()[1:-1], key=len, default="")),
        interface=interface,
        strong=interface - {fold(word) for word in _WEAK},
        comments=frozenset(core(phrase) for phrase in folded("comments")),
        form=frozenset(core(phrase) for phrase in folded("form")),
        published=frozenset(folded("published")),
        byline=frozenset(folded("byline")),
        photo=frozenset(folded("photo")),
        rights=tuple(folded("rights")),
        credits=credits,
        media=frozenset(folded("media")),
        credit_openings=frozenset(phrase.split(" ")[0].strip(".,:") for phrase in credits),
    )
