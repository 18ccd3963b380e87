"""Whom a pronoun means, or a verb that alone says who speaks."""

from __future__ import annotations

from bisect import bisect_right

import msgspec

from sourcier.records import ChainLink
from sourcier.statements.anaphora.media import paper_before
from sourcier.statements.anaphora.people import full_name, nearest_person, one_before
from sourcier.statements.anaphora.speakers import PEOPLE, Speaker, disagrees, last_place
from sourcier.statements.anaphora.subjects import first_name_before, own_subject, owner_of_it, thing_before
from sourcier.statements.fronted import trim
from sourcier.statements.genders import gender_of_noun
from sourcier.statements.kinds import classify
from sourcier.statements.media import MEDIA
from sourcier.statements.naming import bearing, can_speak, link_name
from sourcier.statements.reading import Range, Reading
from sourcier.statements.source import subject_of

_BODIES = frozenset({"institution", "group", "outlet", "agency"})


def by_feature(reading: Reading, spoken: list[Speaker], feature: str, at: int) -> Speaker | None:
    """The speaker that a pronoun of some gender or number means."""
    if feature == "i":
        return None
    spoken = _with_features(spoken)
    if feature == "s":
        # A verb without its subject tells only that it is one who speaks.
        one = [s for s in spoken if s.feature != "p"]
        return one[-1] if one else nearest_person(reading, at)
    if thing := _thing_or_several(reading, spoken, feature, at):
        return thing
    fitting = [s for s in spoken if not disagrees(s, feature)]
    if feature == "p" and reading.lex.speech.verb_first and (several_spoke := [s for s in fitting if s.feature == "p"]):
        return several_spoke[-1]
    if feature in ("m", "f"):
        animate = reading.lex.speech.animate_pronouns
        known = [s for s in fitting if s.kind in PEOPLE] if animate else _of_gender(reading, fitting, feature)
        if named := (_named_of_people if animate else _named_since)(reading, spoken, known, feature, at):
            return named
        fitting = known or fitting or ([] if animate else spoken)
    if not fitting:
        return _not_heard(reading, feature, at)
    last = fitting[-1]
    return msgspec.structs.replace(last, feature=last.feature or feature) if last.kind == "person" else last


def _thing_or_several(reading: Reading, spoken: list[Speaker], feature: str, at: int) -> Speaker | None:
    """The paper, the body or the people that "it" or "they" means before anybody who has spoken."""
    if feature in ("n", "p") and (paper := paper_before(reading, spoken, at)) and (feature == "p") == _is_several(paper):
        return paper
    if feature == "n":
        return body_before(reading, spoken, at)
    return _several_before(reading, spoken, at) if feature == "p" else None


def _of_gender(reading: Reading, fitting: list[Speaker], feature: str) -> list[Speaker]:
    """Who of those that spoke can be meant where pronouns have the gender of nouns."""
    known = [s for s in fitting if s.feature in (feature, "")]
    if reading.lex.speech.declines:
        # "Об этом сообщает Рейтер. Он добавил": no agency, and a paper only by a noun of that gender.
        known = [s for s in known if s.kind not in MEDIA or gender_of_noun(reading, s.head) == feature]
    return known


def _named_since(reading: Reading, spoken: list[Speaker], known: list[Speaker], feature: str, at: int) -> Speaker | None:
    """Whom the text has turned to since the last one spoke who can be meant, where pronouns have the gender of nouns."""
    # "The ministry … Colonel X came. He said": whoever the text turned to since the last one who can be meant, if no person.
    since = last_place(known[-1]) if known else 0
    spoke = bool(known) and known[-1].kind in PEOPLE
    if spoke and reading.lex.speech.declines:
        # "X stayed silent. Y was drier. He snapped": whoever the sentence before is about, though X has spoken.
        since = max(since, one_before(reading, at))
    begins = one_before(reading, at)
    silent = spoke and last_place(known[-1]) < begins and not reading.lex.speech.verb_first
    if silent and (named := nearest_person(reading, at, feature, begins)) and not _in_clause(reading, named):
        # "X a dit … Le président Jan Aldar a salué la foule. Il se réjouit": whom the sentence before is about.
        return full_name(reading, spoken, named.chain[0].name, at) or named
    if (not spoke or reading.lex.speech.declines) and (named := nearest_person(reading, at, feature, since or None)):
        return full_name(reading, spoken, named.chain[0].name, at) or named
    return _person_before(reading, known, feature, at) if known and known[-1].kind in MEDIA else None


