"""Verbs of saying in a language that puts them first: verb, speaker, clause; or the verb alone, which then says who speaks."""

from __future__ import annotations

import msgspec

from sourcier.statements.clauses import Found, clause_end, draft_of
from sourcier.statements.forms import FINITE, GERUND, Entry, match
from sourcier.statements.left import left_content
from sourcier.statements.media import MEDIA, medium_at
from sourcier.statements.naming import can_speak
from sourcier.statements.opened import REACH, content, glued, object_of
from sourcier.statements.phrases import bare, is_time, noun_phrase, time_end
from sourcier.statements.reading import Cue, Draft, Range, Reading
from sourcier.statements.source import short_quote

# How far behind a name in quotation marks the clause may begin.
_NEAR = 8


def verb_first_cue(reading: Reading, at: int, entry: Entry) -> Cue | None:
    """The cue of a verb form; None where it is a noun, or negated."""
    bounds = reading.bounds(at)
    if bounds is None:
        return None
    low, sets, lo = reading.low, reading.lex.sets, bounds[0]
    frames = entry.frames.replace("x", "")
    if not entry.bits & (FINITE | GERUND) or match(low, at, bounds[1], reading.lex.anonymity):
        return None
    if at > lo and (low[at - 1] in sets["noun_before"] or low[at - 1] in sets["prepositions"]):
        return None
    before = reading.lex.forms.get(low[at - 1]) if at > lo else None
    if before and before.bits & FINITE:
        # "He refused mention of his name": behind a verb stands its noun.
        return None
    if entry.bits & GERUND and not entry.bits & FINITE:
        return Cue("gerund", at, at + 1, entry.lemma, frames)
    if any(low[k] in sets["negations"] for k in range(max(lo, at - 2), at) if low[k] != ","):
        return None
    return Cue("verb", at, at + 1, entry.lemma, entry.frames, feature=_feature(reading, low[at]))


def _feature(reading: Reading, form: str) -> str:
    """Gender and number by the endings and beginnings of third persons."""
    speech = reading.lex.speech
    ending = next((feature for ending, feature in speech.feature_endings.items() if form.endswith(ending)), "")
    return ending or next((feature for opening, feature in speech.feature_beginnings.items() if form.startswith(opening)), "m")


def by_verb_first(reading: Reading, cue: Cue, bounds: Range, drafts: list[Draft]) -> Draft | None:
    """The attribution of a finite verb."""
    lo, hi = bounds
    if cue.start > lo and reading.low[cue.start - 1] in reading.lex.sets["relatives"]:
        return None
    if match(reading.low, cue.start, hi, reading.lex.hearsay) and _subject_before(reading, cue.start, lo) is None:
        return None
    if (opened := _as_phrase(reading, cue, lo)) is not None:
        return _manner(reading, cue, opened, bounds)
    if _has_object(reading, reading.low[cue.start]):
        # "What the ministry announced-it" is a phrase of manner; elsewhere the object is not what is said.
        return None
    if (paper := _paper_before(reading, cue, lo)) and (found := content(reading, cue, cue.end, hi)):
        return msgspec.structs.replace(_draft(cue, found, paper[0]), downstream=paper[1])
    begin = _past_free(reading, cue.end, hi)
    if quoted := _quoted_name(reading, cue, begin, hi):
        found = content(reading, cue, quoted[1] + 1, hi)
        return _draft(cue, found, quoted) if found else None
    end = noun_phrase(reading, begin, hi)
    source = bare(reading, (begin, end)) if end > begin and not _is_object(reading, begin, end) else None
    if "s" in cue.frames:
        return _in_document(reading, cue, begin, hi)
    if "x" in cue.frames:
        return _quoted(reading, cue, source, bounds)
    if _closes(reading, cue.start, lo) and source:
        left = left_content(reading, cue.start, lo)
        if left:
            return _draft(cue, left, source)
    if source is None:
        end = begin
    whole = noun_phrase(reading, begin, hi, alone=True)
    found = content(reading, cue, max(end, whole), hi)
    if found and source:
        source = bare(reading, (begin, max(end, whole)))
    if found is None:
        source, found = _with_object(reading, cue, source, (begin, end), bounds)
    if found is None:
        return None
    if source is None or "t" in cue.frames:
        # Behind "informed" may stand who was.
        source = _subject_before(reading, cue.start, lo) or source
    draft = _draft(cue, found, source)
    return draft if source else _shared(reading, draft, lo, drafts)


