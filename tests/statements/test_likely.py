"""Sources that no rule finds, taken by how they look, and those who only stand in the sentence."""

from __future__ import annotations

import pytest

import sourcier
from sourcier import pipeline
from sourcier.records import Page
from sourcier.statements import likely
from sourcier.statements.candidates import candidates, phrase
from sourcier.statements.lexicon import lexicon
from sourcier.statements.likely import LEAST, MOST_BESIDE, by_words, likeliest, with_rest
from sourcier.statements.likely_looks import Setting, looks, setting_of
from sourcier.statements.reading import Range, Reading

# Language, text, and words of whoever tells it, in ways that no rule knows.
TOLD = [
    ("fr", "Neuf ouvriers sont morts vendredi, à ce que prétend le médecin de la mine.", "médecin"),
    ("ar", "قُتل تسعة عمال يوم الجمعة على ما روى طبيب المنجم.", "طبيب"),
]
NOBODY = [
    ("en", "Police arrested nine drivers on Friday and the mayor opened a fair."),
    ("en", "The owner let the dog out that night."),
    ("en", "Emails that show nothing were deleted."),
    ("en", "Files that contain nothing were destroyed in May."),
    ("fr", "Des courriels qui ne montrent rien ont été effacés."),
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


@pytest.mark.parametrize(
    "text",
    [
        "Nine drivers were arrested. Not a word of it is true, the mayor told the Post.",
        "Neuf chauffeurs arrêtés. Faux, répond la maire.",
    ],
)
def test_whoever_calls_it_untrue_has_not_told_it(text: str) -> None:
    found = sourcier.read(text, published="2026-03-08").statements
    assert found[0].chain[0].kind == "not_given"


def test_a_run_of_nouns_is_one_candidate_and_verbs_part_two() -> None:
    text = "The director of the hospital of Lormes met a nurse."
    reading = reading_of("en", text)
    found = [text[slice(*reading.span(*one.words))] for one in candidates(reading, reading.sentences[0])]
    assert found == ["director of the hospital of Lormes", "nurse"]


def test_a_weight_is_the_sum_of_the_looks() -> None:
    language, text, _ = TOLD[0]
    reading = reading_of(language, text)
    found = candidates(reading, reading.sentences[0])
    setting = setting_of(reading, reading.sentences[0])
    weights = {one: with_rest(reading, one, setting, by_words(reading, one, reading.sentences[0])) for one in found}
    best = max(found, key=weights.__getitem__)
    assert weights[best] >= LEAST
    assert len(looks(reading, best)) > len(set(looks(reading, best))) > 0
    draft = likeliest(reading, reading.sentences[0])
    assert draft is not None
    assert draft.source is not None
    assert draft.source[0] <= best.words[0] < best.words[1] <= draft.source[1]


@pytest.mark.parametrize(("language", "text"), [*NOBODY, *((language, text) for language, text, _ in TOLD)])
def test_what_stands_beside_a_candidate_adds_little(language: str, text: str) -> None:
    reading = reading_of(language, text)
    setting = setting_of(reading, reading.sentences[0])
    for one in candidates(reading, reading.sentences[0]):
        words = by_words(reading, one, reading.sentences[0])
        assert with_rest(reading, one, setting, words) - words < MOST_BESIDE


def test_where_the_words_speak_for_nobody_nothing_else_is_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    def looked_at(reading: Reading, sentence: Range) -> Setting:
        raise AssertionError

    nobody = [reading_of("en", "Nine miners were killed on Friday."), reading_of("fr", "Neuf mineurs ont été tués vendredi.")]
    somebody = reading_of(*TOLD[0][:2])
    monkeypatch.setattr(likely, "setting_of", looked_at)
    for reading in nobody:
        assert candidates(reading, reading.sentences[0])
        assert likeliest(reading, reading.sentences[0]) is None
    with pytest.raises(AssertionError):
        likeliest(somebody, somebody.sentences[0])


# Somebody in these looks like a source and is none.
STILL_TAKEN = [
    ("en", "The Harbour Echo has the story on page four."),
    ("en", "The road to Velm was closed on Monday. The mayor gave the news short shrift."),
    ("ar", "كشف الطبيب على المصابين في المكان ثم نقلهم إلى المستشفى."),
]


@pytest.mark.parametrize(("language", "text"), STILL_TAKEN)
@pytest.mark.xfail(strict=True, reason="the looks alone do not tell these from sources")
def test_who_looks_like_a_source_and_is_none(language: str, text: str) -> None:
    found = sourcier.read(text, language=language, published="2026-03-08").statements
    assert {link.kind for one in found for link in one.chain} <= {"not_given"}


# Language, text, and the whole noun phrase of its only candidate with these words.
PHRASES = [
    ("en", "Nine were hurt, the county ecologist has it.", "ecologist", "the county ecologist"),
    ("en", "Nine were hurt, if the clerk of the court is right.", "clerk", "the clerk of the court"),
    ("fr", "Neuf blessés, à en juger par la police cantonale.", "police", "la police cantonale"),
]


@pytest.mark.parametrize(("language", "text", "word", "whole"), PHRASES)
def test_a_source_is_named_by_its_whole_noun_phrase(language: str, text: str, word: str, whole: str) -> None:
    reading = reading_of(language, text)
    (one,) = [c for c in candidates(reading, reading.sentences[0]) if word in text[slice(*reading.span(*c.words))]]
    found = phrase(reading, one, reading.sentences[0])
    assert found is not None
    assert text[slice(*reading.span(*found))] == whole


# What is told, and a sentence behind it that tells nothing known but whom it is from.
BESIDE = [
    ("en", "Nine miners were killed on Friday. Word of it is from a nurse at the clinic.", "a nurse at the clinic"),
    ("fr", "Neuf mineurs ont été tués vendredi. L'aveu est du directeur de la mine.", "directeur de la mine"),
    ("ru", "Во вторник взорвались два склада. Всё это есть в журнале дежурного.", "журнале дежурного"),
]


@pytest.mark.parametrize(("language", "text", "who"), BESIDE)
def test_whoever_looks_like_a_source_in_a_sentence_beside_has_told_it(language: str, text: str, who: str) -> None:
    found = sourcier.read(text, language=language, published="2026-03-08").statements
    told = [one for one in found if one.form == "narrated"]
    assert [one.reader for one in told] == ["likely/1"]
    assert told[0].chain[0].name == who


def test_no_sentence_has_another_source_beside_what_a_rule_has_read() -> None:
    text = "A guard was arrested that evening; the ministry said that nobody was hurt. The mayor, it said, was told of it."
    assert {one.reader for one in sourcier.read(text, language="en", published="2026-03-08").statements} == {"rules/1"}


def test_nobody_is_looked_for_in_a_list_without_end() -> None:
    names = ", ".join(f"the mayor of Lormes {number}" for number in range(200))
    reading = reading_of("en", f"Nine miners were killed on Friday: word of it is from {names}.")
    first = reading.sentences[0]
    assert first[1] - first[0] > 200
    assert candidates(reading, first)
    assert likeliest(reading, first) is None


def test_a_question_is_from_nobody() -> None:
    reading = reading_of("fr", "Neuf ouvriers sont-ils morts, à ce que prétend le médecin de la mine ?")
    assert likeliest(reading, reading.sentences[0]) is None


def test_an_outlet_that_names_itself_has_it_from_whom_it_names_besides() -> None:
    text = "The weekly Fenbridge Star was shown a video, on which nine men are beaten by guards."
    page = Page(name="x", id="x", content=text, language="en", outlet="Fenbridge Star", published="2026-03-08", clean=True)
    (told,) = [one for one in pipeline.read_page(page).statements if one.chain and one.chain[0].kind != "not_given"][:1]
    assert [link.name for link in told.chain] == ["a video"]


def reading_of(language: str, text: str) -> Reading:
    lex = lexicon(language)
    assert lex is not None
    return Reading(sourcier.read(text, language=language), lex)
