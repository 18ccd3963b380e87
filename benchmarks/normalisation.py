"""How often mentions of time and quantity are normalised exactly as people and public test sets have it.

Usage: ``python benchmarks/normalisation.py [--json] [--misses KIND]``. The data is found through ``SOURCIER_EVAL`` (default
``../shared/eval`` beside the checkout); without it the script says so and ends.

A row is exact where one mention of the text has both bounds (a quantity: bounds, figure, mode and unit) of the gold. The
sets ``duckling`` and ``recognizers`` were written for assistants that plan ahead: only their cases in the past or with a year,
of whole days or longer, are kept, and they show coverage, not quality.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import sys
from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any, NamedTuple

from sourcier.mentions import quantities, times
from sourcier.records import Published, Quantity, Time

LANGUAGES = ("fr", "en", "ar", "ru")
NAMES = {"fr": "french", "en": "english", "ar": "arabic", "ru": "russian"}
# A sentence that tells the date from which cases with a reference date are counted.
LEADS = {"fr": "Tout commence le {}. ", "en": "It began on {}. ", "ar": "بدأ كل شيء في {}. ", "ru": "Все началось {}. "}
# What the numbers of sets without nouns count.
NOUNS = {"fr": " personnes", "en": " people", "ar": " شخص", "ru": " человек"}
Case = dict[str, Any]


class Row(NamedTuple):
    """One case: the kind and language it counts for, whether it was exact, and what to show of a miss."""

    kind: str
    language: str
    exact: bool
    miss: str


def data_folder() -> Path:
    """Where the evaluation data stands."""
    default = Path(__file__).resolve().parents[1] / ".." / "shared" / "eval"
    return Path(os.environ.get("SOURCIER_EVAL", default)) / "normalisation"


def lines(path: Path) -> Iterator[Case]:
    """The objects of a file of JSON lines; none where there is no file."""
    if path.exists():
        with path.open(encoding="utf-8") as file:
            yield from map(json.loads, file)


def hand_made(folder: Path, kind: str) -> Iterator[Case]:
    """The hand-made cases of one kind in the languages that are read."""
    for case in json.loads((folder / "cases.json").read_text(encoding="utf-8")):
        if case["kind"] == kind and case["lang"] in LANGUAGES:
            yield case


def _published(day: str | None) -> Published | None:
    if not day:
        return None
    following = date.fromisoformat(day[:10]) + timedelta(days=1)
    return Published(earliest=day[:10], latest=following.isoformat(), basis="manifest")


def _times(case: Case) -> list[Time]:
    language, lead = case["lang"], ""
    if case.get("ref_date"):
        lead = LEADS[language].format(case["ref_date"])
    found = times.find(lead + case["text"], language=language, published=_published(case["anchor_date"]))
    return [t for t in found if t.start >= len(lead)]


def _shown(case: Case, found: object) -> str:
    return f"{case['text']!r} gold {case.get('gold')} found {found}"


def time_rows(folder: Path) -> Iterator[Row]:
    """Hand-made time expressions: both bounds."""
    for case in hand_made(folder, "time"):
        found, gold = _times(case), case["gold"]
        exact = any((t.earliest, t.latest) == (gold["start"], gold["end"]) for t in found)
        yield Row("time", case["lang"], exact, _shown(case, [(t.text, t.earliest, t.latest) for t in found]))


def duration_rows(folder: Path) -> Iterator[Row]:
    """Hand-made durations."""
    for case in hand_made(folder, "duration"):
        found = _times(case)
        exact = any(t.duration == case["gold"]["duration"] for t in found)
        yield Row("duration", case["lang"], exact, _shown(case, [(t.text, t.duration) for t in found]))


def time_negative_rows(folder: Path) -> Iterator[Row]:
    """Texts without a time."""
    for case in hand_made(folder, "time_negative"):
        found = _times(case)
        yield Row("time_negative", case["lang"], not found, _shown(case, [t.text for t in found]))


def quantity_rows(folder: Path) -> Iterator[Row]:
    """Hand-made quantities: bounds, figure, mode, unit."""
    for case in hand_made(folder, "quantity"):
        gold, found = case["gold"], quantities.find(case["text"], language=case["lang"])
        wanted = (gold["low"], gold["high"], gold["approx"], gold["mode"], gold["unit"])
        exact = any((q.low, q.high, q.value, q.mode, q.unit) == wanted for q in found)
        yield Row("quantity", case["lang"], exact, _shown(case, [(q.low, q.high, q.value, q.mode, q.unit) for q in found]))


def quantity_negative_rows(folder: Path) -> Iterator[Row]:
    """Texts without a quantity."""
    for case in hand_made(folder, "quantity_negative"):
        found: list[Quantity] = quantities.find(case["text"], language=case["lang"])
        yield Row("quantity_negative", case["lang"], not found, _shown(case, [q.text for q in found]))


_GRAIN_ENDS: dict[str, Callable[[date], date]] = {
    "day": lambda d: d + timedelta(days=1),
    "week": lambda d: d + timedelta(days=7),
    "month": lambda d: _months(d, 1),
    "quarter": lambda d: _months(d, 3),
    "year": lambda d: _months(d, 12),
}


def _months(day: date, months: int) -> date:
    index = day.year * 12 + day.month - 1 + months
    return date(index // 12, index % 12 + 1, 1)


def _past_or_dated(text: str, start: str, reference: str) -> bool:
    return start[:10] <= reference[:10] or re.search(r"\b(?:19|20)\d\d\b", text) is not None


def duckling_rows(folder: Path) -> Iterator[Row]:
    """Coverage: duckling's times, of whole days, in the past or with a year."""
    for language in LANGUAGES:
        for case in lines(folder / "duckling" / f"time_{language}.jsonl"):
            gold = _duckling_gold(case)
            if gold and _past_or_dated(case["text"], gold[0], case["ref"]):
                found = times.find(case["text"].capitalize(), language=language, published=_published(case["ref"]))
                exact = any((t.earliest, t.latest) == gold for t in found)
                shown = f"{case['text']!r} gold {gold} found {[(t.text, t.earliest, t.latest) for t in found]}"
                yield Row("duckling", language, exact, shown)


