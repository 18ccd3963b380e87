"""What is denied inside a denial, which nobody says."""

from __future__ import annotations

from bisect import bisect_left
from itertools import accumulate

from sourcier.records import Span, Statement
from sourcier.statements.reading import Reading


def without_what_is_denied(reading: Reading, statements: list[Statement]) -> list[Statement]:
    """``He denied reports that a clerk was held``: what nobody else says inside a denial is what is denied, and no statement."""
    denied = sorted((one for one in statements if one.stance in ("denies", "corrects")), key=lambda one: one.content)
    starts = [one.content[0] for one in denied]
    # Of those that begin so early the one that ends last: whether one of them reaches into a content is asked in one step.
    furthest = list(accumulate(denied, _ending_later))

    def is_denied(one: Statement) -> bool:
        before = bisect_left(starts, one.content[0])
        around = furthest[before - 1] if before else None
        if around is not None and one.content[0] < around.content[1]:
            return not _speaks_inside(reading, one, around.content)
        same = denied[before] if before < len(denied) and denied[before].content == one.content else None
        return same is not None and _overlap(one.source, same.source)

    return [one for one in statements if one.stance != "asserts" or not is_denied(one)]


def _speaks_inside(reading: Reading, one: Statement, denied: Span) -> bool:
    """Whether somebody is named inside what is denied, and no mere report."""
    if one.source is None or one.source[0] < denied[0] or one.source[1] > denied[1]:
        return False
    reports = reading.lex.sets["reports"]
    said = reading.low[reading.word_at(one.source[0]) : reading.word_at(one.source[1])]
    return any(word not in reports and word not in reading.lex.sets["small"] for word in said)


def _ending_later(one: Statement, other: Statement) -> Statement:
    return max(one, other, key=lambda statement: statement.content[1])


def _overlap(a: Span | None, b: Span | None) -> bool:
    return a is not None and b is not None and a[0] < b[1] and b[0] < a[1]
