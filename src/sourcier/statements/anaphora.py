"""Whom "the source", "this doctor", "the paper" or a pronoun means: somebody who spoke or was introduced before."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

import msgspec

from sourcier.records import ChainLink, Name
from sourcier.statements.declined import site_after
from sourcier.statements.kinds import classify
from sourcier.statements.media import MEDIA, Medium, is_own, link_of, medium_at, relayed_by, same_name
from sourcier.statements.naming import (
    bearing,
    can_speak,
    feature_of,
    gender_of,
    gender_of_noun,
    head_of,
    in_nominative,
    is_bare,
    link_name,
    owned_forms,
    person_near,
)
from sourcier.statements.reading import Range, Reading
from sourcier.statements.source import named_quote, subject_of, trim

# A pronoun rarely means a speaker further back than this many others.
MEMORY = 12
# "The mayor" rarely means a mayor introduced more words ago.
_INTRODUCED = 150
_PEOPLE = ("person", "anonymous")
_PUBLIC = "official"
# "That one" means somebody within so many words, who is named with so many of them.
_SENTENCE_BEFORE = 25
_COMPLEMENT = 4
# How far behind a document the medium may stand that it was seen or published by.
_DOCUMENT_REACH = 8
# And how many sentences before "the paper" its name may stand.
_PAPER_BEFORE = 4
# A name in quotation marks is a subject where a verb stands within so many words behind it.
_ACTS = 3


class Speaker(msgspec.Struct, frozen=True):
    """Somebody who has spoken: the chain up to them and what can be known of the words that named them."""

    chain: tuple[ChainLink, ...]
    kind: str
    head: str
    feature: str
    words: frozenset[str] = frozenset()


def by_feature(reading: Reading, spoken: list[Speaker], feature: str, at: int) -> Speaker | None:
    """The speaker that a pronoun of some gender or number means."""
    if feature == "i":
        return None
    spoken = _with_features(spoken)
    if feature == "s":
        # A verb without its subject tells only that it is one who speaks.
        one = [s for s in spoken if s.feature != "p"]
        return one[-1] if one else _nearest_person(reading, at)
    if feature == "p" and (several := _several_before(reading, spoken, at)):
        return several
    fitting = [s for s in spoken if not _disagrees(s, feature)]
    if feature == "p" and reading.lex.speech.verb_first and (several_spoke := [s for s in fitting if s.feature == "p"]):
        return several_spoke[-1]
    if feature in ("m", "f") and not reading.lex.speech.animate_pronouns:
        known = [s for s in fitting if s.feature in (feature, "")]
        # "The ministry … Colonel X came. He said": whoever the text turned to since the last one who can be meant, if no person.
        since = _last_place(known[-1]) if known else 0
        spoke = bool(known) and known[-1].kind in _PEOPLE
        if spoke and reading.lex.speech.declines:
            # "X stayed silent. Y was drier. He snapped": whoever the sentence before is about, though X has spoken.
            since = max(since, _one_before(reading, at))
        if (not spoke or reading.lex.speech.declines) and (named := _nearest_person(reading, at, feature, since)):
            return full_name(reading, spoken, named.chain[0].name, at) or named
        fitting = known or fitting or spoken
    elif feature in ("m", "f"):
        people = [s for s in fitting if s.kind in _PEOPLE]
        if not people and (named := _nearest_person(reading, at, feature)):
            return named
        fitting = people or fitting
    if not fitting:
        return _nearest_person(reading, at, feature)
    last = fitting[-1]
    return msgspec.structs.replace(last, feature=last.feature or feature) if last.kind == "person" else last


def _disagrees(speaker: Speaker, feature: str) -> bool:
    """Whether somebody is known to be of another gender or number."""
    several = speaker.kind == "group" and speaker.feature == "p"
    return (speaker.kind in _PEOPLE or several) and {feature, speaker.feature} <= set("mfp") and speaker.feature != feature


def _last_place(speaker: Speaker) -> int:
    """The character at which the words end that named a speaker and those who passed on what they said."""
    return max((link.evidence[1] for link in speaker.chain if link.evidence), default=0)


def _several_before(reading: Reading, spoken: list[Speaker], at: int) -> Speaker | None:
    """The people whom the sentence of a plural pronoun, or the one before it, has as its subject, if none spoke since."""
    speakers = [s for s in spoken if s.feature == "p" or s.kind == "group"]
    number = bisect_right(reading.sentence_starts, at) - 1
    for lo, hi in reversed(reading.sentences[max(0, number - 1) : number + 1]):
        source = trim(reading, subject_of(reading, lo, min(hi - 1, at))) or _opening(reading, lo, min(hi, at))
        if source is None or not _is_plural(reading, source):
            continue
        if speakers and not (can_speak(reading, source) and _last_place(speakers[-1]) <= reading.starts[source[0]]):
            return None
        kind, role, head = classify(reading, source, source)
        name = link_name(reading, source, kind)
        link = ChainLink(name=name, kind=kind, role=role, evidence=reading.span(*source))
        return Speaker((link,), kind, head, "p", frozenset(reading.low[slice(*source)]))
    return None


def _opening(reading: Reading, lo: int, end: int) -> Range | None:
    """The determiner and the noun that open a sentence, where no verb that is known as one ends its subject."""
    opens = lo + 2 < end and reading.low[lo + 1].isalpha() and reading.lex.speech.gender.get(reading.low[lo])
    return (lo, lo + 2) if opens else None


def _is_plural(reading: Reading, source: Range) -> bool:
    """Whether a noun phrase is one of several: by its determiner, or by its noun where determiners do not show it."""
    sets, low = reading.lex.sets, reading.low
    if low[source[0]] in reading.lex.speech.pronouns:
        return False
    if reading.lex.speech.gender.get(low[source[0]]) == "p":
        return True
    if not reading.lex.speech.bare_plural or bearing(reading, source):
        return False
    end = next((k for k in range(*source) if low[k] in sets["of_words"] or low[k] in sets["prepositions"]), source[1])
    noun = low[max(source[0], end - 1)]
    return noun in sets["plurals"] or (len(noun) > 3 and noun.endswith("s") and not noun.endswith("ss"))


def _with_features(spoken: list[Speaker]) -> list[Speaker]:
    """The speakers, each with the gender by which a pronoun has meant them since."""
    known = {s.chain[0].name: s.feature for s in spoken if s.chain and s.feature}
    return [s if s.feature or not s.chain else msgspec.structs.replace(s, feature=known.get(s.chain[0].name, "")) for s in spoken]


def asked_before(reading: Reading, at: int) -> Speaker | None:
    """Whom the same sentence says that somebody asked ("I asked the mayor, X, about it, and he answered")."""
    sentence = reading.sentence_of(at)
    for k in range(sentence[0] if sentence else at, at):
        entry = reading.lex.forms.get(reading.low[k])
        if entry and reading.lex.stances.get(entry.lemma) == "asks" and (name := person_near(reading, k)):
            return _introduced(name)
    return None


def _one_before(reading: Reading, at: int) -> int:
    """The character at which the sentence before that of a word begins."""
    number = bisect_right(reading.sentence_starts, at) - 1
    return reading.starts[reading.sentence_starts[max(0, number - 1)]]


def _nearest_person(reading: Reading, at: int, feature: str = "", since: int = 0) -> Speaker | None:
    """The person last named before a pronoun, from one character on, when nobody fitting has spoken yet."""
    before = bisect_left(reading.name_starts, reading.starts[at])
    for name in reversed(reading.names[max(0, before - MEMORY) : before]):
        if name.start < since:
            return None
        if since and not _is_subject(reading, name):
            continue
        known = _gender_before(reading, name)
        if _is_person(reading, name) and not (feature and known and known != feature):
            return _introduced(name)
    return None


def _is_person(reading: Reading, name: Name) -> bool:
    """Whether a name is that of a person, or the surname alone of one that the text gave before."""
    if name.type or not reading.lex.speech.declines:
        return name.type == "person"
    before = reading.names[: bisect_left(reading.name_starts, name.start)]
    return any(n.type == "person" and n.text.endswith(f" {name.text}") for n in before)


def _is_subject(reading: Reading, name: Name) -> bool:
    """Whether a name stands in the subject of its sentence."""
    at = reading.word_at(name.start)
    sentence = reading.sentence_of(at)
    subject = subject_of(reading, sentence[0], sentence[1] - 1) if sentence else None
    if subject is not None and subject[0] <= at < subject[1]:
        return True
    # "Роспись выложил депутат Юнусов".
    title = at - 1 if reading.low[at - 1] in reading.lex.sets["nominatives"] else at
    return reading.lex.speech.declines and reading.is_verb(title - 1) and in_nominative(reading, name.text) == name.text


def _gender_before(reading: Reading, name: Name) -> str:
    """The gender that the determiner or title before a name shows ("la joueuse Ana Roux"), or its own ending."""
    first = reading.word_at(name.start)
    for k in range(first - 1, max(-1, first - 4), -1):
        if not reading.low[k].isalpha():
            break
        if (found := reading.lex.speech.gender.get(reading.low[k], "")) in ("m", "f"):
            return found
    return gender_of(reading, name.text)


def _introduced(name: Name) -> Speaker:
    link = ChainLink(name=name.text, kind="person", entity=name.entity, evidence=(name.start, name.end))
    return Speaker((link,), "person", "", "")


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


def by_noun(reading: Reading, spoken: list[Speaker], source: Range) -> Speaker | None:
    """The speaker that a definite noun without a name of its own means."""
    lex = reading.lex
    head = head_of(reading, source)[0] or _plain_head(reading, source)
    kinds = lex.back_nouns.get(head, frozenset())
    if lex.heads.get(head, ("",))[0] in MEDIA:
        kinds = kinds | MEDIA
    elif lex.heads.get(head, ("",))[0] == "document" and not lex.speech.declines:
        kinds = kinds | {"document"}
    wanted = _hypernym_of(reading, source)
    if wanted:
        spoken = [s for s in spoken if not _disagrees(s, feature_of(reading, source))]
        return next((s for s in reversed(spoken) if s.words & wanted and s.kind in _PEOPLE), None)
    if kinds >= MEDIA and (paper := _quoted_medium(reading, source[0])):
        cited = [s for s in spoken if s.kind in MEDIA]
        if not cited or _last_place(cited[-1]) < _last_place(paper):
            return paper
    if not head or bearing(reading, source) or not (is_bare(reading, source) or "anonymous" in kinds):
        return None
    pointing = any(reading.low[k] in lex.sets["pointers"] for k in range(*source))
    if pointing and "anonymous" in kinds:
        fitting = [s for s in spoken if s.kind in kinds]
        return fitting[-1] if fitting else None
    wanted, owned = lex.hypernyms.get(head, frozenset()), owned_forms(reading, head)
    known = [s for s in spoken if s.head in owned] or [s for s in spoken if s.head.rstrip("s") == head.rstrip("s")]
    if known:
        return known[-1]
    if kinds == {"document"}:
        return next((s for s in reversed(spoken) if s.kind == "document"), None) or _document(reading, source[0])
    spoken = [s for s in spoken if not _disagrees(s, feature_of(reading, source))]
    if "*" in wanted:
        spoke = next((s for s in reversed(spoken) if s.kind in _PEOPLE), None)
        return spoke or (
            _nearest_person(reading, source[0], feature_of(reading, source), _one_before(reading, source[0]))
            if lex.speech.declines
            else None
        )
    if lex.heads.get(head, ("",))[0] == "agency" and pointing and (behind := _behind(spoken, frozenset({"agency"}))):
        return behind
    people = lex.heads.get(head, ("person",))[0] in _PEOPLE or not lex.speech.declines
    # "В МЧС" means no spokesman of theirs.
    named = wanted | {head} if people else wanted
    return (
        next((s for s in reversed(spoken) if s.words & named and s.kind in _PEOPLE), None)
        or _described(
            reading,
            wanted | owned_forms(reading, head),
            source[0],
            person=bool(wanted) or lex.heads.get(head, ("",))[0] == "person",
        )
        or _by_kind(reading, spoken, kinds, head, pointing)
        or (_last_person(spoken) if _points_to_person(reading, source, head) else None)
    )


def _hypernym_of(reading: Reading, source: Range) -> frozenset[str]:
    """The nouns that may have named whom a phrase of several words means ("the head of state": president)."""
    sets = reading.lex.sets
    begin = source[0] + 1 if reading.low[source[0]] in sets["definite"] else source[0]
    if source[1] - begin < 2:
        return frozenset()
    return reading.lex.hypernyms.get("_".join(reading.low[begin : source[1]]), frozenset())


def _points_to_person(reading: Reading, source: Range, head: str) -> bool:
    """Whether "this professional" stands for whoever spoke last: no list knows the noun as that of something else."""
    demonstrative = reading.low[source[0]] in reading.lex.sets["demonstratives"]
    return demonstrative and reading.lex.heads.get(head, ("person",))[0] in _PEOPLE


def _last_person(spoken: list[Speaker]) -> Speaker | None:
    return spoken[-1] if spoken and spoken[-1].kind in _PEOPLE else None


def _plain_head(reading: Reading, source: Range) -> str:
    """The noun of a short phrase whose noun no list of heads knows ("l'élu", "the tabloid")."""
    sets = reading.lex.sets
    plain = [reading.low[k] for k in range(*source) if reading.low[k].isalpha() and reading.low[k] not in sets["unspecific"]]
    return plain[0] if len(plain) == 1 else ""


def _described(reading: Reading, words: frozenset[str], at: int, *, person: bool) -> Speaker | None:
    """Somebody introduced by one of some words beside a name ("le maire de Lorne, Jean Aldar")."""
    if not person:
        return None
    for k in range(at - 1, max(-1, at - _INTRODUCED), -1):
        if reading.low[k] in words and (name := person_near(reading, k)):
            return _introduced(name)
    return None


def _quoted_medium(reading: Reading, at: int) -> Speaker | None:
    """The medium that a name in quotation marks at the beginning of a sentence before is ("«Купец» … Издание пишет")."""
    if not reading.lex.speech.quoted_names:
        return None
    number = bisect_right(reading.sentence_starts, at) - 1
    for lo, hi in reversed(reading.sentences[max(0, number - _PAPER_BEFORE) : number + 1]):
        if lo < at and named_quote(reading, lo):
            quote = reading.quotes[reading.level[lo]]
            after = reading.word_at(quote.end)
            acts = after < hi and not reading.text[quote.end : reading.starts[after]].strip() and reading.low[after].isalpha()
            if acts and reading.has_verb(after, min(hi, after + _ACTS)):
                name = reading.text[slice(*quote.inner)]
                return Speaker((ChainLink(name=name, kind="outlet", role="media", evidence=quote.inner),), "outlet", "", "")
    return None


def _document(reading: Reading, at: int) -> Speaker | None:
    """The document that the text told of before it let it speak ("a memo published by the Echo … The document says")."""
    heads, sets = reading.lex.heads, reading.lex.sets
    for k in range(at - 1, max(0, at - _INTRODUCED), -1):
        if heads.get(reading.low[k], ("",))[0] != "document" or reading.is_verb(k):
            continue
        begin = next((j for j in range(k - 1, max(-1, k - 4), -1) if reading.low[j] in sets["indefinite"]), None)
        sentence = reading.sentence_of(k)
        if begin is None or sentence is None:
            continue
        words = reading.span(begin, k + 1)
        chain = [ChainLink(name=reading.text[slice(*words)], kind="document", evidence=words)]
        relay = relayed_by(reading, k + 1, min(sentence[1], k + _DOCUMENT_REACH), sentence[1])
        medium = medium_at(reading, *relay, told=True) if relay else None
        if medium and not is_own(reading, medium):
            chain.append(link_of(reading, medium))
        return Speaker(tuple(chain), "document", reading.low[k], "")
    return None


def _by_kind(reading: Reading, spoken: list[Speaker], kinds: frozenset[str], head: str, pointing: bool) -> Speaker | None:
    """The last one of the kinds that a noun can mean; somebody known by another noun is somebody else."""
    if not kinds:
        return None
    exact = "person" in kinds and "anonymous" not in kinds and not pointing
    fitting = [s for s in spoken if s.kind in kinds and not (exact and s.kind == "person" and _has_office(reading, s))]
    if _PUBLIC not in reading.lex.heads.get(head, ()):
        # "The carrier" is no ministry.
        fitting = [s for s in fitting if s.kind != "institution" or _PUBLIC not in reading.lex.heads.get(s.head, ())]
    if exact:
        # A mayor who was named without it may be the last one who spoke, and nobody before.
        fitting = [s for s in fitting if s.kind != "person" or s is spoken[-1]]
    if fitting:
        return fitting[-1]
    if behind := _behind(spoken, kinds):
        return behind
    # A name that nothing told from a person's turns out to be that of a body.
    bare = [s for s in spoken if s.kind == "person" and not s.head and not s.feature and " " not in s.chain[0].name]
    if "institution" in kinds and bare:
        link = bare[-1].chain[0]
        body = ChainLink(name=link.name, kind="institution", entity=link.entity, evidence=link.evidence)
        return Speaker((body,), "institution", head, "")
    return None


def _has_office(reading: Reading, speaker: Speaker) -> bool:
    """Whether the words that named somebody say what they are ("X, chairman of the union")."""
    return bool(speaker.head) or any(reading.lex.heads.get(word, ("",))[0] == "person" for word in speaker.words)


def _behind(spoken: list[Speaker], kinds: frozenset[str]) -> Speaker | None:
    """Somebody who has spoken only through others: the agency that quoted the last source."""
    kinds = kinds - {"person", "anonymous"}
    for speaker in reversed(spoken):
        for link in reversed(speaker.chain[1:]):
            if link.kind in kinds:
                return Speaker((link,), link.kind, "", "")
    return None


def by_same_words(reading: Reading, spoken: list[Speaker], source: Range) -> Speaker | None:
    """``The head of the council`` after "the head of the council, X": all words of a source have named somebody before."""
    speech = reading.lex.speech
    if not (speech.declines or speech.verb_first) or source[1] - source[0] < 2 or bearing(reading, source):
        return None
    said = frozenset(reading.low[slice(*source)])
    named = (s for s in reversed(spoken) if s.kind == "person" and s.chain and said < s.words)
    # A medium that was told belongs to nobody's name.
    return next((s for s in named if all(s.chain[0].name not in link.name for link in s.chain[1:])), None)


def named_before(reading: Reading, at: int) -> Range | None:
    """Whom "there" or "that one" means, by their words: the body that it was told in, or who ends the sentence before."""
    if reading.low[at] in reading.lex.sets["there"]:
        sites = reading.lex.sets["sites"]
        near = (k for k in range(at - 1, max(-1, at - _INTRODUCED), -1) if reading.low[k] in sites)
        before = (site_after(reading, k, _body_end(reading, k)) for k in near)
        return next((found for found in before if found and head_of(reading, found)[0]), None)
    if reading.low[at] not in reading.lex.speech.that_one:
        return None
    heads, sets = reading.lex.heads, reading.lex.sets
    for k in range(at - 1, max(-1, at - _SENTENCE_BEFORE), -1):
        if heads.get(reading.low[k], ("",))[0] in (*_PEOPLE, "group"):
            stops = (j for j in range(k + 1, at) if not reading.low[j].isalpha() or reading.low[j] in sets["joining"])
            return k, min(next(stops, at), k + _COMPLEMENT)
    return None


def _body_end(reading: Reading, k: int) -> int:
    """Where the words for a body end at the latest: before the next verb, what may stand between, or the end of the sentence."""
    hi = (reading.sentence_of(k) or (k, k + 1))[1]
    return next((j for j in range(k + 1, hi) if reading.is_verb(j) or reading.low[j] in reading.lex.sets["inner"]), hi)


def full_name(reading: Reading, spoken: list[Speaker], surname: str, at: int) -> Speaker | None:
    """The earlier speaker, or person named earlier, whose full name ends with a bare surname."""
    ending = " " + surname
    known = next((s for s in reversed(spoken) if s.kind == "person" and s.chain and s.chain[0].name.endswith(ending)), None)
    if known:
        return known
    before = bisect_left(reading.name_starts, reading.starts[at])
    named = next((n for n in reversed(reading.names[:before]) if n.type == "person" and n.text.endswith(ending)), None)
    return _introduced(named) if named else None


def known_medium(reading: Reading, seen: list[ChainLink], medium: Medium) -> ChainLink:
    """The link of a medium, under the full name that the text gave it before."""
    link = link_of(reading, medium)
    if medium.name is None:
        pointing = reading.lex.sets["pointing"]
        alone = reading.lex.speech.declines and medium.whole[1] - medium.whole[0] == 1
        if not alone and not any(reading.low[k] in pointing for k in range(*medium.whole)):
            return link
        if alone and medium.kind == "agency":
            return next((m for m in reversed(seen) if m.kind == "agency"), link)
        return next((m for m in reversed(seen) if m.kind == medium.kind), None) or (seen[-1] if seen else link)
    return next((m for m in seen if same_name(link.name, m.name)), link)
