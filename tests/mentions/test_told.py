"""Sentences in the register of news over all fields: is the action that a reader would name among those found?

Written before the words were listed. Half of the sentences of each language, by a hash, are set aside: only the share of
them that is read is known, so that the lists are not fitted to them.
"""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from sourcier.data.actions import FAMILY_OF
from sourcier.mentions.actions import find

# The share of the sentences set aside whose action is read, and may not be lost again.
FLOORS = {"ru": 0.89, "ar": 0.91, "es": 0.87}


def _sentences(name: str) -> list[tuple[str, set[str]]]:
    """Sentences with the actions of which any is right, parted by a tab in the file."""
    lines = (Path(__file__).parent / "told" / f"{name}.tsv").read_text(encoding="utf-8").splitlines()
    return [(text, set(actions.split())) for actions, text in (line.split("\t") for line in lines)]


def _aside(text: str) -> bool:
    return hashlib.sha256(text.encode()).digest()[0] % 2 == 0


def _read(text: str, actions: set[str], language: str) -> bool:
    return bool(actions & {one.action for one in find(text, language=language)})


@pytest.mark.parametrize(
    ("language", "text", "actions"),
    [(code, text, actions) for code in FLOORS for text, actions in _sentences(code) if not _aside(text)],
)
def test_the_action_of_a_sentence_is_read(language: str, text: str, actions: set[str]) -> None:
    assert actions <= set(FAMILY_OF)
    assert _read(text, actions, language)


@pytest.mark.parametrize("language", FLOORS)
def test_the_actions_of_the_sentences_set_aside_are_read(language: str) -> None:
    aside = [(text, actions) for text, actions in _sentences(language) if _aside(text)]
    assert len(aside) >= 20
    assert sum(_read(text, actions, language) for text, actions in aside) / len(aside) >= FLOORS[language]


@pytest.mark.parametrize(
    ("language", "text", "others"), [(code, text, others) for code in FLOORS for text, others in _sentences(f"other_{code}")]
)
def test_a_word_of_another_meaning_tells_no_action(language: str, text: str, others: set[str]) -> None:
    assert others <= set(FAMILY_OF)
    assert not _read(text, others, language)
