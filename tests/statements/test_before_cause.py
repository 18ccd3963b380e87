"""What an article tells itself before the clause in which somebody says something: "Shares fell after the site said …"."""

from __future__ import annotations

import pytest

import sourcier
from sourcier.records import Statement


def narrated(text: str, code: str) -> list[Statement]:
    """What an article tells itself."""
    return [one for one in sourcier.read(text, language=code, published="2026-03-01").statements if one.form == "narrated"]


# Language, sentence, what the article tells itself.
TOLD = [
    ("en", "Shares in the mill fell 14 percent on Friday after the site Weld Post reported that it owed two millions.", "Shares in the mill fell 14 percent on Friday"),
    ("en", "Police searched three houses on Monday after a neighbour told officers that he had seen the boy.", "Police searched three houses on Monday"),
    ("en", "The bridge was closed on Friday because engineers said that a cable had snapped.", "The bridge was closed on Friday"),
    ("en", "Two men were arrested in Lorma on Tuesday, a day after the mayor said that the shop had been burnt.", "Two men were arrested in Lorma on Tuesday"),
    ("en", "The ship left Lorma on Sunday before the owner announced that it had been sold.", "The ship left Lorma on Sunday"),
    ("fr", "La police a fouillé trois maisons lundi après qu'un voisin a affirmé avoir vu l'enfant.", "La police a fouillé trois maisons lundi"),
    ("fr", "Le pont a été fermé vendredi parce que des ingénieurs ont constaté qu'un câble avait lâché.", "Le pont a été fermé vendredi"),
    ("fr", "Deux hommes ont été arrêtés mardi alors que le maire affirmait que la ville était calme.", "Deux hommes ont été arrêtés mardi"),
    ("ru", "Полиция обыскала три дома в понедельник, после того как сосед сообщил, что видел мальчика.", "Полиция обыскала три дома в понедельник"),
    ("ru", "Завод закрыли в пятницу после того, как сайт «Рива» сообщил, что долг вырос.", "Завод закрыли в пятницу"),
    ("ar", "أغلق الجسر يوم الجمعة بعد أن أعلنت البلدية أن الكابل انقطع.", "أغلق الجسر يوم الجمعة"),
]  # fmt: skip


@pytest.mark.parametrize(("code", "sentence", "told"), TOLD, ids=[f"{code}: {told}" for code, _, told in TOLD])
def test_the_main_clause_is_told_too(code: str, sentence: str, told: str) -> None:
    assert told in [sentence[slice(*one.content)] for one in narrated(sentence, code)]


# Nothing is told before: it depends on what is said, is said by somebody, or says nothing that happened.
NOT_TOLD = [
    ("en", "The minister will resign on Monday if the court says that he lied."),
    ("en", "The union said that 12 men were hurt on Monday after the firm said that the mine was safe."),
    ("en", "He is happy when people say that the town is clean."),
    ("en", "The mayor was in Lorma on Monday when he said that the bridge was safe."),
    ("fr", "Le ministre démissionnera lundi si le tribunal affirme qu'il a menti."),
    ("fr", "Selon la police, deux hommes ont été arrêtés mardi après que le maire a dit que la ville était calme."),
    ("ru", "Министр уйдёт в понедельник, если суд заявит, что он лгал."),
]


@pytest.mark.parametrize(("code", "sentence"), NOT_TOLD, ids=[sentence for _, sentence in NOT_TOLD])
def test_what_depends_on_it_or_is_said_is_not(code: str, sentence: str) -> None:
    assert not narrated(sentence, code)
