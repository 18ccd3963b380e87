"""What is done in answer to a deed of the kind: the expulsion that answers an expulsion is another one."""

from __future__ import annotations

import pytest

from sourcier import pipeline
from sourcier.claims.components import tellings

from .reporting import report_of, together

SAID = {"fr": "Le ministre a déclaré : ", "en": "The minister said: ", "ru": "Министр заявил: ", "ar": "قال الوزير: "}

ANSWERING = """
fr|En réponse, la Tardie a expulsé cinq diplomates.
fr|La Tardie a expulsé cinq diplomates en réponse à la décision de la Varésie.
fr|En réponse à la décision de la Varésie, cinq diplomates ont été expulsés.
fr|Par mesure de rétorsion, la Tardie a expulsé cinq diplomates.
fr|La Tardie répond par l'expulsion de cinq diplomates.
fr|La Tardie réplique en expulsant cinq diplomates.
fr|En représailles, l'armée a tué douze combattants.
en|In response, Tardia expelled five diplomats.
en|Tardia expelled five diplomats in response to the decision of Varesia.
en|In retaliation for the raid, the army killed twelve militants.
en|Tardia answers by expelling five diplomats.
en|Tardia has retaliated by expelling five diplomats.
en|Tardia responded with the expulsion of five diplomats.
en|In a tit-for-tat move, Tardia expelled five diplomats.
ru|В ответ Тардия выслала пять дипломатов.
ru|В ответ на недружественные действия Варесии пять дипломатов объявлены нежелательными лицами.
ru|Тардия отвечает высылкой пяти дипломатов.
ru|Тардия ответила высылкой пяти дипломатов.
ru|В отместку за рейд армия убила двенадцать боевиков.
ru|В качестве ответной меры Тардия выслала пять дипломатов.
ar|طردت تارديا خمسة دبلوماسيين ردا على قرار فاريسيا.
ar|تارديا ترد بطرد خمسة دبلوماسيين.
ar|ردت تارديا بطرد خمسة دبلوماسيين.
ar|قتل الجيش اثني عشر مسلحا انتقاما لمقتل جنوده.
ar|طردت تارديا خمسة دبلوماسيين عملا بمبدأ المعاملة بالمثل.
"""

# Done at first, or in answer to what is no deed; told as an answer to a question.
NOT_ANSWERING = """
fr|La Tardie a expulsé cinq diplomates.
fr|En réponse à la crue, les pompiers ont évacué quarante habitants.
fr|Le préfet a fermé douze routes en réponse à l'incendie.
fr|La Tardie a expulsé huit diplomates, et la Varésie a promis une réponse.
fr|La Varésie a expulsé huit diplomates, ce à quoi la Tardie répond par écrit.
fr|La Tardie a expulsé cinq diplomates dont l'un répond par téléphone.
en|Tardia expelled five diplomats.
en|In response to the flood, firefighters evacuated forty residents.
en|The prefect closed twelve roads in response to the fire.
en|Tardia expelled eight diplomats, and Varesia promised a response.
en|Varesia expelled eight diplomats, to which Tardia has not responded.
en|Police arrested two men in response to a call.
ru|Тардия выслала пять дипломатов.
ru|В ответ на паводок спасатели эвакуировали сорок жителей.
ru|Тардия выслала пять дипломатов, на вопросы ответил посол.
ru|Суд оштрафовал завод, ответил министр.
ar|طردت تارديا خمسة دبلوماسيين.
ar|أجلت فرق الإنقاذ أربعين شخصا ردا على نداء البلدية.
ar|طردت تارديا خمسة دبلوماسيين ولم ترد فاريسيا.
"""


def _rows(table: str) -> list[list[str]]:
    return [line.split("|") for line in table.strip().split("\n")]


def _read(language: str, sentence: str) -> set[bool]:
    article = pipeline.read(f"{SAID[language]}«{sentence}»", language=language, published="2026-03-04", clean=True)
    return {told.answering for told in tellings(article) if not told.secondary and told.statement.source}


@pytest.mark.parametrize(("language", "sentence"), _rows(ANSWERING), ids=[row[1][:60] for row in _rows(ANSWERING)])
def test_what_is_done_in_answer(language: str, sentence: str) -> None:
    assert _read(language, sentence) == {True}


@pytest.mark.parametrize(("language", "sentence"), _rows(NOT_ANSWERING), ids=[row[1][:60] for row in _rows(NOT_ANSWERING)])
def test_what_is_not(language: str, sentence: str) -> None:
    assert _read(language, sentence) == {False}


# What was done, its answer, and the answer without a word of it.
PAIRS = {
    "fr": (
        "La Varésie a expulsé huit diplomates de Tardie.",
        "La Tardie a répondu en expulsant cinq diplomates de Varésie.",
        "La Tardie a expulsé cinq diplomates de Varésie.",
    ),
    "en": (
        "Varesia expelled eight diplomats of the embassy of Tardia.",
        "Tardia has retaliated by expelling five diplomats of the embassy of Varesia.",
        "Tardia expelled five diplomats of the embassy of Varesia.",
    ),
    "ru": (
        "Варесия выслала восемь дипломатов посольства Тардии.",
        "Тардия ответила высылкой пяти дипломатов посольства Варесии.",
        "Тардия выслала пять дипломатов посольства Варесии.",
    ),
    "ar": (
        "طردت فاريسيا ثمانية دبلوماسيين من سفارة تارديا.",
        "ردت تارديا بطرد خمسة دبلوماسيين من سفارة فاريسيا.",
        "طردت تارديا خمسة دبلوماسيين من سفارة فاريسيا.",
    ),
}


@pytest.mark.parametrize("code", sorted(PAIRS))
def test_an_answer_of_another_number_is_another_deed(code: str) -> None:
    first, answer, _ = PAIRS[code]
    assert not together(report_of((code, first), (code, answer)), first[:25], answer[:25])


@pytest.mark.parametrize("code", sorted(PAIRS))
def test_an_answer_is_one_with_itself_told_plainly(code: str) -> None:
    _, answer, plain = PAIRS[code]
    assert together(report_of((code, answer), (code, plain)), answer[:25], plain[:25])


# The same number on both sides: the countries of those who did it tell, by their capitals as well.
TIT_FOR_TAT = [
    ("en", "Britain expelled eight Russian diplomats.", "In response, Moscow expelled eight British diplomats.", False),
    ("en", "Russia expelled eight British diplomats.", "In response, Moscow expelled eight British diplomats.", True),
    ("fr", "La France a expulsé huit diplomates algériens.", "En réponse, l'Algérie a expulsé huit diplomates français.", False),
    ("fr", "Alger a expulsé huit diplomates français.", "En réponse, l'Algérie a expulsé huit diplomates français.", True),
    ("ru", "Франция выслала восемь дипломатов.", "В ответ Россия выслала восемь дипломатов.", False),
    ("ru", "Москва выслала восемь дипломатов.", "В ответ Россия выслала восемь дипломатов.", True),
]


@pytest.mark.parametrize(("code", "one", "other", "same"), TIT_FOR_TAT, ids=[row[1][:30] for row in TIT_FOR_TAT])
def test_an_answer_of_another_country_is_another_deed(code: str, one: str, other: str, same: bool) -> None:
    assert together(report_of((code, one), (code, other)), one[:20], other[:20]) == same