def _named_of_people(reading: Reading, spoken: list[Speaker], people: list[Speaker], feature: str, at: int) -> Speaker | None:
    """Who is named nearer than any of the people who spoke, where such pronouns mean people alone."""
    begins = one_before(reading, at)
    silent = not people or last_place(people[-1]) < begins
    if silent and (named := nearest_person(reading, at, feature, begins)):
        # "The mayor said … Dr Kern heads the ward. He counted": whom the sentence before is about, though another has spoken.
        return full_name(reading, spoken, named.chain[0].name, at) or named
    return None if people else nearest_person(reading, at, feature)


def _not_heard(reading: Reading, feature: str, at: int) -> Speaker | None:
    """Whom a pronoun means where nobody who has spoken fits it."""
    animate = reading.lex.speech.animate_pronouns
    if feature == "n" and animate:
        return thing_before(reading, at)
    known_by_name = nearest_person(reading, at, feature)
    if known_by_name or feature not in ("m", "f"):
        return known_by_name
    meant = _office_before(reading, at, feature) or (own_subject(reading, at, feature) if animate else None)
    return meant or first_name_before(reading, at)


def _person_before(reading: Reading, known: list[Speaker], feature: str, at: int) -> Speaker | None:
    """Who is meant rather than the medium that spoke last ("Le Monde révèle que Jan Aldar renonce. Il souhaite …").

    Where a verb alone can say who speaks, or nouns decline, a medium goes on by a pronoun, too.
    """
    if reading.lex.speech.declines or reading.lex.speech.verb_first:
        return None
    spoke = next((s for s in reversed(known) if s.kind in PEOPLE), None)
    named = nearest_person(reading, at, feature)
    if spoke and (named is None or last_place(named) <= last_place(spoke)):
        return spoke
    return full_name(reading, known, named.chain[0].name, at) or named if named else None


def _in_clause(reading: Reading, named: Speaker) -> bool:
    """Whether somebody is named behind a word that opens a clause of its own ("*si* Jan Aldar viendrait, il a dit …")."""
    evidence, sets = named.chain[0].evidence, reading.lex.sets
    at = reading.word_at(evidence[0]) - 1 if evidence else -1
    while at > 0 and (reading.low[at] in sets["determiners"] or reading.low[at] in "'’"):
        at -= 1
    return at >= 0 and (reading.low[at] in sets["content_openers"] or reading.low[at] in sets["relatives"])


def _with_features(spoken: list[Speaker]) -> list[Speaker]:
    """The speakers, each with the gender by which a pronoun has meant them since."""
    known = {s.chain[0].name: s.feature for s in spoken if s.chain and s.feature}
    return [s if s.feature or not s.chain else msgspec.structs.replace(s, feature=known.get(s.chain[0].name, "")) for s in spoken]


def _several_before(reading: Reading, spoken: list[Speaker], at: int) -> Speaker | None:
    """The people whom the sentence of a plural pronoun, or the one before it, has as its subject, if none spoke since."""
    speakers = [s for s in spoken if s.feature == "p" or s.kind == "group"]
    number = bisect_right(reading.sentence_starts, at) - 1
    for lo, hi in reversed(reading.sentences[max(0, number - 1) : number + 1]):
        source = trim(reading, subject_of(reading, lo, min(hi - 1, at))) or _opening(reading, lo, min(hi, at))
        if source is None or not _is_plural(reading, source):
            continue
        if speakers and not (can_speak(reading, source) and last_place(speakers[-1]) <= reading.starts[source[0]]):
            return None
        kind, role, head = classify(reading, source, source)
        name = link_name(reading, source, kind)
        link = ChainLink(name=name, kind=kind, role=role, evidence=reading.span(*source))
        return Speaker((link,), kind, head, "p", frozenset(reading.low[slice(*source)]))
    return None


