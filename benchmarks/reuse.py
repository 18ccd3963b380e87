"""How many planted passages are found: runs of words of earlier real articles, edited, put into later ones.

A passage counts as found where a reuse overlaps it, whatever its source, since real articles repeat each other too; ``right``
counts those with the planted source, and ``characters`` the share of the passage covered. The corpus is found through
SOURCIER_CORPORA (default ``../shared/corpora`` beside the checkout).

    python benchmarks/reuse.py [--articles N] [--json]
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
import time
from pathlib import Path
from random import Random
from typing import NamedTuple

from corpora import CORPORA, load

from sourcier import passages
from sourcier.records import Article, Page, Published, Reuse

CORPUS = CORPORA / "fr_orange.jsonl.gz"
LENGTHS, RATES = (10, 20, 30, 50, 100), (0.0, 0.05, 0.1, 0.2)
# The same plants in every run.
SEED = 5


class Plant(NamedTuple):
    """A passage put into an article: ids of both articles, its length in words, its rate of edits, its span."""

    target: str
    source: str
    length: int
    rate: float
    start: int
    end: int


def planted(pages: list[Page]) -> tuple[list[Article], list[Plant]]:
    """The pages as articles a year apart, the later half with a passage of an earlier one each."""
    random = Random(SEED)
    half = len(pages) // 2
    vocabulary = [word for page in pages[:half] for word in page.content.split()]
    articles, plants = [], []
    for number, page in enumerate(pages):
        text = page.content
        if number >= half:
            length, rate = random.choice(LENGTHS), random.choice(RATES)
            source = next(i for i in iter(lambda: random.randrange(half), None) if len(pages[i].content.split()) > length)
            passage = _edited(random, pages[source].content.split(), length, rate, vocabulary)
            at = text.find(". ", len(text) // 3) + 2
            text = f"{text[:at]}{passage} {text[at:]}"
            plants.append(Plant(str(number), str(source), length, rate, at, at + len(passage)))
        articles.append(_article(number, text))
    return articles, plants


def _edited(random: Random, words: list[str], length: int, rate: float, vocabulary: list[str]) -> str:
    first = random.randrange(len(words) - length)
    result: list[str] = []
    for word in words[first : first + length]:
        edit = random.choice("rid") if random.random() < rate else ""
        result += {"": [word], "r": [random.choice(vocabulary)], "i": [word, random.choice(vocabulary)], "d": []}[edit]
    return " ".join(result)


def _article(number: int, text: str) -> Article:
    year = f"{1000 + number}"
    published = Published(earliest=f"{year}-01-01T00:00:00Z", latest=f"{year}-01-02T00:00:00Z", basis="metadata")
    return Article(id=str(number), version=hashlib.sha256(text.encode()).hexdigest(), text=text, published=published)


def judge(plants: list[Plant], reuse: tuple[Reuse, ...]) -> dict[str, tuple[bool, bool, float]]:
    """Per plant, under its target: found, found with the planted source, share of its characters covered by any reuse."""
    judged = {}
    for plant in plants:
        hits = [one for one in reuse if one.target.article == plant.target and _shared(plant, one) > 0]
        covered = sum(_shared(plant, one) for one in hits) / (plant.end - plant.start)
        judged[plant.target] = bool(hits), any(one.source.article == plant.source for one in hits), covered
    return judged


def _shared(plant: Plant, one: Reuse) -> int:
    return min(plant.end, one.target.end) - max(plant.start, one.target.start)


def measure(count: int = 800) -> dict[str, float]:
    """Recall by the length and edits of what was planted, and the megabytes linked in a CPU second."""
    articles, plants = planted(load(CORPUS, count))
    begun = time.process_time()
    judged = judge(plants, passages.link(articles))
    figures = {"MB_s": sum(len(one.text.encode()) for one in articles) / 1e6 / (time.process_time() - begun)}
    groups = {
        "exact_20_words": [p for p in plants if p.length >= 20 and p.rate == 0],
        "edited_10_percent_20_words": [p for p in plants if p.length >= 20 and 0 < p.rate <= 0.1],
        "edited_20_percent_30_words": [p for p in plants if p.length >= 30 and p.rate == 0.2],
        "exact_10_words": [p for p in plants if p.length == 10 and p.rate == 0],
    }
    for name, group in groups.items():
        marks = [judged[plant.target] for plant in group]
        for i, what in enumerate(("found", "right", "characters")):
            figures[f"{name}/{what}"] = round(sum(mark[i] for mark in marks) / len(marks), 4)
    return figures


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=800)
    parser.add_argument("--json", action="store_true", help="one JSON object")
    arguments = parser.parse_args()
    if not Path(CORPUS).is_file():
        print(f"skipped: no {CORPUS.name} in {CORPORA} (set SOURCIER_CORPORA)", file=sys.stderr)
        return
    figures = measure(arguments.articles)
    if arguments.json:
        print(json.dumps(figures, indent=1))
        return
    for name, figure in figures.items():
        print(f"{name:44} {figure:6.3f}")


if __name__ == "__main__":
    main()
