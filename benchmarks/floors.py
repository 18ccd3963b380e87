"""The floors under every quality figure that the project claims.

Each floor is pinned with a digest of the set that it was measured on. A figure below its floor fails, and so does a set that
changed; a figure is allowed to rise. Sets inside the repository are always measured, the others where they are.

    python benchmarks/floors.py [--only PREFIX ...]            measure and compare; exit code 1 on a drop
    python benchmarks/floors.py --raise [--only PREFIX ...]    pin what is new and lift what has risen
    python benchmarks/floors.py --lower NAME ... --reason TEXT take what is measured now; the reason is kept in the file
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable
from datetime import UTC, datetime
from math import floor
from pathlib import Path
from typing import Any

from suites import ROOT, SUITES, Suite

FLOORS = ROOT / "benchmarks" / "floors.json"
# What a figure may lose without being a drop: less than one case of the largest set, more than a rounding.
SLACK = 0.0005
Floors = dict[str, dict[str, Any]]


def compare(floors: Floors, figures: dict[str, float], digests: dict[str, str]) -> list[str]:
    """What is wrong, one line each: a figure below its floor, one that is gone, or a set that changed under its floor.

    Args:
        floors: The floors of the sets that were measured.
        figures: The figures measured, by name.
        digests: The digest of each figure's set, by name of figure.
    """
    wrong = []
    for name, pinned in floors.items():
        if name not in figures:
            wrong.append(f"{name}: is no longer measured; its floor is {pinned['floor']}")
        elif digests[name] != pinned["set"]:
            wrong.append(f"{name}: its evaluation set changed; pin it again with --raise or --lower")
        elif figures[name] < pinned["floor"] - SLACK:
            wrong.append(f"{name}: {figures[name]:.4f} is below its floor {pinned['floor']}")
    return wrong


def lift(floors: Floors, figures: dict[str, float], digests: dict[str, str]) -> Floors:
    """The floors with new figures pinned and risen ones lifted; a changed set is pinned again where nothing was lost."""
    result = dict(floors)
    for name, figure in figures.items():
        pinned = floors.get(name)
        if pinned is None or figure >= pinned["floor"] - SLACK:
            # Rounded down, so that a floor is never above what was measured.
            best = max(floor(figure * 10_000) / 10_000, pinned["floor"] if pinned else 0.0)
            result[name] = {**(pinned or {}), "floor": best, "set": digests[name]}
    return dict(sorted(result.items()))


def lower(floors: Floors, name: str, figure: float, digest: str, reason: str) -> Floors:
    """The floors with one of them at what is measured now, and the reason kept beside it."""
    pinned = floors.get(name, {"floor": None, "lowered": []})
    note = {"on": datetime.now(UTC).date().isoformat(), "from": pinned["floor"], "reason": reason}
    return {
        **floors,
        name: {"floor": floor(figure * 10_000) / 10_000, "set": digest, "lowered": [*pinned.get("lowered", ()), note]},
    }


def measured(suites: Iterable[Suite]) -> tuple[dict[str, float], dict[str, str]]:
    """The figures of the suites and the digest of each figure's set, by name."""
    figures: dict[str, float] = {}
    digests: dict[str, str] = {}
    for suite in suites:
        found, digest = suite.figures(), suite.digest
        figures |= found
        digests |= dict.fromkeys(found, digest)
    return figures, digests


def main() -> int:
    """Measure, then compare, lift or lower."""
    arguments = _arguments()
    wanted = [suite for suite in SUITES if not arguments.only or any(suite.prefix.startswith(one) for one in arguments.only)]
    for suite in wanted:
        if not suite.present:
            print(f"skipped {suite.prefix}: its data is not here (set SOURCIER_EVAL and SOURCIER_SEEDS)", file=sys.stderr)
    suites = [suite for suite in wanted if suite.present]
    floors: Floors = json.loads(arguments.file.read_text(encoding="utf-8")) if arguments.file.exists() else {}
    figures, digests = measured(suites)
    if arguments.lift:
        return _write(arguments.file, lift(floors, figures, digests))
    if arguments.lower:
        if unknown := [name for name in arguments.lower if name not in figures]:
            print(f"{unknown[0]} is not measured; there are: {', '.join(sorted(figures))}", file=sys.stderr)
            return 2
        for name in arguments.lower:
            floors = lower(floors, name, figures[name], digests[name], arguments.reason)
        return _write(arguments.file, floors)
    return _tell({n: f for n, f in floors.items() if any(n.startswith(f"{suite.prefix}/") for suite in suites)}, figures, digests)


def _tell(floors: Floors, figures: dict[str, float], digests: dict[str, str]) -> int:
    for name, figure in sorted(figures.items()):
        print(f"{name:44} {figure:8.4f}   floor {floors[name]['floor'] if name in floors else 'none yet: --raise pins it'}")
    wrong = compare(floors, figures, digests)
    print(*wrong, sep="\n", file=sys.stderr, end="\n" if wrong else "")
    return 1 if wrong else 0


def _write(path: Path, floors: Floors) -> int:
    path.write_text(json.dumps(floors, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    return 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", nargs="+", metavar="PREFIX", help="only figures whose names begin so")
    parser.add_argument("--file", type=Path, default=FLOORS, help="the floors (default: benchmarks/floors.json)")
    parser.add_argument("--raise", dest="lift", action="store_true", help="pin what is new and lift what has risen")
    parser.add_argument("--lower", nargs="+", metavar="NAME", help="take what is measured now for some floors")
    parser.add_argument("--reason", help="why they are lowered")
    arguments = parser.parse_args()
    if arguments.lower and not (arguments.reason or "").strip():
        parser.error("--lower needs --reason TEXT: why the project accepts to be worse")
    return arguments


if __name__ == "__main__":
    sys.exit(main())
