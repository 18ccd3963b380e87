"""Verb groups of saying that do not stand alone: "tient à préciser que", "a salué les secours et assuré que"."""

from __future__ import annotations

from sourcier.statements.forms import FINITE, PARTICIPLE
from sourcier.statements.reading import APOSTROPHES, Range, Reading

# So many words may stand between a leading verb and its infinitive ("tient d'ailleurs à le préciser").
_BETWEEN = 6
# How far before a participle the auxiliary stands that it shares with another.
_SHARED = 14


def led_from(reading: Reading, at: int, lo: int) -> int | None:
    """The verb that leads to the infinitive at word ``at`` ("tient à préciser", "решил напомнить"); None where none does."""
    low, lex = reading.low, reading.lex
    for k in range(at - 1, max(lo - 1, at - 1 - _BETWEEN), -1):
        entry = lex.leading.get(low[k])
        if entry and entry.bits & (FINITE | PARTICIPLE):
            wanted = lex.speech.leading[entry.lemma].split()
            between = "_".join(w for w in low[k + 1 : at] if w in lex.lead_markers)
            return k if between in wanted or ("-" in wanted and not between) else None
        plain = low[k] in lex.lead_markers or low[k] in lex.sets["clitics"] or low[k] in APOSTROPHES
        if not (plain or low[k] in lex.sets["inner"] or low[k] in lex.sets["clitic_hosts"] or reading.is_adverb(k)):
            return None
    return None


def first_to(reading: Reading, at: int, lo: int) -> int | None:
    """The first word of a verb group that says who was the first to say something ("was the first to report"); None elsewhere.

    A noun may stand behind "first" ("a été le premier média à").
    """
    low, lex = reading.low, reading.lex
    sets = lex.sets
    k = at - 1
    while k > lo and low[k] not in lex.told_by and (low[k] in sets["nonfinite"] or low[k] in sets["inner"]):
        k -= 1
    if k - 2 <= lo or low[k] not in lex.told_by:
        return None
    k -= 1 + (low[k - 1] not in sets["firsts"] and low[k - 1].isalpha())
    if low[k] not in sets["firsts"]:
        return None
    k -= 1
    while k > lo and (low[k] in sets["articles"] or low[k] in sets["inner"]):
        k -= 1
    if low[k] not in sets["passives"]:
        return None
    while k - 1 > lo and low[k - 1] in sets["auxiliaries"]:
        k -= 1
    return k if k > lo else None


def shares_auxiliary(reading: Reading, at: int, lo: int, hi: int) -> bool:
    """``a visité le port et annoncé que``: a participle that opens a clause behind a coordinator has the auxiliary before it."""
    low, sets = reading.low, reading.lex.sets
    if at <= lo or at + 1 >= hi or low[at - 1] not in sets["coordinators"] or low[at + 1] not in sets["complementisers"]:
        return False
    for k in range(at - 2, max(lo, at - _SHARED), -1):
        if low[k] in sets["auxiliaries"] and low[k] not in sets["passives"]:
            return True
        if low[k] in sets["complementisers"] or low[k] in ";:":
            return False
    return False


def of_lead(reading: Reading, cue: Range) -> int:
    """The word of a cue behind a verb that leads to another and whose own negation denies nothing ("n'a pas hésité à dire")."""
    hesitating, leading = reading.lex.sets["hesitating"], reading.lex.leading
    verbs = ((k, leading.get(reading.low[k])) for k in range(cue[1] - 2, cue[0] - 1, -1))
    return next((k + 1 for k, entry in verbs if entry and entry.lemma in hesitating), cue[0])
