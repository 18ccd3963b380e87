"""From the words that name a source to the chain of speakers, and whom pronouns and "the source" mean."""

from __future__ import annotations

import msgspec

from sourcier.records import ChainLink, SourceKind
from sourcier.statements.anaphora.demonstratives import named_before
from sourcier.statements.anaphora.media import known_medium
from sourcier.statements.anaphora.nouns import by_noun, by_same_words, points_back
from sourcier.statements.anaphora.owners import body_named, owner_of
from sourcier.statements.anaphora.people import MEMORY, asked_before, full_name
from sourcier.statements.anaphora.pronouns import by_feature
from sourcier.statements.anaphora.speakers import Speaker
from sourcier.statements.bodies import office_of, spoken_for
from sourcier.statements.declined.cases import is_subject_form
from sourcier.statements.genders import feature_of, gender_of, gender_of_noun, in_nominative
from sourcier.statements.heads import head_of, is_paper, owned_forms
from sourcier.statements.interviews import Interview
from sourcier.statements.kinds import classify
from sourcier.statements.media import MEDIA, Medium, entity_of, medium_at
from sourcier.statements.media_links import is_own, same_name
from sourcier.statements.naming import core, link_name, names_in, relay_in
from sourcier.statements.of_nobody import names_nobody
from sourcier.statements.own_work import is_own_work
from sourcier.statements.phrases import match
from sourcier.statements.publications import publisher_of, teller_of
from sourcier.statements.reading import Draft, Range, Reading
from sourcier.statements.reporters import medium_of
from sourcier.statements.verb_first.topics import office_before, subject_before, turned_to

# Initials are no surnames.
_SHORTEST_SURNAME = 3
# Who can pass on what somebody else said.
_CARRIERS = MEDIA | {"institution"}
# "Our" reader, source or neighbour is not the medium.
_PEOPLE = frozenset({"person", "anonymous", "group"})


