"""How likely two names are to be of one bearer, by their words, in one script or in two."""

from __future__ import annotations

import re
from functools import lru_cache
from math import exp
from operator import mul
from typing import NamedTuple

from sourcier.data import transliteration
from sourcier.data.aliases import key_of
from sourcier.data.legal_forms import FIRSTS, FORMS, LONGEST
from sourcier.data.letterwise import ratio
from sourcier.data.spelling import consonants, sounds, uninflected
from sourcier.languages import ALL
from sourcier.words import fold

_WORD = re.compile(r"[^\W_]+")
# What parts or joins words otherwise than spaces do.
_UNPLAIN = frozenset("'`&.")
_APOSTROPHES = re.compile("['`´ʻʹ׳]")
# "L.L.C.", "J.P.", "S. A.": letters with stops after them are one word.
_DOTTED = re.compile(r"(?<![^\W_])(?:[^\W_]\. ?){2,}(?:[^\W_](?![^\W_]))?")
# "Abd al-Rahman", "Abdul Rahman": names of two words that are as often written as one.
_SERVANT = re.compile(r"(?<!\w)(?:abd(?:[ -]?[aeu]l)?|عبد)[ -](?=\w{3})")
_PARTICLES = frozenset(
    """the of and de la le les du des di da do dos das el al bin ben ibn bint abu abou abd von van der den zu und et y e
    и و بن بنت ابن אבן בן""".split()
)
# How much a word counts: small words that names share with most others, those of one or two letters, all others.
_SMALL, _SHORT, _FULL = 0.3, 0.5, 1.0
# Less alike than this, two words are two.
_ALIKE = 0.5
# An initial fits a name that begins with it; sounds that agree are a little less than letters that do.
_INITIAL, _BY_SOUND = 0.8, 0.98
# Words with fewer letters in common sound no more alike.
_NO_SOUND = 0.4
# Words of two scripts with fewer consonants in common are not compared further, nor whole names.
_FAR, _FAR_JOINED = 0.34, 0.5
# Romanisations of one name differ in vowels.
_SAME_CONSONANTS = 0.9
_MOST_EDITS = 6.0
# The weights of ``signs``, and what stands against all of them, fitted to labelled pairs (benchmarks/names.py --fit).
WEIGHTS = (3.7, -4.5, -0.72, -7.0)
AGAINST = 0.43
_SAME = (1.0, 0.0, 0.0, 0.0)
_NO_FORMS: frozenset[str] = frozenset()


class Written(NamedTuple):
    """A name taken apart: its words without legal forms, how much each counts, its letters, the kinds of its forms,
    and the script that it begins in."""

    words: tuple[str, ...]
    counts: tuple[float, ...]
    joined: str
    forms: frozenset[str]
    script: str


@lru_cache(maxsize=16384)
def written(name: str) -> Written:
    """Take a name apart."""
    words, forms = _without_forms(_cut(name))
    small = _small()
    counts = [_SMALL if w in small else _SHORT if len(w) < 3 else _FULL for w in words]
    joined = "".join(words)
    return Written(words, tuple(counts), joined, forms, transliteration.script(joined))


def _cut(name: str) -> tuple[str, ...]:
    """The words of a name, folded."""
    if name.isascii() and _UNPLAIN.isdisjoint(name) and "bd" not in name.lower():
        return key_of(name)
    text = _APOSTROPHES.sub("", fold(name)).replace("&", " and ")
    if "." in text:
        text = _DOTTED.sub(lambda match: match[0].replace(".", "").replace(" ", "") + " ", text)
    return tuple(_WORD.findall(_SERVANT.sub(_servant, text)))


def _servant(match: re.Match[str]) -> str:
    return "عبد" if match[0].startswith("ع") else "abdul"


@lru_cache(maxsize=1)
def _small() -> frozenset[str]:
    """Particles, and titles of every language."""
    return _PARTICLES.union(*(one.names.titles for one in ALL if one.names))


def _without_forms(words: tuple[str, ...]) -> tuple[tuple[str, ...], frozenset[str]]:
    """The words that are no legal form, and the kinds of the forms; a name of nothing else stays whole."""
    if FIRSTS.isdisjoint(words):
        return words, _NO_FORMS
    kept: list[str] = []
    kinds = set()
    n = 0
    while n < len(words):
        sizes = range(min(LONGEST, len(words) - n), 0, -1) if words[n] in FIRSTS else ()
        size = next((size for size in sizes if words[n : n + size] in FORMS), 0)
        if size:
            kinds.add(FORMS[words[n : n + size]])
        else:
            kept.append(words[n])
        n += size or 1
    return (tuple(kept), frozenset(kinds - {""})) if kept else (words, _NO_FORMS)


