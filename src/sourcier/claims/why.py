"""Why two statements, or two claims, are of one event or of two: the points of each component, and what else decided it."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import product
from typing import Literal, NamedTuple

from sourcier.claims.agreement import counted_alike
from sourcier.claims.apart import Apart
from sourcier.claims.corrections import puts_right
from sourcier.claims.decided import event_of
from sourcier.claims.embedders import Embeddings
from sourcier.claims.gathering import gathered
from sourcier.claims.grouping import told_again
from sourcier.claims.joining import LIKEST, ON_AVERAGE, alike
from sourcier.claims.likeness import SAME, Points, likeness, points
from sourcier.claims.weights import Weights
from sourcier.records import (
    Agreement,
    Anchor,
    Article,
    Comparison,
    Evidence,
    Likeness,
    Mention,
    Overruling,
    Quantity,
    Span,
    Telling,
)

Key = tuple[str, Span]
# What a telling gives a component, and the span that shows it.
_Value = tuple[Telling, str, Span | None]
# Of two claims so many tellings are compared with each other, which takes about a second.
_MOST = 300
# The words that two tellings share are told, the rarest first, as far as anybody reads.
_SHARED = 12
# A statement is recognised by so many characters.
_WORDS = 300
# What lies outside the two statements, in words.
_NOTED = {
    "vague": "they share neither a date nor a number",
    "lead": "each opens its article",
    "bare": "one only names what happens, without when, where or how many",
    "again": "the one takes up what the other tells",
    "beside": "they stand in one article",
    "cites": "the one has it from the medium that published the other",
    "news": "the day of the one is no news in the article of the other, which gives none",
    "story": "how likely their articles tell one story",
    "position": "how far down its article the one of them stands",
    "other": "they tell no action in common",
    "mixed": "among many stories, articles that are not much alike, or of other days, seldom tell one event",
    "unlike": "their articles have little in common, or only the one names these people",
}


class _Told(NamedTuple):
    """Two sets of tellings, all tellings, their weights, and what people have decided."""

    one: list[Telling]
    other: list[Telling]
    every: list[Telling]
    weights: Weights
    overruling: Overruling


def why(
    articles: Sequence[Article],
    one: Collection[Key],
    other: Collection[Key],
    overruling: Overruling,
    *,
    joined: Collection[Key] = (),
    embeddings: Embeddings | None = None,
) -> Comparison | None:
    """Compare two statements or claims.

    Args:
        articles: All articles, as they were grouped.
        one: The statements of the first, each with the span that tells it.
        other: Those of the second.
        overruling: What people have decided.
        joined: All statements of the claim that holds both, where one does.
        embeddings: What they were grouped with.

    Returns:
        The comparison; None where one of the two tells no event, or both are the same.
    """
    told = _gather(articles, one, other, overruling, embeddings)
    if not told.one or not told.other or (told.one == told.other and len(told.one) == 1):
        return None
    pairs = ((a, b) for a, b in product(told.one, told.other) if a is not b)
    a, b = max(pairs, key=lambda two: likeness(two[0], two[1], told.weights))
    found = points(a, b, told.weights)
    path: tuple[Likeness, ...] = ()
    if joined:
        members = [t for t in told.every if _key(t) in joined]
        path = tuple(_path(told, members, a, b)) if found.total < SAME and not (_disputes(a) or _disputes(b)) else ()
        reasons = _for_one(told, a, b, path)
    else:
        reasons = tuple(_for_two(told, found))
    groups = alike(told.one, told.other, told.weights)
    averages = {"likest": (round(groups[0], 3), SAME), "all": (round(groups[1], 3), ON_AVERAGE)}
    return Comparison(
        verdict="one claim" if joined else "two claims",
        likest=_likeness(a, b, found.total),
        needed=SAME,
        statements=(_place(a, articles), _place(b, articles)),
        told_by=(_called(a, articles), _called(b, articles)),
        parts=tuple(_parts(a, b, found, told.weights)),
        reasons=reasons,
        path=path,
        groups=averages if max(len(told.one), len(told.other)) > 1 and not joined else {},
    )


def _gather(
    articles: Sequence[Article],
    one: Collection[Key],
    other: Collection[Key],
    overruling: Overruling,
    embeddings: Embeddings | None,
) -> _Told:
    every, weights = gathered(articles, overruling, embeddings)
    first, second = ([t for t in every if _key(t) in side][:_MOST] for side in (one, other))
    return _Told(first, second, every, weights, overruling)


def _for_one(told: _Told, a: Telling, b: Telling, path: Sequence[Likeness]) -> tuple[str, ...]:
    event = event_of(a, told.overruling)
    if event is not None and event == event_of(b, told.overruling):
        return ("people have decided that these tell one event",)
    if _disputes(a) or _disputes(b):
        return ("the one disputes what the other tells: what was told before it in its article, or what it repeats",)
    if told_again(a, b):
        return (_NOTED["again"],)
    if path:
        return ("the two alone are not alike enough; the statements between them are, each to the next",)
    return ("they are alike enough by themselves, and nothing keeps them apart",)


def _disputes(telling: Telling) -> bool:
    return telling.negated or telling.statement.stance != "asserts"


def _for_two(told: _Told, found: Points) -> Iterator[str]:
    """Why two that were not joined are not one: the evidence against, what keeps them apart, and the company of each."""
    if found.decisive:
        yield f"their {found.decisive} alone parts them, whatever else agrees"
    elif found.total < SAME:
        yield f"no two of their statements are alike enough: {found.total:.1f} points of {SAME} that are needed"
    if kept := _kept_apart(told):
        yield kept
        return
    likest, average = alike(told.one, told.other, told.weights)
    if found.total >= SAME and (likest < SAME or average < ON_AVERAGE):
        yield (
            f"two statements alike are not enough: the likest {LIKEST:.0%} of all pairs have {likest:.1f} points on average "
            f"of {SAME} needed, all pairs {average:.1f} of {ON_AVERAGE}"
        )


def _kept_apart(told: _Told) -> str:
    """What keeps the first two tellings that are kept apart so; empty where nothing does."""
    compared = [t for t in told.every if (t.statement.stance == "asserts" and not t.negated) or puts_right(t)]
    apart = Apart(compared, told.weights, told.overruling)
    at = {id(t): i for i, t in enumerate(compared)}
    for a, b in product(told.one, told.other):
        if id(a) in at and id(b) in at and a is not b and (reason := apart(at[id(a)], at[id(b)])):
            return f"{reason} ({a.statement.id}, {b.statement.id})"
    return ""


def _path(told: _Told, members: Sequence[Telling], a: Telling, b: Telling) -> Iterator[Likeness]:
    """From one telling to another over the others of their claim, so that the weakest step is as strong as can be."""
    members = [a, b, *(t for t in members if t is not a and t is not b)][:_MOST]
    strength = {id(t): float("-inf") for t in members} | {id(a): float("inf")}
    before: dict[int, Telling] = {}
    waiting = list(members)
    while waiting:
        nearest = max(waiting, key=lambda t: strength[id(t)])
        waiting.remove(nearest)
        if nearest is b:
            break
        for t in waiting:
            certain = told_again(t, nearest)
            step = min(strength[id(nearest)], float("inf") if certain else likeness(nearest, t, told.weights))
            if step > strength[id(t)]:
                strength[id(t)], before[id(t)] = step, nearest
    steps: list[Likeness] = []
    at = b
    while at is not a:
        came = before[id(at)]
        steps.append(_likeness(came, at, likeness(came, at, told.weights)))
        at = came
    yield from reversed(steps)


def _parts(a: Telling, b: Telling, found: Points, weights: Weights) -> Iterator[Agreement]:
    yield _part("action", (a, a.action, a.trigger), (b, b.action, b.trigger), found.action)
    yield _part("time", (a, _day(a), _span(a.time)), (b, _day(b), _span(b.time)), found.time)
    first, second = counted_alike(a, b) or (next(iter(a.quantities), None), next(iter(b.quantities), None))
    yield _part("quantity", _counted(a, first), _counted(b, second), found.quantity)
    yield _part("place", _placed(a), _placed(b), found.place)
    yield _part("names", (a, _named(a, weights), a.actor), (b, _named(b, weights), b.actor), found.names)
    shared = ", ".join(weights.rarest(a.features & b.features, _SHARED))
    yield _part("words", (a, shared, None), (b, shared, None), found.words)
    for name, note in _NOTED.items():
        worth = getattr(found, name) * (-1 if name == "bare" else 1)
        if worth:
            yield Agreement(component=name, relation="noted", points=round(worth, 3), one=note)
    if found.close and weights.nearness:
        note = weights.nearness.told(a.text, b.text, across=a.language != b.language)
        yield Agreement(component="close", relation="noted", points=round(found.close, 3), one=note)


def _part(name: str, one: _Value, other: _Value, worth: float) -> Agreement:
    relation: Literal["agrees", "differs", "missing", "neither"]
    relation = "missing" if not one[1] or not other[1] else "agrees" if worth > 0 else "differs" if worth < 0 else "neither"
    return Agreement(
        component=name,
        relation=relation,
        points=round(worth, 3),
        one=one[1],
        other=other[1],
        evidence=tuple(Evidence(article=t.article, start=span[0], end=span[1]) for t, _, span in (one, other) if span),
    )


def _counted(telling: Telling, quantity: Quantity | None) -> _Value:
    return telling, quantity.text if quantity else "", _span(quantity)


def _placed(telling: Telling) -> _Value:
    first = next(iter(telling.places), None)
    return telling, first.name if first else "", _span(first)


def _named(telling: Telling, weights: Weights) -> str:
    return ", ".join(sorted(name.removeprefix("name:") for name in weights.names(telling)))


def _day(telling: Telling) -> str:
    time = telling.time
    return f"{time.earliest}/{time.latest}" if time and time.earliest and time.latest else ""


def _span(mention: Mention | None) -> Span | None:
    return (mention.start, mention.end) if mention else None


def _likeness(a: Telling, b: Telling, found: float) -> Likeness:
    return Likeness(one=a.statement.id, other=b.statement.id, points=round(found, 3))


def _place(telling: Telling, articles: Sequence[Article]) -> Anchor:
    article = next(one for one in articles if one.id == telling.article)
    start, end = telling.clause or telling.statement.content
    words = article.text[start : min(end, start + _WORDS)]
    return Anchor(statement=telling.statement.id, article=article.id, version=article.version, start=start, end=end, words=words)


def _called(telling: Telling, articles: Sequence[Article]) -> str:
    """What people call the article of a telling: who published it, and where it is."""
    article = next(one for one in articles if one.id == telling.article)
    who = article.outlet.name if article.outlet else article.title
    where = article.path or article.url or article.id
    return f"{who} ({where})" if who else where


def _key(telling: Telling) -> Key:
    return telling.statement.id, telling.clause or telling.statement.content
