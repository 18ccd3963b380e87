"""Who can be a source at all, where a name ends, and of which kind somebody without a name is."""

from __future__ import annotations

from pathlib import Path

import pytest

import sourcier

# What an article tells in its own voice, or as nobody's.
TOLD_ITSELF = ("own_reporting", "not_given")
ARTICLES = ("l'", "le ", "la ", "les ", "the ", "el ", "los ", "las ", "a ", "an ")
CASES = [
    line.split("\t")
    for line in Path(__file__).with_name("sources.tsv").read_text(encoding="utf-8").splitlines()
    if not line.startswith("#")
]


@pytest.mark.parametrize(("language", "text", "expected"), [(one[0], *one[2:]) for one in CASES], ids=lambda x: x[:40])
def test_all_who_speak(language: str, text: str, expected: str) -> None:
    listed = [one for one in expected.split(";") if one]
    said = speakers(text, language)
    needed = [bare(one) for one in listed if not one.startswith("?")]
    allowed = {bare(one.removeprefix("?")) for one in listed}
    assert said <= allowed
    # Other ways to tell the first one stand behind it with a mark.
    assert all(one in said for one in needed) or (len(needed) < len(listed) and said)


def speakers(text: str, language: str) -> set[str]:
    """The names and kinds in the chains of a text."""
    found = sourcier.read(text, language=language, published="2026-03-01").statements
    return {bare(f"{link.name}|{link.kind}") for one in found for link in one.chain if link.kind not in TOLD_ITSELF}


def bare(name: str) -> str:
    small = name.casefold().replace("’", "'").strip("«»")
    return next((small.removeprefix(article) for article in ARTICLES if small.startswith(article)), small)
