"""What is known of each language, as data: one folder a language, one file a subject.

``languages/<subject>.py`` defines the record of a subject; ``languages/<code>/<subject>.py`` holds its ``WORDS``.
Adding a language adds a folder and a line here. A subject that is missing is a stage that does not read that language.
"""

from __future__ import annotations

import msgspec

from sourcier.languages.actions import ActionWords
from sourcier.languages.ar import actions as ar_actions
from sourcier.languages.ar import concepts as ar_concepts
from sourcier.languages.ar import denials as ar_denials
from sourcier.languages.ar import glosses as ar_glosses
from sourcier.languages.ar import names as ar_names
from sourcier.languages.ar import pages as ar_pages
from sourcier.languages.ar import places as ar_places
from sourcier.languages.ar import quantities as ar_quantities
from sourcier.languages.ar import speech as ar_speech
from sourcier.languages.ar import stance as ar_stance
from sourcier.languages.ar import times as ar_times
from sourcier.languages.attitudes import AttitudeWords
from sourcier.languages.concepts import ConceptWords
from sourcier.languages.conditional import ConditionalWords
from sourcier.languages.de import pages as de_pages
from sourcier.languages.denials import DenialWords
from sourcier.languages.en import actions as en_actions
from sourcier.languages.en import attitudes as en_attitudes
from sourcier.languages.en import concepts as en_concepts
from sourcier.languages.en import denials as en_denials
from sourcier.languages.en import glosses as en_glosses
from sourcier.languages.en import names as en_names
from sourcier.languages.en import pages as en_pages
from sourcier.languages.en import places as en_places
from sourcier.languages.en import quantities as en_quantities
from sourcier.languages.en import speech as en_speech
from sourcier.languages.en import stance as en_stance
from sourcier.languages.en import times as en_times
from sourcier.languages.es import actions as es_actions
from sourcier.languages.es import concepts as es_concepts
from sourcier.languages.es import conditional as es_conditional
from sourcier.languages.es import denials as es_denials
from sourcier.languages.es import glosses as es_glosses
from sourcier.languages.es import names as es_names
from sourcier.languages.es import pages as es_pages
from sourcier.languages.es import places as es_places
from sourcier.languages.es import quantities as es_quantities
from sourcier.languages.es import speech as es_speech
from sourcier.languages.es import times as es_times
from sourcier.languages.fr import actions as fr_actions
from sourcier.languages.fr import attitudes as fr_attitudes
from sourcier.languages.fr import concepts as fr_concepts
from sourcier.languages.fr import conditional as fr_conditional
from sourcier.languages.fr import denials as fr_denials
from sourcier.languages.fr import glosses as fr_glosses
from sourcier.languages.fr import names as fr_names
from sourcier.languages.fr import pages as fr_pages
from sourcier.languages.fr import places as fr_places
from sourcier.languages.fr import quantities as fr_quantities
from sourcier.languages.fr import speech as fr_speech
from sourcier.languages.fr import stance as fr_stance
from sourcier.languages.fr import times as fr_times
from sourcier.languages.glosses import GlossWords
from sourcier.languages.it import pages as it_pages
from sourcier.languages.names import NameWords
from sourcier.languages.pages import PageWords
from sourcier.languages.places import PlaceWords
from sourcier.languages.pt import pages as pt_pages
from sourcier.languages.quantities import QuantityWords
from sourcier.languages.ru import actions as ru_actions
from sourcier.languages.ru import attitudes as ru_attitudes
from sourcier.languages.ru import concepts as ru_concepts
from sourcier.languages.ru import denials as ru_denials
from sourcier.languages.ru import glosses as ru_glosses
from sourcier.languages.ru import names as ru_names
from sourcier.languages.ru import pages as ru_pages
from sourcier.languages.ru import places as ru_places
from sourcier.languages.ru import quantities as ru_quantities
from sourcier.languages.ru import speech as ru_speech
from sourcier.languages.ru import stance as ru_stance
from sourcier.languages.ru import times as ru_times
from sourcier.languages.speech import SpeechWords
from sourcier.languages.stance import StanceWords
from sourcier.languages.times import TimeWords


