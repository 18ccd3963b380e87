"""Listed phrases looked for among the folded words of a text."""

from __future__ import annotations

import re
from functools import lru_cache

from sourcier.clitics import ARTICLE
from sourcier.words import words

# What ``#`` stands for.
_BETWEEN = 3


def plain(text: str) -> str:
    """The folded words of a text, without marks and Arabic articles."""
    return " ".join(word for word in words(text).folded if word != ARTICLE and word[0].isalnum())


@lru_cache
def found_by(phrases: str) -> re.Pattern[str] | None:
    """What finds phrases separated by ``;`` in a `plain` text; a word before ``*`` is the beginning of one.

    ``#`` stands for one to three words.
    """
    return re.compile(rf"\b(?:{pattern(phrases)})\b") if phrases else None


def pattern(phrases: str) -> str:
    """The same as a part of an expression."""
    return "|".join(" ".join(_word(word) for word in phrase.split()) for phrase in phrases.split(";"))


def _word(word: str) -> str:
    if word == "#":
        return rf"\w+(?: \w+){{0,{_BETWEEN - 1}}}"
    return re.escape(plain(word)) + (r"\w*" if word.endswith("*") else "")
