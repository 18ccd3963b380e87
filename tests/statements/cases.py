"""Marked sentences: ``{content}`` and ``[source]`` stand in the text, the rest of a case says what else must hold."""

from __future__ import annotations

from typing import NamedTuple


class Case(NamedTuple):
    """One sentence or short text with the statement that must be found in it.

    ``chain`` names the links from the origin, joined by `` > ``; None leaves it unchecked.
    """

    marked: str
    stance: str = "asserts"
    modality: str = "asserted"
    chain: str | None = None
    form: str | None = None


class Marked(NamedTuple):
    """The plain text of a case with the spans that its marks stood around."""

    text: str
    content: tuple[int, int]
    source: tuple[int, int] | None


def unmark(marked: str) -> Marked:
    """Take the marks out and remember where they stood."""
    plain: list[str] = []
    at: dict[str, int] = {}
    for char in marked:
        if char in "{}[]":
            at[char] = len(plain)
        else:
            plain.append(char)
    source = (at["["], at["]"]) if "[" in at else None
    return Marked("".join(plain), (at["{"], at["}"]), source)