def _with_object(
    reading: Reading, cue: Cue, source: Range | None, phrase: Range, bounds: Range
) -> tuple[Range | None, Found | None]:
    """The speaker and the object of a verb that opens no clause: both stand behind it, or only the object does."""
    lo, hi = bounds
    if source is None:
        return None, object_of(reading, cue, phrase[0], hi)
    if can_speak(reading, source) and (found := object_of(reading, cue, phrase[1], hi)):
        return source, found
    before = _subject_before(reading, cue.start, lo)
    if before or not can_speak(reading, source):
        return before, object_of(reading, cue, phrase[0], hi)
    return None, None


def _shared(reading: Reading, draft: Draft, lo: int, drafts: list[Draft]) -> Draft:
    """``X denied it and said that …``: the second verb of a sentence has the subject of the first."""
    assert draft.cue is not None
    last = drafts[-1] if drafts else None
    if last is None or not last.cue or not lo <= last.cue[0] < draft.cue[0] or last.feature != draft.feature:
        return draft
    if draft.cue[0] <= lo + 1 or reading.low[draft.cue[0] - 1] not in reading.lex.sets["coordinators"]:
        return draft
    return msgspec.structs.replace(draft, source=last.source, downstream=last.downstream)


def _quoted_name(reading: Reading, cue: Cue, begin: int, hi: int) -> Range | None:
    """``wrote “The Echo” today that …``: a name in quotation marks right behind the verb, and the clause later."""
    if begin >= hi or reading.level[begin] == reading.level[cue.start] or not short_quote(reading, begin):
        return None
    after = reading.word_at(reading.quotes[reading.level[begin]].end)
    clause = range(after, min(hi, after + _NEAR))
    opens = any(reading.low[k] in reading.lex.sets["complementisers"] for k in clause)
    return (begin + 1, after - 1) if opens and after - 1 > begin + 1 and "c" in cue.frames else None


def _draft(cue: Cue, found: Found, source: Range | None) -> Draft:
    return msgspec.structs.replace(draft_of(cue, found, source), feature=cue.feature)


def by_participle(reading: Reading, cue: Cue, bounds: Range, drafts: list[Draft]) -> Draft | None:
    """``…, stressing that …``: the participle has the subject of the verb before it."""
    lo, hi = bounds
    found = content(reading, cue, cue.end, hi) or object_of(reading, cue, cue.end, hi)
    if found is None:
        return None
    last = next((d for d in reversed(drafts) if d.cue and lo <= d.cue[0] < cue.start), None)
    if last and last.cue and last.content == found.span:
        return None
    source = last.source if last else _subject_before(reading, cue.start, lo)
    draft = msgspec.structs.replace(
        draft_of(cue, found, source), feature=last.feature if last else _feature(reading, reading.low[cue.start])
    )
    return msgspec.structs.replace(draft, upstream=last.upstream, downstream=last.downstream) if last else draft


def _is_object(reading: Reading, begin: int, end: int) -> bool:
    """Whether a noun phrase has the ending of an object: a regular plural in -in where the subject has -un."""
    at = begin + (reading.low[begin] == reading.lex.speech.article)
    word = reading.low[at] if at < end else ""
    as_object, as_subject = reading.lex.speech.object_plural
    return bool(as_object) and word.endswith(as_object) and f"{word.removesuffix(as_object)}{as_subject}" in reading.lex.heads


def _past_free(reading: Reading, k: int, hi: int) -> int:
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
        ):
            k += 1
        elif low[k] == reading.lex.speech.article and k + 1 < hi and low[k + 1] in sets["times"]:
            k += 2
        else:
            break
    return k


