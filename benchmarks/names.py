"""How well names are known across spellings and scripts: names of two scripts that are one, and labelled pairs of names.

    python benchmarks/names.py [--queries N] [--json]
    python benchmarks/names.py --fit

The data is found through ``SOURCIER_EVAL`` (default ``../shared/eval`` beside the checkout).

NETransliteration-COLING2018 has person names in Latin letters beside the same in Arabic, Hebrew and Russian ones. R@1 over the
whole pool: a name in one script is asked for, the pool is all names of that language in the other script, and it counts where the
first answer is the very name that stands beside it. One spelling is often that of several names of the pool ("كارل": Carl, Karl),
so no ranking reaches 1; ``any`` counts each name that stands beside the spelling that was asked for. Names are parted into five
folds by their Latin letters; the table is learnt from four and asked for names of the fifth. The published split has a fifth of
the names in a pool; ``pool_20`` is of the names of that part alone, as in what others report.

name_bench has labelled pairs of names. F1 is by cross-validation: the threshold is chosen on four folds and used on the fifth.
Pairs a second are told for names that come for the first time, and for the same names again.
"""

from __future__ import annotations

import argparse
import csv
import gc
import hashlib
import json
import os
import sys
import time
from collections import defaultdict
from collections.abc import Sequence
from math import exp
from pathlib import Path
from typing import Any, NamedTuple

from sourcier.data.make_transliteration import NAMES, as_table, learn
from sourcier.data.transliteration import Table, letters
from sourcier.mentions.names import name_similarity
from sourcier.mentions.names.alike import signs, written
from sourcier.mentions.names.ranking import Pool

EVAL = Path(os.environ.get("SOURCIER_EVAL", Path(__file__).resolve().parents[1] / ".." / "shared" / "eval"))
TRANSLITERATED = EVAL / "names" / "netranslit"
LABELLED = EVAL / "normalisation" / "name_bench" / "cases.csv"
FOLDS = 5
# What a quick measurement learns from and asks for.
QUICK_PAIRS, QUICK_QUERIES = 2000, 100
# What the comparison needs loaded is not a pair's time.
WARMING = (
    ("Иван Сидоркин", "Ivan Sidorkin"),
    ("سامي المرزوقي", "Sami Marzouki"),
    ("בנימין", "Benyamin"),
    ("J. Doe Ltd", "Jan Do"),
)


class Pair(NamedTuple):
    """A name in Latin letters and in another script, and the part of the published split that it is of."""

    latin: str
    native: str
    part: str


def number_of(name: str) -> int:
    """A number by which names are put into folds and shuffled, the same on every machine."""
    return int(hashlib.sha256(name.encode()).hexdigest(), 16)


def pairs(script: str) -> list[Pair]:
    """The pairs of a script, shuffled; none where the data is absent."""
    found = set()
    for path in sorted(TRANSLITERATED.glob(f"wd_{NAMES[script]}_*.tsv")):
        for line in path.read_text(encoding="utf-8").splitlines():
            latin, native, _ = line.split("\t")
            found.add(Pair(latin, native.replace(" ", ""), path.stem.rpartition("_")[2]))
    return sorted(found, key=lambda pair: number_of(pair.latin))


def learnt(names: Sequence[Pair]) -> Table:
    """The table that pairs make."""
    return as_table(learn([(letters(pair.native), letters(pair.latin)) for pair in names]))


def ranks(asked: Sequence[Pair], pool: Sequence[Pair], table: Table) -> dict[str, float]:
    """The share of names that come first, in both directions, and how many are answered a second of one core."""
    latin = Pool(sorted({pair.latin for pair in pool}), lambda _: table)
    native = Pool(sorted({pair.native for pair in pool}), lambda _: table)
    beside: dict[str, set[str]] = defaultdict(set)
    for pair in pool:
        beside[pair.native].add(pair.latin)
    began = time.process_time()
    into = [(pair, latin.ranked(pair.native)[0][0]) for pair in asked]
    back = [(pair, native.ranked(pair.latin)[0][0]) for pair in asked]
    seconds = time.process_time() - began
    return {
        "into_latin": sum(first == pair.latin for pair, first in into) / len(asked),
        "into_latin_any": sum(first in beside[pair.native] for pair, first in into) / len(asked),
        "from_latin": sum(first == pair.native for pair, first in back) / len(asked),
        "queries_per_second": 2 * len(asked) / seconds,
    }


def transliterated(script: str, queries: int) -> dict[str, float]:
    """R@1 over the whole pool by cross-validation, with so many names of each fold asked for."""
    names = pairs(script)
    small = [pair for pair in names if pair.part == "20"]
    sums: dict[str, float] = defaultdict(float)
    for fold in range(FOLDS):
        table = learnt([pair for pair in names if number_of(pair.latin) % FOLDS != fold])
        for pool, prefix in ((names, ""), (small, "pool_20_")):
            asked = [pair for pair in pool if number_of(pair.latin) % FOLDS == fold][:queries]
            for name, figure in ranks(asked, pool, table).items():
                sums[prefix + name] += figure / FOLDS
    return {"pool": len(names), "pool_20": len(small)} | {name: round(figure, 3) for name, figure in sums.items()}


