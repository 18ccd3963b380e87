"""What is said before a cue, and what goes on after a tag in its middle."""

from __future__ import annotations

from sourcier.statements.clauses import Found, clause_end, tag_begins
from sourcier.statements.forms import FINITE
from sourcier.statements.kinds import BODIES
from sourcier.statements.name_marks import named_quote
from sourcier.statements.naming import can_speak
from sourcier.statements.phrases import match
from sourcier.statements.reading import Reading

# A clause before a tag that is no longer than this is rarely whole ("Il y a, dit-il, …").
_WHOLE = 8


def left_content(reading: Reading, before: int, lo: int) -> Found | None:
    """The content that ends right before word ``before`` (a comma or a closing mark stands between)."""
    low, level = reading.low, reading.level
    k = before - 1
    at_level = level[before] if before < reading.size else -1
    if k >= 0 and low[k] == "," and level[k] == at_level:
        k -= 1
    if k < 0:
        return None
    if level[k] != at_level and level[k] >= 0 and not _names_a_body(reading, k, lo):
        return _left_quote(reading, k, lo, at_level)
    if k == before - 1:
        return None
    start = clause_start(reading, k + 1, lo, at_level)
    if k + 1 - start < 1:
        return None
    inside = any(level[j] != at_level for j in range(start, k + 1))
    return Found(reading.span(start, k + 1), "mixed" if inside else "indirect", start)


def _names_a_body(reading: Reading, k: int, lo: int) -> bool:
    """Whether a quotation is the name of the body before it ("Фонд «Альков», по данным реестра, …")."""
    first = reading.word_at(reading.quotes[reading.level[k]].start)
    heads = reading.lex.heads
    return first > lo and named_quote(reading, k) and heads.get(reading.low[first - 1], ("",))[0] in BODIES


def _left_quote(reading: Reading, k: int, lo: int, at_level: int) -> Found | None:
    number = reading.level[k]
    while number > 0 and reading.quotes[number].depth > 0 and reading.quotes[number].depth > _depth(reading, at_level) + 1:
        number -= 1
    quote = reading.quotes[number]
    first = reading.word_at(quote.start)
    if first <= lo + 1 or (k - first > 7 and reading.low[first - 1] in ",:"):
        return Found(quote.inner, "direct", first)
    start = clause_start(reading, first, lo, at_level)
    if start >= first:
        return Found(quote.inner, "direct", first)
    return Found((reading.starts[start], quote.end), "mixed", start)


def _depth(reading: Reading, level: int) -> int:
    return reading.quotes[level].depth if level >= 0 else -1


def clause_start(reading: Reading, end: int, lo: int, at_level: int) -> int:
    """The first word of the clause that ends at ``end``: the sentence's, its connective left out."""
    low = reading.low
    start = lo
    for k in range(end - 1, lo, -1):
        if reading.level[k] == at_level and (low[k] == ";" or (low[k] == ":" and _two_clauses(reading, lo, k, end))):
            start = k + 1
            break
        if low[k] == "," and _second_clause(reading, k, end):
            start = k + 1
            break
    sets = reading.lex.sets
    while start < end and (
        low[start] in ",'’-–—•"
        # "As" opens a clause of the content.
        or (low[start] in reading.lex.contrast and low[start] in sets["boundaries"] and low[start] not in sets["as_words"])
    ):
        start += 1
    return start


def _second_clause(reading: Reading, comma: int, end: int) -> bool:
    """Whether a connective behind a comma opens a clause that the tag stands inside ("…, а это, прикинул он, двое суток")."""
    if not reading.lex.speech.declines or comma + 2 >= end or reading.low[comma + 1] not in reading.lex.sets["contrast_words"]:
        return False
    if match(reading.low, comma + 1, end, reading.lex.instead):
        # "Подписал стажёр, а не сам хирург".
        return False
    return not reading.has_verb(comma + 1, end) and "," not in reading.low[comma + 1 : end]


def _two_clauses(reading: Reading, lo: int, colon: int, end: int) -> bool:
    """Whether a colon parts what somebody says from what they say more ("He denies it: the meeting, he writes, …")."""
    if reading.low[colon - 1][-1:].isdigit() and reading.low[colon + 1][:1].isdigit():
        # "19:05".
        return False
    plain = not (reading.lex.speech.head_last or reading.lex.speech.verb_first or reading.lex.speech.declines)
    if plain and colon - lo > 1 and not reading.has_verb(colon, end):
        # "His account differs: the plane, he maintains, …": the tag stands inside the second clause.
        return True
    says = any(reading.low[k] in reading.lex.forms and reading.is_verb(k) for k in range(lo, colon))
    return says and (reading.low[colon + 1] in reading.lex.sets["determiners"] or reading.lex.speech.declines)


