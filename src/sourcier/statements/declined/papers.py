"""What papers and recordings tell, where nouns decline: "В смете значится 14 млн", "Дневник рисует иную картину: …"."""

from __future__ import annotations

from collections.abc import Iterator

from sourcier.statements.clauses import Found, bare_end, draft_of
from sourcier.statements.declined.cases import is_nominative
from sourcier.statements.fronted import trim
from sourcier.statements.heads import head_of, is_log
from sourcier.statements.media import PAPERS, medium_at
from sourcier.statements.publications import publisher_of
from sourcier.statements.reading import Cue, Draft, Range, Reading
from sourcier.statements.standing import Taken

# A paper is named in so many words, what more is said of it between commas included; and so far behind its verb stands a colon.
_LONGEST, _NEAR = 14, 8
_FEWEST = 2
# Endings of the present.
_PRESENT = ("ет", "ёт", "ит", "ут", "ют", "ат", "ят", "ется", "ится", "утся", "ются", "ятся")
# Features of pronouns that are a subject by themselves.
_ALONE = frozenset("mfp1")


def papers(reading: Reading, drafts: list[Draft]) -> list[Draft]:
    """What stands in papers and can be seen on recordings, where nobody else is known to say it."""
    if not reading.lex.speech.declines:
        return []
    taken, found = Taken([draft for draft in drafts if draft.source]), list[Draft]()
    for draft in (*_borne(reading), *_headed(reading), *_by_themselves(reading), *_by_papers(reading), *_pictured(reading)):
        if not taken.overlaps(draft.content) and all(draft.content != one.content for one in found):
            found.append(draft)
    return found


def _borne(reading: Reading) -> Iterator[Draft]:
    """``В протоколе записано: …``, ``На снимке с дрона видны четыре цистерны``: a paper behind a preposition of place."""
    low, sets = reading.low, reading.lex.sets
    for at in reading.listed("bears", 0, reading.size):
        bounds = reading.bounds(at)
        if bounds is None or reading.level[at] >= 0 or low[at - 1] in sets["negations"]:
            continue
        lo, hi = bounds
        near = range(max(lo, at - _LONGEST), at - 1)
        site = next((k for k in near if low[k] in sets["sites"] and _is_paper(reading, (k + 1, at))), None)
        medium = _of_medium(reading, lo, at) if site is None else None
        opens = site is not None and (site == lo or not low[site - 1].isalpha() or low[site - 1] in sets["coordinators"])
        begin = _past_link(reading, at + 1, hi)
        if not opens and (medium is None or begin == at + 1):
            continue
        stop = next((k for k in range((site or lo) + 1, at) if low[k] in ",("), at)
        source = trim(reading, (site + 1, stop)) if site is not None else medium
        end = bare_end(reading, begin, hi)
        if source is not None and end - begin >= _FEWEST:
            yield draft_of(_cue(at), Found(reading.span(begin, end), "indirect", begin), source)


def _of_medium(reading: Reading, lo: int, at: int) -> Range | None:
    """``В эфире радио «X» прозвучало: …``: the medium in whose pages or programme something opens a sentence."""
    if reading.low[lo] not in reading.lex.sets["sites"]:
        return None
    medium = publisher_of(reading, (lo + 1, at)) or medium_at(reading, lo + 1, at)
    return medium.whole if medium and medium.name else None


def _headed(reading: Reading) -> Iterator[Draft]:
    """``В приказе чёрным по белому: отпуска отменены``: a paper behind a preposition of place, and a colon without a verb."""
    low, sets = reading.low, reading.lex.sets
    for lo, hi in reading.sentences:
        if low[lo] not in sets["sites"] or reading.level[lo] >= 0:
            continue
        colon = next((k for k in range(lo + 2, min(hi - _FEWEST, lo + _NEAR)) if low[k] in ",;:—–"), None)
        counts = colon is not None and any(reading.counted(k) for k in range(lo + 1, colon))
        if colon is None or counts or low[colon] != ":" or not _is_paper(reading, (lo + 1, colon)):
            continue
        end = bare_end(reading, colon + 1, hi)
        if reading.has_verb(colon + 1, end) and low[colon + 1] not in sets["content_openers"]:
            source = (lo + 1, head_of(reading, (lo + 1, colon))[1] + 1)
            yield draft_of(_cue(colon), Found(reading.span(colon + 1, end), "indirect", colon + 1), source)


def _by_themselves(reading: Reading) -> Iterator[Draft]:
    """``Дневник рисует иную картину: …``, ``Анализ воды выявил нитраты``: a paper is the subject that opens the sentence."""
    low, sets = reading.low, reading.lex.sets
    for at in reading.listed("tells_by_itself", 0, reading.size):
        bounds = reading.bounds(at)
        if bounds is None or reading.level[at] >= 0:
            continue
        lo, hi = bounds
        begin = lo + (low[lo] in sets["coordinators"] or low[lo] in sets["inner"])
        stop = at - (low[at - 1] in sets["negations"])
        source = trim(reading, (begin, next((k for k in range(begin, stop) if low[k] == ","), stop)))
        if source is None or source[0] > begin or stop - begin > _LONGEST or not _is_paper(reading, source):
            continue
        noun = head_of(reading, source)[1]
        colon = next((k for k in range(at + 1, min(hi - _FEWEST, at + _NEAR)) if low[k] == ":"), None)
        first = colon + 1 if colon is not None else _past_link(reading, at + 1, hi)
        end = bare_end(reading, first, hi)
        found = stop == at and (colon is not None or _names_something(reading, first, end))
        if end - first >= _FEWEST and (found or colon is not None) and is_nominative(reading, noun):
            yield draft_of(_cue(at), Found(reading.span(first, end), "indirect", first), source)


