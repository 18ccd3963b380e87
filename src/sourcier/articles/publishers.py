"""Whether who publishes a page is a body that speaks for itself, and no medium: a ministry, a firm, a union, an armed group.

A verification desk keeps statements beside the press: of what a statement tells, its publisher is the source.
"""

from __future__ import annotations

import re

from sourcier.data.bodies import body
from sourcier.data.legal_forms import FORMS
from sourcier.data.publishers import EMPTY, HEADS, JOINING, MEDIA_NOUNS, OWN_NOUNS, STATEMENTS, WE, WEAK
from sourcier.words import words

# What a page is shows in its first lines, and who speaks in its first paragraphs.
_TOP_LINES, _TOP = 4, 3000
# A line that tells what the page is, and by whom, is no paragraph.
_LONGEST_LINE = 160
_QUOTED = re.compile(r"«[^«»]*»|“[^“”]*”|\"[^\"\n]*\"|„[^„“”]*[“”]|(?m:^\s*[—–-] .*$)")
# "We" in one sentence may be said of a newsroom in passing.
_OFTEN = 2
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


def speaks_for_itself(name: str, title: str | None, text: str) -> bool:
    """Whether a page is its publisher's own statement, by the publisher's name and by how the page opens.

    Args:
        name: The publisher, as the manifest or the page has it; no outlet of the registry.
        title: The headline.
        text: The page's text.
    """
    said = words(name)
    if not MEDIA_NOUNS.isdisjoint(said.folded):
        return False
    if _named_as_body(said.folded):
        return True
    lines = [line.strip() for line in text[:_TOP].splitlines() if line.strip()]
    top = [line for line in (title or "", *lines[:_TOP_LINES]) if line and len(line) <= _LONGEST_LINE]
    said_top = [words(line).folded for line in top]
    if any(not STATEMENTS.isdisjoint(line) and set(said.folded) <= set(line) for line in said_top):
        return True
    opens = any(line[0] in STATEMENTS for line in said_top if line) or any(
        line[: len(said.folded)] == said.folded and _YEAR.search(written) for line, written in zip(said_top, top)
    )
    return opens and _of_its_own(said.folded, text[:_TOP])


def _named_as_body(name: tuple[str, ...] | list[str]) -> bool:
    """Whether the noun that heads a name is one of bodies that speak ("Préfecture du Var", "Transport Safety Board")."""
    telling = [word for word in name if word not in EMPTY]
    if any(len(word) > 1 and (word,) in FORMS for word in name[-1:]):
        return True
    heads = {*telling[:2], telling[-1]} if telling else set()
    # "Foreign Ministry of San Isidoro"
    cut = next((n for n, word in enumerate(name) if word in JOINING), len(name))
    heads |= set(name[max(0, cut - 1) : cut])
    kinds = {HEADS.get(word) or body(word) for word in heads}
    return bool(kinds & OWN_NOUNS) or (len(telling) > 1 and bool(kinds & WEAK))


def _of_its_own(name: tuple[str, ...] | list[str], text: str) -> bool:
    """Whether a page speaks in the first person plural outside of what it quotes."""
    lines = _QUOTED.sub(" ", text).splitlines()
    return sum(not WE.isdisjoint(words(line).folded) for line in lines) >= _OFTEN
