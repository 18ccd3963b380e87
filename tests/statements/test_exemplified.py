"""Who is named behind a noun for sources tells it; a noun alone, and names that are no examples, stay what they are."""

import pytest

from tests.statements.reading import said

NAMED = [
    ("en", "A single source, Balka Today, reported that two farmers were killed.", ["Balka Today"]),
    ("en", "A single source, Balka Today, posted on Facebook that “two farmers were killed by a shell.”", ["Balka Today"]),
    ("en", "Only one source, @balka_live, claimed that two farmers were killed.", ["@balka_live"]),
    ("en", "Another source, Dalia Relief, however, said that two farmers were killed.", ["Dalia Relief"]),
    (
        "en",
        "Other sources, including Vesk Press, Balka Today and @balka_live, reported that two farmers were killed.",
        ["Vesk Press", "Balka Today", "@balka_live"],
    ),
    (
        "en",
        "Several outlets – including Vesk Press, Kula News and Radio Plava – reported that two farmers were killed.",
        ["Vesk Press", "Kula News", "Radio Plava"],
    ),
    ("en", "Several sources, including Vesk Press, reported two farmers killed.", ["Vesk Press"]),
    (
        "en",
        "Two farmers were killed, according to local sources including Vesk Press and Kula News.",
        ["Vesk Press", "Kula News"],
    ),
    (
        "fr",
        "Plusieurs sources, dont Vesk Info et Radio Plava, rapportent que deux hommes ont été tués.",
        ["Vesk Info", "Radio Plava"],
    ),
]
UNNAMED = [
    ("A single source said that two farmers were killed.", ["A single source"]),
    ("Several sources reported that two farmers were killed.", ["Several sources"]),
    ("The union, including its chairman, said that the mill would close.", ["The union"]),
    ("One source, a nurse at the clinic, said that two farmers were killed.", ["One source"]),
    ("Three people, including Petar Rill, said that the mill had closed.", ["Three people"]),
]
LISTED = [
    ("Zaim Mag and @balka_live reported that one farmer was killed.", ["Zaim Mag", "@balka_live"]),
    ("Both Vesk Press and Balka 24 reported: “Two farmers were killed by a shell.”", ["Vesk Press", "Balka"]),
    ("Vesk Press and Plava24 reported that the militia killed two farmers.", ["Vesk Press", "Plava24"]),
    ("Meanwhile two brothers said that a shell killed two farmers.", ["two brothers"]),
    ("However the harbour office said that two farmers were killed.", ["the harbour office"]),
    ("Vesk Press and Balka Today instead said that the militia killed two farmers.", ["Vesk Press", "Balka Today"]),
]
QUOTED = [
    ("Vesk Press (close to the council), reported that two farmers were killed.", ["Vesk Press"]),
    ("Vesk Press quoted medics who reported that two farmers were killed.", ["medics", "Vesk Press"]),
    (
        "The Red Crescent ran the ward. Vesk Press quoted the hospital: “Eight farmers were injured in the grove.”",
        ["the hospital", "Vesk Press"],
    ),
    ("Vesk Press mentioned that a child was among the dead.", ["Vesk Press"]),
    ("It was reported by Vesk Press that two farmers were killed.", ["Vesk Press"]),
    ("Two farmers were reported killed by Kula News.", ["Kula News"]),
    ("Vesk Press nevertheless reported that two farmers were killed.", ["Vesk Press"]),
]


@pytest.mark.parametrize(("language", "text", "names"), NAMED)
def test_each_who_is_named_behind_a_noun_for_sources_tells_it(language: str, text: str, names: list[str]) -> None:
    assert [[link.name for link in one.chain] for one in said(text, language)] == [[name] for name in names]


@pytest.mark.parametrize(("text", "names"), UNNAMED)
def test_nobody_else_is_taken_for_an_example(text: str, names: list[str]) -> None:
    assert [one.chain[0].name for one in said(text, "en")] == names


@pytest.mark.parametrize(("text", "names"), LISTED)
def test_an_account_or_a_number_makes_a_list_one_of_media(text: str, names: list[str]) -> None:
    assert [one.chain[0].name for one in said(text, "en")] == names


def test_who_kills_is_no_reporter() -> None:
    assert not [
        one
        for one in said("Two farmers were reported killed by the army.", "en")
        if one.chain and one.chain[0].name == "the army"
    ]


@pytest.mark.parametrize(("text", "chain"), QUOTED)
def test_whoever_is_quoted_speaks(text: str, chain: list[str]) -> None:
    assert [link.name for link in said(text, "en")[-1].chain] == chain
