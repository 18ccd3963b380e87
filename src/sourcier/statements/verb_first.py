"""Verbs of saying in a language that puts them first: verb, speaker, clause; or the verb alone, which then says who speaks."""

from __future__ import annotations

import msgspec

from sourcier.statements.before_verb import before_relative, noun_before, somebody_before, subject_before, written_on
from sourcier.statements.clauses import Found, clause_end, draft_of
from sourcier.statements.forms import FINITE, GERUND, Entry, match
from sourcier.statements.kinds import classify
from sourcier.statements.left import joined, left_content
from sourcier.statements.media import medium_at
from sourcier.statements.naming import can_speak, gender_of_noun
from sourcier.statements.opened import REACH, content, glued, object_of, past_connective
from sourcier.statements.phrases import bare, is_place, noun_phrase, time_end
from sourcier.statements.reading import Cue, Draft, Range, Reading
from sourcier.statements.source import short_quote

# What somebody describes and nobody who describes.
_SHOWN = frozenset({"document", "footage"})
# How far behind a name in quotation marks the clause may begin.
_NEAR = 8
# How far behind a verb the word stands without which it says nothing ("expressed … about"), and the clause of hearsay.
_NEEDED, _CLOSE = 8, 6
# Fewer words before a tag are no clause.
_TAGGED = 4
# How far behind a verb the words begin that are written on something, or that follow a quotation's tag.
_WRITTEN = 3
# Shorter words have no pronoun joined to them, and are no participles.
_OWNED, _SHORTEST_MANNER = 4, 4
# How far before "in it" the document is named.
_DOCUMENT = 12


def verb_first_cue(reading: Reading, at: int, entry: Entry) -> Cue | None:
    """The cue of a verb form; None where it is a noun, or negated."""
    bounds = reading.bounds(at)
    if bounds is None:
        return None
    low, sets, lo = reading.low, reading.lex.sets, bounds[0]
    frames = entry.frames.replace("x", "")
    if not entry.bits & (FINITE | GERUND) or match(low, at, bounds[1], reading.lex.anonymity) or reading.is_person(at):
        return None
    if at > lo and (low[at - 1] in sets["noun_before"] or low[at - 1] in sets["prepositions"]):
        return None
    before = reading.lex.forms.get(low[at - 1]) if at > lo else None
    if before and before.bits & FINITE:
        # "He refused mention of his name": behind a verb stands its noun.
        return None
    needed = reading.lex.needs.get(entry.lemma)
    if needed and needed.isdisjoint(low[at + 1 : min(bounds[1], at + 1 + _NEEDED)]):
        return None
    if entry.bits & GERUND and not entry.bits & FINITE:
        if low[at].endswith(reading.lex.speech.object_plural[0] or "\0") and at > lo and low[at - 1] != ",":
            # "Seven accused of forgery": a noun.
            return None
        return Cue("gerund", at, at + 1, entry.lemma, frames)
    negated = any(low[k] in sets["negations"] for k in range(max(lo, at - 2), at) if low[k] != ",")
    if negated != (entry.lemma in sets["only_negated"]) and not (negated and _tells_negated(reading, entry)):
        return None
    return Cue(
        "verb",
        at,
        at + 1,
        entry.lemma,
        entry.frames,
        feature=feature_of_verb(reading, low[at]),
        passive=_is_passive(reading, at, entry),
    )


def _tells_negated(reading: Reading, entry: Entry) -> bool:
    """Whether a verb says something where it is negated too: "did not rule out", "neither confirmed nor denied"."""
    sets = reading.lex.sets
    return entry.lemma in sets["excludes"] or entry.lemma in sets["confirms"] or entry.lemma in sets["deniable"]


def _is_passive(reading: Reading, at: int, entry: Entry) -> bool:
    """Whether the vowel sign on the first letter of a verb makes it passive ("it is expected that", "it was said")."""
    marks, start = reading.lex.passive_marks, reading.starts[at]
    if not marks or reading.text[start + 1 : start + 2] not in marks:
        return False
    # Causative verbs have it in the active present too.
    return not reading.low[at].startswith(reading.lex.present) or entry.lemma in reading.lex.sets["opinions"]


