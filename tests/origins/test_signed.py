"""Notes at the foot of a page that name an outlet of the same claim, however they are worded."""

from __future__ import annotations

import msgspec
import pytest

from sourcier.origins.signed import with_signatures
from sourcier.records import Article

from .making import article, telling

ECHO = "Harbour Echo"
NOTES = [
    "(With the Harbour Echo)",
    "With reporting from the newspaper Harbour Echo.",
    "This article is based on a report by the Harbour Echo.",
    "Translation of a story in the Harbour Echo.",
    "© Harbour Echo. Republished with permission.",
    "Harbour Echo, additional material by the desk",
    "(Avec Harbour Echo)",
    "Article rédigé d'après une dépêche du quotidien Harbour Echo.",
    "Traduit de l'anglais ; le texte original a paru dans Harbour Echo.",
    "Con información de Harbour Echo",
    "По материалам газеты Harbour Echo.",
    "Перевод с английского. Оригинал: Harbour Echo",
    "ترجمة عن الإنكليزية، والنص الأصلي نشرته صحيفة Harbour Echo",
    "(نقلاً عن Harbour Echo)",
]
NONE = [
    "The Harbour Echo was founded by two brothers in a shed behind the old rope works.",
    "Harbour Echo, the operating company, could not be reached during the night of the fire.",
    "The new timetable is on the boards.",
    "Оператором линии остаётся компания Harbour Echo, сообщений от неё не было всю ночь.",
]


def _credits(foot: str, name: str = "Calder Post") -> list[str]:
    one = msgspec.structs.replace(article(name), text=f"Douze riverains ont été évacués.\n\nLa rue est fermée.\n\n{foot}\n")
    articles: dict[str, Article] = {name: one, ECHO: article(ECHO)}
    signed = with_signatures([telling(name), telling(ECHO)], articles)[name]
    assert all(signed.text[one.start : one.end] == one.name for one in signed.credits)
    return [one.name for one in signed.credits]


@pytest.mark.parametrize("foot", NOTES)
def test_a_note_at_the_foot_credits_the_outlet_that_it_names(foot: str) -> None:
    assert _credits(foot) == [ECHO]


@pytest.mark.parametrize("foot", NONE)
def test_a_sentence_at_the_foot_credits_nobody(foot: str) -> None:
    assert _credits(foot) == []


def test_a_page_does_not_credit_its_own_outlet() -> None:
    assert _credits("© Harbour Echo", "Harbour Echo Online") == []


def test_an_outlet_that_does_not_tell_the_claim_is_not_looked_for() -> None:
    one = msgspec.structs.replace(article("Calder Post"), text="Douze riverains ont été évacués.\n\n(With the Harbour Echo)")
    articles = {"Calder Post": one, ECHO: article(ECHO)}
    assert with_signatures([telling("Calder Post")], articles)["Calder Post"].credits == ()


AUTHORS = [
    "Ann Lorne / Harbour Echo",
    "By Ann Lorne, Harbour Echo",
    "Ann Lorne (Harbour Echo)",
    "By Ann Lorne for the Harbour Echo",
    "Par Claire Ambard - Harbour Echo",
    "Автор: Павел Крутов, «Harbour Echo»",
    "بقلم: وليد سرحان، «Harbour Echo»",
]
NO_AUTHORS = [
    "The town mourns the old Harbour Echo",
    "Harbour Echo",
    "Fire on the quay, seen from the offices of Harbour Echo",
    "Ann Lorne, who used to own a share in the Harbour Echo",
]


def _above(line: str) -> list[str]:
    text = f"Six houses burn in Lorme\n\n{line}\n\nSix houses burned down on Monday.\n\nThe street is closed.\n\nNobody lives there now.\n"
    one = msgspec.structs.replace(article("Calder Post"), text=text)
    articles: dict[str, Article] = {"Calder Post": one, ECHO: article(ECHO)}
    signed = with_signatures([telling("Calder Post"), telling(ECHO)], articles)["Calder Post"]
    return [credit.name for credit in signed.credits]


@pytest.mark.parametrize("line", AUTHORS)
def test_an_author_is_credited_with_the_outlet_that_they_write_for(line: str) -> None:
    assert _above(line) == [ECHO]


@pytest.mark.parametrize("line", NO_AUTHORS)
def test_a_line_above_that_only_names_an_outlet_credits_nobody(line: str) -> None:
    assert _above(line) == []
