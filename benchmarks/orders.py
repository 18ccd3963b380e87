"""Whether the order in which articles arrive changes an answer: twenty orders, asked on the way and at the end.

The articles are those of the example and of a development story. In each order a third is added, the claims are asked for,
the rest is added, and the claims are asked for again; what then differs from the report made of all articles at once is counted.

With --real, so many articles of the corpora, of which the last twentieth comes in five parts with a question after each: only
what they touch is derived again, and the answer is compared with the rebuilt one.

    python benchmarks/orders.py [--orders 20] [--real N] [--json]
"""

from __future__ import annotations

import argparse
import json
import random
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from statistics import median

import corpora

from sourcier import Archive, open_inputs, pipeline
from sourcier.records import Article, Report

ROOT = Path(__file__).resolve().parents[1]
FOLDERS = (ROOT / "examples" / "pages", ROOT / "tests" / "gold" / "stories" / "dev_launch")
ORDERS = 20
# The last twentieth of real articles comes in so many parts.
PARTS = 5


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


def real(count: int, orders: int) -> dict[str, float]:
    """The share of claims of real articles that are the same as rebuilt, and seconds of a processor for each."""
    read = [one for one in pipeline.read_pages(corpora.mixed(count)) if isinstance(one, Article)]
    step = max(1, len(read) // (20 * PARTS))
    shares, grown, anew = [], [], []
    for seed in range(orders):
        shuffled = list(read)
        random.Random(seed).shuffle(shuffled)
        first = len(read) - PARTS * step
        with tempfile.TemporaryDirectory() as folder, Archive(Path(folder) / "a.db") as archive:
            archive.add(shuffled[:first])
            archive.claims()
            for start in range(first, len(read), step):
                archive.add(shuffled[start : start + step])
                seconds, answer = _timed(archive, rebuild=False)
                grown.append(seconds)
            seconds, rebuilt = _timed(archive, rebuild=True)
            anew.append(seconds)
        expected = {claim.id: claim for claim in rebuilt.claims}
        same = sum(expected.get(claim.id) == claim for claim in answer.claims)
        shares.append(same / max(len(answer.claims), len(expected)))
    return {"same": sum(shares) / len(shares), "grown": median(grown), "anew": median(anew)}


def _timed(archive: Archive, *, rebuild: bool) -> tuple[float, Report]:
    began = time.process_time()
    answer = archive.claims(rebuild=rebuild)
    return time.process_time() - began, answer


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--orders", type=int, default=ORDERS)
    parser.add_argument("--real", type=int, metavar="N", help="measure on so many articles of the corpora (minutes)")
    parser.add_argument("--json", action="store_true")
    arguments = parser.parse_args()
    figures = real(arguments.real, arguments.orders) if arguments.real else measure(arguments.orders)
    if arguments.json:
        print(json.dumps(figures))
        return
    print(f"claims that differ: {1 - figures['same']:.2%} over {arguments.orders} orders")
    if arguments.real:
        print(f"seconds until an answer: {figures['grown']:.1f} after an addition, {figures['anew']:.1f} rebuilt")


if __name__ == "__main__":
    main()
