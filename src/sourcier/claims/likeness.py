"""How likely two tellings are of one event: agreement and conflict of what happened, when, where, how many and who.

A pair gets points for what agrees and loses some for what disagrees; disagreement on one component alone does not part
two tellings that agree on the others, since versions of one claim differ by definition. `distinct` is the other thing:
evidence inside one article that its author tells two events.
"""

from __future__ import annotations

import math
from typing import NamedTuple

from sourcier.claims.agreement import COUNTED_ALIKE, counted_alike, numbered, only_measures_alike, places, quantities
from sourcier.claims.dates import days
from sourcier.claims.mixture import SAME_STORY, by_chance
from sourcier.claims.timing import OTHER_TIME, SAME_DAY, times
from sourcier.claims.versions import versions
from sourcier.claims.weights import Weights, kindred, speaker
from sourcier.data.actions import counted_apart, may_be_one
from sourcier.data.concepts import overlap
from sourcier.data.transliteration import script
from sourcier.records import Telling

# A pair at or above this is the same event. This and the points below are rounded from a logistic regression over the pairs of
# statements of the stories under tests/gold/stories/dev_*, each story judged by the others (docs/decisions/0003-claims.md).
SAME = 2.3
# The same action tells less where articles tell a series of such events.
_SERIES, _SERIES_COST = 0.8, 1.7
# One action; two that can be told of one event; two others, one of which the other tells in passing, or not.
_SAME_ACTION, _LIKE_ACTION, _IN_PASSING, _OTHER_ACTION = 2.2, 0.7, -0.1, -1.1
# Where the lexicon knows the action of one only, and where it knows neither.
_ONE_UNKNOWN, _UNKNOWN = -0.8, -0.2
# Nothing makes up for this.
_NEVER = -10.0
# What full agreement of words is worth, more where no language helps it, and each rare thing in common, up to so many:
# long sentences have more.
_WORDS, _ACROSS, _COMMON, _MOST_COMMON = 1.0, 1.8, 1.0, 3.0
# A number that both tell, whatever it counts.
_NUMBER = 2.0
# Articles of many stories: what those of one story are told to have in common, and what is amiss with a pair of two.
_STORY, _OTHER_STORY = 1.0, -3.0
# Articles with less than so much in common in all they say.
_LITTLE, _UNLIKE = 0.1, -1.5
# Tellings of people whom the other's article does not name at all: both, or the one, where the other names nobody.
_STRANGERS, _STRANGER = -1.5, -0.8
# An undated telling in an article that nowhere mentions the other's day, long past when it was published.
_NOT_MENTIONED = -2.5
# Who names a medium as the source tells what that medium's own article tells.
_CITES = 0.5
# Tellings that both name somebody, and nobody in common, are of two events more often than not.
_OTHER_NAMES = -0.5
# The same of people.
_OTHER_PERSONS = -1.5
# A headline tells what its article tells; an article that tells two things tells two events more often than one twice, more so if
# it has them from two speakers, and if one has happened and the other is to come.
_HEADLINE, _BESIDE = 1.0, -1.4
# Who gives two numbers of one thing in one article tells two events more often than one.
_TWO_NUMBERS = -1.5
# Those who tell one article how many died tell of one event, as far as nothing speaks against it.
_VERSIONS = 1.5
# A noun of action alone is talk about a kind of event as often as about one.
_BARE = 1.2
# What opens two pages is likely one thing.
_LEAD = 0.5
# What an article tells further down than this other articles seldom tell, ever less so.
_NEWS_ENDS, _FURTHER_DOWN = 0.35, -1.5
# Both tell known actions, and none in common.
_NONE_SHARED = -0.7
# Sentences as near as the same words, by an embedder of the user's own (docs/decisions/0017-embedders.md).
_CLOSE = 1.2
# Tellings that share neither a date nor a number must share more of the rest.
_VAGUE = 0.7


class Points(NamedTuple):
    """What each thing says for two tellings being of one event, or against it.

    ``decisive`` is the component that alone parts them, whatever else agrees.
    """

    action: float
    time: float
    quantity: float = 0.0
    place: float = 0.0
    names: float = 0.0
    vague: float = 0.0
    lead: float = 0.0
    words: float = 0.0
    bare: float = 0.0
    again: float = 0.0
    beside: float = 0.0
    cites: float = 0.0
    story: float = 0.0
    news: float = 0.0
    unlike: float = 0.0
    close: float = 0.0
    position: float = 0.0
    other: float = 0.0
    mixed: float = 0.0
    decisive: str = ""

    @property
    def total(self) -> float:
        """All of them together."""
        if self.decisive:
            return self.action if self.decisive == "action" else self.time
        parts = self.action + self.time + self.quantity + self.place + self.names + self.vague + self.lead
        return (
            parts
            + (self.words - self.bare)
            + self.again
            + self.beside
            + self.cites
            + self.story
            + self.news
            + self.unlike
            + self.close
            + self.position
            + self.other
            + self.mixed
        )


