"""Where a speaker stands to what is said: asserts, denies, doubts, corrects or asks."""

from __future__ import annotations

from bisect import bisect_left

import msgspec

from sourcier.records import Quantity, Span, Stance
from sourcier.statements.figures import put_right
from sourcier.statements.forms import FINITE, PARTICIPLE
from sourcier.statements.objects import has_number
from sourcier.statements.phrases import match
from sourcier.statements.reading import Draft, Range, Reading
from sourcier.statements.told import within
from sourcier.statements.undisputed import is_change, is_revised, only_thinkable, turned_down, withheld
from sourcier.statements.untrue import answers, unnegated
from sourcier.statements.verbs.leading import of_lead
from sourcier.words import among

# The lemma of a statement that opens against another ("contrary to what the union says").
CONTRARY = "contrary"
# "Contrary to what the delegate of the union said on Monday": a longer opening is another sentence.
_LONGEST_OPENER = 24
# "Not fifteen children, as they say, but nine": how far the word of contrast stands.
_CONTRAST = 8
# "And not the bacterium that several local papers have named": how far the word of saying stands.
_REPORT = 14
# "Not the tank itself": how far the word that stresses who is meant stands.
_STRESSED = 6
# "The ministry's first figure": how far the noun of a number stands.
_FIGURE = 7
# "As a local newspaper had suggested": the word of saying stands within so many words.
_CLAIM = 10
# "Mistakenly", "on an error": so many words before a verb of saying it stands.
_MISTAKEN = 3
# Numbers that bound what they count.
_BOUNDS = frozenset({"more_than", "less_than", "at_least", "at_most"})
_SENTENCE_ENDS = frozenset(".!?…;؟")
# So many words behind an auxiliary the verb of saying stands.
_SAYING = 3


def without_contrary(reading: Reading, draft: Draft) -> Draft:
    """Cut "Contrary to what X said," off the front of a content: what remains is said against it."""
    start, end = reading.word_at(draft.content[0]), reading.word_at(draft.content[1])
    contrary = reading.lex.contrary
    if start >= end or reading.low[start] not in contrary or not match(reading.low, start, end, contrary):
        return draft
    comma = next((k for k in range(start, min(end, start + _LONGEST_OPENER)) if reading.low[k] == ","), None)
    if comma is None or comma + 2 >= end:
        return draft
    return msgspec.structs.replace(draft, content=(reading.starts[comma + 1], draft.content[1]), lemma=CONTRARY)


def stance(reading: Reading, draft: Draft) -> Stance:
    """The stance of one attribution.

    A verb that denies, doubts, corrects or asks decides; then words of denial or doubt in the content; then a negated action
    that the article tells elsewhere as having happened.
    """
    if draft.lemma == CONTRARY:
        return "denies"
    if wrongly(reading, draft):
        return "corrects"
    by_verb = reading.lex.stances.get(draft.lemma)
    # "Did not confirm or deny" doubts by its negation.
    plain = by_verb == "denies" or (by_verb == "doubts" and " " not in draft.lemma and reading.lex.speech.declines)
    if plain and negated_cue(reading, draft):
        return "asserts"
    if draft.lemma in reading.lex.sets["confirms"] and negated_cue(reading, draft):
        return "doubts"
    if draft.lemma in reading.lex.sets["admit"] and _is_mistake(reading, draft):
        return "corrects"
    start, end = reading.word_at(draft.content[0]), reading.word_at(draft.content[1])
    if by_verb == "denies":
        return _of_denying(reading, draft.lemma, start, end)
    if by_verb == "corrects" and is_revised(reading, start, end):
        return "asserts"
    if by_verb is not None:
        return by_verb  # type: ignore[return-value]
    return _by_content(reading, draft, start, end)


