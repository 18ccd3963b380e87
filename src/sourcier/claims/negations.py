"""Whether a telling says that something is not so: by its verb, its subject, its first clause."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from functools import lru_cache

from sourcier.languages.actions import ActionWords
from sourcier.languages.denials import DenialWords
from sourcier.records import Action, Quantity
from sourcier.words import words

_FIRST_CLAUSE = re.compile(r"[,;:.!?\n]")
# A negation stands so many characters before its verb.
_NEGATED_BEFORE = 12
# "Only" stands so near its negation.
_ONLY_REACH = 7
# "Nobody wants", "personne ne veut": the verb stands right behind the negation, a clitic perhaps between.
_WISH_REACH = 3
# An adverbial that opens a sentence has no more words ("Quant aux rumeurs d'ivresse").
_ADVERBIAL = 6
# "The flight, announced on Monday, has not left": an aside and what goes on behind it.
_WITH_ASIDE = 2
# A word for none stands so near before its noun.
_ADJECTIVES = 3
# The verb that says that something took place stands so near behind its negation.
_VERB_REACH = 4
# Quotation marks and the like before the first word.
_SUBJECT = 3


def denying(text: str, grammar: ActionWords) -> bool:
    """Whether the first clause of a text without a known action says that something is not so."""
    clause = _main_clause(text, grammar)
    at = next(
        (i for i, w in enumerate(clause) if w in grammar.negations and w not in grammar.without), _none_at_all(clause, grammar)
    )
    if at is None or grammar.wishing.intersection(clause[at + 1 : at + _WISH_REACH]):
        return False
    # "A ship whose crew was not hurt": what is told in passing is not denied.
    return grammar.relative.isdisjoint(clause[:at]) and not _only(clause[at + 1 :], grammar)


def _main_clause(text: str, grammar: ActionWords) -> list[str]:
    """The words of the first clause that is more than an adverbial ("Finally, no order was sent"), without an aside."""
    clauses = [words(part).lower for part in _FIRST_CLAUSE.split(text, maxsplit=3)[:3]]
    opening = clauses[0]
    auxiliaries = {w for forms in (*grammar.have.values(), *grammar.be.values()) for w in forms.split()}
    said = [w for w in opening if w.isalnum()]
    if len(clauses) == 1 or not (grammar.negations | auxiliaries).isdisjoint(said):
        return opening
    if len(clauses) > _WITH_ASIDE and clauses[2] and clauses[2][0] in grammar.negations | auxiliaries:
        return opening + clauses[2]
    return clauses[1] if len(said) <= _ADVERBIAL else opening


def _none_at_all(clause: Sequence[str], grammar: ActionWords) -> int | None:
    """Where a word for none opens or closes a clause without a verb ("pas de victimes", "пострадавших нет")."""
    said = [i for i, w in enumerate(clause) if w.isalnum()]
    ends = (said[0], said[-1]) if len(said) > 1 else ()
    return next((i for i in ends if clause[i] in grammar.none and clause[i] not in grammar.without), None)


def _only(after: Sequence[str], grammar: ActionWords) -> bool:
    """Whether what follows a negation turns it into "only" ("n'a tué que deux", "not only")."""
    at = next((i for i, w in enumerate(after[:_ONLY_REACH]) if w in grammar.only), None)
    return at is not None and not grammar.firm.intersection(after[:at]) and (at == 0 or bool(grammar.firm))


def denied(text: str, start: int, main: Action, grammar: ActionWords) -> bool:
    """Whether the statement says that its action did not happen."""
    if not main.negated:
        return main.mood == "noun" and _occurred_not(text, main.start - start, main.end - start, grammar)
    said = words(_FIRST_CLAUSE.split(text[max(0, main.start - start - _NEGATED_BEFORE) :], maxsplit=1)[0]).lower
    begun = next((i for i, w in enumerate(said) if w in grammar.negations), -1)
    return not _only(said[begun + 1 :], grammar)


@lru_cache(maxsize=32)
def _not_events(denials: DenialWords) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """What a negation says of no event: phrases that hold it, modal verbs beside it, verbs of telling behind it."""
    return frozenset(denials.not_negating), frozenset(denials.duties.split()), frozenset(denials.making_known.split())


def of_no_event(text: str, grammar: ActionWords, denials: DenialWords) -> bool:
    """Whether the first negation of a text says of no event that it has not happened.

    ``It cannot buy more``, ``had no comment on the suit``, ``did not mention where``, ``Not to go ahead``.
    """
    said = words(text).lower
    at = next((i for i, w in enumerate(said) if w in grammar.negations), None)
    if at is None:
        return False
    phrases, duties, telling = _not_events(denials)
    near = said[max(0, at - _VERB_REACH) : at + _WISH_REACH - 1]
    perfect = denials.perfect.split()
    if not duties.isdisjoint(near) and not any(w in perfect for w in said[at : at + _WISH_REACH]):
        return True
    if not telling.isdisjoint(said[at + 1 : at + _WISH_REACH]):
        return True
    return any(" ".join(said[at : at + n]) in phrases for n in range(2, _VERB_REACH + 1))


def _occurred_not(text: str, first: int, last: int, grammar: ActionWords) -> bool:
    """Whether the clause of a noun of action says that it did not take place ("эвакуация не проводилась")."""
    begin = max((m.end() for m in _FIRST_CLAUSE.finditer(text, 0, first)), default=0)
    after = _FIRST_CLAUSE.search(text, last)
    clause = words(text[begin : after.start() if after else len(text)]).lower
    if _none_at_all(clause, grammar) is not None or _none_of_it(words(text[begin:first]).lower, grammar):
        return True
    at = next((i for i, w in enumerate(clause) if w in grammar.negations and w not in grammar.without), None)
    if at is None or not grammar.relative.isdisjoint(clause[:at]) or _only(clause[at + 1 :], grammar):
        return False
    return any(w.startswith(grammar.occurring) for w in clause[at + 1 : at + 1 + _VERB_REACH])


def _none_of_it(before: Sequence[str], grammar: ActionWords) -> bool:
    """Whether a word for none stands before a noun with nothing but adjectives between ("no armed drone attack")."""
    near = before[-_ADJECTIVES:]
    at = next((i for i in range(len(near) - 1, -1, -1) if near[i] in grammar.negations & grammar.none), None)
    return at is not None and all(w.isalpha() and w not in grammar.before_noun for w in near[at + 1 :])


def of_none(text: str, grammar: ActionWords, openers: Set[str]) -> bool:
    """Whether a text begins with a subject that is nobody ("not one of my clients has been held", "aucun de nos clients")."""
    said = words(_FIRST_CLAUSE.split(text, maxsplit=1)[0]).lower
    first = next((i for i, w in enumerate(said[:_SUBJECT]) if w.isalnum() and w not in openers), 0)
    opens = bool(said) and said[first] in grammar.negations and said[first] not in grammar.elided_negations | grammar.without
    return opens and not _only(said[first + 1 :], grammar)


def none_of_them(text: str, start: int, quantities: list[Quantity], main: Action) -> bool:
    """Whether the action is said of nobody and nothing ("no batch was withdrawn")."""
    return any(
        q.mode == "none" and q.end <= main.start and "," not in text[q.end - start : main.start - start] for q in quantities
    )
