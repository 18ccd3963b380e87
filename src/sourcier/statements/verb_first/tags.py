"""Verbs that tag what stands before them: "“…”, she complains", "…, as the ministry announced"."""

from __future__ import annotations

import msgspec

from sourcier.statements.clauses import Found, clause_end, draft_of
from sourcier.statements.content.left import joined, left_content
from sourcier.statements.lexicon import THUS
from sourcier.statements.media import MEDIA, PAPERS, medium_at
from sourcier.statements.name_marks import short_quote
from sourcier.statements.naming import can_speak
from sourcier.statements.phrases import match
from sourcier.statements.reading import Cue, Draft, Range, Reading
from sourcier.statements.verb_first.behind import past_free, past_pronoun
from sourcier.statements.verb_first.opened import REACH, also_denies, before_parting, content, past_connective
from sourcier.statements.verb_first.passed_on import from_whom
from sourcier.statements.verb_first.phrases import bare, noun_phrase, time_end
from sourcier.statements.verb_first.this import sentence_before

# Fewer words before a tag are no clause.
_TAGGED = 4
# What a verb opens so near behind it is said there, and not in the quotation before it.
_OPENS_NEAR = 3


def tagged_by(reading: Reading, cue: Cue, source: Range | None, phrase: Range, bounds: Range) -> Draft | None:
    """What ends right before a verb that tags it, with its subject or without ("“…”, she complains")."""
    (begin, end), (lo, hi) = phrase, bounds
    if source and (whole := _set_off(reading, cue, source, end, bounds)):
        return draft_of(cue, whole, source)
    closes = _closes(reading, cue, end if source else None, bounds)
    if source:
        left = left_content(reading, cue.start, lo) if closes or _ends_in_tag(reading, cue, end, bounds) else None
        # "«…», the paper X quoted from the mayor".
        origin = from_whom(reading, cue, end, hi) if left and medium_at(reading, *source) else None
        return msgspec.structs.replace(draft_of(cue, left, source), upstream=origin) if left else None
    left = left_content(reading, cue.start, lo) if closes and "q" in cue.frames else None
    right = content(reading, cue, begin, hi) if left else None
    return draft_of(cue, left, None) if left and (right is None or right.opened - begin > _OPENS_NEAR) else None


def quoted_in(reading: Reading, cue: Cue, begin: int, bounds: Range) -> Draft | None:
    """``“…”, it came in a short statement by the union``: a quotation right before a verb that a paper stands behind."""
    lo, hi = bounds
    if begin + 1 >= hi or reading.low[begin] not in reading.lex.sets["inside"] or not _closes(reading, cue, None, bounds):
        return None
    left = left_content(reading, cue.start, lo)
    end = noun_phrase(reading, begin + 1, hi, alone=True)
    paper = _is_paper(reading, begin + 1) and left is not None and left.form == "direct" and end > begin + 1
    return draft_of(cue, left, bare(reading, (begin + 1, end))) if left and paper else None


def _set_off(reading: Reading, cue: Cue, source: Range, end: int, bounds: Range) -> Found | None:
    """``The bridge, adds the engineer, was never tested``: a verb and its subject between commas, and what stands around them."""
    (lo, hi), low, sets = bounds, reading.low, reading.lex.sets
    if cue.start - 1 <= lo or low[cue.start - 1] != "," or end + 2 >= hi or low[end] != "," or "c" not in cue.frames:
        return None
    goes_on = low[end + 1]
    entry = reading.lex.forms.get(goes_on)
    if goes_on in sets["coordinators"] or goes_on in sets["complementisers"] or goes_on in sets["boundaries"] or entry:
        # "…, said the minister, adding that", "…, the minister said, that".
        return None
    if low[lo] in sets["prepositions"] or match(low, lo, hi, reading.lex.contrast) or time_end(reading, lo) > lo:
        # "On the other hand, the mother stresses, …".
        return None
    if "," in low[lo : cue.start - 1] or ":" in low[end:hi] or not can_speak(reading, source):
        return None
    left = Found(reading.span(lo, cue.start - 1), "indirect", lo)
    return joined(reading, left, end, hi)


def _ends_in_tag(reading: Reading, cue: Cue, end: int, bounds: Range) -> bool:
    """``…، يقول السائق.``: a comma, a verb and its subject end the sentence, of which the rest is said."""
    lo, hi = bounds
    if cue.start - 1 <= lo or reading.low[cue.start - 1] != "," or "q" not in cue.frames or cue.start - lo < _TAGGED:
        return False
    closes = all(not reading.low[k].isalnum() for k in range(end, hi)) or (
        end < hi and (reading.low[end] == ";" or match(reading.low, end, hi, reading.lex.citing) is not None)
    )
    closes = closes or _told_beside(reading, cue, end, bounds)
    return closes and can_speak(reading, bare(reading, (cue.end, end)))


def _told_beside(reading: Reading, cue: Cue, end: int, bounds: Range) -> bool:
    """``…, said a neighbour when the radio X called her``: behind the speaker stands when, to whom or how, and nothing said."""
    (lo, hi), low, lex = bounds, reading.low, reading.lex
    first = lo + (low[lo] in lex.sets["coordinators"])
    if low[first] in lex.sets["prepositions"] or low[first] in lex.sets["when_words"] or time_end(reading, first) > first:
        # "After the bridge fell, the minister said a word to the crowd".
        return False
    if match(low, end, hi, lex.anonymity):
        return True
    with_pronoun = low[end] in lex.sets["coordinators"] and low[end + 1] in lex.speech.pronouns
    # "Said his office *in answer to* what was published".
    adjuncts = (lex.sets[name] for name in ("when_words", "prepositions", "answering"))
    beside = low[end] in lex.told_by or any(low[end] in words for words in adjuncts) or with_pronoun
    tells = reading.tells_event(reading.span(lo, cue.start - 1)) or reading.has_verb(lo, cue.start - 1)
    # "The minaret fell, says the mayor in answer to": nothing but a tag has the present behind a comma.
    tells = tells or low[cue.start][0] in lex.present_letters
    governed = low[end] in lex.speech.governs.get(cue.lemma, "").split()
    return beside and tells and not governed and content(reading, cue, end, hi) is None


