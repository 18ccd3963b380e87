"""Who looks like the source of what no rule has found one for: somebody in its sentence, or in one beside that tells nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import msgspec

from sourcier.records import LIKELY, ChainLink, Statement
from sourcier.statements.chains import Chains
from sourcier.statements.likely import likeliest
from sourcier.statements.media_links import same_name
from sourcier.statements.reading import Draft, Range


class Heard(msgspec.Struct, frozen=True):
    """A sentence that tells nothing known, in which somebody looks like a source."""

    draft: Draft
    chain: tuple[ChainLink, ...]


def likely_chain(chains: Chains, sentence: Range | None) -> tuple[ChainLink, ...]:
    """Who most likely tells what stands in a sentence, from the origin on; empty where nobody looks like it."""
    heard = _heard(chains, sentence) if sentence else None
    return heard.chain if heard else ()


def _heard(chains: Chains, sentence: Range) -> Heard | None:
    draft = likeliest(chains.reading, sentence)
    if draft is None:
        return None
    outlet = chains.reading.article.outlet
    # An outlet that names itself has it from whom it names besides, or from nobody.
    chain = tuple(
        link
        for link in chains.aside(draft)
        if link.kind == "own_reporting" or outlet is None or not same_name(link.name, outlet.name)
    )
    return Heard(draft, chain) if chain else None


def unheard(chains: Chains, statements: Sequence[Statement]) -> tuple[list[Statement], list[Heard]]:
    """What the sentences without a statement say of who tells it.

    ``The mayor did not sleep. Two houses burned down.`` Whoever looks like a source in a sentence that tells nothing known
    has told the one behind it, or before it, where that is from nobody; else the sentence is a statement of its own.

    Returns:
        The statements, some of them with a chain that they had not, and what is left of the sentences.
    """
    reading = chains.reading
    told: dict[int, list[Statement]] = {}
    silent: dict[int, Heard] = {}
    for number, (lo, hi) in enumerate(reading.sentences):
        start, end = reading.span(lo, hi)
        inside = [s for s in statements if s.content[0] < end and start < s.content[1]]
        if inside:
            told[number] = inside
        elif (heard := _heard(chains, (lo, hi))) is not None:
            silent[number] = heard
    beside = {s.id: n for number, inside in told.items() for s in inside if _is_open(s) for n in _silent_beside(number, silent)}
    found = [
        msgspec.structs.replace(s, chain=silent[beside[s.id]].chain, reader=LIKELY) if s.id in beside else s for s in statements
    ]
    used = set(beside.values())
    return found, [heard for number, heard in silent.items() if number not in used]


def _silent_beside(number: int, silent: Mapping[int, Heard]) -> list[int]:
    """The sentence before a sentence, else the one behind it, if somebody looks like a source there."""
    return [n for n in (number - 1, number + 1) if n in silent][:1]


def _is_open(statement: Statement) -> bool:
    """Whether something narrated is from nobody."""
    return statement.form == "narrated" and statement.stance == "asserts" and statement.chain[0].kind == "not_given"