def likeness(a: Telling, b: Telling, weights: Weights) -> float:
    """Points for two tellings being of one event; `SAME` and more means they are taken for one."""
    return points(a, b, weights).total


def points(a: Telling, b: Telling, weights: Weights) -> Points:
    """The same, one by one."""
    action = _actions(a, b, weights)
    when = times(a, b, weights)
    one_article = a.article == b.article
    if one_article and when > OTHER_TIME and versions(a, b, weights) and not distinct(a, b):
        return Points(_SAME_ACTION, when, quantities(a, b), places(a.places, b.places, weights), beside=_VERSIONS)
    if min(action, when) <= OTHER_TIME:
        return Points(action, when, decisive="action" if action < when else "time")
    if when <= 0 and weights.far_apart(a.article, b.article):
        return Points(action, OTHER_TIME, decisive="time")
    how_many = quantities(a, b)
    return Points(
        action,
        when,
        how_many + (0.0 if _answers(a, b) else numbered(a, b)),
        places(a.places, b.places, weights),
        _names(a, b, weights),
        -_VAGUE if when <= 0 and how_many <= 0 else 0.0,
        _LEAD if a.lead and b.lead else 0.0,
        _words(a, b, weights),
        _BARE * (_bare(a) + _bare(b)),
        SAME if a.statement.id == b.again or b.statement.id == a.again else 0.0,
        _beside(a, b) if one_article else 0.0,
        _CITES * (not one_article and (weights.cites(a, b.article) or weights.cites(b, a.article))),
        0.0 if one_article else _story(a, b, weights),
        _as_news(a, b, weights) + _as_news(b, a, weights),
        0.0 if one_article else _unlike(a, b, weights),
        _CLOSE * (weights.near(a, b) or 0.0),
        0.0 if _answers(a, b) else _FURTHER_DOWN * max(0.0, max(a.position, b.position) - _NEWS_ENDS),
        _NONE_SHARED if weights.none_shared(a, b) else 0.0,
        0.0 if one_article or when >= SAME_DAY else _mixed(a, b, weights),
    )


def _mixed(a: Telling, b: Telling, weights: Weights) -> float:
    """Points against, for being told of no common day among articles of many stories."""
    if not weights.mixed:
        return 0.0
    alike = weights.alike(a.article, b.article) if _in_words(a, b, weights) == 1.0 else None
    measured = COUNTED_ALIKE if only_measures_alike(a, b) else 0.0
    return weights.mixed * (by_chance(alike, weights.days_between(a.article, b.article)) - measured)


def _story(a: Telling, b: Telling, weights: Weights) -> float:
    """Points for standing in articles of one story; in a handful, brought together by somebody, most are."""
    if weights.of_two_stories(a.article, b.article):
        return _OTHER_STORY * _in_words(a, b, weights)
    if not weights.many:
        return 0.0
    alike = weights.story(a.article, b.article)
    if alike < SAME_STORY:
        # One story told in two scripts may have few names in common.
        return 0.0 if weights.of_one_story(a.article, b.article) else _OTHER_STORY
    return _STORY * alike


def _answers(a: Telling, b: Telling) -> bool:
    """Whether the one disputes or negates and the other does not: answers stand wherever their article has room."""
    return (a.statement.stance, a.negated) != (b.statement.stance, b.negated)


def _in_words(a: Telling, b: Telling, weights: Weights) -> float:
    """How much it tells that two articles use other words: nothing where an embedder finds that these sentences say the same."""
    return 1.0 - (weights.near(a, b) or 0.0)


def _unlike(a: Telling, b: Telling, weights: Weights) -> float:
    """Points against, for articles that have little in common, and for people whom only the one article names."""
    alike = weights.alike(a.article, b.article)
    unlike = _UNLIKE * _in_words(a, b, weights) if alike is not None and alike < _LITTLE else 0.0
    if script(a.text) != script(b.text):
        return unlike
    strangers = weights.unnamed(a, b.article), weights.unnamed(b, a.article)
    if all(strangers):
        return unlike + _STRANGERS
    return unlike + (_STRANGER if any(strangers) and not (a.persons and b.persons) else 0.0)


