"""What stands around a phrase of "according to": behind it, where it opens a clause, before it, where it closes one."""

from __future__ import annotations

import re
from bisect import bisect_left

from sourcier.records import Quantity
from sourcier.statements.clauses import Found, bare_end, clause_end, draft_of
from sourcier.statements.content.left import joined, left_content
from sourcier.statements.mood import hearsay_word
from sourcier.statements.nobody import is_untrue
from sourcier.statements.phrases import match
from sourcier.statements.reading import Cue, Draft, Range, Reading
from sourcier.statements.verb_first.opened import past_connective
from sourcier.statements.verb_first.passed_on import carrier_between

# No longer adjunct opens a reported clause.
_ADJUNCT = 7
# A sentence that another one only sources has so many words.
_SHORTEST = 3
# A participle that agrees with a Russian source behind a preposition ("базирующегося в Лорме").
_OF_THE_SOURCE = re.compile("(?:щ|вш|нн)(?:его|ему|ей|их|им|ими|ем|ой|ого|ую|ых)(?:ся)?$")
# Before a colon so many words say no more than that it is so ("it is clear: …"), and so many that tell nothing that happened.
_STATED, _DOUBTED = 4, 8
_OPENS = frozenset(':;«“"')
# So many words a relative clause has that says more of a fronted source.
_LONG_RELATIVE = 14
# How far a relative clause goes on behind its verb.
_KEPT_BACK = 6


def around(reading: Reading, cue: Cue, source: Range, bounds: Range) -> Draft | None:
    """What stands behind a fronted cue and its source, or before a cue that closes a clause."""
    lo, hi = bounds
    if cue.start == lo + 1 and reading.low[lo] in reading.lex.sets["announcers"] and (told := _sentence_before(reading, lo)):
        # "Это следует из письма".
        return draft_of(cue, told, source)
    k = _past_cited(reading, max(source[1], cue.end), hi)
    if reading.lex.speech.verb_first and (carrier := carrier_between(reading, k, hi)):
        # "According to the mayor, as the paper X quoted, the bridge fell".
        k = carrier[1]
    if reading.lex.speech.verb_first and k < hi and reading.low[k] != ",":
        # What follows the noun phrase says more of it, up to the comma.
        k = next((j for j in range(k, hi) if reading.low[j] == ","), k)
    if k < hi and reading.low[k] != "," and not reading.lex.sets["relatives"].isdisjoint(reading.low[slice(*source)]):
        # "A nurse whose name the paper keeps back": the clause goes on behind what was taken for the source.
        k = next((j for j in range(k, min(hi, k + _KEPT_BACK)) if reading.low[j] == ","), k)
    before = _open_before(reading, cue.start, lo)
    k = _past_relative(reading, k, hi) if before else k
    found = _behind(reading, cue, k, hi) if before and k < hi else _in_front(reading, cue, k, bounds)
    return draft_of(cue, found, source) if found else None


def _behind(reading: Reading, cue: Cue, k: int, hi: int) -> Found | None:
    """``Selon la police : trois morts``: the clause or quotation behind a source that ends at ``k``."""
    begin = _clause_begin(reading, cue, k, hi)
    if begin >= hi:
        return None
    if reading.level[begin] != reading.level[cue.start]:
        quote = reading.quotes[reading.level[begin]]
        if reading.word_at(quote.end) >= hi - 1:
            return Found(quote.inner, "direct", begin)
    end = _past_semicolon(reading, clause_end(reading, begin, hi), hi)
    colon = end + _SHORTEST < hi and reading.low[end] == ":" and reading.level[end + 1] == reading.level[end]
    if colon and _only_states(reading, begin, end):
        # "Pour la préfecture, c'est clair : la digue a cédé".
        begin = end + 1
        end = clause_end(reading, begin, hi)
    if end - begin < 2:
        return None
    inside = any(reading.level[j] != reading.level[cue.start] for j in range(begin, end))
    return Found(reading.span(begin, end), "mixed" if inside else "indirect", begin)


def _clause_begin(reading: Reading, cue: Cue, k: int, hi: int) -> int:
    """The first word of a clause behind a source, past its comma, a connective and, behind an impersonal cue, "that"."""
    begin = k + 1 if reading.low[k] in ",:" else k
    begin = past_connective(reading, begin, hi) if reading.lex.speech.verb_first else begin
    if reading.low[cue.start] in reading.lex.sets["impersonal"] and begin + 2 < hi:
        # "It emerged from the papers *that* two barges had sunk".
        opened = reading.low[begin] in reading.lex.sets["complementisers"]
        begin += opened + (opened and reading.low[begin + 1] == "'")
    return begin


