"""Real articles for measuring speed and memory; the texts stay their publishers', nothing of them enters the project."""

from __future__ import annotations

import gzip
import json
import os
from collections.abc import Iterator
from datetime import datetime
from itertools import islice
from pathlib import Path

from sourcier.records import Page

ROOT = Path(__file__).resolve().parents[1]
CORPORA = Path(os.environ.get("SOURCIER_CORPORA", ROOT / "../shared/corpora"))
# Every so many articles of a corpus is taken, since neighbours tell one story.
STEP = 7


def load(path: Path, count: int) -> list[Page]:
    """``count`` articles of one corpus, spread over it, as clean pages with the metadata that it gives."""
    return [_page(row) for row in islice(_rows(path), 0, count * STEP, STEP)]


def neighbours(path: Path, count: int) -> list[Page]:
    """The first ``count`` articles of one corpus, which tell the same stories now and then."""
    return [_page(row) for row in islice(_rows(path), count)]


def mixed(count: int) -> list[Page]:
    """``count`` articles, as many of each corpus, neighbours included."""
    paths = sorted(CORPORA.glob("*.jsonl.gz"))
    pages: list[Page] = []
    for number, path in enumerate(paths):
        share = count // len(paths) + (number < count % len(paths))
        pages += neighbours(path, share)
    return pages


def everything() -> list[Page]:
    """All articles of all corpora, one corpus after the other."""
    return [_page(row) for path in sorted(CORPORA.glob("*.jsonl.gz")) for row in _rows(path)]


def write_jsonl(pages: list[Page], target: Path) -> int:
    """Write pages as the JSONL that the command reads; returns the bytes of their texts."""
    names = ("id", "outlet", "published", "title", "language")
    with target.open("w", encoding="utf-8") as file:
        for page in pages:
            row = {name: value for name in names if (value := getattr(page, name))}
            file.write(json.dumps({**row, "text": page.content}, ensure_ascii=False) + "\n")
    return sum(len(page.content.encode()) for page in pages)


def _page(row: dict[str, str]) -> Page:
    return Page(
        name=row["id"],
        id=row["id"],
        content=row["text"],
        clean=True,
        outlet=row["source"],
        published=_date(row["date"]),
        title=row["title"],
        language=row["lang"],
    )


def _rows(path: Path) -> Iterator[dict[str, str]]:
    with gzip.open(path, "rt", encoding="utf-8") as file:
        yield from map(json.loads, file)


def _date(written: str) -> str | None:
    """The date as ISO 8601; Reuters-21578 writes "26-FEB-1987 15:01:01.79"."""
    for form in ("%Y-%m-%d", "%d-%b-%Y %H:%M:%S.%f"):
        try:
            moment = datetime.strptime(written.strip(), form)
        except ValueError:
            continue
        return moment.date().isoformat() if form == "%Y-%m-%d" else moment.isoformat(timespec="seconds") + "Z"
    return None
