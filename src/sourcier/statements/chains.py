"""From the words that name a source to the chain of speakers: kinds, roles, and whom pronouns and "the source" mean."""

from __future__ import annotations

from bisect import bisect_left
from typing import NamedTuple

from sourcier.records import ChainLink, Name, SourceKind
from sourcier.statements.forms import find
from sourcier.statements.reading import Draft, Range, Reading

_KINDS = frozenset({"anonymous", "person", "institution", "group", "outlet", "agency", "document", "footage"})
_MEDIA = frozenset({"outlet", "agency"})
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
        """The chain of one attribution, from the origin to the speaker nearest to the article."""
        if draft.source is None:
            return ()
        speaker = self._speaker(draft.source)
        chain = speaker.chain
        if draft.upstream and not _overlap(draft.upstream, draft.source):
            origin = self._speaker(draft.upstream)
            chain = _joined(origin.chain, chain)
            self._remember(origin._replace(chain=chain))
        if draft.downstream:
            relay = self._speaker(draft.downstream)
            if relay.kind in _MEDIA:
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
            return self._by_feature(feature)
        if find(low, source[0], min(source[1], source[0] + 1), reading.lex.latter):
            return self.spoken[-1] if self.spoken else None
        if low[source[0]] not in reading.lex.sets["definite"]:
            return None
        return self._by_noun(source)

    def _by_feature(self, feature: str) -> Speaker | None:
        if feature == "i":
            return None
        fitting = [
            s for s in self.spoken if not (s.kind == "person" and {feature, s.feature} <= set("mfp") and s.feature != feature)
        ]
        if feature in ("m", "f"):
            people = [s for s in fitting if s.kind in ("person", "anonymous")]
            fitting = people or fitting
        return fitting[-1] if fitting else None

    def _by_noun(self, source: Range) -> Speaker | None:
        reading = self.reading
        head, _ = head_of(reading, source)
        kinds = reading.lex.back_nouns.get(head)
        if kinds is None or _own_name(reading, source):
            return None
        known = [s for s in self.spoken if s.head == head] or [s for s in self.spoken if s.head.rstrip("s") == head.rstrip("s")]
        if known:
            return known[-1]
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

    def _named(self, source: Range) -> Speaker:
        reading = self.reading
        kind, role, head = classify(reading, source)
        name = link_name(reading, source, kind)
        entity = next((m.entity for m in _names_in(reading, source) if m.entity and m.text in name), None)
        link = ChainLink(name=name, kind=kind, role=role, entity=entity, evidence=reading.span(*source))
        chain: tuple[ChainLink, ...] = (link,)
        if kind not in _MEDIA and (relay := _relay(reading, source)):
            chain = (link, relay)
        return Speaker(chain, kind, head, _feature(reading, source))


def _overlap(a: Range, b: Range) -> bool:
    return a[0] < b[1] and b[0] < a[1]


def _joined(chain: tuple[ChainLink, ...], more: tuple[ChainLink, ...]) -> tuple[ChainLink, ...]:
    known = {link.name.casefold() for link in chain}
    return chain + tuple(link for link in more if link.name.casefold() not in known)


def nested(chain: tuple[ChainLink, ...], outer: tuple[ChainLink, ...]) -> tuple[ChainLink, ...]:
    """The chain of a statement that stands in the content of another."""
    return _joined(chain, outer)


def head_of(reading: Reading, source: Range) -> tuple[str, int]:
    """The head noun of a noun phrase (compounds joined by hyphens) and where it stands."""
    low, heads = reading.low, reading.lex.heads
    first_known = None
    for k in range(source[0], source[1]):
        word = low[k]
        if k + 2 < source[1] and low[k + 1] == "-":
            word = f"{word}-{low[k + 2]}"
            if word in heads:
                return word, k
            word = low[k]
        if k > source[0] and (word in reading.lex.sets["of_words"] or word in ",") and first_known:
            break
        if word in heads:
            if reading.lex.speech.head_last:
                first_known = (word, k)
                continue
            return word, k
        if k > source[0] and (word in reading.lex.sets["relatives"] or word in reading.lex.sets["prepositions"]) and first_known:
            break
    return first_known or ("", source[0])


def classify(reading: Reading, source: Range) -> tuple[SourceKind, str | None, str]:
    """The kind and role of a source, and its head noun."""
    names = _names_in(reading, source)
    head, at = head_of(reading, source)
    kind, role = (*reading.lex.heads.get(head, ("",)), None)[:2]
    role = _role(reading, source) or role
    named = _own_name(reading, source)
    typed = next((m.type for m in names if m.type), None)
    if kind == "anonymous" and find(reading.low, *source, reading.lex.anonymity) is None and named == "person":
        kind = "person"
    if not kind:
        kind = _kind_of_name(typed, named, reading, source)
    if find(reading.low, *source, reading.lex.anonymity) and kind in ("person", "anonymous", "group"):
        kind = "anonymous"
    if head == "" and typed in ("outlet", "agency", "media"):
        role = "media"
    return (kind if kind in _KINDS else "person"), role, head  # type: ignore[return-value]


