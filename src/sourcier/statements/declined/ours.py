"""What whoever writes went to see, where nouns decline: "Мы обзвонили аптеки. Инсулина нет", "такой реку застал наш фотограф"."""

from __future__ import annotations

from sourcier.statements.clauses import bare_end
from sourcier.statements.declined.cases import is_nominative
from sourcier.statements.media import medium_at
from sourcier.statements.objects import has_number
from sourcier.statements.phrases import match
from sourcier.statements.reading import Draft, Range, Reading
from sourcier.statements.standing import Taken

# Who saw it stands so near to the verb, before or behind it; what was seen has as many words.
_BEFORE, _BEHIND, _FEWEST = 8, 4, 3
# A reporter is named with the medium in so many words.
_MEDIUM = 8
_MARKS = frozenset(",:;—–()")


def ours(reading: Reading, taken: Taken) -> list[Draft]:
    """What the verbs of going to see tell of whoever writes, or of a reporter of a named medium."""
    found: list[Draft] = []
    if not reading.lex.speech.declines:
        return found
    for at in (*reading.listed("we_saw", 0, reading.size), *reading.listed("in_sight", 0, reading.size)):
        bounds = reading.sentence_of(at)
        if bounds is None or reading.level[at] >= 0 or taken.overlaps(reading.span(at, at + 1)):
            continue
        source = _who(reading, at, bounds)
        content = _seen(reading, at, bounds, source) if source else None
        if source and content and not taken.overlaps(content):
            found.append(Draft(content, source, (at, at + 1), "verb", reading.low[at], "indirect"))
    return found


def _who(reading: Reading, at: int, bounds: Range) -> Range | None:
    """Whoever writes, as the subject of a verb in the same clause: "we", "our crew", "the author of these lines"."""
    low, sets = reading.low, reading.lex.sets
    if low[at] in sets["in_sight"]:
        # "На глазах у корреспондента".
        noun = next((k for k in range(at + 1, min(bounds[1], at + _BEHIND)) if low[k] in sets["reporters"]), None)
        return _with_medium(reading, noun, bounds[1]) if noun is not None else None
    if any(low[k] in sets["negations"] for k in range(max(bounds[0], at - 2), at)):
        return None
    behind = next((k for k in range(at + 1, min(bounds[1], at + 1 + _BEHIND)) if low[k] in _MARKS), at + 1 + _BEHIND)
    near = (*range(at - 1, max(bounds[0], at - _BEFORE) - 1, -1), *range(at + 1, min(bounds[1], behind)))
    for k in near:
        source = _ours_at(reading, k, bounds[1])
        if source is not None and not any(low[j] in _MARKS or reading.is_verb(j) for j in range(source[1], at)):
            return source
    return None


def _ours_at(reading: Reading, k: int, hi: int) -> Range | None:
    """Whoever writes, or a reporter in the nominative, named from a word on."""
    low, sets = reading.low, reading.lex.sets
    if reading.lex.speech.pronouns.get(low[k]) == "1" and low[k] in sets["nominatives"]:
        return k, k + 1
    if low[k] in sets["editors"] and reading.is_verb(k + 1):
        return k + 1, k + 2
    if low[k] in sets["own_possessives"]:
        noun = next((j for j in range(k + 1, min(hi, k + 3)) if low[j] in sets["staff"] and low[j] in sets["nominatives"]), None)
        return (k, noun + 1) if noun is not None else None
    if (phrase := match(low, k, hi, reading.lex.own_voice)) and low[k] in sets["nominatives"]:
        return k, k + phrase[0]
    # "The paper «Репортёр X»" is no reporter.
    if low[k] not in sets["reporters"] or reading.level[k] >= 0 or not is_nominative(reading, k):
        return None
    return _with_medium(reading, k, hi)


def _with_medium(reading: Reading, k: int, hi: int) -> Range | None:
    """The noun for a reporter with the medium behind it."""
    medium = next((m for j in range(k + 1, min(hi, k + 4)) if (m := medium_at(reading, j, hi, told=True)) and m.name), None)
    return (k, medium.whole[1]) if medium and medium.whole[1] - k <= _MEDIUM else None


def _seen(reading: Reading, at: int, bounds: Range, source: Range) -> Range | None:
    """What was seen: behind a colon, before the clause that only says who saw it, in its sentence, or in the next one."""
    low, (lo, hi) = reading.low, bounds
    first = min(at, source[0])
    colon = next((k for k in range(max(at, source[1]), hi - _FEWEST) if low[k] == ":" and reading.level[k] < 0), None)
    if colon is not None:
        return reading.span(colon + 1, bare_end(reading, colon + 1, hi))
    mark = next((k for k in range(first - 1, lo + _FEWEST, -1) if low[k] in ",:;—–" and reading.level[k] < 0), None)
    if (
        mark is not None
        and _only_says(reading, mark, max(at + 1, source[1]), hi)
        and (reading.has_verb(lo, mark) or has_number(reading, lo, mark) or low[mark] in "—–")
    ):
        return reading.span(lo, bare_end(reading, lo, mark - (low[mark - 1] == ",")))
    behind = range(max(at, source[1]) + 1, hi - 1)
    goes = low[at] not in reading.lex.sets["witnessing"] and not any(low[k] in _MARKS or reading.is_verb(k) for k in behind)
    if (this := low[max(at + 1, source[1])] in reading.lex.sets["verdicts"]) or (goes and hi not in reading.sentence_set):
        # "Жгли бумаги. Наш фотограф снял это", "Семеро из них служат в мэрии. Мы сверили лица".
        before = reading.sentence_of(lo - 1) if lo and lo not in reading.paragraph_set else None
        if before is not None and reading.level[before[0]] < 0 and (this or not has_number(reading, at + 1, hi)):
            return reading.span(before[0], bare_end(reading, *before))
    if goes and hi in reading.sentence_set and hi not in reading.paragraph_set:
        following = reading.sentence_of(hi)
        if following is not None and reading.level[following[0]] < 0:
            return reading.span(following[0], bare_end(reading, *following))
    span = reading.span(lo, bare_end(reading, lo, hi))
    told = source[1] - source[0] > 1 or low[at] in reading.lex.sets["witnessing"] or reading.tells_event(span)
    told = told or has_number(reading, at + 1, hi) or any(low[k] in _MARKS for k in range(at + 1, hi))
    return span if told else None


def _only_says(reading: Reading, mark: int, begin: int, hi: int) -> bool:
    """Whether a clause behind a mark says no more than who saw it, when and where; a dash parts it by itself."""
    short = hi - begin <= _BEHIND and not any(reading.counted(k) or reading.is_verb(k) for k in range(begin, hi - 1))
    return reading.low[mark] in "—–" or short
