"""How many names and places of the hand-made cases get the right entity, town, relation and distance, and how fast.

Usage: ``python benchmarks/normalisation_places.py [--misses]``. The data is found through ``SOURCIER_EVAL`` (default
``../shared/eval`` beside the checkout); without it the script says so and ends.

A place is asked for as a person would: alone, with the country that its article is about where it transliterates Arabic. A case
that looks back ("cette ville") is right where relation and distance are: the town stands in a sentence that the case leaves out.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from pathlib import Path
from typing import Any

from sourcier.mentions.names import resolve_names
from sourcier.mentions.places import resolve_places

# The relations of the cases, in the words of the contract.
RELATIONS = {"NW_of": "north_west_of", "NE_of": "north_east_of", "SW_of": "south_west_of", "SE_of": "south_east_of"}
# The country of the articles that the cases are from; told only to names that the gazetteer has in no exact spelling.
COUNTRY = "SY"
Case = dict[str, Any]


def cases(kind: str) -> list[Case]:
    """The hand-made cases of one kind, in every language; none where the data is absent."""
    default = Path(__file__).resolve().parents[1] / ".." / "shared" / "eval"
    path = Path(os.environ.get("SOURCIER_EVAL", default)) / "normalisation" / "cases.json"
    if not path.exists():
        return []
    return [case for case in json.loads(path.read_text(encoding="utf-8")) if case["kind"] == kind]


def name_is_right(case: Case) -> bool:
    """Whether the entity of a name is the gold one, whose id has its type before a colon."""
    return resolve_names([case["text"]]) == [case["gold"]["entity"].partition(":")[2]]


def place_is_right(case: Case) -> bool:
    """Whether a place has the gold town, relation and distance."""
    gold = case["gold"]
    found = resolve_places(case["text"])
    if not any(p.geoname for p in found):
        found = resolve_places(case["text"], COUNTRY)
    if len(found) != 1:
        return not found and gold["geonameid"] is None
    place = found[0]
    relation, _, other = gold.get("relation", "in").partition(":")
    looks_back = place.geoname is None and place.relation != "in"
    return (
        (looks_back or place.geoname == gold["geonameid"])
        and place.relation == RELATIONS.get(relation, relation)
        and (not other or place.near == int(other))
        and place.distance_km == gold.get("distance_km")
    )


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--misses", action="store_true", help="show what was missed")
    arguments = parser.parse_args()
    for kind, is_right in (("name", name_is_right), ("place", place_is_right)):
        found = cases(kind)
        if not found:
            print(f"no cases of kind {kind}: set SOURCIER_EVAL to the folder of the evaluation data", file=sys.stderr)
            continue
        missed = [case for case in found if not is_right(case)]
        print(f"{kind:<6} {len(found):>4}  {1 - len(missed) / len(found):.3f}")
        if arguments.misses:
            for case in missed:
                print("  missed", case["lang"], case["text"], file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
