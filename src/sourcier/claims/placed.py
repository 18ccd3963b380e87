"""Places that a page writes in letters of its own and no gazetteer knows so, found by the spelling of other pages of the set.

Small towns have names in one or two scripts there. Whoever writes of one in another script spells it by ear, and a page beside it
says which place is meant.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

import msgspec

from sourcier.claims.towns import Towns, stands
from sourcier.data.across import SHORTEST, Across
from sourcier.data.gazetteer import by_name
from sourcier.languages import language
from sourcier.records import Article, Name, Place
from sourcier.words import Words, words

# A place that one page alone names may be misread; what is common besides is in no doubt.
_PAGES = 2


def with_places(articles: Sequence[Article]) -> list[Article]:
    """Articles with the places that other articles of the set show them to name.

    Of two kinds: towns of the gazetteer in other letters than its own, and towns that no gazetteer has, which a page may name
    without a word that shows them to be one ("Ruskeda: 38 servers down").

    Args:
        articles: Articles with their mentions.

    Returns:
        The same articles, in order; those that name more places than was known have more mentions.
    """
    articles = _by_sound(articles, _known(articles))
    towns = Towns(articles)
    articles = [_with(article, towns.named(article)) for article in articles]
    return _by_sound(articles, {name: Place(start=0, end=0, text=name, name=name, confidence=0.3) for name in towns.names})


def _by_sound(articles: Sequence[Article], known: dict[str, Place]) -> list[Article]:
    """Articles with some places that they name in other letters than those in which the places are known."""
    if not known:
        return list(articles)
    across = Across()
    for name in sorted(known):
        across.add(name)
    return [_placed(article, known, across) for article in articles]


def _with(article: Article, more: Sequence[Place]) -> Article:
    if not more:
        return article
    return msgspec.structs.replace(article, mentions=tuple(sorted((*article.mentions, *more), key=lambda one: one.start)))


def _known(articles: Sequence[Article]) -> dict[str, Place]:
    """Folded name of one word -> the place that it most often is, of those that several articles name."""
    found: dict[str, dict[int, tuple[set[str], Place]]] = {}
    for article in articles:
        for one in article.mentions:
            if isinstance(one, Place) and one.geoname is not None and one.near is None:
                name = words(one.name).folded
                if len(name) == 1 and len(name[0]) >= SHORTEST:
                    holders, _ = found.setdefault(name[0], {}).setdefault(one.geoname, (set(), one))
                    holders.add(article.id)
    best = {name: max(places.values(), key=lambda held: len(held[0])) for name, places in found.items()}
    return {name: place for name, (holders, place) in best.items() if len(holders) >= _PAGES}


def _placed(article: Article, known: dict[str, Place], across: Across) -> Article:
    cut = words(article.text)
    more = []
    for at, sure in _candidates(article, cut):
        word = cut.folded[at]
        name = word if word in known else across.nearest(word)
        if name is not None and (sure or any(one.id == known[name].geoname for one in by_name(cut.written[at]))):
            start, end = cut.starts[at], cut.ends[at]
            told = stands(article, start, end) if known[name].geoname is None else "in"
            more.append(msgspec.structs.replace(known[name], start=start, end=end, text=article.text[start:end], relation=told))
    return _with(article, more)


def _candidates(article: Article, cut: Words) -> Iterator[tuple[int, bool]]:
    """The words that no list and no place of the article knows, and whether a preposition shows that they are places.

    Elsewhere ("the yard of Vaasa") it is the gazetteer that must know that the place is spelled so, too.
    """
    own = language(article.language)
    if own is None or own.speech is None:
        return
    before = {*own.speech.prepositions.split(), *own.speech.placed.split()}
    places = [one for one in article.mentions if isinstance(one, Place)]
    starts = [one.start for one in places]
    named = (one for one in article.mentions if isinstance(one, Name) and one.type == "person")
    persons = {
        start for one in named for start in cut.starts[bisect_left(cut.starts, one.start) : bisect_left(cut.starts, one.end)]
    }
    cased = own.names is None or own.names.cased
    for at in range(1, len(cut.folded)):
        word = cut.folded[at]
        sure = cut.lower[at - 1] in before or cut.folded[at - 1] in before
        if len(word) < SHORTEST or not word.isalpha() or not (sure or cased):
            continue
        if cased and not cut.written[at][0].isupper():
            continue
        if not sure and cut.starts[at] in persons:
            continue
        if own.glosses and own.glosses.meanings(word):
            continue
        inside = bisect_right(starts, cut.starts[at]) - 1
        if inside < 0 or places[inside].end <= cut.starts[at]:
            yield at, sure
