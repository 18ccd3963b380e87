"""English nouns and names that are written like the verb of an event, and the verbs themselves."""

from __future__ import annotations

import pytest

import sourcier
from sourcier.records import Action

# Text and the actions that it tells.
TOLD = [
    ("The dockers voted on a new contract in May.", ["vote"]),
    ("Nine children contracted cholera.", ["infect", "infect"]),
    ("The crown lost a tenth against the pound in May.", ["lose"]),
    ("Gunmen pounded the village.", ["bomb"]),
    ("Merrill Lynch said so on Monday.", []),
    ("Taiwan is a founder member of the bank.", []),
    ("The ferry foundered off the coast.", ["sink"]),
    ("The mill has a poison pill.", []),
    ("He poisoned the well.", ["poison"]),
    ("The bank holds blocks of shares.", []),
    ("Police blocked the bridge.", ["block"]),
    ("Transport costs money.", []),
    ("Stocks are at low levels.", []),
    ("The quake levelled the mill.", ["quake", "destroy"]),
    ("They plan to level the old mill.", ["destroy"]),
    ("Prices declined by nine per cent in May.", ["fall"]),
    ("The minister declined to comment.", ["refuse"]),
    ("The firm declined the offer.", ["refuse", "offer"]),
]


@pytest.mark.parametrize(("text", "actions"), TOLD)
def test_what_an_english_text_tells(text: str, actions: list[str]) -> None:
    found = [m.action for m in sourcier.read(text, language="en").mentions if isinstance(m, Action)]
    assert found == actions
