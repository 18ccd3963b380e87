"""Who says it without a verb, where nouns decline: "Мост закрыт — мэрия", "Мэрия: мост закрыт", "Версия полиции: …"."""

from __future__ import annotations

import msgspec

from sourcier.records import Span
from sourcier.statements.adjuncts import time_at
from sourcier.statements.clauses import Found, bare_end, draft_of
from sourcier.statements.declined.cases import PLURAL, is_nominative
from sourcier.statements.fronted import trim
from sourcier.statements.heads import head_of
from sourcier.statements.media import MARKS, MEDIA, PAPERS, medium_at
from sourcier.statements.naming import names_in
from sourcier.statements.nobody import no_speaker
from sourcier.statements.reading import Cue, Draft, Range, Reading
from sourcier.statements.source_after import right_of
from sourcier.statements.standing import Taken
from sourcier.words import among

_DASHES = frozenset("—–-")
_MARKS = _DASHES | {":"}
# No longer phrase is named like that, and nothing shorter is told.
_LONGEST, _FEWEST, _SHORT = 9, 2, 4
_PEOPLE, _BODIES = frozenset({"person", "anonymous", "group"}), frozenset({"institution"}) | MEDIA
# What does not stand before the ending of a short adjective in the plural.
_SOFT = "аеёиоуыэюяйн"


def verbless(reading: Reading, drafts: list[Draft]) -> list[Draft]:
    """What stands before a dash and behind a colon where nothing but somebody who can say it stands on the other side."""
    marks = among(reading.low, _MARKS) if reading.lex.speech.declines else []
    if not marks:
        return []
    taken, found = Taken([draft for draft in drafts if draft.source or draft.kind != "hearsay"]), list[Draft]()
    for at in marks:
        bounds = reading.sentence_of(at)
        if bounds is None or reading.level[at] >= 0 or not bounds[0] < at < bounds[1] - 1:
            continue
        draft = _account(reading, at, *bounds) or (
            _before_colon(reading, at, *bounds) if reading.low[at] == ":" else _behind_dash(reading, at, *bounds)
        )
        if draft is not None and not taken.overlaps(draft.content) and all(draft.content != one.content for one in found):
            found.append(draft)
    return found


def _behind_dash(reading: Reading, at: int, lo: int, hi: int) -> Draft | None:
    """``Тариф вырастет на 12% — глава водоканала``, ``«Воды нет», — санитарка``: who says it ends the sentence."""
    if not spaced(reading, at) or any(reading.low[k] in ",;:" and reading.level[k] < 0 for k in range(at, hi)):
        return None
    level = reading.level[at - 1] if reading.low[at - 1] != "," else reading.level[at - 2]
    source = speaker(reading, at + 1, bare_end(reading, at + 1, hi))
    if source is None or (reading.low[at - 1] == "," and level < 0) or _apposed(reading, at, source) or _elides(reading, at, lo):
        return None
    told = Found(reading.quotes[level].inner, "direct", lo) if level >= 0 else _told(reading, lo, at)
    whole = level < 0 or reading.word_at(reading.quotes[level].start) <= lo + 1
    return draft_of(Cue("colon", at, at + 1, ":", ""), told, source) if told and whole else None


def _elides(reading: Reading, at: int, lo: int) -> bool:
    """``Лучше торговались металлурги, *хуже* — застройщики``: before a dash that stands for a verb stands when, how or which."""
    low, lex = reading.low, reading.lex
    comma = next((k for k in range(at - 1, lo, -1) if low[k] in ",;"), None)
    if comma is None or reading.level[at - 1] >= 0:
        return False
    if at - comma == _FEWEST:
        ends = (*lex.comparative_endings, *lex.nominative_adjectives)
        return reading.is_adverb(at - 1) or low[at - 1] in lex.sets["obliques"] or low[at - 1].endswith(ends)
    return time_at(reading, comma + 1, at) == at


def _before_colon(reading: Reading, at: int, lo: int, hi: int) -> Draft | None:
    """``Спасатели: под завалами семь человек``: who says it opens the sentence, and a clause that is no question follows."""
    if reading.low[at + 1].isdigit() and reading.low[at - 1].isdigit():
        return None
    source, upstream = _citing(reading, lo, at) or (speaker(reading, lo, at), None)
    told = _told(reading, at + 1, hi) if source else None
    if told is None:
        return None
    return msgspec.structs.replace(draft_of(Cue("colon", at, at + 1, ":", ""), told, source), upstream=upstream)