def _as_news(news: Telling, past: Telling, weights: Weights) -> float:
    """Points of a telling without a day beside one of a day long before the article: what opens an article is its news."""
    if news.time is not None:
        return 0.0
    when = days(past.time)
    if when is None or not weights.long_before(news.article, when):
        return 0.0
    if news.lead:
        return OTHER_TIME
    meant = weights.mentions(news.article, when) and not weights.has_another(news, when)
    return 0.0 if meant else _NOT_MENTIONED


def _beside(a: Telling, b: Telling) -> float:
    """Points for standing in one article."""
    told = {a.statement.modality, b.statement.modality}
    against = _BESIDE if len(told) > 1 and "intended" in told else 0.0
    against += _TWO_NUMBERS if _counts_otherwise(a, b) else 0.0
    if a.headline or b.headline:
        return _HEADLINE + against
    return _BESIDE + against + (_BESIDE if speaker(a) != speaker(b) else 0.0)


def _counts_otherwise(a: Telling, b: Telling) -> bool:
    """Whether one speaker gives two numbers of one thing, rejects neither and does not give the one for the other."""
    if speaker(a) != speaker(b) or _answers(a, b) or a.rejected or b.rejected or a.again or b.again:
        return False
    pair = counted_alike(a, b)
    return pair is not None and None not in (pair[0].value, pair[1].value) and not overlap(*pair)


def _words(a: Telling, b: Telling, weights: Weights) -> float:
    """Agreement of what two tellings are about: by share of all, by what they have in common, by equal numbers."""
    shared = a.features & b.features
    if not shared:
        return 0.0
    alike = weights.overlap(a, b, shared)
    # What they state is judged by itself.
    common = shared - weights.actions(a)
    numbers = math.fsum([weights.rarity(f) for f in common & weights.numbers(a)])
    across = _ACROSS if a.language != b.language else 0.0
    return (_WORDS + across) * alike + _COMMON * min(_MOST_COMMON, weights.rare(common)) + _NUMBER * numbers


def distinct(a: Telling, b: Telling) -> bool:
    """Whether an article that tells both tells two events.

    Other days, other places, "the first" and "the second", or others and other numbers.
    """
    if a.ordinal and b.ordinal and a.ordinal != b.ordinal:
        return True
    if a.action == b.action and _others(a, b) and a.quantities and b.quantities and quantities(a, b) < COUNTED_ALIKE:
        return True
    when_a, when_b = days(a.time), days(b.time)
    if when_a and when_b:
        return when_a.end <= when_b.start or when_b.end <= when_a.start
    if a.places and b.places and not (when_a or when_b):
        return places(a.places, b.places) <= -1.5
    return False


def _actions(a: Telling, b: Telling, weights: Weights) -> float:
    """Points for what happened: one action, like ones, others."""
    if not a.action or not b.action:
        return _UNKNOWN if a.action == b.action else _ONE_UNKNOWN
    if may_be_one(a.action, b.action):
        points = _SAME_ACTION if a.action == b.action else _LIKE_ACTION
        return points - min(_SERIES * (max(weights.often(a.action), weights.often(b.action)) - 1), _SERIES_COST)
    if _in_passing(a, b) or _in_passing(b, a):
        return _IN_PASSING
    return _NEVER if counted_apart(a.action, b.action) else _OTHER_ACTION


def _in_passing(a: Telling, b: Telling) -> bool:
    """Whether ``b`` tells what ``a`` states, besides what it states itself ("killed in the strike", "the strike hit")."""
    return not b.features.isdisjoint(kindred(a.action))


def _bare(telling: Telling) -> bool:
    """Whether a telling only names what happens, without when, where or how many ("fever is to be expected")."""
    return telling.nominal and not (telling.time or telling.places or telling.quantities)


def _others(a: Telling, b: Telling) -> bool:
    """Whether both name somebody, and not the same."""
    return bool(a.persons and b.persons) and not a.persons & b.persons


def _names(a: Telling, b: Telling, weights: Weights) -> float:
    """Points against, for telling of others."""
    if _others(a, b):
        return _OTHER_PERSONS
    named_a, named_b = weights.names(a), weights.names(b)
    if not named_a or not named_b:
        return 0.0
    shared = named_a & named_b
    return 0.0 if shared else _OTHER_NAMES
