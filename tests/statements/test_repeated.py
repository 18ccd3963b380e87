"""Who repeats what somebody else has told passes it on; who is nobody has told nothing."""

import pytest

from tests.statements.reading import said

PASSED_ON = [
    ("en", "Halab Today repeated the governor's figure of seven dead.", ["the governor", "Halab Today"]),
    ("en", "Halab Today relayed the council's claim that seven people had died.", ["the council", "Halab Today"]),
    ("en", "Radio Karst repeated the toll of seven given by the council.", ["the council", "Radio Karst"]),
    ("en", "The agency reported a claim by the rebels that they had taken the town.", ["the rebels", "The agency"]),
    (
        "en",
        "Step Online said, with reference to the governor, that four people had been killed.",
        ["the governor", "Step Online"],
    ),
    ("en", "Step Online reported four deaths, with a link to @balka_live.", ["@balka_live", "Step Online"]),
    ("en", "Halab Today reported seven deaths, based on a post by @balka_live.", ["@balka_live", "Halab Today"]),
    ("en", "Halab Today reported seven deaths, sharing a post by Marwa Street.", ["Marwa Street", "Halab Today"]),
    (
        "en",
        "@balka_live wrote that seven died. Mosul Ledger reported seven deaths, quoting the same account.",
        ["@balka_live", "Mosul Ledger"],
    ),
    (
        "en",
        "The page Marwa Street wrote that nine died. Shaam Relay, citing the page, reported nine deaths.",
        ["Marwa Street", "Shaam Relay"],
    ),
    ("fr", "Le site Désert Info rapporte sept morts, avec un lien vers @balka_info.", ["@balka_info", "Désert Info"]),
    (
        "fr",
        "@balka_info a écrit que sept hommes sont morts. Désert Info le rapporte, citant le même compte.",
        ["@balka_info", "Désert Info"],
    ),
    ("fr", "Désert Info, en relayant Radio Tinzar, a annoncé sept morts.", ["Radio Tinzar", "Désert Info"]),
    (
        "ru",
        "Канал «Балка» написал, что погибли двое. Агентство «Рубеж» со ссылкой на тот же канал сообщило о двух погибших.",
        ["Балка", "Рубеж"],
    ),
    ("ar", "ونقلت «أخبار فزان» عن المستشفى أن تسعة أشخاص قتلوا.", ["المستشفى", "أخبار فزان"]),
    ("ar", "ونقلت «أخبار فزان» عن وزير الصحة قوله إن تسعة قتلوا.", ["وزير الصحة", "أخبار فزان"]),
    (
        "ar",
        "كتب حساب @balka_live أن سبعة قتلوا. وذكرت وكالة المرسى نقلاً عن الحساب نفسه أن سبعة قتلوا.",
        ["@balka_live", "وكالة المرسى"],
    ),
]
NOBODY = [
    ("en", "No other source mentions the incident."),
    ("en", "No source has said that people had died."),
    ("en", "No other sources have reported the strike."),
    ("fr", "Aucune autre source n'a rapporté que des civils étaient morts."),
]


@pytest.mark.parametrize(("language", "text", "chain"), PASSED_ON)
def test_who_repeats_passes_on(language: str, text: str, chain: list[str]) -> None:
    assert [link.name for link in said(text, language)[-1].chain] == chain


@pytest.mark.parametrize(("language", "text"), NOBODY)
def test_nobody_says_nothing(language: str, text: str) -> None:
    assert said(text, language) == []


def test_whose_claim_is_rejected_does_not_reject_it() -> None:
    (rejected, claimed) = said("The mayor rejected the union's claim that workers had died.", "en")
    assert [link.name for link in rejected.chain] == ["The mayor"]
    assert claimed.chain[0].name == "the union"


def test_number_ten_is_somebody() -> None:
    (one,) = said("No 10 said that the talks were over.", "en")
    assert one.chain[0].name == "No 10"


@pytest.mark.parametrize(
    "text",
    [
        "Civilians reported killed: 16 to 22.",
        "Civilians reported injured: 4.",
        "Belligerents reported killed: 2.",
        "Children reported dead (2).",
        "Two women reported missing in the ruins.",
    ],
)
def test_of_whom_something_is_reported_reports_nothing(text: str) -> None:
    assert said(text, "en") == []


@pytest.mark.parametrize("text", ["Police reported missing children in the town.", "The hospital reported dead and wounded."])
def test_who_reports_of_others_does(text: str) -> None:
    assert len(said(text, "en")) == 1
