"""English nouns and participles that are written like a verb of saying, denying or ordering, and the verbs that they look like."""

from __future__ import annotations

import pytest

from tests.statements.reading import said

# Nobody says, denies, corrects or wants anything here.
NOBODY = [
    "The firm sold 40 million crowns of deposit notes due in 2031.",
    "The market for promissory notes signed by farmers has dried up.",
    "Prices in the bank note sector fell across the board.",
    "The planned note issue will raise 60 million crowns for the yard.",
    "Incoming orders gained four per cent in the quarter.",
    "Machinery orders rose 12 per cent in March.",
    "Workers at the port of Arvel ended a three-day strike over a pay dispute on Friday.",
    "The shelf dispute between the two islands was settled in March.",
    "A research vessel that sailed into disputed waters turned back on Monday.",
    "Wheat estimates ranged from nine to twelve million tonnes.",
    "Barley export guesses ranged from two to three million tonnes.",
    "Smugglers who were arrested on Tuesday had led one of the key suspected gangs of the valley.",
    "The army shelled the ridge after alleged border violations by the militia.",
    "The fund paid 12 crowns per share offered by the Arvel board.",
    "The mill was charged 300 crowns per tonne at northern ports of the Lorne group.",
    "The group has senior debt and preferred stock of the Arvel Bank.",
    "The yard received several settlement offers to end the case.",
    "A judge granted requests for court orders freezing the accounts.",
    "A commission for trade disputes will meet in Lorne.",
    "Quarterly figures exclude a loss of nine million crowns.",
    "The council has begun granting immunity to key figures in the affair.",
    "The plan has a revised timetable.",
    "Editor's note: The harbour of Arvel has two piers.",
    "The union listed disparaging remarks Dalby had made.",
    "Divers face steep challenges including this one.",
]
# Text, the words of the only source, the stance.
SOMEBODY = [
    ("The mayor notes that the bridge is closed.", "The mayor", "asserts"),
    ("The bridge is closed, the mayor notes.", "the mayor", "asserts"),
    ("The Arvel Courier reports the bridge is closed.", "The Arvel Courier", "asserts"),
    ("The report notes three failures of the pump.", "The report", "asserts"),
    ("The study estimates that 40 people died.", "The study", "asserts"),
    ("Dr Lorne guesses that the pump failed.", "Dr Lorne", "asserts"),
    ("She claims the tank leaked.", "She", "asserts"),
    ("A lawyer for the victims claims the tank leaked.", "A lawyer for the victims", "asserts"),
    ("Dalby hopes to reopen the bridge in May.", "Dalby", "asserts"),
    ("The ministry hopes the road will open on Monday.", "The ministry", "asserts"),
    ("Residents dispute the account of the fire.", "Residents", "denies"),
    ("The company disputes the finding.", "The company", "denies"),
    ("The agency revised its toll to nine.", "The agency", "corrects"),
    ("The ministry revised the figure to 40.", "The ministry", "corrects"),
    ("The prosecutor alleged that the guard took the money.", "The prosecutor", "asserts"),
    ("The bridge will not reopen, per the Arvel Courier.", "the Arvel Courier", "asserts"),
    ("Per the ministry, the bridge is closed.", "the ministry", "asserts"),
    ("The bridge is closed, per police.", "police", "asserts"),
    ("About half of the surplus came from timber, according to official figures.", "official figures", "asserts"),
    ("The harbour was shut for a day, customs figures show.", "customs figures", "asserts"),
]


@pytest.mark.parametrize("text", NOBODY)
def test_nouns_and_participles_attribute_nothing(text: str) -> None:
    assert [text[slice(*one.content)] for one in said(text, "en")] == []


@pytest.mark.parametrize(("text", "source", "stance"), SOMEBODY)
def test_the_verbs_that_they_look_like(text: str, source: str, stance: str) -> None:
    found = said(text, "en")
    assert [(text[slice(*one.source)], one.stance) for one in found if one.source] == [(source, stance)]
    assert len(found) == 1
