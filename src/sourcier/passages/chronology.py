"""Which of two articles came first, and how sure that is."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime

from sourcier.records import Article, Published

# Rounds in which the dates of those who name an undated article pass on to it; chains of credits are short.
ROUNDS = 5
Interval = tuple[float, float]


def interval(published: Published | None) -> Interval | None:
    """The published interval in seconds, at least one second long; None where it is unknown or is no date."""
    if published is None:
        return None
    try:
        earliest, latest = (_seconds(value) for value in (published.earliest, published.latest))
    except ValueError:
        return None
    return earliest, max(latest, earliest + 1)


def _seconds(value: str) -> float:
    moment = datetime.fromisoformat(value)
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()


def order(articles: Sequence[Article], named: Iterable[tuple[int, int]]) -> list[int]:
    """The articles from the earliest to the latest, as indices.

    Args:
        articles: The articles.
        named: Pairs (who names, who is named); they decide where the dates do not.

    Returns:
        Dated articles by the middle of their interval, an undated one just before the first who names it, or else last and
        in the order given. Of the same time, an agency comes first, then version and id decide, so that the order in which
        dated articles are given does not matter.
    """
    spans = [interval(article.published) for article in articles]
    agency = [bool(article.outlet and article.outlet.kind == "agency") for article in articles]
    keys = [(sum(span) / 2 if span else float("inf"), -int(wire)) for span, wire in zip(spans, agency, strict=True)]
    pairs = sorted(pair for pair in named if not _certain(spans[pair[0]], spans[pair[1]]))
    for _ in range(ROUNDS):
        for later, earlier in pairs:
            time, rank = keys[later]
            if keys[earlier] >= keys[later]:
                keys[earlier] = time, rank - 1
    undated = [("", "") if span is None else (article.version, article.id) for span, article in zip(spans, articles, strict=True)]
    return sorted(range(len(articles)), key=lambda i: (*keys[i], *undated[i], i))


def _certain(one: Interval | None, other: Interval | None) -> bool:
    """Whether ``one`` surely came before ``other``."""
    return one is not None and other is not None and one[1] <= other[0]


def probability_before(one: Interval | None, other: Interval | None) -> float:
    """The probability that ``one`` came before ``other``, each at any moment of its interval alike; 0.5 where unknown."""
    if one is None or other is None:
        return 0.5
    return (_area(one, other[1]) - _area(one, other[0])) / (other[1] - other[0])


def _area(span: Interval, upto: float) -> float:
    """The integral up to ``upto`` of the probability that a moment of ``span`` has passed."""
    start, end = span
    inside = min(max(upto - start, 0.0), end - start)
    return inside * inside / (2 * (end - start)) + max(0.0, upto - end)
