"""Whether two names of bodies are one: translated, as an acronym, and as the name of the page that they publish."""

from __future__ import annotations

from itertools import combinations

import pytest

from sourcier.origins.bodies import same_body, same_document
from sourcier.origins.identity import Source, same
from sourcier.origins.names import SAME
from sourcier.records import ChainLink

ONE = [
    ("the Southern Command", "القيادة الجنوبية"),
    ("the state government", "Gobierno del estado de Puebla"),
    ("the Central Bank", "Центральный банк"),
    ("la Banque centrale", "البنك المركزي"),
    ("the regional health agency", "l'agence régionale de santé"),
    ("the emergencies ministry", "ГУ МЧС по Кемеровской области"),
    ("the emergencies ministry", "МЧС"),
    ("le ministère des Situations d'urgence", "МЧС"),
    ("the electoral commission", "la commission électorale"),
    ("the electoral commission", "اللجنة الانتخابية"),
    ("the interior ministry", "وزارة الداخلية"),
    ("the interior ministry", "МВД"),
    ("the foreign ministry", "МИД"),
    ("the general staff", "l'état-major"),
    ("the general staff", "Генштаб"),
    ("the World Health Organization", "l'Organisation mondiale de la santé"),
    ("the World Health Organization", "منظمة الصحة العالمية"),
    ("a statement by the general staff", "L'armée"),
    ("le FRE", "Front du renouveau de l'Est"),
    ("AICS", "Agence indépendante du contrôle sportif"),
    ("the OMS", "Organisation mondiale de la santé"),
    ("the NHB", "National Harbour Board"),
    ("ФСБР", "Фонд сохранения большой реки"),
    ("the Egyptian Health Ministry", "وزارة الصحة"),
    ("le ministère français de la Défense", "the defence ministry"),
    ("французская полиция", "la police française"),
    ("le parquet", "le paarquet"),
    ("l'office de santé publlique", "l'office de santé publique"),
    ("правительство области", "правительства облсати"),
]
TWO = [
    ("the Southern Command", "القيادة الشمالية"),
    ("the state government", "Gobierno federal"),
    ("the Central Bank", "Сберегательный банк"),
    ("the regional health agency", "l'agence régionale de l'eau"),
    ("the electoral commission", "la commission d'enquête"),
    ("the interior ministry", "وزارة الخارجية"),
    ("the interior ministry", "МИД"),
    ("the general staff", "the hospital staff"),
    ("the army", "la police"),
    ("the army", "soldiers"),
    ("the northern brigade", "the southern brigade"),
    ("the port authority", "the sport authority"),
    ("the general staff", "l'armée malienne de libération"),
    ("le FRE", "Front du renouveau de l'Ouest"),
    ("the NHB", "National Hospital Authority"),
    ("Le Monde", "the World Bank"),
    ("The Northern Clarion", "Северная железная дорога"),
    ("La Voix du Nord", "the northern railway"),
    ("US", "Union sportive"),
    ("The Ministry", "المستشفى"),
    ("the Russian Defence Ministry", "the Ukrainian Defence Ministry"),
    ("the French embassy", "السفارة المصرية"),
]


@pytest.mark.parametrize(("one", "other"), ONE)
def test_one_body(one: str, other: str) -> None:
    assert same_body(one, other)
    assert same_body(other, one)


@pytest.mark.parametrize(("one", "other"), TWO)
def test_two_bodies(one: str, other: str) -> None:
    assert not same_body(one, other)
    assert not same_body(other, one)


