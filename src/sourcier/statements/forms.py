"""The cue words of a language in every form they take, ready for look-up."""

from __future__ import annotations

import re
from functools import lru_cache

import msgspec

from sourcier.languages import language
from sourcier.languages.attitudes import AttitudeWords
from sourcier.languages.denials import DenialWords
from sourcier.languages.speech import SpeechWords
from sourcier.words import Asked, words

FINITE, PARTICIPLE, GERUND, INFINITIVE = 1, 2, 4, 8
# When a phrase denies that does not always: behind a negation ("not a grain of truth"), of a report ("the letter is staged").
TRUTH, OF_REPORTS = "truth", "of_reports"
# What a word may be by its form: a finite verb, an adverb, a verb in the future, one that may tell how a content is meant.
VERB, ADVERB, FUTURE, MOOD = 1, 2, 4, 8


class Entry(msgspec.Struct, frozen=True):
    """What a form can be: its dictionary forms' common name, the frames it opens, and which forms of the verb it is."""

    lemma: str
    frames: str
    bits: int


# First word -> second word ("" for a phrase of one) -> third word ("" for one of two) -> the phrases, longest first, each with
# what it stands for: many phrases of one beginning ("n'est pas") go on otherwise.
Phrases = dict[str, dict[str, dict[str, list[tuple[tuple[str, ...], str]]]]]


# The tables whose phrases are looked for in whole sentences and contents, and so found once an article.
_SOUGHT = (
    "anonymity",
    "as_claimed",
    "citing",
    "contrary",
    "denial",
    "doubt",
    "hearsay",
    "holding",
    "instead",
    "miscounted",
    "obtained",
    "own_versions",
    "own_voice",
    "possible",
    "relays",
    "showing",
)


# Sets that the rules ask for together.
_UNIONS = {
    "articles": "determiners elided",
    "name_joints": "elided definite",
    "pointing": "definite pointers told_by of_words",
    # Words that say nothing of who somebody is.
    "small": "definite possessives coordinators prepositions of_words elided negations auxiliaries complementisers",
    "unspecific": "determiners elided pointers",
    "medium_openers": "determiners possessives of_words elided name_fillers",
    "medium_phrase": "determiners elided pointers name_fillers of_words",
    "adverbial": "times inner",
    "beside_told": "times inner definite",
    "phrase_openers": "determiners possessives titles",
    "adjunct_openers": "determiners prepositions times",
    "noun_enders": "of_words relatives prepositions",
    "articled": "definite indefinite possessives of_words",
    "noun_openers": "determiners possessives prepositions of_words coordinators complementisers infinitive_markers",
    "joining": "boundaries prepositions coordinators of_words",
    "connective": "inner times contrast_words coordinators",
}


