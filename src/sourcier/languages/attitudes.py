"""Words of attitude: what people want, fear, support or oppose, and what they speak about without our learning what they say."""

from __future__ import annotations

import msgspec


class AttitudeWords(msgspec.Struct, frozen=True, kw_only=True):
    """Cues of attitude, in lower case; lists are strings cut at white space.

    Attributes:
        verbs: Frame letters to verbs: ``o`` takes an object, ``i`` an infinitive, ``c`` a clause with a complementiser, ``z`` one
            without, as in ``SpeechWords.verbs``.
        particles: Frame letters to verbs with the words that must follow them, joined by ``_`` ("agree_with").
        irregular: Dictionary form to its finite forms, participles and gerunds, beside those of ``SpeechWords``.
        states: Adjectives that behind a verb of being tell an attitude; ``state_links`` the prepositions that lead to its object.
        nouns: Nouns of attitude; ``noun_links`` what leads to what they are about.
        intents: Verbs, adjectives and nouns whose object somebody means to do or to have done.
        prospects: Those whose object somebody only thinks possible.
        adjunct_stops: Words behind an object that open why, when or despite what.
        also_nouns: Forms of the verbs that are nouns as well.
    """

    verbs: dict[str, str]
    particles: dict[str, str] = {}
    irregular: dict[str, tuple[str, str, str]] = {}
    states: str = ""
    state_links: str = ""
    nouns: str = ""
    noun_links: str = ""
    intents: str = ""
    prospects: str = ""
    adjunct_stops: str = ""
    also_nouns: str = ""
