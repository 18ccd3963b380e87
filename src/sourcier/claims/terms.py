"""What a text says in terms that can be compared with a text of another language, and of its own."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache

from sourcier.data.spelling import consonants, romanised
from sourcier.languages import Language
from sourcier.languages import language as language_of
from sourcier.records import Mention, Name, Place, Quantity
from sourcier.words import Words, words

Terms = dict[str, float]
# What a term tells beside a word whose meaning is known: figures are kept by every translator, names mostly; of a spelling
# each piece tells little. Set on tests/gold/translations, with half of the meanings left out.
_NUMBER, _DIGIT, _NUMBER_WORD, _DATE, _PLACE, _NAME = 1.5, 0.9, 0.75, 1.2, 1.2, 1.5
_SKELETON, _SOUNDS, _LETTERS = 0.5, 0.35, 0.3
# The pieces of a word that has a meaning beside: a name may be a word.
_MEANT = 0.5
_SOUND_PIECE, _LETTER_PIECE, _FEWEST_SOUNDS, _SHORTEST = 3, 4, 2, 3
# No number in the news has more digits; longer runs are identifiers, and past some thousand no integers either.
_MOST_DIGITS = 15
# Figures are grouped by blanks, points and commas.
_GROUPED = re.compile(r"(?<=\d)[ \u00a0\u202f,.](?=\d{3}(?!\d))")
_CALENDAR = frozenset({"MONTH", "WEEKDAY"})
# Words of so few letters that are no names and have no listed meaning are mostly grammar.
_GRAMMAR = 3
# Letters of a stem, and how much more a name tells of a story than another word.
_STEM, _NAMED = 5, 2.0


def neutral(text: str, language: str | None, mentions: Sequence[Mention] = (), *, letters: bool = True) -> Terms:
    """What a text says whatever its language: what its words mean, numbers, dates, places, names, and how other words sound.

    Args:
        text: A sentence or more.
        language: Its ISO 639-1 code; of a language without lists the figures and the sounds remain.
        mentions: What was read in it.
        letters: Whether the letters of words that have no known meaning count besides their sounds, which tells
            sentences from each other; whole articles have enough without.

    Returns:
        Terms with their weights, before any is weighed by its rarity.
    """
    known = language_of(language)
    found: defaultdict[str, float] = defaultdict(float)
    for mention in mentions:
        _mentioned(mention, found)
    cut = words(_GROUPED.sub("", text))
    for at, word in enumerate(cut.folded):
        if not word[0].isalnum():
            continue
        if word.isdecimal():
            found[f"number:{int(word) if len(word) <= _MOST_DIGITS else word}"] += _NUMBER if len(word) > 1 else _DIGIT
        elif day := _calendar(language).get(word):
            found[day] += _DATE
        else:
            _said(cut, at, known, found, letters=letters)
    return dict(found)


def _mentioned(mention: Mention, found: defaultdict[str, float]) -> None:
    if isinstance(mention, Place):
        if mention.geoname or mention.near:
            found[f"place:{mention.geoname or mention.near}"] += _PLACE
        if mention.country:
            found[f"country:{mention.country}"] += _PLACE / 2
    elif isinstance(mention, Name) and mention.entity:
        found[f"name:{mention.entity}"] += _NAME
    elif isinstance(mention, Quantity) and mention.value is not None and mention.value > 1 and not _figures(mention.text):
        found[f"number:{mention.value:g}"] += _NUMBER_WORD


def _figures(text: str) -> bool:
    return any(char.isdigit() for char in text)


def _said(cut: Words, at: int, known: Language | None, found: defaultdict[str, float], *, letters: bool) -> None:
    """Add what one word means, and how it sounds where it may be a name or has no known meaning."""
    word = cut.folded[at]
    meanings = known.glosses.meanings(word) if known and known.glosses else ()
    for meaning in meanings:
        found[f"meaning:{meaning}"] += 1 / len(meanings) ** 0.5
    named = at > 0 and cut.written[at][0].isupper()
    joining = known is not None and known.glosses is not None and word in known.glosses.empty
    if len(word) < _SHORTEST or ((meanings or joining) and not named):
        return
    share = _MEANT if meanings and not named else 1.0
    sound = consonants(word)
    if len(sound) >= _FEWEST_SOUNDS:
        for piece in _pieces(sound, _SOUND_PIECE):
            found[f"sound:{piece}"] += _SOUNDS * share
        if len(sound) > _FEWEST_SOUNDS:
            found[f"skeleton:{sound}"] += _SKELETON * share
    # Without vowels, as Arabic is written, the letters tell nothing more.
    if letters and (roman := romanised(word)):
        for piece in _pieces(roman, _LETTER_PIECE):
            found[f"letters:{piece}"] += _LETTERS * share


def _pieces(word: str, length: int) -> Iterator[str]:
    """The runs of so many letters of a word, its ends marked."""
    marked = f"^{word}$"
    return (marked[i : i + length] for i in range(max(1, len(marked) - length + 1)))


@lru_cache
def _calendar(code: str | None) -> dict[str, str]:
    """The names of months and weekdays of a language, each as a term."""
    known = language_of(code)
    if known is None or known.times is None:
        return {}
    classes = ((name.split("_")[0], found) for name, found in known.times.classes.items())
    return {word: f"{kind}:{value}" for kind, found in classes if kind in _CALENDAR for word, value in found.items()}


def own(text: str, language: str | None) -> Terms:
    """What a text says in words of its own language: how often it has each meaning, stem and figure; names count double."""
    known = language_of(language)
    meaning: Callable[[str], str | None] = known.glosses.meaning if known and known.glosses else lambda word: None
    empty = known.glosses.empty if known and known.glosses else frozenset[str]()
    found: defaultdict[str, float] = defaultdict(float)
    cut = words(text)
    for at, (written, word) in enumerate(zip(cut.written, cut.folded, strict=True)):
        if len(word) < 2 or not word.isalnum() or word in empty:
            continue
        capital = written[0].isupper()
        opens = at == 0 or not cut.written[at - 1][0].isalnum()
        meant = meaning(word) if opens or not capital else None
        # What opens a sentence is a name if it is a word that no list has.
        named = capital and not (opens and (meant or len(word) <= _GRAMMAR))
        if not (named or meant or word.isdigit() or len(word) > _GRAMMAR):
            continue
        found[f"meaning:{meant}" if meant else f"stem:{word[:_STEM]}"] += _NAMED if named else 1.0
    return dict(found)
