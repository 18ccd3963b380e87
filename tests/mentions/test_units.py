"""Sentences that are read once: the answer is that of reading everything anew, and what was read is counted."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest

from sourcier import articles, mentions, pipeline, sources
from sourcier.mentions import Units, units
from sourcier.records import Article, Page

EXAMPLES = Path(__file__).resolve().parents[2] / "examples/pages"
# What the words of each tell depends on what stands before it, after it or elsewhere in the article.
SENTENCES = {
    "en": (
        "The mayor of Paris, Texas, said on Monday that forty dockers had been hurt.",
        "Two days later Anna Smith was arrested near Lyon by U.S. forces.",
        "Smith denied it, the BBC reported from Homs, Syria.",
        "Nice is in France.",
        "In Nice, the United Nations' agency evacuated 1,200 people.",
        "Washington - The White House said nothing of the St. Petersburg blast.",
        "“We have closed the bridge,” Martin said on 12 May.",
        "It was cut to close",
        "to be",
        "Union leaders met in Reading and were reading.",
    ),
    "fr": (
        "Le maire de Lyon a annoncé lundi la fermeture du pont.",
        "Deux jours plus tard, Anne Martin a été arrêtée près de Homs, en Syrie.",
        "Martin dément, a écrit Le Monde.",
        "À Nice, l'Organisation des Nations unies a évacué 1 200 personnes.",
        "« Nous avons fermé le pont de l'Isère », dit-elle.",
        "PARIS - Le ministre n'a rien dit",
        "de la Seine-Maritime.",
        "Selon l'AFP, une vingtaine d'ouvriers du Havre ont été blessés.",
        "La préfecture de Loire-Neuve n'a pas répondu.",
    ),
}


def given() -> list[Article]:
    """The example's pages, and texts that repeat the sentences above in other orders and between other breaks."""
    random = Random(7)
    texts = []
    for language, sentences in SENTENCES.items():
        for _ in range(30):
            chosen = random.choices(sentences, k=6)
            breaks = random.choices((" ", "\n", "\n\n", " ", "  "), k=6)
            texts.append((language, "".join(a + b for a, b in zip(chosen, breaks, strict=True))))
    made = [
        Page(name=str(n), id=str(n), content=text, language=language, published="2026-05-06")
        for n, (language, text) in enumerate(texts)
    ]
    pages = [page for page in sources.open_inputs([EXAMPLES]) if isinstance(page, Page)]
    return [articles.read(page) for page in (*made, *pages)]


@pytest.mark.parametrize("seed", range(3))
def test_reading_with_what_was_read_equals_reading_anew(seed: int) -> None:
    unread = given()
    anew = {id(one): pipeline.read_article(one) for one in unread}
    Random(seed).shuffle(unread)
    memory = Units()
    for one in (*unread, *unread):
        assert pipeline.read_article(one, memory) == anew[id(one)]
    assert memory.read < memory.bytes / 2


def test_the_sentences_read_alone_tell_what_the_whole_text_tells(monkeypatch: pytest.MonkeyPatch) -> None:
    unread = [one for one in given() if one.path]
    apart = [mentions.find(one) for one in unread]
    monkeypatch.setattr(units, "pieces", lambda text, sentences: [(0, len(text))])
    assert [mentions.find(one) for one in unread] == apart


@pytest.mark.parametrize(
    ("text", "sentences", "expected"),
    [
        ("One. Two.", [(0, 4), (5, 9)], ["One.", "Two."]),
        ("A heading\n\nOne. Two.\n", [(11, 15), (16, 20)], ["A heading", "One.", "Two."]),
        ("PARIS - The mayor came. He left.", [(8, 23), (24, 32)], ["PARIS - The mayor came.", "He left."]),
        ("“One.” Two", [(0, 6), (7, 10)], ["“One.”", "Two"]),
        ("One\nTwo", [(0, 3), (4, 7)], ["One", "Two"]),
        ("One. (By us)", [(0, 4)], ["One.", "(By us)"]),
        ("One. Two.", [], ["One. Two."]),
        (" \n", [], []),
    ],
)
def test_pieces(text: str, sentences: list[tuple[int, int]], expected: list[str]) -> None:
    assert [text[start:end] for start, end in units.pieces(text, sentences)] == expected


def test_what_was_read_is_counted_in_bytes() -> None:
    memory = Units()
    text = "Été à Lyon. Été à Lyon. Été à Nice."
    memory.find(text, [(0, 11), (12, 23), (24, 35)], "fr")
    assert (memory.bytes, memory.read) == (3 * 14, 2 * 14)
    memory.find("Été à Nice.", [(0, 11)], "fr")
    assert (memory.bytes, memory.read) == (4 * 14, 2 * 14)
    # In another language it is another unit.
    memory.find("Été à Nice.", [(0, 11)], "en")
    assert memory.read == 3 * 14


def test_the_memory_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(units, "_MOST", 2)
    memory = Units()
    for sentence in ("One.", "Two.", "One.", "Three.", "One.", "Two."):
        memory.find(sentence, [(0, len(sentence))], "en")
    # "Two." was asked for longest ago when "Three." came.
    assert memory.read == len("One.Two.Three.Two.")
