"""Who told it where the sentence before, a phrase in front or a noun names them: sentences of Russian, Arabic and French news."""

from __future__ import annotations

from pathlib import Path

import pytest

import sourcier

# Language, kind, text, and the chains of what is told, origin first ("origin < medium"; "|" parts several).
CASES = [
    line.split("\t")
    for line in Path(__file__).with_name("who_told_it.tsv").read_text(encoding="utf-8").splitlines()
    if not line.startswith("#")
]

NAMES = {"not_given": "not given", "own_reporting": "own"}


@pytest.mark.parametrize(("language", "text", "chains"), [(one[0], *one[2:]) for one in CASES], ids=lambda value: value[:60])
def test_who_told_it(language: str, text: str, chains: str) -> None:
    found = [
        " < ".join(NAMES.get(link.kind, link.name) for link in s.chain)
        for s in sourcier.read(text, language=language).statements
        if s.confidence >= 0.5
    ]
    assert sorted(found) == sorted(chains.split(" | "))


# Quotations that stand one a paragraph, and who signs each behind a dash; "" goes on as before.
SIGNED = [
    ("“The bridge fell and nobody helped us at all.” ― Stephanie Egan", "Stephanie Egan"),
    ("“I will not forget what this party has done.” — Ariana Huich.", "Ariana Huich"),
    ('"The ship left the port of Lorma on Monday." - Jan Aldar', "Jan Aldar"),
    ("« Le pont est tombé et personne ne nous a aidés. » — Paul de Sarin", "Paul de Sarin"),
    ('"The ship left the port of Lorma in May." - Lorma', ""),
    ('"The ship left the port of Lorma in May." - A photo', ""),
]


@pytest.mark.parametrize(("line", "signer"), SIGNED, ids=[line[-20:] for line, _ in SIGNED])
def test_who_signs_a_quotation(line: str, signer: str) -> None:
    language = "fr" if line.startswith("«") else "en"
    text = f"They were asked on Monday.\n“Nobody asked us anything before Monday.” — Carla Venn\n{line}\nNobody else wrote to the paper on that day."
    found = sourcier.read(text, language=language, clean=True).statements
    assert [s.chain[0].name for s in found if s.form == "direct"] == ["Carla Venn", signer or "Carla Venn"]
