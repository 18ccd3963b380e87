"""How well the French conditional is found, and that of hearsay told from the others.

Usage: ``python benchmarks/conditionals.py [--misses] [--json]``. The sentences under ``tests/gold/conditionals`` are our own; the
treebanks are found through ``SOURCIER_EVAL`` (default ``../shared/eval`` beside the checkout) and left out where they are absent.
Misses are shown of the part to develop on alone.

``precision`` and ``recall`` are those of finding; ``hearsay`` judges what is found; ``as_read`` asks what a reader sees: whether
a statement that holds the conditional is told as reported.
"""

from __future__ import annotations

import argparse
import csv
import json
import os
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from sourcier import pipeline
from sourcier.records import Article
from sourcier.statements.conditional import conditionals, tells_hearsay
from sourcier.statements.conjugation import forms
from sourcier.statements.lexicon import lexicon
from sourcier.statements.reading import Reading

GOLD = Path(__file__).resolve().parents[1] / "tests" / "gold" / "conditionals"
EVAL = Path(os.environ.get("SOURCIER_EVAL", Path(__file__).resolve().parents[1] / "../shared/eval"))
TREEBANKS = tuple(EVAL / "languages" / "ud" / name for name in ("fr_sequoia", "fr_gsd"))
# Measured on these and two further treebanks; nobody has told hearsay from other conditionals.
PEERS = {
    "suffix rule": {"precision": 0.928, "recall": 0.995},
    "suffix rule with a list of infinitives": {"precision": 0.987, "recall": 0.995},
}
_FORM, _FEATURES = 1, 5


class Sentence(NamedTuple):
    """A sentence of the gold and its conditionals: where each begins, and whether it tells hearsay."""

    text: str
    hearsay: dict[int, bool]


def sentences(part: str) -> Iterator[Sentence]:
    """The sentences of ``dev`` or ``test``."""
    rows: dict[str, list[dict[str, str]]] = defaultdict(list)
    with (GOLD / f"{part}.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            rows[row["sentence"]].append(row)
    for text, of_it in rows.items():
        yield Sentence(text, {_place(row): row["reading"] == "hearsay" for row in of_it if row["form"]})


def _place(row: dict[str, str]) -> int:
    at = -1
    for _ in range(int(row["occurrence"])):
        at = row["sentence"].index(row["form"], at + 1)
    return at


def measure(part: str, *, misses: bool = False) -> dict[str, float]:
    """Precision and recall of finding, accuracy and F1 of hearsay among what is found, and accuracy as read."""
    found, judged, read = Counter[tuple[bool, bool]](), Counter[tuple[bool, bool]](), Counter[bool]()
    for sentence in sentences(part):
        article = pipeline.read(sentence.text, language="fr", published="2026-03-04", clean=True)
        told = _told(article)
        for at in sorted(sentence.hearsay.keys() | told.keys()):
            gold, own = sentence.hearsay.get(at), told.get(at)
            found[gold is not None, own is not None] += 1
            if gold is not None:
                read[gold == _is_reported(article, at)] += 1
                if own is not None:
                    judged[gold, own] += 1
            if misses and gold != own:
                print(f"{part}: gold {gold} told {own} at {sentence.text[at : at + 20]!r}: {sentence.text}")
    right = judged[True, True] + judged[False, False]
    figures = {
        **_found(found),
        "hearsay": right / judged.total(),
        "hearsay_f1": 2 * judged[True, True] / (2 * judged[True, True] + judged[True, False] + judged[False, True]),
        "as_read": read[True] / read.total(),
    }
    return {name: round(figure, 4) for name, figure in figures.items()}


def _told(article: Article) -> dict[int, bool]:
    lex = lexicon("fr")
    assert lex is not None
    reading = Reading(article, lex)
    return {reading.starts[form[0]]: tells_hearsay(reading, form) for form in conditionals(reading, 0, reading.size)}


def _is_reported(article: Article, at: int) -> bool:
    return any(s.modality == "reported" and s.content[0] <= at < s.content[1] for s in article.statements)


def _found(counts: Counter[tuple[bool, bool]]) -> dict[str, float]:
    both = counts[True, True]
    return {"precision": both / (both + counts[False, True]), "recall": both / (both + counts[True, False])}


def treebanks() -> dict[str, float]:
    """Precision and recall of finding on the parts of the treebanks for development and testing, word by word."""
    known = forms("fr")
    assert known is not None
    counts = Counter[tuple[bool, bool]]()
    for folder in TREEBANKS:
        for path in sorted(folder.glob("*.conllu")):
            if path.stem.endswith("train"):
                continue
            for line in path.read_text(encoding="utf-8").splitlines():
                columns = line.split("\t")
                if len(columns) > _FEATURES and columns[0].isdigit():
                    gold = "Mood=Cnd" in columns[_FEATURES].split("|")
                    counts[gold, bool(known.stem(columns[_FORM].lower()))] += 1
    return {name: round(figure, 4) for name, figure in _found(counts).items()}


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--misses", action="store_true", help="show what was told otherwise in the part to develop on")
    parser.add_argument("--json", action="store_true", help="one JSON object")
    arguments = parser.parse_args()
    result = {part: measure(part, misses=arguments.misses and part == "dev") for part in ("dev", "test")}
    if all(folder.is_dir() for folder in TREEBANKS):
        result["treebanks"] = treebanks()
    if arguments.json:
        print(json.dumps({"figures": result, "peers": PEERS}))
        return
    for name, figures in {**result, **PEERS}.items():
        print(f"{name:40}", "  ".join(f"{key} {value:.3f}" for key, value in figures.items()))


if __name__ == "__main__":
    main()