def _duckling_gold(case: Case) -> tuple[str, str] | None:
    start, end, grain = case.get("start"), case.get("end"), case.get("grain")
    if not start or grain not in _GRAIN_ENDS or not re.fullmatch(r"\d{4}-(?!00)\d\d-(?!00)\d\dT00:00:00", start):
        return None
    if end:
        return (start[:10], end[:10]) if "T00:00:00" in end else None
    return start[:10], _GRAIN_ENDS[grain](date.fromisoformat(start[:10])).isoformat()


def recognizers_rows(folder: Path) -> Iterator[Row]:
    """Coverage: Recognizers-Text's dates and ranges of dates, in the past or with a year; any of its readings counts."""
    for language in LANGUAGES:
        for case in lines(folder / "recognizers_specs" / f"{NAMES[language]}.jsonl"):
            if case["model"] != "DateTimeModel" or not case.get("ref") or not _resolved(case):
                continue
            gold = [g for v in case["results"][0]["resolution"]["values"] if (g := _recognizers_gold(v))]
            if not gold or not _past_or_dated(case["text"], gold[0][0], case["ref"]):
                continue
            found = times.find(case["text"], language=language, published=_published(case["ref"]))
            exact = any((t.earliest, t.latest) in gold for t in found)
            shown = f"{case['text']!r} gold {gold} found {[(t.text, t.earliest, t.latest) for t in found]}"
            yield Row("recognizers", language, exact, shown)


def _resolved(case: Case) -> bool:
    """Whether a case has one answer, and that in full; some of the Arabic ones were left as text."""
    return len(case["results"]) == 1 and isinstance(case["results"][0]["resolution"], dict)


def _recognizers_gold(value: dict[str, str]) -> tuple[str, str] | None:
    if value["type"] == "date" and re.fullmatch(r"\d{4}-\d\d-\d\d", value.get("value", "")):
        return value["value"], (date.fromisoformat(value["value"]) + timedelta(days=1)).isoformat()
    if value["type"] == "daterange" and "Mod" not in value and "start" in value and "end" in value:
        return value["start"], value["end"]
    return None


