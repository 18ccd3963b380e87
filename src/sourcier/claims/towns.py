"""Towns that no gazetteer has: which names of a set of pages are some, and which two are named together.

A page says "in Ruskeda" and another, of the same set, "Ruskeda: 38 servers down". Two events of one kind in two such towns are
told apart by nothing but these names; two villages of one event stand together on some page of the set.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Container, Iterator, Sequence
from functools import lru_cache
from itertools import combinations

from sourcier.data.across import SHORTEST, Across
from sourcier.languages import language
from sourcier.languages.glosses import GlossWords
from sourcier.languages.names import NameWords
from sourcier.records import Article, Mention, Name, Place
from sourcier.words import Words, fold, words

_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_BEFORE = re.compile(r"([^\W\d_]+)[ \xa0]+\Z")
# No preposition is longer.
_REACH = 14
# A word behind a name, and the longest words before it that say what it is.
_NEXT_WORD = re.compile(r"\s(\w+)")
_AREA_REACH = 60
# What an area is to what it is called by.
AREA = "province_of"
# The spellings of a name in one script differ in no more letters at their ends, where names are declined.
_ENDING = 2


class Towns:
    """The names of towns without an entry in the gazetteer, over a set of articles."""

    def __init__(self, articles: Sequence[Article]) -> None:
        shown = Counter(name for article in articles for name in {fold(one) for one in _shown(article)})
        borne = Counter(name for article in articles for name in _borne(article))
        self.names = sorted(name for name, count in shown.items() if count > borne[name] and len(name) >= SHORTEST)
        self._by_start: defaultdict[str, list[str]] = defaultdict(list)
        across = Across()
        for name in self.names:
            self._by_start[name[:SHORTEST]].append(name)
            across.add(name)
        self._town = {name: name for name in self.names}
        for name in self.names:
            heard = across.nearest(name)
            for other in (*self._spelled(name), *([heard] if heard else [])):
                self._join(name, other)

    def _join(self, one: str, other: str) -> None:
        """Two names are of one town, and so are all others of either."""
        least, most = sorted((self._town[one], self._town[other]))
        if least != most:
            self._town = {name: least if town == most else town for name, town in self._town.items()}

    def _spelled(self, name: str) -> list[str]:
        """The names of towns in one script that a folded name is but for its ending."""
        return [other for other in self._by_start.get(name[:SHORTEST], ()) if _declined(name, other)]

    def of(self, name: str) -> str | None:
        """The one of all its names by which the town is known that a folded name means; None if it is of none."""
        return self._town.get(name) or next((self._town[other] for other in self._spelled(name)), None)

    def named(self, article: Article) -> list[Place]:
        """The towns that an article names as it would anything else, or where a sentence begins."""
        if not self.names:
            return []
        cut, found = words(article.text), []
        cased = _around_names(article).cased
        taken = [(one.start, one.end) for one in article.mentions if isinstance(one, Place) or _is_somebody(one)]
        for at, name in enumerate(cut.folded):
            # Where nothing is written with a capital, a like word may be any.
            if (cut.written[at][0].isupper() and self.of(name) is not None) if cased else name in self._town:
                start, end = cut.starts[at], cut.ends[at]
                if not any(begin < end and start < stop for begin, stop in taken):
                    text, relation = article.text[start:end], stands(article, start, end)
                    found.append(Place(start=start, end=end, text=text, name=text, relation=relation, confidence=0.3))
        return found


def stands(article: Article, start: int, end: int) -> str:
    """How a name without an entry is told as a place: "province_of" where a noun says that it is an area, else "in"."""
    known = language(article.language)
    if known is None or known.places is None:
        return "in"
    following = _NEXT_WORD.match(article.text, end)
    if following and known.places.after.get(fold(following[1])) == AREA:
        return AREA
    before = article.text[max(0, start - _AREA_REACH) : start].lower()
    return AREA if _area_before(known.places.relations, known.places.of).search(before) else "in"


@lru_cache(maxsize=8)
def _area_before(relations: tuple[tuple[str, str], ...], of: str) -> re.Pattern[str]:
    """What ends right before the name of an area ("the county of")."""
    nouns = "|".join(noun.replace("{compass}", r"\w+") for noun, name in relations if name == AREA) or "(?!)"
    return re.compile(rf"(?<!\w)(?:{nouns}) ?(?:{of})?\Z")


def _is_somebody(mention: Mention) -> bool:
    return isinstance(mention, Name) and mention.type == "person"


def _borne(article: Article) -> set[str]:
    """The folded words of the names of people in an article."""
    return {word for one in article.mentions if isinstance(one, Name) and _is_somebody(one) for word in words(one.text).folded}


def _is_plain(name: Name) -> bool:
    """Whether a name is one word that is not known to be of anybody or anything."""
    return name.type is None and name.entity is None and _WORD.fullmatch(name.text) is not None


def _shown(article: Article) -> Iterator[str]:
    """The names that an article shows to be towns: as places without an entry, or behind "in" and "near"."""
    around = _around_names(article)
    within = around.within | around.beside
    if not around.cased:
        yield from _unlisted(article, within)
    for one in article.mentions:
        if isinstance(one, Place) and one.geoname is None and " " not in one.name:
            yield one.name
        elif isinstance(one, Name) and _is_plain(one):
            before = _BEFORE.search(article.text[max(0, one.start - _REACH) : one.start])
            if before and fold(before[1]) in within:
                yield one.text


def _around_names(article: Article) -> NameWords:
    known = language(article.language)
    return known.names if known and known.names else NameWords()


def _unlisted(article: Article, within: Container[str]) -> Iterator[str]:
    """The words behind "in" and "near" that the language does not know, before no other such word.

    For languages without capitals, in which a name without an entry is written as a noun is.
    """
    known = language(article.language)
    if known is None or known.names is None or known.glosses is None:
        return
    cut = words(article.text)
    taken = [(one.start, one.end) for one in article.mentions]
    for at in range(1, len(cut.folded)):
        if cut.folded[at - 1] in within and _is_unlisted(cut, at, known.names, known.glosses):
            start, end = cut.starts[at], cut.ends[at]
            # A noun stands before the name of what it is ("in the paddock of Tolvin").
            follows = at + 1 < len(cut.folded) and cut.starts[at + 1] == end + 1
            before_name = follows and _is_unlisted(cut, at + 1, known.names, known.glosses)
            if not before_name and not any(begin < end and start < stop for begin, stop in taken):
                yield cut.folded[at]


def _is_unlisted(cut: Words, at: int, around: NameWords, glosses: GlossWords) -> bool:
    """Whether nothing is known of a word, and it has neither an article nor an ending that says whose it is."""
    name = cut.folded[at]
    if len(name) < SHORTEST or not name.isalpha() or name in around.function | around.roles:
        return False
    return not (name.startswith(around.article) or cut.written[at].endswith(around.possessors) or glosses.meanings(name))


def _declined(one: str, other: str) -> bool:
    """Whether two folded names differ at most in their endings."""
    least = max(SHORTEST, min(len(one), len(other)) - _ENDING)
    return abs(len(one) - len(other)) <= _ENDING and one[:least] == other[:least]


def _is_dateline(article: Article, place: Place) -> bool:
    """Whether a place stands before the first sentence of a paragraph: where somebody writes, nothing need happen."""
    at = bisect_right(article.sentences, (place.start, len(article.text)))
    if at == len(article.sentences) or (at and article.sentences[at - 1][1] > place.start):
        return False
    return any(start <= place.start and article.sentences[at][0] < end for start, end in article.paragraphs)


class Together:
    """Which towns without an entry are named in one article."""

    def __init__(self, articles: Sequence[Article]) -> None:
        self._towns = Towns(articles)
        self._pairs: set[frozenset[str]] = set()
        for article in articles:
            told = (one for one in article.mentions if isinstance(one, Place) and one.geoname is None)
            names = {self._one(one.name) for one in told if not _is_dateline(article, one)}
            self._pairs.update(frozenset(pair) for pair in combinations(sorted(names), 2))

    def _one(self, name: str) -> str:
        return self._towns.of(fold(name)) or fold(name)

    def are_one(self, one: str, other: str) -> bool:
        """Whether two names are of one town."""
        return self._one(one) == self._one(other)

    def apart(self, one: str, other: str) -> bool:
        """Whether two names are of two towns that no article names together."""
        a, b = self._one(one), self._one(other)
        return a != b and frozenset((a, b)) not in self._pairs
