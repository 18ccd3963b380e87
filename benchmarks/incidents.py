"""Whether counting independent origins tells the incident pages that rest on one source from those that rest on several.

Usage: ``python benchmarks/incidents.py [--apart] [--misses] [--json]``. Each page of ``tests/gold/incidents`` is reported on by
itself, as ``sourcier report`` would. Each part has two groups, the pages of the first writing and those in the dry manner of
recorders; ``--apart`` shows each group by itself. A page's harm claim is the one of a killing or an injury that most statements
tell, else the one of any action. A figure is the share of pairs of a page of several sources and a page of a single one, as long
as that within a fifth, in which it is the higher one (a tie is half a pair). The interval holds 95 % of samples of pages drawn
again. Misses are shown of the part to develop on alone.
"""

from __future__ import annotations

import argparse
import json
import random
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from sourcier import pipeline
from sourcier.records import Claim, Report

GOLD = Path(__file__).resolve().parents[1] / "tests" / "gold" / "incidents"
PARTS = ("dev", "test")
# Each group of pages with the files of its parts.
GROUPS = {"first": "{}.jsonl", "recorders": "pages_{}.jsonl"}
GRADES = ("harm", "blame")
HARM = frozenset({"kill", "die", "bury", "injure", "execute", "hospitalise", "treat"})
# Two pages are as long where one has at most a fifth more words than the other has.
AS_LONG = 1.2
_SAMPLES, _SEED = 1000, 20261122


class Measured(NamedTuple):
    """A page, its answers by grade, its length in words and what is told of it."""

    id: str
    several: dict[str, bool]
    words: int
    told: dict[str, float]


def files(part: str) -> tuple[Path, ...]:
    """The files of ``dev`` or ``test``, one a group."""
    return tuple(GOLD / name.format(part) for name in GROUPS.values())


def pages(part: str) -> tuple[Measured, ...]:
    """All pages of ``dev`` or ``test``, each reported on by itself."""
    return tuple(page for file in files(part) for page in _of_file(file))


@lru_cache
def _of_file(file: Path) -> tuple[Measured, ...]:
    return tuple(_measured(json.loads(line)) for line in file.read_text(encoding="utf-8").splitlines())


def report_of(page: dict[str, Any]) -> Report:
    """The report on one page alone."""
    return pipeline.build_report(
        [pipeline.read(page["text"], title=page["title"], published=page["published"], language=page["id"].split("-")[1])]
    )


def _measured(page: dict[str, Any]) -> Measured:
    claims = report_of(page).claims
    harm = harm_claim(claims)
    words = len(page["text"].split())
    told = {
        "probable": harm.origins.probable if harm else 0.0,
        "low": float(harm.origins.low) if harm else 0.0,
        "high": float(harm.origins.high) if harm else 0.0,
        "most of any claim": max((claim.origins.probable for claim in claims), default=0.0),
        "blame": blamed_by(claims, harm),
        "claims": float(len(claims)),
        "sources listed": float(page["sources_listed"]),
        "length": float(words),
    }
    return Measured(page["id"], {grade: not page[grade]["single"] for grade in GRADES}, words, told)


def harm_claim(claims: Sequence[Claim]) -> Claim | None:
    """The claim of a killing or an injury that most statements tell, the one of more origins among equals; else of any action."""
    of_harm = [claim for claim in claims if claim.action in HARM]
    return max(of_harm or claims, key=lambda claim: (len(claim.statements), claim.origins.probable), default=None)


def blamed_by(claims: Sequence[Claim], harm: Claim | None) -> float:
    """Who says who did it: the most origins that give the actor of the harm claim or of an assault."""
    asked = [claim for claim in claims if claim is harm or claim.action in ("attack", "bomb", "shoot", "clash", "raid")]
    return max((float(claim.components["actor"].origins.high) for claim in asked), default=0.0)


def auc(measured: Sequence[Measured], grade: str, name: str) -> float | None:
    """The share of matched pairs in which the page of several sources has the higher figure; None without pairs."""
    right = pairs = 0.0
    for several, single in _matched(measured, grade):
        pairs += 1
        ahead = several.told[name] - single.told[name]
        right += 0.5 if ahead == 0 else float(ahead > 0)
    return right / pairs if pairs else None


def _matched(measured: Sequence[Measured], grade: str) -> Iterator[tuple[Measured, Measured]]:
    singles = [one for one in measured if not one.several[grade]]
    for several in (one for one in measured if one.several[grade]):
        for single in singles:
            if max(several.words, single.words) <= AS_LONG * min(several.words, single.words):
                yield several, single


def interval(measured: Sequence[Measured], figure: Callable[[Sequence[Measured]], float | None]) -> tuple[float, float]:
    """Between which bounds 95 % of the figures lie, of as many pages drawn with repetition."""
    drawn = random.Random(_SEED)
    found = sorted(value for _ in range(_SAMPLES) if (value := figure(drawn.choices(measured, k=len(measured)))) is not None)
    return found[len(found) // 40], found[-1 - len(found) // 40]


def measure(part: str) -> dict[str, float]:
    """What is under floors: the figures of the two grades by what is counted for them."""
    return {grade: round(auc(pages(part), grade, "probable" if grade == "harm" else "blame") or 0.0, 4) for grade in GRADES}


def table(measured: Sequence[Measured]) -> dict[str, dict[str, dict[str, float]]]:
    """Grade -> what is counted -> its figure and the interval."""
    rows: dict[str, dict[str, dict[str, float]]] = {}
    for grade in GRADES:
        rows[grade] = {}
        for name in measured[0].told:
            low, high = interval(measured, lambda some, grade=grade, name=name: auc(some, grade, name))  # type: ignore[misc]
            rows[grade][name] = {"auc": round(auc(measured, grade, name) or 0.0, 3), "from": round(low, 3), "to": round(high, 3)}
    return rows


def _show_misses(measured: Sequence[Measured]) -> None:
    """The pages whose harm claim is told by one origin where several are expected, and the other way round."""
    for one in measured:
        if one.several["harm"] != (one.told["probable"] > 1.5):
            expected = "several" if one.several["harm"] else "single"
            print(f"{one.id}: {expected}, {one.told['low']:g}-{one.told['high']:g}, probably {one.told['probable']:g}")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--part", nargs="+", choices=PARTS, default=PARTS)
    parser.add_argument("--apart", action="store_true", help="each group of pages by itself")
    parser.add_argument("--misses", action="store_true", help="show the pages to develop on that are told otherwise")
    parser.add_argument("--json", action="store_true", help="one JSON object")
    arguments = parser.parse_args()
    if arguments.apart:
        results = {
            f"{part}, {group}": table(_of_file(file))
            for part in arguments.part
            for group, file in zip(GROUPS, files(part), strict=True)
        }
    else:
        results = {part: table(pages(part)) for part in arguments.part}
    if arguments.json:
        print(json.dumps(results, indent=1))
        return
    for part, grades in results.items():
        for grade, rows in grades.items():
            print(f"\n{part}, {grade}")
            for name, row in rows.items():
                print(f"  {name:20} {row['auc']:.3f}  {row['from']:.3f} to {row['to']:.3f}")
    if arguments.misses:
        _show_misses(pages("dev"))


if __name__ == "__main__":
    main()