def _closes(reading: Reading, start: int, lo: int) -> bool:
    """Whether a quotation ends right before the verb."""
    k = start - 1
    if k >= lo and reading.low[k] == ",":
        k -= 1
    return k >= lo and reading.level[k] >= 0 and reading.level[k] != reading.level[start] and not _names_medium(reading, k)


def _names_medium(reading: Reading, k: int) -> bool:
    """Whether a short quotation that ends at a word is the name of a medium, whose noun stands before it."""
    first = reading.word_at(reading.quotes[reading.level[k]].start)
    return short_quote(reading, k) and first > 0 and reading.lex.heads.get(reading.low[first - 1], ("",))[0] in MEDIA


def _paper_before(reading: Reading, cue: Cue, lo: int) -> tuple[Range, Range] | None:
    """``The paper obtained a memo that states that …``: the document right before the verb, and the medium that has it."""
    low, lex = reading.low, reading.lex
    held = reading.find("holding", lo, cue.start)
    if held is None:
        return None
    begin = next((k for k in range(cue.start - 1, held[1], -1) if lex.heads.get(low[k], ("",))[0] == "document"), None)
    if begin is None or low[begin - 1] not in lex.sets["prepositions"] or noun_phrase(reading, begin, cue.start) != cue.start:
        return None
    medium = medium_at(reading, held[1], begin - 1, told=True)
    return ((begin, cue.start), medium.whole) if medium else None


def _has_object(reading: Reading, word: str) -> bool:
    """Whether a pronoun is joined to a finite verb as its object."""
    forms, objects = reading.lex.forms, reading.lex.objects
    bare = next((word[: -len(ending)] for ending in objects if word.endswith(ending)), "")
    return bare in forms and bool(forms[bare].bits & FINITE)


def _as_phrase(reading: Reading, cue: Cue, lo: int) -> int | None:
    """Where a phrase of manner begins that leads to the verb ("according to what … announced")."""
    low = reading.low
    for begin in range(max(lo, cue.start - 4), cue.start):
        found = match(low, begin, cue.start, reading.lex.as_phrases)
        if found and all(low[k] in reading.lex.sets["inner"] for k in range(begin + found[0], cue.start)):
            return begin
    return None


def _manner(reading: Reading, cue: Cue, opened: int, bounds: Range) -> Draft | None:
    """``…, as the ministry announced`` and ``As the ministry announced, …``."""
    lo, hi = bounds
    begin = _past_free(reading, _past_pronoun(reading, cue.end, hi), hi)
    end = noun_phrase(reading, begin, hi)
    if end <= begin:
        return None
    source, medium = bare(reading, (begin, end)), None
    if "x" in cue.frames and (whose := _quoted_from(reading, end, hi)):
        # "According to what the paper carried from X".
        source, medium, end = bare(reading, whose), source, whose[1]
    before = opened - 1 if opened > lo and reading.low[opened - 1] in reading.lex.sets["coordinators"] else opened
    if before <= lo + 1:
        comma = next((k for k in range(end, min(hi, end + REACH)) if reading.low[k] == ","), None)
        if comma is None:
            return None
        first = _past_connective(reading, comma + 1, hi)
        last = clause_end(reading, first, hi)
        told = Found(reading.span(first, last), "indirect", first) if last > first + 1 else None
    else:
        told = left_content(reading, before, lo)
    return msgspec.structs.replace(_draft(cue, told, source), downstream=medium) if told else None


def _past_pronoun(reading: Reading, k: int, hi: int) -> int:
    """Past "with it", "from him" between a verb and its subject ("what the director stated")."""
    low, lex = reading.low, reading.lex
    if k + 1 < hi and low[k] in lex.sets["prepositions"] and low[k + 1] in lex.speech.pronouns and glued(reading, k):
        return k + 2
    return k + 1 if k < hi and low[k] in lex.sets["resumptive"] else k