class Language(msgspec.Struct, frozen=True, kw_only=True):
    """One language: its ISO 639-1 code, its English name, and what is known of each subject."""

    code: str
    name: str
    pages: PageWords
    times: TimeWords | None = None
    quantities: QuantityWords | None = None
    concepts: ConceptWords | None = None
    glosses: GlossWords | None = None
    places: PlaceWords | None = None
    names: NameWords | None = None
    speech: SpeechWords | None = None
    denials: DenialWords | None = None
    attitudes: AttitudeWords | None = None
    actions: ActionWords | None = None
    stance: StanceWords | None = None
    conditional: ConditionalWords | None = None


ALL = (
    Language(
        code="ar",
        name="Arabic",
        pages=ar_pages.WORDS,
        times=ar_times.WORDS,
        quantities=ar_quantities.WORDS,
        concepts=ar_concepts.WORDS,
        places=ar_places.WORDS,
        names=ar_names.WORDS,
        speech=ar_speech.WORDS,
        denials=ar_denials.WORDS,
        glosses=ar_glosses.WORDS,
        actions=ar_actions.WORDS,
        stance=ar_stance.WORDS,
    ),
    Language(code="de", name="German", pages=de_pages.WORDS),
    Language(
        code="en",
        name="English",
        pages=en_pages.WORDS,
        times=en_times.WORDS,
        quantities=en_quantities.WORDS,
        concepts=en_concepts.WORDS,
        places=en_places.WORDS,
        names=en_names.WORDS,
        glosses=en_glosses.WORDS,
        speech=en_speech.WORDS,
        denials=en_denials.WORDS,
        attitudes=en_attitudes.WORDS,
        actions=en_actions.WORDS,
        stance=en_stance.WORDS,
    ),
    Language(
        code="es",
        name="Spanish",
        pages=es_pages.WORDS,
        times=es_times.WORDS,
        quantities=es_quantities.WORDS,
        concepts=es_concepts.WORDS,
        places=es_places.WORDS,
        names=es_names.WORDS,
        glosses=es_glosses.WORDS,
        speech=es_speech.WORDS,
        denials=es_denials.WORDS,
        actions=es_actions.WORDS,
        conditional=es_conditional.WORDS,
    ),
    Language(
        code="fr",
        name="French",
        pages=fr_pages.WORDS,
        times=fr_times.WORDS,
        quantities=fr_quantities.WORDS,
        concepts=fr_concepts.WORDS,
        places=fr_places.WORDS,
        names=fr_names.WORDS,
        glosses=fr_glosses.WORDS,
        attitudes=fr_attitudes.WORDS,
        speech=fr_speech.WORDS,
        denials=fr_denials.WORDS,
        actions=fr_actions.WORDS,
        stance=fr_stance.WORDS,
        conditional=fr_conditional.WORDS,
    ),
    Language(code="it", name="Italian", pages=it_pages.WORDS),
    Language(code="pt", name="Portuguese", pages=pt_pages.WORDS),
    Language(
        code="ru",
        name="Russian",
        pages=ru_pages.WORDS,
        times=ru_times.WORDS,
        quantities=ru_quantities.WORDS,
        concepts=ru_concepts.WORDS,
        places=ru_places.WORDS,
        names=ru_names.WORDS,
        glosses=ru_glosses.WORDS,
        speech=ru_speech.WORDS,
        denials=ru_denials.WORDS,
        attitudes=ru_attitudes.WORDS,
        actions=ru_actions.WORDS,
        stance=ru_stance.WORDS,
    ),
)
_BY_CODE = {one.code: one for one in ALL}


def language(code: str | None) -> Language | None:
    """The language of an ISO 639-1 code, or None where nothing is known of it."""
    return _BY_CODE.get(code) if code else None
