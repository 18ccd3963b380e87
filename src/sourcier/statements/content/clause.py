"""Clauses that a complementiser or a question word opens: "a expliqué mardi à la presse que …"."""

from __future__ import annotations

from sourcier.statements.clauses import Found, level_at
from sourcier.statements.content.extent import GAP, content_from
from sourcier.statements.forms import FINITE, GERUND
from sourcier.statements.media import MEDIA
from sourcier.statements.name_marks import named_quote
from sourcier.statements.phrases import match
from sourcier.statements.reading import APOSTROPHES, Cue, Reading

_MARKS = frozenset('«"“„')
# Where or how it was told to a paper is told in so many words.
_TOLD = 7
# So many words at most stand between two commas behind a cue.
_INSERTED = 24


def opened_clause(reading: Reading, cue: Cue, begin: int, hi: int) -> Found | None:
    """The clause behind the first complementiser, or question word, that follows a cue."""
    asks = reading.lex.stances.get(cue.lemma) == "asks"
    if not ("c" in cue.frames or asks or "d" in cue.frames) or begin >= hi:
        return None
    low, sets = reading.low, reading.lex.sets
    openers = sets["content_openers"] if asks or "c" in cue.frames else frozenset()
    declines = reading.lex.speech.declines
    if "c" in cue.frames and low[begin] in sets["hows"] and reading.level[begin] == reading.level[begin - 1]:
        return content_from(reading, begin + 1, hi)
    level = level_at(reading, begin)
    named = max(_past_informant(reading, cue, begin, hi), _past_citation(reading, begin, hi))
    for k in range(begin, min(hi, max(begin + GAP, named + 1))):
        if k < named:
            continue
        if reading.level[k] != level:
            if not (named := _past_quoted_name(reading, k, begin)):
                return None
            continue
        word = low[k]
        behind = declines and low[k - 1] == "," and word not in sets["times_asked"]
        asked = (asks or declines) and (k in (begin, begin + declines) or behind)
        if word in openers and (word in sets["complementisers"] or asked):
            start = k + 2 if k + 1 < hi and low[k + 1] in APOSTROPHES else k + 1
            start = k if word in sets["kept_askers"] else start
            return content_from(reading, start, hi)
        if word == "," and declines and k + 1 < hi and low[k + 1] in openers:
            continue
        if word == "," and declines and asks and k == begin and k + 2 < hi and low[k + 2] in openers:
            # "Гадают, беременна ли ведущая".
            return content_from(reading, k + 1, hi)
        if word == "," and (passed := _past_aside(reading, k, hi)) and low[passed] in openers:
            return content_from(reading, passed + 1, hi)
        if word == "," and "t" in cue.frames and _in_place_name(reading, k, hi):
            continue
        if _stops(reading, cue, k, begin):
            return None
    return None


def _past_citation(reading: Reading, begin: int, hi: int) -> int:
    """The word behind whom it is from, between two commas ("…, citing a nurse who works there, that …"); else ``begin``."""
    low, lex = reading.low, reading.lex
    if (
        low[begin] != ","
        or begin + 1 >= hi
        or not (match(low, begin + 1, hi, lex.citing) or match(low, begin + 1, hi, lex.prefixes))
    ):
        return begin
    near, thats = range(begin + 1, min(hi - 1, begin + _INSERTED)), lex.sets["complementisers"]
    return next((k + 1 for k in near if low[k] == "," and low[k + 1] in thats), begin)


def _past_informant(reading: Reading, cue: Cue, begin: int, hi: int) -> int:
    """The word behind whom it was learned from, where a clause follows ("a appris d'un diplomate que"); else ``begin``."""
    low, sets = reading.low, reading.lex.sets
    if cue.lemma not in sets["learning"] or not match(low, begin, hi, reading.lex.received):
        return begin
    near = range(begin + 1, min(hi, begin + GAP))
    end = next((k for k in near if low[k] in sets["complementisers"] or low[k] in ",.;:"), begin)
    return end if low[end] in sets["complementisers"] and reading.level[end] == reading.level[begin] else begin


