"""Which forms are cues where verbs stand first, and what their endings and beginnings say of who speaks."""

from __future__ import annotations

from bisect import bisect_left

from sourcier.data.concepts import kinds_of
from sourcier.records import Quantity
from sourcier.statements.forms import FINITE, GERUND, Entry
from sourcier.statements.media import MEDIA
from sourcier.statements.phrases import match
from sourcier.statements.reading import Cue, Range, Reading
from sourcier.statements.tallies import with_tally

# How far behind a verb the word stands without which it says nothing ("expressed … about").
_NEEDED = 8
_PEOPLE = kinds_of("person")
# No phrase that opens a clause of manner has more words.
_MANNER = 4


def verb_first_cue(reading: Reading, at: int, entry: Entry) -> Cue | None:
    """The cue of a verb form; None where it is a noun, or negated."""
    bounds = reading.bounds(at)
    if bounds is None:
        return None
    low, sets, lo = reading.low, reading.lex.sets, bounds[0]
    told = with_tally(reading, at + 1, bounds[1], entry.frames)
    if not told:
        return None
    if not entry.bits & (FINITE | GERUND) or match(low, at, bounds[1], reading.lex.anonymity) or _is_noun(reading, at, lo):
        return None
    if low[at] in sets["verbs_of_media"] and not _before_medium(reading, at):
        return None
    if at - 1 > lo and low[at - 1] in sets["complementisers"] and low[at - 2] in sets["awaited"]:
        # "The court is expected to announce the results".
        return None
    if "x" in entry.frames and _moves_people(reading, at):
        return None
    needed = reading.lex.needs.get(entry.lemma)
    if needed and "x" not in entry.frames and needed.isdisjoint(low[at + 1 : min(bounds[1], at + 1 + _NEEDED)]):
        return None
    if entry.bits & GERUND and not entry.bits & FINITE:
        says = _participle_says(reading, at, bounds, entry)
        return Cue("gerund", at, at + 1, entry.lemma, told.replace("x", "")) if says else None
    negated = any(low[k] in sets["negations"] for k in range(max(lo, at - 2), at) if low[k] != ",")
    if negated != (entry.lemma in sets["only_negated"]) and not (negated and _tells_negated(reading, entry)):
        return None
    return Cue(
        "verb",
        at,
        at + 1,
        entry.lemma,
        told,
        feature=feature_of_verb(reading, low[at]),
        passive=_is_passive(reading, at, entry),
    )


def _is_noun(reading: Reading, at: int, lo: int) -> bool:
    """Whether a form that is spelled like a verb is a noun or a name: by the medium behind it, or by what stands before it."""
    low, lex = reading.low, reading.lex
    if reading.is_person(at):
        return True
    if at + 1 < reading.size and low[at + 1] in lex.media_words and reading.written[at][0] == "N":
        # The name of an agency.
        return True
    first = at - 1 > lo and low[at - 2] in lex.sets["foremost"]
    if at > lo and (low[at - 1] in lex.sets["noun_before"] or low[at - 1] in lex.sets["prepositions"]) and not first:
        # "The first of those who reported" is a verb.
        return True
    before = lex.forms.get(low[at - 1]) if at > lo else None
    # "He refused mention of his name": behind a verb stands its noun.
    return before is not None and bool(before.bits & FINITE) and not (at - 1 > lo and low[at - 2] == lex.speech.article)


def _participle_says(reading: Reading, at: int, bounds: Range, entry: Entry) -> bool:
    """Whether an active participle says something, and is no noun, no adjective, and not what somebody suffers."""
    low, speech = reading.low, reading.lex.speech
    if low[at].endswith(speech.object_plural[0] or "\0") and at > bounds[0] and low[at - 1] != ",":
        # "Seven accused of forgery": a noun.
        return False
    suffers = speech.suffered.get(entry.lemma)
    # "Firms accused of": spelled like "accusing", which has those whom it accuses behind it.
    suffered = bool(suffers) and at + 1 < reading.size and low[at + 1].startswith(suffers or "\0")
    return not suffered and not _describes(reading, at, bounds)


