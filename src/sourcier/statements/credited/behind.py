"""Whose the words before are, by what stands behind them: "…: that is the ministry's count", "…, which X has from Y"."""

from __future__ import annotations

import msgspec

from sourcier.statements.clauses import bare_end, draft_of
from sourcier.statements.copulas import possessor
from sourcier.statements.credited.from_whom import is_small, source_at, told_in
from sourcier.statements.fronted import trim
from sourcier.statements.heads import is_paper
from sourcier.statements.leaning import named_source
from sourcier.statements.media import medium_at
from sourcier.statements.naming import can_speak
from sourcier.statements.nobody import no_speaker
from sourcier.statements.phrases import match
from sourcier.statements.pointed import how_told, thus_told
from sourcier.statements.reading import Cue, Draft, Range, Reading
from sourcier.statements.sentence_before import past_this

# Fewer words tell nothing.
_FEWEST = 3
# News and whom it is from take no more words before a colon.
_LABEL = 14
# "Leans on" says less than "leans here on".
_WEAK = 2
# A verb, its object and "from" are more words than a verb, its pronoun and "from".
_WITH_NEWS = 3


def pointed(reading: Reading, bounds: Range, before: Range) -> Draft | None:
    """Whose the words before are, by a tail that points back at them."""
    opens = reading.low[bounds[0]] in reading.lex.how_told or reading.low[bounds[0]] in reading.lex.sets["thus_told"]
    opens = opens or "named_source" in reading.sought
    told = told_in(reading, before) if opens and reading.level[bounds[0]] < 0 and before[0] < bounds[0] else None
    if told is None:
        return None
    return how_told(reading, bounds, told) or thus_told(reading, bounds, told) or named_source(reading, bounds, told)


def whose(reading: Reading, bounds: Range, before: Range) -> Draft | None:
    """``Nine dead: that is the ministry's count``: whose the words before are, by a noun for a figure or a view."""
    lo, hi = bounds
    low, sets = reading.low, reading.lex.sets
    opens = lo + _FEWEST < hi and low[lo + 1] in sets["passives"]
    last = bare_end(reading, lo, hi) - 1
    if not opens or bounds[1] < before[0] or not (low[last] in sets["views"] or low[last] in sets["figures"]):
        return None
    source, told = possessor(reading, last, lo + 2), told_in(reading, before)
    if source is None or told is None or source[0] != lo + 2:
        return None
    return draft_of(Cue("according", lo, lo + 2, "", ""), told, source)


def labelled(reading: Reading, bounds: Range, before: Range) -> Draft | None:
    """``Update from the council: …``, ``This just in from the fire brigade: …``: news and whom it is from, without a verb."""
    lo, hi = bounds
    sets, received = reading.lex.sets, reading.lex.received
    if hi - lo > _LABEL or reading.level[lo] >= 0 or reading.has_verb(lo, hi):
        return None
    link = next((k for k in range(lo + 1, hi - 1) if reading.low[k] in received), None)
    if link is None or not (reading.low[link - 1] in sets["announced_nouns"] or reading.low[link - 1] in sets["in_words"]):
        return None
    source, told = trim(reading, (link + 1, hi)), told_in(reading, before)
    if source is None or told is None or no_speaker(reading, source) or not can_speak(reading, source):
        return None
    return draft_of(Cue("according", link, hi, "", ""), told, source)


def leaning(reading: Reading, bounds: Range, before: Range) -> Draft | None:
    """``X has this from Y``, ``: X relies here on Y``: whom a medium has from whom what the words before tell."""
    lo, hi = bounds
    phrase = reading.find("had_from", lo, hi)
    told = told_in(reading, before) if phrase is not None and reading.level[lo] < 0 else None
    if phrase is None or told is None:
        return None
    weak = reading.lex.speech.head_last and phrase[1] - phrase[0] <= _WEAK
    for_this = next(
        (k for k in reading.listed("opinion_for", phrase[1], hi - 1) if reading.low[k + 1] in reading.lex.sets["so_ends"]), None
    )
    # "…: у газеты «X» есть съёмка с дрона".
    holds = reading.low[lo] in reading.lex.sets["having"]
    opened = lo + 1 if holds else past_this(reading, lo)
    # "Le Phare tient *l'information* d'un docker": the news itself stands in the phrase.
    holds_news = phrase[1] - phrase[0] > _WITH_NEWS and not reading.lex.speech.head_last
    sure_name = for_this is not None or told.form == "direct" or holds_news
    medium = medium_at(reading, opened, phrase[0], told=sure_name)
    ours = bool(reading.listed("colleagues", lo, phrase[0]))
    named = medium is not None and medium.name is not None
    if not (named or ours):
        return None
    if medium and named and any(not is_small(reading, k) for k in range(medium.whole[1], phrase[0])):
        return None
    if lo in reading.sentence_set and ((weak and for_this is None) or match(reading.low, phrase[0], hi, reading.lex.relying)):
        # "The Echo relies on nine reporters": only what stands beside it in its sentence is from there.
        return None
    sure = match(reading.low, phrase[0], hi, reading.lex.relying) is None
    source = source_at(reading, phrase[1], hi if for_this is None else for_this, sure=sure)
    if source is None or (holds and not is_paper(reading, source)):
        return None
    draft = draft_of(Cue("according", *phrase, "", ""), told, source)
    return msgspec.structs.replace(draft, downstream=medium.whole if medium and named else None)
