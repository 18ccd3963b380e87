"""Which instance has ruled: what a court of first instance and a court of appeal decide in one case are two rulings."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from sourcier.claims.phrases import pattern, plain
from sourcier.claims.subclauses import CLAUSES
from sourcier.data.actions import RULINGS
from sourcier.languages import language as language_of
from sourcier.records import Action, Article, Span, Statement

# What is done to a ruling: any court that is named but who did it is the one that had ruled before.
_UNDOING = frozenset({"cancel", "lift", "overturn", "revoke"})


def instance_of(article: Article, statement: Statement, span: Span, main: Action | None, doer: Span | None) -> str:
    """The instance of the court that ruled what a span of a statement tells; empty where none is named, or nothing is ruled.

    It is told by who did it, else by the clause of what was done, by the whole or by who says so: by the first of them that names
    a court. Who names courts of two instances there tells of neither.
    """
    if main and main.action not in RULINGS:
        return ""
    for scope in _scopes(article, statement, span, main, doer):
        named = _named(article.text[slice(*scope)], article.language)
        if named:
            return named.pop() if len(named) == 1 else ""
    return ""


def _scopes(article: Article, statement: Statement, span: Span, main: Action | None, doer: Span | None) -> Iterator[Span]:
    if doer and main and main.mood != "noun":
        yield doer
    if main and main.action in _UNDOING:
        return
    if main:
        yield from (
            clause.span() for clause in CLAUSES.finditer(article.text, *span) if clause.end() >= main.end > clause.start()
        )
    yield span
    if statement.source:
        yield statement.source


def _named(text: str, code: str | None) -> set[str]:
    """The instances of the courts that a text names."""
    courts = _courts(code)
    return {found.lastgroup or "" for found in courts.finditer(plain(text))} if courts else set()


@lru_cache
def _courts(code: str | None) -> re.Pattern[str] | None:
    """What finds the courts of a language, each in a group called by its instance."""
    known = language_of(code)
    if known is None or known.actions is None or not known.actions.courts:
        return None
    groups = (rf"(?P<{instance}>{pattern(phrases)})" for instance, phrases in known.actions.courts.items())
    return re.compile(rf"\b(?:{'|'.join(groups)})\b")