def _closes(reading: Reading, cue: Cue, end: int | None, bounds: Range) -> bool:
    """Whether a quotation ends right before the verb; ``end`` is the word behind a written subject."""
    (lo, hi), start = bounds, cue.start
    k = start - 1
    if k >= lo and reading.low[k] == ",":
        k -= 1
    if not (k >= lo and reading.level[k] >= 0 and reading.level[k] != reading.level[start]):
        return False
    # "In an interview with the radio «X», the expert said": a name behind its noun.
    first = reading.word_at(reading.quotes[reading.level[k]].start)
    if not short_quote(reading, k) or first == lo:
        return True
    lex, before = reading.lex, reading.low[first - 1]
    if before in lex.heads or (before in lex.sets["name_fillers"] and lex.heads.get(reading.low[first - 2], ("",))[0] in MEDIA):
        return False
    # "Under the title «Keep away», the office wrote that": what opens the sentence has a name in it.
    told = content(reading, cue, end, hi) if end is not None and "c" in cue.frames else None
    return told is None or end is None or told.opened - end > _OPENS_NEAR


def manner_begins(reading: Reading, cue: Cue, lo: int) -> int | None:
    """Where a phrase of manner begins that leads to the verb ("according to what … announced")."""
    low = reading.low
    for begin in range(max(lo, cue.start - 4), cue.start):
        found = match(low, begin, cue.start, reading.lex.as_phrases)
        if found and all(low[k] in reading.lex.sets["inner"] for k in range(begin + found[0], cue.start)):
            return None if also_denies(reading, cue.start - 1) else begin
    return None


def as_manner(reading: Reading, cue: Cue, opened: int, bounds: Range) -> Draft | None:
    """``…, as the ministry announced`` and ``As the ministry announced, …``."""
    lo, hi = bounds
    begin = past_free(reading, past_pronoun(reading, cue.end, hi), hi)
    inside = begin + 1 < hi and reading.low[begin] in reading.lex.sets["inside"]
    if inside and ("s" in cue.frames or _is_paper(reading, begin + 1)):
        # "According to what came in its report", "as is to be seen in a film".
        begin += 1
    end = noun_phrase(reading, begin, hi)
    ours = match(reading.low, cue.start, cue.end, reading.lex.own_voice)
    if end <= begin and not ours:
        return None
    if ours:
        # "According to what we have learned from X".
        end = next((k for k in range(begin, hi) if reading.low[k] in ",."), hi)
    source = (cue.start, cue.end) if ours else bare(reading, (begin, end))
    if cue.lemma in reading.lex.sets["led"] and not can_speak(reading, source):
        # "The town also saw heavy rain": "saw" is spelled like "testified".
        return None
    if opened <= lo + 1 and match(reading.low, opened, cue.start, reading.lex.taken_up):
        # "This is what the ministry announced": of the sentence before.
        told = sentence_before(reading, lo)
        return msgspec.structs.replace(draft_of(cue, told, source), upstream=from_whom(reading, cue, end, hi)) if told else None
    if opened > lo + _TAGGED and reading.low[opened - 1] == ":" and match(reading.low, opened, cue.start, reading.lex.taken_up):
        # "The bridge was never tested: that is what an engineer told the judge".
        return draft_of(cue, Found(reading.span(lo, opened - 1), "indirect", lo), source)
    before = opened - 1 if opened > lo and reading.low[opened - 1] in reading.lex.sets["coordinators"] else opened
    if before <= lo + 1:
        return _fronted(reading, cue, opened, source, end, hi)
    left = left_content(reading, before, lo)
    if left is None:
        return None
    draft = draft_of(cue, joined(reading, left, end, hi), source)
    origin = from_whom(reading, cue, end, hi) or _whose_words(reading, end, hi)
    return msgspec.structs.replace(draft, upstream=origin) if origin else draft


def _fronted(reading: Reading, cue: Cue, opened: int, source: Range, end: int, hi: int) -> Draft | None:
    """``As the ministry announced, …``: what stands behind the comma."""
    if (how := match(reading.low, opened, cue.start, reading.lex.as_phrases)) and how[1] == THUS:
        return None
    comma = next((k for k in range(end, min(hi, end + REACH)) if reading.low[k] == ","), None)
    if comma is None:
        return None
    first = past_connective(reading, comma + 1, hi)
    last = before_parting(reading, first, clause_end(reading, first, hi))
    if last <= first + 1:
        return None
    fronted = draft_of(cue, Found(reading.span(first, last), "indirect", first), source)
    return msgspec.structs.replace(fronted, upstream=from_whom(reading, cue, end, comma))


def _whose_words(reading: Reading, k: int, hi: int) -> Range | None:
    """Whose words a medium carries ("with these words the agency carried what the mayor said")."""
    if k + 1 >= hi or reading.low[k] not in reading.lex.sets["quoted_words"]:
        return None
    end = noun_phrase(reading, k + 1, hi)
    return bare(reading, (k + 1, end)) if end > k + 1 else None


def _is_paper(reading: Reading, k: int) -> bool:
    return reading.lex.heads.get(reading.low[k + (reading.low[k] == reading.lex.speech.article)], ("",))[0] in PAPERS
