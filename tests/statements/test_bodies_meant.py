"""A pronoun for a body means the one that the sentence before is about, though that has not spoken yet."""

import pytest

from tests.statements.reading import said


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The civil defence lifted the slab. In its report it speaks of 20 bodies.", "The civil defence"),
        ("The civil defence came to the market at dawn. It said that six people had died.", "The civil defence"),
        ("The council said that four died. The civil defence came to the market. It put the dead at six.", "The civil defence"),
        ("The council said that four died. It later put the dead at six.", "The council"),
        ("The council said that the ministry lied. It added that six had died.", "The council"),
        ("The harbour police sent two boats. It reported that the ferry had sunk.", "The harbour police"),
        ("The district hospital treated nine people. It said that two had died.", "The district hospital"),
        ("The union met on Monday. It claimed that the plant was closed.", "The union"),
        ("The ministry sent a team. It said that the bridge was unsafe.", "The ministry"),
        ("The agency Ondea drove to the camp. It reported that two men were dead.", "Ondea"),
    ],
)
def test_it_is_the_body_of_the_sentence_before(text: str, name: str) -> None:
    assert said(text, "en")[-1].chain[0].name == name


@pytest.mark.parametrize(
    "text", ["The bridge collapsed. It said that six people had died.", "Two men fled. It reported that the bridge was closed."]
)
def test_a_thing_says_nothing(text: str) -> None:
    assert said(text, "en")[-1].chain == ()


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("It was read out on Radio Kaidara. The number had risen to 22, he said.", "en"),
        ("Ana Bell heard it on Radio Karst. The number had risen to 22, she said.", "en"),
        ("Le message a été lu par Radio Tinzar. Le pont serait fermé, a-t-il dit.", "fr"),
    ],
)
def test_he_and_she_are_no_stations(text: str, language: str) -> None:
    assert all(not link.name.startswith("Radio") for link in said(text, language)[-1].chain)
