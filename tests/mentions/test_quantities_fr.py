"""French quantities (invented sentences)."""

from __future__ import annotations

import pytest

from sourcier.mentions import quantities
from tests.mentions.reading import Amount, amounts

CASES: list[Amount] = [
    ("Une vingtaine de pompiers sont venus.", "Une vingtaine de pompiers", 16, 24, 20, "approx", "pompiers", "firefighter"),
    ("Une trentaine d'élus ont signé.", "Une trentaine d'élus", 24, 36, 30, "approx", "élus", "official"),
    ("Il a vendu une demi-douzaine de camions.", "une demi-douzaine de camions", 5, 7, 6, "approx", "camions", "truck"),
    ("Il a vendu deux douzaines de camions.", "deux douzaines de camions", 20, 28, 24, "approx", "camions", "truck"),
    ("Au moins 12 passagers sont morts.", "Au moins 12 passagers", 12, None, 12, "at_least", "passagers", "passenger"),
    ("Pas moins de 15 pays ont voté.", "Pas moins de 15 pays", 15, None, 15, "at_least", "pays", "country"),
    ("Plus de 20 maisons ont brûlé.", "Plus de 20 maisons", 21, None, 20, "more_than", "maisons", "house"),
    ("Plus d'une centaine de morts.", "Plus d'une centaine de morts", 101, None, 100, "more_than", "morts", "death"),
    ("Moins de 50 élèves sont restés.", "Moins de 50 élèves", None, 49, 50, "less_than", "élèves", "pupil"),
    ("Jusqu'à 10 000 emplois disparaissent.", "Jusqu'à 10 000 emplois", None, 10000, 10000, "at_most", "emplois", "job"),
    (
        "Près de 3 000 manifestants ont défilé.",
        "Près de 3 000 manifestants",
        2700,
        3000,
        3000,
        "nearly",
        "manifestants",
        "protester",
    ),
    ("Environ 45 % des sièges.", "Environ 45 %", 40.5, 49.5, 45, "approx", "%", "percent"),
    ("Quelque 1 500 habitants sont partis.", "Quelque 1 500 habitants", 1350, 1650, 1500, "approx", "habitants", "resident"),
    ("Une centaine de marins environ.", "Une centaine de marins environ", 80, 120, 100, "approx", "marins", "sailor"),
    ("Entre 20 et 30 civils ont fui.", "Entre 20 et 30 civils", 20, 30, 25, "range", "civils", "civilian"),
    ("De 200 à 300 maisons sont vides.", "De 200 à 300 maisons", 200, 300, 250, "range", "maisons", "house"),
    ("Deux ou trois assaillants ont fui.", "Deux ou trois assaillants", 2, 3, 2.5, "range", "assaillants", "attacker"),
    ("3 à 5 millions de dollars.", "3 à 5 millions de dollars", 3_000_000, 5_000_000, 4_000_000, "range", "dollars", "dollar"),
    ("Des dizaines de blessés affluent.", "Des dizaines de blessés", 24, 99, None, "vague", "blessés", "injury"),
    ("Plusieurs centaines de soldats.", "Plusieurs centaines de soldats", 200, 999, None, "vague", "soldats", "soldier"),
    ("Des milliers d'arbres sont tombés.", "Des milliers d'arbres", 2000, 9999, None, "vague", "arbres", "tree"),
    (
        "Des centaines de milliers de déplacés.",
        "Des centaines de milliers de déplacés",
        200000,
        999999,
        None,
        "vague",
        "déplacés",
        "displaced_person",
    ),
    ("Plusieurs avocats ont plaidé.", "Plusieurs avocats", 2, None, None, "vague", "avocats", "lawyer"),
    ("Un certain nombre de témoins.", "Un certain nombre de témoins", 2, None, None, "vague", "témoins", "witness"),
    ("Aucun otage n'a été libéré.", "Aucun otage", 0, 0, 0, "none", "otage", "hostage"),
    ("Personne n'a été blessé.", "Personne", 0, 0, 0, "none", None, None),
    ("Il a tiré vingt et un coups de feu.", "vingt et un coups de feu", 21, 21, 21, "exact", "coups de feu", "shooting"),
    ("Mille deux cents migrants.", "Mille deux cents migrants", 1200, 1200, 1200, "exact", "migrants", "migrant"),
    ("Quatre-vingt-dix-sept enfants.", "Quatre-vingt-dix-sept enfants", 97, 97, 97, "exact", "enfants", "child"),
    ("Dix-neuf juges ont siégé.", "Dix-neuf juges", 19, 19, 19, "exact", "juges", "judge"),
    ("Trois millions de voix.", "Trois millions de voix", 3_000_000, 3_000_000, 3_000_000, "exact", "voix", "vote"),
    ("Une amende de 1,2 milliard d'euros.", "1,2 milliard d'euros", 1.2e9, 1.2e9, 1.2e9, "exact", "euros", "euro"),
    ("Il coûte 25 €.", "25 €", 25, 25, 25, "exact", "€", "euro"),
    ("Les 5.000 policiers sont là.", "5.000 policiers", 5000, 5000, 5000, "exact", "policiers", "police_officer"),
    ("Le fort est à 2 km du port.", "2 km", 2, 2, 2, "exact", "km", "measure_of_length"),
    ("Il pèse 300kg.", "300kg", 300, 300, 300, "exact", "kg", "measure_of_weight"),
    ("Trois jeunes femmes ont témoigné.", "Trois jeunes femmes", 3, 3, 3, "exact", "jeunes femmes", "young_person"),
    ("Deux autres suspects courent.", "Deux autres suspects", 2, 2, 2, "exact", "suspects", "suspect"),
    ("Quatre de ces soldats ont fui.", "Quatre de ces soldats", 4, 4, 4, "exact", "soldats", "soldier"),
    ("Les deux hommes ont fui.", "Les deux hommes", 2, 2, 2, "exact", "hommes", "man"),
    ("Un seul survivant a parlé.", "Un seul survivant", 1, 1, 1, "exact", "survivant", "survivor"),
    ("40 véhicules blindés roulent.", "40 véhicules blindés", 40, 40, 40, "exact", "véhicules blindés", "armoured_vehicle"),
    ("Il a vu sept zibelines.", "sept zibelines", 7, 7, 7, "exact", "zibelines", None),
]


