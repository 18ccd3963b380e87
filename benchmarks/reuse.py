"""What the passage index finds: planted passages, the nearest of many versions, and what it calls what it finds.

A planted passage counts as found where reuse covers at least half of its characters; ``right`` counts reuse of the planted
source alone, since real articles repeat each other too, and ``shown`` what is called a copy or a quotation. Precision is the
share of all that is told whose two spans share eight words and half of the longer one, in order. The labels are judged by two
readings of 500 natural passages (``tests/gold/passages/labels.csv``) and of 433 more, rich in what sites put around their
articles (``pages.csv``, half of them a test part); those are left out on which the readings differ.

    python benchmarks/reuse.py [--articles N] [--seed N] [--language CODE] [--json]

The articles are those of SOURCIER_CORPORA (default ``../shared/corpora`` beside the checkout).
"""

from __future__ import annotations

import argparse
import csv
import json
import re
import sys
from collections import Counter
from collections.abc import Iterable
from difflib import SequenceMatcher
from pathlib import Path
from random import Random

from corpora import CORPORA, everything
from planting import Plant, Planted, plant, versions
from streams import PATHS, streams

from sourcier import PassageIndex
from sourcier.passages.index import Reuse
from sourcier.records import Page
from sourcier.words import fold

GOLD = Path(__file__).resolve().parents[1] / "tests" / "gold" / "passages"
LABELS, PAGES = GOLD / "labels.csv", GOLD / "pages.csv"
LABEL_NAMES = ("copy", "quote", "stock", "chrome")
REAL = ("copy", "quote")
# Passages whose words are compared one by one.
CHECKED = 2000
# Families of versions, and versions in each.
FAMILIES, VERSIONS = 150, 12
_WORD = re.compile(r"[^\W_]+")


def recall(planted: Planted, found: list[list[Reuse]]) -> dict[str, float]:
    """Shares of the planted passages that are found, by group, and of their characters that are covered."""
    figures = {}
    for name, group in _groups(planted.plants).items():
        marks = [_mark(one, found[one.target]) for one in group]
        for place, what in enumerate(("right", "any", "shown", "characters")):
            figures[f"{name}/{what}"] = sum(mark[place] for mark in marks) / len(marks)
    return figures


def _groups(plants: Iterable[Plant]) -> dict[str, list[Plant]]:
    plants = list(plants)
    inserts = [one for one in plants if one.kind == "insert"]
    groups = {
        "all": plants,
        "20_words_to_10_percent": [one for one in inserts if one.rate <= 0.1],
        "30_words_20_percent": [one for one in inserts if one.length >= 30 and one.rate == 0.2],
        "copies": [one for one in plants if one.kind == "copy"],
        "trims": [one for one in plants if one.kind == "trim"],
    }
    return {name: group for name, group in groups.items() if group}


def _mark(one: Plant, found: list[Reuse]) -> tuple[bool, bool, bool, float]:
    right = every = shown = 0
    for reuse in found:
        covered = max(0, min(reuse.end, one.end) - max(reuse.start, one.start))
        right, every = right + covered * (reuse.other == str(one.source)), every + covered
        shown += covered * (reuse.label in REAL)
    size = one.end - one.start
    return 2 * right >= size, 2 * every >= size, 2 * shown >= size, every / size


def precision(texts: list[str], found: list[list[Reuse]]) -> float:
    """The share of a sample of what was found that holds against the words themselves."""
    told = [(texts[i], one) for i, passages in enumerate(found) for one in passages]
    sample = Random(1).sample(told, min(CHECKED, len(told)))
    return sum(
        _holds(text[one.start : one.end], texts[int(one.other)][one.other_start : one.other_end]) for text, one in sample
    ) / len(sample)


def _holds(one: str, other: str) -> bool:
    a, b = (_WORD.findall(fold(text)) for text in (one, other))
    same = sum(block.size for block in SequenceMatcher(None, a, b, autojunk=False).get_matching_blocks())
    # A quotation of five words repeated whole is shown too.
    return same >= min(8, len(a)) and 2 * same >= max(len(a), len(b))


