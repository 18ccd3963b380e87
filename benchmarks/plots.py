"""Draws what `linking.py --json` measured, and recall against the rate of edits, as SVG files.

    python benchmarks/linking.py --size 1000000 --json > linking.json
    python benchmarks/plots.py linking.json [--folder FOLDER]

Needs the extra ``bench``; recall is drawn only where there are corpora.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from random import Random
from typing import Any

import reuse
from corpora import CORPORA, everything
from linking import SHARES
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from planting import LENGTHS, RATES, Planted, plant

from sourcier import PassageIndex

FOLDER = Path(__file__).resolve().parent / "plots"
ARTICLES = 20_000


def throughput(measured: dict[str, Any], axes: Axes) -> None:
    """Megabytes a second against the size of the index, the peers of the race beside it."""
    rows = [row for row in measured["growth"] if "articles" in row]
    axes.plot(
        [row["articles"] for row in rows], [row["MB_per_s"] for row in rows], marker="o", label="sourcier, passages, on disk"
    )
    for number, (name, row) in enumerate(measured["race"].items()):
        if not name.startswith("sourcier"):
            axes.axhline(row["MB_per_s"], linestyle=":", color=f"C{number}", label=name)
    axes.set(xscale="log", ylim=(0, None), xlabel="articles in the index", ylabel="MB of text a second of CPU")
    axes.legend(fontsize="small")


def latency(measured: dict[str, Any], axes: Axes) -> None:
    """CPU time of one new article at the end of the growth, by share of the articles."""
    row = measured["growth"][-1]
    axes.bar(list(SHARES), [row[f"{name}_us"] / 1000 for name in SHARES])
    articles = measured["growth"][-2]["articles"]
    axes.set(
        yscale="log", ylabel="ms of CPU", title=f"one new article in an index of {articles:,}", xlabel="share of the articles"
    )


def recall(axes: Axes) -> None:
    """Planted passages found with their source, by length, against the share of their words that is edited."""
    pages = everything()
    mixed = Random(1).sample(pages, min(ARTICLES, len(pages)))
    planted = plant([page.content for page in mixed], [page.language or "" for page in mixed], 1)
    found = PassageIndex().add_many([(str(i), text) for i, text in enumerate(planted.texts)])
    for length in LENGTHS:
        shares = []
        for rate in RATES:
            group = [one for one in planted.plants if (one.kind, one.length, one.rate) == ("insert", length, rate)]
            shares.append(reuse.recall(Planted(planted.texts, group), found)["all/right"])
        axes.plot([100 * rate for rate in RATES], shares, marker="o", label=f"{length} words")
    axes.set(xlabel="% of the words edited", ylabel="found with the planted source", ylim=(0.5, 1.01))
    axes.legend(fontsize="small")


def main() -> None:
    """Draw and say where."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("measured", type=Path, help="what linking.py --json printed")
    parser.add_argument("--folder", type=Path, default=FOLDER)
    arguments = parser.parse_args()
    measured = json.loads(arguments.measured.read_text())
    drawings = {"throughput": lambda axes: throughput(measured, axes), "latency": lambda axes: latency(measured, axes)}
    if CORPORA.is_dir():
        drawings["recall"] = recall
    arguments.folder.mkdir(parents=True, exist_ok=True)
    for name, draw in drawings.items():
        figure = Figure(figsize=(7, 4.2), layout="constrained")
        draw(figure.add_subplot())
        # Without a date the file changes only with the figures.
        figure.savefig(arguments.folder / f"{name}.svg", metadata={"Date": None})
        print(arguments.folder / f"{name}.svg")


if __name__ == "__main__":
    main()