def _in_front(reading: Reading, cue: Cue, k: int, bounds: Range) -> Found | None:
    """The clause, quotation or number that a cue closes, with what goes on behind its source at ``k``."""
    lo, hi = bounds
    start = cue.start
    while start - 2 > lo and reading.low[start - 1] in reading.lex.sets["inner"] and reading.low[start - 2] == ",":
        start -= 1
    if number := _number_before(reading, cue, bounds):
        return number
    left = left_content(reading, start, lo)
    if left is None and (left := _without_comma(reading, cue, lo)) and k < hi and reading.low[k] not in ",.;:)":
        end = clause_end(reading, k, hi)
        left = Found((left.span[0], reading.ends[end - 1]), left.form, left.opened) if end > k else left
    return joined(reading, left, k, hi) if left else None


def _past_relative(reading: Reading, k: int, hi: int) -> int:
    """The comma behind a relative clause of a fronted source ("Selon une note *que Le Rive a lue*, la digue a cédé")."""
    if k >= hi or reading.lex.speech.declines or reading.low[k] not in reading.lex.sets["relatives"]:
        return k
    comma = next((j for j in range(k + 1, min(hi, k + _LONG_RELATIVE)) if reading.low[j] == ","), None)
    if comma is None or not reading.has_verb(k + 1, comma) or not reading.has_verb(comma, hi):
        return k
    return comma


def _only_states(reading: Reading, begin: int, end: int) -> bool:
    """Whether a clause says no more than that it is so ("c'est clair", "cela ne fait aucun doute")."""
    tells = reading.tells_event(reading.span(begin, end)) or any(reading.low[k].isdigit() for k in range(begin, end))
    return end - begin <= _STATED or (end - begin <= _DOUBTED and not tells)


def _sentence_before(reading: Reading, lo: int) -> Found | None:
    before = reading.sentence_of(lo - 1) if lo and reading.lex.speech.declines and lo not in reading.paragraph_set else None
    if before is None or before[1] != lo:
        return None
    end = bare_end(reading, *before)
    return Found(reading.span(before[0], end), "indirect", before[0]) if end - before[0] >= _SHORTEST else None


def _past_semicolon(reading: Reading, end: int, hi: int) -> int:
    """Where what a source before it all says ends: at a semicolon it goes on, as long as nobody else is heard behind it."""
    if end + 1 >= hi or reading.low[end] != ";" or not reading.has_verb(end + 1, hi):
        return end
    low, lex = reading.low, reading.lex
    heard = lex.sets["nominal"] | _OPENS
    if any(
        low[k] in lex.forms or low[k] in heard or match(low, k, hi, lex.prefixes) or match(low, k, hi, lex.citing)
        for k in range(end + 1, hi)
    ):
        return end
    return clause_end(reading, end + 1, hi)


def _past_cited(reading: Reading, k: int, hi: int) -> int:
    """Skip ", cité par l'agence X" and ", who …," after a source, to the comma that ends it."""
    low, lex = reading.low, reading.lex
    subject = None
    while k + 1 < hi and low[k] == ",":
        word = low[k + 1]
        nxt = next((j for j in range(k + 1, hi) if low[j] == "," and reading.level[j] == reading.level[k]), hi)
        if nxt >= hi:
            break
        relative = k + 2 < hi and word in lex.sets["prepositions"] and low[k + 2] in lex.sets["relatives"]
        cited = match(low, k + 1, hi, lex.cited_by) or word in lex.sets["relatives"] or relative
        if not cited and not _is_aside(reading, k + 1, nxt):
            break
        if not cited and subject is None and not (word.endswith(lex.oblique_endings) or _OF_THE_SOURCE.search(word)):
            subject = k
        k = nxt
    # "According to the mayor, *pickets*, who numbered nine, *blocked* the road": what the verb is told of is no aside.
    return subject if subject is not None and k + 1 < hi and reading.is_verb(k + 1) else k


