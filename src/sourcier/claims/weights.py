"""How much a feature tells, and how likely two articles tell one story."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence, Set
from functools import lru_cache
from types import MappingProxyType
from typing import NamedTuple

from sourcier.claims.dates import STORY_DAYS, Days, day_of, days
from sourcier.claims.embedders import Embeddings
from sourcier.claims.mixture import mixture
from sourcier.claims.nearness import Nearness, Sentence
from sourcier.claims.spellings import features
from sourcier.claims.stories import FEW, related
from sourcier.claims.towns import Together
from sourcier.claims.vectors import COMMON
from sourcier.data.actions import FAMILY_OF, may_be_one
from sourcier.records import Article, Name, Place, Telling, Time
from sourcier.words import fold, words

# In so many articles most pairs are of different stories; among fewer, brought together by somebody, most are of one.
_MANY = 50
# Up to so many articles each is compared with each in all it says.
_EACH_WITH_EACH = 500
# Days that are read wrong are seldom more than two weeks off.
_MISDATED = 14
# So many rare words of a telling are taken to be untranslatable by features.
_UNSEEN = 0.4
_MEDIA = frozenset({"outlet", "agency"})
# A round-up has what it tells from so many media.
_ROUND_UP = 2
# Or so many tell how many died or were hurt.
_MANY_TELL, _TOLLS = 3, frozenset({"casualties", "injuries"})


def speaker(telling: Telling) -> str:
    """Who tells it, nearest to the article, folded; empty where nobody is named."""
    chain = telling.statement.chain
    return fold(chain[-1].name) if chain and chain[-1].kind != "not_given" else ""


def _media(telling: Telling) -> frozenset[str]:
    """The media that a telling is from, folded."""
    return frozenset(fold(link.name) for link in telling.statement.chain if link.kind in _MEDIA)


def name_features(name: Name | Place) -> set[str]:
    """A name as features: its entity, or each of its words, so that a surname alone meets the full name.

    A place is known by its name where no gazetteer has it.
    """
    if isinstance(name, Place):
        return {f"name:{word}" for word in words(name.name).folded if len(word) > 2} if name.geoname is None else set()
    if name.entity:
        return {f"name:{name.entity}"}
    return {f"name:{word}" for word in words(name.text).folded if len(word) > 2}


class _Story(NamedTuple):
    """What an article is about as a whole.

    Its names and places, the days it mentions, when it was published, all its times, the words of its names.
    """

    names: frozenset[str]
    days: tuple[Days, ...]
    published: float | None
    times: tuple[Days, ...] = ()
    named: frozenset[str] = frozenset()


class _Facts(NamedTuple):
    """Of a telling's features: the names, the actions, and the squared lengths of all and of those that no language owns."""

    names: frozenset[str]
    actions: frozenset[str]
    numbers: frozenset[str]
    square: float
    neutral: float


