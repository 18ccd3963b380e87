"""From the words that name a source to the chain of speakers, and whom pronouns and "the source" mean."""

from __future__ import annotations

from bisect import bisect_left
from typing import NamedTuple

from sourcier.records import ChainLink
from sourcier.statements.forms import match
from sourcier.statements.naming import MEDIA, bearing, classify, feature_of, head_of, link_name, names_in, relay_in
from sourcier.statements.reading import Draft, Range, Reading

# Initials are no surnames.
_SHORTEST_SURNAME = 3
# A pronoun rarely means a speaker further back than this many others.
_MEMORY = 12


class Speaker(NamedTuple):
    """Somebody who has spoken: the chain up to them and what can be known of the words that named them."""

    chain: tuple[ChainLink, ...]
    kind: str
    head: str
    feature: str


class Chains:
    """Resolves sources in the order of the text."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.spoken: list[Speaker] = []

    def last(self) -> tuple[ChainLink, ...]:
        """The chain of the last one who spoke."""
        return self.spoken[-1].chain if self.spoken else ()

    def resolve(self, draft: Draft) -> tuple[ChainLink, ...]:
        """The chain of one attribution, origin first, whom the article quotes last."""
        if draft.source is None:
            return ()
        speaker = self._speaker(draft.source)
        chain = speaker.chain
        if draft.upstream and not draft.upstream[0] <= draft.source[0] < draft.upstream[1]:
            origin = self._speaker(draft.upstream)
            chain = _joined(origin.chain, chain)
            self._remember(origin._replace(chain=chain))
        if draft.downstream:
            relay = self._speaker(draft.downstream)
            if relay.kind in MEDIA:
                chain = _joined(chain, relay.chain)
        self._remember(speaker._replace(chain=chain))
        return chain

    def _remember(self, speaker: Speaker) -> None:
        self.spoken.append(speaker)
        del self.spoken[:-_MEMORY]

    def _speaker(self, source: Range) -> Speaker:
        return self._pointed_back(source) or self._named(source)

    def _pointed_back(self, source: Range) -> Speaker | None:
        """The earlier speaker that a pronoun or a definite noun means."""
        reading, low = self.reading, self.reading.low
        feature = reading.lex.speech.pronouns.get(low[source[0]])
        if source[1] - source[0] == 1 and feature is not None:
            return self._by_feature(feature, source[0])
        if low[source[0]] in reading.lex.latter and match(low, *source, reading.lex.latter):
            return self.spoken[-1] if self.spoken else None
        if low[source[0]] not in reading.lex.sets["definite"]:
            return None
        return self._by_noun(source)

    def _by_feature(self, feature: str, at: int) -> Speaker | None:
        if feature == "i":
            return None
        fitting = [
            s for s in self.spoken if not (s.kind == "person" and {feature, s.feature} <= set("mfp") and s.feature != feature)
        ]
        if feature in ("m", "f") and not self.reading.lex.speech.animate_pronouns:
            fitting = [s for s in fitting if s.feature in (feature, "")] or fitting
        elif feature in ("m", "f"):
            people = [s for s in fitting if s.kind in ("person", "anonymous")]
            fitting = people or fitting
        return fitting[-1] if fitting else self._nearest_person(at)

    def _nearest_person(self, at: int) -> Speaker | None:
        """The person last named before a pronoun when nobody has spoken yet."""
        reading = self.reading
        before = bisect_left(reading.name_starts, reading.starts[at])
        for name in reversed(reading.names[max(0, before - _MEMORY) : before]):
            if name.type == "person":
                link = ChainLink(name=name.text, kind="person", entity=name.entity, evidence=(name.start, name.end))
                return Speaker((link,), "person", "", "")
        return None

    def _by_noun(self, source: Range) -> Speaker | None:
        reading = self.reading
        head, _ = head_of(reading, source)
        kinds = reading.lex.back_nouns.get(head, frozenset())
        bare = not any(reading.low[k] in reading.lex.sets["of_words"] for k in range(source[0] + 1, source[1]))
        if not head or bearing(reading, source) or not (bare or "anonymous" in kinds):
            return None
        known = [s for s in self.spoken if s.head == head] or [s for s in self.spoken if s.head.rstrip("s") == head.rstrip("s")]
        if known:
            return known[-1]
        if not kinds:
            return None
        fitting = [s for s in self.spoken if s.kind in kinds]
        if not fitting:
            return self._behind(kinds)
        return fitting[-1]

    def _behind(self, kinds: frozenset[str]) -> Speaker | None:
        """Somebody who has spoken only through others: the agency that quoted the last source."""
        for speaker in reversed(self.spoken):
            for link in reversed(speaker.chain):
                if link.kind in kinds:
                    return Speaker((link,), link.kind, "", "")
        return None

    def _full_name(self, surname: str) -> Speaker | None:
        """The earlier speaker whose full name ends with a bare surname."""
        if " " in surname or len(surname) < _SHORTEST_SURNAME:
            return None
        ending = " " + surname
        return next(
            (s for s in reversed(self.spoken) if s.kind == "person" and s.chain and s.chain[0].name.endswith(ending)), None
        )

    def _named(self, source: Range) -> Speaker:
        reading = self.reading
        if reading.low[source[0]] in reading.lex.sets["own_possessives"] and reading.level[source[0]] < 0:
            outlet = reading.article.outlet
            own = ChainLink(name=outlet.name if outlet else "", kind="own_reporting", evidence=reading.span(*source))
            return Speaker((own,), "own_reporting", "", "")
        kind, role, head = classify(reading, source)
        name = link_name(reading, source, kind)
        if kind == "person" and (known := self._full_name(name)):
            return known._replace(head=head)
        entity = next((m.entity for m in names_in(reading, source) if m.entity and m.text in name), None)
        link = ChainLink(name=name, kind=kind, role=role, entity=entity, evidence=reading.span(*source))
        chain: tuple[ChainLink, ...] = (link,)
        if kind not in MEDIA and (relay := relay_in(reading, source)):
            chain = (link, relay)
        return Speaker(chain, kind, head, feature_of(reading, source))


def _joined(chain: tuple[ChainLink, ...], more: tuple[ChainLink, ...]) -> tuple[ChainLink, ...]:
    known = {link.name.casefold() for link in chain}
    return chain + tuple(link for link in more if link.name.casefold() not in known)


def nested(chain: tuple[ChainLink, ...], outer: tuple[ChainLink, ...]) -> tuple[ChainLink, ...]:
    """The chain of a statement that stands in the content of another."""
    return _joined(chain, outer)
