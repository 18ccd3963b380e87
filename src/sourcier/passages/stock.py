"""Stock phrases: short runs that many outlets share over months and that say nothing about who has it from whom."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from sourcier.passages.chronology import interval
from sourcier.passages.found import Found
from sourcier.records import Article

# Words of the longest stock phrase; those in scraped news are rarely longer (how a poll was made, how a share is defined).
LONGEST = 14
# Words that two articles share in all from which a short run is one of several, and so is evidence.
SHARED = 20
# Outlets that must share the run, and the seconds (30 days) over which they do: copies of one report come within days.
OUTLETS, SPREAD = 4, 30 * 86_400


def without_stock(found: list[Found], shared: dict[tuple[int, int], int], articles: Sequence[Article]) -> list[Found]:
    """``found`` without the stock phrases; quotations stay.

    Args:
        found: The passages.
        shared: Words in common by (later, earlier) article.
        articles: The articles that the passages number.
    """
    short: defaultdict[int, list[Found]] = defaultdict(list)
    for one in found:
        if one.kind == "copy" and one.words <= LONGEST and shared[one.target, one.source] < SHARED:
            short[one.source].append(one)
    stock = {id(one) for group in _groups(short) if _many(group, articles) for one in group}
    return [one for one in found if id(one) not in stock]


def _groups(short: dict[int, list[Found]]) -> Iterator[list[Found]]:
    """The passages that repeat overlapping words of one source, together."""
    for passages in short.values():
        group: list[Found] = []
        reach = 0
        for one in sorted(passages, key=lambda one: one.there):
            start, end = one.there
            if group and start >= reach:
                yield group
                group = []
            group.append(one)
            reach = max(reach, end)
        yield group


def _many(group: list[Found], articles: Sequence[Article]) -> bool:
    members = [articles[group[0].source], *(articles[one.target] for one in group)]
    outlets = {article.outlet.domain or article.outlet.name for article in members if article.outlet}
    times = [span[0] for span in map(interval, (article.published for article in members)) if span]
    return len(outlets) >= OUTLETS and max(times, default=0) - min(times, default=0) > SPREAD