def recognizers_number_rows(folder: Path) -> Iterator[Row]:
    """Coverage: Recognizers-Text's whole numbers and decimals, read before a noun."""
    for language in LANGUAGES:
        for case in lines(folder / "recognizers_specs" / f"{NAMES[language]}.jsonl"):
            results = case["results"]
            if (
                case["model"] != "NumberModel"
                or not _resolved(case)
                or results[0]["resolution"].get("subtype") not in {"integer", "decimal"}
            ):
                continue
            if results[0]["text"].casefold() != case["text"].strip().casefold():
                continue
            gold = float(str(results[0]["resolution"]["value"]).replace(",", "."))
            found = quantities.find(case["text"].strip() + NOUNS[language], language=language)
            exact = len(found) == 1 and found[0].value == gold
            yield Row(
                "recognizers_number", language, exact, f"{case['text']!r} gold {gold} found {[(q.text, q.value) for q in found]}"
            )


def meantime_rows(folder: Path) -> Iterator[Row]:
    """News: the dates of Wikinews sentences that have a place on the calendar."""
    for case in lines(folder / "meantime" / "timex_en.jsonl"):
        gold = _timex(case["value"])
        if case["type"] != "DATE" or gold is None or not re.fullmatch(r"\d{4}-\d\d-\d\d", case["dct"] or ""):
            continue
        found = times.find(case["sentence"], language="en", published=_published(case["dct"]))
        near = [t for t in found if t.text in case["expr"] or case["expr"] in t.text]
        # TIMEX3 leaves the preposition out ("since 1992", "from 2009 to 2011"): then one bound must be the gold's.
        wider = [t for t in near if len(t.text) > len(case["expr"])]
        exact = any((t.earliest, t.latest) == gold for t in near) or any(
            t.earliest == gold[0] or t.latest == gold[1] for t in wider
        )
        shown = (
            f"{case['expr']!r} in {case['sentence'][:150]!r} gold {gold} found {[(t.text, t.earliest, t.latest) for t in found]}"
        )
        yield Row("meantime", "en", exact, shown)


def _timex(value: str) -> tuple[str, str] | None:
    for pattern, grain in ((r"\d{4}-\d\d-\d\d", "day"), (r"\d{4}-\d\d", "month"), (r"\d{4}", "year")):
        if re.fullmatch(pattern, value):
            start = date.fromisoformat((value + "-01-01")[:10] if grain != "month" else value + "-01")
            return start.isoformat(), _GRAIN_ENDS[grain](start).isoformat()
    week = re.fullmatch(r"(\d{4})-W(\d\d)", value)
    if week:
        start = datetime.strptime(f"{value}-1", "%G-W%V-%u").date()
        return start.isoformat(), (start + timedelta(days=7)).isoformat()
    quarter = re.fullmatch(r"(\d{4})-Q([1-4])", value)
    if quarter:
        start = date(int(quarter[1]), 3 * int(quarter[2]) - 2, 1)
        return start.isoformat(), _months(start, 3).isoformat()
    return None


KINDS: dict[str, Callable[[Path], Iterator[Row]]] = {
    "time": time_rows,
    "duration": duration_rows,
    "time_negative": time_negative_rows,
    "quantity": quantity_rows,
    "quantity_negative": quantity_negative_rows,
    "meantime": meantime_rows,
    "duckling": duckling_rows,
    "recognizers": recognizers_rows,
    "recognizers_number": recognizers_number_rows,
}


def measure(folder: Path, misses: str | None = None) -> list[dict[str, Any]]:
    """One object for each kind and language: how many cases, and the share that is exact."""
    table: dict[tuple[str, str], list[bool]] = {}
    for rows in KINDS.values():
        for row in rows(folder):
            table.setdefault((row.kind, row.language), []).append(row.exact)
            if row.kind == misses and not row.exact:
                print(row.language, row.miss, file=sys.stderr)
    return [
        {"kind": kind, "language": language, "cases": len(marks), "exact": round(sum(marks) / len(marks), 3)}
        for (kind, language), marks in table.items()
    ]


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--json", action="store_true", help="print one JSON array")
    parser.add_argument("--misses", metavar="KIND", help="show what was missed of one kind")
    arguments = parser.parse_args()
    folder = data_folder()
    if not (folder / "cases.json").exists():
        print(f"no evaluation data at {folder}: set SOURCIER_EVAL to its folder", file=sys.stderr)
        return 0
    table = measure(folder, arguments.misses)
    if arguments.json:
        print(json.dumps(table, indent=1))
        return 0
    for row in table:
        print(f"{row['kind']:<20} {row['language']:<3} {row['cases']:>5}  {row['exact']:.3f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
