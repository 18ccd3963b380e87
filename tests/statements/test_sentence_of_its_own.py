"""Whom a sentence is from, told in the next one: "The figure comes from the mayor", "Le récit en a été fait au Phare par …"."""

import pytest

from tests.statements.reading import said

BARGES, PENICHES = "Nine barges sank off Port Ellery on Friday.", "Neuf péniches ont coulé vendredi près de Lormes."
# What each is from, origin first; the second half of each language was set aside before the rule was written.
TOLD = [
    ("en", "The figure comes from harbour master Joan Pell.", ["Joan Pell"]),
    ("en", "The toll was given to the Beacon by a coastguard officer.", ["a coastguard officer", "Beacon"]),
    ("en", "This was published by the newspaper Harbour Echo.", ["Harbour Echo"]),
    ("en", "That is the account of a union delegate.", ["a union delegate"]),
    ("en", "This comes from the ministry of transport.", ["the ministry of transport"]),
    ("en", "The number was provided by the county council.", ["the county council"]),
    ("en", "The details were passed to the agency North Wire by a deckhand.", ["a deckhand", "North Wire"]),
    ("en", "That is the version of the coastguard.", ["the coastguard"]),
    ("en", "This was first reported by the Calder Post.", ["Calder Post"]),
    ("en", "The estimate is that of the fire service.", ["the fire service"]),
    ("fr", "Le chiffre vient de la préfecture.", ["la préfecture"]),
    ("fr", "Le récit en a été fait à l'agence Ponant par un batelier.", ["un batelier", "Ponant"]),
    ("fr", "L'information a été publiée par le quotidien Le Signal.", ["Le Signal"]),
    ("fr", "Le bilan émane des pompiers.", ["pompiers"]),
    ("fr", "C'est le récit d'un syndicaliste.", ["un syndicaliste"]),
    ("fr", "Le décompte provient du syndicat des mariniers.", ["syndicat des mariniers"]),
    ("fr", "Ce chiffre a été communiqué par la mairie.", ["la mairie"]),
    ("fr", "Le témoignage a été confié à l'agence Ponant par une riveraine.", ["une riveraine", "Ponant"]),
    ("fr", "C'est la version de la capitainerie.", ["la capitainerie"]),
    ("fr", "Cette information a été donnée par le directeur du port, Luc Astier.", ["Luc Astier"]),
]
NOBODY = [
    ("en", "The number was reached by counting."),
    ("en", "This was followed by a storm."),
    ("en", "The account was closed by the bank."),
    ("en", "The figure comes from last year."),
    ("en", "That is the price of a bad winter."),
    ("fr", "Le chiffre vient de loin."),
    ("fr", "Le récit a été publié en 1987."),
    ("fr", "C'est la fin d'un long hiver."),
    ("fr", "Le bateau vient de la mer du Nord."),
]


@pytest.mark.parametrize(("language", "sentence", "chain"), TOLD)
def test_a_sentence_says_whom_the_one_before_is_from(language: str, sentence: str, chain: list[str]) -> None:
    first = BARGES if language == "en" else PENICHES
    text = f"{first} {sentence}"
    found = [one for one in said(text, language) if text[slice(*one.content)] == first.rstrip(".")]
    assert [[link.name for link in one.chain] for one in found] == [chain]


@pytest.mark.parametrize(("language", "sentence"), NOBODY)
def test_a_sentence_on_something_else_says_nothing_of_the_one_before(language: str, sentence: str) -> None:
    first = BARGES if language == "en" else PENICHES
    text = f"{first} {sentence}"
    found = [one for one in said(text, language) if text[slice(*one.content)] == first.rstrip(".")]
    assert all(link.kind == "not_given" for one in found for link in one.chain)