class Chains:
    """Resolves sources in the order of the text."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.spoken: list[Speaker] = []
        self.media: list[ChainLink] = []
        self.interview = Interview(reading)
        # The word behind all that was said so far.
        self.since = 0
        # The quotation that is being read, and who had spoken before it.
        self.outside: tuple[int, list[Speaker]] | None = None

    def last(self) -> tuple[ChainLink, ...]:
        """The chain of the last one who spoke."""
        self._come_to(-1)
        return self.spoken[-1].chain if self.spoken else ()

    def _come_to(self, quote: int) -> None:
        """Forget whom a quotation quotes when it is over ("“People say no,” she said"); ``quote`` is its number, -1 outside."""
        if self.outside and self.outside[0] != quote:
            self.spoken, self.outside = self.outside[1], None
        if quote >= 0 and self.outside is None:
            self.outside = quote, self.spoken[:]

    def answered(self, draft: Draft, chain: tuple[ChainLink, ...]) -> tuple[ChainLink, ...]:
        """A chain with whoever tells it in an answer of an interview."""
        answers = self.interview.at(draft.cue[0]) if draft.cue else None
        return _joined(chain, (answers,)) if answers else chain

    def aside(self, draft: Draft) -> tuple[ChainLink, ...]:
        """The chain of one who is not heard to speak, and whom no pronoun after this means."""
        spoken, media = self.spoken[:], self.media[:]
        chain = self.resolve(draft)
        self.spoken, self.media = spoken, media
        return chain

    def resolve(self, draft: Draft) -> tuple[ChainLink, ...]:
        """The chain of one attribution, from the origin to the speaker nearest to the article."""
        self._come_to(self.reading.level[draft.cue[0]] if draft.cue else -1)
        chain = self._resolve(draft)
        if draft.source and is_own_work(self.reading, draft, chain):
            return self._outlet(draft.source).chain
        if draft.cue and chain:
            self.since = max(draft.cue[1], self.reading.word_at(draft.content[1]))
        return chain

    def _resolve(self, draft: Draft) -> tuple[ChainLink, ...]:
        if _of_itself(self.reading, draft) or names_nobody(self.reading, draft):
            return ()
        # "Источником стала инженер Надин Вассёр": a subject stands in no genitive; "узнала *от* инженера Надин Вассёр" does.
        declines, source = self.reading.lex.speech.declines, draft.source
        of = bool(declines and source and source[0] and self.reading.low[source[0] - 1] in self.reading.lex.received)
        told = (draft.kind == "according" or of) and not (source and is_subject_form(self.reading, source))
        speaker = self._speaker(draft.source, genitive=told) if draft.source else self._meant(draft)
        if speaker is None:
            return ()
        speaker = msgspec.structs.replace(speaker, feature=speaker.feature or draft.feature.strip("s") or self._shown(draft))
        chain = self._told(speaker, draft.downstream) if draft.downstream else speaker.chain
        if draft.downstream and draft.downstream == draft.source and len(chain) > 1:
            # "Как сообщает «Заря»": a name in quotation marks that is the subject is nobody besides.
            chain = chain[-1:]
        if draft.upstream and not (draft.source and draft.upstream[0] <= draft.source[0] < draft.upstream[1]):
            origin = self._speaker(draft.upstream)
            if origin is not None:
                chain = _joined(origin.chain, chain)
                self._remember(msgspec.structs.replace(origin, chain=chain))
        self._remember(msgspec.structs.replace(speaker, chain=chain))
        return chain

    def _shown(self, draft: Draft) -> str:
        """The gender or number of a written subject that the ending of its verb shows ("сообщила")."""
        features = self.reading.lex.speech.subject_features
        if not features or draft.cue is None or draft.kind != "verb":
            return ""
        verb = self.reading.low[draft.cue[1] - 1]
        return next((feature for ending, feature in features.items() if verb.endswith(ending)), "")

    def _meant(self, draft: Draft) -> Speaker | None:
        """Whom a verb without a subject means: the last one who spoke and fits its gender and number."""
        if not draft.feature or draft.cue is None:
            return None
        asked = asked_before(self.reading, draft.cue[0])
        if asked is None and self.reading.lex.speech.verb_first and draft.lemma not in self.reading.lex.sets["continuing"]:
            turned = turned_to(self.reading, draft.cue[0], self.since, draft.feature)
            asked = self._speaker(turned) if turned else None
        meant = asked or by_feature(self.reading, self.spoken, draft.feature, draft.cue[0])
        if meant is None and self.reading.lex.speech.verb_first and (subject := subject_before(self.reading, draft.cue[0])):
            return self._speaker(subject)
        return meant

    def _told(self, speaker: Speaker, downstream: Range) -> tuple[ChainLink, ...]:
        """The chain of a speaker who spoke to or was quoted by somebody: that one is in, whom they spoke to before is out."""
        medium = medium_at(self.reading, *downstream, told=True)
        spoke = speaker.chain if speaker.kind in MEDIA else _without_media(speaker.chain)
        if medium is None:
            carrier = self._speaker(downstream)
            return _joined(speaker.chain, carrier.chain) if carrier and carrier.kind in _CARRIERS else speaker.chain
        if is_own(self.reading, medium):
            return spoke
        return _joined(spoke, (self._medium(medium),))

    def _medium(self, medium: Medium) -> ChainLink:
        link = known_medium(self.reading, self.media, medium)
        if medium.name is not None or link in self.media:
            self.media.append(link)
        return link

    def _remember(self, speaker: Speaker) -> None:
        self.media += [link for link in speaker.chain if link.kind in MEDIA and link not in self.media]
        del self.media[:-MEMORY]
        self.spoken.append(speaker)
        del self.spoken[:-MEMORY]

    def _speaker(self, source: Range, *, genitive: bool = False) -> Speaker | None:
        """Who a source is, and for which body; None for a pronoun that nobody before it fits."""
        found = self._found(source, genitive)
        if found and found.kind == "group" and self._is_ours(found):
            # "Our researchers counted them. They say …"
            return self._outlet(source)
        if found is None or found.kind not in ("person", "anonymous"):
            return found
        body = spoken_for(self.reading, source) or self._of_whom_spoke(source)
        if body is None or body == found.chain[0].name:
            return found
        return msgspec.structs.replace(found, chain=(msgspec.structs.replace(found.chain[0], speaks_for=body), *found.chain[1:]))

    def _is_ours(self, speaker: Speaker) -> bool:
        """Whether those whom a pronoun means were called "our" people outside a quotation."""
        link = speaker.chain[0]
        at = self.reading.word_at(link.evidence[0]) if link.evidence else self.reading.size
        return (
            at < self.reading.size
            and self.reading.level[at] < 0
            and self.reading.low[at] in self.reading.lex.sets["own_possessives"]
            and self.reading.low[at + 1] not in self.reading.lex.sets["colleagues"]
        )

    def _of_whom_spoke(self, source: Range) -> str | None:
        """The body that has spoken and that "a spokesman for the company" calls by its noun alone."""
        office = office_of(self.reading, source)
        body = by_noun(self.reading, self.spoken, office) if office else None
        return body.chain[0].name if body and body.chain and body.chain[0].kind != "anonymous" else None

    def _found(self, source: Range, genitive: bool) -> Speaker | None:
        """Whom a source means that names no medium: by a pronoun, an honour, a noun that points back, or its own words."""
        reading, low = self.reading, self.reading.low
        feature = reading.lex.speech.pronouns.get(low[source[0]])
        if source[1] - source[0] == 1 and feature is not None and feature != "i":
            if feature == "1" and (answers := self.interview.at(source[0])):
                return Speaker((answers,), "person", "", "")
            if feature == "1" and reading.level[source[0]] < 0:
                return self._outlet(source)
            owned = low[source[0]] in reading.lex.sets["possessives"]
            return by_feature(reading, self.spoken, feature, source[0]) or (body_named(reading, source[0]) if owned else None)
        if owner := owner_of(reading, self.spoken, source):
            return owner
        if source[1] - source[0] == 1 and (meant := named_before(reading, source[0])):
            return self._named(meant, genitive)
        honoured = reading.lex.speech.honorifics.get(low[source[0]]) if source[1] - source[0] == 1 else None
        if honoured:
            office = office_before(reading, frozenset({honoured}), source[0])
            return self._named(office, genitive) if office else self.spoken[-1] if self.spoken else None
        if low[source[0]] in reading.lex.latter and match(low, *source, reading.lex.latter):
            return self.spoken[-1] if self.spoken else None
        if _is_definite(reading, source, genitive) and not _quoted(reading, source):
            before = by_noun(reading, self.spoken, core(reading, source))
            if before:
                # "По данным газеты": the paper, and not whom it cited before.
                alone = before.kind in MEDIA and (reading.lex.speech.declines or reading.lex.speech.verb_first)
                return msgspec.structs.replace(before, chain=before.chain[-1:]) if alone else before
            if reading.lex.speech.verb_first and (office := self._office(source)):
                return self._named(office, genitive)
        return by_same_words(reading, self.spoken, source) or self._named(source, genitive)

    def _office(self, source: Range) -> Range | None:
        """The words that named the office before which a definite noun alone means."""
        head, at = head_of(self.reading, source)
        alone = source[1] - source[0] - (at - source[0]) == 1
        person = self.reading.lex.heads.get(head, ("",))[0] == "person"
        return office_before(self.reading, owned_forms(self.reading, head), source[0]) if alone and person else None

    def _named(self, source: Range, genitive: bool) -> Speaker | None:
        """Whom a source means: the medium that writes, one that is named, somebody who speaks for one, or whom the words name."""
        reading = self.reading
        if meant := reading.find("namely", *source):
            # "A source, *in this case* a policeman".
            source = meant[1], source[1]
        first, sets = reading.low[source[0]], reading.lex.sets
        ours = first in sets["own_possessives"] or first in sets["we_saw"] or match(reading.low, *source, reading.lex.own_voice)
        if ours and reading.level[source[0]] < 0 and not _beside_us(reading, source):
            return self._outlet(source)
        if (
            reading.low[source[0]] in reading.lex.sets["reporters"]
            and reading.low[source[0] - 1] in reading.lex.sets["own_possessives"]
        ):
            # "Передаёт с места наш корреспондент": behind an adverbial the source begins at its noun.
            return self._outlet(source)
        if medium := self._is_medium(source):
            return medium
        if teller := teller_of(reading, source):
            return self._found(teller, genitive=genitive or reading.lex.speech.declines)
        if publisher := publisher_of(reading, source):
            return self._outlet(source) if is_own(reading, publisher) else self._of_medium(publisher)
        if reporting := None if is_paper(reading, source) else medium_of(reading, source):
            # A reporter of the Beacon is the Beacon.
            return self._outlet(source) if is_own(reading, reporting) else self._reporter_of(reporting, source)
        inner = core(reading, source)
        kind, role, head = classify(reading, source, inner)
        name = link_name(reading, inner, kind)
        if genitive and kind == "person":
            name = in_nominative(reading, name)
        words = frozenset(reading.low[slice(*source)])
        surname = " " not in name and len(name) >= _SHORTEST_SURNAME
        if kind == "person" and surname and (known := full_name(reading, self.spoken, name, source[0])):
            return msgspec.structs.replace(known, head=head or known.head, words=known.words | words)
        entity = self._entity(source, name, kind)
        link = ChainLink(name=name, kind=kind, role=role, entity=entity, evidence=reading.span(*source))
        chain: tuple[ChainLink, ...] = (link,)
        if kind not in MEDIA and (relay := relay_in(reading, inner)):
            chain = (link, relay)
        feature = feature_of(reading, source) or (
            gender_of(reading, name) if kind == "person" and reading.cased else gender_of_noun(reading, head)
        )
        return Speaker(chain, kind, head, feature, words)

    def _entity(self, source: Range, name: str, kind: SourceKind) -> str | None:
        """The known entity that a name in a source is."""
        reading, entity = self.reading, None
        if listed := next((m for m in names_in(reading, source) if m.entity and (m.text in name or name in m.text)), None):
            entity = listed.entity if name in listed.text else entity_of(reading, listed, reading.span(*source)[1])
        if entity is None and kind == "person" and reading.low[source[0]] in reading.lex.sets["possessives"]:
            entity = self._body(name)
        return entity

    def _outlet(self, source: Range) -> Speaker:
        """Whoever writes: "we", "our reporter"."""
        outlet = self.reading.article.outlet
        own = ChainLink(name=outlet.name if outlet else "", kind="own_reporting", evidence=self.reading.span(*source))
        return Speaker((own,), "own_reporting", "", "")

    def _body(self, name: str) -> str | None:
        """The entity of the body for which "its spokesman" speaks; somebody with a name of their own is their own entity."""
        if any(word[0].isupper() for word in name.split()[1:]):
            return None
        return next((s.chain[0].entity for s in reversed(self.spoken) if s.kind == "institution" and s.chain), None)

    def _is_medium(self, source: Range) -> Speaker | None:
        """A source that is itself a medium, or bears the name of one that the text named before."""
        reading = self.reading
        medium = medium_at(reading, *source)
        if medium is None:
            begin = source[0] + 1 if reading.low[source[0]] in reading.lex.sets["determiners"] else source[0]
            text = reading.text[slice(*reading.span(begin, source[1]))] if begin < source[1] else ""
            link = next((m for m in self.media if text[:1].isupper() and same_name(text, m.name)), None)
            return Speaker((link,), link.kind, "", "") if link else None
        if medium.whole[1] < source[1] and reading.low[medium.whole[1]] not in ",(" and not _appended(reading, medium, source):
            return None
        return self._of_medium(medium)

    def _of_medium(self, medium: Medium) -> Speaker:
        link = self._medium(medium)
        return Speaker((link,), link.kind, "", "")

    def _reporter_of(self, medium: Medium, source: Range) -> Speaker:
        """The medium of a reporter, shown by the words for the reporter, too."""
        speaker = self._of_medium(medium)
        link = msgspec.structs.replace(speaker.chain[0], evidence=self.reading.span(*source))
        return msgspec.structs.replace(speaker, chain=(link, *speaker.chain[1:]))


def _beside_us(reading: Reading, source: Range) -> bool:
    """Whether "our" source, reader or colleague is somebody else than who writes ("наш источник", "наша читательница")."""
    head, lex = head_of(reading, source)[0], reading.lex
    if lex.speech.declines and lex.heads.get(head, ("",))[0] in _PEOPLE and not reading.listed("staff", *source):
        return True
    return bool(reading.listed("colleagues", *source))


def _is_definite(reading: Reading, source: Range, genitive: bool) -> bool:
    """Whether a source points back.

    It begins with a determiner that does, or with the noun of one that melted into the word before, or is a bare noun
    where none has an article.
    """
    at, last = source[0], source[1] - 1
    definite = reading.lex.sets["definite"]
    if last - at > 1 and reading.low[last - 1] == "," and reading.low[last] in reading.lex.speech.pronouns:
        # "La direction, *elle*, promet": somebody else than who spoke before.
        return False
    melted = at > 0 and reading.low[at - 1] in definite and reading.ends[at - 1] == reading.starts[at]
    return reading.low[at] in definite or (melted and not reading.cased) or points_back(reading, source, genitive=genitive)


def _quoted(reading: Reading, source: Range) -> bool:
    """Whether a medium quotes the source: "the official quoted by the agency" is somebody else than who spoke last."""
    low, cited_by = reading.low, reading.lex.cited_by
    return any(low[k] in cited_by and match(low, k, source[1], cited_by) for k in range(source[0] + 1, source[1]))


def _appended(reading: Reading, medium: Medium, source: Range) -> bool:
    """Whether what follows the name of a medium only says more of it ("Norvia, citée par …", "the Echo, which …")."""
    low, lex, k = reading.low, reading.lex, medium.whole[1]
    return low[k] in lex.sets["relatives"] or match(low, k, source[1], lex.relays) is not None


def _without_media(chain: tuple[ChainLink, ...]) -> tuple[ChainLink, ...]:
    """The speaker without those who passed on what they said before."""
    return tuple(link for number, link in enumerate(chain) if number == 0 or link.kind not in MEDIA)


def _joined(chain: tuple[ChainLink, ...], more: tuple[ChainLink, ...]) -> tuple[ChainLink, ...]:
    known = {link.name.casefold() for link in chain}
    return chain + tuple(link for link in more if link.name.casefold() not in known)


def nested(chain: tuple[ChainLink, ...], outer: tuple[ChainLink, ...]) -> tuple[ChainLink, ...]:
    """The chain of a statement that stands in the content of another."""
    return _joined(chain, outer)


def _of_itself(reading: Reading, draft: Draft) -> bool:
    """Whether what speaks is an earlier version of the article itself: that is nobody it has anything from."""
    if "own_versions" not in reading.sought:
        return False
    if draft.source:
        return reading.find("own_versions", *draft.source) is not None
    if draft.cue is None:
        return False
    first = next((k for k in range(draft.cue[0], 0, -1) if k in reading.sentence_set), 0)
    return reading.find("own_versions", first, draft.cue[0]) is not None
