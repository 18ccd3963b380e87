"""Media that carry the news of something: "news of the strike was carried by X", "X relaie la nouvelle de la grève"."""

from __future__ import annotations

import msgspec

from sourcier.records import Span
from sourcier.statements.clauses import clause_end
from sourcier.statements.credited.from_whom import from_whom, source_at
from sourcier.statements.fronted import trim
from sourcier.statements.media import Medium, medium_at
from sourcier.statements.naming import can_speak
from sourcier.statements.objects import has_number
from sourcier.statements.reading import Draft, Range, Reading
from sourcier.statements.source import left_of
from sourcier.statements.standing import Taken

# So many words the news may take before the verb ("the closure of the railway bridge in Lormes on Monday").
_NEWS = 24
# Auxiliaries and adverbs between the news and its verb; what may stand between a verb and its news ("carries the news").
_GROUP, _ARTICLE = 4, 3
# So many words lead from "from" over the name of a medium.
_FROM = 10
_FEWEST = 2


def with_carried(reading: Reading, drafts: list[Draft]) -> list[Draft]:
    """The drafts, and what media pass on as news of it where nobody else is known to say that."""
    named = [draft for draft in drafts if draft.kind != "nominal" or draft.source]
    taken = Taken(named)
    found: list[Draft] = []
    for noun in reading.listed("news", 0, reading.size):
        bounds = reading.bounds(noun)
        if bounds and (came := _came_from(reading, noun, bounds)) and not taken.overlaps(came.content):
            found.append(came)
        if bounds is None or (first := _of_what(reading, noun, bounds[1])) is None:
            continue
        draft = (
            _by_medium(reading, noun, first, bounds)
            or _by_subject(reading, noun, first, bounds)
            or _from_somebody(reading, noun, first, bounds)
        )
        clause = reading.is_clause(first)
        if draft is not None and draft.kind == "according" and draft.source and medium_at(reading, *draft.source, told=True):
            clause = True
        if draft is not None and (clause or _happened(reading, draft.content)) and not taken.overlaps(draft.content):
            found.append(draft)
    if not found:
        return drafts
    carried = Taken(found)
    return [draft for draft in drafts if draft in named or not carried.overlaps(draft.content)] + found


def _happened(reading: Reading, content: Span) -> bool:
    """Whether news is of something that happened, or that is counted."""
    counts = reading.lex.speech.head_last and has_number(reading, reading.word_at(content[0]), reading.word_at(content[1]))
    return reading.tells_event(content) or counts


def _of_what(reading: Reading, noun: int, hi: int) -> int | None:
    """The first word of what the news is of, or of the clause that it is."""
    low, sets = reading.low, reading.lex.sets
    while reading.lex.speech.head_last and noun + _FEWEST < hi and low[noun + 1] in sets["times"]:
        # "Carried word *Sunday* of the release".
        noun += 1
    if reading.lex.speech.head_last and noun + _FEWEST < hi and low[noun + 1] in reading.lex.received:
        noun = _past_sender(reading, noun, hi) - 1
    links = noun + _FEWEST < hi and (low[noun + 1] in sets["news_links"] or low[noun + 1] in sets["complementisers"])
    if not links:
        return None
    return noun + 3 if low[noun + 2] == "'" and noun + 3 < hi else noun + 2


def _came_from(reading: Reading, noun: int, bounds: Range) -> Draft | None:
    """``Word came down on Monday from the mayor that …``: news that has its verb before whom it is from."""
    behind = from_whom(reading, noun + 1, bounds[1]) if reading.lex.speech.head_last and noun + 2 < bounds[1] else None
    near = range(behind + 1, min(bounds[1] - _FEWEST, behind + _FROM)) if behind else range(0)
    that = next((k for k in near if reading.low[k] in reading.lex.sets["complementisers"]), None)
    if behind is None or that is None or reading.has_verb(behind, that) or not can_speak(reading, (behind, that)):
        return None
    content = reading.span(that + 1, clause_end(reading, that + 1, bounds[1]))
    return Draft(content, (behind, that), (noun, that + 1), "according", "", "indirect")


def _past_sender(reading: Reading, noun: int, hi: int) -> int:
    """What leads to the news behind whom it is from ("word *from the inspectorate* of the closure"); else the next word."""
    low, sets = reading.low, reading.lex.sets
    for k in range(noun + 3, min(hi - _FEWEST, noun + _FROM)):
        clause = low[k] in sets["complementisers"]
        event = low[k] in sets["news_links"] and low[k + 1] in sets["determiners"] and low[k + 2] not in reading.lex.heads
        if (clause or event) and can_speak(reading, (noun + 2, k)) and not reading.has_verb(noun + 2, k):
            return k
    return noun + 1


