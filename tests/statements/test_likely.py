"""Sources that no rule finds, taken by how they look, and those who only stand in the sentence."""

from __future__ import annotations

import pytest

import sourcier
from sourcier.statements.lexicon import lexicon
from sourcier.statements.likely import LEAST, candidates, likeliest, looks, weigh
from sourcier.statements.reading import Reading

# Language, text, and words of whoever tells it, in ways that no rule knows.
TOLD = [
    ("fr", "Neuf ouvriers sont morts vendredi, à ce que prétend le médecin de la mine.", "médecin"),
    ("ar", "قُتل تسعة عمال يوم الجمعة على ما روى طبيب المنجم.", "طبيب"),
]
NOBODY = [
    ("en", "Police arrested nine drivers on Friday and the mayor opened a fair."),
    ("en", "The owner let the dog out that night."),
    ("fr", "La police a arrêté neuf chauffeurs vendredi et le maire a inauguré la foire."),
    ("fr", "Le pont a cédé à l'aube, ce que redoutaient les riverains."),
    ("ru", "Полиция задержала в пятницу девять водителей, а мэр открыл ярмарку."),
    ("fr", "Jointe par l'Agence Littoral, la direction de Ferlanne Chimie n'avait pas donné suite mardi soir."),
    ("en", "Asked by the agency on Tuesday, the owners of the mine had not responded."),
    ("ru", "Руководство шахты в пятницу на запрос агентства не ответило."),
    ("ar", "أوقفت الشرطة تسعة سائقين يوم الجمعة وافتتح رئيس البلدية المعرض."),
]


@pytest.mark.parametrize(("language", "text", "who"), TOLD)
def test_who_looks_like_a_source_is_taken_for_it(language: str, text: str, who: str) -> None:
    (told,) = sourcier.read(text, language=language, published="2026-03-08").statements
    assert told.reader == "likely/1"
    assert told.form == "narrated"
    assert who in told.chain[0].name


@pytest.mark.parametrize(("language", "text"), NOBODY)
def test_who_only_acts_is_nobody_it_is_from(language: str, text: str) -> None:
    found = sourcier.read(text, language=language, published="2026-03-08").statements
    assert {link.kind for one in found for link in one.chain} <= {"not_given"}


def test_a_run_of_nouns_is_one_candidate_and_verbs_part_two() -> None:
    text = "The director of the hospital of Lormes met a nurse."
    reading = reading_of("en", text)
    found = [text[slice(*reading.span(*one.words))] for one in candidates(reading, reading.sentences[0])]
    assert found == ["director of the hospital of Lormes", "nurse"]


def test_a_weight_is_the_sum_of_the_looks() -> None:
    language, text, _ = TOLD[0]
    reading = reading_of(language, text)
    found = candidates(reading, reading.sentences[0])
    best = max(found, key=lambda one: weigh(reading, one))
    assert weigh(reading, best) >= LEAST
    assert len(looks(reading, best)) > len(set(looks(reading, best))) > 0
    draft = likeliest(reading, reading.sentences[0])
    assert draft is not None
    assert draft.source is not None
    assert draft.source[0] <= best.words[0] < best.words[1] <= draft.source[1]


def reading_of(language: str, text: str) -> Reading:
    lex = lexicon(language)
    assert lex is not None
    return Reading(sourcier.read(text, language=language), lex)