def _is_aside(reading: Reading, begin: int, end: int) -> bool:
    """``, basé à Londres,``: a few words without verb that begin neither a noun phrase nor an adjunct."""
    word, sets = reading.low[begin], reading.lex.sets
    opens = word in sets["adjunct_openers"] or word in reading.lex.speech.pronouns
    # "По словам мэра, неправда, что …" has its predicate there.
    named = not is_untrue(reading, begin)
    plain = named and word.isalpha() and reading.written[begin][0].islower() and word not in sets["boundaries"]
    # "…, based in Lorma, …" is no verb of the clause.
    first = begin + (_reduces(reading) and reading.is_verb(begin) and reading.low[begin + 1] in sets["prepositions"])
    return plain and not opens and not reading.is_adverb(begin) and end - begin <= 6 and not reading.has_verb(first, end)


def _reduces(reading: Reading) -> bool:
    """Whether a participle behind a comma stands for a relative clause: no clause opens on its verb."""
    return not (reading.lex.speech.declines or reading.lex.speech.verb_first)


def _open_before(reading: Reading, start: int, lo: int) -> bool:
    """Whether nothing but a connective stands before a fronted cue."""
    low, lex = reading.low, reading.lex
    k = start - 1
    if k < lo:
        return True
    if start - lo <= 4 and low[k] != "," and not reading.has_verb(lo, start):
        return low[lo] in lex.contrast or low[lo] in lex.sets["coordinators"] or low[k] in lex.sets["boundaries"]
    if start - lo <= 3 and low[k] == ",":
        return low[lo] in lex.contrast or reading.is_adverb(lo)
    if low[k] == "," and k - 1 >= lo:
        if _opens_reported(reading, k, lo):
            return True
        k -= 1
        return low[k] in lex.sets["boundaries"] or low[k] in lex.sets["coordinators"]
    return low[k] in lex.sets["complementisers"] or low[k] in ";:"


def _opens_reported(reading: Reading, comma: int, lo: int) -> bool:
    """Whether only an adjunct stands before a comma in a reported clause ("что на записи, по словам X, …")."""
    low, sets = reading.low, reading.lex.sets
    opened = next((k for k in range(comma - 1, max(lo, comma - _ADJUNCT), -1) if low[k] in sets["complementisers"]), None)
    if opened is None or not reading.lex.speech.declines or opened + 1 >= comma:
        return False
    return low[opened + 1] in sets["prepositions"] and not reading.has_verb(opened + 1, comma)


def _number_before(reading: Reading, cue: Cue, bounds: Range) -> Found | None:
    """``4 000 manifestants selon la police, 12 000 selon les syndicats``: a number in a sentence without a verb."""
    (lo, hi), speech = bounds, reading.lex.speech
    if speech.declines or speech.verb_first or reading.low[cue.start - 1] == "," or reading.has_verb(lo, hi):
        return None
    first = next((k + 1 for k in range(cue.start - 1, lo, -1) if reading.low[k] in ",;"), lo)
    start = first if _has_number(reading, first, cue.start) else lo
    return Found(reading.span(start, cue.start), "indirect", start) if _has_number(reading, start, cue.start) else None


def _has_number(reading: Reading, start: int, end: int) -> bool:
    if any(map(str.isdigit, reading.low[start:end])):
        return True
    begin, stop = reading.span(start, end) if start < end else (0, 0)
    first, last = bisect_left(reading.setting_starts, begin), bisect_left(reading.setting_starts, stop)
    numbers = any(isinstance(one, Quantity) for one in reading.settings[max(0, first - 2) : last])
    return numbers and any(map(reading.counted, range(start, end)))


def _told_by_noun(reading: Reading, lo: int, hi: int) -> bool:
    """``مقتل 19 شخصا في لورما``: where headlines tell what happened by a noun and not by a verb, one that tells an event."""
    return reading.lex.speech.verb_first and _has_number(reading, lo, hi) and reading.tells_event(reading.span(lo, hi))


def _without_comma(reading: Reading, cue: Cue, lo: int) -> Found | None:
    """``The road is shut according to police``: no comma before the cue."""
    if reading.low[cue.start - 1] in reading.lex.sets["coordinators"]:
        # "On the site or by the numbers given below".
        return None
    says = reading.has_verb(lo, cue.start) or hearsay_word(reading, lo, cue.start) or _told_by_noun(reading, lo, cue.start)
    if not says or cue.start - lo < 2:
        return None
    start = lo
    while start < cue.start:
        contrast = match(reading.low, start, cue.start, reading.lex.contrast)
        if not contrast and reading.low[start] not in ",'’":
            break
        start += contrast[0] if contrast else 1
    return Found(reading.span(start, cue.start), "indirect", start) if start + 1 < cue.start else None
