"""Words for counts, times and quantities."""

from __future__ import annotations

from typing import Literal

import pytest

from sourcier.records import Bounds, Dispute, Quantity
from sourcier.report import phrases


@pytest.mark.parametrize(
    ("low", "high", "words"),
    [
        (2, 2, "2 independent origins (exactly)"),
        (1, 1, "1 independent origin (exactly)"),
        (1, 3, "between 1 and 3 independent origins"),
        (0, 0, "no origin found"),
    ],
)
def test_origins(low: int, high: int, words: str) -> None:
    assert phrases.origins(Bounds(low=low, high=high)) == words


@pytest.mark.parametrize(
    ("earliest", "latest", "words"),
    [
        ("2031-08-26", "2031-08-27", "26 Aug 2031"),
        ("2031-08-26", "2031-08-29", "26–28 Aug 2031"),
        ("2031-08-30", "2031-09-02", "30 Aug – 1 Sep 2031"),
        ("2031-12-30", "2032-01-02", "30 Dec 2031 – 1 Jan 2032"),
        ("2031-08-01", "2031-09-01", "Aug 2031"),
        ("2031-12-01", "2032-01-01", "Dec 2031"),
        ("2031-01-01", "2032-01-01", "2031"),
        ("2031-08-26T09:30:00Z", "2031-08-26T09:31:00Z", "26 Aug 2031 09:30"),
        ("2031-08-26T12:00:00Z", "2031-08-26T18:00:00Z", "26 Aug 2031 12:00–18:00"),
        ("2031-08-26T21:00:00Z", "2031-08-27T06:00:00Z", "26 Aug 2031 21:00–06:00"),
        ("2031-08-26T22:00:00+02:00", "2031-08-27T22:00:00+02:00", "26–27 Aug 2031"),
        ("2031-08-26T00:00:00Z", "2031-08-27T00:00:00Z", "26 Aug 2031"),
        ("soon", "2031-08-27", "soon"),
        (None, None, ""),
        ("9999-12-31", "9999-12-31", "9999-12-31"),
    ],
)
def test_interval(earliest: str | None, latest: str | None, words: str) -> None:
    assert phrases.interval(earliest, latest) == words


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"low": 16, "high": 24, "mode": "approx"}, "16–24"),
        ({"low": 20, "high": 20, "mode": "exact"}, "20"),
        ({"low": 21, "mode": "more_than", "value": 20}, "more than 20"),
        ({"low": 20, "mode": "at_least"}, "at least 20"),
        ({"high": 5, "mode": "vague"}, "at most 5"),
        ({"mode": "vague"}, ""),
        ({"low": 8e9, "high": 8e9, "mode": "exact"}, "8,000,000,000"),
        ({"low": 1_000_001, "value": 1e6, "mode": "more_than"}, "more than 1,000,000"),
        ({"low": 2.5, "high": 1234.5, "mode": "range"}, "2.5–1,234.5"),
    ],
)
def test_quantity(fields: dict[str, object], words: str) -> None:
    assert phrases.quantity(Quantity(start=0, end=1, text="x", **fields)) == words  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("names", "words"),
    [
        ([], ""),
        (["A"], "A"),
        (["A", "B"], "A and B"),
        (["A", "B", "A", "C"], "A, B and C"),
        (list("ABCDEF"), "A, B, C and 3 more"),
    ],
)
def test_listed(names: list[str], words: str) -> None:
    assert phrases.listed(names) == words


@pytest.mark.parametrize(
    ("by", "stance", "words"),
    [
        ("the owners", "denies", "denied by the owners"),
        ("", "doubts", "doubted by a source not named"),
        ("Ana Roux", "corrects", "corrected by Ana Roux"),
    ],
)
def test_who_disputes(by: str, stance: Literal["denies", "doubts", "corrects"], words: str) -> None:
    assert phrases.disputed_by(Dispute(statement="s", by=by, stance=stance, of="claim", carried_by=(), missing_in=())) == words


@pytest.mark.parametrize(
    ("shares", "words"),
    [
        ([], ""),
        ([(0, 0)], ""),
        ([(1, 3)], "carried by 1 of 3"),
        ([(1, 3), (1, 3)], "each carried by 1 of 3"),
        ([(2, 3), (0, 3)], "carried by 0–2 of 3"),
        ([(3, 8), (2, 4)], "carried by 3 of 8 to 2 of 4"),
        ([(1, 5), (1, 2), (1, 2)], "carried by 1 of 5 to 1 of 2"),
    ],
)
def test_how_far_disputes_travelled(shares: list[tuple[int, int]], words: str) -> None:
    disputes = [
        Dispute(
            statement=str(n),
            by="the owner",
            of="claim",
            stance="denies",
            carried_by=tuple(f"a{k}" for k in range(carried)),
            missing_in=tuple(f"a{k}" for k in range(carried, total)),
        )
        for n, (carried, total) in enumerate(shares)
    ]
    assert phrases.carried(disputes) == words
