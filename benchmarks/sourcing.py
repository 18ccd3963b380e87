"""Whether the source of a news passage is read at all, in many hands' ways of writing.

Usage: ``python benchmarks/sourcing.py [--part dev|held|test] [--show] [--json]``. Each text of ``tests/gold/sourcing`` is
reported on by itself, as one article of an unnamed outlet. Its roots are where the chains of its claims begin, and who disputes
them. A row is right where every expected root is among those, and no other is; a claim of it that has no source is no root.
``lost`` are rows told without a source though one is there, ``mute`` those with a source and no claim. Rows are shown of the part
to develop on alone; ``held`` are hands by which it is seen what a rule is worth beyond the hands that it was made with.
"""

from __future__ import annotations

import argparse
import csv
import json
from collections.abc import Iterator, Sequence
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from sourcier import pipeline
from sourcier.records import Article, Evidence, Origin, Report

GOLD = Path(__file__).resolve().parents[1] / "tests" / "gold" / "sourcing"
PARTS = ("dev", "held", "test")
LANGUAGES = ("fr", "en", "ru", "ar")
OWN, NONE = "own", "none"


class Row(NamedTuple):
    """A passage and its expected roots: of each, the pieces of the text of which any one identifies it. None: no source.

    ``via`` are pieces of the media that only pass on what the roots told.
    """

    id: str
    language: str
    text: str
    roots: tuple[frozenset[str], ...]
    via: frozenset[str]


class Root(NamedTuple):
    """A root found: ``words`` are its name and the span that names it, folded."""

    kind: str
    words: str

    def is_one(self, pieces: frozenset[str]) -> bool:
        """Whether it is the root that these pieces identify."""
        if self.kind == "own_reporting":
            return OWN in pieces
        return any(piece in self.words for piece in pieces - {OWN})


class Judged(NamedTuple):
    """A row, the roots found, and whether some claim of it has a source that is not given."""

    row: Row
    found: frozenset[Root]
    not_given: bool

    @property
    def met(self) -> int:
        """How many expected roots were found."""
        return sum(any(root.is_one(pieces) for root in self.found) for pieces in self.row.roots)

    @property
    def true(self) -> int:
        """How many found roots were expected."""
        return sum(any(root.is_one(pieces) for pieces in self.row.roots) for root in self.found)

    @property
    def right(self) -> bool:
        """Whether every expected root was found and nothing else."""
        return self.met == len(self.row.roots) and self.true == len(self.found)

    @property
    def lost(self) -> bool:
        """Whether it is told without a source though one is there."""
        return bool(self.row.roots) and not self.found and self.not_given


def rows(part: str) -> Iterator[Row]:
    """The rows of a part."""
    with (GOLD / f"{part}.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            via = frozenset(piece for piece in row["via"].casefold().replace(";", "|").split("|") if piece)
            yield Row(row["id"], row["language"], row["text"], pieces_of(row["roots"]), via)


def pieces_of(roots: str) -> tuple[frozenset[str], ...]:
    """The pieces by root, folded: roots are parted by ``;``, pieces of one root by ``|``."""
    return () if roots == NONE else tuple(frozenset(root.casefold().split("|")) for root in roots.split(";"))


def judge(row: Row) -> Judged:
    """What is found in one row."""
    article = pipeline.read(row.text, language=row.language, published="2026-03-04", clean=True)
    found = set(_found(article, pipeline.build_report([article])))
    return Judged(row, frozenset(root for root in found if root.kind != "not_given"), any(r.kind == "not_given" for r in found))


def _found(article: Article, report: Report) -> Iterator[Root]:
    statements = {statement.id: statement for statement in article.statements}
    for claim in report.claims:
        for origin in claim.origins.items:
            yield Root(origin.kind, _folded(article, origin.name, *_named_by(origin)))
        for dispute in claim.disputes:
            for link in statements[dispute.statement].chain[:1]:
                yield Root(link.kind, _folded(article, link.name, *([link.evidence] if link.evidence else [])))


def _named_by(origin: Origin) -> list[tuple[int, int]]:
    """The spans that show the first step of each chain."""
    first: list[Evidence | None] = [chain[0].evidence for chain in origin.chains if chain]
    return [(one.start, one.end) for one in first if one is not None]


def _folded(article: Article, name: str, *spans: tuple[int, int]) -> str:
    return "\n".join((name, *(article.text[start:end] for start, end in spans))).casefold()


@lru_cache
def judged(part: str) -> tuple[Judged, ...]:
    """All rows of a part, each read by itself."""
    return tuple(judge(row) for row in rows(part))


def table(some: Sequence[Judged]) -> dict[str, float]:
    """The figures of some rows: how many, three shares, and two counts."""
    found, expected = sum(len(one.found) for one in some), sum(len(one.row.roots) for one in some)
    return {
        "rows": len(some),
        "right": sum(one.right for one in some) / len(some),
        "recall": sum(one.met for one in some) / expected if expected else 1.0,
        "precision": sum(one.true for one in some) / found if found else 1.0,
        "lost": sum(one.lost for one in some),
        "mute": sum(bool(one.row.roots) and not one.found and not one.not_given for one in some),
    }


def measure(part: str) -> dict[str, float]:
    """What is under floors."""
    figures = table(judged(part))
    return {name: round(figures[name], 4) for name in ("right", "recall", "precision")}


def _show(some: Sequence[Judged]) -> None:
    for one in some:
        if not one.right:
            expected = "; ".join("|".join(sorted(pieces)) for pieces in one.row.roots) or NONE
            nothing = "not given" if one.not_given else "no claim"
            found = "; ".join(sorted(root.words.split("\n")[0] for root in one.found)) or nothing
            print(f"{one.row.id}: expected {expected}, found {found}: {one.row.text}")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--part", choices=PARTS, default="dev")
    parser.add_argument("--show", action="store_true", help="show the rows to develop on that are told otherwise")
    parser.add_argument("--json", action="store_true", help="one JSON object")
    arguments = parser.parse_args()
    if arguments.show and arguments.part != "dev":
        parser.error("--show: of the test part only totals are told")
    every = judged(arguments.part)
    result = {name: table([one for one in every if one.row.language == name]) for name in LANGUAGES} | {"all": table(every)}
    if arguments.json:
        print(json.dumps({arguments.part: result}))
        return
    for name, figures in result.items():
        print(f"{name:4}", "  ".join(f"{key} {round(value, 3)}" for key, value in figures.items()))
    if arguments.show:
        _show(every)


if __name__ == "__main__":
    main()
