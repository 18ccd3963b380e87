"""Who says what in Spanish: verbs before and after their subjects, or without one (invented sentences)."""

from __future__ import annotations

import pytest

from tests.statements.reading import said, told

# Text, the content of its last attribution, the words of its source, who says it, origin first, and the stance.
SAID = [
    ("El alcalde dijo que el puente está cerrado.", "el puente está cerrado", "El alcalde", ["El alcalde"], "asserts"),
    ("La fiscal, Rosa Ibarra, ha confirmado a la prensa que hay dos detenidos.", "hay dos detenidos", "La fiscal, Rosa Ibarra", ["Rosa Ibarra"], "asserts"),
    ("«No vimos a nadie en el muelle», contó el vigía Simón Paz.", "No vimos a nadie en el muelle", "el vigía Simón Paz", ["Simón Paz"], "asserts"),
    ("El ministerio informó este lunes de que el agua es potable.", "el agua es potable", "El ministerio", ["El ministerio"], "asserts"),
    ("El puerto reabre mañana, según informó la capitanía de Lorne.", "El puerto reabre mañana", "la capitanía de Lorne", ["la capitanía de Lorne"], "asserts"),
    ("Según el sindicato, faltan doce médicos.", "faltan doce médicos", "el sindicato", ["el sindicato"], "asserts"),
    ("De acuerdo con el informe, la viga estaba oxidada.", "la viga estaba oxidada", "el informe", ["el informe"], "asserts"),
    ("El club negó haber recibido ofertas.", "haber recibido ofertas", "El club", ["El club"], "denies"),
    ("El gobernador desmintió que hubiera saqueos.", "hubiera saqueos", "El gobernador", ["El gobernador"], "denies"),
    ("El diario «La Ría» asegura que la fábrica cerrará.", "la fábrica cerrará", "El diario «La Ría»", ["La Ría"], "asserts"),
    ("Los peritos hallaron, sin embargo, una grieta. Los testigos describen, en cambio, un golpe seco.", "un golpe seco", "Los testigos", ["Los testigos"], "asserts"),
    ("El concejal prometió que habrá luz. El teatro seguirá abierto. Así lo anunció ayer la alcaldesa, Inés Roca.", "El teatro seguirá abierto", "la alcaldesa, Inés Roca", ["Inés Roca"], "asserts"),
    ("Desde la Diputación aseguran que la obra termina en mayo.", "la obra termina en mayo", "la Diputación", ["la Diputación"], "asserts"),
    ("El análisis muestra una concentración de plomo de 0,03 miligramos.", "una concentración de plomo de 0,03 miligramos", "El análisis", ["El análisis"], "asserts"),
]  # fmt: skip
# A second sentence whose verb alone says who speaks.
MEANT = [
    ("La doctora Nuria Vela dijo que hay camas. Añadió que sobran médicos.", ["Nuria Vela"]),
    ("La doctora Nuria Vela dijo que hay camas. «Sobran médicos y faltan mantas», explicó.", ["Nuria Vela"]),
    ("El general Blas Rey dijo que avanzan. También ha dicho que no hay bajas.", ["Blas Rey"]),
    # The number of the verb tells who of two is meant.
    ("El alcalde, Luis Mar, dijo que hay agua. Los vecinos afirman que está turbia. Agregaron que huele.", ["Los vecinos"]),
    ("Los vecinos afirman que el agua está turbia. El alcalde, Luis Mar, dijo que es potable. Agregó que la bebe.", ["Luis Mar"]),
]
NOTHING = [
    # A reflexive verb that is none by itself has nobody as its subject, and a word of time no speaker.
    "La carta se publicó en 1931.",
    "Cuenta con doce camas y dos quirófanos.",
    "La cuenta asciende a cien euros.",
    # Who asks not to be named asks nothing of what is told.
    "Una vecina pidió el anonimato.",
]


@pytest.mark.parametrize(("text", "content", "source", "chain", "stance"), SAID, ids=[case[0][:40] for case in SAID])
def test_said(text: str, content: str, source: str, chain: list[str], stance: str) -> None:
    assert told(text, said(text, "es")[-1]) == (content, source, chain, stance)


@pytest.mark.parametrize(("text", "chain"), MEANT, ids=[text[:60] for text, _ in MEANT])
def test_who_is_meant_by_a_verb_alone(text: str, chain: list[str]) -> None:
    last = said(text, "es")[-1]
    assert last.source is None
    assert [link.name for link in last.chain] == chain


@pytest.mark.parametrize("text", NOTHING)
def test_nobody_says_anything(text: str) -> None:
    assert said(text, "es") == []


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("El sospechoso habría huido a Francia, según la policía.", "reported"),
        ("La empresa dijo que el contrato terminará en mayo.", "intended"),
        ("La empresa dijo que el contrato podría terminar.", "possible"),
        ("El ministro dijo que abriría otra escuela.", "intended"),
        # An imperfect and a surname end like a conditional.
        ("La empresa dijo que quería otro contrato.", "asserted"),
        ("La policía dijo que detuvo al señor Abel Rentería.", "asserted"),
    ],
)
def test_modality(text: str, modality: str) -> None:
    (one,) = said(text, "es")
    assert one.modality == modality


def test_a_conditional_behind_a_condition_is_no_hearsay() -> None:
    assert said("Si hubiera llovido, el río habría crecido.", "es") == []
    (one,) = said("El portero habría firmado ya con otro club.", "es")
    assert (one.source, one.modality) == (None, "reported")
