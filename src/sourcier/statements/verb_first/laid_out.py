"""Which medium lays news out: "gave two pages to the fall", "the fall heads the front page of X", "we read in X that"."""

from __future__ import annotations

from collections.abc import Iterator

from sourcier.statements.clauses import Found, clause_end, draft_of
from sourcier.statements.joint import parted
from sourcier.statements.media import Medium, medium_at
from sourcier.statements.objects import has_number
from sourcier.statements.phrases import match
from sourcier.statements.reading import Cue, Draft, Reading
from sourcier.statements.standing import Taken
from sourcier.statements.verb_first.behind import past_free
from sourcier.statements.verb_first.opened import glued, past_connective
from sourcier.statements.verb_first.phrases import noun_phrase, time_end

# "And", "on Sunday": so many words open a sentence before its verb.
_OPENERS = 3
# So many words part a medium from its page, a page from the medium, and either from what the news is of.
_NEAR = 8
# News of fewer words names no event.
_FEWEST = 2


def laid_out(reading: Reading, drafts: list[Draft]) -> list[Draft]:
    """The drafts, and what a medium is said to bring or to have been read in, where nobody else is known to say it."""
    found: list[Draft] = []
    for draft in (*_given_room(reading), *_in_front(reading), *_read_in(reading)):
        named = Taken([one for one in (*drafts, *found) if one.source])
        if not named.overlaps(draft.content):
            found.append(draft)
    taken = Taken(found)
    kept = [one for one in drafts if one.source or not taken.overlaps(one.content)] if found else drafts
    return kept + parted(reading, found)


def _given_room(reading: Reading) -> Iterator[Draft]:
    """``X headed on Sunday: …``, ``X gave two pages to the fall of the bridge``, ``X opened its bulletin with the news of …``."""
    low, sets = reading.low, reading.lex.sets
    for verb in reading.listed("laying_out", 0, reading.size):
        bounds = reading.bounds(verb)
        if bounds is None or reading.level[verb] >= 0 or verb > bounds[0] + _OPENERS:
            continue
        hi = bounds[1]
        medium = _past_pages(reading, past_free(reading, verb + 1, hi), hi)
        if medium is None:
            continue
        paged = False
        for k in range(medium.whole[1], min(hi, medium.whole[1] + _NEAR)):
            paged, news = paged or low[k] in sets["pages"], low[k] in sets["news_items"]
            links = paged and any(low[k] in words for words in (sets["news_links"], reading.lex.told_by, sets["quoted_from"]))
            if low[k] == ":" or low[k] in sets["complementisers"]:
                if told := _clause(reading, k, hi):
                    yield _draft(verb, told, medium)
                break
            if (news or links) and (told := _event(reading, k + (not news), hi)):
                yield _draft(verb, told, medium)
                break


def _in_front(reading: Reading) -> Iterator[Draft]:
    """``The fall of the bridge heads the front page of X``, with its verb first too."""
    low, sets = reading.low, reading.lex.sets
    for verb in reading.listed("heading", 0, reading.size):
        bounds = reading.bounds(verb)
        if bounds is None or reading.level[verb] >= 0:
            continue
        lo, hi = bounds
        page = next(iter(reading.listed("pages", verb + 1, hi)), None)
        medium = _past_pages(reading, page, hi) if page is not None else None
        if page is None or medium is None:
            continue
        end = page - (low[page - 1] == reading.lex.speech.article)
        end -= low[end - 1] in sets["prepositions"]
        begin, end = (verb + 1, end) if end > verb + _FEWEST else (lo, verb)
        if told := _event(reading, begin, end):
            yield _draft(verb, told, medium)