def body_before(reading: Reading, spoken: list[Speaker], at: int) -> Speaker | None:
    """The body that the sentence before "it" has as its subject, if it is named there and nobody spoke since."""
    number = bisect_right(reading.sentence_starts, at) - 1
    if number < 1 or reading.paragraph_set.intersection(range(reading.sentences[number][0], at + 1)):
        return None
    lo, hi = reading.sentences[number - 1]
    source = trim(reading, subject_of(reading, lo, hi - 1))
    if source is None or source[0] != lo or not can_speak(reading, source) or reading.low[lo] in reading.lex.speech.pronouns:
        return None
    if spoken and last_place(spoken[-1]) >= reading.starts[lo]:
        return None
    kind, role, head = classify(reading, source, source)
    if kind not in _BODIES:
        return None
    link = ChainLink(name=link_name(reading, source, kind), kind=kind, role=role, evidence=reading.span(*source))
    return Speaker((link,), kind, head, "", frozenset(reading.low[slice(*source)]))


def _is_several(paper: Speaker) -> bool:
    """Whether papers are many ("minutes", "two letters")."""
    return paper.head.endswith("s") and paper.head != "census"


def _office_before(reading: Reading, at: int, feature: str) -> Speaker | None:
    """Whom the clause or the sentences before a pronoun have as their subject by a plain noun.

    ``The mayor closed it. It was unsafe, he said``; a body, too, where pronouns mean more than people ("Le groupe Norane ferme
    deux usines, a-t-il indiqué").
    """
    number = bisect_right(reading.sentence_starts, at) - 1
    speech = reading.lex.speech
    people = speech.animate_pronouns or speech.declines or speech.verb_first
    for lo, hi in reversed(reading.sentences[max(0, number - 2) : number + 1]):
        fronted = _past_fronted(reading, lo, min(hi - 1, at))
        lo = fronted if fronted > lo else lo + (lo + 1 < hi and reading.low[lo] in reading.lex.sets["when_words"])
        source = trim(reading, subject_of(reading, lo, min(hi - 1, at)))
        if source is None or source[0] != lo or reading.low[lo] in reading.lex.speech.pronouns:
            continue
        if lo < at < hi and people:
            continue
        source = (owner_of_it(reading, source) or source) if speech.animate_pronouns else source
        kind, role, head = classify(reading, source, source)
        meant = kind in PEOPLE or (not people and kind in _BODIES and speech.gender.get(reading.low[lo], feature) == feature)
        if meant and can_speak(reading, source):
            link = ChainLink(name=link_name(reading, source, kind), kind=kind, role=role, evidence=reading.span(*source))
            return Speaker((link,), kind, head, "", frozenset(reading.low[slice(*source)]))
    return None


def _past_fronted(reading: Reading, lo: int, hi: int) -> int:
    """The first word behind what opens a sentence before its subject ("*Asked about the leak,* the chairman laughed")."""
    sets, opener = reading.lex.sets, reading.low[lo]
    if (
        reading.lex.speech.declines
        or reading.lex.speech.verb_first
        or opener in sets["determiners"]
        or opener in sets["relatives"]
    ):
        return lo
    comma = next((k for k in range(lo + 1, hi) if reading.low[k] == ","), lo)
    first = comma + 1
    # "Jan Aldar, *the mayor*, left": an apposition ends with a comma.
    plain = first < hi and reading.low[first] in sets["definite"] and "," not in reading.low[first:hi]
    asked = opener in sets["questioned"] or opener in sets["reached"]
    # "When the postman came in, the television was on": a clause has a subject of its own.
    clause = opener in sets["when_words"] and reading.has_verb(lo + 1, comma)
    placed = (opener in sets["prepositions"] or opener in sets["when_words"]) and not clause
    return first if comma > lo and plain and (asked or placed) else lo


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
    if low[source[0]] in sets["indefinite"] and low[source[0] + 1] in sets["collectives"]:
        # "Une quarantaine de chercheurs".
        return True
    if not reading.lex.speech.bare_plural or bearing(reading, source):
        return False
    end = next((k for k in range(*source) if low[k] in sets["of_words"] or low[k] in sets["prepositions"]), source[1])
    noun = low[max(source[0], end - 1)]
    return noun in sets["plurals"] or (len(noun) > 3 and noun.endswith("s") and not noun.endswith("ss"))
