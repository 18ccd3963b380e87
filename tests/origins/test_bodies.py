"""Whether two names of bodies are one: translated, as an acronym, and as the name of the page that they publish."""

from __future__ import annotations

import pytest

from sourcier.origins.bodies import same_body

ONE = [
    ("the Southern Command", "القيادة الجنوبية"),
    ("the state government", "Gobierno del estado de Puebla"),
    ("the Central Bank", "Центральный банк"),
    ("la Banque centrale", "البنك المركزي"),
    ("the regional health agency", "l'agence régionale de santé"),
    ("the emergencies ministry", "ГУ МЧС по Кемеровской области"),
    ("the emergencies ministry", "МЧС"),
    ("le ministère des Situations d'urgence", "МЧС"),
    ("the electoral commission", "la commission électorale"),
    ("the electoral commission", "اللجنة الانتخابية"),
    ("the interior ministry", "وزارة الداخلية"),
    ("the interior ministry", "МВД"),
    ("the foreign ministry", "МИД"),
    ("the general staff", "l'état-major"),
    ("the general staff", "Генштаб"),
    ("the World Health Organization", "l'Organisation mondiale de la santé"),
    ("the World Health Organization", "منظمة الصحة العالمية"),
    ("a statement by the general staff", "L'armée"),
    ("le FRE", "Front du renouveau de l'Est"),
    ("AICS", "Agence indépendante du contrôle sportif"),
    ("the OMS", "Organisation mondiale de la santé"),
    ("the NHB", "National Harbour Board"),
    ("ФСБР", "Фонд сохранения большой реки"),
]
TWO = [
    ("the Southern Command", "القيادة الشمالية"),
    ("the state government", "Gobierno federal"),
    ("the Central Bank", "Сберегательный банк"),
    ("the regional health agency", "l'agence régionale de l'eau"),
    ("the electoral commission", "la commission d'enquête"),
    ("the interior ministry", "وزارة الخارجية"),
    ("the interior ministry", "МИД"),
    ("the general staff", "the hospital staff"),
    ("the army", "la police"),
    ("the army", "soldiers"),
    ("the general staff", "l'armée malienne de libération"),
    ("le FRE", "Front du renouveau de l'Ouest"),
    ("the NHB", "National Hospital Authority"),
    ("Le Monde", "the World Bank"),
    ("The Northern Clarion", "Северная железная дорога"),
    ("La Voix du Nord", "the northern railway"),
    ("US", "Union sportive"),
    ("The Ministry", "المستشفى"),
]


@pytest.mark.parametrize(("one", "other"), ONE)
def test_one_body(one: str, other: str) -> None:
    assert same_body(one, other)
    assert same_body(other, one)


@pytest.mark.parametrize(("one", "other"), TWO)
def test_two_bodies(one: str, other: str) -> None:
    assert not same_body(one, other)
    assert not same_body(other, one)
