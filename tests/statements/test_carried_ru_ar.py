"""Who carries a claim to the page, in Russian and Arabic: media that learned, published, were told, have seen or are referred to."""

from __future__ import annotations

import pytest

import sourcier
from tests.statements.cases_carried_ru_ar import ARABIC, RUSSIAN

CASES = [
    pytest.param(language, text, chains, id=f"{kind}: {text}")
    for language, cases in (("ru", RUSSIAN), ("ar", ARABIC))
    for kind, rows in cases.items()
    for text, chains in rows
]


@pytest.mark.parametrize(("language", "text", "chains"), CASES)
def test_who_carries_it(language: str, text: str, chains: str) -> None:
    statements = sourcier.read(text, language=language).statements
    found = (
        " < ".join("not given" if link.kind == "not_given" else link.name for link in s.chain)
        for s in statements
        if s.confidence >= 0.5
    )
    assert " | ".join(found) == chains


UNNAMED = [
    ("ru", "Работник порта на условиях анонимности сообщил, что на борту было 20 контейнеров с селитрой.", "anonymous"),
    ("ru", "По словам сотрудника аэропорта, рейс задержали из-за угрозы взрыва.", "anonymous"),
    ("ru", "Два сотрудника министерства подтвердили, что контракт на 300 машин разорван.", "anonymous"),
    ("ru", "Пассажиры рассказали, что тормоза отказали на спуске.", "group"),
    ("ru", "Мэр заявил, что контракт на 300 машин разорван.", "person"),
    ("ru", "Его водитель рассказал, что тормоза отказали на спуске.", "person"),
    ("ru", "Сотрудник банка Павел Рогов сообщил, что денег на счетах нет.", "person"),
    ("ar", "وقال أحد موظفي المستشفى إن الجثث تركت في الممرات.", "anonymous"),
    ("ar", "وروى سائق شاحنة أن المسلحين أوقفوا القافلة عند الجسر.", "anonymous"),
    ("ar", "وأفاد عامل إغاثة بأن 300 عائلة تنام في العراء.", "anonymous"),
    ("ar", "وأوضح مدير المستشفى أن الجثث تركت في الممرات.", "person"),
    ("ar", "وأعلن رئيس البلدية أن الجسر أغلق.", "person"),
]


@pytest.mark.parametrize(("language", "text", "kind"), UNNAMED)
def test_who_stays_unnamed(language: str, text: str, kind: str) -> None:
    assert [one.chain[0].kind for one in sourcier.read(text, language=language).statements] == [kind]
