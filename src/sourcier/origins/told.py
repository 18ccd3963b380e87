"""Whom each telling is from, in the words of whoever told it first."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import msgspec

from sourcier.data.publishers import ARTICLES
from sourcier.data.roles import INDEFINITE
from sourcier.origins.bodies import meanings
from sourcier.origins.identity import Source, may_be_called, nameless, same
from sourcier.origins.names import DIFFERENT, MEDIA
from sourcier.origins.naming import SHORTEST_NAME, sources_of, unnamed_medium
from sourcier.origins.outlets import Names, place_of
from sourcier.origins.short import in_full, is_short
from sourcier.origins.speakers import Speakers
from sourcier.records import Article, ChainLink, SourceKind, Span, Telling
from sourcier.words import words

# What translators call in other words, and what it may be taken for.
_BODIES: frozenset[SourceKind] = frozenset({"institution", "group"})
_PAPERS: frozenset[SourceKind] = frozenset({"document", "footage"})
_CALLED_OTHERWISE: dict[SourceKind, frozenset[SourceKind]] = {
    "anonymous": frozenset({"anonymous"}),
    "institution": _BODIES,
    "group": _BODIES,
    "document": _PAPERS,
    "footage": _PAPERS,
}


class Told:
    """The sources of the tellings of one claim.

    Args:
        tellings: Those of the claim.
        articles: By id.
        aliases: What people have decided names to mean.
        speakers: The outlets of the articles, registered.
        outlet: Article id -> node of its outlet.
    """

    def __init__(
        self,
        tellings: Sequence[Telling],
        articles: Mapping[str, Article],
        aliases: Mapping[str, str],
        speakers: Speakers,
        outlet: Mapping[str, int],
    ) -> None:
        self._articles = articles
        self._aliases = aliases
        self._speakers = speakers
        self._outlet = outlet
        self._by_outlet: dict[int, list[Telling]] = {}
        for telling in tellings:
            self._by_outlet.setdefault(outlet[telling.article], []).append(telling)
        self._media: dict[str, set[str]] = {}
        for one in {t.article: articles[t.article] for t in tellings}.values():
            if one.outlet and len(one.outlet.name) >= SHORTEST_NAME:
                self._media.setdefault(one.outlet.name, set()).add(one.id)
        self.names = Names(self._media)
        self._spoken: dict[int | None, list[Source]] = {}
        self._full: dict[tuple[str, str], Source | None] = {}
        self._named: list[Source] | None = None

    def sources(self, telling: Telling, original: Telling) -> Iterator[Source]:
        """The sources of a telling; those of a copy are those of the original that it copies."""
        own = self._sources(self._with_named_media(telling))
        first = self._sources(original) if original is not telling else []
        for i, source in enumerate(own):
            if i < len(first) and (first[i].link.kind in MEDIA) == (source.link.kind in MEDIA) and not self._publishes(source):
                # In other words, perhaps of another language, but the same source; only the evidence is the copy's own.
                link = msgspec.structs.replace(first[i].link, evidence=source.link.evidence)
                source = first[i]._replace(link=link, told_in=source.told_in)
            yield source

    def _publishes(self, source: Source) -> bool:
        """Whether a source is a medium with an article here: whoever is cited beside it in a copied text is another."""
        return source.link.kind in MEDIA and self._speakers.find(source) in self._by_outlet

    def _sources(self, telling: Telling) -> list[Source]:
        return list(sources_of(telling, self._articles[telling.article], self._aliases))

    def first(self, source: Source) -> Source:
        """Somebody without a name whom a medium passed on: the one that its own article has, if one alone may be meant.

        Who is called there as before, without a medium, is the one whom the article had from a medium before.
        """
        if full := self._in_full(source):
            return full
        if source.via is None:
            return source
        if source.direct:
            return self._passed_on_before(source) if nameless(source.link) else source
        kinds = _CALLED_OTHERWISE.get(source.link.kind, frozenset())
        if not nameless(source.link) and not kinds:
            return source
        node = self._speakers.find(Source(source.via, None, source.article))
        others = self._spoken_to(node) if node in self._by_outlet else []
        if kinds:
            others = [one for one in others if one.link.kind in kinds and self._translates(source, one)]
        elif not all(may_be_called(one.link, source.link) for one in others):
            return source
        if len({one.link.name for one in others}) != 1 or others[0].article == source.article:
            return source
        return others[0]

    def _in_full(self, source: Source) -> Source | None:
        """Whom the page of a source that is called by a noun alone names by that noun in full; None where it names nobody so."""
        if not is_short(source):
            return None
        key = (source.told_in, source.link.name)
        if key not in self._full:
            self._full[key] = in_full(source, self._articles[source.told_in].text, self._bodies())
        return self._full[key]

    def _bodies(self) -> list[Source]:
        """Whom the pages of the claim name as sources or as their publishers, each name once."""
        if self._named is None:
            cited = (one for tellings in self._by_outlet.values() for t in tellings for one in self._sources(t))
            published = (one for node in self._by_outlet for one in self._speakers.sources[node])
            self._named = list({(one.link.name, one.link.kind): one for one in (*published, *cited)}.values())
        return self._named

    def _translates(self, source: Source, one: Source) -> bool:
        """Whether one source may be another in other words, of another language: nothing that is known of both differs."""
        if source.link.kind == "anonymous" and same(source, one) > DIFFERENT:
            return True
        languages = (self._articles[article].language for article in (source.article, one.article))
        if len(set(languages)) == 1:
            return False
        mine, theirs = (frozenset(m for word in words(each.link.name).folded for m in meanings(word)) for each in (source, one))
        return not mine or not theirs or bool(mine & theirs)

    def _passed_on_before(self, source: Source) -> Source:
        """Whom a source's article has from a medium under the same description ("…", said a rescuer); itself where nobody is."""
        called = _called(source.link)
        node = self._outlet.get(source.article)
        tellings = self._by_outlet.get(node, ()) if node is not None else ()
        sources = (one for t in tellings if t.article == source.article for one in self._sources(t))
        again = (one for one in sources if not one.direct and one.link.kind == source.link.kind and _called(one.link) == called)
        passed_on = next(again, None)
        return self.first(passed_on) if passed_on else source

    def _spoken_to(self, node: int | None) -> list[Source]:
        """The people and bodies whom the articles of an outlet have spoken to or passed on, if only by naming their medium."""
        if node not in self._spoken:
            # A medium that leads back here has none of its own.
            self._spoken[node] = []
            chains = [self._sources(t) for t in self._by_outlet.get(node, ())] if node is not None else []
            found = [self.first(one) for chain in chains for one in chain if one.link.kind not in MEDIA]
            # "The Echo reports" passes on whom the Echo has it from, and may say so elsewhere.
            alone = (chain[0] for chain in chains if chain and all(one.link.kind in MEDIA for one in chain))
            found += (one for medium in alone for one in self._spoken_to(self._speakers.find(medium)))
            self._spoken[node] = found
        return self._spoken[node]

    def _with_named_media(self, telling: Telling) -> Telling:
        """A telling in whose chain "the agency" is the medium that its article names, where another article is of that one."""
        chain = telling.statement.chain
        if not any(unnamed_medium(link) for link in chain):
            return telling
        text = self._articles[telling.article].text
        named = {name for name in self.names.within(text) if self._media[name] != {telling.article}}
        if len(named) != 1:
            return telling
        name = named.pop()
        at = place_of(text, name)
        links = (msgspec.structs.replace(link, name=name) if at and _may_mean(link, at) else link for link in chain)
        return msgspec.structs.replace(telling, statement=msgspec.structs.replace(telling.statement, chain=tuple(links)))


def _called(link: ChainLink) -> frozenset[str]:
    """What somebody is called, whatever article stands before it."""
    return frozenset(words(link.name).folded) - ARTICLES


def _may_mean(link: ChainLink, named: Span) -> bool:
    """Whether a medium without a name may be the one named there: who has named it calls none "a newspaper" afterwards."""
    some = words(link.name).folded[:1]
    new = bool(some) and some[0] in INDEFINITE and link.evidence is not None and link.evidence[0] > named[0]
    return unnamed_medium(link) and not new
