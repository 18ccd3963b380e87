"""Outlets that an article names at its foot, of those that tell the same claim: "(With the Harbour Echo)", "Texte : Le Phare".

However such a line is worded, it names where the text is from; so does the line of the author above it ("Ann Lorne / Le Phare").
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

import msgspec

from sourcier.data.roles import WRITINGS
from sourcier.origins.outlets import Names, place_of
from sourcier.records import Article, Credit, Span, Telling
from sourcier.words import words

# The last lines of an article, and how many characters and words such a line has at most: a longer one is a sentence.
_LINES, _LONGEST, _WORDS = 2, 160, 18
# So many words beside the name say nothing of it ("With permission of").
_BESIDE = 3
# A shorter name is a common word as often as a name.
_SHORTEST = 5
_LINE = re.compile(r"[^\n]*\w[^\n]*")
# What parts an author from the outlet, what may close the line, and how many words name the author and say that it is one.
_PARTED = re.compile(r"(?:[,،/|(\[–—•·-]|\s(?:for|pour|для)\s)\s*(?:(?:for|pour|для)\s+)?(?:the\s+)?[«“„\"]?\s*$", re.I)
_CLOSING = ' .»”“")]'
_NAMES, _BYLINE = 2, 8


def with_signatures(tellings: Sequence[Telling], articles: Mapping[str, Article]) -> Mapping[str, Article]:
    """The articles, those of a claim with a credit for each outlet of the claim that they name at their foot.

    Args:
        tellings: Those of one claim.
        articles: By id.
    """
    told = {telling.article: articles[telling.article] for telling in tellings}
    outlets = {one.outlet.name for one in told.values() if one.outlet and len(one.outlet.name) >= _SHORTEST}
    if len(outlets) < 2:
        return articles
    names = Names(outlets)
    signed = {key: now for key, article in told.items() if (now := _signed(article, names)) is not article}
    return {**articles, **signed} if signed else articles


def _signed(article: Article, names: Names) -> Article:
    own = article.outlet.name if article.outlet else ""
    known = {credit.name for credit in article.credits if credit.kind == "agency"}
    found = []
    for (start, end), is_credit in (*((one, _is_note) for one in _foot(article)), *((one, _is_author) for one in _head(article))):
        line = article.text[start:end]
        for name in sorted(names.within(line) - {own} - known):
            if own.startswith(name) or not (at := place_of(line, name)) or not is_credit(line, at):
                continue
            found.append(Credit(start=start + at[0], end=start + at[1], kind="agency", name=name))
    return msgspec.structs.replace(article, credits=(*article.credits, *found)) if found else article


def _is_note(line: str, named: Span) -> bool:
    """Whether a line says little but a name, or what the page was made from: a sentence about a firm is none."""
    beside = [word for word in words(f"{line[: named[0]]} {line[named[1] :]}").folded if word.isalpha()]
    return len(beside) <= _BESIDE or not WRITINGS.isdisjoint(beside)


def _is_author(line: str, named: Span) -> bool:
    """Whether a line is somebody's name, a mark, and the outlet that they write for."""
    beside = words(line[: named[0]]).written
    people = [word for word in beside if word.isalpha() and not word.islower()]
    parted = _PARTED.search(line[: named[0]])
    return bool(parted) and not line[named[1] :].strip(_CLOSING) and _NAMES <= len(people) <= len(beside) <= _BYLINE


def _head(article: Article) -> Iterator[Span]:
    """The first lines under the headline, as far as they are short."""
    lines = [match.span() for match in _LINE.finditer(article.text, 0, _LINES * _LONGEST)]
    for start, end in lines[1 : 1 + _LINES]:
        if end - start <= _LONGEST:
            yield start, end


def _foot(article: Article) -> Iterator[Span]:
    """The last lines, as far as they are short, are no furniture, and nobody says anything there."""
    first = article.text.find("\n")
    begin = max(first + 1, len(article.text) - _LINES * _LONGEST)
    lines = [match.span() for match in _LINE.finditer(article.text, begin)] if first >= 0 else []
    said = [one.content for one in article.statements if any(link.kind != "not_given" for link in one.chain)]
    taken = [*said, *((label.start, label.end) for label in article.labels)]
    for start, end in lines[-_LINES:]:
        whole = start == 0 or article.text[start - 1] == "\n"
        short = end - start <= _LONGEST and len(article.text[start:end].split()) <= _WORDS
        if whole and short and not any(a < end and start < b for a, b in taken):
            yield start, end
