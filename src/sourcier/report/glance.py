"""The table at the head of the dossier: a row for each claim that is shown in full."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import chain

from sourcier.records import Bounds, Claim
from sourcier.report import phrases
from sourcier.report.claim import repeated
from sourcier.report.markup import EMPTY, Html, around, join, tag
from sourcier.report.parts import counted
from sourcier.report.view import View

# A first table of two screens at most, of the claims that are repeated or disputed; the others follow folded.
_AT_A_GLANCE, _FEWEST = 40, 8


def glance(view: View, full: frozenset[int]) -> Iterator[Html]:
    """The section with the table, row after row; claims not in ``full`` are counted."""
    yield from around("section", _tables(view, full), id="glance")


def _tables(view: View, full: frozenset[int]) -> Iterator[Html]:
    if not view.claims:
        yield join([tag("h2", "At a glance"), tag("p", "No claim was found in what was read.")])
        return
    yield tag("h2", "Claims at a glance")
    yield tag("div", id="tools", hidden=True)
    listed = [(n, one) for n, one in view.claims if n in full]
    shown = min(_AT_A_GLANCE, max(_FEWEST, sum(repeated(one) for _, one in listed)))
    yield from _table(listed[:shown])
    if len(listed) > shown:
        label = f"{phrases.count(len(listed) - shown, 'more claim')}, less repeated and less disputed"
        yield from around("details", chain([tag("summary", label)], _table(listed[shown:])), class_="aside")
    left = len(view.claims) - len(listed)
    if left:
        link = tag("a", "in a line each", href="#lines")
        yield tag(
            "p",
            f"and {phrases.count(left, 'more claim')}, each told by one article alone: ",
            link,
            class_="more",
        )


def _table(claims: Sequence[tuple[int, Claim]]) -> Iterator[Html]:
    names = ("", "Claim", "Independent origins", "Articles", "Outlets", "Disputed", "Drift")
    cells = [tag("th", name or tag("span", "Number", class_="hidden"), scope="col") for name in names]
    head = tag("thead", tag("tr", join(cells)))
    rows = (_row(number, one) for number, one in claims)
    yield from around("table", chain([head], around("tbody", rows)), class_="glance")


def _row(number: int, one: Claim) -> Html:
    found = Bounds(low=one.origins.low, high=one.origins.high)
    disputed = EMPTY
    if one.disputes:
        signs = dict.fromkeys(d.stance for d in one.disputes)
        words = [
            tag("span", {"denies": "✕ denied", "doubts": "? doubted", "corrects": "✎ corrected"}[s], class_=f"flag {s}")
            for s in signs
        ]
        disputed = join([join(words, " "), tag("small", phrases.carried(one.disputes))])
    drift = Counter(d.component for d in one.drift)
    return tag(
        "tr",
        tag("td", tag("span", f"C{number}", class_="no")),
        tag("td", tag("a", one.summary, href=f"#c{number}", dir="auto"), class_="what"),
        tag("td", counted(found), class_="count", data_label="Independent origins"),
        tag("td", f"{len(one.articles):,}", class_="n", data_label="Articles"),
        tag("td", f"{one.outlets:,}", class_="n", data_label="Outlets"),
        tag("td", disputed, data_label="Disputed"),
        tag("td", ", ".join(drift), class_="drifted", data_label="Drift"),
        data_claim=f"c{number}",
    )
