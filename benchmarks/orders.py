"""Whether the order in which articles arrive changes an answer: twenty orders, asked on the way and at the end.

The articles are those of the example and of a development story. In each order a third is added, the claims are asked for,
the rest is added, and the claims are asked for again; what then differs from the report made of all articles at once is counted.

    python benchmarks/orders.py [--orders 20] [--json]
"""

from __future__ import annotations

import argparse
import json
import random
import tempfile
from collections.abc import Sequence
from pathlib import Path

from sourcier import Archive, open_inputs, pipeline
from sourcier.records import Article, Report

ROOT = Path(__file__).resolve().parents[1]
FOLDERS = (ROOT / "examples" / "pages", ROOT / "tests" / "gold" / "stories" / "dev_launch")
ORDERS = 20


def articles() -> list[Article]:
    """The articles, read."""
    found = pipeline.read_pages(open_inputs([str(folder) for folder in FOLDERS]))
    return [one for one in found if isinstance(one, Article)]


def measure(orders: int = ORDERS) -> dict[str, float]:
    """The share of claims, over all orders, that are the same as in a report made at once."""
    read = articles()
    expected = pipeline.build_report(read).claims
    answers = [_arrived(read, seed).claims for seed in range(orders)]
    # A claim too many counts as one that differs does.
    shares = [sum(claim in expected for claim in found) / max(len(found), len(expected)) for found in answers]
    return {"same": sum(shares) / len(shares)}


def _arrived(read: Sequence[Article], seed: int) -> Report:
    """What an archive answers that the articles came to in some order."""
    shuffled = list(read)
    random.Random(seed).shuffle(shuffled)
    with tempfile.TemporaryDirectory() as folder, Archive(Path(folder) / "a.db") as archive:
        archive.add(shuffled[: len(shuffled) // 3])
        archive.claims()
        archive.add(shuffled[len(shuffled) // 3 :])
        return archive.claims()


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--orders", type=int, default=ORDERS)
    parser.add_argument("--json", action="store_true")
    arguments = parser.parse_args()
    figures = measure(arguments.orders)
    print(
        json.dumps(figures) if arguments.json else f"claims that differ: {1 - figures['same']:.2%} over {arguments.orders} orders"
    )


if __name__ == "__main__":
    main()
