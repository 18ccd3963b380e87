"""Where a reported clause ends, and what a content found in it is."""

from __future__ import annotations

from functools import lru_cache

import msgspec

from sourcier.records import Span
from sourcier.statements.forms import FINITE, GERUND, PARTICIPLE, Entry
from sourcier.statements.phrases import match
from sourcier.statements.reading import Cue, Draft, Range, Reading

# No longer attribution stands between two commas inside a clause.
_INSERTED = 12
_BODIES = ("outlet", "agency", "institution", "group")


class Found(msgspec.Struct, frozen=True):
    """A content and its form; ``opened`` is the word where it starts."""

    span: Span
    form: str
    opened: int


def draft_of(cue: Cue, found: Found, source: Range | None) -> Draft:
    return Draft(found.span, source, (cue.start, cue.end), cue.kind, cue.lemma, found.form, cue.past, feature=cue.feature)


def whole(reading: Reading, begin: int, end: int) -> Found | None:
    """The words between two, or what they quote where they are a quotation; None where only their beginning is one."""
    if reading.level[end - 1] >= 0:
        # "Лужки. «…» — такое объявление вывесил завхоз": a full stop before the marks parts it from a dateline.
        first = reading.word_at(reading.quotes[reading.level[end - 1]].start)
        begin = first if first > begin and reading.low[first - 1] == "." else begin
    if reading.level[begin] < 0:
        return Found(reading.span(begin, end), "indirect", begin)
    quote = reading.quotes[reading.level[begin]]
    return Found(quote.inner, "direct", begin) if reading.word_at(quote.end) >= end else None


def level_at(reading: Reading, begin: int) -> int:
    """The quotation in which what begins at a word goes on from the word before; a name in quotation marks is closed there."""
    level = reading.level[begin - 1] if begin else -1
    if level >= 0 and reading.level[begin] < level and reading.quotes[level].end <= reading.starts[begin]:
        return reading.level[begin]
    return level


# Several rules ask for the end of one clause, one after the other.
@lru_cache(maxsize=16)
def clause_end(reading: Reading, begin: int, hi: int) -> int:
    """The word after the last one of the clause that begins at ``begin``: before the next tag or coordinated cue."""
    low, level = reading.low, reading.level
    at_level = level_at(reading, begin)
    for k in [k for k in reading.listed("clause_stops", begin, hi) if level[k] == at_level]:
        if low[k] == ";" or (low[k] == ":" and k > begin + 1 and reading.has_verb(k + 1, hi)):
            return bare_end(reading, begin, k)
        if low[k] == "," and k + 1 < hi and tag_begins(reading, begin, k + 1, hi):
            return k
        if (
            low[k] in reading.lex.sets["clause_joiners"]
            and k + 1 < hi
            and (_cue_soon(reading, k + 1, hi, 2) or _cue_next(reading, k + 1, hi))
        ):
            return bare_end(reading, begin, k)
    return bare_end(reading, begin, hi)


def bare_end(reading: Reading, begin: int, end: int) -> int:
    while end > begin and reading.low[end - 1] in ".!?…,;:":
        if (
            reading.written[end - 1] == "."
            and end - 2 >= begin
            and len(reading.written[end - 2]) == 1
            and reading.written[end - 2].isupper()
        ):
            break
        end -= 1
    return end


def tag_begins(reading: Reading, begin: int, k: int, hi: int) -> bool:
    """Whether another attribution starts at word ``k``: "according to", "adding that", "a-t-il ajouté", "he said"."""
    low, lex = reading.low, reading.lex
    if low[k] in lex.sets["quotatives"]:
        return True
    if low[k] in lex.prefixes or low[k] in lex.citing:
        found = match(low, k, hi, lex.prefixes)
        if found and low[min(k + found[0], hi - 1)] in lex.sets["sure_relatives"]:
            # "Опроверг информацию, *согласно которой* мост закрыт".
            return False
        if found is None:
            return match(low, k, hi, lex.citing) is not None
        return not _inside_clause(reading, begin, k, hi)
    entry = lex.forms.get(low[k])
    if entry and entry.bits & GERUND and not entry.bits & FINITE and _reports(reading, entry):
        # "Faisant valoir" reports, "faisant 37 blessés" does not.
        said = (tuple(low[k + 1 : k + 1 + len(parts)]) == parts for parts, *_ in lex.verb_phrases.get(entry.lemma, ()))
        return bool(set("cqo") & set(entry.frames)) or any(said)
    if low[k] in lex.sets["gerund_openers"] and k + 1 < hi and (e := lex.forms.get(low[k + 1])) is not None:
        return bool(e.bits & GERUND)
    if low[k] in lex.sets["when_words"]:
        # "The yard stopped, when a thousand *declared* a strike".
        return False
    if not reading.has_verb(begin, k):
        return _closes_sentence(reading, k, hi)
    return _cue_soon(reading, k, hi, 5) and not any(low[j] in lex.sets["complementisers"] for j in range(k, min(hi, k + 8)))


