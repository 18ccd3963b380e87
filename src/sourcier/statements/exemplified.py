"""Sources that a noun for them only announces: "a single source, X, said", "several outlets, including X and Y, said".

Those who are named tell it, each by itself; "several outlets" besides them are nobody in particular.
"""

from __future__ import annotations

import msgspec

from sourcier.statements.fronted import trim
from sourcier.statements.joint import is_account, name_end, names_from
from sourcier.statements.media import MEDIA
from sourcier.statements.reading import Draft, Range, Reading

# How many words the noun and what stands before it take ("a number of reliable local sources").
_NOUN = 7
# Marks that part examples from the noun.
_MARKS = frozenset(",(—–-")


def exemplified(reading: Reading, drafts: list[Draft]) -> list[Draft]:
    """The drafts, those whose source is announced by a noun for sources as one for each who is named behind it."""
    sets = reading.lex.sets
    if not sets["examples"] or not reading.cased:
        return drafts
    found: list[Draft] = []
    for draft in drafts:
        named = _named(reading, draft)
        found += [_of(reading, draft, one) for one in named] if named else [draft]
    return found


def _of(reading: Reading, draft: Draft, source: Range) -> Draft:
    """A draft with one of those who are named; what they are announced by is no part of what they tell."""
    content = draft.content
    if draft.kind == "according" and content[0] <= reading.starts[source[0]] < content[1] and draft.cue:
        content = (content[0], min(content[1], reading.ends[draft.cue[0] - 1])) if draft.cue[0] else content
    return msgspec.structs.replace(draft, source=source, downstream=None, content=content)


def _named(reading: Reading, draft: Draft) -> list[Range]:
    if draft.source is None or draft.cue is None or (bounds := reading.bounds(draft.source[0])) is None:
        return []
    low, sets = reading.low, reading.lex.sets
    begin, end = draft.source
    if low[begin] in sets["examples"]:
        # "Other sources, including X and Y, reported": the noun was taken for another phrase.
        return _listed(reading, begin, draft) if _is_noun(reading, _before_mark(reading, begin)) else []
    noun = next((k for k in range(begin, min(end, begin + _NOUN)) if _is_noun(reading, k)), None)
    if noun is None or noun + 1 >= bounds[1] or any(reading.written[k][0].isupper() for k in range(begin + 1, noun)):
        return []
    after = noun + 1 + (low[noun + 1] in _MARKS)
    if after < bounds[1] and low[after] in sets["examples"]:
        return _listed(reading, after, draft)
    if after < end and after > noun + 1 and low[begin : noun + 1] and _single(reading, begin, noun):
        one = trim(reading, (after, end))
        return [one] if one and _one_name(reading, one) else []
    return []


def _before_mark(reading: Reading, at: int) -> int:
    return at - 2 if at > 1 and reading.low[at - 1] in _MARKS else at - 1


def _is_noun(reading: Reading, k: int) -> bool:
    """Whether a word is a noun for sources or for media that names none of them."""
    word, lex = reading.low[k], reading.lex
    medium = lex.heads.get(lex.speech.lemmas.get(word, word), ("",))[0] in MEDIA and reading.written[k][0].islower()
    return medium or word in lex.sets["announced"]


def _single(reading: Reading, begin: int, noun: int) -> bool:
    """Whether the words before a noun say that one is meant ("a single source", "only one outlet")."""
    return not reading.lex.sets["one_alone"].isdisjoint(reading.low[begin:noun])


def _listed(reading: Reading, at: int, draft: Draft) -> list[Range]:
    """The names behind "including", up to the verb whose subject they belong to or to the end of what is a source."""
    cue = draft.cue or (0, 0)
    first = at + 1
    while first < reading.size and reading.low[first] in reading.lex.sets["example_links"]:
        first += 1
    hi = cue[0] if cue[0] > at else reading.size
    bounds = reading.bounds(at)
    names = names_from(reading, first, min(hi, bounds[1] if bounds else hi)) if first < hi else []
    if not names or names[-1][1] >= reading.size:
        return []
    behind = reading.low[names[-1][1]]
    closed = names[-1][1] == hi or not behind[0].isalnum() or behind in reading.lex.sets["inner"]
    return names if closed else []


def _one_name(reading: Reading, one: Range) -> bool:
    """Whether a phrase is nothing but a name, its article apart."""
    return is_account(reading, one) or name_end(reading, one[0], one[1]) == one[1]
