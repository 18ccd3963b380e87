"""What event a statement states: its action, actor, time, places and quantities, read off the mentions in its content."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

import msgspec

from sourcier.claims.clauses import NounPhrase, actor, main_action, other_actions
from sourcier.claims.corrections import own_and_rejected
from sourcier.claims.negations import denied, denying, none_of_them, of_none
from sourcier.claims.setting import counting_again, day_before, happening_again, of_main_clause, opening_time, with_accounts
from sourcier.claims.weights import name_features
from sourcier.data.concepts import MEASURES, ancestors
from sourcier.languages import Language
from sourcier.languages import language as language_of
from sourcier.languages.actions import ActionWords
from sourcier.records import Action, Article, Mention, Name, Place, Quantity, Span, Statement, Telling, Time
from sourcier.words import Words, fold, words

_CLAUSES = re.compile(r"[^,;:.!?\n–—]+")
# A name that alone opens a sentence has more letters than most small words.
_SHORT_NAME = 3
# "Including at least" before the number of a part.
_BEFORE_PART = 25
# Stems of this many letters match inflections and cognates across French and English without joining unrelated words.
_STEM = 5


class _Inside(NamedTuple):
    """The mentions inside one span, by kind."""

    times: list[Time]
    places: list[Place]
    quantities: list[Quantity]
    names: list[Name]
    actions: list[Action]


def tellings(article: Article) -> Iterator[Telling]:
    """The event of each statement of an article, in the order of the statements.

    Args:
        article: An article with its mentions and statements.

    Yields:
        One telling a statement; its ``action`` is empty where the content names no known action.
    """
    known = language_of(article.language)
    grammar = known.actions if known else None
    starts = [m.start for m in article.mentions]
    headlines = [(label.start, label.end) for label in article.labels if label.label == "headline"]
    last: Telling | None = None
    counted: Telling | None = None
    for statement in with_accounts(article):
        inside = _inside(article.mentions, starts, statement.content)
        main = main_action(article.text, statement.content[0], inside.actions, inside.quantities, grammar) if grammar else None
        telling = _telling(
            article, statement, statement.content, inside, main, starts, headline=_within(statement.content, headlines)
        )
        clauses = list(other_actions(article.text, statement.content, inside.actions, main, grammar)) if grammar and main else []
        # What a clause of its own tells, the whole does not tell in passing.
        told = telling.features - {f"action:{action.action}" for action, _ in clauses}
        telling = msgspec.structs.replace(telling, features=told)
        telling = happening_again(counting_again(telling, counted), last)
        yield telling
        if statement.in_passing:
            continue
        last = telling if telling.action and not telling.negated else last
        counted = last if last and last.quantities else counted
        for action, clause in clauses:
            parts = _inside(article.mentions, starts, clause)
            part = _telling(article, statement, clause, parts, action, starts, secondary=True)
            # "Nine died yesterday when a train left the track": one sentence is of one day unless it says otherwise.
            yield msgspec.structs.replace(part, time=part.time or telling.time, clause=clause)
        if grammar and statement.form != "narrated" and statement.stance == "asserts" and not telling.negated:
            yield from _negated_besides(article, statement, main, starts, grammar)


def _negated_besides(
    article: Article, statement: Statement, main: Action | None, starts: list[int], grammar: ActionWords
) -> Iterator[Telling]:
    """What clauses besides the one that tells the event say is not so ("they had the paper, and nobody will sit it again")."""
    for clause in _CLAUSES.finditer(article.text, *statement.content):
        for span in _joined_clauses(article.text, clause.span(), grammar, article.language):
            if (main and span[0] <= main.start < span[1]) or not _denies(article.text[slice(*span)], grammar):
                continue
            inside = _inside(article.mentions, starts, span)
            if any(a.mood in ("indicative", "conditional") for a in inside.actions):
                continue
            part = _telling(article, statement, span, inside, None, starts, secondary=True)
            yield msgspec.structs.replace(part, clause=span, denied=(part.features,))


def _denies(clause: str, grammar: ActionWords) -> bool:
    """Whether a clause negates its verb; "no medicine while pregnant" is no news."""
    return not grammar.negations.isdisjoint(words(clause).lower) and denying(clause, grammar)


def _joined_clauses(text: str, span: Span, grammar: ActionWords, code: str | None) -> Iterator[Span]:
    """A clause, cut where "and" joins one that opens with a negation or is subordinate ("… and that nobody left")."""
    cut = words(text[slice(*span)])
    negating, joining = grammar.negations | grammar.none, _noun_phrase(code).after
    start = 0
    for i in range(len(cut.lower) - 1):
        if cut.lower[i] in grammar.coordinators and cut.lower[i + 1] in negating | joining:
            yield span[0] + start, span[0] + cut.ends[i]
            start = cut.starts[i + 1] if cut.lower[i + 1] in negating else cut.ends[i + 1]
    yield span[0] + start, span[1]


def _opens(article: Article, statement: Statement) -> bool:
    """Whether a statement stands in the first paragraph of running text."""
    cut = [(label.start, label.end) for label in article.labels] + [(credit.start, credit.end) for credit in article.credits]
    first = next((p for p in article.paragraphs if not any(a <= p[0] < b for a, b in cut)), None)
    return first is not None and first[0] <= statement.content[0] < first[1]


def _within(span: Span, others: list[Span]) -> bool:
    return any(a <= span[0] < b for a, b in others)


def _inside(mentions: tuple[Mention, ...], starts: list[int], span: Span) -> _Inside:
    found = _Inside([], [], [], [], [])
    for mention in mentions[bisect_left(starts, span[0]) : bisect_left(starts, span[1])]:
        if mention.end > span[1]:
            continue
        match mention:
            case Time():
                found.times.append(mention)
            case Place():
                found.places.append(mention)
            case Quantity():
                found.quantities.append(mention)
            case Name():
                found.names.append(mention)
            case Action():
                found.actions.append(mention)
    return found


def _telling(
    article: Article,
    statement: Statement,
    span: Span,
    inside: _Inside,
    main: Action | None,
    starts: Sequence[int],
    *,
    headline: bool = False,
    secondary: bool = False,
) -> Telling:
    known = language_of(article.language)
    grammar = known.actions if known else None
    text = article.text[span[0] : span[1]]
    counted, rejected = _countable(inside.quantities), list[Quantity]()
    if statement.stance in ("denies", "corrects"):
        counted, rejected = own_and_rejected(text, span[0], counted, article.language)
    doer = actor(article.text, span, main, grammar, _noun_phrase(article.language)) if main and grammar else None
    features = _features(text, span[0], inside, known)
    negated = bool(grammar and _negated(text, span[0], inside.quantities, main, grammar, article.language))
    persons = {words(n.text).folded[-1] for n in inside.names if n.type == "person" or (n.start, n.end) == doer}
    if doer and doer[0] == span[0] and _is_name(article.text[slice(*doer)], article.language):
        features |= {f"name:{fold(article.text[slice(*doer)])}"}
        persons.add(fold(article.text[slice(*doer)]))
    return Telling(
        article=article.id,
        language=article.language,
        statement=statement,
        text=text,
        action=main.action if main else "",
        negated=negated,
        nominal=main.mood == "noun" if main else False,
        trigger=(main.start, main.end) if main else None,
        actor=doer,
        time=_time(of_main_clause(inside.times, main, article.text, grammar, known), main) or opening_time(article, statement),
        setting=day_before(article, statement, starts),
        places=tuple(sorted(inside.places, key=lambda p: _place_rank(p, main))),
        quantities=tuple(sorted(counted, key=lambda q: _quantity_rank(q, main, article.text, grammar))),
        rejected=tuple(rejected),
        ordinal=_ordinal(text, grammar) if grammar else None,
        headline=headline,
        persons=frozenset(persons),
        lead=headline or _opens(article, statement),
        position=span[0] / len(article.text),
        secondary=secondary,
        features=features,
        denied=tuple(_denied_clauses(article, span, starts, known)) if negated and not secondary else (),
    )


def _negated(text: str, start: int, counted: list[Quantity], main: Action | None, grammar: ActionWords, code: str | None) -> bool:
    if main is None:
        return denying(text, grammar)
    return (
        denied(text, start, main, grammar)
        or none_of_them(text, start, counted, main)
        or of_none(text, grammar, _noun_phrase(code).after)
    )


@lru_cache
def _noun_phrase(code: str | None) -> NounPhrase:
    """A noun phrase opens with a determiner, also an elided one, or is a pronoun; "that" and "although" stand before it."""
    known = language_of(code)
    if known is None or known.speech is None or known.actions is None:
        return NounPhrase(frozenset(), frozenset())
    speech = known.speech
    openers = frozenset([*speech.determiners.split(), *speech.elided.split(), *speech.pronouns])
    return NounPhrase(openers, known.actions.subordinators | frozenset(speech.complementisers.split()))


def _is_name(doer: str, code: str | None) -> bool:
    """Whether a subject of one word that opens a sentence is a name: no plural, and no word that the language has a list for."""
    single = doer.isalpha() and len(doer) > _SHORT_NAME and doer[0].isupper() and not doer.endswith("s")
    return single and doer.lower() not in _common(code) and fold(doer) not in _common(code)


@lru_cache
def _common(code: str | None) -> frozenset[str]:
    """The words that open a sentence without being names."""
    known = language_of(code)
    if known is None or known.speech is None or known.actions is None or known.concepts is None:
        return frozenset()
    speech = known.speech
    listed = " ".join((speech.determiners, speech.plurals, speech.times, speech.nobody, *speech.heads.values()))
    nouns = " ".join(known.actions.nouns.values())
    return frozenset([*listed.split(), *nouns.split(), *speech.pronouns, *known.concepts.phrases])


def _time(times: list[Time], main: Action | None) -> Time | None:
    """The most precise time of the content, the nearest to the action among equals."""
    dated = [t for t in times if t.earliest and t.latest]
    if not dated:
        return None
    at = main.start if main else 0
    return min(dated, key=lambda t: (t.grain not in ("minute", "hour", "part_of_day", "day"), abs(t.start - at)))


def _place_rank(place: Place, main: Action | None) -> tuple[int, int, int]:
    whole_country = place.division is None
    at = main.start if main else 0
    return (whole_country, place.start < at, abs(place.start - at))


def _denied_clauses(article: Article, span: Span, starts: Sequence[int], known: Language | None) -> Iterator[frozenset[str]]:
    """The features of each clause of a span that says that something is not so."""
    if known is None or known.actions is None:
        return
    for clause in _CLAUSES.finditer(article.text, *span):
        if denying(clause.group(), known.actions):
            inside = _inside(article.mentions, list(starts), clause.span())
            yield _features(clause.group(), clause.start(), inside, known)


def _countable(quantities: list[Quantity]) -> list[Quantity]:
    return [q for q in quantities if q.mode != "none" or q.low == 0]


def _quantity_rank(quantity: Quantity, main: Action | None, text: str, grammar: ActionWords | None) -> tuple[int, int, int]:
    """Wholes before parts, counted participants before measures, the side of the verb where they stand, nearness."""
    measure = quantity.concept is None or bool(MEASURES.intersection(ancestors(quantity.concept)))
    before = words(text[max(0, quantity.start - _BEFORE_PART) : quantity.start]).written[-2:]
    part = bool(grammar and any(w.lower() in grammar.subsets for w in before))
    if main is None:
        return (part, measure, quantity.start)
    if quantity.start <= main.start < quantity.end:
        return (part, measure, 0)
    distance = quantity.start - main.end if quantity.start >= main.end else main.start - quantity.end
    wrong_side = (quantity.start < main.start) != main.passive
    return (part, measure, distance + (60 if wrong_side else 0))


def _ordinal(text: str, grammar: ActionWords) -> int | None:
    for word in words(text).written[:8]:
        if word.lower() in grammar.ordinals:
            return grammar.ordinals[word.lower()]
    return None


def _features(text: str, start: int, inside: _Inside, known: Language | None) -> frozenset[str]:
    """What a telling is about, in terms that can be compared across articles and, where possible, languages."""
    cut = words(text)
    folded = cut.folded
    counted = known.concepts.phrases if known and known.concepts else {}
    empty = known.glosses.empty if known and known.glosses else frozenset[str]()
    found = {_about(w, known) for w in folded if _tells(w) and not w.isdigit() and w not in counted and w not in empty}
    found.update(f"name:{folded[i]}" for i in _capitalised(cut, start, inside))
    found.update(feature for name in inside.names for feature in name_features(name))
    found.update(f"place:{p.geoname or p.near or fold(p.name)}" for p in inside.places)
    found.update(f"action:{a.action}" for a in inside.actions)
    found.update(f"number:{q.value:g}" for q in inside.quantities if q.value is not None and q.value > 2)
    # A docker is a worker: the kind meets where the word does not.
    found.update(f"concept:{c}" for w in folded if w in counted for c in ancestors(counted[w])[:2])
    return frozenset(found)


def _tells(word: str) -> bool:
    """Whether a word is long enough to be none of grammar; other scripts write shorter words."""
    return len(word) >= 4 or (len(word) == 3 and not word.isascii())


def _about(word: str, known: Language | None) -> str:
    """What a word means where a list tells it, else how it begins."""
    meaning = known.glosses.meaning(word) if known and known.glosses else None
    return f"meaning:{meaning}" if meaning else f"stem:{word[:_STEM]}"


def _capitalised(cut: Words, start: int, inside: _Inside) -> Iterator[int]:
    """Capitalised words inside the text that no name, place or time holds: names that the finders missed."""
    taken = [(m.start, m.end) for found in (inside.names, inside.places, inside.times) for m in found]
    for i, word in enumerate(cut.written):
        at = start + cut.starts[i]
        if i and len(word) > 2 and word[0].isupper() and not word.isupper() and not any(a <= at < b for a, b in taken):
            yield i
