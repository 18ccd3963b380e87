"""One spelling for a name that the articles at hand write in several scripts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

import msgspec

from sourcier.data.across import SHORTEST, Across
from sourcier.data.transliteration import LATIN, SCRIPTS, script
from sourcier.records import Article, Name, Place, Telling
from sourcier.words import words

_NAME = "name:"
_Words = tuple[str, ...]


class _Names:
    """Names that are to be found from another script."""

    def __init__(self) -> None:
        self._words = Across()
        self._holders: defaultdict[str, set[_Words]] = defaultdict(set)

    def add(self, name: _Words) -> None:
        for word in name:
            self._holders[word].add(name)
            self._words.add(word)

    def spelled(self, name: _Words) -> dict[str, str]:
        """The words of a name as those of another of these; none where not all words of the shorter one are alike."""
        nearest = {word: other for word in name if (other := self._words.nearest(word))}
        for holder in sorted({holder for other in nearest.values() for holder in self._holders[other]}):
            found = {word: other for word, other in nearest.items() if other in holder}
            if len(found) >= min(len(name), len(holder)):
                return found
        return {}


def spellings(articles: Iterable[Article]) -> dict[str, str]:
    """Words of names in other scripts, by the Latin word of a name among the articles that is likeliest the same.

    Args:
        articles: Articles with their mentions.

    Returns:
        Folded words; of names that stand in no Latin letters, Arabic and Hebrew words by a Cyrillic one; others are left
        out. A given name alone makes no two persons one: all words of the shorter name must be alike.
    """
    written: defaultdict[str, set[_Words]] = defaultdict(set)
    for name in _names(articles):
        written[script(name[0])].add(name)
    known = _Names()
    found: dict[str, str] = {}
    # Latin letters first, then those that write vowels.
    for own in (LATIN, "cyrl", *sorted({*SCRIPTS} - {"cyrl"})) if len(written) > 1 else ():
        spelled = {name: known.spelled(name) for name in sorted(written[own])}
        for name, as_known in spelled.items():
            found |= as_known
            if not as_known:
                known.add(name)
    return found


def _names(articles: Iterable[Article]) -> Iterator[_Words]:
    for article in articles:
        for mention in article.mentions:
            if (isinstance(mention, Name) and not mention.entity) or (isinstance(mention, Place) and mention.geoname is None):
                name = tuple(word for word in words(mention.text).folded if len(word) >= SHORTEST)
                if name:
                    yield name


def respelled(tellings: Sequence[Telling], spelled: Mapping[str, str]) -> list[Telling]:
    """Tellings whose names are spelled as ``spellings`` says."""
    if not spelled:
        return list(tellings)
    return [
        msgspec.structs.replace(
            telling,
            features=features(telling.features, spelled),
            denied=tuple(features(clause, spelled) for clause in telling.denied),
            persons=frozenset(spelled.get(person, person) for person in telling.persons),
        )
        for telling in tellings
    ]


def features(found: frozenset[str], spelled: Mapping[str, str]) -> frozenset[str]:
    """Features with the names among them spelled as ``spellings`` says."""
    return frozenset(
        f"{_NAME}{spelled.get(word, word)}" if (word := feature.removeprefix(_NAME)) != feature else feature for feature in found
    )
