"""How many independent origins stand behind each part of a claim."""

from __future__ import annotations

from sourcier.records import Bounds, Claim, Component
from sourcier.report import phrases
from sourcier.report.markup import EMPTY, Html, bdi, join, tag

_COMPONENTS = {"happened": "that it happened", "actor": "who did it", "place": "where", "time": "when", "quantity": "how many"}
# More dots than this are not counted by eye, more values not compared: the figure stands beside, the versions below.
_MOST_DOTS, _MOST_VALUES = 12, 8


def parts(one: Claim) -> Html:
    """The parts of a claim with their counts; values on which origins differ unfold under their part."""
    if not one.components:
        return EMPTY
    ordered = sorted(one.components.items(), key=lambda item: [*_COMPONENTS, item[0]].index(item[0]))
    rows = [tag("tr", tag("th", _name(key, part), scope="row"), tag("td", counted(part.origins))) for key, part in ordered]
    caption = tag("caption", "Independent origins for each part")
    return tag("div", tag("h4", "Part by part"), tag("table", caption, tag("tbody", join(rows)), class_="parts"))


def counted(found: Bounds) -> Html:
    """A count of origins as dots and as a figure."""
    if not found.high:
        return tag("span", "not told", class_="none")
    return join([dots(found), f" {phrases.bounds(found.low, found.high)}"])


def dots(found: Bounds) -> Html:
    """Independent origins as dots: filled for those that are sure, open for those that may be."""
    low, high = min(found.low, _MOST_DOTS), min(found.high, _MOST_DOTS)
    return tag("span", "●" * low + "○" * (high - low), class_="dots", aria_hidden="true")


def _name(key: str, part: Component) -> Html:
    name = bdi(_COMPONENTS.get(key, key))
    # With a single origin all values come from it, and the table of versions has them.
    if part.origins.high < 2 or len(part.values) < 2 or key == "happened":
        return name
    ranked = sorted(part.values, key=lambda v: (v.origins.low, v.origins.high), reverse=True)
    items = [tag("li", bdi(phrases.component_value(key, v.value)), " ", counted(v.origins)) for v in ranked[:_MOST_VALUES]]
    if len(ranked) > _MOST_VALUES:
        items.append(tag("li", f"and {phrases.count(len(ranked) - _MOST_VALUES, 'more value')}"))
    told = tag("summary", name, tag("small", f" {phrases.count(len(ranked), 'value')}"))
    return tag("details", told, tag("ul", join(items)), class_="values")
