"""Keys under which spellings of one name meet: the compact key, and the skeleton of a transliterated name."""

from __future__ import annotations

import re
from functools import lru_cache

from sourcier.words import fold

# Countries whose names reach other languages through several transliterations; elsewhere skeletons only invite accidents.
ARABIC_SCRIPT = frozenset("SY IQ LB JO PS IL EG LY TN DZ MA SD SS YE SA AE QA KW BH OM IR AF PK MR SO TD DJ ER".split())
TRANSLITERATED = ARABIC_SCRIPT | frozenset("ET TR RU UA BY BG RS MK GE AM AZ KZ KG TJ TM UZ".split())
# Cyrillic, Hebrew and Arabic letters to the Latin consonants that romanisations of the same names use; vowels vanish later.
_LETTERS = str.maketrans(
    dict(zip("абвгдезийклмнопрстуфыэ", "abvgdeziiklmnoprstufye", strict=True))
    | {
        "ж": "j",
        "х": "kh",
        "ц": "ts",
        "ч": "ch",
        "ш": "sh",
        "щ": "sh",
        "ъ": "",
        "ь": "",
        "ю": "iu",
        "я": "ia",
        "і": "i",
        "ї": "i",
    }
    | dict(zip("ابتحدرزسصضطعفقكلمنهويپگ", "abthdrzssdt'fqklmnhwypg", strict=True))
    | {
        "ث": "th",
        "ج": "j",
        "خ": "kh",
        "ذ": "dh",
        "ش": "sh",
        "ظ": "z",
        "غ": "gh",
        "چ": "ch",
        "ژ": "j",
        "ک": "k",
        "ی": "y",
        "ء": "",
    }
    | dict(zip("אבגדהוזחטיכלמנסעפצקרתךםןףץ", "abgdhwzhtyklmns'fsqrtkmnfs", strict=True))
    | {"ש": "sh"}
)
# Hebrew and Arabic letters.
_VOWELLESS = re.compile("[\u0590-\u06ff]")
# What separates the parts of a name; marks of Indic scripts are not letters to ``str.isalnum`` and must stay.
_BETWEEN = re.compile(r"[\s!-/:-@\[-`{-~\u00a0-\u00bf\u02b0-\u02ff\u2010-\u205f\u3000-\u3003\u30fb·]+")
# The same in ASCII, where a table is faster.
_ASCII_BETWEEN = dict.fromkeys(code for code in range(128) if _BETWEEN.match(chr(code)))
# The Arabic article in its spellings, with the assimilated sun letters, standing apart or joined by a hyphen.
_ARTICLE = re.compile(r"(?<!\w)(?:a[ldnrstz]|e[ldnrstz]|i[l]|ul|ad|adh|edh|ash|esh|ach|ech|ath|as|uz)[\s'-]+(?=\w)")
# The article written together with the name: "AlTabneh" (capital inside) and Arabic script "ال".
_JOINED = re.compile(r"(?<!\w)(?:[AEae]l(?=[A-Z])|ال(?=\w{3}))")
_ALBU = re.compile(r"(?<!\w)(?:al|el)?[\s-]*(?:a?bou|a?bu|abo)(?:l(?=[\s-]))?[\s-]*(?=\w)")
_PAIRS = (("tch", "s"), ("dj", "j"), ("kh", "x"), ("gh", "g"), ("ch", "s"), ("sh", "s"), ("th", "t"), ("dh", "d"), ("ph", "f"))
_SINGLE = str.maketrans(
    {"q": "k", "c": "k", "w": "", "y": "", "h": "", "v": "f", "p": "b", "j": "g", "'": ""} | dict.fromkeys("aeiou", "")
)
_DOUBLES = re.compile(r"(.)\1+")


def has_article(name: str) -> bool:
    """Whether a romanised or Arabic name starts with the Arabic article, apart or joined."""
    return bool(_JOINED.match(name) or _ARTICLE.match(fold(name)))


def without_article(name: str) -> str:
    """A romanised or Arabic name without its Arabic article."""
    joined = _JOINED.sub("", name)
    return joined if joined != name else _ARTICLE.sub("", fold(name))


def compact(name: str) -> str:
    """The folded letters and digits of a name with nothing between: "Deir ez-Zor" and "Deirezzor" agree."""
    folded = fold(name)
    if folded.isalnum():
        return folded
    return folded.translate(_ASCII_BETWEEN) if folded.isascii() else _BETWEEN.sub("", folded)


def skeleton(name: str) -> str:
    """The consonants that romanisations of an Arabic, Hebrew or Cyrillic name share; "" where they are too few to tell.

    The article and its sun letters, the choice of vowels, q/k, kh/x, doubling, final h and Abu/Albu disappear.
    """
    text = consonants(name)
    # Two consonants fit hundreds of towns of one country.
    return text if len(text) > 2 else ""


@lru_cache(maxsize=32768)
def consonants(name: str) -> str:
    """The same however few they are: of a given name beside a surname, two tell enough."""
    text = name
    if not _is_plain(name):
        text = _ARTICLE.sub("", fold(_JOINED.sub("", name)).translate(_LETTERS))
    text = _paired(_ALBU.sub("bu ", text) if "b" in text else text).translate(_SINGLE)
    text = _single(text if text.isascii() and text.isalnum() else _BETWEEN.sub("", text))
    return text if text.isascii() else ""


