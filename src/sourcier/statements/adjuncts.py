"""What stands around a verb of saying besides who speaks: when it was said, and an adjunct that opens the sentence."""

from __future__ import annotations

from bisect import bisect_left

from sourcier.records import Time
from sourcier.statements.naming import bearing
from sourcier.statements.reading import Reading

_SPEAKERS = frozenset({"person", "anonymous", "group", "institution"})


def past_time(reading: Reading, k: int, hi: int) -> int:
    """The word after those that say when it was said."""
    while k < hi:
        if end := time_at(reading, k, hi):
            k = end
        elif reading.low[k] in reading.lex.sets["times"] or reading.low[k] in reading.lex.sets["inner"] or reading.is_adverb(k):
            k += 1
        else:
            break
    return k


def time_at(reading: Reading, k: int, hi: int) -> int:
    """The word after the time told at word ``k``, its preposition included; 0 where none is told."""
    for first in (k, k + 1):
        if first < hi and (first == k or reading.low[k] in reading.lex.sets["prepositions"]):
            at = bisect_left(reading.setting_starts, reading.starts[first])
            for mention in reading.settings[at : at + 2]:
                if isinstance(mention, Time) and mention.start == reading.starts[first]:
                    return min(hi, reading.word_at(mention.end))
    return 0


def subject_start(reading: Reading, begin: int, end: int) -> int:
    """Where the subject begins in words that open with an adjunct ("В понедельник мэр Иванов"): at the first nominative."""
    lex = reading.lex
    k = past_time(reading, begin, end)
    if k > begin and not (k < end and reading.low[k] in lex.sets["prepositions"]):
        return k
    for k in range(begin + 1, end):
        joined = (
            k + 1 < end and reading.low[k + 1] == "-" and "-".join((reading.low[k], *reading.low[k + 2 : k + 3])) in lex.heads
        )
        if joined and "-".join((reading.low[k], reading.low[k + 2])) not in lex.sets["nominatives"]:
            # "В телеграм-канале мэр Иванов".
            continue
        if lex.heads.get(reading.low[k], ("",))[0] == "outlet" and _speaker_after(reading, k + 1, end):
            # "В эфире радио «Полдень» тренер Марк Дин".
            continue
        if reading.low[k] in lex.sets["nominatives"] and reading.low[k - 1] not in lex.sets["prepositions"]:
            while k - 1 > begin and reading.low[k - 1].endswith(lex.nominative_adjectives) and reading.low[k - 2].isalnum():
                # "В субботу бывший посол".
                k -= 1
            return k
    named = bearing(reading, (begin, end))
    return named[0] if named and named[1] == end and named[0] > begin + 1 else end


def _speaker_after(reading: Reading, begin: int, end: int) -> bool:
    """Whether a noun for people or a body that can only be a subject follows."""
    nominatives, heads = reading.lex.sets["nominatives"], reading.lex.heads
    return any(reading.low[k] in nominatives and heads.get(reading.low[k], ("",))[0] in _SPEAKERS for k in range(begin, end))
