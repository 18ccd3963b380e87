"""Who speaks where a verb that can stand first has its subject before it: a noun, a pronoun, whom a relative clause is about."""

from __future__ import annotations

from sourcier.statements.forms import FINITE
from sourcier.statements.media import medium_at
from sourcier.statements.name_marks import short_quote
from sourcier.statements.naming import can_speak
from sourcier.statements.phrases import match
from sourcier.statements.reading import Range, Reading
from sourcier.statements.verb_first.cues import feature_of_verb
from sourcier.statements.verb_first.opened import glued
from sourcier.statements.verb_first.phrases import bare, is_time, noun_phrase

# A noun phrase right before a verb or a relative has no more words.
_LONGEST = 9


def subject_before(reading: Reading, start: int, lo: int) -> Range | None:
    """The subject that stands before the verb after all: "However, the ministry denied", "As for the firm, it said"."""
    low, lex, sets = reading.low, reading.lex, reading.lex.sets
    end = start
    while end > lo and (low[end - 1] in sets["inner"] or low[end - 1] == ","):
        end -= 1
    # "As for the firm, *so* it told of three hundred".
    topic = _as_for(reading, end, lo) if lex.speech.so in low[end:start] else None
    if end - 2 > lo and low[end - 2] in sets["foremost"]:
        # "The paper was the first of those who told".
        end -= 2
    begin = _past_openers(reading, topic or _clause_begins(reading, start, end, lo), end)
    clause = begin > lo and low[begin - 1] in sets["complementisers"]
    if low[start - 1] in sets["coordinators"] and not clause and _is_verb(reading, begin, end):
        return _of_first_verb(reading, begin, end, start)
    if end == start and reading.span(begin, end) in reading.place_spans:
        # "Ankara announced": a capital is feminine, as its verb is then.
        return (begin, end) if feature_of_verb(reading, low[start]) == "f" else None
    if ours := match(low, begin, end, lex.own_voice):
        # "Our reporter in the town counted": up to the verb stands where.
        k = begin + ours[0]
        where = k == end or noun_phrase(reading, k + 1, end, apposed=False, alone=True) == end
        return (begin, k) if k == end or (low[k] in sets["prepositions"] and where) else None
    if begin >= end or not (low[begin] == lex.speech.article or can_speak(reading, (begin, end))):
        return None
    return _up_to_verb(reading, begin, end, start)


def _of_first_verb(reading: Reading, begin: int, end: int, start: int) -> Range | None:
    """The subject behind the first of two verbs that share it, unless another stands behind the second.

    ``Arrived the minister in the town and said``, ``entered the police the building and said``; not ``fell the bridge and said
    the mayor``.
    """
    last = noun_phrase(reading, begin + 1, end, apposed=False)
    own = bare(reading, (start + 1, noun_phrase(reading, start + 1, reading.size, apposed=False)))
    another = own[1] > own[0] and can_speak(reading, own)
    return bare(reading, (begin + 1, last)) if can_speak(reading, (begin + 1, last)) and not another else None


def _up_to_verb(reading: Reading, begin: int, end: int, start: int) -> Range | None:
    """The noun phrase that begins at a word, if with what hangs on it it reaches up to the verb."""
    low, lex, sets = reading.low, reading.lex, reading.lex.sets
    if low[begin] in sets["answering"] and low[begin + 1] in sets["prepositions"]:
        # "In answer to the statement of the party, the ministry denied".
        return None
    last = noun_phrase(reading, begin, start, alone=True)
    while last < end and low[last] in sets["prepositions"] and last > begin:
        # "A report of the police proved": what hangs on the subject.
        last = max(last + 1, noun_phrase(reading, last + 1, start))
    if any((entry := lex.forms.get(low[k])) and entry.bits & FINITE for k in range(begin, last)):
        return None
    if last < end and (link := match(low, last, end, lex.relays)):
        # "A recording of which the site X spoke shows".
        medium = medium_at(reading, last + link[0], end)
        return bare(reading, (begin, end)) if medium and medium.whole[1] >= end else None
    if last < end and low[last] == ",":
        # "As for the firm, which is called X, …": the aside is closed by the comma before the verb.
        aside = next((k for k in range(start - 1, last, -1) if low[k] == ","), None)
        return bare(reading, (begin, last)) if aside and not any(lex.forms.get(low[k]) for k in range(last, aside)) else None
    return bare(reading, (begin, last)) if last >= end else None


