"""Names of news agencies as bylines and datelines carry them."""

from __future__ import annotations

import re
from functools import cached_property, lru_cache

from sourcier.languages import ALL

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


class AgencyPatterns:
    """Expressions over one line; the group ``names`` is the agencies. Each is long, and compiled where it is first asked for.

    Attributes:
        begun: First word of names -> their other words, for the agencies of all languages.
    """

    def __init__(self) -> None:
        self._proper = {name for one in ALL for name in one.pages.agencies}
        names = self._proper | {word for one in ALL for word in one.pages.agency_words}
        self._names = _words(names)
        one = rf"(?:{self._names})(?![^\W_])"
        joined = rf"(?:\s?[,;/&+|–—-]\s?|\s(?:{_words({w for lang in ALL for w in lang.pages.joining})})\s|\sو\s?)"
        self._some = rf"(?P<names>{one}(?:{joined}{{1,2}}{one}){{0,5}})"
        self._with_word = rf"(?i:{_words({w for lang in ALL for w in lang.pages.with_agency})})\s?"
        self.begun = _by_first_word(names)

    @cached_property
    def whole(self) -> re.Pattern[str]:
        """ "AFP", "(Reuters)", "Avec AFP", "Le Courrier avec AFP et Reuters", "- dpa"."""
        before = rf"(?:(?:[^\s.!?:;,][^.!?:;,]{{0,40}}?\s)?{self._with_word})?"
        return re.compile(rf"[\s(\[*–—-]*{before}{self._some}[\s)\].,*]*$")

    @cached_property
    def byline(self) -> re.Pattern[str]:
        """ "By Jane Doe, Associated Press"."""
        by = rf"(?i:{_words({w for lang in ALL for w in lang.pages.byline})})\s?:?"
        return re.compile(rf"{by}\s[^.!?:;]{{2,60}}?\s?[,|/(–—-]\s?{self._some}[\s)]*$")

    @cached_property
    def dateline(self) -> re.Pattern[str]:
        """ "DAMASCUS, Sept 8 (Reuters) -", "(AFP) –", "МОСКВА, 8 сен — РИА Новости.", "رويترز -"."""
        first, second, third = (self._grouped(group) for group in "abc")
        dash = r"\s?(?:[-–—―]{1,2}|:)\s?"
        return re.compile(
            rf"(?:[^\s(][^.!?()]{{0,70}}?(?:[.][^.!?()]{{0,20}}?)?)?\s?\(\s?{first}[^()]{{0,30}}\)(?:{dash}|\.\s)"
            rf"|\(\s?{second}\s?\)\s"
            r"|(?:[^\W\d_a-z][^.!?()]{0,60}?[,.]?\s?[-–—]{1,2}\s?|[^\W\d_a-z][^!?()]{0,50}?,\s)?"
            rf"{third}(?:\s?[-–—]{{1,2}}\s|\s?:\s|\.\s(?=[^\W_a-z]))"
        )

    @cached_property
    def signature(self) -> re.Pattern[str]:
        """ "... on Monday. (AFP)", "... on Monday. - Reuters", "... (with Reuters)"."""
        first, second = self._grouped("a"), self._grouped("b")
        return re.compile(rf"(?:[(\[]\s?(?:{self._with_word})?{first}\s?[)\]]|(?<=[.!?»\"”])\s?[-–—/]{{1,2}}\s?{second})\.?$")

    @cached_property
    def only(self) -> re.Pattern[str]:
        """Nothing but proper names of agencies."""
        return re.compile(rf"{self._some.replace(self._names, _words(self._proper))}\W{{0,3}}$")

    def _grouped(self, group: str) -> str:
        """Some names, as a group of another name."""
        return self._some.replace("names", group)


@lru_cache(maxsize=1)
def agency_patterns() -> AgencyPatterns:
    """The patterns, for the agencies and words of all languages, built at first use."""
    return AgencyPatterns()


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
