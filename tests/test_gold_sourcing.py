"""The sourcing rows agree with their own texts, and the benchmark tells a right row from a wrong one."""

import csv
from pathlib import Path

import pytest
from sourcing import NONE, OWN, Row, judge, pieces_of

FOLDER = Path(__file__).parent / "gold" / "sourcing"
# Whose rows no rule may be looked at with.
CLOSED_HANDS = {
    "test": frozenset({"h3", "h4"}),
    "held": frozenset({*(f"n{number}" for number in range(1, 9)), *(f"v{number}" for number in range(3, 19, 3))}),
}


def sound(row: dict[str, str], part: str) -> bool:
    """Whether a row is in its part, and its pieces are in its text."""
    hand = row["id"].split("-")[0]
    place = next((name for name, hands in CLOSED_HANDS.items() if hand in hands), "dev")
    roots = {piece for root in row["roots"].split(";") for piece in root.split("|")}
    via = set(filter(None, row["via"].replace(";", "|").split("|")))
    return place == part and all(piece in row["text"] for piece in (roots | via) - {OWN, NONE})


@pytest.mark.parametrize("part", ["dev", "held", "test"])
def test_sourcing_rows_agree_with_their_texts(part: str) -> None:
    with (FOLDER / f"{part}.csv").open(encoding="utf-8", newline="") as file:
        found = list(csv.DictReader(file))
    assert len({row["id"] for row in found}) == len({row["text"] for row in found}) == len(found)
    # A count and no names: nothing prints single results of the test part.
    assert sum(not sound(row, part) for row in found) == 0


TEXT = "Three people were killed in a fire at a mill in Ostbeck on Monday, police said."


@pytest.mark.parametrize(
    ("text", "roots", "right"),
    [
        (TEXT, "police", True),
        (TEXT, "sheriff|police", True),
        (TEXT, "mill owner", False),
        (TEXT, "police;mill", False),
        (TEXT, OWN, False),
        (TEXT, NONE, False),
        ("Three people were killed in a fire at a mill in Ostbeck on Monday.", NONE, True),
    ],
)
def test_a_row_is_right_where_its_roots_and_no_others_are_found(text: str, roots: str, right: bool) -> None:
    assert judge(Row("x", "en", text, pieces_of(roots), frozenset())).right is right


def test_a_row_without_its_source_is_lost() -> None:
    assert judge(
        Row("x", "en", "Three people were killed in a fire at a mill in Ostbeck on Monday.", pieces_of("mayor"), frozenset())
    ).lost