def _inside_clause(reading: Reading, begin: int, k: int, hi: int) -> bool:
    """Whether a cue between two commas stands before the verb of its clause ("que l'eau, selon lui, est potable")."""
    comma = next((j for j in range(k + 1, min(hi, k + _INSERTED)) if reading.low[j] == ","), None)
    return comma is not None and not reading.has_verb(begin, k) and reading.has_verb(comma, hi)


def _closes_sentence(reading: Reading, k: int, hi: int) -> bool:
    """Whether a short subject and a verb of saying end the sentence from word ``k``: the surest of tags.

    The verb may stand first ("…, a dit le maire, *rapporte L'Écho*"), where that is not the order of all clauses.
    """
    low, lex = reading.low, reading.lex
    end = next((j for j in range(k, min(hi, k + 7)) if low[j] in ",.;"), min(hi, k + 7))
    if end - k < 2 or (end < hi and low[end] not in ",.;"):
        return False
    first = not (lex.speech.head_last or lex.speech.verb_first) and (end >= hi or low[end] == ".")
    verb = low[k] if first and _only_a_subject(reading, k + 1, end) else low[end - 1]
    entry = lex.forms.get(verb)
    return entry is not None and bool(entry.bits & FINITE) and "q" in entry.frames and verb not in lex.sets["not_verbs"]


def _only_a_subject(reading: Reading, begin: int, end: int) -> bool:
    """Whether somebody who speaks and nothing else is named ("…, сообщает *портал «X»*", but "…, признал *гибель рабочих*")."""
    low, lex = reading.low, reading.lex
    if low[end - 1] in lex.forms or not lex.sets["prepositions"].isdisjoint(low[begin:end]):
        return False
    return any(low[j] in lex.heads and (not lex.speech.declines or low[j] in lex.sets["nominatives"]) for j in range(begin, end))


def _reports(reading: Reading, entry: Entry) -> bool:
    """Whether a verb can bring a content of its own."""
    return bool(set("cqo") & set(entry.frames)) or entry.lemma in reading.lex.verb_phrases


def _cue_next(reading: Reading, k: int, hi: int) -> bool:
    """Whether a finite verb of saying of any kind stands right here, auxiliaries apart."""
    low, lex = reading.low, reading.lex
    while k < hi and low[k] in lex.sets["auxiliaries"]:
        k += 1
    entry = lex.forms.get(low[k]) if k < hi else None
    if entry is None or low[k] in lex.sets["not_verbs"]:
        return False
    return bool(entry.bits & (FINITE | PARTICIPLE)) and _reports(reading, entry)


def _cue_soon(reading: Reading, k: int, hi: int, reach: int) -> bool:
    """Whether a verb of saying that can tag follows within a few words, auxiliaries apart."""
    low, lex = reading.low, reading.lex
    seen = 0
    for j in range(k, min(hi, k + reach + 3)):
        if reading.level[j] != reading.level[k]:
            return False
        entry = lex.forms.get(low[j])
        if entry and entry.bits & (FINITE | PARTICIPLE) and "q" in entry.frames and low[j] not in lex.sets["not_verbs"]:
            return True
        if low[j] in ",;:":
            return False
        if low[j] not in lex.sets["auxiliaries"] and low[j] not in lex.sets["inner"]:
            seen += 1
        if seen > reach:
            return False
    return False


def _in_name(reading: Reading, k: int) -> bool:
    """Whether a word stands in a name in quotation marks behind the noun of a medium or body ("на газету «Заря», …")."""
    if reading.level[k] < 0:
        return False
    first = reading.word_at(reading.quotes[reading.level[k]].start)
    return first > 0 and reading.lex.heads.get(reading.low[first - 1], ("",))[0] in _BODIES


def after_adjunct(reading: Reading, k: int, hi: int) -> int:
    """The next comma or quotation after a tag, past whom it was told to and when."""
    level = reading.level[k - 1]
    if k < hi and level >= 0 and reading.quotes[level].end <= reading.starts[k]:
        # Behind a name in quotation marks.
        level = reading.level[k]
    coordinators = reading.lex.sets["coordinators"] if reading.lex.speech.declines else frozenset()
    while k < hi and reading.low[k] not in ",;:" and (reading.level[k] == level or _in_name(reading, k)):
        if reading.low[k] in coordinators and _cue_next(reading, k + 1, hi):
            # "Рассказал источник и добавил, что …".
            break
        k += 1
    return k
