"""Towns that no gazetteer has: two events of a kind in two of them stay two, villages of one event stay together."""

from __future__ import annotations

import pytest

from sourcier import pipeline
from sourcier.claims.agreement import one_village, places
from sourcier.claims.placed import with_places
from sourcier.claims.towns import AREA, Together, Towns, stands
from sourcier.records import Article, Page, Place, Report
from sourcier.words import fold

# Language, a day's event in Ruskeda, the same in the headline's manner, and the same elsewhere.
EVENTS = {
    "en": (
        "Thirty-eight servers of the hospital in Ruskeda were blocked on Monday.",
        "Ruskeda: 41 servers of the hospital blocked on Monday.",
        "Hackers cut a clinic in Ostrena off from 57 of its servers.",
    ),
    "fr": (
        "Trente-huit serveurs de l'hôpital ont été bloqués lundi à Ruskeda.",
        "Ruskeda : 41 serveurs de l'hôpital ont été bloqués lundi.",
        "Des pirates privent une clinique, à Ostrena, de 57 serveurs.",
    ),
    "ru": (
        "Тридцать восемь серверов больницы в Рускеде заблокированы в понедельник.",
        "Рускеда: в понедельник заблокирован 41 сервер больницы.",
        "Хакеры отключили 57 серверов клиники в Острене.",
    ),
    "ar": (
        "عطّل قراصنة ثمانية وثلاثين خادما في مستشفى روسكيدا يوم الاثنين، ولم يصب أحد في روسكيدا.",
        "روسكيدا: تعطيل 41 خادما في المستشفى يوم الاثنين.",
        "قراصنة يعطلون 57 خادما لعيادة في أوسترينا.",
    ),
}
# Language, text, the words of it that are shown to be towns: of Arabic none that is a word of the language, has an article, says
# whose it is, or stands before the name of what it is.
SHOWN = [
    ("ar", "وقع الحادث في روسكيدا.", ["روسكيدا"]),
    ("ar", "احترقت الحافلات قرب بلغورا شمالي البلاد.", ["بلغورا"]),
    ("ar", "ألغيت الرحلات في مطار دورسهايم.", ["دورسهايم"]),
    ("ar", "أغلقت المدارس في محيط تريسوفا.", ["تريسوفا"]),
    ("ar", "جاء ذلك في بيان للوزارة.", []),
    ("ar", "قالت إنها تثق في مهندسيها.", []),
    ("ar", "وقع الحادث في المضمار.", []),
    ("ar", "أقيم السباق في مضمار تولفين.", []),
    ("ar", "قال روسكيدا إنه بريء.", []),
    ("en", "The race was run in Tolvin.", ["Tolvin"]),
    ("en", "In the morning the race was run.", []),
]


def articles_of(*texts: tuple[str, str]) -> list[Article]:
    pages = (
        Page(name=f"p{n}", id=f"p{n}", content=text, clean=True, language=code, outlet=f"Paper {n}", published="2026-03-10")
        for n, (code, text) in enumerate(texts)
    )
    return [one for one in pipeline.read_pages(pages) if isinstance(one, Article)]


def together(report: Report, *ids: str) -> bool:
    """Whether one claim has all of some articles."""
    return any(set(ids) <= set(claim.articles) for claim in report.claims)


@pytest.mark.parametrize("code", list(EVENTS))
def test_what_happened_in_two_towns_is_two_events(code: str) -> None:
    here, _, elsewhere = EVENTS[code]
    report = pipeline.build_report(articles_of((code, here), (code, here), (code, elsewhere)))
    assert together(report, "p0", "p1")
    assert not together(report, "p0", "p2")


@pytest.mark.parametrize("code", list(EVENTS))
def test_a_name_without_a_preposition_is_the_town_of_other_pages(code: str) -> None:
    here, headlined, _ = EVENTS[code]
    articles = articles_of((code, here), (code, headlined))
    assert [one.text for one in Towns(articles).named(articles[1])] == [headlined.split(":")[0].strip()]
    assert together(pipeline.build_report(articles), "p0", "p1")


