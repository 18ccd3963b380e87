"""What a telling is about, in terms that can be compared across articles and, where possible, languages."""

from __future__ import annotations

from collections.abc import Iterator

from sourcier.claims.inside import Inside
from sourcier.claims.weights import name_features
from sourcier.data.concepts import ancestors
from sourcier.languages import Language
from sourcier.words import Words, words

# Stems of this many letters match inflections and cognates across French and English without joining unrelated words.
_STEM = 5


def features_of(text: str, start: int, inside: Inside, known: Language | None) -> frozenset[str]:
    """What a telling is about, in terms that can be compared across articles and, where possible, languages."""
    cut = words(text)
    folded = cut.folded
    counted = known.concepts.phrases if known and known.concepts else {}
    empty = known.glosses.empty if known and known.glosses else frozenset[str]()
    found = {_about(w, known) for w in folded if _tells(w) and not w.isdigit() and w not in counted and w not in empty}
    found.update(f"name:{folded[i]}" for i in _capitalised(cut, start, inside))
    found.update(feature for name in inside.names for feature in name_features(name))
    found.update(feature for place in inside.places for feature in name_features(place))
    found.update(f"place:{p.geoname or p.near}" for p in inside.places if p.geoname or p.near)
    found.update(f"action:{a.action}" for a in inside.actions)
    found.update(f"number:{q.value:g}" for q in inside.quantities if q.value is not None and q.value > 2)
    # A docker is a worker: the kind meets where the word does not.
    found.update(f"concept:{c}" for w in folded if w in counted for c in ancestors(counted[w])[:2])
    return frozenset(found)


def _tells(word: str) -> bool:
    """Whether a word is long enough to be none of grammar; other scripts write shorter words."""
    return len(word) >= 4 or (len(word) == 3 and not word.isascii())


def _about(word: str, known: Language | None) -> str:
    """What a word means where a list tells it, else how it begins."""
    meaning = known.glosses.meaning(word) if known and known.glosses else None
    return f"meaning:{meaning}" if meaning else f"stem:{word[:_STEM]}"


def _capitalised(cut: Words, start: int, inside: Inside) -> Iterator[int]:
    """Capitalised words inside the text that no name, place or time holds: names that the finders missed."""
    taken = [(m.start, m.end) for found in (inside.names, inside.places, inside.times) for m in found]
    for i, word in enumerate(cut.written):
        at = start + cut.starts[i]
        if i and len(word) > 2 and word[0].isupper() and not word.isupper() and not any(a <= at < b for a, b in taken):
            yield i
