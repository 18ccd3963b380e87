"""Which action a statement states, in which clause it stands, and who did it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from sourcier.data.actions import FAMILY_OF, LIGHT, WEAK
from sourcier.data.concepts import ancestors
from sourcier.languages.actions import ActionWords
from sourcier.records import Action, Quantity, Span
from sourcier.words import words

# What separates clauses, for telling in which one a verb stands.
_CLAUSE = re.compile(r"[,;:.!?()«»“”\"–—\n]")
# A few words between commas interrupt a clause and open none.
_ASIDE = re.compile(r",\s*(?:\w+\s+){0,2}\w+,\s*\Z")
# "Before the big fire": so many words stand between a preposition and its noun of action, itself among them.
_BEFORE_NOUN = 4
# An actor is a noun phrase; past this many characters the "subject" is the rest of another clause.
_LONGEST_ACTOR = 120
# A light verb and its noun of action stand together ("launched a second wave of attacks").
_LIGHT_REACH = 40
# A counted noun of action outweighs the verb of its clause.
_COUNTED = 2.0
# So many words may go with a participle that says who is meant.
_OF_ITS_OWN = 8
# An adverb between those who are counted and what befell them takes no more characters.
_ADVERB = 16
# How much each mood speaks for an action being what the statement states.
_MOOD_WEIGHT = {"indicative": 4.0, "conditional": 4.0, "noun": 2.5, "participle": 2.0, "infinitive": 2.0}


class NounPhrase(NamedTuple):
    """``openers``: words in small letters that one may open with, else it opens with a name or a number; ``after``: words
    that it follows and does not reach over."""

    openers: frozenset[str]
    after: frozenset[str]


def main_action(
    text: str, start: int, actions: Sequence[Action], quantities: Sequence[Quantity], grammar: ActionWords
) -> Action | None:
    """The action that the statement is about: finite before nominal, main clause before relative, early before late.

    A counted noun of action ("fait douze morts") is what its clause states, whatever verb carries it.
    """
    best, best_score = None, float("-inf")
    dead: Action | None = None
    for rank, action in enumerate(actions):
        score = _MOOD_WEIGHT[action.mood] - 0.1 * rank
        if action.mood == "noun" and _circumstance(text, start, action, grammar):
            continue
        clause = text[_past_asides(text, start, _clause_start(text, start, action.start)) : action.start]
        opened = {w.lower() for w in words(clause).written}
        if opened & grammar.relative and not _verb_between(actions, rank, clause):
            if action.negated:
                # What a relative clause denies is not what its sentence states.
                continue
            score -= 2.5
        if opened & grammar.subordinators:
            score -= 1.5
        if action.action in WEAK:
            score -= 2.0
        if action.mood == "participle" and text[action.start - 1 : action.start] == "-":
            # "A rebel-held town" says which town, and of it nothing new.
            score -= 2.5
        counted = action.mood in ("noun", "participle") and any(_counts(text, q, action, grammar) for q in quantities)
        if counted and not _says_who(text, action, actions[rank + 1 :], grammar):
            score += _COUNTED
        finite = action.mood in ("indicative", "conditional") and not action.negated
        if finite and dead is None and FAMILY_OF.get(action.action) == "casualties" and opened.isdisjoint(grammar.relative):
            dead = action
        if score > best_score:
            best, best_score = action, score
    if best is not None and dead is not None and best.mood == "noun" and FAMILY_OF.get(best.action) == "injuries":
        # "Six were killed and ten wounded": the verb tells of the dead, and of the others in passing.
        return dead
    return best and _carried_by(text, start, best, actions, grammar)


def _says_who(text: str, action: Action, after: Sequence[Action], grammar: ActionWords) -> bool:
    """Whether a participle with words of its own only says of whom its clause tells ("two men held since Monday were freed")."""
    verb = next((one for one in after if one.mood in ("indicative", "conditional")), None)
    if action.mood != "participle" or verb is None:
        return False
    between = [word.lower() for word in words(text[action.end : verb.start]).written]
    joined = grammar.coordinators | grammar.relative | grammar.subordinators
    return 0 < len(between) <= _OF_ITS_OWN and all(word.isalnum() and word not in joined for word in between)


def _carried_by(text: str, start: int, verb: Action, actions: Sequence[Action], grammar: ActionWords) -> Action:
    """The noun of action that a light verb carries or that breaks out; else the verb itself."""
    if verb.action in LIGHT:
        return next((a for a in actions if a.mood == "noun" and 0 <= a.start - verb.end <= _LIGHT_REACH), verb)
    if verb.text.lower().startswith(grammar.outbreaks):
        # "A strike, which all have joined, broke out": what breaks out is its subject, wherever that stands.
        nouns = (a for a in actions if a.mood == "noun" and a.start <= verb.end + _LIGHT_REACH)
        return next((a for a in nouns if not _circumstance(text, start, a, grammar)), verb)
    return verb


def _past_asides(text: str, start: int, clause: int) -> int:
    """Where a clause starts that a word or two between commas interrupts ("whose crew, however, was not hurt")."""
    aside = _ASIDE.search(text, start, clause)
    return _clause_start(text, start, aside.start()) if aside else clause


def _circumstance(text: str, start: int, noun: Action, grammar: ActionWords) -> bool:
    """Whether a noun of action only says when something else happened ("before the fire")."""
    before = [w.lower() for w in words(text[start : noun.start]).written[-_BEFORE_NOUN:]]
    at = next((i for i in range(len(before) - 1, -1, -1) if before[i] in grammar.circumstance), None)
    between = before[at + 1 :] if at is not None else []
    # A determiner and one more word, an adjective.
    return at is not None and sum(w.isalnum() and w not in grammar.before_noun for w in between) <= 1


def _counts(text: str, quantity: Quantity, action: Action, grammar: ActionWords) -> bool:
    """Whether a quantity counts those whom an action befell: "twelve dead", "twelve men lightly hurt", "loss of twelve jobs"."""
    inside = quantity.start <= action.start < quantity.end or action.start <= quantity.start < action.end
    if inside and quantity.concept and "person" in (kinds := ancestors(quantity.concept)) and "victim" not in kinds:
        # "Three demonstrators", "trois détenus": who they are, and not what befell them.
        return False
    if inside or 0 <= action.start - quantity.end <= 2:
        return True
    between = text[quantity.end : action.start].split() if 0 < action.start - quantity.end < _ADVERB else []
    return len(between) == 1 and between[0] in grammar.adverbs


def other_actions(
    text: str, content: Span, actions: Sequence[Action], main: Action, grammar: ActionWords
) -> Iterator[tuple[Action, Span]]:
    """The actions of further clauses that have a subject of their own, each with its clause.

    "The roof fell in and two men were hurt" states two events; "the roof fell in and crushed two men" is told as one.
    """
    seen = {FAMILY_OF.get(main.action)}
    finite = [a for a in actions if a.mood in ("indicative", "conditional")]
    for rank, action in enumerate(finite):
        family = FAMILY_OF.get(action.action)
        if action is main or family in seen or action.action in WEAK or action.action in LIGHT:
            continue
        start = _own_clause(text, content[0], action.start, finite[rank - 1].end if rank else content[0], grammar)
        if start is not None:
            seen.add(family)
            stop = finite[rank + 1].start if rank + 1 < len(finite) else content[1]
            yield action, (start, stop)


def _own_clause(text: str, start: int, verb: int, previous: int, grammar: ActionWords) -> int | None:
    """Where the clause of a verb starts, or None where it has no subject of its own or is a relative clause."""
    begin = max(_clause_start(text, start, verb), previous)
    cut = words(text[begin:verb])
    lower = [w.lower() for w in cut.written]
    # "And that no one was killed" goes on with what is said.
    if any(w in grammar.relative and not (i and lower[i - 1] in grammar.coordinators) for i, w in enumerate(lower)):
        return None
    opened = [i for i, w in enumerate(lower) if w in grammar.coordinators or w in grammar.subordinators]
    subject = lower[opened[-1] + 1 :] if opened else lower
    if not any(len(w) > 3 and w.isalpha() and w not in grammar.adverbs for w in subject):
        return None
    return begin + cut.ends[opened[-1]] if opened else begin


def _clause_start(text: str, start: int, end: int) -> int:
    last = start
    for match in _CLAUSE.finditer(text, start, end):
        last = match.end()
    return last


def _verb_between(actions: Sequence[Action], rank: int, clause: str) -> bool:
    """Whether another verb of the same clause stands before this one: then that one belongs to the relative clause."""
    if rank == 0:
        return False
    previous = actions[rank - 1]
    return previous.mood in ("indicative", "conditional") and previous.end > actions[rank].start - len(clause)


def actor(text: str, content: Span, main: Action, grammar: ActionWords, phrase: NounPhrase) -> Span | None:
    """Who did it: the subject of an active verb, or what follows "by" after a passive or a noun of action.

    Args:
        text: The article's.
        content: Where the statement's content stands.
        main: What it states.
        grammar: Of the article's language.
        phrase: How a noun phrase begins in the language.
    """
    if main.mood == "noun" or main.passive:
        return _agent(text, main.end, content[1], grammar)
    start = _clause_start(text, content[0], main.start)
    cut = words(text[start : main.start])
    first = 1 + max((i for i, w in enumerate(cut.written) if w.lower() in phrase.after), default=-1)
    if first >= len(cut.written) or main.start - start - cut.starts[first] > _LONGEST_ACTOR:
        return None
    opener = cut.written[first]
    if opener[0].islower() and opener not in phrase.openers:
        return None
    return _trimmed(text, start + cut.starts[first], main.start)


def _agent(text: str, start: int, end: int, grammar: ActionWords) -> Span | None:
    cut = words(text[start : min(end, start + 2 * _LONGEST_ACTOR)])
    for i, word in enumerate(cut.written):
        if word.lower() in grammar.agent:
            begin = start + cut.ends[i]
            stop = _CLAUSE.search(text, begin, end)
            return _trimmed(text, begin, min(stop.start() if stop else end, begin + _LONGEST_ACTOR))
        if word in ".;!?":
            return None
    return None


def _trimmed(text: str, start: int, end: int) -> Span | None:
    while start < end and not text[start].isalnum():
        start += 1
    while end > start and not text[end - 1].isalnum():
        end -= 1
    return (start, end) if end - start > 1 else None