def _read_in(reading: Reading) -> Iterator[Draft]:
    """``…, as we read on the pages of X``, ``We read in X that …``, ``The listeners of X learned that …``."""
    low, lex = reading.low, reading.lex
    for verb in reading.listed("perusing", 0, reading.size):
        bounds = reading.bounds(verb)
        if bounds is None or reading.level[verb] >= 0 or verb + 2 >= bounds[1]:
            continue
        lo, hi = bounds
        begin = past_free(reading, verb + 1, hi)
        leads = low[begin] in lex.sets["prepositions"] or low[begin] in lex.sets["followers"]
        medium = _past_pages(reading, begin, hi) if leads else _opening(reading, verb, lo)
        if medium is None:
            continue
        how = next((k for k in range(max(lo, verb - 2), verb) if match(low, k, verb, lex.as_phrases)), None)
        end = medium.whole[1] if leads else verb + 1
        if how is not None and how > lo + _FEWEST:
            yield _draft(verb, Found(reading.span(lo, how - (low[how - 1] == ",")), "indirect", lo), medium)
            continue
        that = next((k for k in range(end, min(hi, end + _NEAR)) if low[k] in (lex.sets["complementisers"] | {",", ":"})), None)
        if that is not None and (low[that] != ",") == (how is None) and (told := _clause(reading, that, hi)):
            yield _draft(verb, told, medium)


def _draft(verb: int, told: Found, medium: Medium) -> Draft:
    return draft_of(Cue("according", verb, verb + 1, "", ""), told, medium.whole)


def _named(reading: Reading, k: int, hi: int) -> Medium | None:
    """The medium with a name that begins at a word."""
    medium = medium_at(reading, k, hi) if k < hi else None
    return medium if medium and medium.name else None


def _past_pages(reading: Reading, k: int, hi: int) -> Medium | None:
    """The medium behind the part of it where something stands ("on the *front page of* X", "in *yesterday's issue of* X")."""
    low, sets = reading.low, reading.lex.sets
    pages = (sets["pages"], sets["prepositions"], sets["followers"], sets["adjectives"])
    for j in range(k, min(hi, k + _NEAR)):
        if medium := _named(reading, j, hi):
            return medium
        described = low[j - 1] == reading.lex.speech.article or low[j].endswith(reading.lex.adjective_endings)
        if not (described or low[j] == reading.lex.speech.article or time_end(reading, j) > j or any(low[j] in s for s in pages)):
            return None
    return None


def _opening(reading: Reading, verb: int, lo: int) -> Medium | None:
    """The medium of what opens the sentence before its verb ("*On the waves of X* it was heard that")."""
    medium = _past_pages(reading, lo, verb) if reading.low[lo] in reading.lex.sets["prepositions"] else None
    return medium if medium and time_end(reading, medium.whole[1]) in (verb, medium.whole[1]) else None


def _clause(reading: Reading, opener: int, hi: int) -> Found | None:
    """What stands behind a colon, a comma or "that"."""
    begin = opener if glued(reading, opener) else opener + 1
    if begin < hi and reading.level[begin] >= 0 and reading.low[opener] == ":":
        return Found(reading.quotes[reading.level[begin]].inner, "direct", begin)
    begin = past_connective(reading, begin, hi) if reading.low[opener] == "," else begin
    end = clause_end(reading, begin, hi)
    return Found(reading.span(begin, end), "indirect", begin) if end - begin > _FEWEST else None


def _event(reading: Reading, begin: int, hi: int) -> Found | None:
    """What news is of, past "the talk of" and "the news of", where it tells of an event or counts."""
    low, sets = reading.low, reading.lex.sets
    while begin + _FEWEST < hi and (
        low[begin] == reading.lex.speech.article
        or any(low[begin] in sets[name] for name in ("occasions", "news_links", "news_items", "publications"))
    ):
        if low[begin] == reading.lex.speech.article and low[begin + 1] not in sets["occasions"]:
            break
        begin += 1
    end = clause_end(reading, begin, hi)
    span = reading.span(begin, end) if end - begin >= _FEWEST else None
    named = span is not None and noun_phrase(reading, begin, end) > begin
    tells = span is not None and (reading.tells_event(span) or has_number(reading, begin, end))
    return Found(span, "indirect", begin) if span and named and tells else None
