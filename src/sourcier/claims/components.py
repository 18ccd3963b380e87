"""What event a statement states: its action, actor, time, places and quantities, read off the mentions in its content."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import NamedTuple

from sourcier.data.actions import LIGHT, WEAK
from sourcier.languages import language as language_of
from sourcier.languages.actions import ActionWords
from sourcier.records import Action, Article, Mention, Name, Place, Quantity, Span, Statement, Telling, Time
from sourcier.words import fold, words

# What separates clauses, for telling in which one a verb stands.
_CLAUSE = re.compile(r"[,;:.!?()«»“”\"–—\n]")
# An actor is a noun phrase; past this many characters the "subject" is the rest of another clause.
_LONGEST_ACTOR = 120
# A light verb and its noun of action stand together ("launched a second wave of attacks").
_LIGHT_REACH = 40
# Stems of this many letters match inflections and cognates across French and English without joining unrelated words.
_STEM = 5
# A counted noun of action outweighs the verb of its clause.
_COUNTED = 2.0
# How much each mood speaks for an action being what the statement states.
_MOOD_WEIGHT = {"indicative": 4.0, "conditional": 4.0, "noun": 2.5, "participle": 2.0, "infinitive": 2.0}


class _Inside(NamedTuple):
    """The mentions inside one span, by kind."""

    times: list[Time]
    places: list[Place]
    quantities: list[Quantity]
    names: list[Name]
    actions: list[Action]


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
    for statement in article.statements:
        yield _telling(article, statement, _inside(article.mentions, starts, statement.content), grammar, headlines)


def _inside(mentions: tuple[Mention, ...], starts: list[int], span: Span) -> _Inside:
    found = _Inside([], [], [], [], [])
    for mention in mentions[bisect_left(starts, span[0]) : bisect_left(starts, span[1])]:
        if mention.end > span[1]:
            continue
        match mention:
            case Time():
                found.times.append(mention)
            case Place():
                found.places.append(mention)
            case Quantity():
                found.quantities.append(mention)
            case Name():
                found.names.append(mention)
            case Action():
                found.actions.append(mention)
    return found


def _telling(
    article: Article, statement: Statement, inside: _Inside, grammar: ActionWords | None, headlines: list[Span]
) -> Telling:
    start, end = statement.content
    text = article.text[start:end]
    main = _main_action(article.text, start, inside, grammar) if grammar else None
    return Telling(
        article=article.id,
        language=article.language,
        statement=statement,
        text=text,
        action=main.action if main else "",
        negated=main.negated if main else False,
        trigger=(main.start, main.end) if main else None,
        actor=_actor(article.text, statement.content, main, grammar) if main and grammar else None,
        time=_time(inside.times, main) or _opening_time(article, statement),
        places=tuple(sorted(inside.places, key=lambda p: _place_rank(p, main))),
        quantities=tuple(sorted(_countable(inside.quantities), key=lambda q: _quantity_rank(q, main))),
        ordinal=_ordinal(text, grammar) if grammar else None,
        headline=any(a <= start < b for a, b in headlines),
        features=_features(text, inside),
    )


def _main_action(text: str, start: int, inside: _Inside, grammar: ActionWords) -> Action | None:
    """The action that the statement is about: finite before nominal, main clause before relative, early before late.

    A counted noun of action ("fait douze morts") is what its clause states, whatever verb carries it.
    """
    actions = inside.actions
    best, best_score = None, float("-inf")
    for rank, action in enumerate(actions):
        score = _MOOD_WEIGHT[action.mood] - 0.1 * rank
        clause = text[_clause_start(text, start, action.start) : action.start]
        opened = {w.lower() for w in words(clause).written}
        if opened & grammar.relative and not _verb_between(actions, rank, text, clause):
            score -= 2.5
        if opened & grammar.subordinators:
            score -= 1.5
        if action.action in WEAK:
            score -= 2.0
        if action.mood == "noun" and any(q.start <= action.start < q.end for q in inside.quantities):
            score += _COUNTED
        if score > best_score:
            best, best_score = action, score
    if best is not None and best.action in LIGHT:
        nouns = (a for a in actions if a.mood == "noun" and 0 <= a.start - best.end <= _LIGHT_REACH)
        return next(nouns, best)
    return best


def _clause_start(text: str, start: int, end: int) -> int:
    last = start
    for match in _CLAUSE.finditer(text, start, end):
        last = match.end()
    return last


def _verb_between(actions: list[Action], rank: int, text: str, clause: str) -> bool:
    """Whether another verb of the same clause stands before this one: then that one belongs to the relative clause."""
    if rank == 0:
        return False
    previous = actions[rank - 1]
    return previous.mood in ("indicative", "conditional") and previous.end > actions[rank].start - len(clause)


def _actor(text: str, content: Span, main: Action, grammar: ActionWords) -> Span | None:
    """Who did it: the subject of an active verb, or what follows "by" after a passive or a noun of action."""
    if main.mood == "noun" or main.passive:
        return _agent(text, main.end, content[1], grammar)
    start = _clause_start(text, content[0], main.start)
    if main.start - start > _LONGEST_ACTOR:
        start = main.start - _LONGEST_ACTOR
        start = text.find(" ", start, main.start) + 1 or start
    return _trimmed(text, start, main.start)


def _agent(text: str, start: int, end: int, grammar: ActionWords) -> Span | None:
    cut = words(text[start : min(end, start + 2 * _LONGEST_ACTOR)])
    for i, word in enumerate(cut.written):
        if word.lower() in grammar.agent:
            begin = start + cut.ends[i]
            stop = _CLAUSE.search(text, begin, end)
            return _trimmed(text, begin, min(stop.start() if stop else end, begin + _LONGEST_ACTOR))
        if word in ".;!?":
            return None
    return None


def _trimmed(text: str, start: int, end: int) -> Span | None:
    while start < end and not text[start].isalnum():
        start += 1
    while end > start and not text[end - 1].isalnum():
        end -= 1
    return (start, end) if end - start > 1 else None


def _time(times: list[Time], main: Action | None) -> Time | None:
    """The most precise time of the content, the nearest to the action among equals."""
    dated = [t for t in times if t.earliest and t.latest]
    if not dated:
        return None
    at = main.start if main else 0
    return min(dated, key=lambda t: (t.grain not in ("minute", "hour", "part_of_day", "day"), abs(t.start - at)))


def _opening_time(article: Article, statement: Statement) -> Time | None:
    """A time that opens the sentence before the content does ("On Monday, X said …" is not one: the cue stands between)."""
    at = statement.content[0]
    sentence = next((s for s in article.sentences if s[0] <= at < s[1]), None)
    if sentence is None or sentence[0] == at:
        return None
    speech = statement.cue or statement.source
    until = min(at, speech[0]) if speech else at
    for mention in article.mentions:
        if mention.start >= until:
            break
        if isinstance(mention, Time) and mention.start >= sentence[0] and mention.end <= until and mention.earliest:
            after = article.text[mention.end : mention.end + 1]
            return mention if speech is None or (speech[0] > at and after == ",") else None
    return None


def _place_rank(place: Place, main: Action | None) -> tuple[int, int, int]:
    whole_country = place.division is None
    at = main.start if main else 0
    return (whole_country, place.start < at, abs(place.start - at))


def _countable(quantities: list[Quantity]) -> list[Quantity]:
    return [q for q in quantities if q.mode != "none" or q.low == 0]


def _quantity_rank(quantity: Quantity, main: Action | None) -> tuple[int, int]:
    """Counted participants before measures, then the side of the verb where they stand, then nearness."""
    measure = quantity.concept is None
    if main is None:
        return (measure, quantity.start)
    if quantity.start <= main.start < quantity.end:
        return (measure, 0)
    distance = quantity.start - main.end if quantity.start >= main.end else main.start - quantity.end
    wrong_side = (quantity.start < main.start) != main.passive
    return (measure, distance + (60 if wrong_side else 0))


def _ordinal(text: str, grammar: ActionWords) -> int | None:
    for word in words(text).written[:8]:
        if word.lower() in grammar.ordinals:
            return grammar.ordinals[word.lower()]
    return None


def _features(text: str, inside: _Inside) -> frozenset[str]:
    found = {f"stem:{w[:_STEM]}" for w in words(text).folded if len(w) >= 4 and not w.isdigit()}
    found.update(f"name:{n.entity or fold(n.text)}" for n in inside.names)
    found.update(f"place:{p.geoname or p.near or fold(p.name)}" for p in inside.places)
    found.update(f"concept:{q.concept}" for q in inside.quantities if q.concept)
    found.update(f"number:{q.value:g}" for q in inside.quantities if q.value is not None and q.value > 2)
    return frozenset(found)
