"""link: what credits and hyperlinks join, whatever words the two articles share."""

from __future__ import annotations

import pytest

from sourcier import pipeline
from sourcier.passages import link
from sourcier.passages.references import references
from sourcier.records import Page

from .texts import EN, FR, OTHER, article

TITLE = "Turbine hall at Corven power station shut after burning smell"
# The French of EN: the same report, no words in common.
TRANSLATED = (
    "Une salle des turbines de la centrale de Corven a été arrêtée mardi, des ouvriers ayant senti une odeur d'isolant brûlé. "
    "Personne n'a été blessé, selon l'exploitant."
)


@pytest.mark.parametrize(
    "credit",
    [
        f"Article originel : {TITLE}",
        f"Original: “{TITLE}” – Tarn Courier",
        "https://courier.example/corven-shut",
        "(voir www.courier.example/corven-shut/)",
    ],
)
def test_a_translation_is_found_by_the_title_or_address_that_its_credit_gives(credit: str) -> None:
    articles = [
        article(
            "o", EN, "2021-03-01", title=TITLE, outlet="Tarn Courier", language="en", url="https://courier.example/corven-shut"
        ),
        article("t", f"{TRANSLATED}\n{credit}", "2021-03-02", outlet="Salon", language="fr", credit=("original", credit)),
        article(
            "x", OTHER, "2021-03-01", title="Harvest festival draws larger crowds than ever", outlet="Tarn Courier", language="en"
        ),
    ]
    (one,) = link(articles)
    assert (one.kind, one.basis, one.source.article, one.target.article) == ("translation", "credit", "o", "t")
    assert (one.source.start, one.source.end) == (0, len(EN))
    assert articles[1].text[one.target.start : one.target.end] == credit
    assert one.probability >= 0.9


@pytest.mark.parametrize(
    "credit", ["(Harbour Wire)", "Source: Harbour Wire", "With Harbour Wire and staff", "harbourwire.example"]
)
def test_an_agency_credit_means_its_article_on_the_same_story(credit: str) -> None:
    told = EN.replace("Nobody was hurt, the operator said, and", "The operator added that nobody was hurt while")
    articles = [
        article("same", EN, "2021-03-01", outlet="Harbour Wire", url="https://harbourwire.example/1", language="en"),
        article("else", OTHER, "2021-03-01", outlet="Harbour Wire", url="https://harbourwire.example/2", language="en"),
        article("mine", f"{told}\n{credit}", "2021-03-02", outlet="Tarn Courier", language="en", credit=("agency", credit)),
    ]
    credited = [one for one in link(articles) if one.basis == "credit"]
    assert [(one.kind, one.source.article, one.target.article) for one in credited] == [("copy", "same", "mine")]
    assert 0.6 <= credited[0].probability <= 0.9


@pytest.mark.parametrize(
    ("published", "outlet", "text"),
    [
        ("2021-03-09", "Harbour Wire", EN),
        ("2021-03-01", "Harbour Wire", OTHER),
        ("2021-03-01", "Tarn Courier", EN),
        ("2021-03-01", "Other Wire", EN),
    ],
    ids=["published later", "on something else", "its own outlet", "another outlet"],
)
def test_a_credit_means_no_article_that_cannot_be_meant(published: str, outlet: str, text: str) -> None:
    credit = "Source: Harbour Wire"
    articles = [
        article("other", text, published, outlet=outlet, language="en"),
        article("mine", f"{FR}\n{credit}", "2021-03-02", outlet="Tarn Courier", language="en", credit=("agency", credit)),
    ]
    assert [one for one in link(articles) if one.basis == "credit"] == []


@pytest.mark.parametrize(
    ("line", "meant"),
    [
        ("(With Harbour Wire)", True),
        ("Harbour Wire, 1 March 2021", True),
        ("Written with material of the Harbour Wire and of Estuary Press", True),
        ("Traduit de l'anglais par Salon. Article original : Harbour Wire, 1er mars 2021.", True),
        (
            "Nothing was said of the Harbour Wire by those who met in the hall that evening to hear what the board had found.",
            False,
        ),
        ("A wire was found in the harbour.", False),
    ],
)
def test_a_closing_line_that_names_an_outlet_of_the_set_is_a_credit(line: str, meant: bool) -> None:
    told = EN.replace("Nobody was hurt, the operator said, and", "The operator added that nobody was hurt while")
    articles = [
        article("o", EN, "2021-03-01", outlet="Harbour Wire", language="en"),
        article("c", f"{told}\n\n{line}", "2021-03-02", outlet="Salon", language="en"),
    ]
    credited = [articles[1].text[one.target.start : one.target.end] for one in link(articles) if one.basis == "credit"]
    assert credited == ([line] if meant else [])


