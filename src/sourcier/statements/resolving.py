"""From whom drafts are, in their order: whom a pronoun means depends on who spoke before."""

from __future__ import annotations

from sourcier.records import ChainLink, Span
from sourcier.statements.attitudes import KIND
from sourcier.statements.chains import Chains, nested
from sourcier.statements.reading import Draft, Reading
from sourcier.statements.said_before import denier
from sourcier.statements.stance import wrongly
from sourcier.words import fold

# How many statements back the one is looked for that another stands inside.
_LOOK_BACK = 12


def corrector(reading: Reading, draft: Draft, chain: tuple[ChainLink, ...]) -> tuple[ChainLink, ...]:
    """Who puts right what somebody is said to have told wrongly: the outlet that says so, be it of its own words or another's."""
    if not wrongly(reading, draft):
        return chain
    outlet = reading.article.outlet
    return tuple(link for link in chain if outlet and fold(link.name) == fold(outlet.name))


def resolved(chains: Chains, drafts: list[Draft]) -> list[tuple[ChainLink, ...]]:
    """The chain of each draft, from the origin to who stands nearest to the article."""
    reading = chains.reading
    found: list[tuple[ChainLink, ...]] = []
    for draft in drafts:
        if draft.kind == KIND:
            found.append(chains.aside(draft))
        else:
            goes_on = draft.kind == "standing" or draft.lemma in reading.lex.sets["quotatives"]
            found.append(chains.last() if goes_on else chains.resolve(draft))
    found = [denier(reading, drafts, found, number) for number in range(len(drafts))]
    return [chains.answered(draft, _under(reading, drafts, found, number)) for number, draft in enumerate(drafts)]


def _under(reading: Reading, drafts: list[Draft], found: list[tuple[ChainLink, ...]], number: int) -> tuple[ChainLink, ...]:
    """Add the speakers in whose content a statement stands: they passed it on."""
    draft, chain = drafts[number], found[number]
    if draft.cue is None:
        return chain
    at = reading.starts[draft.cue[0]]
    near = range(max(0, number - _LOOK_BACK), min(len(drafts), number + _LOOK_BACK))
    outer = [k for k in near if k != number and drafts[k].content[0] <= at < drafts[k].content[1]]
    outer = [k for k in outer if drafts[k].cue is None or not _inside(reading, drafts[k], draft.content)]
    # "The mayor was angry at reports that …": nobody has told it but the reports.
    outer = [k for k in outer if chain or drafts[k].kind != KIND]
    if draft.lemma in reading.lex.sets["decisions"] and any(found[k] for k in outer):
        # "The plant has decided to close, a worker says": the worker tells it.
        chain = ()
    for k in sorted(outer, key=lambda k: drafts[k].content[1] - drafts[k].content[0]):
        chain = nested(chain, found[k])
    return chain


def _inside(reading: Reading, outer: Draft, content: Span) -> bool:
    return outer.cue is not None and content[0] <= reading.starts[outer.cue[0]] < content[1]
