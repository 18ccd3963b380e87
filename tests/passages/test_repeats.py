"""repeated_lines: the furniture that an outlet repeats."""

from __future__ import annotations

import pytest

from sourcier.passages import repeated_lines
from sourcier.records import Article

from .texts import EN, article

FOOT = "Posted by the night desk, {} comments"


def pages(count: int, days: int, foot: str = FOOT, *, titles: bool = True, outlets: int = 1) -> list[Article]:
    """``count`` pages that end on ``foot``, over ``days`` days."""
    return [
        article(
            str(i),
            f"Report number {chr(97 + i)}. {EN}\n  {foot.format(i * 7)}\nEnd of {chr(97 + i)}",
            f"2021-03-{i % days + 1:02}",
            outlet=f"Courier {i % outlets}",
            title=f"Report {i}" if titles else "Report",
        )
        for i in range(count)
    ]


def test_a_line_in_six_articles_on_three_days_is_chrome() -> None:
    articles = pages(6, 3)
    labels = repeated_lines(articles)
    assert set(labels) == {one.id for one in articles}
    for one in articles:
        (label,) = labels[one.id]
        assert one.text[label.start : label.end] == FOOT.format(int(one.id) * 7)
        assert (label.label, label.why) == ("chrome", "in 6 articles of the outlet")


@pytest.mark.parametrize(
    "articles",
    [
        pages(5, 5),
        pages(6, 2),
        pages(6, 3, titles=False),
        pages(8, 4, outlets=2),
        pages(6, 3, foot="A long background paragraph that the desk uses again and again. " * 4),
        [],
    ],
    ids=["five articles", "two days", "one title", "two outlets", "a long paragraph", "nothing"],
)
def test_what_repeats_less_or_is_long_is_not(articles: list[Article]) -> None:
    assert repeated_lines(articles) == {}


def test_a_credit_is_never_labelled() -> None:
    credit = "Source: agencies and staff"
    articles = [
        article(
            str(i),
            f"Report {chr(97 + i)}.\n{credit}",
            f"2021-03-0{i + 1}",
            outlet="Courier",
            title=str(i),
            credit=("source", credit),
        )
        for i in range(8)
    ]
    assert repeated_lines(articles) == {}
