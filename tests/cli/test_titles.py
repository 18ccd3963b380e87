"""What a dossier is called."""

from __future__ import annotations

from pathlib import Path

import pytest

from sourcier.cli.titles import title_of


@pytest.mark.parametrize(
    ("folder", "title"),
    [
        ("harbour-fire", "Harbour fire"),
        ("harbour_fire/pages", "Harbour fire"),
        ("harbour_fire/HTML", "Harbour fire"),
        ("strike 2031-03-14", "Strike 2031-03-14"),
        ("حريق-المرفأ", "حريق المرفأ"),
        ("iPhone-recall", "iPhone recall"),
        ("data/pages", "Pages"),
    ],
)
def test_a_folder_is_told_in_words(tmp_path: Path, folder: str, title: str) -> None:
    made = tmp_path / folder
    made.mkdir(parents=True)
    assert title_of([str(made)]) == title
    assert title_of([f"{made}/"]) == title


def test_the_folder_one_stands_in_has_its_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = tmp_path / "harbour-fire" / "pages"
    made.mkdir(parents=True)
    monkeypatch.chdir(made)
    assert title_of(["."]) == "Harbour fire"
    assert title_of([".."]) == "Harbour fire"


@pytest.mark.parametrize(
    ("inputs", "title"),
    [
        (["wire/harbour_fire.jsonl.gz"], "Harbour fire"),
        (["-"], "Standard input"),
        (["https://www.post.example/fire/"], "post.example/fire"),
        (["a.txt", "b.txt"], "A, B"),
        (["x/a.txt", "y/b.txt", "-", "z/c-d.html", "z/e.html"], "A, B, Standard input and 2 more"),
        ([f"harbour-fire/{n}.txt" for n in range(200)], "Harbour fire"),
    ],
)
def test_other_inputs_are_told_by_their_names(inputs: list[str], title: str) -> None:
    assert title_of(inputs) == title


def test_a_title_is_never_empty() -> None:
    assert title_of(["/"]) == "/"
    assert title_of([".txt"]) == ".txt"
