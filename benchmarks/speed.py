"""How fast reading is, beside one task of one other reader, and what a report of a thousand articles costs.

Reading (body, mentions, statements) and dateparser's ``search_dates``, told the language, read the same articles in turns, in one
process on one core. The corpora are found through SOURCIER_CORPORA (default ``../shared/corpora`` beside the checkout):
``*.jsonl.gz`` whose lines hold id, source, date, lang, title, text.

    python benchmarks/speed.py [--articles N] [--rounds N] [--functions N] [--skip-report] [--json]
"""

from __future__ import annotations

import argparse
import json
import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import msgspec
from corpora import CORPORA, load, mixed, write_jsonl
from costs import run_measured
from hot import hottest

from sourcier import articles, mentions, statements
from sourcier.cli.group import collect_rarely
from sourcier.records import Article, Page

# What the project promises: bytes of clean text a second, seconds of --help, megabytes of a report on 1,000 articles.
READING, HELP, PEAK = 0.3e6, 0.3, 500.0
REPORTED = 1000
# Characters of the top that a paper puts over an agency's report.
_TOP = 300
_EVENTS = 20
Row = dict[str, Any]


def reading(pages: list[Page]) -> dict[str, float]:
    """CPU seconds of each stage over ``pages``."""
    spent = dict.fromkeys(("articles", "mentions", "statements"), 0.0)
    for page in pages:
        marks = [time.process_time()]
        article: Article = articles.read(page)
        marks.append(time.process_time())
        article = msgspec.structs.replace(article, mentions=mentions.find(article))
        marks.append(time.process_time())
        statements.find(article)
        marks.append(time.process_time())
        for stage, begun, ended in zip(spent, marks, marks[1:], strict=False):
            spent[stage] += ended - begun
    return spent


def dates(pages: list[Page]) -> float:
    """CPU seconds of ``search_dates`` over ``pages``."""
    from dateparser.search import search_dates

    begun = time.process_time()
    for page in pages:
        search_dates(page.content, languages=[page.language or "en"])
    return time.process_time() - begun


def side_by_side(pages: list[Page], rounds: int) -> Row:
    """Both readers over the same pages in turns, each page once: caches of what it says would flatter. Medians over the rounds.

    The first of ``rounds + 1`` equal batches is not measured: what a reader makes once (patterns, word lists) is made there.
    """
    size = len(pages) // (rounds + 1)
    first, *batches = (pages[i * size : (i + 1) * size] for i in range(rounds + 1))
    reading(first)
    dates(first[:2])
    ours, theirs, shares = [], [], []
    for batch in batches:
        read = sum(len(page.content.encode()) for page in batch)
        spent = reading(batch)
        ours.append(read / sum(spent.values()) / 1e6)
        theirs.append(read / dates(batch) / 1e6)
        shares.append({stage: seconds / sum(spent.values()) for stage, seconds in spent.items()})
    row: Row = {
        "articles": sum(len(batch) for batch in batches),
        "bytes": sum(len(page.content.encode()) for batch in batches for page in batch),
        "reading_MB_s": statistics.median(ours),
        "search_dates_MB_s": statistics.median(theirs),
    }
    row["ratio"] = row["reading_MB_s"] / row["search_dates_MB_s"]
    for stage in shares[0]:
        row[f"{stage}_share"] = statistics.median(one[stage] for one in shares)
    return row


