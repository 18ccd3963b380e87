"""Verbs of saying by which somebody only does something: "a rejeté le recours", "rappelle 12 000 voitures", "« Assassins ! »"."""

from __future__ import annotations

from sourcier.statements.heads import is_paper
from sourcier.statements.objects import counts_people, has_number
from sourcier.statements.reading import Draft, Reading
from sourcier.statements.tallies import counts_victims
from sourcier.statements.undisputed import turned_down

# What a verb does is done to a noun among so many words; and a cry has no more.
_OBJECT, _CRY = 6, 5
_PEOPLE = "*"
# Two verbs of one group stand so near to each other.
_BOTH = 6


def only_acts(reading: Reading, draft: Draft) -> bool:
    """Whether an attribution says what its source does, will attend or cries, and tells nothing that happened."""
    if not reading.lex.speech.acts or draft.cue is None or draft.kind != "verb":
        return False
    first, end = reading.word_at(draft.content[0]), reading.word_at(draft.content[1])
    if draft.source and reading.lex.speech.head_last and draft.lemma in reading.lex.sets["tells_by_itself"]:
        # "…, reads a notice": nobody but a paper does, which "it" may mean.
        return not (
            is_paper(reading, draft.source) or reading.lex.speech.pronouns.get(reading.low[draft.source[0]]) in ("n", "p")
        )
    if draft.form == "direct":
        return _cries(reading, first, end)
    return first >= draft.cue[1] and (_acts(reading, draft.lemma, first, end) or _will_come(reading, draft))


def only_has(reading: Reading, draft: Draft) -> bool:
    """``L'usine compte 300 salariés``, ``il compte partir``: what somebody has or means to do; the dead and hurt are counted."""
    if draft.cue is None or draft.past or draft.lemma not in reading.lex.sets["possessing"]:
        return False
    # "Les registres en comptent 63": who counts some of what was told before.
    of_them = not reading.lex.sets["clitics"].isdisjoint(reading.low[max(0, draft.cue[0] - 1) : draft.cue[1]])
    return not of_them and not counts_victims(reading, reading.word_at(draft.content[0]), reading.word_at(draft.content[1]))


def only_teaches(reading: Reading, draft: Draft) -> bool:
    """``Мэр объяснил правила``: without a cause in the instrumental ("задержку *нехваткой* денег") an object claims nothing."""
    if draft.cue is None or draft.lemma not in reading.lex.sets["explaining"] or draft.form != "indirect":
        return False
    first, end = reading.word_at(draft.content[0]), reading.word_at(draft.content[1])
    if first < draft.cue[1] or reading.has_verb(first, end) or not reading.low[first - 1].isalpha():
        return False
    if reading.low[end] == ":":
        # "Врачи объяснили отравление водой: …": what is behind the colon is told.
        return True
    opened = reading.low[first - 1] in reading.lex.sets["content_openers"]
    return not opened and not any(reading.low[k].endswith(reading.lex.predicate_endings) for k in range(first + 1, end))


def neither(reading: Reading, draft: Draft) -> bool:
    """``Мэр не подтвердил и не опроверг закрытие``: who does neither says nothing of it, whichever verb is looked at."""
    low, sets = reading.low, reading.lex.sets
    if draft.cue is None or not reading.lex.speech.declines or draft.lemma not in sets["judging"]:
        return False
    both = set[bool]()
    for k in range(max(1, draft.cue[0] - _BOTH), min(reading.size, draft.cue[1] + _BOTH)):
        entry = reading.lex.forms.get(low[k])
        if entry is not None and entry.lemma in sets["judging"] and low[k - 1] in sets["negations"]:
            both.add(reading.lex.stances.get(entry.lemma) == "denies")
    return len(both) > 1


def only_asks(reading: Reading, draft: Draft) -> bool:
    """``Профсоюз требует отставки директора``, ``мать просит найти сына``: what one asks for is no claim, outside of a paper."""
    if draft.cue is None or draft.kind != "verb" or draft.form != "indirect" or draft.lemma not in reading.lex.sets["requests"]:
        return False
    bounds, first = reading.sentence_of(draft.cue[0]), reading.word_at(draft.content[0])
    if bounds is None or first < draft.cue[1]:
        return False
    written = reading.listed("papers", bounds[0], draft.cue[0])
    return not written and ":" not in reading.low[draft.cue[1] : bounds[1]]


def _cries(reading: Reading, first: int, end: int) -> bool:
    """``« Assassins ! », criaient les manifestants``: a few words and a mark, and no verb or number."""
    shouted = "!" in reading.low[first : end + 2] and "!" not in reading.low[first : end - 1]
    return shouted and end - first <= _CRY and not reading.has_verb(first, end) and not has_number(reading, first, end)


def _acts(reading: Reading, lemma: str, first: int, end: int) -> bool:
    """Whether the object of a verb is what one turns down, calls back or takes, by its noun."""
    low, sets = reading.low, reading.lex.sets
    if first >= reading.size:
        return False
    if reading.is_clause(first) or low[first] in sets["complementisers"] or low[first - 1] in sets["boundaries"]:
        return False
    if not reading.lex.speech.verb_first and turned_down(reading, lemma, first, end, "refused"):
        return True
    nouns = reading.lex.acts.get(lemma)
    if nouns is None:
        return False
    near = range(first, min(end, first + _OBJECT))
    stop = next(
        (k for k in near if k > first + 1 and low[k] in sets["phrase_enders"] and low[k] not in sets["of_words"]), near.stop
    )
    return (_PEOPLE in nouns and counts_people(reading, first)) or not nouns.isdisjoint(low[first:stop])


def _will_come(reading: Reading, draft: Draft) -> bool:
    """``A annoncé qu'elle se rendrait samedi à Morn``: where one will go and whom one will see."""
    shape = reading.lex.coming_shape
    said = draft.lemma in reading.lex.sets["pointing_verbs"]
    return said and shape is not None and shape.match(reading.text, *draft.content) is not None
