"""Ranking the names of a pool by how likely they are to mean a name."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from functools import lru_cache

from sourcier.data.letterwise import Direction
from sourcier.data.transliteration import LATIN, SCRIPTS, Table, known, letters, likeliest, script, table, unaccented
from sourcier.mentions.names.alike import similarity, written
from sourcier.mentions.names.known import resolve
from sourcier.mentions.names.lookup import Bigrams, Node, Walker

# How many words of a pool are looked at for each word of a name, and how many names are compared in full.
_WORDS, _NAMES = 60, 100


class Pool:
    """Names made ready to be ranked, once for any number of queries."""

    def __init__(self, names: Sequence[str], tables: Callable[[str], Table] = table) -> None:
        """Take the names.

        Args:
            names: Names in any script.
            tables: What gives the table of a script.
        """
        self._names = names
        self._tables = tables
        self._strangers = [(name, 0.0) for name in names]
        self._holders: dict[str, list[int]] = defaultdict(list)
        for n, name in enumerate(names):
            for word in set(written(name).words):
                self._holders[word].append(n)
        self._by_script: dict[str, list[str]] = defaultdict(list)
        for word in self._holders:
            self._by_script[script(word)].append(word)
        self._trees: dict[str, Node] = {}
        self._bigrams: dict[str, Bigrams] = {}
        self._walkers: dict[tuple[str, str], Walker] = {}
        self._entities: list[str | None] | None = None

    def ranked(self, query: str) -> list[tuple[str, float]]:
        """All names of the pool with how likely they are to mean ``query``, best first; those that share nothing have 0."""
        rates = {n: self._rate(query, self._names[n]) for n in self._near(query)}
        if (alias := resolve(query)) is not None:
            rates |= {n: float(entity == alias.entity) for n, entity in enumerate(self._known()) if entity is not None}
        best = sorted((n for n in rates if rates[n] > 0), key=lambda n: -rates[n])
        rest = self._strangers.copy()
        for n in sorted(best, reverse=True):
            del rest[n]
        return [(self._names[n], rates[n]) for n in best] + rest

    def _known(self) -> list[str | None]:
        if self._entities is None:
            self._entities = [alias.entity if (alias := resolve(name)) else None for name in self._names]
        return self._entities

    def _near(self, query: str) -> list[int]:
        """The names that share most with a query, as places in the pool."""
        found: dict[int, float] = defaultdict(float)
        asked = written(query)
        for word, count in zip(asked.words, asked.counts, strict=True):
            best: dict[int, float] = {}
            for place, other in enumerate(self._words_near(word)):
                # Of two names with as many words of the query, the one whose words are nearer comes first.
                for n in self._holders[other]:
                    best.setdefault(n, count * (2 - place / _WORDS))
            for n, share in best.items():
                found[n] += share
        return sorted(found, key=lambda n: -found[n])[:_NAMES]

    def _words_near(self, word: str) -> list[str]:
        own = script(word)
        near = []
        for other, words in self._by_script.items():
            if own == other:
                if own not in self._bigrams:
                    self._bigrams[own] = Bigrams(words)
                near += self._bigrams[own].find(word, _WORDS)
            elif own in SCRIPTS and other == LATIN:
                near += self._walk(word, own, other, self._tables(own).into_latin)
            elif own == LATIN and other in SCRIPTS:
                near += self._walk(word, own, other, self._tables(other).from_latin)
            elif own in SCRIPTS and other in SCRIPTS:
                romanised = likeliest(self._tables(own).into_latin, letters(word))
                near += self._walk(romanised, LATIN, other, self._tables(other).from_latin)
        return near

    def _walk(self, word: str, own: str, other: str, direction: Direction) -> list[str]:
        if other not in self._trees:
            self._trees[other] = Node()
            for spelled in self._by_script[other]:
                form = letters(spelled)
                self._trees[other].add(unaccented(form) if other == LATIN else form, spelled)
        walker = self._walkers.setdefault((own, other), Walker(direction))
        return walker.find(known(letters(word), direction.letters), self._trees[other], _WORDS)

    def _rate(self, query: str, name: str) -> float:
        asked, answer = written(query), written(name)
        native = asked.script in SCRIPTS
        if len(asked.words) == len(answer.words) == 1 and {asked.script, answer.script} in ({LATIN, own} for own in SCRIPTS):
            own = self._tables(asked.script if native else answer.script)
            return own.rate(letters(query), letters(name), native=native)
        return similarity(query, name)


def name_similarity(a: str, b: str) -> float:
    """How likely two names are to mean the same, in any spelling and script.

    Args:
        a: A name as written somewhere.
        b: Another one; the order does not matter.

    Returns:
        1 for names of one entity of the alias table and 0 for names of two; else from 0 to 1 by their words, of which titles,
        particles and legal forms count little: two persons with one surname are well below a half. In scripts other than Latin,
        Arabic, Cyrillic and Hebrew, names are only compared with names in the same script.
    """
    if (first := resolve(a)) and (second := resolve(b)):
        return float(first.entity == second.entity)
    return similarity(a, b)


def rank_names(query: str, pool: Sequence[str]) -> list[tuple[str, float]]:
    """The names of a pool by how likely they are to mean the query's.

    A pool is prepared when it is first asked about, and the last two stay prepared: some seconds for 30,000 names, and then
    some hundredths of a second for each query.

    Args:
        query: A name in any script.
        pool: Names in any scripts.

    Returns:
        All names of the pool, best first, with a rate from 0 to 1: that of `name_similarity`, but between two single words in
        different scripts how well the query can be a spelling of the other. Names that share too little to be compared have 0,
        in the order of the pool.
    """
    return _pool(tuple(pool)).ranked(query)


@lru_cache(maxsize=2)
def _pool(names: tuple[str, ...]) -> Pool:
    return Pool(names)
