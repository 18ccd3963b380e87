"""How many claims have how many independent origins, as small bars."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from sourcier.records import Claim
from sourcier.report import phrases
from sourcier.report.markup import EMPTY, Html, join, tag

# A bar as long as this, in pixels, stands for the commonest count; more rows than these are summed in the last.
_LONGEST, _ROW, _MOST = 170, 19, 5


def histogram(claims: Sequence[Claim]) -> Html:
    """Draw the spread of origin counts; nothing where there are fewer than two claims."""
    if len(claims) < 2:
        return EMPTY
    found = sorted(Counter((c.origins.low, c.origins.high) for c in claims).items())
    rows = [(phrases.bounds(*origins), number) for origins, number in found]
    if len(rows) > _MOST:
        rows = [*rows[: _MOST - 1], ("more", sum(number for _, number in rows[_MOST - 1 :]))]
    most = max(number for _, number in rows)
    drawn = [part for i, (label, number) in enumerate(rows) for part in _bar(label, number, most, 18 + i * _ROW)]
    height = 18 + len(rows) * _ROW
    head = tag("text", "origins", x=0, y=10, class_="head")
    words = "Claims by number of independent origins: " + "; ".join(f"{label}: {phrases.count(n, 'claim')}" for label, n in rows)
    svg = tag("svg", head, join(drawn), viewBox=f"0 0 320 {height}", width=320, height=height, role="img", aria_label=words)
    return tag("div", svg, class_="histogram")


def _bar(label: str, number: int, most: int, y: float) -> list[Html]:
    length = max(2, round(_LONGEST * number / most))
    return [
        tag("text", label, x=44, y=y + 11, text_anchor="end"),
        tag("rect", x=54, y=y + 2, width=length, height=10),
        tag("text", phrases.count(number, "claim"), x=54 + length + 7, y=y + 11, class_="sub"),
    ]