@pytest.mark.parametrize("case", CASES, ids=[case[1] for case in CASES])
def test_find(case: Amount) -> None:
    assert amounts(case[0], "fr") == [case]


NEGATIVES = [
    "Un hélicoptère et une voiture.",
    "La 137e brigade, le 3e régiment, le 1er ministre.",
    "Le Su-34, le Tu-22M3, un F-16, un Boeing 737, le Covid-19.",
    "Ils ont gagné 2-1, puis 6-4.",
    "Rendez-vous à 14h30.",
    "Appelez le 06 12 34 56 78.",
    "Voir l'article 49, page 12.",
    "Une personne a téléphoné.",
    "Les trois quarts des élèves et deux tiers des voix.",
    "La radio émet 24 heures sur 24.",
    "La version 2.0.1 sur le réseau 5G.",
    "En 2016, il a plu.",
    "Les passagers sont en quarantaine.",
    "La mise en quarantaine commence lundi.",
]


@pytest.mark.parametrize("text", NEGATIVES)
def test_find_leaves_alone(text: str) -> None:
    assert amounts(text, "fr") == []


def test_find_separates_and_more_than() -> None:
    found = quantities.find("Ils ont pris 40 chars et plus de 200 fusils.", language="fr")
    assert [(q.low, q.high, q.mode) for q in found] == [(40, 40, "exact"), (201, None, "more_than")]


def test_find_reads_a_change_as_two_numbers() -> None:
    found = quantities.find("Le bilan est passé de 20 à 35 morts.", language="fr")
    assert [(q.value, q.unit) for q in found] == [(20, None), (35, "morts")]
