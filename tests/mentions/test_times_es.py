"""Spanish expressions of time, told on Friday 8 September 2017 (invented sentences)."""

from __future__ import annotations

import pytest

from tests.mentions.reading import bounds

# text, the expression, its first moment, its end.
CASES = [
    ("El prefecto habló el jueves.", "el jueves", "2017-09-07", "2017-09-08"),
    ("La presa cedió el sábado.", "el sábado", "2017-09-02", "2017-09-03"),
    ("Firmó el martes pasado.", "el martes pasado", "2017-09-05", "2017-09-06"),
    ("El juicio comenzará el próximo martes.", "el próximo martes", "2017-09-12", "2017-09-13"),
    ("La feria se celebrará el lunes en Lima.", "el lunes", "2017-09-11", "2017-09-12"),
    ("Fue detenido ayer por la tarde.", "ayer por la tarde", "2017-09-07T12:00", "2017-09-07T18:00"),
    ("El museo reabre mañana.", "mañana", "2017-09-09", "2017-09-10"),
    ("Esta mañana chocaron dos tranvías.", "Esta mañana", "2017-09-08T06:00", "2017-09-08T12:00"),
    ("Murió hace tres días.", "hace tres días", "2017-09-05", "2017-09-06"),
    ("Hace dos años cerró la mina.", "Hace dos años", "2015-01-01", "2016-01-01"),
    ("La ley se votó la semana pasada.", "la semana pasada", "2017-08-28", "2017-09-04"),
    ("El año pasado llovió mucho.", "El año pasado", "2016-01-01", "2017-01-01"),
    ("Este año suben los precios.", "Este año", "2017-01-01", "2018-01-01"),
    ("El 3 de agosto ardió un camión.", "El 3 de agosto", "2017-08-03", "2017-08-04"),
    ("Nació el 12 de diciembre de 1984.", "el 12 de diciembre de 1984", "1984-12-12", "1984-12-13"),
    ("La votación será el 15 de octubre.", "el 15 de octubre", "2017-10-15", "2017-10-16"),
    ("En mayo reabrió el puente.", "En mayo", "2017-05-01", "2017-06-01"),
    ("Vendió la casa en enero de 1999.", "en enero de 1999", "1999-01-01", "1999-02-01"),
    ("Dimitió a principios de junio.", "a principios de junio", "2017-06-01", "2017-06-11"),
    ("Desde el lunes la carretera está cortada.", "Desde el lunes", "2017-09-04", "2017-09-08"),
    ("El acceso está prohibido hasta el 15 de octubre.", "hasta el 15 de octubre", None, "2017-10-16"),
    ("La feria duró del 3 al 5 de junio.", "del 3 al 5 de junio", "2017-06-03", "2017-06-06"),
    ("Gobernó entre 2004 y 2011.", "entre 2004 y 2011", "2004-01-01", "2012-01-01"),
    ("La sirena sonó el lunes a las 14.30 horas.", "el lunes a las 14.30 horas", "2017-09-04T14:30", "2017-09-04T14:31"),
]


@pytest.mark.parametrize(("text", "expression", "earliest", "latest"), CASES)
def test_find(text: str, expression: str, earliest: str | None, latest: str) -> None:
    assert bounds(text, "es")[expression] == (earliest, latest)


@pytest.mark.parametrize(
    "text",
    ["Tiene 34 años de edad.", "Fue condenado a tres años de prisión.", "Vive en la calle 2 de Mayo.", "Cada lunes llueve."],
)
def test_find_leaves_alone(text: str) -> None:
    assert bounds(text, "es") == {}
