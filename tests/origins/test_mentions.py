"""Pairs of mentions of sources as the news of five languages has them: whether two pages on one event mean one source.

`mentions.csv` has what each page calls its source, the kind and the role that it is read as, and what a careful reader who knows
nothing else would say: ``same``, ``maybe`` (may be one) or ``two``. Half of the rows, by hash, were set aside: no rule was fitted to them.
"""

from __future__ import annotations

import csv
import hashlib
from collections import Counter
from pathlib import Path

import msgspec
import pytest

from sourcier.origins.identity import Source, same, unnamed
from sourcier.origins.names import SAME
from sourcier.origins.speakers import Speakers
from sourcier.records import ChainLink

_TABLE = Path(__file__).parent / "mentions.csv"
ROWS = list(csv.DictReader(_TABLE.read_text(encoding="utf-8").splitlines()))
PARTS = ("mended", "aside")
# What share must be told right, and how many that are not certainly one may be told to be.
FLOORS = {"mended": (0.95, 7), "aside": (0.9, 9)}


def part(row: dict[str, str]) -> str:
    """Which half a row belongs to."""
    return PARTS[hashlib.sha256(f"{row['mention']}|{row['other']}".encode()).digest()[0] % 2]


def told(row: dict[str, str]) -> str:
    """What is found of two mentions on two pages."""
    first = _source(row["mention"], row["kind"], row["role"], "Alma")
    second = _source(row["other"], row["other_kind"], row["other_role"], "Bruno")
    speakers = Speakers()
    if speakers.add(first) == speakers.add(second):
        return "same"
    return "maybe" if same(first, second) else "two"


def _source(name: str, kind: str, role: str, outlet: str) -> Source:
    link = ChainLink(name=name, kind=kind, role=role or None, evidence=(0, len(name)))  # type: ignore[arg-type]
    link = msgspec.structs.replace(link, kind="anonymous") if unnamed(link) else link
    return Source(link, ChainLink(name=outlet, kind="outlet"), outlet, told_in=outlet, described=name, direct=True)


def test_the_table_is_whole() -> None:
    assert len(ROWS) == len({(row["mention"], row["other"]) for row in ROWS}) > 500
    assert {row["told"] for row in ROWS} == {"same", "maybe", "two"}
    across = sum(row["language"] != row["other_language"] for row in ROWS)
    assert abs(across - len(ROWS) / 2) < 0.05 * len(ROWS)


@pytest.mark.parametrize("which", PARTS)
def test_mentions_are_told_apart(which: str) -> None:
    pairs = Counter((row["told"], told(row)) for row in ROWS if part(row) == which)
    right = sum(count for (label, found), count in pairs.items() if label == found)
    share, wrong = FLOORS[which]
    assert right / pairs.total() >= share
    assert sum(count for (label, found), count in pairs.items() if label != "same" == found) <= wrong
    assert not pairs["two", "same"]


def test_both_orders_tell_the_same() -> None:
    for row in ROWS:
        first = _source(row["mention"], row["kind"], row["role"], "Alma")
        second = _source(row["other"], row["other_kind"], row["other_role"], "Bruno")
        assert same(first, second) == same(second, first)
        assert same(first, first) == SAME
