"""The speakers of a claim: all mentions of one source together, found without comparing every mention with every other."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from sourcier.origins.bodies import body_keys
from sourcier.origins.identity import Source, same
from sourcier.origins.names import MEDIA, SAME, name_keys, same_medium
from sourcier.words import fold

# An unnamed source may be told from another only by the article that it stands in: so many of each wording are compared.
_ARTICLES = 2
_Wording = tuple[str | int | None, ...]


class Speakers:
    """Mentions grouped by speaker, as nodes numbered in the order of first mention.

    Attributes:
        sources: Node -> all mentions of that speaker.
        distinct: Node -> those among them that differ in what tells speakers apart.
    """

    def __init__(self) -> None:
        self.sources: list[list[Source]] = []
        self.distinct: list[list[Source]] = []
        self._holders: defaultdict[str, list[int]] = defaultdict(list)
        self._known: defaultdict[_Wording, list[str]] = defaultdict(list)
        self._node: dict[_Wording, int] = {}
        self._first: dict[Source, int] = {}

    def add(self, source: Source, said: Source | None = None) -> int:
        """The node of a mention: of the first speaker who is certainly the same, else a new one.

        ``said`` is the mention in other words, where ``source`` is what these are known to mean.
        """
        found = self.find(source)
        node = self.new(source) if found is None else self._keep(source, found)
        return node if said is None or said is source else self._keep(said, node)

    def outlet(self, source: Source) -> int:
        """The node of an outlet that published: of the first by the same name, else a new one."""
        for node in sorted({node for key in _keys(source) for node in self._holders.get(key, ())}):
            if any(_one_outlet(source, other) for other in self.distinct[node]):
                return self._keep(source, node)
        return self.new(source)

    def new(self, source: Source) -> int:
        """A node of its own for a mention."""
        self.sources.append([])
        self.distinct.append([])
        self._first.setdefault(source, len(self.sources) - 1)
        return self._keep(source, len(self.sources) - 1)

    def find(self, source: Source) -> int | None:
        """The speaker of exactly that name, of a medium the one of that whole name, else the first who is certainly the same."""
        known = self._node.get(_name(source)) if source.link.kind != "anonymous" else None
        if known is not None:
            return known
        nodes = sorted({node for key in _keys(source) for node in self._holders.get(key, ())})
        if source.link.kind in MEDIA:
            # "The Thornby Chronicle" is not the first that was once called "The Thornby".
            for node in nodes:
                if any(other.link.kind in MEDIA and _one_outlet(source, other) for other in self.distinct[node]):
                    return node
        for node in nodes:
            if any(same(source, other) == SAME for other in self.distinct[node]):
                return node
        return None

    def settled(self, source: Source) -> int:
        """The node of a mention that was added before, now that all are known."""
        found = self.find(source)
        return self._first[source] if found is None else found

    def _keep(self, source: Source, node: int) -> int:
        self.sources[node].append(source)
        wording = (node, *_wording(source))
        articles = self._known[wording]
        if source.article in articles or len(articles) >= (_ARTICLES if source.link.kind == "anonymous" else 1):
            return node
        articles.append(source.article)
        self.distinct[node].append(source)
        if source.link.kind != "anonymous":
            self._node.setdefault(_name(source), node)
        for key in _keys(source):
            if node not in self._holders[key]:
                self._holders[key].append(node)
        return node


def _one_outlet(a: Source, b: Source) -> bool:
    if a.link.entity and b.link.entity:
        return a.link.entity == b.link.entity
    return same_medium(a.link.name, b.link.name)


def _wording(source: Source) -> _Wording:
    """What tells a mention from others of its kind, but for the article."""
    link, via = source.link, source.via
    about = (link.name, link.kind, link.entity, link.role, link.speaks_for, source.described)
    return (*about, via.name if via else None, via.entity if via else None, source.direct, source.here)


def _name(source: Source) -> _Wording:
    """The whole name, as far as it alone tells who it is."""
    link = source.link
    return fold(link.name), link.entity, link.speaks_for, source.described if source.described != link.name else ""


def _keys(source: Source) -> Iterator[str]:
    """What two mentions must have in common to be compared."""
    link = source.link
    if link.kind == "anonymous":
        yield "anonymous"
        return
    if link.entity:
        yield f"entity:{link.entity}"
    for name in _names(source):
        yield from name_keys(name)
        yield from body_keys(name)


def _names(source: Source) -> Iterable[str]:
    return filter(None, (source.link.name, source.described, source.link.speaks_for))
