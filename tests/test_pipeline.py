"""The order of the stages, what one bad page costs, and what a report says that it looked at."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

import sourcier
from sourcier import pipeline
from sourcier.errors import ArchiveError, InputError
from sourcier.records import Article, Page, Published, Refusal
from sourcier.sources import open_inputs

ENGLISH = "Forty dockers were hurt on Tuesday in Port Ellery, the harbour master said. The crane had been inspected in May."
FRENCH = "Mardi, quarante dockers ont été blessés à Port-Ellery, a déclaré le maire. La grue avait été contrôlée en mai."
ITALIAN = "Secondo il sindaco, martedì nel porto sono rimasti feriti quaranta portuali, ha riferito l'agenzia di stampa."


def page(name: str, content: str = ENGLISH, **fields: object) -> Page:
    return Page(**{"name": name, "path": name, "content": content, **fields})  # type: ignore[arg-type]


def test_read_page_fills_every_part() -> None:
    article = pipeline.read_page(page("a.txt", published="2026-05-06", language="en"))
    assert article.text == ENGLISH
    assert article.sentences
    assert [one for one in article.mentions if one.text in ("hurt", "Forty dockers", "Tuesday")]
    said = [one for one in article.statements if one.source]
    assert [article.text[slice(*one.source)] for one in said if one.source] == ["the harbour master"]


def test_read_takes_text_and_html() -> None:
    text = sourcier.read(ENGLISH, url="https://www.daybook.example/1", published="2026-05-06", language="en")
    assert (text.url, text.language) == ("https://www.daybook.example/1", "en")
    assert text.published is not None
    assert text.published.earliest.startswith("2026-05-06")
    html = sourcier.read(f"<!DOCTYPE html><html><body><article><p>{ENGLISH}</p><p>{ENGLISH[:60]}</p></article></body></html>")
    assert "<p>" not in html.text
    assert "harbour master said" in html.text


def test_read_pages_goes_on_after_a_refusal_and_after_a_mistake_of_ours() -> None:
    def read(one: Page) -> Article:
        if one.name == "bad":
            raise InputError("bad", "nothing in it: give another")
        if one.name == "bug":
            raise ZeroDivisionError("division by zero")
        return pipeline.read_page(one)

    first = Refusal(input="gone", why="no such file")
    results = list(pipeline.read_pages([first, page("a"), page("bad"), page("bug"), page("b")], read))
    assert [type(one).__name__ for one in results] == ["Refusal", "Article", "Refusal", "Refusal", "Article"]
    assert results[0] == first
    assert results[2] == Refusal(input="bad", why="nothing in it: give another")
    assert isinstance(results[3], Refusal)
    assert results[3].input == "bug"
    assert "ZeroDivisionError: division by zero, test_pipeline.py line" in results[3].why


def test_read_pages_stops_for_what_is_no_fault_of_the_page() -> None:
    def read(one: Page) -> Article:
        raise ArchiveError("the disk is full")

    with pytest.raises(ArchiveError):
        list(pipeline.read_pages([page("a")], read))


def test_read_page_replaces_half_surrogates_one_for_one() -> None:
    article = pipeline.read_page(page("caf\udce9.txt", f"\ud83d {ENGLISH}"))
    assert article.path == "caf\ufffd.txt"
    assert article.text.endswith(ENGLISH)
    assert "\ud83d" not in article.text


def test_build_report_of_nothing() -> None:
    report = pipeline.build_report([])
    assert (report.articles, report.claims, report.reuse) == ((), (), ())
    assert report.coverage.articles == 0


def test_build_report_keeps_order_and_refusals() -> None:
    refused = (Refusal(input="x", why="y"),)
    articles = [pipeline.read_page(page(name)) for name in ("z", "a", "m")]
    seen: list[str] = []
    report = pipeline.build_report(articles, refused, seen.append)
    assert [one.path for one in report.articles] == ["z", "a", "m"]
    assert report.refused == refused
    assert seen == ["linking", "grouping", "tracing"]


def test_build_report_counts_a_copy_as_no_new_origin() -> None:
    pages = [
        page("a", ENGLISH, url="https://daybook.example/1", outlet="Daybook", published="2026-05-06", language="en"),
        page("b", ENGLISH, url="https://echo.example/2", outlet="Echo", published="2026-05-07", language="en"),
    ]
    report = pipeline.build_report([pipeline.read_page(one) for one in pages])
    assert [one.kind for one in report.reuse] == ["copy"]
    said = [claim for claim in report.claims if len(claim.articles) == 2]
    assert said
    assert {(claim.origins.low, claim.origins.high) for claim in said} == {(1, 1)}


def test_build_report_takes_the_last_text_of_an_article_and_says_so() -> None:
    texts = (ENGLISH, ENGLISH + " Two are in hospital.")
    report = pipeline.build_report([pipeline.read_page(page("a", text)) for text in texts])
    assert [one.text for one in report.articles] == [texts[1]]
    assert any("another text of a is left out" in note for note in report.coverage.notes)


def test_build_report_takes_the_text_of_an_article_that_was_published_later_in_any_order() -> None:
    days = {"2026-05-06": ENGLISH, "2026-05-07": ENGLISH + " Two are in hospital."}
    read = [pipeline.read_page(page("a", text, url="https://a.example/1", published=day)) for day, text in days.items()]
    for given in (read, read[::-1]):
        report = pipeline.build_report(given)
        assert [one.text for one in report.articles] == [days["2026-05-07"]]
        assert any("https://a.example/1" in note for note in report.coverage.notes)


def test_build_report_labels_the_lines_that_an_outlet_repeats() -> None:
    line = "Readers say that the harbour letter has been with them for seven years."
    pages = [
        page(f"{day}", f"{ENGLISH.replace('Forty', number)}\n{line}\nThe quay reopened {number.lower()} hours later.", outlet="Daybook",
             published=f"2026-05-{day:02}", title=f"Day {day}", clean=True, language="en")
        for day, number in enumerate("Ten Eleven Twelve Thirteen Fourteen Fifteen Sixteen Seventeen".split(), 1)
    ]  # fmt: skip
    report = pipeline.build_report([pipeline.read_page(one) for one in pages])
    for article in report.articles:
        at = article.text.index(line)
        assert [(one.start, one.end) for one in article.labels if one.label == "chrome"] == [(at, at + len(line))]
        assert not [one for one in article.statements if one.content[0] >= at and one.content[1] <= at + len(line)]


def test_cover_says_what_could_not_be_read() -> None:
    articles = tuple(
        pipeline.read_page(page(name, text, language=code, published=date))
        for name, text, code, date in [
            ("en.txt", ENGLISH, "en", "2026-05-06"),
            ("fr.txt", FRENCH, "fr", "2026-05-04"),
            ("it.txt", ITALIAN, "it", "2026-05-09"),
        ]
    )
    cover = pipeline.cover(articles)
    assert cover.articles == 3
    assert cover.languages == {"en": 1, "fr": 1, "it": 1}
    assert (cover.earliest, cover.latest) == ("2026-05-04T00:00:00Z", "2026-05-10T00:00:00Z")
    assert cover.not_read == ("it.txt",)
    assert any("1 article in Italian" in note for note in cover.notes)


def test_cover_counts_what_has_no_date_or_language() -> None:
    bare = Article(id="a", version="v", text="Zzz.")
    dated = Article(id="b", version="w", text="Zzz.", published=Published(earliest="2026", latest="2027", basis="page"))
    notes = pipeline.cover((bare, dated)).notes
    assert any("1 article without a publication date" in note for note in notes)
    assert any("2 articles in an unknown language" in note for note in notes)
    assert any("2 articles without a known outlet" in note for note in notes)
    assert pipeline.cover((bare,)).earliest is None


def test_read_pages_streams() -> None:
    """Pages are read as they come: the first result is there before the second page is asked for."""
    asked: list[int] = []

    def endless() -> object:
        for number in range(1_000_000):
            asked.append(number)
            yield page(str(number))

    assert isinstance(next(pipeline.read_pages(endless())), Article)  # type: ignore[arg-type]
    assert asked == [0]


def test_a_record_that_was_kept_is_printed_as_it_was() -> None:
    """A whole number stays one: an archive and a report print the same."""
    article = pipeline.read_page(
        Page(name="p", content="Some 40 people and 2.5 tonnes were moved in Lormes, the mayor said.", clean=True)
    )
    assert isinstance(article, Article)
    printed = msgspec.json.encode(article)
    assert b'"value":40,' in printed
    assert b'"value":2.5,' in printed
    assert msgspec.json.encode(msgspec.json.decode(printed, type=Article)) == printed


def test_a_date_that_cannot_be_read_is_told_with_its_remedy(tmp_path: Path) -> None:
    (tmp_path / "manifest.csv").write_text("file,published\na.txt,the day before\nb.txt,2026-03-12\n", encoding="utf-8")
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text("Two barges sank near Lormes on Monday, the coastguard said.", encoding="utf-8")
    found = list(pipeline.read_pages(open_inputs([str(tmp_path)])))
    assert [one.published is None for one in found if isinstance(one, Article)] == [True, False]
    (refused,) = (one for one in found if isinstance(one, Refusal))
    assert refused.input.endswith("a.txt")
    assert "the day before" in refused.why
    assert "2026-03-11" in refused.why


def test_read_warns_of_a_date_that_cannot_be_read() -> None:
    with pytest.warns(UserWarning, match="next Whitsun.*2026-03-11") as warned:
        article = sourcier.read(ENGLISH, published="next Whitsun", language="en")
    assert (article.published, warned[0].filename) == (None, __file__)
