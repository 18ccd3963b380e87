"""What only looks like a denial, a correction or a doubt in business and court news, and the disputes that it looks like."""

from __future__ import annotations

import pytest

from tests.statements.reading import said

NOTHING_DISPUTED = [
    # What is to come, and what is agreed, is revised without anything that was told being wrong.
    "The bank revised its growth forecast to 2 per cent from 3 per cent.",
    "The insurer revised its agreement with the port.",
    "Two of the ten economists revised their rate forecasts upwards.",
    "The institute revised expected growth down to two per cent from 3.2 per cent.",
    "The minister said the accord had corrected the weakness of the crown.",
    "The yard revised its plans for the dock.",
    # What was offered, asked for or planned is turned down.
    "The board of Lorne Mills rejected Dalby Group's 27-crown-per-share takeover offer.",
    "The federation rejected a draft plan to open the reserve to drilling.",
    "The court denied a petition by the growers to reopen the harbour.",
    "The court denied the growers' request for a delay.",
    "The dockers' local narrowly rejected a tentative agreement with the yard.",
    "Three locals of the union rejected a new three-year contract.",
    "A judge dismissed the case against the ferry line.",
    "The deputies said firms could be fined if they deny basic worker rights.",
    "The line said rules of the port had given rivals an advantage denied to small yards.",
    # What may not, should not or cannot be, or is only supposed.
    "Sales rose in March. The chairman said sales may not rise this year.",
    "Taxes were raised in May. The deputy said taxes should not be raised again.",
    "Fares rose in May. The union said fares must not rise again.",
    "The crown fell in May. Brokers said shares would gain if the crown did not fall.",
    "Dalby sold the mill. The auditor said the firms could be merged without selling the mill.",
    # Other senses.
    "The bank said it had set aside 60 million crowns against bad and doubtful debts.",
    "The firm said each unit will now hold five shares rather than two.",
    "The minister said the payments would come to 1.3 billion crowns instead of 3.3 billion.",
]
DISPUTED = [
    ("The ministry revised its toll to nine.", "corrects"),
    ("The agency corrected its report of a fire at the depot.", "corrects"),
    ("The paper retracted its story about the mayor.", "corrects"),
    ("The office revised the estimate of the dead to 12 from 20.", "corrects"),
    ("The company rejected claims that the tank leaked.", "denies"),
    ("The mayor rejected the charge that he took money.", "denies"),
    ("The minister dismissed the report as fiction.", "denies"),
    ("The guard denied taking the money.", "denies"),
    ("The clerk denied that a request had been made.", "denies"),
    ("The club rejected the allegation of a secret offer.", "denies"),
    ("The army denied that rights were violated.", "denies"),
    ("The army denied violating the rights of the villagers.", "denies"),
    ("Guns shelled the school, residents said. The army said its guns had not shelled the school.", "denies"),
    ("The village was shelled on Monday. The colonel said his guns could not have shelled the village.", "denies"),
    ("The mayor said nine, rather than fifteen, people were hurt.", "corrects"),
    ("The plant will cut 200 jobs, not 400, the owner said.", "corrects"),
    ("The minister said the report was doubtful.", "doubts"),
    ("The company declined to confirm or deny newspaper talk of a bond issue.", "doubts"),
]


@pytest.mark.parametrize("text", NOTHING_DISPUTED)
def test_nothing_is_disputed(text: str) -> None:
    assert {one.stance for one in said(text, "en")} <= {"asserts"}


@pytest.mark.parametrize(("text", "stance"), DISPUTED)
def test_a_dispute_is_one(text: str, stance: str) -> None:
    assert stance in {one.stance for one in said(text, "en")}


@pytest.mark.parametrize(
    "text",
    [
        "Dalby said he has no plans to seek control of the yard.",
        "The mill said it had no intention of raising its bid.",
        "The firm has no plans for closing the yard, it said.",
    ],
)
def test_who_denies_a_plan_speaks_of_what_is_to_come(text: str) -> None:
    assert [(one.stance, one.modality) for one in said(text, "en")] == [("denies", "intended")]


@pytest.mark.parametrize(
    ("language", "text", "stance"),
    [
        ("ru", "По словам мэра, не менее 17 домов сгорели.", "asserts"),
        ("ru", "Не более 40 лодок вышли в море, сообщила газета «Заря».", "asserts"),
        ("ru", "Мэр подтвердил: не меньше девяти школ закрыты.", "asserts"),
        ("ru", "По данным штаба, не свыше 60 тонн мазута вылилось в реку.", "asserts"),
        ("fr", "Selon le maire, pas moins de 17 maisons ont brûlé.", "asserts"),
        ("en", "No fewer than 17 houses burned down, the mayor said.", "asserts"),
        ("ru", "По словам мэра, сгорели не 17 домов, а девять.", "corrects"),
        ("ru", "По словам мэра, не 17 домов сгорели.", "corrects"),
        ("ru", "Комиссия отменила итоги, обнаружив вбросы на девяти участках, сообщил мэр.", "asserts"),
        ("ru", "Мэр заявил, что на участке был вброс бюллетеней.", "asserts"),
        ("ru", "Мэр заявил, что сообщение о взрыве — очередной вброс.", "denies"),
    ],
)
def test_a_bound_rejects_no_number_and_stuffed_ballots_no_report(language: str, text: str, stance: str) -> None:
    assert stance in {one.stance for one in said(text, language)}
    assert stance != "asserts" or {one.stance for one in said(text, language)} == {"asserts"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Letters that prove nothing were burnt on Monday."),
        ("en", "Photos which prove nothing were sold to two papers."),
        ("fr", "Des lettres qui ne prouvent rien ont été brûlées lundi."),
        ("ru", "Письма, которые ничего не доказывают, сожгли."),
    ],
)
def test_what_something_is_like_of_which_more_is_told_is_no_doubt(language: str, text: str) -> None:
    assert said(text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The letters prove nothing."),
        ("fr", "Un chiffre qui n'est pas vérifiable : 40 morts."),
        ("ru", "Эти письма ничего не доказывают."),
    ],
)
def test_what_is_told_of_nothing_else_is_a_doubt(language: str, text: str) -> None:
    assert [one.stance for one in said(text, language)] == ["doubts"]
