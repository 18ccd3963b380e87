"""Finite verbs of saying that stand first: rule by rule, who speaks and what is said."""

from __future__ import annotations

import msgspec

from sourcier.statements.clauses import Found, draft_of
from sourcier.statements.genders import gender_of_noun
from sourcier.statements.heads import head_of
from sourcier.statements.joint import second_medium
from sourcier.statements.kinds import classify
from sourcier.statements.media import medium_at
from sourcier.statements.naming import can_speak
from sourcier.statements.phrases import match
from sourcier.statements.reading import Cue, Draft, Range, Reading
from sourcier.statements.verb_first.before import before_relative, noun_before, somebody_before, subject_before, written_on
from sourcier.statements.verb_first.behind import past_free, past_pronoun, quoted_name, speaker_behind
from sourcier.statements.verb_first.documents import in_document
from sourcier.statements.verb_first.opened import REACH, content, object_of
from sourcier.statements.verb_first.parted import parted_object
from sourcier.statements.verb_first.passed_on import carried_by, from_whom, informed_by, quoted_as
from sourcier.statements.verb_first.phrases import bare, noun_phrase
from sourcier.statements.verb_first.tags import as_manner, manner_begins, quoted_in, tagged_by
from sourcier.statements.verb_first.this import told_this
from sourcier.statements.verbs.denied_behind import denied_behind

# What somebody describes and nobody who describes.
_SHOWN = frozenset({"document", "footage"})
# How far behind a verb the clause of hearsay, or of a relative, begins.
_CLOSE = 6
# How far behind a verb the words begin that are written on something.
_WRITTEN = 3


def by_verb_first(reading: Reading, cue: Cue, bounds: Range, drafts: list[Draft]) -> Draft | None:
    """The attribution of a finite verb."""
    lo, hi = bounds
    if denied := denied_behind(reading, cue, bounds, drafts):
        return denied
    if cue.start > lo and reading.low[cue.start - 1] in reading.lex.sets["relatives"]:
        return _in_relative(reading, cue, bounds)
    if subject_before(reading, cue.start, lo) is None and (
        match(reading.low, cue.start, hi, reading.lex.hearsay) or match(reading.low, cue.start, hi, reading.lex.contrast)
    ):
        # "It is said that", and what the medium itself recalls ("yudhkar anna").
        return None
    if cue.passive and "x" in cue.frames and (carried := quoted_as(reading, cue, None, bounds)):
        return carried
    if cue.passive:
        return _passively(reading, cue, hi)
    if (opened := manner_begins(reading, cue, lo)) is not None:
        manner = as_manner(reading, cue, opened, bounds)
        if manner or opened > lo:
            # "Also" and "as" are one word where a sentence opens with it ("The club has also announced its …").
            return manner
    if match(reading.low, cue.start, cue.end, reading.lex.own_voice):
        # "We have learned that".
        learned = content(reading, cue, cue.end, hi)
        return draft_of(cue, learned, (cue.start, cue.end)) if learned else None
    return told_this(reading, cue, bounds, drafts) or _by_speaker(reading, cue, bounds, drafts)


def _passively(reading: Reading, cue: Cue, hi: int) -> Draft | None:
    """``It was learned from the doctor that …``, or hearsay where nobody is named."""
    origin = from_whom(reading, cue, cue.end, hi)
    told = content(reading, cue, origin[1], hi) if origin and can_speak(reading, origin) else None
    return draft_of(cue, told, origin) if told else _hearsay(reading, cue, hi)


def _by_speaker(reading: Reading, cue: Cue, bounds: Range, drafts: list[Draft]) -> Draft | None:
    """The attribution by who stands behind the verb, and by what the verb needs: a paper, whom it quotes, a clause, an object."""
    lo, hi = bounds
    begin = past_free(reading, past_pronoun(reading, cue.end, hi), hi)
    if quoted := quoted_name(reading, cue, begin, hi):
        if "x" in cue.frames and (carried := quoted_as(reading, cue, quoted, bounds)):
            return carried
        found = content(reading, cue, quoted[1] + 1, hi) or object_of(reading, cue, quoted[1] + 1, hi)
        return draft_of(cue, found, quoted) if found else None
    end = noun_phrase(reading, begin, hi)
    if cue.lemma in reading.lex.sets["closely"] and end > begin and (second := second_medium(reading, end, hi)):
        # "The agency X and the paper Y agree that".
        end = second.whole[1]
    source = None if _has_subject(reading, cue, lo) else speaker_behind(reading, begin, end)
    if source is None and reading.low[cue.start] == reading.lex.speech.turns_out and not _shows(reading, cue, lo):
        return None
    if "s" in cue.frames:
        return _shown_by(reading, in_document(reading, cue, begin, hi), drafts) or quoted_in(reading, cue, begin, bounds)
    if cue.lemma in reading.lex.sets["inscribed"] and cue.end < hi and reading.low[cue.end] in reading.lex.sets["resumptive"]:
        on, told = written_on(reading, cue.start, lo), content(reading, cue, cue.end + 1, hi)
        if on and told and told.opened - cue.end <= _WRITTEN:
            return draft_of(cue, told, on)
    if "x" in cue.frames:
        tag = (begin, end), bounds
        carried = quoted_as(reading, cue, source, bounds)
        return carried or (tagged_by(reading, cue, source, *tag) if source and medium_at(reading, *source) else None)
    if "h" in cue.frames:
        return _hearsay(reading, cue, hi)
    if tagged := tagged_by(reading, cue, source, (begin, end), bounds):
        return tagged
    if source and (informed := informed_by(reading, cue, source, end, hi)):
        return informed
    return _opened(reading, cue, source, (begin, end if source else begin), bounds, drafts)


