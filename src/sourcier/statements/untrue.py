"""Words by which a content says that something is not so, and those that only look like them."""

from __future__ import annotations

from sourcier.statements.lexicon import OF_REPORTS, TRUTH
from sourcier.statements.phrases import match
from sourcier.statements.reading import Range, Reading

# How far before what is said of it the noun of a report stands.
_SUBJECT = 14
# How far behind it ("an absurd claim").
_OBJECT = 5
# "There is not the smallest grain of truth in it": how far before it the word stands that turns a truth into a denial.
_TURNED = 7
# How far before "that" the negation of the clause above stands.
_ABOVE = 3
# A longer phrase of denial qualifies no noun ("does not reflect reality").
_PHRASE = 2
# So many words may be an answer and nothing more.
_ANSWER = 7


def unnegated(reading: Reading, start: int, end: int) -> Range | None:
    """A word of denial in the main clause of the content, not itself negated ("it was not false")."""
    lo = start
    while found := reading.find("denial", lo, end):
        lo = found[1]
        if match(reading.low, found[0], end, reading.lex.not_denial) or not _speaks_of_truth(reading, found, start, end):
            continue
        if _is_named(reading, found, start, end) or _in_a_reason(reading, found[0], start):
            continue
        if match(reading.low, found[0], end, reading.lex.lying) or not _inside_noun_phrase(reading, found, start):
            return found
    return None


def answers(reading: Reading, start: int, end: int) -> bool:
    """``Absolutely not``: a word of denial is all that is said."""
    while end > start and reading.low[end - 1] in ",.!…":
        end -= 1
    if not 0 < end - start <= _ANSWER:
        return False
    found = match(reading.low, start, end, reading.lex.answers)
    return found is not None and start + found[0] == end


def _speaks_of_truth(reading: Reading, found: Range, start: int, end: int) -> bool:
    """Whether a phrase that denies, or does so behind a negation or of a report, does so here."""
    sets, low = reading.lex.sets, reading.low
    known = match(low, found[0], end, reading.lex.denial)
    if known and known[1] == TRUTH:
        return _turned(reading, found[0], start)
    if any(low[k] in sets["negations"] for k in range(max(start, found[0] - 2), found[0])) or _negated_above(
        reading, found[0], start
    ):
        return False
    return known is None or known[1] != OF_REPORTS or _of_report(reading, found, start, end)


def _negated_above(reading: Reading, at: int, start: int) -> bool:
    """``That does not mean that nothing happened``: the clause hangs on a negated one."""
    sets, low = reading.lex.sets, reading.low
    near = range(at - 1, max(start, at - _TURNED), -1)
    opened = next((k for k in near if low[k] in sets["complementisers"]), None)
    return opened is not None and any(low[k] in sets["negations"] for k in range(max(start, opened - _ABOVE), opened))


def _of_report(reading: Reading, found: Range, start: int, end: int) -> bool:
    """Whether a noun for a report, a document or a number stands near ("the video is staged", "an absurd claim")."""
    reports, low = reading.lex.sets["reports"], reading.low
    for k in range(found[0] - 1, max(start, found[0] - _SUBJECT) - 1, -1):
        if low[k] in reports:
            return True
        if low[k] in ".;:?!":
            break
    return not reports.isdisjoint(low[found[1] : min(end, found[1] + _OBJECT)])


def _turned(reading: Reading, at: int, start: int) -> bool:
    """Whether a negation or a word of distance stands shortly before, in the same clause ("far from the truth")."""
    sets, low = reading.lex.sets, reading.low
    for k in range(at - 1, max(start, at - _TURNED) - 1, -1):
        if low[k] in sets["turning"]:
            return True
        if low[k] in ",.;:!?" or low[k] in sets["content_openers"]:
            return False
    return False


def _in_a_reason(reading: Reading, at: int, start: int) -> bool:
    """``Forty sentences were quashed after tests proved false``: why something happened denies nothing of what is told.

    But "reports that she resigned after a quarrel are false" does.
    """
    sets, low = reading.lex.sets, reading.low
    opened = next((k for k in range(at - 1, start, -1) if low[k] in sets["reasons"] or low[k] in ".;:?!"), start)
    about = not sets["reports"].isdisjoint(low[start:opened]) or low[start] in sets["complementisers"]
    if opened == start or low[opened] not in sets["reasons"] or about:
        return False
    return reading.tells_event(reading.span(start, opened))


def _is_named(reading: Reading, found: Range, start: int, end: int) -> bool:
    """``The legend of the blues has died``: a noun of untruth is the subject, and not what is said of something.

    Where the content is no more than that ("denounced the lies of the mayor"), it is what is denied.
    """
    sets, low, at = reading.lex.sets, reading.low, found[0]
    if found[1] - at > 1 or at - 1 != start or low[start] not in sets["definite"]:
        return False
    return reading.has_verb(start, end)


def _inside_noun_phrase(reading: Reading, found: Range, start: int) -> bool:
    """``sent false passports``: the word qualifies a noun that is not what is said about the report."""
    sets, low, at = reading.lex.sets, reading.low, found[0]
    tag = match(low, at, found[1], reading.lex.denial)
    if found[1] - at > _PHRASE or low[at - 1] in sets["reports"] or (tag and tag[1] == TRUTH):
        return False
    following = low[found[1]] if found[1] < reading.size else ""
    # "It is not true *that*": what is said of a clause.
    goes_on = following.isalpha() and following not in sets["joining"] and following not in sets["complementisers"]
    predicate = low[at - 1] in sets["finite"] or low[at - 1] in sets["auxiliaries"] or low[at] in sets["denying_determiners"]
    return (goes_on and not predicate) or _of_object(reading, at, start)


def _of_object(reading: Reading, at: int, start: int) -> bool:
    """``llevaba un pasaporte falso``: behind the noun of an object, where adjectives stand behind their noun."""
    sets, low = reading.lex.sets, reading.low
    if reading.lex.speech.head_last or reading.lex.speech.declines or at - 3 < start:
        return False
    if low[at - 2] in sets["definite"] or low[at - 2] in sets["denying_determiners"] or low[at - 2] not in sets["determiners"]:
        return False
    if any(low[at - 1] in sets[name] for name in ("reports", "figures", "determiners", "definite")):
        return False
    verb = low[at - 3]
    others = ("passives", "of_words", "coordinators", "content_openers", "relatives")
    return verb.isalpha() and all(verb not in sets[name] for name in others)
