"""Place the boxes of a graph of chains over time: origins left, articles to the right in the order of publication.

A column is a day (or a few) and a step within it. Between two columns an edge passes through a place kept free for it, so that
no line runs through a box. Rows follow the tree from its leaves, as in a dendrogram.
"""

from __future__ import annotations

from collections import defaultdict
from itertools import pairwise

from sourcier.report import phrases
from sourcier.report.chains import Chains, Edge, Key, Node

# Six columns fill the width of a page; days are put together, four groups at most, until there are no more.
_MOST_DAYS, _MOST_COLUMNS = 4, 6
# A box takes a whole row; an edge that only passes needs less.
_ROW, _PASS_ROW = 1.0, 0.5


def place(chains: Chains) -> list[str]:
    """Give every box its column and row, and every long edge its way.

    Returns:
        The heading of each column, empty where the column belongs to the one before it.
    """
    forward = _forward(chains)
    headings = _columns(chains.nodes, forward)
    _make_way(chains.nodes, forward)
    _rows(chains.nodes, forward)
    return headings


def _forward(chains: Chains) -> list[Edge]:
    """The edges that close no circle, each after all those that lead into its source."""
    after: defaultdict[Key, list[Edge]] = defaultdict(list)
    for edge in chains.edges:
        after[edge.source].append(edge)
    done: dict[Key, bool] = {}
    ordered: list[Edge] = []
    for root in chains.nodes:
        stack = [] if root in done else [(root, iter(after[root]))]
        done.setdefault(root, False)
        while stack:
            key, rest = stack[-1]
            target = next((edge.target for edge in rest if edge.target not in done), None)
            if target is None:
                done[key] = True
                stack.pop()
                ordered.extend(e for e in after[key] if done[e.target])
            else:
                done[target] = False
                stack.append((target, iter(after[target])))
    for edge in ordered:
        edge.back = False
    return ordered[::-1]


def _columns(nodes: dict[Key, Node], forward: list[Edge]) -> list[str]:
    days = sorted({n.day for n in nodes.values() if n.day})
    for groups in range(max(1, min(len(days), _MOST_DAYS)), 0, -1):
        group = {day: i * groups // len(days) for i, day in enumerate(days)}
        places = _places(nodes, forward, group)
        if len(set(places.values())) <= _MOST_COLUMNS:
            break
    columns = sorted(set(places.values()))
    for key, node in nodes.items():
        node.column = columns.index(places[key])
    return [_heading(nodes, i, columns, [d for d in days if group[d] == columns[i][0]]) for i in range(len(columns))]


def _places(nodes: dict[Key, Node], forward: list[Edge], group: dict[str, int]) -> dict[Key, tuple[int, int]]:
    """For each box its group of days (-1 before any) and its step within it, after all that lead to it."""
    places = {key: (group.get(node.day, -1), 0) for key, node in nodes.items()}
    for edge in forward:
        before = places[edge.source]
        if places[edge.target][0] <= before[0]:
            places[edge.target] = max(places[edge.target], (before[0], before[1] + 1))
    return places


def _heading(nodes: dict[Key, Node], column: int, columns: list[tuple[int, int]], days: list[str]) -> str:
    if column and columns[column - 1][0] == columns[column][0] and days:
        return ""
    if days:
        first, last = phrases.moment(days[0]), phrases.moment(days[-1])
        return phrases.days(first, last) if first and last else ""
    heading, before = _undated(nodes, column), _undated(nodes, column - 1)
    return heading if heading != before else ""


def _undated(nodes: dict[Key, Node], column: int) -> str:
    kinds = {key[0] for key, node in nodes.items() if node.column == column}
    return "Origins" if "origin" in kinds else "Named on the way" if kinds == {"relay"} else "Date not known"


def _make_way(nodes: dict[Key, Node], forward: list[Edge]) -> None:
    for edge in forward:
        first, last = nodes[edge.source].column, nodes[edge.target].column
        for column in range(first + 1, last):
            key = ("pass", f"{len(nodes)}")
            nodes[key] = Node(key=key, kind="pass", name="", column=column)
            edge.via.append(key)


def _rows(nodes: dict[Key, Node], forward: list[Edge]) -> None:
    after: defaultdict[Key, list[Key]] = defaultdict(list)
    for edge in forward:
        way = [edge.source, *edge.via, edge.target]
        for left, right in pairwise(way):
            after[left].append(right)
    slots: dict[Key, float] = {}
    for key in nodes:
        if key[0] == "origin":
            _settle(key, nodes, after, slots)
    for key, row in slots.items():
        nodes[key].row = row
    _spread(nodes)


def _settle(root: Key, nodes: dict[Key, Node], after: dict[Key, list[Key]], slots: dict[Key, float]) -> None:
    """Leaves take the next free row; what leads to them stands at their middle."""
    stack = [(root, False)]
    while stack:
        key, seen = stack.pop()
        below = after.get(key, [])
        if seen:
            slots[key] = sum(slots[k] for k in below) / len(below)
        elif key not in slots and not below:
            slots[key] = max((slots[k] for k in slots if not after.get(k)), default=-_ROW) + _ROW
        elif key not in slots:
            stack.append((key, True))
            stack.extend((k, False) for k in sorted(below, key=lambda k: (nodes[k].column, nodes[k].day), reverse=True))


def _spread(nodes: dict[Key, Node]) -> None:
    """Move boxes of one column apart, keeping their order and their middle."""
    columns: defaultdict[int, list[Node]] = defaultdict(list)
    for node in nodes.values():
        columns[node.column].append(node)
    for column in columns.values():
        column.sort(key=lambda n: n.row)
        wished = [n.row for n in column]
        for upper, lower in pairwise(column):
            room = _ROW if "pass" not in (upper.kind, lower.kind) else _PASS_ROW + 0.2
            lower.row = max(lower.row, upper.row + room)
        shift = sum(n.row - w for n, w in zip(column, wished, strict=True)) / len(column)
        for node in column:
            node.row -= shift
    top = min((n.row for n in nodes.values()), default=0.0)
    for node in nodes.values():
        node.row -= top