def feature_of_verb(reading: Reading, form: str) -> str:
    """Gender and number by the endings and beginnings of third persons."""
    speech = reading.lex.speech
    ending = next((feature for ending, feature in speech.feature_endings.items() if form.endswith(ending)), "")
    return ending or next((feature for opening, feature in speech.feature_beginnings.items() if form.startswith(opening)), "m")


def by_verb_first(reading: Reading, cue: Cue, bounds: Range, drafts: list[Draft]) -> Draft | None:
    """The attribution of a finite verb."""
    lo, hi = bounds
    if cue.start > lo and reading.low[cue.start - 1] in reading.lex.sets["relatives"]:
        return _in_relative(reading, cue, bounds)
    if match(reading.low, cue.start, hi, reading.lex.hearsay) and subject_before(reading, cue.start, lo) is None:
        return None
    if cue.passive:
        return _hearsay(reading, cue, hi)
    if opened := _as_phrase(reading, cue, lo):
        return _manner(reading, cue, opened, bounds)
    begin = _past_free(reading, _past_pronoun(reading, cue.end, hi), hi)
    if quoted := _quoted_name(reading, cue, begin, hi):
        found = content(reading, cue, quoted[1] + 1, hi) or object_of(reading, cue, quoted[1] + 1, hi)
        return _draft(cue, found, quoted) if found else None
    end = noun_phrase(reading, begin, hi)
    source = _behind(reading, begin, end)
    if "s" in cue.frames:
        return _in_document(reading, cue, begin, hi)
    if cue.lemma in reading.lex.sets["inscribed"] and cue.end < hi and reading.low[cue.end] in reading.lex.sets["resumptive"]:
        on, told = written_on(reading, cue.start, lo), content(reading, cue, cue.end + 1, hi)
        if on and told and told.opened - cue.end <= _WRITTEN:
            return _draft(cue, told, on)
    if "x" in cue.frames:
        return _quoted(reading, cue, source, bounds)
    if "h" in cue.frames:
        return _hearsay(reading, cue, hi)
    if tagged := _tagged(reading, cue, source, (begin, end), bounds):
        return tagged
    if source and (informed := _informed(reading, cue, source, end, hi)):
        return informed
    return _opened(reading, cue, source, (begin, end if source else begin), bounds, drafts)


def _opened(reading: Reading, cue: Cue, source: Range | None, phrase: Range, bounds: Range, drafts: list[Draft]) -> Draft | None:
    """What a verb opens behind its subject, or behind itself: a clause, a quotation or an object."""
    (begin, end), (lo, hi) = phrase, bounds
    whole = noun_phrase(reading, begin, hi, alone=True)
    found = content(reading, cue, max(end, whole), hi)
    if found and source and not can_speak(reading, source) and (before := subject_before(reading, cue.start, lo)):
        # "The town decided the demolition of the library": what stands behind the verb is its object.
        return _draft(cue, told, before) if (told := object_of(reading, cue, begin, hi)) else None
    if found and source and (carried := _carried(reading, cue, source, end, found, hi)):
        return carried
    if found and source:
        source = bare(reading, (begin, end if "t" in cue.frames else max(end, whole)))
    if found is None:
        source, found = _with_object(reading, cue, source, (begin, end), bounds)
        found = None if source is None and _inside(reading, cue, drafts) else found
    if found is None:
        return None
    if source is None or "t" in cue.frames:
        # Behind "informed" may stand who was.
        source = subject_before(reading, cue.start, lo) or source
        if source is None and reading.low[cue.end] not in reading.lex.sets["resumptive"]:
            source = noun_before(reading, cue.start, lo)
    draft = _draft(cue, found, source)
    return draft if source else _shared(reading, draft, lo, drafts)


def _hearsay(reading: Reading, cue: Cue, hi: int) -> Draft | None:
    """The clause right behind a verb that names nobody."""
    told = content(reading, cue, cue.end, hi)
    near = told is not None and told.opened - cue.end <= _CLOSE
    return Draft(told.span, None, (cue.start, cue.end), "hearsay", cue.lemma, told.form) if told and near else None