def _shown_by(reading: Reading, draft: Draft | None, drafts: list[Draft]) -> Draft | None:
    """``The agency X pointed to a report in which it came that``: what was taken as its own the medium has from the paper."""
    last = drafts[-1] if drafts else None
    if draft is None or last is None or last.source is None or last.content != draft.content:
        return draft
    if not medium_at(reading, *last.source):
        return draft
    drafts.pop()
    return msgspec.structs.replace(draft, downstream=last.source)


def _has_subject(reading: Reading, cue: Cue, lo: int) -> bool:
    """Whether who speaks stands right before a verb that agrees with them: what stands behind it is its object then.

    Before its subject a verb has no plural.
    """
    if cue.start == lo or reading.low[cue.start - 1] in ",:;":
        return False
    if reading.low[cue.start - 1] in reading.lex.speech.pronouns and reading.ends[cue.start - 2] == reading.starts[cue.start - 1]:
        # "That he warned the tenants".
        return True
    before = subject_before(reading, cue.start, lo)
    if before is None or match(reading.low, before[0], cue.start, reading.lex.citing):
        # "Relying on the minutes the site X reported".
        return False
    if cue.feature == "p":
        return True
    head = head_of(reading, before)[0]
    return bool(head) and (gender_of_noun(reading, head) or "m") == cue.feature


def _opened(reading: Reading, cue: Cue, source: Range | None, phrase: Range, bounds: Range, drafts: list[Draft]) -> Draft | None:
    """What a verb opens behind its subject, or behind itself: a clause, a quotation or an object."""
    (begin, end), (lo, hi) = phrase, bounds
    whole = noun_phrase(reading, begin, hi, alone=True)
    found = content(reading, cue, max(end, whole), hi)
    if found and source and not can_speak(reading, source) and (before := subject_before(reading, cue.start, lo)):
        # "The town decided the demolition of the library": what stands behind the verb is its object.
        return draft_of(cue, told, before) if (told := object_of(reading, cue, begin, hi)) else None
    if found and source and (carried := carried_by(reading, cue, source, end, found, hi)):
        return carried
    if found and source:
        last = end if "t" in cue.frames else max(end, whole)
        denies = reading.lex.stances.get(cue.lemma) == "denies"
        source = bare(reading, (begin, _before_report(reading, begin, last) if denies else last))
    if found is None:
        source, found = _with_object(reading, cue, source, (begin, end), bounds)
        found = None if source is None and _inside(reading, cue, drafts) else found
    if found is None:
        return None
    if source is None or "t" in cue.frames:
        # Behind "informed" may stand who was.
        source = subject_before(reading, cue.start, lo) or source
        if source is None and reading.low[cue.end] not in reading.lex.sets["resumptive"]:
            source = noun_before(reading, cue.start, lo) or _opens(reading, cue, lo)
    if source is None and _is_held(reading, cue, found, lo):
        return None
    draft = draft_of(cue, found, source or _author(reading, cue, lo))
    return draft if draft.source else _shared(reading, draft, lo, drafts)


def _is_held(reading: Reading, cue: Cue, found: Found, lo: int) -> bool:
    """``This is held to be one of the few times``: a verb of opinion in the present that a thing follows is passive."""
    low, sets = reading.low, reading.lex.sets
    opens = cue.start == lo or low[cue.start - 1] in sets["coordinators"] or low[cue.start - 1] in sets["boundaries"]
    noun = low[cue.end] in sets["determiners"] and found.opened == cue.end
    return opens and noun and cue.lemma in sets["opinions"] and low[cue.start][0] in reading.lex.present_letters


def _author(reading: Reading, cue: Cue, lo: int) -> Range | None:
    """``The ministry issued a statement *in which it said* that``: who made the paper that stands before the verb."""
    low, sets = reading.low, reading.lex.sets
    paper = cue.start - 1
    if paper <= lo + 1 or low[cue.end] not in sets["resumptive"] or low[paper] not in sets["tellings"]:
        return None
    return somebody_before(reading, paper, lo)


