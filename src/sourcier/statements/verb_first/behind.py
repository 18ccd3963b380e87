"""Who speaks, right behind a verb: what may stand between them, and what stands there and is nobody."""

from __future__ import annotations

from sourcier.statements.forms import FINITE
from sourcier.statements.media import MEDIA
from sourcier.statements.name_marks import short_quote
from sourcier.statements.naming import can_speak
from sourcier.statements.phrases import match
from sourcier.statements.reading import Cue, Range, Reading
from sourcier.statements.verb_first.opened import glued
from sourcier.statements.verb_first.phrases import bare, is_place, time_end

# How far behind a name in quotation marks the clause may begin.
_NEAR = 8
# Kinds of those who speak to a medium.
_SPEAKERS = frozenset({"person", "anonymous"})
# Shorter words have no pronoun joined to them.
_OWNED = 4


def past_free(reading: Reading, k: int, hi: int) -> int:
    """Past pronouns joined to the verb, times, and whom it was told to: what may stand between a verb and its subject."""
    low, sets = reading.low, reading.lex.sets
    while k < hi:
        entry = reading.lex.forms.get(low[k])
        if (end := time_end(reading, k)) > k:
            k = end
        elif (
            (entry and entry.lemma in sets["carriers"] and not entry.bits & FINITE)
            or low[k] in sets["times"]
            or (low[k] in reading.lex.speech.pronouns and reading.starts[k] == reading.ends[k - 1])
        ) or _is_manner(reading, k):
            k += 1
        elif low[k] in reading.lex.told_by and (speaker := _behind_audience(reading, k, hi)) is not None:
            return speaker
        elif low[k][0] in reading.lex.told_by and (ours := match(low, k, hi, reading.lex.own_voice)):
            # "Told our paper".
            k += ours[0]
        elif low[k] == reading.lex.speech.article and k + 1 < hi and low[k + 1] in sets["times"]:
            k += 2
        else:
            break
    return k


def _behind_audience(reading: Reading, k: int, hi: int) -> int | None:
    """Where the noun of somebody begins behind the medium that they spoke to ("Said to the agency X *a medical source*")."""
    low, lex = reading.low, reading.lex
    head = k + 1 + (k + 1 < hi and low[k + 1] == lex.speech.article)
    if head >= hi or not (
        lex.heads.get(low[head], ("",))[0] in MEDIA or low[head] in lex.sets["audiences"] or low[head] in lex.media_words
    ):
        return None
    for j in range(head + 1, min(hi, head + _NEAR)):
        # "The agency of the coast *for* news".
        led = low[j] in lex.sets["prepositions"] and low[j] not in lex.told_by
        if led or not low[j].isalpha() or low[j] in lex.sets["complementisers"]:
            return None
        if lex.heads.get(low[j], ("",))[0] in _SPEAKERS:
            return j - (low[j - 1] == lex.speech.article)
    return None


def _is_manner(reading: Reading, k: int) -> bool:
    """Whether a word says how somebody speaks ("answered smiling"): a participle with the ending that no subject has."""
    entry = reading.lex.forms.get(reading.low[k])
    if is_adverbial(reading, k):
        return not (entry and entry.bits & FINITE) and reading.low[k] not in reading.lex.heads
    if reading.low[k] in reading.lex.heads or (entry and entry.bits & FINITE) or reading.written[k][0] == "N":
        return False
    if match(reading.low, k, reading.size, reading.lex.own_voice):
        # "Our correspondent".
        return False
    word = reading.text[reading.starts[k] : reading.ends[k]]
    return reading.lex.manner_shape.fullmatch(word) is not None and not is_place(reading, k)


def is_adverbial(reading: Reading, k: int) -> bool:
    """Whether a word has the vowels of an object or an adverb, which no subject has ("spoke *at length*")."""
    word, marks = reading.text[reading.starts[k] : reading.ends[k]], reading.lex.speech.adverbial_marks
    return bool(marks) and word.rstrip("ا").endswith(marks)


