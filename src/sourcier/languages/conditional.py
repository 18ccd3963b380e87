"""What a conditional is known by, and what tells the one of hearsay from the others."""

from __future__ import annotations

import msgspec


class ConditionalWords(msgspec.Struct, frozen=True, kw_only=True):
    """What a conditional is known by, and what tells the one of hearsay from the others.

    Words are in small letters; phrases are parted by "|", an apostrophe in them is a word of its own.

    Attributes:
        endings: Endings of the third person, which alone tells hearsay.
        own_endings: Endings of the first and second person.
        stems: Regex of the stems before these endings.
        not_stems: Regex of those among them that belong to another tense.
        having: Stem of the auxiliary of the past; ``being`` the one that makes it of ``motions`` (participles) and of reflexives.
        reflexives: Pronouns of reflexive verbs.
        participles: Endings of participles of three letters and more; ``short_participles`` those of two; ``not_participles`` words that only
            end so.
        adverbs: Short adverbs that stand between auxiliary and participle.
        modals: Regex of stems of what may or must be, which is never hearsay.
        wishes: Participles behind ``having`` that make a wish, a regret or a hypothesis.
        stative: Regex of stems of being, having and counting, which are hearsay whoever is their subject.
        consequences: Regex of stems of what follows from something or is wanted; they are hearsay only under a source.
        hypotheses: Phrases whose sentence supposes something; ``openers`` are words that do where they open it, ``gerund`` a
            preposition and the ending of the gerund that do; so do ``withs`` ("with", "without") before ``more`` ("a stronger wind")
            and those of them that are ``without`` before ``known`` things ("without the rain"), and always where a present follows.
        not_hypotheses: Phrases that hold such a phrase and suppose nothing ("si l'on en croit").
        later: Phrases before a present by which the past goes on in time ("three years later").
        evaluations: What behind a verb of being tells an opinion ("would be unfair"); ``opinions`` do before "of" and "that" only, which
            are ``leading``; ``following`` what shows that a present follows from something ("would thus").
        idioms: A conditional and the word beside it, that together tell nothing ("on dirait").
        subordinators: Words that open a clause that hangs on a verb of saying or thinking; ``conjoined`` words before them that
            make another conjunction of them ("alors que").
        lasting: Endings of verbs that last beside another ("promising that"), whose present conditionals of doing are futures too.
        past: Words by which that verb is in the past; ``past_endings`` endings, ``not_past`` words that only end so;
            ``past_before`` endings of a past in the past, whose future has an end of its own (``until``).
        indefinite: Articles of what is not there yet; ``amounts`` endings of nouns that count or are people, of which this is not so.
        measures: Nouns of what is planned or proposed, of which what they would do is told.
        impersonal: Subjects that mean what was said before ("ça").
        anyone: Words by which a relative clause is of nobody in particular ("toute personne qui").
        sources: Phrases by which somebody's word is passed on.
    """

    endings: str
    own_endings: str
    stems: str
    not_stems: str
    having: str
    being: str
    motions: str
    reflexives: str
    participles: str
    short_participles: str
    not_participles: str
    adverbs: str
    modals: str
    wishes: str
    stative: str
    consequences: str
    hypotheses: str
    openers: str
    withs: str
    more: str
    without: str
    known: str
    gerund: str
    not_hypotheses: str
    later: str
    evaluations: str
    opinions: str
    leading: str
    following: str
    idioms: str
    subordinators: str
    conjoined: str
    lasting: str
    past: str
    past_endings: str
    not_past: str
    past_before: str
    until: str
    indefinite: str
    amounts: str
    measures: str
    impersonal: str
    anyone: str
    sources: str