def hot_event(pages: list[Page], copies: int = 10) -> Row:
    """One report under the tops of ``copies`` other articles: what each tells found anew, and with a memory of sentences.

    The report is the first longer half of ``pages``, article by article; seconds of CPU, medians over the reports.
    """
    pages = sorted(pages, key=lambda page: -len(page.content))
    reports, others = pages[: len(pages) // 2], pages[len(pages) // 2 :]
    anew, remembering, shares = [], [], []
    for number, report in enumerate(reports):
        tops = [others[(number + copy) % len(others)].content[:_TOP].rpartition(" ")[0] for copy in range(copies)]
        event = [
            articles.read(msgspec.structs.replace(report, id=str(copy), content=f"{top}.\n{report.content}"))
            for copy, top in enumerate(tops)
        ]
        for spent, units in ((anew, None), (remembering, mentions.Units())):
            begun = time.process_time()
            for one in event:
                mentions.find(one, units)
            spent.append(time.process_time() - begun)
        shares.append(units.read / units.bytes if units else 1.0)
    row: Row = {"events": len(reports), "copies": copies, "bytes_read_share": statistics.median(shares)}
    row |= {"mentions_anew_s": statistics.median(anew), "mentions_s": statistics.median(remembering)}
    row["ratio_anew"] = statistics.median(one / two for one, two in zip(anew, remembering, strict=True))
    return row


def help_cost(runs: int = 7) -> Row:
    """The median wall and CPU seconds of ``sourcier --help``."""
    costs = [run_measured([sys.executable, "-m", "sourcier", "--help"]) for _ in range(runs)]
    return {name: statistics.median(one[name] for one in costs) for name in ("wall_s", "cpu_s")}


def report_cost(count: int) -> Row:
    """Time and peak memory of ``sourcier report`` in a process of its own, on ``count`` articles of the corpora in turns."""
    with tempfile.TemporaryDirectory() as folder:
        source, answer = Path(folder, "articles.jsonl"), Path(folder, "answer.json")
        size = write_jsonl(mixed(count), source)
        command = [
            sys.executable,
            "-m",
            "sourcier",
            "report",
            "-q",
            str(source),
            "-o",
            f"{folder}/dossier.html",
            "--json",
            str(answer),
        ]
        row: Row = {"articles": count, "bytes": size, **run_measured(command)}
        if answer.is_file():
            told = json.loads(answer.read_bytes())
            row |= {"claims": len(told["claims"]), "reuse": len(told["reuse"]), "refused": len(told["refused"])}
    return row


def measure(count: int, rounds: int, *, with_report: bool) -> dict[str, Row]:
    """Every figure, by corpus and job."""
    corpora = sorted(CORPORA.glob("*.jsonl.gz"))
    rows = {path.name.split(".")[0]: side_by_side(load(path, count * (rounds + 1)), rounds) for path in corpora}
    for path in corpora:
        rows[f"{path.name.split('.')[0]}, hot event"] = hot_event(load(path, 2 * _EVENTS))
    rows["help"] = help_cost()
    if with_report and rows:
        rows["report"] = report_cost(REPORTED)
    return rows


def show(rows: dict[str, Row]) -> None:
    """Print the tables."""
    names = (
        "articles",
        "bytes",
        "reading_MB_s",
        "search_dates_MB_s",
        "ratio",
        "articles_share",
        "mentions_share",
        "statements_share",
    )
    print(f"{'':12}", *(f"{name:>18}" for name in names))
    for corpus, row in rows.items():
        if "ratio" in row:
            print(
                f"{corpus:12}", *(f"{row[name]:18,.3f}" if isinstance(row[name], float) else f"{row[name]:18,}" for name in names)
            )
    for corpus, row in rows.items():
        if "ratio_anew" in row:
            print(f"{corpus}: {json.dumps(row)}")
    read = [row for row in rows.values() if "ratio" in row]
    together = of_all(read)
    slowest, least = min(row["reading_MB_s"] for row in read), READING / 1e6
    print(f"\nreading: {together:.3f} MB/s of all together; floor {least} MB/s, {_reached(together >= least)}")
    print(f"the slowest corpus: {slowest:.3f} MB/s; {_reached(slowest >= least)}")
    print(f"sourcier --help: {json.dumps(rows['help'])}; floor {HELP} s, {_reached(rows['help']['wall_s'] <= HELP)}")
    if "report" in rows:
        print(f"sourcier report: {json.dumps(rows['report'])}; floor {PEAK} MB, {_reached(rows['report']['peak_MB'] <= PEAK)}")


def of_all(rows: list[Row]) -> float:
    """Megabytes a second of reading all corpora of ``side_by_side``."""
    return float(sum(row["bytes"] for row in rows) / sum(row["bytes"] / row["reading_MB_s"] for row in rows))


def _reached(yes: bool) -> str:
    return "reached" if yes else "NOT reached"


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=40, help="articles of each corpus and round for the two readers")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--functions", type=int, default=0, help="show the N slowest functions of reading instead")
    parser.add_argument("--skip-report", action="store_true")
    parser.add_argument("--json", action="store_true", help="one JSON object")
    arguments = parser.parse_args()
    # As the command does, for both readers.
    collect_rarely()
    if not list(CORPORA.glob("*.jsonl.gz")):
        print(f"skipped: no *.jsonl.gz in {CORPORA} (set SOURCIER_CORPORA)", file=sys.stderr)
        return
    if arguments.functions:
        print(
            hottest(
                reading,
                [page for path in sorted(CORPORA.glob("*.jsonl.gz")) for page in load(path, arguments.articles)],
                arguments.functions,
            )
        )
        return
    rows = measure(arguments.articles, arguments.rounds, with_report=not arguments.skip_report)
    print(json.dumps(rows, indent=1)) if arguments.json else show(rows)


if __name__ == "__main__":
    main()
