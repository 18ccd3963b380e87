"""Draw the chains of a claim as SVG: each box and each arrow is a link to the words that show it."""

from __future__ import annotations

from collections import Counter

import msgspec

from sourcier.records import Claim, Evidence
from sourcier.report import phrases
from sourcier.report.chains import Chains, Edge, Key, Node, collect
from sourcier.report.layout import place
from sourcier.report.markup import EMPTY, Html, direction, join, tag
from sourcier.report.view import View, evidence_of
from sourcier.report.widths import fit

# User units are CSS pixels at full size: five columns fill the width of the page. A name takes two lines of 18 letters.
_BOX, _GAP, _LINE, _PAD, _TOP, _EDGE = 150, 84, 15, 9, 32, 2
_LETTERS = 18
# Two lines of name and one of date; another where the claim is disputed or a name is long. Between rows goes a label.
_HEIGHT, _BETWEEN = 58, 16
# A link less sure than this says so.
_SURE = 0.9
# An edge back to an earlier column runs below the lowest box.
_UNDER = 36


class _Drawing(msgspec.Struct, frozen=True):
    """What every part of one drawing needs, and where a box lies."""

    view: View
    claim: Claim
    chains: Chains
    leaving: Counter[Key]
    entering: Counter[Key]
    tall: int
    bottom: float

    def x(self, key: Key) -> float:
        """The left side of a box."""
        return _EDGE + self.chains.nodes[key].column * (_BOX + _GAP)

    def y(self, key: Key) -> float:
        """The middle of a box."""
        return round(_TOP + self.chains.nodes[key].row * (self.tall + _BETWEEN) + self.tall / 2, 1)


def chain_graph(view: View, claim: Claim) -> Html:
    """The graph of ``claim`` in a region that scrolls where the page is narrow."""
    chains = collect(view, claim)
    headings = place(chains)
    long = any(len(fit(n.name, _LETTERS, 3)) > 2 for n in chains.nodes.values())
    tall = _HEIGHT + (_LINE if claim.disputes or long else 0)
    bottom = _TOP + max((n.row for n in chains.nodes.values()), default=0) * (tall + _BETWEEN) + tall
    leaving, entering = Counter(e.source for e in chains.edges), Counter(e.target for e in chains.edges)
    drawing = _Drawing(view, claim, chains, leaving, entering, tall, bottom)
    width = len(headings) * (_BOX + _GAP) - _GAP + 2 * _EDGE
    height = round(bottom + (_UNDER if any(e.back for e in chains.edges) else 4), 1)
    parts = [
        *(_heading(text, column) for column, text in enumerate(headings) if text),
        *(_edge(drawing, edge) for edge in chains.edges),
        *(_box(drawing, node) for node in chains.nodes.values() if node.kind != "pass"),
    ]
    label = f"Chains from {phrases.count(len(claim.origins.items), 'origin')} to {phrases.count(len(claim.articles), 'article')}"
    drawn = tag(
        "svg", join(parts), viewBox=f"0 0 {width:g} {height:g}", width=width, height=height, role="group", aria_label=label
    )
    more = EMPTY
    if chains.left_out:
        more = tag("p", f"and {phrases.count(chains.left_out, 'more article')}, listed below in words", class_="more")
    css = "graph wide" if len(headings) > 4 else "graph"
    return join([tag("div", drawn, class_=css, tabindex=0, role="region", aria_label=label), more])


def _heading(text: str, column: int) -> Html:
    return tag("text", text, x=_EDGE + column * (_BOX + _GAP), y=12, class_="head")


