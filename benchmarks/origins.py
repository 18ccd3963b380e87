"""How well claims are gathered and their origins counted: the example and the gold stories against their expected answers.

    python benchmarks/origins.py [--part example dev test] [--embedder EMBEDDER] [--by-hand] [--misses] [--json]

Of the test part only the figures of the whole are told: who writes rules sees no more of it.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterable
from itertools import combinations
from typing import Any

from stories import Found, Story, stories

from sourcier import pipeline
from sourcier.records import Claim, Dispute

PARTS = ("example", "dev", "test")
# The part of which nobody who writes rules sees more than the figures of the whole.
TEST = "test"
# What is counted, and whether more is better; each is a share of what is expected, joins a share of the pairs kept apart.
MEASURES = {
    "one_claim": "expected claims found as exactly one",
    "statements": "expected statements in the claim that holds most of them",
    "met": "pairs of expected statements of one claim that a claim holds",
    "met_rightly": "pairs of expected statements that a claim holds, which are of one claim",
    "low": "claims whose fewest origins are right",
    "high": "claims whose most origins are right",
    "origins": "claims with both right",
    "components": "components with both right",
    "apart": "pairs of events that no claim joins",
    "disputes": "expected disputes found",
    "carried": "expected disputes found with every page that carries them",
    "drift": "expected changes found",
    "circles": "expected circles found",
    "reuse": "expected reuse found",
}
Marks = list[tuple[str, bool, str]]


def judge(story: Story) -> Marks:
    """One mark (measure, right or not, what it was) for each thing expected of a story."""
    marks: Marks = []
    for claim in story.claims:
        main = story.main(claim)
        marks += _gathered(story, claim, main)
        # The counts of a claim can be right only where each of its origins is told by a page that is read.
        if not any(story.unread(files) for files in claim["origins"]["articles"]):
            marks += _counted(claim, main)
        for dispute in claim["disputes"]:
            if not story.unread(dispute["carried_by"]):
                marks += _disputed(story, claim, main, dispute)
        marks += [
            ("drift", _drifted(story, main, one), f"{claim['name']}: {one['before']} → {one['after']}")
            for one in _read(story, claim["drift"])
        ]
        marks += [("circles", _circles(main, one), f"{claim['name']}: {one}") for one in claim["circular"]]
    marks += [("apart", not _joined(story, one, other), f"{one['name']} + {other['name']}") for one, other in _pairs(story)]
    marks += _met(story)
    marks += [("reuse", _reused(story, one), f"{one['from']} → {one['to']}") for one in _read(story, story.gold["reuse"])]
    return marks


def _read(story: Story, between: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """What goes from one page to another, both of which are read."""
    return [one for one in between if not story.left_out & {one["from"], one["to"]}]


def _gathered(story: Story, claim: dict[str, Any], main: Claim | None) -> Marks:
    """Whether one claim, and no other, holds the expected statements."""
    shared = {(o["file"], o["text"]) for other in story.claims if other is not claim for o in story.expected(other)}
    inside, strays = 0, []
    marks: Marks = []
    for one in story.expected(claim):
        holders = [held for found in story.matches(one) for held in story.holders.get(found, ())]
        held = main is not None and main in holders
        inside += held
        if holders and not held and (one["file"], one["text"]) not in shared:
            strays.append(one["text"])
        marks.append(("statements", held, f"{claim['name']}: {one['file']}: {one['text']}"))
    whole = main is not None and not strays and 2 * inside >= len(story.expected(claim))
    return [("one_claim", whole, f"{claim['name']}: {inside} gathered, {len(strays)} elsewhere"), *marks]


def _met(story: Story) -> Marks:
    """Which pairs of expected statements a claim of the report holds, of those that belong together and of all it holds."""
    named: dict[Found, set[str]] = {}
    for claim in story.claims:
        for one in story.expected(claim):
            for found in story.matches(one):
                named.setdefault(found, set()).add(claim["name"])
    held = {found: {claim.id for claim in story.holders.get(found, ())} for found in named}
    marks: Marks = []
    for one, other in combinations(sorted(named), 2):
        wanted, together = bool(named[one] & named[other]), bool(held[one] & held[other])
        told = f"{one[0]} {sorted(named[one])} + {other[0]} {sorted(named[other])}"
        marks += [("met", together, told)] if wanted else []
        marks += [("met_rightly", wanted, told)] if together else []
    return marks


def _counted(claim: dict[str, Any], main: Claim | None) -> Marks:
    gold, got = claim["origins"], main.origins if main else None
    right = {end: got is not None and _within(getattr(got, end), gold, end) for end in ("low", "high")}
    told = f"{claim['name']}: {gold['low']}-{gold['high']} expected, {f'{got.low}-{got.high}' if got else 'no claim'}"
    marks = [*((end, right[end], told) for end in ("low", "high")), ("origins", all(right.values()), told)]
    for name, bounds in claim["per_component"].items():
        component = main.components.get(name) if main else None
        exact = component is not None and all(
            # What can be argued of the whole claim can be argued of its happening.
            _within(getattr(component.origins, end), gold if name == "happened" else bounds, end)
            for end in ("low", "high")
        )
        told = f"{component.origins.low}-{component.origins.high}" if component else "none"
        marks.append(("components", exact, f"{claim['name']}, {name}: {bounds['low']}-{bounds['high']} expected, {told}"))
    return marks


def _within(value: int, gold: dict[str, Any], end: str) -> bool:
    lowest, highest = gold.get("accept", {}).get(end, (gold[end], gold[end]))
    return bool(lowest <= value <= highest)


def _disputed(story: Story, claim: dict[str, Any], main: Claim | None, gold: dict[str, Any]) -> Marks:
    """Whether the dispute is found, with its stance and what it is of, on a statement that holds the expected words."""
    wanted = {found for one in gold["statements"] for found in story.touching(one)}
    ids = {statement for _, statement in wanted}
    found = [one for one in (main.disputes if main else ()) if _same_dispute(one, gold, ids)]
    carried = {story.file[article] for one in found for article in one.carried_by}
    either = set(gold.get("may_carry", ()))
    exact = bool(found) and carried - either == set(gold["carried_by"]) - story.left_out - either
    told = f"{claim['name']}: {gold['by']} {gold['stance']} {gold['of']}"
    return [("disputes", bool(found), told), ("carried", exact, f"{told}: {sorted(carried)}")]


def _same_dispute(one: Dispute, gold: dict[str, Any], ids: set[str]) -> bool:
    return one.stance == gold["stance"] and one.of == gold["of"] and one.statement in ids


def _drifted(story: Story, main: Claim | None, gold: dict[str, Any]) -> bool:
    if main is None:
        return False
    where = {one.statement: story.file[one.article] for one in main.versions}
    return any(
        one.component == gold["component"]
        and one.relation in gold["relation"]
        and where.get(one.source) == gold["from"]
        and where.get(one.target) == gold["to"]
        for one in main.drift
    )


def _circles(main: Claim | None, outlets: list[str]) -> bool:
    return main is not None and any(set(outlets) <= set(circle) for circle in main.circular)


def _pairs(story: Story) -> list[tuple[dict[str, Any], dict[str, Any]]]:
    """The pairs of events to keep apart, of which both were found: what was not found is not kept apart."""
    claims = {claim["name"]: claim for claim in story.claims if story.main(claim)}
    return [(claims[one], claims[other]) for one, other in story.gold["separate"] if one in claims and other in claims]


def _joined(story: Story, one: dict[str, Any], other: dict[str, Any]) -> bool:
    """Whether some claim holds a statement of each that is no statement of the other."""
    matches = [{found for each in story.expected(claim) for found in story.matches(each)} for claim in (one, other)]
    mine, theirs = (
        {claim.id for found in alone for claim in story.holders.get(found, ())}
        for alone in (matches[0] - matches[1], matches[1] - matches[0])
    )
    return bool(mine & theirs)


def _reused(story: Story, gold: dict[str, str]) -> bool:
    return any(
        story.file[one.source.article] == gold["from"]
        and story.file[one.target.article] == gold["to"]
        and one.kind == gold["kind"]
        for one in story.report.reuse
    )


def shares(marks: Iterable[tuple[str, bool, str]]) -> dict[str, float]:
    """The share of right marks by measure; a measure of which nothing was expected is left out."""
    listed = list(marks)
    result = {}
    for name in MEASURES:
        right = [ok for measure, ok, _ in listed if measure == name]
        if right:
            result[name] = round(sum(right) / len(right), 4)
    return result


def measure(part: str) -> dict[str, float]:
    """All shares over the stories of a part; each story counts by what is expected of it."""
    return shares(mark for story in stories(part) for mark in judge(story))


def main() -> None:
    """Measure and print a line for each story and part."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--part", nargs="+", choices=PARTS, default=PARTS)
    parser.add_argument("--embedder", help="an embedder to be heard too, as the command takes it")
    parser.add_argument("--by-hand", action="store_true", help="after a review that gathers what is expected")
    parser.add_argument("--misses", action="store_true", help="show what was not right, test stories aside")
    parser.add_argument("--json", action="store_true", help="one JSON object")
    arguments = parser.parse_args()
    results: dict[str, dict[str, float]] = {}
    embedder = pipeline.open_embedder(arguments.embedder) if arguments.embedder else None
    for part in arguments.part:
        together: Marks = []
        for story in stories(part, embedder):
            marks = judge(story.by_hand() if arguments.by_hand else story)
            together += marks
            if part != TEST:
                results[story.name] = shares(marks)
            if arguments.misses and part != TEST:
                print(*(f"{story.name}  {name}: {told}" for name, right, told in marks if not right), sep="\n")
        results[f"all of {part}"] = shares(together)
    if arguments.json:
        print(json.dumps(results, indent=1))
        return
    print("share of what is expected:", *(f"{name} = {meaning}" for name, meaning in MEASURES.items()), sep="\n  ")
    print(f"\n{'':24}", *(f"{name:>10}" for name in MEASURES))
    for name, figures in results.items():
        print(f"{name:24}", *(f"{figures[each]:10.2f}" if each in figures else f"{'-':>10}" for each in MEASURES))


if __name__ == "__main__":
    main()
