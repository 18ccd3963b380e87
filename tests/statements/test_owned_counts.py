"""Whose "its figures" are: of whoever spoke or whom the sentence before is about."""

from __future__ import annotations

import pytest

from sourcier import pipeline
from sourcier.records import Article, Page

OWNED = [
    (
        "fr",
        "La procureure de Vernoux, Élise Vauclin, a ouvert une enquête. Selon son décompte, 31 élèves sont tombés malades.",
        "Élise Vauclin",
    ),
    ("fr", "La mairie a fermé l'école. D'après ses chiffres, 31 élèves sont tombés malades.", "La mairie"),
    ("fr", "Les pompiers ont évacué l'école. Selon leur bilan, 31 élèves sont tombés malades.", "Les pompiers"),
    ("en", "The union rejected the figure. According to its figures, 12 workers were injured.", "The union"),
    ("en", "Mayor Ann Harty closed the school. According to her count, 12 pupils were ill.", "Ann Harty"),
    ("en", "The parents met on Monday. According to their list, 12 pupils were ill.", "The parents"),
    ("ru", "Мэр Орлов не согласен. По его подсчётам, пострадали пять человек.", "Орлов"),
    ("ru", "Мэрия закрыла школу. По её данным, пострадали пять человек.", "Мэрия"),
    ("ru", "Профсоюз не согласен. По его данным, пострадали пять человек.", "Профсоюз"),
    ("ar", "رفضت النقابة الرقم. وبحسب حصيلتها أصيب اثنا عشر عاملا.", "النقابة"),
    ("ar", "أغلقت البلدية المدرسة. ووفق بيانها أصيب اثنا عشر تلميذا.", "بلدية"),
]
OTHERS = [
    ("fr", "La mairie a fermé l'école. Selon son avocat, 31 élèves sont tombés malades.", "son avocat"),
    ("en", "The mayor resigned. According to his lawyer, two men were held.", "his lawyer"),
    ("en", "The union met on Monday. According to the figures of the ministry, 12 workers were injured.", "ministry"),
]


def first_of(language: str, text: str) -> list[str]:
    """Who the last statement of a text has it from first."""
    page = Page(name="a", id="a", content=text, clean=True, language=language, published="2026-03-02", outlet="Vernoux Wire")
    article = pipeline.read_page(page)
    assert isinstance(article, Article)
    return [one.chain[0].name for one in article.statements[-1:] if one.chain]


@pytest.mark.parametrize(("language", "text", "owner"), OWNED)
def test_a_count_of_theirs_is_from_them(language: str, text: str, owner: str) -> None:
    assert first_of(language, text) == [owner]


@pytest.mark.parametrize(("language", "text", "name"), OTHERS)
def test_somebody_of_theirs_is_somebody_else(language: str, text: str, name: str) -> None:
    assert any(name in found for found in first_of(language, text))
