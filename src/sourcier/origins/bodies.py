"""Whether two names of bodies mean one: a name and its translation, a name and its acronym.

A translated name says the same word by word, in another order: each word of the shorter name must mean what one of the longer
means, by the meanings that the lists of all languages share, and what the longer has besides must be a place.
"""

from __future__ import annotations

import re
from functools import lru_cache

from sourcier.data.bodies import LONG, body, slips
from sourcier.data.roles import DOCUMENTS, SHORTENED, VOICES
from sourcier.data.spelling import uninflected
from sourcier.languages import ALL
from sourcier.words import words

_QUOTED = re.compile(r"[«“„\"]([^«»“”„\"]{3,60})[»”“\"]")
_ARTICLE = "ال"
# The words of a name, each with what it may mean.
_Words = tuple[tuple[str, frozenset[str]], ...]
# Words that join others.
_EMPTY = frozenset(
    (
        "la le les l un une des du de d et au aux en a an the of and for in at by del los las el y "
        "и по в на при с о ال في من ل ب و"
    ).split()
)
_TELLING_NOTHING = _EMPTY | VOICES
# A name of one word with a meaning ("the ministry", "the bank") may be that of any.
_FEWEST = 2
# Acronyms of two letters are those of many.
_ACRONYM = 3
# What the longer name may have besides: where the body is, "affairs".
_BESIDE = frozenset(
    {"region", "city", "country", "town", "province", "district", "village", "national", "case_affair", "situation"}
)
# What the meanings of words for nations begin with.
_NATION = "nation_"
# Meanings that words of bodies have by chance of spelling.
_VAGUE = frozenset({"say", "situation", "coffee", "eat"})
# Somebody who was there and filmed it is called by any of these.
_BYSTANDERS = frozenset({"resident", "witness", "neighbour", "pedestrian", "amateur"})
# One word says which body is meant: a country has one army.
_WHOLE = frozenset({"army_word"})


def same_body(a: str, b: str) -> bool:
    """Whether two names of bodies are one: as a translation or an acronym of each other, or but for a slip of the pen."""
    return _spelled(a, b) or _spelled(b, a) or _translated(a, b) or _called_alike(a, b) or _miswritten(a, b)


@lru_cache(maxsize=65536)
def _miswritten(a: str, b: str) -> bool:
    """Whether two names have the same words, one of them misspelt in the one or the other."""
    one, other = ([uninflected(word) for word in words(name).folded if word not in _EMPTY] for name in (a, b))
    if len(one) != len(other):
        return False
    unlike = [(x, y) for x, y in zip(one, other, strict=True) if x != y]
    return len(unlike) == 1 and min(map(len, unlike[0])) >= LONG and _is_slip(*unlike[0])


def _is_slip(x: str, y: str) -> bool:
    return y in slips(x) or x in slips(y)


@lru_cache(maxsize=65536)
def same_document(a: str, b: str) -> bool:
    """Whether two names of papers or recordings are one: of one kind, and described by words of one meaning.

    "An internal memo" is "внутренняя записка"; "the police report" is no "medical report", but may be the "report". A video of
    an eyewitness is that of a resident.
    """
    kinds = _document(a) & _document(b)
    if not kinds:
        return False
    left, right = ([one for one in _content(name) if one[0] not in DOCUMENTS] for name in (a, b))
    if not left or not right:
        return True
    if "footage" in kinds and all(any(one[1] & _BYSTANDERS for one in side) for side in (left, right)):
        return True
    return any(one[0] == other[0] or one[1] & other[1] - _VAGUE for one in left for other in right)


@lru_cache(maxsize=65536)
def _document(name: str) -> frozenset[str]:
    """The kinds of paper or recording that a name may mean."""
    return frozenset(DOCUMENTS[word] for word in words(name).folded if word in DOCUMENTS)


@lru_cache(maxsize=65536)
def same_noun(a: str, b: str) -> bool:
    """Whether two bodies are called by nothing but one noun, of two languages and one meaning ("the brewery", "пивоварня").

    What one language has two nouns for may be two bodies.
    """
    one, other = _content(a), _content(b)
    if not len(one) == len(other) == 1 or one[0][2] or other[0][2] or not one[0][1] & other[0][1] - _VAGUE:
        return False
    return _languages(one[0][0]).isdisjoint(_languages(other[0][0]))


@lru_cache(maxsize=65536)
def _languages(word: str) -> frozenset[str]:
    """The languages that know a folded word."""
    return frozenset(one.code for one in ALL if one.glosses and one.glosses.meanings(word))


@lru_cache(maxsize=65536)
def body_keys(name: str) -> frozenset[str]:
    """What another name must share one of to be the same body by its meaning or its letters."""
    content = _content(name)
    # Of a name of one word, only a noun in small letters is compared by its meaning.
    whole = len(content) >= _FEWEST or any(meanings & _WHOLE or not named for _, meanings, named in content)
    keys = {f"meaning:{one}" for _, meanings, _ in content for one in meanings - _VAGUE} if whole else set()
    keys |= {f"document:{one}" for one in _document(name)}
    return frozenset(keys | {f"letters:{one}" for one in (_acronym(name), _initials(name)) if one})


