"""Every body by what four languages call it: one body is the same in each, two bodies are never certainly the same."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path

import pytest

from sourcier.origins.identity import SAME, Source, same
from sourcier.records import ChainLink

ROWS = [
    line.split("\t")
    for line in Path(__file__).with_name("bodies.tsv").read_text(encoding="utf-8").splitlines()
    if not line.startswith("#")
]
# Bodies that are one in part, or that one word may mean.
ALIKE = [{"ambulance", "rescuers"}, {"city council", "town hall"}, {"court", "supreme court"}, {"union", "workers' union"}]


def source(name: str, article: str) -> Source:
    return Source(ChainLink(name=name, kind="institution", evidence=(0, 1)), None, article, described=name)


@pytest.mark.parametrize("row", ROWS, ids=[f"{row[0]}, {row[1]}" for row in ROWS])
def test_one_body_is_the_same_in_every_language(row: list[str]) -> None:
    unlike = [(a, b) for a, b in combinations(row[1:], 2) if same(source(a, "a"), source(b, "b")) != SAME]
    assert unlike == []


def test_two_bodies_are_never_the_same() -> None:
    pairs = [(a, b) for a, b in combinations(ROWS, 2) if a[0] != b[0] and {a[0], b[0]} not in ALIKE]
    met = [(x, y) for a, b in pairs for x in a[1:] for y in b[1:] if same(source(x, "a"), source(y, "b")) == SAME]
    assert len(pairs) > 1_000
    assert met == []


# Somebody by a name and the words around it, and a body: whether that somebody speaks for it.
OFFICES = [
    ("Selim Qadrani", "union leader Selim Qadrani", "The workers' union", True),
    ("Дмитрий Соснин", "представителя областной полиции Дмитрия Соснина", "la police régionale", True),
    ("إيناس كوفارو", "الناطقة باسم قوات الدرك إيناس كوفارو", "the gendarmerie", True),
    ("Jan Aldar", "Le porte-parole des pompiers, Jan Aldar", "فوج الإطفاء", True),
    ("Duncan Farrow", "Le directeur de l'office des forêts Duncan Farrow", "лесное ведомство", True),
    ("Ann Lorne", "the teachers' union leader Ann Lorne", "the dockers' union", False),
    ("Ann Lorne", "the mayor of Velle, Ann Lorne", "the police", False),
]


@pytest.mark.parametrize(("name", "described", "body", "one"), OFFICES, ids=[f"{row[1]}, {row[2]}" for row in OFFICES])
def test_who_speaks_for_a_body_is_that_body(name: str, described: str, body: str, one: bool) -> None:
    somebody = Source(ChainLink(name=name, kind="person", evidence=(0, 1)), None, "a", described=described)
    assert (same(somebody, source(body, "b")) == SAME) is one
