"""Who publishes a page: a body that speaks for itself, or a medium that writes about it."""

from __future__ import annotations

import pytest

from sourcier import pipeline
from sourcier.articles.publishers import speaks_for_itself
from sourcier.records import Article, Page

EVENT = {
    "fr": "Deux wagons sont sortis des rails dimanche à Vernoux. Personne n'a été blessé.",
    "en": "Two wagons left the rails at Vernoux on Sunday. Nobody was hurt.",
    "ru": "В воскресенье под Верной два вагона сошли с рельсов. Никто не пострадал.",
    "ar": "خرجت عربتان عن السكة يوم الأحد قرب فيرنو. لم يصب أحد.",
}
BODIES = [
    ("fr", "Préfecture du Val-d'Oriel"),
    ("fr", "Syndicat des cheminots de Vernoux"),
    ("fr", "Agence régionale de santé du Bas-Oriel"),
    ("fr", "Front populaire des Hauts"),
    ("en", "Vernoux Transport Safety Board"),
    ("en", "Ministry of Tourism and Antiquities"),
    ("en", "Marlow Freight plc"),
    ("en", "Vernoux Town Council"),
    ("ru", "Следственный комитет Верной"),
    ("ru", "Территориальная избирательная комиссия Верной"),
    ("ru", "МВД Тардии"),
    ("ru", "Музей путей Верной"),
    ("ar", "وزارة النقل والمواصلات"),
    ("ar", "نقابة عمال السكك"),
    ("ar", "الجبهة المتحدة للوادي"),
    ("ar", "هيئة سلامة النقل"),
]
MEDIA = [
    ("fr", "L'Union"),
    ("fr", "Le Courrier des préfectures"),
    ("fr", "Agence Vernoux"),
    ("fr", "Banque & Bourse"),
    ("en", "Police Review"),
    ("en", "The Harbour Star"),
    ("en", "The Vernoux Observer"),
    ("en", "Banks and Markets"),
    ("en", "School Gazette"),
    ("ru", "Вестник министерства"),
    ("ru", "Банки и биржи"),
    ("ru", "Тромсенский рабочий"),
    ("ar", "الشرطة اليوم"),
    ("ar", "صدى الميناء"),
    ("ar", "وكالة الوادي للأنباء"),
]


@pytest.mark.parametrize(("language", "name"), BODIES)
def test_a_name_headed_by_the_noun_of_a_body_is_one(language: str, name: str) -> None:
    assert speaks_for_itself(name, None, EVENT[language])


@pytest.mark.parametrize(("language", "name"), MEDIA)
def test_what_papers_are_called_is_no_body(language: str, name: str) -> None:
    assert not speaks_for_itself(name, None, EVENT[language])


@pytest.mark.parametrize(
    ("name", "opening"),
    [
        ("Stellor", "Stellor, communiqué, 24 avril 2026"),
        ("Marlow Haulage", "Statement by Marlow Haulage"),
        ("Верхние линии", "Пресс-служба компании «Верхние линии», 19 июля 2026 года"),
        ("خليج المرسى", "بيان صادر عن شركة خليج المرسى"),
    ],
)
def test_a_line_on_top_says_whose_statement_it_is(name: str, opening: str) -> None:
    for event in EVENT.values():
        assert speaks_for_itself(name, None, f"{opening}\n\n{event}")
        assert not speaks_for_itself(name, None, event)
        # A paper prints what somebody else has stated.
        assert not speaks_for_itself("Le Courrier de Vernoux", opening, f"{opening}\n\n{event}")


@pytest.mark.parametrize(
    ("text", "own"),
    [
        ("Statement on Sunday\nOur trains stopped at noon. Nobody was hurt.", True),
        ("We stand by our drivers. Our trains stopped at noon. Two wagons left the rails.", True),
        ("Two wagons left the rails. We asked the mayor, who said that our question came too early.", False),
        ('Two wagons left the rails. "We were lucky. Our driver braked," the mayor said.', False),
    ],
)
def test_we_is_who_publishes_where_nobody_else_is_quoted(text: str, own: bool) -> None:
    assert speaks_for_itself("Marlow", None, text) is own


def test_the_kind_of_a_known_outlet_stays() -> None:
    page = Page(name="a", id="a", content=EVENT["fr"], outlet="Le Monde", language="fr")
    article = pipeline.read_page(page)
    assert isinstance(article, Article)
    assert article.outlet is not None
    assert article.outlet.kind != "institution"


def test_no_name_is_nobody() -> None:
    assert not speaks_for_itself("", None, EVENT["fr"])
    assert not speaks_for_itself("…", "…", "…")
