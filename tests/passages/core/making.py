"""What the tests of both cores share: cores, texts that repeat one another, an archive of what a core writes."""

from __future__ import annotations

import os
import random
from collections.abc import Iterable
from dataclasses import dataclass
from importlib import import_module
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest
from hypothesis import strategies as st

from sourcier.passages.engine import UNDATED, Core, Row
from sourcier.passages.twin import Core as Twin

FOLDING = files("sourcier.passages").joinpath("folding.bin").read_bytes()
# Counts that both cores must agree on; of segments the twin has none.
SAME = "articles removed characters words novel postings passages links windows comparisons cut".split()
# Few words, so that passages agree by chance and by copying; of all scripts and in forms that fold alike.
WORDS = [f"w{i}" for i in range(60)] + (
    "été Été e\u0301te\u0301 ETE Straße STRASSE ﬁn fin İstanbul ǅ ½ ٣ 3 Ａ l'eau vingt-deux 中文 字 กา ข้าว မြန် ភាសា مَكتَب مكتب العَرَبِيَّة "
    "Привет ёлка елка Ελλάδα ἀρχή 한국어 हिन्दी 😀 👩‍👧‍👦 🏳️‍🌈 \u0301 \u200d a\u00adb ـ ﷺ 𝔘𝔫𝔦 𐍈 𠮷"
).split()
QUOTES = [
    ("«", "»"),
    ("»", "«"),
    ("“", "”"),
    ("„", "“"),
    ("„", "”"),
    ('"', '"'),
    ("‹", "›"),
    ("「", "」"),
    ("«", "”"),
    ("“", "„"),
    ("‘", "’"),
    ("'", "'"),
    ("''", "''"),
]
PARTS = [" "] * 9 + ["\n", ", ", ". ", "-", "’", "", "\u200b", "\t", "。", " ‘", "' ", "''", " { "]
# Lines that sites put around their articles.
FURNITURE = [
    "Read all our reports in the letter of the morning.",
    "Lisez aussi\u00a0: toutes nos enquêtes sur la vie du port, chaque matin",
    'player.open({"id": 12, "autoplay": false, "origin": "embed", "mute": true})',
]


def native() -> Any:
    """The compiled core; the test is skipped where it is missing."""
    try:
        return import_module("sourcier.passages._core")
    except ImportError:
        if os.environ.get("SOURCIER_REQUIRE_NATIVE") == "1":
            raise
        pytest.skip("the compiled core is missing; install a C++20 compiler and install sourcier again")


def both() -> tuple[Core, Core]:
    """An empty compiled core and an empty twin."""
    return native().Core(FOLDING), Twin(FOLDING)


def counts(core: Core) -> dict[str, int]:
    """What both cores must count alike."""
    stats = core.stats()
    return {name: stats[name] for name in SAME}


class Pair:
    """Both cores, each call made on both with the same answer, and what they have written so far."""

    def __init__(self) -> None:
        self.cores = both()
        self.records = self.texts = b""

    def call(self, name: str, *given: object) -> Any:
        native, twin = (getattr(core, name)(*given) for core in self.cores)
        assert native == twin, (name, given)
        return native

    def take(self) -> None:
        records, texts = self.call("take")
        self.records += records
        self.texts += texts

    def replayed(self, folder: Path) -> tuple[Core, Core]:
        """Both cores made anew from what was written."""
        path = folder / "texts"
        path.write_bytes(self.texts)
        cores = both()
        for core in cores:
            core.replay(self.records, 0, 0, str(path), len(self.texts))
        return cores


@dataclass
class Writer:
    """Invents texts, many of them from pieces of earlier ones."""

    pick: random.Random
    vocabulary: list[str]

    def __post_init__(self) -> None:
        self.told: list[list[str]] = []

    def text(self) -> str:
        """A new text; later ones may repeat it."""
        pieces = [
            self._copied() if self.told and self.pick.random() < 0.65 else self._new() for _ in range(self.pick.randrange(6))
        ]
        words = [word for piece in pieces for word in piece]
        self.told.append(words)
        lines = ["".join(word + self.pick.choice(PARTS) for word in words)]
        if self.pick.random() < 0.4:
            lines.insert(self.pick.randrange(2), self.pick.choice(FURNITURE))
        return self.pick.choice("\n\n ").join(lines)

    def _new(self) -> list[str]:
        words = self.pick.choices(self.vocabulary, k=self.pick.randrange(50))
        return self._quoted(words) if self.pick.random() < 0.4 else words

    def _copied(self) -> list[str]:
        source = self.pick.choice(self.told)
        first = self.pick.randrange(len(source) + 1)
        words = source[first : first + self.pick.randrange(3, 80)]
        if self.pick.random() < 0.5:
            words = [
                w if self.pick.random() < 0.92 else self.pick.choice(self.vocabulary) for w in words if self.pick.random() < 0.96
            ]
        return self._quoted(words) if self.pick.random() < 0.3 else words

    def _quoted(self, words: list[str]) -> list[str]:
        opening, closing = self.pick.choice(QUOTES)
        return [opening, *words, closing]


writers = st.builds(
    Writer,
    st.randoms(use_true_random=False),
    st.sampled_from([WORDS, WORDS[:60], WORDS[:8], WORDS[60:], [*"abcde"]]),
)
outlets = st.sampled_from(["", "A", "B", "C", "D", "E", "F", "G", "H", "I", "J"])
times = st.sampled_from([UNDATED, 0, 86_400, 40 * 86_400, -(2**63), 2**63 - 2])


def rows(texts: Iterable[str]) -> list[Row]:
    """Rows to add, of no date and outlet."""
    return [(f"k{number}", text, UNDATED, "") for number, text in enumerate(texts)]