def past_pronoun(reading: Reading, k: int, hi: int) -> int:
    """Past "with it", "from him" between a verb and its subject ("what the director stated")."""
    low, lex = reading.low, reading.lex
    if k + 1 < hi and low[k] in lex.sets["prepositions"] and low[k + 1] in lex.speech.pronouns and glued(reading, k):
        return k + 2
    return k + 1 if k < hi and low[k] in lex.sets["resumptive"] else k


def speaker_behind(reading: Reading, begin: int, end: int) -> Range | None:
    """The noun phrase behind a verb, unless it shows that it is no subject."""
    object_alone = end > begin and (_is_object(reading, begin, end) or is_adverbial(reading, begin))
    source = bare(reading, (begin, end)) if end > begin and not object_alone else None
    if source and reading.low[source[0]] in reading.lex.sets["audiences"] and not _reports(reading, source, begin):
        # "He addressed the crowd, saying": who is told.
        return None
    if source and match(reading.low, *source, reading.lex.own_voice):
        return source
    if source and begin == source[0] and _is_owned(reading, source):
        # "She voiced her surprise": what somebody voices, and nobody.
        return None
    return source


def _reports(reading: Reading, source: Range, begin: int) -> bool:
    """Whether media, whom others tell, are who reports here ("mentioned *media* that"); of "informed" they are who is told."""
    entry = reading.lex.forms.get(reading.low[begin - 1])
    media = reading.lex.heads.get(reading.low[source[0]], ("",))[0] in MEDIA
    return media and entry is not None and "t" not in entry.frames


def _is_object(reading: Reading, begin: int, end: int) -> bool:
    """Whether a noun phrase has the ending of an object: a regular plural in -in where the subject has -un."""
    at = begin + (reading.low[begin] == reading.lex.speech.article)
    word = reading.low[at] if at < end else ""
    as_object, as_subject = reading.lex.speech.object_plural
    return bool(as_object) and word.endswith(as_object) and f"{word.removesuffix(as_object)}{as_subject}" in reading.lex.heads


def _is_owned(reading: Reading, source: Range) -> bool:
    """Whether one noun with a pronoun joined to it is what somebody voices ("her surprise", "its rejection")."""
    lex, k = reading.lex, source[0]
    endings = (*lex.possessors, lex.speech.possessor_like or "\0")
    ending = next((e for e in endings if reading.text[: reading.ends[k]].endswith(e)), "")
    alone = source[1] - k == 1 and reading.written[k][0] != "N" and reading.ends[k] - reading.starts[k] > _OWNED
    return (
        alone
        and bool(ending)
        and reading.low[k].removesuffix(ending) not in lex.sets["determiners"]
        and not can_speak(reading, source)
    )


def quoted_name(reading: Reading, cue: Cue, begin: int, hi: int) -> Range | None:
    """``wrote “The Echo” today that …``: a name in quotation marks right behind the verb, and the clause later."""
    if begin >= hi or reading.level[begin] == reading.level[cue.start] or not short_quote(reading, begin):
        return None
    after = reading.word_at(reading.quotes[reading.level[begin]].end)
    clause = range(after, min(hi, after + _NEAR))
    opens = "c" in cue.frames and any(reading.low[k] in reading.lex.sets["complementisers"] for k in clause)
    if not opens and "o" in cue.frames and after + 1 < hi:
        # "The «Dawn Brigades» confirmed the fall of the hill": a noun goes on behind the name.
        low, sets = reading.low, reading.lex.sets
        opens = (
            low[after].isalpha() and not low[after].isdigit() and low[after] not in sets["joining"] and not reading.is_verb(after)
        )
        return (begin + 1, after - 1) if opens and after - 1 > begin + 1 else None
    return (begin + 1, after - 1) if opens and after - 1 > begin + 1 else None
