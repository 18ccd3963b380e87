"""The conditional as a form: which words are one, and the words around it that tell what it means, ready for look-up."""

from __future__ import annotations

import re
from functools import lru_cache

from sourcier.languages import language
from sourcier.languages.conditional import ConditionalWords
from sourcier.statements.phrases import phrases
from sourcier.words import Asked

# The shortest word that its ending alone makes a participle.
_SHORT = 2
_SETS = (
    "motions",
    "reflexives",
    "short_participles",
    "not_participles",
    "adverbs",
    "wishes",
    "openers",
    "withs",
    "more",
    "without",
    "known",
    "evaluations",
    "opinions",
    "leading",
    "following",
    "subordinators",
    "conjoined",
    "past",
    "not_past",
    "until",
    "indefinite",
    "measures",
    "impersonal",
    "anyone",
)


class Forms:
    """The conditional of one language: its forms and the words around it, ready for look-up."""

    def __init__(self, listed: ConditionalWords) -> None:
        self.own = tuple(sorted(listed.own_endings.split(), key=len, reverse=True))
        self._endings = tuple(sorted((*self.own, *listed.endings.split()), key=len, reverse=True))
        names = ("stems", "not_stems", "modals", "stative", "consequences")
        self._stems, self._not_stems, self.modals, self.stative, self.consequences = (
            re.compile(getattr(listed, n)) for n in names
        )
        self.gerund = tuple(listed.gerund.split())
        self.having, self.being = listed.having, listed.being
        self.participles, self.amounts = tuple(listed.participles.split()), tuple(listed.amounts.split())
        self.lasting = tuple(listed.lasting.split())
        self.past_endings, self.past_before = tuple(listed.past_endings.split()), tuple(listed.past_before.split())
        self.sets = {name: frozenset(getattr(listed, name).split()) for name in _SETS}
        self.idioms = frozenset(tuple(one.split()) for one in listed.idioms.split("|"))
        tables = ("hypotheses", "not_hypotheses", "later", "sources")
        self.hypotheses, self.not_hypotheses, self.later, self.sources = (
            phrases(dict.fromkeys(getattr(listed, name).split("|"), name)) for name in tables
        )
        # The stem of each word, "" of what is no conditional.
        self.stems = Asked(self.stem)

    def stem(self, word: str) -> str:
        """The stem of a conditional, or "" for any other word."""
        if not word.endswith(self._endings):
            return ""
        stem = word.removesuffix(next(ending for ending in self._endings if word.endswith(ending)))
        return stem if self._stems.fullmatch(stem) and not self._not_stems.fullmatch(stem) else ""

    def is_participle(self, word: str) -> bool:
        """Whether a word ends like a participle, and is none of those that only do."""
        if len(word) <= _SHORT:
            return word in self.sets["short_participles"]
        return (
            word.endswith(self.participles)
            and word not in self.sets["not_participles"]
            and word not in self.sets["subordinators"]
        )


@lru_cache(maxsize=8)
def forms(code: str | None) -> Forms | None:
    """The conditional of a language, or None where it tells no hearsay."""
    known = language(code)
    return Forms(known.conditional) if known and known.conditional else None
