"""What the decisions that stand come to among the articles at hand; a later decision goes before an earlier one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations
from typing import NamedTuple

import msgspec

from sourcier.records import Anchor, Article, ChainLink, Claim, Decision, Overruling, Ruling
from sourcier.review.anchors import Place, Places
from sourcier.words import fold


class Ruled(NamedTuple):
    """What was decided, for the stages; what became of each decision; and the statements and names that each is about."""

    overruling: Overruling
    rulings: tuple[Ruling, ...] = ()
    statements: tuple[frozenset[str], ...] = ()
    names: tuple[frozenset[str], ...] = ()


class _Found(NamedTuple):
    """A decision, where the statements of its sides are, and those that are not."""

    decision: Decision
    sides: tuple[tuple[Place, ...], ...]
    missing: tuple[Anchor, ...]


def undone(decisions: Iterable[Decision]) -> frozenset[str]:
    """The ids of the decisions that another one has undone; a decision to undo can itself be undone."""
    found: set[str] = set()
    for one in sorted(decisions, key=lambda one: (one.on, one.id), reverse=True):
        if one.undoes and one.id not in found:
            found.add(one.undoes)
    return frozenset(found)


def standing(decisions: Iterable[Decision]) -> tuple[Decision, ...]:
    """The decisions that nobody has undone, by their time."""
    ordered = sorted({one.id: one for one in decisions}.values(), key=lambda one: (one.on, one.id))
    gone = undone(ordered)
    return tuple(one for one in ordered if one.id not in gone and one.verb != "undo")


def rule(decisions: Iterable[Decision], articles: Sequence[Article]) -> Ruled:
    """Work out what the decisions come to.

    Args:
        decisions: All that were made, those that were undone among them.
        articles: The articles at hand, read.

    Returns:
        What overrules the stages, and what became of each decision that stands.
    """
    valid = standing(decisions)
    if not valid:
        return Ruled(Overruling())
    places = Places(articles)
    found = [_found(one, places) for one in valid]
    state = _Events()
    judged: dict[str, bool] = {}
    roots: dict[str, ChainLink] = {}
    for one in found:
        own = [place.statement for place in one.sides[0]] if one.sides else []
        match one.decision.verb:
            case "confirm" | "reject":
                judged.update(dict.fromkeys(own, one.decision.verb == "confirm"))
            case "root":
                link = ChainLink(name=one.decision.names[0], kind=one.decision.kind or "person")
                roots.update(dict.fromkeys(own, link))
            case "merge" | "split":
                state.decide([side for side in one.sides if side])
    overruling = Overruling(
        rejected=frozenset(name for name, kept in judged.items() if not kept),
        confirmed=frozenset(name for name, kept in judged.items() if kept),
        roots=roots,
        together={(place.statement, place.span): event for place, event in state.event.items()},
        apart=frozenset(state.apart),
        aliases=_aliases([one.decision for one in found if one.decision.verb == "alias"], articles),
    )
    return Ruled(
        overruling,
        tuple(_ruling(one) for one in found),
        tuple(frozenset(place.statement for side in one.sides for place in side) for one in found),
        tuple(frozenset(map(fold, one.decision.names if one.decision.verb == "alias" else ())) for one in found),
    )


def marked(claims: Iterable[Claim], ruled: Ruled) -> tuple[Claim, ...]:
    """The claims with the ids of the decisions that touch them: their statements, or names of their sources."""
    if not ruled.rulings:
        return tuple(claims)
    return tuple(msgspec.structs.replace(one, decisions=tuple(_touching(one, ruled))) for one in claims)


def _touching(claim: Claim, ruled: Ruled) -> Iterator[str]:
    told = {*claim.statements, *(one.statement for one in claim.disputes)}
    names = {fold(one.by) for one in claim.disputes}
    for origin in claim.origins.items:
        names |= {fold(origin.name), *(fold(step.name) for chain in origin.chains for step in chain)}
    for ruling, statements, aliased in zip(ruled.rulings, ruled.statements, ruled.names, strict=True):
        if told & statements or names & aliased:
            yield ruling.decision.id


def _found(decision: Decision, places: Places) -> _Found:
    # Only what is decided about can go missing; the other statements of its claims merely show where it stood.
    about = len(decision.sides) if decision.verb in ("merge", "split") else 1
    sides, missing = [], []
    for i, side in enumerate(decision.sides):
        at = [(one, places.find(one)) for one in side]
        sides.append(tuple(dict.fromkeys(place for _, place in at if place)))
        missing += [one for one, place in at if place is None and i < about]
    return _Found(decision, tuple(sides), tuple(missing))


def _ruling(one: _Found) -> Ruling:
    if not one.missing:
        return Ruling(decision=one.decision, status="applied")
    # One statement alone tells nothing of which others tell the same event or another one.
    left = [side for side in one.sides if side]
    needed = 2 if one.decision.verb == "split" else 1
    some = len(left) >= needed and (one.decision.verb != "merge" or len(left[0]) > 1) and bool(one.sides[0])
    return Ruling(decision=one.decision, status="partly" if some else "lost", missing=one.missing)


class _Events:
    """Which statements tell one event, and which events are two, decision after decision."""

    def __init__(self) -> None:
        self.event: dict[Place, int] = {}
        self.apart: set[tuple[int, int]] = set()
        self._next = 0

    def decide(self, sides: Sequence[Sequence[Place]]) -> None:
        """Each side is one event, and the sides are different ones."""
        had = [{self.event[place] for place in side if place in self.event} for side in sides]
        # What was one event and lies on both sides is none any more: what else was of it follows neither side.
        parted = set[int]().union(*(a & b for a, b in combinations(had, 2)))
        numbers = [self._join(side, events - parted) for side, events in zip(sides, had, strict=True)]
        self.apart |= {_pair(a, b) for a, b in combinations(numbers, 2)}
        for number, events in zip(numbers, had, strict=True):
            others = {b if a in events else a for a, b in self.apart if (a in events) != (b in events)}
            self.apart |= {_pair(number, other) for other in others - {number}}

    def _join(self, side: Sequence[Place], joined: set[int]) -> int:
        """Number the side anew, with all that was decided to tell one of these events with it."""
        self._next += 1
        members = [place for place, event in self.event.items() if event in joined]
        self.event.update(dict.fromkeys([*members, *side], self._next))
        renamed = (_pair(self._renamed(a, joined), self._renamed(b, joined)) for a, b in self.apart)
        self.apart = {pair for pair in renamed if pair[0] != pair[1]}
        return self._next

    def _renamed(self, event: int, joined: set[int]) -> int:
        return self._next if event in joined else event


def _pair(a: int, b: int) -> tuple[int, int]:
    return min(a, b), max(a, b)


def _aliases(decisions: Iterable[Decision], articles: Sequence[Article]) -> dict[str, str]:
    """Folded names, and entities that they had, each with the one entity that all names of one source mean."""
    classes: list[set[str]] = []
    for one in decisions:
        names = set(map(fold, one.names))
        joined = [other for other in classes if other & names]
        classes = [other for other in classes if not other & names] + [names.union(*joined)]
    if not classes:
        return {}
    known: dict[str, Counter[str]] = {}
    for link in (link for article in articles for one in article.statements for link in one.chain if link.entity):
        known.setdefault(fold(link.name), Counter())[str(link.entity)] += 1
    found: dict[str, str] = {}
    for names in classes:
        entities = sorted({entity for name in names for entity in known.get(name, ())})
        meant = entities[0] if entities else f"alias:{min(names)}"
        found.update(dict.fromkeys([*names, *(f"entity:{entity}" for entity in entities)], meant))
    return found