# One body a row, in English, French, Russian and Arabic.
IN_FOUR_LANGUAGES = [
    ("the labour inspectorate", "l'inspection du travail", "инспекция труда", "مفتشية العمل"),
    ("the regional government", "le gouvernement régional", "правительство области", "الحكومة المحلية"),
    ("the interior ministry", "le ministère de l'Intérieur", "министерство внутренних дел", "وزارة الداخلية"),
    ("the cycling federation", "la fédération de cyclisme", "федерация велоспорта", "اتحاد الدراجات"),
    ("the teachers' union", "le syndicat des enseignants", "профсоюз учителей", "نقابة المعلمين"),
    ("the election commission", "la commission électorale", "избирательная комиссия", "لجنة الانتخابات"),
    ("the Red Cross", "la Croix-Rouge", "Красный Крест", "الصليب الأحمر"),
    ("the supreme court", "la Cour suprême", "Верховный суд", "المحكمة العليا"),
    ("the city council", "le conseil municipal", "городской совет", "المجلس البلدي"),
    ("the central bank", "la banque centrale", "центральный банк", "البنك المركزي"),
    ("the coast guard", "les garde-côtes", "береговая охрана", "خفر السواحل"),
]


def _sources(row: tuple[str, ...]) -> list[Source]:
    return [Source(ChainLink(name=name, kind="institution"), None, name) for name in row]


@pytest.mark.parametrize("row", IN_FOUR_LANGUAGES, ids=[row[0] for row in IN_FOUR_LANGUAGES])
def test_a_body_is_one_in_four_languages(row: tuple[str, ...]) -> None:
    assert all(same(a, b) == SAME for a, b in combinations(_sources(row), 2))


def test_bodies_of_two_rows_are_never_certainly_one() -> None:
    for one, other in combinations(IN_FOUR_LANGUAGES, 2):
        assert not [(a.link.name, b.link.name) for a in _sources(one) for b in _sources(other) if same(a, b) == SAME]


@pytest.mark.parametrize(
    ("a", "b", "one"),
    [
        ("внутренняя записка", "an internal memo", True),
        ("مذكرة داخلية", "une note interne", True),
        ("журнал скорой помощи", "the ambulance log", True),
        ("police report", "rapport de police", True),
        ("письмо министра", "la lettre du ministre", True),
        ("la liste des blessés", "список раненых", True),
        ("a report", "un rapport médical", True),
        ("an internal memo", "a police report", False),
        ("un rapport médical", "отчёт полиции", False),
        ("the mayor's letter", "la lettre du ministre", False),
        ("la préfecture", "префектура", False),
        ("a resident's video", "видеозапись очевидца", True),
        ("une vidéo d'un riverain", "تسجيل مصور لأحد السكان", True),
        ("an eyewitness video", "любительское видео", True),
        ("a resident's video", "la vidéo de la police", False),
        ("a resident's video", "a resident's letter", False),
    ],
)
def test_papers_of_one_kind_that_are_described_alike_are_one(a: str, b: str, one: bool) -> None:
    assert (same_document(a, b), same_document(b, a)) == (one, one)


# Names proper of plain words, as each language says them, whatever the body is said to be.
CALLED = [
    ("the Blue River foundation", "фонд «Синяя река»", "la fondation Rivière bleue", "مؤسسة «النهر الأزرق»"),
    ("the White Bridge movement", "движение «Белый мост»", "le mouvement Pont blanc", "حركة «الجسر الأبيض»"),
    (
        "the relief charity Open House",
        "благотворительная организация «Открытый дом»",
        "l'ONG Maison ouverte",
        "جمعية «البيت المفتوح»",
    ),
    ("the Green Mountain brigade", "бригада «Зелёная гора»", "la brigade Montagne verte", "كتيبة «الجبل الأخضر»"),
]


@pytest.mark.parametrize("names", CALLED)
def test_a_body_is_one_where_its_name_proper_is_translated_word_by_word(names: tuple[str, ...]) -> None:
    assert [pair for pair in combinations(names, 2) if not same_body(*pair)] == []


def test_bodies_are_two_where_a_word_of_their_names_proper_differs() -> None:
    names = [name for one in CALLED for name in one]
    pairs = ((a, b) for a, b in combinations(names, 2) if not any(a in one and b in one for one in CALLED))
    assert [pair for pair in pairs if same_body(*pair)] == []
    assert not same_body("the Blue River foundation", "фонд «Чёрная река»")
    assert not same_body("the White Bridge movement", "движение «Белый дом»")
