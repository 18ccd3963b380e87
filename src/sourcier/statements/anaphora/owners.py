"""Whose a count or a letter is that a possessive ties to somebody: "by its figures", "selon son décompte", "وفق حصيلتها"."""

from __future__ import annotations

from bisect import bisect_right

from sourcier.records import ChainLink
from sourcier.statements.anaphora.pronouns import body_before, by_feature
from sourcier.statements.anaphora.speakers import Speaker
from sourcier.statements.bodies import is_body, whole_name
from sourcier.statements.kinds import classify
from sourcier.statements.reading import Range, Reading

# "Its first official count": so many words from the possessive to the noun.
_LONGEST = 4
# What Arabic joins to a noun, and whom it means; a body is feminine there.
_JOINED = {"ها": "f", "هم": "p"}
_FEATURES = frozenset("mfpn")


def owner_of(reading: Reading, spoken: list[Speaker], source: Range) -> Speaker | None:
    """The speaker whose count, data, letter or statement a source is, where a possessive alone says whose."""
    feature = _owned(reading, source)
    if feature is None:
        return None
    if feature != "p" and not reading.lex.speech.animate_pronouns and (body := body_before(reading, spoken, source[0])):
        return body
    return by_feature(reading, spoken, feature, source[0]) or (body_named(reading, source[0]) if feature != "p" else None)


def body_named(reading: Reading, at: int) -> Speaker | None:
    """The first body that the sentence before names, whatever it says of it ("The party disagrees. By its data, …")."""
    number = bisect_right(reading.sentence_starts, at) - 1
    lo, hi = reading.sentences[number - 1] if number > 0 else (0, 0)
    k = next((k for k in range(lo, hi) if reading.level[k] < 0 and is_body(reading, k)), None)
    if k is None:
        return None
    kind, role, head = classify(reading, (k, k + 1), (k, k + 1))
    # Behind its verb the subject ends where the object begins, which nothing shows.
    name = reading.text[slice(*reading.span(k, k + 1))] if reading.lex.speech.verb_first else whole_name(reading, k, lo, hi)
    return Speaker((ChainLink(name=name, kind=kind, role=role, evidence=reading.span(k, k + 1)),), kind, head, "")


def _owned(reading: Reading, source: Range) -> str | None:
    """The gender or number that a possessive shows of the owner; None where a source is nothing that is told and owned."""
    first, last = reading.low[source[0]], reading.low[source[1] - 1]
    if reading.lex.speech.verb_first:
        alone = source[1] - source[0] == 1
        return next((f for end, f in _JOINED.items() if alone and last.endswith(end) and _told(reading, last[: -len(end)])), None)
    if first not in reading.lex.sets["possessives"] or first in reading.lex.sets["own_possessives"]:
        return None
    meant = reading.lex.speech.pronouns.get(first, "n")
    if not 2 <= source[1] - source[0] <= _LONGEST or meant not in _FEATURES or not _told(reading, last):
        return None
    # French "leur" is of several, "son" of anybody.
    return "p" if meant == "n" and reading.lex.speech.gender.get(first) == "p" and first.startswith("leur") else meant


def _told(reading: Reading, word: str) -> bool:
    """Whether a noun is of something told: a report, a count, a document."""
    words = {word, f"{word[:-1]}ه"} if word.endswith("ت") else {word}
    return any(
        w in reading.lex.sets["reports"] or w in reading.lex.sets["accounts"] or reading.lex.heads.get(w, ("",))[0] == "document"
        for w in words
    )