class Weights:
    """Feature weights over the tellings at hand, and the stories of their articles.

    Args:
        tellings: All tellings that will be compared.
        articles: Their articles; without them a story is what the tellings say.
        spelled: The spellings of names that the tellings have by now (`spellings`).
        embeddings: What tells how near their sentences are; without it none is.

    Attributes:
        nearness: How near they are.
        mixed: How many stories the articles tell, from 0 (one or a few) to 1 (many).
    """

    def __init__(
        self,
        tellings: Iterable[Telling],
        articles: Sequence[Article] = (),
        spelled: Mapping[str, str] = MappingProxyType({}),
        embeddings: Embeddings | None = None,
    ) -> None:
        every = list(tellings)
        self._round_ups = _round_ups(every)
        # What is told in passing is weighed by what the others tell.
        tellings = [telling for telling in every if not telling.statement.in_passing]
        self.nearness = _nearness(every, embeddings) if embeddings else None
        # Tellings are compared in pairs: what depends on one of them is computed once.
        self._media = {telling.statement.id: _media(telling) for telling in every}
        self._outlets = {a.id: fold(a.outlet.name) for a in articles if a.outlet}
        self._related = related(articles) if 0 < len(articles) <= _EACH_WITH_EACH else None
        self._told_by = Counter(self._related.story.values()) if self._related else Counter[int]()
        self._languages = {a.id: a.language for a in articles}
        self._towns = Together(articles)
        self._stories = {a.id: _story(a, spelled) for a in articles} or _told(tellings)
        holders: dict[str, set[str]] = {}
        for telling in tellings:
            for feature in telling.features:
                holders.setdefault(feature, set()).add(telling.article)
        for article, story in self._stories.items():
            for feature in story.names:
                holders.setdefault(feature, set()).add(article)
        total = len(self._stories) or 1
        self.many = total >= _MANY
        # A handful is one story in any case.
        most = COMMON * total if self.many else total
        self._weight = {feature: math.log(1 + total / min(len(ids), most)) for feature, ids in holders.items()}
        self._squares = {feature: weight**2 for feature, weight in self._weight.items()}
        self._rarest = math.log(1 + total)
        self._often = _often(tellings)
        self._facts = {features: self._facts_of(features) for t in every for features in (t.features, *t.denied)}
        self._story: dict[tuple[str, str], float] = {}
        self._named: dict[str, float] = {}
        self.mixed = mixture(list(self._stories), self.story) if self.many else 0.0
        self._told: dict[tuple[str, str], list[tuple[str, Days]]] = {}
        for telling in tellings:
            # What is said not to have happened on a day leaves the day to what did.
            if not telling.negated and (when := days(telling.time)):
                self._told.setdefault((telling.article, family(telling)), []).append((telling.statement.id, when))

    def often(self, action: str) -> float:
        """How many tellings of an action's family an article has that has any: more than one tells of a series."""
        return self._often.get(FAMILY_OF.get(action, ""), 1.0)

    def rarity(self, feature: str) -> float:
        """How rare a feature is among the articles at hand, from one half (everywhere) to one (in a single article)."""
        return 0.5 + 0.5 * self._weight.get(feature, self._rarest) / self._rarest

    def _facts_of(self, features: frozenset[str]) -> _Facts:
        neutral = frozenset(f for f in features if not f.startswith("stem:"))
        names = frozenset(f for f in neutral if f.startswith("name:"))
        actions = frozenset(f for f in neutral if f.startswith("action:"))
        numbers = frozenset(f for f in neutral if f.startswith("number:"))
        return _Facts(names, actions, numbers, self._square(features), self._square(neutral))

    def _square(self, features: Set[str]) -> float:
        squares, rarest = self._squares, self._rarest**2
        return math.fsum([squares.get(f, rarest) for f in features])

    def overlap(self, a: Telling, b: Telling, common: Set[str]) -> float:
        """Cosine of what two tellings with features in common are about, 0 to 1; across languages only the same words count."""
        shared, one, other = self._square(common), self._facts[a.features], self._facts[b.features]
        if a.language == b.language:
            # Two short texts that share one word are not alike for it: a rare word of each is taken to be unsaid.
            unsaid = self._rarest**2
            return shared / math.sqrt((one.square + unsaid) * (other.square + unsaid))
        # What the languages do not share is unknown and not absent: a few rare features stand for it.
        unknown = self._square({f for f in common if f.startswith("stem:")}) + _UNSEEN * self._rarest**2
        return shared / math.sqrt((one.neutral + unknown) * (other.neutral + unknown))

    def rare(self, features: Set[str]) -> float:
        """How many rare things some features are: one of a single article counts one, commoner ones less."""
        weight, rarest = self._weight, self._rarest
        return math.fsum([weight.get(f, rarest) for f in features]) / rarest

    def names(self, telling: Telling) -> frozenset[str]:
        """The names among a telling's features."""
        return self._facts[telling.features].names

    def actions(self, telling: Telling) -> frozenset[str]:
        """The actions among a telling's features."""
        return self._facts[telling.features].actions

    def numbers(self, telling: Telling) -> frozenset[str]:
        """The numbers among a telling's features."""
        return self._facts[telling.features].numbers

    def none_shared(self, a: Telling, b: Telling) -> bool:
        """Whether both tell known actions, and none in common."""
        one, other = self.actions(a), self.actions(b)
        return bool(one and other) and one.isdisjoint(other)

    def left_out(self, a: Telling, b: Telling) -> float:
        """How many names and places of ``b`` the article of ``a`` has though ``a`` does not say them, each by its rarity."""
        story = self._stories[a.article].names
        unsaid = (f for f in b.features - a.features if f.startswith(("name:", "place:")) and f in story)
        return math.fsum(self._weight[f] for f in unsaid) / self._rarest

    def rarest(self, features: frozenset[str], count: int) -> list[str]:
        """The most telling features of a set."""
        return sorted(features, key=lambda f: (-self._weight.get(f, self._rarest), f))[:count]

    def story(self, a: str, b: str) -> float:
        """How likely two articles tell one story, 0 to 1: the share of the names of the shorter that the other has."""
        pair = (a, b) if a < b else (b, a)
        if pair not in self._story:
            self._story[pair] = 0.0 if self.far_apart(a, b) else self._one_story(a, b)
        return self._story[pair]

    def alike(self, a: str, b: str) -> float | None:
        """How alike two articles are in all they say, 0 to 1; None where they are of two languages, or too many to tell."""
        if self._related is None or self._languages.get(a) != self._languages.get(b) or a not in self._languages:
            return None
        return self._related.alike.get((a, b) if a < b else (b, a), 0.0)

    def of_two_stories(self, a: str, b: str) -> bool:
        """Whether two articles tell two stories, as far as all that they say tells; a page or two may only be short."""
        if self._related is None:
            return False
        one, other = self._related.story[a], self._related.story[b]
        return one != other and min(self._told_by[one], self._told_by[other]) >= FEW

    def of_one_story(self, a: str, b: str) -> bool:
        """Whether two articles tell one story by all that they say."""
        return self._related is not None and self._related.story[a] == self._related.story[b]

    def unnamed(self, telling: Telling, article: str) -> bool:
        """Whether a telling names people and an article names none of them anywhere."""
        return bool(telling.persons) and not telling.persons & self._stories[article].named

    def has(self, article: str, feature: str) -> bool:
        """Whether an article has a name or a place anywhere."""
        return feature in self._stories[article].names

    def near(self, a: Telling, b: Telling) -> float | None:
        """How near two tellings are by the embedder (`Nearness`); None without one."""
        return self.nearness(a.text, b.text, across=a.language != b.language) if self.nearness else None

    def cites(self, telling: Telling, article: str) -> bool:
        """Whether a telling is from the medium that published an article."""
        return self._outlets.get(article) in self._media[telling.statement.id]

    def days_between(self, a: str, b: str) -> float | None:
        """How many days lie between the publications of two articles; None where one has no date."""
        one, other = self._stories[a].published, self._stories[b].published
        return None if one is None or other is None else abs(one - other)

    def one_town(self, a: str, b: str) -> bool:
        """Whether two names that no gazetteer has are of one town."""
        return self._towns.are_one(a, b)

    def two_towns(self, a: str, b: str) -> bool:
        """Whether two names that no gazetteer has are of two towns that no article names together."""
        return self._towns.apart(a, b)

    def far_apart(self, a: str, b: str) -> bool:
        """Whether two articles were published too long from each other to tell one story."""
        return (self.days_between(a, b) or 0.0) > STORY_DAYS

    def long_before(self, article: str, when: Days) -> bool:
        """Whether a time ended too long before an article was published to be its news."""
        published = self._stories[article].published
        return published is not None and when.end + STORY_DAYS < published

    def is_past(self, article: str, when: Days) -> bool:
        """Whether a time had begun when an article was published."""
        published = self._stories[article].published
        return published is not None and when.start <= published + 1

    def is_still_to_come(self, article: str, when: Days) -> bool:
        """Whether an article was published so long before a time that no error of a date explains it."""
        published = self._stories[article].published
        return published is not None and when.start > published + _MISDATED

    def mentions(self, article: str, when: Days) -> bool:
        """Whether an article has a time that meets another, however loose."""
        return any(day.meets(when) for day in self._stories[article].times)

    def _one_story(self, a: str, b: str) -> float:
        least = min(self._weighed(a), self._weighed(b))
        return math.fsum(self._weight[n] for n in self._stories[a].names & self._stories[b].names) / least if least else 0.0

    def _weighed(self, article: str) -> float:
        """What all names of an article weigh together."""
        if article not in self._named:
            self._named[article] = math.fsum(self._weight[n] for n in self._stories[article].names)
        return self._named[article]

    def of_the_time(self, article: str, when: Days) -> bool:
        """Whether an article mentions a day that ``when`` meets, or was published near it; so does one that tells no day."""
        story = self._stories[article]
        if story.published is not None and story.published - STORY_DAYS < when.end and when.start < story.published + STORY_DAYS:
            return True
        return any(day.meets(when) for day in story.days) or (story.published is None and not story.days)

    def rounds_up(self, article: str) -> bool:
        """Whether an article retells what several media said, more of them than of others who speak in it."""
        return article in self._round_ups

    def may_be_on(self, telling: Telling, when: Days) -> bool:
        """Whether the article of an undated telling mentions a day that ``when`` meets and gives it to no like event."""
        return not self.has_another(telling, when) and any(day.meets(when) for day in self._stories[telling.article].days)

    def has_another(self, telling: Telling, when: Days) -> bool:
        """Whether the article of a telling tells a like event of a time besides."""
        told = self._told.get((telling.article, family(telling)), ())
        return any(day.meets(when) for statement, day in told if statement != telling.statement.id)


