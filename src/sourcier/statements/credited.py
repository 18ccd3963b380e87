"""Where the news of other words is from: "The figure comes from X" of the sentence before, "X has the story: …"."""

from __future__ import annotations

import msgspec

from sourcier.data.bodies import body
from sourcier.statements.clauses import Found, bare_end, clause_end, draft_of
from sourcier.statements.fronted import trim
from sourcier.statements.heads import head_of
from sourcier.statements.media import Medium, medium_at
from sourcier.statements.naming import names_in
from sourcier.statements.nobody import no_speaker
from sourcier.statements.phrases import match
from sourcier.statements.reading import Cue, Draft, Range, Reading
from sourcier.statements.source_after import right_of
from sourcier.statements.standing import Taken

# So many words may open a sentence before the noun of news, and part it from the phrase behind it.
_BEFORE, _BETWEEN = 2, 3
# A medium that puts out news and a colon stand so near to the beginning of their sentence.
_COLON = 24
# Whom something was told to takes so many words before whoever told it ("to the news agency North Wire by").
_TO_WHOM = 9
# Names of these tell somebody who may be a source.
_SOMEBODY = frozenset({"person", "organisation", "armed_group", "state"})
# Fewer words tell nothing.
_FEWEST = 3


def credited(reading: Reading, drafts: list[Draft]) -> list[Draft]:
    """What is told to come from a medium, where nothing else found who says it."""
    if not reading.lex.sets["news_items"]:
        return []
    taken = Taken([draft for draft in drafts if draft.source])
    found: list[Draft] = []
    for number, (lo, hi) in enumerate(reading.sentences):
        before = reading.sentences[number - 1] if number and lo not in reading.paragraph_set else None
        draft = (_of_before(reading, (lo, hi), before) if before and before[1] == lo else None) or _put_out(reading, lo, hi)
        if draft is not None and not taken.overlaps(draft.content):
            found.append(draft)
    return found


def _of_before(reading: Reading, bounds: Range, before: Range) -> Draft | None:
    """``The story first appeared in X``, ``The figure comes from the mayor``: of what the sentence before tells."""
    lo, hi = bounds
    led = _led(reading, lo, hi)
    end = bare_end(reading, *before) if led else 0
    if led is None or end - before[0] < _FEWEST or reading.level[before[0]] >= 0 or reading.level[lo] >= 0:
        return None
    begin, at = led
    by = next((k for k in range(at, min(hi - 1, at + _TO_WHOM)) if reading.low[k] in reading.lex.sets["agents"]), None)
    to = medium_at(reading, at, by, told=True) if by is not None else None
    source = _source_at(reading, by + 1 if by is not None else at, hi, sure=to is not None)
    if source is None or (by is not None and to is None):
        return None
    cue = Cue("according", begin, at, "", "")
    draft = draft_of(cue, Found(reading.span(before[0], end), "indirect", before[0]), source)
    return msgspec.structs.replace(draft, downstream=to.whole if to else None)


def _led(reading: Reading, lo: int, hi: int) -> Range | None:
    """The words that open a sentence on whom the one before is from, up to the source: a noun and a phrase, or one phrase."""
    low, lex, first = reading.low, reading.lex, lo
    while lo + 1 < hi and (low[lo] in lex.sets["foremost"] or (lo > first and low[lo] in lex.sets["inner"])):
        lo += 1
    if whole := match(low, lo, hi, lex.pointed) if low[lo] in lex.pointed else None:
        return first, lo + whole[0]
    lo = first
    noun = next(iter(reading.listed("told_nouns", lo, min(hi, lo + _BEFORE + 1))), None)
    if noun is None or reading.level[noun] >= 0 or any(not _small(reading, k) for k in range(lo, noun)):
        return None
    for k in range(noun + 1, min(hi, noun + 2 + _BETWEEN)):
        if phrase := match(low, k, hi, lex.credited):
            return noun, k + phrase[0]
        if not _small(reading, k):
            return None
    return None


def _source_at(reading: Reading, first: int, hi: int, *, sure: bool) -> Range | None:
    """The medium with a name that a phrase leads to, else a body or a person: its noun or name is known, or it is ``sure``."""
    if medium := _named_at(reading, first, hi):
        return medium.whole
    source = trim(reading, right_of(reading, first, hi))
    if source is None or no_speaker(reading, source):
        return None
    known = sure or head_of(reading, source)[0] or any(body(word) for word in reading.low[slice(*source)])
    return source if known or any(name.type in _SOMEBODY for name in names_in(reading, source)) else None


def _small(reading: Reading, k: int) -> bool:
    """Whether a word tells nothing of what is told: an article, an adverb, part of a verb group, a time."""
    low, sets = reading.low[k], reading.lex.sets
    names = ("unspecific", "inner", "auxiliaries", "adverbial", "coordinators")
    return any(low in sets[name] for name in names) or low == "'" or reading.is_adverb(k)


def _named_at(reading: Reading, first: int, hi: int) -> Medium | None:
    """The medium with a name that a phrase leads to, its name an apposition or not ("from a daily, the Echo")."""
    comma = next((k for k in range(first, hi) if reading.low[k] == ","), None)
    medium = medium_at(reading, first, hi)
    if medium and medium.name:
        return medium
    if comma is None or medium is None:
        return None
    behind = medium_at(reading, comma + 1, hi, told=True)
    return behind if behind and behind.name else None


def _put_out(reading: Reading, lo: int, hi: int) -> Draft | None:
    """``X has the story: …``: a medium, a verb of putting out, news, and a colon."""
    near = range(lo + 2, min(hi - _FEWEST, lo + _COLON))
    if ":" not in reading.low[lo:hi]:
        return None
    colon = next((k for k in near if reading.low[k] == ":" and reading.level[k] < 0 and not reading.low[k + 1].isdigit()), None)
    if colon is None:
        return None
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
    if any(not _small(reading, k) for k in parts):
        return None
    end = bare_end(reading, colon + 1, clause_end(reading, colon + 1, hi))
    content = Found(reading.span(colon + 1, end), "indirect", colon + 1)
    if end - colon <= _FEWEST:
        return None
    draft = draft_of(Cue("according", verb, colon + 1, "", ""), content, medium.whole)
    if origin is None or origin.name is None:
        return draft
    return msgspec.structs.replace(draft, source=origin.whole, downstream=medium.whole)
