"""The outlet registry: names, domains, addresses."""

from __future__ import annotations

import pytest

from sourcier.data.outlets import find_outlet, registry

FOUND = [
    ("Le Monde", "Le Monde", "newspaper"),
    ("le monde", "Le Monde", "newspaper"),
    ("lemonde.fr", "Le Monde", "newspaper"),
    ("www.lemonde.fr", "Le Monde", "newspaper"),
    ("https://www.lemonde.fr/international/article.html?x=1", "Le Monde", "newspaper"),
    ("AFP", "AFP", "agency"),
    ("Agence France-Presse", "AFP", "agency"),
    ("factuel.afp.com", "AFP Factuel", "fact_checker"),
    ("info.tass.com", "TASS", "agency"),
    ("Рейтер", "Reuters", "agency"),
    ("دويتشه فيله", "Deutsche Welle", "state_media"),
    ("sputnik", "Sputnik", "agency"),
    ("presstv.ir", "Press TV", "state_media"),
    ("El Nashra", "El Nashra", "website"),
    ("Libération", "Libération", "newspaper"),
]


@pytest.mark.parametrize(("asked", "name", "kind"), FOUND)
def test_find_outlet_knows_names_domains_and_addresses(asked: str, name: str, kind: str) -> None:
    outlet = find_outlet(asked)
    assert outlet is not None
    assert (outlet.name, outlet.kind) == (name, kind)


@pytest.mark.parametrize("asked", ["", "nosuchpaper.example", "monde", "com", "http://", "lemonde.fr.evil.example", "x" * 10_000])
def test_find_outlet_refuses_what_it_does_not_know(asked: str) -> None:
    assert find_outlet(asked) is None


@pytest.mark.parametrize("agency", "AFP Reuters AP TASS RIA Xinhua Anadolu SANA dpa EFE ANSA Belga".split())
def test_the_registry_flags_the_agencies(agency: str) -> None:
    outlet = find_outlet(agency)
    assert outlet is not None
    assert outlet.kind == "agency"


def test_no_domain_belongs_to_two_outlets() -> None:
    domains = [domain for row in registry().rows for domain in row.domains]
    assert len(domains) == len(set(domains))


def test_no_outlet_has_the_id_of_another() -> None:
    ids = [row.id for row in registry().rows]
    assert len(ids) == len(set(ids)) > 300
