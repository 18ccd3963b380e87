"""A number behind a weekday that counts what follows it is no day of the month."""

from __future__ import annotations

import pytest

from sourcier import pipeline
from sourcier.records import Article, Page, Quantity, Time

CASES = [
    ("fr", "L'hôpital de Lormes a perdu lundi 30 médecins, qui ont démissionné.", ["lundi"], [30]),
    ("fr", "Mardi 12 personnes ont été tuées dans la ville.", ["Mardi"], [12]),
    ("fr", "Il a été arrêté lundi 11 à Paris par des policiers.", ["lundi 11"], []),
    ("fr", "Le lundi 11 mars 30 médecins ont été arrêtés.", ["Le lundi 11 mars"], [30]),
    ("es", "El lunes 30 personas fueron detenidas en la ciudad.", ["El lunes"], [30]),
    ("es", "Fue detenido el lunes 11 en la ciudad de Lorma.", ["el lunes 11"], []),
]


@pytest.mark.parametrize(("language", "text", "times", "numbers"), CASES, ids=[text[:40] for _, text, _, _ in CASES])
def test_weekdays_and_counts(language: str, text: str, times: list[str], numbers: list[float]) -> None:
    page = Page(name="p", id="p", content=text, clean=True, language=language, published="2024-03-12T10:00+00:00")
    article = next(iter(pipeline.read_pages([page])))
    assert isinstance(article, Article)
    assert [one.text for one in article.mentions if isinstance(one, Time)] == times
    assert [one.value for one in article.mentions if isinstance(one, Quantity)] == numbers