def _translated(a: str, b: str) -> bool:
    left, missing, met = list(_content(b)), [], []
    for one in _content(a):
        partner = next((other for other in left if other[0] == one[0] or other[1] & one[1] - _VAGUE), None)
        if partner is None:
            missing.append(one)
        else:
            left.remove(partner)
            met.append(one[1] & partner[1])
    if len(met) < _FEWEST and not any(meant & _WHOLE for meant in met):
        return False
    # What only the one has, or only the other: both together are two places.
    besides = [[one for one in side if not one[1] & _BESIDE] for side in (missing, left)]
    return not all(besides) and all(_placing(one) for side in besides for one in side)


@lru_cache(maxsize=65536)
def _called_alike(a: str, b: str) -> bool:
    """Whether the names proper of two bodies say the same word by word, whatever they are said to be.

    "The monitoring group Open Roads" is "l'ONG Routes ouvertes".
    """
    return any(_word_by_word(one, other) for one in _proper(a) for other in _proper(b))


def _word_by_word(one: _Words, other: _Words) -> bool:
    """Whether each word of the one means what a word of the other does, and none is left."""
    left = list(other)
    if len(one) != len(left) or len(one) < _FEWEST:
        return False
    for word, meant in one:
        partner = next((two for two in left if two[0] == word or two[1] & meant - _VAGUE), None)
        if partner is None:
            return False
        left.remove(partner)
    return True


@lru_cache(maxsize=65536)
def _proper(name: str) -> frozenset[_Words]:
    """What may be the words of a name proper, each with its meanings, without nouns of bodies and acronyms.

    Those in quotation marks, else from the first capital on to the last, or to the end ("Étoile du nord").
    """
    quoted = _QUOTED.search(name)
    cut = words(quoted[1] if quoted else name)
    capital = [n for n, w in enumerate(cut.written) if w[0].isupper() and not (w.isupper() or body(cut.folded[n]))]
    named = [cut.folded[capital[0] :], cut.folded[capital[0] : capital[-1] + 1]] if capital else []
    ways = [cut.folded] if quoted else named
    kept = ([w for w in way if w not in _TELLING_NOTHING and len(w) > 1 and (quoted or not body(w))] for way in ways)
    return frozenset(tuple((word, _meant(word)) for word in way) for way in kept)


def _meant(word: str) -> frozenset[str]:
    """What a folded word of a name may mean, with its article or without."""
    return meanings(word) or (meanings(word[len(_ARTICLE) :]) if word.startswith(_ARTICLE) else frozenset())


def _placing(word: tuple[str, frozenset[str], bool]) -> bool:
    """Whether a telling word is a nation's, or a name of which no list knows a meaning."""
    _, meant, named = word
    return (named and not meant) or any(one.startswith(_NATION) for one in meant)


@lru_cache(maxsize=65536)
def _content(name: str) -> tuple[tuple[str, frozenset[str], bool], ...]:
    """The telling words of a name, shortened ones in full: each, what it may mean, and whether it is written like a name."""
    cut = words(name)
    capitals = {folded for written, folded in zip(cut.written, cut.folded, strict=True) if written[0].isupper()}
    text = " ".join(cut.folded)
    for short, full in SHORTENED.items():
        if " " in short:
            text = f" {text} ".replace(f" {short} ", f" {full} ").strip()
    spelled = " ".join(SHORTENED.get(uninflected(word), word) for word in text.split()).split()
    return tuple((word, _meant(word), word in capitals) for word in spelled if word not in _TELLING_NOTHING and len(word) > 1)


@lru_cache(maxsize=65536)
def meanings(word: str) -> frozenset[str]:
    """What a folded word may mean in any language."""
    return frozenset(meaning for one in ALL if one.glosses for meaning in one.glosses.meanings(word))


def _spelled(short: str, long: str) -> bool:
    """Whether the one is the first letters of the other's words ("FRE": Front du renouveau de l'Est)."""
    letters = _acronym(short)
    return bool(letters) and letters == _initials(long)


@lru_cache(maxsize=65536)
def _acronym(name: str) -> str:
    """The acronym that a name is, beside an article; "" where it is none."""
    telling = [w for w, f in zip(words(name).written, words(name).folded, strict=True) if f not in _EMPTY and w[0].isalnum()]
    return telling[0].casefold() if len(telling) == 1 and telling[0].isupper() and len(telling[0]) >= _ACRONYM else ""


@lru_cache(maxsize=65536)
def _initials(name: str) -> str:
    telling = [w for w in words(name).folded if w not in _EMPTY and w[0].isalpha()]
    return "".join(w[0] for w in telling) if len(telling) >= _ACRONYM else ""
