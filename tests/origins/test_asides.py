"""Sentences that an article only narrates have no origin of their own where it says outright who tells the claim."""

from __future__ import annotations

import msgspec
import pytest

from sourcier.origins.asides import without_asides
from sourcier.records import Telling
from tests.origins.making import telling


def _narrated(where: str, *chain: str) -> Telling:
    told = telling(where, *chain, start=60)
    return msgspec.structs.replace(told, statement=msgspec.structs.replace(told.statement, form="narrated"))


@pytest.mark.parametrize(
    ("what", "tellings", "left"),
    [
        ("said outright and narrated behind another", [telling("A", "person:Ana Diaz"), _narrated("A", "anonymous:an old resident")], "not_given"),
        ("only narrated", [_narrated("A", "anonymous:an old resident")], "anonymous"),
        ("said outright on another page", [telling("B", "person:Ana Diaz"), _narrated("A", "anonymous:an old resident")], "anonymous"),
        ("seen by the outlet itself", [telling("A", "person:Ana Diaz"), _narrated("A", "own_reporting:A")], "own_reporting"),
        ("a headline that names nobody", [telling("A", "not_given:not given"), _narrated("A", "institution:la mairie")], "institution"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)  # fmt: skip
def test_whom_a_narrated_telling_is_from(what: str, tellings: list[Telling], left: str) -> None:
    assert without_asides(tellings)[-1].statement.chain[0].kind == left
