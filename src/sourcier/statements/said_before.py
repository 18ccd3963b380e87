"""What is taken up of the sentence before: "The Echo reported that the mill closed. The ministry denied this"."""

from __future__ import annotations

from bisect import bisect_left

import msgspec

from sourcier.records import ChainLink, Span
from sourcier.statements.kinds import classify
from sourcier.statements.naming import bearing
from sourcier.statements.phrases import match
from sourcier.statements.reading import Draft, Range, Reading
from sourcier.statements.stance import stance
from sourcier.statements.untrue import unnegated
from sourcier.statements.verbs.denied_behind import is_behind

# "That is a lie", "disputes this version": a denial of what stands before it has no more words.
_BARE = 6


def as_said_before(reading: Reading, drafts: list[Draft]) -> list[Draft]:
    """The drafts; who takes up the sentence before takes up what somebody says there, and not that they say it."""
    said = sorted((one for one in drafts if one.cue and one.source and not _is_pronoun(reading, one.source)), key=_content)
    starts = [one.content[0] for one in said]
    return [_narrowed(reading, one, said, starts) for one in drafts]


def _content(draft: Draft) -> Span:
    return draft.content


def _is_pronoun(reading: Reading, source: Range) -> bool:
    return source[1] - source[0] == 1 and reading.low[source[0]] in reading.lex.speech.pronouns


def _narrowed(reading: Reading, draft: Draft, said: list[Draft], starts: list[int]) -> Draft:
    """A draft whose content is a sentence before its own, with what is said last there in the place of all of it."""
    begin, end = draft.content
    sentence = reading.sentence_of(draft.cue[0]) if draft.cue else None
    if sentence is None or reading.starts[sentence[0]] < end:
        return draft
    near = said[bisect_left(starts, begin) : bisect_left(starts, end)]
    inside = [one for one in near if one.content[1] <= end and one.content != draft.content and _has_cue(reading, one, draft)]
    return msgspec.structs.replace(draft, content=inside[-1].content, form=inside[-1].form) if inside else draft


def _has_cue(reading: Reading, one: Draft, outer: Draft) -> bool:
    """Whether the cue of a draft stands in what another tells, and outside what it tells itself."""
    at = reading.starts[one.cue[0]] if one.cue else -1
    return outer.content[0] <= at < outer.content[1] and not one.content[0] <= at < one.content[1]


def denies_what_was_said(reading: Reading, draft: Draft) -> bool:
    """``disputes this version``, ``judged the information false``: whether an attitude is a denial of what was said."""
    begin, end = (reading.word_at(at) for at in draft.content)
    noun = next(iter(reading.listed("reports", begin, min(end, begin + _BARE))), None)
    if noun is None or end - begin > _BARE or reading.has_verb(begin, end) or stance(reading, draft) != "denies":
        return False
    sets = reading.lex.sets
    pointing = sets["demonstratives"] | sets["pointers"]
    pointing = sets["determiners"] - sets["possessives"] if reading.lex.speech.declines else pointing
    return not pointing.isdisjoint(reading.low[begin:noun]) or unnegated(reading, noun, end) is not None


def denier(reading: Reading, drafts: list[Draft], found: list[tuple[ChainLink, ...]], number: int) -> tuple[ChainLink, ...]:
    """Who denies what stands before it, who is not the one who says it ("Prosecutors say so, which the company denies").

    Nor is who denies it in the next sentence ("The driver says so. That is a lie, *the mayor* said").

    Args:
        reading: The article.
        drafts: Its attributions in order.
        found: The chain of each.
        number: Which of them is asked about.
    """
    draft, chain = drafts[number], found[number]
    if not chain or draft.source is None or not ((behind := is_behind(reading, draft)) or _denies_before(reading, draft)):
        return chain
    near = [k for k in range(max(0, number - 2), number) if found[k] and drafts[k].source != draft.source]
    near = [k for k in near if drafts[k].content[0] == draft.content[0]] if behind else near[-1:]
    if not any(found[k][0].name == chain[0].name for k in near):
        return chain
    span = reading.span(*draft.source)
    kind = classify(reading, draft.source, draft.source)[0]
    return (ChainLink(name=reading.text[slice(*span)], kind=kind, evidence=span),)


def _denies_before(reading: Reading, draft: Draft) -> bool:
    """Whether somebody by a noun alone denies in a few words, as one does of what the sentence before tells."""
    begin, end = (reading.word_at(at) for at in draft.content)
    if draft.source is None or end - begin > _BARE or bearing(reading, draft.source) or _is_pronoun(reading, draft.source):
        return False
    # "Ce dernier" is whoever spoke.
    return match(reading.low, *draft.source, reading.lex.latter) is None and stance(reading, draft) == "denies"
