"""For which body somebody speaks whom a possessive ties to it: "The prefecture … its head of staff, Ann Lorne, said"."""

from __future__ import annotations

from sourcier.statements.reading import APOSTROPHES, Range, Reading, between

_BODIES = frozenset({"institution", "group", "agency"})
# "Its deputy head of staff": the noun that says that somebody speaks for a body stands this near to the possessive.
_OFFICE = 4
# So many words back a body may have been named that is then called by its noun alone.
_MEMORY = 150
# "The regional health agency of the north": so many words name a body.
_LONGEST = 7


def spoken_for(reading: Reading, source: Range) -> str | None:
    """The body named before in the same sentence, or in the one before it, whose spokesman, head or member somebody is."""
    owned = next((k for k in range(source[0], min(source[1], source[0] + _OFFICE)) if _possessive(reading, k)), None)
    if owned is None:
        return _named_before(reading, source) or _headed(reading, source) or _apposed(reading, source)
    if not between(reading.offices, owned + 1, min(source[1], owned + _OFFICE)):
        return None
    sentence = reading.sentence_of(source[0])
    if sentence is None:
        return None
    before = reading.sentence_of(sentence[0] - 1) if sentence[0] and sentence[0] not in reading.paragraph_set else None
    for lo, hi in ((sentence[0], source[0]), before or (0, 0)):
        for k in range(lo, hi):
            if reading.level[k] < 0 and is_body(reading, k):
                return whole_name(reading, k, lo, hi)
    return None


def _named_before(reading: Reading, source: Range) -> str | None:
    """``the delegate of the union``: the union that the text named before by more than its noun."""
    office = next(iter(between(reading.offices, *source)), source[1])
    at = next((k for k in range(office + 1, source[1]) if is_body(reading, k)), None)
    if at is None or (at + 1 < source[1] and reading.written[at + 1].isalpha()):
        return None
    for k in range(max(0, at - _MEMORY), source[0]):
        if reading.low[k] == reading.low[at] and reading.level[k] < 0 and (sentence := reading.sentence_of(k)):
            named = whole_name(reading, k, *sentence)
            if any(word[0].isupper() for word in named.split()[1:]):
                return named
    return None


def _headed(reading: Reading, source: Range) -> str | None:
    """``Ann Hart, who heads the customs office``: the body that the relative clause after a name says somebody heads."""
    sets, low = reading.lex.sets, reading.low
    k = source[1] + (source[1] < reading.size and low[source[1]] == ",")
    if k + 2 >= reading.size or low[k] not in sets["person_relatives"] or low[k + 1] not in sets["leads"]:
        return None
    hi = (reading.sentence_of(k) or (k, k))[1]
    at = next((j for j in range(k + 2, min(hi, k + 2 + _LONGEST)) if is_body(reading, j)), None)
    return None if at is None else whole_name(reading, at, k + 2, hi)


def _apposed(reading: Reading, source: Range) -> str | None:
    """``Inspector Luc Hart, spokesman for the police``: the body of the office that stands behind a name and its comma."""
    low, sets = reading.low, reading.lex.sets
    k = source[1]
    if k + 2 >= reading.size or low[k] not in ",،" or not reading.is_name(source[1] - 1):
        return None
    hi = (reading.sentence_of(k) or (k, k))[1]
    office = k + 1 + (low[k + 1] in sets["determiners"])
    if office >= hi or not between(reading.offices, office, office + 1):
        return None
    stop = next((j for j in range(office, hi) if not reading.written[j][0].isalnum() and low[j] not in "-'’"), hi)
    at = next((j for j in range(office + 1, min(stop, office + _LONGEST)) if is_body(reading, j)), None)
    return None if at is None else whole_name(reading, at, office + 1, stop)


def office_of(reading: Reading, source: Range) -> Range | None:
    """``a spokeswoman for the company``: the noun of the body, where the text names the body by no more than that."""
    office = next(iter(between(reading.offices, *source)), source[1])
    at = next((k for k in range(office + 1, source[1]) if is_body(reading, k)), None)
    begin = at - 1 - (reading.low[at - 1] in APOSTROPHES) if at else source[0]
    if at is None or reading.low[begin] not in reading.lex.sets["definite"]:
        return None
    return (begin, at + 1) if at + 1 == source[1] or not reading.written[at + 1].isalpha() else None


def _possessive(reading: Reading, at: int) -> bool:
    return reading.low[at] in reading.lex.sets["possessives"]


def is_body(reading: Reading, at: int) -> bool:
    """Whether a word is the noun of a body."""
    word = reading.low[at]
    if at + 2 < reading.size and reading.low[at + 1] == "-":
        word = f"{word}-{reading.low[at + 2]}"
    return reading.lex.heads.get(word, ("",))[0] in _BODIES


def whole_name(reading: Reading, at: int, lo: int, hi: int) -> str:
    """The noun phrase around the noun of a body, from its determiner to the next verb or stop."""
    sets, low = reading.lex.sets, reading.low
    begin = at
    while begin > max(lo, at - _LONGEST) and low[begin - 1].isalpha() and low[begin] not in sets["determiners"]:
        begin -= 1
    while begin < at and low[begin] not in sets["determiners"]:
        begin += 1
    end = at + 1
    stop = min(hi, at + _LONGEST)
    while end < stop and (low[end].isalpha() or low[end] in "-'’") and not reading.is_verb(end):
        ended = any(low[end] in sets[kind] for kind in ("auxiliaries", "boundaries", "times", "negations"))
        if ended or low[end] in sets["reflexives"] or low[end] in sets["clitics"]:
            break
        end += 1
    while end > at + 1 and (low[end - 1] in sets["prepositions"] or not low[end - 1].isalpha()):
        end -= 1
    return reading.text[slice(*reading.span(begin, end))]