def _citing(reading: Reading, lo: int, at: int) -> tuple[Range, Range] | None:
    """``«X» со ссылкой на двух врачей: …``, ``Агентство, ссылаясь на мэрию: …``: a medium and whom it cites before a colon."""
    cited = reading.find("citing", lo + 1, at)
    if cited is None:
        return None
    medium = medium_at(reading, lo, cited[0] - (reading.low[cited[0] - 1] == ","), told=True)
    source = trim(reading, right_of(reading, cited[1], at))
    return (medium.whole, source) if medium and medium.name and source else None


def _told(reading: Reading, begin: int, hi: int) -> Found | None:
    """A clause with a verb, or what counts or happened; no question."""
    end = bare_end(reading, begin, hi)
    if end - begin < _FEWEST or "?" in reading.low[end:hi] or reading.low[begin] in reading.lex.sets["content_openers"]:
        return None
    if reading.level[begin] >= 0:
        quote = reading.quotes[reading.level[begin]]
        return Found(quote.inner, "direct", begin) if reading.word_at(quote.end) >= end else None
    return Found(reading.span(begin, end), "indirect", begin) if _tells(reading, begin, end) else None


def _tells(reading: Reading, begin: int, end: int) -> bool:
    """Whether words tell something: by a verb or a short participle, a negation of being, or a number of what happened."""
    low, sets = reading.low, reading.lex.sets
    if reading.has_verb(begin, end) or any(low[k] in sets["predicates"] for k in range(begin, end)):
        return True
    counts = any(reading.counted(k) for k in range(begin, end))
    return counts and reading.tells_event(reading.span(begin, end))


def speaker(reading: Reading, begin: int, end: int) -> Range | None:
    """The words between two marks, where they are a noun phrase in the nominative of somebody who can speak, and no clause."""
    source = trim(reading, (begin, end)) if end > begin else None
    if source is None or source[0] > begin or not 0 < source[1] - source[0] <= _LONGEST or reading.has_verb(*source):
        return None
    low, sets = reading.low, reading.lex.sets
    if low[begin] in sets["prepositions"] or any(low[k] in ",;:" or low[k].isdigit() for k in range(*source)):
        return None
    head, at = head_of(reading, source)
    kind = reading.lex.heads.get(head, ("",))[0]
    if kind:
        known = (
            kind in _PEOPLE | _BODIES
            and (is_nominative(reading, at) or (at > begin and reading.counted(begin)))
            and not no_speaker(reading, source)
        )
        known = (known or _is_their_paper(reading, source, at, kind)) and not _describes_them(reading, at, source[1])
        return source if known and all(_qualifies(reading, k) or reading.counted(k) for k in range(begin, at)) else None
    medium = medium_at(reading, *source, told=low[source[0]] in MARKS)
    if medium and medium.name and medium.whole == source:
        return source
    return source if is_somebody(reading, source) else None


def is_somebody(reading: Reading, source: Range) -> bool:
    """Whether a phrase is the name of a person: of two words, or the surname of whom the text calls by both."""
    start, end = reading.span(*source)
    if not any((one.start, one.end) == (start, end) and one.type == "person" for one in names_in(reading, source)):
        return False
    said = reading.text[start:end]
    headed = source[1] < reading.size and reading.low[source[1]] == ":" and source[0] in reading.sentence_set
    return headed or " " in said or any(one.type == "person" and one.text.endswith(f" {said}") for one in reading.names)


def _is_their_paper(reading: Reading, source: Range, at: int, kind: str) -> bool:
    """Whether a paper, with whose it is, stands before a mark ("Записка вдовы: денег не было")."""
    timed = (k for k in range(at + 1, source[1]) if time_at(reading, k, source[1]) == source[1])
    words_long = sum(reading.low[k].isalpha() for k in range(at, next(timed, source[1])))
    plain = kind in PAPERS and source[0] == at and 1 < words_long <= _SHORT and is_nominative(reading, at)
    sets, words = reading.lex.sets, reading.low[slice(*source)]
    return plain and words[0] not in sets["own_accounts"] and sets["negations"].isdisjoint(words)


