"""The cue words of a language, ready for look-up."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

import msgspec

from sourcier.languages import Language, language
from sourcier.languages.attitudes import AttitudeWords
from sourcier.languages.denials import DenialWords
from sourcier.languages.speech import SpeechWords
from sourcier.statements.forms import FINITE, inflected, verb_phrases
from sourcier.statements.phrases import Phrases, by_first_words, last_words, phrases
from sourcier.words import Asked

# When a phrase denies that does not always: behind a negation ("not a grain of truth"), of a report ("the letter is staged").
TRUTH, OF_REPORTS = "truth", "of_reports"
# What means the sentence before only where it is confirmed or denied ("the information was confirmed by X").
NEWS, ALONE = "news", "alone"
# And whatever is said of it, the relative apart ("about this", "about which").
ABOUT, WHICH = "about", "which"
# And "so", which means it only where its verb has nothing else behind it ("so says the mayor").
SO = "so"
# What points back to a quotation that stands before it ("with these words X spoke").
THUS = "thus"
# What a word may be by its form: a finite verb, an adverb, a verb in the future, one that may tell how a content is meant.
VERB, ADVERB, FUTURE, MOOD = 1, 2, 4, 8
# The tables whose phrases are looked for in whole sentences and contents, and so found once an article.
_SOUGHT = (
    "brought_this",
    "behind_words",
    "anonymity",
    "as_claimed",
    "as_true",
    "avowals",
    "blunt",
    "citing",
    "contrary",
    "disbelieving",
    "denial",
    "doubt",
    "ascribing",
    "contacting",
    "floor",
    "leaning_on",
    "named_source",
    "quoted_as",
    "to_light",
    "had_from",
    "cited_next",
    "built_on",
    "namely",
    "hearsay",
    "holding",
    "holding_from",
    "read_there",
    "in_it",
    "by_turns",
    "opened_up",
    "pointed_from",
    "by_perusing",
    "instead",
    "inventing",
    "falling_to",
    "known_to",
    "miscounted",
    "mistaken",
    "obtained",
    "of_before",
    "opening",
    "own_versions",
    "own_voice",
    "possible",
    "relays",
    "replacing",
    "retelling",
    "seen_on",
    "showing",
    "wrote_us",
    "was_there",
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
    "before_nouns": "determiners prepositions of_words coordinators",
    "clause_openers": "inner coordinators boundaries",
    "time_links": "prepositions determiners",
    "name_openers": "determiners elided of_words",
    "before_infinitives": "inner negations nobody",
    "owning": "determiners possessives",
    "phrase_enders": "prepositions relatives boundaries coordinators of_words",
    "reporter_links": "of_words reporting_for",
    "taking_up": "indefinite coordinators",
    "not_opposing": "relatives clause_negations content_openers",
    "whose": "agents of_words owners",
    "body_openers": "determiners of_words name_particles coordinators",
    "told_nouns": "news_items accounts",
    "sent_nouns": "messages tellings accounts",
    "given_nouns": "nominal news_items accounts tellings figures answer_nouns",
    "announced_nouns": "news_items accounts news nominal",
    "held_nouns": "views figures tellings",
    "brought_nouns": "news_items publications",
    "object_links": "of_words determiners",
    "subordinating": "boundaries sure_complementisers",
    "unowned_news": "news_items publications rumours",
    "name_links": "of_words name_particles",
}


def _bare(verb: str) -> str:
    """A verb without its reflexive pronoun."""
    return verb.removeprefix("se ").removeprefix("s'")


class Lexicon:
    """Every word list of one language as sets and look-up tables; made once a language."""

    def __init__(
        self,
        speech: SpeechWords,
        denials: DenialWords,
        attitudes: AttitudeWords | None = None,
        tallies: frozenset[str] = frozenset(),
    ) -> None:
        self.speech = speech
        self.tallies = tallies
        self.sets = _lists(speech)
        # Whether the language is written in Latin letters.
        self.latin = any(word.isascii() for word in self.sets["prepositions"])
        self._add_denials(denials)
        self._join_sets(speech)
        self._add_verbs(speech)
        self._add_attitudes(attitudes or AttitudeWords(verbs={}))
        denying = speech.stances.get("denies", "").replace("_", " ")
        self.sets["judging"] = self.sets["confirms"] | _members(denying)
        self._add_phrases(speech)
        self._add_endings(speech)
        self._add_nouns(speech)
        told = frozenset(form for form, entry in self.forms.items() if entry.bits & FINITE)
        self.verbs = self.sets["finite"] | (told - self.sets["not_verbs"])
        starts = (self.prefixes, self.citing, self.forms, speech.of_what, self.sets["nominal"], self.sets["opinion_for"])
        self.cue_starts = frozenset().union(*starts)
        self.manner_shape = re.compile(speech.manner_shape)
        self.people_shape = re.compile(speech.people_shape)
        self.present_letters = frozenset(speech.present_letters)
        self.act_shape = re.compile(speech.act_shape)
        self.future_form = re.compile(speech.future_form) if speech.future_form else None
        self.not_future = re.compile(speech.not_future)
        self.sought = by_first_words({name: getattr(self, name) for name in _SOUGHT})
        self.kinds = Asked(self._kind)

    def _join_sets(self, speech: SpeechWords) -> None:
        """The sets that are made of others."""
        self.sets["intents"] = frozenset(verb.replace("_", " ") for verb in speech.intents.split())
        self.sets["contrast_words"] = frozenset(p for p in speech.contrast if " " not in p)
        self.sets["clause_joiners"] = self.sets["coordinators"] | (self.sets["boundaries"] & self.sets["contrast_words"])
        self.sets["lone_prepositions"] = (
            self.sets["prepositions"] - self.sets["times"] - self.sets["determiners"] - self.sets["inner"]
        )
        self.sets["clause_stops"] = self.sets["clause_joiners"] | {",", ";", ":"}
        documents = [nouns for kind, nouns in speech.heads.items() if kind.startswith("document")]
        footage = (nouns for kind, nouns in speech.heads.items() if kind.startswith("footage"))
        self.sets["papers"] = frozenset(" ".join((*documents, *footage)).split())
        self.sets["told_by_noun"] = self.sets["nominal"] | frozenset(" ".join(documents).split())
        self.sets["main_stops"] = self.sets["boundaries"] - self.sets["relatives"] - self.sets["comparing"]
        self.sets["content_openers"] = self.sets["askers"] | self.sets["complementisers"]
        # What is a determiner too ("that argument") opens a clause too seldom.
        self.sets["sure_complementisers"] = self.sets["complementisers"] - self.sets["determiners"]
        self.sets["sure_relatives"] = self.sets["relatives"] - self.sets["complementisers"]
        self.sets["none_of"] = self.sets["denying_determiners"] - self.sets["inner"]
        self.sets |= {name: frozenset().union(*(self.sets[part] for part in parts.split())) for name, parts in _UNIONS.items()}

    def _add_verbs(self, speech: SpeechWords) -> None:
        """The verbs of saying by their forms, and what each says with which words."""
        self.forms = inflected(speech.verbs, speech)
        # Verbs that say something with a reflexive pronoun alone ("s'emporter").
        said = {entry.lemma for entry in self.forms.values()}
        bare = frozenset(re.sub(r"\bse ", "se_", " ".join(speech.verbs.values())).split())
        self.only_reflexive = frozenset(verb for verb in said if verb[:2] in ("se", "s'") and _bare(verb) not in {verb, *bare})
        self.leading = inflected({"": " ".join(verb.replace(" ", "_") for verb in speech.leading)}, speech)
        self.lead_markers = frozenset(" ".join(speech.leading.values()).replace("_", " ").split())
        self.verb_phrases = verb_phrases(speech)
        self.stances = {verb.replace("_", " "): stance for stance, verbs in speech.stances.items() for verb in verbs.split()}

    def _add_denials(self, words: DenialWords) -> None:
        """The words of denial; the tag of a phrase says when it denies: always, behind a negation, or of a report."""
        self.sets |= _lists(words)
        self.sets["numbers_told"] = self.sets["figures"] | self.sets["given_as"]
        self.sets["copulas"] = self.sets["passives"] | _members(words.copulas)
        self.sets["clause_negations"] = self.sets["negations"] - _members(words.negating_words)
        self.sets["rejecting"] = self.sets["negations"] | frozenset(p for p in words.instead if " " not in p)
        self.sets["turning"] = self.sets["negations"] | self.sets["distance"]
        self.denial = phrases(
            dict.fromkeys(words.of_reports, OF_REPORTS)
            | dict.fromkeys(words.truths, TRUTH)
            | dict.fromkeys((*words.denial, *words.unconnected, *words.lying), "denial")
        )
        self.lying = _tagged(words.lying, "lying")
        self.not_denial = _tagged(words.not_denial, "not")
        self.doubt = _tagged(words.doubt, "doubt")
        self.contrary = _tagged(words.contrary, "contrary")
        self.instead = _tagged(words.instead, "instead")
        self.answers = _tagged(words.answers, "answer")
        self.as_claimed = _tagged(words.as_claimed, "claimed")
        self.taken_up = _tagged(words.taken_up, "clause")
        self.not_negating = _tagged(words.not_negating, "not")
        self.miscounted = _tagged(words.miscounted, "miscounted")
        self.put_right = _tagged(words.put_right, "right")
        self.stands_for = _tagged(words.stands_for, "other")
        self.as_for = _tagged(words.as_for, "topic")
        self.unchecked = _tagged(words.unchecked, "unchecked")
        self.too_much = _tagged(words.too_much, "called")
        self.replacing = _tagged(words.replacing, "replacing")
        self.mistaken = _tagged(words.mistaken, "mistaken")

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
        self.attitudes = inflected(words.verbs, self.speech, words.irregular)
        self.particles: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        for frames, listed in words.particles.items():
            for verb, *parts in (phrase.split("_") for phrase in listed.split()):
                self.particles.setdefault(verb, []).append((tuple(parts), frames))
        for phrasal in self.particles.values():
            phrasal.sort(key=lambda one: -len(one[0]))
        self.attitude_starts = frozenset((*self.attitudes, *self.sets["states"], *self.sets["attitude_nouns"]))

    def _add_phrases(self, speech: SpeechWords) -> None:
        """The phrases around what is said: of sources, of hearsay, of what is passed on."""
        self.prefixes = phrases(
            {
                **dict.fromkeys(speech.sources_of, "of"),
                **dict.fromkeys(speech.according, "to"),
                **dict.fromkeys(speech.by_own_words, "own"),
            }
        )
        self.citing = _tagged((*speech.citing, *speech.taken_over), "citing")
        self.by_reference = _tagged(speech.by_reference, "citing")
        self.disbelieving = _tagged((*speech.disbelieving, *speech.no_view_of), "disbelieving")
        self.no_view_of = _tagged(speech.no_view_of, "of")
        self.besides = _tagged(speech.besides, "besides")
        self.avowals = _tagged(speech.avowals, "avowal")
        self.cited_by = _tagged(speech.cited_by, "cited")
        self.floor = _tagged(speech.floor, "floor")
        self.received = _tagged(speech.received_from, "received")
        self.links = _tagged(speech.nominal_links, "link")
        self.hearsay = _tagged(speech.hearsay, "hearsay")
        self.possible = _tagged(speech.possible, "possible")
        self.intended = _tagged(speech.intended, "intended")
        self.as_phrases = phrases(dict.fromkeys(speech.as_phrases, "as") | dict.fromkeys(speech.in_these_words, THUS))
        self.contrast = _tagged(speech.contrast, "contrast")
        self.one_of = _tagged(speech.one_of, "one")
        self.anonymity = _tagged(speech.anonymity, "anonymous")
        self.latter = _tagged(speech.latter, "latter")
        self.own_voice = _tagged(speech.own_voice, "own")
        self.own_versions = _tagged(speech.own_versions, "own")
        self.relays = _tagged((*speech.relays, *speech.cited_by), "relay")
        self.witnessed_by = _tagged(speech.witnessed_by, "witnessed")
        self.cleared_up = _tagged(speech.cleared_up, "cleared")
        self.behind_words = phrases(
            dict.fromkeys(speech.in_these_words, THUS)
            | dict.fromkeys(speech.whose_words, "whose")
            | dict.fromkeys(speech.put_so, "subject")
        )
        self.filed_from = _tagged(speech.filed_from, "filed")
        self.wrote_us = _tagged(speech.wrote_us, "wrote")
        self.so_told = _tagged(speech.so_told, "so")
        self.as_well = _tagged(speech.as_well, "well")
        self.speaking_of = _tagged(speech.speaking_of, "of")
        self.ready_to_talk = _tagged(speech.ready_to_talk, "spoke")
        self.inventing = _tagged(speech.inventing, "untrue")
        self.falling_to = _tagged(speech.falling_to, "to")
        self.known_to = _tagged(speech.known_to, "known")
        self.credited = _tagged(speech.credited, "credited")
        self.pointed = _tagged(speech.pointed, "pointed")
        self.heralds = _tagged(speech.heralds, "herald")
        self.contacting = _tagged(speech.contacting, "contact")
        self.leaning_on = _tagged(speech.leaning_on, "lean")
        self.drawing = _tagged((*speech.drawing, *speech.leaning_on), "drawn")
        self.to_light = _tagged(speech.to_light, "light")
        self.broke_silence = _tagged(speech.broke_silence, "spoke")
        self.featured_in = _tagged(speech.featured_in, "featured")
        self.ascribing = _tagged(speech.ascribing, "ascribed")
        self.quoted_as = _tagged(speech.quoted_as, "quoted")
        self.named_source = _tagged(speech.named_source, "source")
        self.no_doubt = _tagged(speech.no_doubt, "sure")
        self.how_told = _tagged(speech.how_told, "how")
        self.holding_from = _tagged(speech.holding_from, "had")
        self.cover_links = _tagged(speech.cover_links, "about")
        self.by_turns = _tagged(speech.by_turns, "turn")
        self.opened_up = _tagged(speech.opened_up, "told")
        self.has_learned = _tagged(speech.has_learned, "learned")
        self.pointed_from = _tagged(speech.pointed_from, "from")
        self.by_perusing = _tagged(speech.by_perusing, "reading")
        self.topic_links = _tagged(speech.topic_links, "topic")
        self.in_it = _tagged(speech.in_it, "in")
        self.read_there = _tagged(speech.read_there, "read")
        self.read_at = _tagged(speech.read_at, "read")
        self.had_from = _tagged(speech.had_from, "had")
        self.built_on = _tagged(speech.built_on, "built")
        self.namely = _tagged(speech.namely, "namely")
        self.cited_next = _tagged(speech.cited_next, "cited")
        self.said_so = _tagged(speech.said_so, "so")
        self.sets["so_ends"] = frozenset(phrase.split()[-1] for phrase in speech.said_so)
        self.was_there = _tagged(speech.was_there, "there")
        self.blunt = _tagged(speech.blunt, "blunt")
        self.acts = {verb: frozenset(nouns.split()) for verb, nouns in speech.acts.items()}
        self.coming_shape = re.compile(speech.coming_shape) if speech.coming_shape else None
        self.opening = _tagged(speech.opening, "opening")
        self.of_before = _tagged(speech.of_before, "before")
        self.seen_on = _tagged(speech.seen_on, "seen")
        self.taken_over = _tagged(speech.taken_over, "taken")
        self.retelling = _tagged(speech.retelling, "taken")
        self.published = _tagged(speech.published, "published")
        self.issued = _tagged(speech.issued, "issued")
        self.relying = _tagged(speech.relying, "relying")
        self.holding = _tagged(speech.holding, "holding")
        self.obtained = _tagged(speech.obtained, "obtained")
        self.showing = _tagged(speech.showing, "showing")
        self.as_true = _tagged(speech.as_true, "true")
        self.parting = _tagged(speech.parting, "parting")
        self.about_this = phrases(
            dict.fromkeys(speech.this_news, NEWS)
            | dict.fromkeys(speech.this_alone, ALONE)
            | dict.fromkeys(speech.about_which, WHICH)
            | dict.fromkeys(speech.so_said, SO)
            | dict.fromkeys(speech.about_this, ABOUT)
        )

        # Where nouns inflect, no article opens such a phrase, so that it is looked for once an article.
        self.brought_this = self.about_this if speech.declines else {}
        self.this_words, self.well_words = last_words(self.about_this), last_words(self.as_well)

    def _add_endings(self, speech: SpeechWords) -> None:
        """The endings and beginnings that tell what a word of no list is."""
        self.possessors = tuple(speech.possessors.split())
        self.adjective_endings = tuple(speech.adjective_endings.split())
        self.people_endings = tuple(speech.people_endings.split())
        self.objects = tuple(speech.objects.split())
        self.in_name_of = tuple(speech.in_name_of.split())
        self.present = tuple(speech.present_beginnings.split())
        self.past_endings = tuple(speech.past_endings.split())
        self.future_endings = tuple(speech.future_endings.split())
        self.infinitive_endings = tuple(speech.infinitive_endings.split())
        self.adverb_ending = tuple(speech.adverb_endings.split())
        self.agent_endings = tuple(speech.agents_of.split())
        self.finite_endings = tuple(speech.finite_endings.split())
        self.subjectless_endings = tuple(speech.subjectless_endings.split())
        self.oblique_endings = tuple(speech.oblique_endings.split())
        self.dative_endings = tuple(speech.dative_endings.split())
        self.nominative_participles = tuple(speech.nominative_participles.split())
        self.qualifying = tuple(speech.qualifying_endings.split())
        self.dative_singular = tuple(speech.dative_singular.split())
        self.no_dative = tuple(speech.no_dative.split())
        self.no_infinitive = tuple(speech.no_infinitive.split())
        self.genitive_endings = tuple(speech.genitive_endings.split())
        self.nominative_adjectives = tuple(speech.nominative_adjectives.split())
        self.never_nominative = tuple(speech.never_nominative.split()) or ("\0",)
        self.comparative_endings = tuple(speech.comparative_endings.split()) or ("\0",)
        self.first_person = tuple(speech.first_person.split()) or ("\0",)
        self.feminine_nouns = tuple(speech.feminine_nouns.split()) or ("\0",)
        self.masculine_nouns = tuple(speech.masculine_nouns.split()) or ("\0",)
        self.masculine_adjectives = tuple(speech.masculine_adjectives.split()) or ("\0",)
        self.neuter_nouns = tuple(speech.neuter_nouns.split())
        self.living_endings = tuple(speech.living_endings.split()) or ("\0",)
        self.governing_endings = tuple(speech.governing_endings.split())
        self.person_obliques = tuple(speech.person_obliques.split())
        self.doing_endings = tuple(speech.doing_endings.split())
        self.gerunds = tuple(speech.gerunds.split())
        self.feminine = tuple(speech.feminine_endings.split())
        self.apposed_endings = tuple(speech.apposed_endings.split())
        self.predicate_endings = tuple(speech.predicate_endings.split())
        self.called_endings = tuple(speech.called_endings.split()) or ("\0",)
        self.passive_marks = frozenset(speech.passive_marks)
        self.name_genders = [(tuple(endings.split()), feature) for feature, endings in speech.name_genders.items()]

    def _add_nouns(self, speech: SpeechWords) -> None:
        """What single words stand for or ask for: kinds of speakers, roles, media."""
        self.heads = {noun: tuple(kind.split("/")) for kind, nouns in speech.heads.items() for noun in nouns.split()}
        # The kind of a noun or of its plural; none of other words.
        self.noun_kinds = Asked(lambda word: (self.heads.get(word) or self.heads.get(word.removesuffix("s")) or ("",))[0])
        self.roles = {word: role for role, listed in speech.roles.items() for word in listed.split()}
        self.back_nouns = {noun: frozenset(kinds.split()) for kinds, nouns in speech.back_nouns.items() for noun in nouns.split()}
        self.told_by = frozenset(speech.told_by.split())
        self.media_words = {word: kind for kind, listed in speech.media_words.items() for word in listed.split()}
        self.hypernyms = {noun: _members(named) for nouns, named in speech.hypernyms.items() for noun in nouns.split()}
        self.needs = {verb: frozenset(listed.split()) for verb, listed in speech.needs.items()}

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
        fits = self.future_form and self.future_form.fullmatch(word) and not self.not_future.search(word)
        return bool(fits) and word not in self.sets["never_verbs"]

    def _may_be_adverb(self, word: str) -> bool:
        """Whether a word has the ending of an adverb."""
        return word in self.sets["manners"] or (len(word) > 4 and word.endswith(self.adverb_ending))


@lru_cache(maxsize=32)
def lexicon(code: str | None) -> Lexicon | None:
    """The look-up tables of a language, or None where its cues are not known."""
    known = language(code)
    return made_of(known, known.speech) if known and known.speech else None


def made_of(known: Language, speech: SpeechWords) -> Lexicon:
    """The look-up tables of a language with its own cues, or with others."""
    tallies = frozenset(known.quantities.tallies if known.quantities else ())
    return Lexicon(speech, known.denials or DenialWords(), known.attitudes, tallies)


def _tagged(listed: Iterable[str], tag: str) -> Phrases:
    """Phrases that all stand for the same."""
    return phrases(dict.fromkeys(listed, tag))


def _members(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


def _lists(listed: msgspec.Struct) -> dict[str, frozenset[str]]:
    """The word lists of a language: each field that is one, as a set."""
    fields = {name: getattr(listed, name) for name in listed.__struct_fields__}
    return {name: _members(value) for name, value in fields.items() if isinstance(value, str)}
