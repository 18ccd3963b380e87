"""In what house "one" says something, named behind a tag: "…, plaide-t-on au ministère"."""

from __future__ import annotations

import msgspec

from sourcier.statements.fronted import trim
from sourcier.statements.naming import can_speak
from sourcier.statements.reading import Draft, Range, Reading
from sourcier.statements.source_after import right_of
from sourcier.statements.verbs.inverted import past_time


def with_houses(reading: Reading, drafts: list[Draft]) -> list[Draft]:
    """The drafts, those that "one" says in a house as what that house says."""
    if not reading.lex.sets["one_sites"]:
        return drafts
    return [msgspec.structs.replace(draft, source=_house(reading, draft) or draft.source) for draft in drafts]


def _house(reading: Reading, draft: Draft) -> Range | None:
    """Where an impersonal pronoun behind its verb says something; None for any other speaker."""
    if draft.source is None or draft.cue is None or not draft.cue[0] < draft.source[0]:
        return None
    low, sets, at = reading.low, reading.lex.sets, draft.source[1]
    bounds = reading.bounds(at - 1)
    if bounds is None or draft.source[1] - draft.source[0] != 1 or reading.lex.speech.pronouns.get(low[at - 1]) != "i":
        return None
    begin = past_time(reading, at, bounds[1])
    # "Du côté de", "au sein de", "en haut lieu" have their site behind one word more.
    site = next((k for k in (begin, begin + 1) if low[k] in sets["one_sites"]), None)
    if site is None or (site > begin and low[begin] not in sets["of_words"]):
        return None
    first = site + 1 + (site > begin and low[site + 1] in sets["of_words"])
    first += low[first] == "'"
    house = trim(reading, right_of(reading, first, bounds[1])) if first < bounds[1] else None
    return house if house and can_speak(reading, house) else None
