"""What of a big report is shown in full, and the claims that take a line each: a page of thousands of them is not read."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

import msgspec

from sourcier.records import Bounds, Claim
from sourcier.report import phrases
from sourcier.report.claim import repeated
from sourcier.report.markup import EMPTY, Html, bdi, join, tag
from sourcier.report.parts import dots
from sourcier.report.view import Told, View, evidence_of

# Of so few articles everything is shown.
_FEW_ARTICLES = 100
# Of more, so many claims are drawn as well as told: they come in the order of how contested and how repeated they are, and
# further down nobody compares drawings. Every mention is marked in so many of the articles behind these.
_LEADING, _MOST_DETAILED = 150, 200


class Extent(msgspec.Struct, frozen=True):
    """How much of a report is shown.

    Attributes:
        drawn: The numbers of the claims whose chains and times are drawn.
        full: The numbers of the claims that are shown with all that is known of them; the others take a line each.
        detailed: The articles in which every mention is marked; in the others it is what they state.
    """

    drawn: frozenset[int]
    full: frozenset[int]
    detailed: frozenset[str]


def extent(view: View) -> Extent:
    """Everything of a small report; of a big one the leading claims, and every claim that is repeated or disputed."""
    numbers = frozenset(number for number, _ in view.claims)
    if len(view.articles) <= _FEW_ARTICLES:
        return Extent(numbers, numbers, frozenset(view.articles))
    leading = view.claims[:_LEADING]
    drawn = frozenset(number for number, _ in leading)
    full = drawn | {number for number, one in view.claims if repeated(one)}
    behind = dict.fromkeys(article for _, one in leading for article in _behind(view, one))
    return Extent(drawn, full, frozenset(islice(behind, _MOST_DETAILED)))


def _behind(view: View, one: Claim) -> Iterator[str]:
    yield from one.articles
    for dispute in one.disputes:
        yield from dispute.carried_by
        told = view.told(dispute.statement, dispute.carried_by or one.articles)
        if told is not None:
            yield told[0].id
    for origin in one.origins.items:
        for steps in origin.chains:
            yield from (step.article for step in steps if step.article)


def line(view: View, number: int, one: Claim) -> Html:
    """A claim in a line: what it says, linked to the words that say it, how many origins, which, and who tells it."""
    told = _source(view, one)
    words = tag("a", one.summary, href=view.anchor(evidence_of(told)), dir="auto") if told else bdi(one.summary)
    found = Bounds(low=one.origins.low, high=one.origins.high)
    names = phrases.listed([phrases.origin_name(origin) for origin in one.origins.items], 2)
    outlets = phrases.listed([view.outlet(article) for article in one.articles], 2)
    return tag(
        "li",
        tag("span", f"C{number}", class_="no"),
        " ",
        words,
        " ",
        tag("small", dots(found), " ", join([bdi(name) for name in dict.fromkeys((names, outlets)) if name], " · ") or EMPTY),
        id=f"c{number}",
        class_="claim line",
        data_origins=one.origins.high,
    )


def _source(view: View, one: Claim) -> Told | None:
    """The statement that the summary was taken from, which may have been cut; else the first."""
    every = [told for statement in one.statements if (told := view.told(statement, one.articles))]
    begins = one.summary.rstrip("…").strip()
    return next((told for told in every if _words(view, told).startswith(begins)), every[0] if every else None)


def _words(view: View, told: Told) -> str:
    return " ".join(view.words(evidence_of(told)).split())
