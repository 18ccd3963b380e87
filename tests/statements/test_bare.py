"""Denials without an object behind their verb, and what a relative clause says is not so."""

from __future__ import annotations

import pytest

from sourcier import pipeline
from sourcier.records import Article, Page, Report

TOLD = {
    "en": "Twelve people were hurt in the fire at the mill on Monday, a fireman told the Daily Post.",
    "fr": "Douze personnes ont été blessées lundi dans l'incendie de la scierie, a indiqué un pompier au Quotidien.",
    "ru": "Двенадцать человек пострадали в понедельник при пожаре на лесопилке, сообщил пожарный газете «День».",
    "ar": "قال رجل إطفاء لصحيفة «اليوم» إن اثني عشر شخصا جرحوا الاثنين في حريق منشرة.",
}


def _read(code: str, sentence: str) -> tuple[Article, Report]:
    text = f"{TOLD[code]}\n\n{sentence}"
    article = pipeline.read_page(Page(name=code, content=text, language=code, published="2026-03-13", clean=True))
    assert isinstance(article, Article)
    return article, pipeline.build_report([article])


def _disputes(report: Report) -> list[tuple[str, str]]:
    return [(dispute.stance, dispute.by) for claim in report.claims if claim.statements for dispute in claim.disputes]


@pytest.mark.parametrize(
    ("code", "sentence", "by"),
    [
        ("fr", "Le ministère dément.", "Le ministère"),
        ("fr", "La mairie le dément.", "La mairie"),
        ("fr", "Le pouvoir dément, mais les registres parlent.", "Le pouvoir"),
        ("fr", "Le club a démenti.", "Le club"),
        ("fr", "La préfecture dément catégoriquement.", "La préfecture"),
        ("en", "The ministry denied it.", "The ministry"),
        ("ru", "В администрации президента это отрицают.", "администрации президента"),
        ("ru", "Минздрав Комор это опровергает.", "Минздрав Комор"),
        ("ru", "Мэрия отрицает.", "Мэрия"),
        ("ru", "Власти это отрицают.", "Власти"),
        ("ru", "Мэр назвал ложью сообщения о пострадавших.", "Мэр"),
        ("ru", "Мэр назвал эту цифру завышенной.", "Мэр"),
        ("ru", "Мэр назвал это сообщение вбросом.", "Мэр"),
        ("ru", "Адвокат Пётр Ломов назвал эту историю выдумкой.", "Пётр Ломов"),
        ("ru", "Директор порта считает эти данные преувеличенными.", "Директор порта"),
        ("ru", "Губернатор назвал эти сообщения чистой выдумкой.", "Губернатор"),
        ("ru", "Сообщения о пострадавших фронт назвал вымыслом.", "фронт"),
        ("ru", "В компании «Аврора Круиз» сообщение назвали выдумкой.", "компании «Аврора Круиз»"),
    ],
)
def test_who_only_denies_denies_what_was_told(code: str, sentence: str, by: str) -> None:
    assert _disputes(_read(code, sentence)[1]) == [("denies", by)]


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        ("fr", "Le ministère ne dément pas."),
        ("fr", "Le club dément vouloir vendre son stade."),
        ("fr", "Le maire dément le froid par des rires."),
        ("ru", "Мэр назвал школу именем поэта."),
        ("ru", "Мэр назвал улицу новой."),
        ("ru", "Мэр назвал эту цифру рекордной."),
        ("ru", "Тренер назвал эту победу исторической."),
    ],
)
def test_other_objects_are_no_bare_denials(code: str, sentence: str) -> None:
    article, _ = _read(code, sentence)
    assert all(article.text[slice(*s.content)] != sentence.rstrip(".") for s in article.statements if s.stance == "denies")


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        ("ru", "По данным диспетчера, рядом стоял балкер, экипаж которого не пострадал."),
        ("ru", "На судне, экипаж которого, впрочем, от огня не пострадал, остались пассажиры, сообщил капитан."),
        ("ru", "По словам мэра, сторож, который не пострадал, вызвал пожарных."),
        ("en", "The mayor said the mill belongs to a family whose children were not hurt."),
        ("en", "A ship whose crew was not hurt left the quay, the captain said."),
        ("en", "Neighbours who were not hurt slept in a gymnasium, according to the town hall."),
        ("fr", "Selon le maire, la scierie jouxte une ferme dont les habitants n'ont pas été blessés."),
        ("fr", "Un voisin, qui n'a pas été blessé, a donné l'alerte, a précisé le maire."),
        ("fr", "Le préfet a remercié un apprenti qui n'a pas été blessé."),
        ("ar", "وقال رئيس البلدية إن المنشرة تجاور مزرعة لأسرة لم يصب أطفالها الذين لم يجرحوا."),
    ],
)
def test_what_a_relative_clause_denies_is_no_denial_of_its_speaker(code: str, sentence: str) -> None:
    article, report = _read(code, sentence)
    assert [s.stance for s in article.statements if s.stance != "asserts"] == []
    assert _disputes(report) == []


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        ("ru", "Мэр заявил, что рабочие не пострадали."),
        ("en", "The owner said that the workers were not hurt."),
        ("fr", "Le patron affirme que ses ouvriers n'ont pas été blessés."),
    ],
)
def test_a_complement_clause_is_what_its_speaker_denies(code: str, sentence: str) -> None:
    article, _ = _read(code, sentence)
    assert "denies" in {s.stance for s in article.statements}