def _behind(reading: Reading, begin: int, end: int) -> Range | None:
    """The noun phrase behind a verb, unless it shows that it is no subject."""
    source = bare(reading, (begin, end)) if end > begin and not _is_object(reading, begin, end) else None
    if source and reading.low[source[0]] in reading.lex.sets["audiences"]:
        # "He addressed the crowd, saying": who is told.
        return None
    if source and begin == source[0] and _is_owned(reading, source):
        # "She voiced her surprise": what somebody voices, and nobody.
        return None
    return source


def _tagged(reading: Reading, cue: Cue, source: Range | None, phrase: Range, bounds: Range) -> Draft | None:
    """What ends right before a verb that tags it, with its subject or without ("“…”, she complains")."""
    (begin, end), (lo, hi) = phrase, bounds
    closes = _closes(reading, cue.start, lo)
    if source:
        left = left_content(reading, cue.start, lo) if closes or _ends_in_tag(reading, cue, end, bounds) else None
        return _draft(cue, left, source) if left else None
    left = left_content(reading, cue.start, lo) if closes and "q" in cue.frames else None
    right = content(reading, cue, begin, hi) if left else None
    return _draft(cue, left, None) if left and (right is None or right.opened - begin > _WRITTEN) else None


def _informed(reading: Reading, cue: Cue, source: Range, end: int, hi: int) -> Draft | None:
    """``X informed the agency Y that …``: the medium that stands right behind the speaker passes it on."""
    if "t" not in cue.frames or not can_speak(reading, source):
        return None
    medium = medium_at(reading, end, hi, told=True)
    found = content(reading, cue, medium.whole[1], hi) if medium else None
    return msgspec.structs.replace(_draft(cue, found, source), downstream=medium.whole) if medium and found else None


def _carried(reading: Reading, cue: Cue, source: Range, end: int, found: Found, hi: int) -> Draft | None:
    """``The paper reported from a player … that``: a medium has it from whom it names behind "from"."""
    governed = reading.lex.speech.quoted_from.split()[0] in reading.lex.speech.governs.get(cue.lemma, "").split()
    origin = None if governed else _from_whom(reading, end, hi)
    if origin is None or origin[1] > found.opened or not medium_at(reading, *source):
        return None
    return msgspec.structs.replace(_draft(cue, found, origin), downstream=source)


def _in_relative(reading: Reading, cue: Cue, bounds: Range) -> Draft | None:
    """``the union, which stresses that …``: who is spoken of says it, unless somebody else stands behind the verb."""
    lo, hi = bounds
    begin = _past_free(reading, _past_pronoun(reading, cue.end, hi), hi)
    end = noun_phrase(reading, begin, hi)
    source = bare(reading, (begin, end)) if end > begin else None
    source = source if source and can_speak(reading, source) else None
    antecedent = before_relative(reading, cue.start, lo)
    found = content(reading, cue, end if source else begin, hi) if source or antecedent else None
    if found is None or found.opened - (end if source else begin) > _CLOSE:
        return None
    return _draft(cue, found, source or antecedent)


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


def _inside(reading: Reading, cue: Cue, drafts: list[Draft]) -> bool:
    """Whether somebody else says it: what they say of a demand or a deal is no second statement."""
    return bool(drafts) and drafts[-1].content[0] <= reading.starts[cue.start] < drafts[-1].content[1]


def _with_object(
    reading: Reading, cue: Cue, source: Range | None, phrase: Range, bounds: Range
) -> tuple[Range | None, Found | None]:
    """The speaker and the object of a verb that opens no clause: both stand behind it, or only the object does."""
    lo, hi = bounds
    if source is None:
        return None, object_of(reading, cue, phrase[0], hi)
    shows = "c" not in cue.frames and classify(reading, source, source)[0] in _SHOWN
    if can_speak(reading, source) and not shows and (found := object_of(reading, cue, phrase[1], hi)):
        return source, found
    before = subject_before(reading, cue.start, lo)
    if before or shows or not can_speak(reading, source):
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
    if not opens and "o" in cue.frames and after + 1 < hi:
        # "The «Dawn Brigades» confirmed the fall of the hill": a noun goes on behind the name.
        low, sets = reading.low, reading.lex.sets
        opens = (
            low[after].isalpha() and not low[after].isdigit() and low[after] not in sets["joining"] and not reading.is_verb(after)
        )
        return (begin + 1, after - 1) if opens and after - 1 > begin + 1 else None
    return (begin + 1, after - 1) if opens and after - 1 > begin + 1 and "c" in cue.frames else None


