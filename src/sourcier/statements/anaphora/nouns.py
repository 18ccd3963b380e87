"""Whom a noun without a name of its own means: "the mayor", "this doctor", "the source"."""

from __future__ import annotations

import msgspec

from sourcier.records import ChainLink
from sourcier.statements.anaphora.media import document_before, quoted_medium
from sourcier.statements.anaphora.people import described_as, nearest_person, one_before
from sourcier.statements.anaphora.speakers import PEOPLE, Speaker, behind_others, disagrees, has_office, last_person, last_place
from sourcier.statements.genders import feature_of, gender_of_noun
from sourcier.statements.heads import head_of, owned_forms
from sourcier.statements.media import MEDIA
from sourcier.statements.naming import bearing, is_bare, names_in
from sourcier.statements.reading import Range, Reading

# The role of bodies of the state.
_PUBLIC = "official"

# Bodies that a plain noun names.
_BODIES = frozenset({"institution", "group"})


class _Noun(msgspec.Struct, frozen=True):
    """A definite noun without a name: its words, the noun alone, the kinds of speakers that it can mean, whether it points."""

    source: Range
    head: str
    kinds: frozenset[str]
    pointing: bool


def by_noun(reading: Reading, spoken: list[Speaker], source: Range) -> Speaker | None:
    """The speaker that a definite noun without a name of its own means."""
    if not reading.lex.sets["press"].isdisjoint(reading.low[slice(*source)]):
        # "The media" are no medium that was named.
        return None
    if media := [name.text for name in names_in(reading, source) if name.type in MEDIA]:
        # "The interlocutor of TASS" is somebody who spoke to it.
        spoken = [s for s in spoken if any(link.name in media for link in s.chain)]
        if not spoken:
            return None
    head = head_of(reading, source)[0] or _plain_head(reading, source)
    pointing = any(reading.low[k] in reading.lex.sets["pointers"] for k in range(*source))
    noun = _Noun(source, head, _kinds_of(reading, head), pointing)
    if wanted := _hypernym_of(reading, source):
        return _last_of_words(_agreeing(reading, spoken, source), wanted)
    if noun.kinds >= MEDIA and (paper := quoted_medium(reading, source[0])):
        cited = [s for s in spoken if s.kind in MEDIA]
        if not cited or last_place(cited[-1]) < last_place(paper):
            return paper
    if not head or bearing(reading, source) or not (is_bare(reading, source) or "anonymous" in noun.kinds):
        return None
    if _speaks_for(reading, source) or _contrasted(reading, source):
        return None
    if pointing and "anonymous" in noun.kinds:
        return next((s for s in reversed(spoken) if s.kind in noun.kinds), None)
    owned = owned_forms(reading, head)
    known = [s for s in spoken if s.head in owned] or [s for s in spoken if s.head.rstrip("s") == head.rstrip("s")]
    if known:
        return known[-1]
    if noun.kinds == {"document"} and _is_qualified(reading, source):
        # "Le dernier bilan officiel": its adjectives tell it from those before it.
        return None
    if noun.kinds == {"document"}:
        return next((s for s in reversed(spoken) if s.kind == "document"), None) or document_before(reading, source[0])
    return _by_meaning(reading, _agreeing(reading, spoken, source), noun)


def _is_qualified(reading: Reading, source: Range) -> bool:
    """Whether more than a noun and its determiners stands there, where adjectives stand apart from both."""
    unspecific = reading.lex.sets["unspecific"]
    words = [k for k in range(*source) if reading.low[k].isalpha() and reading.low[k] not in unspecific]
    return len(words) > 1 and not reading.lex.speech.verb_first


def _speaks_for(reading: Reading, source: Range) -> bool:
    """Whether a phrase says in whose name somebody speaks ("the speaker in the name of the police"): nobody else is meant."""
    link, name = reading.lex.in_name_of or ("", "\0")
    return any(
        reading.low[k] == link and reading.low[k + 1].startswith(name) and k + 2 < source[1]
        for k in range(source[0] + 1, source[1] - 1)
    )