class Lexicon:
    """Every word list of one language as sets and look-up tables; made once a language."""

    def __init__(self, speech: SpeechWords, denials: DenialWords, attitudes: AttitudeWords | None = None) -> None:
        self.speech = speech
        self.sets = {
            name: _members(getattr(speech, name))
            for name in SpeechWords.__struct_fields__
            if isinstance(getattr(speech, name), str)
        }
        self.sets["intents"] = frozenset(verb.replace("_", " ") for verb in speech.intents.split())
        self.sets["contrast_words"] = frozenset(p for p in speech.contrast if " " not in p)
        self.sets["clause_joiners"] = self.sets["coordinators"] | (self.sets["boundaries"] & self.sets["contrast_words"])
        self.sets["lone_prepositions"] = (
            self.sets["prepositions"] - self.sets["times"] - self.sets["determiners"] - self.sets["inner"]
        )
        self.sets["clause_stops"] = self.sets["clause_joiners"] | {",", ";", ":"}
        documents = (nouns for kind, nouns in speech.heads.items() if kind.startswith("document"))
        self.sets["told_by_noun"] = self.sets["nominal"] | frozenset(" ".join(documents).split())
        self.sets["main_stops"] = self.sets["boundaries"] - self.sets["relatives"] - self.sets["comparing"]
        self._add_denials(denials)
        self.sets["content_openers"] = self.sets["askers"] | self.sets["complementisers"]
        self.sets |= {name: frozenset().union(*(self.sets[part] for part in parts.split())) for name, parts in _UNIONS.items()}
        self.forms = _forms(speech.verbs, speech)
        self.leading = _forms({"": " ".join(verb.replace(" ", "_") for verb in speech.leading)}, speech)
        self.lead_markers = frozenset(" ".join(speech.leading.values()).replace("_", " ").split())
        self._add_attitudes(attitudes or AttitudeWords(verbs={}))
        self.verb_phrases = _verb_phrases(speech)
        self.stances = {verb.replace("_", " "): stance for stance, verbs in speech.stances.items() for verb in verbs.split()}
        self._make_tables(speech)
        told = frozenset(form for form, entry in self.forms.items() if entry.bits & FINITE)
        self.verbs = self.sets["finite"] | (told - self.sets["not_verbs"])
        self.cue_starts = frozenset((*self.prefixes, *self.citing, *self.forms, *self.sets["nominal"], *self.sets["opinion_for"]))
        self.manner_shape = re.compile(speech.manner_shape)
        self.future_form, self.not_future = re.compile(speech.future_form), re.compile(speech.not_future)
        self.sought = _by_first_words({name: getattr(self, name) for name in _SOUGHT})
        self.kinds = Asked(self._kind)

    def _add_denials(self, words: DenialWords) -> None:
        """The words of denial; the tag of a phrase says when it denies: always, behind a negation, or of a report."""
        self.sets |= {
            name: _members(getattr(words, name))
            for name in DenialWords.__struct_fields__
            if isinstance(getattr(words, name), str)
        }
        self.sets["copulas"] = self.sets["passives"] | _members(words.copulas)
        self.sets["clause_negations"] = self.sets["negations"] - _members(words.negating_words)
        self.sets["rejecting"] = self.sets["negations"] | frozenset(p for p in words.instead if " " not in p)
        self.sets["turning"] = self.sets["negations"] | self.sets["distance"]
        self.denial = phrases(
            dict.fromkeys(words.of_reports, OF_REPORTS)
            | dict.fromkeys(words.truths, TRUTH)
            | dict.fromkeys((*words.denial, *words.unconnected, *words.lying), "denial")
        )
        self.lying = phrases(dict.fromkeys(words.lying, "lying"))
        self.not_denial = phrases(dict.fromkeys(words.not_denial, "not"))
        self.doubt = phrases(dict.fromkeys(words.doubt, "doubt"))
        self.contrary = phrases(dict.fromkeys(words.contrary, "contrary"))
        self.instead = phrases(dict.fromkeys(words.instead, "instead"))
        self.answers = phrases(dict.fromkeys(words.answers, "answer"))
        self.as_claimed = phrases(dict.fromkeys(words.as_claimed, "claimed"))
        self.not_negating = phrases(dict.fromkeys(words.not_negating, "not"))
        self.miscounted = phrases(dict.fromkeys(words.miscounted, "miscounted"))

    def _add_attitudes(self, words: AttitudeWords) -> None:
        """The tables of attitudes, apart from those of saying, whose rules must not meet them."""
        self.sets |= {
            "states": _members(words.states),
            "state_links": _members(words.state_links),
            "attitude_nouns": _members(words.nouns),
            "attitude_links": _members(words.noun_links),
            "attitude_intents": _members(words.intents),
            "prospects": _members(words.prospects),
            "adjunct_stops": _members(words.adjunct_stops),
        }
        self.sets["not_verbs"] |= _members(words.also_nouns) - self.forms.keys()
        self.attitudes = _forms(words.verbs, self.speech, words.irregular)
        self.particles: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        for frames, listed in words.particles.items():
            for verb, *parts in (phrase.split("_") for phrase in listed.split()):
                self.particles.setdefault(verb, []).append((tuple(parts), frames))
        for phrases in self.particles.values():
            phrases.sort(key=lambda one: -len(one[0]))
        self.attitude_starts = frozenset((*self.attitudes, *self.sets["states"], *self.sets["attitude_nouns"]))

    def _make_tables(self, speech: SpeechWords) -> None:
        """The phrases and endings as look-up tables."""
        self.prefixes = phrases(
            {
                **dict.fromkeys(speech.sources_of, "of"),
                **dict.fromkeys(speech.according, "to"),
                **dict.fromkeys(speech.by_own_words, "own"),
            }
        )
        self.citing = phrases(dict.fromkeys(speech.citing, "citing"))
        self.cited_by = phrases(dict.fromkeys(speech.cited_by, "cited"))
        self.received = phrases(dict.fromkeys(speech.received_from, "received"))
        self.links = phrases(dict.fromkeys(speech.nominal_links, "link"))
        self.hearsay = phrases(dict.fromkeys(speech.hearsay, "hearsay"))
        self.possible = phrases(dict.fromkeys(speech.possible, "possible"))
        self.intended = phrases(dict.fromkeys(speech.intended, "intended"))
        self.possessors = tuple(speech.possessors.split()) or ("\0",)
        self.adjective_endings = tuple(speech.adjective_endings.split()) or ("\0",)
        self.people_endings = tuple(speech.people_endings.split()) or ("\0",)
        self.objects = tuple(speech.objects.split()) or ("\0",)
        self.in_name_of = tuple(speech.in_name_of.split())
        self.present = tuple(speech.present_beginnings.split()) or ("\0",)
        self.as_phrases = phrases(dict.fromkeys(speech.as_phrases, "as"))
        self.contrast = phrases(dict.fromkeys(speech.contrast, "contrast"))
        self.one_of = phrases(dict.fromkeys(speech.one_of, "one"))
        self.anonymity = phrases(dict.fromkeys(speech.anonymity, "anonymous"))
        self.latter = phrases(dict.fromkeys(speech.latter, "latter"))
        self.own_voice = phrases(dict.fromkeys(speech.own_voice, "own"))
        self.own_versions = phrases(dict.fromkeys(speech.own_versions, "own"))
        self.heads = {noun: tuple(kind.split("/")) for kind, nouns in speech.heads.items() for noun in nouns.split()}
        self.roles = {word: role for role, listed in speech.roles.items() for word in listed.split()}
        self.back_nouns = {noun: frozenset(kinds.split()) for kinds, nouns in speech.back_nouns.items() for noun in nouns.split()}
        self.past_endings = tuple(speech.past_endings.split()) or ("\0",)
        self.future_endings = tuple(speech.future_endings.split()) or ("\0",)
        self.infinitive_endings = tuple(speech.infinitive_endings.split()) or ("\0",)
        self.adverb_ending = tuple(speech.adverb_endings.split())
        self.told_by = frozenset(speech.told_by.split())
        self.relays = phrases(dict.fromkeys((*speech.relays, *speech.cited_by), "relay"))
        self.relying = phrases(dict.fromkeys(speech.relying, "relying"))
        self.holding = phrases(dict.fromkeys(speech.holding, "holding"))
        self.obtained = phrases(dict.fromkeys(speech.obtained, "obtained"))
        self.showing = phrases(dict.fromkeys(speech.showing, "showing"))
        self.media_words = {word: kind for kind, listed in speech.media_words.items() for word in listed.split()}
        self.hypernyms = {noun: _members(named) for nouns, named in speech.hypernyms.items() for noun in nouns.split()}
        self.agent_endings = tuple(speech.agents_of.split()) or ("\0",)
        self.finite_endings = tuple(speech.finite_endings.split()) or ("\0",)
        self.subjectless_endings = tuple(speech.subjectless_endings.split()) or ("\0",)
        self.oblique_endings = tuple(speech.oblique_endings.split()) or ("\0",)
        self.dative_endings = tuple(speech.dative_endings.split()) or ("\0",)
        self.qualifying = tuple(speech.qualifying_endings.split()) or ("\0",)
        self.parting = phrases(dict.fromkeys(speech.parting, "parting"))
        self.passive_marks = frozenset(speech.passive_marks)
        self.needs = {verb: frozenset(listed.split()) for verb, listed in speech.needs.items()}
        self.dative_singular = tuple(speech.dative_singular.split()) or ("\0",)
        self.no_dative = tuple(speech.no_dative.split()) or ("\0",)
        self.no_infinitive = tuple(speech.no_infinitive.split()) or ("\0",)
        self.genitive_endings = tuple(speech.genitive_endings.split()) or ("\0",)
        self.nominative_adjectives = tuple(speech.nominative_adjectives.split()) or ("\0",)
        self.never_nominative = tuple(speech.never_nominative.split()) or ("\0",)
        self.comparative_endings = tuple(speech.comparative_endings.split()) or ("\0",)
        self.first_person = tuple(speech.first_person.split()) or ("\0",)
        self.feminine_nouns = tuple(speech.feminine_nouns.split()) or ("\0",)
        self.masculine_nouns = tuple(speech.masculine_nouns.split()) or ("\0",)
        self.masculine_adjectives = tuple(speech.masculine_adjectives.split()) or ("\0",)
        self.living_endings = tuple(speech.living_endings.split()) or ("\0",)
        self.governing_endings = tuple(speech.governing_endings.split())
        self.person_obliques = tuple(speech.person_obliques.split()) or ("\0",)
        self.gerunds = tuple(speech.gerunds.split()) or ("\0",)
        self.feminine = tuple(speech.feminine_endings.split()) or ("\0",)
        self.apposed_endings = tuple(speech.apposed_endings.split()) or ("\0",)
        self.predicate_endings = tuple(speech.predicate_endings.split()) or ("\0",)
        self.name_genders = [(tuple(endings.split()), feature) for feature, endings in speech.name_genders.items()]
        self.about_this = phrases(dict.fromkeys(speech.about_this, "about"))

    def _kind(self, word: str) -> int:
        """What a word may be, by its form alone: the bits of all that holds."""
        future = self._is_future(word)
        # A comma may open a clause that tells nothing of the mood.
        mood = future or word == "," or word in self.intended or word in self.sets["finite"]
        return VERB * self._may_be_verb(word) + ADVERB * self._may_be_adverb(word) + FUTURE * future + MOOD * mood

    def _may_be_verb(self, word: str) -> bool:
        """Whether a word has the form of a finite verb."""
        return word in self.verbs or (
            len(word) > 4 and word.endswith(self.finite_endings) and word not in self.sets["never_verbs"]
        )

    def _is_future(self, word: str) -> bool:
        """Whether a word has the form of a verb in the future."""
        if len(word) > 3 and word.endswith(self.future_endings):
            return True
        fits = self.future_form.fullmatch(word) and not self.not_future.search(word)
        return bool(fits) and word not in self.sets["never_verbs"]

    def _may_be_adverb(self, word: str) -> bool:
        """Whether a word has the ending of an adverb."""
        return len(word) > 4 and word.endswith(self.adverb_ending)