def nearest(texts: list[str]) -> float:
    """The share of edited versions whose nearest earlier version is told to be the one that they were made from."""
    long = [text for text in texts if 150 <= len(text.split()) <= 600]
    right = total = 0
    for number, text in enumerate(long[:FAMILIES]):
        index = PassageIndex()
        index.add("0", text)
        others = long[-1 - number].split()
        for version, (parent, edited) in enumerate(versions(text, others, VERSIONS, number), 1):
            words: Counter[str] = Counter()
            for one in index.add(str(version), edited):
                words[one.other] += one.words
            # Nothing tells the versions apart while there is but one.
            if version > 1:
                total += 1
                right += bool(words) and words.most_common(1)[0][0] == str(parent)
    return right / total


def labels(pages: list[Page]) -> dict[str, float]:
    """F1 of each label, and the share of what is shown (copies and quotations) that is real reuse, on articles of the corpora."""
    with LABELS.open(encoding="utf-8", newline="") as file:
        return _figures(_judged(csv.DictReader(file), _added(pages)))


def furniture() -> dict[str, float]:
    """The same on the sample that is rich in furniture, for the part that rules were made on and the part that they were not."""
    found = {passages_of: passages for pages in streams().values() for passages_of, passages in _added(pages).items()}
    with PAGES.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    figures = {}
    for part in ("dev", "test"):
        pairs = _judged((row for row in rows if row["part"] == part), found)
        figures |= {f"{part}/{name}": round(figure, 4) for name, figure in _figures(pairs).items()}
    return figures


def _added(pages: list[Page]) -> dict[str, list[Reuse]]:
    added = PassageIndex().add_many((page.id or "", page.content, page.published, page.outlet) for page in pages)
    return {page.id or "": passages for page, passages in zip(pages, added, strict=True)}


def _judged(rows: Iterable[dict[str, str]], found: dict[str, list[Reuse]]) -> Counter[tuple[str, str]]:
    """How often each label by hand, where both readings agree, is told as which."""
    pairs: Counter[tuple[str, str]] = Counter()
    for row in rows:
        if row["first_reading"] == row["second_reading"]:
            pairs[row["first_reading"], _told(found[row["article"]], int(row["start"]), int(row["end"]))] += 1
    return pairs


def _figures(pairs: Counter[tuple[str, str]]) -> dict[str, float]:
    figures = {}
    for name in LABEL_NAMES:
        told = sum(count for (_, one), count in pairs.items() if one == name)
        true = sum(count for (one, _), count in pairs.items() if one == name)
        figures[f"label_{name}_f1"] = 2 * pairs[name, name] / (told + true)
    shown = sum(count for (_, one), count in pairs.items() if one in REAL)
    real = sum(count for (true, one), count in pairs.items() if one in REAL and true in REAL)
    return figures | {
        "shown_is_real": real / shown,
        "real_is_shown": real / sum(n for (true, _), n in pairs.items() if true in REAL),
    }


def _told(found: list[Reuse], start: int, end: int) -> str:
    best = max(found, key=lambda one: min(one.end, end) - max(one.start, start), default=None)
    if best is None or 2 * (min(best.end, end) - max(best.start, start)) < end - start:
        return "nothing"
    return best.label


def measure(count: int = 20_000, seed: int = 1, language: str | None = None) -> dict[str, float]:
    """All figures, over this many articles of all corpora mixed, or of one language; the labels are always judged on all."""
    pages = everything()
    spoken = [page for page in pages if language in (None, page.language)]
    mixed = Random(seed).sample(spoken, min(count, len(spoken)))
    planted = plant([page.content for page in mixed], [page.language or "" for page in mixed], seed)
    found = PassageIndex().add_many([(str(i), text) for i, text in enumerate(planted.texts)])
    figures = recall(planted, found) | {"precision": precision(planted.texts, found)}
    figures |= {"nearest_version": nearest([page.content for page in mixed])} | labels(pages)
    return {name: round(figure, 4) for name, figure in figures.items()}


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--language", help="articles of this language alone")
    parser.add_argument("--json", action="store_true", help="one JSON object")
    arguments = parser.parse_args()
    if not CORPORA.is_dir():
        print(f"skipped: no corpora in {CORPORA} (set SOURCIER_CORPORA)", file=sys.stderr)
        return
    figures = measure(arguments.articles, arguments.seed, arguments.language)
    if all(path.exists() for path in PATHS):
        figures |= {f"furniture/{name}": figure for name, figure in furniture().items()}
    if arguments.json:
        print(json.dumps(figures, indent=1))
        return
    for name, figure in figures.items():
        print(f"{name:36} {figure:6.3f}")


if __name__ == "__main__":
    main()