def _stops(reading: Reading, cue: Cue, k: int, begin: int) -> bool:
    """Whether no clause opens behind a word: an aside, a gerund, another clause or the end of this one stands there."""
    low, sets = reading.low, reading.lex.sets
    word, first = low[k], k == begin
    if word == "," and not first and low[begin] not in sets["prepositions"] and low[begin] != ",":
        return True
    subject = low[k - 1] in reading.lex.speech.pronouns and low[k - 1] not in sets["relatives"]
    if word in sets["auxiliaries"] and subject and k - 1 > begin:
        # "Said on Tuesday *there was* no truth in reports that …".
        return True
    known = reading.lex.forms.get(word)
    if known and known.bits & GERUND and not known.bits & FINITE and word not in reading.lex.citing:
        # "Citing" is a noun behind a possessive.
        noun = not sets["possessives"].isdisjoint(low[max(0, k - 2) : k])
        if not noun:
            return True
    return word in ".;:?!" or (not passable(reading, cue, k) if first else word in sets["boundaries"])


def passable(reading: Reading, cue: Cue, k: int) -> bool:
    """Whether what follows a verb can stand between it and its clause."""
    word, sets = reading.low[k], reading.lex.sets
    return (
        word in sets["prepositions"]
        or word in sets["times"]
        or word in sets["audiences"]
        or word in ",'’-"
        or word in sets["announcers"]
        or (word in sets["definite"] and k + 1 < reading.size and reading.low[k + 1] in sets["times"])
        or word in sets["inner"]
        or reading.is_adverb(k)
        or "t" in cue.frames
        or (cue.end - cue.start > 1 and word in reading.lex.speech.lemmas and k == cue.end)
    )


def _past_quoted_name(reading: Reading, k: int, begin: int) -> int:
    """The word behind a name in quotation marks of whom it was told to ("сообщил газете «Заря», что"); 0 where it is none."""
    quote = reading.quotes[reading.level[k]] if reading.level[k] > reading.level[begin - 1] else None
    if quote is not None and k == begin and reading.lex.speech.declines and named_quote(reading, k):
        # "Рассказал «Заре», что": with a clause behind it a name in quotation marks is whom it was told to.
        after = reading.word_at(quote.end)
        comma = next((j for j in range(after, min(reading.size - 1, after + _TOLD)) if reading.low[j] in ",.:;"), after)
        told = reading.low[comma] == "," and reading.low[comma + 1] in reading.lex.sets["content_openers"]
        return after if told and not reading.has_verb(after, comma) else 0
    if quote is None or k == begin or reading.lex.heads.get(reading.low[k - 1], ("",))[0] not in MEDIA:
        return 0
    return reading.word_at(quote.end) if reading.written[k + 1 if reading.low[k] in _MARKS else k][0].isupper() else 0


def _past_aside(reading: Reading, comma: int, hi: int) -> int:
    """The word behind a connective between commas (", however,"); 0 where none stands there."""
    found = match(reading.low, comma + 1, hi, reading.lex.contrast) if comma + 1 < hi else None
    after = comma + 1 + found[0] if found else 0
    if found and after + 1 < hi and reading.low[after] == ",":
        return after + 1
    if comma + 1 >= hi or reading.low[comma + 1] not in reading.lex.sets["prepositions"]:
        return 0
    # ", dans un entretien au « Courrier », que".
    level = reading.level[comma]
    end = next((k for k in range(comma + 2, min(hi - 1, comma + GAP)) if reading.low[k] == "," and reading.level[k] == level), 0)
    if not end and reading.lex.speech.head_last:
        # ", in reply to a request first made in May, that".
        thats, near = reading.lex.sets["complementisers"], range(comma + GAP, min(hi - 1, comma + _INSERTED))
        end = next((k for k in near if reading.low[k] == "," and reading.low[k + 1] in thats), 0)
    that = end and reading.lex.speech.head_last and reading.low[end + 1] in reading.lex.sets["complementisers"]
    return end + 1 if end and (that or not reading.has_verb(comma + 1, end)) else 0


def _in_place_name(reading: Reading, comma: int, hi: int) -> bool:
    """Whether a comma stands inside or right behind where it was told ("told a rally in Lorne, Oregon, that")."""
    written = reading.written
    if comma + 1 >= hi or not written[comma - 1][0].isupper():
        return False
    if written[comma + 1][0].isupper():
        return True
    sets, nxt = reading.lex.sets, reading.low[comma + 1]
    goes_on = nxt in sets["complementisers"] or nxt in sets["prepositions"] or nxt in sets["times"]
    return goes_on and "," in reading.low[max(comma - 4, 0) : comma]
