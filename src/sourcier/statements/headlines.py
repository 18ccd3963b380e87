"""Whom a headline names for what it tells: "Six deputies held, prosecutor says", over a text that may name nobody."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from sourcier.records import Action, Article, ChainLink, Span
from sourcier.statements.chains import Chains
from sourcier.statements.lexicon import Lexicon
from sourcier.statements.reading import Draft, Reading

_NONE: tuple[ChainLink, ...] = ()
_Said = Callable[[Reading], list[Draft]]


def headline_of(article: Article) -> Span | None:
    """Where the first headline of an article stands."""
    return next(((one.start, one.end) for one in article.labels if one.label == "headline"), None)


def named_above(article: Article, lex: Lexicon, said: _Said) -> tuple[ChainLink, ...]:
    """The chain of whoever the headline says has told its event; empty where it names nobody, or two.

    Args:
        article: An article with its mentions.
        lex: The words of its language.
        said: What reads who says what in a text.
    """
    span = headline_of(article)
    if span is None:
        return _NONE
    alone = msgspec.structs.replace(
        article,
        text=article.text[: span[1]],
        sentences=(span,),
        paragraphs=(span,),
        labels=(),
        credits=(),
        mentions=tuple(one for one in article.mentions if span[0] <= one.start and one.end <= span[1]),
    )
    reading = Reading(alone, lex)
    drafts = [one for one in said(reading) if one.source and reading.tells_event(one.content)]
    chains = Chains(reading)
    found = {chain for one in drafts if (chain := chains.resolve(one))}
    return found.pop() if len(found) == 1 else _NONE


def actions_in(article: Article, span: Span) -> frozenset[str]:
    """What is told between two characters."""
    return frozenset(one.action for one in article.mentions if isinstance(one, Action) and span[0] <= one.start < span[1])
