"""Writes the tables of benchmarks/README.md, from its heading "Tables" on, with what is measured now.

python benchmarks/tables.py
"""

from __future__ import annotations

import platform
from collections.abc import Iterable
from datetime import UTC, datetime
from os import cpu_count
from pathlib import Path

import attributions
import origins
import reuse
import speed
from corpora import CORPORA
from stories import stories

README = Path(__file__).resolve().parent / "README.md"
HEADING = "## Tables"
PLANTED = {
    "exact_10_words": "10 words, unchanged",
    "exact_20_words": "20 words and more, unchanged",
    "edited_10_percent_20_words": "20 words and more, 5–10 % of the words edited",
    "edited_20_percent_30_words": "30 words and more, 20 % edited",
}


def table(head: Iterable[str], rows: Iterable[Iterable[str]]) -> list[str]:
    """A Markdown table."""
    names = list(head)
    return [_row(names), "|" + "---|" * len(names), *map(_row, rows), ""]


def _row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _share(figures: dict[str, float], name: str) -> str:
    return f"{figures[name]:.2f}" if name in figures else "–"


def quality() -> list[str]:
    """The tables of claims, attributions and reuse."""
    judged: dict[str, dict[str, float]] = {}
    for part in origins.PARTS:
        marks = {story.name: origins.judge(story) for story in stories(part)}
        if part != origins.TEST:
            judged |= {name: origins.shares(one) for name, one in marks.items()}
        judged[f"all of {part}"] = origins.shares(mark for one in marks.values() for mark in one)
    said = {part: attributions.measure(part) for part in attributions.PARTS}
    columns = list(said["dev"])
    return [
        "### Claims and origins: share of what is expected",
        "",
        *table(
            ["story", *origins.MEASURES], ([name, *(_share(one, m) for m in origins.MEASURES)] for name, one in judged.items())
        ),
        "Pages that need a language that nothing reads yet are left out. `all` of the next table is source, chain and stance.",
        "",
        "### Attributions",
        "",
        *table(["pages", *columns], ([part, *(_share(one, name) for name in columns)] for part, one in said.items())),
        *(planted() if reuse.CORPUS.is_file() else []),
    ]


def planted() -> list[str]:
    """The table of planted passages."""
    found = reuse.measure()
    rows = (
        [told, *(f"{found[f'{name}/{what}']:.3f}" for what in ("found", "right", "characters"))] for name, told in PLANTED.items()
    )
    return [
        "### Reuse: passages planted in 800 French articles",
        "",
        *table(["planted", "found", "with the planted source", "characters"], rows),
        f"Linked at {found['MB_s']:.1f} MB/s in plain Python, all articles together.",
        "",
    ]


def costs(rows: dict[str, speed.Row]) -> list[str]:
    """The tables of speed and memory."""
    stages = ("articles", "mentions", "statements")
    read = {name: row for name, row in rows.items() if "ratio" in row}
    cells = (
        [name, f"{row['reading_MB_s']:.3f} MB/s", f"{row['search_dates_MB_s']:.3f} MB/s", f"{row['ratio']:.1f}"]
        + [f"{row[f'{stage}_share']:.0%}" for stage in stages]
        for name, row in read.items()
    )
    report = rows["report"]
    told = f"`sourcier report` on {report['articles']:,} articles ({report['bytes'] / 1e6:.1f} MB, {report['claims']:,} claims)"
    return [
        "### Reading clean text, one core, beside dateparser's `search_dates`, which finds dates only",
        "",
        *table(["corpus", "all of reading", "`search_dates`", "ratio", *stages], cells),
        *table(
            ["", "measured", "floor"],
            [
                [
                    "reading, slowest corpus",
                    f"{min(row['reading_MB_s'] for row in read.values()):.3f} MB/s",
                    f"{speed.READING / 1e6} MB/s",
                ],
                ["`sourcier --help`", f"{rows['help']['wall_s']:.2f} s", f"{speed.HELP} s"],
                [f"{told}: peak memory", f"{report['peak_MB']:.0f} MB", f"{speed.PEAK:.0f} MB"],
                ["the same: time", f"{report['wall_s']:.0f} s, {report['cpu_s']:.0f} s CPU", "–"],
            ],
        ),
    ]


def main() -> None:
    """Measure everything and write the tables."""
    with_corpora = any(CORPORA.glob("*.jsonl.gz"))
    lines = [
        HEADING,
        "",
        f"Measured on {datetime.now(UTC).date()}: {cpu_count()} cores of {platform.machine()}, {platform.system()}, Python "
        f"{platform.python_version()}. The machine was shared, so take ratios of one run before figures of two.",
        "",
        *quality(),
        *(costs(speed.measure(40, 3, with_report=True)) if with_corpora else []),
    ]
    kept = README.read_text(encoding="utf-8").partition(HEADING)[0]
    README.write_text(kept + "\n".join(lines).rstrip() + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