def _before_report(reading: Reading, begin: int, end: int) -> int:
    """Where who denies ends before the report that they deny ("نفى رئيس البلدية *صحة* الأنباء التي …")."""
    low, lex = reading.low, reading.lex
    at = next((k for k in reading.listed("reports", begin + 2, end) if low[k - 1] == lex.speech.article), None)
    if at is None:
        return end
    # What is denied of it stands before its article: "the truth of", which is "health" behind one of its own.
    return at - 1 - (at - 2 > begin and low[at - 2] in lex.sets["truth_of"] and low[at - 3] != lex.speech.article)


def _shows(reading: Reading, cue: Cue, lo: int) -> bool:
    """Whether a paper stands before a verb that shows ("the study *shows* that", but "the pictures *turned out* to be false")."""
    before = subject_before(reading, cue.start, lo)
    return before is not None and classify(reading, before, before)[0] in _SHOWN


def _opens(reading: Reading, cue: Cue, lo: int) -> Range | None:
    """``Farmers driven from the valley told that …``: a noun without article that opens the sentence, past what is said of it."""
    low, heads = reading.low, reading.lex.heads
    if (
        low[lo] not in heads
        or low[lo] in reading.lex.contrast
        or cue.start - lo > REACH // 2
        or any(low[k] in ",.:;" for k in range(lo, cue.start))
    ):
        return None
    source = bare(reading, (lo, noun_phrase(reading, lo, cue.start, apposed=False)))
    return source if low[source[0] + 1] != reading.lex.speech.article else None


def _hearsay(reading: Reading, cue: Cue, hi: int) -> Draft | None:
    """The clause right behind a verb that names nobody."""
    told = content(reading, cue, cue.end, hi)
    near = told is not None and told.opened - cue.end <= _CLOSE
    return Draft(told.span, None, (cue.start, cue.end), "hearsay", cue.lemma, told.form) if told and near else None


def _in_relative(reading: Reading, cue: Cue, bounds: Range) -> Draft | None:
    """``the union, which stresses that …``: who is spoken of says it, unless somebody else stands behind the verb."""
    lo, hi = bounds
    begin = past_free(reading, past_pronoun(reading, cue.end, hi), hi)
    end = noun_phrase(reading, begin, hi)
    source = bare(reading, (begin, end)) if end > begin else None
    source = source if source and can_speak(reading, source) else None
    antecedent = before_relative(reading, cue.start, lo)
    if antecedent and source is None and reading.low[antecedent[1] - 1] in reading.lex.sets["unowned_news"]:
        # "The news that say that": nobody is named.
        return None
    found = content(reading, cue, end if source else begin, hi) if source or antecedent else None
    if found is None or found.opened - (end if source else begin) > _CLOSE:
        return None
    return draft_of(cue, found, source or antecedent)


def _with_object(
    reading: Reading, cue: Cue, source: Range | None, phrase: Range, bounds: Range
) -> tuple[Range | None, Found | None]:
    """The speaker and the object of a verb that opens no clause: both stand behind it, or only the object does."""
    lo, hi = bounds
    if source is None:
        return None, object_of(reading, cue, phrase[0], hi)
    shows = "c" not in cue.frames and classify(reading, source, source)[0] in _SHOWN
    if (ours := match(reading.low, *source, reading.lex.own_voice)) and (
        found := object_of(reading, cue, source[0] + ours[0], hi)
    ):
        # "Our reporter counted nine graves".
        return (source[0], source[0] + ours[0]), found
    if can_speak(reading, source) and not shows and (found := object_of(reading, cue, phrase[1], hi)):
        placed = reading.low[phrase[1]] in reading.lex.sets["inside"] if phrase[1] < hi else False
        return (placed and parted_object(reading, cue, phrase[0], hi)) or (source, found)
    before = subject_before(reading, cue.start, lo)
    if before is None and (parted := parted_object(reading, cue, phrase[0], hi)):
        return parted
    if before or shows or not can_speak(reading, source):
        return before, object_of(reading, cue, phrase[0], hi)
    return None, None


def _inside(reading: Reading, cue: Cue, drafts: list[Draft]) -> bool:
    """Whether somebody else says it: what they say of a demand or a deal is no second statement."""
    return bool(drafts) and drafts[-1].content[0] <= reading.starts[cue.start] < drafts[-1].content[1]


def _shared(reading: Reading, draft: Draft, lo: int, drafts: list[Draft]) -> Draft:
    """``X denied it and said that …``: the second verb of a sentence has the subject of the first."""
    assert draft.cue is not None
    last = drafts[-1] if drafts else None
    if last is None or not last.cue or not lo <= last.cue[0] < draft.cue[0] or last.feature != draft.feature:
        return draft
    if draft.cue[0] <= lo + 1 or reading.low[draft.cue[0] - 1] not in reading.lex.sets["coordinators"]:
        return draft
    return msgspec.structs.replace(draft, source=last.source, downstream=last.downstream)