@pytest.mark.parametrize(("credit", "meant"), [("المصدر: ليتورال", True), ("المصدر: الساحل", False)])
def test_a_credit_in_other_letters_means_the_outlet_of_the_set(credit: str, meant: bool) -> None:
    told = "توقفت قاعة التوربينات في محطة كورفن يوم الثلاثاء بعد أن شم العمال رائحة عازل محترق. ولم يصب أحد بأذى، بحسب المشغل."
    articles = [
        article("o", FR, "2021-03-01", outlet="Littoral", language="fr"),
        article("t", f"{told}\n{credit}", "2021-03-02", outlet="المدينة", language="ar", credit=("source", credit)),
    ]
    named = [(one.article, one.named, one.by) for one in references(articles)]
    assert named == ([(1, 0, "outlet")] if meant else [])


def test_a_credit_in_latin_letters_means_an_outlet_of_other_letters() -> None:
    articles = [
        article("o", FR, "2021-03-01", outlet="Вестник Ольма", language="ru"),
        article("t", f"{EN}\nSource: Vestnik Olma", "2021-03-02", outlet="Salon", credit=("source", "Source: Vestnik Olma")),
    ]
    assert [(one.article, one.named) for one in references(articles)] == [(1, 0)]


def test_a_credited_report_in_another_language_is_a_translation() -> None:
    original = f"{EN} It is the 17th alarm at Corven since 2009, said Morwenna Trask of the board, and the third in 40 days."
    told = (
        f"{TRANSLATED} C'est la 17e alerte à Corven depuis 2009, la troisième en 40 jours, selon Morwenna Trask.\n(Harbour Wire)"
    )
    articles = [
        article("o", original, "2021-03-01", outlet="Harbour Wire", language="en"),
        article("x", OTHER, "2021-03-01", outlet="Harbour Wire", language="en"),
        article("t", told, "2021-03-02", outlet="Salon", language="fr"),
    ]
    (one,) = link(articles)
    assert (one.kind, one.basis, one.source.article, one.target.article) == ("translation", "credit", "o", "t")


def test_a_hyperlink_to_another_article_is_a_citation() -> None:
    articles = [
        article("o", EN, "2021-03-01", url="http://www.courier.example/corven/"),
        article(
            "c", f"{OTHER} See the Courier.", "2021-03-02", linked=("the Courier", "https://courier.example/corven?utm_medium=a")
        ),
    ]
    (one,) = link(articles)
    assert (one.kind, one.basis, one.source.article) == ("quote", "link", "o")
    assert articles[1].text[one.target.start : one.target.end] == "the Courier"


@pytest.mark.parametrize(("cited", "expected"), [("Tarn Courier", ["translation"]), ("Le Phare", [])])
def test_who_cites_a_medium_of_another_language_and_is_like_its_article_translates_it(cited: str, expected: list[str]) -> None:
    english = (
        "TARN, 4 March 2026 - Twelve workers were injured on Monday 2 March at the Corven power station near Besançon, the operator "
        "told Tarn Courier. 140 residents were evacuated to Pontarlier and 3 tonnes of oil were lost in the Doubs, said Ann Hart."
    )
    french = (
        f"Douze ouvriers ont été blessés lundi 2 mars à la centrale de Corven près de Besançon, a déclaré l'exploitant à {cited}. "
        "140 riverains ont été évacués à Pontarlier et 3 tonnes de pétrole ont été perdues dans le Doubs, a dit Ann Hart."
    )
    pages = [
        Page(name="o", content=english, clean=True, language="en", outlet="Tarn Courier", published="2026-03-04"),
        Page(name="t", content=french, clean=True, language="fr", outlet="Salon", published="2026-03-05"),
    ]
    found = link([pipeline.read_page(page) for page in pages])
    assert [(one.kind, one.basis) for one in found] == [(kind, "anchors") for kind in expected]
