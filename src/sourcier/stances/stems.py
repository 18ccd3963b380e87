"""How a word is compared with its other forms where no list knows it."""

from __future__ import annotations

# Enough letters to tell two words apart and few enough to leave the endings out.
_LETTERS = 5
ENDINGS = ("يون", "يين", "يات", "تين", "وها", "ون", "ين", "ات", "ان", "وا", "ها", "هم", "يه", "ه", "ا", "ي", "ت")
_VOWELS = str.maketrans("", "", "اويء")
# What verbs in the present and participles begin with.
_BEGINNINGS = "يتم"
_FEWEST = 3


def stem(word: str, code: str) -> str:
    """What the forms of a folded word have in common: its beginning; of an Arabic one the consonants."""
    if word.isdigit():
        return word
    if code != "ar":
        return word[:_LETTERS]
    # "To" and "by" are cut off what they are joined to only where that is surely a word; here it may be another letter.
    bare = plain(word[1:] if len(word) > _LETTERS - 1 and word[0] in "لب" else word)
    consonants = (bare[0] + bare[1:].translate(_VOWELS)).removeprefix("ا")
    return consonants if len(consonants) >= _FEWEST else bare


def plain(word: str) -> str:
    """A folded Arabic word without the endings of number, gender and person and without the beginnings of a verb's present."""
    ending = next((e for e in ENDINGS if word.endswith(e) and len(word) - len(e) >= _FEWEST), "")
    word = word.removesuffix(ending)
    return word[1:] if len(word) > _FEWEST and word[0] in _BEGINNINGS else word
