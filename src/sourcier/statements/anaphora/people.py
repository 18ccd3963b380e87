"""People whom the text has named, though they have not spoken yet: the nearest, and by surname, office or question."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from sourcier.records import Name
from sourcier.statements.anaphora.speakers import Speaker, introduced
from sourcier.statements.genders import gender_of, in_nominative
from sourcier.statements.naming import person_near
from sourcier.statements.reading import Reading
from sourcier.statements.source import subject_of

# A pronoun rarely means a speaker further back than this many others.
MEMORY = 12
# "The mayor" rarely means a mayor introduced more words ago.
INTRODUCED = 150
# How many words of a title stand before a name that opens its sentence.
_TITLED = 1
# A quotation ends so few words before the pronoun of its tag.
_TAG = 6


def nearest_person(reading: Reading, at: int, feature: str = "", since: int | None = None) -> Speaker | None:
    """The person last named before a pronoun, from one character on, when nobody fitting has spoken yet."""
    before = bisect_left(reading.name_starts, reading.starts[at])
    # "“Carl Brand has gone,” he said": nobody speaks of himself by his name.
    tagged = max(reading.level[max(0, at - _TAG) : at], default=-1) if reading.level[at] < 0 else -1
    for name in reversed(reading.names[max(0, before - MEMORY) : before]):
        if tagged >= 0 and reading.level[reading.word_at(name.start)] == tagged:
            continue
        if since is not None and name.start < since:
            return None
        if since is not None and not _is_subject(reading, name):
            continue
        known = _gender_before(reading, name)
        if _is_person(reading, name) and not (feature and known and known != feature):
            return introduced(name)
    return None


def _is_person(reading: Reading, name: Name) -> bool:
    """Whether a name is that of a person, or the surname alone of one that the text gave before."""
    lex = reading.lex
    if lex.heads.get(name.text.partition(" ")[0].lower(), ("",))[0] in ("outlet", "agency"):
        # "Radio Kaidara" bears a name of two words, as people do.
        return False
    if name.type or not lex.speech.declines:
        return name.type == "person"
    return _in_full(reading, name.text, name.start) is not None


def _in_full(reading: Reading, surname: str, before: int) -> Name | None:
    """The person last named before a character whose full name ends with a surname."""
    full = reading.full_names.get(surname.rpartition(" ")[2], [])
    return next((n for n in reversed(full) if n.start < before and n.text.endswith(f" {surname}")), None)


def _is_subject(reading: Reading, name: Name) -> bool:
    """Whether a name stands in the subject of its sentence."""
    at = reading.word_at(name.start)
    sentence = reading.sentence_of(at)
    subject = subject_of(reading, sentence[0], sentence[1] - 1) if sentence else None
    if subject is not None and subject[0] <= at < subject[1]:
        return True
    if reading.lex.speech.animate_pronouns and sentence and at - sentence[0] <= _TITLED:
        # "Dr Kern heads the ward": a verb that no list knows.
        return True
    # "Роспись выложил депутат Юнусов".
    title = at - 1 if reading.low[at - 1] in reading.lex.sets["nominatives"] else at
    verb = reading.is_verb(title - 1) or reading.low[title - 1] in reading.lex.sets["finite"]
    return reading.lex.speech.declines and verb and in_nominative(reading, name.text) == name.text


def _gender_before(reading: Reading, name: Name) -> str:
    """The gender that the determiner or title before a name shows ("la joueuse Ana Roux"), or its own ending."""
    first = reading.word_at(name.start)
    for k in range(first - 1, max(-1, first - 4), -1):
        if not reading.low[k].isalpha():
            break
        if (found := reading.lex.speech.gender.get(reading.low[k], "")) in ("m", "f"):
            return found
    return gender_of(reading, name.text)


def one_before(reading: Reading, at: int) -> int:
    """The character at which the sentence before that of a word begins."""
    number = bisect_right(reading.sentence_starts, at) - 1
    return reading.starts[reading.sentence_starts[max(0, number - 1)]]


def full_name(reading: Reading, spoken: list[Speaker], surname: str, at: int) -> Speaker | None:
    """The earlier speaker, or person named earlier, whose full name ends with a bare surname."""
    ending = " " + surname
    known = next((s for s in reversed(spoken) if s.kind == "person" and s.chain and s.chain[0].name.endswith(ending)), None)
    if known:
        return known
    named = _in_full(reading, surname, reading.starts[at])
    return introduced(named) if named else None


def described_as(reading: Reading, words: frozenset[str], at: int) -> Speaker | None:
    """Somebody introduced by one of some words beside a name ("le maire de Lorne, Jean Aldar")."""
    if not words:
        return None
    for k in range(at - 1, max(-1, at - INTRODUCED), -1):
        if reading.low[k] in words and (name := person_near(reading, k)):
            return introduced(name)
    return None


def asked_before(reading: Reading, at: int) -> Speaker | None:
    """Whom the same sentence says that somebody asked ("I asked the mayor, X, about it, and he answered")."""
    sentence = reading.sentence_of(at)
    for k in range(max(sentence[0], at - INTRODUCED) if sentence else at, at):
        entry = reading.lex.forms.get(reading.low[k])
        if entry and reading.lex.stances.get(entry.lemma) == "asks" and (name := person_near(reading, k)):
            return introduced(name)
    return None
