"""Which page a version is from: words copied with their source, the medium that is cited, a credit, and in what order they count."""

from __future__ import annotations

import pytest

from sourcier import pipeline
from sourcier.records import Page, Report

AGENCY = (
    "Agence Cordage",
    "fr",
    "2026-03-03T08:00Z",
    "Douze ouvriers ont été blessés lundi à Lormes, a déclaré la police à l'Agence Cordage.",
)
WIRE = ("Fathom Wire", "en", "2026-03-03T09:00Z", "Twelve workers were injured in Lormes on Monday, according to Agence Cordage.")
CITING = ("The Harbour Post", "en", "2026-03-03T10:00Z", "Twelve workers were injured in Lormes on Monday, Fathom Wire reported.")
COPY = ("The Wexley Herald", "en", "2026-03-03T11:00Z", "Twelve workers were injured in Lormes on Monday, Fathom Wire reported.")


def _report(*told: tuple[str, str, str, str]) -> Report:
    pages = (Page(name=n, id=n, content=t, clean=True, language=code, outlet=n, published=day) for n, code, day, t in told)
    return pipeline.build_report([pipeline.read_page(page) for page in pages], [])


def _parents(report: Report) -> dict[str, str | None]:
    versions = report.claims[0].versions
    article = {one.statement: one.article for one in versions}
    return {one.article: article[one.parent] if one.parent else None for one in versions}


def test_each_has_it_from_whom_it_cites_and_who_copies_that_from_the_copied() -> None:
    expected = {"Agence Cordage": None, "Fathom Wire": "Agence Cordage", "The Harbour Post": "Fathom Wire"}
    assert _parents(_report(AGENCY, WIRE, CITING)) == expected
    assert _parents(_report(AGENCY, WIRE, CITING, COPY)) == {**expected, "The Wexley Herald": "The Harbour Post"}


def test_a_late_arrival_roots_the_others_anew() -> None:
    assert _parents(_report(WIRE, CITING)) == {"Fathom Wire": None, "The Harbour Post": "Fathom Wire"}
    assert _parents(_report(CITING, WIRE, AGENCY)) == _parents(_report(AGENCY, WIRE, CITING))


@pytest.mark.parametrize(("day", "parent"), [("2026-03-03", "Agence Cordage"), ("2026-03-02", None)])
def test_a_day_without_a_clock_may_be_later_and_an_earlier_day_is_not(day: str, parent: str | None) -> None:
    name, code, _, text = WIRE
    assert _parents(_report(AGENCY, (name, code, day, text)))["Fathom Wire"] == parent


def test_words_in_common_do_not_outdo_whom_a_page_cites() -> None:
    other = (
        "The Calder Echo",
        "en",
        "2026-03-03T08:30Z",
        "Twelve workers were injured in Lormes on Monday, the fire service said.",
    )
    assert _parents(_report(AGENCY, other, WIRE))["Fathom Wire"] == "Agence Cordage"


def test_a_source_that_two_ways_lead_to_is_no_circle() -> None:
    both = (
        "Écho",
        "fr",
        "2026-03-03T12:00Z",
        "Douze ouvriers ont été blessés lundi à Lormes, selon la police, rapporte Fathom Wire.",
    )
    (claim, *_) = _report(AGENCY, WIRE, both).claims
    assert (claim.origins.low, claim.origins.high, claim.circular) == (1, 1, ())


def test_who_copies_our_correspondent_was_not_there() -> None:
    own = (
        "Le Courrier",
        "fr",
        "2026-03-03T08:00Z",
        "Douze ouvriers ont été blessés lundi à Lormes, a constaté notre correspondant sur place.",
    )
    (claim, *_) = _report(own, ("La Gazette", "fr", "2026-03-03T12:00Z", own[3])).claims
    assert [(one.kind, one.name) for one in claim.origins.items] == [("own_reporting", "Le Courrier")]


def test_who_names_another_medium_in_the_same_words_is_no_copy() -> None:
    told = "Citing the union leader Ines Carvalho, {} reported that a block of flats that gave way in Lormes killed 27 residents on 3 March."
    post = ("The Harbour Post", "en", "2026-03-03T08:00Z", told.format("The Marsh Beacon"))
    beacon = (
        "The Marsh Beacon",
        "en",
        "2026-03-03T07:00Z",
        "The union leader Ines Carvalho told The Marsh Beacon that 27 residents died in Lormes on 3 March.",
    )
    echo = (
        "The Calder Echo",
        "en",
        "2026-03-03T07:30Z",
        "The union leader Ines Carvalho told The Calder Echo that 27 residents died in Lormes on 3 March.",
    )
    wire = ("Fathom Wire", "en", "2026-03-03T09:00Z", told.format("The Calder Echo"))
    mirror = ("The Wexley Mirror", "en", "2026-03-03T10:00Z", told.format("The Marsh Beacon"))
    found = _parents(_report(beacon, echo, post, wire, mirror))
    assert found["The Harbour Post"] == "The Marsh Beacon"
    assert found["Fathom Wire"] == "The Calder Echo"
    assert found["The Wexley Mirror"] == "The Harbour Post"


