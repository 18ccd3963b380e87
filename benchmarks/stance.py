"""How often the stand of one text on another is told right, on public sets that no rule was trained on.

Usage: ``python benchmarks/stance.py [--all] [--json]``. The sets are found through ``SOURCIER_EVAL`` (default
``../shared/eval`` beside the checkout); one that is absent is said to be and left out.

Emergent: headlines for, against or only observing a rumour. FNC-1: articles that agree with, disagree with or discuss a
headline, or are unrelated to it; without ``--all`` a fixed fifth of its articles. ANS: Arabic headline pairs that agree, disagree
or neither. Emergent is parted by the hash of its claims, FNC-1 by that of its articles, ANS as it comes: the rules were made with
one part in sight, of the other the totals alone were looked at ("unseen"). Beside the figures stand those of peers, measured
on the test parts of the sets (Emergent: by ten-fold crossing).
"""

from __future__ import annotations

import argparse
import csv
import hashlib
import json
import os
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from sourcier import stance

EVAL = Path(os.environ.get("SOURCIER_EVAL", Path(__file__).resolve().parents[1] / "../shared/eval"))
CLAIMS = EVAL / "claims"
# The verdicts by the labels of each set; those left out stand for the last.
NAMES = {
    "emergent": {"asserts": "for", "denies": "against", "": "observing"},
    "fnc1": {"asserts": "agree", "denies": "disagree", "unrelated": "unrelated", "": "discuss"},
    "ans": {"asserts": "agree", "denies": "disagree", "": "other"},
}
# The labels whose F1 is averaged.
LABELS = {
    "emergent": ("for", "against", "observing"),
    "fnc1": ("agree", "disagree", "discuss"),
    "ans": ("agree", "disagree", "other"),
}
PEERS = {
    "emergent": {
        "lexicon of denial and report": {"accuracy": 0.745, "macro_f1": 0.729},
        "bag of 2-grams, trained": {"accuracy": 0.765, "macro_f1": 0.755},
    },
    "fnc1": {
        "27 features, boosted trees, trained": {
            "agree": 0.54,
            "disagree": 0.18,
            "discuss": 0.71,
            "unrelated": 0.96,
            "macro_f1": 0.477,
        }
    },
    "ans": {"8 features, trained": {"accuracy": 0.681, "macro_f1": 0.603}},
}
PATHS = {
    "emergent": (CLAIMS / "emergent" / "dev.csv",),
    "fnc1": tuple(CLAIMS / "fnc1" / f"train_{name}.csv" for name in ("bodies", "train_stances", "test_stances")),
    "ans": tuple(CLAIMS / "ans_arabic" / f"{name}.csv" for name in ("train", "dev")),
}
_FIFTH = 5


class Pair(NamedTuple):
    """A headline, what it is held against, the label of the pair, and whether the rules were made with it in sight."""

    headline: str
    other: str
    label: str
    seen: bool


def pairs(name: str, *, everything: bool = False) -> Iterator[Pair]:
    """The pairs of a set; of FNC-1 only those of a fixed fifth of its articles unless ``everything``."""
    if name == "emergent":
        for row in _rows(PATHS[name][0]):
            yield Pair(row["articleHeadline"], row["claimHeadline"], row["articleHeadlineStance"], _seen(row["claimId"]))
    elif name == "ans":
        for path in PATHS[name]:
            for row in _rows(path):
                yield Pair(row["s1"], row["s2"], row["stance"], path.stem == "train")
    else:
        yield from _fnc1(everything)


def _fnc1(everything: bool) -> Iterator[Pair]:
    bodies = {row["Body ID"]: row["articleBody"] for row in _rows(PATHS["fnc1"][0])}
    for path in PATHS["fnc1"][1:]:
        for row in _rows(path):
            if everything or _digest(row["Body ID"])[1] % _FIFTH == 0:
                yield Pair(row["Headline"], bodies[row["Body ID"]], row["Stance"], _seen(row["Body ID"]))


def _rows(path: Path) -> Iterator[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


def _digest(name: str) -> bytes:
    return hashlib.sha256(name.encode()).digest()


def _seen(name: str) -> bool:
    return _digest(name)[0] % 2 == 0


def measure(name: str, *, everything: bool = False) -> dict[str, float]:
    """Accuracy, macro-F1 and F1 of each label on both parts together, and the accuracy and macro-F1 of the part not looked at."""
    seen: Counter[tuple[str, str]] = Counter()
    unseen: Counter[tuple[str, str]] = Counter()
    for pair in pairs(name, everything=everything):
        verdict = stance(pair.headline, pair.other)[0]
        (seen if pair.seen else unseen)[pair.label, NAMES[name].get(verdict, NAMES[name][""])] += 1
    found = figures(seen + unseen, LABELS[name])
    return {**found, **{f"unseen_{key}": figures(unseen, LABELS[name])[key] for key in ("accuracy", "macro_f1")}}


def figures(counts: Counter[tuple[str, str]], labels: tuple[str, ...]) -> dict[str, float]:
    """Accuracy, F1 of each label, and the mean of those over ``labels``, from how often each label met each verdict."""
    right = {label: counts[label, label] for label, _ in counts}
    wanted, told = Counter[str](), Counter[str]()
    for (label, verdict), number in counts.items():
        wanted[label] += number
        told[verdict] += number
    f1 = {label: 2 * right[label] / (wanted[label] + told[label]) for label in sorted(wanted)}
    macro = sum(f1.get(label, 0.0) for label in labels) / len(labels)
    found = {"accuracy": sum(right.values()) / counts.total(), "macro_f1": macro, **f1}
    return {key: round(value, 4) for key, value in found.items()}


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--all", action="store_true", dest="everything", help="all of FNC-1 instead of a fifth")
    parser.add_argument("--json", action="store_true", help="one JSON object")
    arguments = parser.parse_args()
    result: dict[str, dict[str, float]] = {}
    for name, paths in PATHS.items():
        if not all(path.exists() for path in paths):
            print(f"{name}: skipped, no data under {CLAIMS} (set SOURCIER_EVAL)", file=sys.stderr)
            continue
        began = time.perf_counter()
        result[name] = measure(name, everything=arguments.everything)
        result[name]["seconds"] = round(time.perf_counter() - began, 1)
    if arguments.json:
        print(json.dumps({"figures": result, "peers": PEERS}))
        return
    for name, found in result.items():
        print(name)
        for who, values in {"sourcier": found, **PEERS[name]}.items():
            print(f"  {who:36}", "  ".join(f"{key} {value:.3f}" for key, value in values.items()))


if __name__ == "__main__":
    main()
