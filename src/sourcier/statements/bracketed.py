"""Who says it, in brackets behind what is said, where nouns have cases or no capitals: "Погибли шесть горняков (МЧС)".

Elsewhere it is `appended` that reads them.
"""

from __future__ import annotations

from sourcier.statements.clauses import Found, draft_of
from sourcier.statements.heads import head_of
from sourcier.statements.reading import Cue, Draft, Range, Reading
from sourcier.statements.standing import Taken
from sourcier.words import among

# Who stands in brackets takes no more words, and what is said no fewer.
_LONGEST, _FEWEST = 7, 3
# A body named so shortly before brackets is what they explain ("the rescue service (МЧС)").
_NEAR = 4
_SPEAKING = frozenset({"institution", "person", "anonymous", "group"})
_ENDS = frozenset(".,;!،؛")


def bracketed(reading: Reading, drafts: list[Draft]) -> list[Draft]:
    """What stands before brackets that hold nothing but somebody who can say it, where nobody else does."""
    opened = among(reading.low, _OPENS) if reading.lex.speech.declines or not reading.cased else []
    if not opened:
        return []
    taken, found = Taken([draft for draft in drafts if draft.source]), list[Draft]()
    for at in opened:
        bounds = reading.bounds(at)
        close = next((k for k in range(at + 2, min(reading.size, at + 2 + _LONGEST)) if reading.low[k] == ")"), None)
        if bounds is None or close is None or close >= bounds[1] or not _ends(reading, close, bounds[1]):
            continue
        begin = _begins(reading, at, bounds[0], found)
        source = _speaker(reading, at + 1, close)
        if source is None or _short(reading, begin, at) or _explains(reading, at, begin, close) or reading.level[at] >= 0:
            continue
        draft = draft_of(Cue("according", at, at + 1, "(", ""), Found(reading.span(begin, at), "indirect", begin), source)
        if not taken.overlaps(draft.content):
            found.append(draft)
    return found


_OPENS = frozenset({"("})


def _short(reading: Reading, begin: int, at: int) -> bool:
    """Whether too few words stand before brackets; a number with what it counts is enough."""
    return at - begin < _FEWEST - any(reading.low[k].isdigit() for k in range(begin, at))


def _ends(reading: Reading, close: int, hi: int) -> bool:
    """Whether a clause ends behind brackets."""
    return close + 1 >= hi or reading.low[close + 1] in _ENDS


def _begins(reading: Reading, at: int, lo: int, found: list[Draft]) -> int:
    """Where the words begin that brackets are of: behind the clause of the brackets before ("5 dead (police), 8 (doctors)")."""
    last = found[-1].source if found else None
    if last is None or last[1] < lo or last[1] >= at:
        return lo
    return next((k + 1 for k in range(last[1], at) if reading.low[k] in _ENDS), lo)


def _speaker(reading: Reading, begin: int, end: int) -> Range | None:
    """The words between brackets, where they are a body or people by their noun and hold no verb or number."""
    source = (begin, end)
    head, at = head_of(reading, source)
    plain = all(reading.low[k].isalpha() or reading.low[k] in "-'’«»" for k in range(begin, end))
    opens = all(
        reading.low[k] == reading.lex.speech.article
        or reading.low[k] in reading.lex.sets["determiners"]
        or reading.low[k].endswith(reading.lex.qualifying or ("\0",))
        for k in range(begin, at)
    )
    kind = reading.lex.heads.get(head, ("",))[0]
    return source if plain and opens and kind in _SPEAKING and not reading.has_verb(begin, end) else None


def _explains(reading: Reading, at: int, begin: int, close: int) -> bool:
    """Whether brackets of one word stand behind a body, or behind a name, which they may explain."""
    one = sum(reading.low[k] != reading.lex.speech.article for k in range(at + 1, close)) == 1
    near = range(max(begin, at - _NEAR), at) if one else range(0)
    head = reading.lex.heads.get(head_of(reading, (at + 1, close))[0], ("",))[0]
    if head == reading.lex.heads.get(reading.low[at - 1], ("",))[0]:
        # "In the ministry (a former hotel)".
        return True
    bodies = any(reading.lex.heads.get(reading.low[k], ("",))[0] == "institution" for k in near)
    return bodies or (reading.cased and reading.written[at - 1][0].isupper() and at - 1 not in reading.sentence_set)
