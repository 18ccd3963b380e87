"""Which court has ruled: what one decided at first instance and another on appeal are two rulings."""

from __future__ import annotations

import pytest

from sourcier import pipeline
from sourcier.claims.components import tellings

from .reporting import report_of, together

# Language, sentence, and the instance that has ruled; nothing where none is named, or the sentence tells of no ruling.
RULED = """
fr|En première instance, la société avait été condamnée à verser 12 millions d'euros.|first
fr|Le tribunal judiciaire de Torvale avait condamné la société à verser 12 millions d'euros.|first
fr|Le tribunal correctionnel avait relaxé le maire en 2023.|first
fr|La cour d'appel de Torvale a condamné la société à verser 40 millions d'euros.|appeal
fr|Le maire a été acquitté en appel vendredi.|appeal
fr|Relaxé en première instance, le maire a été condamné en appel à deux ans de prison.|appeal
fr|La Cour de cassation a annulé l’arrêt de la cour d’appel.|top
fr|La condamnation de la société a été annulée par la Cour de cassation.|top
fr|La cour d'assises d'appel a condamné le gérant à dix ans de réclusion.|appeal
fr|La cour d'assises a condamné le gérant à dix ans de réclusion.|first
fr|La société a été condamnée à verser 12 millions d'euros.|
fr|La société a fait appel de sa condamnation.|
fr|Le jugement du tribunal correctionnel a été annulé.|
fr|Trois prisonniers ont été tués devant la cour d'appel.|
fr|Le préfet a été condamné pour un appel à la haine.|
fr|Le gérant a été condamné en première lecture de la liste.|
en|A lower court had ordered the company to pay 12 million euros.|first
en|The trial court sentenced the mayor to two years in prison in 2023.|first
en|The mayor was convicted by the court of first instance.|first
en|An appeals court ordered the company to pay 40 million euros.|appeal
en|The mayor was acquitted on appeal on Friday.|appeal
en|Acquitted at first instance, the mayor was sentenced on appeal to two years.|appeal
en|The Supreme Court overturned the appeals court's ruling.|top
en|The Supreme Court of Appeal sentenced the mayor to two years.|top
en|The conviction was quashed by the court of appeal.|appeal
en|The company was ordered to pay 12 million euros.|
en|The company appealed against the sentence.|
en|The ruling of the trial court was overturned on Friday.|
en|The lorry overturned outside the appeals court.|
en|The driver overturned his lorry on the way to the appeals court.|
en|Three prisoners were killed outside the appeals court.|
en|The driver was sentenced after an appeal for witnesses.|
en|The mayor was sentenced in a tennis court of the first order.|
ru|Суд первой инстанции приговорил мэра к двум годам колонии.|first
ru|Районный суд оправдал директора завода.|first
ru|Апелляционный суд приговорил мэра к пяти годам колонии.|appeal
ru|Суд апелляционной инстанции отменил приговор районного суда.|appeal
ru|Кассационный суд отменил приговор мэру.|top
ru|Верховный суд приговорил мэра к пяти годам колонии.|top
ru|Мэра приговорили к двум годам колонии.|
ru|Мэр подал апелляционную жалобу на приговор.|
ru|Трое заключённых убиты у здания Верховного суда.|
ru|Верховный главнокомандующий оправдал офицера.|
ar|قضت المحكمة الابتدائية بسجن رئيس البلدية سنتين.|first
ar|قضت محكمة الاستئناف بسجن رئيس البلدية خمس سنوات.|appeal
ar|قضت محكمة النقض بسجن رئيس البلدية خمس سنوات.|top
ar|برأت محكمة استئناف طورفال مدير المصنع.|appeal
ar|حكمت المحكمة على رئيس البلدية بالسجن سنتين.|
ar|تقدم رئيس البلدية باستئناف ضد الحكم بالسجن.|
ar|قتل ثلاثة سجناء أمام محكمة الاستئناف.|
ar|قضت المحكمة بسجن مدير المدرسة الابتدائية سنتين.|
es|El juzgado de primera instancia condenó a la empresa a pagar 12 millones de euros.|first
es|El alcalde fue absuelto en apelación.|appeal
es|El Tribunal Supremo condenó a la empresa a pagar 40 millones de euros.|top
"""

SAID = {"fr": "Le ministre a déclaré : ", "en": "The minister said: ", "ru": "Министр заявил: ", "ar": "قال الوزير: "}
SAID["es"] = "El ministro dijo: "


def _rows() -> list[list[str]]:
    return [line.split("|") for line in RULED.strip().split("\n")]


@pytest.mark.parametrize(("language", "sentence", "instance"), _rows(), ids=[row[1][:60] for row in _rows()])
def test_the_instance_that_has_ruled(language: str, sentence: str, instance: str) -> None:
    article = pipeline.read(f"{SAID[language]}«{sentence}»", language=language, published="2026-03-04", clean=True)
    assert {telling.instance for telling in tellings(article) if not telling.secondary and telling.statement.source} == {instance}


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "The company must pay 40 million euros, the appeals court ruled on Friday."),
        ("fr", "La société doit payer 40 millions d'euros, a décidé vendredi la cour d'appel."),
    ],
)
def test_the_court_that_says_it_has_ruled(language: str, sentence: str) -> None:
    article = pipeline.read(sentence, language=language, published="2026-03-04", clean=True)
    assert "appeal" in {telling.instance for telling in tellings(article)}


# Two pages of one suit: at first instance, on appeal, and by a court that the page does not tell.
SUITS = {
    "fr": (
        "En première instance, la société Belmar avait été condamnée à verser 12 millions d'euros aux riverains de Torvale.",
        "La cour d'appel a condamné la société Belmar à verser 40 millions d'euros aux riverains de Torvale.",
        "La société Belmar a été condamnée à verser 40 millions d'euros aux riverains de Torvale.",
    ),
    "en": (
        "A lower court had ordered the Belmar company to pay 12 million euros to residents of Torvale.",
        "The appeals court ordered the Belmar company to pay 40 million euros to residents of Torvale.",
        "The Belmar company was ordered to pay 40 million euros to residents of Torvale.",
    ),
    "ru": (
        "Суд первой инстанции приговорил мэра Торвале Олега Вершинина к двум годам колонии.",
        "Апелляционный суд приговорил мэра Торвале Олега Вершинина к пяти годам колонии.",
        "Мэр Торвале Олег Вершинин приговорён к пяти годам колонии.",
    ),
    "ar": (
        "قضت المحكمة الابتدائية بسجن رئيس بلدية طورفال سامر الخطيب سنتين.",
        "قضت محكمة الاستئناف بسجن رئيس بلدية طورفال سامر الخطيب خمس سنوات.",
        "حكم على رئيس بلدية طورفال سامر الخطيب بالسجن خمس سنوات.",
    ),
}


@pytest.mark.parametrize("code", sorted(SUITS))
def test_rulings_of_two_instances_are_never_one(code: str) -> None:
    first, appeal, _ = SUITS[code]
    assert not together(report_of((code, first), (code, appeal)), first[:30], appeal[:30])


@pytest.mark.parametrize("code", sorted(SUITS))
def test_a_ruling_of_no_named_court_goes_with_either(code: str) -> None:
    _, appeal, plain = SUITS[code]
    assert together(report_of((code, appeal), (code, plain)), appeal[:30], plain[:30])


def test_one_ruling_is_one_across_languages() -> None:
    appeal, page = SUITS["fr"][1], SUITS["en"][1]
    assert together(report_of(("fr", appeal), ("en", page)), appeal[:30], page[:30])
