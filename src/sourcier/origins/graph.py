"""Who has a claim from whom: a graph of speakers and outlets, and where its paths end.

Nodes are sources (all mentions of one speaker) and the outlets of the articles. An edge runs from who tells to whom they
have it from: along each chain, from an outlet to what its article cites, copies, translates or is credited to. Where a
node has no edge out, the path ends: that is an origin. A set of nodes that only lead to one another is a circle.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from sourcier.languages import language
from sourcier.origins.copies import copied_from, goes_on, has_source, with_its_source
from sourcier.origins.identity import Source, aliased, names_somebody, same
from sourcier.origins.names import DIFFERENT, MEDIA
from sourcier.origins.naming import outlet_name, sources_of, told_here
from sourcier.origins.numbers import Numbers
from sourcier.origins.outlets import place_of
from sourcier.origins.paths import Edge, Path, Then, along, ends, leads_back
from sourcier.origins.speakers import Speakers
from sourcier.origins.told import Told
from sourcier.records import Article, ChainLink, Credit, Evidence, Overruling, Reuse, SourceKind, Telling
from sourcier.words import words

# "According to the news site", with a word between, before a name.
_BEFORE_NAME = 30
# An article that names an outlet has the story from it more often than not, and so has one that repeats its very number.
_NAMES_IT = 0.7
_TELLS_IT_AGAIN = 0.6
# Credits that say whom a text without a source is from; and what a name has that is several, or an address.
_FROM = frozenset({"agency", "source"})
_SEVERAL = re.compile(r"[.,/&;،]|\s(?:and|et|и|و|y)\s")


class Graph:
    """The provenance of one claim.

    Attributes:
        speakers: All speakers and outlets; their numbers are the node indices.
        outlet: Article id -> node index of its outlet.
        published: Node index of an outlet -> the articles of the claim that it published.
        own: Node indices of outlets that say themselves that they report of their own.
    """

    def __init__(
        self,
        tellings: Sequence[Telling],
        articles: Mapping[str, Article],
        reuse: Mapping[str, Sequence[Reuse]],
        overruling: Overruling,
    ) -> None:
        self.articles = articles
        self.tellings = _sourced_first(tellings)
        self._aliases = overruling.aliases
        self._reuse = reuse
        self._credits: dict[str, list[str]] = {}
        self._with_source = {t.article for t in tellings if has_source(t)}
        self.speakers = Speakers()
        # Media first: whoever is called by a medium's very name is that medium, whatever else is called nearly so.
        self.outlet = {t.article: self._outlet_node(articles[t.article]) for t in tellings}
        self.published: dict[int, list[str]] = defaultdict(list)
        for article, node in self.outlet.items():
            self.published[node].append(article)
        self._told = told_by = Told(tellings, articles, overruling.aliases, self.speakers, self.outlet)
        copied = copied_from(tellings, reuse, self._may_be_copied)
        # Where somebody has found the origin of a telling, it is not that of what it repeats.
        self._copied = {told: copy for told, copy in copied.items() if told not in overruling.roots}
        told = {t.statement.id: list(told_by.sources(t, self._line(t)[-1])) for t in self.tellings}
        first = {key: [told_by.first(one) for one in chain] for key, chain in told.items()}
        for key, chain in told.items():
            for one, told_first in zip(chain, first[key], strict=True):
                self.speakers.add(told_first, one)
        # Only now is it known who is one.
        self.chain = {
            key: [(self.speakers.settled(told_first), one) for one, told_first in zip(chain, first[key], strict=True)]
            for key, chain in told.items()
        }
        self._numbers = Numbers(self.tellings, articles, self.outlet)
        self.own: set[int] = set()
        self.edges: dict[int, list[Edge]] = {}
        for telling in self.tellings:
            self._add(telling, reuse.get(telling.article, ()))
        self._drop_misread()

    def _may_be_copied(self, telling: Telling, first: Telling, link: Reuse) -> bool:
        """Whether whom both name allows that a telling was copied from another.

        Who names a medium of his own has it from there, and not from whoever uses the same words; who names me has not told me.
        """
        here, there = self.outlet[telling.article], self.outlet[first.article]
        if _of_a_body(self.articles[telling.article]):
            return False
        if here != there and (here in self._media(first) or telling.article in self.credited(first.article)):
            return False
        if link.basis == "text" and told_here(telling, self.articles[telling.article]):
            return False
        if link.basis != "text":
            return True
        media = self._media(telling)[-1:]
        if media and media[0] != there and media[0] not in self._media(first) and not self._reuses(first.article, media[0]):
            return False
        if goes_on(telling, link) or with_its_source(telling, link):
            return True
        own = any(one.kind == "own_reporting" for one in telling.statement.chain)
        # Somebody unnamed of its own, in the same few words: who it is only the description tells.
        alone = [one.kind for one in telling.statement.chain] == ["anonymous"]
        return not (own or alone or self._others_say_so(telling, first))

    def _others_say_so(self, telling: Telling, first: Telling) -> bool:
        """Whether two tellings are from people or bodies that are not the same."""
        mine, theirs = (
            [one for one in sources_of(t, self.articles[t.article], self._aliases) if one.link.kind not in MEDIA]
            for t in (telling, first)
        )
        return bool(mine and theirs) and all(same(a, b) == DIFFERENT for a in mine for b in theirs)

    def _reuses(self, article: str, node: int) -> bool:
        """Whether an article repeats one that an outlet published."""
        return any(self.outlet.get(link.source.article) == node for link in self._reuse.get(article, ()))

    def _media(self, telling: Telling) -> list[int]:
        """The media with articles here that a telling's own words name as its sources, the nearest last."""
        links = (link for link in telling.statement.chain if link.kind not in ("not_given", "own_reporting", "anonymous"))
        nodes = (self.speakers.find(Source(aliased(link, self._aliases), None, telling.article)) for link in links)
        return [node for node in nodes if node in self.published]

    def _line(self, telling: Telling) -> list[Telling]:
        """A telling, what it copies, what that copies, down to the original."""
        line, seen = [telling], {telling.statement.id}
        while (copy := self._copied.get(line[-1].statement.id)) and copy.telling.statement.id not in seen:
            line.append(copy.telling)
            seen.add(copy.telling.statement.id)
        return line

    @property
    def sources(self) -> list[list[Source]]:
        """Node -> the mentions of that speaker."""
        return self.speakers.sources

    def _outlet_node(self, article: Article) -> int:
        # A body that publishes is named like one in other pages: by its kind, in translation, by who speaks for it.
        kind: SourceKind = "institution" if _of_a_body(article) else "outlet"
        me = Source(aliased(ChainLink(name=outlet_name(article), kind=kind), self._aliases), None, article.id)
        # A page of no known outlet is nobody that another page could cite: its title or path is not compared.
        return self.speakers.outlet(me) if article.outlet else self.speakers.new(me)

    def _add(self, telling: Telling, reuse: Sequence[Reuse]) -> None:
        start = self.outlet[telling.article]
        chain = self.chain[telling.statement.id]
        copy = self._copied.get(telling.statement.id)
        # Who copies "our correspondent" was not there.
        if not copy and any(link.kind == "own_reporting" for link in telling.statement.chain):
            self.own.add(start)
        if copy:
            link = copy.link
            self._edge(start, telling, Edge(self.outlet[copy.telling.article], _relation(link), link.probability, link.target))
        for node, source in reversed(chain):
            self._edge(start, telling, Edge(node, "quoted_by", 1.0, _named(source)))
            start = node
        if not chain and not copy and telling.article not in self._with_source and not _of_a_body(self.articles[telling.article]):
            for edge in self._borrowed(telling, reuse):
                self._edge(start, telling, edge)

    def _drop_misread(self) -> None:
        """Drop from whom somebody is said to have it where most pages end with them: one page in dozens is misread.

        A medium may name whom it has it from on one page alone.
        """
        last = Counter(chain[0][0] for chain in self.chain.values() if chain)
        told = Counter(pair for chain in self.chain.values() for pair in pairwise(node for node, _ in reversed(chain)))
        for node, edges in self.edges.items():
            if node not in self.published and all(one.link.kind not in MEDIA for one in self.sources[node]):
                self.edges[node] = [edge for edge in edges if told[node, edge.to] >= last[node]]

    def _edge(self, start: int, telling: Telling, edge: Edge) -> None:
        """Keep an edge to a node; of two the one that the certainly earlier page shows: it was there for more of the others."""
        if edge.to == start:
            return
        edge = edge._replace(article=telling.article)
        edges = self.edges.setdefault(start, [])
        for i, other in enumerate(edges):
            if other.to == edge.to:
                if not _not_later(self.articles[other.article], self.articles[edge.article]):
                    edges[i] = edge
                return
        edges.append(edge)

    def _borrowed(self, telling: Telling, reuse: Sequence[Reuse]) -> Iterator[Edge]:
        """Where an article without a source has it from: what it repeats, whom it names or credits, whose number it tells."""
        start, end = telling.statement.content
        for link in reuse:
            whole = link.basis != "text"
            if link.source.article not in self.outlet or telling.article in self.credited(link.source.article):
                continue
            if whole or (link.target.start < end and start < link.target.end):
                yield Edge(self.outlet[link.source.article], _relation(link), link.probability, link.target)
                return
        if named := self._named_outlet(telling):
            yield named
            return
        for credit in self.articles[telling.article].credits:
            several = credit.kind != "agency" and _SEVERAL.search(credit.name)
            if credit.kind in _FROM and names_somebody(credit.name) and not several:
                yield Edge(self._credited(credit, telling.article), "copied_by", 0.9, _span(telling.article, credit))
                return
        if (first := self._numbers.first_told(telling)) and telling.article not in self.credited(first):
            yield Edge(self.outlet[first], "copied_by", _TELLS_IT_AGAIN, Evidence(article=telling.article, start=start, end=end))

    def _named_outlet(self, telling: Telling) -> Edge | None:
        """The outlet of another article of the claim, published no later, that this one cites in its text.

        It is named with a word of citing, or named at all and told the same number of the same.
        """
        article = self.articles[telling.article]
        named = self._told.names.within(article.text)
        for other, node in self.outlet.items() if named else ():
            source = self.articles[other]
            if other == article.id or source.outlet is None or source.outlet.name not in named:
                continue
            if node == self.outlet[article.id] or not _not_later(source, article):
                continue
            at = place_of(article.text, source.outlet.name)
            if at is not None and (_cites(article, at[0]) or self._tells_the_number(telling, other)):
                evidence = Evidence(article=article.id, start=at[0], end=at[1])
                return Edge(node, "cited_by", _NAMES_IT, evidence)
        return None

    def _tells_the_number(self, telling: Telling, article: str) -> bool:
        """Whether an article tells the number of a telling, whatever the others tell."""
        told = [q for t in self.tellings if t.article == article for q in t.quantities[:1]]
        return any(q.value is not None and q.value == other.value for q in telling.quantities[:1] for other in told)

    def _credited(self, credit: Credit, article: str) -> int:
        link = ChainLink(name=credit.name, kind="agency", evidence=(credit.start, credit.end))
        return self.speakers.add(Source(aliased(link, self._aliases), None, article))

    def paths(self, telling: Telling) -> list[Path]:
        """The paths from a telling's article to where they end, through what it copies and whom it names."""
        found: dict[int, Path] = {}
        then = self._then(telling)
        for nodes in self._through(telling):
            for path in ends(along([self.outlet[telling.article], *nodes], then), then):
                found.setdefault(path.nodes[-1], path)
        # A circle is one where nothing else was found, whichever way leads into it.
        straight = [path for path in found.values() if not leads_back(path, then)]
        return straight or list(found.values())[:1]

    def _then(self, telling: Telling) -> Then:
        """Who has it from whom as far as it may have been published when a telling was.

        An outlet that is cited in January has it from nobody who spoke in May. Where all pages that show whom it has it from are
        later, one is dated wrongly or tells what an earlier one told that is not here: then all hold.
        """
        here = self.articles[telling.article]
        return Then(self.edges, lambda page: _not_later(self.articles[page], here), self.own)

    def circular(self, telling: Telling, path: Path) -> bool:
        """Whether a path of a telling is a circle."""
        return leads_back(path, self._then(telling))

    def _through(self, telling: Telling) -> Iterator[list[int]]:
        """The nodes that a telling repeats and names, the nearest to the article first.

        Where it names others than what it repeats does, there are two ways.
        """
        line = self._line(telling)
        chains = [[node for node, _ in reversed(self.chain[told.statement.id])] for told in line]
        own, copied = chains[0], [self.outlet[one.article] for one in line[1:]]
        deepest = next((chain for chain in reversed(chains) if chain), [])
        at = next((i for i, node in enumerate(own) if node in copied), -1)
        # Whom a copy names stands where those have it from whom it copies.
        way = [*(node for node in own[: at + 1] if node not in copied), *copied, *deepest]
        yield way
        if not set(own) <= set(way):
            yield own

    def credited(self, article: str) -> list[str]:
        """The articles of the outlets that an article's credits name."""
        if article not in self._credits:
            self._credits[article] = self._named_by_credits(article)
        return self._credits[article]

    def _named_by_credits(self, article: str) -> list[str]:
        links = (ChainLink(name=credit.name, kind="outlet") for credit in self.articles[article].credits if credit.name)
        nodes = (self.speakers.find(Source(aliased(link, self._aliases), None, article)) for link in links)
        return [one for node in nodes if node is not None for one in self.published.get(node, ()) if one != article]

    def medium(self, source: Source) -> int | None:
        """The outlet with a page here that is said to have passed a source on; None where there is none."""
        if source.direct or source.via is None:
            return None
        node = self.speakers.find(Source(source.via, None, source.article))
        return node if node in self.published else None

    def article_of(self, node: int, shown_by: str = "") -> str | None:
        """An article of the claim that the outlet of this node published, where the node is an outlet known by name.

        It is the one that shows whom the outlet has it from, where one of its own does.
        """
        published = self.published.get(node, [])
        own = [shown_by] if shown_by in published else []
        return next((a for a in (*own, *published) if self.articles[a].outlet), None)

    def name_of(self, node: int) -> str:
        """What to call a node: the outlet's own name where an article of it is at hand, else its fullest mention."""
        article = self.article_of(node)
        return outlet_name(self.articles[article]) if article else max((s.link.name for s in self.sources[node]), key=len)


