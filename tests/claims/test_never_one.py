"""What cannot be one event: two numbers of one voice, what came later, somebody whom the other page does not know; and what can."""

from __future__ import annotations

import pytest

from sourcier import pipeline
from sourcier.data.concepts import counts_alike
from sourcier.records import Article, Page, Quantity, Report


def report_of(*texts: tuple[str, str, str]) -> Report:
    """The report on some pages, each a language, a day and a text."""
    pages = (
        Page(name=f"p{n}", id=f"p{n}", content=text, clean=True, language=code, outlet=f"Paper {n}", published=day)
        for n, (code, day, text) in enumerate(texts)
    )
    return pipeline.build_report([one for one in pipeline.read_pages(pages) if isinstance(one, Article)])


def together(report: Report, one: str, other: str) -> bool:
    """Whether one claim holds what two articles, or an article in two sentences, say with these words."""
    said = {s.id: a.text[slice(*s.content)] for a in report.articles for s in a.statements}
    told = [[said[s] for s in claim.statements] for claim in report.claims]
    return any(any(one in t for t in texts) and any(other in t for t in texts) for texts in told)


TWO_NUMBERS = [
    ("en", "Two fishermen were shot dead near Torvale.\n\nThe lake has seen worse. Seven men lost their lives there.", "Two fish", "Seven"),
    ("fr", "Deux pêcheurs ont été tués près de Torvale.\n\nLe lac a connu pire. Sept hommes y ont perdu la vie.", "Deux pê", "Sept"),
    ("ru", "Двое рыбаков убиты под Торвалем.\n\nНа озере бывало и хуже. Там погибли семь мужчин.", "Двое", "семь"),
]  # fmt: skip


@pytest.mark.parametrize(("code", "text", "one", "other"), TWO_NUMBERS, ids=[code for code, *_ in TWO_NUMBERS])
def test_who_gives_two_numbers_of_the_dead_tells_two_events(code: str, text: str, one: str, other: str) -> None:
    assert not together(report_of((code, "2026-03-13", text)), one, other)


def test_two_speakers_who_give_two_numbers_tell_one_event() -> None:
    text = "Three miners died in the blast at Torvale, the mayor said.\n\nFive miners died in the blast, the union said."
    assert together(report_of(("en", "2026-03-13", text)), "Three miners", "Five miners")


LATER = "Eight traders were killed by a drone on the market of {place} on Thursday."
BEFORE = "The strike on the pumps killed eight people, the council said. Drones have killed traders and drivers."


def test_what_happened_after_a_page_was_published_is_not_told_by_it() -> None:
    report = report_of(("en", "2026-07-06", BEFORE), ("en", "2026-09-11", LATER.format(place="Torvale")))
    assert not together(report, "strike on the pumps", "Eight traders")


def test_what_was_told_a_day_early_is() -> None:
    early = "Eight traders were killed by a drone on the market of Torvale."
    report = report_of(("en", "2026-09-09", early), ("en", "2026-09-11", LATER.format(place="Torvale")))
    assert together(report, "market of Torvale.", "on Thursday") or together(report, "market of Torvale", "on Thursday")


MAS = "Jordan Maslard a été arrêté devant la poste de Collargues. Il a 27 ans."
STRANGE = "The baker was arrested in his shop. On Monday a fireman sat with the children."
KNOWN = "Jordan Maslard was arrested at the post office on Monday, the brigade said."


def test_who_is_named_nowhere_on_a_page_is_not_the_one_it_tells_of() -> None:
    report = report_of(("fr", "2026-07-22", MAS), ("en", "2026-07-25", STRANGE))
    assert not together(report, "Jordan Maslard", "The baker was arrested")


def test_who_is_named_in_another_language_is() -> None:
    report = report_of(("fr", "2026-07-22", MAS), ("en", "2026-07-22", KNOWN))
    assert together(report, "Jordan Maslard a été", "Jordan Maslard was arrested")


ONE = [
    ("fr", "La panthère a été abattue lundi à Torvale.", "en", "A panther was shot dead in Torvale on Monday.", "abattue", "shot dead"),
    ("fr", "Un ours s'est échappé de son enclos dimanche à Torvale.", "en", "A bear fled its enclosure in Torvale on Sunday.", "échappé", "fled"),
    ("en", "Soldiers executed 31 villagers in Torvale on Monday.", "fr", "Des soldats ont tué 31 villageois lundi à Torvale.", "executed", "tué"),
    ("en", "Envoys met in Torvale on Monday.", "fr", "Des émissaires ont négocié lundi à Torvale.", "met", "négocié"),
    ("fr", "Un soigneur a été mordu lundi à Torvale.", "ru", "В понедельник в Торвале тигр укусил смотрителя.", "mordu", "укусил"),
]  # fmt: skip


@pytest.mark.parametrize(("code", "text", "other", "again", "one", "two"), ONE, ids=[one for *_, one, _ in ONE])
def test_one_deed_has_two_words(code: str, text: str, other: str, again: str, one: str, two: str) -> None:
    assert together(report_of((code, "2026-03-13", text), (other, "2026-03-13", again)), one, two)


def test_bodies_are_the_dead_and_not_the_hurt() -> None:
    def counted(concept: str) -> Quantity:
        return Quantity(start=0, end=1, text="14", value=14, low=14, high=14, concept=concept)

    assert counts_alike(counted("body"), counted("death"))
    assert counts_alike(counted("body"), counted("civilian"))
    assert not counts_alike(counted("body"), counted("injury"))
    assert not counts_alike(counted("skeleton"), counted("death"))
