"""Draw the chains of a claim as SVG: each box and each arrow is a link to the words that show it."""

from __future__ import annotations

from collections import Counter

import msgspec

from sourcier.records import Claim, Evidence
from sourcier.report import phrases
from sourcier.report.chains import Chains, Edge, Key, Node, collect
from sourcier.report.layout import place
from sourcier.report.markup import Html, direction, join, tag
from sourcier.report.view import View, evidence_of
from sourcier.report.widths import fit

# User units are CSS pixels at full size. A name takes two lines of some 22 letters at 12.5 px, the date a third.
_BOX, _HEIGHT, _GAP, _ROW = 158, 54, 92, 70
_LINE, _PAD, _TOP, _EDGE = 15, 10, 30, 2
_LETTERS = 22


class _Drawing(msgspec.Struct, frozen=True):
    """What every part of one drawing needs: the boxes, who carries a dispute, and which names are crowded."""

    view: View
    claim: Claim
    chains: Chains
    leaving: Counter[Key]
    entering: Counter[Key]

    def x(self, key: Key) -> float:
        return _EDGE + self.chains.nodes[key].column * (_BOX + _GAP)

    def y(self, key: Key) -> float:
        return _TOP + self.chains.nodes[key].row * _ROW + _HEIGHT / 2


def chain_graph(view: View, claim: Claim) -> Html:
    """The graph of ``claim`` as a figure that scrolls where the page is narrow."""
    chains = collect(view, claim)
    headings = place(chains)
    leaving = Counter(e.source for e in chains.edges)
    drawing = _Drawing(view, claim, chains, leaving, Counter(e.target for e in chains.edges))
    width = len(headings) * (_BOX + _GAP) - _GAP + 2 * _EDGE
    height = _TOP + max((n.row for n in chains.nodes.values()), default=0) * _ROW + _HEIGHT + 6
    if any(e.back for e in chains.edges):
        height += 26
    parts = [
        *(_heading(text, column) for column, text in enumerate(headings) if text),
        *(_edge(drawing, edge, height) for edge in chains.edges),
        *(_box(drawing, node) for node in chains.nodes.values() if node.kind != "pass"),
    ]
    label = f"Chains from {phrases.count(len(claim.origins.items), 'origin')} to {phrases.count(len(claim.articles), 'article')}"
    drawn = tag(
        "svg", join(parts), viewBox=f"0 0 {width:g} {height:g}", width=width, height=height, role="group", aria_label=label
    )
    return tag("div", drawn, class_="graph", tabindex=0, role="region", aria_label=label)


def _heading(text: str, column: int) -> Html:
    return tag("text", text, x=_EDGE + column * (_BOX + _GAP), y=12, class_="head")


def _box(drawing: _Drawing, node: Node) -> Html:
    view, x, y = drawing.view, drawing.x(node.key), drawing.y(node.key) - _HEIGHT / 2
    lines = fit(node.name, _LETTERS, 2)
    rtl = direction(node.name) == "rtl"
    names = [
        tag("text", line, x=x + (_BOX - _PAD if rtl else _PAD), y=y + 18 + i * _LINE, direction="rtl" if rtl else None)
        for i, line in enumerate(lines)
    ]
    below, spoken = _below(drawing, node)
    sub = tag("text", below, x=x + _PAD, y=y + 18 + len(lines) * _LINE, class_="sub")
    frame = tag("rect", x=x, y=y, width=_BOX, height=_HEIGHT - (0 if len(lines) > 1 else 8), rx=3)
    title = tag("title", f"{node.name}, {spoken}")
    target = view.anchor(_proof(drawing, node)) or (f"#a{view.numbers[node.article]}" if node.article in view.numbers else None)
    css = f"box {node.kind}" + _carrying(drawing.claim, node.article)
    return tag(
        "a" if target else "g", title, frame, join(names), sub, href=target, class_=css, aria_label=f"{node.name}, {spoken}"
    )


def _below(drawing: _Drawing, node: Node) -> tuple[str, str]:
    """The small line of a box, and the same for a screen reader."""
    if node.kind not in ("article", "relay"):
        kind = phrases.KINDS.get(node.kind, node.kind)
        return kind, kind
    if node.article is None:
        return "not among the articles", "named on the way, not among the articles"
    one = drawing.view.articles.get(node.article)
    when = phrases.interval(one.published.earliest, one.published.latest) if one and one.published else "no date"
    carrying = _carrying(drawing.claim, node.article)
    sign, spoken = {" carries": (" ✕ carried", ", carries the dispute"), " lacks": (" ✕ absent", ", without the dispute")}.get(
        carrying, ("", "")
    )
    return f"{drawing.view.label(node.article)} · {when}{sign and ' ·' + sign}", f"published {when}{spoken}"


