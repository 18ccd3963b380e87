"""What an article tells in passing joins a claim, and makes none."""

from __future__ import annotations

import sourcier
from sourcier.records import Article, Report

WIRE = (
    "The trawler Marisol sank off Cape Varn on Monday after a collision, the coastguard said. "
    "Seven sailors are missing, the coastguard said."
)
BLOG = "The trawler and its captain were well known here. The trawler sank after a collision. A fish market burned."


def report(*texts: str) -> tuple[list[Article], Report]:
    articles = [
        sourcier.read(
            text, language="en", published="2026-03-10", outlet=f"Paper {at}", url=f"https://p{at}.example/a", clean=True
        )
        for at, text in enumerate(texts)
    ]
    return articles, sourcier.build_report(articles)


def passing(articles: list[Article]) -> dict[str, str]:
    return {s.id: a.text[slice(*s.content)] for a in articles for s in a.statements if s.in_passing}


def test_it_joins_the_claim_that_others_make() -> None:
    articles, made = report(WIRE, BLOG)
    said = passing(articles)
    joined = [said[s] for claim in made.claims for s in claim.statements if s in said]
    assert joined == ["The trawler sank after a collision"]


def test_it_makes_no_claim() -> None:
    articles, made = report(BLOG, BLOG.replace("well known here", "loved"))
    assert len(passing(articles)) >= 2
    assert [claim.summary for claim in made.claims if set(claim.statements) <= set(passing(articles))] == []


def test_it_adds_no_origin() -> None:
    (_, alone), (_, both) = report(WIRE), report(WIRE, BLOG)
    sunk = [next(c for c in made.claims if "sank" in c.summary) for made in (alone, both)]
    assert [len(c.articles) for c in sunk] == [1, 2]
    assert sunk[0].origins.low == sunk[1].origins.low
    assert sunk[0].origins.high == sunk[1].origins.high
