"""Who raises, lowers or puts a count of victims at a number has told it: "the ministry raised the toll to 14"."""

from __future__ import annotations

import pytest

from sourcier import pipeline

# Language, sentence, who tells it, and words of what is told.
TOLD = """
en|Two local sources put the toll as high as 14.|Two local sources|the toll as high as 14
en|The ministry raised the death toll to 14 on Tuesday.|The ministry|the death toll to 14
en|The prefecture later lowered the number of injured to nine.|The prefecture|the number of injured to nine
en|Rescuers have revised the number of missing down to four.|Rescuers|the number of missing down to four
en|The hospital revised its casualty count to 31.|The hospital|casualty count to 31
en|The Observatory put the number of dead at eight.|The Observatory|the number of dead at eight
en|The number of casualties was put at forty by Radio Vesk.|Radio Vesk|The number of casualties
en|Radio Vesk gave a death toll of nine.|Radio Vesk|a death toll of nine
en|Radio Vesk gave a figure of nine dead.|Radio Vesk|a figure of nine dead
en|A post by @kula_now put the number of injured at nine.|A post by @kula_now|the number of injured at nine
en|The Drina Herald named one of the dead as the miner Petar Rill.|The Drina Herald|one of the dead as the miner Petar Rill
en|The victims were identified by the Drina Herald as two brothers.|the Drina Herald|The victims
en|The association published a list of the victims on its site.|The association|a list of the victims
en|@kula_now posted pictures of three of the dead.|@kula_now|pictures of three of the dead
en|Radio Vesk uploaded a video showing the bodies of two children.|Radio Vesk|a video showing the bodies of two children
en|The Documentation Centre listed nine dead.|The Documentation Centre|nine dead
fr|L'Observatoire a porté le nombre de morts à huit.|L'Observatoire|le nombre de morts à huit
fr|La préfecture a ramené le bilan à neuf morts.|La préfecture|le bilan à neuf morts
fr|Le ministère a revu à la hausse le nombre des victimes, à quatorze.|Le ministère|le nombre des victimes
fr|L'hôpital a relevé à trente le nombre de blessés.|L'hôpital|trente le nombre de blessés
fr|Les secours ont abaissé à quatre le nombre des disparus.|Les secours|quatre le nombre des disparus
ru|Минздрав повысил число погибших до 14.|Минздрав|число погибших до 14
ru|Власти довели число жертв до 14.|Власти|число жертв до 14
ru|В больнице снизили число раненых до девяти.|больнице|число раненых до девяти
ru|Правительство увеличило число пропавших до 40.|Правительство|число пропавших до 40
ar|رفعت وزارة الصحة حصيلة القتلى إلى أربعين.|وزارة الصحة|حصيلة القتلى إلى أربعين
ar|خفضت الشرطة عدد المصابين إلى تسعة.|الشرطة|عدد المصابين إلى تسعة
es|El hospital elevó a ocho el número de muertos.|El hospital|ocho el número de muertos
es|La policía rebajó a nueve la cifra de heridos.|La policía|nueve la cifra de heridos
es|El ministerio actualizó a 14 el número de víctimas.|El ministerio|14 el número de víctimas
"""
# What is done to other numbers is an event.
DONE = """
en|The club raised the number of seats to 14,000.
en|The ministry raised the retirement age to 64.
en|The bank lowered its rate to 4 percent on Tuesday.
en|The council cut the number of teachers to 300.
en|The council named a square after the victims.
en|The town gave 14 houses to the victims.
en|The club released the player in May.
en|The mayor named three deputies on Monday.
en|The names of the dead will be read on Sunday.
en|The firm listed its shares on Monday.
fr|Le gouvernement a porté l'âge de la retraite à 64 ans.
fr|La ville a ramené le nombre de places à 300.
fr|La banque a abaissé son taux à 4 %.
ru|Центробанк повысил ставку до 14 процентов.
ru|Завод увеличил число рабочих до 300.
ar|رفع البنك المركزي سعر الفائدة إلى 14 بالمئة.
es|El banco elevó a ocho el número de sucursales.
"""


def _rows(listed: str) -> list[list[str]]:
    return [line.split("|") for line in listed.strip().split("\n")]


@pytest.mark.parametrize(("language", "sentence", "source", "told"), _rows(TOLD))
def test_who_changes_a_count_of_victims_tells_it(language: str, sentence: str, source: str, told: str) -> None:
    article = pipeline.read(sentence, language=language, published="2026-03-04", clean=True)
    said = [(article.text[slice(*one.source)], article.text[slice(*one.content)]) for one in article.statements if one.source]
    assert any(who == source and told in what for who, what in said), said


@pytest.mark.parametrize(("language", "sentence"), _rows(DONE))
def test_who_changes_another_number_does_something(language: str, sentence: str) -> None:
    article = pipeline.read(sentence, language=language, published="2026-03-04", clean=True)
    assert not any(one.source for one in article.statements)