def _comments(reading: Reading, at: int, hi: int) -> bool:
    """Whether a relative clause follows ("which …", "ce que …"), which comments and does not go on."""
    relatives = reading.lex.sets["relatives"]
    return reading.low[at] in relatives or (at + 1 < hi and reading.low[at + 1] in relatives)


def _on_telling(reading: Reading, at: int, hi: int) -> bool:
    """Whether what follows a tag says how it was told ("sans préciser …", "avant d'ajouter …", "в заявлении")."""
    low, lex = reading.low, reading.lex
    if low[at] not in lex.sets["telling"]:
        return False
    near = range(at + 1, min(hi, at + 4))
    return any(
        low[k].endswith(lex.infinitive_endings) and len(low[k]) > 3 and low[k] not in lex.sets["determiners"] for k in near
    )


def _against(reading: Reading, at: int, hi: int) -> bool:
    """Whether somebody else says something against it behind a tag ("…, X said, *while* a fisherman put it at 70")."""
    low, lex = reading.low, reading.lex
    if low[at] not in lex.sets["against_words"] or low[at + 1] in lex.speech.pronouns or low[at + 1] in lex.sets["inner"]:
        return False
    last = min(hi, at + _WHOLE + _WHOLE)
    if low[at + 1] in lex.sets["agents"]:
        # "…, though by the trust's count it was nine".
        return bool(reading.listed("held_nouns", at + 2, last))
    for k in range(at + 2, last):
        entry = lex.forms.get(low[k])
        relative = not lex.sets["person_relatives"].isdisjoint(low[at + 2 : k])
        if low[k] in ",;:" or (entry is None and reading.is_verb(k) and not relative):
            return False
        if (
            entry is not None
            and entry.bits & FINITE
            and (low[k] not in lex.sets["not_verbs"] or reading.low[k - 1].endswith("s"))
        ):
            return can_speak(reading, (at + 1, k))
    return False


def joined(reading: Reading, left: Found, after: int, hi: int) -> Found:
    """Reach over a tag in the middle ("The tunnel, he said, stays shut") to the end of the content."""
    low = reading.low
    if after >= hi or low[after] != "," or after + 3 > hi:
        return left
    nxt = after + 1
    if reading.level[nxt] != reading.level[after]:
        if left.form == "direct" and not reading.lex.speech.head_last:
            # What was interrupted goes on as a quotation of its own.
            return left
        quote = reading.quotes[reading.level[nxt]]
        return Found((left.span[0], quote.inner[1]), left.form, left.opened)
    # "Un cessez-le-feu, indique-t-on au ministère, serait conclu": the verb of the tag is not that of the clause.
    begin = left.opened if reading.has_verb(left.opened, reading.word_at(left.span[1])) else nxt
    stops = tag_begins(reading, begin, nxt, hi) or _comments(reading, nxt, hi) or _on_telling(reading, nxt, hi)
    stops = stops or _against(reading, nxt, hi)
    if left.form == "direct" or stops:
        return left
    if low[nxt] in reading.lex.sets["indefinite"] and reading.written[after - 1][0].isupper():
        # "…, confirms the Gazette, a daily that …": what follows says who speaks.
        return left
    end = clause_end(reading, nxt, hi)
    aside = after - left.opened > _WHOLE and reading.has_verb(left.opened, after) and not reading.has_verb(nxt, end)
    adjunct = low[nxt] in reading.lex.sets["prepositions"] or low[nxt] in reading.lex.sets["elided"]
    # Where a predicate needs no verb, that of the tag tells nothing of the clause ("Губернатор, уверяют там, здоров").
    told = reading.word_at(left.span[1]) if reading.lex.speech.declines else after
    short = end - nxt < 2 and (reading.lex.speech.head_last or reading.has_verb(left.opened, told))
    if short or end <= nxt or (aside and not adjunct):
        return left
    return Found((left.span[0], reading.ends[end - 1]), left.form, left.opened)
