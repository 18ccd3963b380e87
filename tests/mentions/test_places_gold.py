"""Hand-made cases of places and names, where the evaluation data is present: a floor that must not sink."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

from sourcier.mentions.names import resolve_names
from sourcier.mentions.places import resolve_places

EVAL = Path(os.environ.get("SOURCIER_EVAL", Path(__file__).parents[2] / ".." / "shared" / "eval"))
# Reached 31 of 31 names and 29 of 29 places; a case less may be a change of gold, more is a loss.
FLOOR = 0.95


def _cases(kind: str) -> list[dict[str, Any]]:
    path = EVAL / "normalisation" / "cases.json"
    if not path.exists():
        pytest.skip(f"no evaluation data at {path}: set SOURCIER_EVAL to its folder")
    return [case for case in json.loads(path.read_text(encoding="utf-8")) if case["kind"] == kind]


def test_resolve_names_reaches_its_floor() -> None:
    cases = _cases("name")
    found = resolve_names([case["text"] for case in cases])
    right = [entity == case["gold"]["entity"].partition(":")[2] for entity, case in zip(found, cases, strict=True)]
    assert sum(right) >= FLOOR * len(right)


def test_resolve_places_reaches_its_floor() -> None:
    # A case that looks back ("cette ville") has its town in a sentence that it leaves out.
    cases = [case for case in _cases("place") if "cette ville" not in case["text"]]
    right = []
    for case in cases:
        found = resolve_places(case["text"], country="SY")
        right.append([p.geoname for p in found] in ([case["gold"]["geonameid"]], []))
    assert sum(right) >= FLOOR * len(right)