def _of_a_body(article: Article) -> bool:
    """Whether a page is its publisher's own statement: a body says in its words what others may have copied from it."""
    return article.outlet is not None and article.outlet.kind == "institution"


def _cites(article: Article, at: int) -> bool:
    """Whether the words right before a name say that something is from it ("revealed by", "according to")."""
    known = language(article.language)
    if known is None or known.actions is None or known.speech is None:
        return False
    before = {w.lower() for w in words(article.text[max(0, at - _BEFORE_NAME) : at]).written[-3:]}
    return bool(before & known.actions.agent) or any(before >= set(cue.split()) for cue in known.speech.according)


def _not_later(source: Article, article: Article) -> bool:
    if source.published is None or article.published is None:
        return True
    return source.published.earliest < article.published.latest


def _relation(link: Reuse) -> str:
    return "translated_by" if link.kind == "translation" else "copied_by"


def _named(source: Source) -> Evidence | None:
    span = source.link.evidence
    return Evidence(article=source.told_in, start=span[0], end=span[1]) if span else None


def _sourced_first(tellings: Sequence[Telling]) -> list[Telling]:
    return sorted(tellings, key=lambda t: not has_source(t))


def _span(article: str, credit: Credit) -> Evidence:
    return Evidence(article=article, start=credit.start, end=credit.end)