def _ends_in_tag(reading: Reading, cue: Cue, end: int, bounds: Range) -> bool:
    """``…، يقول السائق.``: a comma, a verb and its subject end the sentence, of which the rest is said."""
    lo, hi = bounds
    if cue.start - 1 <= lo or reading.low[cue.start - 1] != "," or "q" not in cue.frames or cue.start - lo < _TAGGED:
        return False
    return can_speak(reading, bare(reading, (cue.end, end))) and all(not reading.low[k].isalnum() for k in range(end, hi))


def _draft(cue: Cue, found: Found, source: Range | None) -> Draft:
    return msgspec.structs.replace(draft_of(cue, found, source), feature=cue.feature)


def by_participle(reading: Reading, cue: Cue, bounds: Range, drafts: list[Draft]) -> Draft | None:
    """``…, stressing that …``: the participle has the subject of the verb before it."""
    lo, hi = bounds
    governed = reading.lex.speech.governs.get(cue.lemma, "").split()
    if cue.lemma in reading.lex.sets["led"] and not set(governed) & set(reading.low[cue.end : cue.end + _WRITTEN]):
        # "A banner", which is spelled like "drawing attention".
        return None
    found = content(reading, cue, cue.end, hi) or object_of(reading, cue, cue.end, hi)
    if found is None:
        return None
    last = next((d for d in reversed(drafts) if d.cue and lo <= d.cue[0] < cue.start and d.kind != "hearsay"), None)
    if last and last.cue and last.content == found.span:
        return None
    source = last.source if last else subject_before(reading, cue.start, lo) or somebody_before(reading, cue.start, lo)
    draft = msgspec.structs.replace(
        draft_of(cue, found, source), feature=last.feature if last else feature_of_verb(reading, reading.low[cue.start])
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
        ) or _is_manner(reading, k):
            k += 1
        elif low[k][0] in reading.lex.told_by and (ours := match(low, k, hi, reading.lex.own_voice)):
            # "Told our paper".
            k += ours[0]
        elif low[k] == reading.lex.speech.article and k + 1 < hi and low[k + 1] in sets["times"]:
            k += 2
        else:
            break
    return k


def _is_manner(reading: Reading, k: int) -> bool:
    """Whether a word says how somebody speaks ("answered smiling"): a participle with the ending that no subject has."""
    if reading.low[k] in reading.lex.heads or reading.low[k] in reading.lex.forms or reading.written[k][0] == "N":
        return False
    word = reading.text[reading.starts[k] : reading.ends[k]]
    begins, ends = reading.lex.speech.manner_shape
    shaped = bool(begins) and len(word) > _SHORTEST_MANNER and word.startswith(begins) and word.endswith(ends)
    return shaped and not is_place(reading, k)


def _closes(reading: Reading, start: int, lo: int) -> bool:
    """Whether a quotation ends right before the verb."""
    k = start - 1
    if k >= lo and reading.low[k] == ",":
        k -= 1
    if not (k >= lo and reading.level[k] >= 0 and reading.level[k] != reading.level[start]):
        return False
    # "In an interview with the radio «X», the expert said": a name behind its noun.
    first = reading.word_at(reading.quotes[reading.level[k]].start)
    return not (short_quote(reading, k) and first > lo and reading.low[first - 1] in reading.lex.heads)


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
    if "s" in cue.frames and begin < hi and reading.low[begin] in reading.lex.sets["inside"]:
        # "According to what came in its report".
        begin += 1
    end = noun_phrase(reading, begin, hi)
    if end <= begin:
        return None
    source = bare(reading, (begin, end))
    before = opened - 1 if opened > lo and reading.low[opened - 1] in reading.lex.sets["coordinators"] else opened
    if before <= lo + 1:
        comma = next((k for k in range(end, min(hi, end + REACH)) if reading.low[k] == ","), None)
        if comma is None:
            return None
        first = past_connective(reading, comma + 1, hi)
        last = clause_end(reading, first, hi)
        return _draft(cue, Found(reading.span(first, last), "indirect", first), source) if last > first + 1 else None
    left = left_content(reading, before, lo)
    if left is None:
        return None
    draft = _draft(cue, joined(reading, left, end, hi), source)
    governed = reading.lex.speech.quoted_from.split()[0] in reading.lex.speech.governs.get(cue.lemma, "").split()
    from_whom = None if governed else _from_whom(reading, end, hi)
    return msgspec.structs.replace(draft, upstream=from_whom) if from_whom else draft


