"""What stands behind a semicolon is still from the source that the sentence opens with, as long as nobody else is heard."""

import pytest

from tests.statements.reading import said

ON = [
    (
        "en",
        "According to Physicians North, 34 patients were brought in; seven of them were dead on arrival.",
        "34 patients were brought in; seven of them were dead on arrival",
    ),
    (
        "en",
        "According to the police, two men were held; a third fled over the roof.",
        "two men were held; a third fled over the roof",
    ),
    (
        "fr",
        "Selon l'hôpital, neuf corps sont arrivés ; deux blessés sont morts dans la nuit.",
        "neuf corps sont arrivés ; deux blessés sont morts dans la nuit",
    ),
    (
        "ru",
        "По данным больницы, поступили девять тел; двое раненых умерли ночью.",
        "поступили девять тел; двое раненых умерли ночью",
    ),
]
OTHERS = [
    ("en", "According to the police, two men were held; the mayor said that a third fled.", "two men were held"),
    ("en", "According to the police, two men were held; according to the mayor, a third fled.", "two men were held"),
    ("en", "According to the union, the plant is closed; “we are waiting”, a driver said.", "the plant is closed"),
]


@pytest.mark.parametrize(("language", "text", "content"), [*ON, *OTHERS])
def test_how_far_a_source_before_it_all_reaches(language: str, text: str, content: str) -> None:
    first = said(text, language)[0]
    assert text[slice(*first.content)] == content


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("The monitor Damascus Voice told of seven dead.", "seven dead"),
        ("Witnesses told of a huge blast.", "a huge blast"),
        ("A survivor told of how the roof fell.", "how the roof fell"),
    ],
)
def test_who_tells_of_something_says_it(text: str, content: str) -> None:
    (one,) = said(text, "en")
    assert text[slice(*one.content)] == content


def test_who_is_told_of_something_says_nothing() -> None:
    assert said("He was told of the plan.", "en") == []
