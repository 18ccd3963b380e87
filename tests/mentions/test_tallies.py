"""Numbers that stand apart from what they count: "the death toll rose to 12", "число погибших достигло восьми"."""

from __future__ import annotations

import pytest

from sourcier.mentions import quantities
from sourcier.records import Quantity

# Language, sentence, the number that is asked for, and what it counts; "-" where nothing in the sentence says so.
SENTENCES = """
en|The Observatory put the number of dead at eight.|eight|death
en|The hospital said the death toll had risen to 12.|12|death
en|Two local sources put the toll as high as 14.|as high as 14|victim
en|The ministry revised the number of wounded down to 30.|30|injury
en|Activists said the number of civilians killed was nine.|nine|civilian
en|The total number of arrests stood at 61 by nightfall.|61|arrest
en|Officials brought the tally of confirmed cases to 340.|340|case
en|The casualty count, they said, climbed from 16 to 19.|19|victim
en|The count of the missing has fallen to four.|four|missing_person
en|The death toll may be as high as 200, a rescuer said.|as high as 200|death
en|Nobody knew the number of passengers, which the carrier put at 81.|81|passenger
en|The number of dead was 11 and that of the injured 40.|11|death
en|The number of hostages is unknown, and he turned 44 in jail.|44|-
en|The number of the house is 14.|14|-
en|A number of soldiers fled, and line 12 was shut.|12|-
en|She lost count and went to bed at the age of 90.|90|-
fr|L'Observatoire a porté le nombre de morts à huit.|huit|death
fr|Le bilan des blessés s'élève à trente, selon la préfecture.|trente|injury
fr|D'après les secours, le nombre des victimes serait de neuf.|neuf|victim
fr|Le nombre de personnes interpellées est monté à 61.|61|person
fr|Le nombre des disparus a été ramené à quatre.|quatre|missing_person
fr|Elle porte à 19 le nombre de décès.|19|death
fr|Le total des otages libérés atteint désormais 44.|44|hostage
fr|Le nombre de réfugiés, lui, dépasserait les 3 000.|3 000|refugee
fr|Le nombre de détenus évadés est passé de 17 à 43.|43|detainee
fr|Le nombre d'arrestations s'établit à 25.|25|arrest
fr|Un certain nombre de soldats a fui et le lot 12 a été brûlé.|12|-
fr|Le nombre de places est limité ; elle a eu 14 au bac.|14|-
ru|Число погибших достигло восьми, сообщили в больнице.|восьми|death
ru|По данным ведомства, число раненых выросло до тридцати.|тридцати|injury
ru|Количество задержанных увеличилось до 61.|61|detainee
ru|Общее число жертв составляет 19.|19|victim
ru|Число пропавших снизилось до четырёх.|четырёх|missing_person
ru|Возросло до 44 число заложников.|44|hostage
ru|Число заболевших, по словам врача, превысило 340.|превысило 340|patient
ru|Количество беженцев оценивают в 3000.|3000|refugee
ru|Число погибших неизвестно, а дом 12 сгорел.|12|-
ar|وقال المستشفى إن عدد القتلى ارتفع إلى ثمانية.|ثمانية|death
ar|وأفاد المرصد بأن حصيلة الضحايا بلغت 12.|12|victim
ar|وذكر مصدر طبي أن عدد الجرحى وصل إلى ثلاثين.|ثلاثين|injury
ar|وتجاوز عدد المفقودين 44 بحسب الأهالي.|44|missing_person
ar|وارتفع إلى 19 عدد الوفيات.|19|death
ar|وبلغ عدد المعتقلين 61 حتى المساء.|61|detainee
ar|وقدر عدد النازحين بنحو 3000.|بنحو 3000|displaced_person
es|El hospital elevó a ocho el número de muertos.|ocho|death
es|El número de heridos subió a treinta.|treinta|injury
es|La cifra de desaparecidos bajó a cuatro.|cuatro|missing_person
es|El saldo de víctimas asciende a 19.|19|victim
es|El número total de detenidos llegó a 61.|61|detainee
es|El número de la casa es el 14.|14|-
"""
CASES = [tuple(line.split("|")) for line in SENTENCES.strip().split("\n")]


@pytest.mark.parametrize(("language", "sentence", "number", "concept"), CASES, ids=[f"{c[0]} {c[1][:40]}" for c in CASES])
def test_a_number_apart_from_what_it_counts(language: str, sentence: str, number: str, concept: str) -> None:
    found = {one.text: one for one in quantities.find(sentence, language=language, sentences=[(0, len(sentence))])}
    told: Quantity | None = found.get(number)
    if concept == "-":
        assert told is None or told.concept is None
        return
    assert told is not None, list(found)
    assert told.concept == concept
    assert told.unit is not None
    assert told.unit in sentence


def test_each_number_counts_what_stands_nearest_before_it() -> None:
    text = "The number of dead was 11, the number of injured 40 and the number of patients 52."
    found = quantities.find(text, language="en", sentences=[(0, len(text))])
    assert [(one.text, one.concept) for one in found] == [("11", "death"), ("40", "injury"), ("52", "patient")]


def test_the_next_sentence_counts_for_itself() -> None:
    text = "The number of dead is unknown. Room 12 burnt; the score was 14."
    found = quantities.find(text, language="en", sentences=[(0, 30), (31, len(text))])
    assert not any(one.concept for one in found)