def _by_content(reading: Reading, draft: Draft, start: int, end: int) -> Stance:
    """The stance by the words of the content, where its verb tells none: corrections, denials and doubts in this order."""
    if replaces_number(reading, start, end) or replaces_report(reading, start, end):
        return "corrects"
    if (number := put_right(reading, start, end)) and not (number.aside and reading.level[number.said[0]] < 0):
        # What hangs on a number that somebody gave is said by who tells of it.
        return number.stance
    if answers(reading, start, end):
        return "denies"
    if is_figure(reading, start, end) and reading.find("miscounted", start, end):
        return "corrects"
    # "Called on all not to believe rumours" denies none.
    demands = draft.lemma in reading.lex.sets["intents"]
    if not demands and (denied := unnegated(reading, start, end)):
        return "corrects" if is_figure(reading, start, end) or between_numbers(reading, denied, start, end) else "denies"
    if draft.lemma in reading.lex.sets["calling"] and _called_untrue(reading, draft):
        return "denies"
    if (against := reading.find("contrary", start, end)) and tells_of_report(reading, against[1], min(end, against[1] + _REPORT)):
        return "denies"
    if reading.find("doubt", start, end):
        return "doubts"
    if reading.text[draft.content[1] - 1] == "?" and draft.form == "direct":
        return "asks"
    return "denies" if _denies_action(reading, draft) else "asserts"


def _called_untrue(reading: Reading, draft: Draft) -> bool:
    """Whether somebody calls something untrue, be it ahead of its noun or behind a verb that what is meant stands before."""
    start, end = (reading.word_at(at) for at in draft.content)
    bounds = reading.bounds(draft.cue[0]) if draft.cue else None
    behind = draft.cue[1] if draft.cue and draft.cue[1] > end else start
    denied = reading.find("denial", behind, bounds[1] if bounds else end)
    negations = reading.lex.sets["negations"]
    return denied is not None and not any(reading.low[k] in negations for k in range(max(behind, denied[0] - 2), denied[0]))


def wrongly(reading: Reading, draft: Draft) -> bool:
    """``The agency wrongly reported that …``: beside the verb stands that what it says is a mistake."""
    if draft.cue is None or draft.kind != "verb" or reading.word_at(draft.content[0]) < draft.cue[1]:
        return False
    (start, end), opened = draft.cue, reading.word_at(draft.content[0])
    level, first = reading.level[start], max(0, start - _MISTAKEN)
    near = among(reading.low[first : min(opened, end + _CONTRAST)], reading.lex.mistaken)
    if not near:
        return False
    if not (reading.has_verb(opened, reading.word_at(draft.content[1])) or reading.tells_event(draft.content)):
        # "Mistakenly said her name".
        return False
    for k in (first + at for at in near):
        found = match(reading.low, k, opened, reading.lex.mistaken) if reading.level[k] == level else None
        if found and not any(reading.low[j] in ",;:،" for j in range(k + found[0], start)):
            return True
    return False


def _of_denying(reading: Reading, lemma: str, start: int, end: int) -> Stance:
    """The stance of a verb of denial: what it denies may be a confirmation, an offer, entry, or a number."""
    if turned_down(reading, lemma, start, end, "confirmations"):
        return "doubts"
    if withheld(reading, start, end) or turned_down(reading, lemma, start, end, "refused"):
        return "asserts"
    return "corrects" if is_figure(reading, start, end) or _puts_right(reading, start, end) else "denies"


def negated_cue(reading: Reading, draft: Draft) -> bool:
    """Whether the verb of saying itself is negated ("did not deny")."""
    if draft.cue is None:
        return False
    negations = reading.lex.sets["negations"]
    led = of_lead(reading, draft.cue)
    first = led if led > draft.cue[0] else max(0, led - 2)
    # "Rejected as *without* foundation": what a report is taken for negates nothing.
    last = next(iter(reading.listed("as_words", first, draft.cue[1])), draft.cue[1] - 1)
    # "Sees *no* basis for": one that belongs to the phrase negates nothing.
    own = sum(part in negations for part in draft.lemma.split())
    return sum(reading.low[k] in negations for k in range(first, last)) > own


def is_figure(reading: Reading, start: int, end: int) -> bool:
    """Whether a number that somebody gave is what is spoken of ("the earlier figure of fifteen hurt"), and nothing more."""
    head = next(iter(reading.listed("figures", start, min(end, start + _FIGURE))), None)
    return head is not None and not reading.has_verb(start, head) and has_number(reading, head + 1, end)


