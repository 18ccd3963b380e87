"""The parts of sourcier on plain things: texts, mappings and objects, read as far as a part needs it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from sourcier.records import Article

# A list of passages is of one language where so many of them are: single sentences are often taken for another.
_ONE_LANGUAGE = 0.8


def link_translations(first: Sequence[str], second: Sequence[str]) -> list[list[tuple[int, float]]]:
    """Find the passages of one list that translate those of another, without a model.

    Args:
        first: Passages, a sentence or a paragraph each, in any language; one list may mix several.
        second: The passages to choose from.

    Returns:
        For each of ``first``, in order, up to 50 pairs of an index into ``second`` and a score, the best first: the likeness over
        the mean likeness of the nearest passages. About one is chance; from two on it is rarely wrong. The score depends on the
        lists: it is for choosing among candidates. What has nothing in common with any passage has an empty list.
    """
    from sourcier.claims.translations import ranked

    return ranked(terms_of(first), terms_of(second), ([len(text) for text in first], [len(text) for text in second]))


def terms_of(passages: Sequence[str]) -> list[dict[str, float]]:
    """The terms with which passages are compared across languages, each with its weight, an item a passage."""
    from sourcier.claims.terms import neutral

    return [neutral(one.text, one.language, one.mentions) for one in _read(passages, _languages(passages))]


def _languages(passages: Sequence[str]) -> list[str | None]:
    """The language of each passage; where nearly all are of one, and where a passage does not tell, that of most."""
    from sourcier.articles.language import detect_language

    found = [detect_language(text) for text in passages]
    if not any(found):
        return found
    (most, count), *_ = Counter(one for one in found if one).most_common(1)
    if count >= _ONE_LANGUAGE * sum(one is not None for one in found):
        return [most] * len(found)
    return [one or most for one in found]


def _read(texts: Sequence[str], languages: Sequence[str | None]) -> list[Article]:
    """The texts as articles of a sentence each, with their mentions."""
    import msgspec

    from sourcier import mentions
    from sourcier.mentions import Units

    units = Units()
    opened = [
        Article(id=str(at), version=str(at), text=text, language=code, sentences=((0, len(text)),), paragraphs=((0, len(text)),))
        for at, (text, code) in enumerate(zip(texts, languages, strict=True))
    ]
    return [msgspec.structs.replace(one, mentions=mentions.find(one, units)) for one in opened]
