"""Spanish quantities (invented sentences)."""

from __future__ import annotations

import pytest

from sourcier.mentions import quantities
from tests.mentions.reading import Amount, amounts

CASES: list[Amount] = [
    ("Una veintena de bomberos acudió.", "Una veintena de bomberos", 16, 24, 20, "approx", "bomberos", "firefighter"),
    ("Al menos 12 pasajeros murieron.", "Al menos 12 pasajeros", 12, None, 12, "at_least", "pasajeros", "passenger"),
    ("Más de 20 casas ardieron.", "Más de 20 casas", 21, None, 20, "more_than", "casas", "house"),
    ("Menos de 50 alumnos se quedaron.", "Menos de 50 alumnos", None, 49, 50, "less_than", "alumnos", "pupil"),
    ("Hasta 10.000 empleos desaparecen.", "Hasta 10.000 empleos", None, 10000, 10000, "at_most", "empleos", "job"),
    ("Casi 3.000 manifestantes marcharon.", "Casi 3.000 manifestantes", 2700, 3000, 3000, "nearly", "manifestantes", "protester"),
    ("Unos 1.500 habitantes se marcharon.", "Unos 1.500 habitantes", 1350, 1650, 1500, "approx", "habitantes", "resident"),
    ("Entre 20 y 30 civiles huyeron.", "Entre 20 y 30 civiles", 20, 30, 25, "range", "civiles", "civilian"),
    ("Dos o tres asaltantes huyeron.", "Dos o tres asaltantes", 2, 3, 2.5, "range", "asaltantes", "attacker"),
    ("Llegan decenas de heridos.", "decenas de heridos", 24, 99, None, "vague", "heridos", "injury"),
    ("Cayeron miles de árboles.", "miles de árboles", 2000, 9999, None, "vague", "árboles", "tree"),
    ("Cuesta 2,5 millones de euros.", "2,5 millones de euros", 2_500_000, 2_500_000, 2_500_000, "exact", "euros", "euro"),
    ("Treinta y dos mineros siguen atrapados.", "Treinta y dos mineros", 32, 32, 32, "exact", "mineros", "miner"),
    ("Ciento veinte familias fueron evacuadas.", "Ciento veinte familias", 120, 120, 120, "exact", "familias", "family"),
    ("Doscientas casas quedaron destruidas.", "Doscientas casas", 200, 200, 200, "exact", "casas", "house"),
    ("El 45 % de los escaños.", "45 %", 45, 45, 45, "exact", "%", "percent"),
    ("Varios vecinos protestaron.", "Varios vecinos", 2, None, None, "vague", "vecinos", "resident"),
    ("Hay 4 200 desplazados en la escuela.", "4 200 desplazados", 4200, 4200, 4200, "exact", "desplazados", "displaced_person"),
]


@pytest.mark.parametrize("case", CASES, ids=[case[1] for case in CASES])
def test_find(case: Amount) -> None:
    assert amounts(case[0], "es") == [case]


@pytest.mark.parametrize(
    "text",
    [
        "Un helicóptero y una moto.",
        "Véase el artículo 49, página 12.",
        "En 2016 llovió.",
        "Ganaron 2-1 y luego 6-4.",
        "El Boeing 737 aterrizó.",
        "Los pasajeros siguen en cuarentena.",
    ],
)
def test_find_leaves_alone(text: str) -> None:
    assert amounts(text, "es") == []


def test_find_reads_a_change_as_two_numbers() -> None:
    found = quantities.find("El balance pasó de 20 a 35 muertos.", language="es")
    assert [(q.value, q.unit) for q in found] == [(20, None), (35, "muertos")]