def _past_connective(reading: Reading, k: int, hi: int) -> int:
    """Past "so that" at the beginning of a main clause ("…, fa-inna")."""
    if k < hi and reading.low[k] in reading.lex.sets["coordinators"]:
        k += 1
    return k + 1 if k + 1 < hi and reading.low[k] in reading.lex.sets["complementisers"] and not glued(reading, k) else k


def _in_document(reading: Reading, cue: Cue, begin: int, hi: int) -> Draft | None:
    """``It came in the report that …``: the document stands behind the preposition."""
    if begin + 1 >= hi or reading.low[begin] not in reading.lex.sets["inside"]:
        return None
    end = noun_phrase(reading, begin + 1, hi, alone=True)
    found = content(reading, cue, end, hi) if end > begin + 1 else None
    return _draft(cue, found, bare(reading, (begin + 1, end))) if found else None


def _quoted(reading: Reading, cue: Cue, medium: Range | None, bounds: Range) -> Draft | None:
    """``The radio quoted from a source his saying that …``: the source stands behind "from", who quotes it before."""
    lo, hi = bounds
    whose = _quoted_from(reading, medium[1] if medium else cue.end, hi)
    if whose is None:
        return None
    source, end = bare(reading, whose), whose[1]
    k = next((j for j in range(end, min(hi, end + REACH)) if reading.low[j] in reading.lex.sets["quoted_words"]), end)
    found = content(reading, msgspec.structs.replace(cue, frames="cqo"), k, hi)
    if found is None:
        return None
    if medium is None:
        medium = _subject_before(reading, cue.start, lo)
    return msgspec.structs.replace(_draft(cue, found, source), downstream=medium)


def _quoted_from(reading: Reading, begin: int, hi: int) -> Range | None:
    """From whom a medium has it: the noun phrase behind "from"."""
    at = next((k for k in range(begin, min(hi, begin + REACH)) if reading.low[k] in reading.lex.sets["quoted_from"]), None)
    end = noun_phrase(reading, at + 1, hi) if at is not None else 0
    return (at + 1, end) if at is not None and end > at + 1 else None


def _subject_before(reading: Reading, start: int, lo: int) -> Range | None:
    """The subject that stands before the verb after all: "However, the ministry denied", "As for the firm, it said"."""
    low, lex, sets = reading.low, reading.lex, reading.lex.sets
    end = start
    while end > lo and (low[end - 1] in sets["inner"] or low[end - 1] == ","):
        end -= 1
    begin = lo
    for k in range(end - 1, lo - 1, -1):
        if (
            low[k] in ";:"
            or low[k] in sets["complementisers"]
            or (reading.level[k] != reading.level[start] and not short_quote(reading, k))
        ):
            begin = k + 1
            break
    while begin < end:
        opened = match(low, begin, end, lex.contrast)
        if opened:
            begin += opened[0]
        elif (
            low[begin] in sets["inner"]
            or low[begin] in sets["coordinators"]
            or low[begin] == ","
            or low[begin] in sets["boundaries"]
        ):
            begin += 1
        elif low[begin] in sets["prepositions"] or is_time(reading, begin):
            comma = next((k for k in range(begin, end) if low[k] == ","), None)
            if comma is None:
                return None
            begin = comma + 1
        else:
            break
    if begin >= end or not (low[begin] == lex.speech.article or can_speak(reading, (begin, end))):
        return None
    last = noun_phrase(reading, begin, start, alone=True)
    while last < end and low[last] in sets["prepositions"] and last > begin:
        # "A report of the police proved": what hangs on the subject.
        last = max(last + 1, noun_phrase(reading, last + 1, start))
    if any((entry := lex.forms.get(low[k])) and entry.bits & FINITE for k in range(begin, last)):
        return None
    if last < end and low[last] == ",":
        # "As for the firm, which is called X, …": the aside is closed by the comma before the verb.
        aside = next((k for k in range(start - 1, last, -1) if low[k] == ","), None)
        return bare(reading, (begin, last)) if aside and not any(lex.forms.get(low[k]) for k in range(last, aside)) else None
    return bare(reading, (begin, last)) if last >= end else None