def replaces_number(reading: Reading, start: int, end: int) -> bool:
    """``nine, not fifteen``, ``not fifteen but nine``, ``not fifteen, anyway``: a number right after a word that rejects it."""
    at = start
    while found := reading.find("instead", at, end):
        at = found[1]
        if not _counts_next(reading, at, end, 2) or is_change(reading, found, start) or _is_bound(reading, found, end):
            continue
        beside = found[0] == start or (has_number(reading, start, found[0]) and _opens_contrast(reading, found))
        if beside or _counts_instead(reading, at, end):
            return True
    return False


def _is_bound(reading: Reading, found: Range, end: int) -> bool:
    """Whether a negation is part of a bound ("не менее 17", "не свыше 17"), or of "nobody" ("не погиб ни один человек")."""
    start, after = reading.starts[found[0]], reading.starts[found[1]] if found[1] < end else -1
    numbers = (one for one in within(reading, reading.span(found[0], end)) if isinstance(one, Quantity))
    first = next(numbers, None)
    bound = first is not None and (first.start <= start < first.end or (first.start == after and first.mode in _BOUNDS))
    return bound or (first is not None and first.mode == "none")


def replaces_report(reading: Reading, start: int, end: int) -> bool:
    """``a virus, and not the bacterium named by several papers``: what a report has said is replaced by something else."""
    at = start
    while found := reading.find("instead", at, end):
        at = found[1]
        if found[0] == start:
            continue
        joined = reading.low[found[0]] in reading.lex.sets["coordinators"] or _contrasts(reading, found)
        if joined and (tells_of_report(reading, at, min(end, at + _REPORT)) or _claimed_behind(reading, at, end)):
            return True
        if (joined or reading.low[found[0] - 1] == ",") and _stressed(reading, at, end):
            return True
    return False


def _claimed_behind(reading: Reading, at: int, end: int) -> bool:
    """Whether what is replaced is called a claim right behind it, be it past the end of a content ("…, as was claimed")."""
    sentence = reading.sentence_of(at)
    stop = min(sentence[1] if sentence else end, at + _REPORT)
    return as_claimed(reading, at, stop) is not None


def as_claimed(reading: Reading, lo: int, hi: int) -> int | None:
    """Where a stretch begins to say that others have told what it negates ("…, as a newspaper had suggested"), or None."""
    if (found := reading.find("as_claimed", lo, hi)) is not None:
        return found[0]
    sets, low = reading.lex.sets, reading.low
    for at in reading.listed("as_words", lo + 1, hi):
        had = next((k for k in range(at + 1, min(hi, at + _CLAIM)) if low[k] in sets["earlier"]), None)
        if had is not None and tells_of_report(reading, had, min(hi, had + _SAYING), nouns=False):
            return at
    return None


def _contrasts(reading: Reading, found: Range) -> bool:
    """Whether words that put one thing in place of another are a word of contrast and a negation ("а не")."""
    first, last = reading.low[found[0]], reading.low[found[1] - 1]
    return first != last and first in reading.lex.sets["contrast_words"] and last in reading.lex.sets["negations"]


def _stressed(reading: Reading, at: int, end: int) -> bool:
    """``not the tank itself``: what is put in the place of the thing itself is near it."""
    emphatics = reading.lex.sets["emphatics"]
    for k in range(at, min(end, at + _STRESSED)):
        if reading.low[k] in ",.;:!?":
            return False
        if reading.low[k] in emphatics:
            return True
    return False


def tells_of_report(reading: Reading, start: int, end: int, *, nouns: bool = True) -> bool:
    """Whether a stretch speaks of what was said: a verb of saying stands in it or, with ``nouns``, a noun."""
    forms, sets = reading.lex.forms, reading.lex.sets
    for word in reading.low[start:end]:
        entry = forms.get(word)
        if entry and entry.bits & (FINITE | PARTICIPLE) and (nouns or "n" not in entry.frames):
            return True
        if nouns and (word in sets["nominal"] or word in sets["unnamed"] or word in sets["published"]):
            return True
    return False