def test_a_town_is_one_in_every_script_and_case() -> None:
    articles = articles_of(*((code, texts[0]) for code, texts in EVENTS.items()), ("ru", "В районе Рускеды, в Рускеде, тихо."))
    towns = Towns(articles)
    assert towns.of("рускеды") == towns.of("рускеде") == towns.of("ruskeda") is not None
    assert towns.of("ostrena") is None


def test_villages_that_a_page_names_together_are_not_apart() -> None:
    both = "Shells fell in Ruskeda and in Ostrena on Monday."
    apart = articles_of(("en", EVENTS["en"][0]), ("en", EVENTS["en"][2]))
    beside = [*apart, *articles_of(("en", both))]
    assert Together(with_places(apart)).apart("Ruskeda", "Ostrena")
    assert not Together(with_places(beside)).apart("Ruskeda", "Ostrena")
    assert not Together(with_places(apart)).apart("Ruskeda", "Ruskeda")


def test_where_a_page_is_written_nothing_need_happen() -> None:
    dated = "Ostrena - Thirty-eight servers of the hospital in Ruskeda were blocked on Monday."
    apart = articles_of(("en", EVENTS["en"][0]), ("en", EVENTS["en"][2]), ("en", dated))
    assert Together(with_places(apart)).apart("Ruskeda", "Ostrena")


@pytest.mark.parametrize(("code", "text", "towns"), SHOWN, ids=[text for _, text, _ in SHOWN])
def test_what_a_page_shows_to_be_a_town(code: str, text: str, towns: list[str]) -> None:
    assert Towns(articles_of((code, text))).names == [fold(one) for one in towns]


AREAS = [
    ("en", "The race was run at Tolvin in Korvan prefecture.", "Tolvin", "Korvan"),
    ("fr", "La course a eu lieu à Tolvin, dans le comté de Korvan.", "Tolvin", "Korvan"),
    ("ru", "Скачки прошли в Толвине в области Корван.", "Толвине", "Корван"),
    ("ar", "أقيم السباق في تولفين في ولاية كورفان.", "تولفين", "كورفان"),
]


@pytest.mark.parametrize(("code", "text", "town", "area"), AREAS, ids=[code for code, *_ in AREAS])
def test_an_area_is_no_town(code: str, text: str, town: str, area: str) -> None:
    article = articles_of((code, text))[0]
    found = [stands(article, text.index(name), text.index(name) + len(name)) for name in (town, area)]
    assert found == ["in", AREA]


def test_what_lies_in_one_area_may_be_two_events() -> None:
    one, other = (Place(start=0, end=6, text="Korvan", name="Korvan", relation=relation) for relation in ("in", AREA))
    assert places([one], [one]) > 1 > places([one], [other]) > 0


VILLAGES = [
    ("Tin Zaouatine", "Tinzawaten", True),
    ("Khan Sheikhoun", "Khan Shaykhun", True),
    ("Рускеды", "Рускеде", True),
    ("Bakhmud", "Bakhmut", True),
    ("Рускеда", "Ruskeda", True),
    ("Меринаке", "Луменке", False),
    ("Bramstad", "Bramgard", False),
    ("Острена", "Ruskeda", False),
]


@pytest.mark.parametrize(("one", "other", "same"), VILLAGES)
def test_villages_are_one_by_their_consonants(one: str, other: str, same: bool) -> None:
    assert one_village(*sorted((one, other))) is same


def test_one_misread_name_does_not_take_a_town_away() -> None:
    articles = articles_of(*[("en", EVENTS["en"][0])] * 3, ("en", "Ruskeda Monday, said Ada Ruskeda."))
    assert "ruskeda" in Towns(articles).names


def test_who_is_known_by_name_is_no_town() -> None:
    articles = articles_of(("en", "In Brandt, a bank, they trust. Ada Brandt resigned on Monday."), ("en", "Brandt resigned."))
    assert not any(Towns(articles).named(article) for article in articles)