def _contrasted(reading: Reading, source: Range) -> bool:
    """``Риелторы винят ставку, застройщики — риелторов``: who stands before a dash for a verb is another than who spoke."""
    dashed = source[1] < reading.size and reading.low[source[1]] in "—–"
    return reading.lex.speech.declines and dashed and source[0] not in reading.sentence_set


def _kinds_of(reading: Reading, head: str) -> frozenset[str]:
    """The kinds of speakers that a noun can mean."""
    kinds, known = reading.lex.back_nouns.get(head, frozenset()), reading.lex.heads.get(head, ("",))[0]
    if known in MEDIA:
        return kinds | MEDIA
    return kinds | {"document"} if known == "document" and not reading.lex.speech.declines else kinds


def _agreeing(reading: Reading, spoken: list[Speaker], source: Range) -> list[Speaker]:
    """The speakers whose gender and number a noun may have."""
    feature = feature_of(reading, source)
    return [s for s in spoken if not disagrees(s, feature)]


def _last_of_words(spoken: list[Speaker], words: frozenset[str]) -> Speaker | None:
    """The last person whom one of some words has named."""
    return next((s for s in reversed(spoken) if s.words & words and s.kind in PEOPLE), None)


def _by_meaning(reading: Reading, spoken: list[Speaker], noun: _Noun) -> Speaker | None:
    """The speaker that a noun means which has named nobody before: by what it can stand for."""
    lex, head = reading.lex, noun.head
    wanted, kind = lex.hypernyms.get(head, frozenset()), lex.heads.get(head, ("",))[0]
    if "*" in wanted:
        return _anybody(reading, spoken, noun.source)
    if kind == "agency" and noun.pointing and (behind := behind_others(spoken, frozenset({"agency"}))):
        return behind
    # "В МЧС" means no spokesman of theirs.
    named = wanted | {head} if lex.heads.get(head, ("person",))[0] in PEOPLE or not lex.speech.declines else wanted
    described = wanted | owned_forms(reading, head) if wanted or kind == "person" else frozenset()
    return (
        _last_of_words(spoken, named)
        or described_as(reading, described, noun.source[0])
        or _by_kind(reading, spoken, noun)
        or (last_person(spoken) if _points_to_person(reading, noun) else None)
    )


def _anybody(reading: Reading, spoken: list[Speaker], source: Range) -> Speaker | None:
    """Whom a noun means that may stand for any person ("the man"): who spoke last or, where nouns inflect, was named last."""
    spoke = next((s for s in reversed(spoken) if s.kind in PEOPLE), None)
    if spoke or not reading.lex.speech.declines:
        return spoke
    return nearest_person(reading, source[0], feature_of(reading, source), one_before(reading, source[0]))


def _hypernym_of(reading: Reading, source: Range) -> frozenset[str]:
    """The nouns that may have named whom a phrase of several words means ("the head of state": president)."""
    sets = reading.lex.sets
    begin = source[0] + 1 if reading.low[source[0]] in sets["definite"] else source[0]
    if source[1] - begin < 2:
        return frozenset()
    return reading.lex.hypernyms.get("_".join(reading.low[begin : source[1]]), frozenset())


def _points_to_person(reading: Reading, noun: _Noun) -> bool:
    """Whether "this professional" stands for whoever spoke last: no list knows the noun as that of something else."""
    demonstrative = reading.low[noun.source[0]] in reading.lex.sets["demonstratives"]
    return demonstrative and reading.lex.heads.get(noun.head, ("person",))[0] in PEOPLE


def _plain_head(reading: Reading, source: Range) -> str:
    """The noun of a short phrase whose noun no list of heads knows ("l'élu", "the tabloid")."""
    sets = reading.lex.sets
    plain = [reading.low[k] for k in range(*source) if reading.low[k].isalpha() and reading.low[k] not in sets["unspecific"]]
    return plain[0] if len(plain) == 1 else ""