def _describes_them(reading: Reading, at: int, end: int) -> bool:
    """Whether the words behind a noun say how people are: "врачи бессильны", "фанаты в панике"."""
    low, lex = reading.low, reading.lex
    last = low[end - 1]
    if end - 1 > at + 1 and last.endswith("ны") and last not in lex.speech.lemmas and reading.written[end - 1][0].islower():
        # "Два менеджера из его окружения единодушны".
        return last[-3] not in _SOFT
    if at + 2 == end:
        return low[at].endswith(PLURAL) and low[at + 1].endswith("ны") and low[at + 1] not in lex.speech.lemmas
    placed = at + 3 == end and low[at + 1] in lex.sets["sites"] and low[at + 2] not in lex.heads
    return placed and low[at] not in lex.sets["unnamed"] and reading.written[at + 2][0].islower()


def _qualifies(reading: Reading, k: int) -> bool:
    """Whether a word may stand before the noun of a speaker: an adjective in the nominative, a mark of quotation."""
    low, lex = reading.low, reading.lex
    alike = low[k].endswith((*lex.nominative_adjectives, "ые", "ие"))
    return not low[k].isalpha() or alike or low[k] in lex.sets["definite"] or low[k] in lex.sets["pointers"]


def _apposed(reading: Reading, at: int, source: Range) -> bool:
    """``Погиб один человек — водитель``: who stands behind a dash only says who is meant before it."""
    low, lex = reading.low, reading.lex
    if low[at + 1] in lex.sets["definite"] or low[at + 1] in lex.sets["prepositions"]:
        return True
    kind = lex.heads.get(head_of(reading, source)[0], ("person",))[0]
    before = lex.heads.get(low[at - 1], ("",))[0]
    if kind in _PEOPLE and reading.is_person(at - 1) and source[1] - source[0] > 1:
        # "Инициатором стал Заза Саралидзе — отец подростка": who somebody named is.
        return True
    if kind in _BODIES:
        return before in _BODIES and is_nominative(reading, at - 1) and not reading.written[at + 1].isupper()
    one = low[at - 1] in lex.sets["single"] or low[at - 1] in lex.speech.pronouns or low[at - 1] in lex.sets["collectives"]
    return one or (before in _PEOPLE and (is_nominative(reading, at - 1) or reading.counted(at - 1)))


def _account(reading: Reading, at: int, lo: int, hi: int) -> Draft | None:
    """``Версия охранника: …``, ``версия официантки — …``: a noun for what somebody tells, and whose it is."""
    low, sets = reading.low, reading.lex.sets
    first = next((k + 1 for k in range(at - 1, lo - 1, -1) if low[k] in ",;:"), lo)
    begin = lo if low[lo] in sets["own_accounts"] and low[first] in sets["verdicts"] else first
    begin += low[begin].endswith(reading.lex.qualifying) and low[begin + 1] in sets["own_accounts"]
    if low[begin] not in sets["own_accounts"] or at - begin < _FEWEST or (low[at] != ":" and not spaced(reading, at)):
        return None
    end = at
    while end > begin + _FEWEST and low[end - 1] in sets["verdicts"]:
        end -= 1
    aside = low[begin + 1] == low[end - 1] == "," and end - begin > _SHORT
    clause = aside and low[begin + 2] in sets["relatives"]
    # "Картина, которую рисует мэр, такова: …", "История, рассказанная сторожем, такова: …".
    source = trim(reading, (begin + 3 + clause, end - 1) if aside else (begin + 1, end))
    kind = reading.lex.heads.get(head_of(reading, source)[0], ("",))[0] if source else ""
    named = kind in _PEOPLE | _BODIES
    if source is None or not named or reading.has_verb(*source) or low[begin + 1] in sets["prepositions"]:
        return None
    stop = next((k for k in range(at + 1, hi - 1) if low[k] in ",;" and low[k + 1] in sets["own_accounts"]), hi)
    stop = bare_end(reading, at + 1, stop)
    span: Span = reading.span(at + 1, stop) if stop > at + 1 else (0, 0)
    if stop - at <= _FEWEST or not (low[at] == ":" or reading.has_verb(at + 1, stop)):
        return None
    return draft_of(Cue("verb" if clause else "according", begin, at + 1, "", ""), Found(span, "indirect", at + 1), source)


def spaced(reading: Reading, at: int) -> bool:
    """Whether a dash stands between two spaces, so that it joins no words."""
    return reading.starts[at] > reading.ends[at - 1] and reading.starts[at + 1] > reading.ends[at]