def test_of_two_media_in_a_chain_the_nearer_is_the_parent() -> None:
    first = (
        "The Marsh Beacon",
        "en",
        "2026-03-03T07:00Z",
        "Police told The Marsh Beacon that 27 residents died in Lormes on 3 March when a block of flats fell.",
    )
    second = (
        "Fathom Wire",
        "en",
        "2026-03-03T08:00Z",
        "27 residents died in Lormes on 3 March when a block of flats fell, The Marsh Beacon reported.",
    )
    aside = (
        "The Calder Echo",
        "en",
        "2026-03-03T08:30Z",
        "The Marsh Beacon reported that the collapse of a block of flats killed 27 residents in Lormes on 3 March.",
    )
    third = (
        "The Harbour Post",
        "en",
        "2026-03-03T09:00Z",
        "Citing The Marsh Beacon, Fathom Wire reported that the collapse of a block of flats killed 27 residents in Lormes on 3 March.",
    )
    found = _parents(_report(first, second, aside, third))
    assert (found["The Calder Echo"], found["The Harbour Post"]) == ("The Marsh Beacon", "Fathom Wire")


def test_a_later_page_of_the_same_outlet_is_from_the_earlier_one_that_it_corrects() -> None:
    told = "Police told The Marsh Beacon that {} residents died in Lormes on 3 March when a block of flats fell. Lifts were out of order."
    pages = [
        Page(
            name=n,
            id=n,
            content=told.format(count),
            clean=True,
            language="en",
            outlet="The Marsh Beacon",
            published=f"2026-03-03T{n}:00Z",
        )
        for n, count in (("07", 27), ("09", 31))
    ]
    report = pipeline.build_report([pipeline.read_page(page) for page in pages], [])
    assert _parents(report) == {"07": None, "09": "07"}


def _told(name: str, code: str, hour: int, text: str) -> Page:
    published = f"2026-03-03T{hour:02}:00Z"
    return Page(
        name=f"{name} {hour}", id=f"{name} {hour}", content=text, clean=True, language=code, outlet=name, published=published
    )


def _from(*pages: Page) -> dict[str, str | None]:
    return _parents(pipeline.build_report([pipeline.read_page(page) for page in pages], []))


@pytest.mark.parametrize(
    ("number", "hour"), [("12", 8), ("15", 10), ("17", 10)], ids=["the first", "the second", "neither: the one that stood then"]
)
def test_who_cites_an_outlet_has_it_as_that_told_it_by_then(number: str, hour: int) -> None:
    told = "{} ouvriers ont été blessés lundi à Lormes, a déclaré la police à l'Agence Cordage."
    first, second = (_told("Agence Cordage", "fr", at, told.format(many)) for at, many in ((8, 12), (10, 15)))
    wire = _told("Fathom Wire", "en", 12, f"According to Agence Cordage, {number} workers were injured in Lormes on Monday.")
    third = _told("Agence Cordage", "fr", 14, told.format(19))
    assert _from(first, second, wire, third)["Fathom Wire 12"] == f"Agence Cordage {hour}"


def test_of_two_that_cite_each_other_the_later_has_it_from_the_earlier() -> None:
    post = _told("The Harbour Post", "en", 8, "According to The Marsh Beacon, 12 workers were injured in Lormes on Monday.")
    beacon = _told("The Marsh Beacon", "en", 10, "The Harbour Post reports that 12 workers were injured in Lormes on Monday.")
    assert _from(post, beacon) == {"The Harbour Post 8": None, "The Marsh Beacon 10": "The Harbour Post 8"}


def test_a_copy_below_its_own_headline_has_the_source_of_what_it_copies() -> None:
    told = (
        "Dix navires coulés lundi au large de Lormes\n\nUne source sécuritaire a confirmé dix navires coulés lundi au large de Lormes. "
        "« Personne ici n'a voulu entendre ce que nous disions depuis des mois », a ajouté la même source."
    )
    pages = [_told(name, "fr", hour, told) for name, hour in (("Le Courrier", 8), ("La Gazette", 10), ("Radio Lormes", 12))]
    (claim, *_) = pipeline.build_report([pipeline.read_page(page) for page in pages], []).claims
    assert [one.kind for one in claim.origins.items] == ["anonymous"]


def test_two_that_say_each_that_somebody_spoke_to_it_may_have_heard_two() -> None:
    post = _told(
        "The Harbour Post", "en", 8, "A Western diplomat told The Harbour Post that 12 soldiers were killed in Lormes on Monday."
    )
    beacon = _told(
        "The Marsh Beacon", "en", 9, "Twelve soldiers died in Lormes on Monday, a Western diplomat told The Marsh Beacon."
    )
    other = _told("The Calder Echo", "en", 10, "A Western diplomat said 12 soldiers lost their lives in Lormes on Monday.")
    (claim, *_) = pipeline.build_report([pipeline.read_page(page) for page in (post, beacon)], []).claims
    assert (claim.origins.low, claim.origins.high) == (1, 2)
    (claim, *_) = pipeline.build_report([pipeline.read_page(page) for page in (post, other)], []).claims
    assert (claim.origins.low, claim.origins.high) == (1, 1)


def test_agencies_that_a_credit_does_not_name_are_nobody() -> None:
    page = _told("The Harbour Post", "en", 8, "Twelve workers were injured in Lormes on Monday.\n\nWith agencies")
    (claim, *_) = pipeline.build_report([pipeline.read_page(page)], []).claims
    assert [one.kind for one in claim.origins.items] == ["not_given"]


def test_whom_a_note_at_the_foot_names_told_it() -> None:
    wire = ("Fathom Wire", "en", "2026-03-03T09:00Z", "A blast hurt twelve workers in Lormes on Monday, the mayor said.")
    text = "Workers hurt\n\nTwelve workers were injured in Lormes on Monday.\n\nBased on a report by Fathom Wire."
    assert _parents(_report(wire, ("The Harbour Post", "en", "2026-03-03", text))) == {
        "Fathom Wire": None,
        "The Harbour Post": "Fathom Wire",
    }