def family(telling: Telling) -> str:
    """The family of a telling's action; a telling without a known action is of none."""
    return FAMILY_OF.get(telling.action, "")


@lru_cache(maxsize=len(FAMILY_OF))
def kindred(action: str) -> frozenset[str]:
    """The features of the actions that can be told of one event with this one, itself among them."""
    return frozenset(f"action:{other}" for other in FAMILY_OF if may_be_one(action, other))


def _nearness(tellings: Iterable[Telling], embeddings: Embeddings) -> Nearness:
    told: defaultdict[str, list[Sentence]] = defaultdict(list)
    for telling in tellings:
        told[telling.article].append((telling.language, telling.text))
    return Nearness(embeddings, told)


def _round_ups(tellings: Iterable[Telling]) -> frozenset[str]:
    """The articles that have what they tell from two media or more, and from no more others, or the toll from many."""
    tellers: defaultdict[str, dict[str, bool]] = defaultdict(dict)
    tolls: defaultdict[str, set[str]] = defaultdict(set)
    for telling in tellings:
        if who := speaker(telling):
            tellers[telling.article][who] = telling.statement.chain[-1].kind in _MEDIA
            if family(telling) in _TOLLS:
                tolls[telling.article].add(who)
    return frozenset(
        article
        for article, told in tellers.items()
        if ((media := sum(told.values())) >= _ROUND_UP and media * 2 >= len(told)) or len(tolls[article]) >= _MANY_TELL
    )