def _by_kind(reading: Reading, spoken: list[Speaker], noun: _Noun) -> Speaker | None:
    """The last one of the kinds that a noun can mean; somebody known by another noun is somebody else."""
    kinds, head = noun.kinds, noun.head
    if not kinds:
        return None
    exact = "person" in kinds and "anonymous" not in kinds and not noun.pointing
    fitting = [s for s in spoken if s.kind in kinds and not (exact and s.kind == "person" and has_office(reading, s))]
    if _PUBLIC not in reading.lex.heads.get(head, ()):
        # "The carrier" is no ministry.
        fitting = [s for s in fitting if s.kind != "institution" or _PUBLIC not in reading.lex.heads.get(s.head, ())]
    fitting = [s for s in fitting if not _is_opposed(reading, s, head)]
    if exact:
        # A mayor who was named without it may be the last one who spoke, and nobody before.
        fitting = [s for s in fitting if s.kind != "person" or s is spoken[-1]]
    if fitting:
        return fitting[-1]
    if behind := behind_others(spoken, kinds):
        return behind
    # A name that nothing told from a person's turns out to be that of a body.
    bare = [s for s in spoken if s.kind == "person" and not s.head and not s.feature and " " not in s.chain[0].name]
    if "institution" in kinds and bare:
        link = bare[-1].chain[0]
        body = ChainLink(name=link.name, kind="institution", entity=link.entity, evidence=link.evidence)
        return Speaker((body,), "institution", head, "")
    return None


def _is_opposed(reading: Reading, speaker: Speaker, head: str) -> bool:
    """Whether a noun and that of somebody who spoke never mean one body ("le syndicat", "la direction"; "the union", "firm")."""
    joined, led = reading.lex.sets["joined_bodies"], reading.lex.sets["led_bodies"]
    if (head in joined and speaker.head in led) or (head in led and speaker.head in joined):
        return True
    alike, before = reading.lex.speech.bodies_alike, speaker.head
    if not before or before == head or speaker.kind not in _BODIES or not any(head in one for one in alike):
        return False
    return not any(head in one and before in one for one in alike)


def points_back(reading: Reading, source: Range, *, genitive: bool = False) -> bool:
    """Whether a noun without article stands alone, as one does for somebody known; "the interlocutor" always does.

    Args:
        genitive: The noun stands behind "according to", and a comma ends that.
    """
    if not reading.lex.speech.declines or bearing(reading, source) or reading.low[source[0]] in reading.lex.sets["single"]:
        return False
    if _hypernym_of(reading, source):
        return True
    head = head_of(reading, source)[0]
    alone = " " not in reading.text[slice(*reading.span(*source))]
    if not head or not (alone or head in reading.lex.sets["latter_nouns"]):
        return False
    # "A source, close to the inquiry, …": what follows says who it is.
    after = source[1]
    apposed = after + 1 < reading.size and reading.low[after] == "," and reading.low[after + 1] not in reading.lex.forms
    apposed = apposed and not reading.is_verb(after + 1) and not _is_gerund(reading, after + 1, head)
    if apposed and genitive:
        apposed = reading.low[after + 1].endswith(reading.lex.apposed_endings)
    return not apposed or reading.low[after + 1] in reading.lex.sets["boundaries"]


def _is_gerund(reading: Reading, at: int, head: str) -> bool:
    """Whether a gerund stands behind a comma and tells how it was said ("выдавил голкипер, глядя в пол")."""
    word, lex = reading.low[at], reading.lex
    return word.endswith(lex.gerunds) or (word.endswith(lex.feminine) and gender_of_noun(reading, head) == "m")


def by_same_words(reading: Reading, spoken: list[Speaker], source: Range) -> Speaker | None:
    """``The head of the council`` after "the head of the council, X": all words of a source have named somebody before."""
    speech = reading.lex.speech
    if not (speech.declines or speech.verb_first) or source[1] - source[0] < 2 or bearing(reading, source):
        return None
    said = frozenset(reading.low[slice(*source)])
    named = (s for s in reversed(spoken) if s.kind == "person" and s.chain and said < s.words)
    # A medium that was told belongs to nobody's name.
    return next((s for s in named if all(s.chain[0].name not in link.name for link in s.chain[1:])), None)
