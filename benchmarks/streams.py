"""Streams of real articles in order of arrival, on which the labels of repeated passages are judged.

``corpora`` holds cleaned text. The two others come as pages gave them, with invitations, credits, editor's notes and players'
code among the sentences: ``polnear`` names outlet and day, ``fnc1`` neither.
"""

from __future__ import annotations

import csv
import os
from pathlib import Path

from corpora import CORPORA, everything

from sourcier.records import Page

ROOT = Path(__file__).resolve().parents[1]
EVAL = Path(os.environ.get("SOURCIER_EVAL", ROOT / "../shared/eval"))
POLNEAR, FNC1 = EVAL / "statements" / "polnear", EVAL / "claims" / "fnc1" / "train_bodies.csv"
# The files and folders of all streams.
PATHS = (*sorted(CORPORA.glob("*.jsonl.gz")), *sorted(POLNEAR.glob("*/text")), FNC1)


def streams() -> dict[str, list[Page]]:
    """All streams by name."""
    return {"corpora": everything(), "polnear": _polnear(), "fnc1": _fnc1()}


def _polnear() -> list[Page]:
    """US news of 2015 and 2016; outlet and day stand in the names of the files."""
    pages = []
    for path in POLNEAR.glob("*/text/*.txt"):
        outlet, day, _ = path.stem.split("_", 2)
        text = path.read_text(encoding="utf-8")
        pages.append(Page(name=path.stem, id=path.stem, content=text, clean=True, outlet=outlet, published=day))
    return sorted(pages, key=lambda page: (page.published or "", page.name))


def _fnc1() -> list[Page]:
    """Bodies of the Fake News Challenge, as their site told them."""
    with FNC1.open(encoding="utf-8", newline="") as file:
        rows = [(f"fnc1-{row['Body ID']}", row["articleBody"]) for row in csv.DictReader(file)]
    return [Page(name=name, id=name, content=text, clean=True) for name, text in rows]
