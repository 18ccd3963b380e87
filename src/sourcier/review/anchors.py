"""Statements as decisions remember them, and where these are among the articles at hand."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from sourcier.records import Anchor, Article, Span, Statement

# So many of a statement's first characters are remembered: enough for people, and to find them in a later version.
WORDS = 300
# A statement that is read anew is the one remembered when they share at least this much of all that either has.
_SHARED = 0.5


class Place(NamedTuple):
    """Where a remembered statement is: its id as it is now, and the span that is meant."""

    statement: str
    span: Span


def anchor(article: Article, statement: Statement, span: Span | None = None) -> Anchor:
    """Remember a statement of an article, or one clause of it."""
    start, end = span or statement.content
    words = article.text[start : min(end, start + WORDS)]
    return Anchor(statement=statement.id, article=article.id, version=article.version, start=start, end=end, words=words)


class Places:
    """Finds remembered statements among articles.

    A statement is found by its id, which is made from version and spans; where another release reads other spans by what they
    share; and in a later version of the article by its words.
    """

    def __init__(self, articles: Iterable[Article]) -> None:
        self._articles = {article.id: article for article in articles}

    def find(self, wanted: Anchor) -> Place | None:
        """Where a statement is now; None where it is gone."""
        article = self._articles.get(wanted.article)
        if article is None:
            return None
        by_id = {one.id: one for one in article.statements}
        if wanted.statement in by_id:
            return Place(wanted.statement, (wanted.start, wanted.end))
        start = wanted.start
        if article.version != wanted.version:
            start = article.text.find(wanted.words) if wanted.words.strip() else -1
        if start < 0:
            return None
        span = (start, start + wanted.end - wanted.start)
        best = max(article.statements, key=lambda one: (_shared(one.content, span), one.id), default=None)
        return Place(best.id, best.content) if best and _shared(best.content, span) >= _SHARED else None


def _shared(a: Span, b: Span) -> float:
    common = min(a[1], b[1]) - max(a[0], b[0])
    return max(0, common) / max(1, max(a[1], b[1]) - min(a[0], b[0]))
