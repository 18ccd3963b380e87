"""Which telling each telling was made from: by the words they share, by whom it cites, by when they were published."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain

from sourcier.data.concepts import counts_alike, of_one_noun
from sourcier.origins.copies import MOST, goes_on, has_source, share, with_its_source
from sourcier.origins.graph import Graph
from sourcier.records import Quantity, Reuse, Telling


class Parents:
    """The parents of the tellings of one claim.

    Args:
        graph: Who tells the claim, and who has it from whom.
        reuse: Reuse by the id of the later article.
    """

    def __init__(self, graph: Graph, reuse: Mapping[str, Sequence[Reuse]]) -> None:
        self._graph = graph
        self._reuse = reuse
        self._told: dict[str, list[Telling]] = defaultdict(list)
        for telling in sorted(graph.tellings, key=lambda t: (t.article, t.statement.content)):
            self._told[telling.article].append(telling)
        self._in_words: dict[tuple[str, ...], list[str]] = defaultdict(list)
        for telling in sorted(graph.tellings, key=lambda t: (self._published(t.article), t.article)):
            self._in_words[_said(telling)].append(telling.article)

    def of(self, telling: Telling) -> Telling | None:
        """The telling that one repeats or cites, None where nothing here was before it.

        Words that were copied with whom they are from tell more than whom they are from; else the medium that is cited tells more
        than words in common, these more than a credit. What is copied, translated or credited is nearer than the medium that both
        cite.
        """
        whole, long, part = self._copied(telling)
        credited = [one for one in self._credited(telling) if telling.article not in self._graph.credited(one)]
        cited = self._cited(telling)
        nearest = next(iter(cited), None)
        nearer = [one for one in (*long, *part, *credited) if any(nearest in self._cited(t) for t in self._told[one])]
        published = (article for node in cited for article in self._versions(telling, self._graph.published[node]))
        ways = chain(whole, nearer, published, long, credited, part, self._led_to(telling))
        found = filter(None, (self._told_in(article, telling) for article in ways))
        first = next(found, None)
        if first is None or not self._other_number(first, telling):
            return first
        # Of pages that are as near, the one with the number is what was copied: a run may go on past a number that was changed.
        near = (*whole, *credited, *self._in_words[_said(telling)])
        same = (self._told_in(article, telling) for article in near if self._tells_number(telling, article))
        return next(filter(None, same), first)

    def _told_in(self, article: str, telling: Telling) -> Telling | None:
        """What an article tells that a telling may be made from; None where it tells nothing such, or was published later."""
        others = [t for t in self._told.get(article, ()) if self._may_be_told_by(telling, t)]
        return likest(telling, others) if others and self._may_precede(article, telling.article) else None

    def _other_number(self, one: Telling, other: Telling) -> bool:
        pair = comparable(one.quantities, other.quantities)
        return pair is not None and pair[0].value != pair[1].value

    def _versions(self, telling: Telling, articles: Sequence[str]) -> list[str]:
        """The articles of one outlet, those that tell the number of a telling first, and the latest before it.

        Whoever passes on what an outlet says has it as that stood by then.
        """
        told = {article: self._tells_number(telling, article) for article in articles}
        return sorted(articles, key=lambda article: (told[article], self._published(article)), reverse=True)

    def _tells_number(self, telling: Telling, article: str) -> bool:
        others = (comparable(t.quantities, telling.quantities) for t in self._told.get(article, ()))
        return any(pair is not None and pair[0].value == pair[1].value for pair in others)

    def _published(self, article: str) -> str:
        published = self._graph.articles[article].published
        return published.earliest if published else ""

    def _copied(self, telling: Telling) -> tuple[list[str], list[str], list[str]]:
        """The articles that a telling's words are from: with its source, in a long run, and in the same few words without any.

        A source of its own parts a telling from another in the same few words.
        """
        whole: list[str] = []
        long: list[str] = []
        part: list[str] = []
        content = telling.statement.content
        links = (link for link in self._reuse.get(telling.article, ()) if link.basis == "text" and share(content, link.target))
        for link in sorted(links, key=lambda one: -share(content, one.target)):
            if share(content, link.target) >= MOST and with_its_source(telling, link) and self._same_media(telling, link):
                whole.append(link.source.article)
            elif goes_on(telling, link):
                long.append(link.source.article)
            elif not has_source(telling):
                part.append(link.source.article)
        return whole, long, part

    def _same_media(self, telling: Telling, link: Reuse) -> bool:
        """Whether what a run repeats is from the same medium: "The Echo reported" is no copy of "The Post reported"."""
        nearest = next(iter(self._cited(telling)), None)
        if nearest is None or nearest == self._graph.outlet.get(link.source.article):
            return True
        return any(nearest in self._cited(other) for other in self._told.get(link.source.article, ()))

    def _credited(self, telling: Telling) -> list[str]:
        """The articles that credits and hyperlinks of a telling's article lead to, whatever script they name an outlet in."""
        linked = [link.source.article for link in self._reuse.get(telling.article, ()) if link.basis != "text"]
        return [*linked, *self._graph.credited(telling.article)]

    def _led_to(self, telling: Telling) -> Iterator[str]:
        """The articles that whatever else shows an article's sources leads to."""
        for edge in self._graph.edges.get(self._graph.outlet[telling.article], ()):
            yield from self._graph.published.get(edge.to, ())

    def _cited(self, telling: Telling) -> dict[int, None]:
        """The media that a telling names as its source, the nearest to the article first."""
        nodes = (node for node, _ in reversed(self._graph.chain[telling.statement.id]))
        return {node: None for node in nodes if node in self._graph.published}

    def _may_be_told_by(self, telling: Telling, other: Telling) -> bool:
        """Whether another telling is of another article and does not name this one's outlet as its source.

        An earlier page of the same outlet does, where it says whom its source told it; and one that was certainly there before
        this one has it from something else that this outlet published.
        """
        here, there = (self._graph.outlet[one.article] for one in (telling, other))
        if other.article == telling.article or here == there or here not in self._cited(other):
            return other.article != telling.article
        return there in self._cited(telling) and self._precedes(other.article, telling.article)

    def _precedes(self, earlier: str, later: str) -> bool:
        """Whether an article was certainly there when another was published."""
        one, other = (self._graph.articles[article].published for article in (earlier, later))
        return one is not None and other is not None and one.latest <= other.earliest

    def _may_precede(self, earlier: str, later: str) -> bool:
        """Whether an article may have been there when another was published: dates are intervals."""
        one, other = (self._graph.articles[article].published for article in (earlier, later))
        return one is None or other is None or one.earliest < other.latest


def _said(telling: Telling) -> tuple[str, ...]:
    """What a telling says in its own words, and whom it names."""
    return telling.text, *(link.name for link in telling.statement.chain)


def likest(telling: Telling, others: Sequence[Telling]) -> Telling:
    """Of what one article tells, what a telling can best be held against: the same things counted, running text, like words."""
    return max(
        others,
        key=lambda t: (
            comparable(t.quantities, telling.quantities) is not None,
            not t.headline,
            len(t.features & telling.features),
        ),
    )


def comparable(before: Sequence[Quantity], after: Sequence[Quantity]) -> tuple[Quantity, Quantity] | None:
    """The first quantities of two tellings that count the same things; those of one noun before those that may be of one."""
    pairs = [(one, other) for one in before[:3] for other in after[:3] if counts_alike(one, other)]
    return next((pair for pair in pairs if of_one_noun(*pair)), next(iter(pairs), None))
