"""Whether who publishes a page is a body that speaks for itself, and no medium: a ministry, a firm, a union, an armed group.

A verification desk keeps statements beside the press: of what a statement tells, its publisher is the source.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from sourcier.data.bodies import DOMAINS, body
from sourcier.data.legal_forms import FORMS
from sourcier.data.publishers import AND, ARTICLES, BODIES, HEADS, JOINING, MEDIA_NOUNS, REPORTING, STATEMENTS, WE, WITH_MORE
from sourcier.words import words

# What a page is shows in its first lines, and who speaks in its first paragraphs.
_TOP_LINES, _OPENING, _TOP = 4, 800, 3000
# A line that tells what the page is, and by whom, is no paragraph.
_LONGEST_LINE = 160
_SENTENCE = re.compile(r"(?<=[.!?؟])\s+|\n+")
_QUOTED = re.compile(r"«[^«»]*»|“[^“”]*”|\"[^\"\n]*\"|„[^„“”]*[“”]|(?m:^\s*[—–-] .*$)")
# "We" in one sentence may be said of a newsroom in passing.
_OFTEN, _SHARE = 2, 0.3
# Folded Latin letters end here, and Cyrillic ones.
_LAST_LATIN, _LAST_CYRILLIC = "\u024f", "\u052f"
# A paper has an article where a body has none: "L'Union de Grésac", "Union des maraîchers".
_PAPER_ARTICLES = frozenset({"l", "ال"})
_Words = Sequence[str]


def speaks_for_itself(name: str, title: str | None, text: str) -> bool:
    """Whether a page is its publisher's own statement, by the publisher's name and by how the page opens.

    Args:
        name: The publisher, as the manifest or the page has it; no outlet of the registry.
        title: The headline.
        text: The page's text.
    """
    kind, telling = _called(name)
    if kind or not telling:
        return kind == "body"
    top = text[:_TOP]
    lines = [line.strip() for line in (title or "", *top[:_OPENING].splitlines()) if line.strip()][: _TOP_LINES + 1]
    opening = [words(line).folded for line in lines if len(line) <= _LONGEST_LINE]
    stated = [line for line in opening if not STATEMENTS.isdisjoint(line)]
    if any(set(telling) <= set(line) for line in stated):
        return True
    if not stated and not WE.search(top):
        return False
    own = _QUOTED.sub(" ", top)
    sentences = _SENTENCE.split(own)
    ours = sum(bool(WE.search(one)) for one in sentences)
    quiet = all(REPORTING.isdisjoint(line) for line in opening)
    if quiet and any(not STATEMENTS.isdisjoint(line[:2]) for line in stated) and (ours or _itself(sentences, telling)):
        return True
    often = ours >= max(_OFTEN, _SHARE * len(sentences))
    return often and own == top and REPORTING.isdisjoint(words(own).folded)


@lru_cache(maxsize=4096)
def _called(name: str) -> tuple[str, tuple[str, ...]]:
    """Whether a name alone tells a body or a medium, else "", and its telling words."""
    said = tuple(words(name).folded)
    telling = tuple(word for word in said if word not in ARTICLES and word[0].isalnum())
    if not telling or _is_body(said, telling):
        return "body" if telling else "", telling
    medium = not MEDIA_NOUNS.isdisjoint({telling[0], telling[-1], *_before_of(said)})
    return "medium" if medium else "", telling


def _before_of(name: _Words) -> _Words:
    """The word before "of", which heads a name that has one."""
    return next((name[n - 1 : n] for n, word in enumerate(name) if n and word in JOINING), ())


def _is_body(name: _Words, telling: _Words) -> bool:
    """Whether the noun that heads a name is one of bodies that speak ("Préfecture du Var", "Transport Safety Board")."""
    if any(len(word) > 1 and (word,) in FORMS for word in (*name[:1], *name[-1:])):
        return True
    if not MEDIA_NOUNS.isdisjoint(telling[-1:]):
        return False
    for word in (*_before_of(name), *_where_heads_stand(telling)):
        kind = HEADS.get(word) or body(word)
        if kind in BODIES or (kind in WITH_MORE and _says_more(name, telling)) or (kind == "agency" and _concerned(telling)):
            # "Banks and Bourses" writes about them.
            return not AND.intersection(name[name.index(word) + 1 : name.index(word) + 2])
        if word in MEDIA_NOUNS:
            return False
    return False


def _where_heads_stand(telling: _Words) -> _Words:
    """The words of a name that may be the noun that heads it, the likeliest first."""
    if telling[0][0] > _LAST_CYRILLIC:
        return telling[:1]
    # Russian adjectives stand before their noun ("Территориальная избирательная комиссия").
    behind = telling[1:3] if telling[0][0] > _LAST_LATIN else ()
    return telling[0], telling[-1], *behind


def _says_more(name: _Words, telling: _Words) -> bool:
    """Whether a noun that papers are named with too stands in the name of a body ("Порт Кемлин")."""
    return len(telling) > 1 and name[0] not in _PAPER_ARTICLES and MEDIA_NOUNS.isdisjoint(telling)


def _concerned(telling: _Words) -> bool:
    """Whether an agency has a concern ("Agence régionale de santé") and is none of news."""
    return any(body(word) in DOMAINS for word in telling)


def _itself(sentences: Sequence[str], telling: _Words) -> bool:
    """Whether a sentence begins with who publishes, by name or as "the company"."""
    for one in sentences:
        begin = [word for word in words(one).folded if word not in ARTICLES][: len(telling)]
        if begin and (begin == list(telling) or body(begin[0]) == "company"):
            return True
    return False
