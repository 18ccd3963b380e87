"""Everything that tells whom the news of other words is from, beside what verbs of saying found."""

from __future__ import annotations

from sourcier.records import Span
from sourcier.statements.credited.behind import labelled, leaning, pointed, whose
from sourcier.statements.credited.colons import bluntly, put_out
from sourcier.statements.credited.from_whom import of_before
from sourcier.statements.credited.seen import saw_it, was_there
from sourcier.statements.credited.tails import MARKS, tails_in
from sourcier.statements.joint import parted
from sourcier.statements.reading import Draft, Range, Reading
from sourcier.statements.relays import with_relays
from sourcier.statements.standing import Taken


def with_credited(reading: Reading, drafts: list[Draft]) -> list[Draft]:
    """The drafts, and what is told to come from a medium, where nothing else found who says it."""
    if not reading.lex.sets["news_items"]:
        return drafts
    taken = _with_source(drafts)
    found: list[Draft] = []
    in_tails: set[int] = set()
    for bounds, before in tails_in(reading):
        draft = _by_tail(reading, bounds, before)
        if draft is None:
            continue
        if draft.form == "direct" and reading.lex.speech.head_last and reading.low[before[1]] in MARKS:
            # What is told inside a quotation is told by whoever is quoted.
            others = [one for one in drafts if not (one.cue and _stands_in(reading, one.cue[0], draft.content))]
            if not (besides := _with_source(others)).overlaps(draft.content):
                drafts, taken = others, besides
        if not taken.overlaps(draft.content):
            if draft.source and reading.listed("negations", draft.source[1], bounds[1]):
                # "…, given by X, *was not* confirmed by Y": what Y says is told behind it.
                bounds = (bounds[0], draft.source[1])
            found += parted(reading, [with_relays(reading, draft, bounds)])
            in_tails.update(range(*bounds))
    found += [draft for draft in _before_colons(reading) if not taken.overlaps(draft.content)]
    # What only says whom it is from says nothing else ("we *found* this in the Echo").
    return [one for one in drafts if not (one.cue and one.cue[0] in in_tails)] + found


def _with_source(drafts: list[Draft]) -> Taken:
    return Taken([draft for draft in drafts if draft.source])


def _by_tail(reading: Reading, bounds: Range, before: Range) -> Draft | None:
    """Whom the words before a tail are from, by the first rule that knows."""
    forward = bounds[1] < before[0]
    this = reading.low[bounds[0]] in reading.lex.sets["demonstratives"]
    return (
        pointed(reading, bounds, before)
        or of_before(reading, bounds, before, forward=forward)
        or leaning(reading, bounds, before)
        or (whose(reading, bounds, before) if this else None)
        or (labelled(reading, bounds, before) if forward else None)
        or was_there(reading, bounds, before)
        or saw_it(reading, bounds, before)
    )


def _before_colons(reading: Reading) -> list[Draft]:
    """What media put out and how somebody spoke, before a colon, sentence by sentence."""
    blunt = "blunt" in reading.sought
    found = (put_out(reading, lo, hi) or (bluntly(reading, lo, hi) if blunt else None) for lo, hi in reading.sentences)
    return [draft for draft in found if draft is not None]


def _stands_in(reading: Reading, at: int, content: Span) -> bool:
    """Whether a word stands between two characters."""
    return content[0] <= reading.starts[at] < content[1]
