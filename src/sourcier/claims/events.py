"""Which mentions of events are of one event, where the mentions are given: alike in word or deed, in one story.

Two mentions get points for what they share; the points are rounded from a logistic regression over the pairs of the training
part of ECB+ (annotations CC BY 3.0), which the threshold was set on, too (docs/decisions/0012-translations-and-stories.md).
"""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations
from typing import NamedTuple

from sourcier.claims.stories import linked
from sourcier.claims.terms import Terms, own
from sourcier.data.actions import may_be_one
from sourcier.languages import language as language_of
from sourcier.languages.glosses import GlossWords
from sourcier.records import Action, Article, Span
from sourcier.words import words

# Points of a pair, and the sum from which it is one event. All that has no word, deed or meaning in common starts below.
_NOTHING = -4.0
_SPELLING, _STEM_ALIKE, _ACTION, _LIKE_ACTION, _MEANING, _COMMON_MEANING = 1.8, 1.4, 1.7, 1.8, 1.7, 2.2
_SENTENCE, _BESIDE = 1.9, 2.0
# An author tells one event by one word in a sentence; what did not happen is no event that did.
_SAME_SENTENCE, _NEGATED = -2.2, -1.6
_ONE_EVENT = -1.0
# Rarity of the words of sentences is counted among at least so many articles.
_FEWEST = 200
# Words beside a mention that are taken to be who did it to whom, on each side, and the letters that words are compared by.
_NEAR, _STEM, _PIECE = 3, 4, 3


class EventMention(NamedTuple):
    """A given mention of an event: its id, its article's, its characters in that, and its words.

    Where the article's text is not known ``span`` is None and ``sentence`` the words around it, if anything.
    """

    id: str
    article: str
    span: Span | None
    text: str
    sentence: str = ""


class _Mention(NamedTuple):
    id: str
    story: int | str
    where: tuple[str, int] | None
    word: frozenset[str]
    stem: str
    stems: frozenset[str]
    first_meanings: frozenset[str]
    meanings: frozenset[str]
    actions: frozenset[str]
    negated: bool
    near: frozenset[str]
    said: Terms


def events(mentions: Sequence[EventMention], articles: Sequence[Article], story_of: Mapping[str, int | str]) -> list[list[str]]:
    """Group given mentions by the event that they are of.

    Args:
        mentions: The mentions; those of two stories are never of one event.
        articles: Their articles, with the actions read in them.
        story_of: The story of each article, by its id.

    Returns:
        The ids of the mentions of each event; each mention stands in exactly one.
    """
    holders = Counter(term for article in articles for term in own(article.text, article.language))
    total = max(len(articles), _FEWEST)
    rarity = {term: math.log(1 + total / count) for term, count in holders.items()}
    by_id = {article.id: article for article in articles}
    stories: defaultdict[int | str, list[_Mention]] = defaultdict(list)
    for one in sorted(mentions):
        read = _read(one, by_id.get(one.article), story_of.get(one.article, one.article), rarity)
        stories[read.story].append(read)
    found: list[list[str]] = []
    for told in stories.values():
        # Linkage knows what is likely, from 0 on, and what is not told of a pair is not.
        pairs = {
            (a, b): points - _NOTHING for (a, b) in combinations(range(len(told)), 2) if (points := _points(told[a], told[b]))
        }
        found += [[told[at].id for at in members] for members in linked(len(told), pairs, _ONE_EVENT - _NOTHING)]
    return found


def _points(a: _Mention, b: _Mention) -> float:
    """The points of a pair; may be below `_NOTHING`."""
    points = _NOTHING + _SPELLING * 2 * len(a.word & b.word) / (len(a.word) + len(b.word)) + _STEM_ALIKE * (a.stem == b.stem)
    related = not a.stems.isdisjoint(b.stems)
    if not a.actions.isdisjoint(b.actions):
        points, related = points + _ACTION, True
    elif any(may_be_one(one, other) for one in a.actions for other in b.actions):
        points += _LIKE_ACTION
    if not a.first_meanings.isdisjoint(b.first_meanings):
        points, related = points + _MEANING, True
    elif not a.meanings.isdisjoint(b.meanings) and not related:
        points, related = points + _COMMON_MEANING, True
    if related:
        points += _SENTENCE * sum(weight * b.said[term] for term, weight in a.said.items() if term in b.said)
    points += _BESIDE * len(a.near & b.near) / (min(len(a.near), len(b.near)) or 1)
    return points + _SAME_SENTENCE * (a.where is not None and a.where == b.where) + _NEGATED * (a.negated != b.negated)


def _read(one: EventMention, article: Article | None, story: int | str, rarity: Mapping[str, float]) -> _Mention:
    """What is compared of a mention."""
    known = language_of(article.language) if article else None
    glosses = (known.glosses if known else None) or GlossWords()
    told = [word for word in words(one.text).folded if word.isalnum()]
    telling = [word for word in told if word not in glosses.empty] or told or [one.text]
    start, sentence = _sentence(one, article)
    acts = _actions(one.span, article)
    before, after = _beside(one, start, sentence, article.language if article else None)
    said = {term: before.get(term, 0.0) + after.get(term, 0.0) for term in before | after}
    weighed = {term: weight * rarity.get(term, 0.0) for term, weight in said.items()}
    length = math.sqrt(sum(weight * weight for weight in weighed.values())) or 1.0
    marked = f"^{telling[-1]}$"
    return _Mention(
        id=one.id,
        story=story,
        where=(one.article, start) if one.span else None,
        word=frozenset(marked[i : i + _PIECE] for i in range(len(marked) - _PIECE + 1)) or frozenset({marked}),
        stem=telling[-1][:_STEM],
        stems=frozenset(word[:_STEM] for word in telling),
        first_meanings=frozenset(filter(None, map(glosses.meaning, telling))),
        meanings=frozenset(meaning for word in telling for meaning in glosses.meanings(word)),
        actions=frozenset(act.action for act in acts),
        negated=any(act.negated for act in acts),
        near=frozenset([*list(before)[-_NEAR:], *list(after)[:_NEAR]]),
        said={term: weight / length for term, weight in weighed.items()},
    )


def _sentence(one: EventMention, article: Article | None) -> tuple[int, str]:
    """Where the sentence of a mention begins, and its words."""
    if article is None or one.span is None:
        return -1, one.sentence or one.text
    at = bisect_right(article.sentences, (one.span[0], len(article.text))) - 1
    start, end = article.sentences[at] if at >= 0 else (0, len(article.text))
    return start, article.text[start : max(end, one.span[1])]


def _actions(span: Span | None, article: Article | None) -> list[Action]:
    if span is None or article is None:
        return []
    first = bisect_left(article.mentions, span[0], key=lambda mention: mention.end)
    near: Iterable[object] = article.mentions[max(0, first - 1) : first + 8]
    return [one for one in near if isinstance(one, Action) and one.start < span[1] and span[0] < one.end]


def _beside(one: EventMention, start: int, sentence: str, language: str | None) -> tuple[Terms, Terms]:
    """What a sentence says before a mention and behind it, in order."""
    at = one.span[0] - start if one.span else max(0, sentence.find(one.text))
    return own(sentence[:at], language), own(sentence[at + len(one.text) :], language)