def _often(tellings: Iterable[Telling]) -> dict[str, float]:
    """Tellings by family, headlines and denials aside, for each article that has one."""
    counted = Counter((family(t), t.article) for t in tellings if not (t.headline or t.negated))
    articles = Counter(kind for kind, _ in counted)
    total: Counter[str] = Counter()
    for (kind, _), number in counted.items():
        total[kind] += number
    return {kind: total[kind] / number for kind, number in articles.items()}


def _story(article: Article, spelled: Mapping[str, str]) -> _Story:
    names = {feature for m in article.mentions if isinstance(m, Name | Place) for feature in name_features(m)}
    places = {f"place:{at}" for m in article.mentions if isinstance(m, Place) and (at := m.geoname or m.near)}
    dated = tuple(when for m in article.mentions if isinstance(m, Time) and (when := days(m)))
    precise = tuple(when for when in dated if when.precise)
    named = {spelled.get(word, word) for m in article.mentions if isinstance(m, Name) for word in words(m.text).folded}
    return _Story(features(frozenset(names), spelled) | places, precise, day_of(article), dated, frozenset(named))


def _told(tellings: Iterable[Telling]) -> Mapping[str, _Story]:
    """Stories from the tellings alone."""
    names: dict[str, set[str]] = {}
    dated: dict[str, list[Days]] = {}
    for telling in tellings:
        names.setdefault(telling.article, set()).update(f for f in telling.features if f.startswith(("name:", "place:")))
        when = days(telling.time)
        if when and when.precise:
            dated.setdefault(telling.article, []).append(when)
    return {article: _Story(frozenset(found), tuple(dated.get(article, ())), None) for article, found in names.items()}
