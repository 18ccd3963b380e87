"""What a statement takes from around it: the account that it stands under, and when it is set."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise

import msgspec

from sourcier.claims.phrases import found_by, plain
from sourcier.data.concepts import ancestors
from sourcier.languages import Language
from sourcier.languages import language as language_of
from sourcier.languages.actions import ActionWords
from sourcier.languages.concepts import ConceptWords
from sourcier.records import CLAIMED, Action, Article, Quantity, Statement, Telling, Time
from sourcier.words import words

# Behind a number without a noun stand so many words with whom it counts, within so many characters.
_BEHIND, _NOUN = 2, 40
# Who gives a number alone says little else.
_BARE_NUMBER = 8
# A day stands so many words behind its participle, and a participle behind its noun; a relative pronoun has so many characters.
_TO_ITS_DAY, _TO_ITS_VERB, _PRONOUN = 2, 3, 12
# The grains of a time that says on which day.
_DAILY = frozenset({"minute", "hour", "part_of_day", "day"})


def with_accounts(article: Article) -> Iterator[Statement]:
    """The statements that claims are built from.

    Hearsay of nobody stands under the account that its paragraph gives: the last one named before it.
    """
    account: Statement | None = None
    for statement in (one for one in article.statements if one.confidence >= CLAIMED):
        if statement.chain:
            account = statement
        elif account and statement.modality == "reported" and _one_paragraph(article, account.content[0], statement.content[0]):
            statement = msgspec.structs.replace(statement, chain=account.chain)
        yield statement


def _one_paragraph(article: Article, one: int, other: int) -> bool:
    beyond = len(article.text)
    return bisect_right(article.paragraphs, (one, beyond)) == bisect_right(article.paragraphs, (other, beyond))


def counting_again(telling: Telling, last: Telling | None) -> Telling:
    """A telling that gives a bare number alone: it counts what the article counted last ("The union speaks of fifteen")."""
    if telling.action or last is None or len(telling.quantities) != 1 or len(words(telling.text).written) > _BARE_NUMBER:
        return telling
    number, counted = telling.quantities[0], last.quantities[0]
    # A number that goes on is a name ("line 12 is shut").
    closes = number.end >= telling.statement.content[1] - 1
    if number.concept or number.unit or number.value is None or number.mode == "none" or not closes:
        return telling
    same = msgspec.structs.replace(number, concept=counted.concept, unit=counted.unit)
    return msgspec.structs.replace(telling, action=last.action, nominal=last.nominal, quantities=(same,), again=last.statement.id)


def counting_companions(article: Article, telling: Telling) -> Telling:
    """A telling that counts the comrades of whoever says so: they are of their kind ("two inmates saw five comrades die")."""
    known, source = language_of(telling.language), telling.statement.source
    if known is None or known.concepts is None or source is None:
        return telling
    companions = found_by(known.concepts.companions)
    counted = [q for q in telling.quantities if not q.concept and companions and _counts(q, companions, article.text)]
    kind = _people(article.text[slice(*source)], known.concepts) if counted else None
    if kind is None:
        return telling
    told = tuple(msgspec.structs.replace(q, concept=kind) if q in counted else q for q in telling.quantities)
    features = telling.features | {f"concept:{concept}" for concept in ancestors(kind)[:2]}
    return msgspec.structs.replace(telling, quantities=told, features=features)


def _counts(quantity: Quantity, what: re.Pattern[str], text: str) -> bool:
    """Whether a quantity counts what a pattern finds, in its own words or right behind."""
    noun = plain(text[quantity.start : quantity.end + _NOUN])
    end = len(plain(quantity.text).split()) + (0 if quantity.unit else _BEHIND)
    return what.search(" ".join(noun.split()[:end])) is not None


def _people(source: str, concepts: ConceptWords) -> str | None:
    """What people speak, where a noun tells it."""
    told = (concepts.phrases.get(word) or concepts.duals.get(word) for word in words(source).folded)
    return next((concept for concept in told if concept and "person" in ancestors(concept)), None)


def happening_again(telling: Telling, last: Telling | None) -> Telling:
    """A telling that only says where or when it happened: it tells what the article told last ("The tragedy took place in …")."""
    known = language_of(telling.language)
    if telling.action or telling.negated or last is None or known is None or known.actions is None or known.speech is None:
        return telling
    text = telling.text.lower().replace("’", "'")
    if not any(phrase in text for phrase in known.actions.happened):
        return telling
    if words(text).written[0] not in known.speech.definite.split():
        return telling
    return msgspec.structs.replace(telling, action=last.action, again=last.statement.id)


def of_main_clause(
    times: list[Time], main: Action | None, text: str, grammar: ActionWords | None, known: Language | None
) -> list[Time]:
    """The times that no clause of its own parts from the action ("he did not sign and he will play on Sunday").

    A comma and a coordinator part the later time from an earlier one ("in May it raised its rate, and all knew the day before").
    """
    if main is None or grammar is None or known is None or known.speech is None:
        return times
    pronouns = known.speech.pronouns
    kept: list[Time] = []
    for time in times:
        between = [w.lower() for w in words(text[main.end : time.start]).written] if time.start > main.end else []
        if not grammar.subsets.isdisjoint(between):
            # "Five died in February, including one three weeks later": the part has a day of its own.
            continue
        if kept and any(a == "," and b in grammar.coordinators for a, b in pairwise(between)):
            continue
        if not any(a in grammar.coordinators and b in pronouns for a, b in pairwise(between)):
            kept.append(time)
    return kept


def of_other_deeds(
    times: Sequence[Time], main: Action | None, actions: Sequence[Action], text: str, grammar: ActionWords
) -> list[Time]:
    """The times that stand right behind the participle or relative clause of another deed ("the man held since Monday left").

    Args:
        times: Those of a content.
        main: The action that the content states.
        actions: All that it names.
        text: The article's.
        grammar: Of the article's language.
    """
    if main is None:
        return []
    others = [one for one in actions if one.action != main.action and _describes(one, main, actions, text, grammar)]
    return [time for time in times if any(_right_behind(one, time.start, text, _TO_ITS_DAY) for one in others)]


def _describes(one: Action, main: Action, actions: Sequence[Action], text: str, grammar: ActionWords) -> bool:
    """Whether an action says which thing or person is meant, and no event ("a strike *launched* on Tuesday")."""
    befallen = one.mood == "noun" and bool(grammar.befallen_endings) and one.text.endswith(grammar.befallen_endings)
    if one.mood == "participle" or befallen:
        first = one.start
    else:
        before = words(text[max(0, one.start - _PRONOUN) : one.start])
        if one.mood == "noun" or not before.written or before.written[-1].lower() not in grammar.relative:
            return False
        first = one.start - _PRONOUN + before.starts[-1] if one.start > _PRONOUN else before.starts[-1]
    if any(event.mood == "noun" and _right_behind(event, first, text, _TO_ITS_VERB) for event in actions):
        return False
    between = [w.lower() for w in words(text[main.end : first]).written] if main.end <= first else []
    return grammar.coordinators.isdisjoint(between)


def _right_behind(one: Action, at: int, text: str, most: int) -> bool:
    """Whether no more than so many words, and no stop or comma, stand between an action and a place behind it."""
    between = words(text[one.end : at]).written if one.end <= at <= one.end + _NOUN else None
    return between is not None and len(between) <= most and all(word.isalnum() for word in between)


def opening_time(article: Article, statement: Statement) -> Time | None:
    """A time that opens the sentence before the content does ("On Monday, X said …" is not one: the cue stands between)."""
    at = statement.content[0]
    sentence = next((s for s in article.sentences if s[0] <= at < s[1]), None)
    if sentence is None or sentence[0] == at:
        return None
    speech = statement.cue or statement.source
    until = min(at, speech[0]) if speech else at
    for mention in article.mentions:
        if mention.start >= until:
            break
        if isinstance(mention, Time) and mention.start >= sentence[0] and mention.end <= until and mention.earliest:
            after = article.text[mention.end : mention.end + 1]
            return mention if speech is None or (speech[0] > at and after == ",") else None
    return None


def day_before(article: Article, statement: Statement, starts: Sequence[int]) -> Time | None:
    """The day that the sentence before a statement tells of, in the same paragraph ("Four days later came Lorne. There, …").

    A day on which something was said is none.

    Args:
        article: Where it stands.
        statement: The statement.
        starts: Where the article's mentions start.
    """
    at = bisect_right(article.sentences, (statement.content[0], len(article.text))) - 1
    if at < 1 or not _one_paragraph(article, article.sentences[at - 1][0], statement.content[0]):
        return None
    start, end = article.sentences[at - 1]
    near = article.mentions[bisect_left(starts, start) : bisect_left(starts, end)]
    dated = [m for m in near if isinstance(m, Time) and m.grain in _DAILY and m.earliest]
    said = [s.content for s in article.statements if s.confidence >= CLAIMED] if dated else []
    told = [content for content in said if content[0] < end and start < content[1]]
    return next((m for m in reversed(dated) if not told or any(a <= m.start < b for a, b in told)), None)
