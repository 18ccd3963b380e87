"""Quotation marks of every kind, whole and broken."""

from __future__ import annotations

import pytest

from sourcier.statements.quotes import pair, without_tag_dashes
from sourcier.words import words

CASES = [
    ("« Oui », dit-il.", ["Oui"]),
    ("“Yes,” she said, “and no.”", ["Yes,", "and no."]),
    ('"Yes," she said.', ["Yes,"]),
    ('vers des " régions plus sûres ", dit-il', ["régions plus sûres"]),
    ("'No,' he said. It's the boys' turn.", ["No,"]),
    ("‘No,’ he said. It’s late.", ["No,"]),
    ("„Nein“, sagte er.", ["Nein"]),
    ("‹ Oui › et « non »", ["Oui", "non"]),
    ("“He said ‘go’ twice.”", ["He said ‘go’ twice.", "go"]),
    ("« Elle a crié “au feu” hier »", ["Elle a crié “au feu” hier", "au feu"]),
    ("''It is late,'' he said.", ["It is late,"]),
    ("The residents' homes and the dogs' beds.", []),
    ("l'eau d'Irénée aujourd'hui", []),
    ('a 6" pipe and a 7" pipe', []),
    ("“One paragraph that never closes", ["One paragraph that never closes"]),
    ("A mark “ in the middle of nothing", []),
    ("Le maire : « Nous irons", ["Nous irons"]),
    ("fini»; « a » »", ["a"]),
    ("«»", []),
    # The next paragraph of an open quotation, where the paragraphs are lost; a mark behind a colon or comma opens none.
    ('He said: "It fell. "We ran. "It was late," he said.', ["It fell.", "We ran.", "It was late,"]),
    ('"It fell! "We ran," she said.', ["It fell!", "We ran,"]),
    ('"It fell." "We ran." They left.', ["It fell.", "We ran."]),
    ('He said "it fell." They left, "by luck", she said.', ["it fell.", "by luck"]),
    ('"Il est tombé. " Elle part.', ["Il est tombé."]),
]


@pytest.mark.parametrize(("text", "inner"), CASES)
def test_pair(text: str, inner: list[str]) -> None:
    assert [text[slice(*q.inner)] for q in pair(text, [(0, len(text))])] == inner


def test_a_missing_mark_ends_with_its_paragraph() -> None:
    text = "“One that never closes.\n“Two,” she said."
    quotes = pair(text, [(0, 23), (24, len(text))])
    assert [text[slice(*q.inner)] for q in quotes] == ["One that never closes.", "Two,"]


DIALOGUE = [
    ("— Вода пришла ночью, — говорит рыбак.", ["Вода пришла ночью"]),
    ("— Вода пришла ночью, — говорит рыбак. — Мы спали.", ["Вода пришла ночью", "Мы спали."]),
    ("— Кто это? — спросил он.", ["Кто это?"]),
    ("— Первый пункт списка", []),
    ("«Вода ушла, — сказал он. — Ждём»", ["Вода ушла", "Ждём"]),
    ("«Тот, кто пришёл, — наш друг»", ["Тот, кто пришёл, — наш друг"]),
    ("Газета «Заря» — старейшая.", ["Заря"]),
]


@pytest.mark.parametrize(("text", "inner"), DIALOGUE)
def test_pair_with_dashes(text: str, inner: list[str]) -> None:
    assert [text[slice(*q.inner)] for q in pair(text, [(0, len(text))], dialogue=True)] == inner


def test_dashes_that_part_tags_are_left_out() -> None:
    cut = without_tag_dashes(words("«Да», — сказал он. Волга — река, а Заря-2 — завод"))
    assert cut.written == [*"« Да » , сказал он . Волга — река , а Заря - 2 — завод".split()]
