"""The link of a chain that a medium makes: under which name, and whether it is the one that prints the article."""

from __future__ import annotations

from sourcier.data.spelling import uninflected
from sourcier.records import ChainLink
from sourcier.statements.media import MEDIA, Medium, entity_of, listed_name
from sourcier.statements.reading import Range, Reading
from sourcier.words import words

# One apostrophe, and no quotation marks.
_PLAIN = str.maketrans({"’": "'", **dict.fromkeys('«»“”„"', " ")})


def is_own(reading: Reading, medium: Medium) -> bool:
    """Whether a medium is the one that publishes the article."""
    outlet = reading.article.outlet
    if medium.own and medium.name is None:
        return True
    if medium.name is None and outlet is not None:
        # "A document that the blog obtained", on a page of "Blog X".
        nouns = [word for word in reading.low[slice(*medium.whole)] if reading.lex.heads.get(word, ("",))[0] in MEDIA]
        return not set(nouns).isdisjoint(words(outlet.name).lower)
    return medium.name is not None and outlet is not None and same_name(name_of(reading, medium.name), outlet.name)


def same_name(one: str, other: str) -> bool:
    """Whether the words of one name are the last or all words of another, articles and quotation marks apart ("the Courier")."""
    a, b = (f" {' '.join(uninflected(w) for w in text.casefold().translate(_PLAIN).split())} " for text in (one, other))
    for article in ("the ", "le ", "la ", "les ", "l'"):
        a, b = a.removeprefix(f" {article}"), b.removeprefix(f" {article}")
    a, b = f" {a.strip()} ", f" {b.strip()} "
    return a in b or b in a


def name_of(reading: Reading, name: Range) -> str:
    """The text of a name."""
    return reading.text[slice(*reading.span(*name))]


def link_of(reading: Reading, medium: Medium) -> ChainLink:
    """The link of a medium that has a name, or of the noun that stands for it."""
    words = medium.name or medium.whole
    known = listed_name(reading, *words)
    return ChainLink(
        name=name_of(reading, words),
        kind=medium.kind,
        role="media",
        entity=entity_of(reading, known, reading.span(*words)[1]) if known else None,
        evidence=reading.span(*words),
    )
