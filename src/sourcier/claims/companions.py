"""Disputes that go with others: told of by somebody else, in the same words of one speaker, beside what he denies."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from sourcier.records import Telling
from sourcier.words import fold


def first_hand(disputes: Sequence[Telling]) -> list[Telling]:
    """Disputes without those that only tell that somebody else disputes ("X writes that sources call it wrong")."""
    of_article: dict[str, list[Telling]] = defaultdict(list)
    for one in disputes:
        of_article[one.article].append(one)
    return [one for one in disputes if not any(_passed_on(one, other) for other in of_article[one.article])]


def _passed_on(outer: Telling, inner: Telling) -> bool:
    """Whether the one stands inside what the other says, which gives no number of its own, and is somebody else's."""
    if outer.quantities or outer.rejected:
        return False
    (start, end), (first, last) = outer.statement.content, inner.statement.content
    return start <= first and last <= end and len(outer.statement.chain) < len(inner.statement.chain)


def with_companions(
    bound: dict[int, list[Telling]], disputes: Sequence[Telling], groups: Sequence[list[Telling]]
) -> dict[int, list[Telling]]:
    """Bind the same words of a speaker alike on every page, and what addresses nothing to what its speaker denies beside it."""
    copies: dict[tuple[str, str], set[int]] = defaultdict(set)
    for index, tellings in bound.items():
        for telling in tellings:
            copies[party(telling), fold(telling.text)].add(index)
    # Of the claims that copies of one denial were bound to, the one that most pages tell is meant.
    meant = {said: max(found, key=lambda i: (len({t.article for t in groups[i]}), -i)) for said, found in copies.items()}
    found: dict[int, list[Telling]] = defaultdict(list)
    for index, tellings in bound.items():
        for telling in tellings:
            parted = len(copies[party(telling), fold(telling.text)]) > 1 and not _several(telling, bound)
            found[meant[party(telling), fold(telling.text)] if parted else index].append(telling)
    placed = {(t.article, party(t)): index for index, tellings in found.items() for t in tellings if party(t)}
    ids = {t.statement.id for tellings in found.values() for t in tellings}
    for dispute in disputes:
        beside = placed.get((dispute.article, party(dispute)))
        if beside is not None and dispute.statement.id not in ids:
            found[beside].append(dispute)
    return found


def party(telling: Telling) -> str:
    """Who disputes, folded; empty where nobody is named."""
    chain = telling.statement.chain
    return fold(chain[0].name) if chain and chain[0].kind != "not_given" else ""


def _several(telling: Telling, bound: dict[int, list[Telling]]) -> bool:
    """Whether one and the same denial addresses several claims: a whole and its parts."""
    return sum(any(t.statement.id == telling.statement.id for t in tellings) for tellings in bound.values()) > 1
