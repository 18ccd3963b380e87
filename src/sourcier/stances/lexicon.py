"""The word lists of stance of one language, ready for look-up."""

from __future__ import annotations

from functools import lru_cache

from sourcier.data import gazetteer
from sourcier.languages import language
from sourcier.languages.natural import seen
from sourcier.languages.places import PlaceWords
from sourcier.languages.stance import StanceWords
from sourcier.stances.stems import ENDINGS, plain, stem

# The kinds of cues; where two phrases of one length share words, the kind that comes first keeps them.
KINDS = ("sure", "undenied", "doubt", "untruths", "denial", "vouching", "hearsay", "saying", "possible", "refusals", "negations")
# Of these any form counts where words inflect inside; the others are listed in every form.
_INFLECTED = frozenset({"refusals", "doubt"})
Phrase = tuple[str, ...]
# A phrase that may begin with a word: what kind of cue it is, its rank among those of one length, all of its words.
Found = tuple[int, str, Phrase]
_SHORTEST = 2
# A capital stands for its country's government; of smaller ones the name is as often another town's, or a word.
_CAPITAL = 300_000


class Lexicon:
    """The cues, opposites and names of countries of one language; made once a language."""

    def __init__(self, code: str, listed: StanceWords, places: PlaceWords) -> None:
        self.code = code
        self.empty, self.asking = (
            frozenset(w for w in seen(words).split() if w.isalnum()) for words in (listed.empty, listed.asking)
        )
        self._common, self._article = places.common, places.article
        self._endings = ("", *places.plural, *(ENDINGS if code == "ar" else ()))
        self.acronyms = {name: f"@{iso}" for name, iso in places.countries.items() if name.isupper() and name.isascii()}
        self._peoples: dict[str, str] = {}
        self._whole: dict[str, list[Found]] = {}
        self._begun: dict[str, list[Found]] = {}
        self._forms: dict[str, list[Found]] = {}
        for rank, kind in enumerate(KINDS):
            for phrase in _phrases(getattr(listed, kind)):
                self._add((rank, kind, phrase), inflected=kind in _INFLECTED)
        for number, (one, other) in enumerate(listed.opposites):
            for kind, group in ((f"+{number}", one), (f"-{number}", other)):
                for phrase in _phrases(group):
                    self._add((len(KINDS), kind, phrase), inflected=True)
        self._add_countries(places)
        # News repeats its words.
        self.starting = lru_cache(maxsize=65536)(self._starting)
        self.key = lru_cache(maxsize=65536)(self._key)

    def _add(self, found: Found, *, inflected: bool = False) -> None:
        first, *rest = found[2]
        if inflected and not rest and self.code == "ar":
            self._forms.setdefault(plain(first), []).append(found)
        elif first.endswith("*"):
            self._begun.setdefault(first[:-1], []).append(found)
        else:
            self._whole.setdefault(first, []).append(found)

    def _add_countries(self, places: PlaceWords) -> None:
        for name, iso in {**places.demonyms, **places.countries}.items():
            phrase = tuple(word for word in seen(name).split() if word.isalnum() and word != self._article)
            if len(phrase) == 1:
                self._peoples.setdefault(phrase[0], iso)
            elif phrase:
                self._add((-1, f"@{iso}", phrase))

    def _starting(self, word: str) -> tuple[Found, ...]:
        """The phrases that may begin with a word."""
        found = list(self._whole.get(word, ()))
        for length in range(_SHORTEST, len(word) + 1):
            found += self._begun.get(word[:length], ())
        if self._forms and self.key(word)[:1] not in ("", "@"):
            found += self._forms.get(plain(word), ())
        return tuple(found)

    def _key(self, word: str) -> str:
        """What stands for a folded word where texts are compared, or "" where it tells nothing.

        A number stands for itself, a country, its people and its capital for "@" and its code, any other word for what its forms
        have in common.
        """
        if word.isdigit():
            return word
        if len(word) < _SHORTEST or word in self.empty:
            return ""
        if country := self._country(word):
            return f"@{country}"
        return stem(word, self.code)

    def _country(self, word: str) -> str:
        if len(word) <= _SHORTEST or any(word.removesuffix(ending) in self._common for ending in self._endings):
            return ""
        if listed := self._peoples.get(word):
            return listed
        for name in dict.fromkeys((word, self._article + word)):
            for entry in gazetteer.by_name(name):
                if entry.feature == "C" or (entry.feature == "PPLC" and entry.population > _CAPITAL):
                    return entry.country
        return ""


def fits(word: str, pattern: str) -> bool:
    """Whether a word is the one of a phrase, or begins like it where a star ends that."""
    return word.startswith(pattern[:-1]) if pattern.endswith("*") else word == pattern


def _phrases(listed: str) -> list[Phrase]:
    """The phrases of a list as the rules see them: folded, cut apart, without marks."""
    found = []
    for phrase in listed.split("|"):
        tokens: list[str] = []
        for part in phrase.split():
            cut = [word for word in seen(part.removesuffix("*")).split() if word.isalnum()]
            if part.endswith("*"):
                cut[-1] += "*"
            tokens += cut
        if tokens:
            found.append(tuple(tokens))
    return found


@lru_cache(maxsize=8)
def lexicon(code: str) -> Lexicon | None:
    """The lists of a language, or None where it has none."""
    known = language(code)
    if known is None or known.stance is None:
        return None
    return Lexicon(code, known.stance, known.places or PlaceWords())