def _is_verb(reading: Reading, at: int, hi: int) -> bool:
    """Whether a clause begins with a verb: a known one, or a word before somebody who can speak that is no noun for one."""
    low, heads = reading.low, reading.lex.heads
    if at + 1 >= hi or reading.is_verb(at):
        return at + 1 < hi
    noun = at + 1 + (low[at + 1] == reading.lex.speech.article)
    return low[at].isalpha() and low[at] != reading.lex.speech.article and low[at] not in heads and low[noun] in heads


def _as_for(reading: Reading, end: int, lo: int) -> int | None:
    """The word behind a phrase like "as for" that opens the clause which ends at a word."""
    near = range(end - 1, max(lo, end - _LONGEST) - 1, -1)
    return next((k + found[0] for k in near if (found := match(reading.low, k, end, reading.lex.as_for))), None)


def _clause_begins(reading: Reading, start: int, end: int, lo: int) -> int:
    """The first word of the clause of a verb: behind the last mark, complementiser or quotation before it."""
    low, sets = reading.low, reading.lex.sets
    for k in range(end - 1, lo - 1, -1):
        if (
            low[k] in ";:"
            or (low[k] == "," and low[k + 1] in sets["boundaries"] and low[k + 1] in sets["contrast_words"])
            or low[k] in sets["complementisers"]
            or (reading.level[k] != reading.level[start] and not short_quote(reading, k))
        ):
            return k + 1
    return lo


def _past_openers(reading: Reading, begin: int, end: int) -> int:
    """The word behind the connectives and adjuncts that open a clause; its end where nothing else stands in it."""
    low, sets = reading.low, reading.lex.sets
    while begin < end:
        if opened := match(low, begin, end, reading.lex.contrast):
            begin += opened[0]
        elif low[begin] in sets["clause_openers"] or low[begin] == ",":
            begin += 1
        elif low[begin] in sets["prepositions"] or is_time(reading, begin):
            begin = next((k + 1 for k in range(begin, end) if low[k] == ","), end)
        else:
            break
    return begin


def somebody_before(reading: Reading, start: int, lo: int) -> Range | None:
    """The first one in a sentence who can speak, where no list knows its verb ("did not wish to comment, saying")."""
    article, heads = reading.lex.speech.article, reading.lex.heads
    for k in range(lo, start):
        if heads.get(reading.low[k], ("document",))[0] not in ("document", "footage"):
            begin = k - 1 if k > lo and reading.low[k - 1] == article else k
            end = noun_phrase(reading, begin, start)
            return bare(reading, (begin, end)) if end > begin else None
    return None


def before_relative(reading: Reading, at: int, lo: int) -> Range | None:
    """Whom a relative clause is about, whose verb stands at a word ("the union, which stresses that")."""
    end = at - 1
    end -= end > lo and reading.low[end - 1] == ","
    return noun_before(reading, end, lo)


def noun_before(reading: Reading, end: int, lo: int) -> Range | None:
    """The noun phrase of somebody who can speak that ends right before a word, or the pronoun there ("a trader told …")."""
    low, lex = reading.low, reading.lex
    alone = end - 2 < lo or low[end - 2] in lex.sets["coordinators"] or not glued(reading, end - 2)
    if end > lo and low[end - 1] in lex.speech.pronouns and alone:
        return (end - 1, end)
    for k in range(max(lo, end - _LONGEST), end):
        at = k + (low[k] == lex.speech.article)
        begins = (
            at < end
            and not (k - 2 >= lo and low[k - 2] in lex.sets["prepositions"] and low[k - 1] != lex.speech.article)
            and (low[at] in lex.heads or reading.written[at][0] == "N")
            and low[at] not in lex.forms
        )
        if begins and not _goes_on(reading, k) and noun_phrase(reading, k, end, alone=True) >= end:
            return bare(reading, (k, end))
    return None


def _goes_on(reading: Reading, k: int) -> bool:
    """Whether a word is no beginning of a noun phrase: a noun that is known, its article or a name stands right before it."""
    if k == 0:
        return False
    before = reading.low[k - 1]
    known = before in reading.lex.heads or reading.written[k - 1][0] == "N" or before == reading.lex.speech.article
    return known and reading.ends[k - 1] < reading.starts[k] + (before == reading.lex.speech.article)


def written_on(reading: Reading, at: int, lo: int) -> Range | None:
    """``a banner on which was written: …``: the noun before the verb."""
    k = at - 1
    plain = k > lo and reading.low[k].isalpha() and not reading.is_verb(k)
    sets = reading.lex.sets
    if not plain or reading.low[k] in sets["coordinators"] or reading.low[k] in sets["prepositions"]:
        return None
    return noun_before(reading, at, lo) or (k, at)
