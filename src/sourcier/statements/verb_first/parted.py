"""Where a subject of which no list knows every word ends: before the verbal noun of what it announces.

``The band announced the cancelling of its show``, ``The ministry of health in the province X announced the recording of …``.
"""

from __future__ import annotations

from bisect import bisect_left

from sourcier.statements.clauses import Found
from sourcier.statements.genders import gender_of_noun
from sourcier.statements.naming import can_speak
from sourcier.statements.reading import Cue, Range, Reading
from sourcier.statements.verb_first.opened import object_of
from sourcier.statements.verb_first.phrases import bare, is_time, noun_phrase

# No verbal noun of what is announced stands further behind the verb.
_REACH = 9
# A first name, an article and a surname; "weather experts".
_FULL_NAME, _FIELD = 3, 2


def parted_object(reading: Reading, cue: Cue, begin: int, hi: int) -> tuple[Range, Found] | None:
    """The subject and the object behind a verb that opens a noun phrase by itself, where a verbal noun begins the object."""
    low, lex = reading.low, reading.lex
    governed = lex.speech.governs.get(cue.lemma, "").split()
    if "o" not in cue.frames or begin >= hi or cue.lemma in lex.sets["led"]:
        return None
    for k in range(begin + 1, min(hi - 1, begin + _REACH)):
        if low[k] in ",.:;" or low[k] in governed or low[k] in lex.sets["complementisers"] or low[k] in lex.sets["relatives"]:
            return None
        if low[k - 1] == lex.speech.article or not _names_an_act(reading, k):
            continue
        source = bare(reading, (begin, k))
        ends = _ends_by_article(reading, cue, begin, k) or _ends_by_name(reading, begin, k)
        if not (ends or _ends_by_surname(reading, begin, k) or _ends_by_plural(reading, begin, k)):
            continue
        found = object_of(reading, cue, k, hi)
        return (source, found) if found else None
    return None


def _names_an_act(reading: Reading, k: int) -> bool:
    """Whether a word is a verbal noun, by its form or as an event that is known."""
    at = bisect_left(reading.action_starts, reading.starts[k])
    known = at < len(reading.actions) and reading.action_starts[at] == reading.starts[k] and reading.actions[at].mood == "noun"
    return known or reading.lex.act_shape.fullmatch(reading.low[k]) is not None


def _ends_by_article(reading: Reading, cue: Cue, begin: int, end: int) -> bool:
    """Whether a noun with its article, and adjectives like it, stand before a word, and the verb agrees with the noun."""
    low, noun = reading.low, begin + 1
    if low[begin] != reading.lex.speech.article or noun >= end or is_time(reading, begin):
        return False
    agrees = (gender_of_noun(reading, low[noun]) or "m") == cue.feature
    return agrees and noun_phrase(reading, begin, end, alone=True) >= end


def _ends_by_surname(reading: Reading, begin: int, end: int) -> bool:
    """Whether two words of no list stand before a word, the second with the article and the ending of a surname."""
    low, lex = reading.low, reading.lex
    if end - begin != _FULL_NAME or low[begin + 1] != lex.speech.article or not low[end - 1].endswith(lex.adjective_endings):
        return False
    kinds = ("prepositions", "adjectives", "coordinators", "placed", "noun_before", "times")
    plain = (low[k].isalpha() and low[k] not in lex.heads and low[k] not in lex.forms for k in (begin, end - 1))
    return all(plain) and not any(low[begin] in lex.sets[kind] for kind in kinds) and not reading.is_verb(begin)


def _ends_by_plural(reading: Reading, begin: int, end: int) -> bool:
    """``توقع خبراء استمرار``: several people without a name and their field, before a verbal noun."""
    low, heads = reading.low, reading.lex.heads
    several = heads.get(low[begin], ("",))[0] in ("person", "anonymous") and low[begin] in reading.lex.sets["plurals"]
    return several and end - begin <= _FIELD and all(low[k].isalpha() for k in range(begin, end))


def _ends_by_name(reading: Reading, begin: int, end: int) -> bool:
    """Whether somebody who can speak stands before a word, and right before it a word of no list, as the name of a place is."""
    low, lex, last = reading.low, reading.lex, end - 1
    if any(low[k] in lex.sets["occasions"] for k in range(begin, end)):
        # "The army announced in a statement of its the death of …".
        return False
    plain = low[last].isalpha() and last > begin and low[last - 1] != lex.speech.article and low[last] not in lex.heads
    kinds = ("prepositions", "adjectives", "coordinators", "placed", "noun_before")
    unknown = plain and not any(low[last] in lex.sets[kind] for kind in kinds)
    return unknown and can_speak(reading, (begin, end)) and not reading.has_verb(begin, end)
