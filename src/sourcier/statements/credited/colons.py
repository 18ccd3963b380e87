"""What a colon brings, of whoever stands before it without a verb of saying: "X has the story: …", "The union was adamant: …"."""

from __future__ import annotations

import msgspec

from sourcier.statements.adjuncts import past_time
from sourcier.statements.clauses import Found, bare_end, clause_end, draft_of
from sourcier.statements.credited.from_whom import is_small, source_at, told_in
from sourcier.statements.fronted import trim
from sourcier.statements.media import medium_at
from sourcier.statements.naming import can_speak
from sourcier.statements.nobody import no_speaker
from sourcier.statements.reading import Cue, Draft, Reading
from sourcier.statements.source import left_of

# A medium that puts out news and a colon stand so near to the beginning of their sentence.
_COLON = 24
# "Is convinced *of it*".
_OF_IT = frozenset({"en"})
# Fewer words tell nothing.
_FEWEST = 3


def bluntly(reading: Reading, lo: int, hi: int) -> Draft | None:
    """``The union was adamant: …``, ``L'autopsie a parlé : …``: how somebody spoke, and a colon."""
    phrase = reading.find("blunt", lo, hi)
    if phrase is None or phrase[1] >= hi or reading.level[phrase[0]] >= 0:
        return None
    source = trim(reading, left_of(reading, phrase[0], lo))
    if source is None or source[0] != lo or no_speaker(reading, source) or not can_speak(reading, source):
        return None
    before = reading.sentence_of(lo - 1) if lo and lo not in reading.paragraph_set else None
    if reading.low[phrase[1]] == "." and reading.low[phrase[0]] in _OF_IT and before and before[1] == lo:
        # "… The union is convinced *of it*."
        told = told_in(reading, before)
        return draft_of(Cue("according", *phrase, "", ""), told, source) if told else None
    at = past_time(reading, phrase[1], hi)
    that = reading.lex.no_doubt and reading.low[phrase[1]] in reading.lex.sets["complementisers"]
    if not (reading.low[at] == ":" or that) or at + _FEWEST > hi:
        return None
    begin = phrase[1] + 1 if that else at + 1
    end = bare_end(reading, begin, clause_end(reading, begin, hi))
    if reading.level[begin] >= 0 or end - begin < _FEWEST:
        return None
    return draft_of(Cue("according", *phrase, "", ""), Found(reading.span(begin, end), "indirect", begin), source)


def _built_on(reading: Reading, lo: int, colon: int, hi: int) -> Draft | None:
    """``Газета «X» построила статью на словах мэра: …``: on whom a medium leans in what the colon brings."""
    phrase = reading.find("had_from", lo, colon)
    medium = medium_at(reading, lo, phrase[0]) if phrase else None
    source = source_at(reading, phrase[1], colon, sure=True) if phrase and medium and medium.name else None
    end = bare_end(reading, colon + 1, clause_end(reading, colon + 1, hi))
    if phrase is None or medium is None or source is None or source[1] < colon - 1 or end - colon <= _FEWEST:
        return None
    told = Found(reading.span(colon + 1, end), "indirect", colon + 1)
    return msgspec.structs.replace(draft_of(Cue("according", *phrase, "", ""), told, source), downstream=medium.whole)


def put_out(reading: Reading, lo: int, hi: int) -> Draft | None:
    """``X has the story: …``: a medium, a verb of putting out, news, and a colon."""
    near = range(lo + 2, min(hi - _FEWEST, lo + _COLON))
    if ":" not in reading.low[lo:hi]:
        return None
    low, declines = reading.low, reading.lex.speech.declines
    marks = (k for k in near if low[k] == ":" and reading.level[k] < 0)
    # "At 12:30"; "новость портала «X»: 25 рейсов отменены".
    colon = next((k for k in marks if not (low[k + 1].isdigit() and (not declines or low[k - 1].isdigit()))), None)
    if colon is None:
        return None
    if declines and (draft := _built_on(reading, lo, colon, hi)):
        return draft
    verb = next(iter(reading.listed("putting_out", lo, colon)), None)
    noun = next(iter(reading.listed("brought_nouns", verb + 1, colon)), None) if verb is not None else None
    if verb is None or noun is None:
        return None
    first = verb + 1 if reading.lex.speech.verb_first else lo
    medium = medium_at(reading, first, noun if first > verb else verb)
    if medium is None or medium.name is None:
        return None
    # "X retells the article of Y: …".
    origin = medium_at(reading, noun + 1, colon) if reading.lex.speech.declines else None
    parts = range(medium.whole[1], noun) if first > verb else range(medium.whole[1], verb)
    if any(not is_small(reading, k) for k in parts):
        return None
    end = bare_end(reading, colon + 1, clause_end(reading, colon + 1, hi))
    content = Found(reading.span(colon + 1, end), "indirect", colon + 1)
    if end - colon <= _FEWEST:
        return None
    draft = draft_of(Cue("according", verb, colon + 1, "", ""), content, medium.whole)
    if origin is None or origin.name is None:
        return draft
    return msgspec.structs.replace(draft, source=origin.whole, downstream=medium.whole)