def _kind_of_name(typed: str | None, named: str | None, reading: Reading, source: Range) -> str:
    if typed in ("outlet", "agency"):
        return typed
    if typed in ("organisation", "state", "institution"):
        return "institution"
    if typed in ("armed_group", "group"):
        return "group"
    return "person" if named or reading.low[source[0]] in reading.lex.speech.pronouns else "group"


def _role(reading: Reading, source: Range) -> str | None:
    return next((reading.lex.roles[reading.low[k]] for k in range(*source) if reading.low[k] in reading.lex.roles), None)


def _names_in(reading: Reading, source: Range) -> list[Name]:
    start, end = reading.span(*source)
    first = bisect_left(reading.name_starts, start)
    found = []
    for name in reading.names[first:]:
        if name.start >= end:
            break
        found.append(name)
    return found


def _capital_run(reading: Reading, source: Range) -> Range | None:
    """The last run of capitalised words of a source, first word of a sentence apart where it is a plain word."""
    written, low = reading.written, reading.low
    best: Range | None = None
    k = source[0]
    while k < source[1]:
        capital = written[k][0].isupper() and not _plain_opening(reading, k, source)
        if not capital:
            k += 1
            continue
        end = k + 1
        while end < source[1] and (
            written[end][0].isupper()
            or (
                written[end] in "-.'’" and end + 1 < source[1] and (written[end + 1][0].isupper() or low[end - 1] in ("al", "el"))
            )
        ):
            end += 1
        if best is None:
            best = (k, end)
        k = end
    return best


def _plain_opening(reading: Reading, k: int, source: Range) -> bool:
    sets = reading.lex.sets
    word = reading.low[k]
    return k == source[0] and (
        word in sets["determiners"] or word in reading.lex.heads or word in reading.lex.speech.pronouns or word in sets["elided"]
    )


def _own_name(reading: Reading, source: Range) -> str | None:
    """``person`` where the source itself bears a proper name; None where it has none."""
    return "person" if _bearing(reading, source) else None


def _bearing(reading: Reading, source: Range) -> Range | None:
    """The proper name that the source bears itself: not that of a place or outlet that it belongs to."""
    run = _capital_run(reading, source)
    if run is None or run[0] == source[0]:
        return run
    before = reading.low[run[0] - 1]
    if before in "'’" and run[0] - 2 >= source[0]:
        before = reading.low[run[0] - 2]
    sets = reading.lex.sets
    joined = before in sets["of_words"] or before in sets["prepositions"] or before in sets["determiners"]
    if joined and run[0] - 1 > source[0] + 1:
        return None
    inside = any(reading.low[k] in sets["of_words"] or reading.low[k] in sets["prepositions"] for k in range(source[0], run[0]))
    return None if inside and reading.lex.heads.get(before, ("",))[0] in _MEDIA | {"institution"} else run


def link_name(reading: Reading, source: Range, kind: str) -> str:
    """The name of a link: the proper name of a person, outlet or agency, else the phrase without its relative clause."""
    run = _bearing(reading, source)
    if run and kind in ("person", "outlet", "agency"):
        return reading.text[slice(*reading.span(*run))]
    end = source[1]
    if cited := find(reading.low, source[0] + 1, source[1], reading.lex.cited_by):
        end = cited[0]
    for k in range(source[0] + 1, end):
        if reading.low[k] == "," or (reading.low[k] in reading.lex.sets["relatives"] and reading.low[k] != "that"):
            end = k
            break
    return reading.text[slice(*reading.span(source[0], max(end, source[0] + 1)))]


def _relay(reading: Reading, source: Range) -> ChainLink | None:
    """The agency inside ``une source de l'agence X``."""
    for k in range(source[0] + 1, source[1]):
        kind = reading.lex.heads.get(reading.low[k], ("",))[0]
        if kind not in _MEDIA or reading.low[k - 1] == "-":
            continue
        run = _capital_run(reading, (k, source[1])) or (reading.lex.speech.head_last and _run_before(reading, k, source)) or None
        if run:
            return ChainLink(name=reading.text[slice(*reading.span(*run))], kind=kind, role="media", evidence=reading.span(*run))  # type: ignore[arg-type]
    return next(
        (
            ChainLink(name=m.text, kind=m.type, role="media", entity=m.entity, evidence=(m.start, m.end))  # type: ignore[arg-type]
            for m in _names_in(reading, source)
            if m.type in _MEDIA and m.start > reading.starts[source[0]]
        ),
        None,
    )


def _run_before(reading: Reading, k: int, source: Range) -> Range | None:
    j = k
    while j > source[0] and (reading.written[j - 1][0].isupper() or reading.low[j - 1] == "news"):
        j -= 1
    end = k
    while end > j and reading.low[end - 1] == "news":
        end -= 1
    return (j, end) if j < end else None


def _feature(reading: Reading, source: Range) -> str:
    first = reading.low[source[0]]
    return reading.lex.speech.gender.get(first, "")
