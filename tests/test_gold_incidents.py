"""The incident pages agree with their own description: fields, balance, length and the number of origins."""

import json
from pathlib import Path
from statistics import median
from typing import Any

import pytest

FOLDER = Path(__file__).parent / "gold" / "incidents"


def pages(part: str) -> list[dict[str, Any]]:
    lines = (FOLDER / f"{part}.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


def fault(page: dict[str, Any]) -> str:
    """What is wrong with a page's answers; empty if nothing."""
    harm, blame = page["harm"], page["blame"]
    if (len(harm["origins"]) == 1) != harm["single"] or not harm["origins"]:
        return "origins of harm"
    if (len(blame["origins"]) < 2) != blame["single"]:
        return "origins of blame"
    if blame["contested"] and blame["single"]:
        return "contested by one source"
    words = len(page["text"].split())
    return "" if 80 <= words <= 700 and page["sources_listed"] >= 2 else "length"


# Each file and how many pages it has.
FILES = {"dev": 36, "test": 36, "pages_dev": 30, "pages_test": 30}


@pytest.mark.parametrize("part", FILES)
def test_incident_pages_agree_with_their_answers(part: str) -> None:
    found = pages(part)
    assert len({page["id"] for page in found}) == len(found) == FILES[part]
    # A count and no names: nothing prints single results of the test part.
    assert sum(bool(fault(page)) for page in found) == 0


@pytest.mark.parametrize("part", FILES)
def test_incident_grade_is_not_told_by_length(part: str) -> None:
    lengths: dict[bool, list[int]] = {True: [], False: []}
    for page in pages(part):
        lengths[page["harm"]["single"]].append(len(page["text"].split()))
    assert len(lengths[True]) == len(lengths[False]) == FILES[part] // 2
    assert abs(median(lengths[True]) - median(lengths[False])) < 25