def _carrying(claim: Claim, article: str | None) -> str:
    if any(article in d.carried_by for d in claim.disputes):
        return " carries"
    return " lacks" if any(article in d.missing_in for d in claim.disputes) else ""


def _proof(drawing: _Drawing, node: Node) -> Evidence | None:
    """The words behind a box: what its article says of the claim, else where it is named."""
    for version in drawing.claim.versions:
        if node.article and version.article == node.article and (told := drawing.view.told(version.statement, (node.article,))):
            return evidence_of(told)
    return node.evidence


def _edge(drawing: _Drawing, edge: Edge, height: float) -> Html:
    nodes, view = drawing.chains.nodes, drawing.view
    points = _points(drawing, edge)
    path = _under(points, height) if edge.back else _curve(points)
    label = phrases.relation(edge.relation)
    sure = "" if edge.probability >= 0.995 else f" {edge.probability:.0%}"
    spoken = f"{label} {nodes[edge.target].name}{f', probability{sure}' if sure else ''}"
    x, y = _label_at(drawing, edge, points, height)
    text = tag("text", label + sure, x=x, y=y, class_="rel")
    target = view.anchor(edge.evidence)
    css = f"edge {edge.relation}" + (" back" if edge.back else "") + (" weak" if edge.probability < 0.7 else "")
    hit = tag("path", d=path, class_="hit")
    return tag(
        "a" if target else "g", tag("title", spoken), hit, tag("path", d=path), text, href=target, class_=css, aria_label=spoken
    )


def _points(drawing: _Drawing, edge: Edge) -> list[tuple[float, float]]:
    """Where an edge leaves, passes and arrives."""
    start = (drawing.x(edge.source) + _BOX, drawing.y(edge.source) - _lift(drawing, edge.source))
    way = [p for k in edge.via for p in ((drawing.x(k), drawing.y(k)), (drawing.x(k) + _BOX, drawing.y(k)))]
    return [start, *way, (drawing.x(edge.target) - 3, drawing.y(edge.target) - _lift(drawing, edge.target))]


def _lift(drawing: _Drawing, key: Key) -> float:
    """Boxes of one line are lower by a line: their middle is higher."""
    return 0 if len(fit(drawing.chains.nodes[key].name, _LETTERS, 2)) > 1 else 4


def _curve(points: list[tuple[float, float]]) -> str:
    (x0, y0), *rest = points
    parts = [f"M{x0:g},{y0:g}"]
    for x, y in rest:
        middle = (x0 + x) / 2
        parts.append(f"L{x:g},{y:g}" if y == y0 else f"C{middle:g},{y0:g} {middle:g},{y:g} {x:g},{y:g}")
        x0, y0 = x, y
    return "".join(parts) + _arrow(x0, y0)


def _under(points: list[tuple[float, float]], height: float) -> str:
    """An edge back in the graph runs below everything, so that a circle is seen."""
    (x0, y0), (x, y) = points[0], points[-1]
    low = height - 8
    down = f"M{x0:g},{y0:g}C{x0 + 50:g},{y0:g} {x0 + 40:g},{low:g} {x0 - 20:g},{low:g}"
    up = f"L{x + 20:g},{low:g}C{x - 40:g},{low:g} {x - 50:g},{y:g} {x:g},{y:g}"
    return f"{down}{up}{_arrow(x, y)}"


def _arrow(x: float, y: float) -> str:
    return f"M{x - 6:g},{y - 4:g}L{x:g},{y:g}L{x - 6:g},{y + 4:g}"


def _label_at(drawing: _Drawing, edge: Edge, points: list[tuple[float, float]], height: float) -> tuple[float, float]:
    """Beside the end at which fewer edges meet, so that labels of edges that share an end stand apart."""
    if edge.back:
        return (points[0][0] + points[-1][0]) / 2, height - 12
    near_source = drawing.entering[edge.target] > drawing.leaving[edge.source]
    (x0, y0), (x1, y1) = points[:2] if near_source else points[-2:]
    share = 0.3 if near_source else 0.7
    # The curve is flat at both ends: at 30 % of its way it has gone some 22 % of its height.
    rise = {0.3: 0.22, 0.7: 0.78}[share] if y1 != y0 else 0
    return (x0 + x1) / 2, y0 + (y1 - y0) * rise - 5
