"""The clauses of a text, one by one, and those that say that something is not so."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from sourcier.claims.features import features_of
from sourcier.claims.inside import mentions_in
from sourcier.claims.negations import denying
from sourcier.claims.openers import noun_phrase
from sourcier.languages import Language
from sourcier.languages.actions import ActionWords
from sourcier.records import Article, Span
from sourcier.words import words

CLAUSES = re.compile(r"[^,;:.!?\n–—]+")


def joined_clauses(text: str, span: Span, grammar: ActionWords, code: str | None) -> Iterator[Span]:
    """A clause, cut where "and" joins one that opens with a negation or is subordinate ("… and that nobody left")."""
    cut = words(text[slice(*span)])
    negating, joining = grammar.negations | grammar.none, noun_phrase(code).after
    start = 0
    for i in range(len(cut.lower) - 1):
        if cut.lower[i] in grammar.coordinators and cut.lower[i + 1] in negating | joining:
            yield span[0] + start, span[0] + cut.ends[i]
            start = cut.starts[i + 1] if cut.lower[i + 1] in negating else cut.ends[i + 1]
    yield span[0] + start, span[1]


def denies(clause: str, grammar: ActionWords) -> bool:
    """Whether a clause negates its verb; "no medicine while pregnant" is no news."""
    return not grammar.negations.isdisjoint(words(clause).lower) and denying(clause, grammar)


def denied_clauses(article: Article, span: Span, starts: Sequence[int], known: Language | None) -> Iterator[frozenset[str]]:
    """The features of each clause of a span that says that something is not so."""
    if known is None or known.actions is None:
        return
    for clause in CLAUSES.finditer(article.text, *span):
        if denying(clause.group(), known.actions):
            inside = mentions_in(article.mentions, starts, clause.span())
            yield features_of(clause.group(), clause.start(), inside, known)
