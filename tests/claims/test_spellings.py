"""A name that articles write in several scripts is one name to the claims."""

from __future__ import annotations

import pytest

from sourcier import pipeline
from sourcier.claims.spellings import features, respelled, spellings
from sourcier.records import Article, Page

PAGES = {
    "fr": "La juge Olga Rakitina a démissionné mardi, a annoncé le ministère de la Justice.",
    "en": "Judge Olga Rakitina resigned on Tuesday, the justice ministry said.",
    "ru": "Судья Ольга Ракитина подала в отставку во вторник, сообщили в министерстве юстиции.",
    "ar": "استقالت القاضية أولغا راكيتينا يوم الثلاثاء، حسبما أعلنت وزارة العدل.",
    "ru_other": "Судья Ольга Маркова подала в отставку во вторник, сообщили в министерстве юстиции.",
    "ru_later": "Судья Вера Маркова подала в отставку в четверг, сообщили в министерстве юстиции.",
}


def _article(name: str) -> Article:
    page = Page(name=name, path=name, content=PAGES[name], language=name[:2], published="2026-03-13", clean=True)
    read = pipeline.read_page(page)
    assert isinstance(read, Article)
    return read


def test_names_are_spelled_as_in_latin_letters() -> None:
    spelled = spellings([_article("fr"), _article("ru"), _article("ru_other")])
    assert spelled["ракитина"] == "rakitina"
    assert spelled["ольга"] == "olga"
    assert "маркова" not in spelled
    assert spellings([]) == {}


@pytest.mark.parametrize("names", [("fr", "en"), ("ru", "ru_other"), ()])
def test_nothing_is_respelled_within_one_script(names: tuple[str, ...]) -> None:
    assert spellings(map(_article, names)) == {}


def test_respelling_leaves_other_features_alone() -> None:
    found = frozenset({"name:ракитина", "name:маркова", "stem:ракит", "place:7"})
    assert features(found, {"ракитина": "rakitina"}) == {"name:rakitina", "name:маркова", "stem:ракит", "place:7"}
    assert respelled([], {"ракитина": "rakitina"}) == []


@pytest.mark.parametrize(("one", "other", "claims"), [("fr", "ru", 1), ("en", "ar", 1), ("ru", "ar", 1), ("ru_later", "ar", 2)])
def test_what_one_person_did_is_one_claim_in_two_scripts(one: str, other: str, claims: int) -> None:
    report = pipeline.build_report([_article(one), _article(other)])
    assert len(report.claims) == claims


def test_a_given_name_alone_makes_no_two_persons_one() -> None:
    assert spellings([_article("en"), _article("ru_other")]) == {}


def test_arabic_is_spelled_as_russian_where_nothing_is_in_latin_letters() -> None:
    assert spellings([_article("ru"), _article("ar")])["راكيتينا"] == "ракитина"
