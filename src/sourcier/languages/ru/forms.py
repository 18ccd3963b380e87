"""How Russian words inflect: tables of endings, from dictionary forms to all case forms.

The lists of Russian hold dictionary forms; what stands here makes the rest, once, when the language is loaded. Endings are tried
without asking for gender or animacy: forms that do not exist do no harm. ``лоб/лб`` names a second stem after a slash
where a vowel is lost ("отец/отц"), and ё is written as е too.
"""

from __future__ import annotations

from collections.abc import Iterable

# Shorter words are abbreviations ("км") and do not inflect; others that do not are marked with "!".
_SHORTEST = 3
_HARD = "а у ом ем е ы и ов ев ей ам ами ах".split()
_SOFT = "я ю ем ём е и ей ям ями ях ью".split()
# Dictionary ending to what may stand in its place.
_NOUNS = (
    ("ия", "ия ии ию ией ий иям иями иях".split()),
    ("ие", "ие ия ию ием ии ий иям иями иях".split()),
    ("ье", "ье ья ью ьем ьи ий ьям ьями ьях".split()),
    ("ий", "ий ия ию ием ии иев иям иями иях".split()),
    ("ость", "ость ости остью остей остям остями остях".split()),
    ("мя", "мя мени менем мена мен менам менами менах".split()),
    ("а", ["а", "ы", "и", "е", "у", "ой", "ою", "ей", "ам", "ами", "ах", ""]),
    ("я", ["я", "и", "е", "ю", "ей", "ям", "ями", "ях", "ь", "й"]),
    ("о", ["о", "а", "у", "ом", "е", "ам", "ами", "ах", ""]),
    ("е", ["е", "я", "ю", "ем", "а", "у", "ей", "ям", "ями", "ях", "и"]),
    ("ы", ["ы", "ов", "ам", "ами", "ах"]),
    ("и", ["и", "ей", "ов", "ев", "ям", "ями", "ях", "ам", "ами", "ах"]),
    ("ь", ["ь", *_SOFT]),
    ("й", ["й", "я", "ю", "ем", "е", "и", "ев", "ям", "ями", "ях"]),
    ("", ["", *_HARD]),
)
_ADJECTIVE = "ый ий ой ого его ому ему ым им ом ем ая яя ую юю ой ей ое ее ые ие ых их ыми ими".split()
_ADJECTIVE_ENDINGS = ("ый", "ий", "ой", "ая", "ое", "ее", "ые", "ие")


def nouns(words: str) -> list[str]:
    """All case forms of nouns in the singular or plural, given as dictionary forms."""
    return [form for word in words.split() for form in _noun(word)]


def adjectives(words: str) -> list[str]:
    """All case forms of adjectives and of nouns that inflect as such ("пострадавший")."""
    return [form for word in words.split() for form in _adjective(word)]


def listed(noun: str = "", adjective: str = "", fixed: str = "") -> str:
    """All forms of nouns and adjectives and the words that do not inflect, parted by spaces, as lists of words are written."""
    return " ".join(dict.fromkeys([*nouns(noun), *adjectives(adjective), *_plain(fixed.split())]))


def phrase_forms(phrase: str) -> list[str]:
    """The forms of a phrase: adjectives inflect, so does the noun behind them, and what follows the noun does not."""
    words = phrase.split()
    at = next((n for n, word in enumerate(words) if not word.endswith(_ADJECTIVE_ENDINGS)), len(words) - 1)
    beginnings = [""]
    for word in words[:at]:
        beginnings = [f"{before}{form} " for before in beginnings for form in _adjective(word)] if len(words) < 4 else beginnings
    tail = "".join(f" {word}" for word in words[at + 1 :])
    return [f"{before}{form}{tail}" for before in beginnings for form in inflected(words[at])]


def is_adjective(word: str) -> bool:
    """Whether a word in its dictionary form inflects as an adjective, by its ending."""
    return word.endswith(("ый", "ой", "щий", "ший", "чий", "жий", "ная", "ное", "ные", "щие"))


def inflected(word: str) -> list[str]:
    """The forms of one word, taken for an adjective by its ending."""
    return _adjective(word) if is_adjective(word) else _noun(word)


def _noun(word: str) -> list[str]:
    whole, _, second = word.partition("/")
    if len(word) < _SHORTEST or word.endswith("!"):
        return [word.rstrip("!")]
    ending, endings = next(pair for pair in _NOUNS if whole.endswith(pair[0]))
    stem = whole[: len(whole) - len(ending)] if ending else whole
    forms = [whole, *(stem + e for e in endings)]
    if second:
        forms += [second, *(second + e for e in (*_HARD, *_SOFT, "ь"))]
    return _plain(forms)


def _adjective(word: str) -> list[str]:
    stem = next((word[: -len(e)] for e in _ADJECTIVE_ENDINGS if word.endswith(e)), word)
    return _plain([stem + e for e in _ADJECTIVE])


def _plain(forms: Iterable[str]) -> list[str]:
    """Forms without repeats, those with ё also as they are mostly written."""
    found = list(dict.fromkeys(forms))
    return found + [form.replace("ё", "е") for form in found if "ё" in form]
