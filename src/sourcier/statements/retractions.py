"""Demands that what was told be taken back, which deny it: "demanded a correction of reports on the loss of …"."""

from __future__ import annotations

import msgspec

from sourcier.statements.attitudes import KIND
from sourcier.statements.naming import can_speak
from sourcier.statements.objects import has_number
from sourcier.statements.reading import Draft, Reading

# A word for taking back is among so many of what is demanded, whom it is demanded of before it; what was told follows so near.
_OPENING, _NEAR = 9, 6
# Between what was told and what leads to its event stand no more words ("reports *in several papers* about").
_LINK = 5
_FEWEST = 2


def retractions(reading: Reading, drafts: list[Draft]) -> list[Draft]:
    """The drafts, those that demand a correction of what was told as denials of that; all others as they are."""
    if not reading.listed("retracting", 0, reading.size):
        return drafts
    denying = next((lemma for lemma, stance in reading.lex.stances.items() if stance == "denies"), None)
    return [_denial(reading, draft, denying) or draft for draft in drafts] if denying else drafts


def _denial(reading: Reading, draft: Draft, denying: str) -> Draft | None:
    wants = draft.cue is not None and any(reading.low[k] in reading.lex.attitudes for k in range(*draft.cue))
    demands = wants or draft.kind == KIND or draft.lemma in reading.lex.sets["intents"]
    if not demands or reading.lex.stances.get(draft.lemma) == "denies":
        return None
    start, end = reading.word_at(draft.content[0]), reading.word_at(draft.content[1])
    # A preposition joined to its noun is no part of what is demanded.
    start -= start > 0 and reading.ends[start - 1] > draft.content[0]
    back = next(iter(reading.listed("retracting", start, min(end, start + _OPENING))), None)
    told = _report(reading, back + 1, min(end, back + 1 + _NEAR)) if back is not None else None
    if back is None or told is None:
        return None
    begin = _event(reading, told + 1, end)
    if end - begin < _FEWEST or not (reading.tells_event(reading.span(begin, end)) or has_number(reading, begin, end)):
        return None
    source = draft.source
    if source is None and reading.lex.speech.verb_first and back > start and can_speak(reading, (start, back)):
        # A name that no list has stands between the verb and what is demanded.
        source = (start, back)
    return msgspec.structs.replace(
        draft, content=(reading.starts[begin], draft.content[1]), source=source, kind="verb", lemma=denying
    )


def _report(reading: Reading, lo: int, hi: int) -> int | None:
    """The first noun for what was told, or verb of publishing ("what was *published* about"), between two words."""
    names = ("reports", "publications", "news_items", "published")
    return min((k for name in names for k in reading.listed(name, lo, hi)), default=None)


def _event(reading: Reading, k: int, end: int) -> int:
    """The first word of what was told, behind what leads to it; the word itself where nothing does."""
    sets = reading.lex.sets
    for link in range(k, min(end - 1, k + _LINK)):
        word = reading.low[link]
        if reading.is_verb(link):
            break
        if word in sets["news_links"] or word in sets["told_of"] or word in sets["complementisers"]:
            return link + 1
    return k
