"""By whom something is said to be so, where nouns decline: "Ущерб оценён страховщиками в 40 млн", "Как объявлено в порту, …"."""

from __future__ import annotations

from collections.abc import Iterator

from sourcier.statements.clauses import Found, bare_end, draft_of
from sourcier.statements.declined.sites import site_after
from sourcier.statements.fronted import trim
from sourcier.statements.naming import can_speak
from sourcier.statements.reading import Cue, Draft, Range, Reading
from sourcier.statements.source_after import right_of
from sourcier.statements.standing import Taken

# An agent stands so near to its participle, before or behind it, with no more words.
_NEAR, _LONGEST, _FEWEST = 4, 7, 2
_MARKS = frozenset(",;:")
_SPEAKING = frozenset({"person", "anonymous", "group", "institution"})


def passives(reading: Reading, drafts: list[Draft]) -> list[Draft]:
    """What is assessed, confirmed or told by somebody in the instrumental or in a body, where nobody else says it."""
    if not reading.lex.speech.declines:
        return []
    taken, found = Taken([draft for draft in drafts if draft.source]), list[Draft]()
    for draft in (*_assessed(reading), *_impersonal(reading)):
        if not taken.overlaps(draft.content) and all(draft.content != one.content for one in found):
            found.append(draft)
    return found


def _assessed(reading: Reading) -> Iterator[Draft]:
    """``Гибель троих подтверждена больницей``, ``Ущерб оценён страховщиками``: the whole clause is theirs."""
    low = reading.low
    for at in reading.listed("assessed", 0, reading.size):
        bounds = reading.bounds(at)
        if bounds is None or reading.level[at] >= 0:
            continue
        lo, hi = bounds
        near = (*range(at + 1, min(hi, at + _NEAR)), *range(at - 1, max(lo, at - _NEAR) - 1, -1))
        agent = next((k for k in near if _is_agent(reading, k)), None)
        if agent is None or any(low[k] in ",;:" for k in range(min(agent, at), max(agent, at))):
            continue
        stops = reading.lex.sets["prepositions"] | _MARKS
        end = next((k for k in range(agent + 1, hi) if low[k] in stops or reading.is_verb(k)), hi)
        source = trim(reading, (_agent_begins(reading, agent, lo), min(end, at) if agent < at else bare_end(reading, agent, end)))
        begin = next((k + 1 for k in range(at, lo, -1) if low[k] in ";:"), lo)
        stop = next((k for k in range(at, hi) if low[k] in ";"), hi)
        if source is not None and source[1] - source[0] <= _LONGEST:
            yield draft_of(_cue(at), Found(reading.span(begin, bare_end(reading, begin, stop)), "indirect", begin), source)


def _is_agent(reading: Reading, k: int) -> bool:
    """Whether a word is a known noun for people or a body in the instrumental, and no court, which decides."""
    word, lex = reading.low[k], reading.lex
    known = lex.heads.get(word, ("",))[0] in _SPEAKING and word.endswith(lex.predicate_endings)
    governed = reading.low[k - 1] in lex.sets["prepositions"] or word in lex.sets["nominatives"] or word in lex.sets["courts"]
    return known and not governed


def _agent_begins(reading: Reading, agent: int, lo: int) -> int:
    """Where the adjectives before an agent begin."""
    k = agent
    while (
        k - 1 > lo and reading.low[k - 1].endswith(reading.lex.predicate_endings) and reading.low[k - 1] not in reading.lex.heads
    ):
        k -= 1
    return k


def _impersonal(reading: Reading) -> Iterator[Draft]:
    """``Как было объявлено в порту, паром отменён``, ``Установлено экспертами: трос перетёрт``: a body or an agent says it."""
    low, sets = reading.low, reading.lex.sets
    for at in reading.listed("was_said", 0, reading.size):
        bounds = reading.bounds(at)
        if bounds is None or reading.level[at] >= 0:
            continue
        lo, hi = bounds
        mark = next((k for k in range(at + 1, min(hi - _FEWEST, at + _LONGEST + _NEAR)) if low[k] in ",:"), None)
        source = _body_or_agent(reading, at + 1, mark) if mark is not None else None
        if mark is None or source is None or at - lo > _NEAR:
            continue
        as_said = any(low[k] in sets["as_words"] for k in range(lo, at))
        clause = low[mark] == "," and low[mark + 1] in sets["complementisers"]
        if low[mark] == ":" or as_said or clause:
            begin = mark + 1 + clause
            end = bare_end(reading, begin, hi)
            if end - begin >= _FEWEST:
                yield draft_of(_cue(at), Found(reading.span(begin, end), "indirect", begin), source)


def _body_or_agent(reading: Reading, begin: int, mark: int) -> Range | None:
    """Who said it between a participle and a mark: a known agent, or a body behind a preposition of place."""
    agent = next((k for k in range(begin, mark) if _is_agent(reading, k)), None)
    if agent is not None:
        return trim(reading, (_agent_begins(reading, agent, begin - 1), mark))
    site = next((k for k in range(begin, mark) if reading.low[k] in reading.lex.sets["sites"]), None)
    if site is None:
        return None
    source = site_after(reading, site, mark) or trim(reading, right_of(reading, site + 1, mark, told=True))
    return source if source and can_speak(reading, source) else None


def _cue(at: int) -> Cue:
    return Cue("according", at, at + 1, "", "")
