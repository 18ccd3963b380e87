"""How many independent origins state each component of a claim, and which values they give it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from sourcier.origins.counting import bounds
from sourcier.origins.graph import Graph
from sourcier.origins.roots import Root
from sourcier.records import Bounds, Component, ComponentValue, Telling
from sourcier.words import fold

# An actor is compared by its last words: the head of a French noun phrase stands early, of an English one late, so all
# words of four letters and more are.
_ACTOR_WORD = 4


def components(roots: Sequence[Root], graph: Graph) -> dict[str, Component]:
    """Count, for each component, the origins whose statements give it a value."""
    values: dict[str, Callable[[Telling], str | None]] = {
        "happened": lambda t: t.action or "stated",
        "actor": lambda t: _actor(t, graph),
        "place": lambda t: t.places[0].name if t.places else None,
        "time": lambda t: f"{t.time.earliest}/{t.time.latest}" if t.time else None,
        "quantity": lambda t: _quantity(t),
    }
    return {name: _component(roots, graph, value) for name, value in values.items()}


def _component(roots: Sequence[Root], graph: Graph, value: Callable[[Telling], str | None]) -> Component:
    by_value: dict[str, list[Telling]] = {}
    for telling in dict.fromkeys(t for root in roots for t, _ in root.paths):
        told = value(telling)
        if told is not None:
            by_value.setdefault(told, []).append(telling)
    everyone = [t for tellings in by_value.values() for t in tellings]
    return Component(
        origins=_bounds(roots, graph, everyone),
        values=tuple(
            ComponentValue(
                value=told,
                origins=_bounds(roots, graph, tellings),
                statements=tuple(t.statement.id for t in tellings),
            )
            for told, tellings in by_value.items()
        ),
    )


def _bounds(roots: Sequence[Root], graph: Graph, tellings: Sequence[Telling]) -> Bounds:
    """The origins of some of the tellings alone; a root counts when one of them ends there."""
    ids = {t.statement.id for t in tellings}
    return bounds([root for root in roots if any(t.statement.id in ids for t, _ in root.paths)], graph)


def _actor(telling: Telling, graph: Graph) -> str | None:
    if telling.actor is None:
        return None
    start, end = telling.actor
    text = graph.articles[telling.article].text[start:end]
    return " ".join(fold(text).split()) if any(len(w) >= _ACTOR_WORD for w in text.split()) else None


def _quantity(telling: Telling) -> str | None:
    if not telling.quantities:
        return None
    quantity = telling.quantities[0]
    low = "" if quantity.low is None else f"{quantity.low:g}"
    high = "" if quantity.high is None else f"{quantity.high:g}"
    counted = quantity.concept or quantity.unit or ""
    return f"{low if low == high else f'{low}–{high}'} {counted}".strip()
