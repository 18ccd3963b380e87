"""Names that one collection writes in several scripts: which feature of one script is which of another."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import chain

import msgspec

from sourcier.claims.weights import article_names
from sourcier.data.spelling import frame, latinised
from sourcier.records import Article, Telling

# What features of names, and of places that no gazetteer has, begin with.
_KINDS = ("name", "place")
_NAME = "name:"
# So many consonants in common tell a name; of fewer the vowels must agree, too.
_ENOUGH, _LEAST = 3, 2


def one_spelling(tellings: Sequence[Telling], articles: Sequence[Article]) -> tuple[list[Telling], Mapping[str, str]]:
    """The tellings of a collection with each name under one feature, and what the features of names are called then."""
    names = across_scripts(chain(*(t.features for t in tellings), *(article_names(a) for a in articles)))
    return respelled(tellings, names), names


def across_scripts(features: Iterable[str]) -> Mapping[str, str]:
    """Find the names that are one name in two scripts.

    Args:
        features: Features of tellings and articles; only those of names matter.

    Returns:
        From the feature of a name in another script to that of the Latin name; where no page writes it in Latin letters, both go
        to the name as it would be spelled so.
    """
    latin: dict[str, set[str]] = defaultdict(set)
    others: dict[str, set[str]] = defaultdict(set)
    found: dict[str, str] = {}
    for feature in features:
        kind, _, word = feature.partition(":")
        if kind in _KINDS and word.isalpha() and len(key := _frame(word)) >= _LEAST:
            (latin if word.isascii() else others)[key].add(word)
    for key, words in others.items():
        scripts = {word[0] < _ARABIC for word in words}
        for word in words:
            known = sorted(one for one in latin.get(key, ()) if _alike(one, word, len(key)))
            spelled = known[0] if known else key if len(scripts) > 1 and len(key) >= _ENOUGH else None
            if spelled:
                found |= {f"{kind}:{word}": f"{kind}:{spelled}" for kind in _KINDS}
    return found


# Vowels that romanisations of one name exchange.
_VOWEL = re.compile("[aeiou]")
_KIN = {"a": "a", "e": "i", "i": "i", "o": "u", "u": "u"}
# Greek and Cyrillic letters come before Hebrew and Arabic ones.
_ARABIC = "\u0590"


@lru_cache(maxsize=8192)
def _frame(word: str) -> str:
    return frame(word)


def _alike(latin: str, other: str, consonants: int) -> bool:
    """Whether two names of the same consonants agree in their vowels, as far as the other script writes them.

    Of short names all must agree, what Cyrillic declines and a final vowel aside; of those with three consonants the first.
    """
    one, two = latinised(latin), latinised(other)
    if consonants < _ENOUGH:
        return one == two or (len(one) > _LEAST + 1 and one[:-1] == two)
    first, second = _VOWEL.search(one), _VOWEL.search(two)
    return consonants > _ENOUGH or other[0] >= _ARABIC or first is None or second is None or _KIN[first[0]] == _KIN[second[0]]


def respelled(tellings: Iterable[Telling], names: Mapping[str, str]) -> list[Telling]:
    """The tellings with each name under the feature that other scripts have for it."""
    if not names:
        return list(tellings)
    return [
        msgspec.structs.replace(
            t,
            features=_mapped(t.features, names),
            denied=tuple(_mapped(clause, names) for clause in t.denied),
            persons=frozenset(names.get(_NAME + p, _NAME + p).removeprefix(_NAME) for p in t.persons),
        )
        for t in tellings
    ]


def _mapped(features: frozenset[str], names: Mapping[str, str]) -> frozenset[str]:
    return frozenset(names.get(f, f) for f in features) if not names.keys().isdisjoint(features) else features
