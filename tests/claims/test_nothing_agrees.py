"""Two events of a kind on other days, with other numbers, at other places stay two; versions of one stay one."""

from __future__ import annotations

import pytest

from sourcier import pipeline
from sourcier.records import Article, Page, Report

SUNDAY = {
    "en": "Sixty-four houses were destroyed by a flood in Torvale on Sunday.",
    "fr": "Soixante-quatre maisons ont été détruites dimanche par une crue à Torvale.",
    "ru": "В воскресенье паводок разрушил в Торвале шестьдесят четыре дома.",
}
OTHER = {
    "en": "Fifty-one houses were destroyed by a flood in Hestwick on Thursday.",
    "fr": "Cinquante et une maisons ont été détruites jeudi par une crue à Hestwick.",
    "ru": "В четверг паводок разрушил в Хествике пятьдесят один дом.",
}


def report_of(*texts: tuple[str, str]) -> Report:
    pages = (
        Page(name=f"p{n}", id=f"p{n}", content=text, clean=True, language=code, outlet=f"Paper {n}", published="2026-03-13")
        for n, (code, text) in enumerate(texts)
    )
    return pipeline.build_report([one for one in pipeline.read_pages(pages) if isinstance(one, Article)])


def together(report: Report, *ids: str) -> bool:
    """Whether one claim has all of some articles."""
    return any(set(ids) <= set(claim.articles) for claim in report.claims)


@pytest.mark.parametrize("code", ["en", "fr", "ru"])
def test_another_day_another_number_and_another_place_are_another_event(code: str) -> None:
    report = report_of(*SUNDAY.items(), (code, OTHER[code]))
    assert not any(together(report, f"p{n}", "p3") for n in range(3))


def test_another_day_alone_is_a_version() -> None:
    report = report_of(("en", SUNDAY["en"]), ("en", SUNDAY["en"].replace("Sunday", "Monday")))
    assert together(report, "p0", "p1")


def test_another_number_alone_is_a_version() -> None:
    report = report_of(("en", SUNDAY["en"]), ("en", SUNDAY["en"].replace("Sixty-four", "Seventy-nine")))
    assert together(report, "p0", "p1")


def test_another_day_and_number_of_one_place_are_a_version() -> None:
    report = report_of(
        ("en", SUNDAY["en"]), ("en", SUNDAY["en"].replace("Sunday", "Monday").replace("Sixty-four", "Seventy-nine"))
    )
    assert together(report, "p0", "p1")
