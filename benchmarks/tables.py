"""Writes the tables of benchmarks/README.md, from its heading "Tables" on, with what is measured now.

python benchmarks/tables.py
"""

from __future__ import annotations

import argparse
import platform
from collections.abc import Iterable
from datetime import UTC, datetime
from os import cpu_count
from pathlib import Path
from tempfile import TemporaryDirectory

import attributions
import linking
import origins
import reuse
import speed
from corpora import CORPORA
from stories import stories
from streams import PATHS

README = Path(__file__).resolve().parent / "README.md"
HEADING = "## Tables"
PLANTED = {
    "all": "all",
    "20_words_to_10_percent": "20 words and more, up to 10 % of the words edited",
    "30_words_20_percent": "30 words and more, 20 % edited",
    "copies": "whole articles, up to 10 % edited",
    "trims": "beginnings with another ending, up to 10 % edited",
}
# Articles of the race, and articles that the growing index holds in the end.
RACE, GROWN = 10_000, 200_000


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
        "### Claims and origins: share of what is expected (`origins.py`)",
        "",
        *table(
            ["story", *origins.MEASURES], ([name, *(_share(one, m) for m in origins.MEASURES)] for name, one in judged.items())
        ),
        "Pages that need a language that nothing reads yet are left out, and with them the counts of a claim whose origins they "
        "tell. `all` of the next table is source, chain and stance.",
        "",
        "### Attributions (`attributions.py`)",
        "",
        *table(["pages", *columns], ([part, *(_share(one, name) for name in columns)] for part, one in said.items())),
        *(planted() if any(CORPORA.glob("*.jsonl.gz")) else []),
    ]


def planted() -> list[str]:
    """The tables of planted passages, versions and labels."""
    found = reuse.measure()
    rows = (
        [told, *(f"{found[f'{name}/{what}']:.3f}" for what in ("right", "any", "shown", "characters"))]
        for name, told in PLANTED.items()
    )
    others = {
        "precision: eight words and half of the longer span agree": "precision",
        "nearest of up to twelve versions named": "nearest_version",
    }
    return [
        "### Reuse: passages planted in 20,000 articles, versions, labels (`reuse.py`)",
        "",
        *table(["planted", "with the planted source", "with any", "shown", "characters"], rows),
        *table(["", "share"], ([told, f"{found[name]:.3f}"] for told, name in others.items())),
        *(labels(found) if all(path.exists() for path in PATHS) else []),
    ]


def labels(natural: dict[str, float]) -> list[str]:
    """The table of labels; ``natural`` has the figures on passages of the corpora."""
    pages = reuse.furniture()
    parts = [(natural, ""), (pages, "dev/"), (pages, "test/")]
    rows = {
        "real reuse among what is shown (copies and quotations)": "shown_is_real",
        "shown of what is real reuse": "real_is_shown",
        **{f"F1 of the label {name}": f"label_{name}_f1" for name in reuse.LABEL_NAMES},
    }
    return [
        "### Labels, against two readings (`reuse.py`)",
        "",
        *table(
            ["", "500 passages of the corpora", "rich in furniture, dev", "rich in furniture, test"],
            ([told, *(f"{figures[part + name]:.3f}" for figures, part in parts)] for told, name in rows.items()),
        ),
    ]


def rates() -> list[str]:
    """The tables of linking: the race with the peers, and the growing index."""
    planted = linking.texts(RACE)
    race = linking.race(planted, 3)
    with TemporaryDirectory() as folder:
        *grown, latency = linking.growth(linking.texts(10**6).texts, GROWN, Path(folder) / "index")
    mean = sum(len(text.encode()) for text in planted.texts) / len(planted.texts)
    return [
        f"### Linking: {RACE:,} articles of {mean:,.0f} bytes, one thread, from Python strings (`linking.py`)",
        "",
        *table(
            ["", "articles/s", "MB/s", "to rensa", "planted sources among the documents told"],
            (
                [name, f"{row['articles_per_s']:,}", f"{row['MB_per_s']}", f"{row['to_rensa']}", f"{row['right_document']:.3f}"]
                for name, row in race.items()
            ),
        ),
        "The same on disk while the index grows, by CPU time of the whole process:",
        "",
        *table(
            ["articles", "articles/s", "MB/s", "bytes of index per article", "bytes of text"],
            (
                [
                    f"{row[name]:,}"
                    for name in ("articles", "articles_per_s", "MB_per_s", "index_bytes_per_article", "text_bytes_per_article")
                ]
                for row in grown
            ),
        ),
        f"One new article at the end: median {latency['p50_us']:,} µs of CPU, 99th percentile {latency['p99_us']:,}, worst "
        f"{latency['worst_us']:,}. Opened anew, the index answers after {latency['reopen_s']} s.",
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
        "### Reading clean text, one core, beside dateparser's `search_dates`, which finds dates only (`speed.py`)",
        "",
        *table(["corpus", "all of reading", "`search_dates`", "ratio", *stages], cells),
        *table(
            ["", "measured", "floor"],
            [
                ["reading, all three together", f"{speed.of_all(list(read.values())):.3f} MB/s", f"{speed.READING / 1e6} MB/s"],
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
    argparse.ArgumentParser(description=__doc__).parse_args()
    with_corpora = any(CORPORA.glob("*.jsonl.gz"))
    lines = [
        HEADING,
        "",
        f"Measured on {datetime.now(UTC).date()}: {cpu_count()} cores of {platform.machine()}, {platform.system()}, Python "
        f"{platform.python_version()}. The machine was shared, so take ratios of one run before figures of two.",
        "",
        *quality(),
        *(rates() if with_corpora else []),
        *(costs(speed.measure(40, 3, with_report=True)) if with_corpora else []),
    ]
    kept = README.read_text(encoding="utf-8").partition(HEADING)[0]
    README.write_text(kept + "\n".join(lines).rstrip() + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