def _from_whom(reading: Reading, k: int, hi: int) -> Range | None:
    """Whom a medium has it from, right behind it ("…, as the paper X quoted from the mayor")."""
    if k + 1 >= hi or reading.low[k] != reading.lex.speech.quoted_from.split()[0]:
        return None
    end = noun_phrase(reading, k + 1, hi)
    return bare(reading, (k + 1, end)) if end > k + 1 else None


def _past_pronoun(reading: Reading, k: int, hi: int) -> int:
    """Past "with it", "from him" between a verb and its subject ("what the director stated")."""
    low, lex = reading.low, reading.lex
    if k + 1 < hi and low[k] in lex.sets["prepositions"] and low[k + 1] in lex.speech.pronouns and glued(reading, k):
        return k + 2
    return k + 1 if k < hi and low[k] in lex.sets["resumptive"] else k


def _in_document(reading: Reading, cue: Cue, begin: int, hi: int) -> Draft | None:
    """``It came in the report that …``: the document stands behind the preposition."""
    if begin < hi and (told := match(reading.low, begin, hi, reading.lex.prefixes)):
        # "It came on the tongue of the director that".
        begin += told[0] - 1
    elif cue.end < hi and reading.low[cue.end] in reading.lex.sets["resumptive"]:
        return _in_document_before(reading, cue, hi)
    elif begin + 1 >= hi or reading.low[begin] not in reading.lex.sets["inside"]:
        return None
    end = noun_phrase(reading, begin + 1, hi, alone=True)
    found = content(reading, cue, end, hi) if end > begin + 1 else None
    return _draft(cue, found, bare(reading, (begin + 1, end))) if found else None


def _in_document_before(reading: Reading, cue: Cue, hi: int) -> Draft | None:
    """``… in a report, in which it came that``: the document is named before."""
    heads = reading.lex.heads
    near = range(cue.start - 1, max(-1, cue.start - _DOCUMENT), -1)
    at = next((k for k in near if heads.get(reading.low[k], ("",))[0] == "document"), None)
    found = content(reading, cue, cue.end + 1, hi) if at is not None else None
    return _draft(cue, found, (at, at + 1)) if found and at is not None else None


def _quoted(reading: Reading, cue: Cue, medium: Range | None, bounds: Range) -> Draft | None:
    """``The radio quoted from a source his saying that …``: the source stands behind "from", who quotes it before."""
    lo, hi = bounds
    begin = medium[1] if medium else cue.end
    at = next((k for k in range(begin, min(hi, begin + REACH)) if reading.low[k] in reading.lex.sets["quoted_from"]), None)
    if at is None:
        return None
    end = noun_phrase(reading, at + 1, hi)
    if end <= at + 1:
        return None
    source = bare(reading, (at + 1, end))
    k = next((j for j in range(end, min(hi, end + REACH)) if reading.low[j] in reading.lex.sets["quoted_words"]), end)
    if end < hi and reading.low[end] in reading.lex.sets["denying_nouns"]:
        k = end
    named = k < hi and reading.low[k] in reading.lex.sets["quoted_words"] | reading.lex.sets["denying_nouns"]
    whole = msgspec.structs.replace(cue, frames="cqo")
    found = content(reading, whole, k, hi) or (object_of(reading, whole, k + 1, hi) if named else None)
    if found is None:
        return None
    if k < hi and reading.low[k] in reading.lex.sets["denying_nouns"]:
        cue = msgspec.structs.replace(cue, lemma=_denying(reading))
    cue = msgspec.structs.replace(cue, feature=gender_of_noun(reading, reading.low[source[0]]) or "m")
    if medium is None:
        medium = subject_before(reading, cue.start, lo)
    return msgspec.structs.replace(_draft(cue, found, source), downstream=medium)


def _denying(reading: Reading) -> str:
    """A verb of denial, whose stance a noun of denial has."""
    return next(verb for verb, stance in reading.lex.stances.items() if stance == "denies")