def quick(script: str) -> dict[str, float]:
    """The same on one fold, with a table learnt from a fixed few pairs: what the floors pin."""
    names = pairs(script)
    fold = [pair for pair in names if number_of(pair.latin) % FOLDS == 0]
    table = learnt([pair for pair in names if number_of(pair.latin) % FOLDS][:QUICK_PAIRS])
    return ranks(fold[:QUICK_QUERIES], fold, table)


def labelled() -> list[tuple[str, str, bool]]:
    """The labelled pairs of names."""
    with LABELLED.open(encoding="utf-8", newline="") as file:
        return [(row["name1"], row["name2"], row["is_match"] == "true") for row in csv.DictReader(file)]


def compared() -> dict[str, float]:
    """F1, precision and recall on the labelled pairs, and pairs a second of one core."""
    rows = labelled()
    for first, second in WARMING:
        name_similarity(first, second)
    speeds = {}
    # Nor is a look of the collector at all of that.
    gc.collect()
    for name in ("first", "again"):
        began = time.process_time()
        rates = [name_similarity(a, b) for a, b, _ in rows]
        speeds[f"pairs_per_second_{name}"] = round(len(rows) / (time.process_time() - began))
    truths = [truth for *_, truth in rows]
    found = [False] * len(rows)
    folds = [number_of(f"{a}\t{b}") % FOLDS for a, b, _ in rows]
    for fold in range(FOLDS):
        inside = [n for n in range(len(rows)) if folds[n] != fold]
        chosen = max(sorted({rates[n] for n in inside}), key=lambda t: _f1([(rates[n] >= t, truths[n]) for n in inside])["f1"])
        for n in set(range(len(rows))) - set(inside):
            found[n] = rates[n] >= chosen
    return {name: round(figure, 4) for name, figure in _f1(list(zip(found, truths, strict=True))).items()} | speeds


def _f1(marks: Sequence[tuple[bool, bool]]) -> dict[str, float]:
    right = sum(found and truth for found, truth in marks)
    found, true = sum(found for found, _ in marks), sum(truth for _, truth in marks)
    return {
        "f1": 2 * right / (found + true) if found + true else 0.0,
        "precision": right / found if found else 0.0,
        "recall": right / true if true else 0.0,
    }


def fit(rounds: int = 3000, rate: float = 0.3, decay: float = 0.01) -> dict[str, Any]:
    """Weights of ``alike.signs`` by logistic regression on the labelled pairs, and what stands against them."""
    rows = [(signs(written(a), written(b)), float(truth)) for a, b, truth in labelled()]
    size = len(rows[0][0])
    means = [sum(row[n] for row, _ in rows) / len(rows) for n in range(size)]
    spreads = [(sum((row[n] - means[n]) ** 2 for row, _ in rows) / len(rows)) ** 0.5 for n in range(size)]
    scaled = [([(row[n] - means[n]) / spreads[n] for n in range(size)], truth) for row, truth in rows]
    weights, bias = [0.0] * size, 0.0
    for _ in range(rounds):
        slopes, level = [decay * len(rows) * w for w in weights], 0.0
        for row, truth in scaled:
            off = 1 / (1 + exp(-bias - sum(map(float.__mul__, weights, row)))) - truth
            level += off
            slopes = [slope + off * x for slope, x in zip(slopes, row, strict=True)]
        weights = [w - rate * slope / len(rows) for w, slope in zip(weights, slopes, strict=True)]
        bias -= rate * level / len(rows)
    plain = [w / spread for w, spread in zip(weights, spreads, strict=True)]
    against = sum(map(float.__mul__, plain, means)) - bias
    return {"weights": [round(w, 2) for w in plain], "against": round(against, 2)}


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--queries", type=int, default=300, help="how many names of each fold are asked for")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.add_argument("--fit", action="store_true", help="fit the weights of the comparison of names")
    arguments = parser.parse_args()
    if not (TRANSLITERATED.exists() and LABELLED.exists()):
        print(f"no evaluation data at {EVAL}: set SOURCIER_EVAL to its folder", file=sys.stderr)
        return 0
    if arguments.fit:
        print(json.dumps(fit()))
        return 0
    table: dict[str, dict[str, float]] = {"name_bench": compared()}
    for script in NAMES:
        table[script] = transliterated(script, arguments.queries)
        print(f"{script} done", file=sys.stderr)
    if arguments.json:
        print(json.dumps(table, indent=1))
        return 0
    for name, figures in table.items():
        print(name, "  ".join(f"{key} {figure:g}" for key, figure in figures.items()))
    return 0


if __name__ == "__main__":
    sys.exit(main())
