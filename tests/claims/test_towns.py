"""Towns that no gazetteer has: two events of a kind in two of them stay two, villages of one event stay together."""

from __future__ import annotations

import pytest

from sourcier import pipeline
from sourcier.claims.placed import with_places
from sourcier.claims.towns import Together, Towns
from sourcier.records import Article, Page, Report

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
}


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


def test_who_is_known_by_name_is_no_town() -> None:
    articles = articles_of(("en", "In Brandt, a bank, they trust. Ada Brandt resigned on Monday."), ("en", "Brandt resigned."))
    assert not any(Towns(articles).named(article) for article in articles)