def similarity(a: str, b: str) -> float:
    """How likely two names are to be of one bearer, 0 to 1, by their letters alone; the order does not matter."""
    first, second = written(a), written(b)
    if not first.words or not second.words:
        return 0.0
    found = signs(first, second)
    if found == _SAME:
        return 1.0
    return 1.0 / (1.0 + exp(AGAINST - sum(map(mul, WEIGHTS, found))))


def signs(a: Written, b: Written) -> tuple[float, ...]:
    """What speaks for and against one bearer.

    Returns:
        How alike the two are as they stand, 0 to 1, and 1 where they have the same words; how much the words count that one has
        where the other has other words instead; how many letters of one pair of words must be changed, at most `_MOST_EDITS`;
        and 1 where their legal forms are of other kinds, else 0.
    """
    pairs, left = _paired(a, b)
    edits = min(max([edited for _, _, edited in pairs], default=0.0), _MOST_EDITS)
    conflict = float(bool(a.forms and b.forms and a.forms != b.forms))
    if not edits and not any(left):
        as_stands = 1.0
    elif a.script == b.script:
        as_stands = ratio(a.joined, b.joined)
    else:
        matched = sum(count for _, count, _ in pairs)
        as_stands = sum(rate * count for rate, count, _ in pairs) / (matched + max(left))
        if all(left):
            # One script may part a name where the other does not.
            as_stands = max(as_stands, _across(a.joined, b.joined, _FAR_JOINED))
    return as_stands, min(left), edits, conflict


def _paired(a: Written, b: Written) -> tuple[list[tuple[float, float, float]], tuple[float, float]]:
    """The words of two names that are one, and how much the words count that are left of each name.

    A pair is its likeness, how much its words count, and how many of their letters differ.
    """
    free_a, free_b = dict(enumerate(a.counts)), dict(enumerate(b.counts))
    pairs: list[tuple[float, float, float]] = []
    for n, word in enumerate(a.words):
        m = next((m for m in free_b if b.words[m] == word), None) if word in b.words else None
        if m is not None:
            del free_a[n]
            pairs.append((1.0, free_b.pop(m), 0.0))
    rates = [
        (rate, -abs(n - m), n, m) for n in free_a for m in free_b if (rate := word_likeness(a.words[n], b.words[m])) >= _ALIKE
    ]
    rates.sort(reverse=True)
    for rate, _, n, m in rates:
        if n in free_a and m in free_b:
            count = (free_a.pop(n) + free_b.pop(m)) / 2
            pairs.append((rate, count, (1 - rate) * (len(a.words[n]) + len(b.words[m]))))
    return pairs, (sum(free_a.values()), sum(free_b.values()))


@lru_cache(maxsize=65536)
def word_likeness(a: str, b: str) -> float:
    """How alike two folded words are, 0 to 1."""
    if a.isascii() and b.isascii():
        return _latin_likeness(a, b)
    if transliteration.script(a) != transliteration.script(b):
        return _across(a, b, _FAR)
    return max(ratio(a, b), ratio(uninflected(a), uninflected(b)))


def _across(a: str, b: str, far: float) -> float:
    """How alike two words of different scripts are; 0 where their consonants alone are further apart than ``far``."""
    ours, theirs = consonants(a), consonants(b)
    if len(ours) > 2 and len(theirs) > 2 and ratio(ours, theirs) < far:
        return 0.0
    return transliteration.likeness(a, b)


def _latin_likeness(a: str, b: str) -> float:
    shorter, longer = (len(a), len(b)) if len(a) < len(b) else (len(b), len(a))
    if shorter == 1:
        return _INITIAL if a[0] == b[0] else 0.0
    if shorter * 3 < longer:
        return 0.0
    found = ratio(a, b)
    if found > _NO_SOUND:
        found = max(found, _BY_SOUND * ratio(sounds(a), sounds(b)))
        if found < _SAME_CONSONANTS and shorter > 3 and consonants(a) == consonants(b):
            return _SAME_CONSONANTS
    return found
