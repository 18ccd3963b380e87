"""What speaks against what another text tells: a denial, an opposite, another country or number in the same sentence."""

from __future__ import annotations

from itertools import pairwise

from sourcier.stances.sides import Cue, Side

DENIALS = ("denial", "untruths")
# A negation or a refusal turns one of so many telling words behind it.
_TURNED = 3
# So many words from a denial stands the word of untruth that it rejects.
_REJECTED = 8
# How far from a word like "rise" may stand what rises.
_NEAR = 3
_AROUND = 5
# Two texts differ in a country or a number alone where they share at least this much of the longer.
_SAME_SENTENCE = 0.5


def negates(told: Side, common: frozenset[str], start: int = 0, end: int | None = None) -> bool:
    """Whether a negation or a refusal between two words stands before what both texts are about, or opens or ends the stretch."""
    last = len(told.words) if end is None else end
    cues = (cue for cue in told.cues if cue.kind in ("negations", "refusals") and start <= cue.start < last)
    return any(_negates(told, cue, common, start, last) for cue in cues)


def _negates(told: Side, cue: Cue, common: frozenset[str], start: int, end: int) -> bool:
    behind = [key for key in told.keys[cue.end : end] if key]
    if cue.kind == "negations" and (cue.start == start or not behind):
        # "No, the bridge stands", "No, it has not".
        return True
    return not common.isdisjoint(behind[:_TURNED])


def rejects_denial(told: Side) -> bool:
    """Whether a text denies that something is untrue ("denies that it was a hoax", "not staged")."""
    for before, after in pairwise(cue for cue in told.cues if cue.kind in (*DENIALS, "negations")):
        if after.kind != "untruths":
            continue
        if before.kind == "denial" and after.start - before.end <= _REJECTED:
            return True
        if before.kind == "negations" and not any(told.keys[before.end : after.start]):
            return True
    return False


def opposed(one: Side, other: Side) -> bool:
    """Whether opposites are told of the same thing ("prices rise", "prices fall")."""
    return _wholly_opposed(one, other) or _mostly_opposed(one, other)


def _wholly_opposed(one: Side, other: Side) -> bool:
    """Whether one text has only one of two opposites, the other only the other, and both near the same word."""
    kinds, others = ({cue.kind for cue in side.cues if cue.kind[0] in "+-"} for side in (one, other))
    for kind in kinds - others:
        opposite = ("-" if kind[0] == "+" else "+") + kind[1:]
        if opposite in others and opposite not in kinds and not _around(one, kind).isdisjoint(_around(other, opposite)):
            return True
    return False


def _around(side: Side, kind: str) -> set[str]:
    near: set[str] = set()
    for cue in side.cues:
        if cue.kind == kind:
            near.update(side.keys[max(0, cue.start - _AROUND) : cue.start], side.keys[cue.end : cue.end + _AROUND])
    return near - {""}


def _mostly_opposed(one: Side, other: Side) -> bool:
    """Whether of half the things that both texts tell one of two opposites of, or more, they tell the opposite ones."""
    signs, others = _signs(one), _signs(other)
    shared = signs.keys() & others.keys()
    clashes = sum(signs[key] != others[key] for key in shared)
    return clashes > 0 and 2 * clashes >= len(shared)


def _signs(side: Side) -> dict[tuple[str, str], bool]:
    """Which of two opposites stands nearest to each word, by the pair of opposites and the word; a negation turns it round."""
    nearest: dict[tuple[str, str], tuple[int, bool]] = {}
    turned = {cue.end for cue in side.cues if cue.kind == "negations"}
    for cue in side.cues:
        if cue.kind[0] not in "+-":
            continue
        sign = (cue.kind[0] == "+") != (cue.start in turned)
        for at in (*range(max(0, cue.start - _NEAR), cue.start), *range(cue.end, min(len(side.keys), cue.end + _NEAR))):
            distance = cue.start - at if at < cue.start else at - cue.end + 1
            place = (cue.kind[1:], side.keys[at])
            if side.keys[at] and distance < nearest.get(place, (_NEAR + 1, sign))[0]:
                nearest[place] = (distance, sign)
    return {place: sign for place, (_, sign) in nearest.items()}


def differs(one: Side, other: Side) -> bool:
    """Whether two texts that tell almost the same tell it of another country or with another number."""
    common = one.about & other.about
    if len(common) < _SAME_SENTENCE * max(len(one.about), len(other.about)):
        return False
    places, others = _slots(one, other.about), _slots(other, one.about)
    return not places.isdisjoint(others)


def _slots(side: Side, known: frozenset[str]) -> set[tuple[str, str]]:
    """What stands before and behind each country that the other text does not name."""
    told = [key for key in side.keys if key]
    found: set[tuple[str, str]] = set()
    for at, key in enumerate(told):
        if key[0] == "@" and key not in known:
            found.add(("before", told[at - 1] if at else ""))
            found.add(("behind", told[at + 1] if at + 1 < len(told) else ""))
    return found
