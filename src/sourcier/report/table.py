"""Claims as a table, one line a claim, for who records incidents in a spreadsheet."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from io import StringIO

from sourcier.records import Claim, Report
from sourcier.report.markup import visible
from sourcier.report.view import View

COLUMNS = (
    "claim",
    "summary",
    "action",
    "earliest",
    "latest",
    "place",
    "number_low",
    "number_high",
    "origins_low",
    "origins_high",
    "origins_probable",
    "articles",
    "outlets",
    "grade",
    "rule",
    "admiralty",
    "disputed_by",
    "decisions",
    "sources",
)
# A spreadsheet takes what begins so for a formula.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_LINKS = 50


def table(report: Report) -> Iterator[bytes]:
    """Write the claims as CSV, UTF-8 with a heading, piece by piece.

    ``earliest`` to ``latest`` bound every time that is told, ``number_low`` to ``number_high`` every number, open ends left out;
    ``place`` is the one told most.
    """
    view = View(report)
    yield _line(COLUMNS)
    for claim in report.claims:
        yield _line(_row(view, claim))


def admiralty(claim: Claim) -> str:
    """The claim in the code of the Admiralty (STANAG 2511), by what can be counted.

    Of the source it is always F, cannot be judged, for no rule here looks at who a source is. Of the information it is 1 where
    at least two independent origins tell it and nobody disputes it, 4 where it is disputed and not so confirmed, 6 where nobody
    who is named tells it, else 3; 2 and 5 weigh what is likely, and are left to people.
    """
    origins = claim.origins
    if claim.disputes:
        return "F3" if origins.low >= 2 else "F4"
    if origins.low >= 2:
        return "F1"
    named = any(one.kind not in ("anonymous", "not_given") for one in origins.items)
    return "F3" if named else "F6"


def _row(view: View, claim: Claim) -> Iterator[str]:
    times = [one.time for one in claim.versions if one.time]
    lows = [one.quantity.low for one in claim.versions if one.quantity and one.quantity.low is not None]
    highs = [one.quantity.high for one in claim.versions if one.quantity and one.quantity.high is not None]
    places = [one.place for one in claim.versions if one.place]
    yield from (claim.id, claim.summary, claim.action)
    yield min((start for start, _ in times), default="")
    yield max((end for _, end in times), default="")
    yield max(sorted(set(places)), key=places.count, default="")
    yield f"{min(lows):.12g}" if lows else ""
    yield f"{max(highs):.12g}" if highs else ""
    yield from (str(claim.origins.low), str(claim.origins.high), f"{claim.origins.probable:g}")
    yield from (str(len(claim.articles)), str(claim.outlets), claim.grade.label, claim.grade.rule, admiralty(claim))
    yield "; ".join(dict.fromkeys(f"{one.by} {one.stance}" for one in claim.disputes))
    yield " ".join(claim.decisions)
    yield " ".join(_address(view, name) for name in claim.articles[:_LINKS])


def _address(view: View, name: str) -> str:
    article = view.articles.get(name)
    return (article.url or article.path or name) if article else name


def _line(cells: Iterator[str] | tuple[str, ...]) -> bytes:
    written = StringIO()
    csv.writer(written, lineterminator="\n").writerow([_safe(cell) for cell in cells])
    return written.getvalue().encode("utf-8", "replace")


def _safe(cell: str) -> str:
    """A cell on one line that no spreadsheet takes for a formula; a negative number stays one."""
    line = " ".join(visible(cell).split())
    return f"'{line}" if line.startswith(_FORMULA) and not line[1:].replace(".", "", 1).isdigit() else line
