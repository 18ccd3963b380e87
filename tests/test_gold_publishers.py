"""The publishers' rows are in their parts and can be judged: a name, a title, a short text and one of two kinds."""

import csv
import hashlib
from collections import Counter
from pathlib import Path

FOLDER = Path(__file__).parent / "gold" / "publishers"


def rows_of(part: str) -> list[dict[str, str]]:
    with (FOLDER / f"{part}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def sound(row: dict[str, str], part: str) -> bool:
    """Whether a row is in its part, and has all that it is judged from."""
    in_test = hashlib.sha256(row["id"].encode()).hexdigest()[0] >= "8"
    return in_test == (part == "test") and bool(row["outlet"] and row["title"]) and 100 <= len(row["text"]) <= 500


def test_publishers_rows_are_sound_and_balanced() -> None:
    parts = {part: rows_of(part) for part in ("dev", "test")}
    # A count and no names: nothing prints single results of the test part.
    assert sum(not sound(row, part) for part, rows in parts.items() for row in rows) == 0
    rows = [row for part in parts.values() for row in part]
    assert len({row["id"] for row in rows}) == len({row["text"] for row in rows}) == len(rows)
    kinds = Counter((row["language"], row["kind"]) for row in rows)
    assert kinds == {(language, kind): 35 for language in ("fr", "en", "ru", "ar") for kind in ("body", "medium")}
