"""What keeps two tellings apart, on the evidence of the articles that tell them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from sourcier.claims.agreement import counted_alike, places
from sourcier.claims.answers import answers
from sourcier.claims.dates import Days, days
from sourcier.claims.decided import event_of, kept_apart
from sourcier.claims.likeness import distinct, likeness
from sourcier.claims.timing import precise, seasons_apart, within
from sourcier.claims.weights import Weights, family, speaker
from sourcier.data.concepts import overlap
from sourcier.records import Overruling, Telling

# An undated telling is one of several dated ones only if it is clearly liker to it than to the others.
_CLEARLY = 0.3
# Who copies "last night" a day later tells the same night.
_NEXT_DAY = 1.0
# Days that lie as far apart are other days, of whatever zone.
OTHER_DAY = 1.0


class Apart:
    """Which pairs of tellings are of two events, on the evidence of the articles that tell them."""

    def __init__(self, tellings: Sequence[Telling], weights: Weights, overruling: Overruling) -> None:
        self._tellings = tellings
        self._weights = weights
        self._overruling = overruling
        self._event = [event_of(t, overruling) for t in tellings] if overruling.apart else [None] * len(tellings)
        self.days = [days(t.time) for t in tellings]
        self._parts: dict[tuple[str, str], list[Telling]] = defaultdict(list)
        for telling in tellings:
            if precise(telling):
                self._parts[telling.article, family(telling)].append(telling)

    def plain(self, i: int) -> bool:
        """Whether nothing but its day parts a telling from others as plain in other articles.

        Its article tells no second event of its kind by day or number, it has a day or no time, names no court that ruled so,
        answers nothing, and nobody has decided on it.
        """
        telling, when = self._tellings[i], self.days[i]
        if self._event[i] is not None or telling.again or telling.instance or telling.answering or telling.ordinal is not None:
            return False
        if when and not when.precise:
            return False
        return all(part is telling for part in self._parts.get((telling.article, family(telling)), ()))

    def __call__(self, i: int, j: int) -> str:
        """Why two tellings are of two events; empty where nothing says so."""
        a, b = self._tellings[i], self._tellings[j]
        if kept_apart(self._event[i], self._event[j], self._overruling):
            return "people have decided that these are two events"
        if a.again or b.again:
            # It is of the event whose number it gives anew; what that is apart from, the group is.
            return ""
        if a.instance and b.instance and a.instance != b.instance:
            return "courts of two instances ruled so"
        if answers(a, b):
            return "the one is done in answer to the other, with another number or by another country"
        when, other = self.days[i], self.days[j]
        if when and other and when.precise and other.precise and when.meets(other) and a.article != b.article:
            # Of one day in two articles: none of what follows parts them, and most pairs of a large claim are so.
            return ""
        if seasons_apart(a, b):
            return "their times are more than two months apart"
        if a.article == b.article and distinct(a, b):
            return "one article tells both, on other days, at other places, in a series, or of others with other numbers"
        if self._nothing_agrees(a, b, when, other):
            return "they tell other days and other numbers of the same, and no name in common"
        return self._by_others(a, b)

    def _nothing_agrees(self, a: Telling, b: Telling, when: Days | None, other: Days | None) -> bool:
        """Whether two articles count the same thing on other days with other numbers, one of them somewhere, and share no name.

        Versions drift in their numbers, or mistake a day; two events of a kind differ in all three.
        """
        if a.article == b.article or not (when and other and when.precise and other.precise and when.gap(other) >= OTHER_DAY):
            return False
        names = self._weights.names(a), self._weights.names(b)
        somewhere = any(names) or a.places or b.places
        if not somewhere or a.rejected or b.rejected or names[0] & names[1] or places(a.places, b.places) > 0:
            return False
        pair = counted_alike(a, b)
        return pair is not None and not overlap(*pair)

    def firmly(self, i: int, j: int) -> bool:
        """Whether two tellings that are of two events are so on their own evidence, not only by what else their articles tell."""
        a, b = self._tellings[i], self._tellings[j]
        one_article = a.article == b.article and distinct(a, b)
        return one_article or seasons_apart(a, b) or kept_apart(self._event[i], self._event[j], self._overruling)

    def _by_others(self, a: Telling, b: Telling) -> str:
        """Why two are of two events by what else their articles tell; empty where nothing says so."""
        if self._sum_and_part(a, b):
            return "one is of a single day or of one of a series, and the other may be the sum of several or another of them"
        if a.article != b.article and (self._told_apart(a, b) or self._told_apart(b, a)):
            return "the article of the one tells, besides it, an event on the very day of the other"
        if a.article != b.article and self._other_sum(a, b):
            return "both are sums of several events in their articles, and none of these is of a common day"
        return ""

    def _sum_and_part(self, a: Telling, b: Telling) -> bool:
        """One tells a day's event; the other gives no day and is the sum of several, or could as well be another of them."""
        mine, yours = _precision(a), _precision(b)
        if mine == yours:
            return False
        whole, part = (a, b) if mine < yours else (b, a)
        if len(self._own_parts(whole)) > 1:
            return True
        others = self._parts.get((part.article, family(part)), ())
        rivals = [other for other in others if distinct(other, part) and within(other, whole)]
        if not rivals:
            return False
        alike = likeness(whole, part, self._weights)
        return any(likeness(whole, rival, self._weights) > alike - _CLEARLY for rival in rivals)

    def _told_apart(self, a: Telling, b: Telling) -> bool:
        """The article of ``a`` tells, besides ``a``, an event on the very day of ``b``: then ``b`` is that other event.

        An undated ``a`` may be that event told again, or another's version of it, unless the author tells the two apart.
        """
        when = days(b.time)
        if when is None or not when.precise:
            return False
        dated = days(a.time)
        if dated and (dated.meets(when) or dated.gap(when) < _NEXT_DAY):
            return False
        for other in self._parts.get((a.article, family(a)), ()):
            day = days(other.time)
            if other is not a and day and day.precise and day.meets(when) and (dated or distinct(a, other)):
                return True
        return False

    def _other_sum(self, a: Telling, b: Telling) -> bool:
        """Both are wholes with several parts in their articles, and no part of the one is on a day of the other's."""
        if precise(a) or precise(b):
            return False
        parts_a, parts_b = self._own_parts(a), self._own_parts(b)
        if len(parts_a) < 2 or len(parts_b) < 2:
            return False
        days_a, days_b = ([d for p in parts if (d := days(p.time))] for parts in (parts_a, parts_b))
        return not any(one.meets(other) for one in days_a for other in days_b)

    def _own_parts(self, whole: Telling) -> list[Telling]:
        """The precise tellings of the same article and speaker that may lie in a whole, each distinct from the first."""
        teller = speaker(whole)
        inside = [p for p in self._parts.get((whole.article, family(whole)), ()) if speaker(p) == teller and within(p, whole)]
        return inside[:1] + [p for p in inside[1:] if distinct(p, inside[0])]


def _precision(telling: Telling) -> int:
    """2 for a day, 1 for one of a series, 0 for neither."""
    when = days(telling.time)
    return 2 if when and when.precise else int(telling.ordinal is not None)
