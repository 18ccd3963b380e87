"""The page words of every language, folded and put into sets once."""

from __future__ import annotations

import re
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
    """Folded cues of all languages together."""

    lines: frozenset[str]
    starts: tuple[str, ...]
    parts: tuple[str, ...]
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


def core(folded: str) -> str:
    """``folded`` without the digits and signs at its edges: "comments" of "Comments (12) »"."""
    if folded[:1].isalpha() and folded[-1:].isalpha():
        return folded
    found = _CORE.search(folded)
    return found.group() if found else ""


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
        starts=tuple(folded("furniture_starts")),
        parts=tuple(folded("furniture_parts")),
        interface=interface,
        strong=interface - {fold(word) for word in _WEAK},
        comments=frozenset(core(phrase) for phrase in folded("comments")),
        form=frozenset(core(phrase) for phrase in folded("form")),
        published=frozenset(folded("published")),
        byline=frozenset(folded("byline")),
        photo=frozenset(folded("photo")),
        rights=tuple(folded("rights")),
        credits=credits,
        credit_openings=frozenset(phrase.split(" ")[0].strip(".,:") for phrase in credits),
    )
