"""A page that was cut off may end with any word: it is read all the same."""

from __future__ import annotations

from pathlib import Path

import pytest

import sourcier

LINES = [
    line.split("\t")
    for name in ("who_told_it.tsv", "sources.tsv")
    for line in (Path(__file__).parent / name).read_text(encoding="utf-8").splitlines()
    if not line.startswith("#")
]


@pytest.mark.parametrize("language", ["ar", "en", "fr", "ru"])
def test_what_ends_anywhere_is_read(language: str) -> None:
    texts = [one[2].split(" ") for one in LINES if one[0] == language]
    assert len(texts) > 100
    for number, words in enumerate(texts):
        # Each at two places of its own, so that every construction is cut somewhere.
        for share in (number % 7, 3 + number % 5):
            cut = " ".join(words[: 1 + share * len(words) // 8])
            found = sourcier.read(cut, language=language, published="2026-03-08")
            assert all(0 <= one.content[0] < one.content[1] <= len(cut) for one in found.statements)
