"""What it costs to take a much-copied article out of the index: all that copy it are looked at again.

    python benchmarks/removal.py [--copies N ...] [--words N] [--json]

The articles are made up: one that is copied whole, and copies with a beginning of their own, each by another outlet. Told are
the seconds of adding them all, of removing the one, and of then removing the first copy, which the others now have it from.
"""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Callable
from random import Random

from sourcier import PassageIndex


def measure(copies: int, words: int) -> dict[str, float]:
    """Seconds of each step with so many copies of an article of so many words."""
    text = _invented(0, words)
    rows = [("0", text, None, "house 0")]
    rows += [(str(number), f"{_invented(number, 100)} {text}", None, f"house {number}") for number in range(1, copies + 1)]
    index = PassageIndex()
    figures = {
        "add": _seconds(lambda: index.add_many(rows)),
        "remove": _seconds(lambda: index.remove("0")),
        "remove_first_copy": _seconds(lambda: index.remove("1")),
    }
    (found,) = index.find(text)
    assert found.other == "2", "the text is no longer known"
    return {"copies": copies, **figures}


def _invented(number: int, words: int) -> str:
    random = Random(number)
    return " ".join(f"w{random.randrange(20_000)}" for _ in range(words))


def _seconds(act: Callable[[], object]) -> float:
    begun = time.perf_counter()
    act()
    return round(time.perf_counter() - begun, 4)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--copies", type=int, nargs="+", default=[100, 1_000, 10_000])
    parser.add_argument("--words", type=int, default=300)
    parser.add_argument("--json", action="store_true", help="one JSON object a line")
    arguments = parser.parse_args()
    for copies in arguments.copies:
        figures = measure(copies, arguments.words)
        print(json.dumps(figures) if arguments.json else "  ".join(f"{name} {figure:,}" for name, figure in figures.items()))


if __name__ == "__main__":
    main()