def _by_medium(reading: Reading, noun: int, first: int, bounds: Range) -> Draft | None:
    """``News of the strike was carried by X``."""
    low, sets = reading.low, reading.lex.sets
    for agent in (k for k in range(first + 1, min(bounds[1] - 1, first + _NEWS)) if low[k] in sets["agents"]):
        verb = agent - 1
        if low[verb] not in sets["carrying"]:
            continue
        begin = verb
        while begin - 1 > first and verb - begin < _GROUP and _in_group(reading, begin - 1):
            begin -= 1
        medium = medium_at(reading, agent + 1, bounds[1]) if begin < verb else None
        if medium and medium.name and begin - first >= 1 and not reading.has_verb(first, begin):
            return _draft(reading, (first, begin), medium, (begin, agent + 1))
    return None


def _from_somebody(reading: Reading, noun: int, first: int, bounds: Range) -> Draft | None:
    """``News of the strike comes from X``, ``First word of it came on Monday from the prefect``."""
    if (
        all(reading.is_verb(k) or reading.low[k] in reading.lex.sets["unspecific"] for k in range(bounds[0], noun))
        or noun <= bounds[0] + 1
    ):
        for k in range(first + 1, min(bounds[1] - 1, first + _NEWS)):
            if (behind := from_whom(reading, k, bounds[1])) is None:
                continue
            source = source_at(reading, behind, bounds[1], told=True)
            told = source is not None and not reading.has_verb(first, k)
            return Draft(reading.span(first, k), source, (k, behind), "according", "", "indirect") if told else None
    return None


def _in_group(reading: Reading, k: int) -> bool:
    sets, word = reading.lex.sets, reading.low[k]
    return word in sets["auxiliaries"] or word in sets["inner"] or reading.is_adverb(k)


def _by_subject(reading: Reading, noun: int, first: int, bounds: Range) -> Draft | None:
    """``X carries news of the strike``."""
    low, sets = reading.low, reading.lex.sets
    verb = noun - 1
    while verb > bounds[0] and noun - verb < _ARTICLE and (low[verb] in sets["determiners"] or low[verb] == "'"):
        verb -= 1
    if low[verb] in sets["particles"] and low[verb - 1] in sets["carrying"]:
        # "Passed *on* word".
        verb -= 1
    origin = None
    if low[verb] not in sets["carrying"] and (behind := _first_in(reading, verb + 1, bounds[0])):
        # "X picks up from Y the news of": Y has it first.
        verb, origin = behind
    if verb <= bounds[0] or low[verb] not in sets["carrying"]:
        return None
    begin = verb
    while begin - 1 > bounds[0] and verb - begin < _GROUP and _in_group(reading, begin - 1):
        begin -= 1
    source = trim(reading, left_of(reading, begin, bounds[0]))
    medium = medium_at(reading, *source) if source else None
    end = clause_end(reading, first, bounds[1])
    if medium is None or medium.name is None or end <= first:
        return None
    draft = _draft(reading, (first, end), origin or medium, (begin, noun))
    if low[noun + 1] in reading.lex.received and first - 1 > noun + 2:
        # "X relays word from Y of": Y has it first.
        return msgspec.structs.replace(draft, source=(noun + 2, first - 1), downstream=medium.whole)
    return msgspec.structs.replace(draft, downstream=medium.whole) if origin else draft


def _first_in(reading: Reading, end: int, lo: int) -> tuple[int, Medium] | None:
    """The verb before "from" and the name of a medium that ends before a word, and that medium."""
    for k in range(end - 2, max(lo, end - _FROM), -1):
        if reading.low[k] in reading.lex.received:
            medium = medium_at(reading, k + 1, end)
            verb = next(
                (j for j in range(k - 1, max(lo, k - _ARTICLE), -1) if reading.low[j] in reading.lex.sets["carrying"]), None
            )
            return (verb, medium) if verb is not None and medium and medium.name and medium.whole[1] == end else None
    return None


def _draft(reading: Reading, news: Range, medium: Medium, cue: Range) -> Draft:
    return Draft(reading.span(*news), medium.whole, cue, "verb", "", "indirect")
