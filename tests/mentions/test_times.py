"""What holds of times in any language."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sourcier.mentions import times
from sourcier.mentions.times.finder import tools
from sourcier.records import Published

WORDS = "le du au 26 août mai 2017 lundi à 14h30 il y a trois jours depuis et – - . , ' the last May 3rd of Monday next week 1990s \n 31 février"
# Every word that a rule may look for, so that no combination of them is beyond the tests.
ALL_WORDS = sorted({p for code in ("fr", "en", "ru") for p in tools(code).grammar.tags})  # type: ignore[union-attr]
TEXTS = st.one_of(
    st.lists(st.one_of(st.sampled_from(ALL_WORDS), st.integers(0, 2020).map(str)), max_size=30).map(" ".join),
    st.text(max_size=200),
    st.lists(st.sampled_from(WORDS.split(" ")), max_size=40).map(" ".join),
)
PUBLISHED = st.sampled_from(
    [
        None,
        Published(earliest="2017-09-08", latest="2017-09-09", basis="metadata"),
        Published(earliest="2017-01-01", latest="2018-01-01", basis="inferred"),
        Published(earliest="0001-01-01", latest="0001-01-02", basis="manifest"),
        Published(earliest="9999-12-30", latest="9999-12-31", basis="manifest"),
        Published(earliest="yesterday", latest="", basis="manifest"),
    ]
)


@settings(max_examples=300, deadline=None)
@given(text=TEXTS, language=st.sampled_from(["fr", "en", "ru", "xx", None]), published=PUBLISHED)
def test_find_never_fails_and_keeps_order(text: str, language: str | None, published: Published | None) -> None:
    end = 0
    for time in times.find(text, language=language, published=published):
        assert end <= time.start < time.end <= len(text)
        assert text[time.start : time.end] == time.text
        assert "\n" not in time.text
        if time.earliest and time.latest:
            assert time.earliest < time.latest
        end = time.end


def test_find_without_publication_leaves_relative_times_open() -> None:
    (found,) = times.find("Il est parti hier.", language="fr", published=None)
    assert (found.text, found.earliest, found.latest) == ("hier", None, None)


def test_find_without_publication_reads_full_dates() -> None:
    found = times.find("Le 3 mai 2016, il pleuvait. Le 7 mai, il faisait beau.", language="fr", published=None)
    assert [t.earliest for t in found] == ["2016-05-03", "2016-05-07"]


def test_find_infers_the_year_from_a_weekday() -> None:
    # 26 August was a Saturday in 2017 and not before that since 2006.
    found = times.find("Depuis 2014, rien. Samedi 26 août, la ville a fêté. Le 28 août aussi.", language="fr", published=None)
    assert [t.earliest for t in found[1:]] == ["2017-08-26", "2017-08-28"]


def test_find_bounds_what_a_long_interval_of_publication_leaves_open() -> None:
    week = Published(earliest="2017-09-04", latest="2017-09-11", basis="inferred")
    (found,) = times.find("He left yesterday.", language="en", published=week)
    assert (found.earliest, found.start_latest, found.end_earliest, found.latest) == (
        "2017-09-03",
        "2017-09-09",
        "2017-09-04",
        "2017-09-10",
    )


@pytest.mark.parametrize("language", ["fr", "en", "ru"])
def test_find_takes_long_hostile_text(language: str) -> None:
    text = "deux et " * 5000 + "from 1 to " * 5000 + "may " * 5000
    assert isinstance(times.find(text, language=language, published=None), list)


def test_find_keeps_apart_what_stands_on_two_lines() -> None:
    found = times.find("Le 26\naoût 2017", language="fr", published=None)
    assert [t.text for t in found] == ["août 2017"]


@pytest.mark.parametrize(
    ("text", "grain"),
    [
        ("on Monday", "day"),
        ("last week", "week"),
        ("in May", "month"),
        ("in 2011", "year"),
        ("in the 1990s", "decade"),
        ("last summer", "season"),
    ],
)
def test_find_tells_the_grain(text: str, grain: str) -> None:
    published = Published(earliest="2017-09-08", latest="2017-09-09", basis="metadata")
    assert times.find(text, language="en", published=published)[0].grain == grain
