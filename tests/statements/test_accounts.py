"""Accounts of networks speak as media do, and the hour on a clock opens nobody's words."""

import pytest

from tests.statements.reading import said

SPOKEN = [
    (
        "en",
        "The council said that six people died. @balka_live tweeted that seven people died.",
        "@balka_live",
        "seven people died",
    ),
    ("en", 'Later the account @drynia_now posted: "Two houses burnt down."', "@drynia_now", "Two houses burnt down."),
    ("en", "According to @portwatch24, the ferry sank at night.", "@portwatch24", "the ferry sank at night"),
    ("en", "The bridge had been closed, @balka_live wrote on Friday.", "@balka_live", "The bridge had been closed"),
    ("fr", "Le compte @drynia_info a écrit que deux maisons avaient brûlé.", "@drynia_info", "deux maisons avaient brûlé"),
    ("fr", "Selon @balka_live, le pont est fermé.", "@balka_live", "le pont est fermé"),
    ("ru", "Аккаунт @balka_live сообщил, что погибли семь человек.", "Аккаунт @balka_live", "погибли семь человек"),
    ("ru", "По данным @drynia_24, мост закрыт.", "@drynia_24", "мост закрыт"),
    ("ar", "وكتب حساب @balka_live أن سبعة أشخاص قتلوا في الغارة.", "@balka_live", "سبعة أشخاص قتلوا في الغارة"),
    ("ar", "وقال @drynia_now إن الجسر أغلق.", "@drynia_now", "الجسر أغلق"),
]
CLOCKS = [
    ("en", 'The account tweeted at 21:14 on March 27th: "The bridge is down."', "The bridge is down."),
    ("en", "The mayor wrote on his channel at 04:10 that the bridge was closed.", "the bridge was closed"),
    ("en", "The harbour office wrote at 11:20: two boats have sunk.", "two boats have sunk"),
    ("fr", "Le maire a écrit à 21:14 que le pont était fermé.", "le pont était fermé"),
    ("ru", "Мэр написал в 21:14, что мост закрыт.", "мост закрыт"),
]


@pytest.mark.parametrize(("language", "text", "name", "content"), SPOKEN)
def test_an_account_is_a_medium_with_its_whole_name(language: str, text: str, name: str, content: str) -> None:
    last = said(text, language)[-1]
    assert [link.name for link in last.chain] == [name]
    assert last.chain[0].kind == "outlet"
    assert text[slice(*last.content)] == content


@pytest.mark.parametrize(("language", "text", "content"), CLOCKS)
def test_the_colon_of_a_clock_opens_nothing(language: str, text: str, content: str) -> None:
    assert [text[slice(*one.content)] for one in said(text, language)] == [content]


def test_an_address_of_mail_is_no_account() -> None:
    (one,) = said("Write to ana.diaz@balka.example. The mayor said that the bridge was closed.", "en")
    assert one.chain[0].name == "The mayor"
