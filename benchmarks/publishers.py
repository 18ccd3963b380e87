"""Whether the publisher of a page is taken for a medium or for a body that speaks for itself.

Usage: ``python benchmarks/publishers.py [--part dev|test] [--show] [--json]``. Each row of ``tests/gold/publishers`` is read as a
page of its publisher. ``precision`` is the share of pages taken for a body's own that are, ``recall`` the share of such that are
found. Rows are shown of the part to develop on alone.
"""

from __future__ import annotations

import argparse
import csv
import json
from collections.abc import Iterator
from pathlib import Path

from sourcier import pipeline
from sourcier.records import Article, Page

GOLD = Path(__file__).resolve().parents[1] / "tests" / "gold" / "publishers"
PARTS = ("dev", "test")
_Row = dict[str, str]


def judged(part: str) -> Iterator[tuple[_Row, bool]]:
    """The rows of a part, and whether each is read as a body's own page."""
    with (GOLD / f"{part}.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            text = f"{row['title']}\n\n{row['text']}"
            page = Page(
                name=row["id"], id=row["id"], content=text, title=row["title"], outlet=row["outlet"], language=row["language"]
            )
            article = pipeline.read_page(page)
            assert isinstance(article, Article)
            yield row, article.outlet is not None and article.outlet.kind == "institution"


def measure(part: str) -> dict[str, float]:
    """Precision and recall of bodies' own pages."""
    marks = [(row["kind"] == "body", found) for row, found in judged(part)]
    right = sum(body and found for body, found in marks)
    return {
        "precision": round(right / max(1, sum(found for _, found in marks)), 4),
        "recall": round(right / max(1, sum(body for body, _ in marks)), 4),
    }


def main() -> None:
    """Print the figures, and on demand the rows that are taken wrongly."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0] if __doc__ else None)
    parser.add_argument("--part", choices=PARTS, default="dev")
    parser.add_argument("--show", action="store_true", help="rows taken wrongly, of the part to develop on")
    parser.add_argument("--json", action="store_true")
    arguments = parser.parse_args()
    if arguments.show and arguments.part != "dev":
        parser.error("--show is for dev: of the other part only totals are printed")
    figures = measure(arguments.part)
    print(json.dumps(figures) if arguments.json else "  ".join(f"{name} {figure:.3f}" for name, figure in figures.items()))
    if arguments.show:
        for row, found in judged(arguments.part):
            if found != (row["kind"] == "body"):
                print(f"{row['id']} {row['language']} {row['outlet']} | {row['title']} | a {row['kind']}")


if __name__ == "__main__":
    main()