def _is_plain(name: str) -> bool:
    """Whether a name is one word in small ASCII letters: it has no article apart, and none that a capital shows."""
    return name.isascii() and name.isalnum() and name.islower()


def _paired(text: str) -> str:
    """A romanised name with one letter for each pair that stands for one consonant."""
    if "h" in text or "dj" in text:
        for pair, single in _PAIRS:
            text = text.replace(pair, single)
    return text


def _single(text: str) -> str:
    """A name without its doubled letters."""
    return _DOUBLES.sub(_first, text)


def _first(match: re.Match[str]) -> str:
    return match[1]


def romanised(word: str) -> str:
    """The Latin letters of a folded word, vowels too; "" for a script that leaves vowels out or is not known here."""
    if word.isascii():
        return word
    letters = word.translate(_LETTERS).replace("'", "")
    return letters if letters.isascii() and not _VOWELLESS.search(word) else ""


# Endings of Russian and Ukrainian cases, and the nominative endings that they may stand for.
_CASES = tuple(
    (ending, tuple(nominatives.split(",")))
    for ending, nominatives in (
        ("ами", ",ы"), ("ями", "и"), ("ого", "ий,ый"), ("ому", "ий,ый"), ("ами", "ы"), ("ах", "ы,и,а"), ("ом", ","), ("ем", ",ь"), ("ой", "а"),
        ("ей", "я,ь"), ("ью", "ь"), ("ии", "ия"), ("ию", "ия"), ("ией", "ия"), ("а", ",о"), ("у", ",а,о"), ("е", ",а,о,ь"), ("ы", "а"), ("и", "а,я,ь"), ("я", "ь,й"),
        ("ю", "я,ь"),
    )
)  # fmt: skip
# The same of the adjectives in names of two words.
_ADJECTIVES = (
    (("ого", "его", "ому", "ему", "ым", "им", "ом", "ем"), ("ый", "ий", "ой", "ое", "ее")),
    (("ой", "ей", "ую", "юю"), ("ая", "яя")),
    (("ых", "их", "ыми", "ими"), ("ые", "ие")),
)
_CYRILLIC = re.compile(r"[а-яё]{3}$", re.IGNORECASE)
# What the case forms of a Russian noun, adjective or surname end with beyond their shared letters.
_CASE_ENDING = re.compile(
    r"(?<=\w{3})(?:ого|его|ому|ему|ыми|ими|ами|ями|ией|ью|ой|ей|ий|ый|ая|яя|ое|ее|ые|ие|ом|ем|ым|им|ых|их|ам|ям|ах|ях|ую|юю|[аяоеуюыиьй])$"
)
_SOUNDS = (
    ("ou", "u"),
    ("oo", "u"),
    ("aw", "o"),
    ("au", "o"),
    ("ay", "ai"),
    ("ei", "ai"),
    ("ey", "ai"),
    ("ee", "i"),
    ("y", "i"),
    ("w", "u"),
)


def inflections(name: str) -> list[str]:
    """The nominatives that a Cyrillic name may be a case form of; [] for other scripts."""
    if name.isascii() or not _CYRILLIC.search(name):
        return []
    head, on, river = name.partition("-на-")
    if on:
        # "Ростове-на-Дону": the first word inflects.
        return [f"{form}{on}{river}" for form in inflections(head)]
    first, space, last = name.partition(" ")
    if space:
        # "Нижнего Новгорода": so do an adjective and its noun.
        nouns = inflections(last)
        agreeing = [f"{adjective} {noun}" for adjective in _adjectives(first) for noun in (last, *nouns)]
        return agreeing + [f"{first} {noun}" for noun in nouns]
    forms = []
    for ending, nominatives in _CASES:
        if name.endswith(ending) and len(name) - len(ending) > 2:
            forms += [name[: -len(ending)] + nominative for nominative in nominatives]
    return forms


def _adjectives(word: str) -> list[str]:
    """The nominatives that an adjective may be a case form of."""
    for endings, nominatives in _ADJECTIVES:
        for ending in endings:
            if word.endswith(ending) and len(word) - len(ending) > 2:
                return [word[: -len(ending)] + nominative for nominative in nominatives]
    return []


def uninflected(word: str) -> str:
    """A word in small letters without the endings of Cyrillic case forms; what is left of two forms of one name is equal."""
    return word if word.isascii() else _uninflected(word)


@lru_cache(maxsize=8192)
def _uninflected(word: str) -> str:
    if not _CYRILLIC.search(word):
        return word
    bare = _CASE_ENDING.sub("", word)
    # "Сергея" loses its ending in two steps.
    return _CASE_ENDING.sub("", bare)


@lru_cache(maxsize=8192)
def sounds(name: str) -> str:
    """A romanised name with the spellings of one sound made one; the article, doubling and final h are left out."""
    text = name if _is_plain(name) else _ARTICLE.sub("", fold(_JOINED.sub("", name)))
    text = _paired(_ALBU.sub("bu", text) if "b" in text else text)
    for spelled, sound in _SOUNDS:
        text = text.replace(spelled, sound)
    text = text.replace("q", "k")
    text = _single(text if text.isascii() and text.isalnum() else _BETWEEN.sub("", text))
    return text[:-1] if text.endswith("h") and len(text) > 3 else text