def _opens_contrast(reading: Reading, found: Range) -> bool:
    """Whether a bare "not" stands beside a number and not in a verb group ("it does not take nine")."""
    before = reading.low[found[0] - 1]
    if found[1] - found[0] > 1:
        return True
    joins = not before.isalpha() or before in reading.lex.sets["coordinators"]
    return joins or has_number(reading, found[0] - 1, found[0]) or reading.counted(found[0] - 1)


def _counts_instead(reading: Reading, at: int, end: int) -> bool:
    """``… fifteen but nine``: a number after a word of contrast."""
    contrast = reading.lex.sets["contrast_words"]
    but = next((k for k in range(at, min(end, at + _CONTRAST)) if reading.low[k] in contrast), None)
    return but is not None and _counts_next(reading, but + 1, end, 3)


def _counts_next(reading: Reading, at: int, end: int, reach: int) -> bool:
    return at < end and has_number(reading, at, min(end, at + reach))


def _puts_right(reading: Reading, start: int, end: int) -> bool:
    """Whether a denial gives the number that it says is the right one."""
    denied = reading.find("denial", start, end)
    return replaces_number(reading, start, end) or (denied is not None and between_numbers(reading, denied, start, end))


def between_numbers(reading: Reading, denied: Range, start: int, end: int) -> bool:
    """``they speak of twelve, that is false, there were four``: a number is denied and another given."""
    return start < denied[0] and has_number(reading, start, denied[0]) and _counts_next(reading, denied[1], end, end)


def _is_mistake(reading: Reading, draft: Draft) -> bool:
    start, end = reading.word_at(draft.content[0]), reading.word_at(draft.content[1])
    return end - start < 8 and any(reading.low[k] in reading.lex.sets["mistakes"] for k in range(start, end))


def _denies_action(reading: Reading, draft: Draft) -> bool:
    """Whether a content opens on something that has not happened, and its article tells elsewhere that it has."""
    first = bisect_left(reading.action_starts, draft.content[0])
    told = (a for a in reading.actions[first : first + 4] if a.start < draft.content[1] and a.mood != "noun")
    main = next(told, None)
    if main is None or not main.negated:
        return False
    told_of = [a for a in reading.actions if a.action == main.action and not a.negated]
    if not any(not _is_none(reading, draft.content, a.start) for a in told_of):
        return False
    lo, at = reading.word_at(draft.content[0]), reading.word_at(main.start)
    unreal = main.mood in ("infinitive", "conditional")
    if unreal and reading.lex.sets["perfect"].isdisjoint(reading.low[at : reading.word_at(main.end)]):
        return False
    if any(reading.low[k] in _SENTENCE_ENDS for k in range(lo, at)) or in_relative_clause(reading, lo, at):
        return False
    return not _of_nobody(reading, draft.content[0], main.start) and not only_thinkable(reading, draft.content[0], main)


def _is_none(reading: Reading, content: Span, at: int) -> bool:
    """``Pas un coup de feu n'a été tiré``: the shot is the one that was not fired."""
    lo, word = reading.word_at(content[0]), reading.word_at(at)
    return content[0] <= at < content[1] and any(reading.low[k] in reading.lex.sets["negations"] for k in range(lo, word))


def in_relative_clause(reading: Reading, start: int, at: int) -> bool:
    """Whether what stands at word ``at`` is told of somebody in passing ("a ship whose crew was not hurt")."""
    relatives = reading.lex.sets["sure_relatives"]
    opened = next((k for k in range(at - 1, start - 1, -1) if reading.low[k] in relatives), None)
    if opened is None or opened == start:
        return False
    # A word between commas is none, though it may end like a verb ("впрочем").
    aside = {k for k in range(opened + 1, at) if reading.low[k - 1] == "," and reading.low[k + 1] == ","}
    return not any(reading.has_verb(k, k + 1) for k in range(opened + 1, at) if k not in aside)


def _of_nobody(reading: Reading, start: int, verb: int) -> bool:
    """Whether the subject is "nobody", which denies no particular telling: another fire may have hurt nobody."""
    first = bisect_left(reading.setting_starts, start)
    counted = (m for m in reading.settings[first : first + 4] if isinstance(m, Quantity) and m.end <= verb)
    return any(q.mode == "none" and not q.unit for q in counted)