def _box(drawing: _Drawing, node: Node) -> Html:
    view, x, middle = drawing.view, drawing.x(node.key), drawing.y(node.key)
    small = _small(drawing, node)
    names = fit(node.name, _LETTERS, (drawing.tall - _PAD) // _LINE - len(small))
    first = middle - (len(names) + len(small)) * _LINE / 2 + 11
    rtl = direction(node.name) == "rtl"
    lines = [
        tag(
            "text",
            line,
            x=x + (_BOX - _PAD if rtl else _PAD),
            y=first + i * _LINE,
            direction="rtl" if rtl else None,
            class_="name",
        )
        for i, line in enumerate(names)
    ]
    lines += [tag("text", line, x=x + _PAD, y=first + (len(names) + i) * _LINE - 1, class_="sub") for i, line in enumerate(small)]
    frame = tag("rect", x=x, y=middle - drawing.tall / 2, width=_BOX, height=drawing.tall, rx=3)
    spoken = ", ".join([node.name, *small])
    target = view.anchor(_proof(drawing, node)) or (f"#a{view.numbers[node.article]}" if node.article in view.numbers else None)
    css = f"box {node.kind}" + (" carries" if any(node.article in d.carried_by for d in drawing.claim.disputes) else "")
    return tag("a" if target else "g", tag("title", spoken), frame, join(lines), href=target, class_=css)


def _small(drawing: _Drawing, node: Node) -> list[str]:
    """The small lines of a box: what it is, and whether it carries what is said against the claim."""
    if node.kind not in ("article", "relay"):
        return [phrases.KINDS.get(node.kind, node.kind)]
    if node.article is None:
        return ["named on the way"]
    one = drawing.view.articles.get(node.article)
    when = phrases.interval(one.published.earliest, one.published.latest) if one and one.published else "no date"
    return [f"{drawing.view.label(node.article)} · {when}", *_against(drawing.claim, node.article)]


def _against(claim: Claim, article: str) -> list[str]:
    if all(article in d.earlier for d in claim.disputes):
        return []
    carried = sum(article in d.carried_by for d in claim.disputes)
    if len(claim.disputes) > 1:
        return [f"✕ {carried} of {len(claim.disputes)} disputes" if carried else "without the disputes"]
    word = {"denies": "denial", "doubts": "doubt", "corrects": "correction"}[claim.disputes[0].stance]
    return [f"✕ carries the {word}" if carried else f"without the {word}"]


def _proof(drawing: _Drawing, node: Node) -> Evidence | None:
    """The words behind a box: what its article says of the claim, else where it is named."""
    for version in drawing.claim.versions:
        if node.article and version.article == node.article and (told := drawing.view.told(version.statement, (node.article,))):
            return evidence_of(told)
    return node.evidence


def _edge(drawing: _Drawing, edge: Edge) -> Html:
    view = drawing.view
    points = _points(drawing, edge)
    path, tip = _under(drawing, edge) if edge.back else _curve(points)
    label = phrases.relation(edge.relation)
    spoken = f"{label} {drawing.chains.nodes[edge.target].name}, {edge.probability:.0%} sure"
    x, y = _label_at(drawing, edge, points)
    text = tag("text", label, x=x, y=y, class_="rel")
    if edge.probability < _SURE:
        text = join([text, tag("text", f"{edge.probability:.0%} sure", x=x, y=y + 17, class_="rel sure")])
    target = view.anchor(edge.evidence)
    css = f"edge {edge.relation}" + (" back" if edge.back else "") + (" weak" if edge.probability < 0.7 else "")
    lines = [tag("path", d=path, class_="hit"), tag("path", d=path), tag("path", d=tip, class_="tip")]
    return tag("a" if target else "g", tag("title", spoken), join(lines), text, href=target, class_=css)


def _points(drawing: _Drawing, edge: Edge) -> list[tuple[float, float]]:
    """Where an edge leaves, passes and arrives."""
    start = (drawing.x(edge.source) + _BOX, drawing.y(edge.source))
    way = [p for k in edge.via for p in ((drawing.x(k), drawing.y(k)), (drawing.x(k) + _BOX, drawing.y(k)))]
    return [start, *way, (drawing.x(edge.target) - 2, drawing.y(edge.target))]


def _curve(points: list[tuple[float, float]]) -> tuple[str, str]:
    """The line of an edge, and its tip."""
    (x0, y0), *rest = points
    parts = [f"M{x0:g},{y0:g}"]
    for x, y in rest:
        middle = (x0 + x) / 2
        parts.append(f"L{x:g},{y:g}" if y == y0 else f"C{middle:g},{y0:g} {middle:g},{y:g} {x:g},{y:g}")
        x0, y0 = x, y
    return "".join(parts), f"M{x0 - 6:g},{y0 - 4:g}L{x0:g},{y0:g}L{x0 - 6:g},{y0 + 4:g}"


def _under(drawing: _Drawing, edge: Edge) -> tuple[str, str]:
    """An edge back in the graph runs from box to box below everything, so that a circle is seen."""
    x0, x = drawing.x(edge.source) + _BOX / 2, drawing.x(edge.target) + _BOX / 2
    y0, y = drawing.y(edge.source) + drawing.tall / 2, drawing.y(edge.target) + drawing.tall / 2
    low, turn = drawing.bottom + _UNDER - 16, 10 if x < x0 else -10
    down = f"M{x0:g},{y0:g}V{low - 10:g}Q{x0:g},{low:g} {x0 - turn:g},{low:g}"
    up = f"H{x + turn:g}Q{x:g},{low:g} {x:g},{low - 10:g}V{y + 2:g}"
    return down + up, f"M{x - 4:g},{y + 8:g}L{x:g},{y + 2:g}L{x + 4:g},{y + 8:g}"


def _label_at(drawing: _Drawing, edge: Edge, points: list[tuple[float, float]]) -> tuple[float, float]:
    """Beside the end at which fewer edges meet, so that labels of edges that share an end stand apart."""
    if edge.back:
        return (drawing.x(edge.source) + drawing.x(edge.target) + _BOX) / 2, drawing.bottom + _UNDER - 20
    near_source = drawing.entering[edge.target] > drawing.leaving[edge.source]
    (x0, y0), (x1, y1) = points[:2] if near_source else points[-2:]
    # The curve is flat at both ends: the label stands where it has gone a quarter, or three, of its height.
    return (x0 + x1) / 2 - 3, round(y0 + (y1 - y0) * (0.25 if near_source else 0.75) - 5, 1)