def _by_papers(reading: Reading) -> Iterator[Draft]:
    """``По документам, которые показал бухгалтер, премий не было``, ``По камерам видно: …``: a paper is what one goes by."""
    low, sets = reading.low, reading.lex.sets
    for lo, hi in reading.sentences:
        if low[lo] not in sets["going_by"] or reading.level[lo] >= 0:
            continue
        begin = lo + 1 + (low[lo + 1 : lo + 2] == ["из"])
        mark = next(
            (k for k in range(begin + 1, min(hi - _FEWEST, begin + _NEAR)) if low[k] in ",:" or low[k] in sets["bears"]), None
        )
        source = trim(reading, (begin, mark)) if mark is not None else None
        if mark is None or source is None or not _is_paper(reading, source) or not _goes_by(reading, source):
            continue
        clause = low[mark] == "," and (low[mark + 1] in sets["relatives"] or low[mark + 1].endswith(reading.lex.apposed_endings))
        comma = next((k for k in range(mark + 1, hi - _FEWEST) if low[k] == ","), None) if clause else mark
        if comma is None:
            continue
        first = next((k + 1 for k in range(comma, min(hi - _FEWEST, comma + _FEWEST + 1)) if low[k] in ",:"), comma)
        end = bare_end(reading, first, hi)
        if end - first >= _FEWEST:
            yield draft_of(Cue("according", lo, begin, "", ""), Found(reading.span(first, end), "indirect", first), source)


def _pictured(reading: Reading) -> Iterator[Draft]:
    """``На видео, снятом прохожим, двое бьют окна``: what a recording shows goes on as one sees it, its verb in the present."""
    low, sets = reading.low, reading.lex.sets
    for noun in reading.listed("seen_in", 0, reading.size):
        bounds = reading.sentence_of(noun)
        if bounds is None or noun - bounds[0] != 1 or low[noun - 1] not in sets["sites"] or reading.level[noun] >= 0:
            continue
        begin, hi = noun + 1, bounds[1]
        if begin + _FEWEST < hi and low[begin] == "," and low[begin + 1].endswith(reading.lex.apposed_endings):
            begin = next((k + 1 for k in range(begin + 1, hi - _FEWEST) if low[k] == ","), hi)
        verb = next((k for k in range(begin, hi) if reading.is_verb(k) or low[k] in sets["bears"]), None)
        end = bare_end(reading, begin, hi)
        shows = verb is not None and verb > begin and low[verb].endswith(_PRESENT) and low[verb] not in sets["bears"]
        if shows and end - begin > _FEWEST:
            yield draft_of(_cue(noun), Found(reading.span(begin, end), "indirect", begin), (noun, noun + 1))


def _goes_by(reading: Reading, source: Range) -> bool:
    """Whether a phrase is a noun of a paper in another case than the first, and no rule, no news and no other clause."""
    low, sets = reading.low, reading.lex.sets
    at = head_of(reading, source)[1]
    if at - source[0] > _FEWEST or low[at] == reading.lex.speech.lemmas.get(low[at]):
        return False
    no_clause = not any(reading.is_adverb(k) or low[k].endswith(reading.lex.infinitive_endings) for k in range(at + 1, source[1]))
    names = {reading.lex.speech.lemmas.get(low[k], low[k]) for k in range(*source)}
    return no_clause and names.isdisjoint(sets["not_sources"]) and names.isdisjoint(sets["news_items"])


def _names_something(reading: Reading, begin: int, end: int) -> bool:
    """Whether what a paper shows is a clause, something that happened or a number."""
    span = reading.span(begin, max(end, begin + 1))
    return reading.tells_event(span) or reading.has_verb(begin, end) or any(reading.counted(k) for k in range(begin, end))


def _is_paper(reading: Reading, source: Range) -> bool:
    """Whether a phrase is a paper, a log or a recording by its noun, with no verb before it is over."""
    head, at = head_of(reading, source)
    end = next((k for k in range(*source) if reading.low[k] in ",("), source[1])
    known = reading.lex.heads.get(head, ("",))[0] in PAPERS or is_log(reading, source[0], source[1])
    meant = any(reading.lex.speech.pronouns.get(reading.low[k]) in _ALONE for k in range(source[0], end))
    return known and not meant and at < end and not reading.has_verb(source[0], end)


def _past_link(reading: Reading, k: int, hi: int) -> int:
    """The word behind a colon, or a comma and the complementiser that opens a clause."""
    low = reading.low
    if k < hi and low[k] == ":":
        return k + 1
    if k + 1 < hi and low[k] == "," and low[k + 1] in reading.lex.sets["complementisers"]:
        return k + 2
    if k + 1 < hi and low[k] not in reading.lex.sets["told_of"] and low[k + 1] in reading.lex.sets["told_of"]:
        # "Речь идёт о".
        return k + 2
    return k + (low[k] in reading.lex.sets["told_of"])


def _cue(at: int) -> Cue:
    return Cue("according", at, at + 1, "", "")
