"""Whom a headline names for what it tells: "Six deputies held, prosecutor says", over a text that may name nobody."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from sourcier.records import CLAIMED, LIKELY, Action, Article, ChainLink, Quantity, Span, Statement
from sourcier.statements.chains import Chains
from sourcier.statements.lexicon import Lexicon
from sourcier.statements.reading import Draft, Reading
from sourcier.words import words

_NONE: tuple[ChainLink, ...] = ()
# What opens a text stands in so many sentences.
_OPENING = 2
# Smaller numbers are everywhere; so many letters say which word it is; and so many words in common say that two tell one thing.
_SEVERAL, _STEM, _COMMON = 3, 5, 2
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


def from_whom_below(reading: Reading, statements: list[Statement]) -> list[Statement]:
    """The statements, a headline that names nobody with the chain of whoever tells its event where the text opens.

    "Ferry aground off Orne with 40 aboard", over "A ferry with 40 people had hit a sandbank, the coastguard said".
    """
    article = reading.article
    span = headline_of(article)
    if span is None:
        return statements
    behind = [one for one in reading.sentences if reading.starts[one[0]] >= span[1]][:_OPENING]
    end = reading.ends[behind[-1][1] - 1] if behind else span[1]
    opening = [
        one for one in statements if span[1] <= one.content[0] < end and _is_said(one) and _tell_one(reading, span, one.content)
    ]
    chains = {one.chain for one in opening}
    if len(chains) != 1:
        return statements
    chain = chains.pop()
    return [msgspec.structs.replace(one, chain=chain) if _is_bare(one, span) else one for one in statements]


def _is_said(one: Statement) -> bool:
    """Whether somebody is read to assert something."""
    named = bool(one.chain) and one.chain[0].kind != "not_given"
    return named and one.stance == "asserts" and one.confidence >= CLAIMED and one.reader != LIKELY and one.form != "narrated"


def _is_bare(one: Statement, headline: Span) -> bool:
    """Whether a statement is a headline that names nobody."""
    inside = headline[0] <= one.content[0] and one.content[1] <= headline[1]
    return inside and one.form == "narrated" and one.stance == "asserts" and [link.kind for link in one.chain] == ["not_given"]


def _tell_one(reading: Reading, headline: Span, content: Span) -> bool:
    """Whether a headline and what somebody says below it share a number, or some words that mean something."""
    numbers = [
        {one.value for one in reading.article.mentions if isinstance(one, Quantity) and _is_in(one, span) and _is_several(one)}
        for span in (headline, content)
    ]
    if numbers[0] & numbers[1]:
        return True
    one, other = (_stems(reading, span) for span in (headline, content))
    return len(one & other) >= _COMMON


def _is_in(number: Quantity, span: Span) -> bool:
    return span[0] <= number.start and number.end <= span[1]


def _is_several(number: Quantity) -> bool:
    return number.value is not None and number.value >= _SEVERAL


def _stems(reading: Reading, span: Span) -> set[str]:
    cut = words(reading.article.text[slice(*span)])
    return {word[:_STEM] for word in cut.folded if len(word) >= _STEM and not word.isdigit()}
