"""One event told in several languages is one claim."""

from __future__ import annotations

import pytest

from sourcier import pipeline
from sourcier.records import Article, Page

TOLD = {
    "fire": {
        "fr": "Un incendie a tué douze ouvriers mardi dans une usine de Kazan, a indiqué le ministère des Situations d'urgence.",
        "en": "Twelve workers were killed in a fire at a factory in Kazan on Tuesday, the emergencies ministry said.",
        "ru": "Двенадцать рабочих погибли при пожаре на заводе в Казани во вторник, сообщили в министерстве по чрезвычайным ситуациям.",
    },
    "arrest": {
        "fr": "La police a arrêté lundi à Tbilissi sept manifestants, selon le maire.",
        "en": "Police arrested seven protesters in Tbilisi on Monday, according to the mayor.",
        "ru": "Полиция задержала в понедельник в Тбилиси семерых демонстрантов, заявил мэр.",
    },
    "flood": {
        "fr": "Trois cents habitants ont été évacués jeudi à Omsk à cause des inondations, a dit le gouverneur.",
        "en": "Three hundred residents were evacuated in Omsk on Thursday because of floods, the governor said.",
        "ru": "Триста жителей эвакуированы в четверг в Омске из-за наводнения, сообщил губернатор.",
    },
}


def _article(name: str, language: str, text: str) -> Article:
    page = Page(name=name, path=name, content=text, language=language, published="2026-03-13", clean=True)
    read = pipeline.read_page(page)
    assert isinstance(read, Article)
    return read


@pytest.mark.parametrize("other", ["fr", "en"])
@pytest.mark.parametrize("event", sorted(TOLD))
def test_a_russian_telling_joins_the_others(event: str, other: str) -> None:
    told = [(f"{name}_{code}", code, TOLD[name][code]) for name in TOLD for code in ("ru", other)]
    report = pipeline.build_report([_article(*one) for one in told])
    claims = [
        {report_article.path for report_article in report.articles if report_article.id in c.articles} for c in report.claims
    ]
    assert {f"{event}_ru", f"{event}_{other}"} in claims
