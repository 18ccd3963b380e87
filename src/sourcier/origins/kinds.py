"""Whether two sources may be one by what kinds of bodies or people they are, in whatever language.

A kind is what a word means, so that the kinds of two languages are compared as those of one. Where a wider word may mean the
narrower one ("the authorities", "the prefecture"), nothing in the text says that they are one or two.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import product

from sourcier.data.bodies import (
    BODIES,
    DOMAINS,
    LONGEST_PHRASE,
    MANY,
    OFFICES,
    ORGANISED,
    PEOPLE,
    PHRASES,
    PLACES,
    PLAIN,
    RELATED,
    RUN_BY,
    WIDER,
)

_WEAK = DOMAINS | PLACES
_STAFF = frozenset({"workers"})
KINDS = frozenset(BODIES.values()) | frozenset(PHRASES.values()) | frozenset(OFFICES.values())


def phrases(said: Sequence[str]) -> Iterator[tuple[range, str]]:
    """The places of phrases that mean one kind ("general staff") among folded words, and the kind."""
    at = 0
    while at < len(said) - 1:
        length = next((n for n in range(LONGEST_PHRASE, 0, -1) if tuple(said[at : at + n]) in PHRASES), 0)
        if length:
            yield range(at, at + length), PHRASES[tuple(said[at : at + length])]
        at += length or 1


def office(said: Sequence[str]) -> frozenset[str]:
    """What somebody is who is called by an office alone ("the captain")."""
    return frozenset(OFFICES[word] for word in said if word in OFFICES)


def shared_kind(a: frozenset[str], b: frozenset[str]) -> str:
    """How two sources that share a noun are alike: "one", "may" be one, or "two"; a union is one of workers."""
    a, b = (one - _STAFF if "union" in one else one for one in (a, b))
    if other_people(a, b):
        # Who works for a body may speak for it.
        return "may" if a & b and people(a) | people(b) == _STAFF else "two"
    if ("adverse" in a) != ("adverse" in b):
        # What the one side calls the enemy's staff, the other calls the staff.
        return "may"
    shared, mine, theirs = a & b, a - b, b - a
    if not mine or not theirs:
        return _within(shared, mine | theirs)
    if mine & KINDS and theirs & KINDS:
        return "may" if related(mine, theirs) else "one" if len(shared) > 1 else "two"
    return "one" if len(shared) > 1 else "may"


def _within(shared: frozenset[str], more: frozenset[str]) -> str:
    """How alike two sources are of whom one is told by all nouns of the other and by ``more``."""
    bodies = more & KINDS - _WEAK
    if shared <= _WEAK and bodies and not (bodies <= RUN_BY and shared & PLACES):
        # "The health services" may be the ministry of health; the harbour is not the union of its workers.
        return "may" if related(shared, more) or (shared & DOMAINS and bodies & PLAIN) else "two"
    # Of two bodies in one name ("the party of the presidency") either may speak; an "operating company" is the operator.
    other = {kind for kind in bodies - RUN_BY if not any((kind, one) in WIDER for one in shared)}
    return "may" if other or any(pair in WIDER for pair in product(shared, more)) else "one"


def related(a: frozenset[str], b: frozenset[str]) -> bool:
    """Whether a word of the one may mean what one of the other says, and neither has a concern that the other cannot have."""
    pairs = [(one, other) for one, other in product(a, b) if frozenset((one, other)) in RELATED]
    if not pairs or other_people(a, b):
        return False
    if any("authorities" in one and other & ORGANISED for one, other in ((a, b), (b, a))):
        return False
    mine, theirs = a & DOMAINS, b & DOMAINS
    if mine and theirs:
        return bool(mine & theirs) or any(frozenset(pair) in RELATED for pair in product(mine, theirs))
    narrowed, other = (a, b) if mine else (b, a)
    # "The health authorities" may be the ministry, and not the police.
    direct = any(DOMAINS.intersection(pair) for pair in pairs)
    return not (mine or theirs) or direct or narrowed <= DOMAINS or bool(other & PLAIN)


def people(kinds: frozenset[str]) -> frozenset[str]:
    """Those who speak, where they are people: "the teachers' union" is none."""
    return frozenset() if kinds & ORGANISED else kinds & PEOPLE


def many(kinds: frozenset[str]) -> bool:
    """Whether sources of these kinds are some of many ("residents"): two pages may have heard two of them."""
    return bool(people(kinds) & MANY)


def other_people(a: frozenset[str], b: frozenset[str]) -> bool:
    """Whether the one is people whom the other is not: a guard is no prisoner, and miners are not the mine."""
    mine, theirs = people(a), people(b)
    if not mine and not theirs:
        return False
    if (not mine and a & KINDS - DOMAINS) or (not theirs and b & KINDS - DOMAINS):
        return not any(frozenset(pair) in RELATED for pair in product(a, b))
    return bool(mine and theirs) and not mine & theirs and not any(frozenset(pair) in RELATED for pair in product(mine, theirs))
