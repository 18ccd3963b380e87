"""The number of independent origins to expect, given how sure each link is.

A named origin is one as far as a path to it holds, and as far as it is not one that was counted before. A page whose links may
all be wrong may know of its own, and so may one that names nobody. The probabilities of the links are those of their evidence.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import prod

from sourcier.origins.graph import Graph
from sourcier.origins.roots import Root, by_looks, one_source

# How often a page that names no source knows of its own, and how often pages that have it from one another have it from
# somebody whom they do not name. Both were chosen, and looked at on stories with a known history (docs/decisions/0013).
OWN_KNOWLEDGE, CIRCLE_FED = 0.3, 0.5
# How often who looks like a source is one: the precision of benchmarks/sourcing.py on held hands.
LOOKS_RIGHT = 0.75


def expected(roots: Sequence[Root], graph: Graph) -> float:
    """The expected number of independent origins.

    Args:
        roots: Certain ones first, those that are not given last.
        graph: The provenance that they come from.
    """
    total = 0.0
    for at, root in enumerate(roots):
        if root.circular:
            total += CIRCLE_FED
        elif root.kind == "not_given" or (root.relays and root.kind != "agency"):
            total += OWN_KNOWLEDGE if total else 1.0
        else:
            sure = LOOKS_RIGHT if by_looks(root) else 1.0
            total += (
                sure * _reached(root) * prod(1.0 - one_source(root, other, graph) for other in roots[:at] if not other.circular)
            )
    return total + OWN_KNOWLEDGE * sum(_alone(node, graph) for node in graph.published)


def _reached(root: Root) -> float:
    """The probability that a path to a root holds: all its links do."""
    return 1.0 - prod(1.0 - prod(edge.probability for edge in path.edges) for _, path in root.paths)


def _alone(node: int, graph: Graph) -> float:
    """The probability that no link of an outlet holds, where it has any."""
    edges = graph.edges.get(node, ())
    return prod(1.0 - edge.probability for edge in edges) if edges else 0.0
