"""Names of news agencies as bylines and datelines carry them."""

from __future__ import annotations

import re
from functools import lru_cache

import msgspec

from sourcier.languages import ALL


class AgencyPatterns(msgspec.Struct, frozen=True, kw_only=True):
    """Expressions over one line; the group ``names`` is the agencies. ``begun`` is the first word of names to their others."""

    whole: re.Pattern[str]
    byline: re.Pattern[str]
    dateline: re.Pattern[str]
    signature: re.Pattern[str]
    only: re.Pattern[str]
    begun: dict[str, list[list[str]]]


# The same in a text without other letters, where the engine is faster.
_TOKEN, _ASCII_TOKEN = re.compile(r"[^\W_]+"), re.compile("[A-Za-z0-9]+")


def _words(phrases: set[str]) -> str:
    return "|".join(re.escape(phrase).replace(r"\ ", r"\s") for phrase in sorted(phrases, key=lambda one: (-len(one), one)))


def _by_first_word(names: set[str]) -> dict[str, list[list[str]]]:
    found: dict[str, list[list[str]]] = {}
    for name in names:
        first, *others = _TOKEN.findall(name)
        found.setdefault(first, []).append(others)
    return found


@lru_cache(maxsize=1)
def agency_patterns() -> AgencyPatterns:
    """The patterns, for the agencies and words of all languages, built at first use."""
    proper = {name for one in ALL for name in one.pages.agencies}
    names = proper | {word for one in ALL for word in one.pages.agency_words}
    one = rf"(?:{_words(names)})(?![^\W_])"
    joined = rf"(?:\s?[,;/&+|–—-]\s?|\s(?:{_words({w for lang in ALL for w in lang.pages.joining})})\s|\sو\s?)"
    some = rf"(?P<names>{one}(?:{joined}{{1,2}}{one}){{0,5}})"
    first, second, third = (some.replace("names", group) for group in "abc")
    with_word = rf"(?i:{_words({w for lang in ALL for w in lang.pages.with_agency})})\s?"
    by = rf"(?i:{_words({w for lang in ALL for w in lang.pages.byline})})\s?:?"
    dash = r"\s?(?:[-–—―]{1,2}|:)\s?"
    return AgencyPatterns(
        # "AFP", "(Reuters)", "Avec AFP", "Le Courrier avec AFP et Reuters", "- dpa".
        whole=re.compile(rf"[\s(\[*–—-]*(?:(?:[^\s.!?:;,][^.!?:;,]{{0,40}}?\s)?{with_word})?{some}[\s)\].,*]*$"),
        # "By Jane Doe, Associated Press".
        byline=re.compile(rf"{by}\s[^.!?:;]{{2,60}}?\s?[,|/(–—-]\s?{some}[\s)]*$"),
        # "DAMASCUS, Sept 8 (Reuters) -", "(AFP) –", "МОСКВА, 8 сен — РИА Новости.", "رويترز -".
        dateline=re.compile(
            rf"(?:[^\s(][^.!?()]{{0,70}}?(?:[.][^.!?()]{{0,20}}?)?)?\s?\(\s?{first}[^()]{{0,30}}\)(?:{dash}|\.\s)"
            rf"|\(\s?{second}\s?\)\s"
            r"|(?:[^\W\d_a-z][^.!?()]{0,60}?[,.]?\s?[-–—]{1,2}\s?|[^\W\d_a-z][^!?()]{0,50}?,\s)?"
            rf"{third}(?:\s?[-–—]{{1,2}}\s|\s?:\s|\.\s(?=[^\W_a-z]))"
        ),
        # "... on Monday. (AFP)", "... on Monday. - Reuters", "... (with Reuters)".
        signature=re.compile(rf"(?:[(\[]\s?(?:{with_word})?{first}\s?[)\]]|(?<=[.!?»\"”])\s?[-–—/]{{1,2}}\s?{second})\.?$"),
        only=re.compile(rf"{some.replace(_words(names), _words(proper))}\W{{0,3}}$"),
        begun=_by_first_word(names),
    )


# A short line is asked about as a whole, by its head and by its tail, which are the same.
@lru_cache(maxsize=16)
def may_name_agency(text: str) -> bool:
    """Whether the words of an agency's name stand in ``text``: a fast look before the patterns are tried."""
    begun = agency_patterns().begun
    words = (_ASCII_TOKEN if text.isascii() else _TOKEN).findall(text)
    if begun.keys().isdisjoint(words):
        return False
    return any(all(word in text for word in others) for first in begun.keys() & words for others in begun[first])


def agency_names(text: str) -> bool:
    """Whether ``text`` is nothing but names of agencies."""
    return bool(agency_patterns().only.match(text))
