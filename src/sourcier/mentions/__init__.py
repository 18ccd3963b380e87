"""Article to mentions: when, where, how many, who, and what happened, each with its span and normalised value."""

from __future__ import annotations

from operator import attrgetter

from sourcier.mentions import names, places, quantities, times
from sourcier.mentions.units import Units
from sourcier.records import Article, Mention

__all__ = ["Units", "find"]

_SPAN = attrgetter("start", "end")
# Names of these kinds are not places, whatever town has a part of their words; a state or a government may stand for its place.
_PLACELESS = frozenset({"state"})
_MEDIA = frozenset({"outlet", "agency"})


def find(article: Article, units: Units | None = None) -> tuple[Mention, ...]:
    """Find every mention of an article.

    Args:
        article: An article with its text, sentences, language and date.
        units: The sentences that were read before it, which are not read again.

    Returns:
        Mentions in order of ``start``; those of one kind never overlap, those of different kinds may.
    """
    text, language, sentences = article.text, article.language, article.sentences
    told = (units or Units()).find(text, sentences, language)
    sure = [*told.names, *names.uncased(text, language, [(n.start, n.end) for n in told.names])]
    named = [(n.start, n.end) for n in sure if n.type not in _PLACELESS]
    where = places.find(text, language=language, taken=named, candidates=told.places)
    when = times.find(text, language=language, published=article.published, sentences=sentences)
    # "The Sunday Echo" and "al-Sabah", the Morning, are papers.
    titles = {n.start + k for n in sure if n.type in _MEDIA for k in range(n.end - n.start)}
    when = [t for t in when if t.start not in titles]
    who = names.find(text, language=language, taken=[(p.start, p.end) for p in where], sure=sure, runs=told.runs)
    counted = quantities.find(text, language=language, sentences=sentences, taken=[(t.start, t.end) for t in when])
    # "Since March" tells of no march.
    dated = {t.start + k for t in when for k in range(t.end - t.start)}
    acts = [a for a in told.actions if not (a.start in dated and text[a.start].isupper())]
    found: list[Mention] = [*when, *counted, *where, *who, *acts]
    return tuple(sorted(found, key=_SPAN))
