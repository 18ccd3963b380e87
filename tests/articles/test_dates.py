"""interval_of and line_date."""

from __future__ import annotations

import pytest

from sourcier.articles.dates import interval_of, line_date

DAYS = [
    ("2017-09-08", "2017-09-08"), ("8 September 2017", "2017-09-08"), ("September 8, 2017", "2017-09-08"), ("Sept. 8, 2017", "2017-09-08"), ("8 septembre 2017", "2017-09-08"),
    ("1er août 2017", "2017-08-01"), ("vendredi 8 sept. 2017", "2017-09-08"), ("08/09/2017", "2017-09-08"), ("12/25/2017", "2017-12-25"), ("08.09.2017", "2017-09-08"),
    ("2017/09/08", "2017-09-08"), ("8 сентября 2017", "2017-09-08"), ("8 de septiembre de 2017", "2017-09-08"), ("8. Mai 2017", "2017-05-08"), ("8 سبتمبر 2017", "2017-09-08"),
    ("٨ أيلول ٢٠١٧", "2017-09-08"), ("8 كانون الأول 2017", "2017-12-08"), ("20170908", "2017-09-08"), ("8th of September 2017".replace("of ", ""), "2017-09-08"), ("26-FEB-1987", "1987-02-26"),
]  # fmt: skip


@pytest.mark.parametrize(("written", "day"), DAYS)
def test_a_date_is_its_day(written: str, day: str) -> None:
    found = interval_of(written)
    assert found is not None
    assert found[0] == f"{day}T00:00:00Z"
    assert found[1][11:] == "00:00:00Z"
    assert found[1] > found[0]


@pytest.mark.parametrize(
    ("written", "interval"),
    [
        ("2017-09-08T14:03:00Z", ("2017-09-08T14:03:00Z", "2017-09-08T14:03:01Z")),
        ("2017-09-08T01:03+03:00", ("2017-09-07T22:03:00Z", "2017-09-07T22:04:00Z")),
        ("2017-09-08T01:03+14:00", ("2017-09-07T11:03:00Z", "2017-09-07T11:04:00Z")),
        ("2017-09-08 14:03", ("2017-09-08T14:03:00Z", "2017-09-08T14:04:00Z")),
        ("2017-12", ("2017-12-01T00:00:00Z", "2018-01-01T00:00:00Z")),
        ("2017-2", ("2017-02-01T00:00:00Z", "2017-03-01T00:00:00Z")),
        ("1504879380", ("2017-09-08T14:03:00Z", "2017-09-08T14:03:01Z")),
        ("1504879380000", ("2017-09-08T14:03:00Z", "2017-09-08T14:03:01Z")),
        ("2017-12-31", ("2017-12-31T00:00:00Z", "2018-01-01T00:00:00Z")),
    ],
)
def test_a_time_is_its_minute_or_second_in_utc(written: str, interval: tuple[str, str]) -> None:
    assert interval_of(written) == interval


@pytest.mark.parametrize(
    "written",
    [
        "",
        None,
        "soon",
        "2017",
        "31 February 2017",
        "99/99/2017",
        "9999999999",
        "0000-00-00",
        "12 monkeys 2017",
        "2017-13-45",
        "2017-13",
        "2017-00",
        "9999-12",
        "9999999999999",
        "9" * 5000,
        "2017-09-08T14:03:00+99:99",
        "2017-09-08T14:03:00-15:00",
        "2017-09-08T14:03:00+02:75",
    ],
)
def test_what_is_no_date_is_none(written: str | None) -> None:
    assert interval_of(written) is None


@pytest.mark.parametrize(
    "line",
    [
        "Publié le 8 septembre 2017 à 14h03",
        "8 September 2017",
        "Friday, September 8, 2017 - 14:03",
        "Опубликовано 8 сентября 2017",
        "Posted on September 8, 2017 by admin",
        "08/09/2017 | 14:03",
        "نشر في 8 سبتمبر 2017",
    ],
)
def test_a_line_of_publication_has_its_date(line: str) -> None:
    found = line_date(line)
    assert found is not None
    assert found[0] == "2017-09-08T00:00:00Z"


@pytest.mark.parametrize(
    "line",
    [
        "The bridge fell on 8 September 2017, the mayor said.",
        "Le 8 septembre 2017, le pont est tombé.",
        "Menu",
        "1.417 raids et 2.687 frappes",
    ],
)
def test_a_line_of_the_story_has_none(line: str) -> None:
    assert line_date(line) is None
