"""A sample of natural passages to be labelled by hand, read twice, and how far two readings agree.

    python benchmarks/labelling.py draw > sample.csv
    python benchmarks/labelling.py show sample.csv first_reading > pages.txt
    python benchmarks/labelling.py take sample.csv first_reading answers.txt
    python benchmarks/labelling.py agree sample.csv

``show`` prints each passage in its place, shuffled anew for each reading and without the answers of the other; the answers are
lines of a number and a letter (c copy, q quote, s stock, h chrome), and ``take`` brings them back into order. Only keys, offsets
and labels are kept. The sample is stratified: whether a passage is whole lines or stands at an edge, whether the two articles
have anything else in common, and whether others repeat it too, so that what is rare among all passages is not rare in it.
"""

from __future__ import annotations

import argparse
import csv
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from random import Random
from typing import NamedTuple, TextIO

from streams import streams

from sourcier import PassageIndex
from sourcier.passages.index import Reuse
from sourcier.records import Page

LETTERS = {"c": "copy", "q": "quote", "s": "stock", "h": "chrome"}
READINGS = ("first_reading", "second_reading")
COLUMNS = ("stream", "part", "article", "start", "end", "other", "other_start", "words", *READINGS)
# Passages of each stratum: lines that are repeated and all that two articles share, such lines met once, other lines, passages
# within lines that are all that two articles share, others; last, short passages with a word that furniture often has. Of one
# repeated passage at most so many.
QUOTAS = {"corpora": (30, 20, 10, 20, 10, 45), "polnear": (60, 60, 20, 25, 10, 20), "fnc1": (55, 20, 15, 25, 15, 45)}
MOST_OF_ONE = 6
HINTS = re.compile(
    r"new Pvp|comments?\b|click here|on twitter|facebook|copyright|rights reserved|subscribe|sign up|newsletter|commentator"
    r"|correspondent for|the video|screengrab|originally appeared|see also|abonne|cliquez|lire aussi|propos recueillis|©",
    re.IGNORECASE,
)
HINTED, MOST_HINTED = 5, 60
# Characters shown on each side, and of the passage itself from both ends.
AROUND, SHOWN = 110, 170


class Case(NamedTuple):
    """A passage that a page repeats of another."""

    page: Page
    other: Page
    reuse: Reuse


def draw(seed: int = 1) -> Iterator[dict[str, object]]:
    """The rows of a sample; every second repeated passage, with all its repetitions, is of the test part."""
    for stream, pages in streams().items():
        random, parts, taken, seen = Random(seed), {}, Counter[int](), set()
        strata = _strata(pages)
        for stratum, quota in enumerate(QUOTAS[stream]):
            cases = strata[stratum]
            random.shuffle(cases)
            for page, other, one in cases:
                if quota == 0:
                    break
                if taken[one.passage] >= MOST_OF_ONE or (page.id, one.start) in seen:
                    continue
                seen.add((page.id, one.start))
                taken[one.passage] += 1
                quota -= 1
                part = parts.setdefault(one.passage, "test" if len(parts) % 2 else "dev")
                yield dict(
                    zip(
                        COLUMNS,
                        (stream, part, page.id, one.start, one.end, other.id, one.other_start, one.words, "", ""),
                        strict=True,
                    )
                )


def _strata(pages: list[Page]) -> defaultdict[int, list[Case]]:
    known = {page.id: page for page in pages}
    found = PassageIndex().add_many((page.id or "", page.content, page.published, page.outlet) for page in pages)
    repeated = Counter(one.passage for passages in found for one in passages)
    strata: defaultdict[int, list[Case]] = defaultdict(list)
    for page, passages in zip(pages, found, strict=True):
        shared = Counter(one.other for one in passages)
        for one in passages:
            case, alone = Case(page, known[one.other], one), shared[one.other] == 1
            line = (0 if repeated[one.passage] > 1 else 1) if alone else 2
            strata[line if _is_line(case) else 3 if alone else 4].append(case)
            if alone and one.words <= MOST_HINTED and HINTS.search(page.content, one.start, one.end):
                strata[HINTED].append(case)
    return strata


def _is_line(case: Case) -> bool:
    """Whether a passage is lines, but for a mark or two, in one of its texts, or stands at an edge of the new one."""
    one, text = case.reuse, case.page.content
    spans = ((text, one.start, one.end), (case.other.content, one.other_start, one.other_end))
    return one.start < 5 or one.end > len(text) - 10 or any(_lines(*span) for span in spans)


def _lines(text: str, start: int, end: int) -> bool:
    after = text.find("\n", end)
    return start - text.rfind("\n", 0, start) <= 4 and (len(text) if after < 0 else after) - end <= 4


def show(rows: list[dict[str, str]], reading: str) -> Iterator[str]:
    """Each passage in its place, with a number, in the order of this reading."""
    known = {page.id: page for pages in streams().values() for page in pages}
    for number in _order(rows, reading):
        row = rows[number]
        page, other = known[row["article"]], known[row["other"]]
        start, end, there = int(row["start"]), int(row["end"]), int(row["other_start"])
        text, size = page.content, end - start
        inner = text[start:end] if size <= 2 * SHOWN else f"{text[start : start + SHOWN]} […] {text[end - SHOWN : end]}"
        told = f"{text[max(0, start - AROUND) : start]}⟦{inner}⟧{text[end : end + AROUND]}"
        source = f"{other.content[max(0, there - AROUND) : there]}⟦…"
        where = f"{row['words']} words, {start}-{end} of {len(text)}"
        who = f"{page.outlet} {page.published} < {other.outlet} {other.published}"
        yield f"{number}. {where}, {who}\n  {_flat(told)}\n  < {_flat(source)}\n"


def _flat(text: str) -> str:
    return text.replace("\n", "¶")


def _order(rows: list[dict[str, str]], reading: str) -> list[int]:
    return Random(READINGS.index(reading) + 10).sample(range(len(rows)), len(rows))


def agreement(rows: list[dict[str, str]]) -> tuple[float, float]:
    """The share of equal answers, and Cohen's kappa."""
    pairs = Counter((row[READINGS[0]], row[READINGS[1]]) for row in rows)
    equal = sum(count for (one, other), count in pairs.items() if one == other) / len(rows)
    either = [Counter(row[reading] for row in rows) for reading in READINGS]
    chance = sum(either[0][label] * either[1][label] for label in either[0]) / len(rows) ** 2
    return equal, (equal - chance) / (1 - chance)


def _write(rows: Iterable[Mapping[str, object]], file: TextIO) -> None:
    writer = csv.DictWriter(file, COLUMNS, lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)


def main() -> None:
    """Do what is asked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("step", choices=("draw", "show", "take", "agree"))
    parser.add_argument("sample", type=Path, nargs="?")
    parser.add_argument("reading", choices=READINGS, nargs="?")
    parser.add_argument("answers", type=Path, nargs="?")
    given = parser.parse_args()
    if given.step == "draw":
        _write(draw(), sys.stdout)
        return
    with given.sample.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    if given.step == "show":
        print("\n".join(show(rows, given.reading)))
    elif given.step == "take":
        for line in given.answers.read_text(encoding="utf-8").splitlines():
            number, letter = line.split()[:2]
            rows[int(number)][given.reading] = LETTERS[letter]
        with given.sample.open("w", encoding="utf-8", newline="") as file:
            _write(rows, file)
    else:
        print("agreement {:.3f}, kappa {:.3f}".format(*agreement(rows)))


if __name__ == "__main__":
    main()