def _by_first_words(tables: dict[str, Phrases]) -> dict[str, dict[str, list[tuple[str, Phrases]]]]:
    """First word -> second word ("" for any other) -> the tables, with their names, that have a phrase beginning so."""
    found: dict[str, dict[str, list[tuple[str, Phrases]]]] = {}
    for word in dict.fromkeys(word for table in tables.values() for word in table):
        having = [(name, table) for name, table in tables.items() if word in table]
        seconds = {"", *(second for _, table in having for second in table[word])}
        found[word] = {
            second: [(name, table) for name, table in having if second in table[word] or "" in table[word]] for second in seconds
        }
    return found


def _members(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


@lru_cache(maxsize=32)
def lexicon(code: str | None) -> Lexicon | None:
    """The look-up tables of a language, or None where its cues are not known."""
    known = language(code)
    return Lexicon(known.speech, known.denials or DenialWords(), known.attitudes) if known and known.speech else None


def phrases(named: dict[str, str]) -> Phrases:
    """Index phrases by their first two words; a phrase is cut at white space."""
    table: Phrases = {}
    for phrase, tag in named.items():
        parts = tuple(phrase.replace("’", "'").split())
        if parts:
            second, third = "".join(parts[1:2]), "".join(parts[2:3])
            table.setdefault(parts[0], {}).setdefault(second, {}).setdefault(third, []).append((parts, tag))
    for listed in (listed for opened in table.values() for longer in opened.values() for listed in longer.values()):
        listed.sort(key=lambda item: -len(item[0]))
    return table


def match(low: list[str], at: int, end: int, table: Phrases) -> tuple[int, str] | None:
    """The longest phrase of ``table`` that stands at word ``at`` and ends before ``end``: its length in words and its tag."""
    opened = table.get(low[at])
    if opened is None or at >= end:
        return None
    if at + 1 < end and (longer := opened.get(low[at + 1])):
        for parts, tag in longer.get(low[at + 2], ()) if at + 2 < end else ():
            size = len(parts)
            if size == 3 or (at + size <= end and tuple(low[at : at + size]) == parts):
                return size, tag
        if two := longer.get(""):
            return 2, two[0][1]
    alone = opened.get("")
    return (1, alone[""][0][1]) if alone else None


Irregular = dict[str, tuple[str, str, str]]


def _inflect(verb: str, speech: SpeechWords, more: Irregular) -> list[tuple[str, int]]:
    bare = verb.removeprefix("se ").removeprefix("s'")
    if irregular := more.get(bare) or speech.irregular.get(verb) or speech.irregular.get(bare):
        finite, participles, gerunds = irregular
        stem = ""
    else:
        fitting = [p for p in speech.paradigms if bare.endswith(p[0])]
        if not fitting:
            return [(bare, INFINITIVE)]
        ending, finite, participles, gerunds = max(fitting, key=lambda p: len(p[0]))
        stem = bare[: len(bare) - len(ending)]
    kinds = ((finite, FINITE), (participles, PARTICIPLE), (gerunds, GERUND))
    return [(stem + e.removeprefix("-"), bit) for listed, bit in kinds for e in listed.split()] + [(bare, INFINITIVE)]


def _forms(listed: dict[str, str], speech: SpeechWords, more: Irregular | None = None) -> dict[str, Entry]:
    """Each form of the verbs of a list of frames; ``more`` inflects what the language's paradigms do not."""
    frames: dict[str, str] = {}
    for letters, verbs in listed.items():
        # A reflexive marker belongs to the verb after it, not to the list.
        for verb in re.sub(r"\bse ", "se_", verbs).split():
            name = verb.replace("se_", "se ")
            frames[name] = "".join(sorted(set(frames.get(name, "") + letters)))
    table: dict[str, Entry] = {}
    for verb, letters in frames.items():
        for form, bit in _inflect(verb, speech, more or {}):
            known = table.get(form)
            if known is None:
                table[form] = Entry(verb, letters, bit)
            else:
                table[form] = Entry(known.lemma, "".join(sorted(set(known.frames + letters))), known.bits | bit)
    return table


def _verb_phrases(speech: SpeechWords) -> dict[str, list[tuple[tuple[str, ...], str, str]]]:
    table: dict[str, list[tuple[tuple[str, ...], str, str]]] = {}
    for verb, following, letters in speech.phrases:
        parts = tuple(words(following).written)
        table.setdefault(verb, []).append((parts, letters, f"{verb} {' '.join(parts)}".strip()))
    for listed in table.values():
        listed.sort(key=lambda item: -len(item[0]))
    return table
