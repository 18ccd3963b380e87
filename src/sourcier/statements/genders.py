"""The gender, the number and the case that nouns and names show."""

from __future__ import annotations

from sourcier.statements.reading import Range, Reading


def feature_of(reading: Reading, source: Range) -> str:
    """The gender or number (m, f, p) that the first word of a source shows, as a determiner does; empty where it shows none."""
    return reading.lex.speech.gender.get(reading.low[source[0]], "")


def gender_of_noun(reading: Reading, noun: str) -> str:
    """The grammatical gender (m, f, n) that the dictionary form of a noun shows by its ending, where nouns do."""
    return next(
        (gender for gender, endings in reading.lex.speech.noun_genders.items() if noun.endswith(tuple(endings.split()))), ""
    )


def gender_of(reading: Reading, name: str) -> str:
    """The feature that the surname of a person shows by its ending, where surnames do."""
    small = name.casefold()
    return next((feature for endings, feature in reading.lex.name_genders if small.endswith(endings)), "")


def in_nominative(reading: Reading, name: str) -> str:
    """A name that stands in the genitive, in the nominative; unchanged in languages whose names do not inflect."""
    if not reading.lex.speech.genitives:
        return name
    return " ".join(_in_nominative(reading, word, surname=k > 0) for k, word in enumerate(name.split()))


def _in_nominative(reading: Reading, word: str, *, surname: bool) -> str:
    """One word of a name in the nominative."""
    fitting = ((old, new) for old, new in reading.lex.speech.genitives if len(word) > len(old) and word.endswith(old))
    old, new = next(fitting, ("", "")) if word[0].isupper() else ("", "")
    if surname and old in reading.lex.sets["given_genitives"]:
        # "Сальмы Рехани": foreign surnames that end so have no cases.
        return word
    return word[: len(word) - len(old)] + new
