"""Infinitives that a verb of saying opens: "dit vouloir partir", "explique à Horizon TV avoir soigné"."""

from __future__ import annotations

from itertools import takewhile

from sourcier.statements.clauses import Found
from sourcier.statements.content.extent import GAP, content_from
from sourcier.statements.objects import past_aside
from sourcier.statements.phrases import match
from sourcier.statements.reading import APOSTROPHES, Cue, Reading


def infinitive_after(reading: Reading, cue: Cue, begin: int, hi: int) -> Found | None:
    """The infinitive that follows a cue, past whom it was told to, with all that hangs on it."""
    if "i" not in cue.frames or begin >= hi:
        return None
    low, lex = reading.low, reading.lex
    begin = k = _past_when(reading, _past_listener(reading, begin, hi), hi)
    inner = lex.sets["before_infinitives"]
    while k < hi and (low[k] in inner or reading.is_adverb(k) or (k > begin and low[k] in APOSTROPHES)):
        k += 1
    start = begin
    if k < hi and low[k] in lex.sets["infinitive_markers"]:
        k += 2 if k + 1 < hi and low[k + 1] in APOSTROPHES else 1
    if k >= hi:
        return None
    word = low[k]
    marked = low[k - 1] in lex.sets["infinitive_markers"]
    fits = marked if lex.speech.infinitive_by_marker else len(word) > 2 and word.endswith(lex.infinitive_endings)
    # "Le 9 octobre" is no infinitive.
    fits = fits and not word.endswith(lex.no_infinitive) and word not in lex.sets["times"]
    if not fits and lex.speech.gerund_ending and len(word) > 4 and word.endswith(lex.speech.gerund_ending):
        fits = True
    if not fits or reading.level[k] != reading.level[begin - 1]:
        return None
    return content_from(reading, start, hi)


def _past_listener(reading: Reading, begin: int, hi: int) -> int:
    """Skip whom it was told to, and words of contrast ("explique à Horizon TV avoir soigné", "admits, however, having")."""
    low, lex = reading.low, reading.lex
    k = past_aside(reading, begin, hi)
    if skipped := match(low, k, hi, lex.contrast):
        k += skipped[0]
    if k < hi and low[k] in lex.told_by:
        opens = lex.sets["complementisers"]
        near = takewhile(lambda j: low[j] not in ",:;" and low[j] not in opens, range(k + 1, min(hi, k + GAP)))
        found = next((j for j in near if low[j].endswith(lex.infinitive_endings) and _told(reading, j)), None)
        return k if found is None else _with_particles(reading, k + 1, found)
    return k


def _past_when(reading: Reading, k: int, hi: int) -> int:
    """Skip when and where it was said, if an infinitive stands behind it ("a affirmé *mardi dans un communiqué* avoir tiré")."""
    low, lex = reading.low, reading.lex
    if lex.speech.declines or lex.speech.head_last or lex.speech.verb_first:
        return k
    first, comma = k, None
    if k + 2 < hi and low[k] in lex.sets["definite"] and low[k + 1][0].isdigit() and reading.is_time_word(k + 2):
        # "A déclaré *le 3 mars* avoir libéré".
        first = k + 3 + low[k + 3].isdigit()
    while first < hi and reading.is_time_word(first):
        first += 1
    if first + 1 < hi and low[first] == "," and low[first + 1] in lex.sets["prepositions"]:
        comma = next((j for j in range(first + 2, min(hi - 1, first + GAP)) if low[j] == ","), None)
        first = comma + 1 if comma is not None and not reading.has_verb(first, comma) else first
    elif first < hi and low[first] in lex.sets["in_words"]:
        near = takewhile(
            lambda j: low[j] not in ",:;" and low[j] not in lex.sets["complementisers"], range(first + 2, min(hi, first + GAP))
        )
        behind = next((j for j in near if low[j].endswith(lex.infinitive_endings) and _told(reading, j)), None)
        first = _with_particles(reading, first + 1, behind) if behind is not None and not reading.has_verb(first, behind) else k
    return first


def _with_particles(reading: Reading, begin: int, at: int) -> int:
    """Where the pronouns and negations before an infinitive begin ("ne rien savoir", "l'avoir vu")."""
    low, sets = reading.low, reading.lex.sets
    while at - 1 > begin and (low[at - 1] in sets["before_infinitives"] or low[at - 1] in APOSTROPHES):
        at -= 1
    return at


def _told(reading: Reading, at: int) -> bool:
    """Whether an infinitive stands here: no name, no noun behind its determiner, and none of those told ("aux policiers")."""
    word, sets = reading.low[at], reading.lex.sets
    none = reading.low[at - 1] in sets["determiners"] or word in sets["audiences"]
    return reading.written[at][0].islower() and not none and len(word) > 3