def _describes(reading: Reading, at: int, bounds: Range) -> bool:
    """Whether a participle is the adjective of a thing right before it, whose ending it has ("under *tight* guard")."""
    low, lex, ending = reading.low, reading.lex, reading.lex.speech.possessor_like
    last = at + 1 >= bounds[1] or not (low[at + 1].isalpha() or reading.level[at + 1] >= 0 or low[at + 1] == ":")
    alike = at > bounds[0] and low[at].endswith(ending) and low[at - 1].endswith(ending)
    return last and alike and low[at - 1] not in lex.heads and reading.written[at - 1][0] != "N"


def _moves_people(reading: Reading, at: int) -> bool:
    """Whether a verb that passes something on has people counted right behind it ("22 patients *were carried* to hospitals")."""
    if at + 1 >= reading.size or not reading.counted(at + 1):
        return False
    first = bisect_left(reading.setting_starts, reading.starts[at + 1])
    counted = reading.settings[first] if first < len(reading.settings) else None
    return isinstance(counted, Quantity) and counted.concept in _PEOPLE


def _before_medium(reading: Reading, at: int) -> bool:
    """Whether a form that is also a noun stands right before a medium ("knew", spelled like "flag")."""
    return at + 1 < reading.size and reading.lex.heads.get(reading.low[at + 1], ("",))[0] in MEDIA


def of_what(reading: Reading, at: int) -> Cue | None:
    """The cue of a verb with its object joined to it, behind "according to what" alone ("by what the paper *published it*").

    One of denial stands behind what takes up a clause ("…, which *the club denied it*", "…, an accusation *that it rejects it*").
    """
    bounds, lex = reading.bounds(at), reading.lex
    lemma = lex.speech.of_what[reading.low[at]]
    denies = lex.stances.get(lemma) == "denies"
    near = range(max(bounds[0], at - _MANNER), at) if bounds else ()
    opening = lex.taken_up if denies else lex.as_phrases
    behind = any((found := match(reading.low, k, at, opening)) and k + found[0] == at for k in near)
    if not behind and not (denies and near and reading.low[at - 1] in lex.sets["given_nouns"]):
        return None
    return Cue("verb", at, at + 1, lemma, "cq", feature=feature_of_verb(reading, reading.low[at][:-1]))


def _tells_negated(reading: Reading, entry: Entry) -> bool:
    """Whether a verb says something where it is negated too: "did not rule out", "neither confirmed nor denied"."""
    sets = reading.lex.sets
    return entry.lemma in sets["excludes"] or entry.lemma in sets["confirms"] or entry.lemma in sets["deniable"]


def _is_passive(reading: Reading, at: int, entry: Entry) -> bool:
    """Whether the vowel sign on the first letter of a verb makes it passive ("it is expected that", "it was said")."""
    marks, start = reading.lex.passive_marks, reading.starts[at]
    present = reading.low[at].startswith(reading.lex.present)
    # In a past it may stand on a later letter ("was excluded"); that of the plural stands at the end.
    end = start + 2 if present else max(start + 2, reading.ends[at] - 2)
    if not marks or marks.isdisjoint(reading.text[start + 1 : end]):
        return False
    # Causative verbs have it in the active present too.
    return not present or entry.lemma in reading.lex.sets["opinions"] or entry.lemma in reading.lex.speech.suffered


def feature_of_verb(reading: Reading, form: str) -> str:
    """Gender and number by the endings and beginnings of third persons."""
    speech = reading.lex.speech
    ending = next((feature for ending, feature in speech.feature_endings.items() if form.endswith(ending)), "")
    return ending or next((feature for opening, feature in speech.feature_beginnings.items() if form.startswith(opening)), "m")
