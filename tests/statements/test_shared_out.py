"""Sources that one sentence gives a number each say their own number, and do not pass on each other's."""

import pytest

from tests.statements.reading import said

EACH = [
    (
        "en",
        "Nine were killed according to the hospital, fourteen according to the council.",
        [("the hospital", "Nine were killed"), ("the council", "fourteen")],
    ),
    (
        "en",
        "The number killed was nine according to the hospital and fourteen according to the district council.",
        [("the hospital", "The number killed was nine"), ("the district council", "fourteen")],
    ),
    (
        "en",
        "It was 9 according to the ward, 14 according to the council and 20 according to @balka_live.",
        [("the ward", "It was 9"), ("the council", "14"), ("@balka_live", "20")],
    ),
    (
        "en",
        "Five bridges were closed according to police, and two men were held according to the mayor.",
        [("police", "Five bridges were closed"), ("the mayor", "two men were held")],
    ),
    (
        "fr",
        "Neuf personnes ont été tuées selon l'hôpital, quatorze selon le conseil du quartier.",
        [("l'hôpital", "Neuf personnes ont été tuées"), ("le conseil du quartier", "quatorze")],
    ),
    (
        "fr",
        "Le bilan est de neuf morts selon l'hôpital et de quatorze selon le conseil.",
        [("l'hôpital", "Le bilan est de neuf morts"), ("le conseil", "quatorze")],
    ),
    (
        "fr",
        "Il y a eu neuf morts d'après l'hôpital, 14 d'après le conseil.",
        [("l'hôpital", "Il y a eu neuf morts"), ("le conseil", "14")],
    ),
    (
        "ru",
        "Погибли девять человек по данным больницы, четырнадцать — по данным совета.",
        [("больницы", "Погибли девять человек"), ("совета", "четырнадцать")],
    ),
    (
        "ar",
        "قتل تسعة أشخاص بحسب المستشفى، وأربعة عشر بحسب المجلس الاجتماعي.",
        [("المستشفى", "قتل تسعة أشخاص"), ("المجلس الاجتماعي", "أربعة عشر")],
    ),
]


@pytest.mark.parametrize(("language", "text", "told"), EACH)
def test_each_source_has_its_own_number(language: str, text: str, told: list[tuple[str, str]]) -> None:
    found = [(" > ".join(link.name for link in one.chain), text[slice(*one.content)]) for one in said(text, language)]
    assert found == told


def test_two_sources_of_one_number_share_it() -> None:
    (one,) = said("Six people died, according to the police and the council.", "en")
    assert one.chain[0].name == "the police and the council"
