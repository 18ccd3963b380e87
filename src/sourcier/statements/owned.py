"""Papers by whose they are: "говорится в её пресс-релизе", "وفق بيان أصدرته": who issued it is whom what is said is about."""

from __future__ import annotations

import msgspec

from sourcier.statements.fronted import trim
from sourcier.statements.heads import head_of, is_paper
from sourcier.statements.phrases import match
from sourcier.statements.reading import Draft, Range, Reading, between
from sourcier.statements.verb_first.phrases import bare, noun_phrase, time_end

# Who can issue a statement.
_ISSUING = frozenset({"institution", "group", "agency", "outlet"})
# So far from its beginning stands who the clause is about.
_NEAR = 6


def by_owners(reading: Reading, drafts: list[Draft]) -> list[Draft]:
    """Drafts, those of somebody's own statement with the body that opens what is said in the place of the paper."""
    return [_by_owner(reading, draft) if draft.source and _is_owned(reading, draft.source) else draft for draft in drafts]


def _is_owned(reading: Reading, source: Range) -> bool:
    """Whether a source is a statement that nothing but a pronoun says whose it is."""
    low, lex = reading.low, reading.lex
    if not lex.speech.verb_first:
        return lex.speech.declines and low[source[0]] in lex.sets["possessives"] and is_paper(reading, source)
    noun = next(iter(reading.listed("tellings", source[0], min(source[1], source[0] + 2))), None)
    if noun is None:
        return False
    issued = match(low, noun + 1, reading.size, lex.issued) if noun + 1 < reading.size else None
    behind = noun + 1 + (issued[0] if issued else 0)
    closes = behind >= reading.size or not low[behind].isalnum() or low[behind] in lex.sets["prepositions"]
    if issued:
        return (closes or time_end(reading, behind) > behind or low[behind] in lex.sets["times"]) and issued[0] == 1
    return noun + 1 < reading.size and low[noun + 1] in lex.possessors and reading.starts[noun + 1] == reading.ends[noun]


def _by_owner(reading: Reading, draft: Draft) -> Draft:
    first, last = reading.word_at(draft.content[0]), reading.word_at(draft.content[1])
    if reading.lex.speech.verb_first:
        begin = next((k + 1 for k in between(reading.verb_places, first, min(last, first + _NEAR)) if reading.is_verb(k)), None)
        end = noun_phrase(reading, begin, last, apposed=False) if begin is not None else 0
        owner = bare(reading, (begin, end)) if begin is not None and end > begin else None
    else:
        verb = next((k for k in between(reading.verb_places, first + 1, last) if reading.is_verb(k)), None)
        owner = trim(reading, (first, verb)) if verb is not None and verb - first <= _NEAR else None
    if owner is None or reading.lex.heads.get(head_of(reading, owner)[0], ("",))[0] not in _ISSUING:
        return draft
    return msgspec.structs.replace(draft, source=owner)
