"""What event a statement states: its action, actor, time, places and quantities, read off the mentions in its content."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec

from sourcier.claims.answers import answering
from sourcier.claims.clauses import actor, main_action, other_actions
from sourcier.claims.corrections import own_and_rejected
from sourcier.claims.features import features_of
from sourcier.claims.inside import Inside, mentions_in
from sourcier.claims.instances import instance_of
from sourcier.claims.nearest import nearest_time, ordinal_of, place_rank, quantity_rank
from sourcier.claims.negations import denied, denying, none_of_them, of_none
from sourcier.claims.openers import is_name, noun_phrase
from sourcier.claims.relatives import only_related
from sourcier.claims.setting import (
    counting_again,
    counting_companions,
    day_before,
    happening_again,
    of_main_clause,
    of_other_deeds,
    opening_time,
    with_accounts,
)
from sourcier.claims.subclauses import CLAUSES, denied_clauses, denies, joined_clauses
from sourcier.languages import Language
from sourcier.languages import language as language_of
from sourcier.languages.actions import ActionWords
from sourcier.records import Action, Article, Name, Quantity, Span, Statement, Telling, Time
from sourcier.words import fold, words


def tellings(article: Article) -> Iterator[Telling]:
    """The event of each statement of an article, in the order of the statements.

    Args:
        article: An article with its mentions and statements.

    Yields:
        One telling a statement; its ``action`` is empty where the content names no known action.
    """
    known = language_of(article.language)
    grammar = known.actions if known else None
    starts = [m.start for m in article.mentions]
    headlines = [(label.start, label.end) for label in article.labels if label.label == "headline"]
    last: Telling | None = None
    counted: Telling | None = None
    for statement in with_accounts(article):
        inside = mentions_in(article.mentions, starts, statement.content)
        main = main_action(article.text, statement.content[0], inside.actions, inside.quantities, grammar) if grammar else None
        if main and known and only_related(article.text, statement.content, main, inside.actions, known):
            main = None
        telling = _telling(
            article, statement, statement.content, inside, main, starts, headline=_within(statement.content, headlines)
        )
        clauses = list(other_actions(article.text, statement.content, inside.actions, main, grammar)) if grammar and main else []
        # What a clause of its own tells, the whole does not tell in passing.
        told = telling.features - {f"action:{action.action}" for action, _ in clauses}
        telling = msgspec.structs.replace(telling, features=told)
        telling = counting_companions(article, happening_again(counting_again(telling, counted), last))
        yield telling
        if statement.in_passing:
            continue
        last = telling if telling.action and not telling.negated else last
        counted = last if last and last.quantities else counted
        for action, clause in clauses:
            parts = mentions_in(article.mentions, starts, clause)
            part = _telling(article, statement, clause, parts, action, starts, secondary=True)
            # "Nine died yesterday when a train left the track": one sentence is of one day unless it says otherwise.
            yield msgspec.structs.replace(part, time=part.time or telling.time, clause=clause)
        if grammar and statement.form != "narrated" and statement.stance == "asserts" and not telling.negated:
            yield from _negated_besides(article, statement, main, starts, grammar)


def _negated_besides(
    article: Article, statement: Statement, main: Action | None, starts: list[int], grammar: ActionWords
) -> Iterator[Telling]:
    """What clauses besides the one that tells the event say is not so ("they had the paper, and nobody will sit it again")."""
    for clause in CLAUSES.finditer(article.text, *statement.content):
        for span in joined_clauses(article.text, clause.span(), grammar, article.language):
            if (main and span[0] <= main.start < span[1]) or not denies(article.text[slice(*span)], grammar):
                continue
            inside = mentions_in(article.mentions, starts, span)
            if any(a.mood in ("indicative", "conditional") for a in inside.actions):
                continue
            part = _telling(article, statement, span, inside, None, starts, secondary=True)
            yield msgspec.structs.replace(part, clause=span, denied=(part.features,))


def _opens(article: Article, statement: Statement) -> bool:
    """Whether a statement stands in the first paragraph of running text."""
    cut = [(label.start, label.end) for label in article.labels] + [(credit.start, credit.end) for credit in article.credits]
    first = next((p for p in article.paragraphs if not any(a <= p[0] < b for a, b in cut)), None)
    return first is not None and first[0] <= statement.content[0] < first[1]


def _within(span: Span, others: list[Span]) -> bool:
    """Whether a span begins in one of others."""
    return any(a <= span[0] < b for a, b in others)


def _telling(
    article: Article,
    statement: Statement,
    span: Span,
    inside: Inside,
    main: Action | None,
    starts: Sequence[int],
    *,
    headline: bool = False,
    secondary: bool = False,
) -> Telling:
    """What one span of a statement tells, with the mentions inside it and the action that it states."""
    known = language_of(article.language)
    grammar = known.actions if known else None
    text = article.text[span[0] : span[1]]
    counted, rejected = inside.quantities, list[Quantity]()
    if statement.stance in ("denies", "doubts", "corrects"):
        counted, rejected = own_and_rejected(text, span[0], counted, article.language)
    doer = actor(article.text, span, main, grammar, noun_phrase(article.language)) if main and grammar else None
    opening = _name_in_front(article.text, span[0], doer, article.language)
    features = features_of(text, span[0], inside, known)
    negated = bool(grammar and _negated(text, span[0], inside.quantities, main, grammar, article.language))
    return Telling(
        article=article.id,
        language=article.language,
        statement=statement,
        text=text,
        action=main.action if main else "",
        negated=negated,
        nominal=main.mood == "noun" if main else False,
        trigger=(main.start, main.end) if main else None,
        actor=doer,
        instance=instance_of(article, statement, span, main, doer),
        answering=answering(article.text, span, main, article.language),
        time=nearest_time(_own_times(article, inside, main, known), main) or opening_time(article, statement),
        setting=day_before(article, statement, starts),
        places=tuple(sorted(inside.places, key=lambda p: place_rank(p, main))),
        quantities=tuple(sorted(counted, key=lambda q: quantity_rank(q, main, article.text, grammar))),
        rejected=tuple(rejected),
        ordinal=ordinal_of(text, grammar) if grammar else None,
        headline=headline,
        persons=_persons(inside.names, doer) | opening,
        lead=headline or _opens(article, statement),
        position=span[0] / len(article.text),
        secondary=secondary,
        features=features | {f"name:{name}" for name in opening},
        denied=tuple(denied_clauses(article, span, starts, known)) if negated and not secondary else (),
    )


def _own_times(article: Article, inside: Inside, main: Action | None, known: Language | None) -> list[Time]:
    """The times of a span that are its own event's."""
    grammar = known.actions if known else None
    times = of_main_clause(inside.times, main, article.text, grammar, known)
    if grammar is None:
        return times
    others = of_other_deeds(times, main, inside.actions, article.text, grammar)
    return [time for time in times if time not in others]


def _persons(names: list[Name], doer: Span | None) -> frozenset[str]:
    """The surnames of the people that a text names, and the last word of whoever acts in it."""
    return frozenset(words(n.text).folded[-1] for n in names if n.type == "person" or (n.start, n.end) == doer)


def _name_in_front(text: str, start: int, doer: Span | None, code: str | None) -> frozenset[str]:
    """Who acts, where one word that opens what is told names them and no mention does; else nothing."""
    opens = doer is not None and doer[0] == start and is_name(text[slice(*doer)], code)
    return frozenset([fold(text[slice(*doer)])]) if doer and opens else frozenset()


def _negated(text: str, start: int, counted: list[Quantity], main: Action | None, grammar: ActionWords, code: str | None) -> bool:
    """Whether a text says that its event did not happen."""
    if main is None:
        return denying(text, grammar)
    return (
        denied(text, start, main, grammar)
        or none_of_them(text, start, counted, main)
        or of_none(text, grammar, noun_phrase(code).after)
    )
