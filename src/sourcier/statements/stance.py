"""Where a speaker stands to what is said: asserts, denies, doubts, corrects or asks."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter

import msgspec

from sourcier.records import Quantity, Stance
from sourcier.statements.content import has_number
from sourcier.statements.forms import match
from sourcier.statements.reading import Draft, Reading

# The lemma of a statement that opens against another ("contrary to what the union says").
CONTRARY = "contrary"
# "Contrary to what the delegate of the union said on Monday": a longer opening is another sentence.
_LONGEST_OPENER = 24


def without_contrary(reading: Reading, draft: Draft) -> Draft:
    """Cut "Contrary to what X said," off the front of a content: what remains is said against it."""
    start, end = reading.word_at(draft.content[0]), reading.word_at(draft.content[1])
    if start >= end or not match(reading.low, start, end, reading.lex.contrary):
        return draft
    comma = next((k for k in range(start, min(end, start + _LONGEST_OPENER)) if reading.low[k] == ","), None)
    if comma is None or comma + 2 >= end:
        return draft
    return msgspec.structs.replace(draft, content=(reading.starts[comma + 1], draft.content[1]), lemma=CONTRARY)


def asserted_actions(reading: Reading) -> Counter[str]:
    """How often each action is told without a negation in the whole article."""
    return Counter(a.action for a in reading.actions if not a.negated)


def stance(reading: Reading, draft: Draft, asserted: Counter[str]) -> Stance:
    """The stance of one attribution.

    A verb that denies, doubts, corrects or asks decides; then words of denial or doubt in the content; then a negated action
    that the article tells elsewhere as having happened.
    """
    if draft.lemma == CONTRARY:
        return "denies"
    by_verb = reading.lex.stances.get(draft.lemma)
    if by_verb == "denies" and _negated_cue(reading, draft):
        return "asserts"
    if draft.lemma in reading.lex.sets["admit"] and _is_mistake(reading, draft):
        return "corrects"
    start, end = reading.word_at(draft.content[0]), reading.word_at(draft.content[1])
    if by_verb == "denies" and _is_figure(reading, start, end):
        return "corrects"
    if by_verb is not None:
        return by_verb  # type: ignore[return-value]
    if _replaces_number(reading, start, end):
        return "corrects"
    if _unnegated(reading, start, end) and _is_figure(reading, start, end):
        return "corrects"
    if _unnegated(reading, start, end):
        return "denies"
    if reading.find("doubt", start, end):
        return "doubts"
    if reading.text[draft.content[1] - 1] == "?" and draft.form == "direct":
        return "asks"
    return "denies" if _denies_action(reading, draft, asserted) else "asserts"


def _negated_cue(reading: Reading, draft: Draft) -> bool:
    if draft.cue is None:
        return False
    negations = reading.lex.sets["negations"]
    return any(reading.low[k] in negations for k in range(max(0, draft.cue[0] - 2), draft.cue[1] - 1))


def _is_figure(reading: Reading, start: int, end: int) -> bool:
    """Whether a number that somebody gave is what is spoken of ("the earlier figure of fifteen hurt"), and nothing more."""
    sets = reading.lex.sets
    head = next((k for k in range(start, min(end, start + 5)) if reading.low[k] in sets["figures"]), None)
    return head is not None and not reading.has_verb(start, head) and has_number(reading, head + 1, end)


def _replaces_number(reading: Reading, start: int, end: int) -> bool:
    """``nine, not fifteen``: a number right after a word that puts another in its place."""
    at = start + 1
    while found := reading.find("instead", at, end):
        near = has_number(reading, found[1], min(end, found[1] + 2)) and has_number(reading, start, found[0])
        if near and reading.low[found[0] - 1] not in reading.lex.sets["auxiliaries"]:
            return True
        at = found[1]
    return False


def _is_mistake(reading: Reading, draft: Draft) -> bool:
    start, end = reading.word_at(draft.content[0]), reading.word_at(draft.content[1])
    return end - start < 8 and any(reading.low[k] in reading.lex.sets["mistakes"] for k in range(start, end))


def _unnegated(reading: Reading, start: int, end: int) -> bool:
    """A word of denial in the main clause of the content, not itself negated ("it was not false")."""
    lo = start
    while found := reading.find("denial", lo, end):
        if not any(reading.low[k] in reading.lex.sets["negations"] for k in range(max(start, found[0] - 2), found[0])):
            return not _inside_noun_phrase(reading, found[0], start)
        lo = found[1]
    return False


def _inside_noun_phrase(reading: Reading, at: int, start: int) -> bool:
    """``sent false passports``: the word qualifies a noun that is not what is said about the report."""
    sets, low = reading.lex.sets, reading.low
    following = low[at + 1] if at + 1 < reading.size else ""
    return (
        following.isalpha()
        and following not in sets["joining"]
        and low[at - 1] not in sets["finite"]
        and low[at - 1] not in sets["auxiliaries"]
        and low[at] not in sets["denying_determiners"]
    )


def _denies_action(reading: Reading, draft: Draft, asserted: Counter[str]) -> bool:
    first = bisect_left(reading.action_starts, draft.content[0])
    told = (a for a in reading.actions[first : first + 4] if a.start < draft.content[1] and a.mood != "noun")
    main = next(told, None)
    if main is None or not main.negated or asserted[main.action] == 0:
        return False
    return not _of_nobody(reading, draft.content[0], main.start)


def _of_nobody(reading: Reading, start: int, verb: int) -> bool:
    """Whether the subject is "nobody", which denies no particular telling: another fire may have hurt nobody."""
    first = bisect_left(reading.setting_starts, start)
    counted = (m for m in reading.settings[first : first + 4] if isinstance(m, Quantity) and m.end <= verb)
    return any(q.mode == "none" and not q.unit for q in counted)
