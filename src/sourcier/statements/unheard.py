"""Who looks like the source of what no rule has found one for: somebody in its sentence, or in one beside that tells nothing."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

import msgspec

from sourcier.records import LIKELY, NARRATED, ChainLink, Span, Statement
from sourcier.statements.chains import Chains
from sourcier.statements.likely import likeliest
from sourcier.statements.media_links import same_name
from sourcier.statements.reading import Draft, Range, Reading


class Heard(msgspec.Struct, frozen=True):
    """A sentence that tells nothing known, in which somebody looks like a source."""

    draft: Draft
    chain: tuple[ChainLink, ...]


def _heard(chains: Chains, sentence: Range) -> Heard | None:
    draft = likeliest(chains.reading, sentence)
    if draft is None or _denies(chains.reading, sentence):
        return None
    outlet = chains.reading.article.outlet
    # An outlet that names itself has it from whom it names besides, or from nobody.
    chain = tuple(
        link
        for link in chains.aside(draft)
        if link.kind == "own_reporting" or outlet is None or not same_name(link.name, outlet.name)
    )
    return Heard(draft, chain) if chain else None


def _denies(reading: Reading, sentence: Range) -> bool:
    """Whether words of a sentence call something untrue: whoever does has not told what stands beside it."""
    return reading.find("denial", *sentence) is not None


def unheard(chains: Chains, statements: Sequence[Statement]) -> tuple[list[Statement], list[Heard]]:
    """Statements with whoever looks like the source of what is from nobody, and what the sentences without a statement say.

    ``The mayor did not sleep. Two houses burned down.`` Whoever looks like a source in a sentence that tells nothing known
    has told the one behind it, or before it, where nobody in that looks like one; else the sentence is a statement of its own.

    Returns:
        The statements, some of them with a chain that they had not, and what is left of the sentences.
    """
    reading = chains.reading
    opened = {statement.id: _sentences(reading, statement.content) for statement in statements if _is_open(statement)}
    attributed: set[int] = set()
    for statement in statements:
        if statement.id not in opened:
            speech = (statement.content, statement.source, statement.cue, *(link.evidence for link in statement.chain))
            attributed.update(*(_sentences(reading, span) for span in speech if span))
    heard = {
        number: found
        for number, sentence in enumerate(reading.sentences)
        if number not in attributed and (found := _heard(chains, sentence)) is not None
    }
    silent = heard.keys() - {number for inside in opened.values() for number in inside}
    by_whom: dict[str, int] = {}
    for key, inside in opened.items():
        beside = (number for number in (inside.start - 1, inside.stop) if number in silent)
        where = next((number for number in (inside.start, *beside) if number in heard), None)
        if where is not None:
            by_whom[key] = where
    told = [
        msgspec.structs.replace(s, chain=heard[by_whom[s.id]].chain, confidence=NARRATED, reader=LIKELY) if s.id in by_whom else s
        for s in statements
    ]
    left = sorted(silent - set(by_whom.values()))
    return told, [heard[number] for number in left if likeliest(reading, reading.sentences[number], alone=True)]


def _sentences(reading: Reading, span: Span) -> range:
    """The numbers of the sentences that a span lies in."""
    first, last = reading.word_at(span[0]), reading.word_at(span[1]) - 1
    return range(max(bisect_right(reading.sentence_starts, first) - 1, 0), bisect_right(reading.sentence_starts, last))


def _is_open(statement: Statement) -> bool:
    """Whether something narrated is from nobody."""
    return statement.form == "narrated" and statement.stance == "asserts" and statement.chain[0].kind == "not_given"
