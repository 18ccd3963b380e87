"""How well sentences that deny, doubt, correct or take back are told from those that only look like it.

Usage: ``python benchmarks/denials.py [--misses] [--json]``. The sentences under ``tests/gold/denials`` are our own, in French,
English, Russian and Arabic, a few in Spanish. Misses are shown of the part to develop on alone.

``found`` is the share of disputing sentences with a statement that disputes and holds words of what they dispute, ``stance`` the
share of those with the right stance; ``rejected`` the share that count the number they reject as such; ``negated`` the share of
sentences saying that something has not happened that are told so, which disputes whoever tells that it has; ``alike`` the share
of the look-alikes in which nothing disputes.
"""

from __future__ import annotations

import argparse
import csv
import json
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from sourcier import pipeline
from sourcier.claims.components import tellings
from sourcier.records import Article

GOLD = Path(__file__).resolve().parents[1] / "tests" / "gold" / "denials"
# The figures are numbers that others gave and somebody puts right or doubts; the clauses take up what they dispute.
PARTS = ("dev", "test", "figures_dev", "figures_test", "clauses_dev", "clauses_test")
# The stances of whoever disputes something; a look-alike has none of them.
DISPUTING = frozenset({"denies", "doubts", "corrects"})
# What has not happened, whatever its stance: an assertion, until somebody tells that it has.
NEGATES = "negates"
Marks = list[tuple[str, bool]]


class Sentence(NamedTuple):
    """A sentence of the gold: the stances that are right, words of what it disputes, and the number that it rejects.

    A look-alike has no such words.
    """

    language: str
    family: str
    stances: frozenset[str]
    denied: str
    text: str
    rejected: str = ""


def sentences(part: str) -> Iterator[Sentence]:
    """The sentences of ``dev`` or ``test``."""
    with (GOLD / f"{part}.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            yield Sentence(
                row["language"],
                row["family"],
                frozenset(row["stance"].split("/")),
                row["denied"],
                row["sentence"],
                row.get("rejected", ""),
            )


def judge(sentence: Sentence) -> Marks:
    """Each measure that the sentence is judged by, and whether it is right."""
    article = pipeline.read(sentence.text, language=sentence.language, published="2026-03-04", clean=True)
    stances = _stances(article, sentence)
    if "asserts" in sentence.stances:
        return [("alike", not DISPUTING & stances)]
    if NEGATES in sentence.stances:
        return [("negated", NEGATES in stances)]
    found = bool(DISPUTING & stances)
    marks = [("found", found)]
    if found:
        marks.append(("stance", bool(sentence.stances & stances)))
    if sentence.rejected:
        marks.append(("rejected", _rejects(article, float(sentence.rejected))))
    return marks


def _rejects(article: Article, number: float) -> bool:
    """Whether a statement of the article says that a number is not the right one."""
    return any(one.value == number for told in tellings(article) for one in told.rejected)


def _stances(article: Article, sentence: Sentence) -> set[str]:
    """The stances of the statements that hold words of what is denied, in their content or cue; of all for a look-alike."""
    start = sentence.text.index(sentence.denied)
    end = start + len(sentence.denied) if sentence.denied else len(sentence.text)
    told = [
        one
        for one in tellings(article)
        if any(span and span[0] < end and start < span[1] for span in (one.statement.content, one.statement.cue))
    ]
    return {one.statement.stance for one in told} | {NEGATES for one in told if one.negated or one.statement.stance == "denies"}


def shares(marks: Iterable[tuple[str, bool]]) -> dict[str, float]:
    """The share of right marks by measure."""
    by: dict[str, list[bool]] = defaultdict(list)
    for measure, right in marks:
        by[measure].append(right)
    return {measure: round(sum(right) / len(right), 4) for measure, right in sorted(by.items())}


def measure(part: str) -> dict[str, float]:
    """All shares over the sentences of a part."""
    return shares(mark for sentence in sentences(part) for mark in judge(sentence))


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--misses", action="store_true", help="show what was told otherwise in the part to develop on")
    parser.add_argument("--json", action="store_true", help="one JSON object")
    arguments = parser.parse_args()
    result: dict[str, dict[str, float]] = {}
    for part in PARTS:
        by: dict[str, Marks] = defaultdict(list)
        for sentence in sentences(part):
            marks = judge(sentence)
            by[f"{part} {sentence.language}"] += marks
            by[part] += marks
            if arguments.misses and part.endswith("dev") and not all(right for _, right in marks):
                print(f"{sentence.language} {sentence.family} {'/'.join(sorted(sentence.stances))}: {sentence.text}")
        result |= {name: shares(marks) for name, marks in by.items()}
    if arguments.json:
        print(json.dumps(result))
        return
    for name, figures in result.items():
        print(f"{name:10}", "  ".join(f"{key} {value:.3f}" for key, value in figures.items()))


if __name__ == "__main__":
    main()
