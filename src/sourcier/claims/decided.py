"""What people have decided about which statements tell one event, and which do not."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

import msgspec

from sourcier.records import Overruling, Telling

NOTHING = Overruling()


def told_so(tellings: Sequence[Telling], overruling: Overruling) -> Iterator[Telling]:
    """The tellings without those of rejected statements, each from the origin that somebody has found for it."""
    for telling in tellings:
        statement = telling.statement
        if statement.id in overruling.rejected:
            continue
        if root := overruling.roots.get(statement.id):
            # Who passed it on still did, unless the outlet has it from nobody.
            chain = (root,) if root.kind == "own_reporting" else (root, *statement.chain[1:])
            telling = msgspec.structs.replace(telling, statement=msgspec.structs.replace(statement, chain=chain))
        yield telling


def event_of(telling: Telling, overruling: Overruling) -> int | None:
    """The number of the event that a telling was decided to tell; None where nobody has decided."""
    return overruling.together.get((telling.statement.id, telling.clause or telling.statement.content))


def kept_apart(a: int | None, b: int | None, overruling: Overruling) -> bool:
    """Whether two events were decided to be two."""
    return a is not None and b is not None and ((a, b) if a < b else (b, a)) in overruling.apart


def settled(groups: Sequence[list[Telling]], overruling: Overruling) -> list[list[Telling]]:
    """The groups so joined and parted that all that was decided to be one event is in one, and what are two in two.

    Groups that hold tellings of one decided event are joined whole, unless that brought together what was parted: then these
    tellings alone change place.
    """
    if not overruling.together:
        return list(groups)
    parts = [part for members in groups for part in _parted(members, overruling)]
    holders: defaultdict[int, set[int]] = defaultdict(set)
    for i, members in enumerate(parts):
        for event in _events(members, overruling):
            holders[event].add(i)
    for event in sorted(holders):
        home, *others = sorted(holders[event], key=lambda i: (-len(parts[i]), i))
        for other in others:
            leaving = parts[other]
            if _conflict(parts[home], leaving, overruling):
                leaving = [t for t in leaving if event_of(t, overruling) == event]
            parts[home] = _ordered([*parts[home], *leaving])
            parts[other] = [t for t in parts[other] if t not in leaving] if leaving is not parts[other] else []
            for moved in _events(leaving, overruling):
                holders[moved] = (holders[moved] - {other}) | {home}
    return [members for members in parts if members]


def _parted(members: list[Telling], overruling: Overruling) -> list[list[Telling]]:
    """A group as it is, or where it holds events that were parted, each of these by itself."""
    shares: list[tuple[set[int], list[Telling]]] = [(set(), [])]
    for event in sorted(_events(members, overruling)):
        share = next((s for s in shares if not any(kept_apart(event, other, overruling) for other in s[0])), None)
        if share is None:
            share = (set(), [])
            shares.append(share)
        share[0].add(event)
    for telling in members:
        told = event_of(telling, overruling)
        next(s for s in shares if told is None or told in s[0])[1].append(telling)
    return [tellings for _, tellings in shares if tellings]


def _events(members: Sequence[Telling], overruling: Overruling) -> set[int]:
    return {event for t in members if (event := event_of(t, overruling)) is not None}


def _conflict(a: Sequence[Telling], b: Sequence[Telling], overruling: Overruling) -> bool:
    theirs = _events(b, overruling)
    return any(kept_apart(one, other, overruling) for one in _events(a, overruling) for other in theirs)


def _ordered(members: list[Telling]) -> list[Telling]:
    return sorted(members, key=lambda t: (t.article, t.statement.content, t.secondary, t.action))


def bound_so(
    disputes: Mapping[int, list[Telling]],
    groups: Sequence[Sequence[Telling]],
    candidates: Sequence[Telling],
    overruling: Overruling,
) -> dict[int, list[Telling]]:
    """The disputes bound to the events that they were decided to address, and to none that they were decided not to.

    Args:
        disputes: Index of group -> what disputes it.
        groups: The groups.
        candidates: Every telling that may dispute.
        overruling: What was decided.
    """
    if not overruling.together:
        return dict(disputes)
    homes = {event: i for i, members in enumerate(groups) for event in _events(members, overruling)}
    found: defaultdict[int, list[Telling]] = defaultdict(list)
    for index, tellings in disputes.items():
        own = _events(groups[index], overruling)
        for telling in tellings:
            event = event_of(telling, overruling)
            elsewhere = event in homes and homes[event] != index
            if not elsewhere and not any(kept_apart(event, other, overruling) for other in own):
                found[index].append(telling)
    for telling in candidates:
        event = event_of(telling, overruling)
        if event in homes and telling not in [*groups[homes[event]], *found[homes[event]]]:
            found[homes[event]].append(telling)
    return dict(found)
