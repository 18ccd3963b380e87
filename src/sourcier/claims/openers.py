"""What opens a noun phrase, and which single words that open a sentence are names."""

from __future__ import annotations

from functools import lru_cache

from sourcier.claims.clauses import NounPhrase
from sourcier.languages import language as language_of
from sourcier.words import fold

# A name that alone opens a sentence has more letters than most small words.
_SHORT_NAME = 3


@lru_cache
def noun_phrase(code: str | None) -> NounPhrase:
    """A noun phrase opens with a determiner, also an elided one, or is a pronoun; "that" and "although" stand before it."""
    known = language_of(code)
    if known is None or known.speech is None or known.actions is None:
        return NounPhrase(frozenset(), frozenset())
    speech = known.speech
    openers = frozenset([*speech.determiners.split(), *speech.elided.split(), *speech.pronouns])
    return NounPhrase(openers, known.actions.subordinators | frozenset(speech.complementisers.split()))


def is_name(doer: str, code: str | None) -> bool:
    """Whether a subject of one word that opens a sentence is a name: no plural, and no word that the language has a list for."""
    single = doer.isalpha() and len(doer) > _SHORT_NAME and doer[0].isupper() and not doer.endswith("s")
    return single and doer.lower() not in _common(code) and fold(doer) not in _common(code)


@lru_cache
def _common(code: str | None) -> frozenset[str]:
    """The words that open a sentence without being names."""
    known = language_of(code)
    if known is None or known.speech is None or known.actions is None or known.concepts is None:
        return frozenset()
    speech = known.speech
    listed = " ".join((speech.determiners, speech.plurals, speech.times, speech.nobody, *speech.heads.values()))
    nouns = " ".join(known.actions.nouns.values())
    return frozenset([*listed.split(), *nouns.split(), *speech.pronouns, *known.concepts.phrases])
