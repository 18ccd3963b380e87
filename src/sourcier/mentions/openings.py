"""With which characters a match of an expression can begin, so that the others are passed over without trying it.

Reads what ``patterns`` compiles and no more of the regex language: characters, classes ``[…]``, groups ``(?:…)``, alternatives,
``?`` and ``{m,n}``, and looks ahead or behind, which take no character.
"""

from __future__ import annotations

_LOOKS = ("(?!", "(?=", "(?<!", "(?<=")


def openings(pattern: str) -> frozenset[str]:
    """The characters that a match of ``pattern`` can begin with."""
    return _alternatives(pattern, 0)[0]


def _alternatives(pattern: str, at: int) -> tuple[frozenset[str], bool, int]:
    """Of the alternatives from ``at`` on: their first characters, whether one may be empty, and where they end."""
    first: frozenset[str] = frozenset()
    empty = False
    while True:
        some, nothing, at = _sequence(pattern, at)
        first, empty = first | some, empty or nothing
        if pattern[at : at + 1] != "|":
            return first, empty, at
        at += 1


def _sequence(pattern: str, at: int) -> tuple[frozenset[str], bool, int]:
    first: frozenset[str] = frozenset()
    empty = True
    while at < len(pattern) and pattern[at] not in "|)":
        some, nothing, at = _atom(pattern, at)
        if pattern[at : at + 1] == "?":
            nothing, at = True, at + 1
        elif pattern[at : at + 1] == "{":
            nothing, at = nothing or pattern[at + 1] == "0", pattern.index("}", at) + 1
        if empty:
            first, empty = first | some, nothing
    return first, empty, at


def _atom(pattern: str, at: int) -> tuple[frozenset[str], bool, int]:
    look = next((look for look in _LOOKS if pattern.startswith(look, at)), "")
    if look:
        return frozenset(), True, _alternatives(pattern, at + len(look))[2] + 1
    if pattern.startswith("(?:", at):
        first, empty, end = _alternatives(pattern, at + 3)
        return first, empty, end + 1
    if pattern[at] == "[":
        end = pattern.index("]", at)
        return frozenset(pattern[at + 1 : end]), False, end + 1
    return frozenset(pattern[at]), False, at + 1
